/** What joint and merged procedures say to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_PROJECT: { en: 'there is no project {projectCode}', zh: '不存在项目代码为{projectCode}的项目' },
  NO_JOINT: { en: 'there is no joint procedure {id}', zh: '不存在编号为{id}的联合审图、联合验收' },
  NO_MERGED: { en: 'there is no merged procedure {id}', zh: '不存在编号为{id}的合并办理事项' },
  UNDER_WAY: {
    en: '{kind} is applied for once, and again only after a result that did not pass, but one is {status}',
    zh: '{kind}只申请一次，未通过的方可重新申请，现有一件状态为{status}',
  },
  ONE_APPLICATION: {
    en: 'one application, {count} members, one result under {lead}',
    zh: '一次申请，{count}个参与部门，由{lead}牵头一次出具结果',
  },
  ZONE_JOINS: {
    en: 'zone {zone} joins acceptances ({rule}, {clause})',
    zh: '{zone}实行联合验收（{rule}，{clause}）',
  },
  SPARED: {
    en: '{member} takes no part: {reasons}',
    zh: '{member}不参与本次联合办理：{reasons}',
  },
  ACCEPTED: { en: 'accepted; {lead} asks every member for its opinion', zh: '予以受理，由{lead}征求各参与部门意见' },
  NOT_UNDER_REVIEW: {
    en: 'opinions are given on what is accepted and not decided, but this is {status}',
    zh: '应当在受理后、办结前出具意见，本件状态为{status}',
  },
  RESULT_ONCE: {
    en: 'one result is given on what is accepted, but this is {status}',
    zh: '受理后出具一次结果，本件状态为{status}',
  },
  OTHER_STAGE: {
    en: '{kind} belongs to stage {stage}, but the stage in progress is: {inProgress}',
    zh: '{kind}属{stage}阶段事项，正在办理的阶段为：{inProgress}',
  },
  NOT_NEEDED: {
    en: 'the drawings of this project need no review: {reasons}',
    zh: '本项目无需施工图审查：{reasons}',
  },
  MEMBERS: { en: 'its members are {members}, but got: {got}', zh: '参与部门为{members}；收到：{got}' },
  OPINION_GIVEN: {
    en: 'each member gives its opinion once, but {member} ({agency}) gave its own on {on}',
    zh: '各参与部门只出具一次意见，{agency}（{member}）已于{on}出具',
  },
  SILENT: {
    en: "the one result rests on every member's opinion, and silence is no consent in a matter of safety, but these are silent: {silent}",
    zh: '结果应当依据全部参与部门的意见作出，涉及安全的事项逾期未反馈不视为同意，尚未反馈的有：{silent}',
  },
  ASK_THEM: { en: 'ask them for their opinions', zh: '请催告其出具意见' },
  ALL_PASS: { en: 'all {count} members pass it', zh: '{count}个参与部门均同意通过' },
  AGAINST: { en: '{title} ({agency}): {comment}', zh: '{title}（{agency}）：{comment}' },
  MERGED_WHILE_OPEN: {
    en: 'procedures are merged while the project is open, but it is: {state}',
    zh: '合并办理应当在项目办结前申请，本项目状态为{state}',
  },
  MADE_IN_ONE: { en: '{agency} makes in one: {standsFor}', zh: '由{agency}合并办理：{standsFor}' },
  MERGED_ACCEPTED: { en: 'accepted for {agency}', zh: '予以受理，由{agency}办理' },
  MERGED_DONE: {
    en: '{agency} has made in one: {standsFor}; report {reportHash}',
    zh: '{agency}已合并办理：{standsFor}；成果摘要{reportHash}',
  },
  PROJECT_OVER: { en: 'nothing is made for a project that is {state}', zh: '项目状态为{state}，不再办理' },
  NONE_PASSED: {
    en: 'the first registration is made with the joint acceptance (验登合一), but none has passed',
    zh: '首次登记应当与联合验收一并办理（验登合一），本项目联合验收尚未通过',
  },
  CONCLUDE_FIRST: { en: 'conclude the joint acceptance first', zh: '请先办结联合验收' },
  NO_RULE: {
    en: 'zone {zone} has no rule MERGED_PROCEDURES with {kind} on {on}: each procedure is applied for by itself',
    zh: '{zone}在{on}未规定{kind}合并办理，各事项应当分别申请',
  },
  NOT_MERGEABLE: {
    en: '{kind} stands for {singles}, but got: {got}',
    zh: '{kind}可合并的事项为{singles}；收到：{got}',
  },
  TWO_OR_MORE: {
    en: 'a merged procedure stands for two or more, but got: {got}',
    zh: '合并办理应当包含两个以上事项；收到：{got}',
  },
  NOT_AGAIN: {
    en: 'what a merged procedure covers is not made again, but these are: {twice}',
    zh: '已合并办理的事项不再重复办理，重复的有：{twice}',
  },
});

/** Merged procedures, as messages name them. */
export const MERGED_NAMES = {
  ASSESSMENTS: { en: 'ASSESSMENTS', zh: '多评合一' },
  SURVEYS: { en: 'SURVEYS', zh: '多测合一' },
  ACCEPTANCES: { en: 'ACCEPTANCES', zh: '多验合一' },
  ACCEPTANCE_AND_REGISTRATION: { en: 'ACCEPTANCE_AND_REGISTRATION', zh: '验登合一' },
} as const;

/** Joint procedures, as messages name them. */
export const JOINT_NAMES = {
  DRAWING_REVIEW: { en: 'DRAWING_REVIEW', zh: '联合审图' },
  ACCEPTANCE: { en: 'ACCEPTANCE', zh: '联合验收' },
} as const;

/** Single procedures that no list of a zone names. */
export const SINGLE_NAMES: Readonly<Record<string, string>> = {
  JOINT_ACCEPTANCE: '联合竣工验收',
  FIRST_REGISTRATION: '不动产首次登记',
};
