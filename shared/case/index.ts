/** Cases (办件): one model of an application for every department. */
export { CASE_MACHINE, CASE_STATUSES, ENDED, statusCode } from './status.ts';
export type { CaseAction, CaseStatus } from './status.ts';
export { caseNumber, deemApproved, handOver, readCase, stepCase, submitCase, termsOf } from './case.ts';
export type { Actor, Case, CaseEvent, CaseTerms, NewCase, StepDetail, Stepped, Supplement } from './case.ts';
export { pauseCase, resumeCase } from './standstill.ts';
export { CASE_COLUMNS, EVENTS_OF_CASES, deemOverdue, loadCase, saveStep, stepStored } from './store.ts';
export type { BySilence, CaseEventRow, FeedChange } from './store.ts';
export { DEBT_COLUMNS, breakOverdue, debtLoaders, loadDebt, reportBroken, saveDebt, settleDebt } from './debts.ts';
export { acceptWithTolerance, breakDebt, settle } from './tolerance.ts';
export type { Handed, OwedItem, ToleranceDebt, ToleranceKind, ToleranceRule } from './tolerance.ts';
