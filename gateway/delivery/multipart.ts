/**
 * A response in parts over HTTP: `multipart/mixed`, each part a JSON text, in one of two forms. `deferSpec=20220824` is
 * what urql, Relay's networks and Apollo Client's Defer20220824Handler read; `incrementalSpec=v0.2` is that of
 * graphql-js 17 and of Apollo Client's GraphQL17Alpha9Handler.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import type { AdmittedContext, DeliveredPart, Following, PendingPart } from '../context.ts';
import type { FormatLater } from '../pipeline/later.ts';
import { FOR_PARTS, outputFor, writeNow } from './output.ts';
import type { Output } from './output.ts';

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
  const output = outputFor(request, options.isCompressed ? FOR_PARTS : {});
  const { stream, encoding } = output;
  void reply
    .header('content-type', `${MULTIPART}; boundary="-"; ${form.name}`)
    .header('vary', 'accept, accept-encoding');
  if (encoding) void reply.header('content-encoding', encoding);
  const begun = `${BOUNDARY}${PART_HEAD}${withMembers(first, form.first(following.pending))}${BOUNDARY}`;
  void write(output, begun, { form, ...options });
  return reply.send(stream);
}

/** A JSON object with more members at its end. */
const withMembers = (json: string, members: object): string =>
  `${json.trimEnd().slice(0, -1)},${JSON.stringify(members).slice(1)}`;

type Writing = SendPartsOptions & { form: Form };

/** Never rejects: a client that goes ends the stream. */
async function write(output: Output, begun: string, { following, context, format, form }: Writing): Promise<void> {
  const { stream } = output;
  let outstanding = following.pending.length;
  await writeNow(output, begun);
  for await (const parts of following.parts) {
    if (stream.destroyed) return;
    outstanding += parts.reduce((sum, { pending }) => sum + pending.length, 0) - parts.length;
    const formatted = parts.map(({ part, pending, ...result }) => ({ part, pending, result: format(result, context) }));
    const hasNext = outstanding > 0;
    const end = hasNext ? BOUNDARY : LAST_BOUNDARY;
    await writeNow(output, `${PART_HEAD}${JSON.stringify(form.later(formatted, hasNext))}${end}`);
  }
  stream.end();
}
