/**
 * `npm run soak`: the failure suite over the real platform. Prints a row for each department and fault; exit code 1
 * where a promise was broken.
 */
import { writeFileSync } from 'node:fs';
import { runCommand } from '../../shared/launch/command.ts';
import { Misuse } from '../../shared/process/misuse.ts';
import { readOptions } from '../../shared/process/options.ts';
import { markdown } from '../bench/markdown.ts';
import { FAULTS } from './faults.ts';
import { startPlatform } from './platform.ts';
import { report } from './report.ts';
import { soak } from './soak.ts';

const USAGE = `usage: npm run soak -- [--seconds <n>] [--clients <n>] [--short] [--json <path>] [--markdown <path>]

  --seconds <n>      how long, all faults of all departments together; 120 unless given. It takes longer where a department takes
                     longer to come back, and where a fault shows later
  --clients <n>      clients that ask at the same time; 50 unless given
  --short            each fault once, on a department of its own, for a moment; times and memory are told, and not judged
  --json <path>      write the table and what was broken there
  --markdown <path>  write the table there

Settings of the platform are environment variables (shared/process/config.ts); unless given, a department has SUBGRAPH_TIMEOUT_MS=2000 and
SUBGRAPH_FIRST_BYTE_MS=1500, so that one that stands still is given up within its phase.`;

/**
 * What the platform runs with, unless the environment says otherwise: jobs would change between two answers what is
 * compared.
 */
const SETTINGS = { SUBGRAPH_TIMEOUT_MS: '2000', SUBGRAPH_FIRST_BYTE_MS: '1500', JOBS_MS: '3600000', LOG_LEVEL: 'warn' };
/** Of a department's time, what it is well before and after: faults take the rest, less what it takes to come back. */
const CALM_SHARE = 0.1;

await runCommand(async () => {
  const given = readOptions(USAGE, {
    seconds: { type: 'string' },
    clients: { type: 'string' },
    short: { type: 'boolean' },
    json: { type: 'string' },
    markdown: { type: 'string' },
  });
  const number = (name: 'seconds' | 'clients', otherwise: number): number => {
    const value = Number(given[name] ?? otherwise);
    if (!(value > 0)) throw new Misuse(`--${name} must be a number above 0, but got: ${given[name]}`);
    return value;
  };
  const short = given.short ?? false;
  const seconds = number('seconds', short ? 6 : 120);
  const clients = Math.ceil(number('clients', short ? 6 : 50));
  for (const [name, value] of Object.entries(SETTINGS)) process.env[name] ??= value;
  const timeoutMs = Number(process.env.SUBGRAPH_TIMEOUT_MS);
  const enterprises = short ? 2 : 4;

  console.log('starting the platform …');
  const platform = await startPlatform(
    clients * enterprises,
    Math.min(timeoutMs, Number(process.env.SUBGRAPH_FIRST_BYTE_MS)) / 3,
  );
  const faults = Object.keys(FAULTS);
  // Departments take turns, so that each has time to be well before its next fault.
  const phases = Array.from({ length: short ? 1 : platform.departments.length }, (_, round) =>
    faults.map((fault, index) => ({
      fault,
      department: platform.departments[(index + round) % platform.departments.length]!,
    })),
  ).flat();
  const each = (seconds * (1 - CALM_SHARE) * 1_000) / phases.length;
  console.log(`${clients} clients, ${phases.length} phases of ${(each / 1_000).toFixed(1)} s`);
  try {
    const result = await soak(platform, {
      clients,
      phases,
      enterprises,
      calmMs: seconds * CALM_SHARE * 1_000,
      betweenMs: each * 0.15,
      faultMs: each * 0.6,
      pauseMs: 200,
      backMs: 30_000,
    });
    const { table, notes, broken } = report(result, { timeoutMs, judgeTimes: !short });
    console.table(table);
    for (const note of notes) console.log(note);
    if (given.json) writeFileSync(given.json, `${JSON.stringify({ table, notes, broken }, null, 2)}\n`);
    if (given.markdown) writeFileSync(given.markdown, markdown({ table, notes }));
    if (broken.length > 0) {
      console.error(
        `\n${broken.length} promises broken; the first:\n  ${broken.slice(0, 20).join('\n  ')}\n\nthe last that the platform said:\n${platform.said().slice(-5_000)}`,
      );
      process.exitCode = 1;
    }
  } finally {
    await platform.close();
  }
});
