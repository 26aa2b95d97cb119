/**
 * Market access, row by row, through the gateway: each asserts its plan's number, with every other department there.
 */
import { expect, test } from '@jest/globals';
import { enterpriseOf } from '#shared/testing/department.ts';
import { actingOn, founder, officers, registrationForms } from '#test/acting.ts';

/** Thursday 19 November 2026, in an ordinary week. */
const { act, done, of, query, at, next } = actingOn('2026-11-19', 600);
const [first, second] = officers('market-access');
const formOf = registrationForms();
/** A new enterprise, which no department has anything against. */
async function found(zone: string): Promise<string> {
  const { id, creditCode } = (await done(
    founder,
    'registerEnterprise',
    formOf(zone),
    '... on EnterpriseRegistration { id creditCode }',
  )) as never as { id: string; creditCode: string };
  await done(first, 'acceptRegistration', { registrationId: id });
  await done(second, 'approveRegistration', { registrationId: id });
  return creditCode;
}
const RULE = 'rule { code clause inherited }';

test('Z15: night business in Zhundong has 0 further limits', async () => {
  expect(await of(next('zhundong').creditCode, `businessHours { limited reasons ${RULE} }`)).toMatchObject({
    businessHours: {
      limited: false,
      reasons: [expect.stringContaining('0 further limits'), expect.any(String)],
      rule: { code: 'BUSINESS_HOURS', clause: '二(五)3' },
    },
  });
  expect(await of(next('gedian').creditCode, 'businessHours { limited }')).toMatchObject({
    businessHours: { limited: null },
  });
});

test('G23: the edition of the day decides; foreign investors are held to both lists', async () => {
  const entry = (industryCode: string) => [{ industryCode, measure: 'PROHIBITED', text: '示例' }];
  await done(first, 'publishNegativeListVersion:PublishNegativeListInput', {
    kind: 'DOMESTIC',
    version: '2020',
    title: '市场准入负面清单（2020年版）',
    validFrom: '2020-12-10',
    entries: entry('C26'),
  });
  await done(first, 'publishNegativeListVersion:PublishNegativeListInput', {
    kind: 'FOREIGN',
    version: '2020',
    title: '外商投资准入负面清单（2020年版）',
    validFrom: '2020-07-23',
    entries: entry('C39'),
  });
  const check = (industry: string, foreign: boolean) =>
    query(
      `checkEntry(zone: "gedian", industryCode: "${industry}", foreign: ${foreign}, on: "2021-04-19") { allowed ${RULE} }`,
    );
  expect(await check('C26', false)).toMatchObject({
    allowed: 'PROHIBITED',
    rule: { code: 'MARKET_ACCESS_NEGATIVE_LIST', clause: '§21' },
  });
  expect([await check('C39', false), await check('C39', true)]).toMatchObject([
    { allowed: 'ALLOWED' },
    { allowed: 'PROHIBITED' },
  ]);
});

test('G25: the licence within half a working day, then seal, invoices and social insurance side by side in half of one; 210', async () => {
  at('08:30');
  const { id, creditCode, clock } = (await done(
    founder,
    'registerEnterprise',
    formOf('gedian'),
    '... on EnterpriseRegistration { id creditCode clock { dueAt } }',
  )) as never as { id: string; creditCode: string; clock: object };
  // Half of seven office hours, from 8:30.
  expect(clock).toEqual({ dueAt: '2026-11-19T12:00:00+08:00' });
  await done(founder, 'openStartup', { registrationId: id });
  await done(first, 'acceptRegistration', { registrationId: id });
  at('10:00');
  await done(second, 'approveRegistration', { registrationId: id });
  const { startup } = (await of(
    creditCode,
    'startup { lead free tasks { code state clock { dueAt } } }',
    first,
  )) as never as { startup: { tasks: object[] } };
  expect(startup).toMatchObject({ lead: '市场监管', free: ['电子营业执照', '电子印章'] });
  expect(startup.tasks).toMatchObject([
    { code: 'LICENCE', state: 'DONE' },
    ...['SEAL', 'INVOICE', 'SOCIAL_INSURANCE'].map(code => ({
      code,
      state: 'RUNNING',
      clock: { dueAt: '2026-11-19T15:30:00+08:00' },
    })),
  ]);
});

test('G27: a change within half a working day, several addresses on one licence, premises by promise', async () => {
  at('08:30');
  const { creditCode } = next('gedian');
  const changes = {
    additionalAddresses: ['创业二路2号', '创业三路3号'],
    address: '创业四路4号',
    addressByCommitment: true,
  };
  const CHANGE = `... on ChangeOfRegistration { status clock { dueAt } ${RULE.replace('rule', 'applied: rule')} }`;
  expect(await done(enterpriseOf(creditCode), 'applyForChange', { creditCode, changes }, CHANGE)).toMatchObject({
    clock: { dueAt: '2026-11-19T12:00:00+08:00' },
    applied: { code: 'REG_CHANGE', clause: '§25', inherited: false },
  });
  await done(first, 'acceptChange:ChangeStepInput', { creditCode }, CHANGE);
  await done(second, 'approveChange:ChangeStepInput', { creditCode }, CHANGE);
  expect(await of(creditCode, 'address additionalAddresses addressByCommitment')).toEqual({
    address: '创业四路4号',
    additionalAddresses: changes.additionalAddresses,
    addressByCommitment: true,
  });
});

const DEREGISTRATION =
  '... on Deregistration { state noticeUntil fee closing { clock { dueAt } } } ... on DeregistrationBlocked { blockers { code department operation } }';
const announce = (creditCode: string) =>
  act(
    enterpriseOf(creditCode),
    'announceDeregistration',
    { creditCode, kind: 'SIMPLE', promisedByAllInvestors: true },
    DEREGISTRATION,
  );

test('of two officers who act on one case at once one wins, and the other gets a typed conflict; the first, repeated with its key, gets its result again', async () => {
  at('08:30');
  const { creditCode } = next('gedian');
  await done(enterpriseOf(creditCode), 'applyForChange', { creditCode, changes: { address: '创业五路5号' } });
  const CHANGE = '... on ChangeOfRegistration { status version }';
  const { version } = await done(first, 'acceptChange:ChangeStepInput', { creditCode }, CHANGE);
  const approve = (subject: string) =>
    act(
      { ...second, subject },
      'approveChange:ChangeStepInput',
      { creditCode, version, idempotencyKey: `approve-${subject}` },
      CHANGE,
    );
  const reject = (subject: string) =>
    act(
      { ...second, subject },
      'rejectChange',
      {
        creditCode,
        version,
        reasons: ['地址不实'],
        basis: '《市场主体登记管理条例》第十七条',
        idempotencyKey: `reject-${subject}`,
      },
      CHANGE,
    );
  const results = await Promise.all([approve('second'), reject('third')]);
  const [won, lost] = results[0]!.__typename === 'Refusal' ? [results[1]!, results[0]!] : [results[0]!, results[1]!];
  expect(won).toMatchObject({ status: expect.stringMatching(/APPROVED|REJECTED/), version: Number(version) + 1 });
  // Once it is decided, no change is under way any more; while it still is, the version says so.
  expect(lost).toMatchObject({ __typename: 'Refusal', code: expect.stringMatching(/CASE_CHANGED|NOT_FOUND/) });
  expect(await (won === results[0] ? approve('second') : reject('third'))).toEqual(won);
});

test('a step on a version of the case that is no longer there is refused, naming both', async () => {
  at('08:30');
  const { id, version } = await done(
    founder,
    'registerEnterprise',
    formOf('gedian'),
    '... on EnterpriseRegistration { id version }',
  );
  const step = (as: object, name: string) =>
    act(as, name, { registrationId: id, version }, '... on EnterpriseRegistration { status version }');
  expect(await step(first, 'acceptRegistration')).toMatchObject({
    status: 'DEPARTMENT_ACCEPTED',
    version: Number(version) + 1,
  });
  expect(await step(second, 'approveRegistration')).toMatchObject({
    code: 'CASE_CHANGED',
    message: 'the case was changed meanwhile: it is at version 2 (DEPARTMENT_ACCEPTED), but got: version 1',
  });
});

test('G28: a simple deregistration has 20 calendar days of notice, free of charge, and is closed by the end of that office day; an objection ends it', async () => {
  at('09:00', '2026-11-18');
  const [leaving, objectedTo] = [await found('gedian'), await found('gedian')];
  at('10:00');
  for (const creditCode of [leaving, objectedTo])
    expect(await announce(creditCode)).toMatchObject({ state: 'NOTICE', noticeUntil: '2026-12-09', fee: '0.00' });
  expect(
    await done(
      { role: 'enterprise', subject: 'creditor' },
      'objectToDeregistration',
      { creditCode: objectedTo, reason: '尚欠货款' },
      DEREGISTRATION,
    ),
  ).toMatchObject({ state: 'OBJECTED' });
  const close = (creditCode: string) =>
    act(enterpriseOf(creditCode), 'applyToCloseDeregistration:DeregistrationInput', { creditCode }, DEREGISTRATION);
  at('23:00', '2026-12-09');
  expect(await close(leaving)).toMatchObject({ code: 'NOTICE_RUNNING' });
  at('10:00', '2026-12-10');
  expect(await close(leaving)).toMatchObject({
    state: 'CLOSING',
    closing: { clock: { dueAt: '2026-12-10T17:30:00+08:00' } },
  });
  expect(await close(objectedTo)).toMatchObject({ code: 'NOT_FOUND' });
});

test('G28: what departments have against a deregistration comes as data, each with the operation that removes it', async () => {
  const creditCode = await found('gedian');
  const [credit] = officers('credit');
  const own = enterpriseOf(creditCode);
  const { projectCode } = await done(
    own,
    'applyForProject',
    { creditCode, name: '沐岚厂房', category: 'INDUSTRIAL', investment: '800000.00', floorArea: 2_000 },
    '... on Project { projectCode }',
  );
  await done(own, 'publishFinancingNeed', { creditCode, amount: '500000.00', purpose: 'EQUIPMENT', termMonths: 12 });
  const { id: listingId } = await done(
    credit,
    'proposeListing',
    {
      creditCode,
      colour: 'BLACK',
      reason: '失信',
      basis: '《市场监督管理严重违法失信名单管理办法》第五条',
      authority: '区信用办',
    },
    '... on Listing { id }',
  );
  await done(own, 'answerListing', { creditCode, listingId, answer: '没有异议' });
  await done(officers('credit')[1], 'listEnterprise', { creditCode, listingId, considered: '企业没有异议' });
  const blocked = await announce(creditCode);
  expect(blocked.__typename).toBe('DeregistrationBlocked');
  expect(
    (blocked.blockers as { code: string; department: string; operation: string }[])
      .map(({ code, department, operation }) => [department, code, operation.split('(')[0]])
      .sort(),
  ).toEqual([
    ['credit', 'BLACK_LISTED', 'applyForDelisting'],
    ['finance-matchmaking', 'OPEN_FINANCING_NEEDS', 'withdrawFinancingNeed'],
    ['project-approval', 'OPEN_PROJECT', 'withdrawProject'],
  ]);
  expect(JSON.stringify(blocked)).toContain(String(projectCode));
});

test('G29: 16 items cancelled, filed or settled by commitment are the target, and nothing outside the list may be demanded', async () => {
  const publish = (n: number, reform: string) =>
    done(first, 'publishPermitItem', {
      zone: 'gedian',
      code: `GD-${n}`,
      name: `示例事项${n}`,
      authority: '示例部门',
      basis: '示例依据',
      reform,
    });
  for (let n = 1; n <= 15; n += 1) await publish(n, ['CANCEL', 'FILE', 'COMMIT'][n % 3]!);
  await publish(16, 'IMPROVE');
  const count = () => query('permitReformCount(zone: "gedian") { count target met }');
  expect(await count()).toEqual({ count: 15, target: 16, met: false });
  at('10:00', '2026-11-20');
  await publish(16, 'COMMIT');
  expect(await count()).toEqual({ count: 16, target: 16, met: true });
  expect(await query('checkPermitDemand(zone: "gedian", code: "GD-99", demand: FILING) { allowed mayDemand }')).toEqual(
    {
      allowed: false,
      mayDemand: null,
    },
  );
});

test('G42: the first claim is 25 special and 50 ordinary invoices of 100,000 yuan, unless the taxpayer is a risk', async () => {
  const { creditCode } = next('gedian');
  const quota = async () =>
    (await of(creditCode, 'invoiceQuota { granted special ordinary faceValue }', first)).invoiceQuota;
  expect(await quota()).toEqual({ granted: true, special: 25, ordinary: 50, faceValue: '100000.00' });
  await done(first, 'setRiskTaxpayer', { creditCode, risk: true, reason: '长期零申报' });
  expect(await quota()).toMatchObject({ granted: false, special: null });
});

test.each([
  // Working days over the weekend; the two refunds in calendar days, as the clause writes 日;
  // the tenth is a Sunday, so that the day after it is the last.
  ['WRONG_FILING', '2026-11-20'],
  ['FAST_DEREGISTRATION', '2026-12-03'],
  ['EXPORT_REFUND', '2026-11-24'],
  ['POLICY_REFUND_GENERAL', '2026-11-24'],
  ['POLICY_REFUND_SPECIAL', '2026-11-30'],
])('G43: %s, applied for on Thursday 19 November, is due on %s', async (kind, dueDate) => {
  const { creditCode } = next('gedian');
  expect(
    await done(
      enterpriseOf(creditCode),
      'openTaxCase',
      { creditCode, kind, subject: '示例' },
      '... on TaxCase { clock { dueDate } }',
    ),
  ).toMatchObject({ clock: { dueDate } });
});

test('G43: at least 80 % of tax deregistrations are done on the day they are applied for', async () => {
  at('10:00', '2027-03-01');
  expect(
    await query(
      `instantDeregistrationRate(zone: "gedian", from: "2027-03-01", to: "2027-03-31") { percent met ${RULE} reasons }`,
    ),
  ).toMatchObject({
    percent: null,
    met: null,
    rule: { code: 'TAX_INSTANT_DEREG_RATE', clause: '§43' },
  });
  for (let n = 0; n < 5; n += 1) {
    at('10:00', '2027-03-02');
    const { creditCode } = next('gedian');
    const { id } = await done(
      enterpriseOf(creditCode),
      'openTaxCase',
      { creditCode, kind: 'FAST_DEREGISTRATION', subject: '注销' },
      '... on TaxCase { id }',
    );
    if (n === 4) at('10:00', '2027-03-03');
    await done(first, 'acceptTaxCase:TaxCaseStepInput', { taxCaseId: id });
    await done(second, 'closeTaxCase', { taxCaseId: id, outcome: 'DONE' });
  }
  expect(
    await query(
      'instantDeregistrationRate(zone: "gedian", from: "2027-03-01", to: "2027-03-31") { deregistrations instant percent met }',
    ),
  ).toEqual({ deregistrations: 5, instant: 4, percent: 80, met: true });
});

test('G44: at most 5 payments and 90 hours a year', async () => {
  const [a, b, c] = [next('gedian').creditCode, next('gedian').creditCode, next('gedian').creditCode];
  const report = (creditCode: string, payments: number, hours: number) =>
    done(enterpriseOf(creditCode), 'reportTaxBurden', { creditCode, year: 2024, payments, hours });
  const burden = () => query('taxBurdenIndicator(zone: "gedian", year: 2024) { payments hours met }');
  await report(a, 4, 89.5);
  await report(b, 6, 90.5);
  await report(c, 5, 90);
  expect(await burden()).toEqual({ payments: 5, hours: 90, met: true });
  await report(b, 6, 90.51);
  expect(await burden()).toMatchObject({ met: false });
});

test('G26: a case across cities is decided on the calendar of the host; no other place than the agreed one may be the home, and the licence comes by mail', async () => {
  // Gedian closes at 17:30.
  at('17:00', '2026-05-26');
  const CROSS =
    'id status crossCity { homeClock { dueAt } hostClock { dueAt } deciding clock { dueAt } applied: rule { code clause } }';
  const applied = await done(
    founder,
    'registerEnterprise',
    { ...formOf('gedian'), homeZone: 'WUHAN_EAST_LAKE' },
    `... on EnterpriseRegistration { ${CROSS} }`,
  );
  expect(applied.crossCity).toEqual({
    deciding: 'HOST',
    hostClock: { dueAt: '2026-05-27T11:30:00+08:00' },
    homeClock: null,
    clock: { dueAt: '2026-05-27T11:30:00+08:00' },
    applied: { code: 'CROSS_CITY_MATTERS', clause: '§24' },
  });
  const caseId = applied.id;
  await done({ ...first, subject: 'home' }, 'forwardCrossCityCase:CrossCityStepInput', { caseId });
  await done(first, 'acceptRegistration', { registrationId: caseId });
  await done(second, 'approveRegistration', { registrationId: caseId });
  const mailed = await done(
    first,
    'mailCrossCityResult:MailCrossCityInput',
    { caseId, carrier: '邮政', trackingNo: 'EMS-123456' },
    '... on CrossCityCase { status delivery { trackingNo deliveredAt } }',
  );
  expect(mailed).toMatchObject({ status: 'APPROVED', delivery: { trackingNo: 'EMS-123456', deliveredAt: null } });
});

test('G30: the permits of a trade are one licence with one QR code, which the public verifies', async () => {
  const permits = ['FOOD', 'BOOKS'].map(code => ({ code, permitNo: `${code}-1` }));
  for (const { code } of permits)
    await done(first, 'publishPermitItem', {
      zone: 'gedian',
      code,
      name: `许可${code}`,
      authority: '示例部门',
      basis: '示例依据',
      reform: 'IMPROVE',
    });
  const { creditCode } = next('gedian');
  const { token, licenceNo } = (await done(
    first,
    'issueIndustryLicence',
    { creditCode, trade: '便利店', permits },
    '... on IndustryLicence { token licenceNo }',
  )) as never as { token: string; licenceNo: string };
  expect(token.length).toBeLessThanOrEqual(1_000);
  const verify = () => query(`verifyLicenceQr(token: "${token}") { state creditCode permits { code valid } }`);
  expect(await verify()).toEqual({
    state: 'VALID',
    creditCode,
    permits: [
      { code: 'FOOD', valid: true },
      { code: 'BOOKS', valid: true },
    ],
  });
  await done(first, 'revokeIndustryLicence', { licenceNo, reasons: ['示例'], basis: '《行政许可法》第六十九条' });
  expect(await verify()).toMatchObject({ state: 'REVOKED' });
});

test('G40: real estate in one step within 2 office hours, for small and micro enterprises at once; the utilities follow the title', async () => {
  at('11:00');
  let units = 0;
  const unit = (): string => {
    units += 1;
    return `420703002003GB00009F${String(units).padStart(8, '0')}`;
  };
  const apply = (creditCode: string, kind: string, unitNo: string, more: object) =>
    done(
      enterpriseOf(creditCode),
      'applyForRealEstate',
      { creditCode, kind, unitNo, ...more },
      '... on RealEstateCase { id greenChannel clock { dueAt } steps { steps limit } }',
    );
  const approve = async ({ id }: Record<string, unknown>) => {
    await done(first, 'acceptRealEstate:RealEstateStepInput', { caseId: id });
    return done(
      second,
      'approveRealEstate:RealEstateStepInput',
      { caseId: id },
      '... on RealEstateCase { status utilities { utility } }',
    );
  };
  const site = { location: '创业一路1号', area: 1_200.5 };
  const [large, small] = [
    next('gedian', ({ sizeClass }) => ['MEDIUM', 'LARGE'].includes(sizeClass)).creditCode,
    next('gedian', ({ sizeClass }) => ['MICRO', 'SMALL'].includes(sizeClass)).creditCode,
  ];
  const unitNo = unit();
  const registered = await apply(large, 'FIRST', unitNo, site);
  // An hour before lunch, an hour after it.
  expect(registered).toMatchObject({
    greenChannel: false,
    clock: { dueAt: '2026-11-19T15:00:00+08:00' },
    steps: { steps: 1, limit: 1 },
  });
  expect(await apply(small, 'FIRST', unit(), site)).toMatchObject({ greenChannel: true });
  await approve(registered);
  const transferred = await approve(await apply(large, 'TRANSFER', unitNo, { transferTo: small, basis: '买卖合同' }));
  expect((transferred.utilities as { utility: string }[]).map(({ utility }) => utility).sort()).toEqual([
    'GAS',
    'POWER',
    'WATER',
  ]);
  expect(
    await query(
      'realEstateService(zone: "gedian") { general { value unit } mortgage { value unit } steps onlineHours }',
    ),
  ).toEqual({
    general: { value: 2, unit: 'WH' },
    mortgage: { value: 2, unit: 'WH' },
    steps: 1,
    onlineHours: 24,
  });
});
