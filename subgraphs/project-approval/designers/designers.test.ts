import { describe, expect, test } from '@jest/globals';
import { zone } from '#shared/zones/index.ts';
import { drawingReviewClass } from './rules.ts';
import { ENTERPRISE, REVIEWER, WINDOW, openProjects } from '../testing.ts';
import { NO_FACTS } from '../projects/facts.ts';
import type { ProjectFacts } from '../projects/rows.ts';

const projects = openProjects('2026-11-19 10:00');

const REF = 'd'.repeat(64);
const record = (projectCode: string, more: object = {}, as: object = WINDOW) =>
  projects.mutate(
    'recordDesignerLiability',
    { projectCode, personRef: REF, name: '沐青禾', role: 'STRUCTURE', organisation: '葛店建筑设计院', ...more },
    '... on DesignerLiability { id projectCode personRef name { value masked } role organisation recordedAt }',
    as,
  );
const of = async (personRef: string, as: object = REVIEWER) =>
  (
    await projects.subgraph.execute<{ designerLiabilities: { nodes: Record<string, unknown>[] } | null }>(
      'query ($personRef: String!) { designerLiabilities(personRef: $personRef) { nodes { projectCode role } } }',
      { personRef },
      as,
    )
  ).data!.designerLiabilities;

describe('G20: designers answer for life', () => {
  test('with a pseudonymous reference and a masked name; nowhere is the name itself kept', async () => {
    const { projectCode } = await projects.apply();
    const first = await record(projectCode, { idempotencyKey: 'designer-1' });
    expect(first).toMatchObject({
      projectCode,
      personRef: REF,
      name: { value: '沐**', masked: true },
      role: 'STRUCTURE',
      organisation: '葛店建筑设计院',
    });
    expect(await record(projectCode, { idempotencyKey: 'designer-1' })).toEqual(first);
    expect(await record(projectCode)).toMatchObject({
      code: 'LIABILITY_RECORDED',
      message: 'who answers for a design is recorded once for each role, but this person was as STRUCTURE',
    });
    expect(await record(projectCode, { role: 'PROJECT_LEAD' })).toMatchObject({ role: 'PROJECT_LEAD' });
    const [{ found } = { found: 0 }] = await projects.subgraph.database.query<{ found: number }>(
      `select (select count(*) from designer_liability l where l::text like '%沐青禾%')::int + (select count(*) from change c where c::text like '%沐青禾%')::int + (select count(*) from idempotency i where i::text like '%沐青禾%')::int as found`,
    );
    expect(found).toBe(0);
  });

  test('permanently: the database neither changes, deletes nor empties it, whatever becomes of the project', async () => {
    const { projectCode } = await projects.apply();
    await record(projectCode);
    await projects.step('withdrawProject', projectCode, ENTERPRISE);
    const { database } = projects.subgraph;
    for (const statement of [
      `delete from designer_liability`,
      `update designer_liability set role = 'REVIEWER'`,
      'truncate designer_liability',
    ]) {
      await expect(database.query(statement)).rejects.toThrow(
        'designer_liability is permanent (设计人员终身负责制): it is neither changed nor deleted',
      );
    }
    expect(await projects.fields(projectCode, 'designers { role name { value } }')).toEqual({
      designers: [{ role: 'STRUCTURE', name: { value: '沐**' } }],
    });
  });

  test('what a person answers for is found over all projects, by officers and auditors alone', async () => {
    const personRef = 'e'.repeat(64);
    const codes = [(await projects.apply()).projectCode, (await projects.apply()).projectCode];
    for (const code of codes) await record(code, { personRef });
    expect((await of(personRef))!.nodes.map(({ projectCode }) => projectCode).sort()).toEqual([...codes].sort());
    expect(await of(personRef, { role: 'auditor' })).not.toBeNull();
    for (const as_ of [{}, ENTERPRISE, { role: 'officer', department: 'credit' }] as object[])
      expect(await of(personRef, as_)).toBeNull();
    expect(await projects.fields(codes[0]!, 'designers { role }', {})).toEqual({ designers: null });
    expect(await projects.fields(codes[0]!, 'designers { role }', ENTERPRISE)).toEqual({
      designers: [{ role: 'STRUCTURE' }],
    });
  });

  test('is recorded by officers, under a digest', async () => {
    const { projectCode } = await projects.apply();
    expect(await record(projectCode, {}, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await record(projectCode, { personRef: '420703199001011234' })).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringMatching(/^personRef must be a SHA-256 digest/),
    });
  });
});

describe('G20: drawings are reviewed by class', () => {
  const works = (facts: Partial<ProjectFacts>) =>
    ({ category: 'INDUSTRIAL', investment: '35000000', floorArea: 12_000, facts: { ...NO_FACTS, ...facts } }) as const;
  test.each<[Partial<ProjectFacts>, string]>([
    [{ nature: 'OTHER', fireClass: 'ORDINARY', simpleWorks: true }, 'NONE'],
    [{ nature: 'OTHER', fireClass: 'ORDINARY', simpleWorks: false }, 'COMMITMENT'],
    [{ nature: 'OTHER', fireClass: 'SPECIAL', simpleWorks: true }, 'FULL'],
    [{}, 'FULL'],
  ])('%j in Gedian: %s', (facts, way) =>
    expect(drawingReviewClass(works(facts), zone('gedian'), '2026-11-19')).toMatchObject({
      class: way,
      rule: { code: 'DRAWING_REVIEW_CLASSES', clause: '§18' },
    }),
  );

  test('elsewhere in full, and it says so; before the plan too', async () => {
    expect(
      drawingReviewClass(
        works({ nature: 'OTHER', fireClass: 'ORDINARY', simpleWorks: true }),
        zone('yili'),
        '2026-11-19',
      ),
    ).toMatchObject({
      class: 'FULL',
      rule: null,
      reasons: [{ en: expect.stringContaining('zone yili has no rule DRAWING_REVIEW_CLASSES') }],
    });
    expect(drawingReviewClass(works({}), zone('gedian'), '2021-04-18')).toMatchObject({ class: 'FULL', rule: null });
    const { projectCode } = await projects.apply({
      facts: { nature: 'OTHER', fireClass: 'ORDINARY', simpleWorks: true },
    });
    expect(await projects.fields(projectCode, 'drawingReviewClass { class title }', {})).toEqual({
      drawingReviewClass: { class: 'NONE', title: '取消施工图审查' },
    });
  });

  test('designers of one project and of fifty take the same number of statements', async () => {
    expect(await projects.statementsOf('designers { role } drawingReviewClass { class }')).toEqual([2, 2]);
  });
});
