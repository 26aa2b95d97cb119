/** Annulments of registrations in sample lives: one that waits to be taken up, of an enterprise that does business. */
import { addDays, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { caseNumber } from '#shared/case/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { weekday } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { findRuleOfKind, zone as zoneOf } from '#shared/zones/index.ts';
import { addCase } from '../cases/seed.ts';
import { ANNULMENT_MATTER } from './annulments.ts';
import { RegistrationAnnulment } from './entities.ts';

const ANNULMENT = 0xb8;
const EVERY = 97;

export function addAnnulment(life: Life, add: SampleSink, today: LocalDate): void {
  const { index, creditCode, zone, stage } = life;
  if (index % EVERY !== 41 || stage !== 'OPERATING') return;
  const submittedAt = instantAt(weekday(addDays(today, -1)), '15:00').toISOString();
  const rule = findRuleOfKind('clock', zoneOf(zone.code), 'ANNULMENT_INVESTIGATION', today);
  if (!rule) return;
  const id = sampleId(index, ANNULMENT, 0);
  add.row(RegistrationAnnulment, {
    id,
    creditCode,
    zone: zone.code,
    registration: 'ESTABLISHMENT',
    reason: '设立时提交的住所使用证明系伪造，冒用本单位场所',
    evidenceDigest: 'a1'.repeat(32),
    ofOffice: false,
    items: [],
    responsible: [],
  });
  addCase(
    add,
    {
      id,
      creditCode,
      caseNo: caseNumber('CX', zone.code, id),
      matter: ANNULMENT_MATTER,
      zone: zone.code,
      applicant: `claimant-${index}`,
      submittedAt,
      decidedAt: null,
      rule,
    },
    today,
  );
}
