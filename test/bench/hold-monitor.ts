/**
 * Loaded into a gateway's process before the gateway. At each message it sends how long the longest turn of the event
 * loop took since the message before; at most the CPU time of the thread in it, so that time in which other processes
 * ran does not count. It looks each millisecond, so that it takes no core from what it watches: a turn may seem up to
 * a millisecond longer than it was. At the message `memory` it sends what the process holds, once what nobody holds is
 * collected.
 */
const LOOK_MS = 1;

const usedMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};
let longestMs = 0;
let used = usedMs();
let begun = performance.now();

setInterval(() => {
  const usedNow = usedMs();
  const now = performance.now();
  longestMs = Math.max(longestMs, Math.min(usedNow - used, now - begun));
  used = usedNow;
  begun = now;
}, LOOK_MS).unref();

process.on('message', message => {
  if (message === 'memory') {
    globalThis.gc?.();
    const { heapUsed, external } = process.memoryUsage();
    process.send?.({ bytes: heapUsed + external });
    return;
  }
  process.send?.({ holdMs: longestMs });
  longestMs = 0;
});
