/** The decision on a penalty: what the lists of leniency spare or lessen, what the leading group must agree to. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import {
  decisionLimit,
  heardReasons,
  hearingLimit,
  requireHeard,
  requireReviewed,
  reviewReason,
  timeReason,
} from '#shared/case/penalty-procedure.ts';
import { advance } from '#shared/case/state-machine.ts';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import { amount, plainText } from '#shared/input.ts';
import type { Message } from '#shared/messages.ts';
import { Fine } from '../fines/entities.ts';
import type { DecidePenaltyInput } from '../generated.ts';
import { noteText } from '../input.ts';
import { entriesOn } from '../leniency-lists/entries.ts';
import type { RequestContext } from '../loaders.ts';
import { requireCollective } from './collective-rules.ts';
import type { PenaltyCase } from './entities.ts';
import { judgeLeniency, requireLenient } from './leniency.ts';
import type { Leniency } from './leniency.ts';
import { MESSAGES } from './messages.ts';
import { PENALTY_STATES, STEPS, fen, heardOf, needsReview } from './rules.ts';
import { changePenalty } from './steps.ts';
import type { PenaltyResult, PenaltyStage } from './steps.ts';

/** Least fine there is, in yuan. */
const LEAST_FINE = '0.01';

/**
 * Decides on a penalty. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, ILLEGAL_TRANSITION, SAME_OFFICER,
 * PLEA_PERIOD_RUNNING, HEARING_NOT_HELD, LEGAL_REVIEW_NEEDED, LEGAL_REVIEW_FAILED, FINE_ABOVE_PROPOSAL,
 * FIRST_OFFENCE_SPARED, FINE_NOT_LENIENT, FINE_OUT_OF_RANGE, COLLECTIVE_DECISION_NEEDED, COLLECTIVE_DECISION_AGAINST.
 */
export const decidePenalty = (
  context: RequestContext,
  input: DecidePenaltyInput,
  info: GraphQLResolveInfo,
): Promise<PenaltyResult> =>
  changePenalty(context, input, info, async stage => {
    const { penalty, write, zone } = stage;
    const { authority, openedAt } = penalty;
    requireAgency(context.principal, authority);
    const state = advance(PENALTY_STATES, penalty.state, input.penalise ? 'penalise' : 'spare');
    requireOthers(penalty, context);
    const today = localDate(write.now);
    const heard = heardOf(penalty);
    const hearing = hearingLimit(zone.code, openedAt);
    requireHeard(heard, { limit: hearing, today }, STEPS);
    const { documentNo, fine } = penaltyOf(input, penalty);
    const leniency = await leniencyOf(stage);
    if (input.penalise) {
      if (needsReview(penalty)) requireReviewed(penalty, { zone: zone.code, today }, STEPS);
      requireLenient(leniency, penalty, { fine, zone, on: localDate(openedAt) });
      requireCollective(penalty, { fine, zone, on: localDate(openedAt) });
    }
    penalty.state = state;
    penalty.documentNo = documentNo;
    penalty.fine = fine;
    penalty.leniency = leniency.kind;
    penalty.decidedAt = write.now;
    penalty.decidedBy = context.principal.subject;
    penalty.decisionReason = noteText('reason', input.reason, 2_000);
    if (fine) storeFine(write, penalty, fine);
    const limit = decisionLimit(zone.code, localDate(openedAt));
    const { until, rule } = limit;
    return {
      type: 'PenaltyDecided',
      outcome: state,
      changedFields: [
        'state',
        ...setFields({ documentNo, fine, leniency: leniency.kind }),
        'decidedAt',
        'decisionReason',
      ],
      rule: leniency.kind ? leniency.rule : rule,
      facts: {
        documentNo,
        fine,
        proposedFine: penalty.proposedFine,
        until,
        leniency: leniency.kind,
        listVersion: leniency.version,
        correctedOn: penalty.correctedOn,
        commitmentDueOn: penalty.commitmentDueOn,
        collectiveNo: penalty.collectiveNo,
      },
      reasons: [
        penalty.decisionReason,
        ...leniency.reasons,
        ...collectiveReasons(penalty),
        ...commitmentReasons(penalty, input.penalise),
        ...heardReasons(heard, hearing.until),
        ...(penalty.legalReview ? [reviewReason(penalty.legalReview, zone.code)] : []),
        timeReason(limit, today),
      ],
    };
  });

/** Refuses SAME_OFFICER: who opened a case, or reviewed its draft, does not decide on it (行政处罚法 58). */
function requireOthers({ authority, openedBy, legalReview }: PenaltyCase, { principal }: RequestContext): void {
  const remedy = MESSAGES.ASK_ANOTHER({ authority });
  if (openedBy === principal.subject) throw refuse('SAME_OFFICER', MESSAGES.SAME_OFFICER(), { remedy });
  if (legalReview?.reviewedBy === principal.subject) throw refuse('SAME_OFFICER', MESSAGES.REVIEWER(), { remedy });
}

/** Names of fields that were given a value. */
const setFields = (fields: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [name]));

/** What the lists of the day of the notice say of the case. */
async function leniencyOf({ penalty, write, zone }: PenaltyStage): Promise<Leniency> {
  const { violationCode, creditCode, id } = penalty;
  const on = localDate(penalty.openedAt);
  if (!violationCode) return judgeLeniency({ penalty, zone, on, entries: [], earlierCases: 0 });
  const entries = await entriesOn(write.query, { zone: zone.code, code: violationCode, on });
  const earlierCases = await earlierCasesOf(write, { creditCode, violationCode, id });
  return judgeLeniency({ penalty, zone, on, entries, earlierCases });
}

interface SameViolation {
  creditCode: string;
  violationCode: string;
  id: string;
}

/** How many decided cases of the same violation the enterprise has beside this one. */
async function earlierCasesOf(write: Write, { creditCode, violationCode, id }: SameViolation): Promise<number> {
  const [row] = await write.query<{ cases: number }>(
    `select count(*)::int as cases from penalty_case
      where credit_code = $1 and violation_code = $2 and decided_at is not null and id <> $3`,
    [creditCode, violationCode, id],
  );
  return row?.cases ?? 0;
}

function collectiveReasons({ collectiveHeldOn, collectiveNo, collectiveApproved }: PenaltyCase): Message[] {
  if (!collectiveHeldOn || !collectiveNo) return [];
  const named = { heldOn: collectiveHeldOn, documentNo: collectiveNo };
  return [collectiveApproved ? MESSAGES.COLLECTIVE_FOR(named) : MESSAGES.COLLECTIVE_AGAINST(named)];
}

function commitmentReasons({ commitmentDueOn }: PenaltyCase, penalised: boolean): Message[] {
  if (!commitmentDueOn) return [];
  return [penalised ? MESSAGES.COMMITMENT_RELEASED() : MESSAGES.COMMITMENT_TAKEN({ dueOn: commitmentDueOn })];
}

/** The fine of a case begins its own life: it is delivered, paid, filed. */
function storeFine(
  write: Write,
  { id: penaltyId, creditCode, zone, authority, violation, basis }: PenaltyCase,
  fine: string,
): void {
  const decidedOn: LocalDate = localDate(write.now);
  const row = {
    id: randomUUID(),
    creditCode,
    zone,
    penaltyId,
    authority,
    item: violation,
    basis,
    amount: fine,
    decidedOn,
  };
  write.em.persist(write.em.create(Fine, { ...row, ...NOT_DELIVERED }));
}

const NOT_DELIVERED = {
  deliveredOn: null,
  deliveredAt: null,
  deliveredBy: null,
  reviews: [],
  settledOn: null,
  creditToldAt: null,
} as const;

/** What is imposed. Refuses INVALID_INPUT, FINE_ABOVE_PROPOSAL: pleading never makes a penalty worse (行政处罚法 45). */
function penaltyOf(
  { penalise, documentNo, fine }: DecidePenaltyInput,
  { proposedFine }: PenaltyCase,
): { documentNo: string | null; fine: string | null } {
  if (!penalise) {
    if (documentNo || fine) throw refuse('INVALID_INPUT', MESSAGES.NOTHING_IMPOSED());
    return { documentNo: null, fine: null };
  }
  if (!documentNo) throw refuse('INVALID_INPUT', MESSAGES.DOCUMENT_NEEDED());
  const number = plainText('documentNo', documentNo, 128);
  if (!fine) return { documentNo: number, fine: null };
  const imposed = amount('fine', fine, { least: LEAST_FINE });
  if (!proposedFine || fen(imposed) > fen(proposedFine)) {
    const proposed = proposedFine ?? MESSAGES.NONE_PROPOSED();
    throw refuse('FINE_ABOVE_PROPOSAL', MESSAGES.FINE_ABOVE({ proposed, fine: imposed }));
  }
  return { documentNo: number, fine: imposed };
}
