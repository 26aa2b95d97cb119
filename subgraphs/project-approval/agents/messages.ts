/** What agents of projects say to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NOT_DEFINED: {
    en: 'the plan does not say what the name stands for: what is counted here are direct contacts of the enterprise with approving departments, of which there are to be none',
    zh: '方案未说明该名称的含义：此处统计企业与审批部门的直接接触，目标为零',
  },
  NO_PROGRAMME: {
    en: 'zone {zone} has no such programme: what is counted here are direct contacts of the enterprise with approving departments, of which there are to be none',
    zh: '{zone}未实行该项目：此处统计企业与审批部门的直接接触，目标为零',
  },
  ANOTHER: {
    en: 'the agent must be another than the one there is, but got: {reference}',
    zh: '代办员应当与现任代办员不同；收到：{reference}',
  },
  NO_AGENT: {
    en: 'an agent makes contacts on behalf of the enterprise, but {projectCode} has none',
    zh: '应当由代办员代企业办理，{projectCode}尚无代办员',
  },
  ASSIGN: { en: 'assignProjectAgent', zh: '请以assignProjectAgent指派' },
});
