/** The steps of inspections and their orders that are open now, as operations of the contract: pure functions. */
import type { OpenStep } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { EfficiencyInspectionRow, SupervisionOrderRow } from './rows.ts';
import { aspectsRule, inspectorOf } from './rules.ts';

/** The agency that inspects, by the rule of a day. */
const inspectorOn = (zone: string, at: string): string =>
  inspectorOf(aspectsRule(zoneOf(zone), localDate(new Date(at))));

/** Each aspect that is not inspected; with the last one, and every order verified, it is closed. */
export function openInspectionSteps(
  { id, zone, openedAt, closedAt, aspects }: EfficiencyInspectionRow,
  orders: readonly Pick<SupervisionOrderRow, 'state'>[],
): OpenStep[] {
  if (closedAt !== null) return [];
  const agency = inspectorOn(zone, openedAt);
  const open = aspects.filter(({ inspectedAt }) => inspectedAt === null);
  const isDone = open.length === 0 && orders.every(({ state }) => state === 'VERIFIED');
  return [
    ...open.map(({ code: aspect }) => ({ operation: 'inspectAspect', input: { inspectionId: id, aspect }, agency })),
    ...(isDone ? [{ operation: 'closeEfficiencyInspection', input: { inspectionId: id }, agency }] : []),
  ];
}

/** An order is put right by its agency, and verified by another person of the one that inspects. */
export function openOrderSteps({ id, zone, state, agency, issuedAt, rectifiedBy }: SupervisionOrderRow): OpenStep[] {
  const input = { orderId: id };
  if (state === 'ISSUED') return [{ operation: 'reportRectification', input, agency }];
  if (state !== 'RECTIFIED') return [];
  return [{ operation: 'verifyRectification', input, agency: inspectorOn(zone, issuedAt), notBy: rectifiedBy }];
}
