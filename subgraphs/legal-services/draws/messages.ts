/** What this aggregate says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_DRAW: { en: 'there is no draw {drawId}', zh: '没有编号为{drawId}的双随机抽查' },
  HOW_MANY: {
    en: '{field} must be {least} to {most}, but got: {got}',
    zh: '{field}应为{least}至{most}，实际为：{got}',
  },
  TWICE: { en: '{field} must differ from each other, but got twice: {got}', zh: '{field}不得重复，重复的是：{got}' },
  PLAN_ON_RECORD: {
    en: '{authority} has published its plan of {year} already',
    zh: '{authority}已公布{year}年度抽查计划',
  },
  LEADS_TASK: {
    en: 'the leading body {authority} must take part in every task',
    zh: '每项抽查任务的参与部门应当包括发起部门{authority}',
  },
  PLAN: {
    en: '{tasks} draws planned for {year}, {joint} of them of several bodies',
    zh: '{year}年度计划抽查{tasks}次，其中部门联合抽查{joint}次',
  },
  IN_PLAN: { en: 'in the plan of the year', zh: '已列入年度抽查计划' },
  NOT_IN_PLAN: { en: 'not in the plan of the year', zh: '未列入年度抽查计划' },
  SEED_LATER: {
    en: 'seedOn must be from {first} to {last}, but got: {got}: the pool is published before there is a seed',
    zh: '开奖日期应在{first}至{last}之间，名录库须先于种子公布，收到的是：{got}',
  },
  FEW_INSPECTORS: {
    en: 'the pool must have at least {least} inspectors of {authority}, but got: {got}',
    zh: '名录库中{authority}的执法检查人员不得少于{least}人，实际为：{got}',
  },
  LEADS: {
    en: 'the leading body {authority} must have inspectors in the pool',
    zh: '名录库中应有发起部门{authority}的执法检查人员',
  },
  NOT_PUBLISHED: {
    en: 'only published items are drawn for, but these bodies have not published: {items}',
    zh: '抽查事项应当已由参与部门公布，下列事项未公布：{items}',
  },
  PUBLISH_FIRST: { en: 'publishInspectionItems first', zh: '请先公布检查事项清单（publishInspectionItems）' },
  POOL_OPEN: {
    en: '{authority} has a pool for some of these items that is not drawn from yet: {drawId}',
    zh: '{authority}就相同事项公布的名录库尚未抽取：{drawId}',
  },
  DRAW_IT: { en: 'drawInspection from that one', zh: '请先实施该次抽取（drawInspection）' },
  DRAWN_ALREADY: {
    en: 'a pool is drawn from once, and this one was at {at}',
    zh: '名录库只抽取一次，该名录库已于{at}抽取',
  },
  SAME_OFFICER: {
    en: 'who published the pool may not draw from it',
    zh: '公布名录库的人员不得实施抽取',
  },
  SEED_NOT_THERE: {
    en: 'the numbers of the lottery of {seedOn} are known from the next day on; today is {today}',
    zh: '{seedOn}的开奖号码次日起方可使用，今天是{today}',
  },
  SEED_NUMBERS: {
    en: 'seedNumbers must be a result of {source}, such as {example}, but got: {got}',
    zh: '开奖号码应为{source}的开奖结果，如{example}，收到的是：{got}',
  },
  SEED_ISSUE: {
    en: 'seedIssue must be 5 to 7 digits, but got: {got}',
    zh: '开奖期号应为5至7位数字，收到的是：{got}',
  },
  POOL: {
    en: 'pool of {objects} objects and {inspectors} inspectors of {authorities}, hash {hash}; seed: {source} of {seedOn}',
    zh: '名录库：检查对象{objects}户、执法检查人员{inspectors}人（{authorities}），摘要值{hash}；种子：{seedOn}{source}',
  },
  DRAWN: {
    en: '{count} of {objects} objects drawn with the seed {seed}',
    zh: '以种子{seed}从{objects}户检查对象中抽取{count}户',
  },
  REPLAY: {
    en: 'the first {count} objects in the order of SM3(seed|poolHash|OBJECT|creditCode); their inspectors, two of each body, in that of SM3(seed|poolHash|INSPECTOR|creditCode|cardNo); poolHash is SM3 of the canonical JSON (RFC 8785) of the pool',
    zh: '检查对象按SM3(种子|名录库摘要值|OBJECT|统一社会信用代码)由小到大取前{count}户；每一参与部门的检查人员按SM3(种子|名录库摘要值|INSPECTOR|统一社会信用代码|执法证号)由小到大取2人；名录库摘要值为名录库规范化JSON（RFC 8785）的SM3值',
  },
});
