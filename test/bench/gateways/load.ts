/**
 * Sends operations to a gateway over many connections at once. Every request has an authorization of its own, so that
 * no response may be shared.
 */
import { Pool } from 'undici';
import type { Question } from './shop.ts';

export interface Load {
  operations: number;
  /** Milliseconds of each operation. */
  times: number[];
}

const pools = new Map<string, Pool>();
let callers = 0;

/**
 * Sends one operation; returns the body of the response. Throws where its status is not 200.
 * @param authorization the header; default: one that no other request has; null: none
 */
export async function ask(
  url: string,
  { query, variables }: Question,
  authorization: string | null = newCaller(),
): Promise<string> {
  const { origin, pathname } = new URL(url);
  const { statusCode, body } = await poolOf(origin).request({
    path: pathname,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(authorization && { authorization }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const text = await body.text();
  if (statusCode !== 200) throw new Error(`${url} answered ${statusCode}: ${text.slice(0, 300)}`);
  return text;
}

function newCaller(): string {
  callers += 1;
  return `Bearer caller-${callers}`;
}

function poolOf(origin: string): Pool {
  const pool = pools.get(origin) ?? new Pool(origin, { connections: 64, headersTimeout: 60_000 });
  pools.set(origin, pool);
  return pool;
}

/** Sends operations for a time, with so many open at once. */
export async function load(
  url: string,
  question: Question,
  { ms, connections = 50 }: { ms: number; connections?: number },
): Promise<Load> {
  const until = performance.now() + ms;
  const times: number[] = [];
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        const began = performance.now();
        await ask(url, question);
        times.push(performance.now() - began);
      }
    }),
  );
  return { operations: times.length, times };
}
