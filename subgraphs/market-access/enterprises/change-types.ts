/** What the feed tells of enterprises. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const enterprisesChanges = {
  EnterpriseDeregistrationStarted: {
    subject: 'Enterprise',
    stage: 'EXIT',
    text: {
      zh: '进入注销程序',
      en: 'its deregistration began',
    },
  },
  EnterpriseDeregistrationEnded: {
    subject: 'Enterprise',
    stage: 'EXIT',
    text: {
      zh: '注销程序终止',
      en: 'its deregistration came to nothing',
    },
  },
  EnterpriseDeregistered: {
    subject: 'Enterprise',
    open: ['endedOn'],
    stage: 'EXIT',
    text: {
      zh: '注销登记，于{endedOn:date}终止',
      en: 'deregistered on {endedOn:date}',
    },
  },
  EnterpriseRevoked: {
    subject: 'Enterprise',
    stage: 'EXIT',
    text: {
      zh: '营业执照被吊销',
      en: 'its licence was revoked',
    },
  },
  EnterpriseSuspended: {
    subject: 'Enterprise',
    text: {
      zh: '办理歇业',
      en: 'it suspended its business',
    },
  },
  EnterpriseResumed: {
    subject: 'Enterprise',
    text: {
      zh: '恢复营业',
      en: 'it resumed its business',
    },
  },
} as const satisfies ChangeTypes;
