/** Which things of exchange are cases that somebody waits for, and for whom (shared/case/desk.ts). */
import { deskProcess, duty, endsOn } from '#shared/case/index.ts';
import type { Desk } from '#shared/case/index.ts';
import { ValueDispute } from './disputes/entities.ts';
import { disputeDue } from './disputes/rules.ts';
import { AccessGrant } from './grants/entities.ts';
import { ShareRequest } from './requests/entities.ts';
import { answerDue } from './requests/rules.ts';

const DAYS = {
  answer: { en: 'day to answer', zh: '答复期限' },
  end: { en: 'last day of the agreement', zh: '使用期限截止日期' },
} as const;

export const desk: Desk = {
  processes: [
    deskProcess(ShareRequest, {
      matter: 'SHARE_REQUEST',
      name: { en: 'request for the sharing of data', zh: '政务数据共享申请' },
      states: 'ShareRequestState',
      awaits: { OPEN: 'officer' },
      openedAt: ({ requestedAt }) => requestedAt,
      endedAt: ({ decidedAt }) => decidedAt,
      deadlines: request => (request.state === 'OPEN' ? [duty(DAYS.answer, answerDue(request))] : []),
    }),
    deskProcess(ValueDispute, {
      matter: 'VALUE_DISPUTE',
      name: { en: 'dispute of a value', zh: '数据校核申请' },
      states: 'ValueDisputeState',
      awaits: { OPEN: 'officer' },
      openedAt: ({ disputedAt }) => disputedAt,
      endedAt: ({ answeredAt }) => answeredAt,
      deadlines: dispute => (dispute.state === 'OPEN' ? [duty(DAYS.answer, disputeDue(dispute))] : []),
    }),
    deskProcess(AccessGrant, {
      matter: 'ACCESS_GRANT',
      name: { en: 'agreement on the sharing of data', zh: '政务数据共享授权' },
      states: 'AccessGrantState',
      status: ({ revokedAt }) => (revokedAt === null ? 'ACTIVE' : 'REVOKED'),
      awaits: { ACTIVE: null },
      number: ({ grantNo }) => grantNo,
      openedAt: ({ grantedAt }) => grantedAt,
      endedAt: ({ revokedAt }) => revokedAt,
      deadlines: grant => [endsOn(DAYS.end, grant.endsOn)],
    }),
  ],
  notCases: { DataResource: 'an entry of the ledger, on which nobody decides' },
};
