/**
 * A gateway on the platform's own contracts, in a process of its own, whose event loop is watched (hold-monitor.ts).
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { GATEWAY_HEAP } from '../../shared/launch/heap.ts';
import { ROOT } from '../../shared/process/config.ts';

export interface WatchedGateway {
  /** How long the longest turn of its event loop took since this was asked before, in milliseconds. */
  held(): Promise<number>;
  /** Sends the body of a GraphQL request; returns the status of its response once that has arrived whole. */
  ask(body: string): Promise<number>;
  stop(): void;
}

/** Starts one; without limits of rate. */
export async function startWatchedGateway(env: Record<string, string>): Promise<WatchedGateway> {
  const monitor = join(import.meta.dirname, 'hold-monitor.ts');
  const program = join(ROOT, 'gateway/index.ts');
  const gateway = spawn(
    process.execPath,
    [...GATEWAY_HEAP, '--disable-warning=ExperimentalWarning', '--import', monitor, program, '--port', '0'],
    {
      env: { NODE_ENV: 'production', LOG_LEVEL: 'fatal', RATE_PER_MINUTE: '0', ...env },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
  const nextMessage = (): Promise<{ ready?: string; holdMs?: number }> =>
    new Promise(done => gateway.once('message', message => done(message as object)));
  const { ready: url } = await nextMessage();
  return {
    held: async () => {
      const message = nextMessage();
      gateway.send('held?');
      return (await message).holdMs ?? NaN;
    },
    ask: async body => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      await response.text();
      return response.status;
    },
    stop: () => void gateway.kill('SIGTERM'),
  };
}
