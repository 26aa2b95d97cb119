/**
 * Loaded into a gateway's process before it: tells, on a message, the longest that its event loop was held since it was
 * last asked. Where the machine gave the processor to others meanwhile, that is no more than what the thread itself has
 * used of it.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';

const RESOLUTION_MS = 1;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();
const usedMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};
let before = usedMs();
process.on('message', () => {
  // The histogram holds the time between two looks, which are as far apart as its resolution where nothing holds the
  // loop.
  process.send!({ holdMs: Math.min(Math.max(0, delay.max / 1e6 - RESOLUTION_MS), usedMs() - before) });
  delay.reset();
  before = usedMs();
});
