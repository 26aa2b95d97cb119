/**
 * The joined graph, asked by a department's decision for facts that another department owns, with the department's own
 * service identity.
 */
import { refuse } from '../errors.ts';
import type { Logger } from '../process/log.ts';

/**
 * Asks the joined graph. Throws a refusal EVIDENCE_UNAVAILABLE where it cannot answer whole: then nothing is decided
 * and nothing written.
 */
export type GraphClient = <Data extends object>(document: string, variables?: Record<string, unknown>) => Promise<Data>;

export interface GraphOptions {
  /** Address of the gateway; without it every question is refused. */
  url: string | undefined;
  /** The service token of this department. */
  token: string | undefined;
  /** An answer must come within this time. Default 3,000 ms. */
  timeoutMs?: number;
  log: Logger;
}

export function createGraphClient({ url, token, timeoutMs = 3_000, log }: GraphOptions): GraphClient {
  return async <Data extends object>(query: string, variables: Record<string, unknown> = {}): Promise<Data> => {
    const unavailable = (why: string): Error => {
      log.warn({ why }, 'the joined graph gave no evidence');
      return refuse('EVIDENCE_UNAVAILABLE', `facts that another department owns could not be had: ${why}`, {
        remedy: 'try again when the department answers again',
      });
    };
    if (!url) throw unavailable('no gateway is configured');
    let answer: {
      data?: Data | null;
      errors?: { message: string; extensions?: { code?: string; service?: string } }[];
    };
    try {
      const response = await fetch(new URL('/graphql', url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(timeoutMs),
      });
      answer = (await response.json()) as typeof answer;
    } catch (error) {
      throw unavailable(
        (error as Error).name === 'TimeoutError' ? `no answer within ${timeoutMs} ms` : 'the gateway cannot be reached',
      );
    }
    // Evidence is whole or it is none: a slice that is missing may hold just the fact that decides.
    if (answer.errors?.length || !answer.data) {
      const first = answer.errors?.[0];
      throw unavailable(
        first?.extensions?.service
          ? `${first.extensions.service} does not answer`
          : (first?.message ?? 'the answer was empty'),
      );
    }
    return answer.data;
  };
}
