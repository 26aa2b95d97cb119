/** The approval of a visit by the head of its body: the one decision over it, with which its pass is signed. */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { refuse } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { visitEvidence } from '../evidence.ts';
import type { VisitEvidence } from '../evidence.ts';
import type { ApproveVisitInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import type { InspectionVisit } from './entities.ts';
import { applied, decideVisit, planOfVisit } from './firewall.ts';
import { MESSAGES as GROUNDS } from './ground-messages.ts';
import { MESSAGES } from './messages.ts';
import { signPass } from './pass.ts';
import { procedureRule } from './rules.ts';
import { findVisit, heldVisit, tellStep } from './steps.ts';
import type { VisitResult, VisitStage } from './steps.ts';

/**
 * Approves a visit for the head of the body and signs its pass. Refuses NOT_ENTITLED, NOT_FOUND, ILLEGAL_TRANSITION,
 * SAME_OFFICER, APPROVED_ALREADY, WRONG_DAY after its day, EVIDENCE_UNAVAILABLE, and with all that stands against it.
 */
export function approveVisit(
  context: RequestContext,
  input: ApproveVisitInput,
  info: GraphQLResolveInfo,
): Promise<VisitResult> {
  const { creditCode, visitId, idempotencyKey } = input;
  const facts = async (ask: GraphClient): Promise<VisitEvidence> => {
    const visit = await findVisit(context, creditCode, visitId);
    requireAgency(context.principal, visit.authority);
    return evidenceOf(ask, visit);
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, evidence) => {
    const visit = await heldVisit(write, input);
    const stage = { visit, write, zone: zoneOf(evidence.zone) };
    const { subject } = context.principal;
    requireApprovable(visit, subject);
    return visit.state === 'CHECKED_IN' ? approveAfterwards(stage, subject) : approveBefore(stage, subject, evidence);
  });
}

/** Facts of the enterprise of a visit: of the zone for which it was registered. */
export async function evidenceOf(
  ask: GraphClient,
  visit: { creditCode: string; zone: string | null },
): Promise<VisitEvidence> {
  const evidence = await visitEvidence(ask, visit.creditCode);
  return { ...evidence, zone: visit.zone ?? evidence.zone };
}

function requireApprovable({ state, registeredBy, headApprovedAt, authority }: InspectionVisit, by: string): void {
  if (headApprovedAt) throw refuse('APPROVED_ALREADY', MESSAGES.APPROVED_BEFORE({ at: headApprovedAt }));
  if (state !== 'REGISTERED' && state !== 'CHECKED_IN') {
    throw refuse('ILLEGAL_TRANSITION', MESSAGES.OVER());
  }
  if (registeredBy !== by) return;
  throw refuse('SAME_OFFICER', MESSAGES.SAME_OFFICER(), { remedy: MESSAGES.ASK_THE_HEAD({ authority }) });
}

/** An emergency has its pass, and its inspectors have come. */
function approveAfterwards({ visit, write, zone }: VisitStage, by: string) {
  visit.headApprovedAt = write.now;
  visit.headApprovedBy = by;
  const { authority, plannedOn } = visit;
  return tellStep(
    { visit, write, zone },
    {
      type: 'InspectionApproved',
      outcome: 'APPROVED',
      changedFields: ['headApprovedAt'],
      payload: { plannedOn },
      rule: procedureRule(zone, localDate(write.now)),
      reasons: [MESSAGES.HEAD_APPROVED_AFTERWARDS({ authority })],
      facts: { afterwards: true },
    },
  );
}

async function approveBefore({ visit, write, zone }: VisitStage, by: string, evidence: VisitEvidence) {
  const { id: visitId, authority, plannedOn, registeredAt } = visit;
  const today = localDate(write.now);
  if (plannedOn < today) {
    throw refuse('WRONG_DAY', MESSAGES.WRONG_DAY({ plannedOn, today }), { remedy: MESSAGES.REGISTER_AGAIN() });
  }
  const passed = await decideVisit(write, planOfVisit(visit), evidence, { visitId, registeredAt });
  requirePlace(visit);
  visit.headApprovedAt = write.now;
  visit.headApprovedBy = by;
  const passes = visit.passNo ? [] : await issuePass({ visit, write, zone });
  return tellStep(
    { visit, write, zone },
    {
      type: 'InspectionApproved',
      outcome: 'APPROVED',
      changedFields: ['headApprovedAt', ...passes],
      payload: { plannedOn, passNo: visit.passNo },
      rule: procedureRule(zone, today),
      reasons: [
        MESSAGES.HEAD_APPROVED({ authority }),
        ...applied(passed).flatMap(({ reasons }) => reasons),
        GROUNDS.PASS_ISSUED({ passNo: visit.passNo ?? '' }),
      ],
      facts: { ...passed.facts, afterwards: false, passNo: visit.passNo ?? null },
    },
  );
}

/** Refuses PASS_NOT_VALID what was registered before places had to be named: a pass without a place is none. */
function requirePlace({ place }: InspectionVisit): void {
  if (!place) throw refuse('PASS_NOT_VALID', GROUNDS.NO_PASS(), { remedy: MESSAGES.REGISTER_AGAIN() });
}

/** Signs the pass of a visit; names the fields that it changes. */
export async function issuePass({ visit, write }: VisitStage): Promise<string[]> {
  const pass = await signPass(write, visit);
  visit.pass = pass;
  visit.passNo = pass.content.passNo;
  return ['pass'];
}
