/** Every aggregate with steps tells those that are open: each is taken with the input that its answer gave. */
import { describe, expect, test } from '@jest/globals';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { MajorProjects } from './major-projects/testing.ts';
import { CODE, ENTERPRISE, REVIEWER, WINDOW, openProjects, speaking } from './testing.ts';

const projects = openProjects('2026-11-19 10:00');
const majors = new MajorProjects(projects);
const ORGAN = makeCreditCode({ authority: '1', kind: '1', divisionCode: '420703', serial: 88 });
const HASH = 'b1'.repeat(32);

interface Step {
  operation: string;
  yours: boolean;
  input: Record<string, unknown>;
  missing: string[];
}
const STEPS = 'availableSteps { operation yours input missing }';
/** Input types that several mutations share. */
const INPUTS: Readonly<Record<string, string>> = { acceptMergedProcedure: 'MergedProcedureInput' };

/** Something that is read by a field of the query, and the type that its steps return. */
class Thing {
  readonly #field: string;
  readonly #type: string;

  constructor(type: string, field: string) {
    this.#field = field;
    this.#type = type;
  }

  async steps(as: object): Promise<Step[]> {
    // The last part of a path may be a list with one entry.
    const [root = '', ...path] = this.#field.split(' > ');
    const selection = [...path].reverse().reduce((inner, name) => `${name} { ${inner} }`, STEPS);
    const seen = await projects.ask<Record<string, unknown>>(`${root} { ${selection} }`, as);
    const thing = path.reduce<unknown>((one, name) => (one as Record<string, unknown>)[name], seen);
    return (Array.isArray(thing) ? thing.flat() : [thing]).flatMap(
      one => (one as { availableSteps: Step[] }).availableSteps,
    );
  }

  async operations(as: object): Promise<string[]> {
    return (await this.steps(as)).map(({ operation }) => operation);
  }

  /** Takes the first open step of an operation, as one who may: with its input, and what it says is missing. */
  async take(operation: string, as: object, more: object = {}): Promise<void> {
    const step = (await this.steps(as)).find(one => one.operation === operation);
    expect(step).toMatchObject({ yours: true });
    expect(Object.keys(more)).toEqual(expect.arrayContaining((step?.missing ?? []).map(name => name.split('.')[0])));
    const name = INPUTS[operation] ? `${operation}:${INPUTS[operation]}` : operation;
    const result = await projects.mutate(name, { ...step?.input, ...more }, `... on ${this.#type} { __typename }`, as);
    expect(result).toMatchObject({ __typename: this.#type });
  }
}

describe('the steps that are open', () => {
  test('of a parcel: each check and survey by its code, its thresholds by name, then its holder', async () => {
    const parcelCode = '420703001007GB00001';
    const parcel = { parcelCode, zone: 'gedian', location: '葛店园区7号地块', purpose: 'INDUSTRIAL', area: 10_000 };
    await projects.mutate('registerLandParcel', { organCode: ORGAN, ...parcel }, '... on LandParcel { state }', WINDOW);
    const land = new Thing('LandParcel', `landParcel(parcelCode: "${parcelCode}")`);
    const open = await land.steps(WINDOW);
    expect(open.filter(({ operation }) => operation === 'recordLandCheck').map(({ input }) => input.check)).toEqual([
      'COMPENSATION_SETTLED',
      'NO_DISPUTE',
      'CLEAR_TITLE',
      'INFRASTRUCTURE_DONE',
      'RELICS_EXPLORED',
    ]);
    expect(open.every(({ operation }) => /^record/.test(operation))).toBe(true);
    for (let n = 0; n < 5; n += 1) await land.take('recordLandCheck', WINDOW, { holds: true });
    await land.take('recordSurveyFinding', WINDOW, { finding: '无', surveyedOn: '2026-11-18', reportHash: HASH });
    await land.take('markStandardLand', WINDOW);
    const supply = (await land.steps(WINDOW)).find(({ operation }) => operation === 'supplyLandParcel');
    expect(supply?.missing).toEqual([
      'creditCode',
      'landUse.utilisation',
      'landUse.outputPerHectare',
      'landUse.floorAreaRatio',
    ]);
    const landUse = { utilisation: 80, outputPerHectare: '6000000', floorAreaRatio: 1.2 };
    await land.take('supplyLandParcel', WINDOW, { creditCode: CODE, landUse });
    expect(await land.operations(ENTERPRISE)).toEqual([
      'placeProjectOnParcel',
      'returnLandParcel',
      'transferLandParcel',
    ]);
    const { projectCode } = await projects.apply();
    await land.take('placeProjectOnParcel', ENTERPRISE, { projectCode, utilisation: 80, outputPerHectare: '6000000' });
    // While its project goes on the land stays; nothing is measured before it is built.
    expect(await land.operations(WINDOW)).toEqual([]);
    await projects.step('withdrawProject', projectCode, ENTERPRISE);
    await land.take('returnLandParcel', WINDOW, { reason: '项目终止', basis: '《土地管理法》第五十八条' });
    expect(await land.operations(WINDOW)).toContain('recordSurveyFinding');
  });

  test('of a tender: each step of its conductor, the bidding once its deadline has passed, the award by another', async () => {
    const { projectCode } = await projects.apply();
    const CENTRE = speaking(WINDOW, '公共资源交易中心');
    const COMMITTEE = speaking(REVIEWER, '评标委员会');
    const { id } = await projects.mutate<{ id: string }>(
      'openTender',
      { projectCode, title: '厂房施工总承包', compulsory: true, secret: false },
      '... on Tender { id }',
      ENTERPRISE,
    );
    const tender = new Thing('Tender', `tender(id: "${id}")`);
    await tender.take('recordTenderStep', CENTRE, { online: true, bidDeadline: '2026-12-10T10:00:00+08:00' });
    expect(await tender.operations(CENTRE)).toEqual(['cancelTender']);
    projects.at('2026-12-10 10:00');
    for (const step of ['BID', 'OPEN']) {
      expect((await tender.steps(CENTRE))[0]?.input).toEqual({ tenderId: id, step });
      await tender.take('recordTenderStep', CENTRE, { online: true });
    }
    await tender.take('recordTenderStep', COMMITTEE, { online: true, remote: true });
    await tender.take('recommendBidders', COMMITTEE, { bidders: ['甲建设公司'] });
    // Who recommended does not award.
    expect((await tender.steps(COMMITTEE)).find(({ operation }) => operation === 'awardTender')?.yours).toBe(false);
    await tender.take('awardTender', ENTERPRISE, { bidder: '甲建设公司', reason: '方案更优' });
    expect(await tender.operations(ENTERPRISE)).toEqual([]);
  });

  test('of an inspection and its orders: each aspect, then put right and verified by others, then closed', async () => {
    const projectCode = await majors.newMajor('district', 'GOVERNMENT_INVESTED');
    const INSPECTOR = speaking(WINDOW, '纪检监察机关');
    const OTHER = speaking(REVIEWER, '纪检监察机关');
    await projects.mutate('openEfficiencyInspection', { projectCode }, '... on EfficiencyInspection { id }', INSPECTOR);
    const path = `project(projectCode: "${projectCode}") > efficiencyInspections`;
    const inspection = new Thing('EfficiencyInspection', path);
    expect(await inspection.operations(WINDOW)).toEqual(Array(4).fill('inspectAspect'));
    const finding = { finding: '资金拨付不及时', agency: '财政局', dueOn: '2026-12-10' };
    for (const findings of [[finding], [], [], []]) {
      await inspection.take('inspectAspect', INSPECTOR, { summary: '已查阅', findings });
    }
    expect(await inspection.operations(INSPECTOR)).toEqual([]);
    const read = async (as: object) => {
      const seen = await projects.ask<{ efficiencyInspections: { orders: { availableSteps: Step[] }[] }[] }>(
        `project(projectCode: "${projectCode}") { efficiencyInspections { orders { ${STEPS} } } }`,
        as,
      );
      return seen.efficiencyInspections[0]?.orders[0]?.availableSteps ?? [];
    };
    const [report] = await read(speaking(WINDOW, '财政局'));
    const ORDER = '... on SupervisionOrder { __typename }';
    const rectified = { ...report?.input, rectification: '已拨付' };
    await projects.mutate('reportRectification', rectified, ORDER, speaking(WINDOW, '财政局'));
    // The same person verifies nothing.
    expect((await read(INSPECTOR))[0]).toMatchObject({ operation: 'verifyRectification', yours: false });
    const [verify] = await read(OTHER);
    expect(verify).toMatchObject({ yours: true, missing: ['effective', 'verification'] });
    const verified = { ...verify?.input, effective: true, verification: '属实' };
    await projects.mutate('verifyRectification', verified, ORDER, OTHER);
    await inspection.take('closeEfficiencyInspection', INSPECTOR);
    expect(await inspection.operations(INSPECTOR)).toEqual([]);
  });

  test('of works, of a task of a meeting, of an issue', async () => {
    const milestones = [{ code: 'POWER_CORRIDOR' }];
    const registered = { organCode: ORGAN, zone: 'gedian', name: '供电网格优化', milestones };
    const { id } = await projects.mutate<{ id: string }>(
      'registerUtilityProject',
      registered,
      '... on UtilityProject { id }',
    );
    const works = new Thing('UtilityProject', `utilityProject(id: "${id}")`);
    await works.take('reachUtilityMilestone', WINDOW, { reachedOn: '2026-11-19', corridorKm: 1 });
    expect(await works.operations(WINDOW)).toEqual([]);

    const projectCode = await majors.newMajor('district', 'GOVERNMENT_INVESTED');
    const raised = { projectCode, text: '用地报批缓慢', agency: '自然资源局', dueOn: '2026-12-01' };
    await projects.mutate('raiseProjectIssue', raised, '... on ProjectIssue { id }', WINDOW);
    const issue = new Thing('ProjectIssue', `project(projectCode: "${projectCode}") > issues > nodes`);
    await issue.take('resolveProjectIssue', WINDOW, { resolution: '已批' });
    expect(await issue.operations(WINDOW)).toEqual([]);

    const organCode = makeCreditCode({ authority: '1', kind: '1', divisionCode: '411702', serial: 11 });
    const decisions = [{ decision: '督办用地', agency: '自然资源局', dueOn: '2026-12-01', projectCode }];
    const held = { organCode, zone: 'district', heldOn: '2026-11-19', topic: '重大项目协调', decisions };
    await projects.mutate('holdCoordinationMeeting', held, '... on CoordinationMeeting { id }', WINDOW);
    const task = new Thing('MeetingTask', 'meetingTasks(zone: "district") > nodes');
    expect((await task.steps(WINDOW))[0]?.yours).toBe(false);
    await task.take('completeMeetingTask', speaking(WINDOW, '自然资源局'), { outcome: '已办' });
  });

  test('of a merged procedure: who accepted does not complete it', async () => {
    projects.enterpriseIs({ zone: 'yili', status: 'OPERATING' });
    const projectCode = await projects.accepted();
    const asked = { projectCode, kind: 'ASSESSMENTS', agency: '州评估院' };
    await projects.mutate('applyForMergedProcedure', asked, '... on MergedProcedure { id }', ENTERPRISE);
    const merged = new Thing('MergedProcedure', `project(projectCode: "${projectCode}") > mergedProcedures`);
    await merged.take('acceptMergedProcedure', WINDOW);
    expect((await merged.steps(speaking(WINDOW, '州评估院')))[0]).toMatchObject({ yours: false });
    await merged.take('completeMergedProcedure', speaking(REVIEWER, '州评估院'), { reportHash: HASH });
    expect(await merged.operations(WINDOW)).toEqual([]);
  });

  test('of a major project: who answers for it, its plan, and each node that is not reached', async () => {
    const projectCode = await majors.newMajor();
    const major = new Thing('ProjectMilestones', `project(projectCode: "${projectCode}") > major`);
    expect(await major.operations(WINDOW)).toEqual(['claimProject', 'planMilestones', 'raiseProjectIssue']);
    await majors.claim(projectCode);
    const handOver = async (as: typeof WINDOW) => (await major.steps(as))[0];
    expect(await handOver(WINDOW)).toMatchObject({ operation: 'handOverProject', yours: false });
    expect(await handOver(speaking(WINDOW, '经济发展局'))).toMatchObject({ operation: 'handOverProject', yours: true });
    await major.take('planMilestones', WINDOW, {
      milestones: [
        { code: 'START', title: '开工', plannedOn: '2026-12-01' },
        { code: 'END', title: '竣工', plannedOn: '2027-06-01' },
      ],
    });
    const open = async () => (await major.steps(WINDOW)).map(({ operation, input }) => [operation, input.code]);
    expect(await open()).toEqual([
      ['handOverProject', undefined],
      ['planMilestones', undefined],
      ['reachMilestone', 'START'],
      ['reachMilestone', 'END'],
      ['raiseProjectIssue', undefined],
    ]);
    await major.take('reachMilestone', WINDOW, { actualOn: '2026-11-19' });
    expect(await open()).not.toContainEqual(['reachMilestone', 'START']);
  });
});
