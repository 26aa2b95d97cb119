import { describe, expect, test } from '@jest/globals';
import { MajorProjects, ADOPTION, LEADER, SPECIALIST } from '../major-projects/testing.ts';
import { ENTERPRISE, WINDOW, callsOf, openProjects } from '../testing.ts';

const projects = openProjects('2026-11-16 10:00', { zone: 'zhundong' });
const calls = callsOf(projects);
const majors = new MajorProjects(projects);

describe('Z18: adoption', () => {
  test('a leader and a dedicated person answer for 3 stages; names are stored masked', async () => {
    const projectCode = await majors.newMajor();
    const adoption = await majors.claim(projectCode);
    expect(adoption).toMatchObject({
      agency: '经济发展局',
      unconditional: true,
      until: null,
      rule: { code: 'ADOPTION_STAGES', clause: '二(七)1' },
      stages: [{ code: 'FORMALITIES' }, { code: 'CONSTRUCTION' }, { code: 'COMPLETION', title: '竣工投产' }],
      leader: { reference: 'leader-7', name: { value: '秦**', masked: true }, post: '局长' },
      specialist: { name: { value: '沈**' } },
    });
    expect(JSON.stringify(await projects.subgraph.database.query('select * from project_adoption'))).not.toContain(
      '望舒',
    );
    expect(await majors.project(projectCode, 'adopter { id }', {})).toEqual({ adopter: { id: adoption.id } });
  });

  test('without conditions, by one adopter at a time; a hand-over keeps who had it', async () => {
    const projectCode = await majors.newMajor();
    expect(await majors.claim(projectCode, { unconditional: false })).toMatchObject({
      code: 'CLAIM_CONDITIONAL',
      applied: { code: 'ADOPTION_STAGES' },
    });
    expect(await majors.claim(projectCode, { specialist: LEADER })).toMatchObject({ code: 'INVALID_INPUT' });
    const handOver = (as: object = { ...WINDOW, agency: '经济发展局' }) =>
      calls.call(
        'handOverProject',
        ADOPTION,
        {
          projectCode,
          agency: '招商局',
          leader: { ...LEADER, reference: 'leader-9' },
          specialist: SPECIALIST,
          reason: '工作调动',
        },
        as,
      );
    expect(await handOver()).toMatchObject({ code: 'NOT_ADOPTED', remedy: 'claimProject' });
    expect(await majors.claim(projectCode, {}, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    for (const agency of ['招商局', undefined])
      expect(await majors.claim(projectCode, {}, { ...WINDOW, agency })).toMatchObject({
        code: 'NOT_ENTITLED',
        message: `this is for officers of the agency 经济发展局, but the caller works for: ${agency ?? 'no agency'}`,
      });
    const first = await majors.claim(projectCode, { idempotencyKey: `c-${projectCode}` });
    expect(await majors.claim(projectCode, { idempotencyKey: `c-${projectCode}` })).toEqual(first);
    expect(await majors.claim(projectCode)).toMatchObject({
      code: 'ALREADY_ADOPTED',
      message: `a project has one adopter at a time, but ${projectCode} is adopted by: 经济发展局`,
      remedy: 'handOverProject',
    });
    // Who takes it over does not take it away.
    expect(await handOver({ ...WINDOW, agency: '招商局' })).toMatchObject({
      code: 'NOT_ENTITLED',
      message: 'this is for officers of the agency 经济发展局, but the caller works for: 招商局',
    });
    expect(await handOver(WINDOW)).toMatchObject({ code: 'NOT_ENTITLED' });
    projects.at('2026-11-17 10:00');
    expect(await handOver()).toMatchObject({ agency: '招商局', since: '2026-11-17T10:00:00+08:00', until: null });
    expect(await majors.project(projectCode, 'adopter { agency } adoptions { agency until }', {})).toEqual({
      adopter: { agency: '招商局' },
      adoptions: [
        { agency: '经济发展局', until: '2026-11-17T10:00:00+08:00' },
        { agency: '招商局', until: null },
      ],
    });
    expect(await projects.typesOf(projectCode)).toEqual(
      expect.arrayContaining(['MajorProjectMarked', 'ProjectAdopted', 'ProjectHandedOver']),
    );
  });

  test('a zone without the rule has adopters too, and says that no rule names the stages', async () => {
    expect(await majors.claim(await majors.newMajor('gedian'))).toMatchObject({ stages: [], rule: null });
  });
});
