/** Decisions of project approval: pure functions of rule, facts and time. */
import { operation } from '#shared/case/blockers.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import type { Case, CaseStatus, ToleranceDebt } from '#shared/case/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { makeProjectCode } from '#shared/identifiers/index.ts';
import { limitOf, ruleOfDay } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { ProjectCategory, ProjectPauseReason, ProjectState, SpecialProcedure } from '../generated.ts';
import type { OpenProject, StageDates } from './rows.ts';

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
export const stateOf = (status: CaseStatus, stages: readonly StageDates[]): ProjectState =>
  STANDING[status] ?? (stages.length === 0 ? 'RECEIVED' : stages[0]!.finishedOn === null ? 'ACCEPTED' : 'IN_REVIEW');

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
  throw refuse('ILLEGAL_TRANSITION', `${action} is not possible in state ${state}; it is in: ACCEPTED, IN_REVIEW`);
}

/**
 * What open projects and promises have against a deregistration (G28): a project can be withdrawn or seen through, a
 * promise kept.
 */
export const blockersOf = (
  projects: readonly OpenProject[],
  debts: readonly OpenPromise[],
  department: string,
): Blocker[] => [
  ...projects.map(({ projectCode, name, state }) => ({
    code: 'OPEN_PROJECT',
    department,
    message: `project ${projectCode} ${name} is ${state}`,
    operation: operation('withdrawProject', { projectCode }),
  })),
  // What is owed for an open project goes with it.
  ...debts
    .filter(({ caseId }) => !projects.some(project => project.caseId === caseId))
    .map(({ id, matter, dueDate, items }) => ({
      code: 'OPEN_PROMISE',
      department,
      message: `owed for ${matter} by ${dueDate}: ${items
        .filter(({ settledAt }) => settledAt === null)
        .map(({ name }) => name)
        .join('; ')}`,
      operation: operation('settleProjectDebt', { debtId: id }),
    })),
];

/** Something owed, as a deregistration meets it. */
export type OpenPromise = Pick<ToleranceDebt, 'id' | 'caseId' | 'matter' | 'dueDate' | 'items'>;

/**
 * X01 受审分离: throws the refusal SAME_OFFICER where the officer who accepted would complete a stage; the kit's case holds
 * it of the decision.
 */
export function separateDuties(acceptedBy: string | null, subject: string): void {
  if (acceptedBy !== subject) return;
  throw refuse(
    'SAME_OFFICER',
    'who accepted a project may neither complete its stages nor reject it (受审分离), but the caller is the officer who accepted it',
    {
      remedy: 'let another officer decide',
    },
  );
}

/** The limit of a category in a zone (G16; the national cap where the zone has none). */
export const limitRule = (zone: Zone, category: ProjectCategory, on: LocalDate): ResolvedRule<'clock'> =>
  ruleOfDay('clock', zone, `PROJ_${category}`, on);

/**
 * A time when a case stood still: for a list of what was missing, also before it was accepted, or for a special
 * procedure.
 */
export interface Pause {
  reason: ProjectPauseReason;
  from: string;
  to: string | null;
  items: readonly string[] | null;
  /** What a second list asked for: the first should have named it (Q01). */
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
  return [...lists, ...procedures].sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
}

/**
 * How a list of what is missing is decided on: the first is due; whatever a later one asks for should have been told
 * with it (Q01 一次性告知).
 */
export const supplementDecision = (
  rule: ResolvedRule<'threshold'>,
  lists: number,
  items: readonly string[],
): { outcome: string; reasons: string[] } => {
  const { value } = limitOf(rule, 'requests');
  return lists <= value
    ? { outcome: 'SUPPLEMENT', reasons: [`${items.length} items are missing; list ${lists} of ${value}`] }
    : {
        outcome: 'SUPPLEMENT_VIOLATION',
        reasons: [
          `list ${lists}, where what is missing is told in ${value}: kept as a violation by whoever asked, not by the applicant: ${items.join('; ')}`,
        ],
      };
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
