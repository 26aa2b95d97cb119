/** Start-ups (G25 企业开办): opened with a registration, their tasks ended by officers. The licence: startup-licence.ts. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { requireOfficer } from '#shared/auth.ts';
import { endTask } from '#shared/case/package.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { Startup } from './entities.ts';
import type { CompleteStartupTaskInput, OpenStartupInput } from './generated.ts';
import type { RequestContext, StartupRow } from './loaders.ts';
import { step } from './registrations.ts';
import { OPEN_STATES, checkText } from './rules.ts';
import { tell, tellTask } from './startup-licence.ts';
import { LICENCE, startupOf } from './startup-rules.ts';

export type StartupResult = (StartupRow & { __typename: 'Startup' }) | Refusal;

export const openStartup = (context: RequestContext, input: OpenStartupInput, info: GraphQLResolveInfo): Promise<StartupResult> =>
  step<StartupResult>(context, input, info, null, async (write, registration) => {
    const { creditCode, state, zone } = registration;
    if (await write.em.findOne(Startup, { creditCode })) throw refuse('STARTUP_OPEN', `a start-up is opened once, but ${creditCode} has one`);
    if (!OPEN_STATES.includes(state)) {
      throw refuse('REGISTRATION_DECIDED', `a start-up begins before the registration is decided, but this one is ${state}`, { remedy: 'apply to each agency for its own task' });
    }
    const startup = write.em.create(Startup, { creditCode, package: startupOf(zoneOf(zone), randomUUID(), registration) });
    write.em.persist(startup);
    tell(write, startup.package, 'StartupOpened', { lead: startup.package.lead, tasks: startup.package.tasks.map(({ code }) => code) });
    return resultOf(startup);
  });

export const completeStartupTask = (context: RequestContext, input: CompleteStartupTaskInput, info: GraphQLResolveInfo): Promise<StartupResult> => {
  const { creditCode, task, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const startup = await write.em.findOne(Startup, { creditCode });
    if (!startup) throw refuse('NOT_FOUND', `${creditCode} has no start-up`);
    if (task === LICENCE) {
      throw refuse('LICENCE_IS_REGISTRATION', 'the licence ends with the decision on the registration, by two officers, but got: LICENCE', { remedy: 'approveRegistration or rejectRegistration' });
    }
    const done = input.outcome === 'DONE';
    if (!done && !input.note?.trim()) throw refuse('REASONS_REQUIRED', 'note must say why a task failed, but got none');
    const before = startup.package;
    startup.package = endTask(before, task, { done, outcome: input.note ? checkText('note', input.note) : '办结' }, write.now);
    tellTask(write, before, startup.package, task);
    return resultOf(startup);
  });
};

const resultOf = ({ creditCode, package: whole }: Startup): StartupResult => ({ __typename: 'Startup', creditCode, package: whole });
