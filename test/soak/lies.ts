/**
 * The responses of a department that lies: each lie is made of its own true response, so that nothing but the lie is
 * wrong with it. Lies that only the department could recognise are left out: a false value of the right type, and
 * another enterprise's response to the same query.
 */

/** The department's true response. */
export interface Truth {
  answer: string;
  /** Its last response to a query of other fields; empty where there was none yet. */
  other: string;
}

/** An HTTP response, head and body, as it goes over the wire before the connection ends. */
type Lie = string;

const http = (
  body: string,
  { status = '200 OK', type = 'application/json; charset=utf-8', length = Buffer.byteLength(body) } = {},
): string => `HTTP/1.1 ${status}\r\ncontent-type: ${type}\r\ncontent-length: ${length}\r\n\r\n${body}`;

const json = (value: unknown): string => http(JSON.stringify(value));

/** Objects for lists, lists for objects, objects for texts. */
const swapped = (value: unknown): unknown => {
  if (value === null || value === undefined) return value;
  if (Array.isArray(value)) return { items: value };
  return typeof value === 'object' ? [value] : { value };
};

/** Swaps the types of the fields of every entity, or of the fields of the operation where there are none. */
function ofWrongType(answer: string): unknown {
  const { data } = JSON.parse(answer) as { data: Record<string, unknown> | null };
  const swap = (fields: object | null): object | null =>
    fields &&
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, name === '__typename' ? value : swapped(value)]),
    );
  const entities = data?._entities as (object | null)[] | undefined;
  return { data: entities ? { _entities: entities.map(swap) } : swap(data) };
}

function ofWrongLength(answer: string): unknown {
  const { data } = JSON.parse(answer) as { data: Record<string, unknown> | null };
  const entities = data?._entities as unknown[] | undefined;
  return { data: entities ? { _entities: [...entities, ...entities] } : { _entities: [] } };
}

/** The lies by name. */
export const LIES: Readonly<Record<string, (truth: Truth) => Lie>> = {
  'wrong JSON': ({ answer }) => http(answer.replaceAll(':', '=')),
  'HTML with 200': () => http('<!doctype html><title>系统维护</title><h1>系统维护中</h1>', { type: 'text/html' }),
  'truncated body': ({ answer }) => http(answer).slice(0, -Math.ceil(answer.length / 3)),
  'content-length too small': ({ answer }) => http(answer, { length: Math.floor(Buffer.byteLength(answer) / 2) }),
  'content-length too large': ({ answer }) => http(answer, { length: Buffer.byteLength(answer) + 50 }),
  'data of the wrong type': ({ answer }) => json(ofWrongType(answer)),
  'entities of the wrong length': ({ answer }) => json(ofWrongLength(answer)),
  'a foreign answer': ({ other }) => http(other || '{"data":{"__typename":"Query"}}'),
  'an error that steers': () =>
    http(
      JSON.stringify({
        data: null,
        errors: [
          {
            message: 'relation "penalty" does not exist',
            extensions: { code: '42P01', http: { status: 500 }, stacktrace: ['at secret.ts:1'] },
          },
        ],
      }),
      { status: '500 Internal Server Error' },
    ),
};
