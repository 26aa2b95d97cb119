/**
 * How long hostile requests (hostile.ts) hold a gateway's event loop: a gateway on the platform's own contracts,
 * without departments.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from '../../shared/process/config.ts';
import { HOSTILE } from './hostile.ts';

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
  const gateway = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--import',
      join(import.meta.dirname, 'hold-monitor.ts'),
      join(ROOT, 'gateway/index.ts'),
      '--port',
      '0',
    ],
    {
      env: { NODE_ENV: 'production', LOG_LEVEL: 'fatal', SUBGRAPH_POLL_MS: '3600000', RATE_PER_MINUTE: '0' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
  const nextMessage = (): Promise<{ ready?: string; holdMs?: number }> =>
    new Promise(done => gateway.once('message', message => done(message as object)));
  try {
    const { ready: url } = await nextMessage();
    const held = async (): Promise<number> => {
      const message = nextMessage();
      gateway.send('held?');
      return (await message).holdMs ?? NaN;
    };
    const ask = async (body: string): Promise<number> => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      await response.text();
      return response.status;
    };
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
    gateway.kill('SIGTERM');
  }
}
