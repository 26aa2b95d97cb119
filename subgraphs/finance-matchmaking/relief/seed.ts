/** Tax reliefs of a sample life for the year before: most of those who are entitled enjoy them. */
import { addDays } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { isSettled, moment, tell } from '../sample.ts';
import type { Story } from '../sample.ts';
import { TaxRelief } from './entities.ts';
import { judgeRelief, reliefRules } from './rules.ts';

const RELIEF = 0xfc;
const POLICY = 'INCOME_TAX_REDUCED';

export function addRelief(story: Story): void {
  const { life, add, today } = story;
  const year = Number(today.slice(0, 4)) - 1;
  const rules = reliefRules(zoneOf(life.zone.code), year);
  if (!rules || !isSettled(life, today) || life.index % 3 !== 1) return;
  const { creditCode, index, employees, revenueWan } = life;
  const income = `${revenueWan * 1_000}.00`;
  const { eligible, reasons } = judgeRelief(rules.limits, {
    taxableIncome: income,
    employees,
    totalAssets: `${revenueWan * 10_000}.00`,
  });
  const on = addDays(today, -120 + (index % 30));
  const isEnjoyed = eligible && index % 4 !== 0;
  const id = sampleId(index, RELIEF, 0);
  add.row(TaxRelief, {
    id,
    creditCode,
    zone: life.zone.code,
    policy: POLICY,
    year,
    eligible,
    reasons,
    screenedAt: moment(on),
    enjoyedAmount: isEnjoyed ? '20000.00' : null,
    enjoyedOn: isEnjoyed ? addDays(on, 10) : null,
    rule: ruleReference(rules.limits),
  });
  const subject = { type: 'TaxRelief', id };
  tell(story, on, { type: 'TaxReliefScreened', subject, payload: { policy: POLICY, year, eligible } });
}
