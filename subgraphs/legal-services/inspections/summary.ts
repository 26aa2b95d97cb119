/** The summary of a zone's visits, for who is sent it by the zone's plan (X12). */
import { diffDays, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { graphError } from '#shared/errors.ts';
import { checkZone } from '#shared/input.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { called, callerInWords } from '#shared/identity/rights.ts';
import type { Text } from '#shared/messages.ts';
import { listOf, referenceOf, zone as zoneOf } from '#shared/zones/index.ts';
import type { RuleReference } from '#shared/zones/index.ts';
import type { RequestContext } from '../loaders.ts';
import { MESSAGES } from './messages.ts';
import type { BodyVisits } from './rows.ts';

/** Days that one summary may span: a leap year. */
const MOST_DAYS = 366;

type Totals = Omit<BodyVisits, 'authority' | 'authorityCode'>;

const NOTHING: Totals = {
  registered: 0,
  reported: 0,
  cancelled: 0,
  ended: 0,
  withException: 0,
  withoutNotice: 0,
  approvedAfterwards: 0,
  published: 0,
  withProblem: 0,
  penalised: 0,
};

export interface InspectionSummary {
  zone: string;
  from: LocalDate;
  to: LocalDate;
  recipients: Text[];
  rule: RuleReference | null;
  total: Totals;
  authorities: { authority: string; authorityCode: string | null; totals: Totals }[];
}

/**
 * What the visits of a zone come to, by body. Throws FORBIDDEN for a caller whom it is not for, BAD_USER_INPUT for a
 * zone there is not and for days out of order or too many.
 */
export async function inspectionSummary(
  { zone, from, to }: { zone: string; from: LocalDate; to: LocalDate },
  { principal, department, loaders, now, language }: RequestContext,
): Promise<InspectionSummary> {
  if (!mayReadSummary(principal, department)) {
    const said = MESSAGES.SUMMARY_FOR({ department: called(department), caller: callerInWords(principal) });
    throw graphError('FORBIDDEN', said[language]);
  }
  checkZone(zone);
  const days = diffDays(from, to) + 1;
  if (days < 1 || days > MOST_DAYS) {
    throw graphError('BAD_USER_INPUT', MESSAGES.SUMMARY_DAYS({ most: MOST_DAYS, days })[language]);
  }
  const rule = listOf(zoneOf(zone), 'INSPECTION_SUMMARY', localDate(now));
  const rows = await loaders.visitTotals(zone, from, to);
  return {
    zone,
    from,
    to,
    recipients: rule?.parameters.items.map(({ en, zh }) => ({ en, zh })) ?? [],
    rule: referenceOf(rule),
    total: rows.reduce(added, NOTHING),
    authorities: rows.map(({ authority, authorityCode, ...totals }) => ({ authority, authorityCode, totals })),
  };
}

const mayReadSummary = ({ role, department: own }: Principal, department: string): boolean =>
  role === 'service' || role === 'auditor' || (role === 'officer' && own === department);

const added = (sum: Totals, row: Totals): Totals => ({
  registered: sum.registered + row.registered,
  reported: sum.reported + row.reported,
  cancelled: sum.cancelled + row.cancelled,
  ended: sum.ended + row.ended,
  withException: sum.withException + row.withException,
  withoutNotice: sum.withoutNotice + row.withoutNotice,
  approvedAfterwards: sum.approvedAfterwards + row.approvedAfterwards,
  published: sum.published + row.published,
  withProblem: sum.withProblem + row.withProblem,
  penalised: sum.penalised + row.penalised,
});
