/**
 * Equal requests on their way to a department are one, where that is wished for; who shares, who does not, and who
 * leaves.
 */
import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { GATEWAY_AUDIENCE, createSigner, makeKeys } from '#shared/identity/principal.ts';
import { Cancellation } from '#shared/process/cancellation.ts';
import { SharedRequests } from './sharing.ts';
import { LINK, eventually, openTestGateway, startBroken } from '../testing/gateway.ts';

const CREDIT = `${LINK} type Query { grade(of: ID): String } type Mutation { publish: Int }`;
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** A gateway over a department that responds when the test says so. */
async function open(environment: Record<string, string>) {
  const held: { body: string; response: ServerResponse }[] = [];
  const department = await startBroken((request, response) => {
    let body = '';
    request.on('data', chunk => (body += chunk));
    request.on('end', () =>
      body.includes('_service') ? response.end('{"data":{"_service":{"sdl":null}}}') : held.push({ body, response }),
    );
  });
  closers.push(department.stop);
  const keys = makeKeys();
  const sign = await createSigner(keys.privateKey);
  const gateway = await openTestGateway(
    { credit: { contract: CREDIT, url: department.url } },
    {
      SUBGRAPH_POLL_MS: '3600000',
      DRAIN_MS: '100',
      PRINCIPAL_PUBLIC_KEY: JSON.stringify(keys.publicKey),
      PRINCIPAL_PRIVATE_KEY: JSON.stringify(keys.privateKey),
      ...environment,
    },
  );
  closers.push(gateway.close);
  await gateway.loaded;
  const execute = async (
    query: string,
    { token, signal }: { token?: string; signal?: AbortSignal } = {},
  ): Promise<string> => {
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
    const response = await fetch(new URL('/graphql', gateway.url), {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
      ...(signal && { signal }),
    });
    return response.text();
  };
  const token = (subject: string): Promise<string> =>
    sign({ role: 'officer', subject, creditCodes: [], department: 'credit' }, GATEWAY_AUDIENCE);
  /** Answers everything that has come, once so much has. */
  const respond = async (count: number, text = '{"data":{"grade":"A"}}'): Promise<void> => {
    await eventually(
      async () => held.length,
      length => length >= count,
    );
    // Time for one too many to come.
    await new Promise(resolve => setTimeout(resolve, 300));
    for (const { response } of held) if (!response.writableEnded) response.end(text);
  };
  return { execute, token, respond, held };
}

describe('through the gateway', () => {
  test('twenty equal queries of the public are one request to the department, and all are answered; later ones are another', async () => {
    const { execute, respond, held } = await open({ SHARE_IN_FLIGHT: 'true' });
    for (const round of [1, 2]) {
      const responses = Array.from({ length: 20 }, () => execute('{ grade }'));
      await respond(round);
      expect(new Set(await Promise.all(responses))).toEqual(new Set(['{"data":{"grade":"A"}}\n']));
      expect(held).toHaveLength(round);
    }
  });

  test('another caller, another query, and every mutation have a request of their own', async () => {
    const { execute, respond, held, token } = await open({ SHARE_IN_FLIGHT: 'true' });
    const [one, other] = [await token('o-1'), await token('o-2')];
    const responses = [
      execute('{ grade }'),
      execute('{ grade }', { token: one }),
      execute('{ grade }', { token: one }),
      execute('{ grade }', { token: other }),
      execute('{ grade(of: 2) }'),
      execute('mutation { publish }'),
      execute('mutation { publish }'),
    ];
    await respond(6, '{"data":{"grade":"A","publish":1}}');
    await Promise.all(responses);
    expect(
      held
        .map(({ body }) => (JSON.parse(body) as { query: string }).query.replace(/\w*__\w+/g, '').replaceAll(' ', ''))
        .sort(),
    ).toEqual(
      ['mutation{publish}', 'mutation{publish}', '{grade(of:2)}', '{grade}', '{grade}', '{grade}'].map(query =>
        expect.stringContaining(query.slice(query.indexOf('{'))),
      ),
    );
  });

  test('a caller that disconnects takes nothing from the others; once all have, the request is cancelled', async () => {
    const { execute, held } = await open({ SHARE_IN_FLIGHT: 'true' });
    const leaving = new AbortController();
    const left = execute('{ grade }', { signal: leaving.signal }).catch(() => 'left');
    await eventually(
      async () => held.length,
      length => length === 1,
    );
    const staying = execute('{ grade }');
    await new Promise(resolve => setTimeout(resolve, 300));
    leaving.abort();
    expect(await left).toBe('left');
    await new Promise(resolve => setTimeout(resolve, 300));
    held[0]!.response.end('{"data":{"grade":"B"}}');
    expect(await staying).toBe('{"data":{"grade":"B"}}\n');
    expect(held).toHaveLength(1);

    const all = new AbortController();
    let cut = false;
    const gone = [execute('{ grade }', { signal: all.signal }), execute('{ grade }', { signal: all.signal })].map(one =>
      one.catch(() => 'left'),
    );
    await eventually(
      async () => held.length,
      length => length === 2,
    );
    held[1]!.response.on('close', () => (cut = true));
    await new Promise(resolve => setTimeout(resolve, 300));
    all.abort();
    expect(await Promise.all(gone)).toEqual(['left', 'left']);
    await eventually(async () => cut, Boolean);
  });

  test('nothing is shared unless it is configured', async () => {
    const { execute, respond, held } = await open({});
    const responses = [execute('{ grade }'), execute('{ grade }')];
    await respond(2);
    await Promise.all(responses);
    expect(held).toHaveLength(2);
  });
});

describe('by itself', () => {
  const gone = (): Error => new Error('gone');

  test('one that may last longer than the caller waits is not shared with it', async () => {
    const shared = new SharedRequests<number>(gone);
    let sent = 0;
    const send = async (): Promise<number> => {
      sent += 1;
      return sent;
    };
    expect(
      await Promise.all([
        shared.request('k', 5_000, undefined, send),
        shared.request('k', 1_000, undefined, send),
        shared.request('k', 1_500, undefined, send),
      ]),
    ).toEqual([1, 2, 2]);
  });

  test('a failure is shared by all, and the next request is sent again', async () => {
    const shared = new SharedRequests<number>(gone);
    const failing = async (): Promise<number> => {
      throw new Error('down');
    };
    await expect(Promise.all([1, 2].map(() => shared.request('k', 100, new Cancellation(), failing)))).rejects.toThrow(
      'down',
    );
    expect(await shared.request('k', 100, undefined, async () => 3)).toBe(3);
  });

  test('a caller that has disconnected before sends nothing', async () => {
    const left = new Cancellation();
    left.cancel();
    await expect(new SharedRequests<number>(gone).request('k', 100, left, async () => 1)).rejects.toThrow('gone');
  });
});
