import { describe, expect, test } from '@jest/globals';
import { enterpriseOf } from '#shared/testing/department.ts';
import { zone, zoneCodes } from '#shared/zones/index.ts';
import { milestoneLight } from '../milestones/rules.ts';
import { scopeOf } from './rules.ts';
import { ENTERPRISE, REVIEWER, WINDOW, openProjects, callsOf, codesOf } from '../testing.ts';
import type { Fields } from '../testing.ts';

const projects = openProjects('2026-11-16 10:00', { zone: 'zhundong' });
const calls = callsOf(projects);

const OFFICIAL = 'reference name { value masked } post';
const ADOPTION = `id agency leader { ${OFFICIAL} } specialist { ${OFFICIAL} } unconditional stages { code title } since until rule { code clause }`;
const MILESTONES = 'milestones { code title plannedOn firstPlannedOn actualOn light workingDaysLeft }';
const LEADER = { reference: 'leader-7', name: '秦望舒', post: '局长' };
const SPECIALIST = { reference: 'specialist-8', name: '沈知秋', post: '科长' };

const newProject = async (zoneCode = 'zhundong'): Promise<string> => {
  projects.enterpriseIs({ zone: zoneCode, status: 'OPERATING' });
  return (await projects.apply()).projectCode;
};
const mark = (projectCode: string, kind = 'INVESTMENT_PROMOTION', as: object = WINDOW, more: object = {}) =>
  calls.call(
    'markMajorProject',
    'zone kind underEfficiencyInspection rule { code clause } problems { open overdue } project { projectCode }',
    { projectCode, kind, reason: '列入市重点项目', ...more },
    as,
  );
const newMajor = async (zoneCode = 'zhundong', kind = 'INVESTMENT_PROMOTION'): Promise<string> => {
  const projectCode = await newProject(zoneCode);
  await mark(projectCode, kind);
  return projectCode;
};
const claim = (projectCode: string, more: object = {}, as: object = WINDOW) =>
  calls.call(
    'claimProject',
    ADOPTION,
    { projectCode, agency: '经济发展局', leader: LEADER, specialist: SPECIALIST, unconditional: true, ...more },
    as,
  );
const plan = (projectCode: string, milestones: object[], as: object = WINDOW) =>
  calls.call('planMilestones', MILESTONES, { projectCode, milestones }, as);
const node = (code: string, plannedOn: string) => ({ code, title: `节点${code}`, plannedOn });
const project = (projectCode: string, fields: string, as: object = WINDOW): Promise<Fields> =>
  calls.ask(`project(projectCode: "${projectCode}") { ${fields} }`, as);

describe('major projects', () => {
  test('Q07: one is marked once; the kind decides on its scope where the zone has the rule', async () => {
    const projectCode = await newProject('district');
    expect(await mark(projectCode, 'GOVERNMENT_INVESTED')).toMatchObject({
      kind: 'GOVERNMENT_INVESTED',
      underEfficiencyInspection: true,
      rule: { code: 'EFFICIENCY_SCOPE', clause: '三(二)' },
      problems: { open: 0, overdue: 0 },
      project: { projectCode },
    });
    expect(await mark(projectCode)).toMatchObject({
      code: 'ALREADY_MAJOR',
      message: `a project is marked once, but ${projectCode} is a major project already: GOVERNMENT_INVESTED`,
    });
    expect(await mark(await newProject('district'), 'KEY_PROJECT')).toMatchObject({ underEfficiencyInspection: false });
    expect(await mark(await newProject('gedian'))).toMatchObject({ underEfficiencyInspection: null, rule: null });
    expect(zoneCodes.map(code => scopeOf(zone(code), '2026-11-16', 'INVESTMENT_PROMOTION')?.inScope ?? null)).toEqual([
      true,
      null,
      null,
      null,
      null,
    ]);
  });

  test('none that was given up, none that is not there; not by the enterprise', async () => {
    const projectCode = await newProject();
    expect(await mark(projectCode, 'KEY_PROJECT', ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await claim(projectCode)).toMatchObject({
      code: 'NOT_MAJOR',
      message: `this is for major projects, but ${projectCode} is none`,
      remedy: 'markMajorProject',
    });
    await projects.step('withdrawProject', projectCode, ENTERPRISE);
    expect(await mark(projectCode)).toMatchObject({ code: 'PROJECT_ENDED' });
    expect(await mark('2611-420703-04-01-999990')).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('Z18: adoption', () => {
  test('a leader and a dedicated person answer for 3 stages; names are stored masked', async () => {
    const projectCode = await newMajor();
    const adoption = await claim(projectCode);
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
    expect(await project(projectCode, 'adopter { id }', {})).toEqual({ adopter: { id: adoption.id } });
  });

  test('without conditions, by one adopter at a time; a hand-over keeps who had it', async () => {
    const projectCode = await newMajor();
    expect(await claim(projectCode, { unconditional: false })).toMatchObject({
      code: 'CLAIM_CONDITIONAL',
      applied: { code: 'ADOPTION_STAGES' },
    });
    expect(await claim(projectCode, { specialist: LEADER })).toMatchObject({ code: 'INVALID_INPUT' });
    const handOver = (as: object = WINDOW) =>
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
    expect(await claim(projectCode, {}, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    const first = await claim(projectCode, { idempotencyKey: `c-${projectCode}` });
    expect(await claim(projectCode, { idempotencyKey: `c-${projectCode}` })).toEqual(first);
    expect(await claim(projectCode)).toMatchObject({
      code: 'ALREADY_ADOPTED',
      message: `a project has one adopter at a time, but ${projectCode} is adopted by: 经济发展局`,
      remedy: 'handOverProject',
    });
    projects.at('2026-11-17 10:00');
    expect(await handOver()).toMatchObject({ agency: '招商局', since: '2026-11-17T10:00:00+08:00', until: null });
    expect(await project(projectCode, 'adopter { agency } adoptions { agency until }', {})).toEqual({
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
    expect(await claim(await newMajor('gedian'))).toMatchObject({ stages: [], rule: null });
  });
});

describe('Z19: the wall chart', () => {
  // From Monday 16 November: ten working days end on Monday 30.
  const days = { setOn: '2026-11-16', plannedOn: '2026-11-30', actualOn: null };
  test.each([
    ['2026-11-24', 'GREEN', 4],
    ['2026-11-25', 'YELLOW', 3],
    ['2026-11-26', 'YELLOW', 2],
    ['2026-11-27', 'RED', 1],
    ['2026-11-30', 'RED', 0],
    ['2026-12-01', 'OVERDUE', -1],
  ])('alerts at 70 %% and 90 %% of the working days: on %s it is %s', (today, light, workingDaysLeft) =>
    expect(milestoneLight(zone('zhundong'), days, today)).toEqual({ light, workingDaysLeft }),
  );

  test('working days leave out holidays: National Day of 2026 keeps a node green', () =>
    expect(
      milestoneLight(zone('zhundong'), { setOn: '2026-09-28', plannedOn: '2026-10-14', actualOn: null }, '2026-10-08')
        .light,
    ).toBe('GREEN'));

  test('reached in time it is green, late it stays overdue', () => {
    expect(milestoneLight(zone('zhundong'), { ...days, actualOn: '2026-11-30' }, '2027-01-01').light).toBe('GREEN');
    expect(milestoneLight(zone('zhundong'), { ...days, actualOn: '2026-12-01' }, '2027-01-01').light).toBe('OVERDUE');
  });

  test('nodes are planned, moved, reached; what was planned first stays', async () => {
    const projectCode = await newMajor();
    expect(
      await plan(projectCode, [node('START', '2026-11-30'), node('ROOF', '2027-06-30'), node('EXTRA', '2027-07-01')]),
    ).toMatchObject({
      milestones: [
        {
          code: 'START',
          plannedOn: '2026-11-30',
          firstPlannedOn: '2026-11-30',
          actualOn: null,
          light: 'GREEN',
          workingDaysLeft: 10,
        },
        { code: 'ROOF' },
        { code: 'EXTRA' },
      ],
    });
    const reach = (code: string, actualOn: string, as: object = WINDOW) =>
      calls.call('reachMilestone', MILESTONES, { projectCode, code, actualOn }, as);
    projects.at('2026-11-27 10:00');
    expect(await project(projectCode, MILESTONES, {})).toMatchObject({
      milestones: [{ light: 'RED' }, { light: 'GREEN' }, {}],
    });
    expect(await plan(projectCode, [node('START', '2026-12-31'), node('ROOF', '2027-06-30')])).toMatchObject({
      milestones: [{ plannedOn: '2026-12-31', firstPlannedOn: '2026-11-30', light: 'GREEN' }, { code: 'ROOF' }],
    });
    expect(await reach('START', '2026-11-28')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await reach('START', '2026-11-15')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await reach('NONE', '2026-11-27')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await reach('START', '2026-11-27', ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await reach('START', '2026-11-27')).toMatchObject({
      milestones: [{ code: 'START', actualOn: '2026-11-27', light: 'GREEN' }, {}],
    });
    expect(await reach('START', '2026-11-27')).toMatchObject({
      code: 'MILESTONE_REACHED',
      message: 'a node is reached once, but START was on 2026-11-27',
    });
    expect(await plan(projectCode, [node('START', '2027-01-01')])).toMatchObject({ code: 'MILESTONE_REACHED' });
  });

  test('a node that is late stays so when others are planned', async () => {
    const projectCode = await newMajor();
    await plan(projectCode, [node('A', '2026-11-17')]);
    projects.at('2026-11-20 10:00');
    expect(await plan(projectCode, [node('A', '2026-11-17'), node('B', '2026-12-31')])).toMatchObject({
      milestones: [
        { code: 'A', light: 'OVERDUE', workingDaysLeft: -3 },
        { code: 'B', light: 'GREEN' },
      ],
    });
    expect(await plan(projectCode, [node('A', '2026-11-18')])).toMatchObject({ code: 'INVALID_INPUT' });
  });

  test.each([
    [[], 'milestones must be 1 to 50, but got: 0'],
    [
      [node('start', '2026-12-01')],
      'code must be 1 to 40 capitals, digits or _, beginning with a capital, but got: "start"',
    ],
    [[node('A', '2026-11-16')], 'plannedOn must be after today (2026-11-16), or as it is, but got: 2026-11-16'],
    [[node('A', '2026-12-01'), node('A', '2026-12-02')], 'codes must differ from each other, but got twice: A'],
  ])('is checked: %j', async (nodes, message) =>
    expect(await plan(await newMajor(), nodes)).toMatchObject({ code: 'INVALID_INPUT', message }),
  );
});

describe('Q08: four things are clear', () => {
  const raise = (projectCode: string, dueOn: string, as: object = WINDOW) =>
    calls.call(
      'raiseProjectIssue',
      'id text agency dueOn overdue resolvedAt',
      { projectCode, text: '临时用电未接通', agency: '供电公司', dueOn },
      as,
    );

  test('base figures, nodes by light, open issues and the ledger of a zone', async () => {
    projects.at('2026-11-16 10:00');
    const [a, b] = [await newMajor('district', 'GOVERNMENT_INVESTED'), await newMajor('district')];
    await plan(a, [node('A', '2026-11-20'), node('B', '2027-11-20')]);
    await calls.call('reachMilestone', MILESTONES, { projectCode: a, code: 'A', actualOn: '2026-11-16' }, WINDOW);
    await plan(b, [node('A', '2026-11-17')]);
    await claim(a);
    projects.at('2026-11-16 11:00');
    const issue = await raise(a, '2026-11-17', ENTERPRISE);
    expect(issue).toMatchObject({ agency: '供电公司', overdue: false, resolvedAt: null });
    await raise(b, '2026-11-30');
    projects.at('2026-11-18 10:00');
    const board = (filter = '') =>
      calls.ask(`projectBoard(zone: "district"${filter}) { rule { code clause } inventory { projects investment adopted } progress { green yellow red overdue reachedInTime reachedLate rule { code } }
      problems { open overdue } ledger { entries latestAt } projects { nodes { project { projectCode adopter { agency } milestones { code light } } problems { open overdue } } } }`);
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
    expect(await board(', filter: { late: true }')).toMatchObject({
      projects: { nodes: [{ project: { projectCode: b, milestones: [{ light: 'OVERDUE' }] } }] },
    });
    const { inventory } = (await board()) as { inventory: { projects: number; investment: string; adopted: number } };
    expect([inventory.investment, inventory.adopted]).toEqual([`${inventory.projects * 35_000_000}.00`, 1]);

    const resolve = (as: object = WINDOW, id = issue.id) =>
      calls.call('resolveProjectIssue', 'id resolvedAt resolution overdue', { issueId: id, resolution: '已接通' }, as);
    expect(await resolve(ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await resolve(enterpriseOf(codesOf(1, 5_600_000)[0]!))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await resolve()).toMatchObject({ resolution: '已接通', overdue: false });
    expect(await resolve()).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect(await project(a, 'issues(open: true) { nodes { id } } all: issues { nodes { resolution } }')).toEqual({
      issues: { nodes: [] },
      all: { nodes: [{ resolution: '已接通' }] },
    });
    expect(
      await project(a, 'ledger(first: 2) { nodes { action by at detail } pageInfo { hasNextPage } }'),
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
      await project(a, 'issues { nodes { id } } ledger { nodes { at } } agentContacts { nodes { at } }', {}),
    ).toEqual({ issues: null, ledger: null, agentContacts: null });
    expect(await project(a, 'issues { nodes { text } }', ENTERPRISE)).toMatchObject({ issues: { nodes: [{}] } });
  });

  test('an issue is checked, and only of a major project', async () => {
    expect(await raise(await newMajor(), '2026-11-15')).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'dueOn must not be in the past (today is 2026-11-16), but got: 2026-11-15',
    });
    expect(await raise(await newProject(), '2026-11-16')).toMatchObject({ code: 'NOT_MAJOR' });
    expect(await raise(await newMajor(), '2026-11-16', enterpriseOf(codesOf(1, 5_600_000)[0]!))).toMatchObject({
      code: 'NOT_ENTITLED',
    });
  });

  test('one project on the board and twenty take the same number of statements', async () => {
    for (let n = 0; n < 20; n += 1) {
      const code = await newMajor('yili');
      if (n % 2 === 0) await claim(code);
      await plan(code, [node('A', '2027-01-04')]);
    }
    const ask = (first: number) =>
      calls.statements(() =>
        calls.ask(
          `projectBoard(zone: "yili", first: ${first}) { progress { green } projects { nodes { problems { open } project { major { kind } adopter { agency } adoptions { id } agent { id }
      agents { id } milestones { light } zeroContact { met } issues { nodes { id } } ledger { nodes { at } } agentContacts { nodes { id } } efficiencyInspections { orders { id } } } } } }`,
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

describe('Q16: agents', () => {
  const contact = (projectCode: string, direct: boolean, as: object = WINDOW) =>
    calls.call(
      'recordAgentContact',
      'agency matter direct at',
      { projectCode, agency: '住建局', matter: '施工许可咨询', direct },
      as,
    );

  test('the agent contacts departments on behalf; direct contacts are counted, 0 are wanted', async () => {
    const projectCode = await newProject('district');
    expect(await contact(projectCode, false)).toMatchObject({ code: 'NO_AGENT', remedy: 'assignProjectAgent' });
    const assign = (reference: string, as: object = WINDOW) =>
      calls.call(
        'assignProjectAgent',
        `official { ${OFFICIAL} } since until`,
        { projectCode, agent: { reference, name: '顾清和', post: '代办员' } },
        as,
      );
    expect(await assign('agent-1', ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await assign('agent-1')).toMatchObject({
      official: { reference: 'agent-1', name: { value: '顾**', masked: true } },
      until: null,
    });
    expect(await assign('agent-1')).toMatchObject({ code: 'ALREADY_AGENT' });
    expect(await contact(projectCode, false)).toMatchObject({ agency: '住建局', direct: false });
    const zero = 'zeroContact { label defined note directContacts agentContacts met rule { code } }';
    expect(await project(projectCode, zero)).toMatchObject({
      zeroContact: {
        label: '两个零接触',
        defined: false,
        note: expect.stringContaining('does not say what the name stands for'),
        directContacts: 0,
        agentContacts: 1,
        met: true,
        rule: { code: 'LABEL_TWO_ZERO_CONTACT' },
      },
    });
    await contact(projectCode, true);
    await assign('agent-2');
    expect(
      await project(
        projectCode,
        `${zero} agent { official { reference } } agents { until } agentContacts { nodes { direct } }`,
      ),
    ).toMatchObject({
      zeroContact: { directContacts: 1, met: false },
      agent: { official: { reference: 'agent-2' } },
      agents: { length: 2 },
      agentContacts: { nodes: { length: 2 } },
    });
    expect(await project(await newProject('gedian'), zero)).toMatchObject({
      zeroContact: { rule: null, met: true, note: expect.stringContaining('zone gedian has no such programme') },
    });
  });
});
