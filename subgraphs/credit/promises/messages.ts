/** What the record of broken promises says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  PROMISER: { en: 'the enterprise that promises', zh: '作出承诺的企业本身' },
  PROMISE_TAKER: { en: 'the department to which the promise was made', zh: '承诺受理部门' },
  TAKER_TOKEN: {
    en: 'ask with a token of role service of that department',
    zh: '请使用该部门的服务身份（service）办理',
  },
  NOT_A_UUID: { en: 'promiseId must be a UUID, but got: {got}', zh: '承诺标识（promiseId）应当为UUID，收到的是{got}' },
  BROKEN_IN_FUTURE: {
    en: 'brokenAt must not be in the future (today is {today}), but got: {got}',
    zh: '认定违诺时间（brokenAt）不得晚于今天（{today}），收到的是{got}',
  },
  ON_RECORD: { en: 'promise {id} is on record already', zh: '编号为{id}的违诺记录已经登记' },
  OWED_RANGE: {
    en: 'owed must name 1 to {most} things that were promised and did not come, but got: {got}',
    zh: '未履行事项（owed）应当为1至{most}项，收到{got}项',
  },
  NOT_SHOWN: {
    en: '{department} shows no promise {id} of {creditCode}',
    zh: '“{department}”部门没有公开{creditCode}编号为{id}的承诺',
  },
  NOT_BROKEN: {
    en: 'only a promise that was broken is reported, but {id} is {status}',
    zh: '只报送未履行的承诺，编号为{id}的承诺状态为{status}',
  },
  OTHER_OWED: {
    en: 'owed must be of {promised}, which was promised, but got: {other}',
    zh: '未履行事项（owed）应当属于承诺事项（{promised}），收到的是{other}',
  },
  OTHER_THAN_SHOWN: {
    en: '{field} must be as the department shows it, {shown}, but got: {got}',
    zh: '{field}应当与承诺受理部门公开的一致（{shown}），收到的是{got}',
  },
  OWED: { en: 'OWED', zh: '待履行' },
  SETTLED: { en: 'SETTLED', zh: '已履行' },
  RELEASED: { en: 'RELEASED', zh: '已解除' },
  STANDING_BROKEN: {
    en: 'the promise for {matter} of {dueOn} was not kept, and its record is not repaired',
    zh: '“{matter}”承诺（应于{dueOn}前履行）未履行，尚未完成信用修复',
  },
  STANDING_MORE: { en: '{count} more promises were not kept', zh: '另有{count}项承诺未履行' },
  STANDING_LISTED: {
    en: 'it is on the black list since {listedOn}',
    zh: '自{listedOn}起列入黑名单',
  },
});
