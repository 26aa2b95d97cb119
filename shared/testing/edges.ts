/** What every server of the platform promises at its edges, whoever asks what: one call in its tests checks it all. */
import { connect } from 'node:net';
import { describe, expect, test } from '@jest/globals';

/** A server under test. */
export interface EdgeServer {
  /** Its address, once it listens. */
  url(): string;
  /** `REQUEST_TIMEOUT_MS` of the server: short, since a test waits for it. */
  requestTimeoutMs: number;
}

/** A response as it came over the connection. */
interface RawResponse {
  status: number;
  head: string;
  body: string;
}

/** Sends bytes as they are, and reads until the server closes the connection. */
function exchange(url: string, parts: readonly (string | Uint8Array)[]): Promise<RawResponse> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    const received: Buffer[] = [];
    socket.on('data', chunk => received.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => {
      const text = Buffer.concat(received).toString();
      const [head = '', body = ''] = text.split('\r\n\r\n', 2);
      resolve({ status: Number(head.split(' ', 2)[1]), head: head.toLowerCase(), body });
    });
    for (const part of parts) socket.write(part);
  });
}

const post = (contentType: string, body: Uint8Array): (string | Uint8Array)[] => [
  `POST /graphql HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-type: ${contentType}\r\n` +
    `content-length: ${body.length}\r\n\r\n`,
  body,
];
const get = (method: string, path: string): string[] => [
  `${method} ${path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`,
];

const QUERY = JSON.stringify({ query: '{ __typename }' });
/** `{"query":"# 工程"}` in GBK. */
const GBK = Buffer.concat([
  Buffer.from('{"query":"# '),
  Buffer.from([0xb9, 0xa4, 0xb3, 0xcc]),
  Buffer.from('\\n{ __typename }"}'),
]);

/** What is sent, and what comes back. */
interface Case {
  what: string;
  sent: readonly (string | Uint8Array)[];
  status: number;
  message: string | RegExp;
  /** A part of the response's head. Default: any. */
  head?: string;
}

const REFUSALS: readonly Case[] = [
  {
    what: 'bytes that are not UTF-8',
    sent: post('application/json', GBK),
    status: 400,
    message: 'a request must be UTF-8, but got: bytes that are not',
  },
  {
    what: 'half a character',
    sent: post('application/json; charset=utf-8', Buffer.from(QUERY.replace('}"', '工}"')).subarray(0, -4)),
    status: 400,
    message: 'a request must be UTF-8, but got: bytes that are not',
  },
  {
    what: 'another charset, even where the bytes would fit',
    sent: post('application/json; charset=GBK', Buffer.from(QUERY)),
    status: 415,
    message: 'the charset of a request must be utf-8, but got: GBK',
  },
  {
    what: 'a charset in quotes',
    sent: post('application/json;charset="utf-16"', Buffer.from(QUERY)),
    status: 415,
    message: 'the charset of a request must be utf-8, but got: utf-16',
  },
  {
    what: 'another media type',
    sent: post('text/csv', Buffer.from('a')),
    status: 415,
    message: 'Unsupported Media Type',
  },
  {
    what: 'a path that there is not',
    sent: get('GET', '/nowhere?a=b'),
    status: 404,
    message: 'there is nothing at /nowhere',
  },
  {
    what: 'another method',
    sent: get('PUT', '/graphql'),
    status: 405,
    message: '/graphql takes GET, POST, but got: PUT',
    head: '\r\nallow: get, post\r\n',
  },
  {
    what: 'another method of a path for reading',
    sent: get('DELETE', '/health/live'),
    status: 405,
    message: '/health/live takes GET, HEAD, but got: DELETE',
  },
  {
    what: 'an address that is malformed',
    sent: get('GET', '/%zz'),
    status: 400,
    message: "'/%zz' is not a valid url component",
  },
  {
    what: 'what is not HTTP',
    sent: ['hello\r\n\r\n'],
    status: 400,
    message: /^a request must be HTTP\/1\.1, but got: text that is not \(HPE_/,
  },
  {
    what: 'a head that is too large',
    sent: [`GET /graphql HTTP/1.1\r\nhost: a\r\nx-long: ${'x'.repeat(20_000)}\r\n\r\n`],
    status: 431,
    message: "a request's head may have at most 16384 bytes, but got: more",
  },
];

/** Describes the edges of a server that listens. */
export function describeEdges(server: EdgeServer): void {
  describe('at its edges it refuses in one form', () => {
    test.each(REFUSALS)('$what', async ({ sent, status, message, head = '' }) => {
      const response = await exchange(server.url(), sent);
      expect([response.status, response.head]).toEqual([status, expect.stringContaining('application/json')]);
      expect(response.head).toContain(head);
      const { errors, ...rest } = JSON.parse(response.body) as {
        errors: { message: string; extensions: { code: string } }[];
      };
      expect([errors.length, rest]).toEqual([1, {}]);
      expect(errors[0]?.message).toMatch(message);
      expect(errors[0]?.extensions.code).toBe('BAD_REQUEST');
    });

    test('a body that does not arrive in time', async () => {
      const response = await exchange(server.url(), [
        'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"que',
      ]);
      expect(response.status).toBe(408);
      expect(JSON.parse(response.body)).toEqual({
        errors: [
          {
            message: `a request must arrive within ${server.requestTimeoutMs} ms, but got: a part of it`,
            extensions: { code: 'BAD_REQUEST' },
          },
        ],
      });
    });
  });

  test.each(['application/json', 'application/json; charset=UTF-8', 'application/json;charset="utf8"'])(
    'it reads UTF-8 as %s',
    async contentType => {
      const { body } = await exchange(server.url(), post(contentType, Buffer.from(QUERY)));
      // A department refuses the caller, who has no principal: it has read the request.
      expect(body).toMatch(/"__typename":"Query"|"UNAUTHENTICATED"/);
    },
  );
}
