/** What the feed tells of government. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const governmentChanges = {
  GovernmentPromiseRegistered: {
    subject: 'GovernmentPromise',
    open: ['zone', 'dueOn'],
    text: {
      zh: '{zone:zone}登记一项政务承诺，兑现期限{dueOn:date}',
      en: 'a promise of the government was registered in {zone:zone}, due on {dueOn:date}',
    },
  },
  GovernmentPromiseChanged: {
    subject: 'GovernmentPromise',
    text: {
      zh: '{zone:zone}的政务承诺变更，兑现期限{dueOn:date}',
      en: 'a promise of the government in {zone:zone} was changed, due on {dueOn:date}',
    },
  },
  GovernmentPromiseKept: {
    subject: 'GovernmentPromise',
    text: {
      zh: '{zone:zone}的政务承诺已兑现',
      en: 'a promise of the government in {zone:zone} was kept',
    },
  },
  GovernmentPromiseBroken: {
    subject: 'GovernmentPromise',
    text: {
      zh: '{zone:zone}的政务承诺逾期未兑现（期限{dueOn:date}）',
      en: 'a promise of the government in {zone:zone} was not kept by {dueOn:date}',
    },
  },
  GovernmentDishonestyTreated: {
    subject: 'GovernmentPromise',
    text: {
      zh: '{zone:zone}的政务失信已治理',
      en: 'a dishonesty of the government in {zone:zone} was treated',
    },
  },
} as const satisfies ChangeTypes;
