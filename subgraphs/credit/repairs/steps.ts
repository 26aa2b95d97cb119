/** What the steps of an application for repair share. */
import { localDate } from '#shared/clock/index.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { ruleReference } from '#shared/zones/index.ts';
import { CreditRepair } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { CreditRepairRow } from './rows.ts';
import { acceptanceDue, acceptanceLimit, decisionDue } from './rules.ts';

/** The application that is to be decided on. Refuses NOT_FOUND, REPAIR_ENDED. */
export async function findOpenRepair(
  write: Write,
  { creditCode, repairId }: { creditCode: string; repairId: string },
): Promise<CreditRepair> {
  const repair = isUuid(repairId) ? await write.em.findOne(CreditRepair, { id: repairId, creditCode }) : null;
  if (!repair) throw refuse('NOT_FOUND', MESSAGES.NO_REPAIR({ creditCode, id: repairId.slice(0, 40) }));
  if (repair.state === 'OPEN') return repair;
  throw refuse('REPAIR_ENDED', MESSAGES.REPAIR_ENDED({ state: MESSAGES[repair.state]() }));
}

/** Accepts an application, as a decision: also where it is decided on at once. */
export function accept(write: Write, repair: CreditRepair, by: string): void {
  Object.assign(repair, { acceptedAt: write.now, acceptedBy: by });
  const row = rowOf(CreditRepair, repair);
  const { creditCode, subject, subjectId, appliedAt } = row;
  const acceptBy = acceptanceDue(row).dueDate;
  write.decide({
    creditCode,
    subject: subjectOf(repair),
    outcome: 'REPAIR_ACCEPTED',
    rule: ruleReference(acceptanceLimit(row)),
    facts: { subject, subjectId, appliedAt, acceptBy, inTime: localDate(write.now) <= acceptBy },
    reasons: [MESSAGES.ACCEPTED({ until: decisionDue(row).dueDate })],
  });
}

export const subjectOf = ({ id }: CreditRepair) => ({ type: 'CreditRepair', id });

export function recorded(
  write: Write,
  repair: CreditRepair,
  type: string,
  changedFields: string[],
): CreditRepairRow & { __typename: 'CreditRepair' } {
  const { creditCode, subject, subjectId, state } = repair;
  write.record({
    type,
    creditCode,
    subject: subjectOf(repair),
    changedFields,
    restricted: true,
    payload: { subject, subjectId, state },
  });
  return { __typename: 'CreditRepair' as const, ...rowOf(CreditRepair, repair) };
}
