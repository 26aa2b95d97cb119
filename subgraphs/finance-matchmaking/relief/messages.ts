/** What this aggregate says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  YEAR: {
    en: 'year must be from {first} to {last}, but got: {got}',
    zh: '年度（year）应为{first}至{last}，实际为：{got}',
  },
  EMPLOYEES: {
    en: 'employees must be from 0 to {most}, but got: {got}',
    zh: '从业人数（employees）应为0至{most}人，实际为：{got}',
  },
  POLICY: {
    en: 'policy must be one of {known}, but got: {got}',
    zh: '政策代码（policy）应为下列之一：{known}，实际为：{got}',
  },
  NO_RULE: { en: 'no relief of {year} is known', zh: '没有{year}年度的减税降费政策' },
  WITHIN: { en: '{what} {got}, at most {limit}', zh: '{what}为{got}，未超过{limit}' },
  BEYOND: { en: '{what} {got}, more than {limit}', zh: '{what}为{got}，超过{limit}' },
  TAXABLE_INCOME: { en: 'taxable income (yuan)', zh: '年应纳税所得额（元）' },
  EMPLOYEE_COUNT: { en: 'employees', zh: '从业人数（人）' },
  TOTAL_ASSETS: { en: 'total assets (yuan)', zh: '资产总额（元）' },
  SCREENED_ALREADY: { en: 'it was screened for this relief on {day}', zh: '已于{day}筛查该项政策' },
  NONE: { en: '{creditCode} has no entitlement {reliefId}', zh: '企业{creditCode}没有编号为{reliefId}的享受资格' },
  NOT_ELIGIBLE: { en: 'the enterprise is not entitled to this relief', zh: '企业不符合该项政策条件' },
  ENJOYED_ALREADY: { en: 'it enjoys this relief since {day}', zh: '已于{day}享受该项政策' },
  ENJOYED: { en: '{amount} yuan saved since {day}', zh: '{day}起享受减免{amount}元' },
  MISSED: {
    en: 'entitled to the relief of {year}, which is over, and does not enjoy it',
    zh: '{year}年度已结束，符合条件但未享受',
  },
});
