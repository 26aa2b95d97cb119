/** What exchange says of submissions, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  KEEPER: { en: 'officers of the department that keeps the record', zh: '数据提供部门的工作人员' },
  KEEPER_TOKEN: {
    en: 'ask with a token of role officer of that department',
    zh: '请以该数据提供部门工作人员的身份办理',
  },
  NO_RECORD: {
    en: 'its department shows no record {id} any more, so there is nothing to submit',
    zh: '数据提供部门已不再公示编号为{id}的记录，无可报送内容',
  },
  DONE_BEFORE: { en: 'what was answered to {id} was done before', zh: '对{id}的答复已经处理' },
  SUBMISSION_ENDED: {
    en: 'only what was returned is submitted anew, but this one is {state}',
    zh: '只有被退回的上报信息才能重新报送，该信息状态为{state}',
  },
  PENDING: { en: 'not sent yet', zh: '待报送' },
  SENT: { en: 'sent', zh: '已报送' },
  ACCEPTED: { en: 'accepted', zh: '已接收' },
  REPLACED: { en: 'submitted anew', zh: '已重新报送' },
});
