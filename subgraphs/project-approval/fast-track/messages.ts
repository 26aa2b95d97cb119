/** What the start on land delivery and building first say to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  STAGE_OF_BUILDING: {
    en: 'building begins in stage CONSTRUCTION_PERMIT, but it is not the one in progress',
    zh: '开工建设应当在施工许可阶段，该阶段不是正在办理的阶段',
  },
  NOT_BUILT_FIRST: {
    en: 'this project may not be built first: {reasons}',
    zh: '本项目不适用“先建后验”：{reasons}',
  },
  NEVER_AFTER: {
    en: 'what never follows the building is done before it begins (环境影响评价法 25), but these are not: {matters}',
    zh: '下列事项应当在开工建设前办结，不适用“先建后验”（《中华人民共和国环境影响评价法》第二十五条）：{matters}',
  },
  END_FIRST: { en: 'end them with endStageTask first', zh: '请先以endStageTask办结' },
  NOTHING_COVERED: {
    en: 'no matter is left for the commitment to take the place of',
    zh: '已无可由承诺代替的待办事项',
  },
  COVERS: {
    en: 'the commitment takes the place of each of these, and each is verified {until}: {matters}',
    zh: '承诺代替下列事项，均应当{until}核验：{matters}',
  },
  BY_DAY: { en: 'by {dueDate}', zh: '于{dueDate}前' },
  WITHIN_DAYS: {
    en: 'within {days} working days of the application for acceptance as built',
    zh: '自申请竣工验收之日起{days}个工作日内',
  },
  FROM_COMPLETION: {
    en: 'what is not built cannot be verified, so that the days count from its completion: {rule}',
    zh: '未建成的不能核验，核验期限自建成申请竣工验收之日起算：{rule}',
  },
  BUILT: {
    en: 'the project is built and its acceptance is applied for: what was built first is verified now',
    zh: '项目已建成并申请竣工验收，先建事项自此开始核验',
  },
  NOT_ELIGIBLE: {
    en: 'nothing may follow later for this project: {reasons}',
    zh: '本项目不适用容缺受理、告知承诺：{reasons}',
  },
  TO_FOLLOW: { en: 'to follow by {dueDate}: {items}', zh: '应当于{dueDate}前补齐：{items}' },
  NOTHING_OWED: { en: 'nothing is owed under {id}', zh: '不存在编号为{id}的容缺、承诺事项' },
  NO_LIST: {
    en: 'zone {zone} has published no list of materials that may follow later',
    zh: '{zone}未公布容缺受理材料清单',
  },
  ON_LIST: {
    en: 'version {version} of the list of zone {zone}; not on its negative list',
    zh: '依据{zone}清单第{version}版，未列入负面清单',
  },
  CREDIT_SILENT: {
    en: 'not known whether its enterprise may promise: credit does not answer',
    zh: '尚不清楚企业是否可以适用承诺办理：信用部门暂无应答',
  },
  CREDIT_BARS: {
    en: 'nothing is granted to its enterprise on a promise: {reasons}',
    zh: '该企业不适用承诺办理：{reasons}',
  },
  CATEGORY_EXCLUDED: { en: 'category {category} is on the negative list', zh: '{category}类项目列入负面清单' },
  NATURE_EXCLUDED: { en: '{nature} is on the negative list', zh: '{nature}列入负面清单' },
  INDUSTRY_EXCLUDED: { en: 'industry {industry} is on the negative list', zh: '行业{industry}列入负面清单' },
  UNKNOWN: {
    en: 'not known whether the negative list has it: {fact}',
    zh: '尚不清楚是否列入负面清单，需补充：{fact}',
  },
  STRANGE: {
    en: '{matter} takes {materials}, but got as missing: {strange}',
    zh: '{matter}的申请材料为{materials}；缺少的材料中收到：{strange}',
  },
  NOTHING_MISSING: { en: 'where nothing is missing nothing may follow later', zh: '材料齐全的，无需容缺受理' },
  JUST_ACCEPT: { en: 'accept the project with acceptProject', zh: '请以acceptProject受理' },
  NOT_LISTED: {
    en: 'version {version} of the list of zone {zone} has for {kind}: {listed}; but got: {got}',
    zh: '{zone}清单第{version}版中{kind}类事项为：{listed}；收到：{got}',
  },
  NOTHING: { en: 'nothing', zh: '无' },
  BOTH: {
    en: 'a material is a main one or may follow, but {matter} has as both: {material}',
    zh: '同一材料不得既为主要申请材料又为可容缺材料，{matter}中重复的为：{material}',
  },
  MAKE_UP_DAYS: {
    en: 'makeUpDays of {matter} must be from 1 to {most}',
    zh: '{matter}的补正工作日（makeUpDays）应当为1至{most}',
  },
  LISTED_TWICE: {
    en: 'a matter is listed once for a kind, but got twice: {matter}',
    zh: '同一类型下事项不得重复，重复的为：{matter}',
  },
  COLUMNS: {
    en: 'each matter must state its name, its main materials and what may follow (事项名称、主要申请材料、可容缺材料), but {matter} has no: {empty}',
    zh: '清单应当载明事项名称、主要申请材料、可容缺材料，{matter}缺少：{empty}',
  },
  ITEMS: { en: 'items must be 1 to {most}', zh: '清单事项（items）应当为1至{most}项' },
  SETTLED: { en: 'came: {items}', zh: '已补齐（核验）：{items}' },
  STILL_OWED: { en: 'still to come by {dueDate}: {items}', zh: '尚应当于{dueDate}前补齐（核验）：{items}' },
  ENDED_BY_CLOCK: {
    en: 'the project ended since another promise was not kept',
    zh: '项目因其他承诺未履约而终止',
  },
});

/** What may follow later, as messages name it. */
export const ITEM_KINDS = {
  MATERIALS: { en: 'MATERIALS', zh: '容缺受理' },
  BUILD_THEN_VERIFY: { en: 'BUILD_THEN_VERIFY', zh: '先建后验' },
} as const;
