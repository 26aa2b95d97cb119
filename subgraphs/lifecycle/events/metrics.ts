/** How far the departments were heard, for Prometheus. */
import type { OwnMetric } from '#shared/database/gauges.ts';

export const metrics: readonly OwnMetric[] = [
  {
    name: 'lifecycle_source_lag_seconds',
    help: 'For how long a department was not read to its end, by department.',
    label: 'source',
    read: database =>
      database.query(
        `select department as label, extract(epoch from now() - coalesce(last_read_at, followed_since))::float8 as value
         from source`,
      ),
  },
  {
    name: 'lifecycle_source_told',
    help: 'Changes that were read of a department.',
    label: 'source',
    read: database => database.query('select department as label, told::float8 as value from source'),
  },
];
