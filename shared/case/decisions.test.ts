import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { PUBLIC } from '../identity/principal.ts';
import type { Principal } from '../identity/principal.ts';
import { openDatabase } from '../database/database.ts';
import type { Database } from '../database/database.ts';
import { TEST_NOW, makeTestDatabase } from '../testing/department.ts';
import { decisionLoader, decisionResolvers, decisionsOf, explain, explainDecision, wordsOf } from './decisions.ts';
import { messages } from '../messages.ts';
import { write } from '../database/write.ts';
import { factText } from './notice.ts';
import { outcomeText } from './outcomes.ts';
import { remediesOf } from './remedies.ts';
import { periodsRule, ruleReference, zone } from '../zones/index.ts';

const NO_LABELS = { enums: {}, types: {}, fields: {}, enumsOf: {} };
let database: Database;
const ids: string[] = [];
const old = periodsRule(zone('gedian'), 'CREDIT_REPAIR', '2025-06-01');
const own: Principal = { ...PUBLIC, role: 'enterprise', subject: 'e', creditCodes: ['E'] };
const as = (principal: Principal) =>
  ({
    database,
    principal,
    department: 'credit',
    loaders: { decisions: decisionLoader({ database, now: new Date() }) },
  }) as never;

beforeAll(async () => {
  database = await openDatabase({ url: await makeTestDatabase('why'), entities: [], migrations: [] });
  for (const n of [1, 2, 3]) {
    const now = new Date(TEST_NOW.getTime() + n * 60_000);
    await write(
      { database, principal: PUBLIC, now, lock: 'E', request: { operation: 'test', input: {} } },
      async one => {
        const subject = { type: 'PenaltyRecord', id: `p-${n}` };
        ids.push(
          one.decide({
            creditCode: 'E',
            subject,
            outcome: 'PUBLISHED',
            rule: ruleReference(old),
            facts: { gravity: 'ORDINARY' },
            reasons: ['published until 2028'],
          }),
        );
        one.record({ type: 'T', creditCode: 'E', subject, payload: {} });
        return {};
      },
    );
  }
});
afterAll(() => database.close());

test('a decision is explained by the version of the rule that it was made under, though a newer one is in force', async () => {
  const explained = (await explainDecision(as(own), ids[0]!))!;
  expect(explained).toMatchObject({
    rule: { code: 'CREDIT_REPAIR', version: 2, inherited: true },
    parameters: old.parameters,
    outcome: 'PUBLISHED',
    titleZh: '信用修复公示期',
  });
  expect(wordsOf(explained, NO_LABELS).en).toMatch(
    /^PUBLISHED, decided at 2026-11-19T\S+\+08:00 for PenaltyRecord p-1 of E\.\nAuthority: .*\.\nGround: 失信.*, art\. 12\.\nRule CREDIT_REPAIR .*, version 2\. .*\nFacts: gravity = ORDINARY\.\nReasons: published until 2028\.\nWhoever does not accept/,
  );
});

test('decisions are listed newest first, paged', async () => {
  const first = (await decisionsOf(as(own), 'E', { first: 2 }))!;
  expect(first.nodes.map(({ id }) => id)).toEqual([ids[2], ids[1]]);
  const rest = (await decisionsOf(as(own), 'E', { first: 2, after: first.pageInfo.endCursor }))!;
  expect([rest.nodes.map(({ id }) => id), rest.pageInfo.hasNextPage]).toEqual([[ids[0]], false]);
});

test('of those of one moment the last one made is the newest, on every page', async () => {
  const outcomes = Array.from({ length: 9 }, (_, index) => `STEP_${index}`);
  await write(
    { database, principal: PUBLIC, now: TEST_NOW, lock: 'G', request: { operation: 'test', input: {} } },
    async one => {
      const of = { creditCode: 'G', subject: { type: 'PenaltyRecord', id: 'p-9' }, rule: ruleReference(old) };
      for (const outcome of outcomes) one.decide({ ...of, outcome, facts: {}, reasons: ['one after the other'] });
      one.record({ type: 'T', creditCode: 'G', subject: of.subject, payload: {} });
      return {};
    },
  );
  const reader = as({ ...own, creditCodes: ['G'] });
  const first = (await decisionsOf(reader, 'G', { first: 5 }))!;
  const rest = (await decisionsOf(reader, 'G', { first: 5, after: first.pageInfo.endCursor }))!;
  const listed = [...first.nodes, ...rest.nodes].map(({ outcome }) => outcome);
  expect(listed).toEqual(outcomes.toReversed());
});

test('a caller who may not see the rows of the enterprise may not see its decisions', async () => {
  for (const principal of [
    PUBLIC,
    { ...own, creditCodes: ['F'] },
    { ...PUBLIC, role: 'officer' as const, department: 'legal-services' },
  ]) {
    expect([await explainDecision(as(principal), ids[0]!), await decisionsOf(as(principal), 'E', {})]).toEqual([
      null,
      null,
    ]);
  }
  expect(await explainDecision(as({ ...PUBLIC, role: 'officer', department: 'credit' }), ids[0]!)).not.toBeNull();
});

test.each(['x', '0190a1b2-0000-8000-8000-000000000000'])('an unknown id (%s) explains nothing', async id =>
  expect(await explainDecision(as(own), id)).toBeNull(),
);

const MESSAGES = messages({ LATE: { en: 'due on {day}', zh: '期限为{day}' } });
const LABELS = {
  enums: { Gravity: { ORDINARY: { en: 'Ordinary.', zh: '一般' } }, Task: { SEAL: { en: 'Seal', zh: '印章刻制' } } },
  types: { PenaltyRecord: { en: 'A penalty.', zh: '行政处罚' } },
  fields: { gravity: { en: 'How grave it is.', zh: '严重程度' } },
  enumsOf: { gravity: ['Gravity'], park: [] },
};

const row = {
  id: 'd-1',
  creditCode: '91420703YY00016P7F',
  subjectType: 'PenaltyRecord',
  subjectId: 'p-1',
  outcome: 'REFUSED',
  rule: ruleReference(old),
  facts: { gravity: 'ORDINARY', dueAt: '2026-11-24T07:30Z', seen: ['2026-11-24T07:30:00.000Z'], by: { note: '<b>&"' } },
  reasons: [MESSAGES.LATE({ day: '2026-11-19' }), '材料<不齐>'],
  decidedAt: '2026-11-19T02:00:00Z',
  authority: null,
  basis: null,
  ruleHash: null,
};

test('an old decision, that names no authority, is that of its zone; moments of facts bear the offset of China', () => {
  const { authority, ground, facts } = explain(row, 'credit');
  expect(authority).toMatchObject({ ...zone('gedian').authorityOf('credit').name, appealable: true });
  expect(ground.zh).toBe('《失信行为纠正后的信用信息修复管理办法（试行）》第12条');
  expect(facts).toMatchObject({ dueAt: '2026-11-24T15:30:00+08:00', seen: ['2026-11-24T15:30:00+08:00'] });
});

test('the basis that an officer gives is the ground, before the clause of the rule', () => {
  const basis = '《市场主体登记管理条例》第十七条';
  expect(explain({ ...row, basis }, 'credit').ground).toEqual({ zh: basis, en: basis });
});

test('the words are said in both languages, names of the contract in Chinese', () => {
  const { zh } = wordsOf(explain(row, 'credit'), LABELS);
  expect(zh).toContain('就91420703YY00016P7F的行政处罚（p-1）作出决定：不予准许。');
  expect(zh).toContain('严重程度：一般');
  expect(zh).toContain('理由：期限为2026-11-19；材料<不齐>。');
});

test('what nobody has confirmed of the rule, and of the bodies that review, is told with the text that says it', () => {
  const decision = explain(row, 'credit');
  const competent = zone('gedian').authorityOf('credit', 'PenaltyRecord').toConfirm;
  expect(decision.toConfirm).toEqual([
    {
      missing: {
        en: 'The number of the article (art. 12 is not confirmed), and how its classes compare with the three of 2026',
        zh: '条文序号（第12条未经核实），以及各类别与2026年三类的对应关系',
      },
      source: {
        en: '失信行为纠正后的信用信息修复管理办法（试行）, art. 12',
        zh: '《失信行为纠正后的信用信息修复管理办法（试行）》第12条',
      },
      from: { en: 'National Development and Reform Commission', zh: '国家发展改革委' },
    },
    competent,
  ]);
  const { zh, en } = wordsOf(decision, LABELS);
  expect(zh).toContain('待核实：条文序号（第12条未经核实），以及各类别与2026年三类的对应关系。核对依据：《失信行为');
  expect(en).toContain('from: National Development and Reform Commission.');
});

test('a confirmed rule of a body against which no authority reviews has nothing to confirm', () => {
  const confirmed = ruleReference(zone('gedian').rule('STARTUP_LICENCE', '2026-03-02'));
  const authority = { zh: '某银行', en: 'A bank', appealable: false };
  expect(explain({ ...row, rule: confirmed, authority }, 'credit').toConfirm).toEqual([]);
});

test.each([
  // 60 days from 2026-11-19 end on Monday 2027-01-18; 6 months on Wednesday 2027-05-19.
  ['2026-11-19T10:00:00+08:00', 'art. 20', '2027-01-18', '2027-05-19'],
  // The last day of the old law, and the first of the new one.
  ['2023-12-31T23:59:00+08:00', 'art. 9', '2024-02-29', '2024-07-01'],
  ['2024-01-01T00:00:00+08:00', 'art. 20', '2024-03-01', '2024-07-01'],
  // Day 60 is Sunday 2026-03-01: the next working day.
  ['2025-12-31T10:00:00+08:00', 'art. 20', '2026-03-02', '2026-06-30'],
])('remedies against a decision of %s: review by %s until %s, litigation until %s', (decidedAt, art, review, court) => {
  const [first, second] = remediesOf({
    zone: 'gedian',
    department: 'market-access',
    subjectType: 'EnterpriseRegistration',
    decidedAt: new Date(decidedAt),
  });
  expect(first).toMatchObject({ kind: 'REVIEW', lastDay: review, body: { zh: '鄂州市人民政府' }, toConfirm: true });
  expect(first?.rule.clause).toMatch(new RegExp(`${art}$`));
  expect(first?.text.zh).toMatch(
    /^如不服本决定，可以自收到本决定之日起60日内，向鄂州市人民政府申请行政复议，截止日期为/,
  );
  expect(second).toMatchObject({ kind: 'LITIGATION', lastDay: court });
  expect(second?.text.zh).toContain('6个月内，依法向鄂州市华容区人民法院提起行政诉讼');
});

test('a tax authority decides on taxes, and the one above it reviews that (行政复议法 27)', () => {
  const about = { zone: 'gedian', department: 'market-access', decidedAt: new Date('2026-03-02T02:00:00Z') };
  expect(zone('gedian').authorityOf('market-access', 'TaxCase').name.zh).toBe('主管税务机关');
  // Real estate is registered by another authority than enterprises.
  expect(zone('gedian').authorityOf('market-access', 'RealEstateCase').name.zh).toBe('不动产所在地不动产登记机构');
  expect(remediesOf({ ...about, subjectType: 'TaxCase' })[0]?.text.zh).toContain('向上一级税务机关申请行政复议');
});

test('there is no administrative remedy against a bank', () => {
  const decision = explain({ ...row, authority: { zh: '银行', en: 'bank', appealable: false } }, 'finance-matchmaking');
  expect(decisionResolvers.Decision.remedies(decision)).toEqual([]);
});

test('a result is called as the kit or the contract calls it', () => {
  expect(outcomeText('GRANTED', LABELS).zh).toBe('准予');
  expect(outcomeText('ORDINARY', LABELS).zh).toBe('一般');
  expect(outcomeText('SEAL_DONE', LABELS).zh).toBe('印章刻制：办结');
  expect(outcomeText('SEISMIC_SAFETY_DONE', LABELS).zh).toBe('地震安全性评价：办结');
  expect(outcomeText('UNNAMED', LABELS)).toEqual({ en: 'UNNAMED', zh: 'UNNAMED' });
});

test.each([
  [null, '无'],
  [true, '是'],
  [[], '无'],
  [['ORDINARY', 2], '一般、2'],
  [{ gravity: 'ORDINARY', other: false }, '严重程度：一般；other：否'],
  [MESSAGES.LATE({ day: '2026-11-19' }), '期限为2026-11-19'],
  // What a code means is said by the fact that it stands in: the code of a park is no gravity, nor equipment to be
  // bought.
  [{ park: 'ORDINARY', named: 'ORDINARY' }, 'park：ORDINARY；named：一般'],
  [{ park: 'EQUIPMENT', zone: 'gedian' }, 'park：EQUIPMENT；zone：葛店经济技术开发区'],
  // What a case writes of itself: who acted, its limit, its clock.
  [{ by: 'clock', kept: { value: 3, unit: 'WD' } }, '办理人：系统自动办理；kept：3个工作日'],
  [
    { terms: { amount: { value: 0.5, unit: 'WD' }, pauses: ['SUPPLEMENT'], startsWith: 'APPLICATION' } },
    '办理时限规则：期限：0.5个工作日；暂停计时情形：补正；起算：自申请之日',
  ],
  // What other departments say: the state of an enterprise, and a rule, which is cited.
  [{ status: 'DEREGISTERING' }, '状态：注销中'],
  [
    { standing: ruleReference(zone('yili').rule('PROMISE_STANDING', '2026-11-19')) },
    '承诺资格：《关于全面推行证明事项和涉企经营许可事项告知承诺制的指导意见》有关部分',
  ],
  [
    { sizeBounds: [{ measure: 'employees', got: 12, atLeast: 10, met: true }] },
    '划型标准：指标：从业人员（人）；实际值：12；下限：10；是否达到：是',
  ],
  [
    { clock: [{ from: '2026-11-19T10:00:00+08:00', to: null, state: 'RUN', reason: null }] },
    '计时记录：起：2026-11-19T10:00:00+08:00；止：无；状态：计时；原因：无',
  ],
])('a fact in Chinese: %j', (fact, text) => {
  expect(factText(fact, LABELS)).toBe(text);
});

describe('the notice', () => {
  const { notice } = decisionResolvers.Decision;
  const schema = buildSchema('type Query { id: ID }');
  const html = notice(explain(row, 'market-access'), {}, {}, { schema } as never);

  test('says everything that an appeal needs, in Chinese', () => {
    for (const text of [
      '当事人（统一社会信用代码：91420703YY00016P7F）',
      '一、认定的事实',
      '二、法律依据',
      '第12条',
      '三、理由',
      '期限为2026-11-19',
      '四、决定',
      '不予准许',
      '五、救济途径',
      '鄂州市人民政府',
      '2027年1月18日',
      '鄂州市市场监督管理局葛店经济技术开发区分局',
      '2026年11月19日',
    ])
      expect(html).toContain(text);
  });

  test('escapes whatever was written by others', () => {
    expect(html).toContain('材料&lt;不齐&gt;');
    expect(html).toContain('&lt;b&gt;&amp;&quot;');
    expect(html).not.toContain('<b>');
  });
});
