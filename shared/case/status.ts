/**
 * Where a case (办件) stands: the sixteen statuses of the national data exchange of construction approvals
 * (工程建设项目审批管理系统), used for the cases of every department, with their codes there.
 */
import type { Text } from '../messages.ts';
import type { Machine, MachineLabels } from './state-machine.ts';

/** Statuses with their national code and term, in the order of the codes. */
export const CASE_STATUSES = {
  RECEIVED: [1, '已接件'],
  RETRACTED: [2, '已撤件'],
  WINDOW_ACCEPTED: [3, '窗口受理'],
  NOT_ACCEPTED: [4, '不受理'],
  ACCEPTANCE_REFUSED: [5, '不予受理'],
  SUPPLEMENT_STARTED: [6, '补正（开始）'],
  SUPPLEMENT_ENDED: [7, '补正（结束）'],
  DEPARTMENT_ACCEPTED: [8, '部门受理'],
  SPECIAL_PROCEDURE_STARTED: [9, '特别程序（开始）'],
  SPECIAL_PROCEDURE_ENDED: [10, '特别程序（结束）'],
  APPROVED: [11, '办结（通过）'],
  APPROVED_WITH_TOLERANCE: [12, '办结（容缺通过）'],
  REJECTED: [13, '办结（不通过）'],
  WITHDRAWN: [14, '撤回'],
  REVOKED: [15, '撤销'],
  WITHDRAWAL_PENDING: [16, '撤件待确认'],
} as const satisfies Record<string, readonly [code: number, zh: string]>;

export type CaseStatus = keyof typeof CASE_STATUSES;

/** The national code of a status, 1 to 16. */
export const statusCode = (status: CaseStatus): number => CASE_STATUSES[status][0];

/** What may be done with a case. */
export type CaseAction =
  | 'retract'
  | 'acceptAtWindow'
  | 'acceptInDepartment'
  | 'declineToAccept'
  | 'refuseAcceptance'
  | 'requestSupplement'
  | 'supply'
  | 'startSpecialProcedure'
  | 'endSpecialProcedure'
  | 'approve'
  | 'approveWithTolerance'
  | 'reject'
  | 'askToWithdraw'
  | 'confirmWithdrawal'
  | 'revoke';

const AFTER_RECEIPT = {
  retract: 'RETRACTED',
  acceptAtWindow: 'WINDOW_ACCEPTED',
  acceptInDepartment: 'DEPARTMENT_ACCEPTED',
  declineToAccept: 'NOT_ACCEPTED',
  refuseAcceptance: 'ACCEPTANCE_REFUSED',
  requestSupplement: 'SUPPLEMENT_STARTED',
} as const;
const IN_REVIEW = {
  requestSupplement: 'SUPPLEMENT_STARTED',
  startSpecialProcedure: 'SPECIAL_PROCEDURE_STARTED',
  approve: 'APPROVED',
  approveWithTolerance: 'APPROVED_WITH_TOLERANCE',
  reject: 'REJECTED',
  askToWithdraw: 'WITHDRAWAL_PENDING',
} as const;

/**
 * The one state machine of cases. What is supplied before the department accepted is treated as if just received;
 * {@link resumedStatus} says what a pause leads back to.
 */
export const CASE_MACHINE: Machine<CaseStatus, CaseAction> = {
  RECEIVED: AFTER_RECEIPT,
  RETRACTED: {},
  WINDOW_ACCEPTED: {
    acceptInDepartment: 'DEPARTMENT_ACCEPTED',
    refuseAcceptance: 'ACCEPTANCE_REFUSED',
    requestSupplement: 'SUPPLEMENT_STARTED',
    askToWithdraw: 'WITHDRAWAL_PENDING',
  },
  NOT_ACCEPTED: {},
  ACCEPTANCE_REFUSED: {},
  SUPPLEMENT_STARTED: { supply: 'SUPPLEMENT_ENDED', reject: 'REJECTED', askToWithdraw: 'WITHDRAWAL_PENDING' },
  SUPPLEMENT_ENDED: { ...IN_REVIEW, acceptInDepartment: 'DEPARTMENT_ACCEPTED', refuseAcceptance: 'ACCEPTANCE_REFUSED' },
  DEPARTMENT_ACCEPTED: IN_REVIEW,
  SPECIAL_PROCEDURE_STARTED: { endSpecialProcedure: 'SPECIAL_PROCEDURE_ENDED', askToWithdraw: 'WITHDRAWAL_PENDING' },
  SPECIAL_PROCEDURE_ENDED: IN_REVIEW,
  APPROVED: { revoke: 'REVOKED' },
  APPROVED_WITH_TOLERANCE: { revoke: 'REVOKED' },
  REJECTED: {},
  WITHDRAWN: {},
  REVOKED: {},
  WITHDRAWAL_PENDING: { confirmWithdrawal: 'WITHDRAWN' },
};

/** Statuses in which a case is decided on or was taken back: its clock stands for good. */
export const ENDED: ReadonlySet<CaseStatus> = new Set([
  'RETRACTED',
  'NOT_ACCEPTED',
  'ACCEPTANCE_REFUSED',
  'APPROVED',
  'APPROVED_WITH_TOLERANCE',
  'REJECTED',
  'WITHDRAWN',
  'REVOKED',
] satisfies CaseStatus[]);

/** What each action is called in Chinese; in English as it is written. */
const ACTIONS: Readonly<Record<CaseAction, string>> = {
  retract: '撤件',
  acceptAtWindow: '窗口受理',
  acceptInDepartment: '部门受理',
  declineToAccept: '不受理',
  refuseAcceptance: '不予受理',
  requestSupplement: '一次性告知补正',
  supply: '补正',
  startSpecialProcedure: '启动特别程序',
  endSpecialProcedure: '结束特别程序',
  approve: '准予',
  approveWithTolerance: '容缺准予',
  reject: '不予准许',
  askToWithdraw: '申请撤回',
  confirmWithdrawal: '确认撤回',
  revoke: '撤销',
};

/** Statuses and actions of cases in both languages. */
export const CASE_LABELS: MachineLabels = Object.fromEntries<Text>([
  ...Object.entries(CASE_STATUSES).map(([status, [, zh]]): [string, Text] => [status, { en: status, zh }]),
  ...Object.entries(ACTIONS).map(([action, zh]): [string, Text] => [action, { en: action, zh }]),
]);

/** What a status or an action of cases is called. */
export const caseLabel = (name: CaseStatus | CaseAction): Text => CASE_LABELS[name] ?? { en: name, zh: name };
