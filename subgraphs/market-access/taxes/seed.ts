/** Taxes of a sample life: risk taxpayers, tax cases, reports of the tax burden. */
import { addDays, dayOfWeek, diffDays, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { weekday } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import { sampleId } from '#shared/sample/ids.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import type { Random } from '#shared/sample/random.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { TaxCaseKind } from '../generated.ts';
import { addCase } from '../cases/seed.ts';
import { TaxBurdenReport, TaxCase, TaxRisk } from './entities.ts';
import { closedOnTheSpot, taxLimit } from './rules.ts';

const [TAX_CASE, DECISION] = [0xa3, 0xac];
const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;

/** What each kind is about. */
const SUBJECTS: Readonly<Record<TaxCaseKind, string>> = {
  WRONG_FILING: '增值税申报更正',
  FAST_DEREGISTRATION: '税务注销',
  EXPORT_REFUND: '出口货物退税',
  POLICY_REFUND_GENERAL: '增值税即征即退',
  POLICY_REFUND_SPECIAL: '增值税留抵退税',
};

export function addTaxes(life: Life, add: SampleSink, today: LocalDate): void {
  const random = life.random('market-access taxes');
  if (life.stage === 'TROUBLED') addRisk(life, random, add, today);
  if (life.endedOn !== null)
    addTaxCase(
      life,
      random,
      add,
      'FAST_DEREGISTRATION',
      weekday(addDays(life.endedOn, -random.between(10, 40))),
      today,
    );
  else if (life.stage !== 'JUST_FOUNDED' && random.chance(0.4)) {
    const kind = random.weigh<TaxCaseKind>([
      ['WRONG_FILING', 5],
      ['EXPORT_REFUND', 3],
      ['POLICY_REFUND_GENERAL', 2],
      ['POLICY_REFUND_SPECIAL', 1],
    ]);
    addTaxCase(
      life,
      random,
      add,
      kind,
      weekday(addDays(today, -random.between(0, Math.min(700, diffDays(life.foundedOn, today) - 30)))),
      today,
    );
  }
  addBurden(life, random, add, today);
}

/** Some report in January of the year before. */
function addBurden(
  { index, creditCode, zone, foundedOn, endedOn }: Life,
  random: Random,
  add: SampleSink,
  today: LocalDate,
): void {
  const year = Number(today.slice(0, 4)) - 1;
  const on = weekday(`${year + 1}-01-${random.between(10, 28)}`);
  if (foundedOn >= `${year}-01-01` || endedOn !== null || on > today || !random.chance(0.3)) return;
  const [payments, hours, at] = [random.between(2, 7), random.between(400, 1_200) / 10, instantAt(on, '15:00')];
  add.row(TaxBurdenReport, {
    creditCode,
    year,
    zone: zone.code,
    payments,
    hours: String(hours),
    reportedAt: at,
    reportedBy: `applicant-${index}`,
  });
  add.change(at, {
    type: 'TaxBurdenReported',
    creditCode,
    subject: { type: 'TaxBurdenReport', id: `${creditCode}-${year}` },
    changedFields: ['taxBurdenReports'],
    restricted: true,
    payload: { year, payments, hours },
  });
}

/** Some of those with a low tax grade. */
function addRisk({ creditCode, taxGrade }: Life, random: Random, add: SampleSink, today: LocalDate): void {
  if (!random.chance({ C: 0.3, D: 0.8 }[taxGrade as string] ?? 0)) return;
  const since = weekday(addDays(today, -random.between(10, 300)));
  add.row(TaxRisk, {
    creditCode,
    risk: true,
    reason: `纳税信用${taxGrade}级`,
    since,
    markedBy: 'officer-sample-1',
  });
  add.change(instantAt(since, '10:00'), {
    type: 'RiskTaxpayerListed',
    creditCode,
    subject: { type: 'TaxRisk', id: creditCode },
    changedFields: ['taxRisk', 'invoiceQuota'],
    restricted: true,
    payload: { risk: true, since },
  });
}

/**
 * A case that was done on its day, mostly, or in the morning of the next weekday, which every limit allows; open where
 * that is still to come.
 */
function addTaxCase(
  { index, creditCode, zone }: Life,
  random: Random,
  add: SampleSink,
  kind: TaxCaseKind,
  on: LocalDate,
  today: LocalDate,
): void {
  const opening = instantAt(on, '09:00').getTime();
  const at = (minutes: number): Date => new Date(opening + minutes * MINUTE_MS);
  const submittedAt = at(random.between(0, 60)).toISOString();
  const onTheSpot = random.chance(0.85);
  const nextDay = dayOfWeek(on) === 5 ? 3 : 1;
  const done = on < today && (onTheSpot || addDays(on, nextDay) < today);
  const closedAt = done ? at(random.between(70, 170) + (onTheSpot ? 0 : nextDay * DAY_MINUTES)) : null;
  const id = sampleId(index, TAX_CASE, 0);
  const caseNo = `SW-${zone.code.toUpperCase()}-${on.replaceAll('-', '')}-${index}`;
  const limit = taxLimit(zoneOf(zone.code), kind, on);
  add.row(TaxCase, {
    id,
    creditCode,
    kind,
    subject: SUBJECTS[kind],
    zone: zone.code,
    submittedAt,
    limitNote: limit?.note ?? null,
  });
  addCase(
    add,
    {
      id,
      creditCode,
      caseNo,
      matter: `TAX_${kind}`,
      zone: zone.code,
      applicant: `applicant-${index}`,
      submittedAt,
      decidedAt: closedAt?.toISOString() ?? null,
      rule: limit?.rule ?? null,
      decision: () => ({
        id: sampleId(index, DECISION, 0),
        subject: { type: 'TaxCase', id },
        outcome: 'DONE',
        facts: {
          zone: zone.code,
          kind,
          onTheSpot: closedOnTheSpot(new Date(submittedAt), closedAt!),
          amount: limit?.rule?.parameters.amount,
          limitNote: limit?.note ?? null,
        },
        reasons: [],
      }),
    },
    today,
  );
  const told = { creditCode, subject: { type: 'TaxCase', id }, restricted: true };
  add.change(new Date(submittedAt), {
    ...told,
    type: 'TaxCaseOpened',
    payload: { caseNo, status: 'RECEIVED', statusCode: 1, kind, submittedAt },
  });
  if (!closedAt) return;
  add.change(closedAt, {
    ...told,
    type: 'TaxCaseDone',
    changedFields: ['status'],
    payload: { caseNo, status: 'APPROVED', statusCode: 11, kind, onTheSpot },
  });
}
