/** Start-ups (G25 企业开办): opened with a registration, their tasks ended by officers. The licence: licence.ts. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import type { Case } from '#shared/case/index.ts';
import { endTask } from '#shared/case/package.ts';
import type { ParallelPackage } from '#shared/case/package.ts';
import { rowOf } from '#shared/database/rows.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { plainText } from '#shared/input.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { CompleteStartupTaskInput, OpenStartupInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { onRegistration } from '../registrations/registrations.ts';
import { Startup } from './entities.ts';
import { recordStartup, recordTaskEnd } from './licence.ts';
import type { StartupRow } from './rows.ts';
import { LICENCE, reopenStartup, startupOf } from './rules.ts';

export type StartupResult = (StartupRow & { __typename: 'Startup' }) | Refusal;

/**
 * Opens the start-up of a registration, or opens one again that failed after the licence. Refuses STARTUP_OPEN,
 * REGISTRATION_DECIDED.
 */
export const openStartup = (
  context: RequestContext,
  input: OpenStartupInput,
  info: GraphQLResolveInfo,
): Promise<StartupResult> =>
  onRegistration<StartupResult>({ context, input, info }, async (write, { creditCode }, registration) => {
    const before = await write.em.findOne(Startup, { creditCode });
    const reopened = before !== null && registration.status === 'APPROVED';
    checkMayOpen(creditCode, before?.package ?? null, registration);
    const opened = reopened
      ? reopenStartup(before.package, zoneOf(registration.zone), randomUUID(), write.now)
      : openedWith(registration);
    const startup = before ?? write.em.create(Startup, { creditCode, package: opened });
    startup.package = opened;
    write.em.persist(startup);
    const { lead, tasks } = opened;
    const openTasks = tasks.filter(({ status }) => status !== 'DONE').map(({ code }) => code);
    recordStartup(write, opened, reopened ? 'StartupReopened' : 'StartupOpened', { lead, tasks: openTasks });
    return resultOf(startup);
  });

function openedWith({ creditCode, zone, submittedAt, clock }: Case): ParallelPackage {
  return startupOf(zoneOf(zone), randomUUID(), { creditCode, submittedAt: new Date(submittedAt), clock });
}

/** A start-up that failed after the licence is opened again; without a licence there is nothing to start up. */
function checkMayOpen(creditCode: string, before: ParallelPackage | null, { status, decidedAt }: Case): void {
  if (before && before.status !== 'FAILED') {
    throw refuse(
      'STARTUP_OPEN',
      `a start-up is opened once, unless it failed, but the one of ${creditCode} is ${before.status}`,
    );
  }
  const reopened = before !== null && status === 'APPROVED';
  if (decidedAt === null || reopened) return;
  throw refuse(
    'REGISTRATION_DECIDED',
    `a start-up begins before the registration is decided, but this one is ${status}`,
    { remedy: 'apply to each agency for its own task' },
  );
}

/**
 * Ends a task of a start-up, in the name of the agency that has it. Refuses NOT_FOUND, LICENCE_IS_REGISTRATION,
 * REASONS_REQUIRED, NOT_ENTITLED, and as {@link endTask}.
 */
export const completeStartupTask = (
  context: RequestContext,
  input: CompleteStartupTaskInput,
  info: GraphQLResolveInfo,
): Promise<StartupResult> => {
  const { creditCode, task, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const startup = await write.em.findOne(Startup, { creditCode });
    if (!startup) throw refuse('NOT_FOUND', `${creditCode} has no start-up`);
    const before = startup.package;
    const result = checkTaskEnd(input);
    requireAgencyOf(before, task, context.principal);
    startup.package = endTask(before, task, result, write.now);
    recordTaskEnd(write, before, startup.package, task);
    return resultOf(startup);
  });
};

/** Refuses NOT_ENTITLED whoever does not work for the agency whose task it is. The step refuses a task there is not. */
function requireAgencyOf({ tasks }: ParallelPackage, code: string, principal: Principal): void {
  const task = tasks.find(one => one.code === code);
  if (task) requireAgency(principal, task.agency);
}

function checkTaskEnd({ task, outcome, note }: CompleteStartupTaskInput): { done: boolean; outcome: string } {
  if (task === LICENCE) {
    throw refuse(
      'LICENCE_IS_REGISTRATION',
      'the licence ends with the decision on the registration, by two officers, but got: LICENCE',
      { remedy: 'approveRegistration or rejectRegistration' },
    );
  }
  const done = outcome === 'DONE';
  if (!done && !note?.trim()) throw refuse('REASONS_REQUIRED', 'note must say why a task failed, but got none');
  return { done, outcome: note ? plainText('note', note) : '办结' };
}

const resultOf = (startup: Startup): StartupResult => ({ __typename: 'Startup', ...rowOf(Startup, startup) });
