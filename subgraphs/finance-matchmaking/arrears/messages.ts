/** What this aggregate says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  SELF: { en: 'debtorCode must be another than the creditor', zh: '欠款单位（debtorCode）不能是债权企业自身' },
  NOT_SME: {
    en: 'the regulation protects small and medium enterprises, but {creditCode} is a large one',
    zh: '《保障中小企业款项支付条例》保障中小企业，企业{creditCode}为大型企业',
  },
  SIZE_UNKNOWN: {
    en: 'the size class of {creditCode} must be known, but the register does not say it',
    zh: '未能取得企业{creditCode}的规模信息',
  },
  TRY_AGAIN: { en: 'try again when the departments answer again', zh: '请待相关部门恢复应答后重试' },
  AGREED_DAYS: {
    en: 'agreedDays must be from 1 to {most}, but got: {got}',
    zh: '约定付款天数（agreedDays）应为1至{most}天，实际为：{got}',
  },
  REGISTERED: {
    en: '{amount} yuan are owed by {debtor}; payable: {day}',
    zh: '{debtor}拖欠{amount}元，付款到期日：{day}',
  },
  NO_DAY: { en: 'no day set', zh: '未确定' },
  STATUTORY: {
    en: 'the law sets {days} days from the delivery, and the contract nothing',
    zh: '合同未约定，依法自交付之日起{days}日内付款',
  },
  AGREED: { en: 'the contract sets {days} days, which the law allows', zh: '按合同约定自交付之日起{days}日内付款' },
  CUT: {
    en: 'the contract sets {days} days, and the law allows {most} at most',
    zh: '合同约定{days}日超过法定最长{most}日，按{most}日计算',
  },
  VOID: {
    en: 'that the payment waits for a third party is void: the law sets {days} days from the delivery',
    zh: '以收到第三方付款为付款条件的约定无效，依法自交付之日起{days}日内付款',
  },
  NO_LAW: {
    en: 'the contract sets no day, and no law of {day} does',
    zh: '合同未约定付款期限，{day}的规定也未确定期限',
  },
  NONE: {
    en: '{creditCode} has no arrears {arrearsId} on the ledger',
    zh: '企业{creditCode}没有编号为{arrearsId}的欠款登记',
  },
  UNDISPUTED: {
    en: 'undisputed must be from {least} to {most} yuan, but got: {got}',
    zh: '无分歧金额（undisputed）应为{least}元至{most}元，实际为：{got}',
  },
  ACKNOWLEDGED: {
    en: '{undisputed} of {amount} yuan are undisputed: {reason}',
    zh: '欠款{amount}元中无分歧{undisputed}元：{reason}',
  },
  NOTHING_TO_PLAN: {
    en: 'nothing of what is undisputed is left to be paid',
    zh: '没有尚未清偿的无分歧欠款',
  },
  INSTALMENTS: {
    en: 'instalments must be 1 to {most}, but got: {got}',
    zh: '清偿计划（instalments）应为1至{most}期，实际为：{got}期',
  },
  INSTALMENT_DAYS: {
    en: 'the days of the instalments must follow one another, none before today ({today})',
    zh: '各期清偿期限应依次递增，且不早于今天（{today}）',
  },
  SUM: {
    en: 'the instalments must be {left} yuan in all, what is undisputed and not paid, each above 0, but are: {got}',
    zh: '各期金额均应大于0，合计应等于无分歧未清偿金额{left}元，实际为：{got}元',
  },
  PLANNED: {
    en: '{left} yuan in {count} instalments, the last by {day}',
    zh: '分{count}期清偿{left}元，最后一期{day}',
  },
  PAYMENT: {
    en: 'amount must be from 0.01 to {most} yuan, which are owed, but got: {got}',
    zh: '清偿金额（amount）应为0.01元至未清偿金额{most}元，实际为：{got}',
  },
  PAID: { en: '{amount} yuan paid on {day}, {left} left', zh: '{day}清偿{amount}元，剩余{left}元' },
  SUPERVISED_ALREADY: { en: 'under supervision since {day}', zh: '已于{day}挂牌督办' },
  NOT_LARGE: {
    en: '{left} yuan are less than the {least} from which arrears are supervised, and no instalment was missed',
    zh: '未清偿{left}元，未达到挂牌督办起点{least}元，也没有逾期未清偿的分期',
  },
  LARGE: { en: '{left} yuan are left, {least} or more: {reason}', zh: '未清偿{left}元，达到{least}元：{reason}' },
  MISSED: { en: 'the instalment of {day} was not paid', zh: '{day}到期的分期未清偿' },
  STATUTORY_RATE: {
    en: 'the contract sets no rate: {rate} % a day by the rule of {day}',
    zh: '合同未约定利率，按{day}的规定每日{rate}%计算',
  },
  AGREED_RATE: {
    en: 'the contract sets {rate} basis points a year, not below the one-year loan prime rate of its day ({lpr})',
    zh: '按合同约定年利率{rate}个基点计算，不低于合同订立时1年期贷款市场报价利率{lpr}个基点',
  },
  LPR_RATE: {
    en: 'the contract sets {rate} basis points a year, below the one-year loan prime rate of its day: {lpr}',
    zh: '合同约定年利率{rate}个基点低于合同订立时1年期贷款市场报价利率，按{lpr}个基点计算',
  },
  NO_RATE: {
    en: 'the contract sets no rate, and no law of {day} does',
    zh: '合同未约定利率，{day}的规定也未确定利率',
  },
});
