/**
 * Efficiency inspections (Q07 专项效能监察): four aspects, findings that become orders, each put right and verified by
 * another person (G63).
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { mayRead, requireOfficer } from '#shared/identity/principal.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { advance } from '#shared/case/state-machine.ts';
import type {
  CloseEfficiencyInspectionInput,
  InspectAspectInput,
  OpenEfficiencyInspectionInput,
  ReportRectificationInput,
  VerifyRectificationInput,
} from '../generated.ts';
import type { EfficiencyInspectionRow, RequestContext, SupervisionOrderRow } from '../loaders.ts';
import { EfficiencyInspection, SupervisionOrder } from '../major-projects/entities.ts';
import { onMajor } from '../major-projects/major-projects.ts';
import type { ProjectStep } from '../major-projects/major-projects.ts';
import { ORDER_STATES, aspectsRule, checkClosable, checkVerifier, requireScope } from '../major-projects/rules.ts';
import { plainText } from '#shared/input.ts';

export type InspectionOrRefusal = (EfficiencyInspectionRow & { __typename: 'EfficiencyInspection' }) | Refusal;
export type OrderOrRefusal = (SupervisionOrderRow & { __typename: 'SupervisionOrder' }) | Refusal;

const MOST = 20;
/** What agencies did wrong is for the office alone. */
const HIDDEN = { restricted: true, forOffice: true } as const;

export const openEfficiencyInspection = (
  context: RequestContext,
  input: OpenEfficiencyInspectionInput,
  info: GraphQLResolveInfo,
): Promise<InspectionOrRefusal> =>
  onMajor(context, input, info, async ({ write, zone, today, ofProject, subject, major, tell }) => {
    requireOfficer(context.principal, context.department);
    const rule = requireScope(zone, today, major.kind);
    const open = await write.em.findOne(EfficiencyInspection, { projectCode: ofProject.projectCode, closedAt: null });
    if (open)
      throw refuse(
        'INSPECTION_OPEN',
        `a project is under one inspection at a time, but ${ofProject.projectCode} is under one since ${open.openedAt.toISOString()}`,
        { rule, remedy: 'closeEfficiencyInspection' },
      );
    const aspects = aspectsRule(zone, today).parameters.items.map(({ code }) => ({
      code,
      inspectedAt: null,
      summary: null,
      by: null,
    }));
    const inspection = write.em.create(EfficiencyInspection, {
      id: randomUUID(),
      ...ofProject,
      aspects,
      rule,
      openedAt: write.now,
      closedAt: null,
    });
    write.em.persist(inspection);
    write.decide({
      creditCode: ofProject.creditCode,
      subject,
      outcome: 'INSPECTION_OPENED',
      rule,
      facts: { kind: major.kind },
      reasons: [`${major.kind} is in the scope of efficiency inspection`],
    });
    tell('EfficiencyInspectionOpened', { inspectionId: inspection.id }, HIDDEN);
    return answer(inspection);
  });

/** Records what was seen of an aspect; each finding becomes an order. */
export const inspectAspect = (
  context: RequestContext,
  input: InspectAspectInput,
  info: GraphQLResolveInfo,
): Promise<InspectionOrRefusal> =>
  onInspection(context, input, info, async ({ write, today, ofProject, tell }, inspection) => {
    const { aspect, findings } = input;
    const summary = plainText('summary', input.summary, 500);
    const there = inspection.aspects.map(({ code }) => code);
    if (!there.includes(aspect))
      throw refuse(
        'INVALID_INPUT',
        `aspect must be one of ${there.join(', ')}, but got: ${JSON.stringify(aspect.slice(0, 40))}`,
      );
    if (findings.length > MOST)
      throw refuse('INVALID_INPUT', `findings must be at most ${MOST}, but got: ${findings.length}`);
    inspection.aspects = inspection.aspects.map(one =>
      one.code === aspect
        ? { code: aspect, inspectedAt: write.now.toISOString(), summary, by: context.principal.subject }
        : one,
    );
    for (const { finding, agency, dueOn } of findings) {
      if (dueOn <= today) throw refuse('INVALID_INPUT', `dueOn must be after today (${today}), but got: ${dueOn}`);
      const order = write.em.create(SupervisionOrder, {
        id: randomUUID(),
        inspectionId: inspection.id,
        ...ofProject,
        aspect,
        finding: plainText('finding', finding, 500),
        agency: plainText('agency', agency, 60),
        dueOn,
        state: 'ISSUED',
        issuedAt: write.now,
        rectification: null,
        rectifiedAt: null,
        rectifiedBy: null,
        verification: null,
        verifiedAt: null,
        verifiedBy: null,
      });
      write.em.persist(order);
      tell('SupervisionOrderIssued', { orderId: order.id, aspect, agency: order.agency, dueOn }, HIDDEN);
    }
    tell('EfficiencyAspectInspected', { inspectionId: inspection.id, aspect, findings: findings.length }, HIDDEN);
  });

export const closeEfficiencyInspection = (
  context: RequestContext,
  input: CloseEfficiencyInspectionInput,
  info: GraphQLResolveInfo,
): Promise<InspectionOrRefusal> =>
  onInspection(context, input, info, async ({ write, ofProject, subject, tell }, inspection) => {
    const orders = await write.em.find(SupervisionOrder, { inspectionId: inspection.id });
    checkClosable(inspection.aspects, orders.filter(({ state }) => state !== 'VERIFIED').length, inspection.rule);
    inspection.closedAt = write.now;
    write.decide({
      creditCode: ofProject.creditCode,
      subject,
      outcome: 'INSPECTION_CLOSED',
      rule: inspection.rule,
      facts: { aspects: inspection.aspects.map(({ code }) => code), orders: orders.length },
      reasons: [
        `all ${inspection.aspects.length} aspects were looked at`,
        `all ${orders.length} orders are verified by another person`,
      ],
    });
    tell('EfficiencyInspectionClosed', { inspectionId: inspection.id, orders: orders.length }, HIDDEN);
  });

export const reportRectification = (
  context: RequestContext,
  input: ReportRectificationInput,
  info: GraphQLResolveInfo,
): Promise<OrderOrRefusal> =>
  onOrder(context, input, info, ({ write, tell }, order) => {
    const rectification = plainText('rectification', input.rectification, 500);
    order.state = advance(ORDER_STATES, order.state, 'reportRectification');
    Object.assign(order, {
      rectification,
      rectifiedAt: write.now,
      rectifiedBy: context.principal.subject,
      verification: null,
      verifiedAt: null,
      verifiedBy: null,
    });
    tell('RectificationReported', { orderId: order.id }, HIDDEN);
  });

export const verifyRectification = (
  context: RequestContext,
  input: VerifyRectificationInput,
  info: GraphQLResolveInfo,
): Promise<OrderOrRefusal> =>
  onOrder(context, input, info, ({ write, tell }, order) => {
    const verification = plainText('verification', input.verification, 500);
    const { subject } = context.principal;
    const state = advance(ORDER_STATES, order.state, input.effective ? 'verifyRectification' : 'returnRectification');
    checkVerifier(order.rectifiedBy!, subject);
    Object.assign(order, { state, verification, verifiedAt: write.now, verifiedBy: subject });
    tell(input.effective ? 'RectificationVerified' : 'RectificationReturned', { orderId: order.id }, HIDDEN);
  });

/**
 * A step of an open inspection, for officers. Refuses NOT_FOUND whoever may not see it, ILLEGAL_TRANSITION a closed
 * one.
 */
async function onInspection(
  context: RequestContext,
  input: { inspectionId: string; idempotencyKey?: string | null },
  info: GraphQLResolveInfo,
  work: (step: ProjectStep, inspection: EfficiencyInspection) => Promise<void>,
): Promise<InspectionOrRefusal> {
  const known = await context.loaders.inspection.load(input.inspectionId);
  if (!known || !mayRead(context.principal, context.department, ''))
    return refuse('NOT_FOUND', `there is no inspection ${input.inspectionId.slice(0, 40)}`).refusal;
  return onMajor(context, { ...input, projectCode: known.projectCode }, info, async step => {
    requireOfficer(context.principal, context.department);
    const inspection = await step.write.em.findOneOrFail(EfficiencyInspection, { id: known.id });
    if (inspection.closedAt)
      throw refuse(
        'ILLEGAL_TRANSITION',
        `nothing is done in an inspection that is closed, but this one was at ${inspection.closedAt.toISOString()}`,
      );
    await work(step, inspection);
    return answer(inspection);
  });
}

async function onOrder(
  context: RequestContext,
  input: { orderId: string; idempotencyKey?: string | null },
  info: GraphQLResolveInfo,
  work: (step: ProjectStep, order: SupervisionOrder) => void,
): Promise<OrderOrRefusal> {
  const known = await context.loaders.order.load(input.orderId);
  if (!known || !mayRead(context.principal, context.department, ''))
    return refuse('NOT_FOUND', `there is no order ${input.orderId.slice(0, 40)}`).refusal;
  return onMajor(context, { ...input, projectCode: known.projectCode }, info, async step => {
    requireOfficer(context.principal, context.department);
    const order = await step.write.em.findOneOrFail(SupervisionOrder, { id: known.id });
    work(step, order);
    const { state, rectification = null, rectifiedAt, verification = null, verifiedAt } = order;
    return {
      __typename: 'SupervisionOrder',
      ...known,
      state,
      rectification,
      rectifiedAt: rectifiedAt?.toISOString() ?? null,
      verification,
      verifiedAt: verifiedAt?.toISOString() ?? null,
    };
  });
}

const answer = ({
  id,
  projectCode,
  creditCode,
  zone,
  aspects,
  rule,
  openedAt,
  closedAt,
}: EfficiencyInspection): InspectionOrRefusal => ({
  __typename: 'EfficiencyInspection',
  id,
  projectCode,
  creditCode,
  zone,
  aspects,
  rule,
  openedAt: openedAt.toISOString(),
  closedAt: closedAt?.toISOString() ?? null,
});
