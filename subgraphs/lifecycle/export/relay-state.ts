/**
 * What the database keeps of the relay to a stream: its position, which process publishes, what it has done and since
 * when it fails. Metrics and health read it, so that any replica can say it.
 */
import type { OwnMetric } from '#shared/database/gauges.ts';
import { inOneTransaction } from '#shared/database/write.ts';
import type { Database } from '#shared/database/database.ts';

/** The relay of a stream, and the process that asks. */
export interface RelayKey {
  stream: string;
  own: string;
}

/** What was done since the last position. */
export interface Published {
  cursor: string;
  /** Messages that the server has stored anew. */
  sent: number;
  /** Messages that were stored already. */
  repeated: number;
}

const LEASE = `clock_timestamp() + interval '30 seconds'`;
const NOBODY = '00000000-0000-0000-0000-000000000000';

const TAKE = `
  insert into relay (stream, leased_by, leased_until) values ($1, $2, ${LEASE})
  on conflict (stream) do update set leased_by = $2, leased_until = ${LEASE}, tried_at = clock_timestamp()
  where relay.leased_by = $2 or relay.leased_until < clock_timestamp()
  returning cursor`;
const MOVE = `
  update relay set cursor = $3, leased_until = ${LEASE}, sent = sent + $4, repeated = repeated + $5,
    tried_at = clock_timestamp(), failing_since = null, failure = null
  where stream = $1 and leased_by = $2 returning cursor`;
const RELEASE = 'update relay set leased_until = clock_timestamp() where stream = $1 and leased_by = $2';
const FAIL = `
  insert into relay (stream, leased_by, leased_until, errors, failing_since, failure)
  values ($1, '${NOBODY}', clock_timestamp(), 1, clock_timestamp(), $2)
  on conflict (stream) do update set errors = relay.errors + 1, tried_at = clock_timestamp(),
    failing_since = coalesce(relay.failing_since, clock_timestamp()), failure = $2`;

/** The position of the stream, under this process' lease; null where another holds it. */
export const take = (database: Database, { stream, own }: RelayKey): Promise<{ cursor: string | null } | null> =>
  inOneTransaction(database, async query => {
    const [taken] = await query<{ cursor: string | null }>(TAKE, [stream, own]);
    return taken ?? null;
  });

/** Stores the position. Returns whether the lease was still held. */
export const move = (
  database: Database,
  { stream, own }: RelayKey,
  { cursor, sent, repeated }: Published,
): Promise<boolean> =>
  inOneTransaction(database, async query => (await query(MOVE, [stream, own, cursor, sent, repeated])).length > 0);

/** Gives the lease up, where it is still held, so that another process goes on at once. */
export const release = (database: Database, { stream, own }: RelayKey): Promise<unknown> =>
  inOneTransaction(database, query => query(RELEASE, [stream, own]));

/** Keeps that the relay has failed, and why. */
export const keepFailure = (database: Database, stream: string, why: string): Promise<unknown> =>
  inOneTransaction(database, query => query(FAIL, [stream, why]));

// A stream that nobody serves any more, because the settings name another, is told of no longer.
const SERVED = `relay where tried_at > clock_timestamp() - interval '2 minutes'`;
const PLACE = `coalesce(split_part(cursor, '-', 2), '0')::bigint`;

/** How long the oldest change waits that is not published, in seconds; 0 where none does. */
const LAG = `coalesce((select greatest(extract(epoch from clock_timestamp() - recorded_at), 0) from event
  where seq > ${PLACE} order by seq limit 1), 0)::float8`;

const metricOf = (name: string, help: string, sql: string): OwnMetric => ({
  name: `lifecycle_relay_${name}`,
  help,
  label: 'stream',
  read: database => database.query(`select stream as label, (${sql})::float8 as value from ${SERVED}`),
});

/** The relay's metrics; none where the settings name no broker. */
export const relayMetrics: readonly OwnMetric[] = [
  metricOf('lag_seconds', 'For how long the oldest change waits that was not published.', LAG),
  metricOf(
    'waiting_changes',
    'Places in the export that were not published.',
    `greatest((select coalesce(max(seq), 0) from event) - ${PLACE}, 0)`,
  ),
  metricOf('sent', 'Messages that the server has stored.', 'sent'),
  metricOf('repeated', 'Messages that the server had stored already.', 'repeated'),
  metricOf('errors', 'How often publishing failed and was begun again.', 'errors'),
  metricOf(
    'failing_seconds',
    'For how long publishing fails; 0 where it does not.',
    'coalesce(extract(epoch from clock_timestamp() - failing_since), 0)',
  ),
];

/** Seconds for which publishing may fail before health names it: a broker that starts anew takes some. */
const FAILING_SECONDS = 10;

/** What is wrong with the relay, in words; empty where nothing is. */
export async function relayProblems(database: Database): Promise<string[]> {
  const failing = await database.query<{ stream: string; seconds: number; failure: string }>(
    `select stream, extract(epoch from clock_timestamp() - failing_since)::float8 as seconds, failure
     from ${SERVED} and failing_since < clock_timestamp() - $1 * interval '1 second'`,
    [FAILING_SECONDS],
  );
  return failing.map(
    ({ stream, seconds, failure }) =>
      `changes have not been published to the stream ${stream} for ${Math.round(seconds)} s: ${failure} (docs/relay.md)`,
  );
}
