/** Cases (办件): one model of an application for every department. */
export { CASE_MACHINE, CASE_STATUSES, ENDED, caseLabel, statusCode } from './status.ts';
export type { CaseAction, CaseStatus } from './status.ts';
export { caseNumber, deemApproved, extendCase, handOver, readCase, stepCase, submitCase, termsOf } from './case.ts';
export type { Actor, Case, CaseEvent, CaseTerms, NewCase, StepDetail, Stepped, Supplement } from './case.ts';
export { casePart, deskProcess, duty, endsOn, kitProcess, rightUntil } from './desk.ts';
export type { Desk } from './desk.ts';
export { pauseCase, resumeCase } from './standstill.ts';
export { CASE_COLUMNS, EVENTS_OF_CASES, loadCase, saveStep, stepStored } from './store.ts';
export type { CaseEventRow, FeedChange } from './store.ts';
export { SILENT_OUTCOME, acceptOverdue, decideBySilence, deemOverdue, deemTasks } from './silence.ts';
export type { BySilence, DeemedTask, SealedDocument, SilentDecision, SilentGrant } from './silence.ts';
export {
  DEBT_COLUMNS,
  breakOverdue,
  debtLoaders,
  debtsOfCase,
  loadDebt,
  releaseDebt,
  reportBroken,
  saveDebt,
  settleDebt,
} from './debts.ts';
export type { Release, Settlement } from './debts.ts';
export { acceptWithTolerance, breakDebt, openItems, redated, release, seenAt, settle } from './tolerance.ts';
export type { Handed, OwedItem, ToleranceDebt, ToleranceKind, ToleranceRule } from './tolerance.ts';
export { promiseStandingOf, requireMayPromise } from './standing.ts';
export type { PromiseStanding } from './standing.ts';
export { availableSteps, neededInputs, openStepsOf } from './available.ts';
export type { AvailableStep, CaseOperations, NeededInput, OpenStep, StepScope } from './available.ts';
export { licencesEndWithHolder } from './licence-ends.ts';
export { licenceLoaders } from './licence-identifiers.ts';
export { grantLicence, licencesToCredit, withdrawAllLicences, withdrawLicences } from './licences.ts';
export type { Grant, GrantedKind, Licensed } from './licences.ts';
