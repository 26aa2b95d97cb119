import { describe, expect, test } from '@jest/globals';
import { zone, zoneCodes } from '#shared/zones/index.ts';
import { ENTERPRISE, openProjects } from '../testing.ts';
import { scopeOf } from './rules.ts';
import { MajorProjects } from './testing.ts';

const projects = openProjects('2026-11-16 10:00', { zone: 'zhundong' });
const majors = new MajorProjects(projects);

describe('major projects', () => {
  test('Q07: one is marked once; the kind decides on its scope where the zone has the rule', async () => {
    const projectCode = await majors.newProject('district');
    expect(await majors.mark(projectCode, 'GOVERNMENT_INVESTED')).toMatchObject({
      kind: 'GOVERNMENT_INVESTED',
      underEfficiencyInspection: true,
      rule: { code: 'EFFICIENCY_SCOPE', clause: '三(二)' },
      problems: { open: 0, overdue: 0 },
      project: { projectCode },
    });
    expect(await majors.mark(projectCode)).toMatchObject({
      code: 'ALREADY_MAJOR',
      message: `a project is marked once, but ${projectCode} is a major project already: GOVERNMENT_INVESTED`,
    });
    expect(await majors.mark(await majors.newProject('district'), 'KEY_PROJECT')).toMatchObject({
      underEfficiencyInspection: false,
    });
    expect(await majors.mark(await majors.newProject('gedian'))).toMatchObject({
      underEfficiencyInspection: null,
      rule: null,
    });
    expect(zoneCodes.map(code => scopeOf(zone(code), '2026-11-16', 'INVESTMENT_PROMOTION')?.inScope ?? null)).toEqual([
      true,
      null,
      null,
      null,
      null,
    ]);
  });

  test('none that was given up, none that is not there; not by the enterprise', async () => {
    const projectCode = await majors.newProject();
    expect(await majors.mark(projectCode, 'KEY_PROJECT', ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await majors.claim(projectCode)).toMatchObject({
      code: 'NOT_MAJOR',
      message: `this is for major projects, but ${projectCode} is none`,
      remedy: 'markMajorProject',
    });
    await projects.step('withdrawProject', projectCode, ENTERPRISE);
    expect(await majors.mark(projectCode)).toMatchObject({ code: 'PROJECT_ENDED' });
    expect(await majors.mark('2611-420703-04-01-999990')).toMatchObject({ code: 'NOT_FOUND' });
  });
});
