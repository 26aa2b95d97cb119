/** What the public record says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_ENTERPRISE: {
    en: 'there is no enterprise {creditCode} on the register',
    zh: '登记信息中没有统一社会信用代码为{creditCode}的企业',
  },
  VALID_TO: {
    en: 'validTo must not be before decidedOn ({decidedOn}), but got: {validTo}',
    zh: '有效期至（validTo）不得早于决定日期（{decidedOn}），收到的是{validTo}',
  },
  DECIDED_IN_FUTURE: {
    en: 'decidedOn must not be in the future (today is {today}), but got: {decidedOn}',
    zh: '决定日期（decidedOn）不得晚于今天（{today}），收到的是{decidedOn}',
  },
  DECIDED_TOO_EARLY: {
    en: 'decidedOn must not be before {first}, but got: {decidedOn}',
    zh: '决定日期（decidedOn）不得早于{first}，收到的是{decidedOn}',
  },
  BEFORE_FOUNDING: {
    en: 'decidedOn must not be before the establishment of the enterprise ({foundedOn}), but got: {decidedOn}',
    zh: '决定日期（decidedOn）不得早于企业成立日期（{foundedOn}），收到的是{decidedOn}',
  },
  DUPLICATE_DOCUMENT: {
    en: 'document {documentNo} of {authority} is on record already',
    zh: '{authority}的{documentNo}已经登记',
  },
  CHECK_NUMBER: { en: 'check the document number', zh: '请核对文书号' },
  NECESSITY_OF_MINOR: {
    en: 'necessity is for a minor penalty, which is not published otherwise, but this one is {gravity}',
    zh: '确有必要公示的理由（necessity）只适用于轻微失信，本处罚为{gravity}',
  },
  NEVER_PUBLISHED: {
    en: 'by the rule of {decidedOn} no penalty of this class is published, whatever the necessity',
    zh: '依{decidedOn}适用的规则，该类处罚信息一律不予公示',
  },
  PUBLISHED_UNTIL: {
    en: 'published until {until}: {gravity} decided on {decidedOn}',
    zh: '公示至{until}：{gravity}，{decidedOn}作出决定',
  },
  NECESSITY: { en: 'it must be published: {necessity}', zh: '确有必要公示：{necessity}' },
  NOT_PUBLISHED: {
    en: 'kept and not published: {gravity} decided on {decidedOn}',
    zh: '予以记录，不予公示：{gravity}，{decidedOn}作出决定',
  },
  NO_CASE: {
    en: '{creditCode} has no case of a penalty {id}',
    zh: '{creditCode}没有编号为{id}的行政处罚案件',
  },
  NOT_PENALISED: {
    en: 'what is published is a penalty that was imposed, but case {id} is {state}',
    zh: '只登记已作出处罚决定的案件，案件{id}的状态为{state}',
  },
  NO_PENALTY: { en: '{creditCode} has no penalty {id}', zh: '{creditCode}没有编号为{id}的行政处罚记录' },
  PAID_RANGE: {
    en: 'paidOn must be from decidedOn ({decidedOn}) to today ({today}), but got: {paidOn}',
    zh: '缴纳日期（paidOn）应当在决定日期（{decidedOn}）至今天（{today}）之间，收到的是{paidOn}',
  },
  NO_FINE: {
    en: 'what is paid is a fine, but document {documentNo} imposes none',
    zh: '{documentNo}没有罚款，不能登记缴纳',
  },
  FINE_PAID: { en: 'a fine is paid once, but this one was on {paidOn}', zh: '同一罚款只缴纳一次，已于{paidOn}缴纳' },
  PAID: {
    en: 'the fine of {fine} yuan of {documentNo} was paid on {paidOn}',
    zh: '{documentNo}罚款{fine}元已于{paidOn}缴纳',
  },
  MINOR: { en: 'MINOR', zh: '轻微' },
  ORDINARY: { en: 'ORDINARY', zh: '一般' },
  SERIOUS: { en: 'SERIOUS', zh: '严重' },
});
