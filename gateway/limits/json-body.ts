/**
 * Reads a request's JSON. A megabyte of brackets or of names takes ten times longer to read than to look over, and
 * longer again to walk through, so a large body is looked over first: how deep it is and how many values it has.
 */
import type { FastifyInstance } from 'fastify';
import type { Config } from '#shared/process/config.ts';
import { VARIABLES_DEPTH, pastLimit } from './document.ts';

/** Bodies that are too short for it to matter. */
const SHORT = 16_384;
/** The body itself, and what variables may be nested in. */
const AROUND = 2;

/** Puts it in the place of Fastify's reader. Refuses with LIMIT_EXCEEDED (HTTP 400). */
export function readJsonBodies(app: FastifyInstance, { LIMIT_VALUES }: Config): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      if (body.length > SHORT) lookOver(body, LIMIT_VALUES);
    } catch (error) {
      return done(error as Error);
    }
    return parse(request, body.toString(), done);
  });
}

/** Throws LIMIT_EXCEEDED. What is no JSON passes: the parser tells it better. */
export function lookOver(body: Uint8Array, mostValues: number): void {
  let [depth, values] = [0, 1];
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at];
    if (byte === 0x22 /* " */) {
      for (at += 1; at < body.length && body[at] !== 0x22; at += 1) if (body[at] === 0x5c /* \ */) at += 1;
    } else if (byte === 0x2c /* , */) {
      if ((values += 1) > mostValues) throw pastLimit('values', mostValues, 'more');
    } else if (byte === 0x7b /* { */ || byte === 0x5b /* [ */) {
      if ((depth += 1) > VARIABLES_DEPTH + AROUND) throw pastLimit('variablesDepth', VARIABLES_DEPTH, 'more');
      if ((values += 1) > mostValues) throw pastLimit('values', mostValues, 'more');
    } else if (byte === 0x7d /* } */ || byte === 0x5d /* ] */) depth -= 1;
  }
}
