/** What reveals of personal data say. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_SUCH_CASE: {
    en: 'personal data is shown for a case of the enterprise, but {creditCode} has none with the number {caseNo}',
    zh: '查看个人信息应当对应该企业的办件，但{creditCode}没有受理编号为{caseNo}的办件',
  },
  GIVE_NUMBER: { en: 'give the number of the case that you work on', zh: '请填写正在办理的受理编号' },
});
