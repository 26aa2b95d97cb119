/** What commitments say to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  KIND_NOT_OFFERED: {
    en: 'in this zone commitments are of the kinds {kinds}, but got: {got}',
    zh: '本园区的信用承诺类型为{kinds}，收到的是{got}',
  },
  DUE_RANGE: {
    en: 'dueOn must be from {today} to {last}, but got: {got}',
    zh: '履行期限（dueOn）应当在{today}至{last}之间，收到的是{got}',
  },
  PROOFS_NEEDED: {
    en: 'a commitment in place of a proof names what it stands for (proofs), but got nothing',
    zh: '证明事项告知型承诺应当列明替代的证明材料（proofs），未收到',
  },
  NO_PROOFS: {
    en: 'proofs are for commitments in place of a proof alone, but this one is {kind}',
    zh: '替代的证明材料（proofs）只适用于证明事项告知型承诺，本承诺为{kind}',
  },
  NO_COMMITMENT: { en: '{creditCode} has no commitment {id}', zh: '{creditCode}没有编号为{id}的信用承诺' },
  PERFORMANCE_ON_RECORD: {
    en: 'performance is put on record once, but this commitment is {state}',
    zh: '履约情况只登记一次，该承诺状态为{state}',
  },
  KEPT: { en: 'kept', zh: '已履约' },
  NOT_KEPT: { en: 'not kept', zh: '未履约（违诺）' },
  FOUND: { en: 'found: {performance}', zh: '履约情况：{performance}' },
  APPROVAL_SUBSTITUTE: { en: 'in place of an approval', zh: '审批替代型' },
  VOLUNTARY_DISCLOSURE: { en: 'disclosed of own accord', zh: '主动公示型' },
  INDUSTRY_SELF_DISCIPLINE: { en: 'self-discipline of an industry', zh: '行业自律型' },
  CREDIT_REPAIR: { en: 'for credit repair', zh: '信用修复型' },
  PROOF: { en: 'in place of a proof', zh: '证明事项告知型' },
  GOVERNMENT_SERVICE: { en: 'for a government service', zh: '政务服务型' },
});
