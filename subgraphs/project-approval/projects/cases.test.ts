import { describe, expect, test } from '@jest/globals';
import { enterpriseOf, officerOf } from '#shared/testing/department.ts';
import { ENTERPRISE, REVIEWER, WINDOW, openProjects } from '../testing.ts';

const projects = openProjects('2026-09-30 10:00');

describe('the clock', () => {
  test.each([
    ['2026-11-03 23:59', 20, 'GREEN'],
    ['2026-11-04 00:00', 21, 'YELLOW'],
    ['2026-11-11 23:59', 26, 'YELLOW'],
    ['2026-11-12 00:00', 27, 'RED'],
    ['2026-11-17 17:30', 30, 'RED'],
    ['2026-11-17 17:31', 30, 'OVERDUE'],
  ])('G16: 30 working days, on %s: day %i, %s', async (time, netDays, light) => {
    const projectCode = await projects.accepted();
    projects.at(time);
    expect(await projects.read(projectCode)).toMatchObject({ clock: { netDays, grossDays: netDays, light } });
  });

  test('G16: counts from acceptance (受理之日): before it nothing is spent, over National Day with its make-up Saturday', async () => {
    const { projectCode } = await projects.apply();
    await projects.step('requestProjectSupplement', projectCode, WINDOW, { items: ['总平面图'] });
    projects.at('2026-10-10 16:00');
    await projects.step('supplyProjectSupplement', projectCode, ENTERPRISE);
    expect(await projects.read(projectCode)).toMatchObject({
      state: 'RECEIVED',
      statusCode: 7,
      clock: {
        paused: true,
        grossDays: 0,
        netDays: 0,
        dueDate: '2026-11-20',
        explanation: expect.stringMatching(/^not begun: it counts from acceptance/),
      },
    });
    // Accepted on the Saturday: the 30th working day after it is 20 November; applied for on 30 September it would have
    // been 17 November.
    expect(await projects.step('acceptProject', projectCode, WINDOW)).toMatchObject({
      state: 'ACCEPTED',
      clock: { paused: false, grossDays: 0, netDays: 0, dueDate: '2026-11-20' },
    });
    projects.at('2026-10-12 10:00');
    expect(await projects.read(projectCode)).toMatchObject({
      clock: { grossDays: 1, netDays: 1, dueDate: '2026-11-20' },
      pauses: [{ reason: 'SUPPLEMENT', from: '2026-09-30T10:00:00+08:00', to: '2026-10-10T16:00:00+08:00' }],
    });
  });

  test('a supplement moves the due date by the working days between its first and its last; gross days go on', async () => {
    const projectCode = await projects.accepted();
    projects.at('2026-10-13 15:00');
    const requested = await projects.step('requestProjectSupplement', projectCode, WINDOW, {
      items: ['总平面图', '用地预审意见'],
    });
    expect(requested).toMatchObject({ state: 'SUPPLEMENT', clock: { paused: true, netDays: 5 } });
    projects.at('2026-10-20 09:30');
    expect(await projects.read(projectCode)).toMatchObject({ clock: { grossDays: 10, netDays: 5, paused: true } });
    // The 14th, 15th, 16th and 19th are not counted: from 17 to 23 November.
    expect(await projects.step('supplyProjectSupplement', projectCode, ENTERPRISE)).toMatchObject({
      state: 'ACCEPTED',
      clock: { dueDate: '2026-11-23', grossDays: 10, netDays: 6, paused: false },
      pauses: [
        {
          reason: 'SUPPLEMENT',
          from: '2026-10-13T15:00:00+08:00',
          to: '2026-10-20T09:30:00+08:00',
          items: ['总平面图', '用地预审意见'],
          late: [],
          procedure: null,
        },
      ],
    });
    expect(await projects.read(projectCode)).toMatchObject({ pauses: [{ reason: 'SUPPLEMENT', items: null }] });
    expect(await projects.read(projectCode, REVIEWER)).toMatchObject({
      pauses: [{ items: ['总平面图', '用地预审意见'] }],
    });
  });

  test('a special procedure moves it too, and the clock stops for good with the approval', async () => {
    const projectCode = await projects.accepted();
    projects.at('2026-10-12 10:00');
    expect(
      await projects.step('startSpecialProcedure', projectCode, REVIEWER, { procedure: 'EXPERT_REVIEW' }),
    ).toMatchObject({ state: 'SPECIAL_PROCEDURE', clock: { paused: true } });
    projects.at('2026-10-14 10:00');
    expect(await projects.step('endSpecialProcedure', projectCode, REVIEWER)).toMatchObject({
      state: 'ACCEPTED',
      clock: { dueDate: '2026-11-18', netDays: 5, grossDays: 6 },
      pauses: [{ reason: 'SPECIAL_PROCEDURE', procedure: 'EXPERT_REVIEW', items: null }],
    });
    for (const stage of ['LAND_AND_PLANNING', 'CONSTRUCTION_PLANNING', 'CONSTRUCTION_PERMIT', 'ACCEPTANCE'])
      await projects.finish(projectCode, stage);
    projects.at('2027-06-01 10:00');
    expect(await projects.read(projectCode)).toMatchObject({
      state: 'APPROVED',
      endedAt: '2026-10-14T10:00:00+08:00',
      clock: { netDays: 5, grossDays: 6, light: 'GREEN', paused: false },
    });
  });
});

describe('a case', () => {
  test('goes through its four stages in order to its approval, each step with its change', async () => {
    const projectCode = await projects.accepted();
    expect(await projects.complete(projectCode, 'CONSTRUCTION_PERMIT')).toMatchObject({
      code: 'STAGE_OUT_OF_ORDER',
      message:
        'stages are completed in order: next is LAND_AND_PLANNING (立项用地规划许可), but got: CONSTRUCTION_PERMIT',
      remedy: 'complete LAND_AND_PLANNING first',
    });
    projects.at('2026-10-09 10:00');
    const first = await projects.finish(projectCode, 'LAND_AND_PLANNING');
    expect(first).toMatchObject({
      state: 'IN_REVIEW',
      endedAt: null,
      stages: [
        { state: 'DONE', startedOn: '2026-09-30', finishedOn: '2026-10-09' },
        { state: 'IN_PROGRESS', startedOn: '2026-10-09', finishedOn: null },
        { state: 'PENDING', startedOn: null },
        { state: 'PENDING' },
      ],
    });
    await projects.finish(projectCode, 'CONSTRUCTION_PLANNING');
    await projects.finish(projectCode, 'CONSTRUCTION_PERMIT');
    expect(await projects.finish(projectCode, 'ACCEPTANCE')).toMatchObject({
      state: 'APPROVED',
      endedAt: '2026-10-09T10:00:00+08:00',
    });
    const changes = (await projects.typesOf(projectCode)).filter(type => type !== 'StageTaskDone');
    expect(changes).toEqual([
      'ProjectApplied',
      'ProjectAccepted',
      'LandPermitDocumentsSubmitted',
      'ProjectStageCompleted',
      'ProjectStageCompleted',
      'DesignerLiabilityRecorded',
      'ProjectStageCompleted',
      'ProjectBuilt',
      'ProjectApproved',
    ]);
    const decisions = await projects.subgraph.database.query(
      `select outcome, facts from decision where subject_id = $1 and outcome in ('RECEIVED', 'APPROVED') order by decided_at`,
      [projectCode],
    );
    expect(decisions[1]).toMatchObject({
      outcome: 'APPROVED',
      facts: { netDays: 2, grossDays: 2, limit: { value: 30, unit: 'WD' }, light: 'GREEN' },
    });
    expect(await projects.step('withdrawProject', projectCode, ENTERPRISE)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: 'askToWithdraw is not possible in state APPROVED; possible: revoke',
    });
  });

  test('X01: who accepted it may neither complete its stages nor reject it, and the database holds that too', async () => {
    const projectCode = await projects.accepted();
    const refusal = {
      code: 'SAME_OFFICER',
      message: expect.stringContaining('受审分离'),
      remedy: 'let another officer decide',
    };
    expect(await projects.complete(projectCode, 'LAND_AND_PLANNING', WINDOW)).toMatchObject(refusal);
    expect(
      await projects.step('rejectProject', projectCode, WINDOW, {
        reasons: ['不符合规划'],
        basis: '《中华人民共和国城乡规划法》第四十条',
      }),
    ).toMatchObject(refusal);
    const approveOneself = `update service_case set status = 'APPROVED', decided_by = accepted_by where id = (select case_id from project where project_code = $1)`;
    await expect(projects.subgraph.database.query(approveOneself, [projectCode])).rejects.toThrow('decided_by_another');
    expect(await projects.finish(projectCode, 'LAND_AND_PLANNING')).toMatchObject({ state: 'IN_REVIEW' });
  });

  test('Q01: one complete list; a second stands, and what it asks for is kept as a violation', async () => {
    const projectCode = await projects.accepted();
    await projects.step('requestProjectSupplement', projectCode, WINDOW, { items: ['总平面图'] });
    expect(
      await projects.step('requestProjectSupplement', projectCode, WINDOW, { items: ['消防设计文件'] }),
    ).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: 'requestSupplement is not possible in state SUPPLEMENT_STARTED; possible: supply, reject, askToWithdraw',
    });
    await projects.step('supplyProjectSupplement', projectCode, ENTERPRISE);
    await projects.step('requestProjectSupplement', projectCode, WINDOW, { items: ['消防设计文件'] });
    expect(await projects.read(projectCode, ENTERPRISE)).toMatchObject({
      state: 'SUPPLEMENT',
      pauses: [
        { items: ['总平面图'], late: [] },
        { items: ['消防设计文件'], late: ['消防设计文件'] },
      ],
    });
    expect(await projects.read(projectCode)).toMatchObject({
      pauses: [
        { items: null, late: null },
        { items: null, late: null },
      ],
    });
    const decisions = await projects.subgraph.database.query(
      `select outcome, rule->>'code' as rule from decision where subject_id = $1 and outcome like 'SUPPLEMENT%' order by outcome`,
      [projectCode],
    );
    expect(decisions).toEqual([
      { outcome: 'SUPPLEMENT', rule: 'SUPPLEMENT_REQUESTS' },
      { outcome: 'SUPPLEMENT_VIOLATION', rule: 'SUPPLEMENT_REQUESTS' },
    ]);
    const changes = (await projects.subgraph.changes({ limit: '1000' })).filter(
      ({ type }) => type === 'SupplementRequested',
    );
    expect(changes.at(-1)).toMatchObject({ restricted: true, payload: { items: ['消防设计文件'] } });
  });

  test('a supplement before acceptance leads back to the window', async () => {
    const { projectCode } = await projects.apply();
    await projects.step('requestProjectSupplement', projectCode, WINDOW, { items: ['总平面图'] });
    expect(await projects.step('supplyProjectSupplement', projectCode, ENTERPRISE)).toMatchObject({
      state: 'RECEIVED',
      caseStatus: 'SUPPLEMENT_ENDED',
    });
  });

  test('is rejected with reasons, which only those who may see them get', async () => {
    const projectCode = await projects.accepted();
    expect(
      await projects.step('rejectProject', projectCode, REVIEWER, {
        reasons: ['不符合国土空间规划'],
        basis: '《中华人民共和国城乡规划法》第四十条',
      }),
    ).toMatchObject({
      state: 'REJECTED',
      reasons: ['不符合国土空间规划'],
      endedAt: '2026-09-30T10:00:00+08:00',
      stages: Array(4).fill({ state: 'CANCELLED' }),
    });
    expect(await projects.read(projectCode)).toMatchObject({ state: 'REJECTED', reasons: null });
    expect(await projects.read(projectCode, ENTERPRISE)).toMatchObject({ reasons: ['不符合国土空间规划'] });
  });

  test('that is not accepted is refused acceptance, by any officer, or taken back', async () => {
    const { projectCode } = await projects.apply();
    expect(
      await projects.step('rejectProject', projectCode, WINDOW, {
        reasons: ['不属于本机关职权范围'],
        basis: '《中华人民共和国城乡规划法》第四十条',
      }),
    ).toMatchObject({
      state: 'REJECTED',
      caseStatus: 'ACCEPTANCE_REFUSED',
      statusCode: 5,
      clock: { netDays: 0, paused: false },
    });
    expect(await projects.step('acceptProject', projectCode, WINDOW)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    const other = (await projects.apply()).projectCode;
    expect(await projects.step('withdrawProject', other, ENTERPRISE)).toMatchObject({
      state: 'WITHDRAWN',
      caseStatus: 'RETRACTED',
      statusCode: 2,
      endedAt: '2026-09-30T10:00:00+08:00',
    });
  });

  test('is accepted once, also after what was missing is supplied', async () => {
    const projectCode = await projects.accepted();
    await projects.step('requestProjectSupplement', projectCode, WINDOW, { items: ['总平面图'] });
    await projects.step('supplyProjectSupplement', projectCode, ENTERPRISE);
    expect(await projects.step('acceptProject', projectCode, WINDOW)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: 'a project is accepted once, but this one is ACCEPTED',
    });
  });

  test('is withdrawn by its enterprise, even while it stands still', async () => {
    const projectCode = await projects.accepted();
    await projects.step('startSpecialProcedure', projectCode, REVIEWER, { procedure: 'HEARING' });
    expect(await projects.step('withdrawProject', projectCode, ENTERPRISE)).toMatchObject({
      state: 'WITHDRAWN',
      clock: { paused: false },
    });
    const other = await projects.accepted();
    expect(await projects.step('withdrawProject', other, ENTERPRISE)).toMatchObject({ state: 'WITHDRAWN' });
    expect(await projects.typesOf(other)).toEqual([
      'ProjectApplied',
      'ProjectAccepted',
      'ProjectWithdrawalAsked',
      'ProjectWithdrawn',
    ]);
  });

  test.each([
    [
      'completeStage',
      REVIEWER,
      { stage: 'LAND_AND_PLANNING' },
      'completeStage is not possible in state RECEIVED; it is in: ACCEPTED, IN_REVIEW',
    ],
    ['supplyProjectSupplement', ENTERPRISE, {}, 'supply is not possible in state RECEIVED'],
    [
      'startSpecialProcedure',
      REVIEWER,
      { procedure: 'TENDER' },
      'startSpecialProcedure is not possible in state RECEIVED',
    ],
    ['endSpecialProcedure', REVIEWER, {}, 'endSpecialProcedure is not possible in state RECEIVED'],
  ])('%s is refused in the state RECEIVED', async (name, as, more, message) => {
    const { projectCode } = await projects.apply();
    expect(await projects.step(name, projectCode, as, more)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: expect.stringContaining(message),
    });
  });

  test.each([
    ['acceptProject', ENTERPRISE, {}],
    ['requestProjectSupplement', ENTERPRISE, { items: ['总平面图'] }],
    ['startSpecialProcedure', ENTERPRISE, { procedure: 'TENDER' }],
    ['endSpecialProcedure', ENTERPRISE, {}],
    ['completeStage', ENTERPRISE, { stage: 'ACCEPTANCE' }],
    ['rejectProject', officerOf('credit'), { reasons: ['x'], basis: '《中华人民共和国城乡规划法》第四十条' }],
    ['withdrawProject', {}, {}],
    ['supplyProjectSupplement', enterpriseOf('91350100M000100Y43'), {}],
  ])('%s is not for everybody', async (name, as, more) => {
    const { projectCode } = await projects.apply();
    expect(await projects.step(name, projectCode, as, more)).toMatchObject({ code: 'NOT_ENTITLED' });
  });

  test.each([
    [[], 'items must be 1 to 50, but got: 0'],
    [Array.from({ length: 51 }, (_, n) => `材料${n}`), 'items must be 1 to 50, but got: 51'],
    [[''], 'each of items must have 1 to 200 characters, but got: 0'],
    [['总平面图', ' 总平面图'], 'items must differ from each other, but got twice: 总平面图'],
  ])('a list of missing items is checked: %#', async (items, message) => {
    const projectCode = await projects.accepted();
    expect(await projects.step('requestProjectSupplement', projectCode, WINDOW, { items })).toMatchObject({
      code: 'INVALID_INPUT',
      message,
    });
  });
});
