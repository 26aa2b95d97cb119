import { describe, expect, test } from '@jest/globals';
import type { Principal } from '#shared/identity/principal.ts';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { departmentOn } from '#shared/testing/day.ts';
import { TEST_TODAY, enterpriseOf, officerOf, sampleLives } from '#shared/testing/department.ts';
import { FIRST, SECOND } from '../testing.ts';
import { department } from '../index.ts';

const lives = sampleLives(200);
const inZone = (code: string, n = 0) =>
  lives.filter(life => life.zone.code === code && life.stage === 'OPERATING')[n]!.creditCode;
/** What a refusal of a tax matter rests on. */
const BASIS = '《中华人民共和国税收征收管理法》第五十一条';
const office = departmentOn(`${TEST_TODAY} 10:00`, department, { sample: lives.length });
const at = office.at;
const FIELDS = `id creditCode caseNo kind subject status zone submittedAt decidedAt onTheSpot reasons supplements { items late } limitNote clock { dueAt dueDate light explanation } rule { code clause zone inherited }
  enterprise { creditCode }`;
interface Case {
  __typename: string;
  id: string;
  [field: string]: unknown;
}
const INPUTS: Record<string, string> = {
  openTaxCase: 'OpenTaxCaseInput',
  closeTaxCase: 'CloseTaxCaseInput',
  requestTaxSupplement: 'TaxSupplementInput',
  supplyTaxSupplement: 'TaxSupplementInput',
};
const run = (mutation: string, input: object, as: Partial<Principal>): Promise<Case> =>
  office.subgraph.mutate(
    `${mutation}:${INPUTS[mutation] ?? 'TaxCaseStepInput'}`,
    input,
    `... on TaxCase { ${FIELDS} } ... on Refusal { code message remedy }`,
    as,
  );
let matters = 0;
function open(
  creditCode: string,
  kind: string,
  more: object = {},
  as: Partial<Principal> = enterpriseOf(creditCode),
): Promise<Case> {
  matters += 1;
  return run('openTaxCase', { creditCode, kind, subject: `第${matters}件`, ...more }, as);
}
const step = (
  mutation: string,
  { id }: { id: string },
  as: Partial<Principal> = FIRST,
  more: object = {},
): Promise<Case> => run(mutation, { taxCaseId: id, ...more }, as);
const decide = (opened: { id: string }, as: Partial<Principal> = FIRST, more: object = {}): Promise<Case> =>
  step('closeTaxCase', opened, as, { outcome: 'DONE', ...more });
/** Accepted by one officer and closed by another. */
const close = async (opened: { id: string }, as: Partial<Principal> = FIRST, more: object = {}): Promise<Case> => {
  await step('acceptTaxCase', opened, officerOf(department.name, 'officer-0'));
  return decide(opened, as, more);
};
const LIST = `query ($codes: [_Any!]!, $first: Int, $after: String) { _entities(representations: $codes) { ... on Enterprise { taxCases(first: $first, after: $after) {
  nodes { ${FIELDS} } pageInfo { hasNextPage endCursor } } } } }`;
interface Listed {
  taxCases: { nodes: Case[]; pageInfo: { hasNextPage: boolean; endCursor: string } } | null;
}
const list = async (codes: string[], as: Partial<Principal>, page: object = { first: 100 }): Promise<Listed[]> =>
  (
    await office.subgraph.execute<{ _entities: Listed[] }>(
      LIST,
      { codes: codes.map(creditCode => ({ __typename: 'Enterprise', creditCode })), ...page },
      as,
    )
  ).data!._entities;
const RATE =
  'query ($zone: String!, $from: Date!, $to: Date!) { instantDeregistrationRate(zone: $zone, from: $from, to: $to) { zone from to deregistrations instant percent met reasons rule { code clause } } }';
const rate = async (variables: object) =>
  office.subgraph.execute<{ instantDeregistrationRate: Record<string, unknown> }>(RATE, { ...variables });

describe('a tax case', () => {
  test.each([
    ['WRONG_FILING', 'TAX_WRONG_FILING', '2026-10-08T17:30:00+08:00'],
    ['EXPORT_REFUND', 'EXPORT_REFUND', '2026-10-10T17:30:00+08:00'],
    ['FAST_DEREGISTRATION', 'TAX_FAST_DEREG', '2026-10-20T17:30:00+08:00'],
    ['POLICY_REFUND_GENERAL', 'POLICY_REFUND_GENERAL', '2026-10-08T23:59:59.999+08:00'],
    ['POLICY_REFUND_SPECIAL', 'POLICY_REFUND_SPECIAL', '2026-10-10T23:59:59.999+08:00'],
  ])(
    'G43: %s opened on the eve of National Day 2026 is due by %s at %s, and late after it',
    async (kind, code, dueAt) => {
      at('2026-09-30T16:00');
      const [one, other] = [inZone('gedian', 1), inZone('gedian', 2)];
      const [inTime, late] = [await open(one, kind), await open(other, kind)];
      expect(inTime).toMatchObject({
        status: 'RECEIVED',
        clock: { dueAt, light: 'GREEN' },
        rule: { code, clause: '§43', zone: 'gedian', inherited: false },
        decidedAt: null,
        onTheSpot: null,
      });
      at(new Date(dueAt));
      expect(await close(inTime)).toMatchObject({ status: 'APPROVED', onTheSpot: false, clock: { dueAt } });
      at(new Date(Date.parse(dueAt) + 1_000));
      expect(await close(late)).toMatchObject({ status: 'APPROVED', clock: { light: 'OVERDUE' } });
      const decisions = await office.subgraph.database.query<{
        inTime: boolean;
        onTheSpot: boolean;
        reasons: { en: string }[];
      }>(
        `select facts->'inTime' as "inTime", facts->'onTheSpot' as "onTheSpot", reasons from decision
         where subject_id = any($1) order by decided_at`,
        [[inTime.id, late.id]],
      );
      expect(decisions.map(decision => [decision.inTime, decision.onTheSpot, decision.reasons[0]?.en])).toEqual([
        [true, false, 'decided in time'],
        [false, false, 'decided after the limit'],
      ]);
    },
  );

  test('where no rule sets a limit, a rejection and a withdrawal are decisions still: they can be appealed from', async () => {
    at('2026-11-19T10:00');
    const [rejected, withdrawn] = [
      await open(inZone('yili'), 'FAST_DEREGISTRATION'),
      await open(inZone('yili', 1), 'FAST_DEREGISTRATION'),
    ];
    expect([rejected.clock, withdrawn.clock]).toEqual([null, null]);
    const basis = '《税务登记管理办法》第二十九条';
    await close(rejected, FIRST, { outcome: 'REJECTED', reasons: ['仍有未结清税款'], basis });
    await step('withdrawTaxCase', withdrawn, enterpriseOf(String(withdrawn.creditCode)));
    const decided = await office.subgraph.database.query(
      `select outcome, basis, rule->>'code' as rule, reasons->-1->>'en' as "reason" from decision
       where subject_id = any($1) order by outcome`,
      [[rejected.id, withdrawn.id]],
    );
    expect(decided).toEqual([
      {
        outcome: 'REJECTED',
        basis,
        rule: 'LICENCE_DECIDE',
        reason: 'no rule of the zone sets a limit for this matter: the general procedure holds',
      },
      {
        outcome: 'WITHDRAWN',
        basis: null,
        rule: 'LICENCE_DECIDE',
        reason: 'taken back by who applied, before it was accepted',
      },
    ]);
  });

  test('G43: says what its limit leaves open, takes the national one elsewhere, and none where there is none', async () => {
    at('2026-11-19T10:00');
    expect(await open(inZone('gedian'), 'POLICY_REFUND_GENERAL')).toMatchObject({
      limitNote: 'The clause says 日 where its other periods say 工作日. Read as: Calendar days, as written.',
      clock: { explanation: expect.stringContaining('5 calendar days') },
    });
    expect(await open(inZone('yili'), 'EXPORT_REFUND')).toMatchObject({
      rule: { code: 'EXPORT_REFUND', inherited: true, zone: 'yili' },
      clock: { dueDate: '2026-11-27' },
    });
    expect(await open(inZone('yili'), 'WRONG_FILING')).toMatchObject({ rule: null, clock: null, limitNote: null });
  });

  test('is changes to the enterprise and the office alone', async () => {
    at('2026-11-19T10:00');
    const creditCode = inZone('gedian', 3);
    const opened = await open(creditCode, 'WRONG_FILING');
    await close(opened);
    const ONE = `query ($id: ID!) { taxCase(id: $id) { id status } }`;
    for (const as of [
      enterpriseOf(creditCode),
      SECOND,
      { role: 'service' as const, department: 'lifecycle' },
      { role: 'auditor' as const },
    ]) {
      expect((await office.subgraph.execute(ONE, { id: opened.id }, as)).data).toEqual({
        taxCase: { id: opened.id, status: 'APPROVED' },
      });
      expect((await list([creditCode], as))[0]!.taxCases!.nodes.map(({ id }) => id)).toContain(opened.id);
    }
    for (const as of [{}, enterpriseOf(inZone('yili')), officerOf('another-department')]) {
      expect((await office.subgraph.execute(ONE, { id: opened.id }, as)).data).toEqual({ taxCase: null });
      expect(await list([creditCode], as)).toEqual([{ taxCases: null }]);
    }
    expect((await office.subgraph.execute(ONE, { id: 'nonsense' }, FIRST)).data).toEqual({ taxCase: null });
    const changes = (await office.subgraph.changes({ limit: '1000' })).filter(
      ({ subject }) => (subject as { id: string }).id === opened.id,
    );
    expect(changes).toMatchObject([
      { type: 'TaxCaseOpened', restricted: true, payload: { kind: 'WRONG_FILING', status: 'RECEIVED' } },
      { type: 'TaxCaseAccepted', restricted: true },
      { type: 'TaxCaseDone', restricted: true, payload: { status: 'APPROVED', statusCode: 11, onTheSpot: true } },
    ]);
  });
});

describe('a tax case is refused', () => {
  test('X01: to close by the officer who accepted it, and before it is accepted; the database holds to it too', async () => {
    const opened = await open(inZone('gedian'), 'WRONG_FILING', {}, FIRST);
    expect(await decide(opened)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: expect.stringContaining('approve is not possible in state RECEIVED'),
    });
    expect(await step('acceptTaxCase', opened, FIRST)).toMatchObject({ status: 'DEPARTMENT_ACCEPTED' });
    expect(await decide(opened, FIRST)).toMatchObject({ code: 'SAME_OFFICER', remedy: 'let another officer decide' });
    await expect(
      office.subgraph.database.query(
        `update service_case set status = 'APPROVED', decided_by = accepted_by where id = $1`,
        [opened.id],
      ),
    ).rejects.toThrow('decided_by_another');
    expect(await decide(opened, SECOND)).toMatchObject({ status: 'APPROVED' });
  });

  test('Q01: nothing of the sort to supplement; a second list is kept as a violation; what was accepted is withdrawn by confirmation', async () => {
    const creditCode = inZone('gedian', 7);
    const own = enterpriseOf(creditCode);
    const opened = await open(creditCode, 'EXPORT_REFUND');
    await step('acceptTaxCase', opened);
    expect(await step('requestTaxSupplement', opened, own, { items: ['报关单'] })).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    for (const late of [[], ['报关单']]) {
      const asked = await step('requestTaxSupplement', opened, FIRST, { items: ['报关单'] });
      expect(asked).toMatchObject({ status: 'SUPPLEMENT_STARTED' });
      expect((asked.supplements as { late: string[] }[]).at(-1)!.late).toEqual(late);
      expect(await step('supplyTaxSupplement', opened, own, { items: ['报关单'] })).toMatchObject({
        status: 'SUPPLEMENT_ENDED',
      });
    }
    expect(await step('withdrawTaxCase', opened, enterpriseOf(inZone('yili')))).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await step('withdrawTaxCase', opened, own)).toMatchObject({ status: 'WITHDRAWAL_PENDING' });
    expect(await step('withdrawTaxCase', opened, FIRST)).toMatchObject({ status: 'WITHDRAWN', onTheSpot: true });
  });

  test('where the same is open, or the enterprise is deregistered for taxes', async () => {
    const creditCode = inZone('gedian', 4);
    const subject = '2026年10月增值税';
    const first = await open(creditCode, 'WRONG_FILING', { subject });
    expect(await open(creditCode, 'WRONG_FILING', { subject: ` ${subject}` })).toMatchObject({
      code: 'TAX_CASE_OPEN',
      message: `a matter has one open case at a time, but case ${first.id} is open`,
    });
    expect(await open(creditCode, 'EXPORT_REFUND', { subject })).toMatchObject({ status: 'RECEIVED' });
    expect(await close(first, FIRST, { outcome: 'REJECTED', basis: BASIS, reasons: ['申报无误'] })).toMatchObject({
      status: 'REJECTED',
      reasons: ['申报无误'],
    });
    expect(await open(creditCode, 'WRONG_FILING', { subject })).toMatchObject({ status: 'RECEIVED' });
    const deregistration = await open(creditCode, 'FAST_DEREGISTRATION');
    expect(await open(creditCode, 'FAST_DEREGISTRATION')).toMatchObject({ code: 'TAX_CASE_OPEN' });
    await close(deregistration);
    expect(await open(creditCode, 'FAST_DEREGISTRATION')).toMatchObject({
      code: 'TAX_DEREGISTERED',
      message: `${creditCode} is deregistered for taxes already, by case ${deregistration.id}`,
    });
  });

  test('tells the steps that are open, whose they are and what is missing', async () => {
    const opened = await open(inZone('gedian', 6), 'EXPORT_REFUND');
    const steps = async (as: Partial<Principal>) => {
      const { data } = await office.subgraph.execute<{ taxCase: { availableSteps: object[] } }>(
        'query ($id: ID!) { taxCase(id: $id) { availableSteps { operation yours input missing } } }',
        { id: opened.id },
        as,
      );
      return data?.taxCase.availableSteps;
    };
    expect(await steps(FIRST)).toContainEqual({
      operation: 'acceptTaxCase',
      yours: true,
      input: { taxCaseId: opened.id, version: 1 },
      missing: [],
    });
    await step('acceptTaxCase', opened, FIRST);
    const closing = { operation: 'closeTaxCase', input: { taxCaseId: opened.id, version: 2 }, missing: ['outcome'] };
    expect(await steps(FIRST)).toContainEqual({ ...closing, yours: false });
    expect(await steps(SECOND)).toContainEqual({ ...closing, yours: true });
    await decide(opened, SECOND);
    expect(await steps(SECOND)).toEqual([]);
  });

  test('twice, without reasons for a rejection, to strangers, and for who is not on the register', async () => {
    const creditCode = inZone('gedian', 5);
    const opened = await open(creditCode, 'WRONG_FILING');
    expect(await decide(opened, FIRST, { outcome: 'REJECTED', basis: BASIS })).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'reasons must be 1 to 50, but got: 0',
    });
    expect(await close(opened, FIRST, { outcome: 'REJECTED', reasons: ['申报无误'] })).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'basis must say by which law and article a case is rejected, but got none',
    });
    expect(await close(opened, enterpriseOf(creditCode))).toMatchObject({ code: 'NOT_ENTITLED' });
    await close(opened);
    expect(await decide(opened)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: 'approve is not possible in state APPROVED; possible: revoke',
    });
    expect(await decide({ id: 'nonsense' })).toMatchObject({
      code: 'NOT_FOUND',
      message: 'there is no tax case nonsense',
    });
    expect(await open(creditCode, 'WRONG_FILING', {}, enterpriseOf(inZone('yili')))).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    expect(await open(creditCode, 'WRONG_FILING', { subject: '' })).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'subject must have 1 to 200 characters, but got: 0',
    });
    const unknown = makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 5_000_001 });
    expect(await open(unknown, 'WRONG_FILING')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await open(lives.find(({ stage }) => stage === 'DEREGISTERED')!.creditCode, 'WRONG_FILING')).toMatchObject({
      code: 'ENTERPRISE_DEREGISTERED',
    });
  });

  test('but with its key it is opened and closed once', async () => {
    const creditCode = inZone('gedian', 6);
    const again = { subject: '同一件', idempotencyKey: 'tax-once' };
    const opened = await open(creditCode, 'EXPORT_REFUND', again);
    expect(await open(creditCode, 'EXPORT_REFUND', again)).toEqual(opened);
    expect(await close(opened, FIRST, { idempotencyKey: 'close-once' })).toEqual(
      await close(opened, FIRST, { idempotencyKey: 'close-once' }),
    );
  });
});

describe('the share of deregistrations on the spot', () => {
  test('G43: at least 80 % of a period; done on a later day, rejected or done in another zone or period does not count', async () => {
    const period = { zone: 'gedian', from: '2027-03-01', to: '2027-03-31' };
    const measured = async () => (await rate(period)).data!.instantDeregistrationRate;
    expect(await measured()).toMatchObject({
      deregistrations: 0,
      instant: 0,
      percent: null,
      met: null,
      reasons: ['no tax deregistration was done in the period'],
    });
    const done = async (zone: string, n: number, from: string, to: string, more: object = {}) => {
      at(from);
      const opened = await open(inZone(zone, n), 'FAST_DEREGISTRATION');
      at(to);
      expect(await close(opened, FIRST, more)).toMatchObject({ status: expect.any(String) });
    };
    await done('gedian', 10, '2027-02-26T09:00', '2027-03-01T00:00');
    for (const n of [11, 12, 13]) await done('gedian', n, '2027-03-31T09:00', '2027-03-31T23:59');
    await done('gedian', 14, '2027-03-31T09:00', '2027-04-01T00:00');
    await done('gedian', 15, '2027-03-02T09:00', '2027-03-02T09:30', {
      outcome: 'REJECTED',
      basis: BASIS,
      reasons: ['有未结事项'],
    });
    await done('yili', 1, '2027-03-02T09:00', '2027-03-02T09:30');
    expect(await measured()).toMatchObject({
      deregistrations: 4,
      instant: 3,
      percent: 75,
      met: false,
      reasons: [expect.any(String), 'at least 80 % are to be, and 75 % are'],
      rule: { code: 'TAX_INSTANT_DEREG_RATE', clause: '§43' },
    });
    await done('gedian', 15, '2027-03-10T10:00', '2027-03-10T10:20');
    expect(await measured()).toMatchObject({ deregistrations: 5, instant: 4, percent: 80, met: true });
    expect((await rate({ ...period, zone: 'yili' })).data!.instantDeregistrationRate).toMatchObject({
      percent: 100,
      met: null,
      rule: null,
    });
  });

  test.each([
    [
      { zone: 'mars', from: '2026-01-01', to: '2026-12-31' },
      'zone must be one of district, gedian, xinjian, yili, zhundong, but got: "mars"',
    ],
    [
      { zone: 'gedian', from: '2026-02-01', to: '2026-01-31' },
      'to must not be before from (2026-02-01), but got: 2026-01-31',
    ],
    [{ zone: 'gedian', from: '2026-01-01', to: '2027-01-02' }, 'a period must be at most 366 days, but got: 367'],
  ])('refuses %j', async (variables, message) => {
    expect((await rate(variables)).errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });
  test('takes 366 days', async () =>
    expect((await rate({ zone: 'gedian', from: '2026-01-01', to: '2027-01-01' })).errors).toBeUndefined());
});

test('the sample keeps its limits, and tax deregistration comes before the end on the register', async () => {
  at('2026-11-19T10:00');
  const all = await list(
    lives.map(({ creditCode }) => creditCode),
    FIRST,
  );
  for (const [index, { taxCases }] of all.entries()) {
    const { creditCode, endedOn } = lives[index]!;
    const sample = taxCases!.nodes.filter(({ id }) => id.endsWith('8000-000000000000'));
    if (endedOn) expect(sample).toMatchObject([{ creditCode, kind: 'FAST_DEREGISTRATION', status: 'APPROVED' }]);
    for (const one of sample) {
      expect([
        one.id,
        one.status === 'APPROVED' && (one.clock as { light: string } | null)?.light === 'OVERDUE',
      ]).toEqual([one.id, false]);
      if (endedOn) expect(String(one.decidedAt) < endedOn).toBe(true);
    }
  }
  expect(all.some(({ taxCases }) => taxCases!.nodes.length > 0)).toBe(true);
});

test('one and fifty enterprises take the same number of statements, and pages follow one another', async () => {
  const statementsFor = async (codes: string[]): Promise<number> => {
    const before = office.subgraph.database.statements();
    await list(codes, FIRST);
    return office.subgraph.database.statements() - before;
  };
  const codes = lives.slice(0, 50).map(({ creditCode }) => creditCode);
  expect(await statementsFor(codes)).toBe(2);
  expect(await statementsFor([inZone('gedian', 1)])).toBe(2);
  const all = (await list([inZone('gedian', 1)], FIRST))[0]!.taxCases!.nodes.map(({ id }) => id);
  const [{ taxCases: first }] = (await list([inZone('gedian', 1)], FIRST, { first: 2 })) as [Listed];
  expect(first!.pageInfo.hasNextPage).toBe(true);
  const [{ taxCases: rest }] = (await list([inZone('gedian', 1)], FIRST, {
    first: 100,
    after: first!.pageInfo.endCursor,
  })) as [Listed];
  expect([...first!.nodes, ...rest!.nodes].map(({ id }) => id)).toEqual(all);
});
