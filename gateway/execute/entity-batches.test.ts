/** Which entities of a running operation are requested again. */
import { expect, test } from '@jest/globals';
import { EntityBatches } from './entity-batches.ts';
import type { FetchRequest } from './fetch-request.ts';
import type { Received } from './requests.ts';

const request = { id: 1, department: 'd' } as FetchRequest;
const ALL = ['a', 'b', 'c'];

/** What is sent of `a`, `b` and `c` where they were received so before. */
async function sentAfter(received: Partial<Received>): Promise<readonly string[]> {
  const sent: (readonly string[])[] = [];
  const batches = new EntityBatches(async group => {
    sent.push(...group.map(({ texts }) => texts));
    return [{ entities: ALL.map(() => null), errors: [], ...received }];
  });
  const receive = async () => {
    for (const { batch } of batches.request(request, ALL)) await batch.received;
  };
  await receive();
  await receive();
  expect(sent[0]).toEqual(ALL);
  return sent[1] ?? [];
}

const errorsAt = (...indexes: unknown[]) => ({
  errors: indexes.map(index => ({ message: 'failed', path: ['_entities', index as number, 'name'] })),
});

test('what came without an error is not requested again, though there is nothing', async () => {
  expect(await sentAfter({})).toEqual([]);
});

test('what came with an error is requested again, and nothing else', async () => {
  expect(await sentAfter(errorsAt(1))).toEqual(['b']);
  expect(await sentAfter(errorsAt(0, 2))).toEqual(['a', 'c']);
  expect(await sentAfter(errorsAt(2, 2))).toEqual(['c']);
});

test('all are requested again where an error says not whose it is, or nothing came', async () => {
  expect(await sentAfter(errorsAt(undefined, 0))).toEqual(ALL);
  expect(await sentAfter({ entities: null })).toEqual(ALL);
});
