/** What this aggregate says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  ENTERPRISE_IS: { en: 'the enterprise is {status}', zh: '企业登记状态为{status}' },
  LISTED_FOR_NOW: {
    en: 'on the black list: no product can be matched while it is',
    zh: '已列入黑名单，列入期间不能匹配金融产品',
  },
  NOT_LISTED: { en: 'not on the black list', zh: '未列入黑名单' },
  AMOUNT: {
    en: 'amount must be above 0 and at most {most} yuan, but got: {amount}',
    zh: '金额（amount）应大于0且不超过{most}元，实际为：{amount}',
  },
  TERM: {
    en: 'termMonths must be from 1 to {longest}, but got: {months}',
    zh: '期限（termMonths）应为1至{longest}个月，实际为：{months}',
  },
  NO_PRODUCT: { en: 'there is no loan product {productId}', zh: '没有编号为{productId}的金融产品' },
  OFF_OFFER: {
    en: '{product} is off offer since {day}',
    zh: '{product}已于{day}下线',
  },
  CHOOSE: {
    en: 'choose among the matchedProducts of the enterprise',
    zh: '请在企业的匹配产品（matchedProducts）中选择',
  },
  LISTED_BLACK: {
    en: 'an enterprise on the black list is matched with no product, but {creditCode} is on it',
    zh: '企业{creditCode}已列入黑名单，不能匹配金融产品',
  },
  END_LISTING: { en: 'have the listing ended by credit first', zh: '请先由信用部门移出黑名单' },
  DOES_NOT_FIT: { en: '{product} does not fit: {failing}', zh: '{product}不符合准入条件：{failing}' },
  NO_NEED: { en: '{creditCode} has no financing need {needId}', zh: '企业{creditCode}没有编号为{needId}的融资需求' },
  WITHDRAWN: { en: 'taken back in state {state}', zh: '融资需求在“{state}”状态下撤回' },
  LOAN_MADE: {
    en: 'a loan of {amount} yuan was made on {madeOn} at {rate} basis points a year',
    zh: '{madeOn}发放贷款{amount}元，年利率{rate}个基点',
  },
  LOAN_AMOUNT: {
    en: 'amount must be above 0 and at most {most} yuan, the most that the product lends, but got: {amount}',
    zh: '贷款金额（amount）应大于0且不超过产品最高额度{most}元，实际为：{amount}',
  },
  LOAN_RATE: {
    en: 'yearlyRateBasisPoints must be from 0 to {most}, but got: {rate}',
    zh: '年利率（yearlyRateBasisPoints）应为0至{most}个基点，实际为：{rate}',
  },
  LOAN_DAY: {
    en: 'madeOn must be from {from}, the day of the match, to {today}, but got: {madeOn}',
    zh: '放款日期（madeOn）应在匹配日{from}至{today}之间，实际为：{madeOn}',
  },
  STILL_OPEN: {
    en: 'a financing need published on {day} is still open',
    zh: '{day}发布的融资需求尚未匹配或撤回',
  },
  NOT_CLOSED: {
    en: 'a financing need published on {day} was matched with a loan and not closed',
    zh: '{day}发布的融资需求已匹配金融产品，尚未办结',
  },
  NEEDS_FOR: {
    en: 'financing needs are for enterprises, banks, officers of {department}, services and auditors, but the caller is: {caller}',
    zh: '融资需求仅供企业、银行、“{department}”部门的工作人员、部门服务和审计监督人员查询，当前用户为：{caller}',
  },
});
