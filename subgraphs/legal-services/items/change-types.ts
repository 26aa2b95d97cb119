/** What the feed tells of items. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const itemsChanges = {
  InspectionItemsPublished: {
    subject: 'InspectionItemList',
    open: ['authority', 'version'],
    text: {
      zh: '{authority}公布涉企检查事项清单第{version}版',
      en: '{authority} published version {version} of its list of inspection items',
    },
  },
} as const satisfies ChangeTypes;
