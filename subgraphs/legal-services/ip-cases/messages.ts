/** What cases of intellectual property say to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_CASE: {
    en: '{creditCode} has no case of intellectual property {ipCaseId}',
    zh: '企业{creditCode}没有编号为{ipCaseId}的知识产权保护案件',
  },
  NO_SERVICE: {
    en: 'the plan of {zone} offers no fast services for intellectual property',
    zh: '{zone}的方案未设知识产权快速保护服务',
  },
  OFFERED: { en: '{service} is offered by the zone', zh: '园区提供{service}' },
  ACCEPTED: { en: 'accepted: {track}', zh: '予以受理：{track}' },
  CLOSED: { en: 'closed: {outcome}', zh: '办结：{outcome}' },
  WITHDRAWN: { en: 'taken back', zh: '申请已撤回' },
  SAME_OFFICER: { en: 'who accepted the case may not close it', zh: '受理人不得办结同一案件' },
  ANOTHER: { en: 'have it closed by another officer', zh: '由其他审批人办结' },
  DAYS: {
    en: 'the days must be in order and at most {most}, but got: {days}',
    zh: '日期应先后有序且不超过{most}日，实际为：{days}',
  },
});
