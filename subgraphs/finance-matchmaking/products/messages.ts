/** What this aggregate says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  DUPLICATE: { en: 'bank {bankCode} has a product {name} already', zh: '银行{bankCode}已有名为“{name}”的产品' },
  ANOTHER_NAME: { en: 'give it another name', zh: '请使用其他产品名称' },
  NO_PRODUCT: {
    en: 'bank {bankCode} has no loan product {productId}',
    zh: '银行{bankCode}没有编号为{productId}的金融产品',
  },
  OFF_ALREADY: { en: '{name} is off offer since {day}', zh: '“{name}”已于{day}下线' },
  OFFERED: {
    en: '{name} is on offer: at most {amount} yuan, {months} months, {rate} basis points a year',
    zh: '“{name}”上线：最高额度{amount}元，最长期限{months}个月，年利率{rate}个基点',
  },
  TAKEN_OFF: { en: '{name} is taken off offer: {reason}', zh: '“{name}”下线：{reason}' },
  RATE: {
    en: 'yearlyRateBasisPoints must be from 0 to {most}, but got: {got}',
    zh: '年利率（yearlyRateBasisPoints）应为0至{most}个基点，实际为：{got}',
  },
  TERM: {
    en: 'termMonths must be from 1 to {most}, but got: {got}',
    zh: '期限（termMonths）应为1至{most}个月，实际为：{got}',
  },
  AGE: {
    en: 'minimumAgeYears must be from 0 to {most}, but got: {got}',
    zh: '最低成立年限（minimumAgeYears）应为0至{most}年，实际为：{got}',
  },
  ZONES: { en: 'zones must be of {known}, but got: {got}', zh: '园区（zones）应为下列之一：{known}，实际为：{got}' },
  INDUSTRIES: {
    en: 'industries must be divisions of GB/T 4754-2017, two digits, but got: {got}',
    zh: '行业（industries）应为GB/T 4754-2017两位大类代码，实际为：{got}',
  },
  TAX_GRADES: {
    en: "taxGrades must be empty for TAX_BANK, whose grades the zone's rule TAX_BANK_GRADES gives, but got: {got}",
    zh: '银税贷的纳税缴费信用级别由园区规定确定，taxGrades应为空，实际为：{got}',
  },
});
