/** Where a response is written that comes bit by bit: compressed where its client takes that, and each bit at once. */
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';

export interface Output {
  stream: Transform;
  /** The header `content-encoding`; undefined where nothing is compressed. */
  encoding: string | undefined;
  /** Lets out what a compressor keeps back. To be called after each bit. */
  flush(): void;
}

/** An encoding, and the compressor that makes it. */
export type Compressors = Readonly<Record<string, () => Transform & { flush(): void }>>;

/** For a response that ends soon. */
export const FOR_PARTS: Compressors = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: () => createGzip(),
};

/**
 * For a stream that may be open for hours beside ten thousand others: a compressor of 48 kB, where the usual one takes
 * 256 kB and that of Brotli some MB.
 */
export const FOR_EVENTS: Compressors = { gzip: () => createGzip({ windowBits: 13, memLevel: 5 }) };

/** The output for a request. Nothing is compressed for a client that does not say what it takes. */
export function outputFor({ headers }: FastifyRequest, compressors: Compressors): Output {
  const offered = headers['accept-encoding'] === undefined ? [] : Object.keys(compressors);
  const [encoding = ''] = offered.length > 0 ? new Negotiator({ headers }).encodings(offered) : [];
  const compressor = compressors[encoding]?.();
  if (!compressor) return { stream: new PassThrough(), encoding: undefined, flush: () => {} };
  return { stream: compressor, encoding, flush: () => compressor.flush() };
}

/** Writes a text so that it leaves at once, and waits while the client takes no more. */
export async function writeNow({ stream, flush }: Output, text: string): Promise<void> {
  const hasRoom = stream.write(text);
  flush();
  if (hasRoom || stream.destroyed) return;
  const gone = new AbortController();
  stream.once('close', () => gone.abort());
  await once(stream, 'drain', { signal: gone.signal }).catch(() => {});
}
