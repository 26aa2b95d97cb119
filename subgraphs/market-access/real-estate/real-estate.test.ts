import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Principal } from '#shared/identity/principal.ts';
import { departmentOn, oneByOne } from '#shared/testing/day.ts';
import { TEST_TODAY, enterpriseOf, officerOf, sampleLives } from '#shared/testing/department.ts';
import { zone } from '#shared/zones/index.ts';
import { FIRST, SECOND } from '../testing.ts';
import { department } from '../index.ts';
import { checkUnitNo, realEstateLimit, utilitiesWithTitle } from './rules.ts';

const BANK_CODE = '91420703YYHECJB61W';
const BANK: Partial<Principal> = { role: 'bank', creditCodes: [BANK_CODE], subject: 'bank' };
const lives = sampleLives(600);
const oneOf = oneByOne(lives.filter(({ stage, foundedOn }) => stage === 'OPERATING' && foundedOn < '2026-01-01'));
const oneIn = (code: string, sizes = ['SMALL', 'MICRO', 'MEDIUM', 'LARGE']) =>
  oneOf(code, life => sizes.includes(life.sizeClass));
let units = 0;
function unit(): string {
  units += 1;
  return `420703002003GB00001F${String(units).padStart(8, '0')}`;
}
const office = departmentOn('2026-11-19 09:00', department, { sample: lives.length });
const at = (time: string): void => office.at(`2026-11-${time}`);

const UNIT =
  'unitNo creditCode location area certificateNo registeredOn encumbrances { id kind holder amount since until }';
const FIELDS = `id caseNo kind unitNo channel instant greenChannel status statusCode transferTo mortgagee amount basis certificateNo utilities { utility askedAt confirmedAt }
  steps { steps limit rule { code } } submittedAt decidedAt reasons supplements { items late } clock { dueAt light } rule { code clause inherited } unit { ${UNIT} }`;
type Result = Record<string, never> & { __typename: string; id: string; unitNo: string };
const INPUTS: Record<string, string> = {
  applyForRealEstate: 'ApplyForRealEstateInput',
  rejectRealEstate: 'RejectRealEstateInput',
  requestRealEstateSupplement: 'RealEstateSupplementInput',
  supplyRealEstateSupplement: 'RealEstateSupplementInput',
  confirmUtilityTransfer: 'UtilityTransferInput',
};
const ask = (name: string, input: object, as: Partial<Principal>): Promise<Result> =>
  office.subgraph.mutate(
    `${name}:${INPUTS[name] ?? 'RealEstateStepInput'}`,
    input,
    `... on RealEstateCase { ${FIELDS} } ... on Refusal { code message remedy }`,
    as,
  );
const apply = (
  creditCode: string,
  kind: string,
  unitNo: string,
  more: object = {},
  as: Partial<Principal> = enterpriseOf(creditCode),
) => ask('applyForRealEstate', { creditCode, kind, unitNo, ...more }, as);
const decide = async ({ id }: { id: string }) => {
  await ask('acceptRealEstate', { caseId: id }, FIRST);
  return ask('approveRealEstate', { caseId: id }, SECOND);
};
/** A unit of an enterprise, newly registered. */
async function owned(creditCode: string): Promise<string> {
  const unitNo = unit();
  expect(
    await decide(await apply(creditCode, 'FIRST', unitNo, { location: '创业一路1号', area: 1_200.5 })),
  ).toMatchObject({ status: 'APPROVED' });
  return unitNo;
}
const blockersOf = async (creditCode: string): Promise<object[]> => {
  const none = {
    __typename: 'Enterprise',
    creditBlockers: [],
    projectBlockers: [],
    financingBlockers: [],
    inspectionBlockers: [],
  };
  const { data } = await office.subgraph.execute<{ _entities: { deregistrationBlockers: object[] }[] }>(
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise { deregistrationBlockers { code operation message } } } }',
    { of: [{ ...none, creditCode }] },
  );
  return data!._entities[0]!.deregistrationBlockers;
};

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
    expect(await ask('approveRealEstate', { caseId: applied.id }, SECOND)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
    });
    await ask('acceptRealEstate', { caseId: applied.id }, FIRST);
    expect(await ask('approveRealEstate', { caseId: applied.id }, FIRST)).toMatchObject({ code: 'SAME_OFFICER' });
    at('19T15:00');
    expect(await ask('approveRealEstate', { caseId: applied.id }, SECOND)).toMatchObject({
      status: 'APPROVED',
      statusCode: 11,
      clock: { light: 'RED' },
      certificateNo: expect.stringMatching(/^BDC-GEDIAN-2026-\d+$/),
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
          'accepted and decided by two officers',
          '1 step(s) of the applicant, at most 1 are to be (申请受理—交费领证 in one)',
          'decided in time',
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
    expect(await decide(late)).toMatchObject({ status: 'APPROVED', clock: { light: 'OVERDUE' }, certificateNo: null });
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

  test.each([
    ['OBJECTION', { basis: '权属争议' }, 'OBJECTION'],
    ['SEIZURE', { basis: '(2026)鄂07执1号' }, 'SEIZURE'],
    ['CORRECTION', { basis: '测绘报告', area: 1_300 }, null],
    ['CERTIFICATE_EXCHANGE', {}, null],
  ])('%s is done at once by rule, in the same write, at any hour', async (kind, more, lies) => {
    const { creditCode } = oneIn('gedian');
    const unitNo = await owned(creditCode);
    at('21T23:30');
    const done = await apply(creditCode, kind, unitNo, more, FIRST);
    expect(done).toMatchObject({
      instant: true,
      channel: 'WINDOW',
      status: 'APPROVED',
      decidedAt: '2026-11-21T23:30:00+08:00',
      rule: { code: 'REALESTATE_INSTANT' },
      clock: { dueAt: '2026-11-21T23:30:00+08:00', light: expect.not.stringMatching('OVERDUE') },
      unit: {
        area: kind === 'CORRECTION' ? 1_300 : 1_200.5,
        encumbrances: lies ? [{ kind: lies, holder: 'basis' in more ? more.basis : '', until: null }] : [],
      },
    });
    expect(
      await office.subgraph.database.query('select accepted_by, decided_by from service_case where id = $1', [done.id]),
    ).toEqual([{ accepted_by: 'register', decided_by: 'rule' }]);
    const told = await office.subgraph.database.query<{ type: string; restricted: boolean }>(
      `select type, restricted from change where subject_id = $1 order by xid, seq`,
      [done.id],
    );
    expect(told.map(({ type, restricted }) => [type, restricted])).toEqual([
      ['RealEstateAppliedFor', true],
      ['RealEstateAccepted', true],
      ['RealEstateApproved', true],
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

  test('that transfers the title takes its mortgage, water, power and gas along in one write; each utility confirms', async () => {
    const [seller, buyer] = [oneIn('gedian').creditCode, oneIn('gedian').creditCode];
    const unitNo = await owned(seller);
    await decide(await apply(seller, 'MORTGAGE', unitNo, { mortgagee: BANK_CODE, amount: '1000000.00' }));
    expect(await apply(seller, 'TRANSFER', unitNo, { transferTo: seller, basis: '购房合同' })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await apply(seller, 'TRANSFER', unitNo, { basis: '购房合同' })).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'TRANSFER needs transferTo, basis, but these are missing: transferTo',
    });
    const applied = await apply(seller, 'TRANSFER', unitNo, { transferTo: buyer, basis: '购房合同2026-1号' });
    expect(await apply(seller, 'MORTGAGE', unitNo, { mortgagee: BANK_CODE, amount: '1.00' })).toMatchObject({
      code: 'REAL_ESTATE_CASE_OPEN',
    });
    const askedAt = '2026-11-19T09:00:00+08:00';
    const done = await decide(applied);
    expect(done).toMatchObject({
      status: 'APPROVED',
      transferTo: buyer,
      utilities: ['WATER', 'POWER', 'GAS'].map(utility => ({ utility, askedAt, confirmedAt: null })),
      unit: { creditCode: buyer, encumbrances: [{ kind: 'MORTGAGE', until: null }] },
    });
    const told = await office.subgraph.database.query<{ type: string }>(
      `select type, credit_code as of from change where subject_id = $1 order by xid, seq`,
      [applied.id],
    );
    expect(told).toEqual([
      { type: 'RealEstateAppliedFor', of: seller },
      { type: 'RealEstateAccepted', of: seller },
      { type: 'RealEstateApproved', of: seller },
      { type: 'RealEstateAcquired', of: buyer },
      ...Array(3).fill({ type: 'UtilityTransferAsked', of: seller }),
    ]);
    expect(await apply(seller, 'CERTIFICATE_EXCHANGE', unitNo)).toMatchObject({ code: 'NOT_OWNER' });
    expect([await blockersOf(seller), (await blockersOf(buyer)).map(one => (one as { code: string }).code)]).toEqual([
      [],
      ['MORTGAGED_REAL_ESTATE'],
    ]);
    const confirm = (utility: string, as: Partial<Principal> = FIRST) =>
      ask('confirmUtilityTransfer', { caseId: applied.id, utility }, as);
    expect(await confirm('GAS', enterpriseOf(buyer))).toMatchObject({ code: 'NOT_ENTITLED' });
    at('20T09:00');
    expect(await confirm('GAS')).toMatchObject({
      utilities: [
        { confirmedAt: null },
        { confirmedAt: null },
        { utility: 'GAS', confirmedAt: '2026-11-20T09:00:00+08:00' },
      ],
    });
    expect(await confirm('GAS')).toMatchObject({ code: 'ALREADY_CONFIRMED' });
    const plain = await owned(seller);
    expect(
      await decide(
        await apply(seller, 'TRANSFER', plain, { transferTo: buyer, basis: '购房合同', transferUtilities: false }),
      ),
    ).toMatchObject({ utilities: [] });
    expect(
      await ask(
        'confirmUtilityTransfer',
        { caseId: (await apply(buyer, 'CERTIFICATE_EXCHANGE', plain)).id, utility: 'GAS' },
        FIRST,
      ),
    ).toMatchObject({ code: 'NOT_FOUND' });
    expect(utilitiesWithTitle(zone('xinjian'), TEST_TODAY)).toEqual([]);
  });

  test('transfers of two enterprises to each other at once both come through', async () => {
    const [one, other] = [oneIn('gedian').creditCode, oneIn('gedian').creditCode];
    const transfers = [
      await apply(one, 'TRANSFER', await owned(one), { transferTo: other, basis: '互换' }),
      await apply(other, 'TRANSFER', await owned(other), { transferTo: one, basis: '互换' }),
    ];
    for (const { id } of transfers) await ask('acceptRealEstate', { caseId: id }, FIRST);
    const results = await Promise.all(transfers.map(({ id }) => ask('approveRealEstate', { caseId: id }, SECOND)));
    expect(results).toMatchObject([{ status: 'APPROVED' }, { status: 'APPROVED' }]);
  });

  test('of a mortgage comes through its bank, which alone gives it up; a seizure stops transfers and mortgages, and both are blockers of a deregistration', async () => {
    const { creditCode } = oneIn('gedian');
    const unitNo = await owned(creditCode);
    const mortgage = { mortgagee: BANK_CODE, amount: '1000000.00' };
    const applied = await apply(creditCode, 'MORTGAGE', unitNo, mortgage, BANK);
    expect(applied).toMatchObject({ channel: 'BANK_BRANCH', status: 'RECEIVED', unit: null, mortgagee: BANK_CODE });
    expect(await blockersOf(creditCode)).toEqual([
      {
        code: 'OPEN_REAL_ESTATE_CASES',
        message: '1 real-estate case is not closed',
        operation: 'approveRealEstate, rejectRealEstate, withdrawRealEstate',
      },
    ]);
    await decide(applied);
    expect(await blockersOf(creditCode)).toEqual([
      {
        code: 'MORTGAGED_REAL_ESTATE',
        message: '1 mortgage lies on its real estate',
        operation: 'applyForRealEstate (MORTGAGE_CANCELLATION)',
      },
    ]);
    expect(
      await apply(creditCode, 'MORTGAGE', unitNo, mortgage, { ...BANK, creditCodes: ['91420703YYHECJB7XL'] }),
    ).toMatchObject({
      code: 'NOT_ENTITLED',
      message: 'a bank applies for mortgages of its own, but the mortgagee is another',
    });
    expect(await apply(creditCode, 'CORRECTION', unitNo, { basis: 'x', area: 2 }, BANK)).toMatchObject({
      code: 'CHANNEL_NOT_OFFERED',
      message: 'banks of zone gedian take applications for MORTGAGE, but got: CORRECTION',
    });
    expect(await apply(oneIn('xinjian').creditCode, 'MORTGAGE', unit(), mortgage, BANK)).toMatchObject({
      code: 'CHANNEL_NOT_OFFERED',
      message: expect.stringContaining('for nothing'),
    });
    expect(await apply(creditCode, 'SEIZURE', unitNo, { basis: '(2026)鄂07执2号' })).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    await apply(creditCode, 'SEIZURE', unitNo, { basis: '(2026)鄂07执2号' }, FIRST);
    expect(await apply(creditCode, 'MORTGAGE', unitNo, mortgage)).toMatchObject({
      code: 'UNIT_SEIZED',
      remedy: 'have the seizure released',
    });
    expect((await blockersOf(creditCode)).map(one => (one as { code: string }).code)).toEqual([
      'MORTGAGED_REAL_ESTATE',
      'SEIZED_REAL_ESTATE',
    ]);
    expect(await apply(creditCode, 'RELEASE', unitNo, { basis: '(2026)鄂07执2号解除' }, FIRST)).toMatchObject({
      status: 'APPROVED',
      instant: true,
    });
    expect(await apply(creditCode, 'MORTGAGE_CANCELLATION', unitNo)).toMatchObject({
      code: 'NOT_ENTITLED',
      remedy: 'let the bank apply',
    });
    expect(
      await apply(creditCode, 'MORTGAGE_CANCELLATION', unitNo, {}, { ...BANK, creditCodes: ['91420703YYHECJB7XL'] }),
    ).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await apply(creditCode, 'MORTGAGE_CANCELLATION', unitNo, {}, BANK)).toMatchObject({
      status: 'APPROVED',
      instant: true,
      channel: 'BANK_BRANCH',
    });
    expect(await apply(creditCode, 'MORTGAGE_CANCELLATION', unitNo, {}, BANK)).toMatchObject({
      code: 'NOT_ENCUMBERED',
      message: 'MORTGAGE_CANCELLATION ends one MORTGAGE of the unit, but there is none',
    });
    expect(await blockersOf(creditCode)).toEqual([]);
  });

  test('seized between acceptance and decision is not approved', async () => {
    const [{ creditCode }, buyer] = [oneIn('gedian'), oneIn('gedian')];
    const unitNo = await owned(creditCode);
    const { id } = await apply(creditCode, 'TRANSFER', unitNo, { transferTo: buyer.creditCode, basis: '购房合同' });
    await ask('acceptRealEstate', { caseId: id }, FIRST);
    await office.subgraph.database.query(
      `insert into real_estate_encumbrance values (gen_random_uuid(), $1, $2, 'SEIZURE', '法院', null, now(), null)`,
      [unitNo, creditCode],
    );
    expect(await ask('approveRealEstate', { caseId: id }, SECOND)).toMatchObject({ code: 'UNIT_SEIZED' });
    expect(await ask('rejectRealEstate', { caseId: id, reasons: ['已查封'] }, SECOND)).toMatchObject({
      status: 'REJECTED',
      reasons: ['已查封'],
    });
  });

  test('Q01: a supplement is asked for in one list, and counts as a further step; it is withdrawn by confirmation once accepted', async () => {
    const { creditCode } = oneIn('gedian');
    const applied = await apply(creditCode, 'FIRST', unit(), { location: '一路', area: 1, idempotencyKey: 'first' });
    expect(
      await apply(creditCode, 'FIRST', applied.unitNo, { location: '一路', area: 1, idempotencyKey: 'first' }),
    ).toEqual(applied);
    const caseId = applied.id;
    await ask('acceptRealEstate', { caseId }, FIRST);
    expect(await ask('requestRealEstateSupplement', { caseId, items: ['测绘报告'] }, FIRST)).toMatchObject({
      status: 'SUPPLEMENT_STARTED',
      supplements: [{ items: ['测绘报告'], late: [] }],
    });
    expect(
      await ask('supplyRealEstateSupplement', { caseId, items: ['测绘报告'] }, enterpriseOf(creditCode)),
    ).toMatchObject({ status: 'SUPPLEMENT_ENDED', steps: { steps: 2, limit: 1 } });
    expect(await ask('withdrawRealEstate', { caseId }, enterpriseOf(oneIn('yili').creditCode))).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    expect(await ask('withdrawRealEstate', { caseId }, enterpriseOf(creditCode))).toMatchObject({
      status: 'WITHDRAWAL_PENDING',
    });
    expect(await ask('withdrawRealEstate', { caseId }, SECOND)).toMatchObject({ status: 'WITHDRAWN' });
    expect(await ask('acceptRealEstate', { caseId: 'nonsense' }, FIRST)).toMatchObject({
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
        instantKinds: [],
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
      const none = { creditBlockers: [], projectBlockers: [], financingBlockers: [], inspectionBlockers: [] };
      const { errors } = await office.subgraph.execute(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise { realEstate { nodes { ${UNIT} } } realEstateCases { nodes { ${FIELDS} } } deregistrationBlockers { code } } } }`,
        { of: some.map(creditCode => ({ __typename: 'Enterprise', creditCode, ...none })) },
        FIRST,
      );
      expect(errors).toBeUndefined();
      return office.subgraph.database.statements() - before;
    };
    // Of the sample, where every unit of a case is still its applicant's.
    const withUnits = await office.subgraph.database.query<{ of: string }>(
      `select credit_code as of from real_estate where length(split_part(certificate_no, '-', 4)) < 9 and credit_code not in (select credit_code from change where type = 'RealEstateAppliedFor') order by credit_code limit 50`,
    );
    expect(withUnits.length).toBeGreaterThan(10);
    expect(await count(withUnits.map(({ of }) => of))).toBe(await count([withUnits[0]!.of]));
    expect(await count(codes)).toBeLessThanOrEqual(await count([withUnits[0]!.of]));
  });
});

describe('G40: a unit', () => {
  const refusal = (text: string): string => {
    try {
      return checkUnitNo(text);
    } catch (error) {
      return (error as Error).message;
    }
  };
  test.each([
    ['420703002003GB00001F0000001', 'INVALID_INPUT: unitNo must be 28 characters (GB/T 37346-2019), but got: 27'],
    ['420703002003GB00001F000000011', 'INVALID_INPUT: unitNo must be 28 characters (GB/T 37346-2019), but got: 29'],
    ['420703002003XB00001F00000001', expect.stringContaining('2 letters (G, J or Z first)')],
    ['420703002003GB00001K00000001', expect.stringContaining('one of F, L, Q, W')],
    ['420703002003GB00001W00000001', expect.stringContaining('ends with eight zeros')],
    ['420703002003GB00001W00000000', '420703002003GB00001W00000000'],
    [' 420703 002003 gb00001 f00000001', '420703002003GB00001F00000001'],
  ])('is numbered by GB/T 37346-2019: %s', (text, expected) => expect(refusal(text)).toEqual(expected));

  test('has its number in one form, whatever was written', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{12}[GJZ][A-Z]\d{5}[FLQ]\d{8}$/),
        text => checkUnitNo(text.toLowerCase().split('').join(' ')) === text,
      ),
    );
  });

  test('has limits by its kind, and none before the plan or the nation set one', () => {
    expect(realEstateLimit(zone('gedian'), 'MORTGAGE', 'LARGE', '2021-04-19').rule).toMatchObject({
      code: 'REALESTATE_MORTGAGE',
      inherited: false,
    });
    expect(realEstateLimit(zone('gedian'), 'OBJECTION', 'LARGE', '2021-04-18')).toMatchObject({
      instant: false,
      rule: { code: 'REALESTATE_GENERAL', inherited: true },
    });
    expect(realEstateLimit(zone('yili'), 'OBJECTION', 'SMALL', '2020-12-31')).toMatchObject({
      rule: null,
      greenChannel: false,
    });
  });
});
