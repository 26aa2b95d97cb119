/** What the feed tells of the ledger. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const resourcesChanges = {
  ResourcePublished: {
    subject: 'DataResource',
    text: {
      zh: '数据资源列入总账本（{catalogCode}，{shareType:ShareType}）',
      en: 'a data resource was put in the ledger ({catalogCode}, {shareType:ShareType})',
    },
  },
  ResourceUpdated: {
    subject: 'DataResource',
    text: {
      zh: '数据资源目录信息更新（{catalogCode}，{shareType:ShareType}）',
      en: 'a data resource is described anew ({catalogCode}, {shareType:ShareType})',
    },
  },
  ResourceUpdateReported: {
    subject: 'DataResource',
    text: {
      zh: '数据资源已更新（{catalogCode}）',
      en: 'a data resource was updated ({catalogCode})',
    },
  },
  ResourceCycleSet: {
    subject: 'DataResource',
    text: {
      zh: '数据资源更新周期调整（{catalogCode}：{updateCycle:UpdateCycle}）',
      en: 'a data resource is updated otherwise ({catalogCode}: {updateCycle:UpdateCycle})',
    },
  },
  ResourceClassified: {
    subject: 'DataResource',
    text: {
      zh: '数据资源共享属性调整（{catalogCode}：{shareType:ShareType}）',
      en: 'a data resource is shared otherwise ({catalogCode}: {shareType:ShareType})',
    },
  },
} as const satisfies ChangeTypes;
