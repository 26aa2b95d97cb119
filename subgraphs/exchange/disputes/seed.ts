/**
 * Disputes of the sample: in each zone one that was upheld and one that is open, made by the authority of the province.
 */
import { addDays } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_ZONES, weekday } from '#shared/sample/life.ts';
import { SAMPLE_TABLES, noon, sampleMember } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { ValueDispute } from './entities.ts';
import { disputeDue } from './rules.ts';

const FIELD = 'Enterprise.creditGrade';
const REASON = '与本单位掌握的信用等级不一致';
const ANSWER = { answerReason: '评级依据的处罚记录已撤销', correction: '信用等级重新评定' } as const;

/** With the first life of each zone. */
export function addDisputes(story: SampleStory): void {
  if (story.life.index >= SAMPLE_ZONES.length) return;
  addDispute(story, 0, 25);
  addDispute(story, 1, 2);
}

function addDispute({ life, add, today }: SampleStory, n: number, daysAgo: number): void {
  const { index, creditCode, zone } = life;
  const id = sampleId(index, SAMPLE_TABLES.dispute, n);
  const day = weekday(addDays(today, -daysAgo));
  const [disputedAt, answeredAt] = [noon(day), noon(weekday(addDays(day, 3)))];
  const isOpen = n > 0;
  const kept = { department: 'credit', field: FIELD, zone: zone.code };
  add.row(ValueDispute, {
    ...kept,
    id,
    creditCode,
    disputer: sampleMember(zone).creditCode,
    thing: creditCode,
    valueHash: 'a'.repeat(64),
    reason: REASON,
    state: isOpen ? 'OPEN' : 'UPHELD',
    disputedAt,
    disputedBy: 'partner-sample',
    ...(!isOpen && { ...ANSWER, answeredAt, answeredBy: 'sample-officer' }),
  });
  const dueDate = disputeDue({ zone: zone.code, disputedAt: disputedAt.toISOString() });
  const told = { creditCode, subject: { type: 'ValueDispute', id }, restricted: true, payload: { ...kept, dueDate } };
  add.change(disputedAt, { ...told, type: 'ValueDisputed' });
  if (isOpen) return;
  const changedFields = ['state', 'answeredAt', 'answerReason', 'correction'];
  add.change(answeredAt, { ...told, type: 'DisputeUpheld', changedFields });
}
