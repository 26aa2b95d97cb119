/**
 * Another department is told of what was decided here, once each, by a job: through the joined graph, with this
 * department's own identity. What it refuses is told again later and later, and at last given up, for a person to see
 * to; what cannot be told at all now, since the graph is silent, waits for the next turn.
 */
import { askingForWork } from '../server/asking-for.ts';
import type { NewChange } from '../database/feed.ts';
import type { Write } from '../database/write.ts';
import type { Refusal } from '../errors.ts';
import { wordsIn } from '../messages.ts';
import type { Job, JobContext } from './jobs.ts';

/** What is to be told, at least. */
export interface Untold {
  id: string;
  creditCode: string;
  /** Which version of it, where each is told: one that was refused holds none of the next up. */
  version?: number | string;
}

/** How a department tells another. */
export interface Telling<One extends Untold> {
  /** Of the job; stored with what was refused. */
  name: string;
  /** For what it is told, in Chinese: what of the answer leaves a receipt says so. */
  purpose: string;
  /** Who is told. */
  to: string;
  /** Finds what is not told yet: `id`, `"creditCode"`, `version` if it has any, and what {@link Telling.input} needs. */
  untold: string;
  /** With `$input: …` and the result as `told`: `{ __typename ... on Refusal { code message } }`. */
  mutation: string;
  input(one: One): object;
  /** Codes of refusals that say that it is known there already. */
  known: readonly string[];
  /** Keeps that it was told. */
  remember(write: Write, one: One): Promise<void>;
  /**
   * The change that tells that it was given up: its type, and what it is about: a type with the id of the one, or both.
   * It is the office's own (`officeOnly`): nobody else can see to it.
   */
  givenUp: { type: string; subject: string | ((one: One) => NewChange['subject']) };
}

/** Things that one turn tells. */
const BATCH = 100;
const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
/** One after 1, 2, 4, … minutes, then one a day: a little more than four days in all. */
export const MOST_TRIES = 14;

/** Says nothing of what is told, but that it cannot be judged now. */
const FOR_NOW = 'EVIDENCE_UNAVAILABLE';

/** When what was refused so many times is told again; null: never. */
export const nextTry = (tries: number, now: Date): Date | null =>
  tries >= MOST_TRIES ? null : new Date(now.getTime() + Math.min(2 ** (tries - 1), DAY_MINUTES) * MINUTE_MS);

/** The job that tells. */
export const telling = <One extends Untold>(of: Telling<One>): Job => ({
  name: of.name,
  run: context => tellAll(of, context),
});

type Due<One> = One & { tries: number };
type Answer = { __typename: string } & Partial<Refusal>;

async function tellAll<One extends Untold>(of: Telling<One>, context: JobContext): Promise<number> {
  const { database, graph, now } = context;
  const due = await database.query<Due<One>>(
    `select one.*, coalesce(refused.tries, 0) as tries from (${of.untold}) as one
     left join telling as refused on refused.kind = $1 and refused.id = one.id
       and refused.version is not distinct from to_jsonb(one) ->> 'version'
     where refused.id is null or refused.next_try_at <= $2
     limit ${BATCH}`,
    [of.name, now],
  );
  let count = 0;
  for (const one of due) {
    const { told } = await graph(askingForWork(of.purpose, one.id, now))<{ told?: Answer | null }>(of.mutation, {
      input: of.input(one),
    });
    // No answer is no refusal: it is told in the next turn.
    if (!told) continue;
    if (told.__typename === 'Refusal' && !of.known.includes(told.code ?? '')) {
      if (told.code !== FOR_NOW) await keepRefusal(of, context, one, told);
      continue;
    }
    await remember(of, context, one);
    count += 1;
  }
  return count;
}

const remember = <One extends Untold>(of: Telling<One>, { write }: JobContext, one: One): Promise<object> =>
  write(one.creditCode, async open => {
    await of.remember(open, one);
    await open.query('delete from telling where kind = $1 and id = $2', [of.name, one.id]);
    return {};
  });

const KEEP = `insert into telling (kind, id, credit_code, tries, next_try_at, code, version)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (kind, id) do update set tries = $4, next_try_at = $5, code = $6, version = $7`;

async function keepRefusal<One extends Untold>(
  of: Telling<One>,
  { database, write, log, now }: JobContext,
  one: Due<One>,
  { code = '', message = '' }: Answer,
): Promise<void> {
  const { id, creditCode } = one;
  const tries = one.tries + 1;
  const next = nextTry(tries, now);
  log.error({ kind: of.name, id, code, tries, next, why: wordsIn('en', message) }, `${of.to} refused what it was told`);
  const values = [of.name, id, creditCode, tries, next, code, one.version ?? null];
  if (next !== null) {
    await database.query(KEEP, values);
    return;
  }
  await write(creditCode, async open => {
    await open.query(KEEP, values);
    open.record(givenUp(of, one, code));
    return {};
  });
}

function givenUp<One extends Untold>(
  { to, givenUp: { type, subject } }: Telling<One>,
  one: One,
  code: string,
): NewChange {
  return {
    type,
    creditCode: one.creditCode,
    subject: typeof subject === 'string' ? { type: subject, id: one.id } : subject(one),
    restricted: true,
    payload: { to, code },
  };
}
