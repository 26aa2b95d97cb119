/** What the list of major projects says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  ONCE: {
    en: 'a project is marked once, but {projectCode} is a major project already: {kind}',
    zh: '项目只认定一次，{projectCode}已是重大项目：{kind}',
  },
  IN_SCOPE: { en: '{kind} is in the scope of efficiency inspection', zh: '{kind}属于效能监察范围' },
  OUT_OF_SCOPE: { en: '{kind} is not in the scope of efficiency inspection', zh: '{kind}不属于效能监察范围' },
  FOR_OFFICERS: {
    en: 'openIssues is for officers of {department}, services and auditors',
    zh: '未解决问题（openIssues）仅供“{department}”部门的工作人员、部门服务和审计监督人员查询',
  },
  GIVEN_UP: { en: 'project {projectCode} was given up: it is {state}', zh: '项目{projectCode}已终止，状态为{state}' },
  NO_PROJECT: { en: 'there is no project {projectCode}', zh: '不存在项目代码为{projectCode}的项目' },
  NOT_MAJOR: {
    en: 'this is for major projects, but {projectCode} is none',
    zh: '本事项仅适用于重大项目，{projectCode}未认定为重大项目',
  },
  MARK_IT: { en: 'markMajorProject', zh: '请以markMajorProject认定' },
});

/** Kinds of major projects, as messages name them. */
export const MAJOR_KINDS = {
  GOVERNMENT_INVESTED: { en: 'GOVERNMENT_INVESTED', zh: '政府投资项目' },
  INVESTMENT_PROMOTION: { en: 'INVESTMENT_PROMOTION', zh: '招商引资项目' },
  KEY_PROJECT: { en: 'KEY_PROJECT', zh: '其他重点项目' },
} as const;
