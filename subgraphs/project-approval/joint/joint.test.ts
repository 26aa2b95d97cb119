import { describe, expect, test } from '@jest/globals';
import { zone } from '#shared/zones/index.ts';
import { membersOf } from './rules.ts';
import { ENTERPRISE, REVIEWER, WINDOW, openProjects } from '../testing.ts';

const projects = openProjects('2026-09-28 10:00');

interface Joint {
  opinions: { member: string }[];
  id: string;
  [field: string]: unknown;
}
const JOINT =
  '... on JointProcedure { id kind caseNo lead caseStatus statusCode passed concludedAt silent reasons rule { code } membersRule { code } clock { dueDate light } opinions { member agency passed comment } }';
const apply = (projectCode: string, kind: string, as: object = ENTERPRISE, more: object = {}) =>
  projects.mutate<Joint>('applyForJointProcedure', { projectCode, kind, ...more }, JOINT, as);
const act = async (name: string, id: string, as: object) =>
  (
    await projects.subgraph.execute<{ result: Joint & { code?: string } }>(
      `mutation ($input: JointProcedureInput!) { result: ${name}(input: $input) { __typename ${JOINT} ... on Refusal { code message remedy } } }`,
      { input: { id } },
      as,
    )
  ).data!.result;
/** An officer of an agency. */
const of = (agency: string, officer: object = REVIEWER) => ({ ...officer, agency });
const LEAD = of('住房和城乡建设主管部门');
/** The officer who speaks for a member of a joint procedure. */
const speakerOf = async (id: string, member: string) => {
  const [row] = await projects.subgraph.database.query<{ opinions: { member: string; agency: string }[] }>(
    'select opinions from joint_procedure where id = $1',
    [id],
  );
  return of(row!.opinions.find(opinion => opinion.member === member)?.agency ?? '无此单位');
};
const say = async (id: string, member: string, passed = true, as?: object) =>
  projects.mutate<Joint>(
    'giveJointOpinion',
    { id, member, passed, comment: passed ? '同意' : '消防通道不足' },
    JOINT,
    as ?? (await speakerOf(id, member)),
  );
const FACTS = { nature: 'OTHER', planningClass: 'NONE', fireClass: 'SPECIAL', simpleWorks: false, policyConform: true };
/** A project in a stage. */
const inStage = async (stage: string, facts: object = FACTS): Promise<string> => {
  const { projectCode } = await projects.apply({ facts });
  await projects.step('acceptProject', projectCode, WINDOW);
  for (const before of ['LAND_AND_PLANNING', 'CONSTRUCTION_PLANNING', 'CONSTRUCTION_PERMIT']) {
    if (before === stage) break;
    await projects.finish(projectCode, before);
  }
  return projectCode;
};
/** The reasons of the first decision on a procedure. */
const reasonsOf = async (id: string): Promise<string[]> => {
  const [decision] = await projects.subgraph.database.query<{ reasons: { en: string }[] }>(
    'select reasons from decision where subject_id = $1 order by decided_at limit 1',
    [id],
  );
  return (decision?.reasons ?? []).map(({ en }) => en);
};
const accepted = async (projectCode: string, kind: string): Promise<string> => {
  const { id } = await apply(projectCode, kind);
  await act('acceptJointProcedure', id, WINDOW);
  return id;
};
const FIVE = ['PLANNING', 'LAND', 'FIRE', 'CIVIL_DEFENCE', 'ARCHIVES'];

describe('G16, Y21: joint acceptance', () => {
  test('one application, five opinions, one result once under the lead; it ends the stage of acceptance and approves the project', async () => {
    const projectCode = await inStage('ACCEPTANCE');
    const applied = await apply(projectCode, 'ACCEPTANCE', ENTERPRISE, { idempotencyKey: 'joint-1' });
    expect(applied).toMatchObject({
      kind: 'ACCEPTANCE',
      caseNo: expect.stringMatching(/^LY-420703-/),
      lead: '住房和城乡建设主管部门',
      statusCode: 1,
      passed: null,
      membersRule: { code: 'JOINT_ACCEPTANCE_MEMBERS' },
      rule: { code: 'LICENCE_JOINT' },
      // 45 working days (行政许可法 42) would end on 2026-12-04, after the 30 of the project: the earlier day counts.
      clock: { dueDate: '2026-11-13', light: 'GREEN' },
      opinions: FIVE.map(member => ({ member, passed: null })),
    });
    expect(await apply(projectCode, 'ACCEPTANCE', ENTERPRISE, { idempotencyKey: 'joint-1' })).toEqual(applied);
    const { id } = applied;
    expect(await say(id, 'FIRE')).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: 'opinions are given on what is accepted and not decided, but this is RECEIVED',
    });
    await act('acceptJointProcedure', id, WINDOW);
    for (const member of FIVE.slice(0, 4)) await say(id, member);
    expect(await act('concludeJointProcedure', id, LEAD)).toMatchObject({
      code: 'OPINIONS_OPEN',
      message:
        "the one result rests on every member's opinion, and silence is no consent in a matter of safety, but these are silent: ARCHIVES (城建档案管理机构)",
    });
    // A member that is silent past the limit is still only silent.
    projects.at('2027-01-20 10:00');
    expect(await projects.subgraph.runJobs()).toEqual(expect.anything());
    expect(await projects.fields(projectCode, 'jointAcceptance { passed silent clock { light } }')).toEqual({
      jointAcceptance: { passed: null, silent: ['ARCHIVES (城建档案管理机构)'], clock: { light: 'OVERDUE' } },
    });
    expect(await say(id, 'ARCHIVES')).toMatchObject({ silent: [] });
    expect(await say(id, 'ARCHIVES', false)).toMatchObject({ code: 'OPINION_GIVEN' });
    expect(await act('concludeJointProcedure', id, of('住房和城乡建设主管部门', WINDOW))).toMatchObject({
      code: 'SAME_OFFICER',
    });
    expect(await act('concludeJointProcedure', id, LEAD)).toMatchObject({
      passed: true,
      statusCode: 11,
      reasons: [],
    });
    expect(await act('concludeJointProcedure', id, LEAD)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: expect.stringMatching(/^one result is given on what is accepted, but this is /),
    });
    const project = await projects.read(projectCode, WINDOW);
    expect(project).toMatchObject({ state: 'APPROVED' });
    expect(project.stages[3]).toMatchObject({
      state: 'DONE',
      package: {
        status: 'DONE',
        tasks: [{ matter: 'FIRE_ACCEPTANCE', outcome: expect.stringMatching(/^联合验收通过 LY-/) }],
      },
    });
    // G50: what each member has granted with the one result is a licence of its own.
    expect(await projects.licences(projectCode)).toContain('APPROVAL 建设工程消防验收（新建厂房项目）');
    expect(await apply(projectCode, 'ACCEPTANCE')).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  });

  test('one opinion against it fails it with its reason; it may be applied for again then, and not before', async () => {
    const projectCode = await inStage('ACCEPTANCE');
    const id = await accepted(projectCode, 'ACCEPTANCE');
    expect(await apply(projectCode, 'ACCEPTANCE')).toMatchObject({
      code: 'JOINT_UNDER_WAY',
      message:
        'ACCEPTANCE is applied for once, and again only after a result that did not pass, but one is DEPARTMENT_ACCEPTED',
    });
    for (const member of FIVE) await say(id, member, member !== 'FIRE');
    expect(await act('concludeJointProcedure', id, LEAD)).toMatchObject({
      passed: false,
      caseStatus: 'REJECTED',
      reasons: ['消防 (住房和城乡建设主管部门): 消防通道不足'],
    });
    expect((await projects.read(projectCode)).stages[3]).toMatchObject({ state: 'IN_PROGRESS' });
    expect(await apply(projectCode, 'ACCEPTANCE')).toMatchObject({ passed: null, statusCode: 1 });
  });

  test('G19: a project that is spared the fire acceptance is spared the opinion on it; the decision says why', async () => {
    const projectCode = await inStage('ACCEPTANCE', { ...FACTS, fireClass: 'ORDINARY' });
    const { id, opinions } = await apply(projectCode, 'ACCEPTANCE');
    expect(opinions.map(({ member }) => member)).toEqual(['PLANNING', 'LAND', 'CIVIL_DEFENCE', 'ARCHIVES']);
    expect(await reasonsOf(id)).toContain('Fire safety takes no part: 一般建设工程取消消防验收和备案');
    await act('acceptJointProcedure', id, WINDOW);
    expect(await say(id, 'FIRE', true, LEAD)).toMatchObject({ code: 'NOT_FOUND' });
    for (const { member } of opinions) await say(id, member);
    expect(await act('concludeJointProcedure', id, LEAD)).toMatchObject({ passed: true });
    expect(await projects.read(projectCode)).toMatchObject({ state: 'APPROVED' });
  });

  test('X07: where the plan joins acceptances, the decision says so', async () => {
    projects.enterpriseIs({ zone: 'xinjian', status: 'OPERATING' });
    const { id } = await apply(await inStage('ACCEPTANCE'), 'ACCEPTANCE');
    expect(await reasonsOf(id)).toEqual([
      'one application, 5 members, one result under 住房和城乡建设主管部门',
      'zone xinjian joins acceptances (JOINT_INSPECTION_KINDS, §7)',
    ]);
  });
});

describe('G16: joint review of drawings', () => {
  test('has four members, and its result ends the review in its stage', async () => {
    const projectCode = await inStage('CONSTRUCTION_PERMIT');
    const id = await accepted(projectCode, 'DRAWING_REVIEW');
    const members = membersOf(zone('gedian'), '2026-09-28', 'DRAWING_REVIEW').parameters.items.map(({ code }) => code);
    expect(members).toEqual(['DRAWINGS', 'FIRE', 'CIVIL_DEFENCE', 'TECHNICAL_SECURITY']);
    for (const member of members) await say(id, member);
    // G20: nobody answers for the design yet.
    expect(await act('concludeJointProcedure', id, LEAD)).toMatchObject({
      code: 'NO_DESIGNER',
      remedy: 'record them with recordDesignerLiability',
    });
    await projects.recordDesigner(projectCode);
    expect(await say(id, 'ARCHIVES')).toMatchObject({
      code: 'NOT_FOUND',
      message: 'its members are DRAWINGS, FIRE, CIVIL_DEFENCE, TECHNICAL_SECURITY, but got: ARCHIVES',
    });
    expect(await act('concludeJointProcedure', id, LEAD)).toMatchObject({
      passed: true,
      caseNo: expect.stringMatching(/^LS-/),
    });
    const { stages } = await projects.read(projectCode);
    expect(stages[2]!.package!.tasks.filter(({ status }) => status === 'DONE').map(({ matter }) => matter)).toEqual([
      'DRAWING_REVIEW',
    ]);
    expect(stages[2]).toMatchObject({ state: 'IN_PROGRESS' });
  });

  test('G19: simple low-risk works need none', async () => {
    const projectCode = await inStage('CONSTRUCTION_PERMIT', { ...FACTS, fireClass: 'ORDINARY', simpleWorks: true });
    expect(await apply(projectCode, 'DRAWING_REVIEW')).toMatchObject({
      code: 'DRAWING_REVIEW_NOT_NEEDED',
      message: expect.stringMatching(/^the drawings of this project need no review: /),
    });
  });

  test('an agency gives its own opinion and no other; the one that leads gives the result', async () => {
    const projectCode = await inStage('CONSTRUCTION_PERMIT');
    const id = await accepted(projectCode, 'DRAWING_REVIEW');
    const refused = (agency: string, got: string) => ({
      code: 'NOT_ENTITLED',
      message: `this is for officers of the agency ${agency}, but the caller works for: ${got}`,
    });
    expect(await say(id, 'CIVIL_DEFENCE', true, REVIEWER)).toMatchObject(refused('人民防空主管部门', 'no agency'));
    expect(await say(id, 'CIVIL_DEFENCE', true, LEAD)).toMatchObject(
      refused('人民防空主管部门', '住房和城乡建设主管部门'),
    );
    expect(await say(id, 'CIVIL_DEFENCE')).toMatchObject({ kind: 'DRAWING_REVIEW' });
    expect(await act('concludeJointProcedure', id, of('人民防空主管部门'))).toMatchObject(
      refused('住房和城乡建设主管部门', '人民防空主管部门'),
    );
    const told = (await projects.subgraph.changes({ limit: '1000' })).filter(
      ({ type }) => type === 'JointOpinionGiven',
    );
    expect(told.at(-1)).toMatchObject({ payload: { member: 'CIVIL_DEFENCE', agency: '人民防空主管部门' } });
  });

  test('a stranger does not learn which procedures there are', async () => {
    const id = await accepted(await inStage('CONSTRUCTION_PERMIT'), 'DRAWING_REVIEW');
    for (const as of [{}, ENTERPRISE]) {
      const [there, nowhere] = await Promise.all(
        [id, '00000000-0000-0000-0000-000000000000'].map(one => act('acceptJointProcedure', one, as)),
      );
      expect(there).toMatchObject({ code: 'NOT_ENTITLED' });
      expect(there).toEqual(nowhere);
    }
  });

  test('each belongs to its stage; who may do what', async () => {
    const projectCode = await inStage('CONSTRUCTION_PERMIT');
    expect(await apply(projectCode, 'ACCEPTANCE')).toMatchObject({
      code: 'STAGE_OUT_OF_ORDER',
      message: 'ACCEPTANCE belongs to stage ACCEPTANCE, but the stage in progress is: CONSTRUCTION_PERMIT',
    });
    expect(await apply(projectCode, 'DRAWING_REVIEW', {})).toMatchObject({ code: 'NOT_ENTITLED' });
    const id = await accepted(projectCode, 'DRAWING_REVIEW');
    expect(await act('concludeJointProcedure', id, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await say(id, 'FIRE', true, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await act('acceptJointProcedure', '00000000-0000-0000-0000-000000000000', WINDOW)).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await projects.fields(projectCode, 'jointReview { caseNo }', {})).toEqual({ jointReview: null });
    expect(await projects.fields(projectCode, 'jointReview { kind }', ENTERPRISE)).toEqual({
      jointReview: { kind: 'DRAWING_REVIEW' },
    });
  });
});

test('joint and merged procedures of one project and of fifty take the same number of statements', async () => {
  expect(await projects.statementsOf('jointReview { id } jointAcceptance { id } mergedProcedures { id }')).toEqual([
    3, 3,
  ]);
});
