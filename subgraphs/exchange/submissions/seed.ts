/**
 * Submissions of the sample: in each zone one that was accepted, one that was returned and one that waits, and what the
 * platform of the province returned.
 */
import { addDays } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_ZONES, weekday } from '#shared/sample/life.ts';
import type { SubmissionState } from '../generated.ts';
import { SAMPLE_TABLES, noon, sampleMember } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { RecordSubmission, ReturnedRecord } from './entities.ts';

type Sample = readonly [state: Exclude<SubmissionState, 'SENT' | 'REPLACED'>, daysAgo: number];

const SAMPLES: readonly Sample[] = [
  ['ACCEPTED', 20],
  ['RETURNED', 10],
  ['PENDING', 1],
];
const CHANGES = { ACCEPTED: 'SubmissionAccepted', RETURNED: 'SubmissionReturned' } as const;
const PROBLEMS = [{ field: 'XK_FDDB', reason: '缺少数据项：法定代表人' }];

/** With the first life of each zone. */
export function addSubmissions(story: SampleStory): void {
  if (story.life.index >= SAMPLE_ZONES.length) return;
  for (const [n, sample] of SAMPLES.entries()) addSubmission(story, n, sample);
  addReturned(story, 0, 'UNCONDITIONAL');
  addReturned(story, 1, 'CONDITIONAL');
}

function addSubmission({ life, add, today }: SampleStory, n: number, [state, daysAgo]: Sample): void {
  const { index, creditCode, zone } = life;
  const startsOn = weekday(addDays(today, -daysAgo));
  const [openedAt, sentAt] = [noon(startsOn), noon(weekday(addDays(startsOn, 2)))];
  const id = sampleId(index, SAMPLE_TABLES.submission, n);
  const told = { profile: 'XK', kind: 'NEW', zone: zone.code, department: 'credit' } as const;
  const isSent = state !== 'PENDING';
  add.row(RecordSubmission, {
    ...told,
    id,
    creditCode,
    member: sampleMember(zone).creditCode,
    recordId: sampleId(index, SAMPLE_TABLES.submission, n + 10),
    number: 1,
    startsOn,
    content: [{ code: 'XK_XDR_SHXYM', value: creditCode }],
    state,
    openedAt,
    problems: state === 'RETURNED' ? PROBLEMS : [],
    tries: isSent ? 1 : 0,
    ...(isSent && { sentAt, answeredAt: sentAt }),
    ...(state === 'RETURNED' && { returnedAt: sentAt }),
  });
  const change = { creditCode, subject: { type: 'RecordSubmission', id }, restricted: true, payload: told };
  add.change(openedAt, { ...change, type: 'SubmissionOpened' });
  if (!isSent) return;
  const changedFields = ['state', 'answeredAt', ...(state === 'RETURNED' ? ['returnedAt', 'problems'] : [])];
  add.change(sentAt, { ...change, type: CHANGES[state], changedFields });
}

function addReturned(
  { life: { index, creditCode, zone }, add, today }: SampleStory,
  n: number,
  shareType: 'UNCONDITIONAL' | 'CONDITIONAL',
): void {
  const id = sampleId(index, SAMPLE_TABLES.returned, n);
  const keptAt = noon(weekday(addDays(today, -5)));
  const title = '公共信用综合评价结果';
  add.row(ReturnedRecord, {
    ...{ id, creditCode, title, shareType, keptAt },
    zone: zone.code,
    member: sampleMember(zone).creditCode,
    source: '省公共信用信息中心',
    content: [{ code: '评价结果', value: '良' }],
    returnedAt: keptAt,
    messageId: sampleId(index, SAMPLE_TABLES.returned, n + 10),
  });
  add.change(keptAt, {
    type: 'EnterpriseDataReturned',
    creditCode,
    subject: { type: 'ReturnedRecord', id },
    restricted: shareType !== 'UNCONDITIONAL',
    payload: { title, zone: zone.code },
  });
}
