/**
 * Looks at a request's JSON before it is parsed. A megabyte of brackets or of names takes ten times longer to parse
 * than to scan, and longer again to walk through. A large body is therefore scanned first: how deep it is, and how many
 * values it has.
 */
import type { Config } from '#shared/process/config.ts';
import { VARIABLES_DEPTH, pastLimit } from './document.ts';

/** A body of at most so many bytes is parsed without a scan: it is too short to cost much. */
const SHORT = 16_384;
/** Levels around the variables: the body itself and the member `variables`. */
const LEVELS_AROUND_VARIABLES = 2;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;

/** Makes the check of a body's bytes. It throws LIMIT_EXCEEDED (HTTP 400). */
export const scanOf =
  ({ LIMIT_VALUES }: Config) =>
  (body: Uint8Array): void => {
    if (body.length > SHORT) scan(body, LIMIT_VALUES);
  };

/** Throws LIMIT_EXCEEDED. A body that is not JSON passes: the parser reports it better. */
function scan(body: Uint8Array, mostValues: number): void {
  let depth = 0;
  let values = 1;
  for (let at = 0; at < body.length; at += 1) {
    switch (body[at]) {
      case QUOTE:
        at = endOfString(body, at);
        break;
      case COMMA:
        values += 1;
        break;
      case OPEN_OBJECT:
      case OPEN_LIST:
        depth += 1;
        values += 1;
        break;
      case CLOSE_OBJECT:
      case CLOSE_LIST:
        depth -= 1;
        break;
    }
    if (depth > VARIABLES_DEPTH + LEVELS_AROUND_VARIABLES) throw pastLimit('variablesDepth', VARIABLES_DEPTH, 'more');
    if (values > mostValues) throw pastLimit('values', mostValues, 'more');
  }
}

/** The position of the quote that ends the string which begins at `start`; past the body where none does. */
function endOfString(body: Uint8Array, start: number): number {
  let at = start + 1;
  while (at < body.length && body[at] !== QUOTE) at += body[at] === BACKSLASH ? 2 : 1;
  return at;
}
