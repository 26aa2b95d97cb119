import { beforeAll, describe, expect, test } from '@jest/globals';
import { enterpriseOf, officerOf } from '#shared/testing/department.ts';
import { BANK, CODE, FinanceTest, OFFICER, OTHER, OTHER_BANK, SELF, bankOf } from '../testing.ts';

const finance = new FinanceTest();
const { offer, publish, match, close, withdraw } = finance;

const partnerOf = (code: string) => ({ role: 'partner' as const, subject: 'partner-1', creditCodes: [code] });
/** An id that nothing has. */
const NONE = '0190a1b2-0000-4000-8000-000000000000';

let taxLoan: string;
beforeAll(async () => {
  taxLoan = (await offer()).id;
  await finance.consent();
  await offer({ name: '科创贷', kind: 'SCIENCE_TECH', criteria: { creditLevels: ['A'], industries: ['39'] } });
});

describe('rights', () => {
  test('only the enterprise and officers publish and withdraw', async () => {
    const { id } = await publish({}, OFFICER);
    for (const as of [{}, enterpriseOf(OTHER), officerOf('credit'), bankOf(BANK), bankOf(CODE)]) {
      for (const refused of [await publish({}, as), await withdraw(id, as)])
        expect(refused).toMatchObject({ code: 'NOT_ENTITLED' });
    }
    expect(await withdraw(id, OFFICER)).toMatchObject({ state: 'WITHDRAWN' });
  });

  test('only officers and the bank of the product match and close', async () => {
    const { id } = await publish();
    for (const as of [{}, SELF, officerOf('credit')])
      expect(await match(id, taxLoan, as)).toMatchObject({ code: 'NOT_ENTITLED' });
    const refused = {
      code: 'NOT_ENTITLED',
      message: `this is for the bank of the product or officers of Finance matchmaking, but the caller is: bank`,
    };
    for (const as of [bankOf(OTHER_BANK), bankOf(), bankOf(CODE)])
      expect(await match(id, taxLoan, as)).toMatchObject(refused);
    await match(id, taxLoan, bankOf(BANK));
    expect(await close(id, SELF)).toMatchObject({ code: 'NOT_ENTITLED' });
    for (const as of [bankOf(OTHER_BANK), bankOf(), bankOf(CODE)]) expect(await close(id, as)).toMatchObject(refused);
    expect(await close(id, bankOf(BANK))).toMatchObject({ state: 'CLOSED' });
  });

  test('a bank is refused in the same words what is not its own and what there is not', async () => {
    const [matched, hidden] = [await publish(), await publish({ visibleToBanks: false })];
    await match(matched.id, taxLoan);
    const as = bankOf(OTHER_BANK);
    const words = await Promise.all([matched.id, hidden.id, NONE, 'x'].map(id => close(id, as)));
    expect(new Set(words.map(({ message }) => message)).size).toBe(1);
    expect(words).toMatchObject(words.map(() => ({ code: 'NOT_ENTITLED' })));
    const products = await Promise.all([taxLoan, NONE, 'x'].map(product => match(hidden.id, product, as)));
    expect(new Set(products.map(({ message }) => message)).size).toBe(1);
  });

  test('what sums needs up is for those who may see them', async () => {
    const { id } = await publish();
    await match(id, taxLoan);
    await publish();
    const summedFor = async (as: object) => {
      const { data } = await finance.subgraph.execute<{ _entities: Record<string, unknown>[] }>(
        `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Enterprise {
          financingSummary { openNeeds metNeeds } financingBlockers { code } financingNeeds { nodes { id } } } } }`,
        { all: [{ __typename: 'Enterprise', creditCode: CODE }] },
        as,
      );
      return data!._entities[0];
    };
    for (const as of [{}, enterpriseOf(OTHER), officerOf('credit'), bankOf(BANK), bankOf(CODE), partnerOf(CODE)]) {
      expect([as, await summedFor(as)]).toEqual([
        as,
        { financingSummary: null, financingBlockers: [], financingNeeds: null },
      ]);
    }
    // One for each need: those of earlier tests, too.
    const blockers = expect.arrayContaining([{ code: 'UNCLOSED_FINANCING' }, { code: 'OPEN_FINANCING_NEEDS' }]);
    for (const as of [SELF, OFFICER, { role: 'service' as const, department: 'market-access' }]) {
      expect([as, await summedFor(as)]).toMatchObject([
        as,
        { financingSummary: { openNeeds: expect.any(Number) }, financingBlockers: blockers },
      ]);
    }
  });

  test('a bank sees needs that are open to banks and those matched with its own products; hidden ones are not there for it', async () => {
    const [open, hidden, matched] = [await publish(), await publish({ visibleToBanks: false }), await publish()];
    await match(matched.id, taxLoan);
    const seenBy = async (as: object, id: string) =>
      (
        await finance.subgraph.execute<{ financingNeed: object | null }>(
          'query ($id: ID!) { financingNeed(id: $id) { id } }',
          { id },
          as,
        )
      ).data!.financingNeed !== null;
    const referredBy = async (as: object, id: string) =>
      (
        await finance.subgraph.execute<{ _entities: (object | null)[] }>(
          'query ($all: [_Any!]!) { _entities(representations: $all) { ... on FinancingNeed { id } } }',
          { all: [{ __typename: 'FinancingNeed', id }] },
          as,
        )
      ).data!._entities[0] !== null;
    const listedBy = async (as: object) =>
      (
        await finance.subgraph.execute<{ financingNeeds: { nodes: { id: string }[] } }>(
          '{ financingNeeds(first: 100) { nodes { id } } }',
          {},
          as,
        )
      ).data!.financingNeeds.nodes.map(({ id }) => id);
    for (const [as, sees] of [
      [bankOf(BANK), [true, false, true]],
      [bankOf(OTHER_BANK), [true, false, false]],
      [bankOf(), [true, false, false]],
      [SELF, [true, true, true]],
      [enterpriseOf(OTHER), [false, false, false]],
      [OFFICER, [true, true, true]],
      [{ role: 'auditor' as const }, [true, true, true]],
    ] as const) {
      const listed = await listedBy(as);
      for (const [n, { id }] of [open, hidden, matched].entries()) {
        expect([as, n, await seenBy(as, id), await referredBy(as, id), listed.includes(id)]).toEqual([
          as,
          n,
          sees[n],
          sees[n],
          sees[n],
        ]);
      }
    }
    for (const as of [{}, officerOf('credit')]) expect(await seenBy(as, open.id)).toBe(false);
    expect(await match(hidden.id, taxLoan, bankOf(BANK))).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('the list is forbidden to the public and to officers of other departments', async () => {
    for (const [as, who] of [
      [{}, 'public'],
      [officerOf('credit'), 'officer of Credit'],
    ] as const) {
      const { data, errors } = await finance.subgraph.execute(
        '{ financingNeeds { nodes { id } } loanProducts { nodes { name } } }',
        {},
        as,
      );
      expect(data).toMatchObject({
        financingNeeds: null,
        loanProducts: { nodes: expect.arrayContaining([{ name: '银税贷' }, { name: '科创贷' }]) },
      });
      expect(errors).toMatchObject([
        {
          extensions: { code: 'FORBIDDEN' },
          path: ['financingNeeds'],
          message: expect.stringContaining(`but the caller is: ${who}`),
        },
      ]);
    }
  });

  test('the list is filtered and paged to its end, newest first', async () => {
    for (let n = 0; n < 5; n += 1) await publish();
    const seen: { id: string; state: string }[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const {
        data,
      }: {
        data: {
          financingNeeds: {
            nodes: { id: string; state: string }[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
        } | null;
      } = await finance.subgraph.execute(
        `query ($after: String, $filter: FinancingNeedFilter) { financingNeeds(first: 2, after: $after, filter: $filter) { nodes { id state } pageInfo { hasNextPage endCursor } } }`,
        { after, filter: { state: 'OPEN', zone: 'gedian', creditCode: CODE, purpose: 'WORKING_CAPITAL' } },
        OFFICER,
      );
      seen.push(...data!.financingNeeds.nodes);
      ({ endCursor: after, hasNextPage: more } = data!.financingNeeds.pageInfo);
    }
    const rows = await finance.subgraph.database.query<{ id: string; state: string }>(
      `select id, state from financing_need where state = 'OPEN' order by published_at desc, id desc`,
    );
    expect(seen).toEqual(rows);
    expect(seen.length).toBeGreaterThan(4);
  });
});
