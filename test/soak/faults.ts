/** How a department fails, and how it comes back. */
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../launching.ts';
import type { Conduct } from './front.ts';
import { LIES } from './lies.ts';
import type { SoakPlatform } from './platform.ts';

/** By then every lie is told, though a department that is left alone is asked but once a second. */
const LIES_MS = 20_000;

/** How long a fault lasts: for this time, and until it was seen in an answer. */
export interface Lasting {
  ms: number;
  seen(): Promise<void>;
}

/** Makes a department fail; resolves once nothing is done to it any more. */
export type Fault = (platform: SoakPlatform, department: string, lasting: Lasting) => Promise<void>;

/** Conducts of what stands before the department, one after the other. */
const behaving =
  (...conducts: Exclude<Conduct, 'pass'>[]): Fault =>
  async ({ fronts }, department, { ms, seen }) => {
    const front = fronts[department]!;
    for (const conduct of conducts) {
      await front.behave(conduct);
      await sleep(ms / conducts.length);
      if (conduct === 'lie')
        await eventually(
          () => 'every lie is told',
          LIES_MS,
          () => front.told.size === Object.keys(LIES).length,
        ).catch(() => {});
    }
    await seen();
    await front.behave('pass');
  };

export const FAULTS: Readonly<Record<string, Fault>> = {
  /** Its process ends without a word; the launcher starts it again. */
  killed: async ({ pidOf }, department, { seen }) => {
    process.kill(pidOf(department), 'SIGKILL');
    await seen();
  },
  /** Its process stands still: connections are taken by the kernel, and nothing is said. */
  frozen: async ({ pidOf }, department, { ms, seen }) => {
    const pid = pidOf(department);
    process.kill(pid, 'SIGSTOP');
    await sleep(ms);
    await seen();
    process.kill(pid, 'SIGCONT');
  },
  slowed: behaving('slow'),
  /** Nobody listens, then answers end half-way. */
  'cut off': behaving('refuse', 'break'),
  lying: behaving('lie'),
};
