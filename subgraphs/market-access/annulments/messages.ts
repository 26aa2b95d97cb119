/** What annulments of registrations say. */
import { messages } from '#shared/messages.ts';
import type { Text } from '#shared/messages.ts';
import type { AnnulledRegistration, ChangedItem } from '../generated.ts';

/** Registrations, as a sentence names them. */
export const REGISTRATION_WORDS: Readonly<Record<AnnulledRegistration, Text>> = {
  ESTABLISHMENT: { zh: '设立登记', en: 'establishment' },
  CHANGE: { zh: '变更登记', en: 'change' },
  DEREGISTRATION: { zh: '注销登记', en: 'deregistration' },
};

/** What a change changes, as a sentence names it. */
export const ITEM_WORDS: Readonly<Record<ChangedItem, Text>> = {
  NAME: { zh: '名称', en: 'the name' },
  ADDRESS: { zh: '住所', en: 'the address' },
  ADDITIONAL_ADDRESSES: { zh: '其他经营场所', en: 'the further addresses' },
  WEB_ADDRESS: { zh: '网络经营场所', en: 'the web address' },
};

export const MESSAGES = messages({
  NO_ANNULMENT: { en: 'there is no annulment {id}', zh: '没有标识为{id}的撤销登记办件' },
  DIGEST: {
    en: 'evidenceDigest must be a SHA-256 digest, 64 hexadecimal digits, but got {got} characters',
    zh: '证据材料摘要值（evidenceDigest）应为SHA-256摘要，64位十六进制数字，收到的是{got}个字符',
  },
  ENDED: {
    en: 'the establishment of an enterprise that was struck off is not annulled (实施细则 52), and {creditCode} was',
    zh: '涉嫌虚假登记的市场主体已注销的，不予受理（实施细则第五十二条），{creditCode}已注销',
  },
  ANNUL_DEREGISTRATION: {
    en: 'apply for the annulment of the deregistration',
    zh: '可以申请撤销注销登记',
  },
  ANNULLED_ALREADY: {
    en: 'a registration is annulled once, but the establishment of {creditCode} was',
    zh: '同一登记只撤销一次，{creditCode}的设立登记已被撤销',
  },
  NOT_DEREGISTERED: {
    en: 'a deregistration is annulled of an enterprise that was struck off, but {creditCode} is {status}',
    zh: '撤销注销登记应以已注销的市场主体为对象，{creditCode}的登记状态为{status}',
  },
  CHANGE_ALONE: {
    en: 'changeId must be given for the annulment of a change alone',
    zh: '变更登记标识（changeId）仅在撤销变更登记时填写',
  },
  NO_CHANGE: {
    en: '{creditCode} has no such change on the register of which it is kept what was before',
    zh: '企业{creditCode}没有该变更登记，或者登记前的状态未予留存',
  },
  CHANGE_ANNULLED_ALREADY: {
    en: 'a registration is annulled once, but change {id} was',
    zh: '同一登记只撤销一次，变更登记{id}已被撤销',
  },
  OTHER_ITEMS: {
    en: 'items must be of the change ({all}), but got: {got}',
    zh: '撤销的登记事项（items）应属于该变更登记（{all}），收到的是：{got}',
  },
  ITEMS_OF_CHANGES: {
    en: 'items must be given for the annulment of a change alone',
    zh: '撤销的登记事项（items）仅在撤销变更登记时填写',
  },
  LATER_CHANGE: {
    en: 'what was before cannot be restored: {item} was changed again since',
    zh: '无法恢复到登记前的状态：{item}此后又有变更',
  },
  ANNUL_LATER_FIRST: {
    en: 'annul the later change first, or refuse the annulment (条例 41)',
    zh: '请先撤销其后的变更登记，或者依《市场主体登记管理条例》第四十一条不予撤销',
  },
  BAR_AFTER_ACCEPTANCE: {
    en: 'bar says why a registration stays after its investigation, but the application is not accepted',
    zh: '不予撤销的情形（bar）应在受理、调查后填写，但申请尚未受理',
  },
  LEFT_AS_IT_IS: { en: 'the registration stays: {bar}', zh: '不予撤销登记：{bar}' },
  ITEMS_RESTORED: {
    en: 'the register says again what it said before of: {items}',
    zh: '恢复到变更登记前的状态：{items}',
  },
  OTHERS_STAY: { en: 'what else the change registered stays ({partly})', zh: '该次变更的其他登记事项不变：{partly}' },
  OPEN: {
    en: 'one annulment of a registration is open at a time, but {caseNo} is not decided',
    zh: '同一市场主体的撤销登记申请应逐件办理，{caseNo}尚未办结',
  },
  PUBLISHED_ALREADY: {
    en: 'a registration that is suspected is published once, but it was on {on}',
    zh: '涉嫌虚假登记只公示一次，已于{on}公示',
  },
  NOT_PUBLISHED: {
    en: 'silence counts once a notice has stood, but none was published',
    zh: '公示后无异议方可据此撤销登记，但尚未公示',
  },
  PUBLISH_FIRST: {
    en: 'publishSuspectedRegistration, or annul it on what the investigation found',
    zh: '请先公示（publishSuspectedRegistration），或者依调查认定的事实作出决定',
  },
  NOTHING_TO_OBJECT: {
    en: 'an objection is made while a notice stands, but none was published',
    zh: '异议应在公示期内提出，但尚未公示',
  },
  NOTICE_RUNNING: {
    en: 'silence counts after the last day of the notice, {until}, but today is {today}',
    zh: '公示期至{until}届满后方可视为无异议，今日为{today}',
  },
  NOTICE_OVER: {
    en: 'an objection is made through the last day of the notice, {until}, but today is {today}',
    zh: '异议应在公示期满日（{until}）前提出，今日为{today}',
  },
  OBJECTED_ALREADY: {
    en: 'one objection is enough: the silence of the others counts no more',
    zh: '已有异议在案，登记机关不再以公示期内无异议为由撤销登记',
  },
  OBJECTION_STANDS: {
    en: 'it was objected while the notice stood: the registration is annulled only on what the investigation found',
    zh: '公示期内有人提出异议，只能依调查认定的事实撤销登记',
  },
  FIND_OUT: {
    en: 'go on with the investigation, and decide on what it finds',
    zh: '请继续调查，并依调查认定的事实作出决定',
  },
  NOT_INVESTIGATED: {
    en: 'a registration is published in its investigation, but the application is not accepted',
    zh: '公示应在调查期间进行，但申请尚未受理',
  },
  DECIDED: { en: 'the annulment is decided: nothing more is done about it', zh: '该撤销登记办件已经办结' },
  NOT_BEGUN: {
    en: 'the investigation is given more time once it has begun, but the application is not accepted',
    zh: '受理后方可延长调查期限，但申请尚未受理',
  },
  EXTENDED_ALREADY: {
    en: 'the investigation is given more time once, but it was',
    zh: '调查期限只延长一次，已经延长',
  },
  SIMPLE_NOTICE: {
    en: 'a simple deregistration of it is under way, which is closed to who was annulled',
    zh: '该市场主体正在办理简易注销，被撤销登记的市场主体不适用简易注销',
  },
  OBJECT_FIRST: {
    en: 'objectToDeregistration, or reject its closing',
    zh: '请先提出注销异议（objectToDeregistration）或者不予注销登记',
  },
  NAME_TAKEN: {
    en: 'what was before cannot be restored: {name} is the name of another enterprise by now',
    zh: '无法恢复到登记前的状态：名称“{name}”现为其他市场主体使用',
  },
  REJECT_IT: {
    en: 'refuse the annulment (条例 41), or let the other enterprise change its name first',
    zh: '可以依《市场主体登记管理条例》第四十一条不予撤销，或者待该名称变更后再作决定',
  },
  SAME_OFFICER: {
    en: 'who annulled a registration does not take that back: another officer does',
    zh: '作出撤销登记决定的工作人员不得办理该决定的撤销',
  },
  ANOTHER_OFFICER: { en: 'let another officer decide', zh: '请由其他工作人员决定' },
  BARRED: {
    en: 'who is directly responsible for a false registration does not apply again through {until} (条例 40)',
    zh: '虚假市场主体登记的直接责任人自登记被撤销之日起3年内不得再次申请市场主体登记（《条例》第四十条），期限至{until}',
  },
  APPLY_AFTER: { en: 'apply after {until}', zh: '请于{until}之后申请' },
  SUSPENDED: { en: 'suspended: {ground}', zh: '中止调查：{ground}' },
  EXTENDED: {
    en: 'the investigation is complex and has {months} months more',
    zh: '情形复杂，调查期限延长{months}个月',
  },
  NOTICED: {
    en: 'published on {from} since {ground}, the notice stands through {until}',
    zh: '{ground}，于{from}公示，公示期至{until}届满',
  },
  ON_FINDING: {
    en: 'the {registration} is annulled: {finding}',
    zh: '撤销{registration}：{finding}',
  },
  NO_OBJECTION_MADE: {
    en: 'nobody objected while the notice stood, from {from} through {until}',
    zh: '{from}至{until}公示期内无人提出异议',
  },
  BARRED_UNTIL: {
    en: 'who is directly responsible does not apply for a registration through {until}',
    zh: '直接责任人至{until}不得再次申请市场主体登记',
  },
  TO_BE_WOUND_UP: {
    en: 'the enterprise is to be wound up and deregistered (公司法 229, 232)',
    zh: '该市场主体应当依法清算并申请注销登记（《公司法》第二百二十九条、第二百三十二条）',
  },
  ON_THE_REGISTER: {
    en: 'the enterprise is on the register again, {status}',
    zh: '该市场主体恢复登记，登记状态为{status}',
  },
  RESTORED: {
    en: 'what was registered before stands again: {status}',
    zh: '恢复原登记状态：{status}',
  },
});
