/** What revocations of business licences say. */
import { messages } from '#shared/messages.ts';
import type { Text } from '#shared/messages.ts';
import type { RevocationAnnuller, RevocationState } from '../generated.ts';

/** Where a case stands, as a sentence says it. */
export const STATE_WORDS: Readonly<Record<RevocationState, Text>> = {
  PROPOSED: { zh: '已告知', en: 'PROPOSED' },
  REVOKED: { zh: '已吊销', en: 'REVOKED' },
  DROPPED: { zh: '不予吊销', en: 'DROPPED' },
  ANNULLED: { zh: '吊销决定已被撤销', en: 'ANNULLED' },
};

/** Who annulled a revocation, as a sentence names it. */
export const ANNULLER_WORDS: Readonly<Record<RevocationAnnuller, Text>> = {
  REVIEW: { zh: '行政复议决定', en: 'the decision on review' },
  COURT: { zh: '人民法院裁判', en: 'the judgment of the court' },
};

export const MESSAGES = messages({
  NO_CASE: {
    en: '{creditCode} has no case of a revocation {id}',
    zh: '企业{creditCode}没有标识为{id}的吊销营业执照案件',
  },
  NOT_POSSIBLE: {
    en: '{action} is not possible: the case is {state}',
    zh: '不能办理{action}：该案件为“{state}”',
  },
  OPEN: {
    en: 'one case of a revocation is open at a time, but {id} is not decided',
    zh: '同一市场主体的吊销营业执照案件应逐件办理，{id}尚未作出决定',
  },
  DECIDE_FIRST: { en: 'decide that case first', zh: '请先办结该案件' },
  OPEN_SINCE: {
    en: 'it is being decided whether its business licence is revoked, since {on}',
    zh: '自{on}起办理的吊销营业执照案件尚未办结',
  },
  HAS_NO_LICENCE: {
    en: 'a licence is revoked of who has one, but {creditCode} is {status}',
    zh: '吊销营业执照应以持有营业执照的市场主体为对象，{creditCode}的登记状态为{status}',
  },
  FILED_DAY: {
    en: 'filedOn must be from {from} to {today}, but got: {got}',
    zh: '立案日期（filedOn）应在{from}至{today}之间，实际为：{got}',
  },
  OF_COMPANIES: {
    en: 'this ground is of companies (公司法), but {creditCode} is a sole trader',
    zh: '该情形适用于公司（《公司法》），{creditCode}为个体工商户',
  },
  NAME_REGULATION: {
    en: 'name a ground of the regulation (条例 44–48)',
    zh: '请选择《市场主体登记管理条例》第四十四条至第四十八条规定的情形',
  },
  NOT_IN_FORCE: { en: 'no law of {today} has the ground {ground}', zh: '{today}施行的法律没有该吊销情形：{ground}' },
  IDLE_SINCE: {
    en: 'idleSince must be given for COMPANY_BUSINESS_STOPPED, and for no other ground',
    zh: '停业起始日（idleSince）应当且仅在自行停业（COMPANY_BUSINESS_STOPPED）时填写',
  },
  IDLE_DAY: {
    en: 'idleSince must not be before {from}, but got: {got}',
    zh: '停业起始日（idleSince）不得早于成立日期{from}，实际为：{got}',
  },
  IDLE_TOO_SHORT: {
    en: 'the six months of art. 260 since {since} end on {day}, but today is {today}',
    zh: '自{since}起，第二百六十条规定的六个月至{day}届满，今日为{today}',
  },
  DORMANT: {
    en: 'a company that filed a dormancy is excepted (公司法 260): from {from}, and it does no business since {since}',
    zh: '公司依法办理歇业的除外（《公司法》第二百六十条）：自{from}起歇业，而未开业、停业自{since}起计算',
  },
  PROPOSED: {
    en: 'it is proposed to revoke the business licence: {ground}; {findings}; a hearing may be asked for until {until}',
    zh: '拟吊销营业执照：{ground}；违法事实：{findings}；可以陈述、申辩，并可在{until}前要求听证',
  },
  NOT_PROPOSER: {
    en: 'who proposed a revocation does not hold its hearing, review it, deliberate or decide on it',
    zh: '提出吊销建议的工作人员不得主持听证、审核，也不得参与讨论和作出决定',
  },
  NOT_REVIEWER: {
    en: 'who reviewed the draft does not decide on it',
    zh: '法制审核人员不得作出决定',
  },
  NOT_DECIDER: {
    en: 'who revoked a licence does not give it back: another officer does',
    zh: '作出吊销决定的工作人员不得办理该决定的撤销',
  },
  ANOTHER_OFFICER: { en: 'let another officer do it', zh: '请由其他工作人员办理' },
  DOCUMENT: {
    en: 'documentNo must be given where the licence is revoked, and only there',
    zh: '处罚决定书文号（documentNo）应当且仅在吊销营业执照时填写',
  },
  ON_GROUND: { en: 'the business licence is revoked: {ground}', zh: '吊销营业执照：{ground}' },
  NOT_REVOKED: { en: 'the business licence is not revoked', zh: '不予吊销营业执照' },
  TO_BE_WOUND_UP: {
    en: 'a company is to be wound up within fifteen days and deregistered (公司法 229, 232)',
    zh: '公司应当自吊销之日起十五日内组成清算组进行清算，并申请注销登记（《公司法》第二百二十九条、第二百三十二条）',
  },
  TWO_OFFICERS: { en: 'proposed and decided by two officers', zh: '提出人与决定人为不同的工作人员' },
  SIMPLE_NOTICE: {
    en: 'a simple deregistration of it is under way, which is closed to who was revoked',
    zh: '该市场主体正在办理简易注销，被吊销营业执照的市场主体不适用简易注销',
  },
  OBJECT_FIRST: {
    en: 'objectToDeregistration, or reject its closing',
    zh: '请先提出注销异议（objectToDeregistration）或者不予注销登记',
  },
  FORCED_NOTICE: {
    en: 'a deregistration by force rests on this revocation and is under way',
    zh: '依据该吊销决定的强制注销正在办理',
  },
  WITHDRAW_FORCED: {
    en: 'withdrawDeregistration first',
    zh: '请先撤回强制注销公告（withdrawDeregistration）',
  },
  ISSUED_DAY: {
    en: 'issuedOn must be from {from} to {today}, but got: {got}',
    zh: '文书日期（issuedOn）应在{from}至{today}之间，实际为：{got}',
  },
  ANNULLED: {
    en: '{by} {instrumentNo} of {issuedOn} annulled the revocation {revocation}',
    zh: '{issuedOn}的{by}（{instrumentNo}）撤销了吊销营业执照决定（{revocation}）',
  },
  RESTORED: { en: 'it is again what it was: {status}', zh: '恢复原登记状态：{status}' },
});
