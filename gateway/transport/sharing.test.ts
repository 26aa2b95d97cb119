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

/** A gateway over a department that answers when it is told to. */
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
  const ask = async (
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
  const answer = async (count: number, text = '{"data":{"grade":"A"}}'): Promise<void> => {
    await eventually(
      async () => held.length,
      length => length >= count,
    );
    // Time for one too many to come.
    await new Promise(resolve => setTimeout(resolve, 300));
    for (const { response } of held) if (!response.writableEnded) response.end(text);
  };
  return { ask, token, answer, held };
}

describe('through the gateway', () => {
  test('twenty equal queries of the public ask the department once, and all are answered; later ones ask again', async () => {
    const { ask, answer, held } = await open({ SHARE_IN_FLIGHT: 'true' });
    for (const round of [1, 2]) {
      const asked = Array.from({ length: 20 }, () => ask('{ grade }'));
      await answer(round);
      expect(new Set(await Promise.all(asked))).toEqual(new Set(['{"data":{"grade":"A"}}\n']));
      expect(held).toHaveLength(round);
    }
  });

  test('another caller, another question, and every mutation are asked by themselves', async () => {
    const { ask, answer, held, token } = await open({ SHARE_IN_FLIGHT: 'true' });
    const [one, other] = [await token('o-1'), await token('o-2')];
    const asked = [
      ask('{ grade }'),
      ask('{ grade }', { token: one }),
      ask('{ grade }', { token: one }),
      ask('{ grade }', { token: other }),
      ask('{ grade(of: 2) }'),
      ask('mutation { publish }'),
      ask('mutation { publish }'),
    ];
    await answer(6, '{"data":{"grade":"A","publish":1}}');
    await Promise.all(asked);
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

  test('whoever leaves takes nothing from the others; once all have left, the request is given up', async () => {
    const { ask, held } = await open({ SHARE_IN_FLIGHT: 'true' });
    const leaving = new AbortController();
    const left = ask('{ grade }', { signal: leaving.signal }).catch(() => 'left');
    await eventually(
      async () => held.length,
      length => length === 1,
    );
    const staying = ask('{ grade }');
    await new Promise(resolve => setTimeout(resolve, 300));
    leaving.abort();
    expect(await left).toBe('left');
    await new Promise(resolve => setTimeout(resolve, 300));
    held[0]!.response.end('{"data":{"grade":"B"}}');
    expect(await staying).toBe('{"data":{"grade":"B"}}\n');
    expect(held).toHaveLength(1);

    const all = new AbortController();
    let cut = false;
    const gone = [ask('{ grade }', { signal: all.signal }), ask('{ grade }', { signal: all.signal })].map(one =>
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

  test('nothing is shared unless it is wished for', async () => {
    const { ask, answer, held } = await open({});
    const asked = [ask('{ grade }'), ask('{ grade }')];
    await answer(2);
    await Promise.all(asked);
    expect(held).toHaveLength(2);
  });
});

describe('by itself', () => {
  const gone = (): Error => new Error('gone');

  test('one that may last longer than the caller waits is of no use to it', async () => {
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

  test("a failure is everybody's, and is over with it", async () => {
    const shared = new SharedRequests<number>(gone);
    const failing = async (): Promise<number> => {
      throw new Error('down');
    };
    await expect(Promise.all([1, 2].map(() => shared.request('k', 100, new Cancellation(), failing)))).rejects.toThrow(
      'down',
    );
    expect(await shared.request('k', 100, undefined, async () => 3)).toBe(3);
  });

  test('who has left before asks for nothing', async () => {
    const left = new Cancellation();
    left.cancel();
    await expect(new SharedRequests<number>(gone).request('k', 100, left, async () => 1)).rejects.toThrow('gone');
  });
});
