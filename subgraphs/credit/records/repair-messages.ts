/** What is said of the repair of a penalty, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  IS_ANNULLED: { en: 'it was annulled on {on}: there is nothing to repair', zh: '该记录已于{on}撤销，无需修复' },
  IS_REPAIRED: { en: 'it was repaired on {on}', zh: '该记录已于{on}修复' },
  NOT_SHOWN: { en: 'it is not published: there is nothing to repair', zh: '该处罚信息不予公示，无需修复' },
  IS_OVER: { en: 'its publication ended with {until} by itself', zh: '公示期已于{until}届满，自动停止公示' },
  FINE_OPEN: {
    en: 'the fine of {fine} yuan of {documentNo} is not paid: the duties of the decision come first',
    zh: '{documentNo}罚款{fine}元尚未缴纳，应当先履行处罚决定的义务',
  },
  TOO_EARLY: {
    en: 'it can be applied for from {firstDay} on, but today is {today}',
    zh: '自{firstDay}起可以申请，今天是{today}',
  },
  COUNTED: {
    en: 'by version {version} of the rule, the shortest publication counted from {decidedOn} ends with {firstDay}',
    zh: '依规则第{version}版，自{decidedOn}起算，最短公示期至{firstDay}',
  },
  NO_MINIMUM: {
    en: 'by version {version} of the rule this class has no shortest publication: it is repaired once the duties are done',
    zh: '依规则第{version}版，该类信息无最短公示期，履行义务后即可修复',
  },
  NOTICE_TO: { en: 'To the party ({creditCode}):', zh: '当事人（统一社会信用代码：{creditCode}）：' },
  NOTICE_WHAT: {
    en: 'The penalty {documentNo} of {authority} is published until {lastDay} at the longest.',
    zh: '{authority}作出的{documentNo}行政处罚信息，最长公示至{lastDay}，期满自动停止公示。',
  },
  NOTICE_WHEN: {
    en: 'From {firstDay} on you may apply for repair before that, once you have done what the decision demands.',
    zh: '履行处罚决定规定的义务后，自{firstDay}起，可以申请提前停止公示（信用修复）。',
  },
  NOTICE_HOW: {
    en: 'Apply at {window}, with {documents}. It costs nothing.',
    zh: '申请渠道：{window}；申请材料：{documents}。信用修复不收取任何费用。',
  },
  NOTICE_EFFECT: {
    en: 'With the repair publication, sharing and use of the record end, and sanctions that rest on it are lifted.',
    zh: '修复后，该信息停止公示、共享和使用，依据该信息采取的惩戒措施同时解除。',
  },
});
