/** What cases of every matter say. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  ASKED_AGAIN: {
    en: 'all that is missing is requested in at most {allowed} list (一次性告知), but this is list {lists}',
    zh: '需要补正的全部内容应当一次性告知（最多{allowed}次），而这是第{lists}次',
  },
  IN_TIME: { en: 'decided in time', zh: '在办理时限内作出决定' },
  AFTER_LIMIT: { en: 'decided after the limit', zh: '超过办理时限作出决定' },
  NO_LIMIT: {
    en: 'no rule of the zone sets a limit for this matter: the general procedure holds',
    zh: '本区未规定该事项的办理时限，适用一般程序',
  },
  TWO_OFFICERS: { en: 'accepted and decided by two officers', zh: '受理人与决定人为不同的工作人员' },
  WITHDRAWN: {
    en: 'taken back by who applied, before it was accepted',
    zh: '申请人在受理前撤回申请',
  },
  WITHDRAWAL_CONFIRMED: {
    en: 'taken back by who applied, and confirmed by the office',
    zh: '申请人撤回申请，经登记机关确认',
  },
});
