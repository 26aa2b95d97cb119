import { addDays, addMonths, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { KIT_TABLES, addDecision, statusOn } from '#shared/sample/kit.ts';
import { SAMPLE_ZONES } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleOf, SampleSink } from '#shared/sample/load.ts';
import { findRuleOfKind, zone as zoneOf } from '#shared/zones/index.ts';
import { SAMPLE_PRODUCTS } from './catalogue.ts';
import type { FinancingNeedState } from './generated.ts';
import type { LoanProductRow } from './loaders.ts';
import { judge } from './rules.ts';
import type { EnterpriseFacts, Verdict, Wish } from './rules.ts';

const [NEED, DECISION] = [0xf2, 0xf3];
const TERMS = [6, 12, 12, 12, 24, 36];

const at = (day: LocalDate): Date => instantAt(day, '10:00');

/**
 * What a sample enterprise's facts are at worst: credit grades by the penalties of two years, of which the visits tell
 * how many there can be. Null where it may be on the black list: such a need finds no product.
 */
function factsOf({
  zone,
  stage,
  visits,
  taxGrade,
  industryDivision,
  sizeClass,
  foundedOn,
}: Life): EnterpriseFacts | null {
  if (stage === 'TROUBLED') return null;
  const penalties = visits.filter(({ violation }) => violation === 'ORDINARY' || violation === 'SERIOUS').length;
  const creditLevel = penalties === 0 ? 'A' : penalties <= 2 ? 'B' : 'C';
  return {
    status: 'OPERATING',
    zone: zone.code,
    creditLevel,
    taxGrade,
    divisionCode: industryDivision,
    sizeClass,
    foundedOn,
    blacklisted: false,
  };
}

/** A product on offer on the day that fits, looked for from a random one on. */
function productFor(
  facts: EnterpriseFacts,
  wish: Wish,
  on: LocalDate,
  from: number,
): { product: LoanProductRow; verdict: Verdict } | null {
  const products = SAMPLE_PRODUCTS.get(facts.zone!)!;
  for (let n = 0; n < products.length; n += 1) {
    const product = products[(from + n) % products.length]!;
    if (product.publishedOn > on) continue;
    const verdict = judge(product, facts, on, wish);
    if (verdict.eligible) return { product, verdict };
  }
  return null;
}

type Decided = Wish & {
  id: string;
  on: LocalDate;
  matchOn: LocalDate;
  facts: EnterpriseFacts | null;
  match: ReturnType<typeof productFor>;
};

/**
 * The decisions on a need: its publication, and its match; where the facts are not the register's own chance, and a
 * rule was there to decide by.
 */
function decide(
  life: Life,
  add: SampleSink,
  today: LocalDate,
  { id, on, matchOn, facts, match, ...wish }: Decided,
): void {
  const { index, creditCode, zone } = life;
  if (!facts) return;
  const subject = { type: 'FinancingNeed', id };
  const published = findRuleOfKind('list', zoneOf(zone.code), 'LIST_CHECK_PROCESSES', on);
  const status = statusOn(life, on, today);
  if (published && status) {
    const reasons = [`the enterprise is ${status}`, 'not on the black list'];
    addDecision(add, sampleId(index, DECISION, 0), at(on), {
      creditCode,
      subject,
      outcome: 'PUBLISHED',
      rule: published,
      facts: { ...facts, status, ...wish },
      reasons,
    });
  }
  const rule =
    match && (match.verdict.rule ?? findRuleOfKind('list', zoneOf(zone.code), 'LIST_CHECK_PROCESSES', matchOn));
  if (!match || !rule || statusOn(life, matchOn, today) !== facts.status) return;
  const { product, verdict } = match;
  addDecision(add, sampleId(index, DECISION, 1), at(matchOn), {
    creditCode,
    subject,
    outcome: 'MATCHED',
    rule,
    facts: { ...facts, ...wish, product },
    reasons: verdict.reasons,
  });
}

/**
 * Finance matchmaking's rows of a sample life: its needs, those that were met with a product that fits by rule, the
 * others open for a year at most. To keep a million lives small, decisions are told of the newest need. The first life
 * of each zone brings the zone's products, so that a system without samples has an empty catalogue.
 */
export const seed: SampleOf = {
  tables: {
    loan_product: [
      'id',
      'bank_code',
      'bank_name',
      'name',
      'kind',
      'max_amount',
      'yearly_rate_basis_points',
      'term_months',
      'criteria',
      'published_on',
    ],
    financing_need: [
      'id',
      'credit_code',
      'amount',
      'purpose',
      'term_months',
      'zone',
      'visible_to_banks',
      'published_at',
      'state',
      'matched_product_id',
      'matched_at',
      'ended_at',
    ],
    decision: KIT_TABLES.decision,
  },
  rows: (life, add, today) => {
    const { index, creditCode, zone, endedOn } = life;
    if (index < SAMPLE_ZONES.length) {
      for (const {
        id,
        bankCode,
        bankName,
        name,
        kind,
        maxAmount,
        yearlyRateBasisPoints,
        termMonths,
        criteria,
        publishedOn,
      } of SAMPLE_PRODUCTS.get(zone.code)!) {
        add.row('loan_product', [
          id,
          bankCode,
          bankName,
          name,
          kind,
          maxAmount,
          yearlyRateBasisPoints,
          termMonths,
          { ...criteria },
          publishedOn,
        ]);
      }
    }
    if (life.needs.length === 0) return;
    const random = life.random('finance-matchmaking');
    const facts = factsOf(life);
    const end = endedOn ?? today;
    const newest = life.needs.reduce((last, { on }, n) => (on > life.needs[last]!.on ? n : last), 0);

    for (const [n, { on, amountYuan, purpose, met }] of life.needs.entries()) {
      const [termMonths, amount, start] = [random.pick(TERMS), `${amountYuan}.00`, random.between(0, 9)];
      const [matchDays, closeDays, patience] = [random.between(3, 20), random.between(2, 8), random.between(60, 300)];
      const [visible, slow] = [random.chance(0.9), random.chance(0.4)];
      const recent = on > addMonths(today, -12);
      const matchOn = addDays(on, matchDays);
      const match =
        met && visible && facts && matchOn <= end ? productFor(facts, { amount, termMonths }, matchOn, start) : null;
      const product = match?.product ?? null;
      const closeOn = product && !(slow && recent) ? addDays(matchOn, closeDays) : null;
      // A need that nothing came of is withdrawn, at the latest when the enterprise ends; one of the last year may
      // still be open.
      const givenUpOn = product || (recent && !endedOn) ? endedOn : addDays(on, patience);

      let state: FinancingNeedState = product ? 'MATCHED' : 'OPEN';
      let endOn: LocalDate | null = null;
      if (closeOn && closeOn <= end) [state, endOn] = ['CLOSED', closeOn];
      else if (givenUpOn) [state, endOn] = ['WITHDRAWN', givenUpOn < end ? givenUpOn : end];

      const id = sampleId(index, NEED, n);
      add.row('financing_need', [
        id,
        creditCode,
        amount,
        purpose,
        termMonths,
        zone.code,
        visible,
        at(on),
        state,
        product?.id ?? null,
        product ? at(matchOn) : null,
        endOn && at(endOn),
      ]);
      const tell = (
        day: LocalDate,
        type: string,
        then: FinancingNeedState,
        changedFields: string[],
        matched = product,
      ): void => {
        const matchedProduct = matched && { id: matched.id, name: matched.name, bankCode: matched.bankCode };
        add.change(at(day), {
          type,
          creditCode,
          subject: { type: 'FinancingNeed', id },
          changedFields,
          restricted: true,
          payload: { amount, purpose, termMonths, state: then, ...(matchedProduct && { matchedProduct }) },
        });
      };
      tell(on, 'FinancingNeedPublished', 'OPEN', [], null);
      if (product) tell(matchOn, 'FinancingNeedMatched', 'MATCHED', ['state', 'matchedProduct', 'matchedAt']);
      if (n === newest) decide(life, add, today, { id, on, matchOn, amount, termMonths, facts, match });
      if (endOn)
        tell(endOn, state === 'CLOSED' ? 'FinancingNeedClosed' : 'FinancingNeedWithdrawn', state, ['state', 'endedAt']);
    }
  },
};
