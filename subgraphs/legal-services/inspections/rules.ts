/** The states of a visit, its approval and its inspectors, and what visits have against a deregistration. */
import { removedBy } from '#shared/case/blockers.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import type { OpenStep } from '#shared/case/index.ts';
import type { Machine } from '#shared/case/state-machine.ts';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { comparable } from '#shared/identifiers/index.ts';
import type { Message } from '#shared/messages.ts';
import { limitOf, listRule, ruleOfDay, thresholdRule } from '#shared/zones/index.ts';
import { lastDayOf } from '#shared/zones/zone-clock.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { InspectionResult, InspectionState } from '../generated.ts';
import { MESSAGES } from './messages.ts';
import type { InspectionVisitRow, OpenVisit } from './rows.ts';

/**
 * A visit that has begun is reported; only one that has not can be cancelled, for a cancelled visit counts towards no
 * cap. One whose authority does neither is ended for it, after its day.
 */
export const VISIT_STATES: Machine<InspectionState, 'checkInVisit' | 'reportVisit' | 'cancelVisit' | 'endVisit'> = {
  REGISTERED: { checkInVisit: 'CHECKED_IN', cancelVisit: 'CANCELLED', endVisit: 'ENDED' },
  CHECKED_IN: { reportVisit: 'REPORTED', endVisit: 'ENDED' },
  REPORTED: {},
  CANCELLED: {},
  ENDED: {},
};

/** What decides which steps of a visit are open. */
type StepFacts = Pick<InspectionVisitRow, 'id' | 'creditCode' | 'state' | 'plannedOn' | 'result' | 'exceptionReason'> &
  Pick<InspectionVisitRow, 'authority' | 'registeredBy' | 'headApprovedAt' | 'exceptionNote' | 'approvedBy'> &
  Pick<InspectionVisitRow, 'registeredAt' | 'documentsRequestedAt' | 'publishedAt' | 'surveyedAt'>;

/**
 * The steps that are open on a day, with what is known of their input. `isPenalised` says that a case on what the visit
 * found rules out a second one.
 */
export function stepsOf(visit: StepFacts, today: LocalDate, isPenalised: boolean): OpenStep[] {
  const { id, creditCode, state, result, authority: agency, registeredBy, headApprovedAt } = visit;
  const input = { creditCode, visitId: id };
  const open = Object.keys(VISIT_STATES[state]).filter(step => isOpen(step, visit, today));
  // A visit of a body that is no more is ended by legal services.
  const steps: OpenStep[] = open.map(operation =>
    operation === 'endVisit' ? { operation, input } : { operation, input, agency },
  );
  if (open.length > 0 && !headApprovedAt && (visit.plannedOn >= today || state === 'CHECKED_IN'))
    steps.unshift({ operation: 'approveVisit', input, notBy: registeredBy, agency });
  if (state === 'REGISTERED' && visit.plannedOn >= today && !visit.documentsRequestedAt)
    steps.push({ operation: 'requestVisitDocuments', input, agency });
  if (state === 'REPORTED' && !visit.publishedAt) steps.push({ operation: 'publishVisitResult', input, agency });
  if (state === 'REPORTED' && !visit.surveyedAt) steps.push({ operation: 'answerVisitSurvey', input });
  if (state === 'REPORTED') steps.push({ operation: 'reportMisconduct', input });
  if (result !== null && result !== 'NO_PROBLEM' && !isPenalised)
    steps.push({ operation: 'openPenalty', input, agency });
  return steps;
}

/** Whether a step that the state allows is open on a day: visits are made on theirs, and ended after it. */
function isOpen(step: string, visit: StepFacts, today: LocalDate): boolean {
  const approved = Boolean(visit.headApprovedAt);
  if (step === 'checkInVisit') return visit.plannedOn === today && (approved || isUrgent(urgencyOf(visit)));
  if (step === 'reportVisit') return approved;
  return step !== 'endVisit' || visit.plannedOn < today;
}

/** Results as the records of a visit name them. */
export const RESULTS: Readonly<Record<InspectionResult, string>> = {
  NO_PROBLEM: '未发现问题',
  MINOR: '轻微问题',
  ORDINARY: '一般问题',
  SERIOUS: '严重问题',
};

/** The rule on the steps of a visit: approved by the head of the body, its result put on record. */
export const procedureRule = (zone: Zone, on: LocalDate): ResolvedRule<'list'> =>
  listRule(zone, 'INSPECTION_PROCEDURE', on);

/** The rule on how many inspectors make a visit (行政处罚法 42). */
export const inspectorsRule = (zone: Zone, on: LocalDate): ResolvedRule<'threshold'> =>
  thresholdRule(zone, 'INSPECTION_INSPECTORS', on);

/** The least number of inspectors that the rule wants. */
export const leastInspectors = (rule: ResolvedRule<'threshold'>): number => limitOf(rule, 'inspectors').value;

/** The last day on which a result that was put on record at a moment is published, and the rule. */
export function publicationLimit(
  zone: Zone,
  reportedAt: Date | string,
): { rule: ResolvedRule<'clock'>; day: LocalDate } {
  const reportedOn = localDate(new Date(reportedAt));
  const rule = ruleOfDay('clock', zone, 'INSPECTION_RESULT_PUBLICATION', reportedOn);
  return { rule, day: lastDayOf(rule, reportedOn).day };
}

/** Until when what a visit found is on record, by the check-in. */
export function recordDueAt(zone: Zone, checkedInAt: Date | string): Date {
  const began = new Date(checkedInAt);
  const { value: hours } = limitOf(ruleOfDay('threshold', zone, 'INSPECTION_RECORD', localDate(began)), 'hours');
  return new Date(began.getTime() + hours * 3_600_000);
}

/** Metres between two places on the earth, as a ball. */
export function metresBetween(one: Place, other: Place): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const north = radians(other.latitude - one.latitude) / 2;
  const east = radians(other.longitude - one.longitude) / 2;
  const across = Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude));
  const half = Math.sin(north) ** 2 + across * Math.sin(east) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
}

export interface Place {
  latitude: number;
  longitude: number;
}

/** The mean radius of the earth in metres. */
const EARTH_RADIUS = 6_371_000;

/** How many persons a list of names has: one who is named twice is one. */
export const persons = (names: readonly string[]): number => new Set(names.map(comparable)).size;

/** How many of those who came were not registered for the visit. */
export const strangers = (came: readonly string[], registered: readonly string[]): number => {
  const known = new Set(registered.map(comparable));
  return persons(came.filter(name => !known.has(comparable(name))));
};

/** What makes a visit one that cannot wait. */
export interface Urgency {
  exceptionReason: string | null;
  exceptionNote: string | null;
  approvedBy: string | null;
  plannedOn: LocalDate;
  registeredOn: LocalDate;
}

/**
 * Whether a visit is one that cannot wait (情况紧急、需要当场实施的): an emergency that is inspected on the day on which it is
 * registered, with its reason and the office that approved it. It is made without notice, and approved afterwards.
 */
export const isUrgent = ({ exceptionReason, exceptionNote, approvedBy, plannedOn, registeredOn }: Urgency): boolean =>
  exceptionReason === 'EMERGENCY' && Boolean(exceptionNote && approvedBy) && plannedOn === registeredOn;

/** A visit as it is stored, as far as its urgency goes. */
interface StoredUrgency {
  exceptionReason?: string | null | undefined;
  exceptionNote?: string | null | undefined;
  approvedBy?: string | null | undefined;
  plannedOn: LocalDate;
  registeredAt: Date | string;
}

/** What a visit says of its urgency. */
export const urgencyOf = ({
  exceptionReason = null,
  exceptionNote = null,
  approvedBy = null,
  plannedOn,
  registeredAt,
}: StoredUrgency): Urgency => ({
  exceptionReason,
  exceptionNote,
  approvedBy,
  plannedOn,
  registeredOn: localDate(new Date(registeredAt)),
});

/**
 * What visits that are not over have against a deregistration (G28): one that has not begun can be cancelled, one under
 * way is reported first; one whose day has passed can be ended for its authority, which may be no more.
 */
export const blockersOf = (
  visits: readonly OpenVisit[],
  { department, today }: { department: string; today: LocalDate },
): Blocker[] =>
  visits.map(visit => ({
    code: 'OPEN_INSPECTION',
    department,
    message: blockerMessage(visit, today),
    ...blockerOperation(visit),
  }));

function blockerMessage({ state, authority, plannedOn }: OpenVisit, today: LocalDate): Message {
  const what = { authority, plannedOn };
  const open = state === 'REGISTERED' ? MESSAGES.REGISTERED_FOR(what) : MESSAGES.INSPECTING_SINCE(what);
  return plannedOn < today ? MESSAGES.OVERDUE({ open }) : open;
}

function blockerOperation({ id, creditCode, state }: OpenVisit): ReturnType<typeof removedBy> {
  const visit = { creditCode, visitId: id };
  if (state === 'REGISTERED') return removedBy('cancelVisit', { ...visit, reason: '企业申请注销' });
  // The report needs the findings, which only the inspectors know.
  return removedBy('reportVisit', visit);
}
