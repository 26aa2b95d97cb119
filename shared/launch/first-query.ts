/** The proof that the platform is up: the query of an enterprise's whole life, sent once at the start. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../process/config.ts';

/** The registered operation that reads an enterprise's life. */
export const LIFECYCLE_OPERATION = join(ROOT, 'gateway/operations/EnterpriseLifecycle.graphql');
const RETRY_MS = 100;
/**
 * A department that came up after the gateway's poll joins the graph within the next polls. What fails for longer is
 * reported.
 */
const JOINING_MS = 15_000;
/** Errors of a graph that a department has yet to join. */
const PASSING = new Set(['SUBGRAPH_UNAVAILABLE', 'GRAPHQL_VALIDATION_FAILED']);

export interface FirstQueryResult {
  /** Time of the last attempt. */
  ms: number;
  /** In words; empty where the result was whole. */
  errors: string[];
}

/** What one attempt brought; `passing`: whether the errors may be gone at the next one. */
interface Attempt {
  errors: string[];
  passing: boolean;
}

interface GraphQLResult {
  data?: unknown;
  errors?: { message: string; path?: unknown[]; extensions?: { code?: string } }[];
}

/** Queries the life of `creditCode` until the result is whole, at most for `limitMs`; then reports what is wrong. */
export async function queryFirst(
  gatewayUrl: string,
  creditCode: string,
  token: string,
  limitMs: number,
): Promise<FirstQueryResult> {
  const query = readFileSync(LIFECYCLE_OPERATION, 'utf8');
  const request: RequestInit = {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { creditCode } }),
  };
  const begun = performance.now();
  for (;;) {
    const sent = performance.now();
    const signal = AbortSignal.timeout(Math.max(1_000, Math.ceil(limitMs)));
    const { errors, passing } = await attempt(new URL('/graphql', gatewayUrl), { ...request, signal });
    const now = performance.now();
    const overdue = now - begun > Math.min(limitMs, JOINING_MS);
    if (errors.length === 0 || !passing || overdue) return { ms: Math.round(now - sent), errors };
    await new Promise(resolve => setTimeout(resolve, RETRY_MS));
  }
}

async function attempt(url: URL, request: RequestInit): Promise<Attempt> {
  try {
    const response = await fetch(url, request);
    const { data, errors = [] } = (await response.json()) as GraphQLResult;
    const passing = errors.some(({ extensions }) => PASSING.has(extensions?.code ?? ''));
    return { errors: wordErrors(data, errors), passing: passing || response.status === 503 };
  } catch (error) {
    return { errors: [`the gateway did not answer: ${(error as Error).message}`], passing: true };
  }
}

function wordErrors(data: unknown, errors: NonNullable<GraphQLResult['errors']>): string[] {
  if (errors.length === 0) return data ? [] : ['the answer was empty'];
  return errors.map(({ path, message }) => [path?.join('.'), message].filter(Boolean).join(': '));
}
