/** What the filing of fines and fees says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_SYSTEM: {
    en: 'the plan of {zone} asks for no filing of fines and fees',
    zh: '{zone}的方案未规定罚款收费执法备案',
  },
  FILED: { en: 'it was filed at {at} already', zh: '已于{at}备案' },
  FILED_FINE: {
    en: 'the fine of {amount} yuan by {authority} is filed',
    zh: '{authority}的罚款{amount}元已备案',
  },
  FILED_FEE: {
    en: 'the fee of {amount} yuan by {authority} is filed',
    zh: '{authority}的收费{amount}元已备案',
  },
  DAYS: {
    en: 'the days must be in order and at most {most}, but got: {days}',
    zh: '日期应先后有序且不超过{most}日，实际为：{days}',
  },
});
