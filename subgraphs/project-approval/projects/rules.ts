/** Decisions of project approval: pure functions of rule, facts and time. */
import { removedBy } from '#shared/case/blockers.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import { openItems, readCase } from '#shared/case/index.ts';
import type { Case, CaseStatus, ToleranceDebt } from '#shared/case/index.ts';
import type { ClockReading, LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { makeProjectCode } from '#shared/identifiers/index.ts';
import type { Message } from '#shared/messages.ts';
import { findRuleOfKind, itemOf, limitOf, listOf, ruleOfDay } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { ProjectCategory, ProjectPauseReason, ProjectState, SpecialProcedure } from '../generated.ts';
import { riskClass } from '../permits/rules.ts';
import { MESSAGES } from './messages.ts';
import type { OpenProject, StageDates, Works } from './rows.ts';
import { STATES } from './terms.ts';

/** Where a project stands while its case does; null where the work goes on, and its stages say how far it has come. */
const STANDING: Readonly<Record<CaseStatus, ProjectState | null>> = {
  RECEIVED: 'RECEIVED',
  RETRACTED: 'WITHDRAWN',
  WINDOW_ACCEPTED: null,
  NOT_ACCEPTED: 'REJECTED',
  ACCEPTANCE_REFUSED: 'REJECTED',
  SUPPLEMENT_STARTED: 'SUPPLEMENT',
  SUPPLEMENT_ENDED: null,
  DEPARTMENT_ACCEPTED: null,
  SPECIAL_PROCEDURE_STARTED: 'SPECIAL_PROCEDURE',
  SPECIAL_PROCEDURE_ENDED: null,
  APPROVED: 'APPROVED',
  APPROVED_WITH_TOLERANCE: 'APPROVED',
  REJECTED: 'REJECTED',
  WITHDRAWN: 'WITHDRAWN',
  REVOKED: 'REVOKED',
  WITHDRAWAL_PENDING: 'WITHDRAWN',
};

/** Where a project stands, by its case and its stages: not accepted, in the first stage, past it, or at an end. */
export function stateOf(status: CaseStatus, [first]: readonly StageDates[]): ProjectState {
  const standing = STANDING[status];
  if (standing) return standing;
  if (!first) return 'RECEIVED';
  return first.finishedOn === null ? 'ACCEPTED' : 'IN_REVIEW';
}

/** States of a project that is neither decided on nor withdrawn. */
export const OPEN_STATES: readonly ProjectState[] = [
  'RECEIVED',
  'ACCEPTED',
  'IN_REVIEW',
  'SUPPLEMENT',
  'SPECIAL_PROCEDURE',
];

/**
 * Refuses (ILLEGAL_TRANSITION) what is done to a project under review where it stands still, is not accepted yet, or is
 * over.
 */
export function requireUnderReview(action: string, state: ProjectState): void {
  if (state === 'ACCEPTED' || state === 'IN_REVIEW') return;
  throw refuse(
    'ILLEGAL_TRANSITION',
    MESSAGES.STEP_IMPOSSIBLE({
      action,
      state: STATES[state],
      possible: { en: 'ACCEPTED, IN_REVIEW', zh: `${STATES.ACCEPTED.zh}、${STATES.IN_REVIEW.zh}` },
    }),
  );
}

/**
 * What open projects and promises have against a deregistration (G28): a project can be withdrawn or completed, a
 * promise kept.
 */
export const blockersOf = (
  projects: readonly OpenProject[],
  debts: readonly OpenPromise[],
  department: string,
): Blocker[] => {
  const openProjects = projects.map(({ projectCode, name, state }) => ({
    code: 'OPEN_PROJECT',
    department,
    message: MESSAGES.OPEN_PROJECT({ projectCode, name, state: STATES[state] }),
    ...removedBy('withdrawProject', { projectCode }),
  }));
  // What is owed for an open project goes with it.
  const openPromises = debts
    .filter(({ caseId }) => !projects.some(project => project.caseId === caseId))
    .map(({ id, matter, dueDate, items }) => ({
      code: 'OPEN_PROMISE',
      department,
      message: MESSAGES.OPEN_PROMISE({ matter, dueDate, items: openItems({ items }) }),
      ...removedBy('settleProjectDebt', { debtId: id }),
    }));
  return [...openProjects, ...openPromises];
};

/** A promise that is open, as a deregistration meets it. */
export type OpenPromise = Pick<ToleranceDebt, 'id' | 'caseId' | 'matter' | 'dueDate' | 'items'>;

/**
 * X01 受审分离: throws the refusal SAME_OFFICER where the officer who accepted would complete a stage; the kit's case holds
 * it of the decision.
 */
export function separateDuties(acceptedBy: string | null, subject: string): void {
  if (acceptedBy !== subject) return;
  throw refuse('SAME_OFFICER', MESSAGES.SAME_OFFICER(), { remedy: MESSAGES.OTHER_OFFICER() });
}

/**
 * The limit of a project (G16): that of its category in its zone (the national cap where the zone has none), or the
 * shorter one of minimal approval (Y17) where it has that. The clock stands still while it is built, where the rule of
 * the day leaves that out.
 */
export function limitRule(zone: Zone, works: Works, on: LocalDate): ResolvedRule<'clock'> {
  const ofCategory = ruleOfDay('clock', zone, `PROJ_${works.category}`, on);
  const minimal = riskClass(works, zone, on).minimalApproval
    ? findRuleOfKind('clock', zone, 'PROJ_MINIMAL_APPROVAL', on)
    : null;
  const isShorter = minimal !== null && minimal.parameters.amount.value < ofCategory.parameters.amount.value;
  const rule = isShorter ? minimal : ofCategory;
  const leftOut = listOf(zone, 'PROJECT_TIME_LEFT_OUT', on);
  if (!leftOut || !itemOf(leftOut, BUILDING)) return rule;
  return { ...rule, parameters: { ...rule.parameters, pauses: [...rule.parameters.pauses, BUILDING] } };
}

/** Why a clock stands still while a project is built. */
export const BUILDING = 'CONSTRUCTION';

/** Whether a project is being built: its permits are done, and its acceptance is not applied for. */
export const isBeingBuilt = ({ clock }: Pick<Case, 'clock'>): boolean => {
  const last = clock.at(-1);
  return last?.reason === BUILDING && last.to === null;
};

/** Refuses (ILLEGAL_TRANSITION) a step of an authority while the project is built. */
export function requireNotBuilding(action: string, project: Pick<Case, 'clock'>): void {
  if (!isBeingBuilt(project)) return;
  throw refuse('ILLEGAL_TRANSITION', MESSAGES.BEING_BUILT({ action }), { remedy: MESSAGES.APPLY_FOR_ACCEPTANCE() });
}

/**
 * A time when a case stood still: for a list of what was missing, also before it was accepted, for a special
 * procedure, or while the project was built.
 */
export interface Pause {
  reason: ProjectPauseReason;
  from: string;
  to: string | null;
  items: readonly string[] | null;
  /** What a second list requested: the first should have named it (Q01). */
  late: readonly string[] | null;
  procedure: SpecialProcedure | null;
}

/** The times when a case stood still, first to last. */
export function pausesOf({
  clock,
  supplements,
  decidedAt,
}: Pick<Case, 'clock' | 'supplements' | 'decidedAt'>): Pause[] {
  const lists = supplements.map(
    ({ items, late, requestedAt, suppliedAt }): Pause => ({
      reason: 'SUPPLEMENT',
      from: requestedAt,
      to: suppliedAt ?? decidedAt,
      items,
      late,
      procedure: null,
    }),
  );
  const building = clock
    .filter(({ reason }) => reason === BUILDING)
    .map(({ from, to }): Pause => ({ reason: BUILDING, from, to, items: null, late: null, procedure: null }));
  const procedures = clock
    .filter(({ reason }) => reason === 'SPECIAL_PROCEDURE')
    .map(
      ({ from, to, procedure }): Pause => ({
        reason: 'SPECIAL_PROCEDURE',
        from,
        to,
        items: null,
        late: null,
        procedure: procedure as SpecialProcedure,
      }),
    );
  return [...lists, ...building, ...procedures].sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
}

/** The clock of a project's case, which always has a limit. */
export function readProjectClock(project: Pick<Case, 'clock' | 'zone' | 'terms'>, now: Date): ClockReading {
  const reading = readCase(project, now);
  if (!reading) throw new Error('the case of a project must have a limit');
  return reading;
}

/**
 * How a list of what is missing is decided on: the first is due; a later one asks for what the first should have named
 * (Q01 一次性告知).
 */
export const supplementDecision = (
  rule: ResolvedRule<'threshold'>,
  lists: number,
  items: readonly string[],
): { outcome: string; reasons: Message[] } => {
  const { value } = limitOf(rule, 'requests');
  if (lists <= value) {
    const reason = MESSAGES.ITEMS_MISSING({ count: items.length, lists, most: value });
    return { outcome: 'SUPPLEMENT', reasons: [reason] };
  }
  return { outcome: 'SUPPLEMENT_VIOLATION', reasons: [MESSAGES.LATE_LIST({ lists, most: value, items })] };
};

/** Digits in the place of the central authority for codes issued here: 99, of no sector. */
const OWN_AUTHORITY = '99';

/**
 * A new code: of the zone's host division and the day's month. Government investment is approved (01); private
 * investment is filed (03).
 */
export function issueProjectCode(zone: Zone, category: ProjectCategory, on: LocalDate, serial: number): string {
  return makeProjectCode({
    year: Number(on.slice(0, 4)),
    month: Number(on.slice(5, 7)),
    divisionCode: zone.hostDivisionCode,
    authorityCode: OWN_AUTHORITY,
    typeCode: category === 'GOV_LINEAR' ? '01' : '03',
    serial,
  });
}
