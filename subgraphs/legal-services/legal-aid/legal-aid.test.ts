import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeCitizenId, makeCreditCode } from '#shared/identifiers/index.ts';
import { refuse } from '#shared/errors.ts';
import { enterpriseOf, officerOf, openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';

const CODE = makeCreditCode({ authority: '9', kind: '1', divisionCode: '360112', serial: 7_000_001 });
const OTHER = makeCreditCode({ authority: '9', kind: '1', divisionCode: '360112', serial: 7_000_002 });
const OFFICER = officerOf(department.name);
const ENTERPRISE = enterpriseOf(CODE);
let zone: string | null = 'xinjian';
const graph = async () => {
  if (!zone)
    throw refuse(
      'EVIDENCE_UNAVAILABLE',
      'facts that another department owns could not be had: market-access does not answer',
    );
  return { enterprise: { zone } } as never;
};
let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(department, { graph });
});
afterAll(() => subgraph.close());

const FIELDS = `__typename ... on LegalAidRequest { id kind description state lawyer { value masked reason } fee requestedAt doneAt declineReason enterprise { creditCode } }
  ... on Refusal { code message rule { code clause } remedy }`;
const step = async (name: string, input: object, as: object): Promise<Record<string, unknown>> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await subgraph.execute<Record<string, Record<string, unknown>>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${FIELDS} } }`,
    { input: { creditCode: CODE, ...input } },
    as,
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data[name]!;
};
const ask = (changes: object = {}, as: object = ENTERPRISE) =>
  step(
    'requestLegalAid',
    { kind: 'IMPROPER_ENFORCEMENT', description: '检查次数过多，请求协助投诉。', ...changes },
    as,
  );

describe('X15: the legal service team', () => {
  test('a request goes from the enterprise through a lawyer to its end, free of charge, unseen by the public feed', async () => {
    const request = await ask();
    expect(request).toMatchObject({
      state: 'REQUESTED',
      fee: '0.00',
      lawyer: null,
      requestedAt: '2026-11-19T10:00:00+08:00',
      enterprise: { creditCode: CODE },
    });
    const requestId = request.id;
    expect(await step('completeLegalAid', { requestId }, OFFICER)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: 'complete is not possible in state REQUESTED; possible: assign, withdraw, decline',
    });
    expect(await step('assignLawyer', { requestId, lawyer: '穆清然' }, OFFICER)).toMatchObject({
      state: 'ASSIGNED',
      lawyer: { value: '穆**', masked: true },
    });
    expect(await step('declineLegalAid', { requestId, reason: '不属于服务范围' }, OFFICER)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
    });
    expect(await step('completeLegalAid', { requestId }, OFFICER)).toMatchObject({
      state: 'DONE',
      fee: '0.00',
      doneAt: '2026-11-19T10:00:00+08:00',
    });
    expect(await step('withdrawLegalAid', { requestId }, ENTERPRISE)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: 'withdraw is not possible in state DONE; possible: nothing, it is final',
    });

    const changes = await subgraph.changes();
    expect(changes.map(({ type, restricted }) => [type, restricted])).toEqual([
      ['LegalAidRequested', true],
      ['LegalAidAssigned', true],
      ['LegalAidDone', true],
    ]);
    expect(JSON.stringify(changes)).not.toMatch(/穆|投诉/);
    const [decision] = await subgraph.database.query<object>(
      'select rule, facts, outcome from decision where credit_code = $1',
      [CODE],
    );
    expect(decision).toMatchObject({
      rule: { code: 'LEGAL_AID_FEE', clause: '§12', inherited: false },
      facts: { zone: 'xinjian' },
      outcome: 'ACCEPTED',
    });
  });

  test('it may be taken back before and after a lawyer has it; declined only before, with the reason', async () => {
    const requests = await Promise.all([ask(), ask(), ask()]);
    const [first, second, third] = requests.map(({ id }) => ({ requestId: id }));
    expect(await step('withdrawLegalAid', first!, ENTERPRISE)).toMatchObject({ state: 'WITHDRAWN' });
    await step('assignLawyer', { ...second, lawyer: '穆清然' }, OFFICER);
    expect(await step('withdrawLegalAid', second!, OFFICER)).toMatchObject({ state: 'WITHDRAWN' });
    expect(await step('declineLegalAid', { ...third, reason: '不属于服务范围' }, OFFICER)).toMatchObject({
      state: 'DECLINED',
      declineReason: '不属于服务范围',
    });
    expect(await step('assignLawyer', { ...third, lawyer: '穆清然' }, OFFICER)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
    });
  });

  test('the table itself holds the fee at 0', async () => {
    await expect(
      subgraph.database.query(`update legal_aid_request set fee = 100 where credit_code = $1`, [CODE]),
    ).rejects.toThrow('violates check constraint');
  });

  test('it is free in every zone, by national law where the zone has no team', async () => {
    zone = 'gedian';
    expect(await ask({ kind: 'LOCAL_PROTECTIONISM' })).toMatchObject({ state: 'REQUESTED', fee: '0.00' });
    zone = 'xinjian';
  });

  test('without the facts of market-access nothing is written', async () => {
    zone = null;
    const before = (await subgraph.changes()).length;
    expect(await ask()).toMatchObject({ code: 'EVIDENCE_UNAVAILABLE' });
    expect((await subgraph.changes()).length).toBe(before);
    zone = 'xinjian';
  });

  test('repeating a request with its key returns the first result', async () => {
    const first = await ask({ idempotencyKey: 'aid-1' });
    expect(await ask({ idempotencyKey: 'aid-1' })).toEqual(first);
    expect(await ask({ idempotencyKey: 'aid-1', description: '别的' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  test.each([
    [
      'nobody',
      {},
      {},
      'NOT_ENTITLED',
      `this is for enterprise ${CODE} itself or officers of ${department.name}, but the caller is: public`,
    ],
    [
      'another enterprise',
      {},
      enterpriseOf(OTHER),
      'NOT_ENTITLED',
      `this is for enterprise ${CODE} itself or officers of ${department.name}, but the caller is: enterprise`,
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
    expect(await ask(changes, as)).toMatchObject({ code, message });
  });

  test('the enterprise does not assign its own lawyer, and nobody touches another’s request', async () => {
    const { id: requestId } = await ask();
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

describe('who sees what', () => {
  test('requests are for the enterprise, officers and auditors; their number is for everyone', async () => {
    const { id } = await ask();
    const QUERY = `query ($codes: [_Any!]!, $id: ID!) { legalAidRequest(id: $id) { description }
      _entities(representations: $codes) { ... on Enterprise { legalAidCount legalAidRequests(first: 1) { nodes { id } pageInfo { hasNextPage } } } ... on LegalAidRequest { state } } }`;
    const variables = {
      id,
      codes: [
        { __typename: 'Enterprise', creditCode: CODE },
        { __typename: 'LegalAidRequest', id },
      ],
    };
    const [row] = await subgraph.database.query<{ n: number }>(
      'select count(*)::int as n from legal_aid_request where credit_code = $1',
      [CODE],
    );
    for (const [as, sees] of [
      [{}, false],
      [enterpriseOf(OTHER), false],
      [officerOf('credit'), false],
      [ENTERPRISE, true],
      [OFFICER, true],
      [{ role: 'auditor' }, true],
    ] as const) {
      const { data } = await subgraph.execute<{ legalAidRequest: unknown; _entities: Record<string, unknown>[] }>(
        QUERY,
        variables,
        as as never,
      );
      expect(data!._entities[0]!.legalAidCount).toBe(row!.n);
      expect([
        data!.legalAidRequest !== null,
        data!._entities[0]!.legalAidRequests !== null,
        data!._entities[1] !== null,
      ]).toEqual([sees, sees, sees]);
    }
  });
});
