/** Decisions on revocations of business licences: to revoke or not, and to carry out that one was annulled. */
import type { GraphQLResolveInfo } from 'graphql';
import {
  decisionLimit,
  deliberationReason,
  heardReasons,
  hearingLimit,
  requireDeliberated,
  requireHeard,
  requireReviewed,
  reviewReason,
  timeReason,
} from '#shared/case/penalty-procedure.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { impersonalText, plainText, plainTexts } from '#shared/input.ts';
import type { Words } from '#shared/messages.ts';
import { labelRule, zone as zoneOf } from '#shared/zones/index.ts';
import { Enterprise } from '../enterprises/entities.ts';
import { kindOf } from '../enterprises/kinds.ts';
import { STATUS_WORDS } from '../enterprises/messages.ts';
import type { AnnulRevocationInput, DecideRevocationInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import type { LicenceRevocation } from './entities.ts';
import { ANNULLER_WORDS, MESSAGES } from './messages.ts';
import { reinstate, revokeLicence } from './register.ts';
import { requireNotProposer } from './revocations.ts';
import { ANNULLED_BY, STEPS, groundOf, stateAfter } from './rules.ts';
import { onRevocation } from './steps.ts';
import type { RevocationResult } from './steps.ts';

const DOCUMENT_LENGTH = 128;

/**
 * Revokes a licence, or drops the proposal. Refuses ILLEGAL_TRANSITION, SAME_OFFICER, INVALID_INPUT, and as
 * {@link requireHeard}, {@link requireReviewed}, {@link requireDeliberated} and {@link revokeLicence}.
 */
export const decideRevocation = (
  context: RequestContext,
  input: DecideRevocationInput,
  info: GraphQLResolveInfo,
): Promise<RevocationResult> =>
  onRevocation({ context, input, info }, async (write, revocation) => {
    const { revoke } = input;
    const { creditCode, zone, filedOn, proposedAt } = revocation;
    const today = localDate(write.now);
    revocation.state = stateAfter(revocation.state, revoke ? 'revoke' : 'drop');
    requireNotProposer(context, revocation);
    requireNotReviewer(context, revocation);
    const hearing = hearingLimit(zone, proposedAt);
    requireHeard(revocation, { limit: hearing, today }, STEPS);
    if (revoke) {
      requireReviewed(revocation, { zone, today }, STEPS);
      requireDeliberated(revocation, { zone, today }, STEPS);
    }
    revocation.documentNo = documentOf(input);
    revocation.reasons = plainTexts('reasons', input.reasons).map(reason => impersonalText('reasons', reason));
    revocation.decidedAt = write.now;
    revocation.decidedBy = context.principal.subject;
    if (revoke) {
      const enterprise = await write.em.findOneOrFail(Enterprise, { creditCode });
      revocation.statusBefore = await revokeLicence(write, enterprise);
    }
    const limit = decisionLimit(zone, filedOn);
    const looked = [...heardReasons(revocation, hearing.until), ...examinedReasons(revocation)];
    return {
      type: 'RevocationDecided',
      ...(revoke ? REVOKED : DROPPED),
      rule: limit.rule,
      facts: { documentNo: revocation.documentNo, decideBy: limit.until },
      reasons: [...conclusion(revocation), ...looked, timeReason(limit, today), MESSAGES.TWO_OFFICERS()],
    };
  });

/** Refuses SAME_OFFICER: who reviewed the draft is not the head who decides (行政处罚法 58). */
function requireNotReviewer({ principal }: RequestContext, { legalReview }: LicenceRevocation): void {
  if (legalReview?.reviewedBy !== principal.subject) return;
  throw refuse('SAME_OFFICER', MESSAGES.NOT_REVIEWER(), { remedy: MESSAGES.ANOTHER_OFFICER() });
}

/** How the draft was looked at, in words. */
const examinedReasons = ({ zone, legalReview, deliberation }: LicenceRevocation): Words[] => [
  ...(legalReview ? [reviewReason(legalReview, zone)] : []),
  ...(deliberation ? [deliberationReason(deliberation)] : []),
];

/** The number of the decision. Refuses INVALID_INPUT where it is missing, and where nothing is revoked. */
function documentOf({ revoke, documentNo }: DecideRevocationInput): string | null {
  if (revoke !== Boolean(documentNo)) throw refuse('INVALID_INPUT', MESSAGES.DOCUMENT());
  return documentNo ? plainText('documentNo', documentNo, DOCUMENT_LENGTH) : null;
}

const REVOKED = { outcome: 'LICENCE_REVOKED', changedFields: ['state', 'reasons', 'decidedAt', 'documentNo'] };
const DROPPED = { outcome: 'REVOCATION_DROPPED', changedFields: ['state', 'reasons', 'decidedAt'] };

/** What was decided and why, with what follows. */
function conclusion(revocation: LicenceRevocation): Words[] {
  const { creditCode, state, reasons } = revocation;
  if (state === 'DROPPED') return [MESSAGES.NOT_REVOKED(), ...reasons];
  const follows = kindOf(creditCode) === 'SOLE_TRADER' ? [] : [MESSAGES.TO_BE_WOUND_UP()];
  return [MESSAGES.ON_GROUND({ ground: groundName(revocation) }), ...reasons, ...follows];
}

/** The ground as the law of the day of the proposal has it. */
function groundName({ zone, ground, proposedAt }: LicenceRevocation) {
  return groundOf(zone, ground, localDate(proposedAt))?.name ?? { en: ground, zh: ground };
}

/**
 * Carries out that a revocation was annulled. Refuses ILLEGAL_TRANSITION, SAME_OFFICER, INVALID_INPUT, and as
 * {@link reinstate}.
 */
export const annulRevocation = (
  context: RequestContext,
  input: AnnulRevocationInput,
  info: GraphQLResolveInfo,
): Promise<RevocationResult> =>
  onRevocation({ context, input, info }, async (write, revocation) => {
    const { by, issuedOn } = input;
    const { creditCode, zone, decidedAt, decidedBy } = revocation;
    const today = localDate(write.now);
    revocation.state = stateAfter(revocation.state, 'annulRevocation');
    if (decidedBy === context.principal.subject) {
      throw refuse('SAME_OFFICER', MESSAGES.NOT_DECIDER(), { remedy: MESSAGES.ANOTHER_OFFICER() });
    }
    const from = localDate(decidedAt ?? write.now);
    if (issuedOn < from || issuedOn > today) {
      throw refuse('INVALID_INPUT', MESSAGES.ISSUED_DAY({ from, today, got: issuedOn }));
    }
    const instrumentNo = plainText('instrumentNo', input.instrumentNo, DOCUMENT_LENGTH);
    revocation.annulment = { by, instrumentNo, issuedOn, restoredOn: today };
    const enterprise = await write.em.findOneOrFail(Enterprise, { creditCode });
    await reinstate(write, enterprise, revocation, instrumentNo);
    const { status } = enterprise;
    return {
      type: 'RevocationAnnulled',
      outcome: 'REVOCATION_ANNULLED',
      changedFields: ['state', 'annulment'],
      rule: labelRule(zoneOf(zone), ANNULLED_BY[by], today),
      facts: { by, instrumentNo, issuedOn, status },
      reasons: [
        MESSAGES.ANNULLED({
          by: ANNULLER_WORDS[by],
          instrumentNo,
          issuedOn,
          revocation: revocation.documentNo ?? revocation.id,
        }),
        MESSAGES.RESTORED({ status: STATUS_WORDS[status] }),
      ],
    };
  });
