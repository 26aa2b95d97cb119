/** What is said of credit codes that were issued with wrong check characters, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  WRONG_FORM: {
    en: 'creditCode must have the form of a credit code, so that nothing but its check characters is wrong, but: {problems}',
    zh: '统一社会信用代码除校验码外应符合 GB 32100 的规定，但：{problems}',
  },
  CHECKS: {
    en: 'creditCode is entered here where its check characters are wrong, but those of {creditCode} are right',
    zh: '本清单只登记校验码不符合标准的代码，{creditCode}的校验码符合标准',
  },
  ENTERED_ALREADY: {
    en: '{creditCode} is entered once, but it is on the list already',
    zh: '同一代码只登记一次，{creditCode}已在清单中',
  },
  NOT_ENTERED: {
    en: '{creditCode} is not on the list of codes that were issued with wrong check characters',
    zh: '{creditCode}不在已发放但校验码不符合标准的代码清单中',
  },
  CONFIRMED_ALREADY: {
    en: '{creditCode} is confirmed once, but it was at {at}',
    zh: '同一代码只确认一次，{creditCode}已于{at}确认',
  },
  SAME_OFFICER: {
    en: 'who entered a code may not confirm it, but {subject} did both',
    zh: '登记与确认应由不同的工作人员办理，但均为{subject}',
  },
  ANOTHER_OFFICER: { en: 'let another officer confirm it', zh: '请由其他工作人员确认' },
  ENTER_IT: { en: 'enterIssuedCreditCode', zh: '请先登记（enterIssuedCreditCode）' },
  DIGEST: {
    en: 'documentDigest must be a SHA-256 digest, 64 hexadecimal digits, but got: {got}',
    zh: 'documentDigest（材料摘要值）应为SHA-256摘要，64位十六进制数字，实际为：{got}位',
  },
  VOUCHED: {
    en: '{authority} issued {creditCode} to {name}: entered by one officer on evidence, confirmed by another',
    zh: '{authority}已向{name}发放{creditCode}：由一名工作人员凭材料登记，另一名确认',
  },
});
