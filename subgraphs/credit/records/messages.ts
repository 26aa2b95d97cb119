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
  IDENTIFIER: {
    en: 'identifier must be one of GB/T 36904 with its check character, but got: {got}',
    zh: '电子证照标识（identifier）应当符合GB/T 36904，且校验位正确；收到：{got}',
  },
  IDENTIFIER_TAKEN: {
    en: 'another licence is on record under identifier {identifier}',
    zh: '电子证照标识{identifier}已登记于另一项行政许可',
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
  NOT_PAID: {
    en: 'what is recorded is a fine that was paid, but that of case {id} is not',
    zh: '只登记已缴清的罚款，案件{id}的罚款尚未缴清',
  },
  FINE_PAID: { en: 'a fine is paid once, but this one was on {paidOn}', zh: '同一罚款只缴纳一次，已于{paidOn}缴纳' },
  PAID: {
    en: 'the fine of {fine} yuan of {documentNo} was paid on {paidOn}',
    zh: '{documentNo}罚款{fine}元已于{paidOn}缴纳',
  },
  MINOR: { en: 'MINOR', zh: '轻微' },
  ORDINARY: { en: 'ORDINARY', zh: '一般' },
  SERIOUS: { en: 'SERIOUS', zh: '严重' },
  NO_FIELD: {
    en: 'fields must be of the standard ({standard}), but got: {got}',
    zh: '数据项（fields）应当属于国家标准（{standard}），收到的是{got}',
  },
  OWN_FIELD: {
    en: 'fields must not repeat what the record has by itself, but got: {got}',
    zh: '数据项（fields）不得重复记录自有的内容，收到的是{got}',
  },
  SAME_FIELD: {
    en: 'fields must name each field once, but got twice: {got}',
    zh: '数据项（fields）不得重复，重复的是{got}',
  },
  FIELD_DAY: {
    en: '{code} must be a day YYYY-MM-DD, but got: {got}',
    zh: '{code}应当为日期（YYYY-MM-DD），收到的是{got}',
  },
  FIELD_CODE: {
    en: '{code} must be a unified social credit code, but got: {got}',
    zh: '{code}应当为统一社会信用代码，收到的是{got}',
  },
  LICENCE_ORDINARY: { en: 'ordinary', zh: '普通' },
  LICENCE_CONCESSION: { en: 'concession', zh: '特许' },
  LICENCE_RECOGNITION: { en: 'recognition', zh: '认可' },
  LICENCE_APPROVAL: { en: 'approval', zh: '核准' },
  LICENCE_REGISTRATION: { en: 'registration', zh: '登记' },
  LICENCE_OTHER: { en: 'other', zh: '其他' },
  NO_LICENCE: { en: '{creditCode} has no licence {id}', zh: '{creditCode}没有编号为{id}的行政许可记录' },
  RECORD_ANNULLED: {
    en: 'a record is annulled once, but this one was on {on}',
    zh: '同一记录只撤销一次，该记录已于{on}撤销',
  },
  NOTHING_CORRECTED: {
    en: 'content or fields must say what should read otherwise, but got nothing new',
    zh: '应当在内容（content）或者数据项（fields）中写明更正后的内容，未收到新的内容',
  },
  LICENSER: {
    en: 'the service of a department that grants licences',
    zh: '作出行政许可的部门的服务身份',
  },
  LICENCE_ID: {
    en: 'licenceId must be the id of the licence in the department that granted it (a UUID), but got: {got}',
    zh: '许可标识（licenceId）应当为许可机关的许可编号（UUID），收到的是{got}',
  },
  CHANGED_BY_AUTHORITY: {
    en: '{authority}, which granted it, changed it',
    zh: '许可机关（{authority}）已变更该许可',
  },
  CORRECTED: { en: 'what it said was wrong: {reason}', zh: '原记录有误：{reason}' },
  ANNULLED: { en: 'the decision stands no longer: {reason}', zh: '原决定已不再有效：{reason}' },
  NO_REVOCATION: {
    en: '{creditCode} has no case of a revocation {id}',
    zh: '{creditCode}没有编号为{id}的吊销营业执照案件',
  },
  NOT_ON_RECORD: {
    en: 'the penalty {documentNo} is not on record, so that there is nothing to withdraw',
    zh: '{documentNo}未登记，无需撤回',
  },
  WITHDRAWN_IN_TIME: {
    en: 'what was published is withdrawn within the time, until {until}',
    zh: '在{until}前的法定期限内撤回已公开的处罚决定信息',
  },
  WITHDRAWN_LATE: {
    en: 'what was published is withdrawn after the time, which ended on {until}',
    zh: '超过法定期限（{until}）撤回已公开的处罚决定信息',
  },
  PUBLICATION_ENDED: {
    en: 'published until {until}, the longest that the rule allows: it is used no more',
    zh: '公示期至{until}，期满停止公示、共享和使用',
  },
  COMMITMENT_NOT_SIGNED: {
    en: 'a licence on a commitment needs one in place of an approval that was signed by the day of the decision ({decidedOn}), but got: {got}',
    zh: '以承诺办理的许可，应当有在决定日期（{decidedOn}）前签署的审批替代型承诺，收到的是{got}',
  },
  SIGN_FIRST: { en: 'sign it first (signCommitment)', zh: '请先签署承诺（signCommitment）' },
  REPAIR_TOLD: {
    en: 'the notice on repair is delivered with it: apply from {firstDay} on, at {window}, with {documents}',
    zh: '信用修复告知书随处罚决定书一并送达：自{firstDay}起，可以在{window}申请，提交{documents}',
  },
  ONCE_DONE: { en: 'the day on which the duties are done', zh: '法定责任义务履行完毕之日' },
  WINDOW: { en: 'the website “信用中国” and this window', zh: '“信用中国”网站及本部门窗口' },
});
