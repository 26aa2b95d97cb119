/** What this aggregate says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_PROGRAMME: {
    en: 'the plan of {zone} has no fund that compensates the risk of loans',
    zh: '{zone}的方案没有贷款风险补偿资金安排',
  },
  SHARE: {
    en: 'shareBasisPoints must be from 1 to {most}, but got: {got}',
    zh: '补偿比例（shareBasisPoints）应为1至{most}个基点，实际为：{got}',
  },
  DUPLICATE: { en: 'there is a fund {name} already', zh: '已有名为“{name}”的资金' },
  OPENED: {
    en: '{paidIn} yuan are paid in; the fund bears {share} basis points of a loss',
    zh: '注入{paidIn}元，按损失的{share}个基点补偿',
  },
  PAID_IN: { en: '{amount} yuan more are paid in, {balance} in the fund', zh: '追加{amount}元，余额{balance}元' },
  NO_FUND: { en: 'there is no compensation fund {fundId}', zh: '没有编号为{fundId}的风险补偿资金' },
  NOT_LOST: {
    en: 'a loan is compensated once it is reported as lost, but it is {state}',
    zh: '贷款报告逾期损失后方可申请补偿，当前状态为{state}',
  },
  REPORT_IT: { en: 'report it by reportLoanDefault', zh: '请先报告贷款逾期（reportLoanDefault）' },
  OTHER_ZONE: { en: 'the fund is for loans of {zone}', zh: '该资金仅补偿{zone}的贷款' },
  NOT_SMALL: {
    en: 'the fund compensates loans to {sizes}, but this enterprise is {got}',
    zh: '该资金补偿{sizes}的贷款，该企业规模为{got}',
  },
  CLAIMED_ALREADY: { en: 'the loss of this loan is claimed already', zh: '该贷款损失已申请补偿' },
  NOTHING: { en: 'the share of {loss} yuan is less than one fen', zh: '损失{loss}元按比例不足一分' },
  CLAIMED: {
    en: '{claimed} yuan are claimed of {loss} lost',
    zh: '损失{loss}元，申请补偿{claimed}元',
  },
  NO_CLAIM: {
    en: '{creditCode} has no claim {claimId}',
    zh: '企业{creditCode}名下没有编号为{claimId}的补偿申请',
  },
  EXHAUSTED: {
    en: 'the fund holds {balance} yuan, but {claimed} are claimed',
    zh: '资金余额为{balance}元，申请补偿{claimed}元',
  },
  PAY_IN_FIRST: { en: 'pay more in by payIntoCompensationFund', zh: '请先追加资金（payIntoCompensationFund）' },
  PAID: { en: '{claimed} yuan paid, {balance} left: {reason}', zh: '补偿{claimed}元，余额{balance}元：{reason}' },
});
