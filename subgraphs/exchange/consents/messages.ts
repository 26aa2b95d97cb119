/** What exchange says of consents to sharing, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  ITSELF_TOKEN: {
    en: 'ask with a token of role enterprise for that enterprise: nobody consents in its name',
    zh: '请以当事企业的身份登录后办理，他人不得代为同意',
  },
  NO_AGREEMENT: {
    en: 'there is no agreement {grantNo} that stands',
    zh: '没有编号为{grantNo}的有效共享授权',
  },
  NO_ENTERPRISE: { en: 'no enterprise {creditCode} is registered', zh: '没有登记信用代码为{creditCode}的经营主体' },
  OTHER_ZONE: {
    en: 'the agreement shares data of another zone, so nothing of this enterprise',
    zh: '该共享授权只提供其他园区的数据，不涉及本企业，无需同意',
  },
  NOT_NEEDED: {
    en: 'the agreement {grantNo} rests on its law alone: it needs no consent',
    zh: '共享授权{grantNo}不以企业同意为条件，无需办理同意',
  },
  STANDS: {
    en: 'a consent to this agreement holds until {until}',
    zh: '本企业已同意该共享授权，有效期至{until}',
  },
  REVOKE_FIRST: {
    en: 'to change its end, take it back by revokeSharingConsent and give it anew',
    zh: '需要变更有效期的，请先撤回（revokeSharingConsent），再重新作出同意',
  },
  UNTIL: {
    en: 'until must be from today ({today}) to the last day of the agreement ({last}), but got: {got}',
    zh: '有效期（until）应当在今天（{today}）至共享授权使用期限（{last}）之间，收到的是{got}',
  },
  GIVEN: {
    en: '{memberName} may read of the enterprise until {until}, for {purpose}: {fields}',
    zh: '同意{memberName}为“{purpose}”获取本企业下列信息，有效期至{until}：{fields}',
  },
  NO_CONSENT: {
    en: '{creditCode} has no consent {id}',
    zh: '{creditCode}没有编号为{id}的同意',
  },
  REVOKED: { en: 'this consent was taken back on {day}', zh: '该同意已于{day}撤回' },
  EXPIRED: { en: 'this consent was until {day}', zh: '该同意有效期至{day}，已到期' },
  TAKEN_BACK: {
    en: 'the enterprise took the consent of {day} back: nothing of it is read under it from now on',
    zh: '企业撤回{day}作出的同意，自撤回时起不再据此提供本企业数据',
  },
});
