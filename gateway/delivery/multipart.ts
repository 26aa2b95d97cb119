/**
 * A response in parts over HTTP: `multipart/mixed`, each part a JSON text, in one of two forms. `deferSpec=20220824` is
 * what urql, Relay's networks and Apollo Client's Defer20220824Handler read; `incrementalSpec=v0.2` is that of
 * graphql-js 17 and of Apollo Client's GraphQL17Alpha9Handler.
 */
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import Negotiator from 'negotiator';
import type { AdmittedContext, DeliveredPart, Following, PendingPart } from '../context.ts';
import type { FormatLater } from '../pipeline/later.ts';

const MULTIPART = 'multipart/mixed';
const PART_HEAD = 'content-type: application/json; charset=utf-8\r\n\r\n';
/** It stands behind a part at once: a client takes a part only when it has read it. */
const BOUNDARY = '\r\n---\r\n';
const LAST_BOUNDARY = '\r\n-----\r\n';

/** Whether a request takes a response in parts. */
export const takesParts = (accept: string | undefined): boolean => accept?.includes(MULTIPART) ?? false;

/** How parts are told in one of the two forms. */
interface Form {
  /** The parameter of the media type that names it. */
  name: string;
  /** What is added to the first response. */
  first(pending: readonly PendingPart[]): object;
  later(parts: readonly FormattedPart[], hasNext: boolean): object;
}

/** A part with its errors as clients get them. */
interface FormattedPart extends Pick<DeliveredPart, 'part' | 'pending'> {
  result: FormattedExecutionResult;
}

const labelled = (label: string | undefined): { label?: string } => (label === undefined ? {} : { label });

const EARLIER: Form = {
  name: 'deferSpec=20220824',
  first: () => ({ hasNext: true }),
  later: (parts, hasNext) => ({
    incremental: parts.map(({ part: { path, label }, result: { data = null, errors } }) => ({
      data,
      path,
      ...labelled(label),
      ...(errors && { errors }),
    })),
    hasNext,
  }),
};

const pendingOf = ({ id, path, label }: PendingPart): object => ({ id: String(id), path, ...labelled(label) });

const LATER: Form = {
  name: 'incrementalSpec=v0.2',
  first: pending => ({ pending: pending.map(pendingOf), hasNext: true }),
  later: (parts, hasNext) => {
    const pending = parts.flatMap(part => part.pending.map(pendingOf));
    // A part that became null as a whole is completed with the errors that say why.
    const incremental = parts.flatMap(({ part: { id }, result: { data, errors } }) =>
      data ? [{ id: String(id), data, ...(errors && { errors }) }] : [],
    );
    const completed = parts.map(({ part: { id }, result: { data, errors } }) => ({
      id: String(id),
      ...(!data && { errors: errors ?? [] }),
    }));
    return {
      ...(pending.length > 0 && { pending }),
      ...(incremental.length > 0 && { incremental }),
      completed,
      hasNext,
    };
  },
};

const formOf = (accept: string): Form => (/incrementalSpec\s*=\s*"?v0\.2/i.test(accept) ? LATER : EARLIER);

export interface SendPartsOptions {
  /** The JSON text of the first response. */
  first: string;
  following: Following & { kind: 'parts' };
  context: AdmittedContext;
  format: FormatLater;
  /** Whether parts may be compressed. */
  isCompressed: boolean;
}

/** Sends a response in parts, each at once, as fast as the client takes them. */
export function sendParts(request: FastifyRequest, reply: FastifyReply, options: SendPartsOptions): FastifyReply {
  const { first, following } = options;
  const form = formOf(request.headers.accept ?? '');
  const { stream, encoding } = outputFor(request, options.isCompressed);
  void reply
    .header('content-type', `${MULTIPART}; boundary="-"; ${form.name}`)
    .header('vary', 'accept, accept-encoding');
  if (encoding) void reply.header('content-encoding', encoding);
  const begun = `${BOUNDARY}${PART_HEAD}${withMembers(first, form.first(following.pending))}${BOUNDARY}`;
  void write(stream, begun, { form, ...options });
  return reply.send(stream);
}

/** A JSON object with more members at its end. */
const withMembers = (json: string, members: object): string =>
  `${json.trimEnd().slice(0, -1)},${JSON.stringify(members).slice(1)}`;

interface Output {
  stream: Transform;
  encoding: string | undefined;
}

function outputFor({ headers }: FastifyRequest, isCompressed: boolean): Output {
  const offered = isCompressed ? ['br', 'gzip'] : [];
  const [encoding] = new Negotiator({ headers }).encodings(offered);
  const accepts = headers['accept-encoding'] === undefined ? undefined : encoding;
  if (accepts === 'br')
    return { stream: createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }), encoding: 'br' };
  if (accepts === 'gzip') return { stream: createGzip(), encoding: 'gzip' };
  return { stream: new PassThrough(), encoding: undefined };
}

type Writing = SendPartsOptions & { form: Form };

/** Never rejects: a client that goes ends the stream. */
async function write(stream: Transform, begun: string, { following, context, format, form }: Writing): Promise<void> {
  let outstanding = following.pending.length;
  await writeNow(stream, begun);
  for await (const parts of following.parts) {
    if (stream.destroyed) return;
    outstanding += parts.reduce((sum, { pending }) => sum + pending.length, 0) - parts.length;
    const formatted = parts.map(({ part, pending, ...result }) => ({ part, pending, result: format(result, context) }));
    const hasNext = outstanding > 0;
    const end = hasNext ? BOUNDARY : LAST_BOUNDARY;
    await writeNow(stream, `${PART_HEAD}${JSON.stringify(form.later(formatted, hasNext))}${end}`);
  }
  stream.end();
}

/** Writes a text so that it leaves at once, and waits while the client takes no more. */
async function writeNow(stream: Transform, text: string): Promise<void> {
  const hasRoom = stream.write(text);
  if ('flush' in stream) (stream as Transform & { flush(): void }).flush();
  if (hasRoom || stream.destroyed) return;
  const gone = new AbortController();
  stream.once('close', () => gone.abort());
  await once(stream, 'drain', { signal: gone.signal }).catch(() => {});
}
