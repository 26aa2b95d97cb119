import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { enterpriseOf, officerOf, openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';

let serial = 5_400_000;
let CODE = '';
const [FIRST, SECOND] = [officerOf(department.name), officerOf(department.name, 'second')];
const START = '2026-11-19T10:00:00+08:00';
let now = new Date(START);
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department, {
    toldSteps: true,
    now: () => now,
    graph: async () => ({ enterprise: { zone: 'gedian', status: 'OPERATING' } }) as never,
  });
});
beforeEach(() => {
  now = new Date(START);
  serial += 1;
  CODE = makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial });
});
afterAll(() => subgraph.close());

const at = (text: string): void => {
  now = new Date(`${text}:00+08:00`);
};
type Result = Record<string, unknown> & { id: string; code?: string };
const LISTING = `... on Listing { id colour state reason basis authority answerUntil answer listedOn listedUntil delistedOn endReason }
  ... on Refusal { code message }`;
const step = (name: string, input: object, as: object = SECOND) =>
  subgraph.mutate<Result>(name, { creditCode: CODE, ...input }, LISTING, as);
const BLACK = {
  colour: 'BLACK',
  reason: '性质恶劣、情节严重的违法行为',
  basis: '《市场监督管理严重违法失信名单管理办法》第五条',
  authority: '市场监管分局',
};
const propose = (changes: object = {}) => step('proposeListing', { ...BLACK, ...changes }, FIRST);
const SHOWN = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise {
  listings { id state } listingProposals { id state availableSteps { operation yours input missing } }
  openRepairs { id subject state dueDate availableSteps { operation yours } }
  promiseStanding { mayPromise reasons until rule { code } }
  creditBlockers { code operation } } } }`;
interface Shown {
  listings: { id: string }[];
  listingProposals: { id: string; availableSteps: Record<string, unknown>[] }[] | null;
  openRepairs: object[] | null;
  promiseStanding: { mayPromise: boolean; reasons: string[]; until: string | null };
  creditBlockers: { code: string; operation: string }[];
}
const shown = async (as: object = {}): Promise<Shown> => {
  const of = [{ __typename: 'Enterprise', creditCode: CODE }];
  const { data } = await subgraph.execute<{ _entities: Shown[] }>(SHOWN, { of }, as);
  return data!._entities[0]!;
};
const decisions = () =>
  subgraph.database.query<{ outcome: string }>(
    'select outcome, basis, facts, reasons from decision where credit_code = $1 order by decided_at, outcome',
    [CODE],
  );
const changes = async () =>
  (await subgraph.changes({ limit: '1000' }))
    .filter(({ creditCode }) => creditCode === CODE)
    .map(({ type, restricted }) => [type, restricted]);

describe('G47: the black list', () => {
  test('tells the enterprise first, hears it, is decided by another, and ends by itself at its day', async () => {
    const proposed = await propose();
    // Five working days after Thursday 19 November.
    expect(proposed).toMatchObject({ state: 'PROPOSED', answerUntil: '2026-11-26', listedOn: null });
    // Nobody but the enterprise and the office sees it.
    expect(await shown()).toMatchObject({ listings: [], listingProposals: null });
    const own = await shown(enterpriseOf(CODE));
    expect(own.listingProposals).toMatchObject([
      {
        availableSteps: [
          {
            operation: 'answerListing',
            yours: true,
            input: { creditCode: CODE, listingId: proposed.id },
            missing: ['answer'],
          },
          { operation: 'dropListing', yours: false },
        ],
      },
    ]);
    at('2026-11-26T23:59');
    const answered = await step(
      'answerListing',
      { listingId: proposed.id, answer: '处罚决定正在复议' },
      enterpriseOf(CODE),
    );
    expect(answered).toMatchObject({ state: 'PROPOSED', answer: '处罚决定正在复议' });
    expect((await shown(SECOND)).listingProposals![0]!.availableSteps).toMatchObject([
      { operation: 'listEnterprise', yours: true, missing: ['considered'] },
      { operation: 'dropListing', yours: true },
    ]);
    const list = (input: object, as: object) => step('listEnterprise', { listingId: proposed.id, ...input }, as);
    expect(await list({ considered: '不予采纳' }, FIRST)).toMatchObject({ code: 'SAME_OFFICER' });
    expect(await list({}, SECOND)).toMatchObject({ code: 'ANSWER_NOT_CONSIDERED' });
    const considered = '复议不停止处罚决定的执行，不予采纳';
    expect(await list({ considered }, SECOND)).toMatchObject({
      state: 'LISTED',
      listedOn: '2026-11-26',
      listedUntil: '2029-11-26',
    });
    expect(await shown()).toMatchObject({ listings: [{ state: 'LISTED' }], listingProposals: null });
    expect(await decisions()).toMatchObject([
      { outcome: 'PROPOSED', facts: { zone: 'gedian', answerUntil: '2026-11-26' } },
      { outcome: 'LISTED', facts: { answer: '处罚决定正在复议', listedUntil: '2029-11-26' } },
    ]);
    expect(await changes()).toEqual([
      ['ListingProposed', true],
      ['ListingAnswered', true],
      ['EnterpriseListed', false],
    ]);
    // To its last day, and not a day longer; the job records it.
    at('2029-11-26T23:59');
    expect((await shown()).listings).toHaveLength(1);
    expect((await subgraph.runJobs())['listings at their end']).toBe(0);
    at('2029-11-27T00:00');
    expect((await shown()).listings).toHaveLength(0);
    expect((await subgraph.runJobs())['listings at their end']).toBe(1);
    expect((await subgraph.runJobs())['listings at their end']).toBe(0);
    expect((await decisions()).map(({ outcome }) => outcome)).toEqual(['PROPOSED', 'LISTED', 'DELISTED']);
  });

  test('waits for the days to answer where nobody answers: to their last one', async () => {
    const { id } = await propose();
    const list = () => step('listEnterprise', { listingId: id });
    at('2026-11-26T23:59');
    expect(await list()).toMatchObject({ code: 'NOTICE_RUNNING' });
    at('2026-11-27T00:00');
    expect(await step('answerListing', { listingId: id, answer: '迟到的申辩' }, enterpriseOf(CODE))).toMatchObject({
      code: 'ANSWER_TOO_LATE',
    });
    expect(await list()).toMatchObject({ state: 'LISTED' });
  });

  test.each([
    ['2026-11-26', 'INVALID_INPUT'],
    ['2026-11-27', undefined],
    ['2029-11-27', undefined],
    ['2029-11-28', 'INVALID_INPUT'],
  ])('may be given a shorter period, until %s: %s', async (listedUntil, code) => {
    const { id } = await propose();
    at('2026-11-27T10:00');
    expect((await step('listEnterprise', { listingId: id, listedUntil })).code).toBe(code);
  });

  test('is dropped with a reason, by another officer; another can be proposed then', async () => {
    const { id } = await propose();
    expect(await propose()).toMatchObject({ code: 'ALREADY_LISTED' });
    const drop = (as: object) => step('dropListing', { listingId: id, reason: '申辩成立' }, as);
    expect(await drop(FIRST)).toMatchObject({ code: 'SAME_OFFICER' });
    expect(await drop(SECOND)).toMatchObject({ state: 'DROPPED', endReason: '申辩成立' });
    expect(await drop(SECOND)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect((await decisions()).map(({ outcome }) => outcome).sort()).toEqual(['DROPPED', 'PROPOSED']);
    expect(await propose()).toMatchObject({ state: 'PROPOSED' });
  });

  test('a red listing rewards: it is decided on at once, by another officer, and nobody answers it', async () => {
    const { id } = await propose({ colour: 'RED', reason: '纳税信用连续三年A级' });
    expect(await step('answerListing', { listingId: id, answer: 'x' }, enterpriseOf(CODE))).toMatchObject({
      code: 'NO_ANSWER_DUE',
    });
    expect(await step('listEnterprise', { listingId: id }, FIRST)).toMatchObject({ code: 'SAME_OFFICER' });
    expect(await step('listEnterprise', { listingId: id })).toMatchObject({
      state: 'LISTED',
      listedUntil: '2027-11-19',
    });
  });
});

describe('taken off', () => {
  const listed = async (): Promise<string> => {
    const { id } = await propose();
    at('2026-11-27T10:00');
    await step('listEnterprise', { listingId: id });
    return id;
  };
  const END = { reason: '行政处罚决定被撤销', basis: '《市场监督管理严重违法失信名单管理办法》第十八条' };

  test('by who has seen it as it is: the steps tell its version, and a step of an earlier one is refused', async () => {
    const { id } = await propose();
    at('2026-11-27T10:00');
    const SHOWN = '... on Listing { version state availableSteps { operation input } } ... on Refusal { code message }';
    const list = (version: number) =>
      subgraph.mutate<Result>('listEnterprise', { creditCode: CODE, listingId: id, version }, SHOWN, SECOND);
    expect(await list(7)).toMatchObject({
      code: 'CASE_CHANGED',
      message: 'it was changed meanwhile: it is at version 1, but got: version 7',
    });
    expect(await list(1)).toMatchObject({
      version: 2,
      state: 'LISTED',
      availableSteps: expect.arrayContaining([
        { operation: 'delistEnterprise', input: { creditCode: CODE, listingId: id, version: 2 } },
      ]),
    });
    const delist = { creditCode: CODE, listingId: id, ...END, annulled: true };
    expect(await subgraph.mutate<Result>('delistEnterprise', { ...delist, version: 1 }, SHOWN, FIRST)).toMatchObject({
      code: 'CASE_CHANGED',
    });
    expect(await subgraph.mutate<Result>('delistEnterprise', { ...delist, version: 2 }, SHOWN, FIRST)).toMatchObject({
      version: 3,
      state: 'ENDED',
    });
  });

  test('G51: where no list of measures holds, nobody on the black list is told of one', async () => {
    const listingId = await listed();
    const told = { creditCode: CODE, listingId, measure: 'NO_TENDER' };
    expect(await subgraph.mutate('notifyDishonest', told, '... on Refusal { code message }', FIRST)).toMatchObject({
      code: 'NO_MEASURES',
      message: 'the zone has no list of joint measures that holds on 2026-11-27',
    });
  });

  test('by the authority: with reason and ground, and not by who listed it', async () => {
    const listingId = await listed();
    expect(await step('delistEnterprise', { listingId, ...END }, SECOND)).toMatchObject({ code: 'SAME_OFFICER' });
    expect(await step('delistEnterprise', { listingId, ...END, reason: ' ' }, FIRST)).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await step('delistEnterprise', { listingId, ...END }, FIRST)).toMatchObject({ code: 'DELISTING_TOO_EARLY' });
    expect(await step('delistEnterprise', { listingId, ...END, annulled: true }, FIRST)).toMatchObject({
      state: 'ENDED',
      delistedOn: '2026-11-27',
      endReason: END.reason,
    });
    expect((await decisions()).at(-1)).toMatchObject({ outcome: expect.any(String) });
    expect((await changes()).at(-1)).toEqual(['EnterpriseDelisted', false]);
  });

  test('before its time not in the first year after the listing, unless what it rests on was annulled', async () => {
    const listingId = await listed();
    const asked = { listingId, reason: '已改正并缴清罚款' };
    const FROM =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Listing { delistingFrom availableSteps { operation missing } } } }';
    const of = [{ __typename: 'Listing', id: listingId }];
    const told = async () => (await subgraph.execute<{ _entities: object[] }>(FROM, { of }, FIRST)).data!._entities[0];
    expect(await told()).toEqual({
      delistingFrom: '2027-11-27',
      availableSteps: [{ operation: 'delistEnterprise', missing: ['reason', 'basis', 'annulled'] }],
    });
    at('2027-11-26T23:59');
    expect(await repair('applyForDelisting', asked, enterpriseOf(CODE))).toMatchObject({
      code: 'DELISTING_TOO_EARLY',
      message: expect.stringContaining('from 2027-11-27 on'),
    });
    expect(await step('delistEnterprise', { listingId, ...END }, FIRST)).toMatchObject({ code: 'DELISTING_TOO_EARLY' });
    at('2027-11-27T00:00');
    expect(await told()).toMatchObject({
      availableSteps: [{ operation: 'applyForDelisting' }, { missing: ['reason', 'basis'] }],
    });
    expect(await repair('applyForDelisting', asked, enterpriseOf(CODE))).toMatchObject({ state: 'OPEN' });
    expect(await step('delistEnterprise', { listingId, ...END }, FIRST)).toMatchObject({ state: 'ENDED' });
  });

  test('G52: an application is accepted in 3 working days and decided on in 10 more, put off once by 10; each limit that passes is told once', async () => {
    const listingId = await listed();
    at('2027-11-29T10:00');
    const { id: repairId } = await repair('applyForDelisting', { listingId, reason: '已改正' }, enterpriseOf(CODE));
    const overdue = async () => {
      await subgraph.runJobs();
      return (await decisions()).filter(({ outcome }) => outcome === 'REPAIR_OVERDUE').length;
    };
    const timed = (name: string, more: object = {}, as: object = FIRST) =>
      subgraph.mutate<Result>(
        name,
        { creditCode: CODE, repairId, ...more },
        '... on CreditRepair { id state acceptBy acceptedAt dueDate extendedAt isOverdue availableSteps { operation } } ... on Refusal { code message }',
        as,
      );
    expect(await timed('extendRepair', { reason: '案情复杂' })).toMatchObject({ code: 'REPAIR_NOT_ACCEPTED' });
    expect(await timed('acceptRepair', {}, enterpriseOf(CODE))).toMatchObject({ code: 'NOT_ENTITLED' });
    // Three working days after Monday 29 November 2027: to the end of Thursday.
    at('2027-12-02T23:59');
    expect(await overdue()).toBe(0);
    at('2027-12-03T00:00');
    expect([await overdue(), await overdue()]).toEqual([1, 1]);
    at('2027-12-03T10:00');
    expect(await timed('acceptRepair')).toMatchObject({
      acceptBy: '2027-12-02',
      // Ten working days from the acceptance on Friday.
      dueDate: '2027-12-17',
      isOverdue: false,
      availableSteps: [{ operation: 'extendRepair' }, { operation: 'grantRepair' }, { operation: 'refuseRepair' }],
    });
    expect(await timed('acceptRepair')).toMatchObject({ code: 'REPAIR_ACCEPTED' });
    at('2027-12-17T23:59');
    expect(await openSteps(repairId)).toEqual(['extendRepair', 'grantRepair', 'refuseRepair']);
    expect(await timed('extendRepair', { reason: '案情复杂，需要核查' })).toMatchObject({ dueDate: '2027-12-31' });
    expect(await timed('extendRepair', { reason: '案情复杂' })).toMatchObject({ code: 'REPAIR_EXTENDED' });
    at('2027-12-31T23:59');
    expect(await overdue()).toBe(1);
    at('2028-01-01T00:00');
    expect([await overdue(), await overdue()]).toEqual([2, 2]);
    expect((await decisions()).map(({ outcome }) => outcome)).toEqual([
      'PROPOSED',
      'LISTED',
      'REPAIR_OVERDUE',
      'REPAIR_ACCEPTED',
      'REPAIR_EXTENDED',
      'REPAIR_OVERDUE',
    ]);
  });

  test('G52: the decision is not put off once its last day is over', async () => {
    const listingId = await listed();
    at('2027-11-29T10:00');
    const { id: repairId } = await repair('applyForDelisting', { listingId, reason: '已改正' }, enterpriseOf(CODE));
    const named = { creditCode: CODE, repairId };
    await subgraph.mutate('acceptRepair', named, '... on CreditRepair { id }', FIRST);
    at('2027-12-14T00:00');
    expect(await openSteps(repairId)).toEqual(['grantRepair', 'refuseRepair']);
    expect(await subgraph.mutate('extendRepair', { ...named, reason: '案情复杂' }, REPAIR, FIRST)).toMatchObject({
      code: 'EXTENSION_TOO_LATE',
    });
    // What leaves the list by the end of its period, before anybody has decided, is not taken off any more.
    at('2029-11-27T23:59');
    expect(await openSteps(repairId)).toEqual(['grantRepair', 'refuseRepair']);
    at('2029-11-28T00:00');
    expect(await openSteps(repairId)).toEqual(['refuseRepair']);
    const asked = { ...named, reason: '已改正', basis: END.basis };
    expect(await subgraph.mutate('grantRepair:DecideRepairInput', asked, REPAIR, FIRST)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
    });
  });

  /** The steps that a repair says are open. */
  async function openSteps(id: string): Promise<string[]> {
    const { data } = await subgraph.execute<{ _entities: { availableSteps: { operation: string }[] }[] }>(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on CreditRepair { availableSteps { operation } } } }',
      { of: [{ __typename: 'CreditRepair', id }] },
      FIRST,
    );
    return (data?._entities[0]?.availableSteps ?? []).map(({ operation }) => operation);
  }

  const REPAIR = '... on CreditRepair { id state decisionReason basis dueDate } ... on Refusal { code message }';
  const repair = (name: string, input: object, as: object) =>
    subgraph.mutate<Result>(name, { creditCode: CODE, ...input }, REPAIR, as);

  test('on application of the enterprise, which the blocker names; granted by another than who listed it', async () => {
    const listingId = await listed();
    expect((await shown()).creditBlockers).toEqual([
      {
        code: 'BLACK_LISTED',
        operation: `applyForDelisting(input: {creditCode: "${CODE}", listingId: "${listingId}"})`,
      },
    ]);
    expect((await shown()).promiseStanding).toEqual({
      mayPromise: false,
      reasons: ['it is on the black list since 2026-11-27'],
      until: '2029-11-27',
      rule: { code: 'PROMISE_STANDING' },
    });
    const asked = { listingId, reason: '已改正并缴清罚款' };
    at('2027-11-29T10:00');
    const applied = await repair('applyForDelisting', asked, enterpriseOf(CODE));
    // Ten working days after Monday 29 November 2027.
    expect(applied).toMatchObject({ state: 'OPEN', dueDate: '2027-12-13' });
    expect(await repair('applyForDelisting', asked, enterpriseOf(CODE))).toMatchObject({ code: 'ALREADY_APPLIED' });
    expect(await shown()).toMatchObject({ openRepairs: null });
    expect(await shown(enterpriseOf(CODE))).toMatchObject({ openRepairs: [{ id: applied.id, subject: 'LISTING' }] });
    const why = { repairId: applied.id, reason: '符合提前移出条件', basis: END.basis };
    expect(await repair('grantRepair:DecideRepairInput', why, enterpriseOf(CODE))).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    expect(await repair('grantRepair:DecideRepairInput', why, SECOND)).toMatchObject({ code: 'SAME_OFFICER' });
    // Nor is it told that the step is theirs.
    for (const [officer, yours] of [
      [SECOND, false],
      [FIRST, true],
    ] as const) {
      expect(await shown(officer)).toMatchObject({
        openRepairs: [
          {
            availableSteps: [
              { operation: 'acceptRepair', yours: true },
              { operation: 'grantRepair', yours },
              { operation: 'refuseRepair', yours: true },
            ],
          },
        ],
      });
    }
    expect(await repair('grantRepair:DecideRepairInput', why, FIRST)).toMatchObject({
      state: 'GRANTED',
      decisionReason: why.reason,
    });
    expect(await shown(FIRST)).toMatchObject({
      listings: [],
      openRepairs: [],
      creditBlockers: [],
      promiseStanding: { mayPromise: true, reasons: [], until: null },
    });
    expect((await decisions()).map(({ outcome }) => outcome).sort()).toEqual([
      'DELISTED',
      'GRANTED',
      'LISTED',
      'PROPOSED',
      'REPAIR_ACCEPTED',
    ]);
    expect(await repair('refuseRepair:DecideRepairInput', why, FIRST)).toMatchObject({ code: 'REPAIR_ENDED' });
  });

  test('is refused with reason and ground: the listing stays, and it may ask again', async () => {
    const listingId = await listed();
    at('2027-11-29T10:00');
    const asked = { listingId, reason: '请求移出' };
    const { id: repairId } = await repair('applyForDelisting', asked, enterpriseOf(CODE));
    const why = { repairId, reason: '尚未消除不良影响', basis: END.basis };
    expect(await repair('refuseRepair:DecideRepairInput', why, FIRST)).toMatchObject({
      state: 'REFUSED',
      basis: END.basis,
    });
    expect((await shown()).listings).toHaveLength(1);
    expect(await repair('applyForDelisting', asked, enterpriseOf(CODE))).toMatchObject({ state: 'OPEN' });
  });

  test('nobody asks to be taken off a list that it is not on', async () => {
    const { id } = await propose();
    const asked = { listingId: id, reason: '请求移出' };
    expect(await repair('applyForDelisting', asked, enterpriseOf(CODE))).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect(await repair('applyForDelisting', { ...asked, listingId: 'x' }, enterpriseOf(CODE))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
