/**
 * Registration of on-site inspections: the gate, and what is stored of a visit that passes it. Its further steps stand
 * in steps.ts.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import type { GraphClient } from '#shared/context.ts';
import { forKeys } from '#shared/database/paging.ts';
import type { Write } from '#shared/database/write.ts';
import { agencyName, requireAgency } from '#shared/identity/principal.ts';
import { impersonalText } from '#shared/input.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { visitEvidence } from '../evidence.ts';
import type { RegisterInspectionInput } from '../generated.ts';
import { impersonalTexts, noteText } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { InspectionVisit } from './entities.ts';
import { inspectionGate, refusalOf } from './gate.ts';
import type { Check, EnterpriseFacts, VisitPlan } from './gate.ts';
import { VISIT_COUNTS, daysOfYear } from './loaders.ts';
import type { VisitCount } from './rows.ts';
import { storedVisit, subjectOf } from './steps.ts';
import type { VisitResult } from './steps.ts';

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
      zone,
      ...texts,
      inspectors: [...plan.inspectors],
      presentInspectors: null,
      registeredAt: write.now,
      registeredBy: context.principal.subject,
      headApprovedAt: null,
      headApprovedBy: null,
      state: 'REGISTERED',
      checkedInAt: null,
      reportedAt: null,
      result: null,
      findings: null,
      cancelReason: null,
    });
    write.em.persist(visit);
    // Names of persons are no ground of a decision, and decisions are explained to others than the inspectors.
    const { inspectors, ...planned } = plan;
    decideByEachRule(write, visit, checks, { zone, ...enterprise, ...planned, inspectors: inspectors.length });
    const { authority, authorityCode, ground, plannedOn, exceptionReason } = plan;
    write.record({
      type: 'InspectionRegistered',
      creditCode,
      subject: subjectOf(visit),
      payload: { authority, authorityCode, items: texts.items, ground, plannedOn, exceptionReason },
    });
    return storedVisit(visit);
  });
}

/** Authorities are named in one form, so that a cap cannot be passed by another spelling. */
function planOf({ exceptionNote, approvedBy, ...input }: RegisterInspectionInput): VisitPlan {
  return {
    authority: agencyName(impersonalText('authority', input.authority, 100)),
    authorityCode: input.authorityCode,
    inspectors: impersonalTexts('inspectors', input.inspectors, 50),
    ground: input.ground,
    plannedOn: input.plannedOn,
    exceptionReason: input.exceptionReason ?? null,
    exceptionNote: exceptionNote ? noteText('exceptionNote', exceptionNote, 200) : null,
    approvedBy: approvedBy ? impersonalText('approvedBy', approvedBy) : null,
  };
}

/** What a visit says of its matter. Refuses INVALID_INPUT. */
const textsOf = ({ items, nationalVisitCode }: RegisterInspectionInput) => ({
  items: impersonalTexts('items', items, 100),
  nationalVisitCode: nationalVisitCode ? impersonalText('nationalVisitCode', nationalVisitCode) : null,
});

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
