/** What is said of operating permits and of licences of a trade, in both languages. */
import { messages } from '#shared/messages.ts';
import type { Text } from '#shared/messages.ts';
import type { PermitDemand, PermitReform } from '../generated.ts';

export const REFORM_WORDS: Readonly<Record<PermitReform, Text>> = {
  CANCEL: { en: 'CANCEL', zh: '直接取消审批' },
  FILE: { en: 'FILE', zh: '审批改为备案' },
  COMMIT: { en: 'COMMIT', zh: '实行告知承诺' },
  IMPROVE: { en: 'IMPROVE', zh: '优化审批服务' },
};

export const DEMAND_WORDS: Readonly<Record<PermitDemand, Text>> = {
  FILING: { en: 'FILING', zh: '备案' },
  COMMITMENT: { en: 'COMMITMENT', zh: '告知承诺' },
  APPROVAL: { en: 'APPROVAL', zh: '审批' },
};

export const MESSAGES = messages({
  NO_LIST_RULE: {
    en: 'zone {zone} has no rule PERMIT_REFORM_KINDS on the day: it binds no authority to a list',
    zh: '该日{zone}没有“证照分离”改革方式的规定，不以清单约束各部门',
  },
  OFF_THE_LIST: {
    en: '{code} is not on the list of zone {zone}: nothing may be demanded outside the list',
    zh: '{code}不在{zone}的清单之内，清单之外不得违规限制企业进入',
  },
  REFORMED: {
    en: '{code} is reformed by {reform} since {since}: {demand} may be demanded',
    zh: '{code}自{since}起{reform}，可以要求：{demand}',
  },
  NOTHING: { en: 'nothing', zh: '无' },
  NOT_THIS: { en: '{demand} may not', zh: '不得要求：{demand}' },
  NO_NUMBER_RULE: {
    en: 'zone {zone} has no rule PERMIT_REFORM_ITEMS on the day: no number is set',
    zh: '该日{zone}没有改革事项数量的规定',
  },
  REFORM_COUNT: {
    en: '{ways}: {count} items reformed, {target} are to be',
    zh: '{ways}：已改革{count}项，目标{target}项',
  },
  ZONE: { en: 'zone must be one of {zones}, but got: {got}', zh: 'zone（园区）应为下列之一：{zones}，实际为：{got}' },
  ITEM_NOT_LISTED: { en: '{code} is not on the list of zone {zone}', zh: '{code}不在{zone}的清单之内' },
  TWICE: {
    en: 'each permit stands on a licence once, but got twice: {code}',
    zh: '同一许可在一张证上只列一次，重复：{code}',
  },
  PERMIT_EXPIRED: {
    en: 'a permit must be valid when it is entered, but {code} was until {validTo}',
    zh: '列入的许可应在有效期内，{code}已于{validTo}到期',
  },
  PERMIT_NOT_LISTED: {
    en: "a licence holds permits of the zone's list (一单管理), but {code} is not on that of zone {zone}",
    zh: '证上列入的应为清单内的许可（一单管理），{code}不在{zone}的清单之内',
  },
  PUBLISH_OR_LEAVE_OUT: {
    en: 'publishPermitItem, or leave it out',
    zh: '请先将其列入清单（publishPermitItem），或者不列入',
  },
  PERMIT_CANCELLED: {
    en: '{code} is cancelled (直接取消审批): nothing is permitted any more, so nothing is shown',
    zh: '{code}已直接取消审批，无需许可，不再列入',
  },
  NOT_ON_LICENCE: {
    en: 'only permits of the licence are removed ({codes}), but got: {strange}',
    zh: '只能移除证上的许可（{codes}），实际为：{strange}',
  },
  ON_LICENCE_ALREADY: {
    en: 'each permit stands on a licence once, but these do already: {twice}',
    zh: '同一许可在一张证上只列一次，已列入：{twice}',
  },
  REMOVE_TOO: {
    en: 'remove them in the same request, to replace them',
    zh: '如需替换，请在同一申请中移除',
  },
  NONE_LEFT: {
    en: 'a licence holds at least one permit, but none would be left',
    zh: '一张证上至少有一项许可，变更后将没有许可',
  },
  REVOKE: { en: 'revokeIndustryLicence', zh: '请撤销该证（revokeIndustryLicence）' },
  CHANGES_NOTHING: {
    en: 'a change adds or removes a permit, but does neither',
    zh: '变更应增加或者移除许可，申请中均没有',
  },
  NOT_ON_RECORD: {
    en: 'the issuer has no licence {licenceNo} on record',
    zh: '发证机关没有编号为{licenceNo}的证',
  },
  WAS_REVOKED: { en: 'the licence was revoked', zh: '该证已撤销' },
  ENTERPRISE_ENDED: {
    en: 'the enterprise is {status}: what it was permitted ended with its business licence',
    zh: '企业登记状态为{status}，其许可随营业执照终止',
  },
  OLD_VERSION: {
    en: 'this is version {version}, and version {current} is in force',
    zh: '该码为第{version}版，现行有效的为第{current}版',
  },
  LICENCE_EXISTS: {
    en: 'a trade has one licence (一业一证), but {creditCode} has one for {trade}',
    zh: '一业一证，{creditCode}已有{trade}的证',
  },
  CHANGE_IT: { en: 'changeIndustryLicence', zh: '请办理变更（changeIndustryLicence）' },
  NO_PERMIT: {
    en: 'a licence holds at least one permit, but got none',
    zh: '一张证上至少有一项许可，申请中没有',
  },
  TRADE_LENGTH: {
    en: 'trade must be at most {most} characters, but got: {got}',
    zh: '行业名称不得超过{most}个字，实际为：{got}个字',
  },
  COUNT: {
    en: "{count} of the zone's list on one code of {length} characters",
    zh: '清单内许可共{count}项，合为一码（{length}个字符）',
  },
  SUPERSEDES: { en: 'version {before} is superseded', zh: '第{before}版失效' },
  NOT_IN_BUSINESS: {
    en: 'permits are for those who do business, but {creditCode} is {status}',
    zh: '许可发给正常经营的企业，{creditCode}的登记状态为{status}',
  },
  NOT_OFFERED: {
    en: 'zone {zone} has no rule ONE_LICENCE today: each permit stands for itself there',
    zh: '{zone}目前没有一业一证的规定，各项许可分别发放',
  },
  NO_LICENCE: { en: 'there is no licence {licenceNo}', zh: '没有编号为{licenceNo}的证' },
  LICENCE_REVOKED: {
    en: 'nothing is changed on a licence that was revoked, but {licenceNo} was',
    zh: '已撤销的证不再变更，{licenceNo}已撤销',
  },
  ISSUE_ANOTHER: { en: 'issueIndustryLicence', zh: '请重新申领（issueIndustryLicence）' },
  TOO_LARGE: {
    en: "a licence's QR code holds at most {most} characters, but these {permits} permits take {length}",
    zh: '证上的二维码最多容纳{most}个字符，这{permits}项许可需要{length}个',
  },
  TOKEN_VALID: {
    en: 'signed by the issuer; its {permits} valid on {today}',
    zh: '签名有效，证上{permits}项许可在{today}均在有效期内',
  },
  TOKEN_EXPIRED: {
    en: 'permit {code} was valid until {validTo}, and it is {today}',
    zh: '许可{code}有效期至{validTo}，今天是{today}',
  },
  TOKEN_FORM: {
    en: "a licence's token has three parts of base64url, at most {most} characters in all",
    zh: '证上的码应为三段 base64url，共不超过{most}个字符',
  },
  TOKEN_SIGNATURE: {
    en: 'the signature is not the issuer’s, or what it signs was changed',
    zh: '签名不是发证机关的，或者内容已被改动',
  },
  TOKEN_NO_LICENCE: {
    en: 'the issuer signed it, but as no licence',
    zh: '签名为发证机关所作，但内容不是证',
  },
  NO_KEY: { en: 'no key of the issuer signed this', zh: '该签名所用的密钥不是发证机关的' },
  UNKNOWN_REVOKED: {
    en: 'whether the licence was revoked, or the enterprise lost its business licence, since it was issued',
    zh: '发证后该证是否撤销、企业营业执照是否吊销或者注销',
  },
  UNKNOWN_SUPERSEDED: { en: 'whether a later version superseded it', zh: '是否已有新版本' },
  SPLIT: {
    en: 'issue one licence for each part of the trade',
    zh: '请按行业分类分别发证',
  },
});
