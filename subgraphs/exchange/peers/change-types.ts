/** What the feed tells of cases that are handed over to the platform of another city. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

const subject = 'CarriedCase';

export const peersChanges = {
  CaseHandedOver: {
    subject,
    text: { zh: '向异地移交办件：{matter:CarriedMatter}', en: 'handed over to another city: {matter:CarriedMatter}' },
  },
  CarriedCaseReceived: {
    subject,
    text: { zh: '办理地已接收移交的办件', en: 'the other city has the case that was handed over' },
  },
  CarriedCaseMoved: {
    subject,
    text: { zh: '移交的办件在办理地有新进展', en: 'the case has moved in the city that decides it' },
  },
  CarriedCaseSupplementAsked: {
    subject,
    text: { zh: '办理地要求补正移交的办件', en: 'the city that decides asks for a supplement' },
  },
  CarriedCaseSupplied: {
    subject,
    text: { zh: '已提交移交办件的补正材料', en: 'the supplement was handed in' },
  },
  CarriedCaseRefused: {
    subject,
    text: { zh: '办理地不予接收移交的办件', en: 'the other city did not take the case' },
  },
  CarriedCaseDecided: {
    subject,
    text: { zh: '移交的办件在办理地办结', en: 'the case was decided in the other city' },
  },
  CarriedCaseHeldUp: {
    subject,
    text: { zh: '办件移交受阻，系统将继续移交', en: 'handing over does not get on; it is tried again' },
  },
} as const satisfies ChangeTypes;
