/** What start-ups say. */
import type { CaseStatus } from '#shared/case/index.ts';
import { messages } from '#shared/messages.ts';
import type { Text } from '#shared/messages.ts';
import type { StartupState } from '../generated.ts';

/** Where a start-up stands, as a sentence says it. */
export const STATE_WORDS: Readonly<Record<StartupState, Text>> = {
  RUNNING: { zh: '办理中', en: 'RUNNING' },
  DONE: { zh: '已办结', en: 'DONE' },
  FAILED: { zh: '办理未成功', en: 'FAILED' },
};

/** How a registration ended, as a sentence says it. */
export const ENDED_WORDS: Readonly<Partial<Record<CaseStatus, Text>>> = {
  APPROVED: { zh: '准予设立登记', en: 'APPROVED' },
  REJECTED: { zh: '不予登记', en: 'REJECTED' },
  ACCEPTANCE_REFUSED: { zh: '不予受理', en: 'ACCEPTANCE_REFUSED' },
  RETRACTED: { zh: '申请人撤回', en: 'RETRACTED' },
  WITHDRAWN: { zh: '申请人撤回', en: 'WITHDRAWN' },
};

export const MESSAGES = messages({
  ONCE: {
    en: 'a start-up is opened once, unless it failed, but the one of {creditCode} is {state}',
    zh: '企业开办只能开启一次（办理未成功的除外），{creditCode}的企业开办状态为：{state}',
  },
  REGISTRATION_DECIDED: {
    en: 'a start-up begins before the registration is decided, but this one is {status}',
    zh: '企业开办应在设立登记作出决定之前开启，而该设立登记已{status}',
  },
  APPLY_ONE_BY_ONE: { en: 'apply to each agency for its own task', zh: '请分别向各部门申请办理' },
  NO_STARTUP: { en: '{creditCode} has no start-up', zh: '{creditCode}没有企业开办事项' },
  LICENCE_IS_REGISTRATION: {
    en: 'the licence ends with the decision on the registration, by two officers, but got: LICENCE',
    zh: '营业执照环节随设立登记的决定办结（受审分离），不单独办结，收到的是：LICENCE',
  },
  DECIDE_IT: { en: 'approveRegistration or rejectRegistration', zh: '请办理approveRegistration或者rejectRegistration' },
  NOTE_NEEDED: {
    en: 'note must say why a task failed, but got none',
    zh: '环节办理未成功的，应当说明原因（note），但没有提供',
  },
  TASK_DONE: { en: 'done by {agency}', zh: '由{agency}办结' },
  TASK_FAILED: { en: 'not done by {agency}: {note}', zh: '{agency}未予办理：{note}' },
});
