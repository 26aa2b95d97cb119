/** Reads answers of HTTP/1.1. Nothing is guessed: what does not say where it ends, or says it twice, is no answer. */

/** How long a connection is kept where the server does not say it, in milliseconds. */
const KEPT_MS = 4_000;
/** A server closes at the time that it tells; a request must not meet that. */
const MARGIN_MS = 1_000;

/** An error with a code, by which transport.ts tells it. */
export const failure = (code: string, message: string): Error & { code: string } =>
  Object.assign(new Error(message), { code });

/** What an answer says of itself before its body. */
export interface Head {
  status: number;
  /** Where the body starts. */
  start: number;
  length: number | undefined;
  chunked: boolean;
  close: boolean;
  keptMs: number;
}

/**
 * @param text from the status line to the end of the last header
 * @param start where the body starts
 * @throws BAD_ANSWER
 */
export function readHead(text: string, start: number): Head {
  const line = /^HTTP\/1\.([01]) (\d{3})(?: [^\r\n]*)?\r\n/.exec(text);
  if (!line) throw failure('BAD_ANSWER', 'no HTTP/1.1 answer');
  const [status, old] = [Number(line[2]), line[1] === '0'];
  let length: number | undefined;
  let chunked = false;
  let close = old;
  let keptMs = KEPT_MS;
  for (let from = line[0].length; from < text.length; ) {
    const end = text.indexOf('\r\n', from);
    const colon = text.indexOf(':', from);
    if (colon < 0 || colon > end) throw failure('BAD_ANSWER', 'a header without a name');
    switch (text.slice(from, colon).toLowerCase()) {
      case 'content-length': {
        const told = text.slice(colon + 1, end).trim();
        if (!/^\d{1,15}$/.test(told) || (length !== undefined && length !== Number(told)))
          throw failure('BAD_ANSWER', 'no content-length that can be');
        length = Number(told);
        break;
      }
      case 'transfer-encoding':
        if (
          text
            .slice(colon + 1, end)
            .trim()
            .toLowerCase() !== 'chunked'
        )
          throw failure('BAD_ANSWER', 'a transfer-encoding that was not asked for');
        chunked = true;
        break;
      case 'content-encoding':
        if (
          text
            .slice(colon + 1, end)
            .trim()
            .toLowerCase() !== 'identity'
        )
          throw failure('BAD_ANSWER', 'a content-encoding that was not asked for');
        break;
      case 'connection':
        close =
          /\bclose\b/i.test(text.slice(colon + 1, end)) || (old && !/\bkeep-alive\b/i.test(text.slice(colon + 1, end)));
        break;
      case 'keep-alive': {
        const seconds = /\btimeout=(\d{1,6})\b/i.exec(text.slice(colon + 1, end))?.[1];
        if (seconds) keptMs = Math.max(0, Number(seconds) * 1_000 - MARGIN_MS);
        break;
      }
    }
    from = end + 2;
  }
  if (chunked && length !== undefined) throw failure('BAD_ANSWER', 'two ends of one answer');
  if (status === 204 || status === 304) [length, chunked] = [0, false];
  return { status, start, length, chunked, close, keptMs };
}

/** The body of a chunked answer, and where it ends; undefined where it is not whole yet. Throws BAD_ANSWER. */
export function readChunks(all: Buffer, start: number): { text: string; end: number } | undefined {
  const parts: Buffer[] = [];
  for (let at = start; ; ) {
    const line = all.indexOf('\r\n', at);
    if (line < 0) return undefined;
    const size = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?$/i.exec(all.toString('latin1', at, line))?.[1];
    if (size === undefined) throw failure('BAD_ANSWER', 'a chunk without a size');
    const length = Number.parseInt(size, 16);
    at = line + 2;
    if (length === 0) {
      // Trailers, up to an empty line.
      for (;;) {
        const end = all.indexOf('\r\n', at);
        if (end < 0) return undefined;
        if (end === at)
          return { text: (parts.length === 1 ? parts[0]! : Buffer.concat(parts)).toString(), end: end + 2 };
        at = end + 2;
      }
    }
    if (all.length < at + length + 2) return undefined;
    if (all[at + length] !== 13 || all[at + length + 1] !== 10)
      throw failure('BAD_ANSWER', 'a chunk of another size than it told');
    parts.push(all.subarray(at, at + length));
    at += length + 2;
  }
}
