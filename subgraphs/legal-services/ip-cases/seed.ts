/** A case of intellectual property in a sample life of gedian, whose plan has the services. */
import { addDays, instantAt } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { SAMPLE_TABLES } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { IpCase } from './entities.ts';

/** Days after its founding on which an enterprise asks, and on which its case is closed. */
const DAYS = { requested: 200, accepted: 201, closed: 230 } as const;

export function addIpCase({ life, add, today }: SampleStory): void {
  const { creditCode, index, zone, foundedOn } = life;
  const requestedOn = addDays(foundedOn, DAYS.requested);
  const closedOn = addDays(foundedOn, DAYS.closed);
  if (index % 3 !== 2 || closedOn >= (life.endedOn ?? today)) return;
  if (!zoneOf(zone.code).findRule('IP_PROTECTION_SERVICES', requestedOn)) return;
  const id = sampleId(index, SAMPLE_TABLES.ipCase, 0);
  const requestedAt = instantAt(requestedOn, '10:30');
  const closedAt = instantAt(closedOn, '16:30');
  const asked = { protectedRight: 'TRADEMARK' as const, service: 'FAST_ENFORCEMENT' as const };
  add.row(IpCase, {
    ...asked,
    id,
    creditCode,
    zone: zone.code,
    description: '商标被他人在相同商品上使用。',
    state: 'CLOSED',
    track: 'SIMPLE',
    requestedAt,
    acceptedAt: instantAt(addDays(foundedOn, DAYS.accepted), '09:30'),
    acceptedBy: 'sample-acceptor',
    closedAt,
    closedBy: 'sample-head',
    outcome: 'SETTLED',
    result: '对方停止使用。',
  });
  const change = { creditCode, subject: { type: 'IpCase', id }, restricted: true };
  const payload = { right: asked.protectedRight, service: asked.service };
  add.change(requestedAt, { ...change, type: 'IpProtectionRequested', payload: { ...payload, state: 'REQUESTED' } });
  add.change(closedAt, {
    ...change,
    type: 'IpCaseClosed',
    changedFields: ['state', 'outcome', 'result', 'closedAt'],
    payload: { ...payload, state: 'CLOSED' },
  });
}
