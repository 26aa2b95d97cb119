/**
 * Reads HTTP/1.1 responses. Nothing is guessed: a response that contradicts itself about where it ends is an error with
 * the code BAD_ANSWER.
 */

/** How long a connection is kept where the server does not say it, in milliseconds. */
const KEPT_MS = 4_000;
/** A server closes a connection at the time it announces. This margin keeps requests from meeting that moment. */
const MARGIN_MS = 1_000;

/** An error with a code (see `HttpError` in http-client.ts). */
export const failure = (code: string, message: string): Error & { code: string } =>
  Object.assign(new Error(message), { code });

const badResponse = (message: string): Error => failure('BAD_ANSWER', message);

/** What a response says before its body. */
export interface Head {
  status: number;
  /** Where the body starts. */
  start: number;
  length: number | undefined;
  chunked: boolean;
  /** Whether the connection ends with this response. */
  close: boolean;
  /** How long the connection may be kept, in milliseconds. */
  keptMs: number;
}

/**
 * @param text from the status line to the end of the last header
 * @param start where the body starts
 * @throws BAD_ANSWER
 */
export function readHead(text: string, start: number): Head {
  const line = /^HTTP\/1\.([01]) (\d{3})(?: [^\r\n]*)?\r\n/.exec(text);
  if (!line) throw badResponse('no HTTP/1.1 response');
  const isHttp10 = line[1] === '0';
  const head: Head = {
    status: Number(line[2]),
    start,
    length: undefined,
    chunked: false,
    close: isHttp10,
    keptMs: KEPT_MS,
  };
  for (let from = line[0].length; from < text.length; ) {
    const end = text.indexOf('\r\n', from);
    const colon = text.indexOf(':', from);
    if (colon < 0 || colon > end) throw badResponse('a header without a name');
    switch (text.slice(from, colon).toLowerCase()) {
      case 'content-length':
        head.length = readLength(text.slice(colon + 1, end), head.length);
        break;
      case 'transfer-encoding':
        refuseOther('transfer-encoding', text.slice(colon + 1, end), 'chunked');
        head.chunked = true;
        break;
      case 'content-encoding':
        refuseOther('content-encoding', text.slice(colon + 1, end), 'identity');
        break;
      case 'connection':
        head.close = readClose(text.slice(colon + 1, end), isHttp10);
        break;
      case 'keep-alive':
        head.keptMs = readKeptMs(text.slice(colon + 1, end)) ?? head.keptMs;
        break;
    }
    from = end + 2;
  }
  if (head.chunked && head.length !== undefined) throw badResponse('two ends of one response');
  if (head.status === 204 || head.status === 304) {
    head.length = 0;
    head.chunked = false;
  }
  return head;
}

function readLength(value: string, before: number | undefined): number {
  const text = value.trim();
  const length = Number(text);
  if (!/^\d{1,15}$/.test(text) || (before !== undefined && before !== length))
    throw badResponse('no content-length that can be');
  return length;
}

function refuseOther(header: string, value: string, only: string): void {
  if (value.trim().toLowerCase() !== only) throw badResponse(`a ${header} that was not requested`);
}

/** HTTP/1.0 closes a connection unless it says keep-alive. */
function readClose(value: string, isHttp10: boolean): boolean {
  return /\bclose\b/i.test(value) || (isHttp10 && !/\bkeep-alive\b/i.test(value));
}

function readKeptMs(value: string): number | undefined {
  const seconds = /\btimeout=(\d{1,6})\b/i.exec(value)?.[1];
  return seconds === undefined ? undefined : Math.max(0, Number(seconds) * 1_000 - MARGIN_MS);
}

/**
 * The body of a chunked response, and where it ends; undefined where it is not complete yet.
 * @throws BAD_ANSWER
 */
export function readChunks(all: Buffer, start: number): { text: string; end: number } | undefined {
  const parts: Buffer[] = [];
  for (let at = start; ; ) {
    const line = all.indexOf('\r\n', at);
    if (line < 0) return undefined;
    const length = readChunkSize(all.toString('latin1', at, line));
    at = line + 2;
    if (length === 0) {
      const end = endOfTrailers(all, at);
      return end === undefined ? undefined : { text: textOf(parts), end };
    }
    if (all.length < at + length + 2) return undefined;
    if (all[at + length] !== 13 || all[at + length + 1] !== 10)
      throw badResponse('a chunk of another size than it says');
    parts.push(all.subarray(at, at + length));
    at += length + 2;
  }
}

function readChunkSize(line: string): number {
  const size = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?$/i.exec(line)?.[1];
  if (size === undefined) throw badResponse('a chunk without a size');
  return Number.parseInt(size, 16);
}

/** Trailers end with an empty line. */
function endOfTrailers(all: Buffer, start: number): number | undefined {
  for (let at = start; ; ) {
    const end = all.indexOf('\r\n', at);
    if (end < 0) return undefined;
    if (end === at) return end + 2;
    at = end + 2;
  }
}

/** A body of one chunk is not copied. */
function textOf(parts: readonly Buffer[]): string {
  const first = parts[0];
  return (first && parts.length === 1 ? first : Buffer.concat(parts)).toString();
}
