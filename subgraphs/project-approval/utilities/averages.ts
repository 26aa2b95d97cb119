/** G05: how long connections to power took on average in a zone and year, by class, against the plan's limits. */
import { localDate } from '#shared/clock/index.ts';
import { checkZone } from '#shared/input.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ConnectionAverage, UtilityClass } from '../generated.ts';
import { checkYear } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { POWER_CLASSES, limitOfConnection } from './rules.ts';

/** Connections of a class that were connected in a year, with the working days that the utility used. */
const AVERAGES = `select class, count(*)::int as connections, round(avg(net_days)::numeric, 2)::float8 as average
  from utility_connection
  where zone = $1 and kind = 'POWER' and net_days is not null and connected_on between $2 and $3
  group by class`;

interface ClassAverage {
  class: UtilityClass;
  connections: number;
  average: number;
}

/**
 * The average of each class; of one without connections there is none. The limit is an average over all connections.
 */
export async function connectionAverages(
  { database, now }: RequestContext,
  { zone: code, year }: { zone: string; year: number },
): Promise<ConnectionAverage[]> {
  const zone = zoneOf(checkZone(code));
  const last = `${checkYear(year)}-12-31`;
  const today = localDate(now);
  const on = last < today ? last : today;
  const rows = await database.query<ClassAverage>(AVERAGES, [code, `${year}-01-01`, last]);
  return POWER_CLASSES.map(given => {
    const { rule } = limitOfConnection(zone, on, { kind: 'POWER', class: given });
    const { connections = 0, average = null } = rows.find(row => row.class === given) ?? {};
    const limit = rule?.parameters.amount.value ?? null;
    return {
      class: given,
      connections,
      averageNetDays: average,
      limit,
      met: average === null || limit === null ? null : average <= limit,
      rule: rule && ruleReference(rule),
    };
  });
}
