import { describe, expect, test } from '@jest/globals';
import { CODE, ENTERPRISE, REVIEWER, WINDOW, openProjects, speaking } from '../testing.ts';

const projects = openProjects('2026-11-30 10:00');

interface Stored {
  outcome: string;
  facts: { task?: string; credit?: { blackLists: string[] } };
  reasons: { en: string }[];
}
/** The decisions on a project, oldest first. */
const decisionsOf = (code: string): Promise<Stored[]> =>
  projects.subgraph.database.query<Stored>(
    'select outcome, facts, reasons from decision where subject_id = $1 order by decided_at, outcome',
    [code],
  );

describe('who applies', () => {
  test.each(['DEREGISTERING', 'REVOKED', 'DEREGISTERED'])('%s: nothing new is taken up', async status => {
    projects.enterpriseIs({ zone: 'gedian', status });
    expect(await projects.apply()).toMatchObject({
      code: 'ENTERPRISE_NOT_OPERATING',
      message: expect.stringMatching(
        new RegExp(
          `(a project needs an enterprise that is on the register|and a project is new), but ${CODE} of zone gedian is: ${status}$`,
        ),
      ),
    });
  });

  test.each(['OPERATING', 'ABNORMAL', 'DORMANT'])('%s: received', async status => {
    projects.enterpriseIs({ zone: 'gedian', status });
    expect(await projects.apply()).toMatchObject({ state: 'RECEIVED' });
  });

  test('every field that is wrong is named at once', async () => {
    expect(await projects.apply({ name: '', investment: '0', floorArea: -1, park: 'a b' })).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringMatching(/^name .*; investment .*; floorArea .*; park must be 1 to 40 capitals/),
    });
  });
});

describe('G47: the lists of credit are asked before anything is granted', () => {
  test('and stand in every decision: of acceptance, matter, stage and approval', async () => {
    const code = await projects.accepted();
    projects.blacklist('拖欠农民工工资');
    for (const stage of ['LAND_AND_PLANNING', 'CONSTRUCTION_PLANNING', 'CONSTRUCTION_PERMIT']) {
      await projects.finish(code, stage);
    }
    await projects.acceptAsBuilt(code);
    const decided = await decisionsOf(code);
    expect(decided.map(({ outcome }) => outcome)).toEqual(
      expect.arrayContaining(['ACCEPTED', 'STAGE_COMPLETED', 'MATTER_DONE', 'APPROVED']),
    );
    const ended = decided.filter(({ outcome }) => outcome === 'MATTER_DONE').map(({ facts }) => facts.task);
    expect(ended).toEqual(expect.arrayContaining(['SEISMIC_SAFETY', 'LAND_PERMIT']));
    const asked = (outcome: string): unknown => decided.find(one => one.outcome === outcome)?.facts.credit;
    expect(asked('ACCEPTED')).toMatchObject({ blackLists: [] });
    for (const outcome of ['STAGE_COMPLETED', 'MATTER_DONE', 'APPROVED']) {
      expect(asked(outcome)).toMatchObject({ blackLists: ['拖欠农民工工资'] });
    }
    expect(decided.find(({ outcome }) => outcome === 'APPROVED')?.reasons.map(({ en }) => en)).toContain(
      'it is on the black list (拖欠农民工工资): it is supervised more closely, and nothing is granted on a promise',
    );
  });

  test('nothing is granted while credit does not answer', async () => {
    const { projectCode } = await projects.apply();
    projects.enterpriseIs(null);
    expect(await projects.step('acceptProject', projectCode, WINDOW)).toMatchObject({ code: 'EVIDENCE_UNAVAILABLE' });
    expect(await projects.read(projectCode)).toMatchObject({ state: 'RECEIVED' });
  });
});

describe('decisions', () => {
  test('a withdrawal and a rejection leave theirs, the rejection with its ground', async () => {
    const [withdrawn, rejected] = [await projects.accepted(), await projects.accepted()];
    await projects.step('withdrawProject', withdrawn, ENTERPRISE);
    expect((await decisionsOf(withdrawn)).map(({ outcome }) => outcome)).toContain('WITHDRAWN');
    const basis = '《中华人民共和国城乡规划法》第三十八条';
    await projects.step('rejectProject', rejected, REVIEWER, { reasons: ['不符合规划条件'], basis });
    const [decision] = await projects.subgraph.database.query<{ basis: string }>(
      `select basis from decision where subject_id = $1 and outcome = 'REJECTED'`,
      [rejected],
    );
    expect(decision).toEqual({ basis });
    const noGround = { reasons: ['不符合规划条件'], basis: ' ' };
    expect(await projects.step('rejectProject', await projects.accepted(), REVIEWER, noGround)).toMatchObject({
      code: 'INVALID_INPUT',
    });
  });
});

describe('G17, X04: the park', () => {
  test('is one of the zone, told once, and corrected by an officer', async () => {
    const wrong = { park: 'NOPE' };
    const refused = {
      code: 'INVALID_INPUT',
      message: expect.stringMatching(/^park must be one of OPTOELECTRONICS, HEALTH.* in zone gedian, but got: "NOPE"$/),
    };
    expect(await projects.apply(wrong)).toMatchObject(refused);
    const { projectCode } = await projects.apply();
    const tell = (as: object, more: object) => projects.step('tellProjectFacts', projectCode, as, more);
    expect(await tell(ENTERPRISE, wrong)).toMatchObject(refused);
    expect(await tell(ENTERPRISE, { park: 'HEALTH' })).toMatchObject({ park: 'HEALTH' });
    expect(await tell(ENTERPRISE, { park: 'HEALTH' })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await tell(ENTERPRISE, { park: 'OPTOELECTRONICS' })).toMatchObject({
      code: 'FACT_ALREADY_TOLD',
      remedy: 'ask an officer to correct it',
    });
    expect(await tell(WINDOW, { park: 'OPTOELECTRONICS' })).toMatchObject({ park: 'OPTOELECTRONICS' });
    expect(await tell(speaking(WINDOW, '无'), { facts: { coal: false } })).toMatchObject({
      park: 'OPTOELECTRONICS',
      facts: { coal: false },
    });
  });
});
