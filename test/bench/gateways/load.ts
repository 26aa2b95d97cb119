/**
 * Asks a gateway from many connections at once; every request brings an authorization of its own, so that nobody may
 * share answers.
 */
import { Pool } from 'undici';
import type { Question } from './shop.ts';

export interface Load {
  operations: number;
  /** Milliseconds of each operation. */
  times: number[];
}

const pools = new Map<string, Pool>();
let asked = 0;

/**
 * One question; the body of the answer. Throws where it is not 200.
 * @param authorization the header; default one that nobody else brings, null for none
 */
export async function ask(
  url: string,
  { query, variables }: Question,
  authorization: string | null = `Bearer caller-${(asked += 1)}`,
): Promise<string> {
  const { origin, pathname } = new URL(url);
  let pool = pools.get(origin);
  if (!pool) pools.set(origin, (pool = new Pool(origin, { connections: 64, headersTimeout: 60_000 })));
  const { statusCode, body } = await pool.request({
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

/** Asks for a time, with so many questions open at once. */
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
