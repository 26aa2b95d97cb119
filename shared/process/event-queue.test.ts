/** A reader that keeps up, one that does not, and one that goes. */
import { expect, test } from '@jest/globals';
import { EventQueue } from './event-queue.ts';

const queueOf = (most: number): EventQueue<number> => new EventQueue(most, () => new Error('too slow'));

async function readAll(queue: EventQueue<number>): Promise<number[]> {
  const read: number[] = [];
  for await (const event of queue) read.push(event);
  return read;
}

test('events come in order, also those that wait when it ends', async () => {
  const queue = queueOf(10);
  queue.push(1);
  const reading = readAll(queue);
  queue.push(2);
  await Promise.resolve();
  queue.push(3);
  queue.end();
  expect(queue.push(4)).toBe(false);
  expect(await reading).toEqual([1, 2, 3]);
});

test('a reader that does not keep up is ended with an error, once', async () => {
  const queue = queueOf(2);
  let closed = 0;
  queue.onClose(() => {
    closed += 1;
  });
  expect([queue.push(1), queue.push(2), queue.push(3), queue.push(4)]).toEqual([true, true, false, false]);
  const iterator = queue[Symbol.asyncIterator]();
  await expect(iterator.next()).rejects.toThrow('too slow');
  expect(await iterator.next()).toEqual({ done: true, value: undefined });
  expect(closed).toBe(1);
});

test('who goes is told to the source, even while it waits', async () => {
  const queue = queueOf(2);
  let closed = 0;
  queue.onClose(() => {
    closed += 1;
  });
  const iterator = queue[Symbol.asyncIterator]();
  const waiting = iterator.next();
  await iterator.return?.();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(closed).toBe(1);
  expect(queue.push(1)).toBe(false);
});
