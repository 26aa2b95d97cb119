/** Consents of the sample: in each zone one that holds, and one that was taken back. */
import { addDays } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { addDecision } from '#shared/sample/kit.ts';
import { SAMPLE_ZONES } from '#shared/sample/life.ts';
import { thresholdRule, zone as zoneOf } from '#shared/zones/index.ts';
import { sampleByConsent } from '../requests/seed.ts';
import { SAMPLE_TABLES, noon, sampleMember } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { SharingConsent } from './entities.ts';
import { MESSAGES } from './messages.ts';

const DECISIONS = 8;

/** With the first two lives of each zone: the second one has taken its consent back. */
export function addConsents({ life, add, today }: SampleStory): void {
  const { index, creditCode, zone } = life;
  if (index >= 2 * SAMPLE_ZONES.length) return;
  const isTakenBack = index >= SAMPLE_ZONES.length;
  const grant = sampleByConsent(index % SAMPLE_ZONES.length);
  const { grantNo, fields, purpose } = grant;
  const id = sampleId(index, SAMPLE_TABLES.consent, 0);
  const [on, until] = [addDays(today, -20), addDays(today, 100)];
  const revokedAt = isTakenBack ? noon(addDays(on, 5)) : null;
  add.row(SharingConsent, { ...grant, id, creditCode, zone: zone.code, givenAt: noon(on), until, revokedAt });
  const subject = { type: 'SharingConsent', id };
  const told = { creditCode, subject, restricted: true, payload: { zone: zone.code, grantNo, until } };
  add.change(noon(on), { ...told, type: 'SharingConsentGiven' });
  if (revokedAt)
    add.change(revokedAt, { ...told, type: 'SharingConsentRevoked', changedFields: ['state', 'revokedAt'] });
  const { memberName } = sampleMember(zone);
  addDecision(add, {
    id: sampleId(index, SAMPLE_TABLES.decision, DECISIONS),
    creditCode,
    subject,
    outcome: 'CONSENT_GIVEN',
    rule: thresholdRule(zoneOf(zone.code), 'SHARE_TERM', on),
    facts: { grantNo, fields, purpose, until },
    reasons: [MESSAGES.GIVEN({ memberName, purpose, until, fields: ['信用报告'] })],
    decidedAt: noon(on),
  });
}
