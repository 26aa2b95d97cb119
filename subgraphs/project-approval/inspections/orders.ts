/** Orders of an inspection (Q07, G63): each is rectified by an agency and verified by another person. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { advance } from '#shared/case/state-machine.ts';
import { localDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Refusal } from '#shared/errors.ts';
import { mayRead, requireAgency } from '#shared/identity/principal.ts';
import { plainText } from '#shared/input.ts';
import type { EfficiencyFindingValue, ReportRectificationInput, VerifyRectificationInput } from '../generated.ts';
import { refuseMissing, requireThat } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { onProjectOf } from '../major-projects/steps.ts';
import type { ProjectStep } from '../major-projects/steps.ts';
import { SupervisionOrder } from './entities.ts';
import type { EfficiencyInspection } from './entities.ts';
import type { ReturnedRectification, SupervisionOrderRow } from './rows.ts';
import { ORDER_STATES, aspectsRule, inspectorOf, requireOtherVerifier } from './rules.ts';
import { MESSAGES, ORDER_NAMES } from './messages.ts';

export type OrderOrRefusal = (SupervisionOrderRow & { __typename: 'SupervisionOrder' }) | Refusal;

/** What agencies did wrong is for the office alone. */
export const FOR_OFFICE = { changedFields: ['efficiencyInspections'], restricted: true, forOffice: true } as const;

/** Issues the order that a finding becomes. Refuses INVALID_INPUT. */
export function issueOrder(
  { write, today, ofProject, record }: ProjectStep,
  { id: inspectionId }: EfficiencyInspection,
  aspect: string,
  { finding, agency, dueOn }: EfficiencyFindingValue,
): void {
  requireThat(dueOn > today, MESSAGES.DUE({ today }), dueOn);
  const order = write.em.create(SupervisionOrder, {
    id: randomUUID(),
    inspectionId,
    ...ofProject,
    aspect,
    finding: plainText('finding', finding, 500),
    agency: plainText('agency', agency, 60),
    dueOn,
    state: 'ISSUED',
    issuedAt: write.now,
    returned: [],
  });
  write.em.persist(order);
  record('SupervisionOrderIssued', { orderId: order.id, aspect, agency: order.agency, dueOn }, FOR_OFFICE);
}

/**
 * Reports that an order is rectified, by an officer of the agency that had to. Refuses NOT_ENTITLED, INVALID_INPUT and
 * ILLEGAL_TRANSITION.
 */
export const reportRectification = (
  context: RequestContext,
  input: ReportRectificationInput,
  info: GraphQLResolveInfo,
): Promise<OrderOrRefusal> =>
  onOrder(context, input, info, ({ write, record }, order) => {
    requireAgency(context.principal, order.agency);
    const rectification = plainText('rectification', input.rectification, 500);
    Object.assign(order, {
      state: advance(ORDER_STATES, order.state, 'reportRectification', ORDER_NAMES),
      rectification,
      rectifiedAt: write.now,
      rectifiedBy: context.principal.subject,
      verification: null,
      verifiedAt: null,
      verifiedBy: null,
    });
    record('RectificationReported', { orderId: order.id, agency: order.agency }, FOR_OFFICE);
  });

/**
 * Verifies a rectification, by an officer of the agency that inspects: effective, or the order stands again. Refuses
 * NOT_ENTITLED, ILLEGAL_TRANSITION and SAME_PERSON.
 */
export const verifyRectification = (
  context: RequestContext,
  input: VerifyRectificationInput,
  info: GraphQLResolveInfo,
): Promise<OrderOrRefusal> =>
  onOrder(context, input, info, ({ write, zone, record }, order) => {
    requireAgency(context.principal, inspectorOf(aspectsRule(zone, localDate(order.issuedAt))));
    const verification = plainText('verification', input.verification, 500);
    const { subject } = context.principal;
    const { effective } = input;
    const state = advance(
      ORDER_STATES,
      order.state,
      effective ? 'verifyRectification' : 'returnRectification',
      ORDER_NAMES,
    );
    requireOtherVerifier(order.rectifiedBy, subject);
    const verified = { verification, verifiedAt: write.now, verifiedBy: subject };
    if (effective) Object.assign(order, { state, ...verified });
    else Object.assign(order, { state, returned: [...order.returned, returnedOf(order, verified)], ...NOT_RECTIFIED });
    record(effective ? 'RectificationVerified' : 'RectificationReturned', { orderId: order.id }, FOR_OFFICE);
  });

/** An order as it stands again. */
const NOT_RECTIFIED = { rectification: null, rectifiedAt: null, rectifiedBy: null };

/** A rectification that did not hold, as it is kept. */
function returnedOf(
  { rectification, rectifiedAt, rectifiedBy }: SupervisionOrder,
  { verification, verifiedAt, verifiedBy }: { verification: string; verifiedAt: Date; verifiedBy: string },
): ReturnedRectification {
  return {
    rectification: rectification ?? null,
    rectifiedAt: rectifiedAt?.toISOString() ?? null,
    rectifiedBy: rectifiedBy ?? null,
    verification,
    verifiedAt: verifiedAt.toISOString(),
    verifiedBy,
  };
}

/** A step of an order, for officers. Refuses NOT_FOUND, also what the caller may not see. */
async function onOrder(
  context: RequestContext,
  input: { orderId: string; idempotencyKey?: string | null },
  info: GraphQLResolveInfo,
  work: (step: ProjectStep, order: SupervisionOrder) => void,
): Promise<OrderOrRefusal> {
  const found = await context.loaders.order.load(input.orderId);
  if (!found || !mayRead(context.principal, context.department, '')) {
    return refuseMissing(context, input, info, MESSAGES.NO_ORDER({ id: input.orderId.slice(0, 40) }));
  }
  const { id, projectCode } = found;
  return onProjectOf({ context, input, info }, projectCode, async step => {
    const order = await step.write.em.findOneOrFail(SupervisionOrder, { id });
    work(step, order);
    return { __typename: 'SupervisionOrder', ...rowOf(SupervisionOrder, order) };
  });
}
