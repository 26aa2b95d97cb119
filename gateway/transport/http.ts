/**
 * The HTTP client below transport.ts: our own for `http:` addresses unless the options name undici, and undici for all
 * others.
 */
import { Http1Client } from './http1-client.ts';
import type { HttpClient, HttpOptions } from './http-client.ts';
import { UndiciClient } from './undici-client.ts';

export function createHttp(options: HttpOptions): HttpClient {
  const undici = new UndiciClient(options);
  if (options.client === 'undici') return undici;
  const own = new Http1Client(options);
  return {
    post: request => (request.url.protocol === 'http:' ? own : undici).post(request),
    close: async () => {
      await Promise.all([own.close(), undici.close()]);
    },
  };
}
