/**
 * How long hostile requests (hostile.ts) hold a gateway's event loop: a gateway on the platform's own contracts,
 * without departments.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { HOSTILE } from './hostile.ts';
import { startWatchedGateway } from './watched-gateway.ts';

export interface Hold {
  kind: string;
  /** The median, and the longest, which is the first one where nothing was compiled yet. */
  medianMs: number;
  longestMs: number;
  /** The status of its response. */
  status: number;
}

/** Sends each kind `rounds` times, each time with another text; returns the holds, longest median first. */
export async function measureHolds(rounds = 5): Promise<Hold[]> {
  const gateway = await startWatchedGateway({ SUBGRAPH_POLL_MS: '3600000' });
  const { held, ask } = gateway;
  try {
    for (let n = 0; n < 50; n += 1) await ask(JSON.stringify({ query: `{ enterprises { nodes { name } } } # ${n}` }));
    const holds: Hold[] = [];
    for (const [kind, bodyOf] of Object.entries(HOSTILE)) {
      const measured: number[] = [];
      let status = 0;
      for (let n = 0; n < rounds; n += 1) {
        const body = bodyOf(n);
        await wait(20);
        await held();
        status = await ask(body);
        await wait(20);
        measured.push(await held());
      }
      measured.sort((a, b) => a - b);
      holds.push({ kind, medianMs: measured[Math.floor(rounds / 2)]!, longestMs: measured.at(-1)!, status });
    }
    return holds.sort((a, b) => b.medianMs - a.medianMs);
  } finally {
    gateway.stop();
  }
}
