/** Loaded into a gateway's process before it: tells, on a message, the longest that its event loop was held since it was last asked. */
import { monitorEventLoopDelay } from 'node:perf_hooks';

const RESOLUTION_MS = 1;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();
process.on('message', () => {
  // The histogram holds the time between two looks, which are as far apart as its resolution where nothing holds the loop.
  process.send!({ holdMs: Math.max(0, delay.max / 1e6 - RESOLUTION_MS) });
  delay.reset();
});
