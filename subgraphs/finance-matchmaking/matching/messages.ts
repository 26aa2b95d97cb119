/** What this aggregate says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  ANY: { en: 'any {what} is accepted', zh: '{what}不限' },
  UNKNOWN: { en: '{what} is unknown, but must be one of {list}', zh: '{what}未知，应为：{list}' },
  NOT_ONE_OF: { en: '{what} must be one of {list}, but is {got}', zh: '{what}应为：{list}，实际为：{got}' },
  ONE_OF: { en: '{what} {got} is one of {list}', zh: '{what}{got}符合要求（{list}）' },
  BY_RULE: { en: '{list} (TAX_BANK_GRADES, {clause})', zh: '{list}（依据{clause}）' },
  LIST_UNKNOWN: { en: 'whether it is on the black list is unknown', zh: '是否列入黑名单未知' },
  ON_BLACK_LIST: { en: 'on the black list', zh: '已列入黑名单' },
  NOT_ON_BLACK_LIST: { en: 'not on the black list', zh: '未列入黑名单' },
  ZONE_UNKNOWN: {
    en: 'tax grade cannot be judged: the zone, whose rule TAX_BANK_GRADES names the grades, is unknown',
    zh: '纳税缴费信用级别无法判断：所属园区未知，不能确定适用的受惠级别',
  },
  NO_RULE: {
    en: 'tax grade cannot be judged: zone {zone} has no rule TAX_BANK_GRADES on {day}',
    zh: '纳税缴费信用级别无法判断：{day}{zone}没有银税互动受惠级别的规定',
  },
  ANY_AGE: { en: 'any age is accepted', zh: '成立年限不限' },
  AGE_UNKNOWN: {
    en: 'day of founding is unknown, but must be {years} years ago or more',
    zh: '成立日期未知，应成立满{years}年',
  },
  TOO_YOUNG: {
    en: 'must be founded {years} years ago or more, but was on {foundedOn}',
    zh: '应成立满{years}年，成立日期为{foundedOn}',
  },
  OLD_ENOUGH: {
    en: 'founded on {foundedOn}, {years} years ago or more',
    zh: '成立日期为{foundedOn}，已满{years}年',
  },
  TOO_MUCH: {
    en: 'amount must be at most {largest} yuan, but is {amount}',
    zh: '金额不得超过{largest}元，实际为{amount}元',
  },
  AMOUNT_FITS: { en: 'amount {amount} is within {largest} yuan', zh: '金额{amount}元未超过{largest}元' },
  TOO_LONG: {
    en: 'term must be at most {longest} months, but is {months}',
    zh: '期限不得超过{longest}个月，实际为{months}个月',
  },
  TERM_FITS: { en: 'term {months} is within {longest} months', zh: '期限{months}个月未超过{longest}个月' },
});
