/** Fines of a sample life: delivered, paid in time, and filed where the zone's plan asks for it. */
import { addDays, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { EnforcementFiling } from '../filings/entities.ts';
import { SAMPLE_TABLES } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { Fine, FinePayment, FineRelief } from './entities.ts';

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
  if (n === 0 && index % ASKING === 1) addRelief({ add }, { id, creditCode, index, amount, decidedOn });
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

/** Of so many enterprises with a fine one asked to pay it later. */
const ASKING = 3;
/** It was asked and refused so many days after the decision, before it was paid. */
const RELIEF_DAYS = { asked: 4, refused: 6, wanted: 40 } as const;

interface AskedFor {
  id: string;
  creditCode: string;
  index: number;
  amount: string;
  decidedOn: LocalDate;
}

/** Adds a request to pay later that was refused. */
function addRelief({ add }: Pick<SampleStory, 'add'>, { id, creditCode, index, amount, decidedOn }: AskedFor): void {
  const [appliedOn, refusedOn, dueOn] = [RELIEF_DAYS.asked, RELIEF_DAYS.refused, RELIEF_DAYS.wanted].map(days =>
    addDays(decidedOn, days),
  ) as [LocalDate, LocalDate, LocalDate];
  const [appliedAt, decidedAt] = [instantAt(appliedOn, '10:30'), instantAt(refusedOn, '16:20')];
  add.row(FineRelief, {
    id: sampleId(index, SAMPLE_TABLES.relief, 0),
    creditCode,
    fineId: id,
    kind: 'DEFERRAL',
    reason: '货款尚未收回，申请延期缴纳。',
    plan: [{ dueOn, amount }],
    state: 'REFUSED',
    appliedAt,
    appliedOn,
    decidedAt,
    decidedBy: 'sample-head',
    decisionReason: '账面资金足以缴纳，不属于确有经济困难。',
  });
  const change = { creditCode, subject: { type: 'Fine', id }, restricted: true, payload: { amount } };
  add.change(appliedAt, { ...change, type: 'FineReliefAppliedFor', changedFields: ['reliefs'] });
  add.change(decidedAt, { ...change, type: 'FineReliefRefused', changedFields: ['reliefs'] });
}
