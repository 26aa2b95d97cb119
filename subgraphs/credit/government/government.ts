/**
 * What authorities promise (政务诚信, Z21, Y10): registered, changed only with a public notice before its last day, kept
 * or a dishonesty that is to be treated.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { impersonalText, plainText } from '#shared/input.ts';
import type { Words } from '#shared/messages.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { OF_NO_ENTERPRISE } from '../evidence.ts';
import type {
  ChangeGovernmentPromiseInput,
  FulfilGovernmentPromiseInput,
  RegisterGovernmentPromiseInput,
  TreatGovernmentDishonestyInput,
} from '../generated.ts';
import { requireZone } from '../input.ts';
import { basisOf } from '../listings/listings.ts';
import type { RequestContext } from '../loaders.ts';
import { GovernmentPromise } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { GovernmentPromiseRow } from './rows.ts';
import { checkDue, checkMade, groundRule, requireOpen, stateOn } from './rules.ts';

type PromiseResult = (GovernmentPromiseRow & { __typename: 'GovernmentPromise' }) | Refusal;

const LONGEST = { title: 100, content: 2_000, outcome: 2_000, reason: 2_000 } as const;

/** Registers a promise. Refuses INVALID_INPUT. */
export function registerGovernmentPromise(
  context: RequestContext,
  input: RegisterGovernmentPromiseInput,
  info: GraphQLResolveInfo,
): Promise<PromiseResult> {
  const { kind, madeOn, dueOn, authorityCode, idempotencyKey } = input;
  return context.write({ creditCode: OF_NO_ENTERPRISE, idempotencyKey, info, input }, async write => {
    const { code: zone } = requireZone(input.zone);
    const today = localDate(write.now);
    checkMade(madeOn, today);
    checkDue(dueOn, today);
    const promise = write.em.create(GovernmentPromise, {
      id: randomUUID(),
      zone,
      kind,
      madeOn,
      dueOn,
      authorityCode,
      authority: plainText('authority', input.authority),
      title: impersonalText('title', input.title, LONGEST.title),
      content: impersonalText('content', input.content, LONGEST.content),
      state: 'OPEN',
      changes: [],
      registeredBy: context.principal.subject,
    });
    write.em.persist(promise);
    const { authority } = promise;
    decide(write, promise, { outcome: 'PROMISE_REGISTERED', reasons: [MESSAGES.REGISTERED({ authority, dueOn })] });
    return recorded(write, promise, 'GovernmentPromiseRegistered', []);
  });
}

/** Publishes the notice of a change. Refuses NOT_FOUND, PROMISE_OVER, INVALID_INPUT. */
export const changeGovernmentPromise = (
  context: RequestContext,
  input: ChangeGovernmentPromiseInput,
  info: GraphQLResolveInfo,
): Promise<PromiseResult> =>
  step({ context, input, info }, (write, promise) => {
    const today = localDate(write.now);
    requireOpen(rowOf(GovernmentPromise, promise), today);
    const reason = impersonalText('reason', input.reason, LONGEST.reason);
    const basis = basisOf(input.basis);
    const { dueOn: after } = input;
    const { dueOn: before } = promise;
    checkDue(after, today);
    if (after === before) throw refuse('INVALID_INPUT', MESSAGES.SAME_DAY({ before }));
    promise.dueOn = after;
    promise.changes = [...promise.changes, { noticedOn: today, reason, basis, before, after }];
    const reasons = [MESSAGES.CHANGED({ before, after, reason })];
    decide(write, promise, { outcome: 'PROMISE_CHANGED', reasons, basis });
    return recorded(write, promise, 'GovernmentPromiseChanged', ['dueOn', 'changes']);
  });

/** Puts on record that a promise was kept. Refuses NOT_FOUND, PROMISE_OVER, INVALID_INPUT. */
export const fulfilGovernmentPromise = (
  context: RequestContext,
  input: FulfilGovernmentPromiseInput,
  info: GraphQLResolveInfo,
): Promise<PromiseResult> =>
  step({ context, input, info }, (write, promise) => {
    const today = localDate(write.now);
    requireOpen(rowOf(GovernmentPromise, promise), today);
    const outcome = impersonalText('outcome', input.outcome, LONGEST.outcome);
    Object.assign(promise, { state: 'FULFILLED', keptOn: today, outcome });
    const reasons = [MESSAGES.KEPT_IN_TIME({ dueOn: promise.dueOn, outcome })];
    decide(write, promise, { outcome: 'FULFILLED', reasons });
    return recorded(write, promise, 'GovernmentPromiseKept', ['state', 'keptOn', 'outcome']);
  });

/** Ends a dishonesty. Refuses NOT_FOUND, NOT_DISHONEST, INVALID_INPUT. */
export const treatGovernmentDishonesty = (
  context: RequestContext,
  input: TreatGovernmentDishonestyInput,
  info: GraphQLResolveInfo,
): Promise<PromiseResult> =>
  step({ context, input, info }, (write, promise) => {
    const today = localDate(write.now);
    const state = stateOn(rowOf(GovernmentPromise, promise), today);
    if (state !== 'DISHONEST') {
      throw refuse('NOT_DISHONEST', MESSAGES.NOT_DISHONEST({ state: MESSAGES[state]() }));
    }
    const outcome = impersonalText('outcome', input.outcome, LONGEST.outcome);
    const basis = basisOf(input.basis);
    // The job may not have told of it yet.
    const isUntold = promise.state === 'OPEN';
    if (isUntold) breakPromise(write, promise);
    Object.assign(promise, { state: 'TREATED', treatedOn: today, outcome });
    decide(write, promise, { outcome: 'TREATED', reasons: [MESSAGES.MADE_GOOD({ outcome })], basis });
    const changedFields = ['state', 'treatedOn', 'outcome', ...(isUntold ? ['brokenOn'] : [])];
    return recorded(write, promise, 'GovernmentDishonestyTreated', changedFields);
  });

/** A promise whose last day has passed is a dishonesty of government from the day after. */
export function breakPromise(write: Write, promise: GovernmentPromise): void {
  const { dueOn } = promise;
  Object.assign(promise, { state: 'DISHONEST', brokenOn: localDate(write.now) });
  decide(write, promise, { outcome: 'DISHONEST', reasons: [MESSAGES.NOT_KEPT({ dueOn })] });
  recorded(write, promise, 'GovernmentPromiseBroken', ['state', 'brokenOn', 'overdue']);
}

interface Stepping {
  context: RequestContext;
  input: { promiseId: string; idempotencyKey?: string | null };
  info: GraphQLResolveInfo;
}

function step(
  { context, input, info }: Stepping,
  work: (write: Write, promise: GovernmentPromise) => PromiseResult,
): Promise<PromiseResult> {
  const { promiseId: id, idempotencyKey } = input;
  return context.write({ creditCode: OF_NO_ENTERPRISE, idempotencyKey, info, input }, async write => {
    const promise = isUuid(id) ? await write.em.findOne(GovernmentPromise, { id }) : null;
    if (!promise) throw refuse('NOT_FOUND', MESSAGES.NO_PROMISE({ id: id.slice(0, 40) }));
    return work(write, promise);
  });
}

interface PromiseDecision {
  outcome: string;
  reasons: readonly Words[];
  basis?: string;
}

function decide(write: Write, promise: GovernmentPromise, { basis, ...decision }: PromiseDecision): void {
  const { id, zone, authority, kind, title, dueOn } = promise;
  write.decide({
    ...decision,
    creditCode: OF_NO_ENTERPRISE,
    subject: { type: 'GovernmentPromise', id },
    rule: ruleReference(groundRule(zoneOf(zone), localDate(write.now))),
    facts: { zone, authority, kind, title, dueOn },
    ...(basis !== undefined && { basis }),
  });
}

function recorded(
  write: Write,
  promise: GovernmentPromise,
  type: string,
  changedFields: string[],
): GovernmentPromiseRow & { __typename: 'GovernmentPromise' } {
  const { id, zone, kind, state, dueOn } = promise;
  write.record({
    type,
    creditCode: OF_NO_ENTERPRISE,
    subject: { type: 'GovernmentPromise', id },
    changedFields,
    payload: { zone, kind, state, dueOn },
  });
  return { __typename: 'GovernmentPromise' as const, ...rowOf(GovernmentPromise, promise) };
}
