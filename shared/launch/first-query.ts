/** The proof that the platform is up: the query of an enterprise's whole life, asked once at the start. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../process/config.ts';

/** The registered operation that tells an enterprise's life. */
export const LIFECYCLE_OPERATION = join(ROOT, 'gateway/operations/EnterpriseLifecycle.graphql');
const AGAIN_MS = 100;
/**
 * Departments that came up after the gateway looked join the graph within its next looks; what fails for longer is
 * told.
 */
const JOINING_MS = 15_000;
/** Errors of a graph that a department has yet to join. */
const PASSING = new Set(['SUBGRAPH_UNAVAILABLE', 'GRAPHQL_VALIDATION_FAILED']);

export interface FirstAnswer {
  /** Time of the answer itself. */
  ms: number;
  /** In words; empty where the answer was whole. */
  errors: string[];
}

interface Answered {
  data?: unknown;
  errors?: { message: string; path?: unknown[]; extensions?: { code?: string } }[];
}

/**
 * Asks for the life of `creditCode` until the answer is whole, at most `limitMs`, and then for what is wrong with it.
 */
export async function askFirst(
  gatewayUrl: string,
  creditCode: string,
  token: string,
  limitMs: number,
): Promise<FirstAnswer> {
  const query = readFileSync(LIFECYCLE_OPERATION, 'utf8');
  const begun = performance.now();
  for (;;) {
    const asked = performance.now();
    let passing = true;
    let errors: string[];
    try {
      const response = await fetch(new URL('/graphql', gatewayUrl), {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables: { creditCode } }),
        signal: AbortSignal.timeout(Math.max(1_000, Math.ceil(limitMs))),
      });
      const answer = (await response.json()) as Answered;
      errors = (answer.errors ?? []).map(error => [error.path?.join('.'), error.message].filter(Boolean).join(': '));
      if (errors.length === 0 && !answer.data) errors = ['the answer was empty'];
      passing =
        response.status === 503 || Boolean(answer.errors?.some(error => PASSING.has(error.extensions?.code ?? '')));
    } catch (error) {
      errors = [`the gateway did not answer: ${(error as Error).message}`];
    }
    const ms = Math.round(performance.now() - asked);
    if (errors.length === 0 || !passing || performance.now() - begun > Math.min(limitMs, JOINING_MS))
      return { ms, errors };
    await new Promise(resolve => setTimeout(resolve, AGAIN_MS));
  }
}
