/** What requests wait for, and that they do not wait for long. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import { composeGraph } from '../testing/differential/graphs.ts';
import { openJudged } from '../testing/differential/judged.ts';
import type { JudgedGateway } from '../testing/differential/judged.ts';
import { EntityBatches } from './entity-batches.ts';
import type { Waiting } from './entity-batches.ts';
import type { FetchRequest } from './fetch-request.ts';
import type { EntityRequest } from './requests.ts';

describe('requests of a department', () => {
  const request = (id: number, department: string) => ({ id, department }) as FetchRequest;
  const [one, other, elsewhere] = [request(1, 'd'), request(2, 'd'), request(3, 'e')];

  function opened(waiting: Waiting) {
    const sent: number[][] = [];
    const batches = new EntityBatches(async (group: readonly EntityRequest[]) => {
      sent.push(group.map(({ request: { id } }) => id));
      return group.map(({ texts }) => ({ entities: texts.map(() => null), errors: [] }));
    }, waiting);
    return { batches, sent };
  }
  const forEver: Waiting = { isNext: department => department === 'd', wait: () => 1_000_000, sent: () => {} };

  test('wait for one that is next, those of others do not; both are sent as one once it is there', async () => {
    let isNext = true;
    const { batches, sent } = opened({ ...forEver, isNext: department => isNext && department === 'd' });
    batches.request(one, ['a']);
    batches.request(elsewhere, ['a']);
    await nextTurn();
    await nextTurn();
    expect(sent).toEqual([[3]]);
    isNext = false;
    batches.request(other, ['b']);
    await nextTurn();
    expect(sent).toEqual([[3], [1, 2]]);
  });

  test('are sent where the one that was next does not come', async () => {
    let isNext = true;
    const { batches, sent } = opened({ ...forEver, isNext: () => isNext });
    batches.request(one, ['a']);
    await nextTurn();
    isNext = false;
    batches.reconsider();
    await nextTurn();
    expect(sent).toEqual([[1]]);
  });

  test('wait no longer than is allowed, though it is still next', async () => {
    const waits = [1, 0];
    const { batches, sent } = opened({ ...forEver, wait: () => waits.shift() ?? 0 });
    const [slot] = batches.request(one, ['a']);
    await slot?.batch.received;
    expect(sent).toEqual([[1]]);
  });
});

describe('a whole operation', () => {
  const GRAPH = composeGraph('expected', {
    as: 'type Query { as: [A!] } type A @key(fields: "id") { id: ID! }',
    bs: 'type Query { bs: [B!] } type B @key(fields: "id") { id: ID! }',
    notes: 'type A @key(fields: "id") { id: ID! note: String } type B @key(fields: "id") { id: ID! note: String }',
  });
  const reference = { __resolveReference: (given: object) => given };
  const note = { ...reference, note: ({ id }: { id: string }) => `note ${id}` };
  const resolvers: Record<string, object> = {
    as: { Query: { as: () => [{ id: 'a' }] }, A: reference },
    bs: { Query: { bs: () => [{ id: 'b' }] }, B: reference },
    notes: { A: note, B: note },
  };
  const schemas = new Map(
    Object.entries(resolvers).map(([name, own]) => [
      name,
      buildSubgraphSchema({ typeDefs: parse(GRAPH.contracts[name]!), resolvers: own as never }),
    ]),
  );
  let gateway: JudgedGateway;
  let asked: string[] = [];
  /** What a department waits for before it answers. */
  let before: (department: string) => Promise<void>;
  beforeAll(async () => {
    const ask = async (department: string, source: string, variableValues: Record<string, unknown>) => {
      asked.push(department);
      await before(department);
      return execute({ schema: schemas.get(department)!, document: parse(source), variableValues });
    };
    gateway = await openJudged({ graph: GRAPH, ask }, {});
  });
  afterAll(() => gateway.stop());

  test('does not wait for a department that is slow: what it holds up is sent before it answers', async () => {
    asked = [];
    const notesAsked = Promise.withResolvers<void>();
    before = async department => {
      if (department === 'notes') notesAsked.resolve();
      // It answers only once the other branch has gone on.
      if (department === 'bs') await notesAsked.promise;
    };
    const { data } = await gateway.answer('{ as { note } bs { note } }', {});
    expect(JSON.parse(data)).toEqual({ as: [{ note: 'note a' }], bs: [{ note: 'note b' }] });
    expect(asked.filter(department => department === 'notes')).toHaveLength(2);
  });

  test('goes on where the department that it waited for is down', async () => {
    before = async department => {
      if (department === 'bs') throw new Error('down');
    };
    const { data } = await gateway.answer('{ as { note } bs { note } }', {});
    expect(JSON.parse(data)).toEqual({ as: [{ note: 'note a' }], bs: null });
  });
});
