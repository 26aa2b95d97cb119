/** What the procedure of administrative penalties says, in both languages. */
import { messages } from '../messages.ts';

export const PENALTY_MESSAGES = messages({
  ANSWERED_ALREADY: {
    en: 'the enterprise stated its case at {at} already',
    zh: '企业已于{at}陈述申辩',
  },
  HEARING_TOO_LATE: {
    en: 'a hearing is asked for until {until}, but it is: {today}',
    zh: '要求听证的截止日期为{until}，今天是{today}',
  },
  ANSWER_WITHOUT: {
    en: 'state the case without a hearing: that can be done until the decision',
    zh: '可以不要求听证，在作出决定前陈述申辩',
  },
  NO_HEARING_ASKED: { en: 'the enterprise has asked for no hearing', zh: '企业未要求听证' },
  HEARING_HELD: { en: 'the hearing of {heldOn} is on record already', zh: '{heldOn}的听证情况已经登记' },
  ANNOUNCED_ALREADY: {
    en: 'the hearing on {heldOn} at {place} is announced already',
    zh: '已通知{heldOn}在{place}举行听证',
  },
  HEARING_TOO_SOON: {
    en: 'a hearing is announced {days} working days before it is held, so heldOn must be from {earliest}, but got: {got}',
    zh: '举行听证的{days}个工作日前应当通知当事人，听证日期（heldOn）最早为{earliest}，实际为：{got}',
  },
  HEARING_NOT_ANNOUNCED: {
    en: 'the hearing that was asked for is not announced',
    zh: '尚未通知听证的时间、地点',
  },
  ANNOUNCE_FIRST: {
    en: 'announce its day and place first: {operation}',
    zh: '请先通知听证的时间、地点（{operation}）',
  },
  HEARING_DAY: {
    en: 'heldOn must be the day that was announced, {announced}, and not after today, {today}, but got: {got}',
    zh: '听证日期（heldOn）应为已通知的日期{announced}，且不得晚于今天（{today}），实际为：{got}',
  },
  HEARING_ANNOUNCED: {
    en: 'the hearing is held on {heldOn} at: {place}',
    zh: '听证于{heldOn}举行，地点：{place}',
  },
  MAY_ANSWER: {
    en: 'the enterprise may state its case and ask for a hearing until {until}, and has not done so',
    zh: '企业可在{until}前陈述申辩、要求听证，目前尚未提出',
  },
  DECIDE_AFTER: {
    en: 'decide after {until}, or once the enterprise has stated its case',
    zh: '请在{until}后，或者企业陈述申辩后作出决定',
  },
  HEARING_OPEN: {
    en: 'the enterprise asked for a hearing, and none is on record',
    zh: '企业要求听证，尚无听证记录',
  },
  HOLD_HEARING: {
    en: 'hold the hearing, then {operation}',
    zh: '请组织听证并登记听证情况（{operation}）',
  },
  SAID_NOTHING: { en: 'the enterprise stated nothing until {until}', zh: '企业至{until}未陈述申辩' },
  SAID: { en: 'the enterprise stated its case', zh: '企业已陈述申辩' },
  SAID_AND_ASKED: {
    en: 'the enterprise stated its case and asked for a hearing',
    zh: '企业已陈述申辩并要求听证',
  },
  HEARING_ON: { en: 'the hearing was held on {heldOn}', zh: '听证于{heldOn}举行' },
  REVIEWED_ALREADY: { en: 'the draft passed its legal review on {on} already', zh: '法制审核已于{on}通过' },
  NOT_QUALIFIED: {
    en: 'who reviews penalties for the first time has passed the legal professional qualification examination',
    zh: '初次从事行政处罚决定法制审核的人员，应当取得法律职业资格',
  },
  ANOTHER_REVIEWER: { en: 'let a qualified officer review it', zh: '请由具备资格的人员审核' },
  NO_HEARING_HELD: {
    en: 'reviewGround is MAJOR_RIGHTS_HEARD after a hearing alone, and none was held',
    zh: '未经听证的案件，审核情形（reviewGround）不得为“经过听证程序”（MAJOR_RIGHTS_HEARD）',
  },
  REVIEWED: { en: 'the draft passed its legal review on {on}: {ground}', zh: '{on}法制审核通过：{ground}' },
  NOT_PASSED: { en: 'the draft did not pass its legal review on {on}: {ground}', zh: '{on}法制审核未通过：{ground}' },
  REVIEW_NEEDED: {
    en: 'the penalty is decided on after its legal review, and there was none',
    zh: '未经法制审核，不得作出处罚决定',
  },
  REVIEW_AGAINST: {
    en: 'the penalty did not pass its legal review on {on}',
    zh: '{on}法制审核未通过，不得作出处罚决定',
  },
  REVIEW_IT: { en: '{operation}, or decide against the penalty', zh: '请先法制审核（{operation}），或者不予处罚' },
  DELIBERATED_ALREADY: {
    en: 'the deliberation of {heldOn} ({documentNo}) is on record already',
    zh: '{heldOn}的集体讨论（{documentNo}）已经登记',
  },
  DELIBERATION_DAY: {
    en: 'heldOn must be from {from} to {today}, but got: {got}',
    zh: '集体讨论日期（heldOn）应在{from}至{today}之间，实际为：{got}',
  },
  DELIBERATION_NEEDED: {
    en: 'the heads deliberate together on {matter}, and have not done so',
    zh: '{matter}，应当由行政机关负责人集体讨论决定，尚未讨论',
  },
  DELIBERATE_IT: {
    en: '{operation}, or decide against the penalty',
    zh: '请先集体讨论（{operation}），或者不予处罚',
  },
  DELIBERATED_AGAINST: {
    en: 'the heads decided against the penalty together on {heldOn} ({documentNo})',
    zh: '{heldOn}集体讨论（{documentNo}）决定不予处罚',
  },
  DELIBERATED_FOR: {
    en: 'the heads decided on the penalty together on {heldOn} ({documentNo})',
    zh: '{heldOn}集体讨论（{documentNo}）决定予以处罚',
  },
  DROP_IT: { en: 'decide against the penalty', zh: '请作出不予处罚的决定' },
  IN_TIME: { en: 'decided within the time, until {until}', zh: '在{until}前的法定期限内作出决定' },
  LATE: {
    en: 'decided after the time, which ended on {until}',
    zh: '超过法定期限（{until}）作出决定',
  },
});
