import { describe, expect, test } from '@jest/globals';
import { ENTERPRISE, REVIEWER, WINDOW, openProjects } from '../testing.ts';

const projects = openProjects('2026-11-30 10:00');

const FACTS = {
  nature: 'OTHER',
  planningClass: 'NONE',
  fireClass: 'SPECIAL',
  simpleWorks: false,
  policyConform: true,
};
const BEFORE_BUILDING = ['LAND_AND_PLANNING', 'CONSTRUCTION_PLANNING', 'CONSTRUCTION_PERMIT'];
/** A project whose permits are all done: it is being built. */
const built = async (category = 'SME'): Promise<string> => {
  const { projectCode } = await projects.apply({ category, facts: FACTS });
  await projects.step('acceptProject', projectCode, WINDOW);
  for (const stage of BEFORE_BUILDING) await projects.finish(projectCode, stage);
  return projectCode;
};
const clockOf = async (code: string) => (await projects.read(code)).clock;

describe('G16: the time of building is no approval time', () => {
  test('the clock stands still from the end of the permits to the application for the acceptance', async () => {
    const code = await built();
    projects.at('2027-04-15 10:00');
    // Day 1 was spent; it would be over on 2027-02-04, were the building counted.
    expect(await clockOf(code)).toMatchObject({ paused: true, netDays: 0, light: 'GREEN' });
    expect(await projects.read(code)).toMatchObject({
      state: 'IN_REVIEW',
      pauses: [{ reason: 'CONSTRUCTION', from: '2026-11-30T10:00:00+08:00', to: null, items: null }],
    });
    await projects.acceptAsBuilt(code, false);
    // It did not pass: what was found is put right, which is building again.
    expect(await clockOf(code)).toMatchObject({ paused: true, light: 'GREEN' });
    projects.at('2027-05-17 10:00');
    const { state, clock } = await projects.acceptAsBuilt(code);
    // The days of both applications alone ran: the acceptance was decided on the days on which it was applied for.
    expect([state, clock.light, clock.netDays]).toEqual(['APPROVED', 'GREEN', 1]);
    expect(await projects.typesOf(code)).toEqual(
      expect.arrayContaining(['ProjectBuilt', 'ProjectNotAccepted', 'ProjectApproved']),
    );
  });

  test('what is applied for runs again: it may be late in its acceptance', async () => {
    const code = await built('INDUSTRIAL');
    projects.at('2027-04-15 10:00');
    const joint = '... on JointProcedure { id clock { dueDate light } }';
    const applied = await projects.mutate<{ clock: { dueDate: string } }>(
      'applyForJointProcedure',
      { projectCode: code, kind: 'ACCEPTANCE' },
      joint,
      ENTERPRISE,
    );
    // 30 working days are left of the project, this one among them: the 45 of a joint decision (行政许可法 42) would end
    // later.
    expect([applied.clock.dueDate, (await clockOf(code)).dueDate]).toEqual(['2027-05-26', '2027-05-26']);
    projects.at('2027-05-26 10:00');
    expect(await clockOf(code)).toMatchObject({ paused: false, light: 'RED' });
    projects.at('2027-05-27 09:00');
    const late = { light: 'OVERDUE' };
    expect(await projects.fields(code, 'clock { light } jointAcceptance { clock { light } }')).toEqual({
      clock: late,
      jointAcceptance: { clock: late },
    });
  });

  test('nothing is before an authority meanwhile: no list of what is missing, no special procedure, no matter ended', async () => {
    const code = await built();
    const refused = (action: string) => ({
      code: 'ILLEGAL_TRANSITION',
      message: `${action} is not possible while the project is built: nothing is before an authority until acceptance is applied for`,
      remedy: 'apply for the joint acceptance with applyForJointProcedure',
    });
    expect(await projects.step('requestProjectSupplement', code, WINDOW, { items: ['竣工图'] })).toMatchObject(
      refused('requestProjectSupplement'),
    );
    expect(await projects.step('startSpecialProcedure', code, REVIEWER, { procedure: 'HEARING' })).toMatchObject(
      refused('startSpecialProcedure'),
    );
    const task = { stage: 'ACCEPTANCE', task: 'FIRE_ACCEPTANCE', done: true, outcome: '通过' };
    expect(await projects.step('endStageTask', code, REVIEWER, task)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect(await projects.step('withdrawProject', code, ENTERPRISE)).toMatchObject({ state: 'WITHDRAWN' });
  });

  test('the acceptance stands still with the project, and its days are those of the project', async () => {
    const code = await built();
    projects.at('2027-04-15 10:00');
    expect((await projects.read(code)).stages[3]).toMatchObject({
      package: { clock: { paused: true }, tasks: [{ matter: 'FIRE_ACCEPTANCE', clock: { paused: true } }] },
    });
  });
});

describe('the last stage', () => {
  test('needs the joint acceptance: without one nobody completes it', async () => {
    const code = await built();
    await projects.mutate(
      'applyForJointProcedure',
      { projectCode: code, kind: 'ACCEPTANCE' },
      '__typename',
      ENTERPRISE,
    );
    await projects.endTasks(code);
    expect(await projects.complete(code, 'ACCEPTANCE')).toMatchObject({
      code: 'NOT_ACCEPTED_AS_BUILT',
      message: 'a project is approved after its joint acceptance (联合验收), but none has passed',
    });
  });
});

describe('a stage within its project', () => {
  test('is never due after it: the earlier day, in the light of the whole', async () => {
    const { projectCode } = await projects.apply({ facts: FACTS });
    await projects.step('acceptProject', projectCode, WINDOW);
    const { stages, clock } = await projects.read(projectCode);
    const [first] = stages as unknown as { package: { clock: Record<string, unknown>; tasks: object[] } }[];
    expect(clock).toMatchObject({ dueDate: '2027-01-12' });
    expect(first!.package.clock).toMatchObject({ dueDate: '2027-01-12' });
    projects.at('2027-01-14 09:00');
    const after = (await projects.read(projectCode)).stages[0] as unknown as typeof first;
    expect(after!.package.tasks).toContainEqual(expect.objectContaining({ matter: 'LAND_PERMIT', clock: null }));
    expect(await projects.fields(projectCode, 'clock { light } stages { package { clock { light } } }')).toMatchObject({
      clock: { light: 'OVERDUE' },
      stages: [{ package: { clock: { light: 'OVERDUE' } } }, {}, {}, {}],
    });
  });
});
