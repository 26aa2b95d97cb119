/** Which things of exchange are cases that somebody waits for, and for whom (shared/case/desk.ts). */
import { deskProcess, duty, endsOn } from '#shared/case/index.ts';
import type { Desk } from '#shared/case/index.ts';
import { zoneCodes } from '#shared/zones/index.ts';
import { SharingConsent } from './consents/entities.ts';
import { ValueDispute } from './disputes/entities.ts';
import { disputeDue } from './disputes/rules.ts';
import { AccessGrant } from './grants/entities.ts';
import { WINDOW } from './evidence.ts';
import { CarriedCase } from './peers/entities.ts';
import { standingName } from './peers/rules.ts';
import { ShareRequest } from './requests/entities.ts';
import { answerDue } from './requests/rules.ts';
import { RecordSubmission } from './submissions/entities.ts';
import { submissionDue } from './submissions/rules.ts';

const DAYS = {
  answer: { en: 'day to answer', zh: '答复期限' },
  end: { en: 'last day of the agreement', zh: '使用期限截止日期' },
  consent: { en: 'last day of the consent', zh: '同意有效期截止日期' },
  submit: { en: 'day to submit', zh: '报送期限' },
  host: { en: 'limit in the city that decides', zh: '办理地办理期限' },
} as const;

export const desk: Desk = {
  // A dispute is on the desk of the department that keeps the value.
  version: 2,
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
      office: ({ department }) => department,
      openedAt: ({ disputedAt }) => disputedAt,
      endedAt: ({ answeredAt }) => answeredAt,
      deadlines: dispute => (dispute.state === 'OPEN' ? [duty(DAYS.answer, disputeDue(dispute))] : []),
    }),
    deskProcess(RecordSubmission, {
      matter: 'RECORD_SUBMISSION',
      name: { en: 'record submitted to the platform above', zh: '上报信息' },
      states: 'SubmissionState',
      // What was returned waits for who keeps the record: it ends with the next submission of it.
      awaits: { PENDING: null, SENT: null, RETURNED: 'officer' },
      office: ({ department }) => department,
      openedAt: ({ openedAt }) => openedAt,
      endedAt: ({ state, answeredAt }) => (state === 'ACCEPTED' ? answeredAt : null),
      deadlines: one => [one.state === 'PENDING' ? duty(DAYS.submit, submissionDue(one)) : null],
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
    deskProcess(SharingConsent, {
      matter: 'SHARING_CONSENT',
      name: { en: 'consent to the sharing of data', zh: '企业数据共享同意' },
      watched: true,
      states: 'SharingConsentState',
      status: ({ revokedAt }) => (revokedAt === null ? 'ACTIVE' : 'REVOKED'),
      awaits: { ACTIVE: null },
      openedAt: ({ givenAt }) => givenAt,
      endedAt: ({ revokedAt }) => revokedAt,
      deadlines: ({ until }) => [endsOn(DAYS.consent, until)],
    }),
    deskProcess(CarriedCase, {
      matter: 'CARRIED_CASE',
      name: { en: 'case handed over to another city', zh: '异地移交办件' },
      states: 'CarriedState',
      named: standingName,
      awaits: { WAITING: null, RECEIVED: null, SUPPLEMENT_ASKED: 'enterprise', SUPPLYING: null },
      office: () => WINDOW,
      zone: ({ homeZone }) => (zoneCodes.includes(homeZone) ? homeZone : null),
      applicant: ({ applicant }) => applicant,
      founding: ({ matter }) => matter === 'SETUP',
      number: ({ hostCaseNo }) => hostCaseNo,
      openedAt: ({ handedOverAt }) => handedOverAt,
      deadlines: ({ state, hostDueAt }) => [state === 'RECEIVED' ? duty(DAYS.host, hostDueAt) : null],
    }),
  ],
  notDue: {
    'Freshness.readUntil': 'the past moment until which a feed was read',
    'WindowSnapshot.validUntil': 'the last day of a document that was handed out, after which nothing is owed',
    'Freshness.dueOn': 'the day of the next update, which is no case: what is late is listed by the ledger',
  },
  notCases: {
    Freshness: 'what is known of an entry of the ledger; its department updates it in its own system',
    DataResource: 'an entry of the ledger, on which nobody decides',
    ReceivedRecord: 'a record that another platform has submitted: it is judged as it comes, and waits for nobody here',
  },
};
