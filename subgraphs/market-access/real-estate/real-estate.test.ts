import { describe, expect, test } from '@jest/globals';
import type { Principal } from '#shared/identity/principal.ts';
import { TEST_TODAY, enterpriseOf, officerOf } from '#shared/testing/department.ts';
import { FIRST, SECOND } from '../testing.ts';
import { BANK, BANK_CODE, FIELDS, NO_BLOCKERS, UNIT, openRealEstate } from './testing.ts';

const { office, lives, at, oneIn, unit, run, apply, applyAs, decide, owned } = openRealEstate();

describe('G40: a registration of real estate', () => {
  test('takes two office hours, two officers and one step of the applicant; a second later it is late', async () => {
    at('19T11:00');
    const { creditCode } = oneIn('gedian', ['MEDIUM', 'LARGE']);
    const unitNo = unit();
    const applied = await apply(creditCode, 'FIRST', ` ${unitNo.toLowerCase()} `, {
      location: '创业一路1号',
      area: 1_200.5,
    });
    expect(applied).toMatchObject({
      unitNo,
      status: 'RECEIVED',
      channel: 'ONLINE',
      instant: false,
      greenChannel: false,
      rule: { code: 'REALESTATE_GENERAL', clause: '§41', inherited: false },
      unit: null,
      // An hour before lunch, an hour after it.
      clock: { dueAt: '2026-11-19T15:00:00+08:00', light: 'GREEN' },
      steps: { steps: 1, limit: 1, rule: { code: 'REALESTATE_STEPS' } },
    });
    expect(await run('approveRealEstate', { caseId: applied.id }, SECOND)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
    });
    await run('acceptRealEstate', { caseId: applied.id }, FIRST);
    expect(await run('approveRealEstate', { caseId: applied.id }, FIRST)).toMatchObject({ code: 'SAME_OFFICER' });
    at('19T15:00');
    expect(await run('approveRealEstate', { caseId: applied.id }, SECOND)).toMatchObject({
      status: 'APPROVED',
      statusCode: 11,
      clock: { light: 'RED' },
      certificateNo: expect.stringMatching(/^鄂（2026）华容区不动产权第0000\d{3}号$/),
      unit: { unitNo, creditCode, location: '创业一路1号', area: 1200.5, registeredOn: TEST_TODAY, encumbrances: [] },
    });
    expect(
      await office.subgraph.database.query('select outcome, rule, facts, reasons from decision where subject_id = $1', [
        applied.id,
      ]),
    ).toMatchObject([
      {
        outcome: 'REGISTERED',
        facts: { kind: 'FIRST', inTime: true, steps: 1 },
        reasons: [
          { en: 'accepted and decided by two officers' },
          { en: '1 step(s) of the applicant, at most 1 are to be (申请受理—交费领证 in one)' },
          expect.anything(),
        ],
      },
    ]);
    expect(await apply(creditCode, 'FIRST', unitNo, { location: 'x', area: 1 })).toMatchObject({
      code: 'UNIT_REGISTERED',
    });
    at('19T09:00');
    const late = await apply(creditCode, 'MORTGAGE', unitNo, { mortgagee: BANK_CODE, amount: '1000000.00' });
    expect(late).toMatchObject({
      rule: { code: 'REALESTATE_MORTGAGE' },
      clock: { dueAt: '2026-11-19T11:00:00+08:00' },
    });
    office.at(new Date('2026-11-19T11:00:01+08:00'));
    expect(await decide(late)).toMatchObject({
      status: 'APPROVED',
      clock: { light: 'OVERDUE' },
      certificateNo: expect.stringMatching(/^鄂（2026）华容区不动产证明第0000\d{3}号$/),
    });
  });

  test.each([
    ['on a Sunday at three in the morning', '22T03:00', '2026-11-23T10:30:00+08:00'],
    ['at lunch', '19T12:30', '2026-11-19T16:00:00+08:00'],
    ['ten minutes before the close of a Friday', '20T17:20', '2026-11-23T10:20:00+08:00'],
    ['on a morning', '19T08:30', '2026-11-19T10:30:00+08:00'],
  ])('is applied for at any of 24 hours, and its clock counts office hours: %s', async (_when, time, dueAt) => {
    at(time);
    const { creditCode } = oneIn('gedian');
    expect(await apply(creditCode, 'FIRST', unit(), { location: '一路', area: 1 })).toMatchObject({
      channel: 'ONLINE',
      clock: { dueAt },
    });
  });

  test('of a unit that is not on the register is its first one', async () => {
    const { creditCode } = oneIn('gedian');
    expect(await apply(creditCode, 'CERTIFICATE_EXCHANGE', unit())).toMatchObject({
      code: 'NOT_FOUND',
      message: 'there is no such unit on the register of real estate',
      remedy: 'apply for its first registration',
    });
  });

  test('takes the nation’s five working days elsewhere, and there too for what Gedian does at once', async () => {
    const { creditCode } = oneIn('xinjian');
    const first = await apply(creditCode, 'FIRST', unit(), { location: '一路', area: 1 });
    expect(first).toMatchObject({
      rule: { code: 'REALESTATE_GENERAL', inherited: true },
      clock: { dueAt: expect.stringMatching(/^2026-11-26T/) },
      greenChannel: false,
      steps: { limit: null, rule: null },
    });
    await decide(first);
    expect(await apply(creditCode, 'CERTIFICATE_EXCHANGE', first.unitNo)).toMatchObject({
      instant: false,
      status: 'RECEIVED',
      rule: { code: 'REALESTATE_GENERAL' },
    });
  });

  test.each<[kind: string, more: { basis?: string; objector?: string }, lies: string | null]>([
    ['OBJECTION', { basis: '权属争议', objector: BANK_CODE }, 'OBJECTION'],
    ['SEIZURE', { basis: '(2026)鄂07执1号' }, 'SEIZURE'],
    ['CERTIFICATE_EXCHANGE', {}, null],
  ])('%s is done at once by rule, in the same write, at any hour', async (kind, more, lies) => {
    const { creditCode } = oneIn('gedian');
    const unitNo = await owned(creditCode);
    at('21T23:30');
    const done = await applyAs(FIRST)(creditCode, kind, unitNo, more);
    expect(done).toMatchObject({
      instant: true,
      channel: 'WINDOW',
      status: 'APPROVED',
      decidedAt: '2026-11-21T23:30:00+08:00',
      rule: { code: 'REALESTATE_INSTANT' },
      clock: { dueAt: '2026-11-23T17:30:00+08:00', light: expect.not.stringMatching('OVERDUE') },
      unit: {
        area: 1_200.5,
        encumbrances: lies ? [{ kind: lies, holder: more.objector ?? more.basis, until: null }] : [],
      },
    });
    expect(
      await office.subgraph.database.query('select accepted_by, decided_by from service_case where id = $1', [done.id]),
    ).toEqual([{ accepted_by: 'register', decided_by: 'rule' }]);
    const changes = await office.subgraph.database.query<{ type: string; restricted: boolean }>(
      `select type, restricted from change where subject_id = $1 order by xid, seq`,
      [done.id],
    );
    expect(changes.map(({ type, restricted }) => [type, restricted])).toEqual([
      ['RealEstateAppliedFor', true],
      ['RealEstateAccepted', true],
      ['RealEstateApproved', true],
      ...(kind === 'CERTIFICATE_EXCHANGE' || kind === 'OBJECTION' ? [['RealEstateCertified', true]] : []),
    ]);
  });

  test('of a small or micro enterprise is taken up as it comes; its limit stays', async () => {
    for (const [size, greenChannel] of [
      ['SMALL', true],
      ['MICRO', true],
      ['MEDIUM', false],
    ] as const) {
      const { creditCode } = oneIn('gedian', [size]);
      expect(await apply(creditCode, 'FIRST', unit(), { location: '一路', area: 1 })).toMatchObject({
        greenChannel,
        rule: { code: 'REALESTATE_GENERAL' },
      });
    }
  });

  test('Q01: a supplement is asked for in one list, and counts as a further step; it is withdrawn by confirmation once accepted', async () => {
    const { creditCode } = oneIn('gedian');
    const applied = await apply(creditCode, 'FIRST', unit(), { location: '一路', area: 1, idempotencyKey: 'first' });
    expect(
      await apply(creditCode, 'FIRST', applied.unitNo, { location: '一路', area: 1, idempotencyKey: 'first' }),
    ).toEqual(applied);
    const caseId = applied.id;
    await run('acceptRealEstate', { caseId }, FIRST);
    expect(await run('requestRealEstateSupplement', { caseId, items: ['测绘报告'] }, FIRST)).toMatchObject({
      status: 'SUPPLEMENT_STARTED',
      supplements: [{ items: ['测绘报告'], late: [] }],
    });
    expect(
      await run('supplyRealEstateSupplement', { caseId, items: ['测绘报告'] }, enterpriseOf(creditCode)),
    ).toMatchObject({ status: 'SUPPLEMENT_ENDED', steps: { steps: 2, limit: 1 } });
    expect(await run('withdrawRealEstate', { caseId }, enterpriseOf(oneIn('yili').creditCode))).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    expect(await run('withdrawRealEstate', { caseId }, enterpriseOf(creditCode))).toMatchObject({
      status: 'WITHDRAWAL_PENDING',
    });
    expect(await run('withdrawRealEstate', { caseId }, SECOND)).toMatchObject({ status: 'WITHDRAWN' });
    expect(await run('acceptRealEstate', { caseId: 'nonsense' }, FIRST)).toMatchObject({
      code: 'NOT_FOUND',
      message: 'there is no real-estate case nonsense',
    });
  });

  test('is its parties’ own matter; what the zone promises is public', async () => {
    const [seller, buyer] = [oneIn('gedian').creditCode, oneIn('gedian').creditCode];
    const unitNo = await owned(seller);
    at('19T09:10');
    const { id } = await apply(seller, 'TRANSFER', unitNo, { transferTo: buyer, basis: '购房合同' });
    const read = async (as: Partial<Principal>) =>
      (
        await office.subgraph.execute<{ realEstateCase: object | null }>(
          'query ($id: ID!) { realEstateCase(id: $id) { id } }',
          { id },
          as,
        )
      ).data!.realEstateCase;
    for (const as of [enterpriseOf(seller), enterpriseOf(buyer), FIRST, { role: 'auditor' as const }])
      expect(await read(as)).toEqual({ id });
    for (const as of [{}, enterpriseOf(oneIn('yili').creditCode), BANK, officerOf('another')])
      expect(await read(as)).toBeNull();
    const LIST =
      'query ($c: CreditCode!) { enterprise(creditCode: $c) { realEstate { nodes { unitNo } } realEstateCases { nodes { id kind } } } }';
    expect((await office.subgraph.execute(LIST, { c: seller })).data).toEqual({
      enterprise: { realEstate: null, realEstateCases: null },
    });
    expect((await office.subgraph.execute(LIST, { c: seller }, enterpriseOf(seller))).data).toMatchObject({
      enterprise: {
        realEstate: { nodes: [{}] },
        realEstateCases: { nodes: [{ id, kind: 'TRANSFER' }, { kind: 'FIRST' }] },
      },
    });
    const SERVICE =
      '{ gedian: realEstateService(zone: "gedian") { ...s } xinjian: realEstateService(zone: "xinjian") { ...s } } fragment s on RealEstateService { general { value unit } mortgage { value unit } instantKinds steps onlineHours utilities bankKinds }';
    expect((await office.subgraph.execute(SERVICE)).data).toEqual({
      gedian: {
        general: { value: 2, unit: 'WH' },
        mortgage: { value: 2, unit: 'WH' },
        instantKinds: [
          'OBJECTION',
          'MORTGAGE_CANCELLATION',
          'SEIZURE_AND_RELEASE',
          'CORRECTION',
          'CERTIFICATE_EXCHANGE',
        ],
        steps: 1,
        onlineHours: 24,
        utilities: ['WATER', 'POWER', 'GAS'],
        bankKinds: ['MORTGAGE'],
      },
      xinjian: {
        general: { value: 5, unit: 'WD' },
        mortgage: { value: 5, unit: 'WD' },
        instantKinds: ['SEIZURE_AND_RELEASE'],
        steps: null,
        onlineHours: null,
        utilities: [],
        bankKinds: [],
      },
    });
  });

  test('takes the same number of statements for one enterprise and for fifty', async () => {
    const codes = lives.slice(0, 50).map(({ creditCode }) => creditCode);
    const count = async (some: string[]) => {
      const before = office.subgraph.database.statements();
      const { errors } = await office.subgraph.execute(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise { realEstate { nodes { ${UNIT} } } realEstateCases { nodes { ${FIELDS} } } deregistrationBlockers { code } } } }`,
        { of: some.map(creditCode => ({ __typename: 'Enterprise', creditCode, ...NO_BLOCKERS })) },
        FIRST,
      );
      expect(errors).toBeUndefined();
      return office.subgraph.database.statements() - before;
    };
    // Of the sample, where every unit of a case is still its applicant's.
    const withUnits = await office.subgraph.database.query<{ of: string }>(
      `select credit_code as of from real_estate where substring(certificate_no from '第(\\d+)号')::int > 5000000 and credit_code not in (select credit_code from change where type = 'RealEstateAppliedFor') order by credit_code limit 50`,
    );
    expect(withUnits.length).toBeGreaterThan(10);
    expect(await count(withUnits.map(({ of }) => of))).toBe(await count([withUnits[0]!.of]));
    expect(await count(codes)).toBeLessThanOrEqual(await count([withUnits[0]!.of]));
  });
});
