/** What the register says of enterprises, whatever a write is about. */
import { messages } from '#shared/messages.ts';
import type { Text } from '#shared/messages.ts';
import type { EnterpriseStatus } from '../generated.ts';

/** Where an enterprise stands, as a sentence says it. */
export const STATUS_WORDS: Readonly<Record<EnterpriseStatus, Text>> = {
  OPERATING: { zh: '存续', en: 'OPERATING' },
  SUSPENDED: { zh: '歇业', en: 'SUSPENDED' },
  DEREGISTERING: { zh: '注销中', en: 'DEREGISTERING' },
  DEREGISTERED: { zh: '注销', en: 'DEREGISTERED' },
  REVOKED: { zh: '吊销', en: 'REVOKED' },
  ANNULLED: { zh: '撤销', en: 'ANNULLED' },
};

export const MESSAGES = messages({
  NOT_ON_REGISTER: {
    en: 'there is no enterprise {creditCode} on the register',
    zh: '登记簿中没有统一社会信用代码为{creditCode}的企业',
  },
  STRUCK_OFF: {
    en: '{creditCode} was struck off the register: nothing more is done for it',
    zh: '{creditCode}已注销登记，不再为其办理任何事项',
  },
  ONLY_WINDING_UP: {
    en: 'end what is open, and apply for the deregistration',
    zh: '请办结未办结事项，并申请注销登记',
  },
  MOVE_NOT_POSSIBLE: {
    en: '{move} is not possible in state {status}; possible: {possible}',
    zh: '登记状态为{status}的企业不能办理{move}；可以办理：{possible}',
  },
  NO_MOVE: { en: 'nothing', zh: '无' },
  NO_INDUSTRY: { en: 'industry {problems}', zh: '行业代码（industry）不符合GB/T 4754-2017：{problems}' },
  NO_DIVISION: {
    en: 'industry must name at least a division of two digits, but got: {got}',
    zh: '行业代码（industry）至少应到两位数字的大类，收到的是：{got}',
  },
  SIZE_UNKNOWN: {
    en: 'the size class (工信部联企业〔2011〕300号) cannot be determined: {problems}',
    zh: '不能按工信部联企业〔2011〕300号确定企业规模：{problems}',
  },
  SIZE_FACTS: {
    en: '{problems}',
    zh: '划型所需的从业人员、营业收入或者资产总额缺少或者不正确（{problems}）',
  },
  MASKED: {
    en: 'personal data of a natural person is shown masked',
    zh: '自然人的个人信息脱敏显示',
  },
  CREDIT_NOT_KNOWN: {
    en: 'whether the enterprise is listed could not be had from credit',
    zh: '未能从信用部门取得该企业的红黑名单信息',
  },
  TRY_LATER: { en: 'try again when credit answers', zh: '请待信用部门恢复响应后重试' },
});
