import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Principal } from '#shared/identity/principal.ts';
import { enterpriseOf, officerOf, openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { lifeOf } from '#shared/sample/life.ts';
import { department } from '../index.ts';

const officer = officerOf(department.name);
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department);
});
afterAll(() => subgraph.close());

const PUBLISH = `mutation ($input: PublishNegativeListInput!) { publishNegativeListVersion(input: $input) {
  __typename ... on NegativeListVersion { kind version title validFrom entryCount } ... on Refusal { code message } } }`;
const publish = async (input: object, as: Partial<Principal> = officer) =>
  (await subgraph.execute<{ publishNegativeListVersion: Record<string, unknown> }>(PUBLISH, { input }, as)).data!
    .publishNegativeListVersion;
const CHECK = `query ($zone: String!, $industryCode: String!, $foreign: Boolean!, $on: Date) { checkEntry(zone: $zone, industryCode: $industryCode, foreign: $foreign, on: $on) {
  zone industryCode foreign on allowed entries { kind version number industryCode measure text partial } versions { kind version title } reasons rule { code clause version zone inherited } } }`;
const ask = (industryCode: string, foreign = false, on?: string, zone = 'gedian') =>
  subgraph.execute<{ checkEntry: Record<string, unknown> }>(CHECK, { zone, industryCode, foreign, ...(on && { on }) });
const check = async (...args: Parameters<typeof ask>) => (await ask(...args)).data!.checkEntry;

// Invented entries: what real lists hold is published by officers.
const edition = (year: number, validFrom: string, entries: object[]) => ({
  kind: 'DOMESTIC',
  version: String(year),
  title: `市场准入负面清单（${year}年版）`,
  validFrom,
  entries,
});
const FOREIGN = {
  kind: 'FOREIGN',
  version: '2024',
  title: '外商投资准入特别管理措施（负面清单）（2024年版）',
  validFrom: '2024-11-01',
  entries: [
    { industryCode: 'A0111', measure: 'RESTRICTED', text: '须由中方控股(示例)' },
    { industryCode: 'C2661', measure: 'PROHIBITED', text: '外商不得投资(示例)' },
  ],
};

describe('market entry', () => {
  test('G23: follows the edition of the day; foreign investors are held to both lists, and treated alike outside them', async () => {
    expect(await check('C2612')).toMatchObject({
      allowed: null,
      reasons: ['the DOMESTIC list of the day is 市场准入负面清单（2025年版）, but none is published here'],
      versions: [],
    });
    expect(
      await publish(edition(2020, '2020-12-10', [{ industryCode: 'C26', measure: 'PROHIBITED', text: '示例一' }])),
    ).toEqual({
      __typename: 'NegativeListVersion',
      kind: 'DOMESTIC',
      version: '2020',
      title: '市场准入负面清单（2020年版）',
      validFrom: '2020-12-10',
      entryCount: 1,
    });
    await publish(edition(2022, '2022-03-12', [{ industryCode: 'C26', measure: 'LICENSED', text: '示例二' }]));
    await publish(
      edition(2025, '2025-04-24', [
        { industryCode: 'C2612', measure: 'LICENSED', text: '示例三' },
        { industryCode: 'J', measure: 'LICENSED', text: '示例四' },
      ]),
    );
    // The editions of 2020, 2022 and 2025, on the last and first days of each; the plan of gedian names the first of
    // them.
    const plan = { code: 'MARKET_ACCESS_NEGATIVE_LIST', clause: '§21', inherited: false };
    expect(await check('C2612', false, '2021-04-18')).toMatchObject({
      allowed: 'PROHIBITED',
      rule: { inherited: true, version: 1 },
    });
    expect(await check('C2612', false, '2021-04-19')).toMatchObject({
      allowed: 'PROHIBITED',
      rule: plan,
      entries: [{ version: '2020', industryCode: 'C26', partial: false }],
    });
    expect(await check('C2612', false, '2022-03-11')).toMatchObject({ allowed: 'PROHIBITED', rule: plan });
    expect(await check('C2612', false, '2022-03-12')).toMatchObject({
      allowed: 'LICENCE_NEEDED',
      rule: { inherited: true, version: 2 },
      versions: [{ version: '2022' }],
    });
    expect(await check('C2613', false, '2025-04-23')).toMatchObject({ allowed: 'LICENCE_NEEDED' });
    expect(await check('C2613', false, '2025-04-24')).toMatchObject({
      allowed: 'ALLOWED',
      entries: [],
      rule: { version: 3 },
    });
    expect(await check('2612')).toMatchObject({
      industryCode: 'C2612',
      on: '2026-11-19',
      allowed: 'LICENCE_NEEDED',
      reasons: ['LICENSED by DOMESTIC list 2025, entry 1: 示例三'],
    });
    expect(await check('C2612', false, '2020-12-09')).toMatchObject({
      allowed: null,
      reasons: ['no rule MARKET_ACCESS_NEGATIVE_LIST is in force on the day'],
      rule: null,
    });

    expect(await check('C2613', true)).toMatchObject({
      allowed: null,
      reasons: ['no FOREIGN list that was in force on the day is published here'],
    });
    await publish(FOREIGN);
    expect(await check('C2661', true)).toMatchObject({
      allowed: 'PROHIBITED',
      entries: [{ kind: 'FOREIGN', measure: 'PROHIBITED' }],
      versions: [{ kind: 'DOMESTIC' }, { kind: 'FOREIGN' }],
    });
    expect(await check('C2661', false)).toMatchObject({ allowed: 'ALLOWED', entries: [] });
    expect(await check('A0111', true)).toMatchObject({ allowed: 'LICENCE_NEEDED' });
    expect(await check('C2612', true)).toMatchObject({ allowed: 'LICENCE_NEEDED', entries: [{ kind: 'DOMESTIC' }] });
    expect(await check('C2613', true)).toMatchObject({
      allowed: 'ALLOWED',
      reasons: ['C2613 is on no list in force: foreign investors enter as domestic ones do'],
    });
    expect(await check('C26', true)).toMatchObject({
      allowed: null,
      entries: [
        { industryCode: 'C2612', partial: true },
        { industryCode: 'C2661', partial: true },
      ],
    });
    expect(await check('J66', true)).toMatchObject({ allowed: 'LICENCE_NEEDED', entries: [{ industryCode: 'J' }] });
  });

  test.each([
    ['C2612', 'mars', 'zone must be one of district, gedian, xinjian, yili, zhundong, but got: "mars"'],
    ['A39', 'gedian', 'industryCode section A has divisions 01 to 05, but got: 39, which is in section C'],
  ])('is not checked for %s in %s', async (industryCode, zone, message) => {
    expect((await ask(industryCode, false, undefined, zone)).errors?.[0]).toMatchObject({
      message,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('an edition', () => {
  test('is published once, by officers, and announced to all', async () => {
    const input = { ...FOREIGN, version: '2030', validFrom: '2030-01-01', idempotencyKey: 'edition' };
    expect(await publish(input, enterpriseOf(lifeOf(0, '2026-11-19').creditCode))).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    expect(await publish(input)).toEqual(await publish(input));
    const taken = {
      code: 'EDITION_PUBLISHED',
      message: 'edition 2030 of the FOREIGN list, in force from 2030-01-01, is published already',
    };
    expect(await publish({ ...FOREIGN, version: '2030', validFrom: '2031-01-01' })).toMatchObject(taken);
    expect(await publish({ ...FOREIGN, version: '2031', validFrom: '2030-01-01' })).toMatchObject(taken);
    expect(await publish({ ...FOREIGN, version: '2031', validFrom: '2031-01-01', entries: [] })).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'entries must be 1 to 1000, but got: 0',
    });
    const announced = (await subgraph.changes({ limit: '1000' })).filter(
      ({ subject }) => (subject as { id: string }).id === 'FOREIGN-2030',
    );
    expect(announced).toMatchObject([
      {
        type: 'NegativeListPublished',
        creditCode: '-',
        restricted: false,
        payload: { kind: 'FOREIGN', version: '2030', entryCount: 2 },
      },
    ]);
  });

  test('of many who publish it at once, one does', async () => {
    const results = await Promise.all(
      Array.from({ length: 5 }, () => publish({ ...FOREIGN, version: '2040', validFrom: '2040-01-01' })),
    );
    expect(results.map(({ code, version }) => code ?? version).sort()).toEqual([
      '2040',
      ...Array<string>(4).fill('EDITION_PUBLISHED'),
    ]);
  });
});
