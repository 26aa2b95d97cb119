import { describe, expect, test } from '@jest/globals';
import { enterpriseOf } from '#shared/testing/department.ts';
import { ENTERPRISE, REVIEWER, WINDOW, callsOf, codesOf, openProjects } from '../testing.ts';
import { MajorProjects, MILESTONES, node } from './testing.ts';

const projects = openProjects('2026-11-16 10:00', { zone: 'zhundong' });
const calls = callsOf(projects);
const majors = new MajorProjects(projects);

describe('Q08: four things are clear', () => {
  const raise = (projectCode: string, dueOn: string, as: object = WINDOW) =>
    calls.call(
      'raiseProjectIssue',
      'id content agency dueOn overdue resolvedAt',
      { projectCode, text: '临时用电未接通', agency: '供电公司', dueOn },
      as,
    );

  test('base figures, nodes by light, open issues and the ledger of a zone', async () => {
    projects.at('2026-11-16 10:00');
    const [a, b] = [await majors.newMajor('district', 'GOVERNMENT_INVESTED'), await majors.newMajor('district')];
    await majors.plan(a, [node('A', '2026-11-20'), node('B', '2027-11-20')]);
    await calls.call('reachMilestone', MILESTONES, { projectCode: a, code: 'A', actualOn: '2026-11-16' }, WINDOW);
    await majors.plan(b, [node('A', '2026-11-17')]);
    await majors.claim(a);
    projects.at('2026-11-16 11:00');
    const issue = await raise(a, '2026-11-17', ENTERPRISE);
    expect(issue).toMatchObject({ agency: '供电公司', overdue: false, resolvedAt: null });
    await raise(b, '2026-11-30');
    projects.at('2026-11-18 10:00');
    const board = (filter = '', as: object = WINDOW) =>
      calls.ask(
        `projectBoard(zone: "district"${filter}) {
        rule { code clause } inventory { projects investment adopted }
        progress { green yellow red overdue reachedInTime reachedLate rule { code } }
        problems { open overdue } ledger { entries latestAt }
        projects { nodes {
          project { projectCode adopter { agency } milestones { code light } } problems { open overdue }
        } }
      }`,
        as,
      );
    const all = await board();
    expect(all).toMatchObject({
      rule: { code: 'PROJECT_FOUR_CLEAR', clause: '三(二)' },
      progress: { rule: { code: 'CLOCK_ALERTS' } },
    });
    expect(await board(', filter: { kind: GOVERNMENT_INVESTED, late: false, openIssues: true }')).toMatchObject({
      progress: { green: 1, yellow: 0, red: 0, overdue: 0, reachedInTime: 1, reachedLate: 0 },
      problems: { open: 1, overdue: 1 },
      projects: {
        nodes: [
          {
            project: {
              projectCode: a,
              adopter: { agency: '经济发展局' },
              milestones: [
                { code: 'A', light: 'GREEN' },
                { code: 'B', light: 'GREEN' },
              ],
            },
            problems: { open: 1, overdue: 1 },
          },
        ],
      },
    });
    // Issues and ledgers are private: so are their sums, and which projects have open ones.
    for (const as of [{}, ENTERPRISE]) {
      const nodes = as === ENTERPRISE ? { problems: { open: 1, overdue: 1 } } : { problems: null };
      expect(await board(', filter: { kind: GOVERNMENT_INVESTED }', as)).toMatchObject({
        problems: null,
        ledger: null,
        projects: { nodes: [nodes] },
      });
      for (const openIssues of [true, false]) {
        await expect(board(`, filter: { openIssues: ${openIssues} }`, as)).rejects.toThrow(
          'openIssues is for officers of Project approval, services and auditors',
        );
      }
    }
    expect(await board(', filter: { late: true }')).toMatchObject({
      projects: { nodes: [{ project: { projectCode: b, milestones: [{ light: 'OVERDUE' }] } }] },
    });
    const { inventory } = (await board()) as { inventory: { projects: number; investment: string; adopted: number } };
    expect([inventory.investment, inventory.adopted]).toEqual([`${inventory.projects * 35_000_000}.00`, 1]);

    const resolve = (as: object = WINDOW, id = issue.id) =>
      calls.call('resolveProjectIssue', 'id resolvedAt resolution overdue', { issueId: id, resolution: '已接通' }, as);
    expect(await resolve(ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await resolve(enterpriseOf(codesOf(1, 5_600_000)[0]!))).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await resolve()).toMatchObject({ resolution: '已接通', overdue: false });
    expect(await resolve()).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect(await majors.project(a, 'issues(open: true) { nodes { id } } all: issues { nodes { resolution } }')).toEqual(
      {
        issues: { nodes: [] },
        all: { nodes: [{ resolution: '已接通' }] },
      },
    );
    expect(
      await majors.project(a, 'ledger(first: 2) { nodes { action by at detail } pageInfo { hasNextPage } }'),
    ).toMatchObject({
      ledger: {
        nodes: [
          { action: 'ProjectIssueResolved', by: WINDOW.subject, detail: { issueId: issue.id } },
          { action: 'ProjectIssueRaised', by: ENTERPRISE.subject },
        ],
        pageInfo: { hasNextPage: true },
      },
    });
    expect(
      await majors.project(a, 'issues { nodes { id } } ledger { nodes { at } } agentContacts { nodes { at } }', {}),
    ).toEqual({ issues: null, ledger: null, agentContacts: null });
    expect(await majors.project(a, 'issues { nodes { content } }', ENTERPRISE)).toMatchObject({
      issues: { nodes: [{}] },
    });
  });

  test('an issue is checked, and only of a major project', async () => {
    expect(await raise(await majors.newMajor(), '2026-11-15')).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'dueOn must not be in the past (today is 2026-11-16), but got: 2026-11-15',
    });
    expect(await raise(await majors.newProject(), '2026-11-16')).toMatchObject({ code: 'NOT_MAJOR' });
    expect(await raise(await majors.newMajor(), '2026-11-16', enterpriseOf(codesOf(1, 5_600_000)[0]!))).toMatchObject({
      code: 'NOT_ENTITLED',
    });
  });

  test('one project on the board and twenty take the same number of statements', async () => {
    for (let n = 0; n < 20; n += 1) {
      const code = await majors.newMajor('yili');
      if (n % 2 === 0) await majors.claim(code);
      await majors.plan(code, [node('A', '2027-01-04')]);
    }
    const ask = (first: number) =>
      calls.statements(() =>
        calls.ask(
          `projectBoard(zone: "yili", first: ${first}) {
            progress { green }
            projects { nodes { problems { open } project {
              major { kind } adopter { agency } adoptions { id } agent { id } agents { id } milestones { light }
              zeroContact { met } issues { nodes { id } } ledger { nodes { at } } agentContacts { nodes { id } }
              efficiencyInspections { orders { id } }
            } } }
          }`,
          REVIEWER,
        ),
      );
    expect(await ask(20)).toBe(await ask(1));
  });

  test('is paged', async () => {
    const first = (await calls.ask(
      'projectBoard(zone: "yili", first: 15) { projects { nodes { project { projectCode } } pageInfo { hasNextPage endCursor } } }',
    )) as { projects: { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    expect(first.projects.pageInfo.hasNextPage).toBe(true);
    expect(
      await calls.ask(
        `projectBoard(zone: "yili", first: 15, after: "${first.projects.pageInfo.endCursor}") { projects { nodes { zone } pageInfo { hasNextPage } } }`,
      ),
    ).toMatchObject({ projects: { nodes: { length: 5 }, pageInfo: { hasNextPage: false } } });
    await expect(calls.ask('projectBoard(zone: "nowhere") { zone }')).rejects.toThrow('zone must be one of');
  });
});
