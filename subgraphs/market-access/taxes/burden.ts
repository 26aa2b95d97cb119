/** The tax burden (G44): reported by enterprises, averaged over a zone. */
import type { GraphQLResolveInfo } from 'graphql';
import { requireApplicant } from '#shared/identity/principal.ts';
import { localDate } from '#shared/clock/index.ts';
import { graphError } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { findRuleOfKind, ruleReference } from '#shared/zones/index.ts';
import type { ReportTaxBurdenInput, TaxBurdenIndicator } from '../generated.ts';
import { checkZone } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import type { TaxBurdenReportRow } from './rows.ts';
import { registerFacts } from '../enterprises/register.ts';
import { checkBurdenReport, taxBurden } from './rules.ts';

export function reportTaxBurden(
  context: RequestContext,
  input: ReportTaxBurdenInput,
  info: GraphQLResolveInfo,
): Promise<(TaxBurdenReportRow & { __typename: 'TaxBurdenReport' }) | Refusal> {
  const { creditCode, year, payments, hours, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    requireApplicant(context.principal, context.department, creditCode);
    // An enterprise that has ended since still had its year.
    const { zone, foundedOn } = await registerFacts(write, creditCode);
    checkBurdenReport(input, foundedOn, localDate(write.now));
    await write.query(
      `insert into tax_burden_report (credit_code, year, zone, payments, hours, reported_at, reported_by) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (credit_code, year) do update
       set zone = excluded.zone, payments = excluded.payments, hours = excluded.hours, reported_at = excluded.reported_at, reported_by = excluded.reported_by`,
      [creditCode, year, zone.code, payments, hours, write.now, context.principal.subject],
    );
    write.record({
      type: 'TaxBurdenReported',
      creditCode,
      subject: { type: 'TaxBurdenReport', id: `${creditCode}-${year}` },
      changedFields: ['taxBurdenReports'],
      restricted: true,
      payload: { year, payments, hours },
    });
    return {
      __typename: 'TaxBurdenReport',
      creditCode,
      year,
      payments,
      hours: String(hours),
      reportedAt: write.now.toISOString(),
    };
  });
}

const FIRST_YEAR = 2000;

/** The averages of a zone and year, against the rule in force on the year's last day. */
export async function taxBurdenIndicator(
  { database, now }: RequestContext,
  zoneCode: string,
  year: number,
): Promise<TaxBurdenIndicator> {
  const zone = checkZone(zoneCode);
  const thisYear = Number(localDate(now).slice(0, 4));
  if (!(year >= FIRST_YEAR && year <= thisYear))
    throw graphError('BAD_USER_INPUT', `year must be from ${FIRST_YEAR} to ${thisYear}, but got: ${year}`);
  const [averages] = await database.query<{ reports: number; payments: string | null; hours: string | null }>(
    'select count(*)::int as reports, avg(payments) as payments, avg(hours) as hours from tax_burden_report where zone = $1 and year = $2',
    [zone.code, year],
  );
  const { reports, payments, hours } = averages!;
  const rule = findRuleOfKind('threshold', zone, 'TAX_BURDEN', `${year}-12-31`);
  const average = payments === null || hours === null ? null : { payments: Number(payments), hours: Number(hours) };
  return {
    zone: zone.code,
    year,
    reports,
    payments: average?.payments ?? null,
    hours: average?.hours ?? null,
    ...taxBurden(rule, { zone: zone.code, year, average }),
    rule: rule && ruleReference(rule),
  };
}
