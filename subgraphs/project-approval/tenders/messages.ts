/** What is said of tenders, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_TENDER: { en: 'there is no tender {id}', zh: '没有编号为{id}的招标' },
  ONLINE_REQUIRED: {
    en: '{step} of a compulsory tender is online (在线招标、投标、开标、评标), but for one under secrecy (涉密项目除外), and this one is not, but got: online false',
    zh: '依法必须招标的项目应当在线{step}（涉密项目除外），本项目不涉密，填报为线下办理',
  },
  BID_PERIOD_TOO_SHORT: {
    en: 'bids of a compulsory tender close at least {days} days after its documents are issued, on {earliest} or later, but got: {got}',
    zh: '依法必须招标的项目，自招标文件发出至投标截止不得少于{days}日，投标截止日期应不早于{earliest}，实际为{got}',
  },
  BIDDING_OPEN: {
    en: 'bids are taken until {deadline}, but it is: {now}',
    zh: '投标截止时间为{deadline}，现在是{now}',
  },
  WAIT: { en: 'wait for the deadline', zh: '请待投标截止后办理' },
  SAME_PARTY: {
    en: 'who recommends does not award (评定分离), but the caller {got}',
    zh: '推荐与定标应当分离（评定分离），办理人{got}',
  },
  OF_COMMITTEE: { en: 'belongs to the committee', zh: '为评标委员会成员' },
  RECOMMENDED_IT: { en: 'recommended', zh: '已推荐中标候选人' },
  LET_TENDERER: { en: 'let the tenderer decide', zh: '请由招标人定标' },
  DEADLINE_OF_INVITE: {
    en: 'bidDeadline belongs to INVITE, and to no other step, but got: {got}',
    zh: '投标截止时间仅在招标环节填写，实际为：{got}',
  },
  REMOTE_OF_EVALUATE: { en: 'remote belongs to EVALUATE', zh: '远程异地评标仅在评标环节填写' },
  WITH_DEADLINE: { en: '{step} with bidDeadline', zh: '{step}环节填写了投标截止时间' },
  WITHOUT_DEADLINE: { en: '{step} without bidDeadline', zh: '{step}环节未填写投标截止时间' },
  STEP_ONLINE: { en: '{step} was online', zh: '{step}在线办理' },
  STEP_OFFLINE_SECRET: {
    en: '{step} was offline, since it is under secrecy',
    zh: '{step}线下办理：涉密项目',
  },
  STEP_OFFLINE: {
    en: '{step} was offline, since it is not compulsory',
    zh: '{step}线下办理：非依法必须招标项目',
  },
  NOT_RECOMMENDED: {
    en: 'one of those recommended is chosen ({recommended}), but got: {got}',
    zh: '应当从推荐的中标候选人（{recommended}）中确定中标人，实际为{got}',
  },
  RECOMMENDS: {
    en: 'the committee recommends, in its order: {bidders}',
    zh: '评标委员会按顺序推荐中标候选人：{bidders}',
  },
  AWARDED: { en: 'the tenderer awards to {bidder}: {reason}', zh: '招标人确定{bidder}为中标人：{reason}' },
  CANCELLED: { en: 'the tenderer ends the tender: {reason}', zh: '招标人终止招标：{reason}' },
  // The trail
  EVENT_MISSING: { en: 'event {number} is missing', zh: '缺少第{number}条记录' },
  EVENT_CHANGED: {
    en: 'event {number} is not what was recorded, or the one before it was replaced',
    zh: '第{number}条记录与原始记录不符，或者前一条已被替换',
  },
  EVENTS_MISSING: {
    en: '{recorded} events were recorded, but {there} are there: event {number} is missing',
    zh: '应有{recorded}条记录，实有{there}条：缺少第{number}条',
  },
  EVENTS_ADDED: {
    en: '{recorded} events were recorded, but {there} are there: event {number} was added',
    zh: '应有{recorded}条记录，实有{there}条：第{number}条为后加',
  },
  OTHER_HEAD: {
    en: 'event {number} is not the last one that was recorded',
    zh: '第{number}条不是最后一条原始记录',
  },
  INTACT: { en: 'all {count} events are as they were recorded', zh: '{count}条记录均与原始记录一致' },
  OPEN: { en: 'tender {title} is {state}', zh: '招标“{title}”尚未结束，现为{state}' },
});

/** The steps of a tender, as messages name them. */
export const STEP_NAMES = {
  INVITE: { en: 'INVITE', zh: '招标' },
  BID: { en: 'BID', zh: '投标' },
  OPEN: { en: 'OPEN', zh: '开标' },
  EVALUATE: { en: 'EVALUATE', zh: '评标' },
} as const;

/** States and actions of a tender, as messages name them. */
export const TENDER_NAMES = {
  OPENED: { en: 'OPENED', zh: '已立项' },
  INVITED: { en: 'INVITED', zh: '招标中' },
  BIDDING_CLOSED: { en: 'BIDDING_CLOSED', zh: '投标截止' },
  BIDS_OPENED: { en: 'BIDS_OPENED', zh: '已开标' },
  EVALUATED: { en: 'EVALUATED', zh: '已评标' },
  RECOMMENDED: { en: 'RECOMMENDED', zh: '已推荐候选人' },
  AWARDED: { en: 'AWARDED', zh: '已定标' },
  CANCELLED: { en: 'CANCELLED', zh: '已终止' },
  ...STEP_NAMES,
  recommendBidders: { en: 'recommendBidders', zh: '推荐中标候选人' },
  awardTender: { en: 'awardTender', zh: '定标' },
  cancelTender: { en: 'cancelTender', zh: '终止招标' },
} as const;
