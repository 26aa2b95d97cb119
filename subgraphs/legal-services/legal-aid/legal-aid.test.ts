import { describe, expect, test } from '@jest/globals';
import { makeCitizenId } from '#shared/identifiers/index.ts';
import { enterpriseOf, officerOf } from '#shared/testing/department.ts';
import { LegalTest, OFFICER, newCode } from '../testing.ts';

const CODE = newCode();
const OTHER = newCode();
/** The ground on which a request is declined. */
const BASIS = '《园区法律服务团工作规则》第三条';
const ENTERPRISE = enterpriseOf(CODE);
const legal = new LegalTest();
const step = (field: string, input: object, as: object) => legal.requestStep(field, { creditCode: CODE, ...input }, as);
const request = (changes: object = {}, as: object = ENTERPRISE) =>
  step(
    'requestLegalAid',
    { kind: 'IMPROPER_ENFORCEMENT', description: '检查次数过多，请求协助投诉。', ...changes },
    as,
  );

describe('X15: the legal service team', () => {
  test('a request goes from the enterprise through a lawyer to its end, free of charge, unseen by the public feed', async () => {
    const requested = await request();
    expect(requested).toMatchObject({
      state: 'REQUESTED',
      fee: '0.00',
      lawyer: null,
      requestedAt: '2026-11-19T10:00:00+08:00',
      enterprise: { creditCode: CODE },
    });
    const requestId = requested.id;
    const result = '已向执法机关反映，检查次数已核减。';
    expect(await step('completeLegalAid', { requestId, result }, OFFICER)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message:
        'completeLegalAid is not possible in state REQUESTED; possible: assignLawyer, withdrawLegalAid, declineLegalAid',
    });
    expect(await step('assignLawyer', { requestId, lawyer: '穆清然' }, OFFICER)).toMatchObject({
      state: 'ASSIGNED',
      lawyer: { value: '穆**', masked: true },
    });
    expect(await step('declineLegalAid', { requestId, basis: BASIS, reason: '不属于服务范围' }, OFFICER)).toMatchObject(
      {
        code: 'ILLEGAL_TRANSITION',
      },
    );
    expect(await step('completeLegalAid', { requestId, result: ' ' }, OFFICER)).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'result must have 1 to 2000 characters, but got: 0',
    });
    expect(await step('completeLegalAid', { requestId, result: '请致电13800138000' }, OFFICER)).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await step('completeLegalAid', { requestId, result }, OFFICER)).toMatchObject({
      state: 'DONE',
      result,
      fee: '0.00',
      doneAt: '2026-11-19T10:00:00+08:00',
    });
    expect(await step('withdrawLegalAid', { requestId }, ENTERPRISE)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: 'withdrawLegalAid is not possible in state DONE; possible: nothing, it is final',
    });

    const changes = await legal.subgraph.changes();
    expect(changes.map(({ type, restricted }) => [type, restricted])).toEqual([
      ['LegalAidRequested', true],
      ['LegalAidAssigned', true],
      ['LegalAidDone', true],
    ]);
    expect(JSON.stringify(changes)).not.toMatch(/穆|投诉|核减/);
    // The enterprise reads what came of it in the decision too.
    expect((await legal.decisionsOn(requestId)).at(-1)).toMatchObject({
      outcome: 'DONE',
      reasons: [{ zh: `法律服务已办结，未收取费用：${result}` }],
    });
    const [decision] = await legal.subgraph.database.query<object>(
      `select rule, facts, outcome from decision where credit_code = $1 and outcome = 'ACCEPTED'`,
      [CODE],
    );
    expect(decision).toMatchObject({
      rule: { code: 'LEGAL_AID_FEE', clause: '§12', inherited: false },
      facts: { zone: 'xinjian' },
      outcome: 'ACCEPTED',
    });
  });

  test('it may be taken back before and after a lawyer has it; declined only before, with the reason', async () => {
    const requests = await Promise.all([request(), request(), request()]);
    const [first, second, third] = requests.map(({ id }) => ({ requestId: id }));
    expect(await step('withdrawLegalAid', first!, ENTERPRISE)).toMatchObject({ state: 'WITHDRAWN' });
    await step('assignLawyer', { ...second, lawyer: '穆清然' }, OFFICER);
    expect(await step('withdrawLegalAid', second!, OFFICER)).toMatchObject({ state: 'WITHDRAWN' });
    expect(await step('declineLegalAid', { ...third, basis: BASIS, reason: '不属于服务范围' }, OFFICER)).toMatchObject({
      state: 'DECLINED',
      declineReason: '不属于服务范围',
    });
    expect(await step('assignLawyer', { ...third, lawyer: '穆清然' }, OFFICER)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
    });
    const told = async ({ requestId }: { requestId: unknown }) =>
      (await legal.decisionsOn(requestId)).map(({ outcome, basis }) => [outcome, basis]);
    expect(await told(first!)).toEqual([
      ['ACCEPTED', null],
      ['WITHDRAWN', null],
    ]);
    // A request that is declined leaves a decision with its ground, which the enterprise may appeal.
    expect(await told(third!)).toEqual([
      ['ACCEPTED', null],
      ['DECLINED', BASIS],
    ]);
  });

  test('the table itself holds the fee at 0', async () => {
    await expect(
      legal.subgraph.database.query(`update legal_aid_request set fee = 100 where credit_code = $1`, [CODE]),
    ).rejects.toThrow('violates check constraint');
  });

  test('it is free in every zone, by national law where the zone has no team', async () => {
    legal.facts = { zone: 'gedian' };
    expect(await request({ kind: 'LOCAL_PROTECTIONISM' })).toMatchObject({ state: 'REQUESTED', fee: '0.00' });
  });

  test('without the facts of market-access nothing is written', async () => {
    legal.facts = null;
    const before = (await legal.subgraph.changes()).length;
    expect(await request()).toMatchObject({ code: 'EVIDENCE_UNAVAILABLE' });
    expect((await legal.subgraph.changes()).length).toBe(before);
  });

  test('a description may have several lines', async () => {
    const description = '检查次数过多。\n\n请求协助投诉。';
    expect(await request({ description: ` ${description}\n` })).toMatchObject({ state: 'REQUESTED', description });
  });

  test('repeating a request with its key returns the first result', async () => {
    const first = await request({ idempotencyKey: 'aid-1' });
    expect(await request({ idempotencyKey: 'aid-1' })).toEqual(first);
    expect(await request({ idempotencyKey: 'aid-1', description: '别的' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  test.each([
    [
      'the public',
      {},
      {},
      'NOT_ENTITLED',
      `this is for the enterprise that it is about or officers of Legal services, but the caller is: public`,
    ],
    [
      'another enterprise',
      {},
      enterpriseOf(OTHER),
      'NOT_ENTITLED',
      `this is for the enterprise that it is about or officers of Legal services, but the caller is: enterprise`,
    ],
    [
      'an empty description',
      { description: ' ' },
      ENTERPRISE,
      'INVALID_INPUT',
      'description must have 1 to 2000 characters, but got: 0',
    ],
    [
      'a mobile number',
      { description: '请致电13800138000' },
      ENTERPRISE,
      'INVALID_INPUT',
      'description must not hold personal data, but got an identity or mobile number',
    ],
    [
      'an identity number',
      { description: `证件${makeCitizenId({ birthDate: '1990-01-01', sex: 'MALE', serial: 1 })}` },
      ENTERPRISE,
      'INVALID_INPUT',
      'description must not hold personal data, but got an identity or mobile number',
    ],
  ])('is refused for %s', async (_who, changes, as, code, message) => {
    expect(await request(changes, as)).toMatchObject({ code, message });
  });

  test('who accepts requests assigns and declines them', async () => {
    const { id: requestId } = await request();
    const as = { ...OFFICER, duties: ['approver' as const] };
    for (const [field, input] of [
      ['assignLawyer', { requestId, lawyer: '穆清然' }],
      ['declineLegalAid', { requestId, basis: BASIS, reason: '不属于服务范围' }],
    ] as const) {
      expect(await step(field, input, as)).toMatchObject({
        code: 'NOT_ENTITLED',
        message: `this is for officers of Legal services with the duty acceptor 受理人, but the caller is: officer of Legal services`,
      });
    }
    expect(await step('assignLawyer', { requestId, lawyer: '穆清然' }, OFFICER)).toMatchObject({ state: 'ASSIGNED' });
  });

  test('a bank, a partner and an auditor that carry its code do not act for the enterprise', async () => {
    for (const role of ['bank', 'partner', 'auditor'] as const)
      expect(await request({}, { role, subject: role, creditCodes: [CODE] })).toMatchObject({ code: 'NOT_ENTITLED' });
  });

  test('the enterprise does not assign its own lawyer, and no enterprise touches another’s request', async () => {
    const { id: requestId } = await request();
    expect(await step('assignLawyer', { requestId, lawyer: '穆清然' }, ENTERPRISE)).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    expect(await step('withdrawLegalAid', { creditCode: OTHER, requestId }, enterpriseOf(OTHER))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await step('withdrawLegalAid', { requestId: 'x' }, ENTERPRISE)).toMatchObject({
      code: 'NOT_FOUND',
      message: `${CODE} has no request for legal aid x`,
    });
  });
});

test('a request tells which steps are open, and whose', async () => {
  const { id } = await request();
  const stepsFor = async (as: object) => {
    const { data } = await legal.subgraph.execute<{ legalAidRequest: { availableSteps: object[] } }>(
      'query ($id: ID!) { legalAidRequest(id: $id) { availableSteps { operation yours missing } } }',
      { id },
      as,
    );
    return data?.legalAidRequest.availableSteps;
  };
  expect(await stepsFor(ENTERPRISE)).toEqual([
    { operation: 'assignLawyer', yours: false, missing: ['lawyer'] },
    { operation: 'withdrawLegalAid', yours: true, missing: [] },
    { operation: 'declineLegalAid', yours: false, missing: ['basis', 'reason'] },
  ]);
  await step('withdrawLegalAid', { requestId: id }, ENTERPRISE);
  expect(await stepsFor(ENTERPRISE)).toEqual([]);
});

describe('who sees what', () => {
  test('requests and their number are for the enterprise, officers and auditors', async () => {
    const { id } = await request();
    const QUERY = `query ($codes: [_Any!]!, $id: ID!) { legalAidRequest(id: $id) { description }
      _entities(representations: $codes) { ... on Enterprise { legalAidCount legalAidRequests(first: 1) { nodes { id } pageInfo { hasNextPage } } } ... on LegalAidRequest { state } } }`;
    const variables = {
      id,
      codes: [
        { __typename: 'Enterprise', creditCode: CODE },
        { __typename: 'LegalAidRequest', id },
        { __typename: 'Enterprise', creditCode: newCode() },
      ],
    };
    const [row] = await legal.subgraph.database.query<{ n: number }>(
      'select count(*)::int as n from legal_aid_request where credit_code = $1',
      [CODE],
    );
    for (const [as, sees] of [
      [{}, false],
      [enterpriseOf(OTHER), false],
      [officerOf('credit'), false],
      [{ role: 'bank', creditCodes: [CODE] }, false],
      [{ role: 'partner', creditCodes: [CODE] }, false],
      [ENTERPRISE, true],
      [OFFICER, true],
      [{ role: 'auditor' }, true],
    ] as const) {
      const { data } = await legal.subgraph.execute<{ legalAidRequest: unknown; _entities: Record<string, unknown>[] }>(
        QUERY,
        variables,
        as,
      );
      expect([as, data!._entities[0]!.legalAidCount]).toEqual([as, sees ? row!.n : null]);
      // Of who never asked there are none; whose own it is not does not hear even that.
      const { role } = as as { role?: string };
      const seesAll = role === 'auditor' || as === OFFICER;
      expect([as, data!._entities[2]!.legalAidCount]).toEqual([as, seesAll ? 0 : null]);
      expect([
        data!.legalAidRequest !== null,
        data!._entities[0]!.legalAidRequests !== null,
        data!._entities[1] !== null,
      ]).toEqual([sees, sees, sees]);
    }
  });
});
