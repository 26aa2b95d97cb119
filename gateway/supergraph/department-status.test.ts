/** `Enterprise.sources`: which departments answer, as the gateway itself reports it. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { freePort } from '#shared/process/free-port.ts';
import { LINK, eventually, openTestGateway, startDepartment } from '../testing/gateway.ts';
import { createOwnSubgraph } from './department-status.ts';
import { OWN_NAME, ownContracts } from './own-contract.ts';

const MARKET = `${LINK} scalar CreditCode type Query { enterprise: Enterprise } type Enterprise @key(fields: "creditCode") { creditCode: CreditCode! name: String }`;
const market = { Query: { enterprise: () => ({ creditCode: '91', name: 'one' }) } };
const CREDIT = `${LINK} scalar CreditCode type Enterprise @key(fields: "creditCode") { creditCode: CreditCode! grade: String }`;
const SOURCES = '{ enterprise { creditCode grade sources { department answers asOf downSince reason } } }';
const MOMENT = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

test('reports which departments answer, and since when the others do not, without a request to any', async () => {
  const port = await freePort();
  const one = await startDepartment(MARKET, market);
  const gateway = await openTestGateway({
    market: { contract: MARKET, url: one.url },
    credit: { contract: CREDIT, url: `http://127.0.0.1:${port}` },
  });
  closers.push(one.stop, gateway.close);
  await gateway.loaded;
  await eventually(gateway.health, ({ departments }) => departments.every(({ status }) => status !== 'unknown'));
  const during = await gateway.execute(SOURCES);
  expect(during.data).toEqual({
    enterprise: {
      creditCode: '91',
      grade: null,
      sources: [
        {
          department: 'credit',
          answers: false,
          asOf: MOMENT,
          downSince: MOMENT,
          reason: 'it cannot be reached (ECONNREFUSED)',
        },
        { department: 'market', answers: true, asOf: MOMENT, downSince: null, reason: null },
      ],
    },
  });
  expect(during.errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'credit' } }]);
  const two = await startDepartment(
    CREDIT,
    { Enterprise: { __resolveReference: (given: object) => ({ ...given, grade: 'A' }) } },
    port,
  );
  closers.push(two.stop);
  await eventually(gateway.health, ({ departments }) => departments.every(({ status }) => status === 'up'));
  const after = await eventually(
    () => gateway.execute(SOURCES),
    ({ errors }) => errors === undefined,
  );
  expect(after.data).toMatchObject({
    enterprise: {
      grade: 'A',
      sources: [{ department: 'credit', answers: true, downSince: null, reason: null }, { answers: true }],
    },
  });
  expect((await gateway.health()).departments.map(({ name }) => name)).toEqual(['credit', 'market']);
});

test('says nothing of a department that was not polled yet', async () => {
  const ask = createOwnSubgraph({
    departments: () => [{ name: 'credit', status: 'unknown', since: '2026-11-22T00:00:00Z' }],
    now: () => new Date('2026-11-22T12:00:00Z'),
  });
  const variables = { representations: [{ __typename: 'Enterprise', creditCode: '91' }] };
  expect(
    await ask({
      query:
        'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Enterprise { sources { department answers asOf downSince } } } }',
      variables,
    }),
  ).toEqual({
    data: { _entities: [{ sources: [{ department: 'credit', answers: null, asOf: null, downSince: null }] }] },
  });
});

test('joins only where there is an enterprise with a credit code, and no department of its name', () => {
  expect(ownContracts([{ name: 'market', sdl: MARKET }]).map(({ name }) => name)).toEqual([OWN_NAME]);
  expect(ownContracts([{ name: 'market', sdl: MARKET.replaceAll('creditCode', 'code') }])).toEqual([]);
  expect(ownContracts([{ name: OWN_NAME, sdl: MARKET }])).toEqual([]);
});

describe('while the department that owns the enterprises is down', () => {
  const link = LINK.replace('"@key"', '"@key", "@composeDirective"');
  const lookup = `${link}
    @link(url: "https://gateway.invalid/lookup/v1.0", import: ["@lookup"]) @composeDirective(name: "@lookup")
    directive @lookup on FIELD_DEFINITION
    scalar CreditCode
    type Query { enterprise(creditCode: CreditCode!): Enterprise @lookup other(creditCode: CreditCode!): Enterprise count: Int }
    type Enterprise @key(fields: "creditCode") { creditCode: CreditCode! name: String }`;

  test('the sources are told, and the enterprise is there by its key for all others', async () => {
    const credit = await startDepartment(CREDIT, {
      Enterprise: { __resolveReference: (given: object) => ({ ...given, grade: 'A' }) },
    });
    const gateway = await openTestGateway({
      market: { contract: lookup, url: `http://127.0.0.1:${await freePort()}` },
      credit: { contract: CREDIT, url: credit.url },
    });
    closers.push(credit.stop, gateway.close);
    await gateway.loaded;
    await eventually(gateway.health, ({ departments }) => departments.every(({ status }) => status !== 'unknown'));
    const query = `query ($code: CreditCode!) {
      sources { department answers }
      one: enterprise(creditCode: "91") { kind: __typename code: creditCode name grade sources { department } }
      two: enterprise(creditCode: $code) { grade }
      other(creditCode: "91") { grade }
      count
    }`;
    for (let again = 0; again < 5; again += 1) {
      const { status, data, errors = [] } = await gateway.execute(query, { variables: { code: '92' } });
      expect({ status, data }).toEqual({
        status: 200,
        data: {
          sources: [
            { department: 'credit', answers: true },
            { department: 'market', answers: false },
          ],
          one: {
            kind: 'Enterprise',
            code: '91',
            name: null,
            grade: 'A',
            sources: [{ department: 'credit' }, { department: 'market' }],
          },
          two: { grade: 'A' },
          other: null,
          count: null,
        },
      });
      expect(errors.map(({ path, extensions: { service } }) => [path?.join('.'), service])).toEqual([
        ['one.name', 'market'],
        ['other', 'market'],
        ['count', 'market'],
      ]);
    }
  });
});
