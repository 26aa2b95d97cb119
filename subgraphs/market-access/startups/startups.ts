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
import { localDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { listRule, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { CompleteStartupTaskInput, OpenStartupInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { onRegistration } from '../registrations/registrations.ts';
import { Startup } from './entities.ts';
import { recordStartup, recordTaskEnd } from './licence.ts';
import { ENDED_WORDS, MESSAGES, STATE_WORDS } from './messages.ts';
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
    throw refuse('STARTUP_OPEN', MESSAGES.ONCE({ creditCode, state: STATE_WORDS[before.status] }));
  }
  const reopened = before !== null && status === 'APPROVED';
  if (decidedAt === null || reopened) return;
  const said = MESSAGES.REGISTRATION_DECIDED({ status: ENDED_WORDS[status] ?? status });
  throw refuse('REGISTRATION_DECIDED', said, { remedy: MESSAGES.APPLY_ONE_BY_ONE() });
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
    if (!startup) throw refuse('NOT_FOUND', MESSAGES.NO_STARTUP({ creditCode }));
    const before = startup.package;
    const result = checkTaskEnd(input);
    requireAgencyOf(before, task, context.principal);
    startup.package = endTask(before, task, result, write.now);
    recordTaskEnd(write, before, startup.package, task);
    decideTaskEnd(write, startup.package, task, result);
    return resultOf(startup);
  });
};

/** Stores how an agency ended its task, by the rule of its limit. */
function decideTaskEnd(
  write: Write,
  { id, creditCode, zone, tasks }: ParallelPackage,
  code: string,
  { done, outcome }: { done: boolean; outcome: string },
): void {
  const task = tasks.find(one => one.code === code);
  if (!task) return;
  const { agency, rule } = task;
  write.decide({
    creditCode,
    subject: { type: 'Startup', id },
    outcome: done ? 'TASK_DONE' : 'TASK_FAILED',
    rule: rule ?? ruleReference(listRule(zoneOf(zone), 'STARTUP_TASKS', localDate(write.now))),
    facts: { task: code, agency, outcome },
    reasons: [done ? MESSAGES.TASK_DONE({ agency }) : MESSAGES.TASK_FAILED({ agency, note: outcome })],
  });
}

/** Refuses NOT_ENTITLED whoever does not work for the agency whose task it is. The step refuses a task there is not. */
function requireAgencyOf({ tasks }: ParallelPackage, code: string, principal: Principal): void {
  const task = tasks.find(one => one.code === code);
  if (task) requireAgency(principal, task.agency);
}

function checkTaskEnd({ task, outcome, note }: CompleteStartupTaskInput): { done: boolean; outcome: string } {
  if (task === LICENCE) {
    throw refuse('LICENCE_IS_REGISTRATION', MESSAGES.LICENCE_IS_REGISTRATION(), { remedy: MESSAGES.DECIDE_IT() });
  }
  const done = outcome === 'DONE';
  if (!done && !note?.trim()) throw refuse('REASONS_REQUIRED', MESSAGES.NOTE_NEEDED());
  return { done, outcome: note ? plainText('note', note) : '办结' };
}

const resultOf = (startup: Startup): StartupResult => ({ __typename: 'Startup', ...rowOf(Startup, startup) });
