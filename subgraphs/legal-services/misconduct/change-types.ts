/** What the feed tells of misconduct. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const misconductChanges = {
  MisconductReported: {
    subject: 'MisconductReport',
    text: {
      zh: '举报{authority}的执法检查行为（{kind:MisconductKind}）',
      en: 'misconduct of {authority} was reported ({kind:MisconductKind})',
    },
  },
  MisconductDecided: {
    subject: 'MisconductReport',
    text: {
      zh: '对{authority}执法检查行为的举报已核查：{state:MisconductState}',
      en: 'a report on {authority} was decided on: {state:MisconductState}',
    },
  },
  VisitSurveyAnswered: {
    subject: 'InspectionVisit',
    text: {
      zh: '已填写对{authority}检查的评价',
      en: 'the questions after a visit by {authority} were answered',
    },
  },
} as const satisfies ChangeTypes;
