/** Texts that change seldom and are fetched often: a caller that has the newest is told so without it. */
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';

export interface Tagged {
  text: string;
  /** Changes with the text. */
  etag: string;
}

export const tagged = (text: string): Tagged => ({
  text,
  etag: `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 20)}"`,
});

/** The texts that are made of schemas, each made once. */
export function taggedOnce(make: (schema: GraphQLSchema) => string): (schema: GraphQLSchema) => Tagged {
  const texts = new WeakMap<GraphQLSchema, Tagged>();
  return schema => {
    const text = texts.get(schema) ?? tagged(make(schema));
    texts.set(schema, text);
    return text;
  };
}

/**
 * Sends a text, or 304 where the caller has it already. It may be kept, but is to be asked for again each time; by the
 * caller alone where `isPrivate`.
 */
export function sendTagged(
  request: FastifyRequest,
  reply: FastifyReply,
  { text, etag }: Pick<Tagged, 'etag'> & { text: string | Buffer },
  { isPrivate = false }: { isPrivate?: boolean } = {},
): FastifyReply {
  void reply.headers({ etag, 'cache-control': isPrivate ? 'private, no-cache' : 'no-cache' });
  const known = request.headers['if-none-match']?.split(',').map(part => part.trim()) ?? [];
  return known.includes(etag) ? reply.code(304).send() : reply.send(text);
}
