/** Premises that were registered by promise (G27 住所承诺制) and found not to be as promised, which credit then records. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { saveDebt } from '#shared/case/index.ts';
import type { OwedItem, ToleranceDebt } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { plainText, plainTexts } from '#shared/input.ts';
import type { BreakAddressPromiseInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { CHANGE_MATTER, subjectOf } from './changes.ts';
import { Premises } from './entities.ts';
import { MESSAGES } from './messages.ts';

/** The promise: that the premises are as they were stated, and may be used. */
const PROMISED = '住所（经营场所）真实、合法';

export type PromiseResult =
  | (Omit<ToleranceDebt, 'items'> & { items: OwedItem[]; __typename: 'ToleranceDebt' })
  | Refusal;

/**
 * Records that the office found the premises not to be as promised. The promise has no day: it holds while the premises
 * do, and is broken on the day it is found untrue. A later change of the premises makes a new promise. Refuses
 * NO_ADDRESS_PROMISE and PROMISE_BROKEN.
 */
export function breakAddressPromise(
  context: RequestContext,
  input: BreakAddressPromiseInput,
  info: GraphQLResolveInfo,
): Promise<PromiseResult> {
  const { creditCode, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const reasons = plainTexts('reasons', [...new Set(input.reasons)]);
    const basis = plainText('basis', input.basis);
    const promised = await promisedChangeOf(write, creditCode);
    const debt = brokenDebt(creditCode, promised, write.now);
    const subject = subjectOf(promised);
    if (promised.rule) {
      write.decide({
        creditCode,
        subject,
        outcome: 'PROMISE_BROKEN',
        rule: promised.rule,
        facts: { promised: PROMISED },
        reasons,
        basis,
      });
    }
    await saveDebt(write, debt, { type: 'AddressPromiseBroken', subject, payload: { reasons } });
    return { __typename: 'ToleranceDebt', ...debt };
  });
}

/** The change that was approved by a promise. */
type PromisedChange = Pick<ToleranceDebt, 'id' | 'zone' | 'rule'> & { decidedAt: string; broken: boolean };

const PROMISED_CHANGE = `
  select c.id, c.zone, c.decided_at as "decidedAt", c.rule,
    exists (select from tolerance_debt where case_id = c.id::text) as broken
  from service_case c join change_of_registration r on r.id = c.id
  where c.credit_code = $1 and c.matter = $2 and c.status = 'APPROVED'
    and (r.changes->>'addressByCommitment')::boolean
  order by c.decided_at desc limit 1`;

/** The change whose promise holds for the premises. Refuses NO_ADDRESS_PROMISE, PROMISE_BROKEN. */
async function promisedChangeOf(write: Write, creditCode: string): Promise<PromisedChange> {
  const premises = await write.em.findOne(Premises, { creditCode });
  const [promised] = premises?.byCommitment
    ? await write.query<PromisedChange>(PROMISED_CHANGE, [creditCode, CHANGE_MATTER])
    : [];
  if (!promised) throw refuse('NO_ADDRESS_PROMISE', MESSAGES.PREMISES_NOT_PROMISED({ creditCode }));
  if (promised.broken) throw refuse('PROMISE_BROKEN', MESSAGES.BROKEN_ALREADY({ id: promised.id }));
  return promised;
}

function brokenDebt(
  creditCode: string,
  promised: PromisedChange,
  now: Date,
): Omit<ToleranceDebt, 'items'> & { items: OwedItem[] } {
  const brokenAt = now.toISOString();
  return {
    id: randomUUID(),
    creditCode,
    caseId: promised.id,
    matter: '住所（经营场所）登记',
    kind: 'ADDRESS',
    zone: promised.zone,
    items: [{ name: PROMISED, settledAt: null }],
    status: 'BROKEN',
    openedAt: new Date(promised.decidedAt).toISOString(),
    within: null,
    dueAt: brokenAt,
    dueDate: localDate(now),
    provisional: false,
    endedAt: brokenAt,
    rule: promised.rule,
  };
}
