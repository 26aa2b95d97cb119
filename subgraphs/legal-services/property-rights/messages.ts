/** What screenings for property rights say to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_RULE: { en: 'the plan of {zone} asks for no such screening', zh: '{zone}的方案未规定该类产权甄别' },
  NO_REVIEW: { en: 'there is no screening {reviewId}', zh: '没有编号为{reviewId}的产权甄别' },
  OPENED: { en: 'to be screened: {kind}: {title}', zh: '启动甄别：{kind}：{title}' },
  CONCLUDED: { en: 'it was concluded at {at}', zh: '已于{at}作出结论' },
  SAME_OFFICER: { en: 'who began the screening may not conclude it', zh: '启动甄别的人员不得作出结论' },
  ANOTHER: { en: 'have it concluded by another officer', zh: '由其他审批人作出结论' },
  FOUND: { en: 'found: {finding}', zh: '甄别结论：{finding}' },
});
