/** Revocations of licences in sample lives: those of who was revoked, and some that are proposed. */
import { addDays, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { weekday } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import type { EnterpriseStatus } from '../generated.ts';
import { LicenceRevocation } from './entities.ts';
import { basisOf, groundOf } from './rules.ts';

const REVOCATION = 0xb9;
const EVERY = 7;
const GROUND = 'LICENCE_MISUSED';
/** Days from the filing to the notice, and from there to the decision. */
const DAYS = { told: 20, decided: 15 } as const;

/** Where a life's enterprise stands, and when its licence was revoked. */
interface Stands {
  status: EnterpriseStatus;
  revokedOn: LocalDate | null;
}

export function addRevocation(life: Life, { status, revokedOn }: Stands, add: SampleSink, today: LocalDate): void {
  const { index, creditCode, stage } = life;
  const isProposed = stage === 'TROUBLED' && status === 'OPERATING' && index % EVERY === 3;
  if (revokedOn === null && !isProposed) return;
  const zone = life.zone.code;
  const toldOn = weekday(revokedOn === null ? addDays(today, -2) : addDays(revokedOn, -DAYS.decided));
  const ground = groundOf(zone, GROUND, toldOn);
  if (!ground) return;
  add.row(LicenceRevocation, {
    id: sampleId(index, REVOCATION, 0),
    creditCode,
    zone,
    ground: GROUND,
    basis: basisOf(ground),
    findings: '长期出租、出借营业执照供他人从事经营活动',
    filedOn: addDays(toldOn, -DAYS.told),
    proposedAt: instantAt(toldOn, '09:30'),
    proposedBy: 'officer-1',
    hearingRequested: false,
    ...(revokedOn === null ? { state: 'PROPOSED', reasons: [] } : revoked(index, revokedOn)),
  });
}

const revoked = (index: number, on: LocalDate) =>
  ({
    state: 'REVOKED',
    documentNo: `市监罚〔${on.slice(0, 4)}〕${index + 1}号`,
    legalReview: {
      reviewGround: 'OTHER_LAW',
      passed: true,
      opinion: '事实清楚，证据确凿，适用依据正确，程序合法',
      reviewedOn: on,
      reviewedBy: 'officer-3',
    },
    deliberation: {
      heldOn: on,
      documentNo: `市监案审〔${on.slice(0, 4)}〕${index + 1}号`,
      agreed: true,
      record: '一致同意吊销营业执照',
    },
    reasons: ['多次出租、出借营业执照，情节严重'],
    decidedAt: instantAt(on, '11:00'),
    decidedBy: 'officer-2',
    statusBefore: 'OPERATING',
  }) as const;
