/** The compensation fund of each zone that plans one, and a claim on it by the bank of a loan that was lost. */
import { addDays, addMonths } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_ZONES } from '#shared/sample/life.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { Loan } from '../loans/entities.ts';
import { isSmall } from '../loans/rules.ts';
import { SAMPLE_PRODUCTS } from '../products/catalogue.ts';
import { isSettled, moment, organOf, tell } from '../sample.ts';
import type { Story } from '../sample.ts';
import { CompensationClaim, CompensationFund } from './entities.ts';
import { compensationRule, shareOf } from './rules.ts';

const [FUND, CLAIM, LOST] = [0x100, 0x101, 0x102];
const SHARE = 5_000;
const [AMOUNT, LOSS] = ['300000.00', '200000.00'];

/** The first life of each zone brings its fund. */
export function addCompensationFund({ life, add, today }: Story): void {
  const { index, zone } = life;
  const openedOn = addDays(today, -400);
  const rule = index < SAMPLE_ZONES.length ? compensationRule(zoneOf(zone.code), openedOn) : null;
  if (!rule) return;
  add.row(CompensationFund, {
    id: sampleId(index, FUND, 0),
    zone: zone.code,
    organCode: organOf(zone),
    name: '普惠型小微企业贷款风险补偿引导资金',
    paidIn: '20000000.00',
    paidOut: '0.00',
    shareBasisPoints: SHARE,
    openedAt: moment(openedOn),
    rule: ruleReference(rule),
  });
}

/** A loan that was lost, and the bank's claim, which is not decided on. */
export function addClaim(story: Story): void {
  const { life, add, today } = story;
  const first = SAMPLE_ZONES.findIndex(({ code }) => code === life.zone.code);
  const [product] = SAMPLE_PRODUCTS.get(life.zone.code) ?? [];
  const claimedOn = addDays(today, -30);
  const isTold = isSettled(life, today) && isSmall(life.sizeClass) && life.index % 15 === first;
  if (!product || !isTold || !compensationRule(zoneOf(life.zone.code), claimedOn)) return;
  const { creditCode, index } = life;
  const { bankCode } = product;
  const [loanId, id, fundId] = [sampleId(index, LOST, 0), sampleId(index, CLAIM, 0), sampleId(first, FUND, 0)];
  const dueOn = addDays(today, -60);
  const madeOn = addMonths(dueOn, -6);
  const terms = { amount: AMOUNT, yearlyRateBasisPoints: 420, termMonths: 6, madeOn, dueOn };
  const lost = { state: 'DEFAULTED', endedOn: addDays(dueOn, 20), loss: LOSS } as const;
  add.row(Loan, { id: loanId, creditCode, zone: life.zone.code, bankCode, productId: product.id, ...terms, ...lost });
  tell(story, madeOn, { type: 'LoanMade', subject: { type: 'Loan', id: loanId }, payload: { bankCode, ...terms } });
  const claimed = shareOf(LOSS, SHARE);
  const of = { id, creditCode, fundId, loanId, bankCode, loss: LOSS, claimed };
  add.row(CompensationClaim, { ...of, state: 'CLAIMED', claimedAt: moment(claimedOn) });
  const payload = { bankCode, fundId, loss: LOSS, claimed };
  tell(story, claimedOn, { type: 'CompensationClaimed', subject: { type: 'CompensationClaim', id }, payload });
}
