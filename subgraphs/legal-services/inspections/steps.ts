/**
 * The steps of a visit after its registration that need nobody else's facts: reported and published, documents asked
 * for, cancelled or ended; and what all steps have in common. It is approved in approval.ts, begun in check-in.ts.
 */
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
import { impersonalText } from '#shared/input.ts';
import type { Message } from '#shared/messages.ts';
import { findRuleOfKind, limitOf, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { zoneOfThing } from '../evidence.ts';
import type {
  CancelVisitInput,
  EndVisitInput,
  PublishVisitResultInput,
  ReportVisitInput,
  RequestVisitDocumentsInput,
} from '../generated.ts';
import { impersonalTexts, noteText } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { InspectionVisit } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { InspectionVisitRow } from './rows.ts';
import { MESSAGES as GROUNDS } from './ground-messages.ts';
import { RESULTS, VISIT_STATES, procedureRule, publicationLimit } from './rules.ts';
import { stateText } from './terms.ts';

/** A visit as a mutation returns it. */
export type StoredVisit = InspectionVisitRow & { __typename: 'InspectionVisit' };
export type VisitResult = StoredVisit | Refusal;

/** Refuses NOT_APPROVED a visit that the head of its body has not approved. */
export function requireApproval(
  { headApprovedAt, authority }: InspectionVisit,
  rule: ResolvedRule,
  why: Message,
): void {
  if (headApprovedAt) return;
  throw refuse('NOT_APPROVED', why, {
    rule: ruleReference(rule),
    remedy: MESSAGES.APPROVE_FIRST({ authority }),
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
    requireApproval(visit, rule, MESSAGES.NOT_APPROVED_YET());
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

/**
 * Tells the enterprise which documents it is to have ready (X13). Refuses NOT_ENTITLED, NOT_FOUND, INVALID_INPUT,
 * ILLEGAL_TRANSITION once the visit has begun, DOCUMENTS_REQUESTED a second time where the zone's plan allows one.
 */
export function requestVisitDocuments(
  context: RequestContext,
  input: RequestVisitDocumentsInput,
  info: GraphQLResolveInfo,
): Promise<VisitResult> {
  const step: VisitStep = ({ visit, write, zone }) => {
    const today = localDate(write.now);
    const { state, documentsRequestedAt } = visit;
    if (state !== 'REGISTERED') throw refuse('ILLEGAL_TRANSITION', GROUNDS.BEFORE_VISIT({ state: stateText(state) }));
    const rule = findRuleOfKind('threshold', zone, 'INSPECTION_DOCUMENT_REQUESTS', today);
    if (documentsRequestedAt) {
      const most = rule ? limitOf(rule, 'requests').value : 1;
      throw refuse('DOCUMENTS_REQUESTED', GROUNDS.DOCUMENTS_TWICE({ most, at: documentsRequestedAt }), {
        ...(rule && { rule: ruleReference(rule) }),
      });
    }
    const documents = impersonalTexts('documents', input.documents, 100);
    visit.documents = documents;
    visit.documentsRequestedAt = write.now;
    return {
      type: 'VisitDocumentsRequested',
      outcome: 'NOTED',
      changedFields: ['documents', 'documentsRequestedAt'],
      payload: { plannedOn: visit.plannedOn, documents },
      rule: rule ?? procedureRule(zone, today),
      reasons: [GROUNDS.DOCUMENTS_TOLD({ documents: documents.join('、') })],
      facts: { documents },
    };
  };
  return changeVisit(context, input, info, ofItsAuthority(context, step));
}

/**
 * Publishes the result of a visit, by who inspected (X13). Refuses NOT_ENTITLED, NOT_FOUND, INVALID_INPUT,
 * VISIT_NOT_REPORTED, PUBLISHED_ALREADY.
 */
export function publishVisitResult(
  context: RequestContext,
  input: PublishVisitResultInput,
  info: GraphQLResolveInfo,
): Promise<VisitResult> {
  const step: VisitStep = ({ visit, write, zone }) => {
    const { reportedAt, publishedAt, plannedOn } = visit;
    if (!reportedAt || visit.state !== 'REPORTED') throw refuse('VISIT_NOT_REPORTED', GROUNDS.REPORT_FIRST());
    if (publishedAt) throw refuse('PUBLISHED_ALREADY', GROUNDS.PUBLISHED_BEFORE({ at: publishedAt }));
    const publicationNo = impersonalText('publicationNo', input.publicationNo, 100);
    const { rule, day: due } = publicationLimit(zone, reportedAt);
    const day = localDate(write.now);
    const late = day > due;
    const told = { no: publicationNo, day, due };
    visit.publishedAt = write.now;
    visit.publicationNo = publicationNo;
    return {
      type: 'InspectionResultPublished',
      outcome: 'PUBLISHED',
      changedFields: ['publishedAt', 'publicationNo'],
      payload: { plannedOn, publicationNo, late },
      rule,
      reasons: [late ? GROUNDS.RESULT_LATE(told) : GROUNDS.RESULT_PUBLISHED(told)],
      facts: { reportedAt, publicationNo, due, late },
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

/** What the input of every step names. */
export interface VisitInput {
  creditCode: string;
  visitId: string;
  idempotencyKey?: string | null | undefined;
}

/** The visit that a step is about, and the zone whose rules hold for it. */
export interface VisitStage {
  visit: InspectionVisit;
  write: Write;
  zone: Zone;
}

/** What a step tells: its change for the feed, and its decision. */
export interface VisitChange {
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
    const visit = await heldVisit(write, input);
    return tellStep({ visit, write, zone }, step({ visit, write, zone }));
  });
}

/** The visit that a write is about. Refuses NOT_FOUND. */
export async function heldVisit(write: Write, { creditCode, visitId }: VisitInput): Promise<InspectionVisit> {
  const visit = isUuid(visitId) ? await write.em.findOne(InspectionVisit, { id: visitId, creditCode }) : null;
  if (!visit) throw noVisit(creditCode, visitId);
  return visit;
}

/** Stores the decision on a step and records its change. */
export function tellStep({ visit, write, zone }: VisitStage, told: VisitChange): StoredVisit {
  const { rule, outcome, reasons, facts: own, payload, ...change } = told;
  const { creditCode, authority, authorityCode, plannedOn } = visit;
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
