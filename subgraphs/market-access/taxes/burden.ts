/** The tax burden (G44): reported by enterprises, averaged over a zone. */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import { graphError } from '#shared/errors.ts';
import type { Write } from '#shared/database/write.ts';
import type { Refusal } from '#shared/errors.ts';
import { readableEnterprises } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import { findRuleOfKind, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { registerFacts } from '../enterprises/register.ts';
import type { ReportTaxBurdenInput, TaxBurdenIndicator } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { TaxBurdenReport } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { TaxBurdenReportRow } from './rows.ts';
import { checkBurdenReport, taxBurden } from './rules.ts';
import type { InWords } from './rules.ts';

export type TaxBurdenResult = (TaxBurdenReportRow & { __typename: 'TaxBurdenReport' }) | Refusal;

/** Reports a year's taxes, in place of an earlier report of that year. Refusals as {@link checkBurdenReport}. */
export function reportTaxBurden(
  context: RequestContext,
  input: ReportTaxBurdenInput,
  info: GraphQLResolveInfo,
): Promise<TaxBurdenResult> {
  const { creditCode, year, payments, hours, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    // An enterprise that has left the register since may report its years all the same.
    const { zone, foundedOn } = await registerFacts(write, creditCode);
    checkBurdenReport(input, foundedOn, localDate(write.now));
    const before = await write.em.findOne(TaxBurdenReport, { creditCode, year });
    const reported = { payments, hours: String(hours), reportedAt: write.now, reportedBy: context.principal.subject };
    const changedFields = before ? changedOf(before, reported) : [];
    const report = enterReport(write, before, { creditCode, year, zone: zone.code, ...reported });
    write.record({
      type: 'TaxBurdenReported',
      creditCode,
      subject: { type: 'TaxBurdenReport', id: `${creditCode}-${year}` },
      changedFields,
      restricted: true,
      payload: { year, payments, hours },
    });
    return { __typename: 'TaxBurdenReport', ...rowOf(TaxBurdenReport, report) };
  });
}

type NewReport = Pick<
  TaxBurdenReport,
  'creditCode' | 'year' | 'zone' | 'payments' | 'hours' | 'reportedAt' | 'reportedBy'
>;

/** Names of the fields in which a report differs from the one before. */
const changedOf = (
  before: TaxBurdenReport,
  { payments, hours, reportedAt }: Pick<NewReport, 'payments' | 'hours' | 'reportedAt'>,
): string[] => [
  ...(before.payments === payments ? [] : ['payments']),
  ...(Number(before.hours) === Number(hours) ? [] : ['hours']),
  ...(before.reportedAt.getTime() === reportedAt.getTime() ? [] : ['reportedAt']),
];

/** Enters a report in the place of the one before, which is kept with who made it. */
function enterReport(write: Write, before: TaxBurdenReport | null, report: NewReport): TaxBurdenReport {
  if (!before) {
    const first = write.em.create(TaxBurdenReport, { ...report, earlier: [] });
    write.em.persist(first);
    return first;
  }
  const { payments, hours, reportedAt, reportedBy, earlier } = before;
  const replaced = { payments, hours, reportedAt: reportedAt.toISOString(), reportedBy };
  return Object.assign(before, report, { earlier: [...earlier, replaced] });
}

const FIRST_YEAR = 2000;

/** The averages of a zone and year; numeric values come as texts, and are null without reports. */
interface Averages {
  reports: number;
  payments: string | null;
  hours: string | null;
}

const AVERAGES = `select count(*)::int as reports, avg(payments) as payments, avg(hours) as hours
  from tax_burden_report where zone = $1 and year = $2`;

/**
 * Reports on which an average must rest to be told to everybody: one of fewer would show what an enterprise reported.
 */
const LEAST_REPORTS = 3;

/** What everybody is told of too few reports. */
const untold = {
  payments: null,
  hours: null,
  met: null,
  reasons: [MESSAGES.TOO_FEW_REPORTS({ least: LEAST_REPORTS })],
};

/** The averages of a zone and year, against the rule in force on the year's last day. */
export async function taxBurdenIndicator(
  { database, now, principal, department }: RequestContext,
  zoneCode: string,
  year: number,
): Promise<InWords<TaxBurdenIndicator>> {
  const zone = checkZone(zoneCode);
  const thisYear = Number(localDate(now).slice(0, 4));
  if (!(year >= FIRST_YEAR && year <= thisYear)) {
    throw graphError('BAD_USER_INPUT', `year must be from ${FIRST_YEAR} to ${thisYear}, but got: ${year}`);
  }
  const rows = await database.query<Averages>(AVERAGES, [zone, year]);
  const { reports, payments, hours } = rows[0] ?? { reports: 0, payments: null, hours: null };
  const average = payments === null || hours === null ? null : { payments: Number(payments), hours: Number(hours) };
  const rule = findRuleOfKind('threshold', zoneOf(zone), 'TAX_BURDEN', `${year}-12-31`);
  const isTold = reports >= LEAST_REPORTS || readableEnterprises(principal, department) === 'all';
  if (average && !isTold) return { ...untold, zone, year, reports, rule: rule && ruleReference(rule) };
  return {
    zone,
    year,
    reports,
    payments: average?.payments ?? null,
    hours: average?.hours ?? null,
    ...taxBurden(rule, { zone, year, average }),
    rule: rule && ruleReference(rule),
  };
}
