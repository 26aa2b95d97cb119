/** What is said of taxes, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_QUOTA_RULE: {
    en: 'zone {zone} has no rule INVOICE_QUOTA today: no quota is promised there',
    zh: '{zone}目前没有发票领用额度的规定，不作承诺',
  },
  NO_INVOICES_AFTER_END: {
    en: 'struck off the register: no invoices are issued to it',
    zh: '已注销登记，不再发放发票',
  },
  RISK_TAXPAYER: {
    en: 'a risk taxpayer since {since} ({reason}): the full quota is for taxpayers without risk',
    zh: '自{since}起列为风险纳税人（{reason}），顶格发放仅适用于非风险纳税人',
  },
  FULL_QUOTA: {
    en: 'no risk taxpayer: the full quota of {special} special and {ordinary} ordinary invoices, each of up to {faceValue} yuan',
    zh: '非风险纳税人，顶格发放：增值税专用发票{special}份、普通发票{ordinary}份，最高开票限额{faceValue}元',
  },
  NONE_DONE: {
    en: 'no tax deregistration was done in the period',
    zh: '期间内没有办结的税务注销',
  },
  DONE_AT_ONCE: {
    en: '{instant} of {deregistrations} tax deregistrations were done on the day they were applied for',
    zh: '期间内办结税务注销{deregistrations}件，其中当日办结{instant}件',
  },
  NO_RATE_RULE: {
    en: 'zone {zone} has no rule TAX_INSTANT_DEREG_RATE at the end of the period: no share is set',
    zh: '期末{zone}没有税务注销即办率的规定',
  },
  RATE: {
    en: 'at least {target} % are to be, and {percent} % are',
    zh: '规定即办率不低于{target}%，实际为{percent}%',
  },
  YEAR_NOT_OVER: {
    en: 'year must be over (today is {today}), but got: {got}',
    zh: '年度应已结束（今天是{today}），实际为：{got}',
  },
  YEAR_BEFORE_FOUNDING: {
    en: 'year must not be before the founding ({foundedOn}), but got: {got}',
    zh: '年度不得早于成立日期（{foundedOn}），实际为：{got}',
  },
  PAYMENTS: {
    en: 'payments must be from 0 to {most}, but got: {got}',
    zh: '纳税次数应在0至{most}之间，实际为：{got}',
  },
  HOURS: {
    en: 'hours must be from 0 to {most}, but got: {got}',
    zh: '纳税时间（小时）应在0至{most}之间，实际为：{got}',
  },
  HOURS_DECIMALS: {
    en: 'hours must have at most two decimals, but got: {got}',
    zh: '纳税时间（小时）最多两位小数，实际为：{got}',
  },
  NO_BURDEN_RULE: {
    en: 'zone {zone} has no rule TAX_BURDEN at the end of {year}: no limit is set',
    zh: '{year}年末{zone}没有纳税次数和时间的规定',
  },
  NO_REPORTS: {
    en: 'no enterprise of zone {zone} reported for {year}',
    zh: '{zone}没有企业报告{year}年度数据',
  },
  BURDEN: {
    en: '{name}: {got} a year on average, at most {value}: {judgement}',
    zh: '{name}：年均{got}，规定不超过{value}，{judgement}',
  },
  PAYMENTS_NAME: { en: 'payments', zh: '纳税次数' },
  HOURS_NAME: { en: 'hours', zh: '纳税时间（小时）' },
  KEPT: { en: 'kept', zh: '达标' },
  NOT_KEPT: { en: 'not kept', zh: '未达标' },
  TOO_FEW_REPORTS: {
    en: 'averages of fewer than {least} reports are told only to who may read the reports',
    zh: '报告不足{least}份的平均值仅向有权查阅报告者提供',
  },
  NO_CASE: { en: 'there is no tax case {id}', zh: '没有编号为{id}的涉税事项' },
  DEREGISTERED_ALREADY: {
    en: '{creditCode} is deregistered for taxes already, by case {id}',
    zh: '{creditCode}已办结税务注销（{id}）',
  },
  CASE_OPEN: {
    en: 'a matter has one open case at a time, but case {id} is open',
    zh: '同一事项同时只办理一件，{id}尚未办结',
  },
  WAIT: { en: 'wait until it is closed', zh: '请待其办结' },
  BASIS_MISSING: {
    en: 'basis must say by which law and article a case is rejected, but got none',
    zh: '不予办理的，应在 basis 中写明所依据的法律条款',
  },
});
