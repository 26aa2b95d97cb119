/** What the feed tells of leniency lists. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const leniencyListsChanges = {
  LeniencyListPublished: {
    subject: 'LeniencyList',
    open: ['zone', 'kind', 'version'],
    text: {
      zh: '{zone:zone}公布{kind:LeniencyKind}清单第{version}版',
      en: 'version {version} of a leniency list was published for {zone:zone}: {kind:LeniencyKind}',
    },
  },
} as const satisfies ChangeTypes;
