/** Writes of loan products. A bank is a legal person with a credit code: its products' changes stand under it. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { industryDivision } from '#shared/identifiers/index.ts';
import { ruleReference, zone, zoneCodes } from '#shared/zones/index.ts';
import { LoanProduct } from './entities.ts';
import type { EligibilityCriteriaInput, PublishLoanProductInput } from './generated.ts';
import type { LoanProductRow, RequestContext } from './loaders.ts';
import { requireLender } from './rights.ts';
import { LONGEST_TERM, exceeds, gradesOf, taxBankRule } from './rules.ts';
import type { Criteria, Offer } from './rules.ts';

type ProductResult = LoanProductRow & { __typename: 'LoanProduct' };

export function publishLoanProduct(
  context: RequestContext,
  input: PublishLoanProductInput,
  info: GraphQLResolveInfo,
): Promise<ProductResult | Refusal> {
  const { idempotencyKey, criteria: given, ...offer } = input;
  const criteria = criteriaOf(given);
  return context.write({ creditCode: input.bankCode, idempotencyKey, info, input }, async write => {
    requireLender(context.principal, context.department, input.bankCode);
    checkProduct({ ...offer, criteria });
    const [there] = await write.query('select id from loan_product where bank_code = $1 and name = $2', [
      input.bankCode,
      input.name,
    ]);
    if (there)
      throw refuse('DUPLICATE_PRODUCT', `bank ${input.bankCode} has a product ${input.name} already`, {
        remedy: 'give it another name',
      });
    const product = { ...offer, id: randomUUID(), criteria, publishedOn: localDate(write.now) };
    write.em.persist(write.em.create(LoanProduct, product));
    const { id, name, kind } = product;
    write.record({
      type: 'LoanProductPublished',
      creditCode: input.bankCode,
      subject: { type: 'LoanProduct', id },
      payload: { name, kind, zones: criteria.zones },
    });
    return { __typename: 'LoanProduct', ...product };
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

function checkProduct({
  bankName,
  name,
  kind,
  maxAmount,
  yearlyRateBasisPoints: rate,
  termMonths,
  criteria,
}: Offer & { bankName: string; name: string; yearlyRateBasisPoints: number }): void {
  const check = (fits: boolean, must: string, got: unknown): void => {
    if (!fits) throw refuse('INVALID_INPUT', `${must}, but got: ${String(got)}`);
  };
  check(bankName.trim() !== '', 'bankName must not be empty', bankName);
  check(name.trim() !== '', 'name must not be empty', name);
  check(exceeds(maxAmount, '0.00'), 'maxAmount must be above 0', maxAmount);
  check(rate >= 0 && rate <= 10_000, 'yearlyRateBasisPoints must be from 0 to 10000', rate);
  check(termMonths >= 1 && termMonths <= LONGEST_TERM, `termMonths must be from 1 to ${LONGEST_TERM}`, termMonths);
  check((criteria.minimumAgeYears ?? 0) >= 0, 'minimumAgeYears must not be negative', criteria.minimumAgeYears);
  for (const code of criteria.zones) check(zoneCodes.includes(code), `zones must be of ${zoneCodes.join(', ')}`, code);
  for (const code of criteria.industries)
    check(industryDivision(code) !== null, 'industries must be divisions of GB/T 4754-2017, two digits', code);
  check(
    kind !== 'TAX_BANK' || criteria.taxGrades.length === 0,
    "taxGrades must be empty for TAX_BANK, whose grades the zone's rule TAX_BANK_GRADES gives",
    criteria.taxGrades.join(', '),
  );
}

/** The tax grades that a product of the tax-bank link accepts, in each zone it serves, by the rule of the day. */
export function taxGradeRanges({ kind, criteria }: Pick<LoanProductRow, 'kind' | 'criteria'>, now: Date) {
  if (kind !== 'TAX_BANK') return [];
  return (criteria.zones.length > 0 ? criteria.zones : zoneCodes).flatMap(code => {
    const rule = taxBankRule(zone(code), localDate(now));
    return rule ? [{ zone: code, grades: gradesOf(rule), rule: ruleReference(rule) }] : [];
  });
}
