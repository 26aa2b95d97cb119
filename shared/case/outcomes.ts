/**
 * Results of decisions in words. A department's own result is called as its contract calls the value of that name; what
 * departments have in common stands here.
 */
import type { Text } from '../messages.ts';
import type { Labels } from '../server/labels.ts';
import { codeName } from '../zones/index.ts';

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
  ACCEPTED_BY_SILENCE: { en: 'accepted by silence', zh: '逾期未告知补正，视为受理' },
  DEEMED: { en: 'granted by silence', zh: '逾期未决定，视为准予' },
  DEEMED_APPROVED: { en: 'granted by silence', zh: '逾期未决定，视为准予' },
  SUPPLEMENT: { en: 'to be supplemented', zh: '一次性告知补正' },
  SUPPLEMENT_VIOLATION: { en: 'asked to supplement more often than allowed', zh: '违反一次性告知规定' },
  ASKED_AGAIN: { en: 'asked again', zh: '再次要求补正' },
  MATCHED: { en: 'matched', zh: '已匹配' },
  NOTED: { en: 'noted', zh: '予以记录' },
  COMMITTED: { en: 'a commitment takes the place of the review', zh: '以告知承诺代替审查' },
  FILED: { en: 'filed', zh: '准予备案' },
  LIQUIDATION_RECORDED: { en: 'the liquidation was recorded', zh: '记载清算事项' },
  LIQUIDATION_ENDED: { en: 'the liquidation ended', zh: '清算结束' },
  EXTENDED: { en: 'the time was extended', zh: '准予延长期限' },
  OBJECTION_LAPSED: { en: 'the objection lapsed', zh: '异议登记失效' },
  OBJECTION_STANDS: { en: 'the objection stands', zh: '异议登记继续有效' },
  STAGE_COMPLETED: { en: 'the stage was completed', zh: '阶段办结' },
  DOCUMENTS_COMPLETE: { en: 'the documents are complete', zh: '文件齐备' },
  OUTAGE_NOTICED: { en: 'the outage was noticed', zh: '停供通知' },
  CONNECTED: { en: 'connected', zh: '已接通' },
  PAPERS_FOLLOW: { en: 'papers may follow', zh: '材料后补' },
  RELIABILITY_MET: { en: 'the reliability was met', zh: '供电可靠性达标' },
  RELIABILITY_MISSED: { en: 'the reliability was missed', zh: '供电可靠性未达标' },
  LAND_USE_PLANNED: { en: 'the use of land was planned', zh: '核定用地控制指标' },
  LAND_USE_MET: { en: 'the use of land meets its limits', zh: '用地控制指标达标' },
  LAND_USE_BELOW: { en: 'the use of land misses its limits', zh: '用地控制指标未达标' },
  LAND_TRANSFERRED: { en: 'the land was passed on', zh: '土地使用权转让' },
  LAND_RECEIVED: { en: 'the land was taken over', zh: '土地使用权受让' },
  LAND_RETURNED: { en: 'the land was returned', zh: '土地使用权交回' },
  ADOPTED: { en: 'adopted', zh: '认领' },
  ANOMALOUS: { en: 'found to be irregular', zh: '认定为异常办件' },
  COMMITMENT_QUESTIONED: { en: 'the commitment is questioned', zh: '承诺不实的事先告知' },
  COMMITMENT_REVOKED: { en: 'the commitment is revoked', zh: '承诺不实，撤销以承诺代替的审查' },
  COMMITMENT_UPHELD: { en: 'the commitment stands', zh: '承诺不予撤销' },
  VERIFICATION_BEGINS: { en: 'what was built first is verified', zh: '先建事项开始核验' },
  BUILD_FIRST: { en: 'to be built first, verified later', zh: '适用先建后验' },
  CODE_VOUCHED: { en: 'the code is vouched for', zh: '确认代码有效' },
  DESIGNATION_FOUND: { en: 'a designation was found', zh: '认定存在指定行为' },
  GRADE_RECORDED: { en: 'the grade was recorded', zh: '登记信用等级' },
  GRADE_ENDED: { en: 'the grade ended', zh: '信用等级期满失效' },
  CORRECTED: { en: 'corrected', zh: '予以更正' },
  RECORD_ANNULLED: { en: 'the record was annulled', zh: '撤销记录' },
  PUBLICATION_ENDED: { en: 'the publication ended', zh: '停止公示' },
  REPAIRED: { en: 'repaired', zh: '予以修复' },
  FINE_PAID: { en: 'the fine was paid', zh: '罚款已缴清' },
  INSPECTION_OPENED: { en: 'the inspection was opened', zh: '启动督查' },
  INSPECTION_CLOSED: { en: 'the inspection was closed', zh: '督查办结' },
  MERGED: { en: 'merged', zh: '合并办理' },
  PARTLY_SETTLED: { en: 'settled in part', zh: '部分履行' },
  PROLONGED: { en: 'prolonged', zh: '准予延期' },
  QUOTA_PUBLISHED: { en: 'the quota was published', zh: '公布计划指标' },
  REGISTER_PUBLISHED: { en: 'the register was published', zh: '公布名录' },
  PLEADED: { en: 'the party was heard in writing', zh: '听取陈述、申辩' },
  HEARD: { en: 'a hearing was held', zh: '举行听证' },
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
  COMPLETED: { en: 'completed', zh: '办结' },
  DEMANDED: { en: 'is demanded besides', zh: '另需办理' },
  ISSUE_RAISED: { en: 'the issue was raised', zh: '提出问题' },
  ISSUE_RESOLVED: { en: 'the issue was resolved', zh: '问题销号' },
  MATTER_ACCEPTED: { en: 'the matter was accepted', zh: '受理事项' },
  MATTER_DONE: { en: 'the matter was ended', zh: '事项办结' },
  MATTER_REFUSED: { en: 'the matter was refused', zh: '事项不予准许' },
  OUT_OF_SCOPE: { en: 'out of its scope', zh: '不属于适用范围' },
};

/** The result of a decision in both languages; its code where nothing names it. */
export function outcomeText(outcome: string, { enums }: Labels): Text {
  return COMMON[outcome] ?? nameOf(outcome, enums) ?? composed(outcome, enums) ?? { en: outcome, zh: outcome };
}

/** What a code is called by the contract, else by the zones' rules. */
const nameOf = (code: string, enums: Labels['enums']): Text | null =>
  Object.values(enums).find(values => values[code])?.[code] ?? codeName(code);

/** A result of a part, such as LICENCE_DONE: what the part is called, then its result. */
function composed(outcome: string, enums: Labels['enums']): Text | null {
  const [, part = '', result = ''] = /^(\w+)_([A-Z]+)$/.exec(outcome) ?? [];
  const [ofPart, ofResult] = [nameOf(part, enums), COMMON[result]];
  return ofPart && ofResult ? { en: `${ofPart.en}: ${ofResult.en}`, zh: `${ofPart.zh}：${ofResult.zh}` } : null;
}
