import { describe, expect, test } from '@jest/globals';
import { enterpriseOf, officerOf } from '#shared/testing/department.ts';
import { CODE, ENTERPRISE, REVIEWER, WINDOW, openProjects, speaking } from '../testing.ts';
import { withPausesOf } from './reading.ts';

const projects = openProjects('2026-09-28 10:00');

const FACTS = {
  nature: 'OTHER',
  planningClass: 'NONE',
  fireClass: 'ORDINARY',
  simpleWorks: false,
  policyConform: true,
};
/** The department of a matter, as its project shows it. */
const departmentOf = async (code: string, task: string): Promise<string> =>
  (await projects.read(code)).stages
    .flatMap(({ package: matters }) => matters?.tasks ?? [])
    .find(({ matter }) => matter === task)?.department ?? '';
/** Ends a matter as an officer of its department; `as` null: as REVIEWER. */
const end = async (code: string, stage: string, task: string, more: object = {}, as: object | null = null) =>
  projects.step('endStageTask', code, as ?? speaking(REVIEWER, await departmentOf(code, task)), {
    stage,
    task,
    done: true,
    outcome: '通过',
    ...more,
  });
/** A project in the stage of its construction permit. */
const atPermit = async (facts: object = FACTS): Promise<string> => {
  const { projectCode } = await projects.apply({ facts });
  await projects.step('acceptProject', projectCode, WINDOW);
  for (const stage of ['LAND_AND_PLANNING', 'CONSTRUCTION_PLANNING']) await projects.finish(projectCode, stage);
  return projectCode;
};

describe('Q03: matters side by side under a lead', () => {
  test('each stage opens with the matters that the project needs in it, each under its department with its clock', async () => {
    const { projectCode } = await projects.apply({ facts: FACTS });
    const accepted = await projects.step('acceptProject', projectCode, WINDOW);
    expect(accepted.stages[0]).toMatchObject({
      package: {
        lead: '自然资源主管部门',
        status: 'RUNNING',
        // 立项 and 选址 side by side, 权籍 with them; the land planning permit waits for all three (G15).
        holdingUp: ['PROJECT_FILING', 'SITE_SELECTION', 'CADASTRAL_SURVEY'],
        tasks: [
          { matter: 'PROJECT_FILING', department: '发展改革部门', status: 'RUNNING' },
          { matter: 'SITE_SELECTION', department: '自然资源主管部门', status: 'RUNNING' },
          { matter: 'CADASTRAL_SURVEY', title: '权籍调查（与出让条件核定同步）', status: 'RUNNING' },
          {
            matter: 'LAND_PERMIT',
            status: 'WAITING',
            waitsFor: ['PROJECT_FILING', 'SITE_SELECTION', 'CADASTRAL_SURVEY'],
          },
          {
            matter: 'SEISMIC_SAFETY',
            title: '地震安全性评价',
            department: '地震工作主管部门',
            status: 'RUNNING',
            clock: null,
          },
        ],
      },
    });
    expect(accepted.stages[1]).toMatchObject({ package: null });
    await projects.finish(projectCode, 'LAND_AND_PLANNING');
    const { stages } = await projects.finish(projectCode, 'CONSTRUCTION_PLANNING');
    // 20 working days for a permit (行政许可法 42), over National Day with its make-up days.
    // 45 for the whole would end after the 30 of the project: the earlier day counts.
    expect(stages[1]).toMatchObject({
      state: 'DONE',
      package: {
        status: 'DONE',
        tasks: [
          {
            matter: 'PLANNING_PERMIT',
            status: 'DONE',
            outcome: '通过',
            clock: { dueDate: '2026-10-30', light: 'GREEN' },
          },
        ],
      },
    });
    expect(stages[2]).toMatchObject({
      package: { lead: '住房和城乡建设主管部门', status: 'RUNNING', clock: { dueDate: '2026-11-13' } },
    });
    expect(stages[2]!.package!.tasks.map(({ matter, status, department }) => [matter, status, department])).toEqual([
      ['MINERAL_OVERLAY', 'RUNNING', '自然资源主管部门'],
      ['ENVIRONMENTAL_IMPACT', 'RUNNING', '生态环境主管部门'],
      ['ENERGY_CONSERVATION', 'RUNNING', '发展改革部门'],
      ['GEOLOGICAL_HAZARD', 'RUNNING', '自然资源主管部门'],
      ['WATER_RESOURCES', 'RUNNING', '水行政主管部门'],
      ['DRAWING_REVIEW', 'RUNNING', '住房和城乡建设主管部门'],
      ['CONSTRUCTION_PERMIT', 'WAITING', '住房和城乡建设主管部门'],
    ]);
    // The departments that keep the construction permit waiting hold it up.
    expect(stages[2]!.package!.holdingUp).toHaveLength(6);
  });

  test('what a region has assessed, or the rules exempt, is no matter; a stage without matters has no package', async () => {
    for (const [type, organCode] of [
      ['SEISMIC_SAFETY', CODE],
      ['WATER_RESOURCES', CODE],
    ] as const) {
      const input = {
        organCode,
        zone: 'gedian',
        park: 'HEALTH',
        parkName: '大健康产业园',
        type,
        validFrom: '2026-01-01',
        validTo: '2028-12-31',
        reportHash: 'a'.repeat(64),
      };
      await projects.subgraph.execute(
        'mutation ($input: PublishRegionalAssessmentInput!) { publishRegionalAssessment(input: $input) { __typename } }',
        { input },
        WINDOW,
      );
    }
    // A rebuilding takes no new land.
    const input = { facts: FACTS, park: 'HEALTH', investment: '1000000', category: 'REBUILD' };
    const { projectCode } = await projects.apply({ ...input, facts: { ...FACTS, nature: 'OTHER' } });
    expect((await projects.step('acceptProject', projectCode, WINDOW)).stages[0]).toMatchObject({
      state: 'IN_PROGRESS',
      package: null,
    });
    expect(await end(projectCode, 'LAND_AND_PLANNING', 'SEISMIC_SAFETY')).toMatchObject({ code: 'NO_STAGE_TASKS' });
    await projects.finish(projectCode, 'LAND_AND_PLANNING');
    const { stages } = await projects.finish(projectCode, 'CONSTRUCTION_PLANNING');
    const matters = stages[2]!.package!.tasks.map(({ matter }) => matter);
    // 1,000,000 yuan: no construction permit (G19).
    expect(matters).toEqual([
      'MINERAL_OVERLAY',
      'ENVIRONMENTAL_IMPACT',
      'ENERGY_CONSERVATION',
      'GEOLOGICAL_HAZARD',
      'DRAWING_REVIEW',
    ]);
  });

  test('a stage is completed only when its matters are done, the construction permit after the others', async () => {
    const code = await atPermit();
    const stage = 'CONSTRUCTION_PERMIT';
    expect(await end(code, stage, 'CONSTRUCTION_PERMIT')).toMatchObject({
      code: 'TASK_NOT_RUNNING',
      message: expect.stringContaining('CONSTRUCTION_PERMIT is WAITING, waiting for MINERAL_OVERLAY'),
    });
    expect(await projects.complete(code, stage)).toMatchObject({
      code: 'STAGE_TASKS_OPEN',
      message: expect.stringContaining(
        'all its matters are done under 住房和城乡建设主管部门, but these are not: MINERAL_OVERLAY (自然资源主管部门): RUNNING; ',
      ),
      remedy: 'end them with endStageTask',
    });
    await projects.endTasks(code);
    expect(await projects.complete(code, stage)).toMatchObject({ state: 'IN_REVIEW' });
    // Ordinary works need no fire acceptance in Gedian (G19): acceptance has no matter, and is accepted as built all
    // the same.
    expect(await projects.complete(code, 'ACCEPTANCE')).toMatchObject({ code: 'NOT_ACCEPTED_AS_BUILT' });
    expect(await projects.acceptAsBuilt(code)).toMatchObject({ state: 'APPROVED' });
  });

  test('one that is refused ends the others: the stage cannot be completed, the project is rejected', async () => {
    const code = await atPermit();
    const refused = await end(code, 'CONSTRUCTION_PERMIT', 'ENVIRONMENTAL_IMPACT', {
      done: false,
      outcome: '选址不当',
    });
    expect(refused.stages[2]).toMatchObject({
      package: {
        status: 'FAILED',
        tasks: expect.arrayContaining([
          expect.objectContaining({
            matter: 'DRAWING_REVIEW',
            status: 'FAILED',
            outcome: 'ENVIRONMENTAL_IMPACT failed',
          }),
        ]),
      },
    });
    // How far it came is public; what the authority wrote to the applicant is not.
    const seenBy = async (as: object) =>
      (await projects.read(code, as)).stages
        .flatMap(({ package: matters }) => matters?.tasks ?? [])
        .filter(({ matter }) => matter === 'ENVIRONMENTAL_IMPACT')
        .map(({ status, outcome }) => [status, outcome]);
    for (const as of [ENTERPRISE, WINDOW, { role: 'auditor' }])
      expect(await seenBy(as)).toEqual([['FAILED', '选址不当']]);
    for (const as of [{}, enterpriseOf('91350100M000100Y43'), officerOf('credit')]) {
      expect(await seenBy(as)).toEqual([['FAILED', null]]);
    }
    const told = (await projects.subgraph.changes({ limit: '1000' })).find(({ type }) => type === 'StageTaskRefused');
    expect(told).toMatchObject({ restricted: false, payload: { task: 'ENVIRONMENTAL_IMPACT', package: 'FAILED' } });
    expect(JSON.stringify(told)).not.toContain('选址不当');
    expect(await end(code, 'CONSTRUCTION_PERMIT', 'DRAWING_REVIEW')).toMatchObject({ code: 'PACKAGE_ENDED' });
    expect(await projects.complete(code, 'CONSTRUCTION_PERMIT')).toMatchObject({
      code: 'STAGE_TASKS_OPEN',
      remedy: 'reject the project: one of its matters was refused',
    });
    expect(
      await projects.step('rejectProject', code, REVIEWER, {
        reasons: ['环境影响评价未通过'],
        basis: '《中华人民共和国环境影响评价法》第二十五条',
      }),
    ).toMatchObject({
      state: 'REJECTED',
    });
  });

  test('stands still while the project does', async () => {
    const { projectCode } = await projects.apply({ facts: FACTS });
    await projects.step('acceptProject', projectCode, WINDOW);
    await projects.finish(projectCode, 'LAND_AND_PLANNING');
    projects.at('2026-09-29 10:00');
    await projects.step('requestProjectSupplement', projectCode, WINDOW, { items: ['总平面图'] });
    expect((await projects.read(projectCode)).stages[1]).toMatchObject({
      package: { clock: { paused: true }, tasks: [{ clock: { paused: true } }] },
    });
    expect(await end(projectCode, 'CONSTRUCTION_PLANNING', 'PLANNING_PERMIT')).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: 'endStageTask is not possible in state SUPPLEMENT; it is in: ACCEPTED, IN_REVIEW',
    });
    projects.at('2026-10-12 10:00');
    await projects.step('supplyProjectSupplement', projectCode, ENTERPRISE);
    // 30 September, 8, 9 and 10 October (a Saturday worked) were wholly still: four working days later than 30 October.
    expect((await projects.read(projectCode)).stages[1]).toMatchObject({
      package: { tasks: [{ clock: { paused: false, dueDate: '2026-11-05' } }] },
    });
  });

  test('is for other officers than the one who accepted; illegal and repeated steps', async () => {
    const code = await projects.accepted();
    const stage = 'LAND_AND_PLANNING';
    expect(await end(code, stage, 'SEISMIC_SAFETY', {}, WINDOW)).toMatchObject({ code: 'SAME_OFFICER' });
    for (const as of [ENTERPRISE, {}, enterpriseOf('91350100M000100Y43')])
      expect(await end(code, stage, 'SEISMIC_SAFETY', {}, as)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await end(code, 'ACCEPTANCE', 'FIRE_ACCEPTANCE')).toMatchObject({
      code: 'STAGE_OUT_OF_ORDER',
      message: 'matters end in the stage in progress, LAND_AND_PLANNING (立项用地规划许可), but got: ACCEPTANCE',
    });
    expect(await end(code, stage, 'X')).toMatchObject({ code: 'NOT_FOUND' });
    const first = await end(code, stage, 'SEISMIC_SAFETY', { idempotencyKey: 'task-1' });
    expect(await end(code, stage, 'SEISMIC_SAFETY', { idempotencyKey: 'task-1' })).toEqual(first);
    expect(await end(code, stage, 'SEISMIC_SAFETY')).toMatchObject({ code: 'TASK_NOT_RUNNING' });
  });

  test('a matter is ended by its own department alone, a stage completed by the one that leads it', async () => {
    const code = await projects.accepted();
    const stage = 'LAND_AND_PLANNING';
    const strangers = [REVIEWER, speaking(REVIEWER, '住房和城乡建设主管部门'), speaking(REVIEWER, '地震工作')];
    for (const as of strangers) {
      expect(await end(code, stage, 'SEISMIC_SAFETY', {}, as)).toMatchObject({
        code: 'NOT_ENTITLED',
        message: expect.stringContaining('this is for officers of the agency 地震工作主管部门'),
      });
    }
    expect(await end(code, stage, 'SEISMIC_SAFETY', {}, speaking(REVIEWER, '地震工作 主管部门'))).toMatchObject({
      stages: [{ package: { status: 'RUNNING' } }, {}, {}, {}],
    });
    await projects.handInLandDocuments(code);
    await projects.endTasks(code);
    for (const as of [...strangers, speaking(REVIEWER, '地震工作主管部门')]) {
      expect(await projects.step('completeStage', code, as, { stage })).toMatchObject({
        code: 'NOT_ENTITLED',
        message: expect.stringContaining('this is for officers of the agency 自然资源主管部门'),
      });
    }
    const lead = speaking(REVIEWER, '自然资源主管部门');
    expect(await projects.step('completeStage', code, lead, { stage })).toMatchObject({
      stages: [{ state: 'DONE' }, { state: 'IN_PROGRESS' }, {}, {}],
    });
    const told = (await projects.subgraph.changes({ limit: '1000' })).filter(
      ({ type, subject }) => type === 'StageTaskDone' && (subject as { id: string }).id === code,
    );
    expect(told[0]).toMatchObject({ payload: { task: 'SEISMIC_SAFETY', by: '地震工作主管部门' } });
    expect(told).toHaveLength(5);
  });

  test('a pause counts where it falls into the matter', () => {
    const run = (from: string, to: string | null) =>
      ({ from: `2026-10-${from}`, to: to && `2026-10-${to}`, state: 'RUN', reason: null }) as const;
    const pause = (from: string, to: string | null) =>
      ({ from: `2026-10-${from}`, to: to && `2026-10-${to}`, state: 'PAUSE', reason: 'SUPPLEMENT' }) as const;
    expect(withPausesOf([run('10', null)], [run('01', '05'), pause('05', '08'), run('08', null)])).toEqual([
      run('10', null),
    ]);
    expect(withPausesOf([run('10', null)], [run('01', '12'), pause('12', null)])).toEqual([
      run('10', '12'),
      pause('12', null),
    ]);
    expect(
      withPausesOf(
        [run('10', '20')],
        [run('01', '12'), pause('12', '14'), run('14', '18'), pause('18', '25'), run('25', null)],
      ),
    ).toEqual([run('10', '12'), pause('12', '14'), run('14', '18'), pause('18', '20')]);
    expect(withPausesOf([run('10', '20')], [])).toEqual([run('10', '20')]);
  });
});
