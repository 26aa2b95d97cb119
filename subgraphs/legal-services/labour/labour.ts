/**
 * Cases of labour supervision and arbitration (G56): on record with the visit that they came of, closed in time or
 * late.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { addDays, localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { impersonalText } from '#shared/input.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { zoneOfEnterprise } from '../evidence.ts';
import type { CloseLabourCaseInput, OpenLabourCaseInput } from '../generated.ts';
import { noteText, requireDay } from '../input.ts';
import { heldVisit } from '../inspections/steps.ts';
import type { RequestContext } from '../loaders.ts';
import { LabourCase } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { LabourCaseRow } from './rows.ts';
import { kindText, labourLimit } from './rules.ts';

type CaseResult = (LabourCaseRow & { __typename: 'LabourCase' }) | Refusal;

/** A case is put on record within so many days of its opening. */
const MOST_DAYS = 365;

/** Puts a case on record. Refuses NOT_FOUND a visit that is not the enterprise's, INVALID_INPUT, CASE_ON_RECORD. */
export function openLabourCase(
  context: RequestContext,
  input: OpenLabourCaseInput,
  info: GraphQLResolveInfo,
): Promise<CaseResult> {
  const { creditCode, idempotencyKey, kind, openedOn, visitId } = input;
  const facts = (ask: GraphClient) => zoneOfEnterprise(ask, creditCode);
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, zone) => {
    const today = localDate(write.now);
    const caseNo = impersonalText('caseNo', input.caseNo, 60);
    requireDay('openedOn', openedOn, { from: addDays(today, -MOST_DAYS), today });
    const visit = visitId ? await heldVisit(write, { creditCode, visitId }) : null;
    const other = await write.em.findOne(LabourCase, { creditCode, kind, caseNo });
    if (other) throw refuse('CASE_ON_RECORD', MESSAGES.TWICE({ caseNo }));
    const labourCase = write.em.create(LabourCase, {
      id: randomUUID(),
      creditCode,
      zone,
      kind,
      caseNo,
      visitId: visit?.id ?? null,
      openedOn,
      recordedAt: write.now,
      state: 'OPEN',
      closedOn: null,
      closedLate: null,
      outcome: null,
    });
    write.em.persist(labourCase);
    const { rule, day: due } = labourLimit(zoneOf(zone), kind, openedOn);
    const subject = { type: 'LabourCase', id: labourCase.id };
    write.decide({
      creditCode,
      subject,
      outcome: 'NOTED',
      rule: ruleReference(rule),
      facts: { zone, kind, caseNo, openedOn, due },
      reasons: [MESSAGES.OPENED({ kind: kindText(kind), caseNo, day: openedOn, due })],
    });
    write.record({ type: 'LabourCaseOpened', creditCode, subject, restricted: true, payload: { kind, openedOn } });
    return { __typename: 'LabourCase' as const, ...rowOf(LabourCase, labourCase) };
  });
}

/** Closes a case. Refuses NOT_FOUND, CLOSED_ALREADY, INVALID_INPUT. */
export function closeLabourCase(
  context: RequestContext,
  input: CloseLabourCaseInput,
  info: GraphQLResolveInfo,
): Promise<CaseResult> {
  const { creditCode, idempotencyKey, labourCaseId: id } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const labourCase = isUuid(id) ? await write.em.findOne(LabourCase, { id, creditCode }) : null;
    if (!labourCase) throw refuse('NOT_FOUND', MESSAGES.NO_CASE({ creditCode, id }));
    const { zone, kind, caseNo, openedOn, closedOn } = labourCase;
    if (closedOn) throw refuse('CLOSED_ALREADY', MESSAGES.CLOSED_BEFORE({ day: closedOn }));
    const { rule, day: due } = labourLimit(zoneOf(zone), kind, openedOn);
    const day = localDate(write.now);
    const late = day > due;
    const outcome = noteText('outcome', input.outcome, 500);
    labourCase.state = 'CLOSED';
    labourCase.closedOn = day;
    labourCase.closedLate = late;
    labourCase.outcome = outcome;
    const subject = { type: 'LabourCase', id };
    write.decide({
      creditCode,
      subject,
      outcome: 'CLOSED',
      rule: ruleReference(rule),
      facts: { zone, kind, caseNo, openedOn, due, late },
      reasons: [late ? MESSAGES.LATE({ day, due }) : MESSAGES.IN_TIME({ day, due }), outcome],
    });
    write.record({
      type: 'LabourCaseClosed',
      creditCode,
      subject,
      changedFields: ['state', 'closedOn', 'closedLate', 'outcome'],
      restricted: true,
      payload: { kind, late },
    });
    return { __typename: 'LabourCase' as const, ...rowOf(LabourCase, labourCase) };
  });
}
