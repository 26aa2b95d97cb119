/** Promises that were not kept (失约), as the departments to which they were made report them. */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { isUuid } from '#shared/database/paging.ts';
import { BrokenPromise } from './entities.ts';
import type { RecordBrokenPromiseInput } from './generated.ts';
import type { BrokenPromiseRow, RequestContext } from './loaders.ts';

/**
 * Puts a broken promise on record. Only a department may, with its service identity, and each promise once: its id is
 * the department's own. Refuses NOT_ENTITLED, PROMISE_ON_RECORD, INVALID_INPUT.
 */
export function recordBrokenPromise(
  context: RequestContext,
  input: RecordBrokenPromiseInput,
  info: GraphQLResolveInfo,
): Promise<(BrokenPromiseRow & { __typename: 'BrokenPromise' }) | Refusal> {
  const { creditCode, promiseId, kind, matter, owed, dueOn, brokenAt, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const { role, department } = context.principal;
    if (role !== 'service' || !department) {
      throw refuse(
        'NOT_ENTITLED',
        `broken promises are reported by the department to which they were made, but the caller is: ${role}`,
        { remedy: 'ask with a token of role service' },
      );
    }
    if (!isUuid(promiseId))
      throw refuse('INVALID_INPUT', `promiseId must be a UUID, but got: ${promiseId.slice(0, 40)}`);
    if (owed.length === 0)
      throw refuse('INVALID_INPUT', 'owed must name what was promised and did not come, but got none');
    if (await write.em.findOne(BrokenPromise, { id: promiseId }))
      throw refuse('PROMISE_ON_RECORD', `promise ${promiseId} is on record already`);
    const promise = {
      id: promiseId,
      creditCode,
      department,
      kind,
      matter,
      owed,
      dueOn,
      recordedOn: localDate(write.now),
    };
    write.em.persist(write.em.create(BrokenPromise, { ...promise, brokenAt }));
    write.record({
      type: 'PromiseBroken',
      creditCode,
      subject: { type: 'BrokenPromise', id: promiseId },
      payload: { department, kind, matter, dueOn },
    });
    return { __typename: 'BrokenPromise', ...promise, brokenAt: brokenAt.toISOString() };
  });
}
