/** What a new contract would break is reported before it is deployed, with who is broken and where. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '#shared/process/config.ts';
import { checkChange } from './change.ts';
import type { ChangeOptions, Finding } from './change.ts';
import { externalContracts, readContractFiles } from './externals.ts';
import type { FieldUsage } from '../pipeline/usage.ts';
import { LINK, openTestGateway, startDepartment } from '../testing/gateway.ts';

const CREDIT = `${LINK}
type Query { grades(limit: Int): [Grade] unused: String }
enum Grade { A B }
type Enterprise @key(fields: "code") {
  code: ID!
  grade: Grade
  score: Int
  notes: String
}`;
const FINANCE = `${LINK}
type Query { enterprise(code: ID!): Enterprise }
type Enterprise @key(fields: "code") {
  code: ID!
  score: Int @external
  offer: Int @requires(fields: "score")
}`;
const OPERATION = 'query Offer($code: ID!) {\n  enterprise(code: $code) {\n    offer\n    grade\n  }\n}\n';
const root = mkdtempSync(join(tmpdir(), 'change-'));
const file = (path: string, text: string): string => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
  return join(root, path);
};

beforeAll(() => {
  file('subgraphs/credit/schema.graphql', CREDIT);
  file('subgraphs/finance/schema.graphql', FINANCE);
  file('gateway/operations/Offer.graphql', OPERATION);
});
afterAll(() => rmSync(root, { recursive: true }));

const check = async (
  schema: string,
  more: Partial<Pick<ChangeOptions, 'subgraph' | 'usage' | 'manifests' | 'grants'>> = {},
) => {
  const found = await checkChange({ root, subgraph: 'credit', schema: file('new.graphql', schema), ...more });
  return (name: string) =>
    (found[name] ?? []).map(
      ({ level, message, at }: Finding) => `${level}: ${at ? `${at.replace(`${root}/`, '')}: ` : ''}${message}`,
    );
};

describe('a contract', () => {
  test('that only adds breaks no client', async () => {
    const found = await check(CREDIT.replace('score: Int', 'score: Int\n  more: String'));
    for (const name of [
      'it composes with the other departments',
      'no known user is broken',
      'registered operations fit',
      'no @override with a label',
    ])
      expect([name, found(name)]).toEqual([name, []]);
  });

  test('that is no GraphQL is reported with file, line and column', async () => {
    expect((await check('type Query {\n  a: }'))('the file is GraphQL')).toEqual([
      'error: new.graphql:2:6: Syntax Error: Expected Name, found "}".',
    ]);
  });

  test('that does not compose is reported with file and line, in whichever contract it is', async () => {
    const mine = await check(CREDIT.replace('fields: "code"', 'fields: "nothing"'));
    expect(mine('it composes with the other departments')).toEqual([
      expect.stringMatching(
        /^error: new\.graphql:4:17: \[credit\] On type "Enterprise", for @key\(fields: "nothing"\): Cannot query field "nothing"/,
      ),
    ]);
    const theirs = await check(CREDIT.replace('score: Int', ''));
    expect(theirs('it composes with the other departments')[0]).toMatch(
      /^error: subgraphs\/finance\/schema\.graphql:5:3: .*score/,
    );
  });

  test('that moves a field by a label is refused with its place; one that moves it for all is not', async () => {
    const moving = (label: string) =>
      check(
        `${LINK} type Enterprise @key(fields: "code") {\n  code: ID!\n  notes: String @override(from: "credit"${label})\n}`,
        { subgraph: 'new-one' },
      );
    expect((await moving(', label: "percent(50)"'))('no @override with a label')).toEqual([
      'error: new.graphql:3:3: [new-one] @override of Enterprise.notes has the label "percent(50)", and this gateway draws no shares: override the field for all operations, or by a label of its own name',
    ]);
    expect((await moving(', label: "notes-2"'))('no @override with a label')).toEqual([
      'warning: new.graphql:3:3: [new-one] @override of Enterprise.notes has the label "notes-2", which OVERRIDE_LABELS does not decide: say notes-2=on or notes-2=off there',
    ]);
    expect((await moving(''))('no @override with a label')).toEqual([]);
  });

  test('without descriptions, or with a deprecation that says nothing, is reported with its place', async () => {
    const found = await check(CREDIT.replace('notes: String', 'notes: String @deprecated'));
    expect(found('described everywhere')).toContain('error: new.graphql:8: Enterprise.notes has no description');
    expect(found('deprecations say what to use instead')).toEqual([
      'error: new.graphql:8:17: @deprecated must say what to use instead: @deprecated(reason: "use …")',
    ]);
  });
});

describe('a breaking change', () => {
  test('fails where a registered operation uses it, directly or through @requires, and names the operation', async () => {
    const found = await check(CREDIT.replace('  grade: Grade\n', ''));
    expect(found('no known user is broken')).toEqual([
      "error: Field 'grade' was removed from object type 'Enterprise'; used by gateway/operations/Offer.graphql",
    ]);
    expect(found('registered operations fit')).toEqual([
      'error: gateway/operations/Offer.graphql:4:5: Cannot query field "grade" on type "Enterprise". Did you mean "code"?',
    ]);
    const enumValue = await check(CREDIT.replace('{ A B }', '{ A }'));
    expect(enumValue('no known user is broken')).toEqual([
      "error: Enum value 'B' was removed from enum 'Grade'; used by gateway/operations/Offer.graphql",
    ]);
  });

  test('is a warning where it is used only by what is made from it', async () => {
    expect(
      (
        await check(
          CREDIT.replace('score: Int', 'score: Int @inaccessible').replace('"@key"', '"@key", "@inaccessible"'),
        )
      )('no known user is broken'),
    ).toEqual([
      "warning: Field 'score' was removed from object type 'Enterprise'; used by gateway/operations/Offer.graphql (through @requires)",
    ]);
  });

  test('is a warning where no user is known', async () => {
    expect((await check(CREDIT.replace(' unused: String', '')))('no known user is broken')).toEqual([
      "warning: Field 'unused' was removed from object type 'Query'",
    ]);
    expect((await check(CREDIT.replace('  notes: String\n', '')))('no known user is broken')).toEqual([
      "warning: Field 'notes' was removed from object type 'Enterprise'",
    ]);
  });

  test('fails where a client was counted that uses it', async () => {
    const usage = file(
      'usage.json',
      JSON.stringify({
        since: '2026-11-22T00:00:00Z',
        fields: [
          { coordinate: 'Enterprise.notes', departments: ['credit'], client: 'desk', asked: 3, required: 2 },
          { coordinate: 'Query.grades', departments: ['credit'], client: 'web', asked: 1, required: 0 },
        ],
      }),
    );
    expect((await check(CREDIT.replace('  notes: String\n', ''), { usage }))('no known user is broken')).toEqual([
      "error: Field 'notes' was removed from object type 'Enterprise'; used by client desk, 5 times",
    ]);
    expect((await check(CREDIT.replace('limit: Int', 'limit: Int!'), { usage }))('no known user is broken')).toEqual([
      "error: Type for argument 'limit' on field 'Query.grades' changed from 'Int' to 'Int!'; used by client web, 1 times",
    ]);
  });

  test('counts the operations of manifests, and reports deprecated fields that they use', async () => {
    const manifests = [file('relay.json', JSON.stringify({ r1: '{ unused }' }))];
    expect((await check(CREDIT.replace(' unused: String', ''), { manifests }))('no known user is broken')).toEqual([
      `error: Field 'unused' was removed from object type 'Query'; used by ${root}/relay.json r1`,
    ]);
    const deprecated = await check(
      CREDIT.replace('grade: Grade', 'grade: Grade @deprecated(reason: "use score instead")'),
    );
    expect(deprecated('registered operations fit')).toEqual([
      "warning: gateway/operations/Offer.graphql:4:5: The field 'Enterprise.grade' is deprecated. use score instead",
    ]);
  });
});

describe('what was used', () => {
  const closers: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closers.splice(0)) await close();
  });

  test('is reported by field, department and client, also for the fields that @requires another field', async () => {
    const credit = await startDepartment(CREDIT, {
      Enterprise: { __resolveReference: ({ code }: { code: string }) => ({ code, score: 7, grade: 'A' }) },
    });
    const finance = await startDepartment(FINANCE, {
      Query: { enterprise: (_: unknown, { code }: { code: string }) => ({ code }) },
      Enterprise: { __resolveReference: (given: object) => given, offer: ({ score }: { score: number }) => score * 10 },
    });
    const gateway = await openTestGateway({
      credit: { contract: CREDIT, url: credit.url },
      finance: { contract: FINANCE, url: finance.url },
    });
    closers.push(gateway.close, credit.stop, finance.stop);
    await gateway.loaded;
    for (const client of ['desk', 'desk', 'web']) {
      expect(
        (await gateway.execute(OPERATION, { variables: { code: '1' }, headers: { 'x-client-name': client } })).data,
      ).toEqual({ enterprise: { offer: 70, grade: 'A' } });
    }
    await gateway.execute('{ grades(limit: 1) }', { headers: { 'apollographql-client-name': 'web' } });
    await gateway.execute('{ nothing }');
    const { since, fields } = JSON.parse((await gateway.get('/usage')).text) as { since: string; fields: FieldUsage[] };
    expect(since).toMatch(/^\d{4}-/);
    const rows = fields.map(
      ({ coordinate, departments, client, asked, required }) =>
        `${coordinate} of ${departments.join()} by ${client}: ${asked} + ${required}`,
    );
    expect(rows.slice(0, 2)).toEqual([
      'Enterprise.grade of credit by desk: 2 + 0',
      'Enterprise.offer of finance by desk: 2 + 0',
    ]);
    expect(rows.sort()).toEqual([
      'Enterprise.grade of credit by desk: 2 + 0',
      'Enterprise.grade of credit by web: 1 + 0',
      'Enterprise.offer of finance by desk: 2 + 0',
      'Enterprise.offer of finance by web: 1 + 0',
      'Enterprise.score of credit by desk: 0 + 2',
      'Enterprise.score of credit by web: 0 + 1',
      'Grade of credit by desk: 2 + 0',
      'Grade of credit by web: 2 + 0',
      'Query.enterprise of finance by desk: 2 + 0',
      'Query.enterprise of finance by web: 1 + 0',
      'Query.enterprise(code:) of finance by desk: 2 + 0',
      'Query.enterprise(code:) of finance by web: 1 + 0',
      'Query.grades of credit by web: 1 + 0',
      'Query.grades(limit:) of credit by web: 1 + 0',
    ]);
  });

  test('keeps its counts where there are more operations and clients than are counted one by one', async () => {
    const credit = await startDepartment(CREDIT, { Query: { unused: () => 'x' } });
    const gateway = await openTestGateway({ credit: { contract: CREDIT, url: credit.url } });
    closers.push(gateway.close, credit.stop);
    await gateway.loaded;
    for (let n = 0; n < 1_050; n += 1)
      await gateway.app.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query: `query Q${n} { unused }` },
        headers: { 'x-client-name': `c${n % 120}` },
      });
    const { fields } = JSON.parse((await gateway.get('/usage')).text) as {
      fields: { coordinate: string; client: string; asked: number }[];
    };
    expect(fields.reduce((sum, { asked }) => sum + asked, 0)).toBe(1_050);
    expect([fields.length, fields.filter(({ client }) => client === 'other')]).toEqual([
      101,
      [expect.objectContaining({ coordinate: 'Query.unused' })],
    ]);
  });
});

describe('a department that joins by its address', () => {
  const FIRE = `${LINK}
type Query { hydrants: Int }
type Enterprise @key(fields: "code") { code: ID! hydrants: Int }`;
  const HR = FIRE.replaceAll('hydrants', 'headcount');
  const joins = async (schema: string, externals: ChangeOptions['externals'] = []) =>
    checkChange({ root, subgraph: 'human-resources', schema: file('hr.graphql', schema), externals });

  test('is asked for what the gateway takes, and not for the style of the kit', async () => {
    const found = await joins(HR);
    expect(Object.values(found).flat()).toEqual([]);
    expect(Object.keys(found)).not.toContain('described everywhere');
    expect(Object.keys(await checkChange({ root, subgraph: 'credit', schema: file('c.graphql', CREDIT) }))).toContain(
      'described everywhere',
    );
  });

  test('composes with the others that join so, each clash on a line of its own', async () => {
    const other = { name: 'fire', url: 'http://fire/', sdl: FIRE };
    expect(Object.values(await joins(HR, [other])).flat()).toEqual([]);
    const found = await joins(`${FIRE}\nextend type Query { headcount: Int }`, [other]);
    const clashes = found['it composes with the other departments']?.map(({ message }) => message) ?? [];
    expect(clashes).toHaveLength(2);
    for (const field of ['Enterprise.hydrants', 'Query.hydrants'])
      expect(clashes.filter(message => message.includes(`"${field}"`))).toHaveLength(1);
  });
});

describe('the contracts of departments that join by their address', () => {
  test('are asked for, or come from a file; one that does not answer is named', async () => {
    const fire = await startDepartment(`${LINK}\ntype Query { hydrants: Int }`, {});
    try {
      const config = readConfig({ SUBGRAPH_URL_FIRE: fire.url, SUBGRAPH_URL_HEALTH: 'http://127.0.0.1:1/' });
      const files = readContractFiles([`human-resources=${file('hr.graphql', 'type Query { staff: Int }')}`]);
      const { contracts, unknown } = await externalContracts({ config, root, files });
      expect(contracts.map(({ name, sdl }) => [name, /hydrants|staff/.exec(sdl)?.[0]])).toEqual([
        ['human-resources', 'staff'],
        ['fire', 'hydrants'],
      ]);
      expect(unknown).toEqual([expect.stringMatching(/^health: http:\/\/127\.0\.0\.1:1\/graphql does not answer /)]);
    } finally {
      await fire.stop();
    }
    expect(() => readContractFiles(['fire'])).toThrow('--with must be <department>=<file>, but got: fire');
  });
});

describe('a contract that breaks a granted partner', () => {
  const grants = [
    { grantNo: 'GX-1', memberName: '省数据共享平台', fields: ['Enterprise.score', 'Query.grades(limit:)'] },
    { grantNo: 'GX-2', memberName: '市场监督管理局', fields: ['Enterprise.notes'] },
  ];
  const name = 'no granted partner is broken';

  test('is refused where a granted field is gone, and names whose agreement it is', async () => {
    const found = await check(CREDIT.replace('  notes: String\n', ''), { grants });
    expect(found(name)).toEqual([
      "error: Field 'notes' was removed from object type 'Enterprise'; granted to 市场监督管理局 by GX-2",
    ]);
  });

  test('is refused where a granted argument is gone', async () => {
    const found = await check(CREDIT.replace('grades(limit: Int)', 'grades'), { grants });
    expect(found(name)).toHaveLength(1);
    expect(found(name)[0]).toContain('granted to 省数据共享平台 by GX-1');
  });

  test('is none where nobody is granted what is gone', async () => {
    const found = await check(CREDIT.replace(' unused: String', ''), { grants });
    expect(found(name)).toEqual([]);
  });
});
