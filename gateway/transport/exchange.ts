/**
 * One HTTP request to one department: the caller's signed principal, the request id and the time that is left on it;
 * a response that is read, or one kind of error.
 */
import { PRINCIPAL_HEADER } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import type { Config } from '#shared/process/config.ts';
import { addTraceHeaders } from '#shared/process/tracing.ts';
import { TIMEOUT_HEADER } from '#shared/server/deadline.ts';
import { LANGUAGE_HEADER } from '#shared/server/language.ts';
import { NOTES_HEADER } from '#shared/process/answer-notes.ts';
import type { GatewayContext } from '../context.ts';
import type { HttpClient, HttpError, HttpRequest, HttpResponse } from './http-client.ts';
import { createHttp } from './http.ts';
import { failure } from './http1-response.ts';
import { readResponse } from './response.ts';
import { SharedRequests } from './sharing.ts';
import type { LocalSubgraph, SubgraphRequest, SubgraphResponse } from './subgraph-request.ts';
import { Cancelled, Unavailable } from './unavailable.ts';

/** A response of more bytes is rejected. */
const RESPONSE_LIMIT = 32_000_000;
/** Connections to one department; further requests wait for one of them, within their time limit. */
const CONNECTIONS = 128;

export interface ExchangeOptions {
  config: Config;
  /** The headers by which a department recognises the caller. */
  headersFor(principal: Principal, department: string): Record<string, string> | Promise<Record<string, string>>;
  /** Subgraphs of this process, by address. */
  local: ReadonlyMap<string, LocalSubgraph>;
}

/** One request to one department. */
export interface DepartmentRequest {
  department: string;
  /** Undefined where the department has no address. */
  url: URL | undefined;
  body: string;
  /** How many `_entities` are requested; undefined where none are. */
  entities: number | undefined;
  context: GatewayContext;
  /** A query may be shared with an equal request, sent again, and cancelled. */
  isQuery: boolean;
}

export class Exchange {
  readonly #options: ExchangeOptions;
  readonly #http: HttpClient;
  /** Undefined where equal requests are not shared. */
  readonly #shared: SharedRequests<HttpResponse> | undefined;

  constructor(options: ExchangeOptions) {
    const { config } = options;
    this.#options = options;
    this.#http = createHttp({
      limitMs: config.SUBGRAPH_TIMEOUT_MS,
      firstByteMs: config.SUBGRAPH_FIRST_BYTE_MS,
      connectMs: config.SUBGRAPH_CONNECT_MS,
      connections: CONNECTIONS,
      responseLimit: RESPONSE_LIMIT,
      client: config.HTTP_CLIENT,
    });
    this.#shared = config.SHARE_IN_FLIGHT
      ? new SharedRequests(() => failure('CANCELLED', 'no client waits for the response any more'))
      : undefined;
  }

  close(): Promise<void> {
    return this.#http.close();
  }

  /** What {@link post} does with a request, to be run later. */
  postOf(request: DepartmentRequest): () => Promise<SubgraphResponse> {
    return () => this.post(request);
  }

  /** Sends a request. Rejects with {@link Unavailable}, or with {@link Cancelled}. */
  async post(request: DepartmentRequest): Promise<SubgraphResponse> {
    const { department, url, body, entities, context } = request;
    if (!url) throw new Unavailable('it has no address', { sent: false });
    const local = this.#options.local.get(url.href);
    if (local) return local(JSON.parse(body) as SubgraphRequest);
    const { config } = this.#options;
    const limitMs = Math.min(config.SUBGRAPH_TIMEOUT_MS, (context.deadline ?? Infinity) - Date.now());
    if (limitMs <= 0) throw new Unavailable('no time is left for it', { sent: false, hurried: true });
    const made = this.headersOf(request);
    const headers = made instanceof Promise ? await made : made;
    headers[TIMEOUT_HEADER] = String(Math.ceil(limitMs));
    if (config.ENTITY_CACHE_BYTES > 0) headers[NOTES_HEADER] = '1';
    try {
      const { status, text } = await this.#exchange({ url, headers, body, limitMs, cancellation: undefined }, request);
      return checkServing(readResponse(text, status, entities), department);
    } catch (error) {
      if (error instanceof Unavailable) throw error;
      throw failureOf(error as HttpError, limitMs, config);
    }
  }

  /** The headers of a request. A promise only where the principal has yet to be signed. */
  headersOf({ department, context }: DepartmentRequest): Record<string, string> | Promise<Record<string, string>> {
    const signed = this.#options.headersFor(context.principal, department);
    return signed instanceof Promise
      ? signed.then(identity => headersOf(context, identity))
      : headersOf(context, signed);
  }

  /** @param http is used for one request only: its cancellation is set here */
  #exchange(http: HttpRequest & { limitMs: number }, { isQuery, context }: DepartmentRequest): Promise<HttpResponse> {
    // A mutation runs to its end, whether or not its client still waits.
    if (!isQuery) return this.#http.post(http);
    http.cancellation = context.cancellation;
    if (!this.#shared) return this.#http.post(http);
    // The text of a response is shared, since what is made of it belongs to one operation. The signed principal
    // distinguishes one caller from another; one caller may read several languages.
    const { [PRINCIPAL_HEADER]: identity = '', [LANGUAGE_HEADER]: language = '' } = http.headers;
    const key = `${http.url.href} ${identity} ${language} ${http.body}`;
    return this.#shared.request(key, http.limitMs, context.cancellation, cancellation => {
      http.cancellation = cancellation;
      return this.#http.post(http);
    });
  }
}

function headersOf({ requestId, language }: GatewayContext, identity: Record<string, string>): Record<string, string> {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    'x-request-id': requestId,
    ...(language && { [LANGUAGE_HEADER]: language }),
    ...identity,
  };
  addTraceHeaders(headers);
  return headers;
}

/**
 * The response of a department, which may say itself that it cannot serve: it can be reached, but its database cannot.
 * That is a failure like any other: its circuit opens, and no response waits for it.
 * @throws Unavailable that holds the response
 */
function checkServing(response: SubgraphResponse, department: string): SubgraphResponse {
  const error = response.errors?.find(
    ({ extensions }) => extensions?.code === 'SUBGRAPH_UNAVAILABLE' && extensions.service === department,
  );
  if (error) throw new Unavailable(String(error.message), { response });
  return response;
}

/** Codes of failures before a connection was made: nothing of the request was sent. */
const NOT_CONNECTED: ReadonlySet<string | undefined> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** What a failure of HTTP means for the department. */
function failureOf({ code, name }: HttpError, limitMs: number, config: Config): Unavailable | Cancelled {
  switch (code) {
    case 'CANCELLED':
      return new Cancelled('the caller has gone');
    case 'TIMEOUT':
      return new Unavailable(`no answer within ${Math.ceil(limitMs)} ms`, {
        hurried: limitMs < Math.min(config.SUBGRAPH_TIMEOUT_MS, config.SUBGRAPH_FIRST_BYTE_MS),
      });
    case 'FIRST_BYTE':
      return new Unavailable(`nothing of an answer within ${config.SUBGRAPH_FIRST_BYTE_MS} ms`);
    case 'CONNECT_TIMEOUT':
      return new Unavailable(`no connection within ${config.SUBGRAPH_CONNECT_MS} ms`, { unreached: true, sent: false });
    case 'TOO_LARGE':
      return new Unavailable(`its answer is larger than ${RESPONSE_LIMIT / 1e6} MB`);
    default:
      // A malformed response would be malformed again.
      return new Unavailable(`it cannot be reached (${code ?? name})`, {
        unreached: code !== 'BAD_ANSWER',
        sent: !NOT_CONNECTED.has(code),
      });
  }
}
