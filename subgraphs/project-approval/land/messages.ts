/** What is said of land parcels and the land planning permit, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  CHANGED_HANDS: {
    en: 'parcel {parcelCode} has changed hands meanwhile, so nothing was written',
    zh: '宗地{parcelCode}的土地使用权人已变更，本次未办理',
  },
  ASK_AGAIN: { en: 'try again, with the same idempotency key', zh: '请以同一幂等键重新提交' },
  NO_PARCEL: { en: 'there is no land parcel {parcelCode}', zh: '没有宗地代码为{parcelCode}的宗地' },
  AREA: { en: 'area must be at least 1 square metre, but got: {got}', zh: '宗地面积应不少于1平方米，实际为{got}' },
  DUPLICATE_PARCEL: {
    en: 'parcel {parcelCode} is registered already',
    zh: '宗地{parcelCode}已登记，不得重复登记',
  },
  CHECK_THE_CODE: { en: 'check the parcel code', zh: '请核对宗地代码' },
  PARCEL_CODE: {
    en: 'parcelCode must be 12 digits, 2 letters and 5 digits (宗地代码), but got: {got}',
    zh: '宗地代码应为12位数字、2位字母和5位数字，实际为{got}',
  },
  PARCEL_DIVISION: {
    en: "parcelCode must begin with the zone's division {division}, but got: {got}",
    zh: '宗地代码应以园区所在行政区划代码{division}开头，实际为{got}',
  },
  SURVEYED_LATER: {
    en: 'surveyedOn must not be in the future (today is {today}), but got: {got}',
    zh: '普查日期不得晚于今日（{today}），实际为{got}',
  },
  CHECK_HOLDS: { en: '{check} holds', zh: '标准地条件“{check}”已达到' },
  CHECK_FAILS: { en: '{check} does not hold', zh: '标准地条件“{check}”未达到' },
  CHECK_NOT_LISTED: {
    en: 'the checks of standard land in zone {zone} are: {codes}; but got: {got}',
    zh: '{zone}标准地条件为：{codes}；实际为{got}',
  },
  NONE: { en: 'none', zh: '无' },
  ALL_CHECKS_HOLD: { en: 'all {count} checks hold', zh: '标准地{count}项条件全部达到' },
  NO_STANDARD_LAND: {
    en: 'zone {zone} sets no checks for standard land, so nothing there can be marked as such',
    zh: '{zone}未规定标准地条件，不能认定标准地',
  },
  LAND_NOT_READY: {
    en: 'standard land has all {count} checks hold, but missing: {missing}',
    zh: '标准地应当全部达到{count}项条件，尚未达到：{missing}',
  },
  RECORD_CHECKS: {
    en: 'recordLandCheck for each of these once it holds',
    zh: '各项条件达到后，逐项办理recordLandCheck（登记标准地条件）',
  },
  NOT_MARKED: {
    en: 'all checks hold, but the parcel is not marked as standard land',
    zh: '各项条件已全部达到，但该宗地尚未认定为标准地',
  },
  MARK_FIRST: { en: 'markStandardLand first', zh: '请先办理markStandardLand（形成标准地）' },
  INDICATORS_MISSING: {
    en: 'zone {zone} sets every indicator of land intensity with the supply, but missing: {missing}',
    zh: '{zone}供地时应当逐项设定用地节约指标，缺少：{missing}',
  },
  INDICATORS_SET: {
    en: 'every indicator of land intensity is set with the supply',
    zh: '供地时已设定全部用地节约指标',
  },
  SUPPLIED: {
    en: 'supplied to {creditCode} with the thresholds of its use',
    zh: '供地给{creditCode}，并设定用地控制指标',
  },
  UTILISATION_RANGE: {
    en: '{field} must be above 0 and at most 100 percent',
    zh: '{field}（土地利用率）应大于0且不超过100%',
  },
  ABOVE_ZERO: { en: '{field} must be above 0', zh: '{field}应大于0' },
  NO_WAIVER: {
    en: 'zone {zone} waives no charge on added floor area: the ordinary ones hold',
    zh: '{zone}未规定免收新增建筑面积费用，按一般规定收取',
  },
  NOT_INDUSTRIAL: {
    en: 'the waiver is for industrial land, but this is {purpose}',
    zh: '仅工业用地免收，本宗地用途为{purpose}',
  },
  NOT_CONFORMING: { en: 'it does not conform to the plan', zh: '不符合规划' },
  USE_CHANGED: { en: 'it changes the use of the land', zh: '改变土地用途' },
  ORDINARY_CHARGES: { en: 'the ordinary charges hold', zh: '按一般规定收取费用' },
  WAIVED: {
    en: 'industrial floor area added by plan without a change of use costs neither land price nor infrastructure fee, and the floor-area ratio has no upper limit',
    zh: '符合规划、不改变用途的新增工业建筑面积，不增收土地价款，免收城市基础设施配套费，容积率不设上限',
  },
  // The land planning permit
  TOO_MANY_DOCUMENTS: {
    en: 'the land planning permit takes at most {most} documents, but got: {got}',
    zh: '用地规划许可证申报材料不超过{most}份，实际为{got}份',
  },
  DOCUMENT_NOT_LISTED: {
    en: 'the land planning permit takes these documents only: {listed}; but got: {got}',
    zh: '用地规划许可证仅收取下列材料：{listed}；实际为{got}',
  },
  DOCUMENT_MISSING: {
    en: 'the land planning permit takes {listed}, but missing: {missing}',
    zh: '用地规划许可证应当提交{listed}，缺少{missing}',
  },
  DOCUMENTS_COMPLETE: {
    en: '{count} documents, all that the zone asks for',
    zh: '已提交{count}份材料，材料齐全',
  },
  STAGE_OVER: {
    en: 'documents of the land planning permit come before its stage LAND_AND_PLANNING is over, but it is: {state}',
    zh: '用地规划许可材料应当在立项用地规划许可阶段结束前提交，该阶段现为{state}',
  },
  // A project on a parcel
  NO_PROJECT: { en: 'there is no project {projectCode}', zh: '没有项目代码为{projectCode}的项目' },
  NOT_ITS_LAND: {
    en: 'a project builds on land that its enterprise holds, but parcel {parcelCode} is: {state}',
    zh: '项目应当建设在本企业取得的宗地上，宗地{parcelCode}现为{state}',
  },
  SUPPLIED_TO_ANOTHER: { en: 'supplied to another enterprise', zh: '已供给其他企业' },
  NOT_SUPPLIED: { en: 'not supplied yet', zh: '尚未供地' },
  PROJECT_OVER: {
    en: 'a project is placed on a parcel before it has ended, but it is: {state}',
    zh: '项目办结或者终止前方可落地，该项目现为{state}',
  },
  PARK_TAKEN: {
    en: 'the project lies in park {park}, as its parcel {parcelCode} does',
    zh: '项目所在产业园以宗地{parcelCode}为准，为{park}',
  },
  PARCEL_TAKEN: {
    en: 'parcel {parcelCode} is built on by project {projectCode}, which goes on',
    zh: '宗地{parcelCode}上已有在建项目{projectCode}',
  },
  NOT_BUILT_ON: {
    en: 'parcel {parcelCode} has no project, so no use of it can be held against its thresholds',
    zh: '宗地{parcelCode}尚无项目，无法核验用地控制指标',
  },
  NOT_BUILT: {
    en: 'what was built is held against the thresholds once the acceptance of project {projectCode} is applied for',
    zh: '项目{projectCode}申请竣工验收后方可核验用地控制指标',
  },
  PLACE_FIRST: { en: 'placeProjectOnParcel first', zh: '请先办理placeProjectOnParcel（项目落地）' },
  FIGURE_MISSING: {
    en: 'each threshold of the parcel is compared, but not told: {missing}',
    zh: '应当逐项对照用地控制指标，未填报：{missing}',
  },
  BELOW: {
    en: 'the use of parcel {parcelCode} stays below its thresholds: {below}',
    zh: '宗地{parcelCode}的利用未达到用地控制指标：{below}',
  },
  RAISE_IT: {
    en: 'plan the use within the thresholds, or agree on others with the organ that supplies the land',
    zh: '请调整建设方案使其达到指标，或者与供地单位重新约定',
  },
  ITEM_MET: { en: '{indicator} is {figure}, at least {threshold}', zh: '{indicator}为{figure}，不低于{threshold}' },
  ITEM_BELOW: { en: '{indicator} is {figure}, below {threshold}', zh: '{indicator}为{figure}，低于{threshold}' },
  ITEM_OPEN: {
    en: '{indicator} is not measured yet (threshold {threshold})',
    zh: '{indicator}尚未测算（指标为{threshold}）',
  },
  NO_CAP: {
    en: 'the floor-area ratio has no upper limit, and added floor area costs nothing',
    zh: '容积率不设上限，新增建筑面积不增收费用',
  },
  NO_THRESHOLDS: { en: 'the parcel was supplied without thresholds', zh: '该宗地供地时未设定用地控制指标' },
  LAND_USE_OPEN: {
    en: 'the use of parcel {parcelCode} is held against its thresholds before the project is accepted as built',
    zh: '项目竣工验收前应当核验宗地{parcelCode}的用地控制指标',
  },
  VERIFY_FIRST: { en: 'verifyLandUse first', zh: '请先办理verifyLandUse（核验用地控制指标）' },
  // The end of a right to use land
  RETURNED: { en: 'the right to use the parcel was returned: {reason}', zh: '土地使用权已交回：{reason}' },
  TRANSFERRED: {
    en: 'the right to use the parcel went to {to}, with the same thresholds: {reason}',
    zh: '土地使用权已转让给{to}，用地控制指标不变：{reason}',
  },
  RECEIVED: {
    en: 'the right to use the parcel came from {from}, with the same thresholds',
    zh: '土地使用权自{from}受让取得，用地控制指标不变',
  },
  SAME_HOLDER: {
    en: 'transferTo must be another than the holder, but got: {got}',
    zh: '受让人不得为现土地使用权人，实际为{got}',
  },
  PROJECT_GOES_ON: {
    en: 'land is returned or transferred once no project on it goes on, but {projectCode} does',
    zh: '宗地上项目{projectCode}尚未办结，不得交回或者转让',
  },
  END_PROJECT: { en: 'withdrawProject first', zh: '请先办理withdrawProject（撤件）' },
  LAND_HELD: {
    en: 'parcel {parcelCode} is held; the organ that supplied it takes it back or transfers it',
    zh: '仍持有宗地{parcelCode}，应当由供地单位收回或者办理转让',
  },
});

/** The indicators of the use of land, as messages name them. */
export const INDICATOR_NAMES = {
  UTILISATION: { en: 'UTILISATION', zh: '土地利用率(%)' },
  OUTPUT: { en: 'OUTPUT', zh: '产出率(元/公顷·年)' },
  FLOOR_AREA_RATIO: { en: 'FLOOR_AREA_RATIO', zh: '容积率' },
  INVESTMENT: { en: 'INVESTMENT', zh: '投资强度(元/亩)' },
  TAX: { en: 'TAX', zh: '税收强度(元/亩·年)' },
} as const;

/** Purposes of parcels, as messages name them. */
export const PURPOSE_NAMES = {
  INDUSTRIAL: { en: 'INDUSTRIAL', zh: '工业用地' },
  LOGISTICS: { en: 'LOGISTICS', zh: '仓储用地' },
  COMMERCIAL: { en: 'COMMERCIAL', zh: '商业服务业用地' },
  RESIDENTIAL: { en: 'RESIDENTIAL', zh: '居住用地' },
  PUBLIC: { en: 'PUBLIC', zh: '公共设施用地' },
} as const;

/** States of parcels and their steps, as messages name them. */
export const PARCEL_NAMES = {
  PREPARING: { en: 'PREPARING', zh: '前期开发' },
  STANDARD: { en: 'STANDARD', zh: '标准地' },
  SUPPLIED: { en: 'SUPPLIED', zh: '已供地' },
  recordLandCheck: { en: 'recordLandCheck', zh: '登记标准地条件' },
  failLandCheck: { en: 'failLandCheck', zh: '登记未达到的标准地条件' },
  recordSurveyFinding: { en: 'recordSurveyFinding', zh: '登记普查结果' },
  markStandardLand: { en: 'markStandardLand', zh: '形成标准地' },
  supplyLandParcel: { en: 'supplyLandParcel', zh: '供地' },
  returnLandParcel: { en: 'returnLandParcel', zh: '收回土地使用权' },
  transferLandParcel: { en: 'transferLandParcel', zh: '转让土地使用权' },
} as const;

/** How a stage has ended, as messages name it. */
export const STAGE_STATES = {
  DONE: { en: 'DONE', zh: '已办结' },
  CANCELLED: { en: 'CANCELLED', zh: '已终止' },
} as const;
