/** What exchange says of records that other platforms submit, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  PLATFORM: { en: 'the platform that submits, by signed messages', zh: '报送平台（须以签名报文报送）' },
  PLATFORM_MESSAGE: {
    en: 'send a signed message under the agreement',
    zh: '请依据共享授权以签名报文报送',
  },
  NOT_WANTED: { en: 'records of this kind are not submitted', zh: '该类信息不属于报送范围' },
  IN_FUTURE: { en: 'its limit begins in the future: {startsOn}', zh: '期限起算日晚于接收日：{startsOn}' },
  UNKNOWN_FIELD: { en: 'the standard has no such field', zh: '标准中没有该数据项' },
  DOUBLED_FIELD: { en: 'the field stands twice', zh: '该数据项重复' },
  MISSING_FIELD: { en: 'the field is missing: {name}', zh: '缺少数据项：{name}' },
  ACCEPTED: { en: 'the record has what the standard wants', zh: '数据项符合标准' },
  OF_FIELD: { en: '{field}: {reason}', zh: '{field}：{reason}' },
  OTHER_PLACE: {
    en: 'the platform of {member} is known for another place than {place}',
    zh: '代码为{member}的平台所登记的所在地不是{place}',
  },
  COUNT: { en: '{field} must be 1 to {most}, but got: {got}', zh: '{field}应当为1至{most}项，收到{got}项' },
  NO_ID: { en: '{field} must be a UUID, but got: {got}', zh: '{field}应当为UUID，收到的是{got}' },
  NO_NUMBER: { en: 'number must be 1 or more, but got: {got}', zh: '报送序号（number）应当不小于1，收到的是{got}' },
  DOUBLED_RECORD: {
    en: 'each of records must have a submissionId of its own, but got twice: {got}',
    zh: '上报记录的报送标识（submissionId）不得重复，重复的是：{got}',
  },
  NO_RECORD: { en: 'there is no received record {id}', zh: '没有编号为{id}的接收记录' },
  RETURNED_BEFORE: { en: 'the record was returned before', zh: '该记录已经退回' },
  NO_FIELD: {
    en: 'the field of a problem must be one of its standard, but got: {got}',
    zh: '退回原因中的数据项（field）应当为标准中的数据项，收到的是{got}',
  },
  NO_PLATFORM: {
    en: 'no platform is known by an anchor of {member}',
    zh: '没有代码为{member}的已登记平台',
  },
  NOT_SHARED: {
    en: 'what is not shared is not returned',
    zh: '不予共享的数据不得回流',
  },
  CORRECTION_TITLE: { en: 'a record to be corrected', zh: '待更正的上报信息' },
});
