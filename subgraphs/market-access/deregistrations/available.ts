/** The steps of a deregistration that are open now: pure functions of what it is, its case and the day. */
import type { CaseOperations } from '#shared/case/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { stepsOfCase } from '../cases/available.ts';
import type { DepartmentStep } from '../cases/available.ts';
import type { SteppingCase } from '../cases/rows.ts';
import { liquidationOf } from './liquidation-rules.ts';
import { daysOf } from './rules.ts';
import type { DeregistrationRow } from './rows.ts';

/** The operations that take the steps of the closing case. */
const OPERATIONS: CaseOperations = {
  acceptInDepartment: 'acceptDeregistration',
  approve: 'approveDeregistration',
  reject: 'rejectDeregistration',
  refuseAcceptance: 'rejectDeregistration',
  retract: 'withdrawDeregistration',
  askToWithdraw: 'withdrawDeregistration',
  confirmWithdrawal: 'withdrawDeregistration',
};

/** Steps on a day; `closing` is the case that closes it, where it is applied for. */
export function openSteps(
  deregistration: DeregistrationRow,
  closing: SteppingCase | null,
  today: LocalDate,
): DepartmentStep[] {
  const { state, kind, creditCode } = deregistration;
  if (state === 'NOTICE') return stepsOfNotice(deregistration, today);
  if (state === 'LIQUIDATING') return stepsOfLiquidation(deregistration, today);
  if (state !== 'CLOSING' || !closing) return [];
  return stepsOfCase(closing, OPERATIONS, { creditCode }).map(step =>
    kind === 'FORCED' ? { ...step, office: true } : step,
  );
}

/**
 * While its notice stands it may be objected to; after it, it is applied to be closed. The office closes a forced one.
 */
function stepsOfNotice(deregistration: DeregistrationRow, today: LocalDate): DepartmentStep[] {
  const { kind, creditCode, extension } = deregistration;
  const { noticeUntil, published, closeBy } = daysOf(deregistration);
  const stands = published && today <= noticeUntil;
  const office = kind === 'FORCED';
  const input = { creditCode };
  const inTime = closeBy === null || today <= closeBy;
  const steps: [boolean, DepartmentStep][] = [
    [stands, { operation: 'objectToDeregistration', input }],
    [!stands && inTime, { operation: 'applyToCloseDeregistration', input, office }],
    [kind === 'SIMPLE' && !extension && inTime, { operation: 'extendDeregistration', input }],
    [true, { operation: 'withdrawDeregistration', input, office }],
  ];
  return steps.flatMap(([open, step]) => (open ? [step] : []));
}

/** Recorded, ended after the last day for claims, then applied to be closed; or revoked before its end. */
function stepsOfLiquidation(deregistration: DeregistrationRow, today: LocalDate): DepartmentStep[] {
  const { creditCode, zone, announcedOn, liquidation, liquidationEnd, statusBefore } = deregistration;
  const input = { creditCode };
  if (liquidationEnd) return [{ operation: 'applyToCloseDeregistration', input }];
  const claimsOver = !!liquidation && today > liquidationOf(zoneOf(zone), liquidation, announcedOn).claimsUntil;
  return [
    { operation: 'recordLiquidation', input },
    ...(claimsOver ? [{ operation: 'endLiquidation', input }] : []),
    ...(statusBefore === 'REVOKED' || statusBefore === 'ANNULLED'
      ? []
      : [{ operation: 'withdrawDeregistration', input, more: ['dissolutionRevokedOn'] }]),
  ];
}
