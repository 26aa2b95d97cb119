import { describe, expect, test } from '@jest/globals';
import { zone } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import { verificationStart, verifiedUntil } from './rules.ts';
import { ENTERPRISE, CODE, REVIEWER, WINDOW, openProjects, speaking } from '../testing.ts';

const projects = openProjects('2026-09-28 10:00', { zone: 'zhundong' });

const DEBTS = 'debts { id kind matter status dueDate items { name settledAt } rule { code } }';
interface WithDebts {
  [field: string]: unknown;
  state: string;
  debts: { id: string; status: string; dueDate: string }[];
}
const MATTER = '工程建设项目受理';
const ITEM = {
  matter: MATTER,
  kind: 'MATERIALS',
  mainMaterials: ['项目申请表', '土地出让合同'],
  deferrable: ['总平面图', '建设资金落实证明'],
  makeUpDays: 10,
};
const BUILD = {
  matter: '先建后验',
  kind: 'BUILD_THEN_VERIFY',
  mainMaterials: ['企业承诺书'],
  deferrable: ['施工图审查', '施工许可核验'],
  makeUpDays: 60,
};
const LIST =
  '... on ToleranceList { zone version validFrom validTo items { matter kind makeUpDays } excludedNatures excludedCategories excludedIndustries }';
const publish = (input: object = {}, as: object = REVIEWER) =>
  projects.mutate(
    'publishToleranceList',
    {
      zone: 'zhundong',
      items: [ITEM, BUILD],
      excludedNatures: ['REAL_ESTATE'],
      excludedCategories: ['GOV_LINEAR'],
      excludedIndustries: ['25'],
      ...input,
    },
    LIST,
    as,
  );
const PROJECT =
  '... on Project { projectCode state caseStatus statusCode reasons stages { state package { status } } debts { id kind matter status dueDate items { name settledAt } rule { code } } }';
const accept = (projectCode: string, more: object = {}, as: object = WINDOW) =>
  projects.mutate<WithDebts>(
    'acceptProjectWithTolerance',
    { projectCode, matter: MATTER, missing: ['总平面图', '建设资金落实证明'], commitment: true, ...more },
    PROJECT,
    as,
  );
const settle = (debtId: string, items?: string[], as: object = WINDOW) =>
  projects.mutate<WithDebts>('settleProjectDebt', { debtId, items }, PROJECT, as);
const FACTS = {
  nature: 'OTHER',
  planningClass: 'NONE',
  fireClass: 'ORDINARY',
  simpleWorks: false,
  policyConform: true,
};
const apply = async (facts: object = FACTS): Promise<string> => {
  projects.enterpriseIs({ zone: 'zhundong', status: 'OPERATING', industry: { divisionCode: '39' } });
  return (await projects.apply({ facts })).projectCode;
};

describe('Z10: the published list', () => {
  test('is whole and by version, with its three columns and its negative list', async () => {
    const list = async (on?: string) =>
      (
        await projects.subgraph.execute<{ toleranceList: object | null }>(
          'query ($on: Date) { toleranceList(zone: "zhundong", on: $on) { version validTo } }',
          { on },
        )
      ).data!.toleranceList;
    expect(await list()).toBeNull();
    projects.at('2026-09-21 10:00');
    expect(await publish()).toMatchObject({
      zone: 'zhundong',
      version: 1,
      validFrom: '2026-09-21',
      items: [{ matter: MATTER, makeUpDays: 10 }, { kind: 'BUILD_THEN_VERIFY' }],
      excludedNatures: ['REAL_ESTATE'],
      excludedIndustries: ['25'],
    });
    projects.at('2026-09-28 10:00');
    expect(await publish({ idempotencyKey: 'list-1' })).toMatchObject({ version: 2 });
    expect(await publish({ idempotencyKey: 'list-1' })).toMatchObject({ version: 2 });
    expect([await list('2026-09-20'), await list('2026-09-27'), await list('2026-09-28')]).toEqual([
      null,
      { version: 1, validTo: '2026-09-27' },
      { version: 2, validTo: null },
    ]);
    // What is published on the same day again takes the place of that day's version, and of no earlier one.
    await publish();
    expect([await list('2026-09-27'), await list('2026-09-28')]).toEqual([
      { version: 1, validTo: '2026-09-27' },
      { version: 3, validTo: null },
    ]);
    expect(await publish({}, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
  });

  test.each([
    [
      'zhundong',
      { mainMaterials: [] },
      'LIST_INCOMPLETE',
      `each matter must state its name, its main materials and what may follow (事项名称、主要申请材料、可容缺材料), but ${MATTER} has no: mainMaterials`,
      null,
    ],
    [
      'xinjian',
      { deferrable: [] },
      'LIST_INCOMPLETE',
      expect.stringMatching(/has no: deferrable$/),
      { code: 'TOLERANCE_LIST_FIELDS' },
    ],
    [
      'zhundong',
      { deferrable: ['项目申请表'] },
      'INVALID_INPUT',
      `a material is a main one or may follow, but ${MATTER} has as both: 项目申请表`,
      null,
    ],
    [
      'zhundong',
      { makeUpDays: 0 },
      'INVALID_INPUT',
      `makeUpDays of ${MATTER} must be from 1 to 3650, but got: 0`,
      null,
    ],
  ])('X02: %s with %j is refused', async (zone, more, code, message, applied) =>
    expect(await publish({ zone, items: [{ ...ITEM, ...more }] })).toMatchObject({ code, message, applied }),
  );

  test('X02: a matter stands once for a kind', async () => {
    expect(await publish({ items: [ITEM, { ...ITEM, makeUpDays: 5 }] })).toMatchObject({
      code: 'INVALID_INPUT',
      message: `a matter is listed once for a kind, but got twice: ${MATTER}`,
    });
  });

  test('keeps out the industries of its negative list', async () => {
    await publish();
    projects.enterpriseIs({ zone: 'zhundong', status: 'OPERATING', industry: { divisionCode: '25' } });
    const { projectCode } = await projects.apply({ facts: FACTS });
    expect(await projects.fields(projectCode, 'fastTrack { eligible reasons }', {})).toEqual({
      fastTrack: { eligible: false, reasons: ['industry 25 is on the negative list'] },
    });
  });
});

describe('Z10: start on land delivery', () => {
  test('a project is accepted at once, and owes what is missing until the tenth working day, over the holiday with its make-up day', async () => {
    await publish();
    const code = await apply();
    expect(await projects.fields(code, 'fastTrack { reasons version }', {})).toMatchObject({
      fastTrack: {
        reasons: [expect.stringMatching(/of the list of zone zhundong; not on its negative list$/), expect.anything()],
      },
    });
    const accepted = await accept(code, { idempotencyKey: 'accept-1' });
    expect(accepted).toMatchObject({
      state: 'ACCEPTED',
      stages: [{ state: 'IN_PROGRESS' }, {}, {}, {}],
      debts: [
        {
          kind: 'MATERIALS',
          matter: MATTER,
          status: 'OWED',
          dueDate: '2026-10-16',
          items: [{ name: '总平面图', settledAt: null }, { name: '建设资金落实证明' }],
          rule: { code: 'START_ON_LAND_DELIVERY' },
        },
      ],
    });
    expect(await accept(code, { idempotencyKey: 'accept-1' })).toMatchObject({
      debts: [{ id: accepted.debts[0]!.id }],
    });
    // The acceptance rests on the rule of the promise, and not on the time limit of the case.
    expect(
      await projects.subgraph.database.query(
        `select rule->>'code' as rule from decision where subject_id = $1 and outcome = 'ACCEPTED_WITH_TOLERANCE'`,
        [code],
      ),
    ).toEqual([{ rule: 'START_ON_LAND_DELIVERY' }]);
    expect(await accept(code)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: 'a project is accepted once, but this one is ACCEPTED',
    });
    const { id } = accepted.debts[0]!;
    expect(await settle(id, ['总平面图'])).toMatchObject({
      debts: [{ status: 'OWED', items: [{ settledAt: '2026-09-28T10:00:00+08:00' }, { settledAt: null }] }],
    });
    expect(await settle(id, ['总平面图'])).toMatchObject({
      code: 'NOT_OWED',
      message: 'owed: 建设资金落实证明, but got: 总平面图',
    });
    expect(await settle(id, undefined, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await settle(id)).toMatchObject({ debts: [{ status: 'SETTLED' }] });
    expect(await settle(id)).toMatchObject({ code: 'DEBT_ENDED' });
    expect(await settle('00000000-0000-0000-0000-000000000000')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await projects.fields(code, 'debts { id }', {})).toEqual({ debts: null });
  });

  test.each([
    [
      { ...FACTS, nature: 'REAL_ESTATE' },
      {},
      'NOT_ELIGIBLE',
      'nothing may follow later for this project: REAL_ESTATE is on the negative list',
    ],
    [
      { ...FACTS, nature: null },
      {},
      'NOT_ELIGIBLE',
      'nothing may follow later for this project: not known whether the negative list has it: nature',
    ],
    [
      FACTS,
      { missing: ['土地出让合同'] },
      'MAIN_MATERIAL_MISSING',
      `the main materials of ${MATTER} may not follow, but these are missing: 土地出让合同`,
    ],
    [
      FACTS,
      { missing: ['图章'] },
      'MATERIAL_NOT_LISTED',
      `${MATTER} takes 项目申请表; 土地出让合同; 总平面图; 建设资金落实证明, but got as missing: 图章`,
    ],
    [FACTS, { missing: [] }, 'NOTHING_MISSING', 'where nothing is missing nothing may follow later'],
    [
      FACTS,
      { commitment: false },
      'COMMITMENT_REQUIRED',
      '总平面图; 建设资金落实证明 may follow only with a written promise, but got none',
    ],
    [
      FACTS,
      { matter: '其他' },
      'MATTER_NOT_LISTED',
      expect.stringContaining(`of the list of zone zhundong has for MATERIALS: ${MATTER}; but got: 其他`),
    ],
  ])('facts %j, input %j: refused %s', async (facts, more, code, message) => {
    await publish();
    expect(await accept(await apply(facts), more)).toMatchObject({ code, message });
  });

  test('not without a list, nor by the enterprise itself', async () => {
    projects.enterpriseIs({ zone: 'yili', status: 'OPERATING' });
    const { projectCode } = await projects.apply({ facts: FACTS });
    expect(await accept(projectCode)).toMatchObject({
      code: 'NOT_ELIGIBLE',
      message:
        'nothing may follow later for this project: zone yili has published no list of materials that may follow later',
    });
    expect(await accept(projectCode, {}, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
  });

  test('a promise that is not kept: on its day nothing happens, after it the project is rejected and it is reported to credit', async () => {
    await publish();
    const code = await apply();
    const { debts } = await accept(code);
    await projects.step('startSpecialProcedure', code, REVIEWER, { procedure: 'HEARING' });
    projects.at('2026-10-16 17:00');
    expect(await projects.subgraph.runJobs()).toMatchObject({ 'promises that were not kept': 0 });
    projects.at('2026-10-17 09:00');
    expect(await projects.subgraph.runJobs()).toMatchObject({
      'promises that were not kept': 1,
      'report of broken promises': 1,
    });
    expect(projects.reported).toMatchObject([
      {
        creditCode: CODE,
        promiseId: debts[0]!.id,
        kind: 'MATERIALS',
        matter: MATTER,
        owed: ['总平面图', '建设资金落实证明'],
        dueOn: '2026-10-16',
      },
    ]);
    expect(await projects.fields(code, 'state caseStatus reasons debts { id status }')).toEqual({
      state: 'REJECTED',
      caseStatus: 'REJECTED',
      reasons: ['promised by 2026-10-16 (容缺受理), on 2026-10-17 still owed: 总平面图; 建设资金落实证明'],
      debts: [{ id: debts[0]!.id, status: 'BROKEN' }],
    });
    expect(await projects.typesOf(code)).toEqual(
      expect.arrayContaining(['ProjectDebtOwed', 'SpecialProcedureEnded', 'ProjectRejected', 'ProjectPromiseBroken']),
    );
    // The state of a project is public, so is what ended it.
    expect(
      await projects.subgraph.database.query(
        `select restricted from change where type = 'ProjectRejected' and subject_id = $1`,
        [code],
      ),
    ).toEqual([{ restricted: false }]);
    // The rejection rests on the rule of the promise, and not on the time limit of the case.
    expect(
      await projects.subgraph.database.query(
        `select rule->>'code' as rule from decision where subject_id = $1 and outcome = 'REJECTED'`,
        [code],
      ),
    ).toEqual([{ rule: 'START_ON_LAND_DELIVERY' }]);
    expect(await projects.subgraph.runJobs()).toMatchObject({
      'promises that were not kept': 0,
      'report of broken promises': 0,
    });
  });

  test('an approved project with something owed is approved with that to follow, and revoked where it does not', async () => {
    await publish({ items: [{ ...ITEM, makeUpDays: 30 }] });
    const code = await apply();
    await accept(code, { missing: ['总平面图'] });
    for (const stage of ['LAND_AND_PLANNING', 'CONSTRUCTION_PLANNING', 'CONSTRUCTION_PERMIT', 'ACCEPTANCE'])
      await projects.finish(code, stage);
    expect(await projects.fields(code, 'state caseStatus statusCode')).toEqual({
      state: 'APPROVED',
      caseStatus: 'APPROVED_WITH_TOLERANCE',
      statusCode: 12,
    });
    const blockers = async (as: object = WINDOW) =>
      (
        await projects.subgraph.execute<{ _entities: { projectBlockers: object[] }[] }>(
          'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise { projectBlockers { code operation } } } }',
          { of: [{ __typename: 'Enterprise', creditCode: CODE }] },
          as,
        )
      ).data!._entities[0]!.projectBlockers;
    const { debts } = await projects.fields<WithDebts>(code, 'debts { id }');
    expect(await blockers()).toContainEqual({
      code: 'OPEN_PROMISE',
      operation: `settleProjectDebt(input: {debtId: "${debts[0]!.id}"})`,
    });
    expect(await blockers(ENTERPRISE)).toContainEqual(expect.objectContaining({ code: 'OPEN_PROMISE' }));
    // What an enterprise owes is not for others to see, nor that it owes something.
    expect(await blockers({})).not.toContainEqual(expect.objectContaining({ code: 'OPEN_PROMISE' }));
    projects.at('2027-01-20 10:00');
    await projects.subgraph.runJobs();
    expect(await projects.fields(code, 'state statusCode stages { state }')).toEqual({
      state: 'REVOKED',
      statusCode: 15,
      stages: Array(4).fill({ state: 'DONE' }),
    });
    expect(await blockers()).not.toContainEqual(expect.objectContaining({ code: 'OPEN_PROMISE' }));
  });

  test('what is withdrawn owes nothing more: it is on record as released, not as kept', async () => {
    await publish();
    const code = await apply();
    await accept(code);
    await projects.step('withdrawProject', code, ENTERPRISE);
    expect(await projects.fields(code, 'state debts { status }')).toEqual({
      state: 'WITHDRAWN',
      debts: [{ status: 'RELEASED' }],
    });
    expect(await projects.typesOf(code)).toContain('ProjectDebtReleased');
  });
});

describe('G18: build first, verify later', () => {
  const build = (projectCode: string, more: object = {}, as: object = ENTERPRISE) =>
    projects.mutate<WithDebts>(
      'buildProjectFirst',
      { projectCode, matter: '先建后验', commitment: true, ...more },
      PROJECT,
      as,
    );
  const atPermit = async (facts: object = FACTS, zone = 'gedian'): Promise<string> => {
    projects.enterpriseIs({ zone, status: 'OPERATING', industry: { divisionCode: '39' } });
    const { projectCode } = await projects.apply({ facts });
    await projects.step('acceptProject', projectCode, WINDOW);
    for (const stage of ['LAND_AND_PLANNING', 'CONSTRUCTION_PLANNING']) await projects.finish(projectCode, stage);
    return projectCode;
  };

  const STAGE = 'CONSTRUCTION_PERMIT';
  const impact = (code: string): Promise<unknown> =>
    projects.step('endStageTask', code, speaking(REVIEWER, '生态环境主管部门'), {
      stage: STAGE,
      task: 'ENVIRONMENTAL_IMPACT',
      done: true,
      outcome: '同意',
    });
  /** All matters of the stage but the environmental assessment, and what the list wants verified. */
  const COVERED = [
    '压覆重要矿产资源',
    '节能评价',
    '地质灾害危险性评估',
    '水资源论证',
    '施工图审查',
    '施工许可证',
    '施工许可核验',
  ];

  /** The permit that the commitment takes the place of, as the public record has it. */
  const PERMIT = 'ORDINARY 建筑工程施工许可（新建厂房项目，告知承诺）';

  test('the environmental assessment never follows the building (环境影响评价法 25)', async () => {
    await publish({ zone: 'gedian' });
    const code = await atPermit();
    expect(await build(code)).toMatchObject({
      code: 'STAGE_TASKS_OPEN',
      message: expect.stringMatching(/but these are not: Environmental impact$/),
      applied: { code: 'BUILD_THEN_VERIFY_NEVER' },
      remedy: 'end them with endStageTask first',
    });
    expect((await projects.read(code)).stages[2]!.package!.tasks.map(({ status }) => status)).not.toContain('DONE');
    // Once all matters have ended there is nothing to promise.
    await projects.endTasks(code);
    expect(await build(code)).toMatchObject({
      code: 'NOTHING_MISSING',
      message: 'no matter is left for the commitment to take the place of',
    });
  });

  test('every matter that the commitment takes the place of is owed, and all are verified before the approval', async () => {
    await publish({ zone: 'gedian' });
    const code = await atPermit();
    await impact(code);
    expect(await build(code, {}, {})).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await build(code, { commitment: false })).toMatchObject({ code: 'COMMITMENT_REQUIRED' });
    expect(await build(code)).toMatchObject({
      stages: [{}, {}, { state: 'IN_PROGRESS', package: { status: 'DONE' } }, {}],
      debts: [],
    });
    expect(
      await projects.fields(code, 'commitments { kind documentHash inForce verifyDays covers { title } }'),
    ).toEqual({
      commitments: [
        {
          kind: 'BUILD_FIRST',
          documentHash: null,
          inForce: true,
          verifyDays: 60,
          covers: COVERED.slice(0, -1).map(title => ({ title })),
        },
      ],
    });
    expect(await projects.complete(code, STAGE)).toMatchObject({ state: 'IN_REVIEW' });
    expect(await build(code)).toMatchObject({ code: 'STAGE_OUT_OF_ORDER' });
    // Sixty working days after the promise nothing is due: it is being built.
    projects.at('2027-03-01 10:00');
    expect(await projects.subgraph.runJobs()).toMatchObject({ 'promises that were not kept': 0 });
    // The joint acceptance does not pass at first: the days to verify count from the first application all the same.
    expect(await projects.acceptAsBuilt(code, false)).toMatchObject({ state: 'IN_REVIEW' });
    const { debts } = await projects.fields<WithDebts>(code, DEBTS);
    expect(debts).toMatchObject([
      {
        kind: 'BUILD_THEN_VERIFY',
        status: 'OWED',
        dueDate: '2027-05-25',
        items: COVERED.map(name => ({ name, settledAt: null })),
        rule: { code: 'BUILD_THEN_VERIFY_EXCLUSIONS' },
      },
    ]);
    const { id } = debts[0]!;
    expect(await settle(id, ['施工许可核验'])).toMatchObject({ debts: [{ status: 'OWED' }] });
    // The joint acceptance passes, and the stage waits for what is still to be verified.
    projects.at('2027-03-08 10:00');
    expect(await projects.acceptAsBuilt(code)).toMatchObject({ state: 'IN_REVIEW' });
    expect((await projects.fields<WithDebts>(code, DEBTS)).debts).toMatchObject([{ dueDate: '2027-05-25' }]);
    expect(await projects.complete(code, 'ACCEPTANCE')).toMatchObject({
      code: 'VERIFICATION_OPEN',
      message: expect.stringMatching(/still owed: 压覆重要矿产资源; .*; 施工许可证$/),
    });
    expect(await settle(id)).toMatchObject({ debts: [{ status: 'SETTLED' }] });
    expect(await projects.complete(code, 'ACCEPTANCE')).toMatchObject({ state: 'APPROVED', caseStatus: 'APPROVED' });
    expect(await projects.licences(code)).toContain(PERMIT);
  });

  test.each([
    ['while it is built', false, []],
    ['once it was applied for acceptance', true, [{ kind: 'BUILD_THEN_VERIFY', status: 'RELEASED' }]],
  ])(
    'a commitment to build first that is found false %s is revoked: its matters run again, none is left to verify, credit is told',
    async (_when, accepted, released) => {
      await publish({ zone: 'gedian' });
      const code = await atPermit();
      await impact(code);
      await build(code);
      await projects.complete(code, STAGE);
      projects.at('2027-03-01 10:00');
      if (accepted) await projects.acceptAsBuilt(code, false);
      const STEPS = 'availableSteps { operation who { zh } }';
      const steps = async () =>
        (await projects.fields<{ availableSteps: { operation: string; who: { zh: string } }[] }>(code, STEPS))
          .availableSteps;
      const question = (await steps()).find(({ operation }) => operation === 'questionProjectCommitment');
      const agency = /（所属机关：(.+)）$/.exec(question?.who.zh ?? '')?.[1] ?? '';
      const named = { projectCode: code, kind: 'BUILD_FIRST' };
      const found = {
        finding: '承诺的建设条件不存在',
        evidenceHash: 'd'.repeat(64),
        basis: '《中华人民共和国行政许可法》第六十九条',
      };
      const SEEN =
        '... on Project { state debts { kind status } commitments { kind inForce } stages { state package { tasks { matter status } } } } ... on Refusal { code }';
      type Answer = { code?: string; stages: { package: { tasks: { matter: string; status: string }[] } | null }[] };
      const say = (name: string, input: object, as: object) =>
        projects.mutate<Answer>(name, { ...named, ...input }, SEEN, as);
      await say('questionProjectCommitment', found, speaking(WINDOW, agency));
      await say('answerCommitmentFinding', { answer: '条件已变化' }, ENTERPRISE);
      const revoked = await say(
        'decideCommitmentFinding',
        { revoke: true, reason: '承诺内容不实' },
        speaking(REVIEWER, agency),
      );
      expect(revoked).toMatchObject({ state: 'IN_REVIEW', commitments: [{ kind: 'BUILD_FIRST', inForce: false }] });
      expect(revoked).toMatchObject({
        debts: expect.arrayContaining([...released, { kind: 'COMMITMENT', status: 'BROKEN' }]),
      });
      // Nobody is left with a matter that is neither done nor owed.
      const open = revoked.stages
        .flatMap(stage => stage.package?.tasks ?? [])
        .filter(({ status }) => status !== 'DONE');
      expect(open.map(({ matter }) => matter)).toContain('CONSTRUCTION_PERMIT');
      expect(await projects.licences(code)).toContain(`${PERMIT} 所依据的承诺不实，撤销后重新审查`);
      expect(await projects.complete(code, 'ACCEPTANCE')).toMatchObject({ code: expect.any(String) });
      expect(await projects.subgraph.runJobs()).toMatchObject({ 'report of broken promises': 1 });
      expect(projects.reported.at(-1)).toMatchObject({ kind: 'COMMITMENT', matter: '先建后验承诺' });
    },
  );

  test.each([
    ['2027-05-25 23:59', 'OWED', 'IN_REVIEW', PERMIT],
    ['2027-05-26 00:01', 'BROKEN', 'REJECTED', `${PERMIT} 承诺未在期限内履行，许可被撤销`],
  ])('what is not verified in sixty working days of its completion: %s', async (moment, status, state, permit) => {
    await publish({ zone: 'gedian' });
    const code = await atPermit();
    await impact(code);
    await build(code);
    await projects.complete(code, STAGE);
    projects.at('2027-03-01 10:00');
    await projects.acceptAsBuilt(code);
    projects.at(moment);
    await projects.subgraph.runJobs();
    expect(await projects.fields(code, 'state debts { status }')).toEqual({ state, debts: [{ status }] });
    expect(await projects.licences(code)).toContain(permit);
  });

  test('the days count from completion or from the promise, as the rule of the zone chooses', () => {
    const rule = zone('gedian').rule('BUILD_THEN_VERIFY_START', '2026-11-19');
    expect(verificationStart(zone('gedian'), '2026-11-19')).toMatchObject({ from: 'COMPLETION' });
    const chosen = { ...rule, parameters: { items: [{ code: 'PROMISE', en: 'The promise', zh: '作出承诺之日' }] } };
    const other = { ...zone('gedian'), rule: () => chosen, findRule: () => chosen } as unknown as Zone;
    expect(verificationStart(other, '2026-11-19')).toMatchObject({ from: 'PROMISE' });
    expect(verifiedUntil({ from: 'PROMISE' }, { days: 60, dueDate: '2027-01-05' }).zh).toBe('于2027-01-05前');
  });

  test('nothing is granted on a promise to who is on the black list, or has broken one and not repaired it', async () => {
    await publish({ zone: 'gedian' });
    await publish();
    const code = await atPermit();
    await impact(code);
    projects.blacklist('拖欠工程款');
    expect(await build(code)).toMatchObject({
      code: 'PROMISES_BARRED',
      message: 'nothing is granted on a promise to an enterprise on the black list: 拖欠工程款',
    });
    projects.blacklist();
    projects.mayPromise(false);
    expect(await build(code)).toMatchObject({ code: 'PROMISE_STANDING' });
    expect(await accept(await apply())).toMatchObject({ code: 'PROMISE_STANDING' });
    projects.mayPromise(true);
    expect(await build(code)).toMatchObject({ stages: [{}, {}, { package: { status: 'DONE' } }, {}] });
  });

  test.each([
    [
      { ...FACTS, nature: 'MAJOR_INFRASTRUCTURE' },
      'gedian',
      /^this project may not be built first: MAJOR_INFRASTRUCTURE/,
    ],
    [{ ...FACTS, policyConform: false }, 'gedian', /does not conform to industrial policy$/],
    [FACTS, 'zhundong', /zone zhundong lets nothing be built first and verified later$/],
  ])('%j in %s: not eligible', async (facts, zone, message) => {
    await publish({ zone });
    expect(await build(await atPermit(facts, zone))).toMatchObject({
      code: 'NOT_ELIGIBLE',
      message: expect.stringMatching(message),
    });
  });
});

describe('G18: a zone that never builds first', () => {
  test('says so in every stage: no stage would allow it', async () => {
    const { projectCode } = await projects.apply({ facts: FACTS });
    await projects.step('acceptProject', projectCode, WINDOW);
    const input = { projectCode, matter: '先建后验', commitment: true };
    expect(await projects.mutate('buildProjectFirst', input, PROJECT, ENTERPRISE)).toMatchObject({
      code: 'NOT_ELIGIBLE',
      message: expect.stringMatching(/zone zhundong lets nothing be built first and verified later$/),
    });
  });
});

describe('Z10: what credit says', () => {
  const FIELDS = 'fastTrack { eligible reasons } availableSteps { operation }';
  interface Track {
    fastTrack: { eligible: boolean | null; reasons: string[] };
    availableSteps: { operation: string }[];
  }
  /** A project as the joined graph asks for it; `promiseStanding` null: credit does not answer. */
  const joined = async (projectCode: string, promiseStanding: object | null): Promise<Track> => {
    const reference = { __typename: 'Project', projectCode, enterprise: { __typename: 'Enterprise', promiseStanding } };
    const document = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { ${FIELDS} } } }`;
    const { data } = await projects.subgraph.execute<{ _entities: Track[] }>(document, { of: [reference] }, WINDOW);
    return data!._entities[0]!;
  };
  const offers = ({ availableSteps }: Track): boolean =>
    availableSteps.some(({ operation }) => operation === 'acceptProjectWithTolerance');

  test('decides with the list whether materials may follow, and whether the step is offered', async () => {
    await publish();
    const code = await apply();
    const may = await joined(code, { mayPromise: true, reasons: [] });
    expect([may.fastTrack.eligible, offers(may)]).toEqual([true, true]);
    const barred = await joined(code, { mayPromise: false, reasons: ['曾未履行承诺且未完成信用修复'] });
    expect([barred.fastTrack.eligible, offers(barred)]).toEqual([false, false]);
    expect(barred.fastTrack.reasons).toEqual([
      'nothing is granted to its enterprise on a promise: 曾未履行承诺且未完成信用修复',
    ]);
    const silent = await joined(code, null);
    expect(silent.fastTrack.eligible).toBeNull();
    expect(silent.fastTrack.reasons.at(-1)).toBe(
      'not known whether its enterprise may promise: credit does not answer',
    );
  });

  test('changes nothing for a project that the list keeps out', async () => {
    await publish();
    const code = await apply({ ...FACTS, nature: 'REAL_ESTATE' });
    for (const standing of [{ mayPromise: true, reasons: [] }, null]) {
      const kept = await joined(code, standing);
      expect([kept.fastTrack.eligible, offers(kept)]).toEqual([false, false]);
    }
  });
});

describe('the fields of many projects', () => {
  test('opinions, fast track and debts of one project and of fifty take the same number of statements', async () => {
    expect(await projects.statementsOf('landPlanningReview { passed } fastTrack { eligible } debts { id }')).toEqual([
      4, 4,
    ]);
  });
});
