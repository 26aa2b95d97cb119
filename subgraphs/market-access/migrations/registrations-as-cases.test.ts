/** Registrations and tax cases of before they were cases of the kit stay what they were. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDatabase } from '#shared/database/database.ts';
import type { Database } from '#shared/database/database.ts';
import { makeTestDatabase } from '#shared/testing/department.ts';
import { department } from '../index.ts';

let database: Database;
const id = (n: number): string => `00000000-0000-8000-8000-00000000000${n}`;
const CLOCK = JSON.stringify([{ from: '2026-11-19T01:00:00.000Z', to: null, state: 'RUN', reason: null }]);
const [AMOUNT, RULE] = [
  '{"value": 0.5, "unit": "WD"}',
  '{"code": "STARTUP_LICENCE", "clause": "§23", "version": 1, "zone": "gedian", "inherited": false}',
];

beforeAll(async () => {
  const url = await makeTestDatabase('registrations');
  const [entities, migrations] = [await department.entities(), await department.migrations()];
  const upTo = migrations.findIndex(({ name }) => name.endsWith('registrations_as_cases'));
  const before = await openDatabase({ url, entities: [], migrations: migrations.slice(0, upTo) });
  const register = (
    n: number,
    state: string,
    more: { accepted?: string; decided?: string; supplements?: object[] } = {},
  ): Promise<object[]> =>
    before.query(
      `insert into registration values ($1, $2, $3, $4, 'founder', 'gedian', $3, '星河', 'C39', 'SMALL', '{}', 1, '一路', '甲', '2026-11-19T09:00+08', $5, $6, $7, $8, '["r"]', $9, $10, $11, $12)`,
      [
        id(n),
        `E${n}`,
        `N${n}`,
        state,
        more.accepted ? '2026-11-19T10:00+08' : null,
        more.accepted ?? null,
        more.decided ? '2026-11-19T11:00+08' : null,
        more.decided ?? null,
        JSON.stringify(more.supplements ?? []),
        CLOCK,
        n === 1 ? null : AMOUNT,
        n === 1 ? null : RULE,
      ],
    );
  await register(1, 'SUBMITTED');
  await register(2, 'SUBMITTED', { supplements: [{ requestedAt: 'a', items: ['x'], suppliedAt: 'b' }] });
  await register(3, 'SUPPLEMENT_REQUESTED', { supplements: [{ requestedAt: 'a', items: ['x'], suppliedAt: null }] });
  await register(4, 'ACCEPTED', { accepted: 'first' });
  await register(5, 'APPROVED', { accepted: 'first', decided: 'second' });
  await register(6, 'REJECTED', { decided: 'second' });
  await register(7, 'WITHDRAWN', { accepted: 'first', decided: 'founder' });
  const tax = (n: number, state: string, closed: boolean): Promise<object[]> =>
    before.query(
      `insert into tax_case values ($1, $2, 'EXPORT_REFUND', '退税', $3, 'gedian', 'founder', '2026-11-19T09:00+08', $4, $5, $6, '["r"]', $7, $8, null, $9)`,
      [
        id(n),
        `E${n}`,
        state,
        closed ? '2026-11-19T11:00+08' : null,
        closed ? 'second' : null,
        closed ? true : null,
        CLOCK,
        AMOUNT,
        RULE,
      ],
    );
  await tax(8, 'SUBMITTED', false);
  await tax(9, 'DONE', true);
  await before.close();
  database = await openDatabase({ url, entities, migrations });
});
afterAll(() => database.close());

test('a registration is a case of the same id, with its status, clock, limit, supplements and steps', async () => {
  const rows = await database.query<{
    id: string;
    status: string;
    version: number;
    terms: object;
    supplements: object;
  }>(`select id, status, version, terms, supplements from service_case where matter = 'REGISTRATION' order by id`);
  expect(rows.map(({ status, version }) => [status, version])).toEqual([
    ['RECEIVED', 1],
    ['SUPPLEMENT_ENDED', 1],
    ['SUPPLEMENT_STARTED', 1],
    ['DEPARTMENT_ACCEPTED', 2],
    ['APPROVED', 3],
    ['ACCEPTANCE_REFUSED', 2],
    ['WITHDRAWN', 3],
  ]);
  expect(rows[0]).toMatchObject({ terms: null, supplements: [] });
  expect(rows[2]).toMatchObject({
    terms: { amount: { value: 0.5, unit: 'WD' }, pauses: ['SUPPLEMENT'], deemedApproval: false },
    supplements: [{ requestedAt: 'a', items: ['x'], suppliedAt: null, requestedBy: 'unknown', late: [] }],
  });
  expect(
    await database.query(
      'select action, from_status, to_status, by from case_event where case_id = $1 order by version',
      [id(5)],
    ),
  ).toEqual([
    { action: 'submit', from_status: null, to_status: 'RECEIVED', by: 'founder' },
    { action: 'acceptInDepartment', from_status: 'RECEIVED', to_status: 'DEPARTMENT_ACCEPTED', by: 'first' },
    { action: 'approve', from_status: 'DEPARTMENT_ACCEPTED', to_status: 'APPROVED', by: 'second' },
  ]);
});

test('a tax case too; it needed no acceptance', async () => {
  const rows = await database.query(
    `select id, case_no, matter, status, version, applicant, accepted_by, decided_by, terms->'amount'->>'value' as limit from service_case where matter like 'TAX%' order by id`,
  );
  expect(rows).toEqual([
    {
      id: id(8),
      case_no: 'SW-GEDIAN-00000000000080008000000000000008',
      matter: 'TAX_EXPORT_REFUND',
      status: 'RECEIVED',
      version: 1,
      applicant: 'founder',
      accepted_by: null,
      decided_by: null,
      limit: '0.5',
    },
    expect.objectContaining({ id: id(9), status: 'APPROVED', version: 2, decided_by: 'second' }),
  ]);
  expect(
    await database.query('select action, to_status from case_event where case_id = $1 order by version', [id(9)]),
  ).toEqual([
    { action: 'submit', to_status: 'RECEIVED' },
    { action: 'approve', to_status: 'APPROVED' },
  ]);
});
