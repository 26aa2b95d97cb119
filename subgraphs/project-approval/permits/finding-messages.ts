/** What is said of commitments that are found to be false, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_COMMITMENT: {
    en: 'project {projectCode} has no commitment in force of this kind: {kind}',
    zh: '项目{projectCode}没有有效的{kind}承诺',
  },
  QUESTIONED_BEFORE: {
    en: 'one finding at a time is decided on, but one is open against: {kind}',
    zh: '同一承诺同时只办理一项查处，{kind}承诺正在查处',
  },
  DECIDE_FIRST: {
    en: 'decide on it first (decideCommitmentFinding)',
    zh: '请先以decideCommitmentFinding（对承诺不实作出决定）办结',
  },
  NO_FINDING: {
    en: 'no finding is open against: {kind}',
    zh: '没有对{kind}承诺正在办理的查处',
  },
  ANSWERED: { en: 'a finding is answered once, but this one was', zh: '陈述、申辩只提交一次，本事项已提交' },
  ANSWER_TOO_LATE: {
    en: 'a finding is answered until {until}, but today is {today}',
    zh: '陈述、申辩应当在{until}前提出，今天是{today}',
  },
  NOTICE_RUNNING: {
    en: 'the enterprise is heard before its commitment is revoked, until {until}, but today is {today}',
    zh: '撤销前应当听取企业陈述、申辩，期限至{until}，今天是{today}',
  },
  WAIT_FOR_ANSWER: { en: 'wait for the answer, or for the day after', zh: '请等待企业陈述、申辩，或者期满后办理' },
  SAME_OFFICER: {
    en: 'who found a commitment false does not decide on it, but the caller found it',
    zh: '查处人员不得作出决定，本事项由您查处',
  },
  ANOTHER_OFFICER: { en: 'let another officer decide', zh: '请由其他人员办理' },
  TOLD: {
    en: 'the commitment in the place of {matters} was found to be false; it may be answered until {until}, and no stage is completed before',
    zh: '代替{matters}的承诺经查实不实，可以在{until}前陈述、申辩，作出决定前不办结阶段',
  },
  HEARD: { en: 'the enterprise was heard: {answer}', zh: '已听取企业陈述、申辩：{answer}' },
  NOT_ANSWERED: {
    en: 'the enterprise was told, and did not answer until {until}',
    zh: '已告知企业，企业在{until}前未陈述、申辩',
  },
  REVOKED: {
    en: 'what was granted on the commitment is revoked, and these are reviewed: {matters}',
    zh: '撤销以承诺代替的审查，下列事项应当办理审查：{matters}',
  },
  DROPPED: { en: 'the commitment stands', zh: '承诺不予撤销' },
  REPORTED: { en: 'the broken commitment is reported to credit', zh: '未履行承诺的情况报送信用记录' },
  PROJECT_REVOKED: {
    en: 'the approval rests on a false commitment, and is revoked',
    zh: '项目审批以不实承诺取得，予以撤销',
  },
});
