/** What exchange says of disputes of values, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  DISPUTER: {
    en: 'the authority that receives the value, or the enterprise that it is about',
    zh: '数据使用单位或者数据所涉企业本身',
  },
  DISPUTER_TOKEN: {
    en: 'ask with a token of role partner for that authority, or of role enterprise for that enterprise',
    zh: '请以该数据使用单位或者该企业的身份办理',
  },
  KEEPER: { en: 'officers of the department that keeps the value', zh: '数据提供部门的工作人员' },
  KEEPER_TOKEN: {
    en: 'ask with a token of role officer of that department',
    zh: '请以该数据提供部门工作人员的身份办理',
  },
  NO_FIELD: {
    en: 'field must be written as Type.field, but got: {got}',
    zh: '信息项（field）应当写明类型和字段，中间以点号分隔，收到的是{got}',
  },
  NO_HASH: {
    en: 'valueHash must be an SM3 hash of 64 hexadecimal digits, but got: {got}',
    zh: '数据摘要（valueHash）应当为64位十六进制SM3摘要，收到的是{got}',
  },
  NOT_IN_LEDGER: { en: 'the ledger has no field {field}', zh: '数据资源总账本中没有信息项{field}' },
  NO_ENTERPRISE: {
    en: 'there is no enterprise {creditCode} on the register',
    zh: '登记信息中没有统一社会信用代码为{creditCode}的企业',
  },
  OTHER_ENTERPRISE: {
    en: 'an enterprise disputes what is about itself, but got: {creditCode}',
    zh: '企业只能就涉及自身的数据申请校核，收到的是{creditCode}',
  },
  NOT_GRANTED: {
    en: 'no agreement that stands grants {field} to {creditCode}',
    zh: '{creditCode}没有包含信息项{field}的有效共享授权',
  },
  DISPUTE_OPEN: {
    en: 'the value is disputed already, and the answer is due by {dueDate}',
    zh: '该数据已在校核，答复期限为{dueDate}',
  },
  DISPUTE_ENDED: {
    en: 'a dispute is answered once, but this one is {state}',
    zh: '数据校核申请只答复一次，该申请状态为{state}',
  },
  UPHELD: { en: 'upheld', zh: '数据有误，已更正' },
  REFUSED: { en: 'refused', zh: '数据无误，不予更正' },
  CORRECTION_NEEDED: {
    en: 'what upholds a dispute names the correction, and what refuses it names none',
    zh: '确认数据有误的，应当写明更正的办件或者文书；确认无误的，不得填写',
  },
  DISPUTED: { en: '{field} is held to be wrong: {reason}', zh: '对信息项{field}提出校核：{reason}' },
  CORRECTED_BY: { en: 'corrected by {correction}', zh: '已通过{correction}更正' },
  NOT_ANSWERED: {
    en: 'the answer was due by {dueDate}, and there is none',
    zh: '答复期限为{dueDate}，至今未答复',
  },
});
