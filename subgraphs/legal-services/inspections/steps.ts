/** The steps of a visit after its registration: approved, checked in, reported; cancelled or ended. */
import type { GraphQLResolveInfo } from 'graphql';
import { advance } from '#shared/case/state-machine.ts';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import type { Message } from '#shared/messages.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { zoneOfThing } from '../evidence.ts';
import type {
  ApproveVisitInput,
  CancelVisitInput,
  CheckInVisitInput,
  EndVisitInput,
  ReportVisitInput,
} from '../generated.ts';
import { impersonalTexts, noteText } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { InspectionVisit } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { InspectionVisitRow } from './rows.ts';
import {
  RESULTS,
  VISIT_STATES,
  inspectorsRule,
  isUrgent,
  leastInspectors,
  persons,
  procedureRule,
  strangers,
} from './rules.ts';

type StoredVisit = InspectionVisitRow & { __typename: 'InspectionVisit' };
export type VisitResult = StoredVisit | Refusal;

/**
 * Approves a visit for the head of the body. Refuses NOT_ENTITLED, NOT_FOUND, ILLEGAL_TRANSITION, SAME_OFFICER,
 * APPROVED_ALREADY.
 */
export function approveVisit(
  context: RequestContext,
  input: ApproveVisitInput,
  info: GraphQLResolveInfo,
): Promise<VisitResult> {
  const step: VisitStep = ({ visit, write, zone }) => {
    const { authority } = visit;
    const rule = procedureRule(zone, localDate(write.now));
    requireApprovable(visit, context.principal.subject);
    visit.headApprovedAt = write.now;
    visit.headApprovedBy = context.principal.subject;
    const afterwards = visit.state === 'CHECKED_IN';
    return {
      type: 'InspectionApproved',
      outcome: 'APPROVED',
      changedFields: ['headApprovedAt'],
      payload: { plannedOn: visit.plannedOn },
      rule,
      reasons: [afterwards ? MESSAGES.HEAD_APPROVED_AFTERWARDS({ authority }) : MESSAGES.HEAD_APPROVED({ authority })],
      facts: { afterwards },
    };
  };
  return changeVisit(context, input, info, ofItsAuthority(context, step));
}

function requireApprovable({ state, registeredBy, headApprovedAt, authority }: InspectionVisit, by: string): void {
  if (headApprovedAt) throw refuse('APPROVED_ALREADY', MESSAGES.APPROVED_BEFORE({ at: headApprovedAt }));
  if (state !== 'REGISTERED' && state !== 'CHECKED_IN') {
    throw refuse('ILLEGAL_TRANSITION', MESSAGES.OVER());
  }
  if (registeredBy !== by) return;
  throw refuse('SAME_OFFICER', MESSAGES.SAME_OFFICER(), { remedy: MESSAGES.ASK_THE_HEAD({ authority }) });
}

/** Refuses NOT_APPROVED a visit that the head of its body has not approved. */
function requireApproval({ headApprovedAt, authority }: InspectionVisit, rule: ResolvedRule, why: Message): void {
  if (headApprovedAt) return;
  throw refuse('NOT_APPROVED', why, {
    rule: ruleReference(rule),
    remedy: MESSAGES.APPROVE_FIRST({ authority }),
  });
}

/**
 * Begins a visit on its planned day with those who came. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND,
 * ILLEGAL_TRANSITION, WRONG_DAY, NOT_APPROVED, TOO_FEW_INSPECTORS, INSPECTOR_NOT_REGISTERED.
 */
export function checkInVisit(
  context: RequestContext,
  input: CheckInVisitInput,
  info: GraphQLResolveInfo,
): Promise<VisitResult> {
  const step: VisitStep = ({ visit, write, zone }) => {
    const today = localDate(write.now);
    visit.state = advance(VISIT_STATES, visit.state, 'checkInVisit');
    requirePlannedDay(visit, today);
    if (!isUrgent(visit)) requireApproval(visit, procedureRule(zone, today), MESSAGES.NOT_APPROVED());
    const present = impersonalTexts('inspectors', input.inspectors, 50);
    const rule = inspectorsRule(zone, today);
    const came = requireInspectors(visit, present, rule);
    visit.presentInspectors = present;
    visit.checkedInAt = write.now;
    return {
      type: 'InspectionCheckedIn',
      outcome: 'CHECKED_IN',
      changedFields: ['state', 'presentInspectors', 'checkedInAt'],
      payload: { plannedOn: visit.plannedOn },
      rule,
      reasons: [MESSAGES.CAME(came)],
      facts: { inspectors: came.count, headApprovedAt: visit.headApprovedAt, exceptionReason: visit.exceptionReason },
    };
  };
  return changeVisit(context, input, info, ofItsAuthority(context, step));
}

function requirePlannedDay({ plannedOn }: InspectionVisit, today: string): void {
  if (plannedOn === today) return;
  throw refuse('WRONG_DAY', MESSAGES.WRONG_DAY({ plannedOn, today }), {
    remedy: plannedOn > today ? MESSAGES.COME_THEN() : MESSAGES.REGISTER_AGAIN(),
  });
}

/** How many came, and how many must. Refuses too few of them (行政处罚法 42), and those who are not registered. */
function requireInspectors(
  { inspectors }: InspectionVisit,
  present: readonly string[],
  rule: ResolvedRule<'threshold'>,
): { count: number; least: number } {
  const came = { count: persons(present), least: leastInspectors(rule) };
  if (came.count < came.least) {
    throw refuse('TOO_FEW_INSPECTORS', MESSAGES.TOO_FEW_CAME(came), {
      rule: ruleReference(rule),
      remedy: MESSAGES.COME_TOGETHER(),
    });
  }
  const count = strangers(present, inspectors);
  if (count === 0) return came;
  throw refuse('INSPECTOR_NOT_REGISTERED', MESSAGES.NOT_REGISTERED({ count }), {
    remedy: MESSAGES.REGISTER_INSPECTORS(),
  });
}

/**
 * Puts the result of a visit on record. Refuses NOT_ENTITLED, NOT_FOUND, ILLEGAL_TRANSITION, INVALID_INPUT,
 * NOT_APPROVED.
 */
export function reportVisit(
  context: RequestContext,
  input: ReportVisitInput,
  info: GraphQLResolveInfo,
): Promise<VisitResult> {
  const step: VisitStep = ({ visit, write, zone }) => {
    const { result } = input;
    visit.state = advance(VISIT_STATES, visit.state, 'reportVisit');
    const rule = procedureRule(zone, localDate(write.now));
    if (isUrgent(visit)) requireApproval(visit, rule, MESSAGES.NOT_APPROVED_YET());
    visit.reportedAt = write.now;
    visit.result = result;
    visit.findings = noteText('findings', input.findings, 2_000);
    return {
      type: 'InspectionReported',
      outcome: 'REPORTED',
      changedFields: ['state', 'reportedAt', 'result', 'findings'],
      payload: { result, plannedOn: visit.plannedOn },
      rule,
      reasons: [MESSAGES.REPORTED({ plannedOn: visit.plannedOn, result: { en: result, zh: RESULTS[result] } })],
      facts: { result, checkedInAt: visit.checkedInAt },
    };
  };
  return changeVisit(context, input, info, ofItsAuthority(context, step));
}

/** Cancels a visit that has not begun. Refuses NOT_ENTITLED, NOT_FOUND, ILLEGAL_TRANSITION, INVALID_INPUT. */
export function cancelVisit(
  context: RequestContext,
  input: CancelVisitInput,
  info: GraphQLResolveInfo,
): Promise<VisitResult> {
  const step: VisitStep = ({ visit, write, zone }) => {
    visit.state = advance(VISIT_STATES, visit.state, 'cancelVisit');
    visit.cancelReason = noteText('reason', input.reason, 500);
    return {
      type: 'InspectionCancelled',
      outcome: 'CANCELLED',
      changedFields: ['state', 'cancelReason'],
      payload: { plannedOn: visit.plannedOn },
      rule: procedureRule(zone, localDate(write.now)),
      reasons: [MESSAGES.CANCELLED({ reason: visit.cancelReason })],
      facts: {},
    };
  };
  return changeVisit(context, input, info, ofItsAuthority(context, step));
}

/**
 * Ends a visit whose day has passed, for an authority that neither makes nor reports it. Refuses NOT_ENTITLED,
 * NOT_FOUND, ILLEGAL_TRANSITION, VISIT_NOT_OVERDUE, INVALID_INPUT.
 */
export function endVisit(
  context: RequestContext,
  input: EndVisitInput,
  info: GraphQLResolveInfo,
): Promise<VisitResult> {
  const step: VisitStep = ({ visit, write, zone }) => {
    const today = localDate(write.now);
    const { authority, plannedOn } = visit;
    visit.state = advance(VISIT_STATES, visit.state, 'endVisit');
    if (plannedOn >= today) {
      const remedy = MESSAGES.LEAVE_TO_AUTHORITY({ authority });
      throw refuse('VISIT_NOT_OVERDUE', MESSAGES.NOT_OVERDUE({ plannedOn, today }), { remedy });
    }
    visit.cancelReason = noteText('reason', input.reason, 500);
    return {
      type: 'InspectionEnded',
      outcome: 'ENDED',
      changedFields: ['state', 'cancelReason'],
      payload: { plannedOn },
      rule: procedureRule(zone, today),
      reasons: [MESSAGES.ENDED({ plannedOn, reason: visit.cancelReason })],
      facts: { checkedInAt: visit.checkedInAt },
    };
  };
  return changeVisit(context, input, info, step);
}

interface VisitInput {
  creditCode: string;
  visitId: string;
  idempotencyKey?: string | null | undefined;
}

/** The visit that a step is about, and the zone whose rules hold for it. */
interface VisitStage {
  visit: InspectionVisit;
  write: Write;
  zone: Zone;
}

/** What a step tells: its change for the feed, and its decision. */
interface VisitChange {
  type: string;
  changedFields: string[];
  payload: Record<string, unknown>;
  outcome: string;
  rule: ResolvedRule;
  reasons: Message[];
  /** Facts beside those that every step has. */
  facts: Record<string, unknown>;
}

type VisitStep = (stage: VisitStage) => VisitChange;

/** A step for officers of the body that inspects alone. Refuses NOT_ENTITLED others. */
const ofItsAuthority =
  ({ principal }: RequestContext, step: VisitStep): VisitStep =>
  stage => {
    requireAgency(principal, stage.visit.authority);
    return step(stage);
  };

/**
 * Takes one step of a visit's life: finds the visit, lets `step` change it or refuse, stores the decision and records
 * the change.
 */
function changeVisit(
  context: RequestContext,
  input: VisitInput,
  info: GraphQLResolveInfo,
  step: VisitStep,
): Promise<VisitResult> {
  const { creditCode, visitId, idempotencyKey } = input;
  const facts = async (ask: GraphClient): Promise<Zone> =>
    zoneOf(await zoneOfThing(ask, await findVisit(context, creditCode, visitId), creditCode));
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, zone) => {
    const visit = isUuid(visitId) ? await write.em.findOne(InspectionVisit, { id: visitId, creditCode }) : null;
    if (!visit) throw noVisit(creditCode, visitId);
    const { rule, outcome, reasons, facts: own, payload, ...change } = step({ visit, write, zone });
    const { authority, authorityCode, plannedOn } = visit;
    const subject = subjectOf(visit);
    write.decide({
      creditCode,
      subject,
      outcome,
      rule: ruleReference(rule),
      facts: { zone: zone.code, authority, authorityCode, plannedOn, ...own },
      reasons,
    });
    write.record({ ...change, creditCode, subject, payload: { authority, ...payload } });
    return storedVisit(visit);
  });
}

/** A visit of an enterprise, before the transaction. Refuses NOT_FOUND. */
export async function findVisit(
  { loaders }: RequestContext,
  creditCode: string,
  visitId: string,
): Promise<InspectionVisitRow> {
  const visit = await loaders.visit.load(visitId);
  if (visit?.creditCode !== creditCode) throw noVisit(creditCode, visitId);
  return visit;
}

const noVisit = (creditCode: string, visitId: string) =>
  refuse('NOT_FOUND', MESSAGES.NO_VISIT({ creditCode, visitId }));

export const subjectOf = ({ id }: InspectionVisit): { type: string; id: string } => ({ type: 'InspectionVisit', id });

export const storedVisit = (visit: InspectionVisit): StoredVisit => ({
  __typename: 'InspectionVisit',
  ...rowOf(InspectionVisit, visit),
});
