/**
 * Loaded into a gateway's process before the gateway. At each message it sends the longest time that the event loop was
 * held since the message before; at most the CPU time of the thread itself, so that time in which other processes ran
 * does not count.
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
  // The histogram holds the time between two samples: the resolution, where nothing holds the loop.
  process.send?.({ holdMs: Math.min(Math.max(0, delay.max / 1e6 - RESOLUTION_MS), usedMs() - before) });
  delay.reset();
  before = usedMs();
});
