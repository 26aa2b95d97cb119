import { beforeEach, describe, expect, test } from '@jest/globals';
import { PUBLIC } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { CachedRequests } from './cached-requests.ts';
import type { EntityFetch, EntityPart, ReceivedEntities, ReceivedRoot } from './requests.ts';
import { EntityStore } from './store.ts';

const ONE = '91420703YY00016P7F';
const OTHER = '91420703YY0000000X';
const request = (more: Partial<EntityFetch> = {}): EntityFetch => ({
  operation: 'query ($first: Int) { _entities { grade } }',
  department: 'credit',
  variables: ['first'],
  keeping: { ms: 60_000, isOwn: false, changesWith: [] },
  ...more,
});
const text = (creditCode: string): string => `{"__typename":"Enterprise","creditCode":"${creditCode}"}`;

let store: EntityStore;
/** What was sent, by request. */
let sent: string[][];
let answer: (part: EntityPart<EntityFetch>) => ReceivedEntities;
let found: () => ReceivedRoot;
let now: number;
beforeEach(() => {
  store = new EntityStore(1_000_000);
  store.follow('credit');
  sent = [];
  now = 0;
  answer = ({ texts }) => ({ entities: texts.map(of => ({ of })), errors: [] });
  found = () => FOUND;
});
const requests = (
  more: { variables?: Record<string, unknown>; language?: string; principal?: Principal } = {},
): CachedRequests<EntityFetch> =>
  new CachedRequests({
    behind: {
      entities: async part => {
        sent.push([...part.texts]);
        return answer(part);
      },
      together: async parts => {
        sent.push(parts.flatMap(({ texts }) => texts));
        return parts.map(answer);
      },
      lookup: async (_request, creditCode) => {
        sent.push([creditCode]);
        return found();
      },
    },
    store,
    variables: {},
    language: 'zh',
    principal: PUBLIC,
    now: () => now,
    ...more,
  });
const ask = (texts: string[], of: Partial<EntityFetch> = {}): Promise<ReceivedEntities> =>
  requests().entities({ request: request(of), texts });

const ROOT: Partial<EntityFetch> = {
  operation: 'query ($code: CreditCode!) { enterprise(creditCode: $code) { name } }',
};
const FOUND = { data: { enterprise: { name: 'one' } } };

/** Requests of which nothing is kept: by their document, and by their representation. */
const UNKEPT: { texts: string[]; more: Partial<EntityFetch> }[] = [
  { texts: [text(ONE)], more: { keeping: undefined } },
  { texts: [`${text(ONE)}${text(OTHER)}`], more: {} },
  { texts: ['{"__typename":"Enterprise"}'], more: {} },
];

describe('entities', () => {
  test('that are kept are not requested again, each for itself', async () => {
    await ask([text(ONE)]);
    const both = await ask([text(ONE), text(OTHER)]);
    expect(sent).toEqual([[text(ONE)], [text(OTHER)]]);
    expect(both).toEqual({ entities: [{ of: text(ONE) }, { of: text(OTHER) }], errors: [] });
    await ask([text(OTHER), text(ONE)]);
    expect(sent).toHaveLength(2);
  });

  test('are given as objects of their own: what one operation does to them no other sees', async () => {
    await ask([text(ONE)]);
    const first = await ask([text(ONE)]);
    Object.assign(first.entities?.[0] ?? {}, { spoilt: true });
    expect(await ask([text(ONE)])).toEqual({ entities: [{ of: text(ONE) }], errors: [] });
  });

  test.each([
    ['another selection', { operation: 'query { _entities { name } }' }, {}],
    ['other variables', {}, { variables: { first: 2 } }],
    ['another language', {}, { language: 'en' }],
  ])('are requested again for %s', async (_what, of, as) => {
    await ask([text(ONE)]);
    await requests(as).entities({ request: request(of), texts: [text(ONE)] });
    expect(sent).toHaveLength(2);
  });

  test('are requested again once their time is over: the contract’s, or the department’s own', async () => {
    await ask([text(ONE)]);
    now = 60_000;
    answer = ({ texts }) => ({ entities: texts.map(of => ({ of })), errors: [], holdsUntil: 60_010 });
    await ask([text(ONE)]);
    now = 60_009;
    await ask([text(ONE)]);
    now = 60_010;
    await ask([text(ONE)]);
    expect(sent).toHaveLength(3);
  });

  test('are requested again on another day in China, since what is valid goes by days', async () => {
    const midnight = Date.parse('2026-11-29T00:00:00+08:00');
    now = midnight - 1_000;
    await ask([text(ONE)]);
    now = midnight - 1;
    await ask([text(ONE)]);
    expect(sent).toHaveLength(1);
    now = midnight;
    await ask([text(ONE)]);
    expect(sent).toHaveLength(2);
  });

  test.each([
    ['came with an error', { entities: [{ of: 'x' }], errors: [{ message: 'no' }] }],
    ['did not come', { entities: null, errors: [{ message: 'no' }] }],
    ['their department does not know', { entities: [null], errors: [] }],
  ])('that %s are not kept', async (_what, received) => {
    answer = () => received;
    await ask([text(ONE)]);
    await ask([text(ONE)]);
    expect(sent).toHaveLength(2);
  });

  test('that failed with their request are not kept, and the failure is told', async () => {
    answer = () => {
      throw new Error('gone');
    };
    await expect(ask([text(ONE)])).rejects.toThrow('gone');
    answer = ({ texts }) => ({ entities: texts.map(of => ({ of })), errors: [] });
    expect((await ask([text(ONE)])).entities).toEqual([{ of: text(ONE) }]);
  });

  test('of a document that is not kept, or that names no enterprise, are requested each time', async () => {
    for (const { texts, more } of UNKEPT) {
      await ask(texts, more);
      await ask(texts, more);
    }
    expect(sent).toHaveLength(2 * UNKEPT.length);
  });

  test('of a field that depends on who asks are kept for each caller alone', async () => {
    const of = { keeping: { ms: 60_000, isOwn: true, changesWith: [] } };
    const officer: Principal = { ...PUBLIC, role: 'officer', subject: 'o', department: 'credit' };
    for (const principal of [PUBLIC, officer, PUBLIC, officer])
      await requests({ principal }).entities({ request: request(of), texts: [text(ONE)] });
    expect(sent).toHaveLength(2);
  });

  test('that change with a type are requested again once something of it has changed, whoever it is of', async () => {
    const products = { keeping: { ms: 60_000, isOwn: false, changesWith: ['Product'] } };
    const read = async (): Promise<number> => {
      await ask([text(ONE)], products);
      return sent.length;
    };
    expect([await read(), await read()]).toEqual([1, 1]);
    store.changedOf('credit', 'Fine');
    store.changedOf('other', 'Product');
    expect(await read()).toBe(1);
    store.changedOf('credit', 'Product');
    expect([await read(), await read()]).toEqual([2, 2]);
  });

  test('that were under way while something of a type changed are not given afterwards', async () => {
    const products = { keeping: { ms: 60_000, isOwn: false, changesWith: ['Product'] } };
    answer = ({ texts }) => {
      store.changedOf('credit', 'Product');
      return { entities: texts.map(of => ({ of })), errors: [] };
    };
    await ask([text(ONE)], products);
    await ask([text(ONE)], products);
    expect(sent).toHaveLength(2);
  });
});

describe('a root field that gives an enterprise by its key', () => {
  const lookUp = (creditCode = ONE, of: Partial<EntityFetch> = ROOT): Promise<ReceivedRoot> =>
    requests().lookup(request(of), creditCode);

  test('is not requested again until the enterprise changes, for each enterprise by itself', async () => {
    expect([await lookUp(), await lookUp()]).toEqual([FOUND, FOUND]);
    await lookUp(OTHER);
    expect(sent).toEqual([[ONE], [OTHER]]);
    store.changed('credit', ONE);
    await lookUp();
    await lookUp(OTHER);
    expect(sent).toEqual([[ONE], [OTHER], [ONE]]);
  });

  test('is given as an object of its own', async () => {
    await lookUp();
    Object.assign((await lookUp()).data?.enterprise ?? {}, { spoilt: true });
    expect(await lookUp()).toEqual(FOUND);
  });

  test.each<[string, () => ReceivedRoot]>([
    ['that there is none', () => ({ data: { enterprise: null } })],
    ['what came with an error', () => ({ ...FOUND, errors: [{ message: 'no' }] })],
    ['what did not come', () => ({ data: null, errors: [{ message: 'no' }] })],
    ['what its department says holds no longer', () => ({ ...FOUND, holdsUntil: 0 })],
  ])('is requested again: %s', async (_what, received) => {
    found = received;
    await lookUp();
    await lookUp();
    expect(sent).toHaveLength(2);
  });

  test('is requested again where its enterprise changed while it was under way, or its request failed', async () => {
    found = () => {
      store.changed('credit', ONE);
      return FOUND;
    };
    await lookUp();
    found = () => {
      throw new Error('gone');
    };
    await expect(lookUp()).rejects.toThrow('gone');
    found = () => FOUND;
    await lookUp();
    await lookUp();
    expect(sent).toHaveLength(3);
  });

  test('is requested each time where it is not declared, or its department is not followed', async () => {
    await lookUp(ONE, { ...ROOT, keeping: undefined });
    await lookUp(ONE, { ...ROOT, keeping: undefined });
    store.lose('credit');
    await lookUp();
    await lookUp();
    expect(sent).toHaveLength(4);
  });
});

test('errors stand where their entities are in the whole request; one about all of it is one of each', async () => {
  await ask([text(ONE)]);
  const error = { message: 'no' };
  answer = () => ({ entities: [null], errors: [{ ...error, path: ['_entities', 0, 'grade'] }] });
  expect(await ask([text(ONE), text(OTHER)])).toEqual({
    entities: [{ of: text(ONE) }, null],
    errors: [{ ...error, path: ['_entities', 1, 'grade'] }],
  });
  answer = () => ({ entities: null, errors: [error] });
  expect(await ask([text(ONE), text(OTHER)])).toEqual({
    entities: [{ of: text(ONE) }, null],
    errors: [{ ...error, path: ['_entities', 1] }],
  });
});

test('several parts are sent as one, without those that are kept whole', async () => {
  const [name, grade, fines] = [1, 2, 3].map(id => request({ operation: `query { q${id} }` })) as [
    EntityFetch,
    EntityFetch,
    EntityFetch,
  ];
  await requests().entities({ request: name, texts: [text(ONE)] });
  const parts = [name, grade, fines].map(one => ({ request: one, texts: [text(ONE)] }));
  expect(await requests().together(parts)).toEqual(parts.map(() => ({ entities: [{ of: text(ONE) }], errors: [] })));
  expect(sent).toEqual([[text(ONE)], [text(ONE), text(ONE)]]);
  expect(await requests().together(parts)).toHaveLength(3);
  expect(sent).toHaveLength(2);
});

test('a department that is asked for what might be kept, and is not followed, is told of; nothing of it is kept', async () => {
  store.lose('credit');
  const wanted: string[] = [];
  const behind = {
    entities: async (part: EntityPart<EntityFetch>) => answer(part),
    together: async () => [],
    lookup: async () => FOUND,
  };
  const unfollowed = new CachedRequests({
    behind,
    store,
    variables: {},
    language: '',
    principal: PUBLIC,
    wanted: department => wanted.push(department),
  });
  await unfollowed.entities({ request: request(), texts: [text(ONE)] });
  expect([wanted, store.bytes]).toEqual([['credit'], 0]);
});
