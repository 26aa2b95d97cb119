import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeCreditCode, makeLicenceIdentifier } from '#shared/identifiers/index.ts';
import { officerOf, openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';

const codeOf = (serial: number): string =>
  makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 5_300_000 + serial });
const OFFICER = officerOf(department.name);
/** An identifier of an electronic licence with this serial. */
const identifierOf = (serial: string): string =>
  makeLicenceIdentifier({
    typeCode: '11100000000013338W009',
    issuer: makeCreditCode({ authority: '1', kind: '1', divisionCode: '420703', serial: 3 }),
    serial,
    version: 1,
  });
/** Cases of penalties as legal services show them. */
const penalised = {
  enterprise: { creditCode: codeOf(0) },
  authority: '应急管理局',
  violation: '安全生产台账不全',
  gravity: 'ORDINARY',
  state: 'PENALISED',
  documentNo: '鄂葛应急罚〔2026〕3号',
  fine: '20000.00',
  decidedAt: '2026-11-18T16:30:00Z',
};
const CASES: Record<string, object> = {
  imposed: penalised,
  settled: { ...penalised, documentNo: '鄂葛应急罚〔2026〕4号', fineCase: { settledOn: '2026-11-19' } },
  unpaid: { ...penalised, documentNo: '鄂葛应急罚〔2026〕5号', fineCase: { settledOn: null } },
  open: { ...penalised, state: 'NOTIFIED', documentNo: null, decidedAt: null },
  foreign: { ...penalised, enterprise: { creditCode: codeOf(1) } },
};
/** Revocations of licences as market access shows them. */
const revoked = {
  creditCode: codeOf(0),
  state: 'REVOKED',
  ground: 'LICENCE_MISUSED',
  basis: '《市场主体登记管理条例》第48条',
  findings: '长期出租营业执照',
  authority: '葛店经开区市场监管局',
  documentNo: '鄂市监罚〔2026〕7号',
  decidedAt: '2026-11-18T02:00:00Z',
  annulment: null,
};
const ANNULLED = { state: 'ANNULLED', annulment: { instrumentNo: '鄂州复决〔2026〕3号', issuedOn: '2026-11-19' } };
/** One that is annulled long before credit is told of it. */
const old = { ...revoked, documentNo: '鄂市监罚〔2026〕9号', decidedAt: '2026-11-10T02:00:00Z' };
const REVOCATIONS: Record<string, object> = {
  revoked,
  old,
  proposed: { ...revoked, state: 'PROPOSED', documentNo: null, decidedAt: null },
  foreign: { ...revoked, creditCode: codeOf(1) },
  untold: { ...revoked, documentNo: '鄂市监罚〔2026〕8号', ...ANNULLED },
};
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department, {
    toldSteps: true,
    graph: async (document: string, { id }: Record<string, unknown> = {}) =>
      (document.includes('PenaltyOfCase')
        ? { penaltyCase: CASES[String(id)] ?? null, licenceRevocation: null }
        : {
            licenceRevocation: REVOCATIONS[String(id)] ?? null,
            enterprise: { zone: 'gedian', status: 'OPERATING', foundedOn: '2015-06-01' },
          }) as never,
  });
});
afterAll(() => subgraph.close());

let documents = 0;
/** A document of its own. */
function document(): { creditCode: string; documentNo: string; authority: string; decidedOn: string } {
  documents += 1;
  const documentNo = `鄂葛字〔2026〕${documents}-1号`;
  return { creditCode: codeOf(0), documentNo, authority: '市场监管分局', decidedOn: '2026-11-12' };
}
type Changes = Record<string, unknown>;
const licence = (changes: Changes = {}) =>
  subgraph.mutate<{ code?: string; message?: string; documentNo?: string }>(
    'publishLicence',
    { ...document(), content: '食品经营许可', kind: 'ORDINARY', ...changes },
    '... on LicenceRecord { documentNo } ... on Refusal { code message }',
    OFFICER,
  );
const penalty = (changes: Changes = {}) =>
  subgraph.mutate<{ code?: string; message?: string; fine?: string | null }>(
    'publishPenalty',
    { ...document(), violation: '广告用语不规范', gravity: 'ORDINARY', fine: '100.00', ...changes },
    '... on PenaltyRecord { fine } ... on Refusal { code message }',
    OFFICER,
  );
const listing = (changes: Changes = {}) =>
  subgraph.mutate<{ code?: string; message?: string }>(
    'proposeListing',
    {
      creditCode: codeOf(9),
      colour: 'BLACK',
      reason: '严重违法',
      basis: '办法第五条',
      authority: '信用办',
      ...changes,
    },
    '... on Refusal { code message }',
    OFFICER,
  );

describe('what no public record should hold is refused, and says why', () => {
  const NO_TEXTS = ['', '   ', '\u200b', '。', '长'.repeat(200_000)];
  test.each([
    ['licence', licence, ['documentNo', 'content', 'authority']],
    ['penalty', penalty, ['documentNo', 'violation', 'authority']],
    ['listing', listing, ['reason', 'basis', 'authority']],
  ] as const)('a %s without words', async (_what, publish, fields) => {
    for (const [field, text] of fields.flatMap(name => NO_TEXTS.map(value => [name, value] as const))) {
      const { code, message } = await publish({ [field]: text });
      expect([field, text.slice(0, 4), code, message?.includes(field)]).toEqual([
        field,
        text.slice(0, 4),
        'INVALID_INPUT',
        true,
      ]);
    }
  });

  test.each<[string, Changes, string]>([
    ['a negative fine', { fine: '-5.00' }, 'fine must be from 0.00 to 100000000000.00 yuan, but got: -5.00'],
    [
      'a fine beyond all fines',
      { fine: '9999999999999999.99' },
      'fine must be from 0.00 to 100000000000.00 yuan, but got: 9999999999999999.99',
    ],
    ['a decision of another age', { decidedOn: '1900-01-01' }, 'decidedOn must not be before 1982-08-09'],
    [
      'a decision before the founding',
      { decidedOn: '2015-05-31' },
      'decidedOn must not be before the establishment of the enterprise (2015-06-01), but got: 2015-05-31',
    ],
    ['a number of a person', { violation: '当事人电话138 0013 8000' }, 'violation must not hold personal data'],
  ])('%s', async (_what, changes, message) =>
    expect(await penalty(changes)).toMatchObject({
      __typename: 'Refusal',
      code: 'INVALID_INPUT',
      message: expect.stringContaining(message),
    }),
  );

  test('a fine of nothing, none at all, and a decision of the day of the founding are right', async () => {
    expect(await penalty({ fine: '0.00' })).toMatchObject({ fine: '0.00' });
    expect(await penalty({ fine: null, decidedOn: '2015-06-01' })).toMatchObject({ fine: null });
    expect(await licence({ decidedOn: '2015-05-31' })).toMatchObject({ __typename: 'LicenceRecord' });
  });
});

describe('a document is on record once, however its number is spelt', () => {
  const { documentNo, authority } = { documentNo: '鄂葛许〔2026〕7-1号', authority: '行政审批局' };
  test.each([
    [' 鄂葛许〔2026〕7-1号 ', '行政审批局'],
    ['鄂葛许[2026]7-1号', '行政审批局'],
    ['鄂葛许（２０２６）7—1 号', ' 行政 审批局'],
    ['鄂葛许【2026】7–1号', '行政审批局'],
  ])('%s of %s', async (spelt, by) => {
    await licence({ documentNo, authority });
    expect(await licence({ documentNo: spelt, authority: by, creditCode: codeOf(1) })).toMatchObject({
      code: 'DUPLICATE_DOCUMENT',
    });
  });

  test('another number, and the same of another authority, are others', async () => {
    expect(await licence({ documentNo: '鄂葛许〔2026〕71号', authority })).toMatchObject({
      documentNo: '鄂葛许〔2026〕71号',
    });
    expect(await licence({ documentNo, authority: '住建局' })).toMatchObject({ documentNo });
  });

  test('also where two spellings come at one moment, for two enterprises', async () => {
    const both = await Promise.all([
      licence({ documentNo: '鄂葛许〔2026〕8号', creditCode: codeOf(2) }),
      licence({ documentNo: '鄂葛许(2026)8号', creditCode: codeOf(3) }),
    ]);
    expect(both.map(({ __typename: type, code }) => code ?? type).sort()).toEqual([
      'DUPLICATE_DOCUMENT',
      'LicenceRecord',
    ]);
  });
});

describe('law of publication: a minor penalty', () => {
  const minor = (changes: Changes = {}) =>
    subgraph.mutate<{ id: string; publishedUntil: string | null; code?: string }>(
      'publishPenalty',
      { ...document(), violation: '广告用语不规范', gravity: 'MINOR', fine: '100.00', ...changes },
      '... on PenaltyRecord { id publishedUntil necessity } ... on Refusal { code message }',
      OFFICER,
    );
  const published = async (id: string): Promise<boolean> => {
    const of = [{ __typename: 'PenaltyRecord', id }];
    const READ = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on PenaltyRecord { id } } }';
    const { data } = await subgraph.execute<{ _entities: (object | null)[] }>(READ, { of });
    return data!._entities[0] !== null;
  };
  const outcome = async (id: string) =>
    (await subgraph.database.query<{ outcome: string }>('select outcome from decision where subject_id = $1', [id]))[0];

  test('is kept and not published, also on the day of its decision, and is decided so', async () => {
    const { id, publishedUntil } = await minor({ decidedOn: '2026-11-19' });
    expect([publishedUntil, await published(id), await outcome(id)]).toEqual([
      null,
      false,
      { outcome: 'NOT_PUBLISHED' },
    ]);
    expect((await subgraph.changes()).at(-1)).toMatchObject({ type: 'PenaltyRecorded', restricted: true });
  });

  test('is published for three months at most where somebody says why it must be', async () => {
    const { id, publishedUntil } = await minor({ necessity: '涉及未成年人食品安全' });
    expect([publishedUntil, await published(id), await outcome(id)]).toEqual([
      '2027-02-12',
      true,
      { outcome: 'PUBLISHED' },
    ]);
  });

  test.each([
    [{ necessity: '必须', gravity: 'ORDINARY' }, 'necessity is for a minor penalty'],
    [{ necessity: '必须', decidedOn: '2026-03-31' }, 'by the rule of 2026-03-31 no penalty of this class is published'],
    [{ necessity: ' ' }, 'necessity must have 1 to 2000 characters'],
  ])('%j is refused', async (changes, message) =>
    expect(await minor(changes)).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining(message) }),
  );
});

describe('the fine of a penalty that came of an inspection', () => {
  const paid = (penaltyCaseId: string, as: object = OFFICER, creditCode = codeOf(0)) =>
    subgraph.mutate<{ id?: string; code?: string }>(
      'recordCaseFinePaid',
      { creditCode, penaltyCaseId },
      '... on PenaltyRecord { id finePaidOn } ... on Refusal { code }',
      as,
    );
  const legal = { role: 'service' as const, subject: 'legal-services', department: 'legal-services' };

  test('is put on record with the day that legal services keep, once, by them or by an officer, with its decision', async () => {
    // Credit has no such record yet.
    expect(await paid('settled', legal)).toMatchObject({ code: 'NOT_FOUND' });
    const named = { creditCode: codeOf(0), penaltyCaseId: 'settled' };
    await subgraph.mutate('publishPenaltyCase', named, '... on PenaltyRecord { id }', legal);
    for (const as of [
      {},
      officerOf('market-access'),
      { ...legal, department: 'market-access' },
      { role: 'enterprise' as const, creditCodes: [codeOf(0)] },
    ]) {
      expect([as, await paid('settled', as)]).toMatchObject([as, { code: 'NOT_ENTITLED' }]);
    }
    const record = await paid('settled', legal);
    expect(record).toMatchObject({ finePaidOn: '2026-11-19' });
    expect(await paid('settled')).toMatchObject({ code: 'FINE_PAID' });
    expect((await subgraph.changes({ limit: '1000' })).at(-1)).toMatchObject({
      type: 'FinePaid',
      subject: { id: record.id },
      payload: { paidOn: '2026-11-19' },
    });
    const decided = `select outcome, facts->>'paidOn' as on from decision where subject_id = $1 and outcome = 'FINE_PAID'`;
    expect(await subgraph.database.query(decided, [record.id])).toEqual([{ outcome: 'FINE_PAID', on: '2026-11-19' }]);
  });

  test.each([
    ['unpaid', 'FINE_NOT_PAID'],
    ['open', 'FINE_NOT_PAID'],
    ['foreign', 'NOT_FOUND'],
    ['none', 'NOT_FOUND'],
  ])('of a case that is %s: %s, and nothing is written', async (id, code) => {
    const before = (await subgraph.changes({ limit: '1000' })).length;
    expect(await paid(id, legal)).toMatchObject({ code });
    expect((await subgraph.changes({ limit: '1000' })).length).toBe(before);
  });
});

describe('a penalty that came of an inspection', () => {
  const ofCase = (penaltyCaseId: string) =>
    subgraph.mutate(
      'publishPenaltyCase',
      { creditCode: codeOf(0), penaltyCaseId },
      '... on PenaltyRecord { documentNo violation gravity fine authority decidedOn } ... on Refusal { code }',
      OFFICER,
    );

  test('is put on record as it was decided, once', async () => {
    expect(await ofCase('imposed')).toMatchObject({
      documentNo: '鄂葛应急罚〔2026〕3号',
      violation: '安全生产台账不全',
      gravity: 'ORDINARY',
      fine: '20000.00',
      authority: '应急管理局',
      // Half past midnight in China.
      decidedOn: '2026-11-19',
    });
    expect(await ofCase('imposed')).toMatchObject({ code: 'DUPLICATE_DOCUMENT' });
  });

  test.each([
    ['open', 'NOT_PENALISED'],
    ['foreign', 'NOT_FOUND'],
    ['none', 'NOT_FOUND'],
  ])('%s: %s', async (id, code) => expect(await ofCase(id)).toMatchObject({ code }));
});

describe('the revocation of a business licence', () => {
  const service = { role: 'service' as const, subject: 'market-access', department: 'market-access' };
  const told = (revocationId: string, as: object = service) =>
    subgraph.mutate<Record<string, unknown>>(
      'recordLicenceRevocation',
      { creditCode: codeOf(0), revocationId },
      `... on PenaltyRecord { id documentNo violation gravity authority decidedOn inTime
        nationalFields { code value } } ... on Refusal { code }`,
      as,
    );

  test('is put on record as market access decided it, once, with the facts and the basis of the standard', async () => {
    expect(await told('revoked', { ...service, department: 'legal-services' })).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await told('revoked')).toMatchObject({
      documentNo: '鄂市监罚〔2026〕7号',
      violation: '伪造、涂改、出租、出借、转让营业执照，情节严重',
      gravity: 'SERIOUS',
      authority: '葛店经开区市场监管局',
      decidedOn: '2026-11-18',
      inTime: true,
      nationalFields: expect.arrayContaining([
        { code: 'CF_SY', value: '长期出租营业执照' },
        { code: 'CF_YJ', value: '《市场主体登记管理条例》第48条' },
        { code: 'CF_CFLB', value: '吊销许可证件' },
      ]),
    });
    expect(await told('revoked')).toMatchObject({ code: 'DUPLICATE_DOCUMENT' });
  });

  test('is withdrawn with its reason once it is annulled, within three days or late (行政处罚法 48)', async () => {
    expect(await told('untold')).toMatchObject({ code: 'NOT_ON_RECORD' });
    REVOCATIONS.revoked = { ...revoked, ...ANNULLED };
    const withdrawn = await told('revoked');
    const [record] = await subgraph.database.query(
      'select annulled_on is not null as annulled, annul_reason as reason from penalty where id = $1',
      [withdrawn.id],
    );
    expect(record).toEqual({ annulled: true, reason: '鄂州复决〔2026〕3号撤销该处罚决定' });
    const [decision] = await subgraph.database.query(
      `select outcome, rule->>'code' as rule, facts->>'until' as until from decision
        where subject_id = $1 order by decided_at desc, outcome desc limit 1`,
      [withdrawn.id],
    );
    expect(decision).toEqual({ outcome: 'RECORD_ANNULLED', rule: 'PENALTY_WITHDRAWN', until: '2026-11-24' });
    expect(await told('revoked')).toMatchObject({ code: 'RECORD_ANNULLED' });
  });

  test.each([
    ['2026-11-16', 'what was published is withdrawn within the time, until 2026-11-19'],
    ['2026-11-13', 'what was published is withdrawn after the time, which ended on 2026-11-18'],
  ])('of an annulment of %s it is said: %s', async (issuedOn, reason) => {
    const documentNo = `鄂市监罚〔2026〕${issuedOn}号`;
    REVOCATIONS.old = { ...old, documentNo };
    await told('old');
    REVOCATIONS.old = { ...old, documentNo, state: 'ANNULLED', annulment: { ...ANNULLED.annulment, issuedOn } };
    const { id } = await told('old');
    const [decision] = await subgraph.database.query<{ reasons: { en: string }[] }>(
      `select reasons from decision where subject_id = $1 and outcome = 'RECORD_ANNULLED'`,
      [id],
    );
    expect(decision?.reasons.at(-1)?.en).toBe(reason);
  });

  test.each([
    ['proposed', 'NOT_PENALISED'],
    ['foreign', 'NOT_FOUND'],
    ['none', 'NOT_FOUND'],
  ])('%s: %s', async (id, code) => expect(await told(id)).toMatchObject({ code }));
});

describe('a licence that another department granted', () => {
  const service = (department: string) => ({ role: 'service' as const, subject: department, department });
  const licenceId = (n: number): string => `0190a1b2-0000-4000-8000-${String(n).padStart(12, '0')}`;
  const told = (n: number, changes: Changes = {}) => ({
    creditCode: codeOf(20),
    licenceId: licenceId(n),
    version: 1,
    documentNo: `鄂华容区审许〔2026〕${n}号`,
    content: '建筑工程施工许可',
    kind: 'ORDINARY',
    authority: '住房和城乡建设主管部门',
    decidedOn: '2026-11-10',
    ...changes,
  });
  const tell = (n: number, changes: Changes = {}, as: object = service('project-approval')) =>
    subgraph.mutate<Record<string, unknown>>(
      'recordGrantedLicence',
      told(n, changes),
      '... on LicenceRecord { id content validTo inTime valid annulledOn nationalFields { code value } } ... on Refusal { code }',
      as,
    );

  test('is in time on the seventh working day, late on the eighth, and says what the standard wants', async () => {
    const inTime = await tell(1);
    expect(inTime).toMatchObject({ inTime: true, valid: true });
    expect(inTime.nationalFields).toContainEqual({ code: 'XK_XKWS', value: '准予行政许可决定书' });
    expect(await tell(2, { decidedOn: '2026-11-09' })).toMatchObject({ inTime: false });
  });

  test('has the identifier that its authority issued, once, and is found by it; nothing else takes it', async () => {
    const identifier = identifierOf('A1');
    const read = (text: string) =>
      subgraph.execute<{ licence: object | null }>(
        'query ($text: String!) { licence(identifier: $text) { documentNo identifier enterprise { creditCode } } }',
        { text },
      );
    await tell(20, { identifier: null });
    expect((await read(identifier)).data).toEqual({ licence: null });
    const given = await tell(20, { version: 2, identifier });
    expect(given).toMatchObject({ valid: true });
    // Another identifier that its department tells later is not that of this licence.
    await tell(20, { version: 3, identifier: identifierOf('A2'), content: '建筑工程施工许可（二期）' });
    const { documentNo } = told(20);
    expect((await read(` ${identifier} `)).data).toMatchObject({ licence: { documentNo, identifier } });
    expect((await read(identifierOf('A2'))).data).toEqual({ licence: null });
    expect(await tell(21, { identifier })).toMatchObject({ code: 'DUPLICATE_DOCUMENT' });
    expect(await tell(21, { identifier: identifier.slice(0, -1) })).toMatchObject({ code: 'INVALID_INPUT' });
    const { errors } = await read(`${identifier}0`);
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('check character: expected') });
  });

  test('is on record once in each version, corrected by the next, and valid no more once it is withdrawn', async () => {
    const first = await tell(3);
    expect(await tell(3)).toMatchObject({ code: 'DUPLICATE_DOCUMENT' });
    const corrected = await tell(3, { version: 2, content: '建筑工程施工许可（二期）', validTo: '2028-11-10' });
    expect(corrected).toMatchObject({
      id: first.id,
      content: '建筑工程施工许可（二期）',
      validTo: '2028-11-10',
      valid: true,
    });
    expect(await tell(3, { version: 1 })).toMatchObject({ code: 'DUPLICATE_DOCUMENT' });
    const withdrawn = { version: 3, withdrawnOn: '2026-11-19', reason: '许可被撤销' };
    expect(await tell(3, { ...withdrawn, content: '建筑工程施工许可（二期）', validTo: '2028-11-10' })).toMatchObject({
      id: first.id,
      annulledOn: '2026-11-19',
      valid: false,
    });
    expect(await tell(3, { version: 4 })).toMatchObject({ code: 'RECORD_ANNULLED' });
    const types = (await subgraph.changes({ limit: '1000' }))
      .filter(({ subject }) => (subject as { id: string }).id === first.id)
      .map(({ type }) => type);
    expect(types).toEqual(['LicencePublished', 'RecordCorrected', 'RecordAnnulled']);
  });

  test('is corrected once by two officers who saw the same; what its department tells of it counts too', async () => {
    const RECORD = '... on LicenceRecord { id version content } ... on Refusal { code }';
    const { id: recordId } = await tell(7);
    const correct = (version: number, content: string) =>
      subgraph.mutate<Record<string, unknown>>(
        'correctRecord',
        { creditCode: codeOf(20), kind: 'LICENCE', recordId, version, content, reason: '录入有误', basis: '更正申请' },
        RECORD,
        OFFICER,
      );
    expect(await correct(1, '建筑工程施工许可（甲）')).toMatchObject({ version: 2 });
    expect(await correct(1, '建筑工程施工许可（乙）')).toMatchObject({ code: 'CASE_CHANGED' });
    await tell(7, { version: 2, content: '建筑工程施工许可（三期）' });
    expect(await correct(2, '建筑工程施工许可（乙）')).toMatchObject({ code: 'CASE_CHANGED' });
    expect(await correct(3, '建筑工程施工许可（乙）')).toMatchObject({ content: '建筑工程施工许可（乙）', version: 4 });
  });

  test('that was withdrawn before it was told comes on record as one that stands no longer', async () => {
    const late = { version: 2, withdrawnOn: '2026-11-18', reason: '企业已注销登记' };
    expect(await tell(4, late)).toMatchObject({ annulledOn: '2026-11-18', valid: false });
  });

  test.each([
    ['by another service', {}, service('finance-matchmaking'), 'NOT_ENTITLED'],
    ['by an officer of credit', {}, OFFICER, 'NOT_ENTITLED'],
    ['of a day to come', { decidedOn: '2026-11-20' }, service('market-access'), 'INVALID_INPUT'],
    ['that ends before it begins', { validTo: '2026-11-09' }, service('market-access'), 'INVALID_INPUT'],
    ['by an id that is none', { licenceId: '1' }, service('market-access'), 'INVALID_INPUT'],
  ])('%s is refused', async (_what, changes, as, code) => expect(await tell(9, changes, as)).toMatchObject({ code }));

  test('has an id of its own in each department', async () => {
    await tell(5);
    expect(await tell(5, { documentNo: '准许〔2026〕5号' }, service('market-access'))).toMatchObject({ inTime: true });
  });
});
