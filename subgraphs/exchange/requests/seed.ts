/**
 * Requests of the sample: in each zone two that were granted, one of them by consent, a refused one and an open one.
 */
import { addDays, addMonths } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { addDecision } from '#shared/sample/kit.ts';
import { SAMPLE_ZONES, weekday } from '#shared/sample/life.ts';
import type { ShareRequestState, ShareType } from '../generated.ts';
import { AccessGrant } from '../grants/entities.ts';
import { SAMPLE_PURPOSE, SAMPLE_TABLES, noon, sampleMember } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { ShareRequest } from './entities.ts';
import { MESSAGES } from './messages.ts';
import { answerLimit } from './rules.ts';

type Asked = readonly [state: ShareRequestState, fields: readonly string[], shareType: ShareType, daysAgo: number];

const REQUESTS: readonly Asked[] = [
  ['GRANTED', ['Enterprise.creditCode', 'Enterprise.creditGrade'], 'CONDITIONAL', 40],
  ['REFUSED', ['Enterprise.creditReports'], 'CONDITIONAL', 30],
  ['OPEN', ['Enterprise.licenceRecords'], 'UNCONDITIONAL', 1],
  ['GRANTED', ['Query.enterprise', 'Enterprise.creditCode', 'Enterprise.creditReports'], 'CONDITIONAL', 45],
];
/** The last of them needs the consent of each enterprise. */
const BY_CONSENT = REQUESTS.length - 1;

/** The agreement of the sample that needs consents, by the first life of its zone. */
export const sampleByConsent = (index: number) => ({
  grantId: sampleId(index, SAMPLE_TABLES.grant, BY_CONSENT),
  grantNo: grantNoOf(index, BY_CONSENT),
  fields: [...(REQUESTS[BY_CONSENT]?.[1] ?? [])],
  purpose: SAMPLE_PURPOSE.purpose,
});

const grantNoOf = (index: number, n: number): string => `GX-SAMPLE-${index + 1}${n === 0 ? '' : `-${n}`}`;

const MATTER_CODE = '420000-001';
const OFFICER = 'officer-exchange-1';
const REASONS = { GRANTED: '符合共享条件', REFUSED: '超出履行职责所必需的范围', OPEN: '' } as const;
const CHANGES = { GRANTED: 'ShareGranted', REFUSED: 'ShareRefused' } as const;

/** With the first life of each zone. */
export function addRequests(story: SampleStory): void {
  if (story.life.index >= SAMPLE_ZONES.length) return;
  for (const n of REQUESTS.keys()) addRequest(story, n);
}

function addRequest({ life: { index, zone }, add, today }: SampleStory, n: number): void {
  const asked = REQUESTS[n];
  if (!asked) return;
  const [state, fields, shareType, daysAgo] = asked;
  const { creditCode, memberName } = sampleMember(zone);
  const id = sampleId(index, SAMPLE_TABLES.request, n);
  const day = weekday(addDays(today, -daysAgo));
  const requestedAt = noon(day);
  const decidedAt = noon(addDays(day, 1));
  const reason = REASONS[state];
  const { purpose, legalBasis } = SAMPLE_PURPOSE;
  const terms = {
    creditCode,
    zone: zone.code,
    memberName,
    fields: [...fields],
    purpose,
    legalBasis,
    matterCode: MATTER_CODE,
    endsOn: addMonths(day, 12),
  };
  add.row(ShareRequest, {
    ...terms,
    id,
    shareType,
    state,
    requestedAt,
    requestedBy: 'partner-sample',
    ...(state !== 'OPEN' && { decidedAt, decidedBy: OFFICER, decisionReason: reason }),
  });
  const subject = { type: 'ShareRequest', id };
  const told = { creditCode, subject, restricted: true };
  add.change(requestedAt, { ...told, type: 'ShareRequested', payload: { zone: zone.code, state: 'OPEN', shareType } });
  if (state === 'OPEN') return;
  add.change(decidedAt, { ...told, type: CHANGES[state], payload: { zone: zone.code, state, shareType } });
  addDecision(add, {
    id: sampleId(index, SAMPLE_TABLES.decision, n),
    creditCode,
    subject,
    outcome: state,
    rule: answerLimit({ zone: zone.code, requestedAt: requestedAt.toISOString(), shareType }),
    facts: { fields, purpose, legalBasis, matterCode: MATTER_CODE, shareType },
    reasons: [MESSAGES.ASKED_FOR({ purpose, legalBasis, matterCode: MATTER_CODE }), reason],
    decidedAt,
  });
  if (state !== 'GRANTED') return;
  const grant = sampleId(index, SAMPLE_TABLES.grant, n);
  const grantNo = grantNoOf(index, n);
  add.row(AccessGrant, {
    ...terms,
    id: grant,
    grantNo,
    grantedAt: decidedAt,
    requestId: id,
    consentRequired: n === BY_CONSENT,
    revision: 0,
    leftFields: [],
  });
  add.change(decidedAt, {
    type: 'GrantOpened',
    creditCode,
    subject: { type: 'AccessGrant', id: grant },
    payload: { zone: zone.code, grantNo, endsOn: terms.endsOn },
  });
}
