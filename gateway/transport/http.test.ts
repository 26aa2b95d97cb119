/** The HTTP client against servers that send what they like, byte by byte. */
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { Cancellation } from '#shared/process/cancellation.ts';
import { createHttp } from './http.ts';
import { Http1Client } from './http1-client.ts';
import type { HttpClient, HttpOptions } from './http-client.ts';
import { UndiciClient } from './undici-client.ts';

const opened: { http?: HttpClient; server: Server; sockets: Set<Socket> }[] = [];
afterEach(async () => {
  for (const { http, server, sockets } of opened.splice(0)) {
    await http?.close();
    for (const socket of sockets) socket.destroy();
    await new Promise(done => server.close(done));
  }
});

/**
 * A server that answers each request with the next of the answers, in these pieces; null hangs up, and an empty list
 * never answers.
 */
async function open(
  answers: (string[] | null)[],
  {
    limitMs = 1_000,
    firstByteMs = limitMs,
    connections = 4,
    responseLimit = 1_000_000,
    Client = Http1Client,
  }: Partial<Omit<HttpOptions, 'connectMs'>> & { Client?: new (options: HttpOptions) => HttpClient } = {},
) {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  let [accepted, next] = [0, 0];
  const server = createServer(socket => {
    accepted += 1;
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => {});
    socket.on('data', async data => {
      requests.push(data.toString());
      const pieces = answers[next++ % answers.length];
      if (!pieces) return socket.destroy();
      for (const piece of pieces) {
        if (piece === 'END') socket.end();
        else socket.write(piece);
        await new Promise(done => setTimeout(done, 5));
      }
      return undefined;
    });
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql?x=1`);
  const http = new Client({ limitMs, firstByteMs, connectMs: limitMs, connections, responseLimit });
  opened.push({ http, server, sockets });
  return {
    http,
    requests,
    accepted: () => accepted,
    post: (body = '{}', headers: Record<string, string> = { 'x-a': 'b' }) => http.post({ url, headers, body }),
    url,
  };
}
const HEAD = 'HTTP/1.1 200 OK\r\n';

describe.each([
  ['our own client', Http1Client],
  ['undici', UndiciClient],
])('common to both clients: %s', (_name, Client) => {
  test.each([
    ['in pieces anywhere', ['HTT', 'P/1.1 200', ' OK\r', '\nContent-Length:7\r\n', '\r', '\nans', 'wer!'], 'answer!'],
    ['in chunks', [`${HEAD}Transfer-Encoding: chunked\r\n\r\n3\r\nans\r\n4\r\nwer!\r\n0\r\n\r\n`], 'answer!'],
    ['up to the end of the connection', [`${HEAD}\r\nans`, 'wer!', 'END'], 'answer!'],
    ['with no body', ['HTTP/1.1 204 No Content\r\n\r\n'], ''],
  ])('a response %s', async (_case, pieces, text) => {
    const { post } = await open([pieces], { Client });
    expect((await post()).text).toBe(text);
  });

  test.each([
    ['silence', [], { limitMs: 200 }, 'TIMEOUT'],
    ['dripping', [`${HEAD}content-length: 900\r\n\r\n`, ...Array(100).fill('x')], { limitMs: 200 }, 'TIMEOUT'],
    ['no first byte', [], { firstByteMs: 150, limitMs: 5_000 }, 'FIRST_BYTE'],
    ['too much', [`${HEAD}content-length: 2000\r\n\r\n`, 'x'.repeat(2_000)], { responseLimit: 1_000 }, 'TOO_LARGE'],
  ])('%s fails with the same code', async (_case, pieces, limits, code) => {
    const { post } = await open([pieces], { ...limits, Client });
    await expect(post()).rejects.toMatchObject({ code });
  });

  test('a cancelled request ends at once', async () => {
    const { http, url } = await open([[]], { Client });
    const cancellation = new Cancellation();
    const response = http.post({ url, headers: {}, body: '{}', cancellation });
    setTimeout(() => cancellation.cancel(), 20);
    await expect(response).rejects.toMatchObject({ code: 'CANCELLED' });
    await expect(http.post({ url, headers: {}, body: '{}', cancellation })).rejects.toMatchObject({
      code: 'CANCELLED',
    });
  });

  test('connections are kept, and no more are opened than allowed', async () => {
    const { post, accepted } = await open([[`${HEAD}content-length: 2\r\n\r\nok`]], { connections: 3, Client });
    for (let round = 0; round < 3; round += 1) await Promise.all(Array.from({ length: 10 }, () => post()));
    expect(accepted()).toBe(3);
  });
});

describe('an answer', () => {
  test.each([
    ['in one piece', [`${HEAD}content-length: 7\r\n\r\nanswer!`], 'answer!'],
    ['in pieces anywhere', ['HTT', 'P/1.1 200', ' OK\r', '\nContent-Length:7\r\n', '\r', '\nans', 'wer!'], 'answer!'],
    [
      'of characters cut in two',
      [
        `${HEAD}content-length: 6\r\n\r\n`,
        Buffer.from('企业').subarray(0, 4).toString('latin1'),
        Buffer.from('企业').subarray(4).toString('latin1'),
      ],
      '企业',
    ],
    ['in chunks', [`${HEAD}Transfer-Encoding: chunked\r\n\r\n3\r\nans\r\n4;x=y\r\nwer!\r\n0\r\n\r\n`], 'answer!'],
    [
      'in chunks in pieces, with trailers',
      [
        `${HEAD}transfer-encoding: chunked\r\n\r\n`,
        '3\r\na',
        'ns\r\n',
        '4\r\nwer!\r',
        '\n0\r\nx-sum: 1\r\n',
        '\r',
        '\n',
      ],
      'answer!',
    ],
    [
      'with line ends in its chunks',
      [`${HEAD}transfer-encoding: chunked\r\n\r\n8\r\nab\r\n\r\nc`, 'd\r\n', '0\r\n\r\n'],
      'ab\r\n\r\ncd',
    ],
    [
      'after an announcement',
      [
        'HTTP/1.1 100 Continue\r\n\r\n',
        'HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\nans',
        'wer!',
      ],
      'answer!',
    ],
    ['up to the end of the connection', [`${HEAD}\r\nans`, 'wer!', 'END'], 'answer!'],
    [
      'without a reason, with a mark of its encoding',
      ['HTTP/1.1 200\r\ncontent-length: 10\r\n\r\n\u00ef\u00bb\u00bfanswer!'],
      'answer!',
    ],
    ['with no body', ['HTTP/1.1 204 No Content\r\n\r\n'], ''],
  ])('%s', async (_name, pieces, text) => {
    const binary = /cut in two|mark of/.test(_name);
    const { post } = await open([binary ? (pieces.map(piece => Buffer.from(piece, 'latin1')) as never) : pieces]);
    expect((await post()).text).toBe(text);
  });

  test('of many pieces is taken whole, and the request is sent as it is', async () => {
    const body = 'x'.repeat(300_000);
    const { post, requests, url } = await open([
      [`${HEAD}content-length: ${body.length}\r\n\r\n`, ...body.match(/.{50000}/g)!],
    ]);
    expect((await post('{"a":"企业"}')).text).toBe(body);
    expect(requests).toEqual([
      `POST /graphql?x=1 HTTP/1.1\r\nhost: ${url.host}\r\nconnection: keep-alive\r\nx-a: b\r\ncontent-length: 14\r\n\r\n{"a":"企业"}`,
    ]);
  });
});

describe('what is no answer', () => {
  test.each([
    ['another protocol', ['SSH-2.0-x\r\n\r\n'], 'BAD_ANSWER'],
    ['an empty head', ['\r\n\r\n'], 'BAD_ANSWER'],
    ['two lengths', [`${HEAD}content-length: 1\r\ncontent-length: 2\r\n\r\nab`], 'BAD_ANSWER'],
    ['a length that is none', [`${HEAD}content-length: -1\r\n\r\n`], 'BAD_ANSWER'],
    ['a length and chunks', [`${HEAD}content-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`], 'BAD_ANSWER'],
    [
      'an encoding that was not requested',
      [`${HEAD}content-encoding: gzip\r\ncontent-length: 1\r\n\r\nx`],
      'BAD_ANSWER',
    ],
    ['a header without a name', [`${HEAD}nothing\r\ncontent-length: 1\r\n\r\nx`], 'BAD_ANSWER'],
    ['a chunk without a size', [`${HEAD}transfer-encoding: chunked\r\n\r\nx\r\n\r\n`], 'BAD_ANSWER'],
    ['a chunk of another size', [`${HEAD}transfer-encoding: chunked\r\n\r\n1\r\nabc\r\n0\r\n\r\n`], 'BAD_ANSWER'],
    ['a head that does not end', [`${HEAD}x: ${'y'.repeat(70_000)}`], 'BAD_ANSWER'],
    ['an end before the length', [`${HEAD}content-length: 10\r\n\r\nans`, 'END'], 'CLOSED'],
    ['an end before anything', ['END'], 'CLOSED'],
    [
      'too much',
      [`${HEAD}content-length: 2000000\r\n\r\n`, ...Array.from({ length: 3 }, () => 'x'.repeat(400_000))],
      'TOO_LARGE',
    ],
    ['silence', [], 'TIMEOUT'],
    ['dripping', [`${HEAD}content-length: 900\r\n\r\n`, ...Array.from({ length: 100 }, () => 'x')], 'TIMEOUT'],
  ])('%s', async (_name, pieces, code) => {
    const { post } = await open([pieces], { limitMs: 200 });
    await expect(post()).rejects.toMatchObject({ code });
  });

  test('a header that would be two', async () => {
    const { post, requests } = await open([[]]);
    await expect(post('{}', { 'x-a': 'b\r\nx-c: d' })).rejects.toMatchObject({ code: 'BAD_HEADER' });
    expect(requests).toEqual([]);
  });
});

describe('connections', () => {
  const ok = [`${HEAD}content-length: 2\r\n\r\nok`];

  test('are kept, and no more are opened than allowed', async () => {
    const { post, accepted } = await open([ok], { connections: 3 });
    for (let round = 0; round < 3; round += 1)
      expect((await Promise.all(Array.from({ length: 10 }, () => post()))).map(({ text }) => text)).toEqual(
        Array(10).fill('ok'),
      );
    expect(accepted()).toBe(3);
  });

  test.each([
    ['says so', [`${HEAD}connection: close\r\ncontent-length: 2\r\n\r\nok`]],
    ['is of the first version', ['HTTP/1.0 200 OK\r\ncontent-length: 2\r\n\r\nok']],
    ['keeps them for no time', [`${HEAD}keep-alive: timeout=1\r\ncontent-length: 2\r\n\r\nok`]],
    ['sends more than its answer', [`${HEAD}content-length: 2\r\n\r\nok!`]],
    [
      'sends a response without a request',
      [`${HEAD}content-length: 2\r\n\r\nok`, `${HEAD}content-length: 3\r\n\r\nbad`],
    ],
    ['closes them', [`${HEAD}content-length: 2\r\n\r\nok`, 'END']],
  ])('are not used again where the server %s', async (_name, pieces) => {
    const { post, accepted } = await open([pieces]);
    for (let again = 1; again <= 3; again += 1) {
      expect((await post()).text).toBe('ok');
      await new Promise(done => setTimeout(done, 30));
      // Where both timers are late, what the server wrote in the same turn is read before its end.
      await new Promise(setImmediate);
      expect(accepted()).toBe(again);
    }
  });

  test('that fail make room for waiting requests', async () => {
    const { post } = await open([null, ok], { connections: 1 });
    const results = await Promise.allSettled([post(), post(), post(), post()]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled']);
  });

  test('without a first byte ends before one that has begun', async () => {
    const limits = { firstByteMs: 150, limitMs: 5_000 };
    await expect((await open([[]], limits)).post()).rejects.toMatchObject({ code: 'FIRST_BYTE' });
    const begun = await open(
      [[`${HEAD}content-length: 102\r\n\r\n`, ...Array.from({ length: 100 }, () => 'x'), 'ab']],
      limits,
    );
    expect((await begun.post()).text).toHaveLength(102);
  });

  test('are waited for no longer than the limit', async () => {
    const { post } = await open([[]], { connections: 1, limitMs: 100 });
    const results = await Promise.allSettled([post('1'), post('2'), post('3')]);
    expect(results.map(result => (result as PromiseRejectedResult).reason.code)).toEqual([
      'TIMEOUT',
      'TIMEOUT',
      'TIMEOUT',
    ]);
  });

  test('closing fails what runs', async () => {
    const { post } = await open([[]]);
    const running = post();
    await opened[0]!.http!.close();
    await expect(running).rejects.toMatchObject({ code: 'CLOSED' });
  });
});

test('is our own for http: addresses, or undici where the options say so', async () => {
  const options = { limitMs: 1_000, firstByteMs: 1_000, connectMs: 1_000, connections: 1, responseLimit: 1_000 };
  const [own, undici] = [createHttp(options), createHttp({ ...options, client: 'undici' })];
  expect([own instanceof UndiciClient, undici instanceof UndiciClient]).toEqual([false, true]);
  await Promise.all([own.close(), undici.close()]);
});
