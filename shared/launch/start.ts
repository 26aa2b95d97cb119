/**
 * `npm start`: databases, keys, every department and the gateway, each a process of its own; stops them in order.
 * `--help` shows the options.
 */
import { createSigner, GATEWAY_AUDIENCE } from '../identity/principal.ts';
import { readConfig, variablePart } from '../process/config.ts';
import type { Config } from '../process/config.ts';
import { Misuse } from '../process/misuse.ts';
import { readOptions } from '../process/options.ts';
import { listDepartments } from '../departments.ts';
import { ZoneFileError } from '../zones/errors.ts';
import { loadZones } from '../zones/zones.ts';
import { oneOf, runCommand } from './command.ts';
import { departmentsElsewhere, shownAddress } from './elsewhere.ts';
import { queryFirst } from './first-query.ts';
import { keptKeys, keptToday } from './kept.ts';
import { takeLock } from './lock.ts';
import { createPrinter } from './logs.ts';
import type { Platform } from './platform.ts';
import { choosePorts } from './ports.ts';
import { describeReady, removeReady, writeReady } from './ready.ts';
import type { ReadyState } from './ready.ts';
import { GATEWAY, runPlatform } from './run.ts';
import type { RunningPlatform } from './run.ts';
import { checkZones, sampleCreditCode } from './sample-code.ts';
import { onOrphaned, onStopSignals } from './signals.ts';

const USAGE = `usage: npm start -- [--only <department>] [--ready-file <path>]

  --only <department>   start this department alone, without the gateway; it answers unsigned requests
  --ready-file <path>   write addresses and process ids there, as JSON, once everything is ready

Settings are environment variables, each described in shared/process/config/: GATEWAY_PORT (4000),
PORT_<DEPARTMENT>, HOST (127.0.0.1), DATA_DIR (.data), DATABASE_URL_<DEPARTMENT> (the embedded PostgreSQL),
SUBGRAPH_URL_<NAME> (a department that runs elsewhere), SAMPLE_ENTERPRISES (2000), ZONE (all), LOG_LEVEL (info).`;

const SAMPLE_ENTERPRISES = 2_000;
/**
 * From the moment in which every part listens: a first start may take longer than this, which is no fault of the
 * gateway.
 */
const FIRST_QUERY_LIMIT_MS = 60_000;
const OVERDUE_MS = 30_000;

async function main(): Promise<void> {
  const options = readOptions(USAGE, { only: { type: 'string' }, 'ready-file': { type: 'string' } });
  const config = readConfig();
  checkZones(config.ZONE, 'ZONE');
  checkZoneFiles();
  const all = listDepartments();
  const alone = options.only !== undefined;
  const elsewhere = alone ? {} : departmentsElsewhere(config, all);
  const names =
    options.only === undefined
      ? all.filter(name => !Object.hasOwn(elsewhere, name))
      : [oneOf('department', options.only, all)];
  process.once('exit', await takeLock(config.DATA_DIR));

  const platform = { ...(await preparePlatform(config, names, all, alone)), elsewhere };
  const start = new Start(platform, names, options['ready-file']);
  await start.untilReady();
  await start.announce();
}

/** A fault in a zone file stops every department: it is told once, before anything is started. */
function checkZoneFiles(): void {
  try {
    loadZones();
  } catch (error) {
    throw error instanceof ZoneFileError ? new Misuse(error.message) : error;
  }
}

async function preparePlatform(
  config: Config,
  names: readonly string[],
  all: readonly string[],
  alone: boolean,
): Promise<Platform> {
  const ports = await choosePorts(config, names, all, !alone);
  const enterprises = config.SAMPLE_ENTERPRISES ?? SAMPLE_ENTERPRISES;
  return { config, keys: keptKeys(config), ports, enterprises, today: keptToday(config), alone };
}

/** One run of the platform, from its start to its end by a signal. */
class Start {
  readonly #platform: Platform;
  readonly #running: RunningPlatform;
  readonly #readyFile: string | undefined;
  readonly #sampleCreditCode: string | null;
  /** From the launcher's start to the first answered query; undefined while the platform is not announced. */
  #startupMs: number | undefined;

  constructor(platform: Platform, names: readonly string[], readyFile: string | undefined) {
    const { enterprises, today, config, alone, elsewhere = {} } = platform;
    this.#platform = platform;
    this.#readyFile = readyFile;
    // One that a killed launcher left behind tells addresses that nobody answers at.
    if (readyFile) removeReady(readyFile);
    this.#sampleCreditCode = sampleCreditCode(enterprises, today, config.ZONE);
    const printer = createPrinter(alone ? names : [GATEWAY, ...names, ...Object.keys(elsewhere)]);
    for (const [name, url] of Object.entries(elsewhere))
      printer.say(name, `runs elsewhere, at ${shownAddress(url)} (SUBGRAPH_URL_${variablePart(name)})`);
    this.#running = runPlatform(platform, names, printer, () => this.#writeReadyFile());
    const signalled = onStopSignals(
      () => {
        console.log('\nStopping.');
        return this.#stop();
      },
      () => this.#running.kill(),
    );
    if (config.npm_lifecycle_event !== undefined) onOrphaned(signalled);
  }

  /** Waits until every part listens; stops those that do where the platform cannot be started. */
  async untilReady(): Promise<void> {
    const overdue = setTimeout(
      () => console.log(`Still waiting for ${this.#running.waitingFor().join(', ')}.`),
      OVERDUE_MS,
    );
    try {
      await this.#running.ready;
    } catch (error) {
      await this.#stop();
      throw error;
    } finally {
      clearTimeout(overdue);
    }
  }

  /** Sends the first query, then reports that the platform is ready. */
  async announce(): Promise<void> {
    const firstQueryMs = await this.#firstQuery();
    this.#startupMs = Math.round(performance.now());
    this.#writeReadyFile();
    console.log(describeReady(this.#state(this.#startupMs), firstQueryMs));
  }

  /** Queries the sample enterprise's life as the enterprise itself; returns how long the answer took. */
  async #firstQuery(): Promise<number | null> {
    const { gateway } = this.#running.addresses;
    const creditCode = this.#sampleCreditCode;
    if (gateway === null || creditCode === null) return null;
    const sign = await createSigner(this.#platform.keys.privateKey);
    const token = await sign(
      { role: 'enterprise', subject: `enterprise-${creditCode}`, creditCodes: [creditCode], department: null },
      GATEWAY_AUDIENCE,
    );
    const { ms, errors } = await queryFirst(gateway, creditCode, token, FIRST_QUERY_LIMIT_MS);
    for (const error of errors) console.log(`The first life-cycle query: ${error}`);
    return errors.length === 0 ? ms : null;
  }

  #state(startupMs: number): ReadyState {
    const elsewhere = Object.entries(this.#platform.elsewhere ?? {}).map(([name, url]) => [name, shownAddress(url)]);
    return {
      launcher: process.pid,
      ...this.#running.addresses,
      elsewhere: Object.fromEntries(elsewhere),
      sampleCreditCode: this.#sampleCreditCode,
      startupMs,
    };
  }

  #writeReadyFile(): void {
    if (this.#readyFile && this.#startupMs !== undefined) writeReady(this.#readyFile, this.#state(this.#startupMs));
  }

  #stop(): Promise<void> {
    this.#startupMs = undefined;
    if (this.#readyFile) removeReady(this.#readyFile);
    return this.#running.stop();
  }
}

await runCommand(main);
