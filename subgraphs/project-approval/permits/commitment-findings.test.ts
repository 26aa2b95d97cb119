import { describe, expect, test } from '@jest/globals';
import { ENTERPRISE, REVIEWER, WINDOW, openProjects, speaking } from '../testing.ts';

/** Monday: five working days later it is Monday 7 December. */
const projects = openProjects('2026-11-30 10:00');

const FACTS = {
  nature: 'OTHER',
  planningClass: 'NONE',
  fireClass: 'ORDINARY',
  simpleWorks: false,
  policyConform: true,
  coal: false,
  provinceApproved: false,
};
const HASH = 'c'.repeat(64);
const AGENCY = '发展改革部门';
const FINDER = speaking(WINDOW, AGENCY);
const DECIDER = speaking(REVIEWER, AGENCY);
const KIND = { kind: 'ENERGY' };
const FINDING = {
  finding: '年综合能源消费量为承诺值的三倍',
  evidenceHash: HASH,
  basis: '《固定资产投资项目节能审查办法》第二十条',
};
const PROJECT = `... on Project {
  state commitments { kind inForce findings { state agency answerUntil answer reason } }
  stages { state package { status tasks { matter status outcome } } }
  debts { kind status items { name } }
}`;
interface Seen {
  state: string;
  commitments: { inForce: boolean; findings: { state: string }[] }[];
  stages: { state: string; package: { status: string; tasks: { matter: string; status: string }[] } | null }[];
  debts: { kind: string; status: string }[];
}
const say = (name: string, projectCode: string, input: object, as: object) =>
  projects.mutate<Seen>(name, { projectCode, ...KIND, ...input }, PROJECT, as);
const question = (code: string, as: object = FINDER, more: object = {}) =>
  say('questionProjectCommitment', code, { ...FINDING, ...more }, as);
const answer = (code: string, as: object = ENTERPRISE, more: object = {}) =>
  say('answerCommitmentFinding', code, { answer: '产能调整，已按实际测算', ...more }, as);
const decide = (code: string, revoke = true, as: object = DECIDER, more: object = {}) =>
  say('decideCommitmentFinding', code, { revoke, reason: '测算口径与承诺不符', ...more }, as);

/** A project in its third stage, with the energy review done by a commitment. */
const committed = async (): Promise<string> => {
  projects.enterpriseIs({ zone: 'gedian', status: 'OPERATING', industry: { divisionCode: '39' } });
  const { projectCode } = await projects.apply({ facts: FACTS });
  await projects.step('acceptProject', projectCode, WINDOW);
  for (const stage of ['LAND_AND_PLANNING', 'CONSTRUCTION_PLANNING']) await projects.finish(projectCode, stage);
  const input = { projectCode, ...KIND, documentHash: HASH };
  await projects.mutate('fileProjectCommitment', input, '... on Project { state }', ENTERPRISE);
  return projectCode;
};
const operations = async (code: string, as: object = ENTERPRISE): Promise<string[]> =>
  (
    await projects.fields<{ availableSteps: { operation: string; yours: boolean }[] }>(
      code,
      'availableSteps { operation yours }',
      as,
    )
  ).availableSteps.flatMap(({ operation, yours }) => (yours ? [operation] : []));
const statusOf = ({ stages }: Seen, stage: number, matter: string): string | undefined =>
  stages[stage]?.package?.tasks.find(task => task.matter === matter)?.status;

describe('G17: a commitment found to be false', () => {
  test('is told, answered and revoked by two officers: the review runs again, the stage is held, credit is told', async () => {
    const code = await committed();
    expect(await operations(code, FINDER)).toContain('questionProjectCommitment');
    expect(await question(code)).toMatchObject({
      commitments: [{ inForce: true, findings: [{ state: 'TOLD', agency: AGENCY, answerUntil: '2026-12-07' }] }],
    });
    expect(await question(code)).toMatchObject({ code: 'ALREADY_QUESTIONED' });
    expect(await projects.daysOnDesk(code)).toEqual(['RIGHT 2026-12-07 “节能评价”承诺不实陈述申辩截止日期']);
    // Held: the other matters are done, and the stage is not completed.
    await projects.endTasks(code);
    expect(await projects.complete(code, 'CONSTRUCTION_PERMIT')).toMatchObject({
      code: 'COMMITMENT_QUESTIONED',
      message: 'no stage is completed while a commitment is questioned, but a finding is open against: ENERGY',
      applied: { code: 'COMMITMENT_FINDING' },
    });
    // The enterprise is heard first.
    expect(await decide(code)).toMatchObject({ code: 'NOTICE_RUNNING' });
    expect(await operations(code)).toContain('answerCommitmentFinding');
    expect(await answer(code)).toMatchObject({ commitments: [{ findings: [{ answer: '产能调整，已按实际测算' }] }] });
    expect(await answer(code)).toMatchObject({ code: 'ANSWERED' });
    expect(await projects.daysOnDesk(code)).toEqual([]);
    expect(await decide(code, true, speaking(WINDOW, AGENCY))).toMatchObject({ code: 'SAME_OFFICER' });
    expect(await operations(code, DECIDER)).toContain('decideCommitmentFinding');
    const revoked = await decide(code);
    expect(revoked).toMatchObject({
      state: 'IN_REVIEW',
      commitments: [{ inForce: false, findings: [{ state: 'REVOKED', reason: '测算口径与承诺不符' }] }],
      debts: [{ kind: 'COMMITMENT', status: 'BROKEN', items: [{ name: FINDING.finding }] }],
    });
    expect(await projects.licences(code)).toContain(
      'ORDINARY 固定资产投资项目节能审查（新建厂房项目，告知承诺） 所依据的承诺不实，撤销后重新审查',
    );
    // What was granted on the review waits for it again.
    expect(statusOf(revoked, 2, 'ENERGY_CONSERVATION')).toBe('RUNNING');
    expect(statusOf(revoked, 2, 'CONSTRUCTION_PERMIT')).toBe('WAITING');
    expect(await projects.complete(code, 'CONSTRUCTION_PERMIT')).toMatchObject({ code: 'STAGE_TASKS_OPEN' });
    expect(await projects.subgraph.runJobs()).toMatchObject({ 'report of broken promises': 1 });
    expect(projects.reported.at(-1)).toMatchObject({
      kind: 'COMMITMENT',
      owed: [FINDING.finding],
      dueOn: '2026-11-30',
    });
    expect(
      await projects.subgraph.database.query(
        `select outcome, basis, rule->>'code' as rule from decision where subject_id = $1 and outcome like 'COMMITMENT%'
         order by outcome`,
        [code],
      ),
    ).toEqual([
      { outcome: 'COMMITMENT_QUESTIONED', basis: FINDING.basis, rule: 'COMMITMENT_FINDING' },
      { outcome: 'COMMITMENT_REVOKED', basis: FINDING.basis, rule: 'COMMITMENT_FINDING' },
    ]);
    // Reviewed in the ordinary way, the project goes on to its end: the broken commitment holds nothing more.
    for (const stage of ['CONSTRUCTION_PERMIT', 'ACCEPTANCE']) await projects.finish(code, stage);
    expect(await projects.read(code)).toMatchObject({ state: 'APPROVED' });
  });

  test.each([
    ['2026-12-07 23:59', 'NOTICE_RUNNING'],
    ['2026-12-08 00:01', undefined],
  ])('that is not answered is decided on after its last day: at %s', async (moment, code) => {
    const project = await committed();
    await question(project);
    projects.at(moment);
    expect((await decide(project)).code).toBe(code);
  });

  test('is not decided on by who has not seen the answer', async () => {
    const code = await committed();
    const versionOf = async () => (await projects.fields<{ version: number }>(code, 'version')).version;
    await question(code);
    const version = await versionOf();
    await answer(code);
    expect(await decide(code, true, DECIDER, { version })).toMatchObject({ code: 'CASE_CHANGED' });
    expect(await decide(code, false, DECIDER, { version: await versionOf() })).toMatchObject({
      commitments: [{ inForce: true }],
    });
  });

  test('cannot be answered after the last day, nor where nothing is found', async () => {
    const code = await committed();
    expect(await answer(code)).toMatchObject({ code: 'NO_FINDING' });
    await question(code);
    projects.at('2026-12-08 09:00');
    expect(await answer(code)).toMatchObject({ code: 'ANSWER_TOO_LATE' });
  });

  test('may stand: then nothing is revoked, and the stage goes on', async () => {
    const code = await committed();
    await question(code);
    await answer(code);
    const after = await decide(code, false);
    expect(after).toMatchObject({ commitments: [{ inForce: true, findings: [{ state: 'DROPPED' }] }], debts: [] });
    await projects.finish(code, 'CONSTRUCTION_PERMIT');
    expect(
      statusOf(
        await projects.fields<Seen>(code, 'stages { package { tasks { matter status } } }'),
        2,
        'ENERGY_CONSERVATION',
      ),
    ).toBe('DONE');
    // A second finding is another one.
    expect(await question(code)).toMatchObject({
      commitments: [{ findings: [{ state: 'DROPPED' }, { state: 'TOLD' }] }],
    });
  });

  test('while it is built, its review joins the acceptance, which waits for it', async () => {
    const code = await committed();
    await projects.finish(code, 'CONSTRUCTION_PERMIT');
    await question(code);
    await answer(code);
    expect(statusOf(await decide(code), 3, 'ENERGY_CONSERVATION')).toBe('RUNNING');
    // The acceptance itself is not ended by it, and does not end it.
    expect(await projects.acceptAsBuilt(code)).toMatchObject({ state: 'IN_REVIEW' });
    await projects.endTasks(code);
    expect(await projects.complete(code, 'ACCEPTANCE')).toMatchObject({ state: 'APPROVED' });
  });

  test('after the approval, that is revoked', async () => {
    const code = await committed();
    for (const stage of ['CONSTRUCTION_PERMIT', 'ACCEPTANCE']) await projects.finish(code, stage);
    await question(code);
    await answer(code);
    expect(await decide(code)).toMatchObject({ state: 'REVOKED', debts: [{ kind: 'COMMITMENT', status: 'BROKEN' }] });
    expect(await projects.typesOf(code)).toEqual(
      expect.arrayContaining(['ProjectCommitmentQuestioned', 'ProjectCommitmentRevoked', 'ProjectRevoked']),
    );
    // The state of a project is public, so is what ended it.
    expect(
      await projects.subgraph.database.query(
        `select restricted from change where type = 'ProjectRevoked' and subject_id = $1`,
        [code],
      ),
    ).toEqual([{ restricted: false }]);
  });

  test('is for the agency of its matter, the enterprise and nobody else', async () => {
    const code = await committed();
    for (const as of [ENTERPRISE, {}, speaking(WINDOW, '住房和城乡建设主管部门')]) {
      expect(await question(code, as)).toMatchObject({ code: 'NOT_ENTITLED' });
    }
    expect(await question(code, FINDER, { kind: 'DRAWINGS' })).toMatchObject({ code: 'NOT_FOUND' });
    await question(code);
    expect(await answer(code, {})).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await decide(code, true, speaking(REVIEWER, '生态环境主管部门'))).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await projects.fields(code, 'commitments { kind }', {})).toEqual({ commitments: null });
  });
});
