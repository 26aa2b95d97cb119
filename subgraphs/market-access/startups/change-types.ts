/** What the feed tells of startups. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const startupsChanges = {
  StartupOpened: {
    subject: 'Startup',
    stage: 'REGISTRATION',
    text: {
      zh: '开始“一件事”企业开办',
      en: 'its start-up began',
    },
  },
  StartupReopened: {
    subject: 'Startup',
    stage: 'REGISTRATION',
    text: {
      zh: '企业开办重新办理',
      en: 'its start-up was opened again',
    },
  },
  StartupTaskDone: {
    subject: 'Startup',
    stage: 'REGISTRATION',
    text: {
      zh: '企业开办环节办结（{agency}）',
      en: 'a task of its start-up was done ({agency})',
    },
  },
  StartupTaskFailed: {
    subject: 'Startup',
    stage: 'REGISTRATION',
    text: {
      zh: '企业开办环节办理未成功（{agency}）',
      en: 'a task of its start-up failed ({agency})',
    },
  },
  StartupDone: {
    subject: 'Startup',
    stage: 'REGISTRATION',
    text: {
      zh: '企业开办全部办结',
      en: 'its start-up is done',
    },
  },
  StartupFailed: {
    subject: 'Startup',
    stage: 'REGISTRATION',
    text: {
      zh: '企业开办办理未成功',
      en: 'its start-up failed',
    },
  },
} as const satisfies ChangeTypes;
