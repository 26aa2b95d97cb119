/**
 * What the transport needs of an HTTP client: a text sent, a text received, and time limits over all of it. Types only.
 */
import type { Cancellation } from '#shared/process/cancellation.ts';

export interface HttpOptions {
  /** Limit over connecting, waiting and reading together, in milliseconds. */
  limitMs: number;
  /** Limit until the first byte of the response, in milliseconds. */
  firstByteMs: number;
  /** Limit over connecting alone, in milliseconds. */
  connectMs: number;
  /** Connections to one origin. Further requests wait for one of them, within their time limit. */
  connections: number;
  /** A response of more bytes is rejected. */
  responseLimit: number;
  /** The client for `http:` addresses. Default: our own. */
  client?: 'own' | 'undici';
}

export interface HttpRequest {
  url: URL;
  /** Names in lower case. The headers of HTTP itself are added. */
  headers: Record<string, string>;
  body: string;
  /** A shorter limit than {@link HttpOptions.limitMs}. Default: that limit. */
  limitMs?: number;
  /** Cancelled when no client waits for the response any more. */
  cancellation?: Cancellation | undefined;
}

export interface HttpResponse {
  status: number;
  text: string;
}

/**
 * What `post` rejects with. Its code is `TIMEOUT`, `FIRST_BYTE`, `CONNECT_TIMEOUT`, `CANCELLED`, `TOO_LARGE`, `CLOSED`,
 * `BAD_ANSWER`, `BAD_HEADER`, or a code of the operating system or of undici.
 */
export interface HttpError extends Error {
  code?: string;
}

export interface HttpClient {
  /** Sends a POST request. Rejects with an {@link HttpError}; every HTTP status is a response. */
  post(request: HttpRequest): Promise<HttpResponse>;
  /** Ends all connections; requests in flight fail. */
  close(): Promise<void>;
}
