/** The tax burden (G44): reported by enterprises, averaged over a zone. */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import { graphError } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { checkZone } from '#shared/input.ts';
import { findRuleOfKind, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { registerFacts } from '../enterprises/register.ts';
import type { ReportTaxBurdenInput, TaxBurdenIndicator } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { TaxBurdenReport } from './entities.ts';
import type { TaxBurdenReportRow } from './rows.ts';
import { checkBurdenReport, taxBurden } from './rules.ts';

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
    const report = await write.em.upsert(TaxBurdenReport, {
      creditCode,
      year,
      zone: zone.code,
      payments,
      hours: String(hours),
      reportedAt: write.now,
      reportedBy: context.principal.subject,
    });
    write.record({
      type: 'TaxBurdenReported',
      creditCode,
      subject: { type: 'TaxBurdenReport', id: `${creditCode}-${year}` },
      changedFields: ['taxBurdenReports'],
      restricted: true,
      payload: { year, payments, hours },
    });
    return { __typename: 'TaxBurdenReport', ...rowOf(TaxBurdenReport, report) };
  });
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

/** The averages of a zone and year, against the rule in force on the year's last day. */
export async function taxBurdenIndicator(
  { database, now }: RequestContext,
  zoneCode: string,
  year: number,
): Promise<TaxBurdenIndicator> {
  const zone = checkZone(zoneCode);
  const thisYear = Number(localDate(now).slice(0, 4));
  if (!(year >= FIRST_YEAR && year <= thisYear)) {
    throw graphError('BAD_USER_INPUT', `year must be from ${FIRST_YEAR} to ${thisYear}, but got: ${year}`);
  }
  const rows = await database.query<Averages>(AVERAGES, [zone, year]);
  const { reports, payments, hours } = rows[0] ?? { reports: 0, payments: null, hours: null };
  const average = payments === null || hours === null ? null : { payments: Number(payments), hours: Number(hours) };
  const rule = findRuleOfKind('threshold', zoneOf(zone), 'TAX_BURDEN', `${year}-12-31`);
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
