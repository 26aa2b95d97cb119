/** What the feed tells of grades. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const gradesChanges = {
  EnterpriseGraded: {
    subject: 'CreditGrade',
    open: ['level'],
    text: {
      zh: '企业信用风险分类评定为“{level:CreditLevel}”',
      en: 'graded by its credit risk: {level:CreditLevel}',
    },
  },
  GradeRecorded: {
    subject: 'SchemeGrade',
    text: {
      zh: '登记{scheme:GradeScheme}结果',
      en: 'a grade was recorded: {scheme:GradeScheme}',
    },
  },
  GradeEnded: {
    subject: ['CreditGrade', 'SchemeGrade'],
    text: {
      zh: '{scheme:GradeScheme}结果于{validTo:date}有效期届满',
      en: 'a grade ended on {validTo:date}: {scheme:GradeScheme}',
    },
  },
} as const satisfies ChangeTypes;
