/**
 * Results of decisions in words. A department's own result is called as its contract calls the value of that name; what
 * departments have in common stands here.
 */
import type { Text } from '../messages.ts';
import type { Labels } from '../server/labels.ts';

const COMMON: Readonly<Record<string, Text>> = {
  GRANTED: { en: 'granted', zh: '准予' },
  REFUSED: { en: 'refused', zh: '不予准许' },
  APPROVED: { en: 'approved', zh: '准予' },
  REJECTED: { en: 'rejected', zh: '不予准许' },
  RECEIVED: { en: 'received', zh: '已收件' },
  ACCEPTED: { en: 'accepted', zh: '予以受理' },
  ACCEPTED_WITH_TOLERANCE: { en: 'accepted with tolerance', zh: '容缺受理' },
  DECLINED: { en: 'not accepted', zh: '不予受理' },
  NOT_ACCEPTED: { en: 'not accepted', zh: '不予受理' },
  WITHDRAWN: { en: 'withdrawn', zh: '申请人撤回' },
  REVOKED: { en: 'revoked', zh: '撤销' },
  REGISTERED: { en: 'registered', zh: '准予登记' },
  NOT_REGISTERED: { en: 'not registered', zh: '不予登记' },
  DEREGISTERED: { en: 'deregistered', zh: '准予注销登记' },
  ANNOUNCED: { en: 'announced', zh: '予以公告' },
  PUBLISHED: { en: 'published', zh: '予以公示' },
  NOT_PUBLISHED: { en: 'not published', zh: '不予公示' },
  LISTED: { en: 'listed', zh: '列入名单' },
  DELISTED: { en: 'delisted', zh: '移出名单' },
  RELEASED: { en: 'released', zh: '免除' },
  SETTLED: { en: 'settled', zh: '已履行' },
  PROMISE_BROKEN: { en: 'the promise was not kept', zh: '未履约（违诺）' },
  DEEMED: { en: 'granted by silence', zh: '逾期未决定，视为准予' },
  DEEMED_APPROVED: { en: 'granted by silence', zh: '逾期未决定，视为准予' },
  SUPPLEMENT: { en: 'to be supplemented', zh: '一次性告知补正' },
  SUPPLEMENT_VIOLATION: { en: 'asked to supplement more often than allowed', zh: '违反一次性告知规定' },
  ASKED_AGAIN: { en: 'asked again', zh: '再次要求补正' },
  MATCHED: { en: 'matched', zh: '已匹配' },
  NOTED: { en: 'noted', zh: '予以记录' },
  FILED: { en: 'filed', zh: '准予备案' },
  PASSED: { en: 'passed', zh: '通过' },
  FAILED: { en: 'failed', zh: '不通过' },
  ISSUED: { en: 'issued', zh: '予以核发' },
  SUPERSEDED: { en: 'superseded', zh: '予以换发' },
  TRANSFERRED: { en: 'transferred', zh: '予以移送' },
  CHECKED: { en: 'checked', zh: '已核查' },
  DONE: { en: 'done', zh: '办结' },
  ENDED: { en: 'ended', zh: '终止' },
  REACHED_IN_TIME: { en: 'reached in time', zh: '按期完成' },
  REACHED_LATE: { en: 'reached late', zh: '逾期完成' },
  QUOTA_GRANTED: { en: 'the quota was granted', zh: '准予核定额度' },
  QUOTA_NOT_GRANTED: { en: 'the quota was not granted', zh: '不予核定额度' },
  CHECK_HOLDS: { en: 'the check holds', zh: '核查相符' },
  CHECK_FAILS: { en: 'the check fails', zh: '核查不符' },
  ORDINARY_CHARGES: { en: 'at ordinary charges', zh: '按标准收费' },
  FREE: { en: 'free of charge', zh: '免费' },
  PARALLEL_APPROVAL: { en: 'approved in parallel', zh: '并联审批' },
  PLANNING_PASSED: { en: 'the planning review passed', zh: '规划审查通过' },
  PLANNING_OBJECTED: { en: 'the planning review objected', zh: '规划审查提出否定意见' },
  UNDER_EFFICIENCY_INSPECTION: { en: 'under inspection of its efficiency', zh: '纳入效能督查' },
  OUT_OF_SCOPE: { en: 'out of its scope', zh: '不属于适用范围' },
};

/** The result of a decision in both languages; its code where nothing names it. */
export function outcomeText(outcome: string, { enums }: Labels): Text {
  const known = COMMON[outcome] ?? Object.values(enums).find(values => values[outcome])?.[outcome];
  return known ?? composed(outcome, enums) ?? { en: outcome, zh: outcome };
}

/** A result of a part, such as LICENCE_DONE: what the part is called, then its result. */
function composed(outcome: string, enums: Labels['enums']): Text | null {
  const [, part = '', result = ''] = /^(\w+)_([A-Z]+)$/.exec(outcome) ?? [];
  const [ofPart, ofResult] = [Object.values(enums).find(values => values[part])?.[part], COMMON[result]];
  return ofPart && ofResult ? { en: `${ofPart.en}: ${ofResult.en}`, zh: `${ofPart.zh}：${ofResult.zh}` } : null;
}
