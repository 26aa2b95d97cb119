import { describe, expect, test } from '@jest/globals';
import type { Principal } from '#shared/identity/principal.ts';
import { departmentOn } from '#shared/testing/day.ts';
import { TEST_TODAY, enterpriseOf, officerOf } from '#shared/testing/department.ts';
import { department } from '../index.ts';

const officer = officerOf(department.name);
const office = departmentOn(`${TEST_TODAY} 10:00`, department);
const at = (day: string): void => office.at(`${day} 10:00`);
const ITEM = 'zone code name authority basis reform validFrom validTo';
const PUBLISH = `mutation ($input: PublishPermitItemInput!) { publishPermitItem(input: $input) { __typename ... on OperatingPermitItem { ${ITEM} } ... on Refusal { code message } } }`;
// Invented items: what a real list holds is published by officers.
const publish = async (code: string, reform: string, more: object = {}, as: Partial<Principal> = officer) =>
  (
    await office.subgraph.execute<{ publishPermitItem: Record<string, unknown> }>(
      PUBLISH,
      {
        input: {
          zone: 'gedian',
          code,
          name: `示例事项${code}`,
          authority: '示例主管部门',
          basis: '示例依据',
          reform,
          ...more,
        },
      },
      as,
    )
  ).data!.publishPermitItem;
const COUNT =
  'query ($zone: String!, $on: Date) { permitReformCount(zone: $zone, on: $on) { zone on count target met byReform { reform items counted } reasons rule { code clause } } }';
const count = async (on?: string, zone = 'gedian') =>
  (await office.subgraph.execute<{ permitReformCount: Record<string, unknown> }>(COUNT, { zone, ...(on && { on }) }))
    .data!.permitReformCount;
const DEMAND = `query ($zone: String!, $code: String!, $demand: PermitDemand!, $on: Date) { checkPermitDemand(zone: $zone, code: $code, demand: $demand, on: $on) {
  allowed mayDemand item { code reform } reasons rule { code clause } } }`;
const demand = async (code: string, what: string, on?: string, zone = 'gedian') =>
  (
    await office.subgraph.execute<{ checkPermitDemand: Record<string, unknown> }>(DEMAND, {
      zone,
      code,
      demand: what,
      ...(on && { on }),
    })
  ).data!.checkPermitDemand;
const LIST = `query ($on: Date, $reform: PermitReform, $first: Int, $after: String) { operatingPermitItems(zone: "gedian", on: $on, reform: $reform, first: $first, after: $after) {
  nodes { ${ITEM} } pageInfo { hasNextPage endCursor } } }`;
interface List {
  operatingPermitItems: { nodes: { code: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}
const list = async (variables: object = {}) =>
  (await office.subgraph.execute<List>(LIST, { ...variables })).data!.operatingPermitItems;

describe('the list of operating permits', () => {
  test('G29: sixteen items cancelled, filed or settled by commitment are the target; outside the list nothing may be demanded', async () => {
    at('2026-03-02');
    expect(await count()).toMatchObject({
      count: 0,
      target: 16,
      met: false,
      rule: { code: 'PERMIT_REFORM_ITEMS', clause: '§27' },
    });
    for (let n = 1; n <= 15; n += 1)
      await publish(`GD-${String(n).padStart(2, '0')}`, ['CANCEL', 'FILE', 'COMMIT'][n % 3]!);
    await publish('GD-16', 'IMPROVE');
    expect(await count()).toMatchObject({
      count: 15,
      met: false,
      byReform: [
        { reform: 'CANCEL', items: 5 },
        { reform: 'FILE', items: 5 },
        { reform: 'COMMIT', items: 5 },
        { reform: 'IMPROVE', items: 1, counted: false },
      ],
      reasons: ['CANCEL 5, FILE 5, COMMIT 5: 15 items reformed, 16 are to be'],
    });
    at('2026-03-10');
    expect(await publish('GD-16', 'COMMIT')).toMatchObject({
      __typename: 'OperatingPermitItem',
      reform: 'COMMIT',
      validFrom: '2026-03-10',
      validTo: null,
    });
    expect(await count()).toMatchObject({ count: 16, met: true });
    // What was said on earlier days stays said of them.
    expect(await count('2026-03-09')).toMatchObject({ count: 15, met: false });
    expect(await count('2026-03-01')).toMatchObject({ count: 0 });
    expect(await demand('GD-16', 'APPROVAL', '2026-03-09')).toMatchObject({
      allowed: true,
      mayDemand: 'APPROVAL',
      item: { reform: 'IMPROVE' },
      rule: { code: 'PERMIT_REFORM_KINDS', clause: '§27' },
    });
    expect(await demand('GD-16', 'APPROVAL')).toMatchObject({
      allowed: false,
      mayDemand: 'COMMITMENT',
      reasons: [expect.stringContaining('COMMITMENT may be demanded'), 'APPROVAL may not'],
    });
    expect(await demand(' GD-16', 'COMMITMENT')).toMatchObject({ allowed: true });
    expect(await demand('GD-03', 'FILING')).toMatchObject({
      allowed: false,
      mayDemand: null,
      item: { reform: 'CANCEL' },
    });
    expect(await demand('GD-99', 'FILING')).toEqual({
      allowed: false,
      mayDemand: null,
      item: null,
      reasons: ['GD-99 is not on the list of zone gedian: nothing may be demanded outside the list'],
      rule: { code: 'PERMIT_REFORM_KINDS', clause: '§27' },
    });
    // Taken off today: from today on nothing may be demanded for it.
    expect(await publish('GD-01', 'FILE', { listed: false })).toMatchObject({ validTo: '2026-03-09' });
    expect(await count()).toMatchObject({ count: 15 });
    expect(await demand('GD-01', 'FILING')).toMatchObject({ allowed: false, item: null });
    expect(await demand('GD-01', 'FILING', '2026-03-09')).toMatchObject({ allowed: true });
    // In a zone without the rules nothing is set.
    expect(await demand('GD-01', 'FILING', undefined, 'yili')).toMatchObject({ allowed: null, rule: null });
    expect(await count(undefined, 'yili')).toMatchObject({ target: null, met: null, rule: null });
  });

  test('is read in pages, by day and by way of reform', async () => {
    const first = await list({ first: 10 });
    expect([first.nodes[0]!.code, first.nodes.length, first.pageInfo.hasNextPage]).toEqual(['GD-02', 10, true]);
    const rest = await list({ first: 10, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes].map(({ code }) => code)).toEqual(
      Array.from({ length: 15 }, (_, n) => `GD-${String(n + 2).padStart(2, '0')}`),
    );
    expect((await list({ reform: 'COMMIT', first: 100 })).nodes.map(({ code }) => code)).toEqual([
      'GD-02',
      'GD-05',
      'GD-08',
      'GD-11',
      'GD-14',
      'GD-16',
    ]);
    expect((await list({ reform: 'IMPROVE', on: '2026-03-09' })).nodes).toMatchObject([
      { code: 'GD-16', validFrom: '2026-03-02', validTo: '2026-03-09' },
    ]);
    expect(
      (await office.subgraph.execute('{ operatingPermitItems(zone: "mars") { nodes { code } } }')).errors?.[0],
    ).toMatchObject({
      message: 'zone must be one of district, gedian, xinjian, yili, zhundong, but got: "mars"',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('publishPermitItem', () => {
  test('replaces what was published on the same day, and tells all', async () => {
    at('2026-04-01');
    await publish('T-1', 'FILE');
    await publish('T-1', 'COMMIT');
    expect(await demand('T-1', 'COMMITMENT')).toMatchObject({ allowed: true });
    await publish('T-1', 'COMMIT', { listed: false });
    expect(await demand('T-1', 'COMMITMENT')).toMatchObject({ allowed: false, item: null });
    const changes = (await office.subgraph.changes({ limit: '1000' })).filter(
      ({ subject }) => (subject as { id: string }).id === 'gedian-T-1',
    );
    expect(changes).toMatchObject([
      { type: 'PermitItemPublished', creditCode: '-', restricted: false, payload: { reform: 'FILE' } },
      { type: 'PermitItemPublished', payload: { reform: 'COMMIT' } },
      { type: 'PermitItemWithdrawn' },
    ]);
  });

  test('is refused to others, for another zone, for what is not on the list, and without a name', async () => {
    expect(await publish('T-2', 'FILE', {}, enterpriseOf('91420703YY00016P7F'))).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    expect(await publish('T-2', 'FILE', { zone: 'mars' })).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'zone must be one of district, gedian, xinjian, yili, zhundong, but got: mars',
    });
    expect(await publish('T-2', 'FILE', { listed: false })).toMatchObject({
      code: 'NOT_FOUND',
      message: 'T-2 is not on the list of zone gedian',
    });
    expect(await publish('T-2', 'FILE', { name: ' ' })).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'name must have 1 to 200 characters, but got: 0',
    });
  });

  test('with its key is done once', async () => {
    expect(await publish('T-3', 'FILE', { idempotencyKey: 'item' })).toEqual(
      await publish('T-3', 'FILE', { idempotencyKey: 'item' }),
    );
    expect(await publish('T-3', 'COMMIT', { idempotencyKey: 'item' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });
});
