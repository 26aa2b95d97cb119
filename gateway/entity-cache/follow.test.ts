import { afterEach, expect, test } from '@jest/globals';
import { createLog } from '#shared/process/log.ts';
import { FeedFollower } from './follow.ts';
import { EntityStore } from './store.ts';
import type { EntityKey } from './store.ts';

const log = createLog('test', 'silent');
const KEY: EntityKey = { department: 'credit', creditCode: 'A', request: 'r' };

/** A department's feed: a request waits until a change comes, or the department fails. */
class Feed {
  readonly asked: string[] = [];
  #waiting: ((response: Response | Error) => void) | undefined;
  #next: (Response | Error)[] = [];

  readonly fetch: typeof fetch = async input => {
    const { pathname, search } = new URL(String(input));
    this.asked.push(pathname + search);
    if (pathname === '/changes/snapshot') return new Response('', { headers: { 'feed-resume-after': 'start' } });
    const response = this.#next.shift() ?? (await new Promise<Response | Error>(resolve => (this.#waiting = resolve)));
    if (response instanceof Error) throw response;
    return response;
  };

  answer(response: Response | Error): void {
    if (this.#waiting) this.#waiting(response);
    else this.#next.push(response);
    this.#waiting = undefined;
  }
}

const change = (creditCode: string, cursor: string): Response =>
  new Response(`${JSON.stringify({ creditCode, cursor })}\n`);
let follower: FeedFollower | undefined;
let feed = new Feed();
afterEach(async () => {
  const stopped = follower?.stop();
  feed.answer(new Error('stopped'));
  await stopped;
});

function follow(url: string | undefined = 'http://credit'): EntityStore {
  feed = new Feed();
  const store = new EntityStore(1_000_000);
  const source = { urlOf: () => url, headersFor: () => ({}), fetch: feed.fetch };
  follower = new FeedFollower('credit', store, source, log);
  return store;
}

/** Waits until something holds. */
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds() && tries < 500; tries += 1) await new Promise(resolve => setTimeout(resolve, 10));
  expect(holds()).toBe(true);
}
function keep(store: EntityStore): void {
  const filling = store.fill(KEY);
  if (filling) store.keep(filling, 'a', Infinity);
}

test('a department is followed from where its feed stands, change by change', async () => {
  const store = follow();
  await until(() => store.isFollowed('credit'));
  keep(store);
  feed.answer(change('B', 'b'));
  await until(() => feed.asked.length === 3);
  expect(store.get(KEY, 0)).toBe('a');
  feed.answer(change('A', 'a'));
  await until(() => feed.asked.length === 4);
  expect(store.get(KEY, 0)).toBeUndefined();
  expect(feed.asked).toEqual([
    '/changes/snapshot?limit=1',
    '/changes?limit=1000&wait=2&after=start',
    '/changes?limit=1000&wait=2&after=b',
    '/changes?limit=1000&wait=2&after=a',
  ]);
});

test.each([
  ['cannot be reached', new Error('ECONNRESET')],
  ['no longer knows the place', new Response('{}', { status: 410 })],
  ['answers what is no feed', new Response('<html>')],
])('of a department that %s nothing is kept until it is followed anew', async (_what, response) => {
  const store = follow();
  await until(() => store.isFollowed('credit'));
  keep(store);
  feed.answer(response);
  await until(() => !store.isFollowed('credit'));
  expect([store.get(KEY, 0), store.fill(KEY)]).toEqual([undefined, undefined]);
  await until(() => store.isFollowed('credit'));
  expect(store.get(KEY, 0)).toBeUndefined();
});

test('a department without an address is not followed', async () => {
  const store = follow('');
  await new Promise(resolve => setTimeout(resolve, 50));
  expect([store.isFollowed('credit'), feed.asked]).toEqual([false, []]);
});
