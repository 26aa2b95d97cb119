/** Writes of loan products. A bank is a legal person with a credit code: its products' changes stand under it. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { isUuid } from '#shared/database/paging.ts';
import { columnsOf, rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { comparable, industryDivision } from '#shared/identifiers/index.ts';
import { amount, impersonalText, plainText } from '#shared/input.ts';
import type { Message } from '#shared/messages.ts';
import { ruleReference, zone, zoneCodes } from '#shared/zones/index.ts';
import type { EligibilityCriteriaInput, PublishLoanProductInput, WithdrawLoanProductInput } from '../generated.ts';
import { HIGHEST_RATE, LONGEST_TERM, isTerm } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { LoanProduct } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { Criteria, LoanProductRow } from './rows.ts';
import { offerRule } from './rules.ts';

type ProductResult = (LoanProductRow & { __typename: 'LoanProduct' }) | Refusal;

/** Greatest age that a product may ask of an enterprise, in years. */
const HIGHEST_AGE = 100;

/** Puts a product on offer. Refuses NOT_ENTITLED, INVALID_INPUT, DUPLICATE_PRODUCT. */
export function publishLoanProduct(
  context: RequestContext,
  input: PublishLoanProductInput,
  info: GraphQLResolveInfo,
): Promise<ProductResult> {
  const { idempotencyKey, criteria: criteriaInput, ...terms } = input;
  const { bankCode, kind } = terms;
  const criteria = criteriaOf(criteriaInput);
  const owner = { creditCode: bankCode, bank: bankCode };
  const facts = async (): Promise<OfferInput> => {
    checkOffer(terms);
    checkCriteria(terms, criteria);
    return { ...terms, bankName: plainText('bankName', terms.bankName), name: plainText('name', terms.name) };
  };
  return context.write({ creditCode: bankCode, owner, idempotencyKey, info, input, facts }, async (write, offer) => {
    const { name } = offer;
    await requireNewName(write, bankCode, name);
    const product = write.em.create(LoanProduct, {
      ...offer,
      id: randomUUID(),
      criteria,
      publishedOn: localDate(write.now),
      withdrawnOn: null,
    });
    write.em.persist(product);
    const { maxAmount, termMonths, yearlyRateBasisPoints: rate } = product;
    decide(write, product, {
      outcome: 'PUBLISHED',
      reason: MESSAGES.OFFERED({ name, amount: maxAmount, months: termMonths, rate }),
    });
    write.record({
      type: 'LoanProductPublished',
      creditCode: bankCode,
      subject: { type: 'LoanProduct', id: product.id },
      payload: { name, kind, zones: criteria.zones },
    });
    return { __typename: 'LoanProduct' as const, ...rowOf(LoanProduct, product) };
  });
}

/**
 * Takes a product off offer: what is matched with it goes on. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND,
 * OFF_OFFER.
 */
export function withdrawLoanProduct(
  context: RequestContext,
  input: WithdrawLoanProductInput,
  info: GraphQLResolveInfo,
): Promise<ProductResult> {
  const { bankCode, productId, idempotencyKey } = input;
  const owner = { creditCode: bankCode, bank: bankCode };
  return context.write({ creditCode: bankCode, owner, idempotencyKey, info, input }, async write => {
    const product = isUuid(productId) ? await write.em.findOne(LoanProduct, { id: productId, bankCode }) : null;
    if (!product) throw refuse('NOT_FOUND', MESSAGES.NO_PRODUCT({ bankCode, productId }));
    const { name, kind, criteria, withdrawnOn } = product;
    if (withdrawnOn) throw refuse('OFF_OFFER', MESSAGES.OFF_ALREADY({ name, day: withdrawnOn }));
    const reason = impersonalText('reason', input.reason, 500);
    product.withdrawnOn = localDate(write.now);
    decide(write, product, { outcome: 'WITHDRAWN', reason: MESSAGES.TAKEN_OFF({ name, reason }) });
    write.record({
      type: 'LoanProductWithdrawn',
      creditCode: bankCode,
      subject: { type: 'LoanProduct', id: product.id },
      changedFields: ['withdrawnOn'],
      payload: { name, kind, zones: criteria.zones },
    });
    return { __typename: 'LoanProduct' as const, ...rowOf(LoanProduct, product) };
  });
}

/** Stores the decision on a product, by the rule of the first zone that it serves, which all zones take over. */
function decide(write: Write, product: LoanProduct, { outcome, reason }: { outcome: string; reason: Message }): void {
  const { id, bankCode, bankName, name, kind, maxAmount, yearlyRateBasisPoints, termMonths, criteria } = product;
  const zoneCode = criteria.zones[0] ?? zoneCodes[0] ?? '';
  write.decide({
    creditCode: bankCode,
    subject: { type: 'LoanProduct', id },
    outcome,
    rule: ruleReference(offerRule(zone(zoneCode), localDate(write.now))),
    facts: { bankName, name, kind, maxAmount, yearlyRateBasisPoints, termMonths, criteria },
    reasons: [reason],
  });
}

/** The product with this id in this transaction; null where there is none. */
export async function findProduct(write: Write, id: string | null | undefined): Promise<LoanProductRow | null> {
  if (!id || !isUuid(id)) return null;
  const sql = `select ${columnsOf(LoanProduct)} from loan_product where id = $1`;
  const [product] = await write.query<LoanProductRow>(sql, [id]);
  return product ?? null;
}

/** Refuses DUPLICATE_PRODUCT a name that another product of the bank has, however it is spelt. */
async function requireNewName(write: Write, bankCode: string, name: string): Promise<void> {
  const products = await write.query<{ name: string }>(
    'select name from loan_product where bank_code = $1 and withdrawn_on is null',
    [bankCode],
  );
  const same = products.find(product => comparable(product.name) === comparable(name));
  if (!same) return;
  throw refuse('DUPLICATE_PRODUCT', MESSAGES.DUPLICATE({ bankCode, name: same.name }), {
    remedy: MESSAGES.ANOTHER_NAME(),
  });
}

const criteriaOf = ({
  creditLevels = [],
  taxGrades = [],
  industries = [],
  sizeClasses = [],
  zones = [],
  minimumAgeYears = null,
}: EligibilityCriteriaInput): Criteria => ({
  creditLevels,
  taxGrades,
  industries,
  sizeClasses,
  zones,
  minimumAgeYears,
});

/** Refuses INVALID_INPUT where a value breaks its rule; the message says the rule and what was got. */
function checkRule(holds: boolean, message: Message): void {
  if (!holds) throw refuse('INVALID_INPUT', message);
}

type OfferInput = Omit<PublishLoanProductInput, 'idempotencyKey' | 'criteria'>;

function checkOffer({ maxAmount, yearlyRateBasisPoints: rate, termMonths }: OfferInput): void {
  amount('maxAmount', maxAmount, { least: '0.01' });
  checkRule(rate >= 0 && rate <= HIGHEST_RATE, MESSAGES.RATE({ most: HIGHEST_RATE, got: rate }));
  checkRule(isTerm(termMonths), MESSAGES.TERM({ most: LONGEST_TERM, got: termMonths }));
}

function checkCriteria({ kind }: OfferInput, { minimumAgeYears, zones, industries, taxGrades }: Criteria): void {
  const age = minimumAgeYears ?? 0;
  checkRule(age >= 0 && age <= HIGHEST_AGE, MESSAGES.AGE({ most: HIGHEST_AGE, got: age }));
  for (const code of zones) {
    const known = zoneCodes.join(', ');
    checkRule(zoneCodes.includes(code), MESSAGES.ZONES({ known, got: code }));
  }
  for (const code of industries) {
    checkRule(industryDivision(code) !== null, MESSAGES.INDUSTRIES({ got: code }));
  }
  const ownGrades = kind !== 'TAX_BANK' || taxGrades.length === 0;
  checkRule(ownGrades, MESSAGES.TAX_GRADES({ got: taxGrades.join(', ') }));
}
