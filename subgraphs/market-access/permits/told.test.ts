/**
 * Licences and broken promises that credit is told of: what it refuses is told again, and given up in the end for a
 * person to see to.
 */
import { expect, test } from '@jest/globals';
import { MOST_TRIES } from '#shared/case/telling.ts';
import { isCreditCode, makeCreditCode, makeLicenceIdentifier } from '#shared/identifiers/index.ts';
import { departmentOn } from '#shared/testing/day.ts';
import { zone } from '#shared/zones/index.ts';
import { department } from '../index.ts';

const creditCode = makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 5_400_000 });
const ID = '0190a1b2-0000-4000-8000-000000000001';
const PROMISE = '0190a1b2-0000-4000-8000-000000000002';
const KIND = 'licences that credit is told of';
/** What credit was told, and what it answers. */
const told: object[] = [];
let answer: object | null = null;
const day = departmentOn('2026-11-19 10:00', department, {
  graph: async (_document: string, { input }: Record<string, unknown> = {}) => {
    told.push(input as object);
    return { told: answer } as never;
  },
});

const changes = async () =>
  (await day.subgraph.changes({ limit: '1000' })).filter(({ type }) => String(type).startsWith('Licence'));

test('G50: credit is told each version once, waits while it is silent, and is given up after the last try', async () => {
  const { database } = day.subgraph;
  await database.query(
    `insert into granted_licence (id, credit_code, subject_type, subject_id, part, document_no, content, kind, authority,
       decided_on, version, told_version)
     values ($1, $2, 'IndustryLicence', 'YZ-1', '', '鄂华容区审许〔2026〕1号', '行业综合许可', 'ORDINARY', '示例局',
       '2026-11-18', 1, 0)`,
    [ID, creditCode],
  );
  // Silence is no refusal.
  await day.subgraph.runJobs();
  expect(await changes()).toEqual([]);
  answer = { __typename: 'LicenceRecord' };
  expect((await day.subgraph.runJobs())[KIND]).toBe(1);
  expect(told.at(-1)).toEqual({
    creditCode,
    licenceId: ID,
    version: 1,
    documentNo: '鄂华容区审许〔2026〕1号',
    content: '行业综合许可',
    kind: 'ORDINARY',
    authority: '示例局',
    decidedOn: '2026-11-18',
    validTo: null,
    withdrawnOn: null,
    reason: null,
    identifier: null,
    idempotencyKey: `${ID}-1`,
  });
  expect((await day.subgraph.runJobs())[KIND]).toBe(0);
  expect((await changes()).map(({ type, restricted }) => [type, restricted])).toEqual([['LicenceReported', false]]);

  await database.query(`update granted_licence set version = 2, withdrawn_on = '2026-11-19', reason = '许可证被撤销'`);
  await database.query(
    `insert into tolerance_debt (id, credit_code, case_id, matter, kind, zone, items, status, opened_at, due_at, due_date,
       ended_at)
     values ($1, $2, 'c-1', '住所', 'ADDRESS', 'gedian', '[{"name": "住所证明", "settledAt": null}]', 'BROKEN', '2026-11-01',
       '2026-11-18', '2026-11-17', '2026-11-18')`,
    [PROMISE, creditCode],
  );
  answer = { __typename: 'Refusal', code: 'INVALID_INPUT', message: 'no' };
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    day.at(new Date(new Date('2026-11-20T10:00:00+08:00').getTime() + tries * 86_400_000));
    await day.subgraph.runJobs();
  }
  const [, given] = await changes();
  expect(given).toMatchObject({
    type: 'LicenceNotReported',
    restricted: true,
    subject: { type: 'IndustryLicence', id: 'YZ-1' },
    payload: { to: 'credit', code: 'INVALID_INPUT' },
  });
  const givenUp = await database.query(`select subject_id as id from change where type = 'BrokenPromiseNotReported'`);
  expect(givenUp).toEqual([{ id: PROMISE }]);
  const before = told.length;
  await day.subgraph.runJobs();
  expect(told.length).toBe(before);
});

test('a licence of before identifiers gets its own as it is told anew, once, under the code of its authority', async () => {
  const { database } = day.subgraph;
  const id = '0190a1b2-0000-4000-8000-00000000000a';
  await database.query(
    `insert into granted_licence (id, credit_code, subject_type, subject_id, part, document_no, content, kind, authority,
       decided_on, zone, item, version, told_version)
     values ($1, $2, 'IndustryLicence', 'YZ-2', '', 'YZ-2', '行业综合许可', 'ORDINARY', '示例局', '2026-11-18', 'gedian',
       'TRADE_LICENCE', 2, 1)`,
    [id, creditCode],
  );
  const stored = () => database.query(`select identifier from granted_licence where id = $1`, [id]);
  answer = { __typename: 'LicenceRecord' };
  await day.subgraph.runJobs();
  const { creditCode: issuer = '' } = zone('gedian').authorityOf('market-access');
  expect(isCreditCode(issuer)).toBe(true);
  const identifier = makeLicenceIdentifier({
    typeCode: `${issuer}901`,
    issuer,
    serial: '0190A1B200004000800000000000000A',
    version: 1,
  });
  expect([told.at(-1), await stored()]).toEqual([
    expect.objectContaining({ licenceId: id, version: 2, identifier }),
    [{ identifier }],
  ]);
  // Told once more, in another version and as if the law had other types now, it keeps what it has.
  await database.query(`update granted_licence set version = 3, item = 'EXCAVATION' where id = $1`, [id]);
  await day.subgraph.runJobs();
  expect([told.at(-1), await stored()]).toEqual([
    expect.objectContaining({ version: 3, identifier }),
    [{ identifier }],
  ]);
});
