/** What fair-competition reviews say to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  REVIEWED: { en: '{title} was reviewed: {conclusion}', zh: '“{title}”公平竞争审查结论：{conclusion}' },
  NO_RULE: {
    en: 'the plan of {zone} asks for no clean-up on {heldOn}',
    zh: '{zone}在{heldOn}没有关于清理行动的规定',
  },
  MEASURES: { en: 'measures must be from {least} to {most}', zh: '清理措施数（measures）应当为{least}至{most}' },
  ABOLISHED: {
    en: 'abolished must be from {least} to {most}',
    zh: '废止措施数（abolished）应当为{least}至{most}',
  },
  HELD: {
    en: 'the clean-up of {heldOn} looked at {measures} measures and abolished {abolished}',
    zh: '{heldOn}清理措施{measures}项，废止{abolished}项',
  },
});
