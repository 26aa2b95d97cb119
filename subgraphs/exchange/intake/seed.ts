/** Records of the sample that another platform has submitted, one of them returned, and data that was returned. */
import { addDays } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_ZONES, weekday } from '#shared/sample/life.ts';
import { SAMPLE_TABLES, noon, sampleMember } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { OutgoingReturn, ReceivedRecord } from './entities.ts';
import { MESSAGES } from './messages.ts';

/** With the first life of each zone. */
export function addReceived(story: SampleStory): void {
  if (story.life.index >= SAMPLE_ZONES.length) return;
  addRecord(story, 0, 'ACCEPTED');
  addRecord(story, 1, 'RETURNED');
  addOutgoing(story);
}

function addRecord(
  { life: { index, creditCode, zone }, add, today }: SampleStory,
  n: number,
  state: 'ACCEPTED' | 'RETURNED',
): void {
  const id = sampleId(index, SAMPLE_TABLES.received, n);
  const startsOn = weekday(addDays(today, -15));
  const receivedAt = noon(weekday(addDays(startsOn, 2)));
  const told = { profile: 'XK', kind: 'NEW', state, zone: zone.code } as const;
  const name = { en: 'Legal representative', zh: '法定代表人' };
  add.row(ReceivedRecord, {
    ...told,
    ...{ id, creditCode, startsOn, receivedAt },
    member: sampleMember(zone).creditCode,
    submissionId: sampleId(index, SAMPLE_TABLES.received, n + 10),
    recordId: sampleId(index, SAMPLE_TABLES.received, n + 20),
    number: 1,
    content: [{ code: 'XK_XDR_SHXYM', value: creditCode }],
    problems: state === 'RETURNED' ? [{ field: 'XK_FDDB', reason: MESSAGES.MISSING_FIELD({ name }) }] : [],
  });
  add.change(receivedAt, {
    type: 'RecordReceived',
    creditCode,
    subject: { type: 'ReceivedRecord', id },
    restricted: true,
    payload: told,
  });
}

function addOutgoing({ life: { index, creditCode, zone }, add, today }: SampleStory): void {
  const id = sampleId(index, SAMPLE_TABLES.outgoing, 0);
  const returnedAt = noon(weekday(addDays(today, -4)));
  const title = '公共信用综合评价结果';
  add.row(OutgoingReturn, {
    ...{ id, creditCode, title, returnedAt },
    zone: zone.code,
    member: sampleMember(zone).creditCode,
    number: index + 1,
    kind: 'ENTERPRISE_DATA',
    source: '省公共信用信息中心',
    content: [{ code: '评价结果', value: '良' }],
    problems: [],
    shareType: 'CONDITIONAL',
    returnedBy: 'officer-exchange-1',
  });
  add.change(returnedAt, {
    type: 'DataReturned',
    creditCode,
    subject: { type: 'OutgoingReturn', id },
    restricted: true,
    payload: { title, zone: zone.code },
  });
}
