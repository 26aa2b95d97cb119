/** What this aggregate says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_MATCH: {
    en: '{creditCode} has no matched financing need {needId}',
    zh: '企业{creditCode}没有编号为{needId}的已匹配融资需求',
  },
  APPLICATION_OPEN: {
    en: 'for this need the loan {caseNo} is applied for already',
    zh: '该融资需求已有贷款申请{caseNo}',
  },
  DECIDE_FIRST: {
    en: 'the bank decides on the loan application first',
    zh: '请先由银行办结贷款申请',
  },
  WITHDRAW_FIRST: {
    en: 'take the loan application back first (withdrawLoanApplication)',
    zh: '请先撤回贷款申请（withdrawLoanApplication）',
  },
  NOT_APPROVED: {
    en: 'the loan {caseNo} is applied for and not approved: it is {status}',
    zh: '贷款申请{caseNo}尚未批准，当前状态为{status}',
  },
  ABOVE_APPROVED: {
    en: 'amount must be at most {most} yuan, which the bank approved, but got: {amount}',
    zh: '贷款金额（amount）不得超过批准金额{most}元，实际为：{amount}',
  },
  APPROVED_AMOUNT: {
    en: 'amount must be from 0.01 to {most} yuan, which was applied for, but got: {amount}',
    zh: '批准金额（amount）应为0.01元至申请金额{most}元，实际为：{amount}',
  },
  NO_APPLICATION: {
    en: '{creditCode} has no loan application {applicationId}',
    zh: '企业{creditCode}没有编号为{applicationId}的贷款申请',
  },
  APPLIED: {
    en: 'a loan of {amount} yuan for {months} months was applied for with {documents} documents',
    zh: '申请贷款{amount}元，期限{months}个月，提交材料{documents}件',
  },
  PROMISED: {
    en: 'the zone promises a small or micro enterprise {days} days at most',
    zh: '园区承诺小微企业贷款办理时间不超过{days}天',
  },
  NOT_PROMISED: {
    en: 'no limit is promised for this enterprise in its zone',
    zh: '所在园区对该企业没有贷款办理时限承诺',
  },
  TAKEN_ON: { en: 'the bank took the application on', zh: '银行受理贷款申请' },
  ASKED: { en: 'the bank asked for: {items}', zh: '银行要求补充：{items}' },
  SUPPLIED: { en: 'handed in: {items}', zh: '已补充：{items}' },
  APPROVED: {
    en: 'the bank lends up to {amount} yuan at {rate} basis points a year',
    zh: '银行批准贷款{amount}元，年利率{rate}个基点',
  },
  TAKEN_BACK: { en: 'the applicant took the application back', zh: '申请人撤回贷款申请' },
  BREACH: {
    en: '{kind}: {got}, at most {limit} are promised',
    zh: '{kind}{got}，超过承诺的{limit}',
  },
  STEPS: { en: 'steps', zh: '办理环节' },
  DAYS: { en: 'days', zh: '办理天数' },
  DOCUMENTS: { en: 'documents', zh: '申请材料件数' },
  STEPS_TAKEN: { en: 'the loan is made: {steps} steps in all', zh: '贷款已发放，共{steps}个环节' },
  LENT: {
    en: '{amount} yuan lent on {day} at {rate} basis points a year, due on {dueOn}',
    zh: '{day}发放贷款{amount}元，年利率{rate}个基点，到期日{dueOn}',
  },
  NO_LOAN: { en: '{creditCode} has no loan {loanId}', zh: '企业{creditCode}没有编号为{loanId}的贷款' },
  REPAID: { en: 'repaid on {day}', zh: '{day}结清' },
  NOT_DUE: {
    en: 'a loan is reported as lost after its due day, but it is due on {dueOn}',
    zh: '贷款到期后方可报告逾期，该贷款到期日为{dueOn}',
  },
  LOSS: {
    en: 'loss must be from 0.01 to {most} yuan, which was lent, but got: {loss}',
    zh: '损失金额（loss）应为0.01元至贷款金额{most}元，实际为：{loss}',
  },
  LOST: { en: 'due on {dueOn} and not repaid; lost: {loss} yuan', zh: '{dueOn}到期未还，损失{loss}元' },
  PAST_DUE: {
    en: 'a loan is renewed by its due day, but it was due on {dueOn}',
    zh: '续贷应当在贷款到期日之前申请，该贷款已于{dueOn}到期',
  },
  RENEWAL_OPEN: {
    en: 'the renewal of this loan is applied for already',
    zh: '该贷款已有续贷申请在审批中',
  },
  SIZE_NOT_RENEWED: {
    en: 'loans of {sizes} enterprises are renewed without repayment, but this one is {got}',
    zh: '无还本续贷适用于{sizes}，该企业规模为{got}',
  },
  NO_RULE: {
    en: 'no rule of {day} lets loans be renewed without repayment',
    zh: '{day}没有无还本续贷的规定',
  },
  RENEWAL_WANTED: {
    en: 'renewal of {amount} yuan for {months} months without repaying the principal, {size}: {reason}',
    zh: '申请无还本续贷{amount}元，期限{months}个月，企业规模{size}：{reason}',
  },
  RATE_OF_GRANT: {
    en: 'yearlyRateBasisPoints must be given where the renewal is granted, and only there',
    zh: '年利率（yearlyRateBasisPoints）应当且仅在同意续贷时填写',
  },
  RENEWED: {
    en: 'a new loan of {amount} yuan took the place of the one due on {dueOn}; no principal was repaid: {reason}',
    zh: '以新贷款{amount}元接续{dueOn}到期的贷款，未偿还本金：{reason}',
  },
  UNDECIDED: {
    en: 'a loan application of {day} is not decided on',
    zh: '{day}提出的贷款申请尚未办结',
  },
  IN_DEFAULT: {
    en: 'a loan that was reported as lost on {day} is still owed: no simple deregistration while it is',
    zh: '{day}形成损失的贷款债务尚未清偿，不适用简易注销',
  },
  NOT_REPAID: { en: 'a loan made on {day} is not repaid', zh: '{day}发放的贷款尚未还清' },
});
