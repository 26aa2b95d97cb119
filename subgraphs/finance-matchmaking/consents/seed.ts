/** Consents of a sample life: one that holds, or one that was taken back. */
import { addDays } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_PRODUCTS } from '../products/catalogue.ts';
import { isSettled, moment, tell } from '../sample.ts';
import type { Story } from '../sample.ts';
import { TaxDataConsent } from './entities.ts';

const CONSENT = 0xf9;

export function addConsent(story: Story): void {
  const { life, add, today } = story;
  const [product] = SAMPLE_PRODUCTS.get(life.zone.code) ?? [];
  if (!product || !isSettled(life, today) || life.index % 3 !== 0) return;
  const { creditCode, index } = life;
  const { bankCode } = product;
  const id = sampleId(index, CONSENT, 0);
  const on = addDays(today, -40 - (index % 30));
  const until = addDays(on, 300);
  const scope = ['TAX_GRADE', 'CREDIT_GRADE'] as const;
  const isTakenBack = index % 2 === 0;
  const revokedOn = addDays(on, 20);
  add.row(TaxDataConsent, {
    id,
    creditCode,
    bankCode,
    zone: life.zone.code,
    scope,
    purpose: '申请贷款',
    grantedAt: moment(on),
    until,
    revokedAt: isTakenBack ? moment(revokedOn) : null,
  });
  const subject = { type: 'TaxDataConsent', id };
  tell(story, on, { type: 'TaxDataConsentGranted', subject, payload: { bankCode, scope, until } });
  if (!isTakenBack) return;
  add.change(moment(revokedOn), {
    type: 'TaxDataConsentRevoked',
    creditCode,
    subject,
    changedFields: ['revokedAt', 'state'],
    restricted: true,
    payload: { bankCode, scope },
  });
}
