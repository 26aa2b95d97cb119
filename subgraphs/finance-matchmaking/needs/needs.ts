/**
 * Writes of financing needs: published, matched, closed, withdrawn. Each asks for its facts, then decides, then stores
 * with its change; who may is said in `rights.ts`.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { advance } from '#shared/case/state-machine.ts';
import { localDate } from '#shared/clock/index.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import type { GraphClient } from '#shared/context.ts';
import { ruleReference, zone } from '#shared/zones/index.ts';
import type { RuleReference } from '#shared/zones/index.ts';
import { evidenceOf } from '../evidence.ts';
import type { Evidence } from '../evidence.ts';
import type {
  CloseFinancingNeedInput,
  MatchFinancingNeedInput,
  PublishFinancingNeedInput,
  WithdrawFinancingNeedInput,
} from '../generated.ts';
import { LONGEST_TERM, exceeds, isTerm } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { judge, listCheckRule } from '../matching/rules.ts';
import type { Wish } from '../matching/rules.ts';
import { findProduct } from '../products/products.ts';
import type { LoanProductRow } from '../products/rows.ts';
import { FinancingNeed } from './entities.ts';
import { maySee } from './rights.ts';
import type { FinancingNeedRow } from './rows.ts';
import { LARGEST_NEED, NEED_STATES } from './rules.ts';

type StoredNeed = FinancingNeedRow & { __typename: 'FinancingNeed' };
type NeedResult = StoredNeed | Refusal;

/** Publishes a need. Refuses NOT_ENTITLED, INVALID_INPUT, and as {@link evidenceOf}. */
export function publishFinancingNeed(
  context: RequestContext,
  input: PublishFinancingNeedInput,
  info: GraphQLResolveInfo,
): Promise<NeedResult> {
  const { idempotencyKey, creditCode, amount, purpose, termMonths } = input;
  const evidence = async (ask: GraphClient): Promise<Evidence> => {
    checkWish(input);
    return evidenceOf(ask, creditCode);
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts: evidence }, async (write, facts) => {
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
      subject: subjectOf(need),
      outcome: 'PUBLISHED',
      rule: listCheckOf(facts, write),
      facts: { ...facts, amount, termMonths },
      reasons: [
        `the enterprise is ${facts.status}`,
        facts.blacklisted ? 'on the black list: no product can be matched while it is' : 'not on the black list',
      ],
    });
    return recordChange(write, need, { type: 'FinancingNeedPublished', changedFields: [], product: null });
  });
}

/** Takes a need back. Refuses NOT_ENTITLED, NOT_FOUND, ILLEGAL_TRANSITION. */
export function withdrawFinancingNeed(
  context: RequestContext,
  input: WithdrawFinancingNeedInput,
  info: GraphQLResolveInfo,
): Promise<NeedResult> {
  const { creditCode, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const { need, product } = await findNeed(context, write, input);
    need.state = advance(NEED_STATES, need.state, 'withdraw');
    need.endedAt = write.now;
    return recordChange(write, need, {
      type: 'FinancingNeedWithdrawn',
      changedFields: ['state', 'endedAt'],
      product,
    });
  });
}

/**
 * Matches a need with a product that fits the enterprise and the need. Refuses NOT_ENTITLED, NOT_FOUND,
 * ILLEGAL_TRANSITION, LISTED_BLACK, NOT_ELIGIBLE, and as {@link evidenceOf}.
 */
export async function matchFinancingNeed(
  context: RequestContext,
  input: MatchFinancingNeedInput,
  info: GraphQLResolveInfo,
): Promise<NeedResult> {
  const { creditCode, productId, idempotencyKey } = input;
  // A product stays as it was published, so that it may be read before the transaction.
  const product = await context.loaders.product.load(productId);
  const owner = { creditCode, bank: product?.bankCode ?? null };
  const known = async (ask: GraphClient) => {
    if (!product) throw refuse('NOT_FOUND', `there is no loan product ${productId}`);
    return { product, facts: await evidenceOf(ask, creditCode) };
  };
  const options = { creditCode, owner, idempotencyKey, info, input, facts: known };
  return context.write(options, async (write, { product, facts }) => {
    const { need } = await findNeed(context, write, input);
    need.state = advance(NEED_STATES, need.state, 'match');
    const { rule, reasons } = requireFit(write, { need, product, facts });
    need.matchedProductId = product.id;
    need.matchedAt = write.now;
    write.decide({
      creditCode,
      subject: subjectOf(need),
      outcome: 'MATCHED',
      rule,
      reasons,
      facts: { ...facts, amount: need.amount, termMonths: need.termMonths, product: { ...product } },
    });
    return recordChange(write, need, {
      type: 'FinancingNeedMatched',
      changedFields: ['state', 'matchedProduct', 'matchedAt'],
      product,
    });
  });
}

/** Ends a need whose loan was paid out. Refuses NOT_ENTITLED, NOT_FOUND, ILLEGAL_TRANSITION. */
export async function closeFinancingNeed(
  context: RequestContext,
  input: CloseFinancingNeedInput,
  info: GraphQLResolveInfo,
): Promise<NeedResult> {
  const { creditCode, idempotencyKey } = input;
  const owner = { creditCode, bank: await matchedBankOf(context, input) };
  return context.write({ creditCode, owner, idempotencyKey, info, input }, async write => {
    const { need, product } = await findNeed(context, write, input);
    need.state = advance(NEED_STATES, need.state, 'close');
    need.endedAt = write.now;
    return recordChange(write, need, { type: 'FinancingNeedClosed', changedFields: ['state', 'endedAt'], product });
  });
}

/** Refuses INVALID_INPUT an amount or a term out of bounds. */
function checkWish({ amount, termMonths }: Wish): void {
  if (!exceeds(amount, '0.00') || exceeds(amount, LARGEST_NEED)) {
    throw refuse('INVALID_INPUT', `amount must be above 0 and at most ${LARGEST_NEED} yuan, but got: ${amount}`);
  }
  if (!isTerm(termMonths)) {
    throw refuse('INVALID_INPUT', `termMonths must be from 1 to ${LONGEST_TERM}, but got: ${termMonths}`);
  }
}

const listCheckOf = (facts: Evidence, write: Write): RuleReference =>
  ruleReference(listCheckRule(zone(facts.zone), localDate(write.now)));

/** Why a product may be matched, and by which rule. Refuses LISTED_BLACK, NOT_ELIGIBLE. */
function requireFit(
  write: Write,
  { need, product, facts }: { need: FinancingNeed; product: LoanProductRow; facts: Evidence },
): { rule: RuleReference; reasons: string[] } {
  const listCheck = listCheckOf(facts, write);
  if (facts.blacklisted) {
    const rule = 'an enterprise on the black list is matched with no product';
    throw refuse('LISTED_BLACK', `${rule}, but ${need.creditCode} is on it`, {
      rule: listCheck,
      remedy: 'have the listing ended by credit first',
    });
  }
  const { eligible, reasons, failing, rule: ownRule } = judge(product, facts, localDate(write.now), need);
  const rule = ownRule ? ruleReference(ownRule) : listCheck;
  if (!eligible) {
    throw refuse('NOT_ELIGIBLE', `${product.name} does not fit: ${failing.join('; ')}`, {
      rule,
      remedy: 'choose among the matchedProducts of the enterprise',
    });
  }
  return { rule, reasons };
}

/** A need with the product that it is matched with. */
interface FoundNeed {
  need: FinancingNeed;
  product: LoanProductRow | null;
}

/** What names a need. */
interface NamedNeed {
  creditCode: string;
  needId: string;
}

/** The bank of the product that a need is matched with; null where there is no such need or it is not matched. */
async function matchedBankOf({ loaders }: RequestContext, { creditCode, needId }: NamedNeed): Promise<string | null> {
  const need = await loaders.need.load(needId);
  return need?.creditCode === creditCode ? need.matchedBankCode : null;
}

/** The need to be changed. Refuses NOT_FOUND, also where a bank may not see it. */
async function findNeed(
  { principal, department }: RequestContext,
  write: Write,
  { creditCode, needId }: NamedNeed,
): Promise<FoundNeed> {
  const need = isUuid(needId) ? await write.em.findOne(FinancingNeed, { id: needId, creditCode }) : null;
  const product = need && (await findProduct(write, need.matchedProductId));
  const hidden = need && principal.role === 'bank' && !maySee(principal, department, needRow(need, product));
  if (!need || hidden) throw refuse('NOT_FOUND', `${creditCode} has no financing need ${needId}`);
  return { need, product };
}

const subjectOf = ({ id }: FinancingNeed): { type: string; id: string } => ({ type: 'FinancingNeed', id });

const needRow = (need: FinancingNeed, product: LoanProductRow | null): FinancingNeedRow => ({
  ...rowOf(FinancingNeed, need),
  matchedBankCode: product?.bankCode ?? null,
});

/** How a need changed. */
interface NeedChange {
  type: string;
  changedFields: readonly string[];
  /** What it is matched with. */
  product: LoanProductRow | null;
}

/** Records the change and returns the need as it stands now. */
function recordChange(write: Write, need: FinancingNeed, { type, changedFields, product }: NeedChange): StoredNeed {
  const { creditCode, amount, purpose, termMonths, state } = need;
  const matched = product && { matchedProduct: { id: product.id, name: product.name, bankCode: product.bankCode } };
  write.record({
    type,
    creditCode,
    subject: subjectOf(need),
    changedFields,
    restricted: true,
    payload: { amount, purpose, termMonths, state, ...matched },
  });
  return { __typename: 'FinancingNeed', ...needRow(need, product) };
}
