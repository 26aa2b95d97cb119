/** What this aggregate says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  AMOUNT: {
    en: 'amount must be from 0.01 to {most} yuan, what of the loan is not guaranteed yet, but got: {got}',
    zh: '担保金额（amount）应为0.01元至贷款未担保部分{most}元，实际为：{got}',
  },
  NOTHING_LEFT: { en: 'the whole loan is guaranteed already', zh: '该贷款已全额担保' },
  LOAN_OVER: { en: 'the loan is over', zh: '该贷款已结束' },
  CEILING: {
    en: 'guarantees for one enterprise are at most {most} yuan in all, but with this one they would be {got}',
    zh: '单户在保余额不得超过{most}元，加上本笔为{got}元',
  },
  FEE: {
    en: 'the yearly fee is at most {most} basis points up to {amount} yuan in all, but got: {got}',
    zh: '单户担保金额为{amount}元时年担保费率不得超过{most}个基点，实际为：{got}',
  },
  GRANTED: {
    en: '{amount} yuan guaranteed at {fee} basis points a year; {total} in all for the enterprise',
    zh: '担保{amount}元，年担保费率{fee}个基点，单户在保余额{total}元',
  },
  NO_GUARANTEE: {
    en: '{creditCode} has no guarantee {guaranteeId} that is in force',
    zh: '企业{creditCode}没有编号为{guaranteeId}的有效担保',
  },
  PARTS: {
    en: 'parts must name each bearer once, with 1 basis point or more, and be {whole} in all, but got: {got}',
    zh: '分担比例（parts）应列明各承担方且不重复，每项不少于1个基点，合计{whole}个基点，实际为：{got}',
  },
  BANK_PART: {
    en: 'the bank bears at least {least} basis points, but got: {got}',
    zh: '银行承担比例不得低于{least}个基点，实际为：{got}',
  },
  AGREED_ALREADY: { en: 'how the risk of this loan is shared is agreed already', zh: '该贷款已约定风险分担' },
  AGREED: { en: 'the risk of the pledge {pledgeNo} is shared: {parts}', zh: '质押登记{pledgeNo}的风险分担：{parts}' },
  BANK: { en: 'bank', zh: '银行' },
  GUARANTOR: { en: 'guarantor', zh: '担保机构' },
  GOVERNMENT: { en: 'government', zh: '政府' },
  INSURER: { en: 'insurer', zh: '保险机构' },
  PART: { en: '{bearer} {basisPoints} basis points', zh: '{bearer}{basisPoints}个基点' },
});
