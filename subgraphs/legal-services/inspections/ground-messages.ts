/** What the checks of a visit's ground, of its pass and of its place say, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  ITEMS_PUBLISHED: {
    en: '{authority} has published what is inspected: {items}',
    zh: '检查事项已由{authority}公布：{items}',
  },
  ITEMS_NOT_PUBLISHED: {
    en: '{authority} has not published these items, and what is not published may not be inspected: {items}',
    zh: '{authority}未公布下列检查事项，未经公布不得实施检查：{items}',
  },
  PUBLISH_ITEMS: {
    en: 'have {authority} publish them first (publishInspectionItems)',
    zh: '请先由{authority}公布（publishInspectionItems）',
  },
  KEY_ITEMS: { en: 'all of them are key items', zh: '均属重点监管事项' },
  NOT_KEY: {
    en: 'these are no key items, and beside the key items only draws come: {items}',
    zh: '下列事项不在重点监管事项清单内，清单之外的检查须经“双随机”抽取：{items}',
  },
  DRAW_OR_LEAD: {
    en: 'draw for them (publishDrawPool), or name the lead',
    zh: '请通过“双随机”抽取（publishDrawPool），或者注明线索编号',
  },
  OF_DRAW: { en: 'drawn in the draw {drawId}', zh: '经双随机抽查{drawId}抽中' },
  NO_DRAW: {
    en: 'a visit on the ground of a draw must name a draw that was made',
    zh: '双随机抽查应注明已经实施的抽查',
  },
  OTHER_ZONE: { en: 'the draw is of another zone', zh: '该次抽查属其他园区' },
  NOT_A_BODY: { en: '{authority} took no part in the draw', zh: '{authority}未参与该次抽查' },
  ENTERPRISE_NOT_DRAWN: { en: 'the enterprise was not drawn', zh: '该企业未被抽中' },
  INSPECTORS_NOT_DRAWN: {
    en: '{count} of the inspectors were not drawn for it',
    zh: '检查人员中有{count}人未被抽派',
  },
  ITEMS_NOT_DRAWN: { en: 'the draw was not for these items: {items}', zh: '该次抽查不含下列事项：{items}' },
  DRAW_USED: {
    en: '{authority} has a visit of the enterprise from this draw already',
    zh: '{authority}已就该次抽查对该企业登记检查',
  },
  KEEP_TO_DRAW: { en: 'register what was drawn', zh: '请按抽取结果登记' },
  ON_LEAD: { en: 'on the lead {lead}', zh: '依据线索{lead}' },
  NO_LEAD: {
    en: 'a visit on the ground of {ground} must name its lead (leadReference)',
    zh: '依据“{ground}”开展的检查应注明线索编号（leadReference）',
  },
  LEAD_USED: {
    en: '{authority} has a visit on the lead {lead} already: one lead, one visit',
    zh: '{authority}已依据线索{lead}登记检查，一条线索检查一次',
  },
  NAME_LEAD: { en: 'name the lead of this visit', zh: '请注明本次检查的线索编号' },
  NOTHING_TO_MERGE: {
    en: 'no other body has planned a visit within {days} days',
    zh: '前后{days}日内没有其他执法主体的检查计划',
  },
  MERGED: { en: 'made together with {bodies} on one day', zh: '与{bodies}同日联合检查' },
  NOT_TOGETHER: {
    en: 'other bodies have planned visits within {days} days ({visits}): they are made in one',
    zh: '前后{days}日内其他执法主体已有检查计划（{visits}），应当合并或者联合检查',
  },
  SEPARATE: {
    en: 'not made together with {visits}: {reason}',
    zh: '未与{visits}合并检查，原因：{reason}',
  },
  CANNOT_WAIT: {
    en: 'it rests on a lead or an exception and need not be merged',
    zh: '依线索或者例外情形开展，不要求合并',
  },
  PLAN_TOGETHER: {
    en: 'plan it on {day} too, or say why not (separateReason)',
    zh: '请安排在{day}，或者说明未合并的原因（separateReason）',
  },
  VISIT: { en: '{authority} on {day}', zh: '{authority}{day}' },
  PASS_FORGED: { en: 'legal services signed no such pass', zh: '该入企凭证不是本部门签发，或者已被改动' },
  PASS_OF_OTHER: { en: 'the pass is of another visit', zh: '该入企凭证属于另一次检查' },
  PASS_SHOWN: { en: 'the pass {passNo} was shown', zh: '已核验入企凭证{passNo}' },
  SHOW_PASS: { en: 'show the pass of this visit (InspectionVisit.pass)', zh: '请出示本次检查的入企凭证' },
  NO_PASS: {
    en: 'the visit has no pass: it was registered before passes were signed',
    zh: '该检查登记于启用入企凭证之前，没有凭证',
  },
  NOT_THERE: {
    en: 'check-in is within {most} m of {place}, but got: {got} m',
    zh: '应在{place}周围{most}米内签到，实际距离为：{got}米',
  },
  GO_THERE: { en: 'check in at the place of the pass', zh: '请在凭证所载地点签到' },
  THERE: { en: '{got} m from {place}', zh: '距{place}{got}米' },
  DEGREES: {
    en: '{field} must be from {least} to {most}, but got: {got}',
    zh: '{field}应为{least}至{most}，收到的是：{got}',
  },
  AT_MOST: { en: '{field} must have 1 to {most} entries, but got: {got}', zh: '{field}应为1至{most}项，实际为：{got}' },
  PASS_ISSUED: { en: 'pass {passNo} signed', zh: '签发入企凭证{passNo}' },
  LETS_IN: {
    en: 'the pass lets its inspectors in today, {today}',
    zh: '凭证有效，检查人员可于今日（{today}）入企',
  },
  NOT_TODAY: {
    en: 'the pass is for {plannedOn}; today is {today}',
    zh: '凭证所载检查日期为{plannedOn}，今天是{today}',
  },
  NO_LONGER: { en: 'the visit is over: {state}', zh: '该检查已经结束，状态为“{state}”' },
  FORGED: { en: 'nobody signed this: do not let them in', zh: '签名无效，系伪造或者被改动，可以拒绝检查' },
  UNKNOWN_KEY: {
    en: 'the key of the signature is none of legal services',
    zh: '签名所用密钥不属于本部门',
  },
  DOCUMENTS_TOLD: {
    en: 'the enterprise is to have ready: {documents}',
    zh: '一次性告知企业准备：{documents}',
  },
  DOCUMENTS_TWICE: {
    en: 'documents are asked for at most {most} time(s) a visit, and were at {at}',
    zh: '每次检查所需资料至多告知{most}次，本次检查已于{at}告知',
  },
  BEFORE_VISIT: {
    en: 'documents are asked for before the visit, but it is: {state}',
    zh: '所需资料应在检查前告知，该检查状态为“{state}”',
  },
  RESULT_PUBLISHED: {
    en: 'published under {no} on {day}; due by {due}',
    zh: '{day}公示，公示编号{no}，期限为{due}',
  },
  RESULT_LATE: {
    en: 'published under {no} on {day}, after the last day, {due}',
    zh: '{day}公示，公示编号{no}，已超过期限{due}',
  },
  PUBLISHED_BEFORE: { en: 'the result was published at {at} already', zh: '检查结果已于{at}公示' },
  REPORT_FIRST: {
    en: 'a result is published once it is on record (reportVisit)',
    zh: '请先登记检查结果（reportVisit）',
  },
});
