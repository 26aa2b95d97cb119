/** What projects and their cases say to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_PROJECT: { en: 'there is no project {projectCode}', zh: '不存在项目代码为{projectCode}的项目' },
  STEP_IMPOSSIBLE: {
    en: '{action} is not possible in state {state}; it is in: {possible}',
    zh: '项目处于{state}状态，不能办理{action}；可办理的状态为：{possible}',
  },
  ACCEPTED_ONCE: {
    en: 'a project is accepted once, but this one is {state}',
    zh: '项目只受理一次，本项目状态为{state}',
  },
  FACTS_WHILE_OPEN: {
    en: 'facts are reported of a project while its case is open, but it is: {state}',
    zh: '项目情况应当在办结前补充，本项目状态为{state}',
  },
  NOTHING_NEW: {
    en: 'facts must hold at least one that is not reported yet',
    zh: '至少应当填报一项尚未填报的项目情况',
  },
  PLANNING_CLASS: {
    en: 'facts.planningClass must be one of {classes} in zone {zone}, but got: {got}',
    zh: '{zone}的规划许可豁免类别（facts.planningClass）应当为下列之一：{classes}；收到：{got}',
  },
  FACT_TOLD_BEFORE: {
    en: 'an enterprise reports a fact once, but reported otherwise before: {facts}',
    zh: '企业对同一情况只填报一次，下列情况此前填报不一致：{facts}',
  },
  ASK_OFFICER: { en: 'ask an officer to correct it', zh: '请联系经办人员更正' },
  PARK_OF_PARCEL: {
    en: 'the park of a project follows from its land, but parcel {parcelCode} lies in {park}',
    zh: '项目所在产业园以其宗地为准，宗地{parcelCode}位于产业园{park}',
  },
  NO_SUCH_PARK: {
    en: 'park must be one of {parks} in zone {zone}, but got: {got}',
    zh: '{zone}内的产业园（park）应当为下列之一：{parks}；收到：{got}',
  },
  OPEN_PROJECT: {
    en: 'project {projectCode} {name} is {state}',
    zh: '项目{projectCode}（{name}）尚未办结，状态为{state}',
  },
  OPEN_PROMISE: {
    en: 'owed for {matter} by {dueDate}: {items}',
    zh: '“{matter}”须于{dueDate}前补齐：{items}',
  },
  SAME_OFFICER: {
    en: 'who accepted a project may neither complete its stages nor reject it (受审分离), but the caller is the officer who accepted it',
    zh: '受理与审批应当分离（受审分离），受理本项目的人员不得办结其阶段或者作出不予许可决定',
  },
  OTHER_OFFICER: { en: 'let another officer decide', zh: '请由其他人员办理' },
  ITEMS_MISSING: {
    en: '{count} items are missing; list {lists} of {most}',
    zh: '共需补正{count}项；第{lists}次告知，限{most}次',
  },
  LATE_LIST: {
    en: 'list {lists}, where all that is missing must be named in {most}: kept as a violation of the officer who asked, not of the applicant: {items}',
    zh: '第{lists}次告知，而全部补正内容应当在{most}次内一次性告知：记为告知人员违规，不归责于申请人：{items}',
  },
  LIMIT: { en: '{amount} {unit} for category {category}', zh: '{category}类项目审批时限为{amount}{unit}' },
  MINIMAL_LIMIT: {
    en: 'minimal approval (极简审批): the shorter limit of {amount} {unit}',
    zh: '适用“极简审批”，按较短的时限{amount}{unit}办理',
  },
  RULE_SAYS: { en: '{rule}', zh: '{rule}' },
  ACCEPTED: { en: 'accepted: the first stage, {stage}, begins', zh: '予以受理，“{stage}”阶段开始办理' },
  STAGE_DONE: { en: 'all matters of stage {stage} are done', zh: '“{stage}”阶段全部事项已办结' },
  STANDS_STILL: {
    en: 'the time of building is no approval time: the clock stands still until acceptance is applied for',
    zh: '建设期间不计入审批时限，自本阶段办结起停止计时，申请竣工验收时恢复',
  },
  ALL_DONE: { en: 'all stages are done', zh: '全部阶段已办结' },
  TO_FOLLOW: { en: 'something is still to follow', zh: '尚有容缺材料待补齐' },
  WITHDRAWN: { en: "withdrawn at its applicant's wish", zh: '申请人撤回申请' },
  PROJECT_REJECTED: { en: 'the project was rejected', zh: '项目未予许可' },
  CREDIT_LISTED: {
    en: 'it is on the black list ({lists}): it is supervised more closely, and nothing is granted on a promise',
    zh: '该企业列入严重失信主体名单（{lists}）：加强监管，不适用告知承诺、容缺受理',
  },
  CREDIT_CLEAR: {
    en: 'the lists of credit were asked (红黑名单): it is on no black list',
    zh: '已核查红黑名单：该企业未列入黑名单',
  },
  NO_PROMISES: {
    en: 'nothing is granted on a promise to an enterprise on the black list: {lists}',
    zh: '列入严重失信主体名单的企业不适用告知承诺、容缺受理：{lists}',
  },
  REPAIR: { en: 'repair the credit first', zh: '请先完成信用修复' },
  BEING_BUILT: {
    en: '{action} is not possible while the project is built: nothing is before an authority until acceptance is applied for',
    zh: '项目处于建设期间，无在办审批事项，不能办理{action}；申请竣工验收后恢复办理',
  },
  APPLY_FOR_ACCEPTANCE: {
    en: 'apply for the joint acceptance with applyForJointProcedure',
    zh: '请先以applyForJointProcedure申请联合验收',
  },
  ACCEPTANCE_FIRST: {
    en: 'a project is approved after its joint acceptance (联合验收), but none has passed',
    zh: '项目应当在联合验收通过后办结，本项目联合验收尚未通过',
  },
  VERIFY_FIRST: {
    en: 'what was built first is verified before the project is approved, but this is still owed: {items}',
    zh: '先建后验事项应当在项目办结前核验，下列事项尚未核验：{items}',
  },
  SETTLE: { en: 'verify them with settleProjectDebt', zh: '请以settleProjectDebt核验' },
  OPINION_AGAINST: {
    en: 'a party of the planning and land platform (六位一体) is against the project: {parties}',
    zh: '“六位一体”平台参与方对项目规划、用地提出否定意见：{parties}',
  },
  NEW_OPINION: {
    en: 'clear the ground of the opinion, and ask for a new one (recordPlanningOpinion)',
    zh: '消除否定意见的理由后，由该参与方以recordPlanningOpinion重新出具意见',
  },
  DOCUMENTS_FIRST: {
    en: 'the land planning permit rests on its documents, but these are not handed in: {documents}',
    zh: '办理建设用地规划许可应当提交下列材料，尚未提交：{documents}',
  },
  HAND_IN: { en: 'hand them in with submitLandPermitDocuments', zh: '请以submitLandPermitDocuments提交' },
  COMMITMENT_ONCE: {
    en: 'a commitment is filed once, but {kind} was on {on}',
    zh: '同一事项只作一次承诺，{kind}已于{on}备案',
  },
  NO_COMMITMENT: {
    en: '{kind} is reviewed for this project and no commitment takes its place: {reasons}',
    zh: '本项目的{kind}应当审查，不适用承诺备案：{reasons}',
  },
  COMMITMENT_TOO_LATE: {
    en: 'a commitment is filed before its matter is over, but {matter} is {status}',
    zh: '承诺应当在该事项办结前备案，{matter}状态为{status}',
  },
  COMMITMENT_QUESTIONED: {
    en: 'no stage is completed while a commitment is questioned, but a finding is open against: {kind}',
    zh: '承诺不实查处期间不得办结阶段，以下承诺正在查处：{kind}',
  },
  DECIDE_FINDING: {
    en: 'decide on the finding with decideCommitmentFinding',
    zh: '请先以decideCommitmentFinding（对承诺不实作出决定）办结',
  },
  OTHER_OPERATION: {
    en: 'building first is no commitment in the place of one review',
    zh: '“先建后验”不是代替单项审查的承诺',
  },
  BUILD_FIRST: { en: 'promise it with buildProjectFirst', zh: '请以buildProjectFirst（先建后验）作出承诺' },
  COMMITTED: { en: 'the signed commitment takes the place of the review', zh: '以签署的承诺书代替审查' },
  DESIGNER_FIRST: {
    en: 'who answers for the design for life is recorded before its drawings pass (设计人员终身负责制), but nobody is',
    zh: '施工图通过审查或者承诺备案前，应当登记终身负责的设计人员，尚未登记',
  },
  RECORD_DESIGNER: { en: 'record them with recordDesignerLiability', zh: '请以recordDesignerLiability登记' },
});
