/**
 * `npm start`: databases, keys, every department and the gateway, each a process of its own; stops them in order.
 * `--help` tells the options.
 */
import { createSigner, GATEWAY_AUDIENCE } from '../identity/principal.ts';
import { readConfig } from '../process/config.ts';
import { listDepartments } from '../department.ts';
import { known, readOptions, runCommand } from './command.ts';
import { askFirst } from './first-query.ts';
import { keptKeys, keptToday } from './kept.ts';
import { takeLock } from './lock.ts';
import { createPrinter } from './logs.ts';
import type { Platform } from './platform.ts';
import { choosePorts } from './ports.ts';
import { describeReady, removeReady, writeReady } from './ready.ts';
import type { ReadyState } from './ready.ts';
import { GATEWAY, runPlatform } from './run.ts';
import { checkZones, sampleCreditCode } from './sample-code.ts';
import { onStopSignals } from './signals.ts';

const USAGE = `usage: npm start -- [--only <department>] [--ready-file <path>]

  --only <department>   start this department alone, without the gateway; it answers unsigned requests
  --ready-file <path>   write addresses and process ids there, as JSON, once everything is ready

Settings are environment variables, each described in shared/process/config.ts: GATEWAY_PORT (4000), PORT_<DEPARTMENT>, HOST (127.0.0.1),
DATA_DIR (.data), DATABASE_URL_<DEPARTMENT> (the embedded PostgreSQL), SAMPLE_ENTERPRISES (2000), ZONE (all), LOG_LEVEL (info).`;

const SAMPLE_ENTERPRISES = 2_000;
const FIRST_QUERY_LIMIT_MS = 60_000;
const OVERDUE_MS = 30_000;

await runCommand(async () => {
  const options = readOptions(USAGE, { only: { type: 'string' }, 'ready-file': { type: 'string' } });
  const config = readConfig();
  checkZones(config.ZONE, 'ZONE');
  const all = listDepartments();
  const names = options.only === undefined ? all : [known('department', options.only, all)];
  const alone = options.only !== undefined;
  const readyFile = options['ready-file'];
  const release = takeLock(config.DATA_DIR);
  process.once('exit', release);

  const ports = await choosePorts(config, names, all, !alone);
  const enterprises = config.SAMPLE_ENTERPRISES ?? SAMPLE_ENTERPRISES;
  const platform: Platform = { config, keys: keptKeys(config), ports, enterprises, today: keptToday(config), alone };
  const state: ReadyState = {
    gateway: null,
    departments: {},
    sampleCreditCode: sampleCreditCode(enterprises, platform.today, config.ZONE),
    startupMs: 0,
  };
  let announced = false;
  const tell = (): void => {
    Object.assign(state, running.addresses);
    if (announced && readyFile) writeReady(readyFile, state);
  };
  const running = runPlatform(platform, names, createPrinter(alone ? names : [GATEWAY, ...names]), tell);
  const stop = (): Promise<void> => {
    announced = false;
    if (readyFile) removeReady(readyFile);
    return running.stop();
  };
  onStopSignals(() => {
    console.log('\nStopping.');
    return stop();
  }, running.kill);
  const overdue = setTimeout(() => console.log(`Still waiting for ${running.waitingFor().join(', ')}.`), OVERDUE_MS);
  try {
    await running.ready;
  } catch (error) {
    await stop();
    throw error;
  } finally {
    clearTimeout(overdue);
  }

  const first = alone ? null : await firstAnswer(platform, running.addresses.gateway!, state.sampleCreditCode);
  state.startupMs = Math.round(performance.now());
  announced = true;
  tell();
  console.log(describeReady(state, first));
});

/** Asks for the sample enterprise's life as the enterprise itself; returns how long the answer took. */
async function firstAnswer({ keys }: Platform, gatewayUrl: string, creditCode: string | null): Promise<number | null> {
  if (creditCode === null) return null;
  const sign = await createSigner(keys.privateKey);
  const token = await sign(
    { role: 'enterprise', subject: `enterprise-${creditCode}`, creditCodes: [creditCode], department: null },
    GATEWAY_AUDIENCE,
  );
  const { ms, errors } = await askFirst(gatewayUrl, creditCode, token, FIRST_QUERY_LIMIT_MS - performance.now());
  for (const error of errors) console.log(`The first life-cycle query: ${error}`);
  return errors.length === 0 ? ms : null;
}
