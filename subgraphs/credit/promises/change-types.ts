/** What the feed tells of promises. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const promisesChanges = {
  PromiseBroken: {
    subject: 'BrokenPromise',
    text: {
      zh: '承诺到期未履行（履行期限{dueOn:date}）',
      en: 'a promise was not kept (due {dueOn:date})',
    },
  },
} as const satisfies ChangeTypes;
