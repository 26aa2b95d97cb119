/** Fines of a sample life: delivered, paid in time, and filed where the zone's plan asks for it. */
import { addDays, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { EnforcementFiling } from '../filings/entities.ts';
import { SAMPLE_TABLES } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { Fine, FinePayment } from './entities.ts';

/** A fine that a case came to. */
export interface SampleFine {
  /** Its place among the cases of its life. */
  n: number;
  penaltyId: string;
  authority: string;
  item: string;
  basis: string;
  amount: string;
  decidedOn: LocalDate;
}

/** A fine is delivered, filed and paid so many days after its decision. */
const DAYS = { delivered: 2, filed: 3, paid: 9 } as const;
const OFFICER = 'sample-inspector';

/** Adds a fine with all that has come of it by today. */
export function addFine({ life, add, today }: SampleStory, { n, ...imposed }: SampleFine): void {
  const { creditCode, index, zone } = life;
  const { authority, item, basis, amount, decidedOn } = imposed;
  const until = life.endedOn ?? today;
  const dayOf = (step: keyof typeof DAYS): LocalDate | null => {
    const day = addDays(decidedOn, DAYS[step]);
    return day < until ? day : null;
  };
  const [delivered, filed, paid] = [dayOf('delivered'), dayOf('filed'), dayOf('paid')];
  const id = sampleId(index, SAMPLE_TABLES.fine, n);
  add.row(Fine, {
    ...imposed,
    id,
    creditCode,
    zone: zone.code,
    reviews: [],
    ...(delivered && { deliveredOn: delivered, deliveredAt: instantAt(delivered, '10:00'), deliveredBy: OFFICER }),
    ...(paid && { settledOn: paid, creditToldAt: instantAt(paid, '15:00') }),
  });
  const change = { creditCode, subject: { type: 'Fine', id }, restricted: true };
  const payload = { authority, penaltyId: imposed.penaltyId, amount };
  if (delivered) {
    const told = {
      type: 'FineDelivered',
      changedFields: ['deliveredOn', 'payBy'],
      payload: { ...payload, settledOn: null },
    };
    add.change(instantAt(delivered, '10:00'), { ...change, ...told });
  }
  if (filed && zoneOf(zone.code).findRule('PENALTY_FILING', filed)) {
    const filing = { id: sampleId(index, SAMPLE_TABLES.filing, n), creditCode, zone: zone.code, kind: 'FINE' as const };
    const filedAt = instantAt(filed, '11:00');
    const facts = { authority, item, basis, amount, imposedOn: decidedOn };
    add.row(EnforcementFiling, { ...filing, ...facts, fineId: id, filedAt, filedBy: OFFICER });
    add.change(filedAt, {
      type: 'EnforcementFiled',
      creditCode,
      subject: { type: 'EnforcementFiling', id: filing.id },
      restricted: true,
      payload: { kind: 'FINE', authority, amount, imposedOn: decidedOn, fineId: id },
    });
  }
  if (!paid) return;
  const recordedAt = instantAt(paid, '15:00');
  const payment = { id: sampleId(index, SAMPLE_TABLES.payment, n), creditCode, fineId: id, amount, paidOn: paid };
  add.row(FinePayment, { ...payment, recordedAt, recordedBy: OFFICER });
  add.change(recordedAt, {
    ...change,
    type: 'FineSettled',
    changedFields: ['paid', 'outstanding', 'dueNow', 'instalments', 'settledOn'],
    payload: { ...payload, settledOn: paid },
  });
}
