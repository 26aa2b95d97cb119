/** How late records are that were not submitted, for Prometheus: docs/province.md says when to alert. */
import type { Database } from '#shared/database/database.ts';
import type { OwnMetric } from '#shared/database/gauges.ts';
import { lateByProfile } from './rules.ts';
import type { LateOfProfile, WaitingDay } from './rules.ts';

const WAITING = `
  select zone, profile, starts_on as "startsOn", count(*)::int as count
  from record_submission where state = 'PENDING' group by 1, 2, 3`;

/** What waits, by profile, as late as it is by the clock of the database. */
async function late({ query }: Database): Promise<readonly LateOfProfile[]> {
  const [clock] = await query<{ now: string }>('select now() as now');
  return lateByProfile(await query<WaitingDay>(WAITING), new Date(clock?.now ?? 0));
}

/** Metrics of submissions: by profile, also of those of which nothing is late. */
export const submissionMetrics: readonly OwnMetric[] = [
  {
    name: 'exchange_submissions_late',
    help: 'Records that wait to be submitted though their last day has passed.',
    label: 'profile',
    read: async database => (await late(database)).map(({ profile, records }) => ({ label: profile, value: records })),
  },
  {
    name: 'exchange_submissions_late_days',
    help: 'By how many calendar days the latest of them is late.',
    label: 'profile',
    read: async database => (await late(database)).map(({ profile, days }) => ({ label: profile, value: days })),
  },
];
