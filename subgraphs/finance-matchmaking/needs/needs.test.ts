import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { refuse } from '#shared/errors.ts';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { enterpriseOf, officerOf, openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';

const codeOf = (serial: number): string =>
  makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial });
const [CODE, OTHER, BANK, OTHER_BANK] = [codeOf(5_000_001), codeOf(5_000_002), codeOf(5_000_003), codeOf(5_000_004)];
const OFFICER = officerOf(department.name);
const SELF = enterpriseOf(CODE);
const bankOf = (...creditCodes: string[]) => ({ role: 'bank' as const, creditCodes, subject: 'bank-1' });

/** What the joined graph says of every enterprise; null: it does not answer. */
const FACTS = {
  zone: 'gedian',
  status: 'OPERATING',
  foundedOn: '2020-01-01',
  sizeClass: 'SMALL',
  industry: { divisionCode: '39' },
  creditGrade: { level: 'A' },
  taxGrade: 'B',
  listings: [] as { colour: string }[],
};
let facts: object | null = FACTS;
const graph = async () => {
  if (!facts)
    throw refuse('EVIDENCE_UNAVAILABLE', 'facts that another department owns could not be had: credit does not answer');
  return { enterprise: 'zone' in facts ? facts : null } as never;
};
let subgraph: TestSubgraph;
let taxLoan: string;
let techLoan: string;

beforeAll(async () => {
  subgraph = await openTestSubgraph(department, { graph });
  taxLoan = (await offer({})).id;
  techLoan = (
    await offer({ name: '科创贷', kind: 'SCIENCE_TECH', criteria: { creditLevels: ['A'], industries: ['39'] } })
  ).id;
});
afterAll(() => subgraph.close());
beforeEach(() => {
  facts = FACTS;
});

const NEED =
  'id amount purpose termMonths zone state visibleToBanks publishedAt matchedAt endedAt enterprise { creditCode } matchedProduct { name bank { code } }';
const REFUSAL = '... on Refusal { code message rule { code clause zone } remedy }';
type Result = { __typename: string; id: string; code?: string; message?: string; state?: string } & Record<
  string,
  unknown
>;

async function change(field: string, input: object, as: object): Promise<Result> {
  const [type, fields] =
    field === 'publishLoanProduct'
      ? ['LoanProduct', 'id name kind publishedOn bank { code } criteria { taxGrades minimumAgeYears }']
      : ['FinancingNeed', NEED];
  const inputType = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const { data, errors } = await subgraph.execute<Record<string, Result>>(
    `mutation ($input: ${inputType}!) { ${field}(input: $input) { __typename ... on ${type} { ${fields} } ${REFUSAL} } }`,
    { input },
    as,
  );
  expect(errors).toBeUndefined();
  return data![field]!;
}
const offer = (changes: object, as: object = OFFICER): Promise<Result> =>
  change(
    'publishLoanProduct',
    {
      bankCode: BANK,
      bankName: '云砚银行',
      name: '银税贷',
      kind: 'TAX_BANK',
      maxAmount: '3000000.00',
      yearlyRateBasisPoints: 388,
      termMonths: 12,
      criteria: {},
      ...changes,
    },
    as,
  );
const publish = (changes: object = {}, as: object = SELF): Promise<Result> =>
  change(
    'publishFinancingNeed',
    { creditCode: CODE, amount: '3000000.00', purpose: 'WORKING_CAPITAL', termMonths: 12, ...changes },
    as,
  );
const match = (needId: string, productId: string, as: object = OFFICER, creditCode = CODE): Promise<Result> =>
  change('matchFinancingNeed', { creditCode, needId, productId }, as);
const close = (needId: string, as: object = OFFICER): Promise<Result> =>
  change('closeFinancingNeed', { creditCode: CODE, needId }, as);
const withdraw = (needId: string, as: object = SELF): Promise<Result> =>
  change('withdrawFinancingNeed', { creditCode: CODE, needId }, as);
const written = async (): Promise<number> =>
  (
    await subgraph.database.query<{ n: number }>(
      'select (select count(*) from financing_need)::int + (select count(*) from change)::int + (select count(*) from decision)::int as n',
    )
  )[0]!.n;

describe('a need', () => {
  test('G11: goes from open to matched to closed, each told in a restricted change, its decision with facts and rule', async () => {
    const need = await publish();
    expect(need).toMatchObject({
      __typename: 'FinancingNeed',
      amount: '3000000.00',
      state: 'OPEN',
      zone: 'gedian',
      visibleToBanks: true,
      publishedAt: '2026-11-19T10:00:00+08:00',
      matchedProduct: null,
      enterprise: { creditCode: CODE },
    });
    expect(await match(need.id, taxLoan, bankOf(BANK))).toMatchObject({
      state: 'MATCHED',
      matchedAt: '2026-11-19T10:00:00+08:00',
      matchedProduct: { name: '银税贷', bank: { code: BANK } },
    });
    expect(await close(need.id, bankOf(BANK))).toMatchObject({ state: 'CLOSED', endedAt: '2026-11-19T10:00:00+08:00' });

    const changes = (await subgraph.changes({ limit: '1000' })).filter(
      ({ subject }) => (subject as { id: string }).id === need.id,
    );
    expect(
      changes.map(({ type, restricted, changedFields, payload }) => [
        type,
        restricted,
        changedFields,
        (payload as { state: string }).state,
      ]),
    ).toEqual([
      ['FinancingNeedPublished', true, [], 'OPEN'],
      ['FinancingNeedMatched', true, ['state', 'matchedProduct', 'matchedAt'], 'MATCHED'],
      ['FinancingNeedClosed', true, ['state', 'endedAt'], 'CLOSED'],
    ]);
    const decisions = await subgraph.database.query(
      `select outcome, rule, facts, reasons from decision where subject_id = $1 order by outcome desc`,
      [need.id],
    );
    const known = { zone: 'gedian', status: 'OPERATING', creditLevel: 'A', taxGrade: 'B', blacklisted: false };
    expect(decisions).toMatchObject([
      {
        outcome: 'PUBLISHED',
        rule: { code: 'LIST_CHECK_PROCESSES', clause: '§45', zone: 'gedian' },
        facts: known,
        reasons: ['the enterprise is OPERATING', 'not on the black list'],
      },
      {
        outcome: 'MATCHED',
        rule: { code: 'TAX_BANK_GRADES', clause: '§11', zone: 'gedian' },
        facts: { ...known, product: { id: taxLoan } },
        reasons: expect.arrayContaining(['tax grade B is one of A, B (TAX_BANK_GRADES, §11)']),
      },
    ]);
  });

  test('takes only the steps that its state allows, and says which', async () => {
    const { id } = await publish();
    expect(await close(id)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: 'close is not possible in state OPEN; possible: match, withdraw',
    });
    await match(id, taxLoan);
    expect(await match(id, taxLoan)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: 'match is not possible in state MATCHED; possible: close, withdraw',
    });
    expect(await withdraw(id)).toMatchObject({ state: 'WITHDRAWN', matchedProduct: { name: '银税贷' } });
    for (const step of [close, withdraw])
      expect(await step(id, OFFICER)).toMatchObject({
        code: 'ILLEGAL_TRANSITION',
        message: expect.stringContaining('nothing, it is final'),
      });
  });

  test.each([
    ['0.00', 12, 'amount must be above 0 and at most 1000000000.00 yuan, but got: 0.00'],
    ['-1.00', 12, 'amount must be above 0 and at most 1000000000.00 yuan, but got: -1.00'],
    ['1000000000.01', 12, 'amount must be above 0 and at most 1000000000.00 yuan, but got: 1000000000.01'],
    ['1.00', 0, 'termMonths must be from 1 to 360, but got: 0'],
    ['1.00', 361, 'termMonths must be from 1 to 360, but got: 361'],
  ])('of %s yuan for %i months is refused', async (amount, termMonths, message) => {
    expect(await publish({ amount, termMonths })).toMatchObject({ code: 'INVALID_INPUT', message });
  });
  test.each([
    ['0.01', 1],
    ['1000000000.00', 360],
  ])('of %s yuan for %i months is taken', async (amount, termMonths) => {
    expect(await publish({ amount, termMonths })).toMatchObject({ amount, termMonths, state: 'OPEN' });
  });

  test('of an enterprise that is deregistered or unknown is refused', async () => {
    facts = { ...FACTS, status: 'DEREGISTERED' };
    expect(await publish()).toMatchObject({
      code: 'ENTERPRISE_DEREGISTERED',
      message: `financing is for enterprises that exist, but ${CODE} is deregistered`,
    });
    facts = {};
    expect(await publish()).toMatchObject({
      code: 'NOT_FOUND',
      message: `there is no enterprise ${CODE} on the register`,
    });
  });

  test('repeating a request with its key changes nothing and returns the first result', async () => {
    const first = await publish({ idempotencyKey: 'k-1' });
    const before = await written();
    expect(await publish({ idempotencyKey: 'k-1' })).toEqual(first);
    expect(await written()).toBe(before);
    expect(await publish({ idempotencyKey: 'k-1', amount: '1.00' })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  test('without the facts of other departments nothing is decided and nothing written', async () => {
    const { id } = await publish();
    const before = await written();
    facts = null;
    expect(await publish()).toMatchObject({
      code: 'EVIDENCE_UNAVAILABLE',
      message: expect.stringContaining('credit does not answer'),
    });
    expect(await match(id, taxLoan)).toMatchObject({ code: 'EVIDENCE_UNAVAILABLE' });
    facts = { ...FACTS, listings: null };
    expect(await match(id, taxLoan)).toMatchObject({
      code: 'EVIDENCE_UNAVAILABLE',
      message: `status, zone and lists must be known, but the joined graph does not give all of them for ${CODE}`,
    });
    expect(await written()).toBe(before);
  });
});

describe('a match', () => {
  test('G47: is refused for an enterprise on the black list, by the rule', async () => {
    const { id } = await publish();
    facts = { ...FACTS, listings: [{ colour: 'BLACK' }] };
    expect(await match(id, techLoan)).toMatchObject({
      code: 'LISTED_BLACK',
      rule: { code: 'LIST_CHECK_PROCESSES', clause: '§45', zone: 'gedian' },
    });
    facts = { ...FACTS, listings: [{ colour: 'RED' }] };
    expect(await match(id, techLoan)).toMatchObject({ state: 'MATCHED' });
  });

  test('G11: is refused with every criterion that fails and the rule', async () => {
    const { id } = await publish({ amount: '3000000.01' });
    facts = { ...FACTS, taxGrade: 'M' };
    expect(await match(id, taxLoan)).toMatchObject({
      code: 'NOT_ELIGIBLE',
      rule: { code: 'TAX_BANK_GRADES', clause: '§11', zone: 'gedian' },
      message:
        '银税贷 does not fit: tax grade must be one of A, B (TAX_BANK_GRADES, §11), but is M; amount must be at most 3000000.00 yuan, but is 3000000.01',
    });
    facts = { ...FACTS, creditGrade: null, zone: 'yili' };
    expect(await match(id, techLoan)).toMatchObject({
      code: 'NOT_ELIGIBLE',
      message: expect.stringContaining('credit level is unknown, but must be one of A'),
      rule: { zone: 'yili' },
    });
  });

  test('needs a need and a product that are there', async () => {
    const { id } = await publish();
    expect(await match('x', taxLoan)).toMatchObject({ code: 'NOT_FOUND', message: `${CODE} has no financing need x` });
    expect(await match(id, taxLoan, OFFICER, OTHER)).toMatchObject({
      code: 'NOT_FOUND',
      message: `${OTHER} has no financing need ${id}`,
    });
    for (const none of ['x', id])
      expect(await match(id, none)).toMatchObject({ code: 'NOT_FOUND', message: `there is no loan product ${none}` });
  });
});

describe('rights', () => {
  const entitled = (message: string) => ({ __typename: 'Refusal', code: 'NOT_ENTITLED', message });

  test('only the enterprise and officers publish and withdraw', async () => {
    const { id } = await publish({}, OFFICER);
    for (const as of [{}, enterpriseOf(OTHER), officerOf('credit'), bankOf(BANK)]) {
      for (const refused of [await publish({}, as), await withdraw(id, as)])
        expect(refused).toMatchObject({ code: 'NOT_ENTITLED' });
    }
    expect(await withdraw(id, OFFICER)).toMatchObject({ state: 'WITHDRAWN' });
  });

  test('only officers and the bank of the product match and close', async () => {
    const { id } = await publish();
    for (const as of [{}, SELF, officerOf('credit')])
      expect(await match(id, taxLoan, as)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await match(id, taxLoan, bankOf(OTHER_BANK))).toMatchObject(
      entitled(`this is for officers of ${department.name} and bank ${BANK}, but the caller is: bank of ${OTHER_BANK}`),
    );
    await match(id, taxLoan, bankOf(BANK));
    expect(await close(id, SELF)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await close(id, bankOf(OTHER_BANK))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await close(id, bankOf(BANK))).toMatchObject({ state: 'CLOSED' });
  });

  test('a bank sees needs that are open to banks and those matched with its own products; hidden ones are not there for it', async () => {
    const [open, hidden, matched] = [await publish(), await publish({ visibleToBanks: false }), await publish()];
    await match(matched.id, taxLoan);
    const seenBy = async (as: object, id: string) =>
      (
        await subgraph.execute<{ financingNeed: object | null }>(
          'query ($id: ID!) { financingNeed(id: $id) { id } }',
          { id },
          as,
        )
      ).data!.financingNeed !== null;
    const referredBy = async (as: object, id: string) =>
      (
        await subgraph.execute<{ _entities: (object | null)[] }>(
          'query ($all: [_Any!]!) { _entities(representations: $all) { ... on FinancingNeed { id } } }',
          { all: [{ __typename: 'FinancingNeed', id }] },
          as,
        )
      ).data!._entities[0] !== null;
    const listedBy = async (as: object) =>
      (
        await subgraph.execute<{ financingNeeds: { nodes: { id: string }[] } }>(
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
      [officerOf('credit'), 'officer of credit'],
    ] as const) {
      const { data, errors } = await subgraph.execute(
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
      } = await subgraph.execute(
        `query ($after: String, $filter: FinancingNeedFilter) { financingNeeds(first: 2, after: $after, filter: $filter) { nodes { id state } pageInfo { hasNextPage endCursor } } }`,
        { after, filter: { state: 'OPEN', zone: 'gedian', creditCode: CODE, purpose: 'WORKING_CAPITAL' } },
        OFFICER,
      );
      seen.push(...data!.financingNeeds.nodes);
      ({ endCursor: after, hasNextPage: more } = data!.financingNeeds.pageInfo);
    }
    const rows = await subgraph.database.query<{ id: string; state: string }>(
      `select id, state from financing_need where state = 'OPEN' order by published_at desc, id desc`,
    );
    expect(seen).toEqual(rows);
    expect(seen.length).toBeGreaterThan(4);
  });
});

describe('a loan product', () => {
  test('is put on offer by an officer or its bank, once under a name, and told in a public change of the bank', async () => {
    expect(
      await offer({ name: '续贷通', kind: 'RENEWAL_NO_PRINCIPAL', criteria: { minimumAgeYears: 2 } }, bankOf(BANK)),
    ).toMatchObject({
      __typename: 'LoanProduct',
      name: '续贷通',
      publishedOn: '2026-11-19',
      bank: { code: BANK },
      criteria: { taxGrades: [], minimumAgeYears: 2 },
    });
    expect((await subgraph.changes({ limit: '1000' })).at(-1)).toMatchObject({
      type: 'LoanProductPublished',
      creditCode: BANK,
      restricted: false,
    });
    expect(await offer({ name: '续贷通' })).toMatchObject({
      code: 'DUPLICATE_PRODUCT',
      message: `bank ${BANK} has a product 续贷通 already`,
    });
    for (const as of [{}, SELF, bankOf(OTHER_BANK), officerOf('credit')])
      expect(await offer({ name: 'x' }, as)).toMatchObject({ code: 'NOT_ENTITLED' });
  });

  test.each([
    [{ maxAmount: '0.00' }, 'maxAmount must be above 0, but got: 0.00'],
    [{ yearlyRateBasisPoints: -1 }, 'yearlyRateBasisPoints must be from 0 to 10000, but got: -1'],
    [{ yearlyRateBasisPoints: 10_001 }, 'yearlyRateBasisPoints must be from 0 to 10000, but got: 10001'],
    [{ termMonths: 0 }, 'termMonths must be from 1 to 360, but got: 0'],
    [{ name: ' ' }, 'name must not be empty, but got:  '],
    [
      { criteria: { zones: ['gedain'] } },
      'zones must be of district, gedian, xinjian, yili, zhundong, but got: gedain',
    ],
    [{ criteria: { industries: ['C39'] } }, 'industries must be divisions of GB/T 4754-2017, two digits, but got: C39'],
    [{ criteria: { minimumAgeYears: -1 } }, 'minimumAgeYears must not be negative, but got: -1'],
    [
      { criteria: { taxGrades: ['A', 'M'] } },
      "taxGrades must be empty for TAX_BANK, whose grades the zone's rule TAX_BANK_GRADES gives, but got: A, M",
    ],
  ])('of %j is refused', async (changes, message) =>
    expect(await offer({ name: '误', ...changes })).toMatchObject({ code: 'INVALID_INPUT', message }),
  );
});
