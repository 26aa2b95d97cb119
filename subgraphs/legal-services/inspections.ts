/**
 * Writes of on-site inspections: the gate at registration, then one step after another until the result is on record.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { requireOfficer } from '#shared/identity/principal.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { isUuid } from '#shared/database/paging.ts';
import { advance } from '#shared/case/state-machine.ts';
import type { Write } from '#shared/database/write.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { InspectionVisit } from './entities.ts';
import type {
  CancelVisitInput,
  CheckInVisitInput,
  CreditLevel,
  RegisterInspectionInput,
  ReportVisitInput,
} from './generated.ts';
import { checkText, checkTexts } from './input.ts';
import { VISIT_COUNTS, daysOfYear } from './loaders.ts';
import type { InspectionVisitRow, RequestContext } from './loaders.ts';
import type { VisitCount } from './quota.ts';
import { VISIT_STATES, inspectionGate, refusalOf } from './rules.ts';
import type { EnterpriseFacts, VisitPlan } from './rules.ts';

type VisitResult = (InspectionVisitRow & { __typename: 'InspectionVisit' }) | Refusal;

/** Facts of the gate that market-access and credit own: asked of the joined graph, whole or not at all. */
async function evidenceOf(
  context: RequestContext,
  creditCode: string,
): Promise<Omit<EnterpriseFacts, 'visits'> & { zone: string }> {
  const { enterprise } = await context.graph<{
    enterprise: { zone: string; status: string; foundedOn: string; creditGrade: { level: CreditLevel } | null } | null;
  }>(
    'query EnterpriseOfVisit($creditCode: CreditCode!) { enterprise(creditCode: $creditCode) { zone status foundedOn creditGrade { level } } }',
    { creditCode },
  );
  if (!enterprise) throw refuse('NOT_FOUND', `there is no enterprise ${creditCode} on the register`);
  const { zone, status, foundedOn, creditGrade } = enterprise;
  for (const [name, fact] of Object.entries({ zone, status, foundedOn })) {
    if (!fact)
      throw refuse('EVIDENCE_UNAVAILABLE', `the register gave no ${name} of ${creditCode}`, {
        remedy: 'try again when market-access answers whole',
      });
  }
  return { zone, status, foundedOn, creditLevel: creditGrade?.level ?? null };
}

export function registerInspection(
  context: RequestContext,
  input: RegisterInspectionInput,
  info: GraphQLResolveInfo,
): Promise<VisitResult> {
  const { creditCode, idempotencyKey, ground, plannedOn } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const optional = (name: 'exceptionNote' | 'approvedBy' | 'nationalVisitCode'): string | null =>
      input[name] ? checkText(name, input[name], 200) : null;
    const plan: VisitPlan = {
      authority: checkText('authority', input.authority, 100),
      ground,
      plannedOn,
      exceptionReason: input.exceptionReason ?? null,
      exceptionNote: optional('exceptionNote'),
      approvedBy: optional('approvedBy'),
    };
    const items = checkTexts('items', input.items, 100);
    const inspectors = checkTexts('inspectors', input.inspectors, 50);
    const nationalVisitCode = optional('nationalVisitCode');

    const { zone, ...evidence } = await evidenceOf(context, creditCode);
    const visits = await write.query<VisitCount>(VISIT_COUNTS, [
      [creditCode],
      ...daysOfYear(Number(plannedOn.slice(0, 4))),
    ]);
    const facts: EnterpriseFacts = { ...evidence, visits };
    const checks = inspectionGate(zoneOf(zone), plan, facts, write.now);
    const refusal = refusalOf(checks);
    if (refusal) throw refusal;

    const visit = write.em.create(InspectionVisit, {
      ...plan,
      id: randomUUID(),
      creditCode,
      items,
      inspectors,
      nationalVisitCode,
      registeredAt: write.now,
      state: 'REGISTERED',
      checkedInAt: null,
      reportedAt: null,
      result: null,
      findings: null,
      cancelReason: null,
    });
    write.em.persist(visit);
    // One decision for each rule that was applied: each can be asked for its own reasons later.
    for (const { rule, reasons } of checks) {
      if (rule)
        write.decide({
          creditCode,
          subject: subjectOf(visit),
          outcome: 'REGISTERED',
          rule: ruleReference(rule),
          facts: { zone, ...facts, ...plan },
          reasons,
        });
    }
    const { authority, exceptionReason } = plan;
    write.record({
      type: 'InspectionRegistered',
      creditCode,
      subject: subjectOf(visit),
      payload: { authority, items, ground, plannedOn, exceptionReason },
    });
    return rowOf(visit);
  });
}

export function checkInVisit(
  context: RequestContext,
  input: CheckInVisitInput,
  info: GraphQLResolveInfo,
): Promise<VisitResult> {
  return changeVisit(context, input, info, (visit, write) => {
    visit.state = advance(VISIT_STATES, visit.state, 'checkIn');
    const today = localDate(write.now);
    if (visit.plannedOn !== today) {
      const remedy = visit.plannedOn > today ? 'come on the planned day' : 'cancelVisit, then register the visit anew';
      throw refuse(
        'WRONG_DAY',
        `a visit is made on its planned day, ${visit.plannedOn}, for which the gate let it pass; today is ${today}`,
        { remedy },
      );
    }
    visit.checkedInAt = write.now;
    return {
      type: 'InspectionCheckedIn',
      changedFields: ['state', 'checkedInAt'],
      payload: { plannedOn: visit.plannedOn },
    };
  });
}

export function reportVisit(
  context: RequestContext,
  input: ReportVisitInput,
  info: GraphQLResolveInfo,
): Promise<VisitResult> {
  return changeVisit(context, input, info, (visit, write) => {
    visit.state = advance(VISIT_STATES, visit.state, 'report');
    visit.reportedAt = write.now;
    visit.result = input.result;
    visit.findings = checkText('findings', input.findings, 2_000);
    return {
      type: 'InspectionReported',
      changedFields: ['state', 'reportedAt', 'result', 'findings'],
      payload: { result: input.result, plannedOn: visit.plannedOn },
    };
  });
}

export function cancelVisit(
  context: RequestContext,
  input: CancelVisitInput,
  info: GraphQLResolveInfo,
): Promise<VisitResult> {
  return changeVisit(context, input, info, visit => {
    visit.state = advance(VISIT_STATES, visit.state, 'cancel');
    visit.cancelReason = checkText('reason', input.reason, 500);
    return {
      type: 'InspectionCancelled',
      changedFields: ['state', 'cancelReason'],
      payload: { plannedOn: visit.plannedOn },
    };
  });
}

interface VisitStep {
  type: string;
  changedFields: string[];
  payload: Record<string, unknown>;
}

/** One step of a visit's life: finds it, lets `step` change it or refuse, records the change. */
function changeVisit(
  context: RequestContext,
  input: { creditCode: string; visitId: string; idempotencyKey?: string | null | undefined },
  info: GraphQLResolveInfo,
  step: (visit: InspectionVisit, write: Write) => VisitStep,
): Promise<VisitResult> {
  const { creditCode, visitId, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const visit = isUuid(visitId) ? await write.em.findOne(InspectionVisit, { id: visitId, creditCode }) : null;
    if (!visit) throw refuse('NOT_FOUND', `${creditCode} has no visit ${visitId}`);
    write.record({ ...step(visit, write), creditCode, subject: subjectOf(visit) });
    return rowOf(visit);
  });
}

const subjectOf = ({ id }: { id: string }): { type: string; id: string } => ({ type: 'InspectionVisit', id });

function rowOf(visit: InspectionVisit): InspectionVisitRow & { __typename: 'InspectionVisit' } {
  const { id, creditCode, authority, items, inspectors, ground, plannedOn, registeredAt, state } = visit;
  return {
    __typename: 'InspectionVisit',
    id,
    creditCode,
    authority,
    items,
    inspectors,
    ground,
    plannedOn,
    registeredAt: registeredAt.toISOString(),
    state,
    exceptionReason: visit.exceptionReason ?? null,
    exceptionNote: visit.exceptionNote ?? null,
    approvedBy: visit.approvedBy ?? null,
    nationalVisitCode: visit.nationalVisitCode ?? null,
    checkedInAt: visit.checkedInAt?.toISOString() ?? null,
    reportedAt: visit.reportedAt?.toISOString() ?? null,
    result: visit.result ?? null,
    findings: visit.findings ?? null,
    cancelReason: visit.cancelReason ?? null,
  };
}
