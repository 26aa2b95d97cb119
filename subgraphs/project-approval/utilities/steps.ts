/**
 * The steps of a connection's case, as operations of the contract: which are open, and what is said of one that is not.
 */
import { CASE_MACHINE, openStepsOf } from '#shared/case/index.ts';
import type { CaseAction, CaseOperations, CaseStatus, OpenStep, ToleranceDebt } from '#shared/case/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { UtilityKind } from '../generated.ts';
import { POWER_SUPPLIER } from '../lines/outage-rules.ts';
import { MESSAGES } from './messages.ts';
import type { DesignationReportRow, GasServiceRow, UtilityConnectionRow } from './rows.ts';

/** The company that supplies a utility, and takes its steps. */
export const SUPPLIERS: Readonly<Record<UtilityKind, string>> = {
  POWER: POWER_SUPPLIER,
  WATER: '供水企业',
  GAS: '供气企业',
};

const OPERATIONS = {
  acceptInDepartment: 'acceptUtility',
  startSpecialProcedure: 'startCustomerWorks',
  endSpecialProcedure: 'endCustomerWorks',
  approve: 'connectUtility',
  reject: 'rejectUtility',
  refuseAcceptance: 'rejectUtility',
  retract: 'withdrawUtility',
  askToWithdraw: 'withdrawUtility',
  confirmWithdrawal: 'withdrawUtility',
} as const satisfies CaseOperations;

/** The steps of a connection that are open now, each operation once; and of each debt, that its papers are taken. */
export function openUtilitySteps(
  connection: UtilityConnectionRow,
  debts: readonly Pick<ToleranceDebt, 'id' | 'status'>[],
): OpenStep[] {
  const { id, version, kind } = connection;
  const steps = openStepsOf(connection, OPERATIONS, { id, version });
  const distinct = steps.filter(
    ({ operation }, index) => steps.findIndex(other => other.operation === operation) === index,
  );
  const owed = debts
    .filter(({ status }) => status === 'OWED')
    .map(({ id: debtId }) => ({ operation: 'settleUtilityDebt', input: { id, version, debtId } }));
  return [...distinct, ...owed].map(step =>
    step.operation === OPERATIONS.retract ? step : { ...step, agency: SUPPLIERS[kind] },
  );
}

/** Refuses (ILLEGAL_TRANSITION) an operation that is not open, naming those that are. */
export function requireOpen(status: CaseStatus, action: CaseAction): void {
  if (CASE_MACHINE[status][action]) return;
  const named = OPERATIONS as CaseOperations;
  const possible = [
    ...new Set((Object.keys(CASE_MACHINE[status]) as CaseAction[]).flatMap(open => [named[open] ?? []].flat())),
  ];
  const operation = [named[action] ?? action].flat().join(', ');
  const open = possible.length > 0 ? possible.join(', ') : MESSAGES.FINAL();
  throw refuse('ILLEGAL_TRANSITION', MESSAGES.NOT_OPEN({ operation, state: statusName(status), possible: open }));
}

/** Statuses of the national exchange, as messages name them. */
const STATUS_NAMES: Readonly<Record<CaseStatus, string>> = {
  RECEIVED: '已接件',
  RETRACTED: '已撤件',
  WINDOW_ACCEPTED: '窗口受理',
  NOT_ACCEPTED: '不受理',
  ACCEPTANCE_REFUSED: '不予受理',
  SUPPLEMENT_STARTED: '补正（开始）',
  SUPPLEMENT_ENDED: '补正（结束）',
  DEPARTMENT_ACCEPTED: '部门受理',
  SPECIAL_PROCEDURE_STARTED: '用户自建工程（开始）',
  SPECIAL_PROCEDURE_ENDED: '用户自建工程（结束）',
  APPROVED: '办结（通过）',
  APPROVED_WITH_TOLERANCE: '办结（容缺通过）',
  REJECTED: '办结（不通过）',
  WITHDRAWN: '撤回',
  REVOKED: '撤销',
  WITHDRAWAL_PENDING: '撤件待确认',
};

/** A status as messages name it. */
export const statusName = (status: CaseStatus) => ({ en: status, zh: STATUS_NAMES[status] });

/** A report of a designation is ended once. */
export const openReportSteps = ({ id, state }: DesignationReportRow): OpenStep[] =>
  state === 'REPORTED' ? [{ operation: 'endDesignationReport', input: { reportId: id } }] : [];

/** A service of a gas account is completed by the gas company, a safety check not before its day. */
export const openGasSteps = ({ id, completedAt, day }: GasServiceRow, today: LocalDate): OpenStep[] =>
  completedAt === null && (day === null || day <= today)
    ? [{ operation: 'completeGasService', input: { serviceId: id }, agency: SUPPLIERS.GAS }]
    : [];
