/** What the planning and land platform says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  STAGE_OVER: {
    en: 'opinions on planning and land are given in stage LAND_AND_PLANNING, but it is over',
    zh: '规划、用地意见应当在立项用地规划许可阶段出具，该阶段已办结',
  },
  STANDS: {
    en: 'an opinion that passes stands, but {party} gave one before',
    zh: '同意的意见不再更改，{party}此前已出具',
  },
  OPINION: { en: '{title}: {comment}', zh: '{title}：{comment}' },
  NO_PLATFORM: {
    en: 'zone {zone} has no rule SIX_IN_ONE_PARTIES: no platform brings the parties together',
    zh: '{zone}未建立“六位一体”平台',
  },
  PARTIES: {
    en: 'the parties of the platform are {parties}, but got: {got}',
    zh: '平台参与方为{parties}；收到：{got}',
  },
});
