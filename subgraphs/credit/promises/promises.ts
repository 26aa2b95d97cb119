/** Promises that were not kept （未履约、违诺）, as the departments to which they were made report them. */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { plainText } from '#shared/input.ts';
import type { RecordBrokenPromiseInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { requireBroken } from './debts.ts';
import { BrokenPromise } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { BrokenPromiseRow } from './rows.ts';

type PromiseResult = (BrokenPromiseRow & { __typename: 'BrokenPromise' }) | Refusal;

/**
 * Puts a broken promise on record. Only the department to which it was made may, with its service identity, and each
 * promise once: its id is the department's own. Refuses NOT_ENTITLED, PROMISE_ON_RECORD, INVALID_INPUT, and as {@link
 * requireBroken}.
 */
export function recordBrokenPromise(
  context: RequestContext,
  input: RecordBrokenPromiseInput,
  info: GraphQLResolveInfo,
): Promise<PromiseResult> {
  const { creditCode, promiseId, kind, dueOn, brokenAt, idempotencyKey } = input;
  const facts = async (ask: GraphClient) => {
    const { department } = context.principal;
    if (!department) throw new Error('only departments may report (rights.ts), but the caller has none');
    if (!isUuid(promiseId)) {
      throw refuse('INVALID_INPUT', MESSAGES.NOT_A_UUID({ got: promiseId.slice(0, 40) }));
    }
    const matter = plainText('matter', input.matter);
    const owed = checkOwed(input.owed);
    const today = localDate(context.now);
    if (localDate(brokenAt) > today) {
      throw refuse('INVALID_INPUT', MESSAGES.BROKEN_IN_FUTURE({ today, got: brokenAt }));
    }
    await requireBroken(ask, department, input);
    return { department, matter, owed };
  };
  return context.write(
    { creditCode, idempotencyKey, info, input, facts },
    async (write, { department, matter, owed }) => {
      if (await write.em.findOne(BrokenPromise, { id: promiseId })) {
        throw refuse('PROMISE_ON_RECORD', MESSAGES.ON_RECORD({ id: promiseId }));
      }
      const promise = write.em.create(BrokenPromise, {
        id: promiseId,
        creditCode,
        department,
        kind,
        matter,
        owed,
        dueOn,
        brokenAt,
        recordedOn: localDate(write.now),
      });
      write.em.persist(promise);
      write.record({
        type: 'PromiseBroken',
        creditCode,
        subject: { type: 'BrokenPromise', id: promiseId },
        payload: { department, kind, matter, dueOn },
      });
      return { __typename: 'BrokenPromise' as const, ...rowOf(BrokenPromise, promise) };
    },
  );
}

/** Things that one promise can owe. */
const MOST_OWED = 100;

function checkOwed(owed: readonly string[]): string[] {
  if (owed.length < 1 || owed.length > MOST_OWED) {
    throw refuse('INVALID_INPUT', MESSAGES.OWED_RANGE({ most: MOST_OWED, got: owed.length }));
  }
  return owed.map((name, index) => plainText(`owed[${index}]`, name));
}
