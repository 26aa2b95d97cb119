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
import { amount, plainText } from '#shared/input.ts';
import { zoneCodes } from '#shared/zones/index.ts';
import type { EligibilityCriteriaInput, PublishLoanProductInput } from '../generated.ts';
import { LONGEST_TERM, isTerm } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { LoanProduct } from './entities.ts';
import type { Criteria, LoanProductRow } from './rows.ts';

type ProductResult = (LoanProductRow & { __typename: 'LoanProduct' }) | Refusal;

const HIGHEST_RATE = 10_000;
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
    });
    write.em.persist(product);
    write.record({
      type: 'LoanProductPublished',
      creditCode: bankCode,
      subject: { type: 'LoanProduct', id: product.id },
      payload: { name, kind, zones: criteria.zones },
    });
    return { __typename: 'LoanProduct' as const, ...rowOf(LoanProduct, product) };
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
  const products = await write.query<{ name: string }>('select name from loan_product where bank_code = $1', [
    bankCode,
  ]);
  const same = products.find(product => comparable(product.name) === comparable(name));
  if (!same) return;
  throw refuse('DUPLICATE_PRODUCT', `bank ${bankCode} has a product ${same.name} already`, {
    remedy: 'give it another name',
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
function checkRule(holds: boolean, rule: string, got: unknown): void {
  if (!holds) throw refuse('INVALID_INPUT', `${rule}, but got: ${String(got)}`);
}

type OfferInput = Omit<PublishLoanProductInput, 'idempotencyKey' | 'criteria'>;

function checkOffer({ maxAmount, yearlyRateBasisPoints: rate, termMonths }: OfferInput): void {
  amount('maxAmount', maxAmount, { least: '0.01' });
  checkRule(rate >= 0 && rate <= HIGHEST_RATE, `yearlyRateBasisPoints must be from 0 to ${HIGHEST_RATE}`, rate);
  checkRule(isTerm(termMonths), `termMonths must be from 1 to ${LONGEST_TERM}`, termMonths);
}

function checkCriteria({ kind }: OfferInput, { minimumAgeYears, zones, industries, taxGrades }: Criteria): void {
  const age = minimumAgeYears ?? 0;
  checkRule(age >= 0 && age <= HIGHEST_AGE, `minimumAgeYears must be from 0 to ${HIGHEST_AGE}`, age);
  for (const code of zones) {
    checkRule(zoneCodes.includes(code), `zones must be of ${zoneCodes.join(', ')}`, code);
  }
  for (const code of industries) {
    const isDivision = industryDivision(code) !== null;
    checkRule(isDivision, 'industries must be divisions of GB/T 4754-2017, two digits', code);
  }
  checkRule(
    kind !== 'TAX_BANK' || taxGrades.length === 0,
    "taxGrades must be empty for TAX_BANK, whose grades the zone's rule TAX_BANK_GRADES gives",
    taxGrades.join(', '),
  );
}
