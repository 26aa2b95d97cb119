/** What the feed tells of issued codes. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const issuedCodesChanges = {
  IssuedCreditCodeEntered: {
    subject: 'IssuedCreditCode',
    text: {
      zh: '登记一个校验码不符的已发统一社会信用代码，待核实',
      en: 'a credit code was entered that was issued with a wrong check character, to be confirmed',
    },
  },
  IssuedCreditCodeConfirmed: {
    subject: 'IssuedCreditCode',
    text: {
      zh: '一个校验码不符的已发统一社会信用代码经核实确认',
      en: 'a credit code that was issued with a wrong check character was confirmed',
    },
  },
} as const satisfies ChangeTypes;
