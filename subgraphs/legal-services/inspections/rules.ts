/** The states of a visit, and what visits have against a deregistration. */
import { operation } from '#shared/case/blockers.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import type { Machine } from '#shared/case/state-machine.ts';
import type { InspectionState } from '../generated.ts';
import type { OpenVisit } from './rows.ts';

/**
 * A visit that has begun is reported; only one that has not can be cancelled, for a cancelled visit counts towards no
 * cap.
 */
export const VISIT_STATES: Machine<InspectionState, 'checkIn' | 'report' | 'cancel'> = {
  REGISTERED: { checkIn: 'CHECKED_IN', cancel: 'CANCELLED' },
  CHECKED_IN: { report: 'REPORTED' },
  REPORTED: {},
  CANCELLED: {},
};

/**
 * What visits that are not over have against a deregistration (G28): one that has not begun can be cancelled, one under
 * way is reported first.
 */
export const blockersOf = (visits: readonly OpenVisit[], department: string): Blocker[] =>
  visits.map(visit => ({
    code: 'OPEN_INSPECTION',
    department,
    ...(visit.state === 'REGISTERED' ? registeredBlocker(visit) : runningBlocker(visit)),
  }));

const registeredBlocker = ({ id, creditCode, authority, plannedOn }: OpenVisit) => ({
  message: `${authority} has registered an inspection for ${plannedOn}`,
  operation: operation('cancelVisit', { creditCode, visitId: id, reason: '企业申请注销' }),
});

const runningBlocker = ({ id, creditCode, authority, plannedOn }: OpenVisit) => ({
  message: `${authority} is inspecting since ${plannedOn} and has not reported`,
  // The report needs the findings, which only the inspectors know.
  operation: operation('reportVisit', { creditCode, visitId: id }),
});
