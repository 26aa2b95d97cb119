/** What cases across cities say, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  HOME_UNKNOWN: {
    en: 'homeZone must be one of {places}, but got: {got}',
    zh: 'homeZone（申请地）应为下列之一：{places}，实际为：{got}',
  },
  HOME_IS_HOST: {
    en: 'homeZone must be another than the zone that decides, but got: {got}',
    zh: 'homeZone（申请地）应与办理地不同，实际为：{got}',
  },
  LEAVE_OUT_HOME: { en: 'leave it out', zh: '在办理地直接申请时不填写该项' },
  NO_AGREEMENT: {
    en: 'no plan lets {home} and {host} handle matters across cities, but got: {matter}',
    zh: '{home}与{host}之间没有跨域联办的规定，所申请事项为：{matter}',
  },
  NOT_PARTNER: {
    en: 'matters of {host} are handled across cities with {partners} alone, but got: {home}',
    zh: '{host}的跨域联办对象仅为{partners}，实际为：{home}',
  },
  MATTER_NOT_LISTED: {
    en: '{home} and {host} handle across cities: {offered}, but got: {matter}',
    zh: '{home}与{host}跨域联办的事项为：{offered}，实际为：{matter}',
  },
  APPLY_AT_HOST: { en: 'apply in {host}', zh: '请直接向{host}申请' },
  NOT_FORWARDED: {
    en: 'the host accepts a case across cities once its home forwarded it, but {home} has not',
    zh: '跨域联办件经申请地流转后，办理地方可受理；{home}尚未流转',
  },
  FORWARD: { en: 'forwardCrossCityCase', zh: '由申请地窗口办理流转（forwardCrossCityCase）' },
  TRACKING_NO: {
    en: 'trackingNo must be 6 to 40 letters, digits or hyphens, but got: {got}',
    zh: 'trackingNo（邮件号）应为6至40位字母、数字或连字符，实际为：{got}',
  },
  NOT_DECIDED: {
    en: 'what is mailed is a result, but the case is {status}',
    zh: '邮寄的应为办理结果，本件尚未办结（{status}）',
  },
  ALREADY_MAILED: {
    en: 'a result is mailed once, but this one was, as {trackingNo}',
    zh: '办理结果只邮寄一次，本件已邮寄，邮件号：{trackingNo}',
  },
  NOT_MAILED: {
    en: 'what is delivered was mailed before, but nothing was',
    zh: '送达以邮寄为前提，本件尚未邮寄',
  },
  MAIL: { en: 'mailCrossCityResult', zh: '由办理地邮寄办理结果（mailCrossCityResult）' },
  ALREADY_DELIVERED: {
    en: 'a result is delivered once, but this one was at {at}',
    zh: '办理结果只送达一次，本件已于{at}送达',
  },
  NO_REPRESENTATIVE: {
    en: 'the platform of another city says who speaks for the enterprise, but representative is missing',
    zh: '异地平台移交变更登记的，应当填写representative（办理人身份核验）',
  },
  NOT_FOR_OTHERS: {
    en: 'representative is said by the platform of another city alone',
    zh: 'representative（办理人身份核验）仅由异地平台填写',
  },
  PROOF_NOT_ACCEPTED: {
    en: 'who speaks for the enterprise is verified by one of {accepted}, but got: {got}',
    zh: '办理人身份应通过{accepted}核验，收到的是：{got}',
  },
  PROVEN_LATER: {
    en: 'provenAt must not be later than now, but got: {got}',
    zh: 'provenAt（核验时间）不得晚于当前时间，收到的是：{got}',
  },
  NOT_FOUND: {
    en: 'there is no case across cities {id}',
    zh: '没有编号为{id}的跨域联办件',
  },
});
