/** What exchange says of requests for sharing, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  MEMBER: {
    en: 'the authority that receives the data, or officers of exchange',
    zh: '数据使用单位或者数据共享交换部门的工作人员',
  },
  MEMBER_TOKEN: { en: 'ask with a token of role partner for that authority', zh: '请以该数据使用单位的身份办理' },
  NO_REQUEST: { en: '{creditCode} has no request for sharing {id}', zh: '{creditCode}没有编号为{id}的共享申请' },
  REQUEST_ENDED: {
    en: 'a request is decided on once, but this one is {state}',
    zh: '共享申请只答复一次，该申请状态为{state}',
  },
  GRANTED: { en: 'granted', zh: '已同意' },
  REFUSED: { en: 'refused', zh: '不予共享' },
  SAME_OFFICER: {
    en: 'who made a request may not decide on it',
    zh: '提出共享申请的人员不得答复该申请',
  },
  COORDINATE: {
    en: 'another entry of the ledger can be chosen: {field}',
    zh: '请在数据资源总账本中另行选择：{field}',
  },
  NO_COORDINATE: {
    en: 'fields must each be written as Type.field or Type.field(argument:), but got: {got}',
    zh: '所需信息项（fields）应当逐项写明类型和字段，中间以点号分隔；查询参数写在字段之后的括号内，收到的是{got}',
  },
  NOT_IN_LEDGER: { en: 'the ledger has no field {field}', zh: '数据资源总账本中没有信息项{field}' },
  NOT_SHARED: {
    en: '{field} is shared with nobody: {ground}',
    zh: '信息项{field}属于不予共享类：{ground}',
  },
  MATTER_CODE: {
    en: 'matterCode must be 4 to 40 letters, digits and hyphens, but got: {got}',
    zh: '事项编码（matterCode）应当为4至40位字母、数字或者连字符，收到的是{got}',
  },
  ENDS_ON: {
    en: 'endsOn must be from today ({today}) to {last}, but got: {got}',
    zh: '使用期限（endsOn）应当在今天（{today}）至{last}之间，收到的是{got}',
  },
  ASKED_FOR: {
    en: 'asked for {purpose}, by {legalBasis}, matter {matterCode}',
    zh: '用途：{purpose}；依据：{legalBasis}；事项编码：{matterCode}',
  },
});
