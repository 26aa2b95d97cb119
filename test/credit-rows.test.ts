/**
 * The rows of the plans that credit owns, through the gateway, on both sides of each boundary, by the old rule and the
 * new.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../shared/process/config.ts';
import { addDays } from '../shared/clock/index.ts';
import { makeCreditCode } from '../shared/identifiers/index.ts';
import { verifyDocument } from '../shared/signing/index.ts';
import type { PublicKey } from '../shared/signing/index.ts';
import type { Life } from '../shared/sample/life.ts';
import { brokenPromiseOf } from '../shared/sample/promises.ts';
import { TEST_TODAY, enterpriseOf, officerOf } from '../shared/testing/department.ts';
import { actingOn, officers } from './acting.ts';
import type { Result } from './acting.ts';

const TODAY = '2026-11-19';
const { act, done, of, query, at, next, platform } = actingOn(TODAY, 300);
const [first, second] = officers('credit');
/** What credit does by itself. */
const runJobs = () => platform().subgraphs.credit!.runJobs();

/** Whose visits found nothing, and who kept its promises: nothing stands on record. */
const blameless = (life: Life): boolean =>
  life.visits.every(({ violation }) => violation === 'NONE') && brokenPromiseOf(life, TEST_TODAY) === null;

let documents = 0;
/** The number of a document that no other has. */
const newDocument = (): string => {
  documents += 1;
  return `示例〔2026〕${documents}号`;
};
/** A penalty of an enterprise, as an officer of credit puts it on record. */
const penalise = (creditCode: string, more: object = {}, fields = '') => {
  const penalty = {
    creditCode,
    documentNo: newDocument(),
    violation: '广告用语不规范',
    gravity: 'ORDINARY',
    authority: '示例市场监督管理局',
    decidedOn: TODAY,
    ...more,
  };
  return done(first, 'publishPenalty', penalty, `... on PenaltyRecord { id publishedUntil inTime ${fields} }`);
};
const commit = (creditCode: string, kind: string, more: object = {}) =>
  act(
    enterpriseOf(creditCode),
    'signCommitment',
    { creditCode, kind, matter: '示例事项', content: '承诺内容属实，依法经营。', ...more },
    '... on Commitment { id kind state hash document }',
  );

test('Y12, G11: each scheme has levels of its own; a new firm gets its tax grade; no scheme is merged into another', async () => {
  const { creditCode } = next('gedian');
  const grade = (scheme: string, level: string, more: object = {}) =>
    act(
      first,
      'recordGrade',
      {
        creditCode,
        scheme,
        level,
        authority: '示例评价机关',
        validFrom: '2026-11-02',
        facts: [{ name: '评价得分', value: '90' }],
        ...more,
      },
      '... on SchemeGrade { scheme level levelName { zh } inputHash }',
    );
  expect(await grade('PUBLIC_CREDIT', 'GOOD')).toMatchObject({ level: 'GOOD', levelName: { zh: '良' } });
  // Facts are hashed: the same facts have the same hash.
  const tax = await grade('TAX', 'm');
  expect(tax).toMatchObject({ scheme: 'TAX', level: 'M', inputHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await grade('INDUSTRY', '五星', { industry: '建筑业' })).toMatchObject({ level: '五星' });
  expect(await grade('INDUSTRY', '五星')).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await grade('TAX', 'E')).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await grade('PUBLIC_CREDIT', 'M')).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await grade('MARKET_RISK', 'A')).toMatchObject({ code: 'INVALID_INPUT' });
  const fact = { name: '评价得分', value: '90' };
  for (const [wrong, message] of [
    [{ industry: '建筑业' }, 'industry is for the scheme INDUSTRY alone, but this one is another'],
    [{ validFrom: '2026-11-20' }, 'validFrom must be from 2014-07-04 to 2026-11-19, but got: 2026-11-20'],
    [{ validFrom: '2014-07-03' }, 'validFrom must be from 2014-07-04 to 2026-11-19, but got: 2014-07-03'],
    [{ validTo: '2026-11-01' }, expect.stringMatching(/^validTo must be from 2026-11-02 to .*, but got: 2026-11-01$/)],
    [{ facts: [fact, fact] }, 'facts must name each thing once, but got twice: 评价得分'],
  ] as const) {
    expect(await grade('TAX', 'M', wrong)).toMatchObject({ code: 'INVALID_INPUT', message });
  }
  await done(enterpriseOf(creditCode), 'gradeEnterprise', { creditCode });
  const shown = (await of(
    creditCode,
    'taxGrade creditGrade { level inputHash } creditGrades { scheme level }',
    enterpriseOf(creditCode),
  )) as unknown as {
    taxGrade: string;
    creditGrades: { scheme: string; level: string }[];
  };
  expect(shown.taxGrade).toBe('M');
  expect(shown.creditGrades.map(({ scheme }) => scheme).sort()).toEqual([
    'INDUSTRY',
    'MARKET_RISK',
    'PUBLIC_CREDIT',
    'TAX',
  ]);
  // What tax authorities know of a taxpayer is for himself, for credit and for whom he lets know it.
  const taxOf = async (as: object) => {
    const { taxGrade, creditGrades, matchedProducts } = (await of(
      creditCode,
      'taxGrade creditGrades { scheme facts { value } } matchedProducts { reasons }',
      as,
    )) as unknown as {
      taxGrade: string;
      creditGrades: { scheme: string; facts: object[] }[];
      matchedProducts: object[];
    };
    const known = creditGrades.find(({ scheme }) => scheme === 'TAX');
    return [taxGrade, known ? known.facts.length : null, /级别为M|grade M/.test(JSON.stringify(matchedProducts))];
  };
  const others = [{}, enterpriseOf(next('gedian').creditCode), officerOf('legal-services'), { role: 'bank' as const }];
  for (const as of others) expect([as, await taxOf(as)]).toEqual([as, [null, null, false]]);
  expect((await taxOf(first)).slice(0, 2)).toEqual(['M', 1]);
  // The next year's grade ends that of before; the list of grade A is public, what it was made from is not.
  expect(await grade('TAX', 'A', { validFrom: '2026-11-03' })).toMatchObject({ level: 'A' });
  for (const as of others) expect([as, (await taxOf(as)).slice(0, 2)]).toEqual([as, ['A', 0]]);
  expect((await taxOf(enterpriseOf(creditCode))).slice(0, 2)).toEqual(['A', 1]);
  expect(await grade('TAX', 'B', { validFrom: '2026-11-02' })).toMatchObject({ code: 'INVALID_INPUT' });
});

test('Y12: what a grade means for visits: 无事不扰 for the trusted, 严查严管 for the seriously dishonest', async () => {
  const { creditCode } = next('yili', blameless);
  const strategy = async () =>
    (await of(creditCode, 'supervisionStrategy { strategy name { zh } level rule { zone code } }')).supervisionStrategy;
  await done(enterpriseOf(creditCode), 'gradeEnterprise', { creditCode });
  expect(await strategy()).toEqual({
    strategy: 'TRUSTED',
    name: { zh: '守信者“无事不扰”' },
    level: 'A',
    rule: { zone: 'yili', code: 'SUPERVISION_STRATEGIES' },
  });
  await penalise(creditCode);
  await done(first, 'gradeEnterprise', { creditCode });
  expect(await strategy()).toMatchObject({ strategy: 'ORDINARY', level: 'B' });
  await penalise(creditCode);
  await penalise(creditCode);
  await done(first, 'gradeEnterprise', { creditCode });
  expect(await strategy()).toMatchObject({ strategy: 'RAISED', level: 'C' });
  await penalise(creditCode, { gravity: 'SERIOUS' });
  await done(first, 'gradeEnterprise', { creditCode });
  expect(await strategy()).toMatchObject({ strategy: 'SERIOUSLY_DISHONEST', name: { zh: '严重失信者“严查严管”' } });
});

/** The level that an enterprise has once it is graded. */
const graded = async (creditCode: string): Promise<unknown> =>
  (await done(enterpriseOf(creditCode), 'gradeEnterprise', { creditCode }, '... on CreditGrade { level }')).level;

test('Y12: from one penalty on B, from three on C; a serious one is a D for two years from its decision', async () => {
  const { creditCode } = next('gedian', blameless);
  const levels: unknown[] = [];
  for (let n = 0; n < 3; n += 1) {
    await penalise(creditCode);
    levels.push(await graded(creditCode));
  }
  expect(levels).toEqual(['B', 'B', 'C']);
  const old = next('gedian', life => blameless(life) && life.foundedOn < '2024-01-01').creditCode;
  await penalise(old, { gravity: 'SERIOUS', decidedOn: '2024-11-20' });
  expect(await graded(old)).toBe('D');
  at('00:00', '2026-11-20');
  expect(await graded(old)).toBe('A');
});

test('Y12, Y11: promises that were not kept count from 2026-11-01 on, by the second version of the rule: one B, two C', async () => {
  const { creditCode } = next('gedian', blameless);
  const breakOne = async (): Promise<void> => {
    const { id: commitmentId } = await commit(creditCode, 'VOLUNTARY_DISCLOSURE');
    const broken = { kept: false, performance: '经核查未履行', basis: '《关于建立健全信用承诺制度的意见》' };
    await done(first, 'recordPerformance', { creditCode, commitmentId, ...broken });
  };
  at('10:00', '2026-10-30');
  await breakOne();
  at('23:59', '2026-10-31');
  expect(await graded(creditCode)).toBe('A');
  at('00:00', '2026-11-01');
  expect(await graded(creditCode)).toBe('B');
  await breakOne();
  expect(await graded(creditCode)).toBe('C');
});

test('G50: within 7 working days it is in time, on the eighth it is late; the rate says so; national fields are checked', async () => {
  const { creditCode } = next('zhundong');
  const timeliness = async () =>
    (await query(
      'doublePublicityTimeliness(zone: "zhundong", year: 2026) { records inTime late rate complete }',
    )) as unknown as {
      records: number;
      inTime: number;
      late: number;
      rate: number;
    };
  const before = await timeliness();
  // Seven working days before Thursday 19 November are Tuesday the 10th.
  expect(await penalise(creditCode, { decidedOn: '2026-11-10' })).toMatchObject({ inTime: true });
  expect(await penalise(creditCode, { decidedOn: '2026-11-09' })).toMatchObject({ inTime: false });
  const after = await timeliness();
  expect([after.records - before.records, after.inTime - before.inTime, after.late - before.late]).toEqual([2, 1, 1]);
  expect(after.rate).toBeCloseTo((after.inTime * 100) / after.records, 1);
  const authorityCode = makeCreditCode({ authority: '1', kind: '1', divisionCode: '652327', serial: 9 });
  const withFields = (fields: object[]) =>
    act(
      first,
      'publishPenalty',
      {
        creditCode,
        documentNo: newDocument(),
        violation: '未按规定记录',
        gravity: 'ORDINARY',
        fine: '5000.00',
        authority: '示例生态环境局',
        decidedOn: TODAY,
        fields,
      },
      '... on PenaltyRecord { field missingFields nationalFields { code value } }',
    );
  const complete = await withFields([
    { code: 'CF_FDDB', value: '沐青禾' },
    { code: 'CF_SY', value: '未按规定记录污染物排放' },
    { code: 'CF_YJ', value: '《示例条例》第一条' },
    { code: 'CF_CFLB', value: '罚款' },
    { code: 'CF_NR', value: '罚款五千元' },
    { code: 'CF_CFJGDM', value: authorityCode },
    { code: 'CF_SJLY', value: '示例生态环境局' },
    { code: 'CF_SJLYDM', value: authorityCode },
  ]);
  expect(complete).toMatchObject({ field: 'ECOLOGY_AND_ENVIRONMENT', missingFields: [] });
  // A fine stands there in 万元 with six decimals.
  expect(complete.nationalFields).toContainEqual({ code: 'CF_NR_FK', value: '0.500000' });
  for (const wrong of [
    { code: 'CF_FR_SFZH', value: '示例' },
    { code: 'CF_WSH', value: '示例' },
    { code: 'CF_CFJGDM', value: '12345' },
    { code: 'CF_YXQ', value: '2026-02-30' },
    { code: 'CF_SY', value: '当事人身份证号11010519491231002X' },
  ]) {
    expect([wrong.code, await withFields([wrong])]).toEqual([
      wrong.code,
      expect.objectContaining({ code: 'INVALID_INPUT' }),
    ]);
  }
  const basis = { code: 'CF_YJ', value: '《示例条例》第一条' };
  expect(await withFields([basis, { ...basis, code: 'cf_yj' }])).toMatchObject({
    code: 'INVALID_INPUT',
    message: 'fields must name each field once, but got twice: CF_YJ',
  });
});

test('G50: a record is corrected and annulled, each as a decision; what was annulled counts no more', async () => {
  const { creditCode } = next('gedian', blameless);
  const { id } = await penalise(creditCode, { gravity: 'SERIOUS' });
  await done(first, 'gradeEnterprise', { creditCode });
  const level = async () => (await of(creditCode, 'creditGrade { level }')).creditGrade;
  expect(await level()).toEqual({ level: 'D' });
  const named = { creditCode, kind: 'PENALTY', recordId: id, basis: '《政府信息公开条例》第四十一条' };
  const corrected = { ...named, content: '广告含有绝对化用语', reason: '录入有误' };
  expect(await done(first, 'correctRecord', corrected, '... on PenaltyRecord { violation }')).toMatchObject({
    violation: '广告含有绝对化用语',
  });
  expect(await act(first, 'correctRecord', corrected)).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await act(enterpriseOf(creditCode), 'correctRecord', corrected)).toMatchObject({ code: 'NOT_ENTITLED' });
  await done(first, 'annulRecord', { ...named, reason: '经行政复议撤销' });
  expect(await act(first, 'annulRecord', { ...named, reason: '经行政复议撤销' })).toMatchObject({
    code: 'RECORD_ANNULLED',
  });
  expect(await level()).toEqual({ level: 'A' });
  expect(await of(creditCode, 'penaltyRecords { nodes { id } }')).toEqual({ penaltyRecords: { nodes: [] } });
  const { creditDecisions } = (await of(
    creditCode,
    'creditDecisions { nodes { outcome facts } }',
    first,
  )) as unknown as {
    creditDecisions: { nodes: { outcome: string; facts: { before?: { content: string } } }[] };
  };
  expect(creditDecisions.nodes.map(({ outcome }) => outcome)).toEqual(
    expect.arrayContaining(['CORRECTED', 'RECORD_ANNULLED']),
  );
  expect(creditDecisions.nodes.find(({ outcome }) => outcome === 'CORRECTED')?.facts.before?.content).toBe(
    '广告用语不规范',
  );
});

test.each([
  // By the rule of the day of the decision, on both sides of each day on which it changed.
  ['ORDINARY', '2026-05-19', '2026-08-19', 3],
  ['SERIOUS', '2026-04-01', '2027-04-01', 3],
  ['ORDINARY', '2026-03-31', '2026-06-30', 2],
  ['SERIOUS', '2026-03-31', '2027-03-31', 2],
  ['SERIOUS', '2023-04-30', '2023-10-30', 1],
])(
  'G52: a penalty %s of %s is repaired from %s on, by version %i of the rule',
  async (gravity, decidedOn, firstDay, version) => {
    const { creditCode } = next('gedian', ({ foundedOn }) => foundedOn < '2023-01-01');
    const { id } = await penalise(creditCode, { gravity, decidedOn });
    const { id: commitmentId } = await commit(creditCode, 'CREDIT_REPAIR');
    const apply = () =>
      act(enterpriseOf(creditCode), 'applyForPenaltyRepair', {
        creditCode,
        penaltyId: id,
        dutyProof: '整改完成证明',
        commitmentId,
        reason: '已改正',
      });
    const eligibility = async (): Promise<object | undefined> =>
      (
        (await of(
          creditCode,
          'penaltyRecords { nodes { repairEligibility { eligible firstDay rule { version } } } }',
        )) as unknown as {
          penaltyRecords: { nodes: { repairEligibility: object }[] };
        }
      ).penaltyRecords.nodes[0]?.repairEligibility;
    at('23:59', addDays(firstDay, -1));
    expect(await eligibility()).toEqual({ eligible: false, firstDay, rule: { version } });
    expect(await apply()).toMatchObject({ code: 'REPAIR_NOT_POSSIBLE' });
    at('00:00', firstDay);
    expect(await eligibility()).toEqual({ eligible: true, firstDay, rule: { version } });
  },
);

test('G52: the notice on repair goes with the penalty (两书同达), and a fine comes first', async () => {
  const { creditCode } = next('gedian');
  const { id, repairNotice } = await penalise(
    creditCode,
    { decidedOn: '2026-05-19', fine: '100.00' },
    'repairNotice { firstDay lastDay window { zh } documents { zh } page }',
  );
  expect(repairNotice).toMatchObject({
    firstDay: '2026-08-19',
    lastDay: '2027-05-19',
    window: { zh: '“信用中国”网站及本部门窗口' },
    documents: [{ zh: '法定责任义务履行完毕的证明材料' }, { zh: '信用承诺书' }],
    page: expect.stringContaining('信用修复告知书'),
  });
  const { creditDecisions } = (await of(
    creditCode,
    'creditDecisions { nodes { subjectId reasons } }',
    first,
  )) as unknown as {
    creditDecisions: { nodes: { subjectId: string; reasons: string[] }[] };
  };
  expect(creditDecisions.nodes.find(({ subjectId }) => subjectId === id)?.reasons.at(-1)).toMatch(
    /信用修复告知书|notice on repair/,
  );
  const { id: commitmentId } = await commit(creditCode, 'CREDIT_REPAIR');
  const application = { creditCode, penaltyId: id, dutyProof: '缴款凭证', commitmentId, reason: '已缴清' };
  expect(await act(enterpriseOf(creditCode), 'applyForPenaltyRepair', application)).toMatchObject({
    code: 'REPAIR_NOT_POSSIBLE',
  });
  await done(first, 'recordFinePaid', { creditCode, penaltyId: id, paidOn: '2026-06-01' });
  const unsigned = { ...application, commitmentId: id };
  expect(await act(enterpriseOf(creditCode), 'applyForPenaltyRepair', unsigned)).toMatchObject({
    code: 'NO_REPAIR_COMMITMENT',
  });
  expect(
    await act(enterpriseOf(creditCode), 'applyForPenaltyRepair', application, '... on CreditRepair { state }'),
  ).toMatchObject({
    state: 'OPEN',
  });
});

test('Y11: six kinds of commitment in Yili, five elsewhere; signed before, published kept and not kept', async () => {
  const [{ creditCode }, elsewhere] = [next('yili'), next('gedian')];
  const kinds = [
    'APPROVAL_SUBSTITUTE',
    'VOLUNTARY_DISCLOSURE',
    'INDUSTRY_SELF_DISCIPLINE',
    'CREDIT_REPAIR',
    'PROOF',
    'GOVERNMENT_SERVICE',
  ];
  const signed: (Result & { id: string })[] = [];
  for (const kind of kinds) {
    signed.push(
      (await commit(creditCode, kind, kind === 'PROOF' ? { proofs: ['完税证明'] } : {})) as Result & { id: string },
    );
  }
  expect(signed.map(({ kind }) => kind)).toEqual(kinds);
  expect(await commit(creditCode, 'INDUSTRY_SELF_DISCIPLINE', { proofs: ['完税证明'] })).toMatchObject({
    code: 'INVALID_INPUT',
    message: expect.stringContaining('self-discipline of an industry'),
  });
  expect(await commit(creditCode, 'VOLUNTARY_DISCLOSURE', { dueOn: '2026-11-18' })).toMatchObject({
    code: 'INVALID_INPUT',
    message: 'dueOn must be from 2026-11-19 to 2031-11-19, but got: 2026-11-18',
  });
  expect(await commit(elsewhere.creditCode, 'GOVERNMENT_SERVICE')).toMatchObject({ code: 'KIND_NOT_OFFERED' });
  expect(await commit(elsewhere.creditCode, 'VOLUNTARY_DISCLOSURE')).toMatchObject({ state: 'SIGNED' });
  const perform = (commitmentId: string, kept: boolean) =>
    act(first, 'recordPerformance', {
      creditCode,
      commitmentId,
      kept,
      performance: '经核查',
      basis: '《关于建立健全信用承诺制度的意见》',
    });
  await perform(signed[0]!.id, true);
  await perform(signed[1]!.id, false);
  expect(await perform(signed[1]!.id, true)).toMatchObject({ code: 'PERFORMANCE_ON_RECORD' });
  const { commitments, brokenPromises, promiseStanding } = (await of(
    creditCode,
    'commitments(first: 20) { nodes { id state } } brokenPromises { nodes { id } } promiseStanding { mayPromise }',
  )) as unknown as {
    commitments: { nodes: { id: string; state: string }[] };
    brokenPromises: { nodes: { id: string }[] };
    promiseStanding: { mayPromise: boolean };
  };
  const stateOf = (id: string) => commitments.nodes.find(one => one.id === id)?.state;
  expect([stateOf(signed[0]!.id), stateOf(signed[1]!.id), stateOf(signed[2]!.id)]).toEqual([
    'KEPT',
    'NOT_KEPT',
    'SIGNED',
  ]);
  // What was not kept counts like any promise, until it is repaired.
  expect(brokenPromises.nodes.map(({ id }) => id)).toContain(signed[1]!.id);
  expect(promiseStanding).toEqual({ mayPromise: false });
  // A licence on a commitment needs one that was signed before.
  const licence = (commitmentId: string, decidedOn = TODAY) =>
    act(first, 'publishLicence', {
      creditCode,
      documentNo: newDocument(),
      content: '示例许可',
      kind: 'ORDINARY',
      authority: '示例审批局',
      decidedOn,
      commitmentId,
    });
  expect(await licence(signed[0]!.id, '2026-11-18')).toMatchObject({ code: 'COMMITMENT_NOT_SIGNED' });
  expect(await licence(signed[1]!.id)).toMatchObject({ code: 'COMMITMENT_NOT_SIGNED' });
  expect(await licence(signed[0]!.id)).toMatchObject({ __typename: 'LicenceRecord' });
});

test('G45: a tax proof is replaced by a commitment whose papers are kept for a check; the signature is verified offline', async () => {
  const { creditCode } = next('gedian');
  expect(await commit(creditCode, 'PROOF')).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await commit(creditCode, 'CREDIT_REPAIR', { proofs: ['完税证明'] })).toMatchObject({ code: 'INVALID_INPUT' });
  const { document } = await commit(creditCode, 'PROOF', { proofs: ['完税证明'] });
  const keys = (await query('creditSigningKeys { keyId algorithm publicKey }')) as unknown as PublicKey[];
  expect(verifyDocument(document, keys)).toBe('VALID');
  const { content, signature } = document as { content: object; signature: object };
  expect(verifyDocument({ content: { ...content, proofs: [] }, signature }, keys)).toBe('FORGED');
  // Nobody promises for another, not even an officer.
  const promised = { creditCode, kind: 'PROOF', matter: '示例', content: '示例', proofs: ['完税证明'] };
  expect(await act(first, 'signCommitment', promised)).toMatchObject({ code: 'NOT_ENTITLED' });
});

test('Y13: one report takes the place of seven certificates, signed, verified by number, by document and offline', async () => {
  const { creditCode } = next('yili', blameless);
  const fields = [
    'MARKET_REGULATION',
    'CULTURE_AND_TOURISM',
    'AGRICULTURE',
    'EMERGENCY_MANAGEMENT',
    'TRANSPORT',
    'ECOLOGY_AND_ENVIRONMENT',
    'LABOUR_INSPECTION',
  ];
  const issue = (more: object = {}, as: object = enterpriseOf(creditCode)) =>
    act(
      as,
      'issueCreditReport',
      { creditCode, fields, purpose: '申请上市', ...more },
      '... on CreditReport { no clean hash document page entries { field clean documents } }',
    );
  const report = await issue();
  expect(report).toMatchObject({ clean: true, entries: fields.map(field => ({ field, clean: true, documents: [] })) });
  expect(report.page).toContain('报告编号');
  const verify = async (no: unknown, document?: unknown) => {
    const given = document === undefined ? '' : `, document: ${JSON.stringify(JSON.stringify(document))}`;
    return query(`verifyReport(no: ${JSON.stringify(no)}${given}) { state creditCode purpose hash fields }`, {});
  };
  expect(await verify(report.no)).toMatchObject({
    state: 'VALID',
    creditCode,
    purpose: '申请上市',
    hash: report.hash,
    fields,
  });
  expect(await verify(report.no, report.document)).toMatchObject({ state: 'VALID' });
  const { content, signature } = report.document as { content: object; signature: object };
  const forged = { content: { ...content, purpose: '投标' }, signature };
  expect(await verify(report.no, forged)).toEqual({
    state: 'FORGED',
    creditCode: null,
    purpose: null,
    hash: null,
    fields: [],
  });
  expect(await verify('XYBG-20261119-0')).toMatchObject({ state: 'UNKNOWN', creditCode: null });
  const keys = await query('creditSigningKeys { keyId algorithm publicKey }');
  expect(offline(report.document, keys)).toBe('VALID');
  // A violation in one field stands in that field alone.
  const { id } = await penalise(creditCode, { authority: '示例应急管理局', gravity: 'SERIOUS' });
  const entries = (await issue()).entries as { field: string; clean: boolean }[];
  expect(entries.filter(({ clean }) => !clean).map(({ field }) => field)).toEqual(['EMERGENCY_MANAGEMENT']);
  await done(first, 'annulRecord', {
    creditCode,
    kind: 'PENALTY',
    recordId: id,
    reason: '经行政诉讼撤销',
    basis: '《行政诉讼法》第七十条',
  });
  expect(await issue()).toMatchObject({ clean: true });
  expect(await issue({ fields: [] })).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await issue({ fields: ['TRANSPORT', 'TRANSPORT'] })).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await issue({}, enterpriseOf(next('yili').creditCode))).toMatchObject({ code: 'NOT_ENTITLED' });
  const elsewhere = next('gedian').creditCode;
  expect(await issue({ creditCode: elsewhere }, enterpriseOf(elsewhere))).toMatchObject({ code: 'REPORT_NOT_OFFERED' });
});

/** Puts an enterprise on a list, by two officers. */
async function list(creditCode: string, colour: 'BLACK' | 'RED'): Promise<string> {
  const { id } = await done(
    first,
    'proposeListing',
    {
      creditCode,
      colour,
      reason: '示例事由',
      basis: '《市场监督管理严重违法失信名单管理办法》第五条',
      authority: '示例信用办',
    },
    '... on Listing { id }',
  );
  const named = { creditCode, listingId: id };
  if (colour === 'BLACK') await done(enterpriseOf(creditCode), 'answerListing', { ...named, answer: '没有异议' });
  await done(second, 'listEnterprise', { ...named, ...(colour === 'BLACK' && { considered: '企业没有异议' }) });
  return String(id);
}

test('G47: a listing has its ground, is told before, has an end, takes two persons, and tells the remedy', async () => {
  const { creditCode } = next('gedian');
  const proposal = { creditCode, colour: 'BLACK', reason: '示例事由', authority: '示例信用办' };
  const basis = '《市场监督管理严重违法失信名单管理办法》第五条';
  expect(await act(first, 'proposeListing', { ...proposal, basis: '' })).toMatchObject({ code: 'INVALID_INPUT' });
  const { id: listingId } = await done(first, 'proposeListing', { ...proposal, basis }, '... on Listing { id }');
  const named = { creditCode, listingId };
  expect(await act(first, 'listEnterprise', named)).toMatchObject({ code: 'SAME_OFFICER' });
  // Five working days from Thursday 19 November: the last one to answer is Thursday the 26th.
  at('10:00', '2026-11-26');
  expect(await act(second, 'listEnterprise', named)).toMatchObject({ code: 'NOTICE_RUNNING' });
  at('10:00', '2026-11-27');
  expect(await done(second, 'listEnterprise', named, '... on Listing { state listedUntil }')).toMatchObject({
    state: 'LISTED',
    listedUntil: '2029-11-27',
  });
  const { creditDecisions } = (await of(
    creditCode,
    'creditDecisions { nodes { outcome ground { zh } remedies { kind } } }',
    first,
  )) as unknown as { creditDecisions: { nodes: { outcome: string; remedies: object[] }[] } };
  expect(creditDecisions.nodes.find(({ outcome }) => outcome === 'LISTED')).toMatchObject({
    ground: { zh: basis },
    remedies: [{ kind: 'REVIEW' }, { kind: 'LITIGATION' }],
  });
  expect(await act(second, 'delistEnterprise', { ...named, reason: '已改正', basis })).toMatchObject({
    code: 'SAME_OFFICER',
  });
});

const MEASURES = [
  {
    code: 'NO_TENDER',
    name: '限制参加招标投标',
    colour: 'BLACK',
    authority: '公共资源交易管理部门',
    basis: '《招标投标法》第五十四条',
  },
  {
    code: 'GREEN_CHANNEL',
    name: '绿色通道',
    colour: 'RED',
    authority: '行政审批部门',
    basis: '国发〔2016〕33号第九条',
  },
];

test('G51: a sanction of the list of the day is told before, imposed by another person after five working days, and ends with its listing', async () => {
  const { version } = await done(
    first,
    'publishJointMeasures',
    { zone: 'gedian', items: MEASURES },
    '... on JointMeasureList { version }',
  );
  // Yesterday's list stays yesterday's.
  expect(await query('jointMeasures(zone: "gedian", on: "2026-11-18") { version }')).toEqual({
    version: Number(version) - 1,
  });
  const { creditCode } = next('gedian');
  const listingId = await list(creditCode, 'BLACK');
  const tell = (measure: string, more: object = {}) =>
    act(
      first,
      'notifyDishonest',
      { creditCode, listingId, measure, ...more },
      '... on JointSanction { id answerUntil state }',
    );
  expect(await tell('GREEN_CHANNEL')).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await tell('NOTHING')).toMatchObject({ code: 'INVALID_INPUT' });
  const told = await tell('NO_TENDER');
  expect(told).toMatchObject({ state: 'NOTIFIED', answerUntil: '2026-11-26' });
  expect(await tell('NO_TENDER')).toMatchObject({ code: 'ALREADY_TOLD' });
  const impose = (as: object) =>
    act(as, 'imposeSanction', { creditCode, sanctionId: told.id, considered: '企业未陈述、申辩' });
  const sanctions = async () =>
    (await of(creditCode, 'jointSanctions { state } sanctionNotices { id }', {})) as unknown;
  // A notice is nobody else's business.
  expect(await sanctions()).toEqual({ jointSanctions: [], sanctionNotices: null });
  at('10:00', '2026-11-26');
  expect(await impose(second)).toMatchObject({ code: 'NOTICE_RUNNING' });
  at('10:00', '2026-11-27');
  expect(await impose(first)).toMatchObject({ code: 'SAME_OFFICER' });
  expect(await impose(second)).toMatchObject({ __typename: 'JointSanction' });
  expect(await sanctions()).toEqual({ jointSanctions: [{ state: 'IMPOSED' }], sanctionNotices: null });
  const end = { creditCode, listingId, reason: '已改正', basis: '《示例办法》第一条' };
  expect(await act(first, 'delistEnterprise', end)).toMatchObject({ code: 'DELISTING_TOO_EARLY' });
  await done(first, 'delistEnterprise', { ...end, annulled: true, reason: '列入依据已被撤销' });
  expect(await sanctions()).toEqual({ jointSanctions: [], sanctionNotices: null });
  // Who is on no black list is told of no sanction.
  expect(await tell('NO_TENDER')).toMatchObject({ code: 'NOT_BLACK_LISTED' });
  const trusted = next('gedian').creditCode;
  const incentives = async () => (await of(trusted, 'jointIncentives { code }')).jointIncentives;
  expect(await incentives()).toEqual([]);
  await list(trusted, 'RED');
  expect(await incentives()).toEqual([{ code: 'GREEN_CHANNEL' }]);
});

test('G49, Y24: a fee that is not on the list of the day, or above its bound, may not be charged; intermediaries are rated', async () => {
  const fee = {
    code: 'DRAWING_REVIEW',
    name: '施工图审查费',
    charger: 'INTERMEDIARY',
    authority: '施工图审查机构',
    basis: '示例办法第一条',
    most: '50000.00',
    standard: '不超过设计费的百分之六点五',
  };
  await done(first, 'publishFeeList', { zone: 'yili', items: [fee] });
  const check = async (code: string, amount: string, on = TODAY) =>
    await query(
      `checkFee(zone: "yili", code: "${code}", amount: "${amount}", on: "${on}") { allowed version item { name } }`,
    );
  expect(await check('DRAWING_REVIEW', '50000.00')).toMatchObject({ allowed: true, item: { name: '施工图审查费' } });
  expect(await check('DRAWING_REVIEW', '50000.01')).toMatchObject({ allowed: false });
  expect(await check('BIDDING_DEPOSIT', '1.00')).toMatchObject({ allowed: false, item: null });
  // A day before the first list nothing may be charged by it.
  expect(await check('DRAWING_REVIEW', '1.00', '2018-01-01')).toMatchObject({ allowed: false, version: null });
  for (const items of [[], [fee, fee], [{ ...fee, code: 'wrong' }]]) {
    expect(await act(first, 'publishFeeList', { zone: 'yili', items })).toMatchObject({ code: 'INVALID_INPUT' });
  }
  const { creditCode } = next('yili');
  const rate = (rating: string) =>
    done(first, 'rateIntermediary', {
      creditCode,
      service: '施工图审查',
      rating,
      reason: '强制服务、超标准收费',
      authority: '示例行政审批局',
    });
  await rate('WELL');
  await rate('BADLY');
  expect(await of(creditCode, 'intermediaryCredit { service rating }')).toEqual({
    intermediaryCredit: [{ service: '施工图审查', rating: 'BADLY' }],
  });
});

test('G49: a grave violation of tax law is exposed for three years, to the end of its last day', async () => {
  const { creditCode } = next('gedian');
  const violation = {
    creditCode,
    documentNo: newDocument(),
    violation: '虚开增值税发票',
    amount: '1200000.00',
    authority: '示例税务局稽查局',
    decidedOn: '2026-11-12',
  };
  expect(
    await done(first, 'publishTaxViolation', violation, '... on TaxBlacklistEntry { publishedUntil }'),
  ).toMatchObject({
    publishedUntil: '2029-11-19',
  });
  expect(await act(first, 'publishTaxViolation', violation)).toMatchObject({ code: 'DUPLICATE_DOCUMENT' });
  expect(
    await act(first, 'publishTaxViolation', { ...violation, documentNo: newDocument(), decidedOn: '2026-11-20' }),
  ).toMatchObject({
    code: 'INVALID_INPUT',
  });
  const shown = async () => (await of(creditCode, 'taxViolations { amount }')).taxViolations;
  at('23:59', '2029-11-19');
  expect(await shown()).toEqual([{ amount: '1200000.00' }]);
  at('00:00', '2029-11-20');
  expect(await shown()).toEqual([]);
});

test.each([
  ['gedian', { promisesKept: 100, dishonestyTreated: 100 }],
  ['yili', { stock: 0, increase: 0 }],
] as const)(
  'Z21, Y10: the promises of authorities in %s are all kept, or the dishonesty is treated, and the plan says whether that is enough',
  async (zone, wanted) => {
    const integrity = async () =>
      (await query(
        `governmentIntegrity(zone: "${zone}") { due kept promisesKept dishonesties treated dishonestyTreated stock increase met }`,
      )) as unknown as Record<string, number>;
    const promise = (dueOn: string) =>
      act(
        first,
        'registerGovernmentPromise',
        {
          zone,
          authority: '示例管理委员会',
          authorityCode: makeCreditCode({ authority: '1', kind: '1', divisionCode: '420703', serial: 77 }),
          kind: 'CONTRACT',
          title: '厂房按期交付',
          content: '按招商合同交付标准厂房。',
          madeOn: '2026-11-02',
          dueOn,
        },
        '... on GovernmentPromise { id state dueOn }',
      );
    const before = await integrity();
    expect(await promise('2026-11-18')).toMatchObject({ code: 'INVALID_INPUT' });
    const [kept, moved, broken] = [await promise(TODAY), await promise('2026-11-20'), await promise('2026-11-20')];
    expect(
      await act(first, 'treatGovernmentDishonesty', { promiseId: kept.id, outcome: '已整改', basis: '示例整改文件' }),
    ).toMatchObject({
      code: 'NOT_DISHONEST',
      message: 'what is treated is a dishonesty, but this promise is to be kept',
    });
    at('23:59', TODAY);
    const fulfilled = { promiseId: kept.id, outcome: '已交付' };
    await done(first, 'fulfilGovernmentPromise', fulfilled);
    expect(await act(first, 'fulfilGovernmentPromise', fulfilled)).toMatchObject({
      code: 'PROMISE_OVER',
      message: 'a promise is changed or kept until its last day, but this one is kept (2026-11-19)',
    });
    const notice = { promiseId: moved.id, dueOn: '2026-12-31', reason: '规划调整', basis: '示例文件' };
    expect(
      await done(
        first,
        'changeGovernmentPromise',
        notice,
        '... on GovernmentPromise { dueOn changes { before after reason } }',
      ),
    ).toMatchObject({
      dueOn: '2026-12-31',
      changes: [{ before: '2026-11-20', after: '2026-12-31', reason: '规划调整' }],
    });
    expect(await act(first, 'changeGovernmentPromise', notice)).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining('2026-12-31'),
    });
    // On its last day a promise is open, on the next it is a dishonesty, whatever the job has done.
    at('23:59', '2026-11-20');
    expect(await integrity()).toMatchObject({
      due: before.due! + 1,
      kept: before.kept! + 1,
      dishonesties: before.dishonesties,
    });
    at('00:00', '2026-11-21');
    expect(await integrity()).toMatchObject({
      dishonesties: before.dishonesties! + 1,
      increase: before.increase! + 1,
      met: false,
    });
    const late = { promiseId: broken.id, outcome: '逾期交付' };
    expect(await act(first, 'fulfilGovernmentPromise', late)).toMatchObject({ code: 'PROMISE_OVER' });
    expect((await runJobs())['government promises at their end']).toBe(1);
    await done(first, 'treatGovernmentDishonesty', { ...late, basis: '示例整改文件' });
    expect(await act(first, 'treatGovernmentDishonesty', { ...late, basis: '示例整改文件' })).toMatchObject({
      code: 'NOT_DISHONEST',
    });
    const after = await integrity();
    expect(after).toMatchObject({ treated: before.treated! + 1, increase: before.increase });
    // 100 % of the dishonesties are treated in both; of the promises not all were kept, which Gedian's plan wants.
    expect(after.dishonestyTreated).toBe(100);
    expect(after.met).toBe('stock' in wanted);
  },
);

test('Z21: gedian wants every promise of its authorities kept: where all were its plan is met', async () => {
  const { database } = platform().subgraphs.credit!;
  await database.query(`delete from government_promise where zone = 'gedian' and state <> 'FULFILLED'`);
  expect(await query('governmentIntegrity(zone: "gedian") { promisesKept dishonesties met }')).toEqual({
    promisesKept: 100,
    dishonesties: 0,
    met: true,
  });
});

/** What the command says of a document, with the keys that credit publishes. */
function offline(document: unknown, keys: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  try {
    const [file, keyFile] = [join(folder, 'report.json'), join(folder, 'keys.json')];
    writeFileSync(file, JSON.stringify(document));
    writeFileSync(keyFile, JSON.stringify({ keys }));
    const command = [join(ROOT, 'shared/signing/verify-document.ts'), file, keyFile];
    return execFileSync(process.execPath, command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
