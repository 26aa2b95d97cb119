/**
 * Chains of events. A chain holds the events of one enterprise that one department told, in the department's order, and
 * of one of three kinds: those that all may know of, those that the enterprise itself may know of, and those of the
 * office alone. So who may know of one event of a chain may know of all, and the hash before an event tells nobody that
 * there is something he may not see.
 */
import type { Query } from '#shared/database/write.ts';
import { GENESIS, hashAfter } from '#shared/signing/index.ts';
import { contentOf } from './content.ts';
import type { Chainable } from './content.ts';

/** An event with its place in its chain. */
export type Chained<Event> = Event & { previousHash: string; hash: string };

/** An event that may have no place in its chain yet: {@link rechain} gives it one. */
export type Placed<Event> = Event & { previousHash: string | null; hash: string | null };

/** An event that goes to the end of its chain, if that stands before it. */
export type Appendable = Chainable & { officeOnly: boolean; sourceOrder: string };

/** The last event of a chain. */
export interface Head {
  hash: string | null;
  sourceOrder: string;
}

interface StoredHead extends Head {
  creditCode: string;
  restricted: boolean;
  officeOnly: boolean;
}

const HEADS = `
  select wanted.credit_code as "creditCode", wanted.restricted, wanted.office_only as "officeOnly", head.hash,
    head.source_order as "sourceOrder"
  from (select distinct e->>'creditCode' as credit_code, (e->>'restricted')::boolean as restricted,
      (e->>'officeOnly')::boolean as office_only from jsonb_array_elements($2::jsonb) as given(e)) as wanted
  cross join lateral (
    select hash, source_order from event
    where department = $1 and credit_code = wanted.credit_code and restricted = wanted.restricted
      and office_only = wanted.office_only
    order by source_order desc limit 1) as head`;

const chainOf = ({ creditCode, restricted, officeOnly }: Omit<StoredHead, keyof Head>): string =>
  `${creditCode} ${restricted} ${officeOnly}`;

/**
 * Appends new events of one department, in its order, to the chains that there are. An event that `follows` does not
 * let stand after the head of its chain has no place yet.
 */
export async function appended<Event extends Appendable>(
  query: Query,
  events: readonly Event[],
  follows: (event: Event, head: Head) => boolean,
): Promise<Placed<Event>[]> {
  const chains = events.map(({ creditCode, restricted, officeOnly }) => ({ creditCode, restricted, officeOnly }));
  const found = await query<StoredHead>(HEADS, [events[0]?.department, JSON.stringify(chains)]);
  const heads = new Map<string, Head>(found.map(head => [chainOf(head), head]));
  return events.map(event => {
    const head = heads.get(chainOf(event)) ?? { hash: GENESIS, sourceOrder: '' };
    const previousHash = follows(event, head) ? head.hash : null;
    const hash = previousHash === null ? null : hashAfter(previousHash, contentOf(event));
    if (hash !== null) heads.set(chainOf(event), { hash, sourceOrder: event.sourceOrder });
    return { ...event, previousHash, hash };
  });
}

interface StoredEvent extends Chainable {
  previousHash: string | null;
  hash: string | null;
}

/** Columns of an event that its chain is made of. */
export const CHAIN_COLUMNS = `id, department, source_cursor as "sourceCursor", credit_code as "creditCode", type,
  subject_type as "subjectType", subject_id as "subjectId", changed_fields as "changedFields", restricted,
  office_only as "officeOnly", payload, to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "occurredAt",
  previous_hash as "previousHash", hash`;

const UNHASHED = `
  select distinct credit_code as "creditCode" from (
    select credit_code from event where department = $1 and hash is null order by credit_code limit $2) as waiting`;

const OF_ENTERPRISES = `
  select ${CHAIN_COLUMNS} from event where department = $1 and credit_code = any($2::text[])
  order by credit_code, restricted, office_only, source_order`;

// An event that gets its hash now is signed in the order of now; the hash that it had stays known, for batches hold it.
const SET = `
  with former as (
    insert into superseded_hash (hash, event_id, superseded_at)
    select event.hash, event.id, now() from event where event.id = any($1::uuid[]) and event.hash is not null
    on conflict do nothing)
  update event set previous_hash = made.p, hash = made.h, hash_seq = nextval('event_seq_seq')
  from unnest($1::uuid[], $2::text[], $3::text[]) as made(i, p, h) where event.id = made.i`;

/** How many unhashed events are looked at in one transaction, to find whose chains are made anew. */
const AT_ONCE = 500;

/** Makes chains that hold events without a hash. Returns how many events got another place; 0 once all have theirs. */
export async function rechain(query: Query, department: string): Promise<number> {
  const codes = await query<{ creditCode: string }>(UNHASHED, [department, AT_ONCE]);
  if (codes.length === 0) return 0;
  const events = await query<StoredEvent>(OF_ENTERPRISES, [department, codes.map(({ creditCode }) => creditCode)]);
  const moved = placed(events);
  await query(SET, [moved.map(({ id }) => id), moved.map(one => one.previousHash), moved.map(one => one.hash)]);
  return moved.length;
}

/** The events whose place is another than the one that is stored. */
function placed(events: readonly StoredEvent[]): Chained<Chainable>[] {
  const heads = new Map<string, string>();
  const moved: Chained<Chainable>[] = [];
  for (const event of events) {
    const previousHash = heads.get(chainOf(event)) ?? GENESIS;
    const hash = hashAfter(previousHash, contentOf(event));
    heads.set(chainOf(event), hash);
    if (event.hash !== hash || event.previousHash !== previousHash) moved.push({ ...event, previousHash, hash });
  }
  return moved;
}
