/** Soft measures of a sample life: what a visit found to be minor was not penalised, in zones whose plan lists them. */
import { addDays, instantAt } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { SampleFinding } from '../penalties/seed.ts';
import { SAMPLE_TABLES } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { SoftMeasure } from './entities.ts';

/** Days after the visit on which it is taken, answered, to be corrected and ended. */
const DAYS = { taken: 1, answered: 6, correctBy: 15, closed: 16 } as const;
const KIND = 'CORRECTION_ORDER';

/** Adds the measure for a minor violation of a life of two: the others have cases. */
export function addSoftMeasure({ life, add, today }: SampleStory, finding: SampleFinding): void {
  const { n, visitId, authority, plannedOn, violation } = finding;
  const { index, creditCode, zone, endedOn } = life;
  const end = endedOn ?? today;
  const takenOn = addDays(plannedOn, DAYS.taken);
  if (index % 2 !== 0 || takenOn >= end || !zoneOf(zone.code).findRule('SOFT_MEASURES', takenOn)) return;
  const takenAt = instantAt(takenOn, '09:20');
  /** What is still to come has no moment. */
  const momentAfter = (days: number): Date | null => {
    const day = addDays(plannedOn, days);
    return day < end ? instantAt(day, '15:10') : null;
  };
  const [answeredAt, closedAt] = [momentAfter(DAYS.answered), momentAfter(DAYS.closed)];
  const id = sampleId(index, SAMPLE_TABLES.softMeasure, n);
  add.row(SoftMeasure, {
    id,
    creditCode,
    zone: zone.code,
    visitId,
    authority,
    kind: KIND,
    content: `${violation}，请按期改正并反馈。`,
    correctBy: addDays(plannedOn, DAYS.correctBy),
    takenAt,
    takenBy: 'sample-inspector',
    answer: answeredAt && '已按要求改正。',
    answeredAt,
    corrected: closedAt && true,
    findings: closedAt && '经复核，已改正到位。',
    closedAt,
    closedBy: closedAt && 'sample-inspector',
  });
  const subject = { type: 'SoftMeasure', id };
  const change = { creditCode, subject, restricted: true, payload: { authority, kind: KIND } };
  add.change(takenAt, { ...change, type: 'SoftMeasureTaken' });
  if (answeredAt) {
    add.change(answeredAt, { ...change, type: 'SoftMeasureAnswered', changedFields: ['answer', 'answeredAt'] });
  }
  if (closedAt) {
    add.change(closedAt, { ...change, type: 'SoftMeasureClosed', changedFields: ['corrected', 'closedAt'] });
  }
}
