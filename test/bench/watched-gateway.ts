/**
 * A gateway on the platform's own contracts, in a process of its own, whose event loop is watched (hold-monitor.ts).
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { GATEWAY_HEAP } from '../../shared/launch/heap.ts';
import { ROOT } from '../../shared/process/config.ts';

export interface WatchedGateway {
  /** Of its `/graphql`. */
  url: string;
  /** How long the longest turn of its event loop took since this was asked before, in milliseconds. */
  held(): Promise<number>;
  /** What the process holds after a collection, in bytes. */
  bytes(): Promise<number>;
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
  const nextMessage = (): Promise<{ ready?: string; holdMs?: number; bytes?: number }> =>
    new Promise(done => gateway.once('message', message => done(message as object)));
  const { ready: url } = await nextMessage();
  const asked = (question: 'held' | 'memory'): ReturnType<typeof nextMessage> => {
    const message = nextMessage();
    gateway.send(question);
    return message;
  };
  return {
    url: `${url}/graphql`,
    held: async () => (await asked('held')).holdMs ?? NaN,
    bytes: async () => (await asked('memory')).bytes ?? NaN,
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
