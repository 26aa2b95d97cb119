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
import type { Message } from '#shared/messages.ts';
import { ruleReference, zone } from '#shared/zones/index.ts';
import type { RuleReference } from '#shared/zones/index.ts';
import { requireProfile } from '../consents/consents.ts';
import { scopesAskedBy } from '../consents/rules.ts';
import { evidenceOf, requireInBusiness, requireNotListed } from '../evidence.ts';
import type { Evidence } from '../evidence.ts';
import type {
  CloseFinancingNeedInput,
  MatchFinancingNeedInput,
  PublishFinancingNeedInput,
  WithdrawFinancingNeedInput,
} from '../generated.ts';
import { HIGHEST_RATE, LONGEST_TERM, exceeds, isTerm } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { requireNotUnderReview } from '../loans/applications.ts';
import { makeLoanOf } from '../loans/loans.ts';
import { judge, listCheckRule, statusText } from '../matching/rules.ts';
import type { Wish } from '../matching/rules.ts';
import { findProduct } from '../products/products.ts';
import type { LoanProductRow } from '../products/rows.ts';
import { FinancingNeed } from './entities.ts';
import { MESSAGES } from './messages.ts';
import { needNamed } from './named.ts';
import type { NamedNeed } from './named.ts';
import { maySee } from './rights.ts';
import type { FinancingNeedRow } from './rows.ts';
import { LARGEST_NEED, NEED_STATES, STATE_NAMES } from './rules.ts';

type StoredNeed = FinancingNeedRow & { __typename: 'FinancingNeed' };
type NeedResult = StoredNeed | Refusal;

/**
 * Publishes a need. Refuses NOT_ENTITLED, INVALID_INPUT, ENTERPRISE_NOT_OPERATING, and as {@link evidenceOf}.
 */
export function publishFinancingNeed(
  context: RequestContext,
  input: PublishFinancingNeedInput,
  info: GraphQLResolveInfo,
): Promise<NeedResult> {
  const { idempotencyKey, creditCode, amount, purpose, termMonths } = input;
  const evidence = async (ask: GraphClient): Promise<Evidence> => {
    checkWish(input);
    return requireInBusiness(await evidenceOf(ask, creditCode), creditCode);
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
      loanAmount: null,
      loanRateBasisPoints: null,
      loanMadeOn: null,
    });
    write.em.persist(need);
    write.decide({
      creditCode,
      subject: subjectOf(need),
      outcome: 'PUBLISHED',
      rule: listCheckOf(facts, write),
      facts: { ...facts, amount, termMonths },
      reasons: [
        MESSAGES.ENTERPRISE_IS({ status: statusText(facts.status) }),
        facts.blacklisted ? MESSAGES.LISTED_FOR_NOW() : MESSAGES.NOT_LISTED(),
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
    const from = need.state;
    need.state = advance(NEED_STATES, from, 'withdrawFinancingNeed');
    await requireNotUnderReview(write, need);
    need.endedAt = write.now;
    write.decide({
      creditCode,
      subject: subjectOf(need),
      outcome: 'WITHDRAWN',
      rule: listCheckOf(need, write),
      facts: { zone: need.zone, state: from, amount: need.amount, termMonths: need.termMonths },
      reasons: [MESSAGES.WITHDRAWN({ state: { en: from, zh: STATE_NAMES[from] } })],
    });
    return recordChange(write, need, {
      type: 'FinancingNeedWithdrawn',
      changedFields: ['state', 'endedAt'],
      product,
    });
  });
}

/**
 * Matches a need with a product that fits the enterprise and the need. Refuses NOT_ENTITLED, NOT_FOUND,
 * ILLEGAL_TRANSITION, OFF_OFFER, CONSENT_REQUIRED, PROFILE_NOT_READ, ENTERPRISE_NOT_OPERATING, LISTED_BLACK,
 * NOT_ELIGIBLE, and as {@link evidenceOf}.
 */
export async function matchFinancingNeed(
  context: RequestContext,
  input: MatchFinancingNeedInput,
  info: GraphQLResolveInfo,
): Promise<NeedResult> {
  const { creditCode, productId, idempotencyKey } = input;
  // The terms of a product stay as they were published, so that it may be read before the transaction.
  const product = await context.loaders.product.load(productId);
  const owner = { creditCode, bank: product?.bankCode ?? null };
  const named = await needNamed(context, input);
  const known = async (ask: GraphClient) => {
    if (!product) throw refuse('NOT_FOUND', MESSAGES.NO_PRODUCT({ productId }));
    return { product, facts: requireInBusiness(await evidenceOf(ask, creditCode), creditCode) };
  };
  const options = { creditCode, owner, idempotencyKey, info, input, facts: known, zone: named?.zone };
  return context.write(options, async (write, { product, facts }) => {
    const { need } = await findNeed(context, write, input);
    need.state = advance(NEED_STATES, need.state, 'matchFinancingNeed');
    await requireOnOffer(write, product);
    // Whether a product fits tells its bank tax and credit facts: it knows them with the enterprise's consent alone.
    const scopes = context.principal.role === 'bank' ? scopesAskedBy(product) : [];
    await requireProfile(write, { creditCode, bankCode: product.bankCode, scopes });
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

/**
 * Ends a need whose loan was paid out, with what was lent. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND,
 * ILLEGAL_TRANSITION, ENTERPRISE_NOT_OPERATING, LISTED_BLACK, and as {@link evidenceOf}.
 */
export async function closeFinancingNeed(
  context: RequestContext,
  input: CloseFinancingNeedInput,
  info: GraphQLResolveInfo,
): Promise<NeedResult> {
  const { creditCode, idempotencyKey, amount, yearlyRateBasisPoints: rate, madeOn } = input;
  const named = await needNamed(context, input);
  const owner = { creditCode, bank: named?.matchedBankCode ?? null };
  const facts = async (ask: GraphClient) => requireInBusiness(await evidenceOf(ask, creditCode), creditCode);
  const options = { creditCode, owner, idempotencyKey, info, input, facts, zone: named?.zone };
  return context.write(options, async (write, known) => {
    const { need, product } = await findNeed(context, write, input);
    need.state = advance(NEED_STATES, need.state, 'closeFinancingNeed');
    checkLoan(input, { need, product, today: localDate(write.now) });
    requireNotListed(known, creditCode, localDate(write.now));
    const rule = listCheckOf(known, write);
    if (!product) throw new Error(`the product of the matched need ${need.id} must be there`);
    await makeLoanOf(write, { need, product }, { amount, yearlyRateBasisPoints: rate, madeOn });
    need.loanAmount = amount;
    need.loanRateBasisPoints = rate;
    need.loanMadeOn = madeOn;
    need.endedAt = write.now;
    write.decide({
      creditCode,
      subject: subjectOf(need),
      outcome: 'CLOSED',
      rule,
      facts: { ...known, loan: { amount, yearlyRateBasisPoints: rate, madeOn }, product: { ...product } },
      reasons: [MESSAGES.LOAN_MADE({ amount, madeOn, rate }), MESSAGES.NOT_LISTED()],
    });
    return recordChange(write, need, {
      type: 'FinancingNeedClosed',
      changedFields: ['state', 'loanAmount', 'loanRateBasisPoints', 'loanMadeOn', 'endedAt'],
      product,
    });
  });
}

interface LoanOf {
  need: FinancingNeed;
  product: LoanProductRow | null;
  today: string;
}

/** Refuses INVALID_INPUT a loan that its product cannot have made, or a day before the match or in the future. */
function checkLoan(loan: CloseFinancingNeedInput, { need, product, today }: LoanOf): void {
  const { amount, yearlyRateBasisPoints: rate, madeOn } = loan;
  const most = product?.maxAmount ?? LARGEST_NEED;
  if (!exceeds(amount, '0.00') || exceeds(amount, most)) {
    throw refuse('INVALID_INPUT', MESSAGES.LOAN_AMOUNT({ most, amount }));
  }
  if (rate < 0 || rate > HIGHEST_RATE) {
    throw refuse('INVALID_INPUT', MESSAGES.LOAN_RATE({ most: HIGHEST_RATE, rate }));
  }
  const from = localDate(need.matchedAt ?? need.publishedAt);
  if (madeOn < from || madeOn > today) throw refuse('INVALID_INPUT', MESSAGES.LOAN_DAY({ from, today, madeOn }));
}

/** Refuses OFF_OFFER a product that its bank has taken off offer meanwhile. */
async function requireOnOffer(write: Write, { id }: LoanProductRow): Promise<void> {
  const product = await findProduct(write, id);
  if (!product?.withdrawnOn) return;
  throw refuse('OFF_OFFER', MESSAGES.OFF_OFFER({ product: product.name, day: product.withdrawnOn }), {
    remedy: MESSAGES.CHOOSE(),
  });
}

/** Refuses INVALID_INPUT an amount or a term out of bounds. */
function checkWish({ amount, termMonths }: Wish): void {
  if (!exceeds(amount, '0.00') || exceeds(amount, LARGEST_NEED)) {
    throw refuse('INVALID_INPUT', MESSAGES.AMOUNT({ most: LARGEST_NEED, amount }));
  }
  if (!isTerm(termMonths)) {
    throw refuse('INVALID_INPUT', MESSAGES.TERM({ longest: LONGEST_TERM, months: termMonths }));
  }
}

const listCheckOf = (facts: { zone: string }, write: Write): RuleReference =>
  ruleReference(listCheckRule(zone(facts.zone), localDate(write.now)));

/** Why a product may be matched, and by which rule. Refuses LISTED_BLACK, NOT_ELIGIBLE. */
function requireFit(
  write: Write,
  { need, product, facts }: { need: FinancingNeed; product: LoanProductRow; facts: Evidence },
): { rule: RuleReference; reasons: Message[] } {
  const listCheck = listCheckOf(facts, write);
  if (facts.blacklisted) {
    throw refuse('LISTED_BLACK', MESSAGES.LISTED_BLACK({ creditCode: need.creditCode }), {
      rule: listCheck,
      remedy: MESSAGES.END_LISTING(),
    });
  }
  const verdict = judge(product, facts, localDate(write.now), need);
  if (!verdict.eligible) {
    const { unmetRule } = verdict;
    // What the bank asks for is its own condition: no rule of the zone is cited for it.
    throw refuse('NOT_ELIGIBLE', MESSAGES.DOES_NOT_FIT({ product: product.name, failing: verdict.failing }), {
      ...(unmetRule && { rule: ruleReference(unmetRule) }),
      remedy: MESSAGES.CHOOSE(),
    });
  }
  return { rule: verdict.rule ? ruleReference(verdict.rule) : listCheck, reasons: verdict.reasons };
}

/** A need with the product that it is matched with. */
interface FoundNeed {
  need: FinancingNeed;
  product: LoanProductRow | null;
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
  if (!need || hidden) throw refuse('NOT_FOUND', MESSAGES.NO_NEED({ creditCode, needId }));
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
