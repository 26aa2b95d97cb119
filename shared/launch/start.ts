/** `npm start`: databases, keys, every department and the gateway, each a process of its own; stops them in order. `--help` tells the options. */
import { createSigner, GATEWAY_AUDIENCE } from '../auth.ts';
import { readConfig } from '../config.ts';
import type { Config } from '../config.ts';
import { listDepartments } from '../department.ts';
import { known, readOptions, runCommand } from './command.ts';
import { openDatabases } from './databases.ts';
import { askFirst } from './first-query.ts';
import { keptKeys, keptToday } from './kept.ts';
import { takeLock } from './lock.ts';
import { createPrinter } from './logs.ts';
import { departmentEnvironment, gatewayEnvironment } from './platform.ts';
import type { Platform } from './platform.ts';
import { choosePorts } from './ports.ts';
import { keepRunning } from './processes.ts';
import type { KeptProcess } from './processes.ts';
import { describeReady, removeReady, writeReady } from './ready.ts';
import type { ReadyState } from './ready.ts';
import { checkZones, sampleCreditCode } from './sample-code.ts';
import { onStopSignals } from './signals.ts';

const USAGE = `usage: npm start -- [--only <department>] [--ready-file <path>]

  --only <department>   start this department alone, without the gateway; it answers unsigned requests
  --ready-file <path>   write addresses and process ids there, as JSON, once everything is ready

Settings are environment variables, each described in shared/config.ts: GATEWAY_PORT (4000), PORT_<DEPARTMENT>, HOST (127.0.0.1),
DATA_DIR (.data), DATABASE_URL_<DEPARTMENT> (the embedded PostgreSQL), SAMPLE_ENTERPRISES (2000), ZONE (all), LOG_LEVEL (info).`;

const SAMPLE_ENTERPRISES = 2_000;
const GATEWAY = 'gateway';
const FIRST_QUERY_LIMIT_MS = 60_000;
const OVERDUE_MS = 60_000;

await runCommand(async () => {
  const options = readOptions(USAGE, { only: { type: 'string' }, 'ready-file': { type: 'string' } });
  const config = readConfig();
  checkZones(config.ZONE, 'ZONE');
  const all = listDepartments();
  const names = options.only === undefined ? all : [known('department', options.only, all)];
  const release = takeLock(config.DATA_DIR);
  try {
    await launch(config, names, all, options.only !== undefined, options['ready-file'], release);
  } catch (error) {
    release();
    throw error;
  }
});

async function launch(config: Config, names: string[], all: string[], alone: boolean, readyFile: string | undefined, release: () => void): Promise<void> {
  if (readyFile) removeReady(readyFile);
  const ports = await choosePorts(config, names, all, !alone);
  const enterprises = config.SAMPLE_ENTERPRISES ?? SAMPLE_ENTERPRISES;
  const platform: Platform = { config, keys: keptKeys(config), ports, enterprises, today: keptToday(config), alone };
  const printer = createPrinter(alone ? names : [GATEWAY, ...names]);
  const state: ReadyState = { gateway: null, departments: {}, sampleCreditCode: null, startupMs: 0 };
  const departments: KeptProcess[] = [];
  let gateway: KeptProcess | undefined;
  let ready = false;
  let stopping = false;

  const opening = openDatabases(config, names);
  const killAll = (): void => {
    for (const part of [gateway, ...departments]) part?.kill();
  };
  const stopAll = async (): Promise<void> => {
    stopping = true;
    if (readyFile) removeReady(readyFile);
    await gateway?.stop();
    await Promise.all(departments.map(part => part.stop()));
    const databases = await opening.catch(() => null);
    await databases?.stop();
    release();
  };
  onStopSignals(() => {
    console.log('\nStopping: the gateway, the departments, the database.');
    return stopAll();
  }, killAll);

  const everything = new Promise<void>(resolve => {
    const come = (): void => {
      if (ready && readyFile && !stopping) writeReady(readyFile, state);
      if (Object.keys(state.departments).length === names.length && (alone || state.gateway)) resolve();
    };
    const run = (name: string, module: string, env: Record<string, string>, listening: (url: string, pid: number) => void): KeptProcess =>
      keepRunning({
        module,
        env,
        line: line => printer.line(name, line),
        say: message => printer.say(name, message),
        ready: (url, pid) => {
          listening(url, pid);
          come();
        },
      });
    // Loading its modules takes the gateway as long as the database takes to come up.
    if (!alone) gateway = run(GATEWAY, 'gateway/index.ts', gatewayEnvironment(platform), url => (state.gateway = url));
    opening.then(async ({ urls }) => {
      for (const name of names) {
        const env = await departmentEnvironment(platform, name, urls[name]!);
        if (stopping) return;
        departments.push(run(name, `subgraphs/${name}/index.ts`, env, (url, pid) => (state.departments[name] = { url, pid })));
      }
    }, () => {});
  });

  const overdue = setTimeout(() => console.log(`Still waiting for: ${[...(alone || state.gateway ? [] : [GATEWAY]), ...names.filter(name => !state.departments[name])].join(', ')}`), OVERDUE_MS);
  try {
    await opening;
    await everything;
  } catch (error) {
    await stopAll();
    throw error;
  } finally {
    clearTimeout(overdue);
  }

}
