/**
 * Writes of on-site inspections: the gate at registration, then one step after another until the result is on record.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { advance } from '#shared/case/state-machine.ts';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { forKeys, isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { agencyName, requireAgency } from '#shared/identity/principal.ts';
import { impersonalText } from '#shared/input.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { visitEvidence } from '../evidence.ts';
import type { CancelVisitInput, CheckInVisitInput, RegisterInspectionInput, ReportVisitInput } from '../generated.ts';
import { noteText } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { InspectionVisit } from './entities.ts';
import { inspectionGate, refusalOf } from './gate.ts';
import type { Check, EnterpriseFacts, VisitPlan } from './gate.ts';
import { VISIT_COUNTS, daysOfYear } from './loaders.ts';
import type { InspectionVisitRow, VisitCount } from './rows.ts';
import { VISIT_STATES } from './rules.ts';

type StoredVisit = InspectionVisitRow & { __typename: 'InspectionVisit' };
type VisitResult = StoredVisit | Refusal;

/**
 * Registers a visit that passes the gate (X11, X12, G54, D13). Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND,
 * EVIDENCE_UNAVAILABLE, and with the code of the first check that failed.
 */
export function registerInspection(
  context: RequestContext,
  input: RegisterInspectionInput,
  info: GraphQLResolveInfo,
): Promise<VisitResult> {
  const { creditCode, idempotencyKey } = input;
  const facts = async (ask: GraphClient) => {
    const plan = planOf(input);
    requireAgency(context.principal, plan.authority);
    const texts = textsOf(input);
    return { plan, texts, evidence: await visitEvidence(ask, creditCode) };
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, known) => {
    const { plan, texts } = known;
    const { zone, ...evidence } = known.evidence;
    const visits = await visitsInYearOf(write, creditCode, plan.plannedOn);
    const enterprise: EnterpriseFacts = { ...evidence, visits };
    const checks = inspectionGate(zoneOf(zone), plan, enterprise, write.now);
    const refusal = refusalOf(checks);
    if (refusal) throw refusal;

    const visit = write.em.create(InspectionVisit, {
      ...plan,
      id: randomUUID(),
      creditCode,
      ...texts,
      registeredAt: write.now,
      state: 'REGISTERED',
      checkedInAt: null,
      reportedAt: null,
      result: null,
      findings: null,
      cancelReason: null,
    });
    write.em.persist(visit);
    decideByEachRule(write, visit, checks, { zone, ...enterprise, ...plan });
    const { authority, ground, plannedOn, exceptionReason } = plan;
    write.record({
      type: 'InspectionRegistered',
      creditCode,
      subject: subjectOf(visit),
      payload: { authority, items: texts.items, ground, plannedOn, exceptionReason },
    });
    return storedVisit(visit);
  });
}

/** Authorities are named in one form, so that a cap cannot be passed by another spelling. */
function planOf({ exceptionNote, approvedBy, ...input }: RegisterInspectionInput): VisitPlan {
  return {
    authority: agencyName(impersonalText('authority', input.authority, 100)),
    ground: input.ground,
    plannedOn: input.plannedOn,
    exceptionReason: input.exceptionReason ?? null,
    exceptionNote: exceptionNote ? noteText('exceptionNote', exceptionNote, 200) : null,
    approvedBy: approvedBy ? impersonalText('approvedBy', approvedBy) : null,
  };
}

/** What a visit says of its matter and its inspectors. Refuses INVALID_INPUT. */
const textsOf = ({ items, inspectors, nationalVisitCode }: RegisterInspectionInput) => ({
  items: impersonalTexts('items', items, 100),
  inspectors: impersonalTexts('inspectors', inspectors, 50),
  nationalVisitCode: nationalVisitCode ? impersonalText('nationalVisitCode', nationalVisitCode) : null,
});

const MOST_TEXTS = 50;

/** A list of texts that has at least one. Refuses INVALID_INPUT. */
function impersonalTexts(field: string, texts: readonly string[], longest: number): string[] {
  if (texts.length < 1 || texts.length > MOST_TEXTS) {
    throw refuse('INVALID_INPUT', `${field} must have 1 to ${MOST_TEXTS} entries, but got: ${texts.length}`);
  }
  return texts.map((text, index) => impersonalText(`${field}[${index}]`, text, longest));
}

const visitsInYearOf = (write: Write, creditCode: string, day: string): Promise<VisitCount[]> =>
  write.query<VisitCount>(forKeys(VISIT_COUNTS), [[creditCode], ...daysOfYear(Number(day.slice(0, 4)))]);

/** Stores one decision for each rule that was applied, so that each keeps its own reasons. */
function decideByEachRule(
  write: Write,
  visit: InspectionVisit,
  checks: readonly Check[],
  facts: Record<string, unknown>,
): void {
  for (const { rule, reasons } of checks) {
    if (!rule) continue;
    write.decide({
      creditCode: visit.creditCode,
      subject: subjectOf(visit),
      outcome: 'REGISTERED',
      rule: ruleReference(rule),
      facts,
      reasons,
    });
  }
}

/** Begins a visit on its planned day. Refuses NOT_ENTITLED, NOT_FOUND, ILLEGAL_TRANSITION, WRONG_DAY. */
export function checkInVisit(
  context: RequestContext,
  input: CheckInVisitInput,
  info: GraphQLResolveInfo,
): Promise<VisitResult> {
  return changeVisit(context, input, info, (visit, write) => {
    visit.state = advance(VISIT_STATES, visit.state, 'checkIn');
    requirePlannedDay(visit, localDate(write.now));
    visit.checkedInAt = write.now;
    return {
      type: 'InspectionCheckedIn',
      changedFields: ['state', 'checkedInAt'],
      payload: { plannedOn: visit.plannedOn },
    };
  });
}

function requirePlannedDay({ plannedOn }: InspectionVisit, today: string): void {
  if (plannedOn === today) return;
  throw refuse(
    'WRONG_DAY',
    `a visit is made on its planned day, ${plannedOn}, for which the gate let it pass; today is ${today}`,
    { remedy: plannedOn > today ? 'come on the planned day' : 'cancelVisit, then register the visit again' },
  );
}

/** Puts the result of a visit on record. Refuses NOT_ENTITLED, NOT_FOUND, ILLEGAL_TRANSITION, INVALID_INPUT. */
export function reportVisit(
  context: RequestContext,
  input: ReportVisitInput,
  info: GraphQLResolveInfo,
): Promise<VisitResult> {
  return changeVisit(context, input, info, (visit, write) => {
    visit.state = advance(VISIT_STATES, visit.state, 'report');
    visit.reportedAt = write.now;
    visit.result = input.result;
    visit.findings = noteText('findings', input.findings, 2_000);
    return {
      type: 'InspectionReported',
      changedFields: ['state', 'reportedAt', 'result', 'findings'],
      payload: { result: input.result, plannedOn: visit.plannedOn },
    };
  });
}

/** Cancels a visit that has not begun. Refuses NOT_ENTITLED, NOT_FOUND, ILLEGAL_TRANSITION, INVALID_INPUT. */
export function cancelVisit(
  context: RequestContext,
  input: CancelVisitInput,
  info: GraphQLResolveInfo,
): Promise<VisitResult> {
  return changeVisit(context, input, info, visit => {
    visit.state = advance(VISIT_STATES, visit.state, 'cancel');
    visit.cancelReason = noteText('reason', input.reason, 500);
    return {
      type: 'InspectionCancelled',
      changedFields: ['state', 'cancelReason'],
      payload: { plannedOn: visit.plannedOn },
    };
  });
}

interface VisitInput {
  creditCode: string;
  visitId: string;
  idempotencyKey?: string | null | undefined;
}

/** What the feed says of a step. */
interface VisitChange {
  type: string;
  changedFields: string[];
  payload: Record<string, unknown>;
}

/**
 * Takes one step of a visit's life for its authority: finds it, lets `step` change it or refuse, records the change.
 */
function changeVisit(
  context: RequestContext,
  input: VisitInput,
  info: GraphQLResolveInfo,
  step: (visit: InspectionVisit, write: Write) => VisitChange,
): Promise<VisitResult> {
  const { creditCode, visitId, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const visit = isUuid(visitId) ? await write.em.findOne(InspectionVisit, { id: visitId, creditCode }) : null;
    if (!visit) throw refuse('NOT_FOUND', `${creditCode} has no visit ${visitId}`);
    requireAgency(context.principal, visit.authority);
    const { payload, ...change } = step(visit, write);
    const { authority } = visit;
    write.record({ ...change, creditCode, subject: subjectOf(visit), payload: { authority, ...payload } });
    return storedVisit(visit);
  });
}

const subjectOf = ({ id }: InspectionVisit): { type: string; id: string } => ({ type: 'InspectionVisit', id });

const storedVisit = (visit: InspectionVisit): StoredVisit => ({
  __typename: 'InspectionVisit',
  ...rowOf(InspectionVisit, visit),
});
