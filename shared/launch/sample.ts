/**
 * `npm run sample`: loads sample lives into every department, each by a process of its own, beside a running `npm
 * start` or without one. What is there already is left alone; a load that was cut goes on where it stopped.
 */
import { childEnvironment, readConfig, variablePart } from '../process/config.ts';
import { listDepartments } from '../department.ts';
import { Misuse, readOptions, runCommand } from './command.ts';
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
  --zones <codes>     only lives of these zones; all unless given`;

await runCommand(async () => {
  const given = readOptions(USAGE, { enterprises: { type: 'string' }, zones: { type: 'string' } });
  const enterprises = Number(given.enterprises?.replaceAll(/[_,]/g, ''));
  if (!Number.isInteger(enterprises) || enterprises < 1 || enterprises > MOST) {
    throw new Misuse(
      `--enterprises must be from 1 to ${MOST.toLocaleString('en')}, but got: ${given.enterprises ?? 'nothing'}\n\n${USAGE}`,
    );
  }
  const config = readConfig();
  const zones =
    given.zones
      ?.split(',')
      .map(code => code.trim())
      .filter(Boolean) ?? config.ZONE;
  checkZones(zones, given.zones === undefined ? 'ZONE' : '--zones');

  const begun = performance.now();
  const departments = listDepartments();
  const databases = await openDatabases(config, departments);
  const loads: Loading[] = [];
  const interrupt = (): void => loads.forEach(load => load.stop());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, interrupt);
  const progress = createProgress(departments);
  try {
    const today = keptToday(config);
    for (const department of departments) {
      const env = childEnvironment({
        [`DATABASE_URL_${variablePart(department)}`]: databases.urls[department]!,
        SAMPLE_ENTERPRISES: String(enterprises),
        SAMPLE_TODAY: today,
        ZONE: zones?.join(',') ?? '',
      });
      loads.push(loadInProcess(department, env, state => progress.update(department, state)));
    }
    const ended = await Promise.allSettled(loads.map(load => load.done));
    progress.end();
    const failed = ended.flatMap((one, n) =>
      one.status === 'rejected' ? [`${departments[n]}: ${(one.reason as Error).message}`] : [],
    );
    if (failed.length > 0)
      throw new Misuse(`${failed.join('\n')}\nWhat is loaded stays; the same command goes on from there.`);
    const seconds = (performance.now() - begun) / 1_000;
    console.log(
      `${progress.rows().toLocaleString('en')} rows loaded for ${enterprises.toLocaleString('en')} enterprises in ${seconds.toFixed(1)} s.`,
    );
  } finally {
    progress.end();
    // A launcher that came up meanwhile needs the server that we started.
    const launcher = launcherPid(config.DATA_DIR);
    if (launcher !== null) databases.leaveTo(launcher);
    else await databases.stop();
  }
});
