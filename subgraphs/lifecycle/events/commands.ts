/** What an operator may have lifecycle do: `npm run lifecycle -- rebuild | verify | cases`. */
import { setTimeout as sleep } from 'node:timers/promises';
import { TELLING_ANEW } from '#shared/case/retelling.ts';
import type { Database } from '#shared/database/database.ts';
import type { DepartmentCommand } from '#shared/department.ts';
import { findFaults } from '../proofs/audit.ts';
import { beginRebuild } from './sources.ts';

/** How often it is looked how far the departments are read, and after which time it is told again, in ms. */
const LOOK_MS = 1_000;
const TELL_MS = 5_000;
/** After which time without progress nobody seems to read, in ms. */
const STILL_MS = 90_000;

interface Progress {
  department: string;
  phase: string | null;
  /** Changes that were ever read of it. */
  told: string;
  /** Events of it that are kept. */
  events: string;
}

const PROGRESS = `select department, phase, told,
    (select count(*) from event where event.department = source.department) as events
  from source order by department`;

/**
 * Has the running department read all others from their beginning again, and says whether that gave the same rows.
 * Events that were told meanwhile are not compared.
 */
const rebuild: DepartmentCommand = async ({ database, say }) => {
  const sources = await database.query<Progress>(PROGRESS);
  const before = await hashesOf(database);
  for (const { department } of sources) await beginRebuild({ database }, department);
  say(`${sources.length} departments are read from their beginning, by the lifecycle that runs`);
  if (!(await untilRead(database, sources, say))) return false;
  const after = await hashesOf(database);
  const others = [...before].filter(([id, hash]) => after.get(id) !== hash).map(([id]) => id);
  say(`${after.size} events; of ${before.size} that there were, ${before.size - others.length} have the same hash`);
  for (const id of others.slice(0, 20)) say(`${after.has(id) ? 'CHANGED' : 'REMOVED'} ${id}`);
  return others.length === 0;
};

/** Tells the progress until all departments are read; false where nobody reads them. */
async function untilRead(
  database: Database,
  before: readonly Progress[],
  say: (line: string) => void,
): Promise<boolean> {
  const begun = new Map(before.map(one => [one.department, one]));
  let [last, toldAt] = ['', 0];
  for (let still = 0; still < STILL_MS; still += LOOK_MS) {
    await sleep(LOOK_MS);
    const sources = await database.query<Progress>(PROGRESS);
    const open = sources.filter(({ phase }) => phase !== null);
    if (open.length === 0) return true;
    const line = open.map(one => progressOf(one, begun.get(one.department) ?? one)).join('; ');
    if (line === last) continue;
    [last, still] = [line, 0];
    if (Date.now() - toldAt < TELL_MS) continue;
    say(line);
    toldAt = Date.now();
  }
  say('nobody reads: lifecycle must run, and reach the departments');
  return false;
}

/** How far a department is read, beside how many events of it there were. */
function progressOf({ department, phase, told }: Progress, before: Progress): string {
  if (phase === 'SWEEPING') return `${department}: all read, what it no longer knows is removed`;
  if (phase === 'CHAINING') return `${department}: all read, its chains are made`;
  const [read, events] = [Number(told) - Number(before.told), Number(before.events)];
  return `${department}: ${read.toLocaleString('en')} of ${events.toLocaleString('en')} read`;
}

async function hashesOf(database: Database): Promise<Map<string, string | null>> {
  const rows = await database.query<{ id: string; hash: string | null }>('select id, hash from event');
  return new Map(rows.map(({ id, hash }) => [id, hash]));
}

/** Checks all chains and batches. */
const verify: DepartmentCommand = async ({ database, say }) => {
  const findings = await findFaults(database);
  for (const { fault, what } of findings) say(`${fault} ${what}`);
  const [count] = await database.query<{ n: string }>('select count(*) as n from event');
  say(`${count?.n ?? 0} events checked, ${findings.length} faults`);
  return findings.length === 0;
};

interface DeskOf {
  department: string;
  open: string;
  anew: string;
}

const DESK_OF = `
  select department, count(*) filter (where ended_at is null) as open,
    (select count(*) from event where event.department = desk_case.department and type = any($1::text[])) as anew
  from desk_case group by department order by department`;

/** Says how many open cases of each department are on the desk, and how often a case was told anew after an upgrade. */
const cases: DepartmentCommand = async ({ database, say }) => {
  const rows = await database.query<DeskOf>(DESK_OF, [TELLING_ANEW]);
  for (const { department, open, anew } of rows) say(`${department}: ${open} open cases, ${anew} told anew`);
  return true;
};

export const commands = { rebuild, verify, cases };
