/** How a department fails, and how it comes back. */
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../launching.ts';
import type { Conduct, FaultyProxy } from './proxy.ts';
import { LIES } from './lies.ts';
import type { SoakPlatform } from './platform.ts';

/** By then every lie is sent, though a department whose circuit is open gets one request a second. */
const LIES_MS = 20_000;

/** How long a fault lasts: for this time, and until it was seen in a response. */
export interface Lasting {
  ms: number;
  seen(): Promise<void>;
}

/** Makes a department fail; resolves when it is left to itself again. */
export type Fault = (platform: SoakPlatform, department: string, lasting: Lasting) => Promise<void>;

/** Conducts of the proxy before the department, one after the other. */
const behaving =
  (...conducts: Exclude<Conduct, 'pass'>[]): Fault =>
  async (platform, department, { ms, seen }) => {
    const proxy = platform.proxyOf(department);
    for (const conduct of conducts) {
      await proxy.behave(conduct);
      await sleep(ms / conducts.length);
      if (conduct === 'lie') await untilAllLiesAreSent(proxy);
    }
    await seen();
    await proxy.behave('pass');
  };

const untilAllLiesAreSent = async (proxy: FaultyProxy): Promise<void> => {
  const done = (): boolean => proxy.lieCounts.size === Object.keys(LIES).length;
  await eventually(() => 'every lie is sent', LIES_MS, done).catch(() => {});
};

export const FAULTS: Readonly<Record<string, Fault>> = {
  /** Its process is killed; the launcher starts it again. */
  killed: async (platform, department, { seen }) => {
    process.kill(platform.pidOf(department), 'SIGKILL');
    await seen();
  },
  /** Its process stands still: the kernel accepts connections, and nothing is sent. */
  frozen: async (platform, department, { ms, seen }) => {
    const pid = platform.pidOf(department);
    process.kill(pid, 'SIGSTOP');
    await sleep(ms);
    await seen();
    process.kill(pid, 'SIGCONT');
  },
  slowed: behaving('slow'),
  /** No server listens, then responses end half-way. */
  'cut off': behaving('refuse', 'break'),
  lying: behaving('lie'),
};
