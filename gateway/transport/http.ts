/** The HTTP client below transport.ts: our own for `http:` addresses, undici for all others. */
import { Http1Client } from './http1-client.ts';
import type { HttpClient, HttpOptions } from './http-client.ts';
import { UndiciClient } from './undici-client.ts';

export function createHttp(options: HttpOptions): HttpClient {
  const plain = new Http1Client(options);
  const secure = new UndiciClient(options);
  return {
    post: request => (request.url.protocol === 'http:' ? plain : secure).post(request),
    close: async () => {
      await Promise.all([plain.close(), secure.close()]);
    },
  };
}
