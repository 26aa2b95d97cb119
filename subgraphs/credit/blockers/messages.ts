/** What credit says of what stands in the way of a deregistration, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  UNPAID_FINE: {
    en: 'the fine of {fine} yuan of {documentNo}, decided on {decidedOn}, is not paid; an officer of credit records the payment',
    zh: '{decidedOn}作出的{documentNo}罚款{fine}元尚未缴纳；缴纳后由信用部门登记',
  },
  BLACK_LISTED: {
    en: 'on the black list since {listedOn}: {reason}; the enterprise applies to be taken off, an officer of credit decides',
    zh: '自{listedOn}起列入黑名单：{reason}；由企业申请移出，信用部门决定',
  },
});
