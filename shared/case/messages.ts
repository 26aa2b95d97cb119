/** What the kit says of cases, of what is owed and of packages, in both languages. */
import { messages } from '../messages.ts';

export const MESSAGES = messages({
  HOLDER_ENDED: {
    en: 'the enterprise has left the register, and what it was licensed to do ended with it: {documents}',
    zh: '企业已注销登记，其取得的行政许可随之注销：{documents}',
  },
  // Steps that are open (available.ts)
  OF_AGENCY: { en: '{officers}, who work for {agency}', zh: '{officers}（所属机关：{agency}）' },
  // Whom a case waits for (desk.ts)
  AWAITS_ENTERPRISE: { en: 'the enterprise', zh: '当事人' },
  AWAITS_OFFICERS: { en: 'officers of {department}', zh: '“{department}”部门的工作人员' },
  AWAITS_BANK: { en: 'the bank', zh: '金融机构' },
  // Days of a case (desk.ts)
  DAY_OF_REVIEW: { en: 'last day to apply to {body} for review', zh: '向{body}申请行政复议的截止日期' },
  DAY_OF_LITIGATION: { en: 'last day to bring an action before {body}', zh: '向{body}提起行政诉讼的截止日期' },
  DAY_OF_PROMISE: { en: 'last day for what was promised: {items}', zh: '承诺事项履行截止日期（{items}）' },
  PROMISE: { en: 'what was promised: {kind}', zh: '{kind}事项' },
  // Cases told anew (retelling.ts)
  ENDED_MEANWHILE: { en: 'the case has ended meanwhile', zh: '该办件已经办结' },
  // What is owed (tolerance.ts, debts.ts)
  MAIN_MATERIAL_MISSING: {
    en: 'the main materials of {matter} may not follow, but these are missing: {missing}',
    zh: '“{matter}”的主要申请材料不得容缺，尚缺：{missing}',
  },
  HAND_IN_NOW: { en: 'hand them in with the application', zh: '请随申请一并提交' },
  COMMITMENT_REQUIRED: {
    en: '{owed} may follow only with a written promise, but got none',
    zh: '{owed}可以容缺后补，但须书面承诺，未收到承诺书',
  },
  SIGN_THE_PROMISE: { en: 'sign the promise, or hand them in now', zh: '请签署承诺书，或者现在提交' },
  DEBT_ENDED: {
    en: 'nothing can be handed in for a promise that is {status}',
    zh: '该承诺{status}，不能再补交',
  },
  PROMISE_PAST: {
    en: 'what was promised could be handed in until the end of {dueDate}, but it is: {at}; still owed: {open}',
    zh: '承诺事项应于{dueDate}当日24时前履行，现在是{at}，已逾期；尚未履行：{open}',
  },
  NOT_OWED: { en: 'owed: {open}, but got: {got}', zh: '待补事项为：{open}；收到的是：{got}' },
  NOTHING: { en: 'nothing', zh: '无' },
  PROMISE_BROKEN: {
    en: 'promised by {dueDate} ({kind}), on {day} still owed: {open}',
    zh: '承诺于{dueDate}前履行（{kind}），至{day}仍未履行：{open}',
  },
  PROMISE_KEPT: {
    en: 'all that was promised by {dueDate} came in time ({kind})',
    zh: '承诺于{dueDate}前履行的事项（{kind}）已全部按期履行',
  },
  PROMISE_RELEASED: {
    en: 'nothing is owed any more: {reason}; what had not come: {open}',
    zh: '不再要求履行：{reason}；未履行的事项：{open}',
  },
  NOTHING_OWED_UNDER: { en: 'nothing is owed under {id}', zh: '没有编号为{id}的容缺或者承诺事项' },
  SETTLED_MEANWHILE: {
    en: 'what was owed under {id} was settled meanwhile',
    zh: '编号为{id}的事项已在此期间履行或者解除',
  },
  MAY_NOT_PROMISE: {
    en: 'nothing is granted on a promise before the broken ones are repaired, but: {reasons}',
    zh: '在信用修复前不适用容缺受理和告知承诺：{reasons}',
  },
  TRY_LATER: { en: 'try again when the department answers again', zh: '请待该部门恢复后重试' },
  STANDING_UNKNOWN: {
    en: 'credit does not say whether {creditCode} may be granted anything on a promise',
    zh: '信用部门未答复{creditCode}可否适用容缺受理和告知承诺',
  },
  REPAIR_FIRST: {
    en: 'hand in everything with the application, or have the record repaired first (applyForPromiseRepair)',
    zh: '请一次性提交全部材料，或者先申请信用修复（applyForPromiseRepair）',
  },

  // Cases (case.ts, store.ts, state-machine.ts)
  ILLEGAL_TRANSITION: {
    en: '{action} is not possible in state {from}; possible: {allowed}',
    zh: '当前状态为{from}，不能办理“{action}”；可以办理：{allowed}',
  },
  FINAL: { en: 'nothing, it is final', zh: '无，已办结' },
  REASONS_REQUIRED: {
    en: '{action} must say why (行政许可法 38: 不予许可应当说明理由), but got no reason',
    zh: '“{action}”应当说明理由（行政许可法第三十八条），未收到理由',
  },
  EXTENDED_ENDED: {
    en: 'more time is given while a case is open and has a limit, but this one is {status}',
    zh: '未办结且有办理时限的办件方可延长期限，而该办件为“{status}”',
  },
  HANDED_OVER_ENDED: {
    en: 'a case that is over cannot be handed over, but this one is {status}',
    zh: '已办结的办件不能移交，本办件状态为{status}',
  },
  CASE_CHANGED: {
    en: 'the case was changed meanwhile: it is at version {version} ({status}), but got: version {seen}',
    zh: '办件在此期间已有变动：当前为第{version}版（{status}），收到的是第{seen}版',
  },
  READ_AGAIN: {
    en: 'read the case again, then decide whether the step is still wanted',
    zh: '请重新查看办件，再决定是否继续办理',
  },
  NOT_ACCEPTED: {
    en: 'a case is accepted by one officer and approved by another (受审分离), but this one was not accepted',
    zh: '受理与审批应当由不同人员办理（受审分离），本办件尚未受理',
  },
  ACCEPT_FIRST: { en: 'accept it first', zh: '请先受理' },
  SAME_OFFICER: {
    en: 'who accepted a case may not decide on it (受审分离), but the caller accepted it',
    zh: '受理人员不得审批同一办件（受审分离），本办件由您受理',
  },
  ANOTHER_OFFICER: { en: 'let another officer decide', zh: '请由其他人员审批' },
  ITEMS_REQUIRED: {
    en: 'items must name all that is missing, but got none',
    zh: '补正通知应当一次性告知全部需要补正的内容，未收到任何内容',
  },
  NOTHING_REQUESTED: {
    en: 'what is supplied was requested before, but nothing was',
    zh: '补正须以补正通知为前提，本办件没有补正通知',
  },
  INCOMPLETE_SUPPLEMENT: {
    en: 'every item of the list must be supplied, but these are missing: {missing}',
    zh: '应当按补正通知补齐全部内容，尚缺：{missing}',
  },
  SUPPLY_ALL: { en: 'supply them all in one request', zh: '请一次性补齐' },
  NO_CASE: { en: 'there is no case {id}', zh: '没有编号为{id}的办件' },
  DECIDED_MEANWHILE: { en: 'case {id} was decided meanwhile', zh: '办件{id}已在此期间办结' },
  NOT_BEGUN: {
    en: 'not begun: it counts from acceptance (受理之日); dated as if accepted now: {reading}',
    zh: '尚未起算：自受理之日起计算；按现在受理推算：{reading}',
  },

  // Consent by silence (G60)
  SILENCE: {
    en: 'nothing was decided by {dueDate}: {explanation}',
    zh: '截至{dueDate}未作出决定：{explanation}',
  },
  ACCEPTED_BY_SILENCE: {
    en: 'nobody said by {dueDate} that something was missing: the application is accepted from the day of its receipt',
    zh: '截至{dueDate}未告知需要补正的内容，自收到申请材料之日起即为受理',
  },
  SILENCE_LISTED: {
    en: 'the rule lists the matter for consent by silence (超时默认、自动用印)',
    zh: '该事项依规则适用“超时默认、自动用印”',
  },
  SILENCE_NO_SAFETY: { en: 'it is no matter of safety', zh: '该事项不涉及安全' },

  // Packages (package.ts)
  NO_TASK: { en: '{theme} has the tasks {codes}, but got: {code}', zh: '“{theme}”的事项有{codes}，收到的是{code}' },
  PACKAGE_ENDED: {
    en: 'no task ends after its package, but this one is {status}',
    zh: '并联审批已经结束（{status}），不能再办结其中的事项',
  },
  TASK_NOT_RUNNING: {
    en: 'only a running task ends, but {code} is {status}{waiting}',
    zh: '只能办结正在办理的事项，“{code}”的状态为{status}{waiting}',
  },
  WAITING_FOR: { en: ', waiting for {open}', zh: '，须等待{open}办结' },
  NOT_WAITING: { en: '', zh: '' },
  TASK_FAILED: { en: '{task} failed', zh: '{task}未通过' },
});
