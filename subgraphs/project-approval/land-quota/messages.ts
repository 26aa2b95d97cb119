/** What is said of land quotas, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  YEAR: { en: 'year must be {first} or {next}', zh: '年度应为{first}或者{next}' },
  ABOVE_ZERO: { en: 'quotaArea must be above 0 square metres', zh: '用地指标应大于0平方米' },
  QUOTA_BELOW_USED: {
    en: 'the quota must not be below what is supplied in {year} already ({used} m²), but got: {got} m²',
    zh: '用地指标不得少于{year}年已供面积（{used}平方米），实际为{got}平方米',
  },
  LATE: { en: 'late: {codes}', zh: '逾期节点：{codes}' },
  NOTHING_LATE: { en: 'nothing is late', zh: '无逾期节点' },
  LAND_QUOTA_EXCEEDED: {
    en: 'zone {zone} has {quota} m² of land to supply in {year}, of which {left} m² are left, but the parcel has: {area} m²',
    zh: '{zone}{year}年可供地{quota}平方米，剩余{left}平方米，该宗地面积为{area}平方米',
  },
  LARGER_QUOTA: {
    en: 'publishLandQuotaPlan with a larger quota, or supply it next year',
    zh: '请调增指标（publishLandQuotaPlan），或者安排在下一年度供地',
  },
});
