/**
 * `npm run sample`: loads sample lives into every department, each by a process of its own, with or without a running
 * `npm start`. What is loaded already is kept; a load that was cut goes on where it stopped.
 */
import { childEnvironment, readConfig, variablePart } from '../process/config.ts';
import type { Config } from '../process/config.ts';
import { commaSeparated } from '../process/config/shapes.ts';
import { Misuse } from '../process/misuse.ts';
import { readOptions } from '../process/options.ts';
import { listDepartments } from '../departments.ts';
import { runCommand } from './command.ts';
import { openDatabases } from './databases.ts';
import { keptToday } from './kept.ts';
import { launcherPid } from './lock.ts';
import { createProgress } from './progress.ts';
import { checkZones } from './sample-code.ts';
import { loadInProcess } from './sample-process.ts';
import type { Loading } from './sample-process.ts';

const MOST = 5_000_000;
const USAGE = `usage: npm run sample -- --enterprises <n> [--zones <code>,<code>…]

  --enterprises <n>   lives with an index below this are there afterwards; at most ${MOST.toLocaleString('en')}
  --zones <codes>     only lives of these zones; all by default

What is loaded is never loaded again: tables that a newer version brings are filled for lives that are loaded from then on.
For a sample that fills them all, begin with another DATA_DIR.`;

/** Which lives to load. */
interface Wanted {
  enterprises: number;
  zones: readonly string[] | undefined;
}

async function main(): Promise<void> {
  const options = readOptions(USAGE, { enterprises: { type: 'string' }, zones: { type: 'string' } });
  const enterprises = readEnterprises(options.enterprises);
  const config = readConfig();
  const zones = options.zones === undefined ? config.ZONE : commaSeparated.parse(options.zones);
  checkZones(zones, options.zones === undefined ? 'ZONE' : '--zones');

  const begun = performance.now();
  const departments = listDepartments();
  const databases = await openDatabases(config, departments);
  try {
    const rows = await loadAll(config, databases.urls, { enterprises, zones });
    const seconds = (performance.now() - begun) / 1_000;
    console.log(
      `${rows.toLocaleString('en')} rows loaded for ${enterprises.toLocaleString('en')} enterprises in ${seconds.toFixed(1)} s.`,
    );
  } finally {
    // A launcher that came up meanwhile needs the server that we started.
    const launcher = launcherPid(config.DATA_DIR);
    if (launcher !== null) databases.leaveTo(launcher);
    else await databases.stop();
  }
}

function readEnterprises(text = 'nothing'): number {
  const enterprises = Number(text.replaceAll(/[_,]/g, ''));
  if (Number.isInteger(enterprises) && enterprises >= 1 && enterprises <= MOST) return enterprises;
  throw new Misuse(`--enterprises must be from 1 to ${MOST.toLocaleString('en')}, but got: ${text}\n\n${USAGE}`);
}

/**
 * Loads every department at once, with the progress on standard output; returns the rows written.
 * @throws Misuse that names the departments whose load failed
 */
async function loadAll(config: Config, urls: Readonly<Record<string, string>>, wanted: Wanted): Promise<number> {
  const departments = Object.keys(urls);
  const loads: Loading[] = [];
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      for (const load of loads) load.stop();
    });
  }
  const progress = createProgress(departments);
  try {
    const today = keptToday(config);
    for (const [department, url] of Object.entries(urls)) {
      const env = childEnvironment({
        [`DATABASE_URL_${variablePart(department)}`]: url,
        SAMPLE_ENTERPRISES: String(wanted.enterprises),
        SAMPLE_TODAY: today,
        ZONE: wanted.zones?.join(',') ?? '',
      });
      loads.push(loadInProcess(department, env, state => progress.update(department, state)));
    }
    const ended = await Promise.allSettled(loads.map(load => load.done));
    progress.end();
    const failed = ended.flatMap((load, n) =>
      load.status === 'rejected' ? [`${departments[n]}: ${(load.reason as Error).message}`] : [],
    );
    if (failed.length === 0) return progress.rows();
    throw new Misuse(`${failed.join('\n')}\nWhat is loaded stays; the same command goes on from there.`);
  } finally {
    progress.end();
  }
}

await runCommand(main);
