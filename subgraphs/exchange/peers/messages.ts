/** What exchange says of cases that are handed over to the platform of another city, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  ITSELF: { en: 'the enterprise that it is about', zh: '当事企业本身' },
  ITSELF_TOKEN: {
    en: 'ask with a token of role enterprise for that enterprise: its sign-in is the proof that the other city checks',
    zh: '请以当事企业的身份登录后办理，办理地以企业登录身份作为凭证',
  },
  PARTIES: {
    en: 'who applied, the enterprise that it is about or {window}',
    zh: '申请人、当事企业或者{window}',
  },
  PARTIES_TOKEN: {
    en: 'ask with the token that applied, or as the enterprise that it is about',
    zh: '请以申请人或者当事企业的身份办理',
  },
  NO_PLATFORM: {
    en: 'no platform of {creditCode} is known by an anchor',
    zh: '未建立与统一社会信用代码为{creditCode}的单位的平台对接',
  },
  ASK_OPERATOR: {
    en: 'let the operators of both platforms exchange their anchors',
    zh: '请由双方平台运维人员交换平台凭证后再办理',
  },
  NOT_GRANTED: {
    en: '{name} has not granted that cases are handed over to it',
    zh: '“{name}”尚未授权向其移交办件',
  },
  ASK_FOR_GRANT: { en: 'ask that authority for an agreement', zh: '请先向该单位申请共享授权' },
  NOT_AGREED: {
    en: 'no plan offers {matter} across {home} and {host}',
    zh: '“{home}”与“{host}”之间未开通{matter}的跨域联办',
  },
  AT_HOST: { en: 'apply at a window of {host}', zh: '请到“{host}”的窗口办理' },
  NOTHING_CHANGES: { en: 'changes must name at least one change', zh: 'changes（变更事项）至少应填写一项' },
  NO_CASE: { en: 'there is no such case: {id}', zh: '没有编号为{id}的移交办件' },
  NOT_ASKED: {
    en: 'the other city asks for no supplement: the case is {state}',
    zh: '办理地未要求补正，该办件状态为：{state}',
  },
  PLAN_NAMES: {
    en: 'the plan offers this matter across {home} and {host}',
    zh: '方案规定该事项可在“{home}”与“{host}”之间跨域联办',
  },
  HOST_SAYS: { en: 'the other city says: {said}', zh: '办理地说明：{said}' },
  HOST_DECIDED: { en: 'decided in the other city: {status}', zh: '办理地办理结果：{status}' },
  AT_HOST_NOW: { en: 'in the other city: {status}', zh: '办理地：{status}' },
  HELD_UP: { en: 'held up: {why}', zh: '移交受阻：{why}' },
});

/** Where a case stands, in words. */
export const STATES = messages({
  WAITING: { en: 'waits to be taken by the other city', zh: '待办理地接收' },
  RECEIVED: { en: 'the other city has it', zh: '办理地办理中' },
  SUPPLEMENT_ASKED: { en: 'the other city asks for a supplement', zh: '待补正' },
  SUPPLYING: { en: 'the supplement waits to be taken', zh: '补正待办理地接收' },
  REFUSED: { en: 'not taken by the other city', zh: '办理地不予接收' },
  DECIDED: { en: 'decided in the other city', zh: '办理地已办结' },
});

/** What is handed over, in words. */
export const MATTERS = messages({
  SETUP: { en: 'the set-up of an enterprise', zh: '设立登记' },
  CHANGE: { en: 'a change of registration', zh: '变更登记' },
});

/** Why a try did not get on. */
export const FAULTS = messages({
  DOWN: { en: 'the other platform cannot be reached', zh: '无法连接办理地平台' },
  SLOW: { en: 'the other platform did not answer in time', zh: '办理地平台逾时未答复' },
  BROKEN: { en: 'the answer of the other platform broke off', zh: '办理地平台的答复不完整' },
  OTHER_VERSION: { en: 'the other platform is of another version', zh: '办理地平台的交换版本不一致' },
  OTHER_QUESTION: { en: 'the answer is of another question', zh: '办理地平台的答复与所提交的请求不符' },
  OTHER_ANSWER: { en: 'the answer is not the one that the log has', zh: '办理地平台的答复与其交换日志不符' },
  FORGED: { en: 'a signature does not hold', zh: '签名验证未通过' },
  UNKNOWN_KEY: { en: 'a key is not known', zh: '签名所用密钥未登记' },
  CHANGED: { en: 'the log of the other platform was changed', zh: '办理地平台的交换日志被改动' },
  ROLLED_BACK: { en: 'the log of the other platform was put back', zh: '办理地平台的交换日志被回退' },
  /** Any other code, with which the other platform refused the message. */
  MESSAGE_REFUSED: { en: 'the other platform refused the message ({code})', zh: '办理地平台拒收移交消息（{code}）' },
});
