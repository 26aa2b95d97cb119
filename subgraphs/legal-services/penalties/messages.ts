/** What this aggregate says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_CASE: {
    en: '{creditCode} has no case of a penalty {penaltyId}',
    zh: '企业{creditCode}没有编号为{penaltyId}的行政处罚案件',
  },
  NOT_REPORTED: {
    en: 'a penalty follows from a visit whose result is on record, but it is: {state}',
    zh: '检查结果登记后方可立案，该检查目前为：{state}',
  },
  NOTHING_FOUND: {
    en: 'a penalty follows from a problem that was found, but the result of the visit is: {result}',
    zh: '检查发现问题的方可立案，该检查结果为：{result}',
  },
  OPEN_ALREADY: {
    en: 'a penalty for what this visit found is being decided already: {penaltyId}',
    zh: '该检查发现的问题已经立案：{penaltyId}',
  },
  DECIDED_ALREADY: {
    en: 'a penalty for what this visit found was imposed already: {documentNo}; nobody is fined twice for one act',
    zh: '该检查发现的问题已作出处罚：{documentNo}；同一违法行为不得给予两次以上罚款',
  },
  DECIDE_FIRST: { en: 'decide that case first', zh: '请先办结该案件' },
  SAME_OFFICER: {
    en: 'who opened the case may not decide on it',
    zh: '立案承办人不得作出处罚决定',
  },
  REVIEWER: {
    en: 'who reviewed the draft may not decide on it',
    zh: '法制审核人员不得作出处罚决定',
  },
  NOT_OWN_REVIEW: {
    en: 'who opened the case may not review its draft',
    zh: '立案承办人不得审核本案',
  },
  REVIEW_BY_ANOTHER: {
    en: 'have it reviewed by another officer of {authority}',
    zh: '由{authority}其他工作人员审核',
  },
  ASK_ANOTHER: {
    en: 'have it decided by another officer of {authority} with the duty approver',
    zh: '由{authority}其他审批人作出决定',
  },
  FINE_ABOVE: {
    en: 'the fine must not be above the proposed one, {proposed}, but got: {fine}',
    zh: '罚款不得超过告知的拟处罚款{proposed}，实际为：{fine}',
  },
  NONE_PROPOSED: { en: 'a warning without a fine', zh: '警告，无罚款' },
  DOCUMENT_NEEDED: {
    en: 'documentNo must be given where a penalty is imposed',
    zh: '作出处罚的，应当填写处罚文书号（documentNo）',
  },
  NOTHING_IMPOSED: {
    en: 'fine and documentNo must be left out where no penalty is imposed',
    zh: '不予处罚的，不得填写罚款金额（fine）和处罚文书号（documentNo）',
  },
  NOTIFIED: {
    en: 'the visit of {plannedOn} found: {violation}; proposed: {proposed}; a hearing may be asked for until {until}',
    zh: '{plannedOn}检查发现：{violation}；拟处罚：{proposed}；可在{until}前要求听证',
  },
  FINE: { en: 'a fine of {fine} yuan', zh: '罚款{fine}元' },
  PENDING: {
    en: '{authority} is deciding on a penalty since {openedAt}',
    zh: '{authority}自{openedAt}起办理的行政处罚案件尚未办结',
  },
  FINE_SPAN: {
    en: 'fineMost must not be below {fineLeast}',
    zh: '法定罚款上限（fineMost）不得低于下限{fineLeast}',
  },
  LENIENT: {
    en: '{kind}: version {version} of the list has it: {violation}',
    zh: '适用{kind}：清单第{version}版列有“{violation}”',
  },
  NOT_LENIENT: {
    en: 'not {kind}, though version {version} of the list has {violation}: {why}',
    zh: '清单第{version}版列有“{violation}”，但不适用{kind}：{why}',
  },
  NOT_FIRST: { en: '{cases} earlier case(s) of the same violation', zh: '已有{cases}件相同违法行为的案件' },
  NOT_MINOR: { en: 'the harm is not minor', zh: '危害后果不属轻微' },
  NOT_CORRECTED: { en: 'it was not corrected', zh: '未及时改正' },
  EXCLUDED: { en: 'the zone excludes: {concern}', zh: '属于除外事项：{concern}' },
  SPARED: { en: 'this is not penalised: {reasons}', zh: '应当不予处罚：{reasons}' },
  SPARE_IT: {
    en: 'decidePenalty with penalise false',
    zh: '请以decidePenalty作出不予处罚决定（penalise为false）',
  },
  NO_BOUND: { en: 'no bound', zh: '不限' },
  FINE_BETWEEN: {
    en: 'the fine must be from {least} to {most}, but got: {fine}',
    zh: '罚款应在{least}至{most}之间，实际为：{fine}',
  },
  GROUP_FIRST: {
    en: 'in the trade {trade} these are decided by {body} first: {measures}',
    zh: '对{trade}采取{measures}的，应当先经{body}上会讨论决定',
  },
  GROUP_AGAINST: {
    en: '{body} did not agree to: {measures}',
    zh: '{body}讨论决定不同意采取：{measures}',
  },
  ASK_THE_GROUP: {
    en: 'have it recorded by an officer of {body}: recordCollectiveDecision',
    zh: '由{body}的工作人员登记讨论决定（recordCollectiveDecision）',
  },
  NO_GROUP: {
    en: 'no rule asks for a collective decision on this case',
    zh: '该案件无须集体讨论决定',
  },
  GROUP_DECIDED: {
    en: 'the decision of the meeting of {heldOn} is on record already',
    zh: '{heldOn}会议的讨论决定已经登记',
  },
  COLLECTIVE_FOR: {
    en: 'the leading group agreed on {heldOn} ({documentNo})',
    zh: '领导小组{heldOn}会议同意（{documentNo}）',
  },
  COLLECTIVE_AGAINST: {
    en: 'the leading group did not agree on {heldOn} ({documentNo})',
    zh: '领导小组{heldOn}会议不同意（{documentNo}）',
  },
  CORRECTED_BEFORE: { en: 'it is on record as corrected on {on} already', zh: '已登记于{on}改正' },
  CORRECTED_ON: { en: 'the violation was corrected on {on}', zh: '违法行为已于{on}改正' },
  SIGNED_BEFORE: { en: 'the commitment was signed at {at} already', zh: '承诺书已于{at}签署' },
  AFTER_TODAY: { en: '{field} must be after today ({today})', zh: '{field}应当晚于今日（{today}）' },
  PROMISED: { en: 'the enterprise promises to correct it by {dueOn}', zh: '企业承诺于{dueOn}前改正' },
  NO_COMMITMENT: { en: 'the enterprise made no commitment', zh: '企业未作出承诺' },
  COMMITMENT_PAST: {
    en: 'the commitment was to be kept until {dueOn}, but it is: {today}',
    zh: '承诺履行期限为{dueOn}，今天是{today}',
  },
  COMMITMENT_IS: {
    en: 'the commitment is not waiting for this, it is: {state}',
    zh: '承诺目前状态为：{state}',
  },
  COMMITMENT_OPEN: {
    en: 'the commitment may be kept until {dueOn}, and the enterprise has not reported yet',
    zh: '承诺可在{dueOn}前履行，企业尚未报告',
  },
  KEPT: { en: 'the commitment of {dueOn} was kept', zh: '期限为{dueOn}的承诺已履行' },
  NOT_KEPT: { en: 'the commitment of {dueOn} was not kept', zh: '期限为{dueOn}的承诺未履行' },
  COMMITMENT_STANDS: {
    en: 'what this visit found was left at a written commitment, which is: {state}',
    zh: '该检查发现的问题已由企业作出书面承诺，目前：{state}',
  },
  COMMITMENT_TAKEN: {
    en: 'the enterprise has promised in writing to correct it by {dueOn}',
    zh: '企业已书面承诺于{dueOn}前改正',
  },
  COMMITMENT_RELEASED: {
    en: 'the written commitment ends with the penalty',
    zh: '作出处罚，书面承诺解除',
  },
  NOT_NOTIFIED: {
    en: '{step} is possible until the case is decided, but it is: {state}',
    zh: '该步骤（{step}）应在作出决定前办理，案件目前为：{state}',
  },
});
