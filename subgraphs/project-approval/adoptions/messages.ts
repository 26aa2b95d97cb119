/** What adoption says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  UNCONDITIONAL: {
    en: 'a project is adopted without conditions (无条件认领), but got: unconditional false',
    zh: '项目应当无条件认领；收到：unconditional为false',
  },
  ONE_ADOPTER: {
    en: 'a project has one adopter at a time, but {projectCode} is adopted by: {agency}',
    zh: '同一项目同时只有一个认领单位，{projectCode}已由{agency}认领',
  },
  HAND_OVER: { en: 'handOverProject', zh: '请以handOverProject移交' },
  NO_ADOPTER: {
    en: 'a project is handed over by its adopter, but {projectCode} has none',
    zh: '项目应当由认领单位移交，{projectCode}尚无认领单位',
  },
  CLAIM: { en: 'claimProject', zh: '请以claimProject认领' },
  TWO_PERSONS: {
    en: 'the dedicated person must be another than the leader (主要领导牵头、派专人负责), but got twice: {reference}',
    zh: '专人应当与牵头的主要领导不同（主要领导牵头、派专人负责）；重复的为：{reference}',
  },
  ANSWERS_FOR: { en: 'the leader answers for {stages}', zh: '主要领导负责{stages}' },
  NO_CONDITIONS: { en: 'without conditions', zh: '无条件认领' },
});
