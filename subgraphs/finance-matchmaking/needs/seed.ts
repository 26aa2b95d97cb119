/**
 * Needs of a sample life: those that were met, with a product that fits by rule; the others open for a year at most. To
 * keep a million lives small, only the newest need has decisions.
 */
import { addDays, addMonths, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { addDecision, statusOn } from '#shared/sample/kit.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import type { Random } from '#shared/sample/random.ts';
import { findRuleOfKind, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import type { FinancingNeedState } from '../generated.ts';
import { addApplication, addLoan } from '../loans/seed.ts';
import { judge, statusText } from '../matching/rules.ts';
import type { EnterpriseFacts, Verdict, Wish } from '../matching/rules.ts';
import { SAMPLE_PRODUCTS } from '../products/catalogue.ts';
import type { LoanProductRow } from '../products/rows.ts';
import { FinancingNeed } from './entities.ts';
import { MESSAGES } from './messages.ts';

/** What the needs of a life are made from. */
export interface SampleStory {
  life: Life;
  add: SampleSink;
  today: LocalDate;
}

type LifeNeed = Life['needs'][number];

/** A product that fits, with why. */
interface Match {
  product: LoanProductRow;
  verdict: Verdict;
}

/** A need from its publication on. */
interface SampleNeed extends Wish {
  id: string;
  purpose: LifeNeed['purpose'];
  visibleToBanks: boolean;
  on: LocalDate;
  matchOn: LocalDate;
  match: Match | null;
  state: FinancingNeedState;
  endOn: LocalDate | null;
}

const [NEED, DECISION] = [0xf2, 0xf3];
const TERMS = [6, 12, 12, 12, 24, 36];

const at = (day: LocalDate): Date => instantAt(day, '10:00');

export function addNeeds(story: SampleStory): void {
  const { life } = story;
  if (life.needs.length === 0) return;
  const random = life.random('finance-matchmaking');
  const facts = worstFacts(life);
  const newestOn = life.needs.reduce((newest, { on }) => (on > newest ? on : newest), '');
  const newest = life.needs.findIndex(({ on }) => on === newestOn);
  for (const [n, lifeNeed] of life.needs.entries()) {
    const need = sampleNeed(story, lifeNeed, {
      id: sampleId(life.index, NEED, n),
      facts,
      chances: drawChances(random),
    });
    addRow(story, need);
    addChange(story, need, { type: 'FinancingNeedPublished', on: need.on, state: 'OPEN', changedFields: [] });
    if (need.match) addMatchedChange(story, need);
    if (n === newest && facts) addDecisions(story, need, facts);
    if (need.endOn) addEndChange(story, need, need.endOn);
    if (need.match) addLoanOf(story, need, need.match, n);
  }
}

/** What chance decides of a need, in the order in which it is drawn. */
interface Chances {
  termMonths: number;
  /** Where in the catalogue the search for a product begins. */
  start: number;
  matchDays: number;
  closeDays: number;
  patienceDays: number;
  visibleToBanks: boolean;
  slow: boolean;
}

const drawChances = (random: Random): Chances => ({
  termMonths: random.pick(TERMS),
  start: random.between(0, 9),
  matchDays: random.between(3, 20),
  closeDays: random.between(2, 8),
  patienceDays: random.between(60, 300),
  visibleToBanks: random.chance(0.9),
  slow: random.chance(0.4),
});

/**
 * The worst facts that a sample enterprise can have: its credit level follows from the most penalties that its visits
 * allow. Null where it may be on the black list: its needs find no product.
 */
function worstFacts(life: Life): EnterpriseFacts | null {
  if (life.stage === 'TROUBLED') return null;
  return {
    status: 'OPERATING',
    zone: life.zone.code,
    creditLevel: worstCreditLevel(life),
    taxGrade: life.taxGrade,
    divisionCode: life.industryDivision,
    sizeClass: life.sizeClass,
    foundedOn: life.foundedOn,
    blacklisted: false,
  };
}

function worstCreditLevel({ visits }: Life): 'A' | 'B' | 'C' {
  const penalties = visits.filter(({ violation }) => violation === 'ORDINARY' || violation === 'SERIOUS').length;
  if (penalties === 0) return 'A';
  return penalties <= 2 ? 'B' : 'C';
}

interface NeedDraft {
  id: string;
  facts: EnterpriseFacts | null;
  chances: Chances;
}

function sampleNeed(story: SampleStory, lifeNeed: LifeNeed, { id, facts, chances }: NeedDraft): SampleNeed {
  const { life, today } = story;
  const { on, amountYuan, purpose, met } = lifeNeed;
  const { termMonths, start, visibleToBanks } = chances;
  const wish = { amount: `${amountYuan}.00`, termMonths };
  const matchOn = addDays(on, chances.matchDays);
  const matchable = met && visibleToBanks && facts && matchOn <= (life.endedOn ?? today);
  const match = matchable ? findMatch(facts, wish, { zone: life.zone.code, on: matchOn, start }) : null;
  const course = { on, matchOn, matched: match !== null };
  return { ...wish, id, purpose, visibleToBanks, on, matchOn, match, ...endOf(story, course, chances) };
}

interface Search {
  zone: string;
  on: LocalDate;
  start: number;
}

/** A product on offer on a day that fits: the first of the zone's catalogue from `start` on, going round. */
function findMatch(facts: EnterpriseFacts, wish: Wish, { zone, on, start }: Search): Match | null {
  const products = SAMPLE_PRODUCTS.get(zone) ?? [];
  for (const product of [...products.slice(start), ...products.slice(0, start)]) {
    if (product.publishedOn > on) continue;
    const verdict = judge(product, facts, on, wish);
    if (verdict.eligible) return { product, verdict };
  }
  return null;
}

interface Course {
  on: LocalDate;
  matchOn: LocalDate;
  matched: boolean;
}

/**
 * Where a need stands today, and when it ended. A matched one is closed soon. One that nothing came of is withdrawn, at
 * the latest when the enterprise ends; one of the last year may still be open.
 */
function endOf(
  { life: { endedOn }, today }: SampleStory,
  { on, matchOn, matched }: Course,
  { slow, closeDays, patienceDays }: Chances,
): Pick<SampleNeed, 'state' | 'endOn'> {
  const end = endedOn ?? today;
  const recent = on > addMonths(today, -12);
  const closeOn = addDays(matchOn, closeDays);
  if (matched && !(slow && recent) && closeOn <= end) return { state: 'CLOSED', endOn: closeOn };
  const lasts = matched || (recent && !endedOn);
  const givenUpOn = lasts ? endedOn : addDays(on, patienceDays);
  if (givenUpOn) return { state: 'WITHDRAWN', endOn: givenUpOn < end ? givenUpOn : end };
  return { state: matched ? 'MATCHED' : 'OPEN', endOn: null };
}

/** What was lent: the whole of what was wanted, at the product's rate, on the day on which the need was closed. */
const loanOf = ({ state, match, amount, endOn }: SampleNeed) =>
  state === 'CLOSED' && match
    ? { loanAmount: amount, loanRateBasisPoints: match.product.yearlyRateBasisPoints, loanMadeOn: endOn }
    : {};

function addRow({ life, add }: SampleStory, need: SampleNeed): void {
  const { id, amount, purpose, termMonths, visibleToBanks, on, match, matchOn, state, endOn } = need;
  add.row(FinancingNeed, {
    id,
    creditCode: life.creditCode,
    amount,
    purpose,
    termMonths,
    zone: life.zone.code,
    visibleToBanks,
    publishedAt: at(on),
    state,
    matchedProductId: match?.product.id,
    matchedAt: match && at(matchOn),
    endedAt: endOn && at(endOn),
    ...loanOf(need),
  });
}

/** What came of a match: the loan of a closed need, or an application for it. */
function addLoanOf(story: SampleStory, need: SampleNeed, { product }: Match, n: number): void {
  const { id: needId, amount, termMonths, state, endOn, matchOn } = need;
  const of = { n, needId, product, amount, termMonths };
  if (state === 'CLOSED' && endOn) addLoan(story, { ...of, madeOn: endOn });
  if (state === 'MATCHED') addApplication(story, { ...of, on: matchOn });
}

interface SampleChange {
  type: string;
  on: LocalDate;
  /** The state after the change. */
  state: FinancingNeedState;
  changedFields: string[];
  product?: LoanProductRow | undefined;
}

function addChange(
  { life, add }: SampleStory,
  { id, amount, purpose, termMonths }: SampleNeed,
  { type, on, state, changedFields, product }: SampleChange,
): void {
  const matched = product && { matchedProduct: { id: product.id, name: product.name, bankCode: product.bankCode } };
  add.change(at(on), {
    type,
    creditCode: life.creditCode,
    subject: { type: 'FinancingNeed', id },
    changedFields,
    restricted: true,
    payload: { amount, purpose, termMonths, state, ...matched },
  });
}

const addMatchedChange = (story: SampleStory, need: SampleNeed): void =>
  addChange(story, need, {
    type: 'FinancingNeedMatched',
    on: need.matchOn,
    state: 'MATCHED',
    changedFields: ['state', 'matchedProduct', 'matchedAt'],
    product: need.match?.product,
  });

const addEndChange = (story: SampleStory, need: SampleNeed, on: LocalDate): void =>
  addChange(story, need, {
    type: need.state === 'CLOSED' ? 'FinancingNeedClosed' : 'FinancingNeedWithdrawn',
    on,
    state: need.state,
    changedFields:
      need.state === 'CLOSED'
        ? ['state', 'loanAmount', 'loanRateBasisPoints', 'loanMadeOn', 'endedAt']
        : ['state', 'endedAt'],
    product: need.match?.product,
  });

/**
 * The decisions on a need, its publication and its match: where the register's status of the day is certain, and a rule
 * was in force to decide by.
 */
function addDecisions(story: SampleStory, need: SampleNeed, facts: EnterpriseFacts): void {
  addPublishedDecision(story, need, facts);
  if (need.match) addMatchedDecision(story, { need, match: need.match, facts });
}

const listCheckOn = (life: Life, on: LocalDate): ResolvedRule<'list'> | null =>
  findRuleOfKind('list', zoneOf(life.zone.code), 'LIST_CHECK_PROCESSES', on);

function addPublishedDecision({ life, add, today }: SampleStory, need: SampleNeed, facts: EnterpriseFacts): void {
  const { id, on, amount, termMonths } = need;
  const rule = listCheckOn(life, on);
  const status = statusOn(life, on, today);
  if (!rule || !status) return;
  addDecision(add, {
    id: sampleId(life.index, DECISION, 0),
    decidedAt: at(on),
    creditCode: life.creditCode,
    subject: { type: 'FinancingNeed', id },
    outcome: 'PUBLISHED',
    rule,
    facts: { ...facts, status, amount, termMonths },
    reasons: [MESSAGES.ENTERPRISE_IS({ status: statusText(status) }), MESSAGES.NOT_LISTED()],
  });
}

function addMatchedDecision(
  { life, add, today }: SampleStory,
  { need, match, facts }: { need: SampleNeed; match: Match; facts: EnterpriseFacts },
): void {
  const { id, matchOn, amount, termMonths } = need;
  const { product, verdict } = match;
  const rule = verdict.rule ?? listCheckOn(life, matchOn);
  if (!rule || statusOn(life, matchOn, today) !== facts.status) return;
  addDecision(add, {
    id: sampleId(life.index, DECISION, 1),
    decidedAt: at(matchOn),
    creditCode: life.creditCode,
    subject: { type: 'FinancingNeed', id },
    outcome: 'MATCHED',
    rule,
    facts: { ...facts, amount, termMonths, product },
    reasons: verdict.reasons,
  });
}
