/**
 * The client of the joined graph: a department's decision reads through it facts that another department owns, with the
 * department's own service identity. Each question says for what it is asked: its receipt tells it to the enterprise.
 */
import type { AskingFor, JoinedGraph } from '../context.ts';
import { refuseInTransaction } from '../database/write.ts';
import { refuse } from '../errors.ts';
import type { RefusalError } from '../errors.ts';
import { called } from '../identity/rights.ts';
import { messages, wordsIn } from '../messages.ts';
import type { Language, Words } from '../messages.ts';
import type { Logger } from '../process/log.ts';
import { statedHeaders } from './asking-for.ts';
import { LANGUAGE_HEADER } from './language.ts';

const MESSAGES = messages({
  UNAVAILABLE: {
    en: 'facts that another department owns could not be had: {why}',
    zh: '未能取得其他部门掌握的事实：{why}',
  },
  TRY_LATER: { en: 'try again when the department answers again', zh: '请待该部门恢复后重试' },
  NO_ANSWER: { en: 'no answer within {timeoutMs} ms', zh: '{timeoutMs}毫秒内未答复' },
  NO_GATEWAY: { en: 'the gateway cannot be reached', zh: '无法连接网关' },
  NOT_CONFIGURED: { en: 'no gateway is configured', zh: '未配置网关' },
  EMPTY: { en: 'the answer was empty', zh: '答复为空' },
  NO_SERVICE: { en: '{service} does not answer', zh: '“{service}”部门未答复' },
});

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

/** The refusal of a write whose facts could not be had. */
const withoutEvidence = (why: Words): RefusalError =>
  refuse('EVIDENCE_UNAVAILABLE', MESSAGES.UNAVAILABLE({ why }), { remedy: MESSAGES.TRY_LATER() });

/** The refusal of a write that asked this department, which does not answer. */
export const silent = (service: string): RefusalError =>
  withoutEvidence(MESSAGES.NO_SERVICE({ service: called(service) }));

export function createGraphClient({ url, token, timeoutMs = 3_000, log }: GraphClientOptions): JoinedGraph {
  const unavailable = (why: Words): Error => {
    log.warn({ why: wordsIn('en', why) }, 'the joined graph gave no evidence');
    return withoutEvidence(why);
  };
  const fetchResult = async <Data>(
    address: string,
    body: object,
    { asking, as, language }: { asking: AskingFor; as: 'public' | undefined; language: Language | undefined },
  ): Promise<GraphQLResult<Data>> => {
    try {
      const response = await fetch(new URL('/graphql', address), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...statedHeaders(asking),
          ...(language && { [LANGUAGE_HEADER]: language }),
          ...(token && as !== 'public' && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(timeoutMs),
      });
      return (await response.json()) as GraphQLResult<Data>;
    } catch (error) {
      const late = (error as Error).name === 'TimeoutError';
      throw unavailable(late ? MESSAGES.NO_ANSWER({ timeoutMs }) : MESSAGES.NO_GATEWAY());
    }
  };
  return (asking, as) =>
    async <Data extends object>(
      query: string,
      variables: Record<string, unknown> = {},
      language?: Language,
    ): Promise<Data> => {
      refuseInTransaction('the joined graph');
      if (!url) throw unavailable(MESSAGES.NOT_CONFIGURED());
      const { data, errors = [] } = await fetchResult<Data>(url, { query, variables }, { asking, as, language });
      // Evidence is whole or it is none: a part that is missing may hold just the fact that decides.
      if (errors.length > 0 || !data) throw unavailable(reasonOf(errors));
      return data;
    };
}

/** Why a result is not whole: the first department that does not answer, else the first error. */
function reasonOf([first]: NonNullable<GraphQLResult<unknown>['errors']>): Words {
  if (!first) return MESSAGES.EMPTY();
  const { service } = first.extensions ?? {};
  return service ? MESSAGES.NO_SERVICE({ service: called(service) }) : first.message;
}
