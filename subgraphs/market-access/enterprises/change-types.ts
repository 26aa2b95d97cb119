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
  EnterpriseRevocationAnnulled: {
    subject: 'Enterprise',
    stage: 'REGISTRATION',
    text: {
      zh: '吊销营业执照的决定被撤销，恢复登记状态',
      en: 'the revocation of its licence was annulled',
    },
  },
  EnterpriseEstablishmentAnnulled: {
    subject: 'Enterprise',
    stage: 'EXIT',
    text: {
      zh: '设立登记被撤销',
      en: 'its establishment was annulled',
    },
  },
  EnterpriseEstablishmentRestored: {
    subject: 'Enterprise',
    stage: 'REGISTRATION',
    text: {
      zh: '撤销设立登记的决定有误，恢复设立登记',
      en: 'its establishment was restored, since the annulment was wrong',
    },
  },
  EnterpriseDeregistrationAnnulled: {
    subject: 'Enterprise',
    stage: 'REGISTRATION',
    text: {
      zh: '注销登记被撤销，恢复登记',
      en: 'its deregistration was annulled: it is on the register again',
    },
  },
  EnterpriseDeregistrationRestored: {
    subject: 'Enterprise',
    stage: 'EXIT',
    text: {
      zh: '撤销注销登记的决定有误，恢复注销登记',
      en: 'its deregistration was restored, since the annulment was wrong',
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
