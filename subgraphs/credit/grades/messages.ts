/** Why a grade is what it is, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  BLACK_LISTED: { en: 'on the black list', zh: '列入黑名单' },
  SERIOUS: {
    en: '{count} serious penalties in two years; D from {bound}',
    zh: '两年内严重失信行政处罚{count}项；达到{bound}项为D',
  },
  PENALTIES: {
    en: '{count} penalties in two years; {level} from {bound}',
    zh: '两年内行政处罚{count}项；达到{bound}项为{level}',
  },
  FEW_PENALTIES: {
    en: '{count} penalties in two years; B only from {bound}',
    zh: '两年内行政处罚{count}项；达到{bound}项方为B',
  },
  RED_LISTED: { en: 'on the red list: one level up', zh: '列入红名单，提高一级' },
  BROKEN_PROMISES: {
    en: '{count} promises not kept and not repaired; {level} from {bound}',
    zh: '未履行且未修复的承诺{count}项；达到{bound}项为{level}',
  },
});
