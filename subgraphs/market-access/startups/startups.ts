/** Start-ups (G25 企业开办): opened with a registration, their tasks ended by officers. The licence: startup-licence.ts. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { requireOfficer } from '#shared/identity/principal.ts';
import { endTask } from '#shared/case/package.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { Startup } from '../entities.ts';
import type { CompleteStartupTaskInput, OpenStartupInput } from '../generated.ts';
import type { RequestContext, StartupRow } from '../loaders.ts';
import { onRegistration } from '../registrations/registrations.ts';
import { checkText } from '../rules.ts';
import { tell, tellTask } from './licence.ts';
import { LICENCE, reopenStartup, startupOf } from './rules.ts';

export type StartupResult = (StartupRow & { __typename: 'Startup' }) | Refusal;

export const openStartup = (
  context: RequestContext,
  input: OpenStartupInput,
  info: GraphQLResolveInfo,
): Promise<StartupResult> =>
  onRegistration<StartupResult>(
    context,
    input,
    info,
    null,
    async (write, { creditCode, zone }, { status, submittedAt, clock, decidedAt }) => {
      const before = await write.em.findOne(Startup, { creditCode });
      if (before && before.package.status !== 'FAILED')
        throw refuse(
          'STARTUP_OPEN',
          `a start-up is opened once, unless it failed, but the one of ${creditCode} is ${before.package.status}`,
        );
      // One that failed after the licence goes on from it; without a licence there is nothing to start up.
      const again = before !== null && status === 'APPROVED';
      if (decidedAt !== null && !again) {
        throw refuse(
          'REGISTRATION_DECIDED',
          `a start-up begins before the registration is decided, but this one is ${status}`,
          { remedy: 'apply to each agency for its own task' },
        );
      }
      const opened = again
        ? reopenStartup(before.package, zoneOf(zone), randomUUID(), write.now)
        : startupOf(zoneOf(zone), randomUUID(), { creditCode, submittedAt: new Date(submittedAt), clock });
      const startup = before ?? write.em.create(Startup, { creditCode, package: opened });
      startup.package = opened;
      write.em.persist(startup);
      const { lead, tasks } = opened;
      tell(write, opened, again ? 'StartupReopened' : 'StartupOpened', {
        lead,
        tasks: tasks.filter(task => task.status !== 'DONE').map(({ code }) => code),
      });
      return resultOf(startup);
    },
  );

export const completeStartupTask = (
  context: RequestContext,
  input: CompleteStartupTaskInput,
  info: GraphQLResolveInfo,
): Promise<StartupResult> => {
  const { creditCode, task, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const startup = await write.em.findOne(Startup, { creditCode });
    if (!startup) throw refuse('NOT_FOUND', `${creditCode} has no start-up`);
    if (task === LICENCE) {
      throw refuse(
        'LICENCE_IS_REGISTRATION',
        'the licence ends with the decision on the registration, by two officers, but got: LICENCE',
        { remedy: 'approveRegistration or rejectRegistration' },
      );
    }
    const done = input.outcome === 'DONE';
    if (!done && !input.note?.trim()) throw refuse('REASONS_REQUIRED', 'note must say why a task failed, but got none');
    const before = startup.package;
    startup.package = endTask(
      before,
      task,
      { done, outcome: input.note ? checkText('note', input.note) : '办结' },
      write.now,
    );
    tellTask(write, before, startup.package, task);
    return resultOf(startup);
  });
};

const resultOf = ({ creditCode, package: whole }: Startup): StartupResult => ({
  __typename: 'Startup',
  creditCode,
  package: whole,
});
