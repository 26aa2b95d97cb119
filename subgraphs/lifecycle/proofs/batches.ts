/**
 * Which batch an event is in. Hashes have one order, that in which they were given: an event that came with its hash
 * has its place by `seq`, one that got its hash later by `hash_seq`, a number of the same sequence. A batch holds the
 * hashes after the last place of the batch before it, up to its own. So nothing is written to an event when it is
 * signed.
 */

/** The place of an event's hash. */
const PLACE = 'coalesce(event.hash_seq, event.seq)';

/** The number of the batch that an event is in; null where none holds it yet. */
export const BATCH_OF_EVENT = `
  case when event.hash is not null then (
    select batch.number from batch where batch.through >= ${PLACE} order by batch.through, batch.number limit 1) end`;

/** Hashes in places after $1 up to $2. */
const WITHIN = (place: string): string => `hash is not null and ${place} > $1 and ${place} <= $2`;

/** Hashes after the place $1, in their order, at most $2. */
export const UNSIGNED = `
  select place, hash from (
    (select seq as place, hash from event where seq > $1 and hash_seq is null and hash is not null
      order by seq limit $2)
    union all
    (select hash_seq, hash from event where hash_seq > $1 and hash is not null order by hash_seq limit $2)
  ) as waiting order by place limit $2`;

/** Events of a batch, whose places are after $1 up to $2, that are not among its hashes, $3. */
export const UNHELD = `
  select id from event where hash_seq is null and ${WITHIN('seq')} and hash <> all($3::text[])
  union all
  select id from event where ${WITHIN('hash_seq')} and hash <> all($3::text[])`;
