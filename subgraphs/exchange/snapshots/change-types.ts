/** What the feed tells of snapshots for windows. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const snapshotsChanges = {
  WindowSnapshotIssued: {
    subject: 'WindowSnapshot',
    text: {
      zh: '出具窗口离线核验信息，有效至{validUntil}',
      en: 'a snapshot for a window was issued, valid until {validUntil}',
    },
  },
} as const satisfies ChangeTypes;
