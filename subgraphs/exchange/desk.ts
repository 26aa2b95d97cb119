/** Which things of exchange are cases that somebody waits for, and for whom (shared/case/desk.ts). */
import { deskProcess } from '#shared/case/index.ts';
import type { Desk } from '#shared/case/index.ts';
import { ShareRequest } from './requests/entities.ts';

export const desk: Desk = {
  processes: [
    deskProcess(ShareRequest, {
      matter: 'SHARE_REQUEST',
      name: { en: 'request for the sharing of data', zh: '政务数据共享申请' },
      states: 'ShareRequestState',
      awaits: { OPEN: 'officer' },
      openedAt: ({ requestedAt }) => requestedAt,
      endedAt: ({ decidedAt }) => decidedAt,
    }),
  ],
  notCases: {
    AccessGrant: 'an agreement in force, which nobody works on',
  },
};
