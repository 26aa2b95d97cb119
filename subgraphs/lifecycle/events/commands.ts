/** What an operator may have lifecycle do: `npm run lifecycle -- rebuild | verify | cases`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { TELLING_ANEW } from '#shared/case/retelling.ts';
import type { Database } from '#shared/database/database.ts';
import type { DepartmentCommand } from '#shared/department.ts';
import { findFaults } from '../proofs/audit.ts';
import { compareHashes, keepHashes } from './hashes.ts';
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
  /** The sign of life of a reader that reads no more, and has work to do in the database. */
  leasedUntil: string | null;
}

const PROGRESS = `
  select department, phase, told,
    case when phase in ('SWEEPING', 'CHAINING') then leased_until end as "leasedUntil"
  from source order by department`;

/** What there was of a department. */
interface Before {
  told: number;
  events: number;
}

const BEFORE = `
  select department, told, coalesce(events, 0) as events
  from source left join (
    select department, count(*) as events from event group by department) as kept using (department)`;

/**
 * Has the running department read all others from their beginning again, and says whether that gave the same rows.
 * Events that were told meanwhile are not compared. Their hashes of before stand in a temporary file, of about a
 * hundred bytes for each event.
 */
const rebuild: DepartmentCommand = async ({ database, say }) => {
  const folder = await mkdtemp(join(tmpdir(), 'elg-rebuild-'));
  try {
    return await rebuildAll(database, say, join(folder, 'hashes'));
  } finally {
    await rm(folder, { recursive: true });
  }
};

async function rebuildAll(database: Database, say: (line: string) => void, file: string): Promise<boolean> {
  const counted = await database.query<{ department: string; told: string; events: string }>(BEFORE);
  const before = new Map(
    counted.map(({ department, told, events }) => [department, { told: Number(told), events: Number(events) }]),
  );
  await keepHashes(database, file);
  for (const department of before.keys()) await beginRebuild({ database }, department);
  say(`${before.size} departments are read from their beginning, by the lifecycle that runs`);
  if (!(await untilRead(database, before, say))) return false;
  const compared = await compareHashes(database, file);
  const [now] = await database.query<{ n: string }>('select count(*) as n from event');
  say(`${now?.n ?? 0} events; of ${compared.before} that there were, ${compared.same} have the same hash`);
  for (const other of compared.others) say(other);
  return compared.same === compared.before;
}

/** Tells the progress until all departments are read; false where nobody reads them. */
async function untilRead(
  database: Database,
  before: ReadonlyMap<string, Before>,
  say: (line: string) => void,
): Promise<boolean> {
  let [last, toldAt] = ['', 0];
  for (let still = 0; still < STILL_MS; still += LOOK_MS) {
    await sleep(LOOK_MS);
    const sources = await database.query<Progress>(PROGRESS);
    const open = sources.filter(({ phase }) => phase !== null);
    if (open.length === 0) return true;
    const standing = JSON.stringify(open);
    if (standing === last) continue;
    [last, still] = [standing, 0];
    if (Date.now() - toldAt < TELL_MS) continue;
    say(open.map(one => progressOf(one, before.get(one.department))).join('; '));
    toldAt = Date.now();
  }
  say('nobody reads: lifecycle must run, and reach the departments');
  return false;
}

/** How far a department is read, beside how many events of it there were. */
function progressOf({ department, phase, told }: Progress, before: Before = { told: 0, events: 0 }): string {
  if (phase === 'SWEEPING') return `${department}: all read, what it no longer knows is removed`;
  if (phase === 'CHAINING') return `${department}: all read, its chains are made`;
  const read = Number(told) - before.told;
  return `${department}: ${read.toLocaleString('en')} of ${before.events.toLocaleString('en')} read`;
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
