/** Efficiency inspections (Q07 专项效能监察): four aspects, whose findings become orders. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { mayRead, requireAgency } from '#shared/identity/principal.ts';
import { plainText } from '#shared/input.ts';
import type {
  CloseEfficiencyInspectionInput,
  InspectAspectInput,
  OpenEfficiencyInspectionInput,
} from '../generated.ts';
import { quoted, refuseMissing, requireThat } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { onMajorProject, onProjectOf } from '../major-projects/steps.ts';
import type { ProjectStep } from '../major-projects/steps.ts';
import { EfficiencyInspection, SupervisionOrder } from './entities.ts';
import { FOR_OFFICE, issueOrder } from './orders.ts';
import type { EfficiencyInspectionRow } from './rows.ts';
import { aspectsRule, inspectorOf, openAspects, requireClosable, requireScope } from './rules.ts';
import { MESSAGES } from './messages.ts';
import { choices, codeText } from '../projects/terms.ts';
import { MAJOR_KINDS } from '../major-projects/messages.ts';

export type InspectionOrRefusal = (EfficiencyInspectionRow & { __typename: 'EfficiencyInspection' }) | Refusal;

/** Findings of one aspect. */
const MOST = 20;

/**
 * Opens the inspection of a project in its scope, by an officer of the agency that inspects. Refuses NOT_ENTITLED,
 * INSPECTION_OPEN, and as {@link requireScope}.
 */
export const openEfficiencyInspection = (
  context: RequestContext,
  input: OpenEfficiencyInspectionInput,
  info: GraphQLResolveInfo,
): Promise<InspectionOrRefusal> =>
  onMajorProject(context, input, info, async ({ write, zone, today, ofProject, subject, major, record }) => {
    const { projectCode, creditCode } = ofProject;
    const rule = requireScope(zone, today, major.kind);
    const aspects = aspectsRule(zone, today);
    const inspector = inspectorOf(aspects);
    requireAgency(context.principal, inspector);
    const open = await write.em.findOne(EfficiencyInspection, { projectCode, closedAt: null });
    if (open) {
      throw refuse('INSPECTION_OPEN', MESSAGES.ONE_AT_A_TIME({ projectCode, since: open.openedAt }), {
        rule,
        remedy: MESSAGES.CLOSE(),
      });
    }
    const inspection = write.em.create(EfficiencyInspection, {
      id: randomUUID(),
      ...ofProject,
      aspects: openAspects(aspects),
      rule,
      openedAt: write.now,
      closedAt: null,
    });
    write.em.persist(inspection);
    write.decide({
      creditCode,
      subject,
      outcome: 'INSPECTION_OPENED',
      rule,
      facts: { kind: major.kind, inspector },
      reasons: [MESSAGES.OPENED({ kind: MAJOR_KINDS[major.kind], inspector })],
    });
    record('EfficiencyInspectionOpened', { inspectionId: inspection.id, inspector }, FOR_OFFICE);
    return { __typename: 'EfficiencyInspection', ...rowOf(EfficiencyInspection, inspection) };
  });

/** Records what was found of an aspect; each finding becomes an order. Refuses NOT_ENTITLED and INVALID_INPUT. */
export const inspectAspect = (
  context: RequestContext,
  input: InspectAspectInput,
  info: GraphQLResolveInfo,
): Promise<InspectionOrRefusal> =>
  onInspection(context, input, info, async (step, inspection) => {
    const { aspect, findings } = input;
    const summary = plainText('summary', input.summary, 500);
    const codes = inspection.aspects.map(({ code }) => code);
    if (!codes.includes(aspect)) {
      throw refuse(
        'INVALID_INPUT',
        MESSAGES.ASPECTS({
          aspects: choices(codes.map(code => ({ code, zh: codeText(code).zh }))),
          got: quoted(aspect),
        }),
      );
    }
    requireThat(findings.length <= MOST, MESSAGES.FINDINGS({ most: MOST }), findings.length);
    const inspected = {
      code: aspect,
      inspectedAt: step.write.now.toISOString(),
      summary,
      by: context.principal.subject,
    };
    inspection.aspects = inspection.aspects.map(one => (one.code === aspect ? inspected : one));
    for (const finding of findings) issueOrder(step, inspection, aspect, finding);
    step.record(
      'EfficiencyAspectInspected',
      { inspectionId: inspection.id, aspect, findings: findings.length },
      FOR_OFFICE,
    );
  });

/** Closes an inspection. Refuses NOT_ENTITLED, ASPECTS_OPEN and ORDERS_OPEN. */
export const closeEfficiencyInspection = (
  context: RequestContext,
  input: CloseEfficiencyInspectionInput,
  info: GraphQLResolveInfo,
): Promise<InspectionOrRefusal> =>
  onInspection(context, input, info, async ({ write, ofProject, subject, record }, inspection) => {
    const { id, aspects, rule } = inspection;
    const orders = await write.em.find(SupervisionOrder, { inspectionId: id });
    requireClosable(aspects, orders.filter(({ state }) => state !== 'VERIFIED').length, rule);
    inspection.closedAt = write.now;
    write.decide({
      creditCode: ofProject.creditCode,
      subject,
      outcome: 'INSPECTION_CLOSED',
      rule,
      facts: { aspects: aspects.map(({ code }) => code), orders: orders.length },
      reasons: [MESSAGES.ALL_ASPECTS({ count: aspects.length }), MESSAGES.ALL_VERIFIED({ count: orders.length })],
    });
    record('EfficiencyInspectionClosed', { inspectionId: id, orders: orders.length }, FOR_OFFICE);
  });

/**
 * A step of an open inspection, for officers of the agency that inspects. Refuses NOT_FOUND, also what the caller may
 * not see, NOT_ENTITLED officers of other agencies, and ILLEGAL_TRANSITION a closed one.
 */
async function onInspection(
  context: RequestContext,
  input: { inspectionId: string; idempotencyKey?: string | null },
  info: GraphQLResolveInfo,
  work: (step: ProjectStep, inspection: EfficiencyInspection) => Promise<void>,
): Promise<InspectionOrRefusal> {
  const found = await context.loaders.inspection.load(input.inspectionId);
  if (!found || !mayRead(context.principal, context.department, '')) {
    return refuseMissing(context, input, info, MESSAGES.NO_INSPECTION({ id: input.inspectionId.slice(0, 40) }));
  }
  const { id, projectCode } = found;
  return onProjectOf({ context, input, info }, projectCode, async step => {
    const inspection = await step.write.em.findOneOrFail(EfficiencyInspection, { id });
    requireAgency(context.principal, inspectorOf(aspectsRule(step.zone, localDate(inspection.openedAt))));
    if (inspection.closedAt) {
      throw refuse('ILLEGAL_TRANSITION', MESSAGES.CLOSED({ at: inspection.closedAt }));
    }
    await work(step, inspection);
    return { __typename: 'EfficiencyInspection', ...rowOf(EfficiencyInspection, inspection) };
  });
}
