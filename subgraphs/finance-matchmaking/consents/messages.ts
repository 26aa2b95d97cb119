/** What this aggregate says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  SCOPE: {
    en: 'scope must name one or more of {list}, each once, but got: {got}',
    zh: '授权范围（scope）应为下列一项或者多项且不重复：{list}，实际为：{got}',
  },
  GIVEN: {
    en: 'the enterprise lets the bank {bankCode} know {scope} until {until}, for: {purpose}',
    zh: '企业授权银行{bankCode}查询{scope}，有效期至{until}，用途：{purpose}',
  },
  TAKEN_BACK: {
    en: 'the enterprise took the consent of {day} back: nothing is given under it from now on',
    zh: '企业撤回{day}作出的授权，自撤回时起不再提供信息',
  },
  NO_CONSENT: {
    en: '{creditCode} has no consent {consentId}',
    zh: '企业{creditCode}没有编号为{consentId}的授权',
  },
  REVOKED: { en: 'the consent was taken back on {day}', zh: '该授权已于{day}撤回' },
  EXPIRED: { en: 'the consent was until {day}', zh: '该授权有效期至{day}，已到期' },
  ASK_ANEW: { en: 'ask the enterprise for another consent', zh: '请企业重新授权' },
  NEEDED: {
    en: 'the bank may know this only with the consent of the enterprise, and there is none for: {scope}',
    zh: '银行须经企业授权方可获知下列信息，目前没有有效授权：{scope}',
  },
  GRANT_IT: { en: 'the enterprise gives it by grantTaxDataConsent', zh: '请企业办理授权（grantTaxDataConsent）' },
  PROFILE: {
    en: 'given under the consent of {day}: {scope}; the bank wanted it for: {purpose}',
    zh: '依据{day}的授权提供{scope}，使用事由：{purpose}',
  },
  NOT_READ: {
    en: 'the bank asks for the profile first, so that its use is on record: {scope}',
    zh: '银行应当先查询授权信息并留存记录：{scope}',
  },
  READ_IT: { en: 'ask for it by readTaxProfile', zh: '请先办理授权信息查询（readTaxProfile）' },
  TAX_GRADE: { en: 'tax credit grade', zh: '纳税缴费信用级别' },
  CREDIT_GRADE: { en: 'credit grade', zh: '信用等级' },
  LISTINGS: { en: 'red and black listings', zh: '红黑名单' },
});
