import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Principal } from '#shared/identity/principal.ts';
import { enterpriseOf, officerOf, openTestSubgraph, sampleLives } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';

const OFFICER = officerOf(department.name);
const lives = sampleLives(120).filter(({ stage }) => stage === 'OPERATING');
const { creditCode } = lives[0]!;
let subgraph: TestSubgraph;
let caseNo: string;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department, { sample: 120 });
  [{ caseNo }] = (await subgraph.database.query<{ caseNo: string }>(
    'select case_no as "caseNo" from service_case where credit_code = $1 limit 1',
    [creditCode],
  )) as [{ caseNo: string }];
});
afterAll(() => subgraph.close());

const reveal = async (more: object = {}, as: Partial<Principal> = OFFICER) =>
  (
    await subgraph.execute<{ revealLegalRepresentative: Record<string, unknown> }>(
      'mutation ($input: RevealLegalRepresentativeInput!) { revealLegalRepresentative(input: $input) { __typename ... on RevealedPerson { value purpose caseNo } ... on Refusal { code message } } }',
      { input: { creditCode, purpose: 'CASE_HANDLING', caseNo, ...more } },
      as,
    )
  ).data!.revealLegalRepresentative;
const REVEALS =
  'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise { reveals { nodes { what reader purpose caseNo } } legalRepresentative { value masked } } } }';
interface Seen {
  legalRepresentative: object;
  reveals: { nodes: { purpose: string }[] } | null;
}
async function read(as: Partial<Principal>, ...codes: string[]): Promise<Seen[]> {
  const of = codes.map(code => ({ __typename: 'Enterprise', creditCode: code }));
  const { data } = await subgraph.execute<{ _entities: Seen[] }>(REVEALS, { of }, as);
  return data?._entities ?? [];
}

test('a name is shown to an officer in a case, and each time is on record, without the name; the enterprise sees it', async () => {
  const shown = await reveal();
  expect(shown).toEqual({
    __typename: 'RevealedPerson',
    value: expect.stringMatching(/^[^*]{2,}$/),
    purpose: 'CASE_HANDLING',
    caseNo,
  });
  await reveal({ purpose: 'SUPERVISION' });
  for (const as of [enterpriseOf(creditCode), OFFICER, { role: 'auditor' as const }]) {
    const [seen] = await read(as, creditCode);
    expect(seen?.legalRepresentative).toMatchObject({ masked: true });
    const record = { what: 'LEGAL_REPRESENTATIVE', reader: OFFICER.subject, caseNo };
    expect(seen?.reveals?.nodes.toSorted((x, y) => (x.purpose < y.purpose ? -1 : 1))).toEqual([
      { ...record, purpose: 'CASE_HANDLING' },
      { ...record, purpose: 'SUPERVISION' },
    ]);
  }
  expect(await read({}, creditCode)).toMatchObject([{ reveals: null }]);
  const changes = (await subgraph.changes({ limit: '1000' })).filter(
    change => change.type === 'PersonalDataRevealed' && change.creditCode === creditCode,
  );
  expect(changes).toMatchObject([
    { creditCode, restricted: true, payload: { what: 'LEGAL_REPRESENTATIVE', purpose: 'CASE_HANDLING', caseNo } },
    { payload: { purpose: 'SUPERVISION' } },
  ]);
  // Nothing that is stored or published holds it.
  expect(
    JSON.stringify([
      changes,
      await subgraph.database.query('select * from reveal'),
      await subgraph.database.query('select * from idempotency'),
    ]),
  ).not.toContain(String(shown.value));
});

test.each([
  ['the public', {}, {}, 'NOT_ENTITLED'],
  ['the enterprise', {}, enterpriseOf(creditCode), 'NOT_ENTITLED'],
  ['an officer of another department', {}, officerOf('credit'), 'NOT_ENTITLED'],
  ["an officer without a case of the enterprise's", { caseNo: 'BG-420703-000000000000' }, OFFICER, 'NO_SUCH_CASE'],
])('%s is shown nothing, and nothing is on record', async (_who, more, as, code) => {
  const before = await subgraph.database.query('select 1 from reveal');
  expect(await reveal(more, as)).toMatchObject({ code });
  expect(await subgraph.database.query('select 1 from reveal')).toEqual(before);
});

test('what is on record stays', async () => {
  await reveal();
  await expect(subgraph.database.query('delete from reveal')).rejects.toThrow('who read personal data stays on record');
  await expect(subgraph.database.query(`update reveal set reader = 'x'`)).rejects.toThrow(
    'who read personal data stays on record',
  );
});

test('records of one enterprise and of fifty take the same number of statements', async () => {
  const statements = async (...codes: string[]): Promise<number> => {
    const before = subgraph.database.statements();
    await read(OFFICER, ...codes);
    return subgraph.database.statements() - before;
  };
  expect(await statements(...lives.slice(0, 50).map(life => life.creditCode))).toBe(await statements(creditCode));
});
