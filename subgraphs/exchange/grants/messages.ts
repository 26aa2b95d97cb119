/** What exchange says of agreements, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_AGREEMENT: { en: '{creditCode} has no agreement {id}', zh: '{creditCode}没有编号为{id}的共享授权' },
  REVOKED_ALREADY: { en: 'this agreement was ended on {on}', zh: '该共享授权已于{on}撤销' },
  NO_GRANT: { en: 'there is no agreement, and without one nothing is shared', zh: '没有共享授权，不予提供数据' },
  OTHER_MEMBER: { en: 'the agreement is of another authority', zh: '共享授权不属于该使用单位' },
  REVOKED: { en: 'the agreement was ended on {on}', zh: '共享授权已于{on}撤销' },
  ENDED: { en: 'the last day of the agreement was {endsOn}', zh: '共享授权已于{endsOn}到期' },
  OTHER_PURPOSE: {
    en: 'the agreement is for another purpose: {purpose}',
    zh: '共享授权的使用用途为：{purpose}',
  },
  OTHER_BASIS: { en: 'the agreement rests on another law: {legalBasis}', zh: '共享授权的履职依据为：{legalBasis}' },
  NO_CASE: { en: 'a read names the case for which it is made', zh: '访问数据应当注明案件编号' },
  NO_FIELDS: { en: 'a read names the fields that it wants', zh: '访问数据应当注明信息项' },
  FIELD_NOT_GRANTED: { en: 'the agreement does not have the field {field}', zh: '共享授权不含信息项{field}' },
  NO_CONSENT: {
    en: 'an enterprise is read under this agreement only with its consent, and one has none in force',
    zh: '该共享授权须经企业同意，所访问的企业没有有效的同意',
  },
  NOTHING_STAYS: {
    en: 'an agreement without fields is none: end it instead',
    zh: '不得减少全部信息项；不再共享的，应当撤销该共享授权',
  },
  LIMIT_RANGE: {
    en: '{name} must be from 1 to {most}, but got: {got}',
    zh: '{name}应为1至{most}，实际为：{got}',
  },
  OPERATION_HASH: {
    en: 'an operation is listed by the SHA-256 of its text: 64 hexadecimal digits, and at least one',
    zh: 'operations（查询清单）应逐项填写查询文本的SHA-256值（64位小写十六进制数字），且不得为空',
  },
  LIMITED_BECAUSE: { en: 'limits were set: {reason}', zh: '核定使用限额的理由：{reason}' },
  NARROWED_BECAUSE: { en: 'fields were taken out: {reason}', zh: '减少信息项的理由：{reason}' },
  ENDED_BECAUSE: { en: 'ended: {reason}', zh: '撤销理由：{reason}' },
});
