/** What the feed tells of guarantees. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const guaranteesChanges = {
  GuaranteeGranted: {
    subject: 'Guarantee',
    stage: 'FINANCING',
    text: {
      zh: '获得融资担保{amount:money}',
      en: 'a guarantee of {amount:money} was granted',
    },
  },
  GuaranteeEnded: {
    subject: 'Guarantee',
    stage: 'FINANCING',
    text: {
      zh: '融资担保{amount:money}解除',
      en: 'a guarantee of {amount:money} ended',
    },
  },
  RiskShareAgreed: {
    subject: 'RiskShare',
    stage: 'FINANCING',
    text: {
      zh: '贷款风险分担已约定',
      en: 'it was agreed who bears the risk of a loan',
    },
  },
} as const satisfies ChangeTypes;
