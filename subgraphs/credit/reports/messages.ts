/** What credit reports say to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NOT_OFFERED: {
    en: 'a credit report takes the place of certificates where the plan of the zone says so, but that of {zone} does not',
    zh: '以信用报告代替无违法违规证明应当有园区方案规定，{zone}没有规定',
  },
  NO_FIELDS: {
    en: 'fields must name 1 to {most} fields, but got: {got}',
    zh: '领域（fields）应当为1至{most}项，收到{got}项',
  },
  SAME_FIELDS: { en: 'fields must name each field once, but one stands twice', zh: '领域（fields）不得重复' },
  FIELD_NOT_OFFERED: {
    en: 'fields must be of those that the plan names, {offered}, but got: {got}',
    zh: '领域（fields）应当属于方案规定的领域（{offered}），收到的是{got}',
  },
  CLEAN: { en: 'nothing stands on record in {count} fields', zh: '{count}个领域均无违法违规信息' },
  NOT_CLEAN: { en: 'on record: {documents}', zh: '有违法违规信息：{documents}' },
  BLACK_LISTED: { en: 'on the black list', zh: '列入黑名单' },
  IS_VALID: { en: 'credit issued it, and it reads as it was issued', zh: '本报告由信用部门出具，内容与出具时一致' },
  BY_NUMBER: {
    en: 'credit issued a report of this number: compare the hash with that of the paper',
    zh: '信用部门出具过该编号的报告，请核对报告摘要值与所持报告是否一致',
  },
  IS_UNKNOWN: { en: 'no report of this number was issued', zh: '未出具过该编号的报告' },
  IS_CHANGED: {
    en: 'its content or its signature is not that of the report that was issued',
    zh: '报告内容或者签章与出具的报告不一致',
  },
});
