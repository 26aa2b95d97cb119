/** What the enterprise does about a violation: corrected (Z16), or promised in writing in place of a penalty (X09). */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import { listRule } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type {
  RecordCorrectionInput,
  ReportCommitmentKeptInput,
  SignCorrectionCommitmentInput,
  VerifyCommitmentInput,
} from '../generated.ts';
import { noteText, requireDay, requireThat } from '../input.ts';
import { InspectionVisit } from '../inspections/entities.ts';
import type { RequestContext } from '../loaders.ts';
import type { PenaltyCase } from './entities.ts';
import { MESSAGES } from './messages.ts';
import { COMMITMENT_TEXTS, commitmentState, requireOpen } from './rules.ts';
import { changePenalty } from './steps.ts';
import type { PenaltyResult } from './steps.ts';

/** What corrections and commitments rest on (行政处罚法 33). */
const ruleOn = (zone: Zone, on: LocalDate): ResolvedRule => listRule(zone, 'FIRST_OFFENCE_CONDITIONS', on);

/**
 * Puts a correction on record. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, ILLEGAL_TRANSITION, CORRECTED_ALREADY.
 */
export const recordCorrection = (
  context: RequestContext,
  input: RecordCorrectionInput,
  info: GraphQLResolveInfo,
): Promise<PenaltyResult> =>
  changePenalty(context, input, info, async ({ penalty, write, zone }) => {
    requireAgency(context.principal, penalty.authority);
    requireOpen(penalty, 'recordCorrection');
    if (penalty.correctedOn) {
      throw refuse('CORRECTED_ALREADY', MESSAGES.CORRECTED_BEFORE({ on: penalty.correctedOn }));
    }
    const { correctedOn } = input;
    const { plannedOn } = await write.em.findOneOrFail(InspectionVisit, { id: penalty.visitId });
    const today = localDate(write.now);
    requireDay('correctedOn', correctedOn, { from: plannedOn, today });
    penalty.correctedOn = correctedOn;
    return {
      type: 'ViolationCorrected',
      outcome: 'CORRECTED',
      changedFields: ['correctedOn'],
      rule: ruleOn(zone, today),
      facts: { correctedOn, plannedOn },
      reasons: [MESSAGES.CORRECTED_ON({ on: correctedOn })],
    };
  });

/**
 * The enterprise promises in writing. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, ILLEGAL_TRANSITION,
 * COMMITMENT_SIGNED.
 */
export const signCorrectionCommitment = (
  context: RequestContext,
  input: SignCorrectionCommitmentInput,
  info: GraphQLResolveInfo,
): Promise<PenaltyResult> =>
  changePenalty(context, input, info, ({ penalty, write, zone }) => {
    requireOpen(penalty, 'signCorrectionCommitment');
    if (penalty.commitmentSignedAt) {
      throw refuse('COMMITMENT_SIGNED', MESSAGES.SIGNED_BEFORE({ at: penalty.commitmentSignedAt }));
    }
    const text = noteText('text', input.text, 2_000);
    const today = localDate(write.now);
    const { dueOn } = input;
    requireThat(dueOn > today, MESSAGES.AFTER_TODAY({ field: 'dueOn', today }), dueOn);
    penalty.commitment = text;
    penalty.commitmentDueOn = dueOn;
    penalty.commitmentSignedAt = write.now;
    return {
      type: 'CorrectionCommitmentSigned',
      outcome: 'COMMITMENT_SIGNED',
      changedFields: ['commitment'],
      rule: ruleOn(zone, today),
      facts: { commitmentDueOn: dueOn },
      reasons: [MESSAGES.PROMISED({ dueOn }), text],
    };
  });

/** The commitment of a case that was decided on it. Refuses NO_COMMITMENT, and COMMITMENT_ENDED what is over. */
function requireCommitment(penalty: PenaltyCase, today: LocalDate, states: readonly string[]): void {
  const state = commitmentState(penalty, today);
  if (state === null) throw refuse('NO_COMMITMENT', MESSAGES.NO_COMMITMENT());
  if (states.includes(state)) return;
  if (state === 'BROKEN' && penalty.commitmentVerifiedAt === null) {
    throw refuse('COMMITMENT_OVERDUE', MESSAGES.COMMITMENT_PAST({ dueOn: penalty.commitmentDueOn ?? '', today }));
  }
  throw refuse('COMMITMENT_ENDED', MESSAGES.COMMITMENT_IS({ state: COMMITMENT_TEXTS[state] }));
}

/**
 * The enterprise reports that its promise is kept. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, NO_COMMITMENT,
 * COMMITMENT_OVERDUE, COMMITMENT_ENDED.
 */
export const reportCommitmentKept = (
  context: RequestContext,
  input: ReportCommitmentKeptInput,
  info: GraphQLResolveInfo,
): Promise<PenaltyResult> =>
  changePenalty(context, input, info, ({ penalty, write, zone }) => {
    const today = localDate(write.now);
    requireCommitment(penalty, today, ['OWED']);
    const report = noteText('report', input.report, 2_000);
    penalty.commitmentReport = report;
    penalty.commitmentReportedAt = write.now;
    return {
      type: 'CommitmentReported',
      outcome: 'COMMITMENT_REPORTED',
      changedFields: ['commitment'],
      rule: ruleOn(zone, today),
      facts: { commitmentDueOn: penalty.commitmentDueOn },
      reasons: [report],
    };
  });

/**
 * Whether a promise was kept. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, NO_COMMITMENT, COMMITMENT_ENDED,
 * COMMITMENT_RUNNING, SAME_OFFICER.
 */
export const verifyCommitment = (
  context: RequestContext,
  input: VerifyCommitmentInput,
  info: GraphQLResolveInfo,
): Promise<PenaltyResult> =>
  changePenalty(context, input, info, ({ penalty, write, zone }) => {
    const { authority, commitmentDueOn, commitmentVerifiedAt } = penalty;
    requireAgency(context.principal, authority);
    const today = localDate(write.now);
    const dueOn = commitmentDueOn ?? '';
    if (commitmentState(penalty, today) === 'OWED') {
      throw refuse('COMMITMENT_RUNNING', MESSAGES.COMMITMENT_OPEN({ dueOn }));
    }
    requireCommitment(penalty, today, commitmentVerifiedAt ? [] : ['REPORTED', 'BROKEN']);
    if (penalty.openedBy === context.principal.subject) {
      throw refuse('SAME_OFFICER', MESSAGES.SAME_OFFICER(), { remedy: MESSAGES.ASK_ANOTHER({ authority }) });
    }
    const findings = noteText('findings', input.findings, 2_000);
    const { kept } = input;
    penalty.commitmentKept = kept;
    penalty.commitmentVerifiedAt = write.now;
    penalty.commitmentVerifiedBy = context.principal.subject;
    return {
      type: kept ? 'CommitmentKept' : 'CommitmentBroken',
      outcome: kept ? 'COMMITMENT_KEPT' : 'COMMITMENT_BROKEN',
      changedFields: ['commitment'],
      rule: ruleOn(zone, today),
      facts: { commitmentDueOn: dueOn, commitmentReportedAt: penalty.commitmentReportedAt ?? null },
      reasons: [kept ? MESSAGES.KEPT({ dueOn }) : MESSAGES.NOT_KEPT({ dueOn }), findings],
    };
  });
