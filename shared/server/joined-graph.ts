/**
 * The client of the joined graph: a department's decision reads through it facts that another department owns, with the
 * department's own service identity.
 */
import type { GraphClient } from '../context.ts';
import { refuseInTransaction } from '../database/write.ts';
import { refuse } from '../errors.ts';
import type { Language } from '../messages.ts';
import type { Logger } from '../process/log.ts';
import { LANGUAGE_HEADER } from './language.ts';

export interface GraphClientOptions {
  /** Address of the gateway; without it every operation is refused. */
  url: string | undefined;
  /** The service token of this department. */
  token: string | undefined;
  /** Limit over the whole response. Default 3,000 ms. */
  timeoutMs?: number;
  log: Logger;
}

interface GraphQLResult<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string; service?: string } }[];
}

export function createGraphClient({ url, token, timeoutMs = 3_000, log }: GraphClientOptions): GraphClient {
  const unavailable = (why: string): Error => {
    log.warn({ why }, 'the joined graph gave no evidence');
    return refuse('EVIDENCE_UNAVAILABLE', `facts that another department owns could not be had: ${why}`, {
      remedy: 'try again when the department answers again',
    });
  };
  const fetchResult = async <Data>(
    address: string,
    body: object,
    language: Language | undefined,
  ): Promise<GraphQLResult<Data>> => {
    try {
      const response = await fetch(new URL('/graphql', address), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(language && { [LANGUAGE_HEADER]: language }),
          ...(token && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(timeoutMs),
      });
      return (await response.json()) as GraphQLResult<Data>;
    } catch (error) {
      const late = (error as Error).name === 'TimeoutError';
      throw unavailable(late ? `no answer within ${timeoutMs} ms` : 'the gateway cannot be reached');
    }
  };
  return async <Data extends object>(
    query: string,
    variables: Record<string, unknown> = {},
    language?: Language,
  ): Promise<Data> => {
    refuseInTransaction('the joined graph');
    if (!url) throw unavailable('no gateway is configured');
    const { data, errors = [] } = await fetchResult<Data>(url, { query, variables }, language);
    // Evidence is whole or it is none: a part that is missing may hold just the fact that decides.
    if (errors.length > 0 || !data) throw unavailable(reasonOf(errors));
    return data;
  };
}

/** Why a result is not whole: the first department that does not answer, else the first error. */
function reasonOf([first]: NonNullable<GraphQLResult<unknown>['errors']>): string {
  if (!first) return 'the answer was empty';
  const { service } = first.extensions ?? {};
  return service ? `${service} does not answer` : first.message;
}
