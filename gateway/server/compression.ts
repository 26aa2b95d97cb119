/** Large responses are compressed, where the caller takes that: a list of a hundred is an eighth of its size. */
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';
import type { Config } from '#shared/process/config.ts';

/** Brotli's own default takes a hundred times longer than gzip, for a tenth less. */
const BROTLI_QUALITY = 4;

/** Compresses responses from `COMPRESS_BYTES` on. To be called before routes are added. */
export async function compressResponses(app: FastifyInstance, { COMPRESS_BYTES }: Config): Promise<void> {
  if (COMPRESS_BYTES === 0) return;
  await app.register(compress, {
    threshold: COMPRESS_BYTES,
    encodings: ['zstd', 'br', 'gzip'],
    globalDecompression: false,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  });
}
