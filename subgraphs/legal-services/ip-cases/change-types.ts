/** What the feed tells of ip cases. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const ipCasesChanges = {
  IpProtectionRequested: {
    subject: 'IpCase',
    stage: 'IP',
    text: {
      zh: '申请知识产权保护：{right:IpRight}（{service:IpService}）',
      en: 'protection of a right was requested: {right:IpRight} ({service:IpService})',
    },
  },
  IpCaseAccepted: {
    subject: 'IpCase',
    stage: 'IP',
    text: {
      zh: '知识产权保护申请已受理：{right:IpRight}',
      en: 'a request for protection was accepted: {right:IpRight}',
    },
  },
  IpCaseClosed: {
    subject: 'IpCase',
    stage: 'IP',
    text: {
      zh: '知识产权保护案件办结：{right:IpRight}',
      en: 'a case of intellectual property was closed: {right:IpRight}',
    },
  },
  IpCaseWithdrawn: {
    subject: 'IpCase',
    stage: 'IP',
    text: {
      zh: '知识产权保护申请已撤回：{right:IpRight}',
      en: 'a request for protection was withdrawn: {right:IpRight}',
    },
  },
} as const satisfies ChangeTypes;
