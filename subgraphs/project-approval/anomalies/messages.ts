/** What reports of approval outside the system say to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NOT_AHEAD: { en: 'decidedOn must not be after today ({today})', zh: '决定日期（decidedOn）不得晚于今日（{today}）' },
  ONCE: {
    en: 'a result is reported once, but {documentNo} of zone {zone} was before',
    zh: '同一审批结果只报送一次，{zone}的{documentNo}此前已报送',
  },
  NO_RESULT: { en: 'there is no reported result {id}', zh: '不存在编号为{id}的报送结果' },
  NO_SIGN: {
    en: 'a typical case shows how approval went outside the system, but this result shows no sign of it',
    zh: '典型案例应当反映体外循环、隐性审批，该结果未发现相关迹象',
  },
  IMPERSONAL: {
    en: 'a typical case does not say whose it was, but names: {name}',
    zh: '典型案例不得指明当事项目、企业或者文号，其中写有：{name}',
  },
  PUBLISHED: {
    en: 'a result is published as a typical case once, but this one was before',
    zh: '同一结果只公布一次典型案例，该结果此前已公布',
  },
  DECIDED_EARLY: {
    en: '{matter} was decided on {decidedOn}, before the system accepted it on {acceptedOn}',
    zh: '{matter}于{decidedOn}作出决定，早于系统受理日{acceptedOn}（先办结后受理）',
  },
  UNKNOWN_PROJECT: {
    en: '{documentNo} is for project {projectCode}, which the system does not have',
    zh: '{documentNo}所涉项目{projectCode}不在系统中',
  },
  NO_CASE: {
    en: '{documentNo} is a result of {matter}, of which the system has no case',
    zh: '{documentNo}为{matter}的审批结果，系统中没有该办件',
  },
  NOT_LISTED: { en: '{matter} was not on the published list on {on}', zh: '{matter}在{on}不在公布的清单内' },
  SKIPPED: { en: 'before {matter} there should have been: {skipped}', zh: '{matter}之前应当先办结：{skipped}' },
  STAGE: { en: 'stage {code} ({title})', zh: '{title}阶段（{code}）' },
  MATTER: { en: 'matter {code}', zh: '事项{code}' },
});
