import { beforeAll, describe, expect, test } from '@jest/globals';
import { BANK, CODE, FACTS, FinanceTest, OFFICER, OTHER, bankOf } from '../testing.ts';

const finance = new FinanceTest();
const { offer, publish, match, close, withdraw } = finance;

let taxLoan: string;
let techLoan: string;
beforeAll(async () => {
  taxLoan = (await offer()).id;
  await finance.consent();
  const techCriteria = { creditLevels: ['A'], industries: ['39'] };
  techLoan = (await offer({ name: '科创贷', kind: 'SCIENCE_TECH', criteria: techCriteria })).id;
});

describe('a need', () => {
  test('G11: goes from open to matched to closed, each recorded in a restricted change, its decision with facts and rule', async () => {
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
    expect(await close(need.id, bankOf(BANK))).toMatchObject({
      state: 'CLOSED',
      endedAt: '2026-11-19T10:00:00+08:00',
      loanAmount: '3000000.00',
      loanRateBasisPoints: 388,
      loanMadeOn: '2026-11-19',
      availableSteps: [],
    });

    const changes = (await finance.subgraph.changes({ limit: '1000' })).filter(
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
      ['FinancingNeedMatched', true, ['state', 'matchedProduct', 'matchedAt', 'version'], 'MATCHED'],
      [
        'FinancingNeedClosed',
        true,
        ['state', 'loanAmount', 'loanRateBasisPoints', 'loanMadeOn', 'endedAt', 'version'],
        'CLOSED',
      ],
    ]);
    const decisions = await finance.subgraph.database.query(
      `select outcome, rule, facts, reasons from decision where subject_id = $1 order by outcome desc`,
      [need.id],
    );
    const facts = { zone: 'gedian', status: 'OPERATING', creditLevel: 'A', taxGrade: 'B', blacklisted: false };
    expect(decisions).toMatchObject([
      {
        outcome: 'PUBLISHED',
        rule: { code: 'LIST_CHECK_PROCESSES', clause: '§45', zone: 'gedian' },
        facts,
        reasons: [{ en: 'the enterprise is OPERATING' }, { zh: '未列入黑名单' }],
      },
      {
        outcome: 'MATCHED',
        rule: { code: 'TAX_BANK_GRADES', clause: '§11', zone: 'gedian' },
        facts: { ...facts, product: { id: taxLoan } },
        reasons: expect.arrayContaining([
          expect.objectContaining({
            en: 'tax grade B is one of A, B (TAX_BANK_GRADES, §11)',
            zh: '纳税缴费信用级别B符合要求（A、B（依据§11））',
          }),
        ]),
      },
      {
        outcome: 'CLOSED',
        rule: { code: 'LIST_CHECK_PROCESSES' },
        facts: { ...facts, loan: { amount: '3000000.00', madeOn: '2026-11-19' } },
      },
    ]);
  });

  test('takes only the steps that its state allows, and says which', async () => {
    const { id } = await publish();
    expect(await close(id)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: 'closeFinancingNeed is not possible in state OPEN; possible: matchFinancingNeed, withdrawFinancingNeed',
    });
    await match(id, taxLoan);
    expect(await match(id, taxLoan)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message:
        'matchFinancingNeed is not possible in state MATCHED; possible: closeFinancingNeed, withdrawFinancingNeed',
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
    finance.facts = { ...FACTS, status: 'DEREGISTERED' };
    expect(await publish()).toMatchObject({
      code: 'ENTERPRISE_DEREGISTERED',
      message: `financing is for enterprises that exist, but ${CODE} is deregistered`,
    });
    finance.facts = {};
    expect(await publish()).toMatchObject({
      code: 'NOT_FOUND',
      message: `there is no enterprise ${CODE} on the register`,
    });
  });

  test.each(['DEREGISTERING', 'REVOKED'])(
    'of an enterprise that is %s is refused: it does no new business',
    async status => {
      const { id } = await publish();
      const matched = await publish();
      await match(matched.id, taxLoan);
      finance.facts = { ...FACTS, status };
      const refused = { code: 'ENTERPRISE_NOT_OPERATING', message: expect.stringContaining(`${CODE} is ${status}`) };
      expect(await publish()).toMatchObject(refused);
      expect(await match(id, taxLoan)).toMatchObject(refused);
      expect(await close(matched.id)).toMatchObject(refused);
      for (const need of [id, matched.id]) expect(await withdraw(need)).toMatchObject({ state: 'WITHDRAWN' });
    },
  );

  test.each(['OPERATING', 'SUSPENDED'])('of an enterprise that is %s is taken', async status => {
    finance.facts = { ...FACTS, status };
    expect(await publish()).toMatchObject({ state: 'OPEN' });
  });

  test('taken back leaves a decision', async () => {
    const { id } = await publish();
    await withdraw(id);
    const decisions = await finance.subgraph.database.query(
      `select outcome, facts from decision where subject_id = $1 and outcome = 'WITHDRAWN'`,
      [id],
    );
    expect(decisions).toMatchObject([{ facts: { state: 'OPEN', amount: '3000000.00' } }]);
  });

  test('tells the steps that its state allows, with what is missing, and which are the caller’s', async () => {
    const { id, availableSteps } = await publish();
    expect(availableSteps).toMatchObject([
      {
        operation: 'matchFinancingNeed',
        yours: false,
        input: { creditCode: CODE, needId: id },
        missing: ['productId'],
      },
      { operation: 'withdrawFinancingNeed', yours: true, missing: [] },
    ]);
    const seenBy = async (as: object) =>
      (
        await finance.subgraph.execute<{
          financingNeed: { availableSteps: { operation: string; yours: boolean; missing: string[] }[] };
        }>('query ($id: ID!) { financingNeed(id: $id) { availableSteps { operation yours missing } } }', { id }, as)
      ).data?.financingNeed.availableSteps;
    expect(await seenBy(bankOf(OTHER))).toMatchObject([{ yours: true }, { yours: false }]);
    await match(id, taxLoan);
    expect(await seenBy(bankOf(BANK))).toMatchObject([
      { operation: 'applyForLoan', yours: false, missing: ['documents'] },
      {
        operation: 'closeFinancingNeed',
        yours: true,
        missing: ['amount', 'yearlyRateBasisPoints', 'madeOn'],
      },
      { operation: 'withdrawFinancingNeed', yours: false },
    ]);
  });

  test('repeating a request with its key changes nothing and returns the first result', async () => {
    const first = await publish({ idempotencyKey: 'k-1' });
    const before = await finance.countRows();
    expect(await publish({ idempotencyKey: 'k-1' })).toEqual(first);
    expect(await finance.countRows()).toBe(before);
    expect(await publish({ idempotencyKey: 'k-1', amount: '1.00' })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  test('without the facts of other departments nothing is decided and nothing written', async () => {
    const { id } = await publish();
    const before = await finance.countRows();
    finance.facts = null;
    expect(await publish()).toMatchObject({
      code: 'EVIDENCE_UNAVAILABLE',
      message: expect.stringContaining('Credit does not answer'),
    });
    expect(await match(id, taxLoan)).toMatchObject({ code: 'EVIDENCE_UNAVAILABLE' });
    finance.facts = { ...FACTS, listings: null };
    expect(await match(id, taxLoan)).toMatchObject({
      code: 'EVIDENCE_UNAVAILABLE',
      message: `status, zone and lists must be known, but the joined graph does not give all of them for ${CODE}`,
    });
    expect(await finance.countRows()).toBe(before);
  });
});

describe('a match', () => {
  test('G47: is refused for an enterprise on the black list, by the rule', async () => {
    const { id } = await publish();
    finance.facts = { ...FACTS, listings: [{ colour: 'BLACK' }] };
    expect(await match(id, techLoan)).toMatchObject({
      code: 'LISTED_BLACK',
      rule: { code: 'LIST_CHECK_PROCESSES', clause: '§45', zone: 'gedian' },
      remedy: 'have the listing ended by credit first',
    });
    finance.facts = { ...FACTS, listings: [{ colour: 'RED' }] };
    expect(await match(id, techLoan)).toMatchObject({ state: 'MATCHED' });
  });

  test('G11: is refused with every criterion that fails and the rule', async () => {
    const { id } = await publish({ amount: '3000000.01' });
    finance.facts = { ...FACTS, taxGrade: 'M' };
    expect(await match(id, taxLoan)).toMatchObject({
      code: 'NOT_ELIGIBLE',
      rule: { code: 'TAX_BANK_GRADES', clause: '§11', zone: 'gedian' },
      message:
        '银税贷 does not fit: tax grade must be one of A, B (TAX_BANK_GRADES, §11), but is M; amount must be at most 3000000.00 yuan, but is 3000000.01',
    });
    finance.facts = { ...FACTS, creditGrade: null, zone: 'yili' };
    expect(await match(id, techLoan)).toMatchObject({
      code: 'NOT_ELIGIBLE',
      message: expect.stringContaining('credit level is unknown, but must be one of A'),
      rule: null,
    });
  });

  test('needs a need and a product that are there', async () => {
    const { id } = await publish();
    expect(await match('x', taxLoan)).toMatchObject({ code: 'NOT_FOUND', message: `${CODE} has no financing need x` });
    expect(await match(id, taxLoan, OFFICER, OTHER)).toMatchObject({
      code: 'NOT_FOUND',
      message: `${OTHER} has no financing need ${id}`,
    });
    // A bank is a need's only under the enterprise whose need it is.
    await match(id, taxLoan);
    expect(await close(id, bankOf(BANK), { creditCode: OTHER })).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await close(id, bankOf(OTHER))).toMatchObject({ code: 'NOT_ENTITLED' });
    for (const none of ['x', id])
      expect(await match(id, none)).toMatchObject({ code: 'NOT_FOUND', message: `there is no loan product ${none}` });
  });
});

describe('a loan', () => {
  const matched = async (): Promise<string> => {
    const { id } = await publish();
    await match(id, taxLoan);
    return id;
  };

  test('G47: is not made to an enterprise that came on the black list after the match; the list stands in the facts', async () => {
    const id = await matched();
    finance.facts = { ...FACTS, listings: [{ colour: 'BLACK' }] };
    expect(await close(id, bankOf(BANK))).toMatchObject({
      code: 'LISTED_BLACK',
      rule: { code: 'LIST_CHECK_PROCESSES', clause: '§45', zone: 'gedian' },
      remedy: 'have the listing ended by credit first',
    });
    finance.facts = { ...FACTS, listings: [{ colour: 'RED' }] };
    expect(await close(id, bankOf(BANK))).toMatchObject({ state: 'CLOSED' });
    const decisions = await finance.subgraph.database.query(
      `select facts from decision where subject_id = $1 and outcome = 'CLOSED'`,
      [id],
    );
    expect(decisions).toMatchObject([{ facts: { blacklisted: false } }]);
  });

  test('is not put on record without the facts of other departments', async () => {
    const id = await matched();
    finance.facts = null;
    expect(await close(id)).toMatchObject({ code: 'EVIDENCE_UNAVAILABLE' });
  });

  test.each([
    [{ amount: '0.00' }, 'amount must be above 0 and at most 3000000.00 yuan'],
    [{ amount: '3000000.01' }, 'amount must be above 0 and at most 3000000.00 yuan'],
    [{ yearlyRateBasisPoints: -1 }, 'yearlyRateBasisPoints must be from 0 to 10000, but got: -1'],
    [{ yearlyRateBasisPoints: 10_001 }, 'yearlyRateBasisPoints must be from 0 to 10000, but got: 10001'],
    [{ madeOn: '2026-11-18' }, 'madeOn must be from 2026-11-19, the day of the match, to 2026-11-19'],
    [{ madeOn: '2026-11-20' }, 'madeOn must be from 2026-11-19, the day of the match, to 2026-11-19'],
  ])('of %j is refused', async (changes, message) => {
    const refusal = await close(await matched(), OFFICER, changes);
    expect(refusal).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining(message) });
  });

  test.each([
    { amount: '0.01', yearlyRateBasisPoints: 0 },
    { amount: '3000000.00', yearlyRateBasisPoints: 10_000 },
  ])('of %j is put on record', async changes => {
    expect(await close(await matched(), OFFICER, changes)).toMatchObject({
      state: 'CLOSED',
      loanAmount: changes.amount,
      loanRateBasisPoints: changes.yearlyRateBasisPoints,
    });
  });
});
