/** The migration that gives cases the zone whose officers work on them, on a desk that is filled already. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';

const MIGRATION = { migrations: ['Migration20261128233000_office_zones'] };

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department);
});
afterAll(() => subgraph.close());

const ENTERPRISE = `
  insert into profile (credit_code, name, former_names, pinyin, initials, zone, division, section, size_class,
    founded_on, status, open_projects)
  values ('91420703YY00016P7F', '葛店宇紫建光电科技有限公司', '[]', '', '', 'gedian', '39', 'C', 'SMALL', '2020-01-01',
    'OPERATING', 0)`;

const CASES = `
  insert into desk_case (id, department, credit_code, is_enterprise, number, matter, matter_name, status, status_name,
    zone, version, opened_at, awaiting, subject_type, subject_id, office_only, event_id, moved_seq, due_at, light,
    look_at, derived_with)
  select id, 'credit', code, true, id, 'LISTING', '{"en":"","zh":""}', 'OPEN', '{"en":"","zh":""}', zone, 1,
    timestamptz '2026-11-19 09:00+08', null, 'Listing', id, false, gen_random_uuid(), nextval('desk_moved'),
    'infinity', 'GREEN', '9999-12-31', ''
  from (values ('own', '91420703YY00016P7F', 'yili'), ('of its enterprise', '91420703YY00016P7F', null),
    ('of nobody known', '91420703YY00020D3Y', null)) as given (id, code, zone)`;

test('each case gets its own zone, else that of its enterprise, and none where that is not known', async () => {
  const { database } = subgraph;
  const { migrator } = database.orm as unknown as {
    migrator: { down(of: object): Promise<unknown>; up(of: object): Promise<unknown> };
  };
  await migrator.down(MIGRATION);
  await database.query(ENTERPRISE);
  await database.query(CASES);
  await migrator.up(MIGRATION);
  expect(await database.query('select id, office_zone as zone from desk_case order by id')).toEqual([
    { id: 'of its enterprise', zone: 'gedian' },
    { id: 'of nobody known', zone: null },
    { id: 'own', zone: 'yili' },
  ]);
});
