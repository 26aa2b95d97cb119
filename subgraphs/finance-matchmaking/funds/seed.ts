/** The industry fund of each zone that plans one, and what it invested in lives of the sample. */
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_ZONES } from '#shared/sample/life.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { isSettled, moment, organOf, tell } from '../sample.ts';
import type { Story } from '../sample.ts';
import { FundInvestment, IndustryFund } from './entities.ts';
import { fundPlan } from './rules.ts';

const [FUND, INVESTMENT] = [0xfd, 0xfe];
const AMOUNT = '3000000.00';

/** The first life of each zone brings its fund. */
export function addFund({ life, add, today }: Story): void {
  const { index, zone } = life;
  const plan = index < SAMPLE_ZONES.length ? fundPlan(zoneOf(zone.code), today) : null;
  if (!plan) return;
  const establishedOn: LocalDate = '2021-11-30';
  add.row(IndustryFund, {
    id: sampleId(index, FUND, 0),
    zone: zone.code,
    organCode: organOf(zone),
    name: `${zone.region}产业引导基金`,
    kind: 'INDUSTRY',
    size: '500000000000.00',
    invested: '0.00',
    establishedOn,
    plannedBy: plan.plannedBy,
    rule: ruleReference(plan.rule),
  });
}

/** What the zone's fund invested in a life. */
export function addInvestment(story: Story): void {
  const { life, add, today } = story;
  const first = SAMPLE_ZONES.findIndex(({ code }) => code === life.zone.code);
  if (!isSettled(life, today) || life.index % 10 !== first || !fundPlan(zoneOf(life.zone.code), today)) return;
  const { creditCode, index } = life;
  const id = sampleId(index, INVESTMENT, 0);
  const fundId = sampleId(first, FUND, 0);
  const on = addDays(today, -200 + (index % 50));
  add.row(FundInvestment, { id, creditCode, fundId, amount: AMOUNT, purpose: '扩产', investedAt: moment(on) });
  tell(story, on, {
    type: 'FundInvested',
    subject: { type: 'FundInvestment', id },
    payload: { fundId, amount: AMOUNT },
  });
}
