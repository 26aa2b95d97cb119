/** What the feed tells of the ledger. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const resourcesChanges = {
  ResourcePublished: {
    subject: 'DataResource',
    text: {
      zh: '数据资源{catalogCode}列入总账本（{shareType:ShareType}）',
      en: 'data resource {catalogCode} was put in the ledger ({shareType:ShareType})',
    },
  },
  ResourceUpdated: {
    subject: 'DataResource',
    text: {
      zh: '数据资源{catalogCode}目录信息更新（{shareType:ShareType}）',
      en: 'data resource {catalogCode} is described anew ({shareType:ShareType})',
    },
  },
  ResourceClassified: {
    subject: 'DataResource',
    text: {
      zh: '数据资源{catalogCode}共享属性调整为{shareType:ShareType}',
      en: 'data resource {catalogCode} is shared otherwise: {shareType:ShareType}',
    },
  },
} as const satisfies ChangeTypes;
