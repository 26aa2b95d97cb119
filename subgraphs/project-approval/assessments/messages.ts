/** What regional assessments say to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  VALIDITY: {
    en: 'validTo must not be before validFrom ({validFrom}), but got: {validTo}',
    zh: '有效期止（validTo）不得早于有效期起（{validFrom}）；收到：{validTo}',
  },
  PUBLISHED: {
    en: '{kind} is made once for the region; none of this park overlaps {validFrom} to {validTo}',
    zh: '{kind}由区域统一评估；该产业园{validFrom}至{validTo}无重复的评估',
  },
  NOT_LISTED: {
    en: 'zone {zone} makes these assessments once for a region: {codes}; but got: {got}',
    zh: '{zone}由区域统一评估的事项为：{codes}；收到：{got}',
  },
  FREE: {
    en: 'zone {zone} shares free of charge: {what}; but got: freeSharing false',
    zh: '{zone}免费共享{what}；收到：freeSharing为false',
  },
  OVERLAPS: {
    en: '{type} of {place} is published already for {validFrom} to {validTo}, which the days given overlap',
    zh: '{place}的“{type}”已公布有效期{validFrom}至{validTo}的成果，与所填期间重叠',
  },
  SUCCESSOR: {
    en: 'publish its successor from the day after the last one ends',
    zh: '请自前一成果有效期届满次日起公布新的成果',
  },
  SPARED: {
    en: 'assessed once for park {park}, valid {validFrom} to {validTo}, on the day of application {on}',
    zh: '产业园{park}已统一评估，有效期{validFrom}至{validTo}，申请日{on}在有效期内',
  },
  PARK_UNKNOWN: { en: 'not known in which park it lies', zh: '尚不清楚所在产业园，请填报' },
  NOT_ASSESSED: { en: 'not assessed for park {park}', zh: '产业园{park}未作该项评估' },
  NONE_VALID: {
    en: 'assessed for park {park}, but none was valid on {on}',
    zh: '产业园{park}作过该项评估，但在{on}均不在有效期内',
  },
});
