/** What the register of real estate says, in both languages. */
import { messages } from '#shared/messages.ts';
import type { Text } from '#shared/messages.ts';
import type { RealEstateEncumbranceKind, RealEstateKind, SizeClass } from '../generated.ts';

/** What a registration is called. */
export const KIND_WORDS: Readonly<Record<RealEstateKind, Text>> = {
  FIRST: { en: 'FIRST', zh: '首次登记' },
  TRANSFER: { en: 'TRANSFER', zh: '转移登记' },
  MORTGAGE: { en: 'MORTGAGE', zh: '抵押登记' },
  MORTGAGE_CANCELLATION: { en: 'MORTGAGE_CANCELLATION', zh: '抵押权注销登记' },
  OBJECTION: { en: 'OBJECTION', zh: '异议登记' },
  SEIZURE: { en: 'SEIZURE', zh: '查封登记' },
  RELEASE: { en: 'RELEASE', zh: '解除查封或者注销异议登记' },
  CORRECTION: { en: 'CORRECTION', zh: '更正登记' },
  CERTIFICATE_EXCHANGE: { en: 'CERTIFICATE_EXCHANGE', zh: '换证登记' },
};

/** What lies on a unit. */
export const ENCUMBRANCE_WORDS: Readonly<Record<RealEstateEncumbranceKind, Text>> = {
  MORTGAGE: { en: 'MORTGAGE', zh: '抵押权' },
  SEIZURE: { en: 'SEIZURE', zh: '查封' },
  OBJECTION: { en: 'OBJECTION', zh: '异议' },
};

export const SIZE_WORDS: Readonly<Record<SizeClass, Text>> = {
  MICRO: { en: 'micro', zh: '微型' },
  SMALL: { en: 'small', zh: '小型' },
  MEDIUM: { en: 'medium', zh: '中型' },
  LARGE: { en: 'large', zh: '大型' },
};

/** A text that stands between others, such as "or". */
export const OR: Text = { en: ' or ', zh: '或者' };

export const MESSAGES = messages({
  UNIT_LENGTH: {
    en: 'unitNo must be 28 characters (GB/T 37346-2019), but got: {got}',
    zh: '不动产单元号应为28位（GB/T 37346-2019），实际为：{got}位',
  },
  UNIT_FORM: {
    en: 'unitNo must be 12 digits, 2 letters (G, J or Z first), 5 digits, one of F, L, Q, W, 8 digits (GB/T 37346-2019), but got: {got}',
    zh: '不动产单元号应为12位数字、2位字母（首位为G、J或Z）、5位数字、F、L、Q、W之一、8位数字（GB/T 37346-2019），实际为：{got}',
  },
  UNIT_WITHOUT_FIXTURE: {
    en: 'a unit without fixture (W) ends with eight zeros (GB/T 37346-2019), but got: {got}',
    zh: '无定着物的不动产单元（W）号应以八个0结尾（GB/T 37346-2019），实际为：{got}',
  },
  DIGEST: {
    en: 'documentDigest must be a SHA-256 digest, 64 hexadecimal digits, but got: {got}',
    zh: 'documentDigest（材料摘要值）应为SHA-256摘要，64位十六进制数字，实际为：{got}位',
  },
  AT_ONCE: {
    en: "{kind} is on the zone's list of registrations done at once (即时办结)",
    zh: '{kind}属于即时办结的登记',
  },
  BY_TWO_OFFICERS: { en: '{kind} is decided by two officers', zh: '{kind}由两名工作人员分别受理、决定' },
  GREEN_CHANNEL: {
    en: 'a {size} enterprise is taken up on arrival through the green channel (即来即办)',
    zh: '{size}企业经绿色通道即来即办',
  },
  BANK_KINDS: {
    en: 'banks of zone {zone} take applications for {offered}, but got: {kind}',
    zh: '{zone}的银行网点受理的登记为：{offered}，实际为：{kind}',
  },
  NOTHING: { en: 'nothing', zh: '无' },
  APPLY_ONLINE: { en: 'apply online', zh: '请在网上申请' },
  UNIT_REGISTERED: {
    en: 'a unit is registered for the first time once, but this one is on the register',
    zh: '不动产单元只办理一次首次登记，该单元已登记',
  },
  APPLY_FOR_TRANSFER: { en: 'apply for a transfer', zh: '请申请转移登记' },
  NO_UNIT: {
    en: 'there is no such unit on the register of real estate',
    zh: '不动产登记簿中没有该不动产单元',
  },
  APPLY_FOR_FIRST: { en: 'apply for its first registration', zh: '请申请首次登记' },
  NOT_OWNER: {
    en: "the unit must be owned by {creditCode}, but it is another's",
    zh: '该不动产单元的权利人应为{creditCode}，实际为他人',
  },
  TRANSFER_TO_OWNER: {
    en: 'transferTo must be another than the owner, but got: {got}',
    zh: 'transferTo（受让人）应与权利人不同，实际为：{got}',
  },
  DETAILS_MISSING: {
    en: '{kind} needs {needed}, but these are missing: {missing}',
    zh: '{kind}需要填写{needed}，缺少：{missing}',
  },
  UNIT_SEIZED: {
    en: 'nothing is transferred or mortgaged under seizure (查封), but got: {kind}',
    zh: '查封期间不办理转移、抵押登记，所申请为：{kind}',
  },
  RELEASE_SEIZURE: { en: 'have the seizure released', zh: '请先由人民法院解除查封' },
  CORRECTS_NOTHING: {
    en: 'a correction must change location or area, but both are as registered',
    zh: '更正登记应更正坐落或者面积，所申请的内容均与登记簿一致',
  },
  OBJECTION_STANDS: {
    en: 'a unit has one objection of each objector, but {objector} has objected already',
    zh: '同一异议人对同一不动产单元只登记一项异议，{objector}的异议登记仍然有效',
  },
  RELEASE_OR_SUE: {
    en: 'have it released, or bring the action',
    zh: '请申请注销该异议登记，或者提起诉讼',
  },
  OBJECTION_LAPSED: {
    en: 'an objection that lapsed is not made again for the same reason, but {objector} gave the reason: {basis}',
    zh: '异议登记失效后，不得就同一事项以同一理由再次申请，{objector}此前的理由为：{basis}',
  },
  BRING_THE_ACTION: { en: 'bring the action', zh: '请向人民法院提起诉讼' },
  NOT_ENCUMBERED: {
    en: '{kind} ends one {ends} of the unit, but there is none',
    zh: '{kind}应注销该单元上的一项{ends}，但该单元上没有',
  },
  SEVERAL_ENCUMBRANCES: {
    en: '{kind} ends one {ends} of the unit, but there are several: name it by encumbranceId',
    zh: '{kind}应注销该单元上的一项{ends}，但该单元上有多项，请以 encumbranceId 指明',
  },
  CASE_OPEN: {
    en: 'a unit has one open case at a time, but one is open',
    zh: '同一不动产单元同时只办理一件登记，现有一件尚未办结',
  },
  WAIT: { en: 'wait until it is decided', zh: '请待其办结' },
  OBJECTOR_MISSING: {
    en: 'objector must say who objects, where the token does not say it, but got none',
    zh: 'objector（异议人）应写明由谁提出异议',
  },
  OBJECTOR_IS_OWNER: {
    en: 'objector must be another than the owner of the unit, but got: {got}',
    zh: 'objector（异议人）应与权利人不同，实际为：{got}',
  },
  APPLY_FOR_CORRECTION: { en: 'apply for a correction', zh: '请申请更正登记' },
  NO_CASE: { en: 'there is no real-estate case {id}', zh: '没有编号为{id}的不动产登记办件' },
  NOT_ASKED: {
    en: 'the utilities of this transfer are: {asked}, but got: {utility}',
    zh: '本次转移登记联动过户的为：{asked}，实际为：{utility}',
  },
  NONE: { en: 'none', zh: '无' },
  ALREADY_CONFIRMED: {
    en: 'a transfer is confirmed once, but {utility} confirmed at {at}',
    zh: '过户只确认一次，{utility}已于{at}确认',
  },
  DECIDED_BY_TWO: { en: 'accepted and decided by two officers', zh: '由两名工作人员分别受理、决定' },
  STEPS: {
    en: '{steps} step(s) of the applicant, at most {limit} are to be (申请受理—交费领证 in one)',
    zh: '申请人环节为{steps}个，规定不超过{limit}个（申请受理—交费领证合并）',
  },
  NO_OBJECTION: {
    en: 'there is no objection {id} that lies on a unit',
    zh: '没有编号为{id}的有效异议登记',
  },
  SUIT_RECORDED_ALREADY: {
    en: 'the suit of an objection is recorded once, but {caseNo} is',
    zh: '异议登记的起诉材料只提交一次，已提交：{caseNo}',
  },
  SUIT_TOO_LATE: {
    en: 'the suit must be filed and shown by {until} (15 days from the registration), but today is {today}',
    zh: '异议登记申请人应于{until}前（异议登记之日起十五日内）起诉并提交材料，今天是{today}',
  },
  SUIT_NOT_IN_TIME: {
    en: 'filedOn must be from {since} to {today}, but got: {got}',
    zh: 'filedOn（起诉日期）应在{since}至{today}之间，实际为：{got}',
  },
  SUIT_SHOWN: {
    en: 'the action {caseNo} was filed at {court} on {filedOn}, by {until}: the objection stands until it is judged or released',
    zh: '异议人已于{filedOn}（期限为{until}）向{court}起诉，案号{caseNo}：异议登记在判决或者注销前有效',
  },
  NO_SUIT: {
    en: 'no action was shown by {until}, 15 days from the registration on {since}',
    zh: '自{since}异议登记之日起十五日内（至{until}）未提交起诉材料',
  },
});
