/** What stages of projects and their matters say to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NEXT_STAGE: {
    en: 'stages are completed in order: next is {next}, but got: {got}',
    zh: '各阶段应当依次办结，下一阶段为{next}；收到：{got}',
  },
  COMPLETE_FIRST: { en: 'complete {stage} first', zh: '请先办结{stage}阶段' },
  OTHER_STAGE: {
    en: 'matters end in the stage in progress, {stage}, but got: {got}',
    zh: '事项应当在正在办理的{stage}阶段办结；收到：{got}',
  },
  NO_MATTERS: { en: 'stage {stage} has no matters for this project', zh: '本项目在{stage}阶段没有需要办理的事项' },
  COMPLETE_STAGE: { en: 'complete the stage', zh: '请直接办结该阶段' },
  MATTERS_OPEN: {
    en: 'a stage is completed when all its matters are done under {lead}, but these are not: {open}',
    zh: '阶段应当在{lead}牵头的全部事项办结后办结，下列事项尚未办结：{open}',
  },
  REJECT: {
    en: 'reject the project: one of its matters was refused',
    zh: '其中有事项未予通过，应当对项目作出不予许可决定',
  },
  END_TASKS: { en: 'end them with endStageTask', zh: '请以endStageTask办结' },
  ENDED_BY: { en: '{agency} on {title}, under {lead}', zh: '{title}由{agency}办理，{lead}牵头' },
  NO_LIMIT: { en: 'no rule sets a limit for it', zh: '该事项未规定办理时限' },
  NOT_LATER: {
    en: 'the earlier day: the whole project is due by {dueDate}: {explanation}',
    zh: '以较早之日为准，项目整体应当于{dueDate}前办结：{explanation}',
  },
  APPLIED_FOR_FIRST: {
    en: 'matters of the acceptance end once it is applied for, but the project is being built',
    zh: '竣工验收事项应当在申请竣工验收后办结，本项目尚在建设期间',
  },
});
