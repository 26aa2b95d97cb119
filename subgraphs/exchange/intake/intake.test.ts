/** Records of another platform at this department's own door: by whom, how many, and each once. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { memberPrincipal } from '#shared/identity/principal.ts';
import { lifeOf } from '#shared/sample/life.ts';
import { TEST_TODAY, officerOf, openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';

const MEMBER = makeCreditCode({ authority: '1', kind: '1', divisionCode: '420000', serial: 61 });
const PLATFORM = memberPrincipal(MEMBER);
const [ZONE, PLACE] = ['gedian', 'GEDIAN'];
const { creditCode } = lifeOf(0, TEST_TODAY);

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department);
  await subgraph.database.query(
    `insert into peer_platform (member, anchor, place, since) values ($1, '{}', $2, now())`,
    [MEMBER, PLACE],
  );
});
afterAll(() => subgraph.close());

const record = (more: object = {}) => ({
  ...{ submissionId: randomUUID(), recordId: randomUUID(), profile: 'XK', kind: 'ANNULMENT', number: 1 },
  ...{ creditCode, startsOn: TEST_TODAY, fields: [] },
  ...more,
});
interface Answer {
  submissionId: string;
  outcome: string;
  problems: { field: string | null; reason: string }[];
}
const submit = (records: readonly object[], more: object = {}, as: object = PLATFORM) =>
  subgraph.mutate<{ code?: string; answers?: Answer[] }>(
    'submitRecords',
    { zone: ZONE, homeZone: PLACE, records, ...more },
    '... on SubmissionReceipt { answers { submissionId outcome problems { field reason } } } ... on Refusal { code message }',
    as,
  );
const several = (count: number) => Array.from({ length: count }, () => record());

test('G50: a record that is submitted again, in another message, is answered as before, and is there once', async () => {
  const one = record({ kind: 'NEW' });
  const first = await submit([one]);
  expect(first.answers).toMatchObject([{ submissionId: one.submissionId, outcome: 'RETURNED' }]);
  expect(await submit([one, record()])).toMatchObject({ answers: [first.answers?.[0], { outcome: 'ACCEPTED' }] });
  const rows = await subgraph.database.query('select 1 from received_record where submission_id = $1', [
    one.submissionId,
  ]);
  expect(rows).toHaveLength(1);
  const told = await subgraph.changes({ limit: '1000' });
  expect(told.filter(({ type }) => type === 'RecordSentAgain')).toHaveLength(1);
});

describe('G50: a message has 1 to 50 records', () => {
  test.each([
    [0, 'INVALID_INPUT'],
    [1, undefined],
    [50, undefined],
    [51, 'INVALID_INPUT'],
  ])('%i', async (count, code) => expect((await submit(several(count))).code).toBe(code));
});

const same = randomUUID();
test.each([
  ['for another place than its anchor has', [record()], { homeZone: 'YILI' }, 'NOT_GRANTED'],
  ['with an id twice', [record({ submissionId: same }), record({ submissionId: same })], {}, 'INVALID_INPUT'],
  ['without a UUID', [record({ recordId: 'x' })], {}, 'INVALID_INPUT'],
  ['with the number 0', [record({ number: 0 })], {}, 'INVALID_INPUT'],
])('G50: a message %s is refused whole', async (_what, records, more, code) => {
  expect((await submit(records, more)).code).toBe(code);
});

test.each([
  ['a token of the same authority', { role: 'partner', subject: 'province', creditCodes: [MEMBER] }],
  [
    'a platform without an anchor',
    memberPrincipal(makeCreditCode({ authority: '1', kind: '1', divisionCode: '420000', serial: 62 })),
  ],
  ['an officer', officerOf('exchange')],
])('G50: %s submits nothing', async (_who, as) => {
  expect(['NOT_ENTITLED', 'NOT_GRANTED']).toContain((await submit([record()], {}, as)).code);
});
