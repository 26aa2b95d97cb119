/**
 * Writes of financing needs: published, matched, closed, withdrawn. Each checks the right first, then decides, then
 * stores with its change.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { requireApplicant } from '#shared/identity/principal.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { isUuid } from '#shared/database/paging.ts';
import { advance } from '#shared/case/state-machine.ts';
import type { Write } from '#shared/database/write.ts';
import { ruleReference, zone } from '#shared/zones/index.ts';
import { FinancingNeed } from './entities.ts';
import { evidenceOf } from './evidence.ts';
import type {
  CloseFinancingNeedInput,
  MatchFinancingNeedInput,
  PublishFinancingNeedInput,
  WithdrawFinancingNeedInput,
} from './generated.ts';
import { PRODUCT_COLUMNS } from './loaders.ts';
import type { FinancingNeedRow, LoanProductRow, RequestContext } from './loaders.ts';
import { maySee, requireLender } from './rights.ts';
import { LARGEST_NEED, LONGEST_TERM, NEED_STATES, exceeds, judge, listCheckRule } from './rules.ts';

type NeedResult = FinancingNeedRow & { __typename: 'FinancingNeed' };

export function publishFinancingNeed(
  context: RequestContext,
  input: PublishFinancingNeedInput,
  info: GraphQLResolveInfo,
): Promise<NeedResult | Refusal> {
  const { idempotencyKey, creditCode, amount, purpose, termMonths } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    requireApplicant(context.principal, context.department, creditCode);
    if (!exceeds(amount, '0.00') || exceeds(amount, LARGEST_NEED))
      throw refuse('INVALID_INPUT', `amount must be above 0 and at most ${LARGEST_NEED} yuan, but got: ${amount}`);
    if (termMonths < 1 || termMonths > LONGEST_TERM)
      throw refuse('INVALID_INPUT', `termMonths must be from 1 to ${LONGEST_TERM}, but got: ${termMonths}`);
    const facts = await evidenceOf(context, creditCode);
    const need = write.em.create(FinancingNeed, {
      id: randomUUID(),
      creditCode,
      amount,
      purpose,
      termMonths,
      zone: facts.zone,
      visibleToBanks: input.visibleToBanks ?? true,
      publishedAt: write.now,
      state: 'OPEN',
      matchedProductId: null,
      matchedAt: null,
      endedAt: null,
    });
    write.em.persist(need);
    write.decide({
      creditCode,
      subject: { type: 'FinancingNeed', id: need.id },
      outcome: 'PUBLISHED',
      rule: ruleReference(listCheckRule(zone(facts.zone), localDate(write.now))),
      facts: { ...facts, amount, termMonths },
      reasons: [
        `the enterprise is ${facts.status}`,
        facts.blacklisted ? 'on the black list: no product can be matched while it is' : 'not on the black list',
      ],
    });
    return told(write, need, 'FinancingNeedPublished', []);
  });
}

export function withdrawFinancingNeed(
  context: RequestContext,
  input: WithdrawFinancingNeedInput,
  info: GraphQLResolveInfo,
): Promise<NeedResult | Refusal> {
  return context.write(
    { creditCode: input.creditCode, idempotencyKey: input.idempotencyKey, info, input },
    async write => {
      requireApplicant(context.principal, context.department, input.creditCode);
      const need = await needOf(context, write, input);
      need.state = advance(NEED_STATES, need.state, 'withdraw');
      need.endedAt = write.now;
      const product = await productOf(write, need.matchedProductId);
      return told(write, need, 'FinancingNeedWithdrawn', ['state', 'endedAt'], product);
    },
  );
}

export function matchFinancingNeed(
  context: RequestContext,
  input: MatchFinancingNeedInput,
  info: GraphQLResolveInfo,
): Promise<NeedResult | Refusal> {
  const { creditCode, productId } = input;
  return context.write({ creditCode, idempotencyKey: input.idempotencyKey, info, input }, async write => {
    const { principal, department } = context;
    requireLender(principal, department);
    const need = await needOf(context, write, input);
    const product = await productOf(write, productId);
    if (!product) throw refuse('NOT_FOUND', `there is no loan product ${productId}`);
    requireLender(principal, department, product.bankCode);
    need.state = advance(NEED_STATES, need.state, 'match');
    const facts = await evidenceOf(context, creditCode);
    const today = localDate(write.now);
    const listCheck = ruleReference(listCheckRule(zone(facts.zone), today));
    if (facts.blacklisted) {
      throw refuse('LISTED_BLACK', `nobody on the black list is matched, but ${creditCode} is on it`, {
        rule: listCheck,
        remedy: 'have the listing ended by credit first',
      });
    }
    const verdict = judge(product, facts, today, need);
    const rule = verdict.rule ? ruleReference(verdict.rule) : listCheck;
    if (!verdict.eligible) {
      throw refuse('NOT_ELIGIBLE', `${product.name} does not fit: ${verdict.failing.join('; ')}`, {
        rule,
        remedy: 'choose among the matchedProducts of the enterprise',
      });
    }
    need.matchedProductId = product.id;
    need.matchedAt = write.now;
    write.decide({
      creditCode,
      subject: { type: 'FinancingNeed', id: need.id },
      outcome: 'MATCHED',
      rule,
      reasons: verdict.reasons,
      facts: { ...facts, amount: need.amount, termMonths: need.termMonths, product: { ...product } },
    });
    return told(write, need, 'FinancingNeedMatched', ['state', 'matchedProduct', 'matchedAt'], product);
  });
}

export function closeFinancingNeed(
  context: RequestContext,
  input: CloseFinancingNeedInput,
  info: GraphQLResolveInfo,
): Promise<NeedResult | Refusal> {
  return context.write(
    { creditCode: input.creditCode, idempotencyKey: input.idempotencyKey, info, input },
    async write => {
      const { principal, department } = context;
      requireLender(principal, department);
      const need = await needOf(context, write, input);
      const product = await productOf(write, need.matchedProductId);
      need.state = advance(NEED_STATES, need.state, 'close');
      need.endedAt = write.now;
      return told(write, need, 'FinancingNeedClosed', ['state', 'endedAt'], product);
    },
  );
}

/** The need to be changed. Refuses NOT_FOUND, also where a bank may not see it. */
async function needOf(
  { principal, department }: RequestContext,
  write: Write,
  { creditCode, needId }: { creditCode: string; needId: string },
): Promise<FinancingNeed> {
  const need = isUuid(needId) ? await write.em.findOne(FinancingNeed, { id: needId, creditCode }) : null;
  const hidden =
    need &&
    principal.role === 'bank' &&
    !maySee(principal, department, rowOf(need, await productOf(write, need.matchedProductId)));
  if (!need || hidden) throw refuse('NOT_FOUND', `${creditCode} has no financing need ${needId}`);
  return need;
}

async function productOf(write: Write, id: string | null | undefined): Promise<LoanProductRow | null> {
  if (!id || !isUuid(id)) return null;
  const [product] = await write.query<LoanProductRow>(`select ${PRODUCT_COLUMNS} from loan_product where id = $1`, [
    id,
  ]);
  return product ?? null;
}

/** Records the change and returns the need as it stands now. */
function told(
  write: Write,
  need: FinancingNeed,
  type: string,
  changedFields: readonly string[],
  product: LoanProductRow | null = null,
): NeedResult {
  const { id, creditCode, amount, purpose, termMonths, state } = need;
  const matched = product && { matchedProduct: { id: product.id, name: product.name, bankCode: product.bankCode } };
  write.record({
    type,
    creditCode,
    subject: { type: 'FinancingNeed', id },
    changedFields,
    restricted: true,
    payload: { amount, purpose, termMonths, state, ...matched },
  });
  return { __typename: 'FinancingNeed', ...rowOf(need, product) };
}

function rowOf(need: FinancingNeed, product: LoanProductRow | null): FinancingNeedRow {
  const {
    id,
    creditCode,
    amount,
    purpose,
    termMonths,
    zone: zoneCode,
    visibleToBanks,
    publishedAt,
    state,
    matchedProductId,
    matchedAt,
    endedAt,
  } = need;
  return {
    id,
    creditCode,
    amount,
    purpose,
    termMonths,
    zone: zoneCode,
    visibleToBanks,
    state,
    matchedProductId: matchedProductId ?? null,
    matchedBankCode: product?.bankCode ?? null,
    publishedAt: publishedAt.toISOString(),
    matchedAt: matchedAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
  };
}
