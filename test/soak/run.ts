/**
 * `npm run soak`: the failure suite over the real platform. Prints a row for each department and fault; exit code 1
 * where a promise was broken.
 */
import { writeFileSync } from 'node:fs';
import { runCommand } from '../../shared/launch/command.ts';
import { readConfig } from '../../shared/process/config.ts';
import { Misuse } from '../../shared/process/misuse.ts';
import { readOptions } from '../../shared/process/options.ts';
import type { OptionValues } from '../../shared/process/options.ts';
import { markdown } from '../bench/markdown.ts';
import { FAULTS } from './faults.ts';
import { startPlatform } from './platform.ts';
import type { SoakPlatform } from './platform.ts';
import { report } from './report.ts';
import type { Report } from './report.ts';
import { soak } from './soak.ts';
import type { Phase } from './soak.ts';

const USAGE = `usage: npm run soak -- [--seconds <n>] [--clients <n>] [--short] [--json <path>] [--markdown <path>]

  --seconds <n>      how long, all faults of all departments together; default: 120. It takes longer where
                     a department takes longer to come back, and where a fault shows later
  --clients <n>      clients that send queries at the same time; default: 50
  --short            each fault once, on a department of its own, for a moment; times and memory are
                     reported, and not judged
  --json <path>      write the table and the broken promises there
  --markdown <path>  write the table there

Settings of the platform are environment variables (shared/process/config/). By default a department has
SUBGRAPH_TIMEOUT_MS=2000 and SUBGRAPH_FIRST_BYTE_MS=1500, so that one that stands still is cancelled within
its phase.`;

const TEXT = { type: 'string' } as const;
const OPTIONS = { seconds: TEXT, clients: TEXT, short: { type: 'boolean' }, json: TEXT, markdown: TEXT } as const;

/**
 * The platform's settings, unless the environment has others. Jobs would change, between two responses, what is
 * compared.
 */
const SETTINGS = { SUBGRAPH_TIMEOUT_MS: '2000', SUBGRAPH_FIRST_BYTE_MS: '1500', JOBS_MS: '3600000', LOG_LEVEL: 'warn' };
/**
 * A client's pause: fifty of them leave a part of two cores idle, with seven departments. Where all is busy without a
 * fault, a fault's end, at which all that waited is answered at once, tells of the machine alone.
 */
const PAUSE_MS = 400;
/** The share of a department's time in which it is well, before and after; faults take the rest. */
const CALM_SHARE = 0.1;

async function main(): Promise<void> {
  const options = readOptions(USAGE, OPTIONS);
  const short = options.short ?? false;
  const seconds = readNumber('seconds', options.seconds ?? (short ? '6' : '120'));
  const clients = Math.ceil(readNumber('clients', options.clients ?? (short ? '6' : '50')));
  // The platform's processes inherit this environment.
  for (const [name, value] of Object.entries(SETTINGS)) process.env[name] ??= value;
  const { SUBGRAPH_TIMEOUT_MS: timeoutMs, SUBGRAPH_FIRST_BYTE_MS: firstByteMs } = readConfig();
  const enterprises = short ? 2 : 4;

  console.log('starting the platform …');
  const writers = short ? 3 : 12;
  const platform = await startPlatform(clients * enterprises + 100 * writers, Math.min(timeoutMs, firstByteMs) / 3);
  const phases = phasesOf(platform, short ? 1 : platform.departments.length);
  const each = (seconds * (1 - CALM_SHARE) * 1_000) / phases.length;
  console.log(
    `${clients} clients, ${writers} writers of each department, ${phases.length} phases of ${(each / 1_000).toFixed(1)} s`,
  );
  try {
    const result = await soak(platform, {
      clients,
      phases,
      enterprises,
      writers,
      calmMs: seconds * CALM_SHARE * 1_000,
      betweenMs: each * 0.15,
      faultMs: each * 0.6,
      pauseMs: PAUSE_MS,
      backMs: 30_000,
    });
    publish(report(result, { timeoutMs, judgeTimes: !short }), options, platform);
  } finally {
    await platform.close();
  }
}

function readNumber(name: string, text: string): number {
  const value = Number(text);
  if (value > 0) return value;
  throw new Misuse(`--${name} must be a number above 0, but got: ${text}`);
}

/** Every fault in each round. Departments take turns, so that each has time to be well before its next fault. */
const phasesOf = ({ departments }: SoakPlatform, rounds: number): Phase[] =>
  Array.from({ length: rounds }, (_, round) =>
    Object.keys(FAULTS).flatMap((fault, index) => {
      const department = departments[(index + round) % departments.length];
      return department === undefined ? [] : [{ fault, department }];
    }),
  ).flat();

function publish(
  { table, notes, broken }: Report,
  options: OptionValues<typeof OPTIONS>,
  platform: SoakPlatform,
): void {
  console.table(table);
  for (const note of notes) console.log(note);
  if (options.json) writeFileSync(options.json, `${JSON.stringify({ table, notes, broken }, null, 2)}\n`);
  if (options.markdown) writeFileSync(options.markdown, markdown({ table, notes }));
  if (broken.length === 0) return;
  const first = broken.slice(0, 20).join('\n  ');
  console.error(`\n${broken.length} promises broken; the first:\n  ${first}`);
  console.error(`\nthe last output of the platform:\n${platform.output().slice(-5_000)}`);
  process.exitCode = 1;
}

await runCommand(main);
