/** The HTTP client through undici: for every scheme but `http:`, and the way back from our own client. */
import { Agent, request } from 'undici';
import type { HttpClient, HttpError, HttpOptions, HttpRequest, HttpResponse } from './http-client.ts';

/** undici's error codes that have one of ours. */
const UNDICI_CODES: ReadonlyMap<string | undefined, string> = new Map([
  ['UND_ERR_RES_EXCEEDED_MAX_SIZE', 'TOO_LARGE'],
  ['UND_ERR_CONNECT_TIMEOUT', 'CONNECT_TIMEOUT'],
  ['UND_ERR_HEADERS_TIMEOUT', 'FIRST_BYTE'],
]);

export class UndiciClient implements HttpClient {
  readonly #agent: Agent;
  readonly #limitMs: number;

  constructor({ limitMs, firstByteMs, connectMs, connections, responseLimit }: HttpOptions) {
    this.#limitMs = limitMs;
    this.#agent = new Agent({
      connections,
      maxResponseSize: responseLimit,
      connect: { timeout: connectMs },
      headersTimeout: firstByteMs,
      bodyTimeout: 0,
    });
  }

  async post({ url, headers, body, limitMs = this.#limitMs, cancellation }: HttpRequest): Promise<HttpResponse> {
    const timeout = AbortSignal.timeout(Math.ceil(limitMs));
    const cancelled = new AbortController();
    const cancel = (): void => cancelled.abort();
    cancellation?.add(cancel);
    if (cancellation?.cancelled) cancel();
    try {
      const response = await request(url, {
        dispatcher: this.#agent,
        method: 'POST',
        headers,
        body,
        signal: AbortSignal.any([timeout, cancelled.signal]),
      });
      return { status: response.statusCode, text: await response.body.text() };
    } catch (error) {
      if (cancelled.signal.aborted) throw withCode(error as HttpError, 'CANCELLED');
      if (timeout.aborted) throw withCode(error as HttpError, 'TIMEOUT');
      throw withCode(error as HttpError, UNDICI_CODES.get((error as HttpError).code));
    } finally {
      cancellation?.delete(cancel);
    }
  }

  close(): Promise<void> {
    return this.#agent.destroy();
  }
}

/** An abort's `code` is a read-only number, so the code is set on an error of our own. */
function withCode(error: HttpError, code: string | undefined): HttpError {
  return code === undefined ? error : Object.assign(new Error(error.message, { cause: error }), { code });
}
