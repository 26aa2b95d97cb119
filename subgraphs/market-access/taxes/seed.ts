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
import { taxLimit } from './rules.ts';

const TAX_CASE = 0xa3;
const DECISION = 0xac;
const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;
const FRIDAY = 5;

/** The subject of each kind of case. */
const SUBJECTS: Readonly<Record<TaxCaseKind, string>> = {
  WRONG_FILING: '增值税申报更正',
  FAST_DEREGISTRATION: '税务注销',
  EXPORT_REFUND: '出口货物退税',
  POLICY_REFUND_GENERAL: '增值税即征即退',
  POLICY_REFUND_SPECIAL: '增值税留抵退税',
};

/** A life as a taxpayer, and where its rows go. */
interface Taxpayer {
  life: Life;
  random: Random;
  add: SampleSink;
  today: LocalDate;
}

export function addTaxes(life: Life, add: SampleSink, today: LocalDate): void {
  const random = life.random('market-access taxes');
  const taxpayer: Taxpayer = { life, random, add, today };
  if (life.stage === 'TROUBLED') addRisk(taxpayer);
  if (life.endedOn !== null) {
    addTaxCase(taxpayer, 'FAST_DEREGISTRATION', weekday(addDays(life.endedOn, -random.between(10, 40))));
  } else if (life.stage !== 'JUST_FOUNDED' && random.chance(0.4)) {
    addRefundOrCorrection(taxpayer);
  }
  addBurden(taxpayer);
}

/** Adds the report of last year's taxes, made in January, for some lives. */
function addBurden({ life, random, add, today }: Taxpayer): void {
  const { index, creditCode, zone, foundedOn, endedOn } = life;
  const year = Number(today.slice(0, 4)) - 1;
  const on = weekday(`${year + 1}-01-${random.between(10, 28)}`);
  if (foundedOn >= `${year}-01-01` || endedOn !== null || on > today || !random.chance(0.3)) return;
  const payments = random.between(2, 7);
  const hours = random.between(400, 1_200) / 10;
  const reportedAt = instantAt(on, '15:00');
  add.row(TaxBurdenReport, {
    creditCode,
    year,
    zone: zone.code,
    payments,
    hours: String(hours),
    reportedAt,
    reportedBy: `applicant-${index}`,
    earlier: [],
  });
  add.change(reportedAt, {
    type: 'TaxBurdenReported',
    creditCode,
    subject: { type: 'TaxBurdenReport', id: `${creditCode}-${year}` },
    restricted: true,
    payload: { year, payments, hours },
  });
}

/** The share of risk taxpayers by tax grade. */
const RISKS: Readonly<Partial<Record<string, number>>> = { C: 0.3, D: 0.8 };

/** Marks some of the lives with a low tax grade as risk taxpayers. */
function addRisk({ life, random, add, today }: Taxpayer): void {
  const { creditCode, taxGrade } = life;
  if (!random.chance(RISKS[String(taxGrade)] ?? 0)) return;
  const since = weekday(addDays(today, -random.between(10, 300)));
  add.row(TaxRisk, {
    creditCode,
    risk: true,
    reason: `纳税信用${taxGrade}级`,
    since,
    markedBy: 'officer-sample-1',
    earlier: [],
  });
  add.change(instantAt(since, '10:00'), {
    type: 'RiskTaxpayerListed',
    creditCode,
    subject: { type: 'TaxRisk', id: creditCode },
    restricted: true,
    payload: { risk: true, since },
  });
}

/** Adds a case of a life that goes on: a correction or a refund, within the last 700 days. */
function addRefundOrCorrection(taxpayer: Taxpayer): void {
  const { life, random, today } = taxpayer;
  const kind = random.weigh<TaxCaseKind>([
    ['WRONG_FILING', 5],
    ['EXPORT_REFUND', 3],
    ['POLICY_REFUND_GENERAL', 2],
    ['POLICY_REFUND_SPECIAL', 1],
  ]);
  const longestAgo = Math.min(700, diffDays(life.foundedOn, today) - 30);
  addTaxCase(taxpayer, kind, weekday(addDays(today, -random.between(0, longestAgo))));
}

/** The moments of a case. */
interface TaxCaseTimes {
  submittedAt: string;
  /** Null where it is still open. */
  closedAt: Date | null;
  onTheSpot: boolean;
}

/** Most cases are closed on their day, the others in the morning of the next weekday, which every limit allows. */
function timesOf({ random, today }: Taxpayer, on: LocalDate): TaxCaseTimes {
  const opening = instantAt(on, '09:00').getTime();
  const at = (minutes: number): Date => new Date(opening + minutes * MINUTE_MS);
  const submittedAt = at(random.between(0, 60)).toISOString();
  const onTheSpot = random.chance(0.85);
  const nextDay = dayOfWeek(on) === FRIDAY ? 3 : 1;
  const closed = on < today && (onTheSpot || addDays(on, nextDay) < today);
  if (!closed) return { submittedAt, closedAt: null, onTheSpot };
  const later = onTheSpot ? 0 : nextDay * DAY_MINUTES;
  return { submittedAt, closedAt: at(random.between(70, 170) + later), onTheSpot };
}

function addTaxCase(taxpayer: Taxpayer, kind: TaxCaseKind, on: LocalDate): void {
  const { life, add, today } = taxpayer;
  const { index, creditCode } = life;
  const zone = life.zone.code;
  const { submittedAt, closedAt, onTheSpot } = timesOf(taxpayer, on);
  const id = sampleId(index, TAX_CASE, 0);
  const subject = { type: 'TaxCase', id };
  const caseNo = `SW-${life.zone.divisionCode}-${on.replaceAll('-', '')}-${index}`;
  const limit = taxLimit(zoneOf(zone), kind, on);
  const limitNote = limit?.note ?? null;
  add.row(TaxCase, { id, creditCode, kind, subject: SUBJECTS[kind], zone, submittedAt, limitNote });
  addCase(
    add,
    {
      id,
      creditCode,
      caseNo,
      matter: `TAX_${kind}`,
      zone,
      applicant: `applicant-${index}`,
      submittedAt,
      decidedAt: closedAt?.toISOString() ?? null,
      rule: limit?.rule ?? null,
      decision: () => ({
        id: sampleId(index, DECISION, 0),
        subject,
        outcome: 'DONE',
        facts: { zone, kind, onTheSpot, amount: limit?.rule.parameters.amount, limitNote },
        reasons: [],
      }),
    },
    today,
  );
  const change = { creditCode, subject, restricted: true };
  add.change(new Date(submittedAt), {
    ...change,
    type: 'TaxCaseOpened',
    payload: { caseNo, status: 'RECEIVED', statusCode: 1, kind, submittedAt },
  });
  if (!closedAt) return;
  add.change(closedAt, {
    ...change,
    type: 'TaxCaseDone',
    changedFields: ['status'],
    payload: { caseNo, status: 'APPROVED', statusCode: 11, kind, onTheSpot },
  });
}
