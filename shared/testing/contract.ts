/** What every department promises, whatever it does: one call in its tests checks it all on a real PostgreSQL. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind } from 'graphql';
import { lintSchema } from '../check/lint.ts';
import type { Department } from '../department.ts';
import { tableOf } from '../database/rows.ts';
import { lifeOf } from '../sample/life.ts';
import { loadSample } from '../sample/load.ts';
import { anyGraph } from './any-graph.ts';
import { describeChanges } from './changes.ts';
import { describeDesk } from './desk.ts';
import { describeDayEdges } from './day-edges.ts';
import { describeEdges } from './edges.ts';
import { describeFilters } from './filters.ts';
import { describeForeignRows } from './foreign-rows.ts';
import { describeHidden } from './hidden.ts';
import { describeIdempotency } from './idempotency.ts';
import { describeInputEdges } from './input-edges.ts';
import { describeOpenPayloads } from './open-payload.ts';
import { describeOrders } from './orders.ts';
import { describeOwnZones } from './own-zones.ts';
import { describePages } from './pages.ts';
import { describeKept } from './kept.ts';
import { describePrivacy } from './privacy.ts';
import { describeQueryEdges } from './query-edges.ts';
import { describeRights } from './rights.ts';
import { testSampleKeys } from './sample-keys.ts';
import { describeSteps } from './steps.ts';
import { describeTakers } from './takers.ts';
import { describeVersions } from './versions.ts';
import { describeWrongInputs } from './wrong-inputs.ts';
import { TEST_TODAY, openTestSubgraph } from './department.ts';
import type { TestSubgraph } from './department.ts';

/** The time to arrive that requests have in these tests, which wait for it. */
const REQUEST_TIMEOUT_MS = 1_000;

interface Column {
  table_name: string;
  column_name: string;
  nullable: boolean;
  /** Whether the database gives it its value. */
  numbered: boolean;
}

/** Describes the contract of a department; `lives` sample lives are loaded (default 300). */
export function describeContract(department: Department, lives = 300): void {
  describeKept(department);
  describe(`${department.name} as a department`, () => {
    let subgraph: TestSubgraph;
    let url = '';
    const text = readFileSync(join(department.folder, 'schema.graphql'), 'utf8');
    beforeAll(async () => {
      subgraph = await openTestSubgraph(department, {
        sample: lives,
        graph: anyGraph,
        config: { REQUEST_TIMEOUT_MS },
        toldSteps: true,
      });
      url = await subgraph.app.listen({ host: '127.0.0.1', port: 0 });
    });
    afterAll(() => subgraph.close());

    test('its schema is described everywhere and has the common types', () => expect(lintSchema(text)).toEqual([]));

    test('it reports its contract to the letter: the gateway has its file, and composes what is another one', async () => {
      const { data } = await subgraph.execute<{ _service: { sdl: string } }>('{ _service { sdl } }');
      expect(data?._service.sdl).toBe(text);
    });

    test('no field is resolved by two of its aggregates', () => {
      const fields = department.resolvers.flatMap(resolvers =>
        Object.entries(resolvers).flatMap(([type, own]) => Object.keys(own as object).map(field => `${type}.${field}`)),
      );
      expect(fields.filter((field, index) => fields.indexOf(field) !== index)).toEqual([]);
    });

    test('its entities fit its tables, column by column', async () => {
      const tables = [...subgraph.database.orm.getMetadata().getAll().values()].filter(({ tableName }) => tableName);
      const columns = await subgraph.database.query<Column>(
        `select table_name, column_name, is_nullable = 'YES' as nullable, is_identity = 'YES' as numbered
         from information_schema.columns where table_schema = 'public' and is_generated = 'NEVER'`,
      );
      for (const { tableName, props } of tables) {
        const names = props.flatMap(({ fieldNames = [] }) => fieldNames);
        const expected = props
          .filter(({ persist }) => persist !== false)
          .map(({ fieldNames, nullable = false }) => `${fieldNames[0]}${nullable ? '?' : ''}`);
        const got = columns
          .filter(({ table_name }) => table_name === tableName)
          // What the database numbers by itself may be its own.
          .filter(({ column_name, numbered }) => !numbered || names.includes(column_name))
          .map(({ column_name, nullable }) => `${column_name}${nullable ? '?' : ''}`);
        expect([tableName, got.sort()]).toEqual([tableName, expected.sort()]);
      }
    });

    test('every table whose row belongs to an enterprise can be sharded by its credit code', async () => {
      const nullable = await subgraph.database.query(
        `select table_name from information_schema.columns where table_schema = 'public' and column_name = 'credit_code' and is_nullable = 'YES'`,
      );
      expect(nullable).toEqual([]);
    });

    test('its sample fills every table it names, records its changes in the feed, and loads once', async () => {
      for (const { table } of department.seed.tables.map(tableOf)) {
        const [rows] = await subgraph.database.query<{ n: number }>(`select count(*)::int as n from ${table}`);
        expect([table, (rows?.n ?? 0) > 0]).toEqual([table, true]);
      }
      const changes = await subgraph.changes({ limit: '1000' });
      // A department that keeps what others tell has nothing of its own to sample.
      expect(changes.length > 0).toBe(department.seed.tables.length > 0);
      expect(changes.every(({ creditCode, type, subject }) => creditCode && type && subject)).toBe(true);
      expect(await loadSample(subgraph.database, department.seed, { enterprises: lives, today: TEST_TODAY })).toBe(0);
    });

    testSampleKeys(department, () => subgraph.database);

    test('its sample is the same whenever it is made, and nothing in it lies in the future or before the founding', () => {
      const made = (index: number): string => {
        const rows: unknown[] = [];
        const life = lifeOf(index, TEST_TODAY);
        department.seed.rows(
          life,
          {
            row: (table, values) => rows.push([table, values]),
            change: (at, change) => {
              rows.push(change);
              expect([index, change.type, at.getTime() <= new Date(`${TEST_TODAY}T23:59:59+08:00`).getTime()]).toEqual([
                index,
                change.type,
                true,
              ]);
              expect([
                index,
                change.type,
                at.getTime() >= new Date(`${life.foundedOn}T00:00:00+08:00`).getTime() - 30 * 86_400_000,
              ]).toEqual([index, change.type, true]);
            },
          },
          TEST_TODAY,
        );
        return JSON.stringify(rows);
      };
      for (let index = 0; index < lives; index += 1) expect(made(index)).toBe(made(index));
    });

    test('it refuses a caller who does not come through the gateway', async () => {
      const response = await subgraph.app.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query: '{ __typename }' },
      });
      expect(response.statusCode).toBe(401);
      expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    });

    test.each([
      ['signed for another department', 'another-department', 60, 'unexpected "aud" claim value'],
      ['meant for the gateway', 'gateway', 60, 'unexpected "aud" claim value'],
      ['past its life', department.name, -10, '"exp" claim timestamp check failed'],
    ])('it refuses a principal that was %s, at every door', async (_what, audience, life, message) => {
      const headers = await subgraph.headers({ role: 'auditor' }, audience, life);
      for (const request of [
        { method: 'POST', url: '/graphql', payload: { query: '{ __typename }' } },
        { method: 'GET', url: '/changes' },
      ] as const) {
        const response = await subgraph.app.inject({ ...request, headers });
        expect([request.url, response.statusCode]).toEqual([request.url, 401]);
        expect(response.body).toContain(JSON.stringify(message).slice(1, -1));
      }
    });

    describeDesk(department, () => subgraph);

    describeRights(department, () => subgraph);

    describeSteps(department);
    describeTakers(department, () => subgraph);
    describeVersions(department);

    describeForeignRows(department, () => subgraph);

    describeWrongInputs(department, () => subgraph);

    describeIdempotency(department, () => subgraph);

    describeInputEdges(department, () => subgraph);
    describeQueryEdges(department, () => subgraph);

    describeFilters(department, () => subgraph);
    describeOrders(department);
    describePages(department, () => subgraph);

    describePrivacy(department);
    describeHidden(department, () => subgraph);
    describeOwnZones(department, () => subgraph);

    describeChanges(department, lives);
    describeOpenPayloads(department, () => subgraph);

    describe('around midnight', () => describeDayEdges(department));

    describeEdges({ url: () => url, requestTimeoutMs: REQUEST_TIMEOUT_MS });

    test('a representation without a known type, or without a key, is refused, and the others are resolved', async () => {
      const keyed = department.typeDefs.definitions.flatMap(node =>
        (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) &&
        node.directives?.some(({ name }) => name.value === 'key')
          ? node.name.value
          : [],
      );
      const good = { __typename: 'Enterprise', creditCode: lifeOf(0, TEST_TODAY).creditCode };
      const wrong = [
        {},
        { __typename: 'Nothing', id: '1' },
        { __typename: 'Query' },
        { __typename: 'constructor' },
        { __typename: 5 },
        ...keyed.map(__typename => ({ __typename })),
        ...keyed.map(__typename => ({ __typename, id: null, creditCode: null, projectCode: {}, parcelCode: [] })),
      ];
      const { data, errors } = await subgraph.execute<{ _entities: unknown[] }>(
        'query ($all: [_Any!]!) { _entities(representations: $all) { __typename } }',
        { all: [...wrong, good] },
      );
      expect(keyed).toContain('Enterprise');
      expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual(
        wrong.map((_, index) => [['_entities', index], 'BAD_USER_INPUT']),
      );
      expect(data?._entities).toEqual([...wrong.map(() => null), { __typename: 'Enterprise' }]);
    });

    test('it says that it lives and is ready', async () => {
      for (const url of ['/health/live', '/health/ready']) {
        const response = await subgraph.app.inject({ method: 'GET', url });
        expect([url, response.statusCode, response.json<{ department: string }>().department]).toEqual([
          url,
          200,
          department.name,
        ]);
      }
    });
  });
}
