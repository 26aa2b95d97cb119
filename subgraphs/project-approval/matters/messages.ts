/** What lists of investment matters and demands under them say to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  REASONS: { en: '{reasons}', zh: '{reasons}' },
  MERGED: { en: 'it is made in one with others', zh: '已与其他事项合并办理' },
  MERGED_BY: { en: '{agency} makes it in one with others: {caseNo}', zh: '由{agency}与其他事项合并办理：{caseNo}' },
  ASK_FIRST: { en: 'ask checkMatterDemand what may be demanded', zh: '可先以checkMatterDemand查询可要求办理的事项' },
  ACCEPTED_ONCE: {
    en: 'a matter is accepted once for a project, but {matter} was on {on}',
    zh: '同一事项对同一项目只受理一次，{matter}已于{on}受理',
  },
  STAGE_OVER: {
    en: 'nothing more is demanded in a stage that is over, but {matter} belongs to {stage}',
    zh: '已办结的阶段不再要求办理事项，{matter}属{stage}阶段',
  },
  PROJECT_OVER: {
    en: 'matters are accepted while the project is open, but it is: {state}',
    zh: '事项应当在项目办结前受理，本项目状态为{state}',
  },
  CODE_INVALID: {
    en: 'no matter is dealt with without a valid project code (GB/T 40058-2021), but got {got}: {problems}',
    zh: '未取得有效项目代码（GB/T 40058-2021）的，不予办理；收到{got}：{problems}',
  },
  NO_PROJECT: { en: 'there is no project {projectCode}', zh: '不存在项目代码为{projectCode}的项目' },
  NO_LIST: {
    en: 'zone {zone} has published no list of investment matters that is valid on {on}: nothing may be demanded under it',
    zh: '{zone}在{on}没有施行的投资项目审批事项清单，不得据此要求办理',
  },
  NOT_LISTED: {
    en: 'only matters of the list of zone {zone} (version {version}) may be demanded, but it does not have: {got}',
    zh: '只能要求办理{zone}清单（第{version}版）所列事项，清单未列：{got}',
  },
  SPARED: { en: 'the project is spared {matter}: {reason}', zh: '本项目免办{matter}：{reason}' },
  LISTED: {
    en: 'version {version} of the list has it: {department}, {basis}, {limit}',
    zh: '清单第{version}版列有该事项：{department}，{basis}，{limit}',
  },
  NO_LIMIT: { en: 'without a limit of its own', zh: '未单独规定时限' },
  WITHIN: { en: 'within {days} working days', zh: '{days}个工作日内' },
  TWICE: {
    en: 'matters must name each matter once, but got twice: {code}',
    zh: '清单事项（matters）不得重复，重复的为：{code}',
  },
  ILL_FORMED: {
    en: 'each of matters must have a code of 1 to 40 capitals, digits or _, and a limit of 1 to {most} days where it has one, but got: {got}',
    zh: '清单事项（matters）的代码应当为1至40位大写字母、数字或者下划线，时限应当为1至{most}日；收到：{got}',
  },
  HOW_MANY: { en: 'matters must be 1 to {most}', zh: '清单事项（matters）应当为1至{most}项' },
});
