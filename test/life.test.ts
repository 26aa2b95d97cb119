/**
 * A whole life by mutations alone, from the application for registration to the day it is struck off, through the
 * gateway: in two zones whose plans differ, and the differences asserted. Gedian has rules of its own; Xinjian has
 * quiet days and inherits the rest.
 */
import { expect, test } from '@jest/globals';
import { enterpriseOf, officerOf } from '../shared/testing/department.ts';
import { makeCreditCode } from '../shared/identifiers/index.ts';
import { zone as zoneOf } from '../shared/zones/index.ts';
import { actingOn, officers } from './acting.ts';
import type { Result } from './acting.ts';
import { PLACE, atTheDoor, listOf } from './inspecting.ts';

// Loan products come with the first sample lives.
const { act, done, of, read, take, asAgencies, at } = actingOn('2026-03-02', 10);
const day = (date: string, time = '10:00'): void => at(time, date);

interface Lived {
  creditCode: string;
  registration: Result;
  startup: {
    free: string[];
    clock: { dueAt: string };
    tasks: { code: string; agency: string; clock: { dueAt: string } | null }[];
  };
  title: Result;
  change: Result;
  power: Result;
  project: Result;
  constructionPermit: { required: boolean; rule: { inherited: boolean } };
  quietRefusal: Result;
  closing: { clock: { dueAt: string } };
}

async function live(zone: string, name: string): Promise<Lived> {
  const [register1, register2] = officers('market-access');
  const [project1, project2] = officers('project-approval');
  const [credit] = officers('credit');
  const [finance] = officers('finance-matchmaking');
  const inspector = officerOf('legal-services', 'inspector', '市场监督管理局');
  const inspectorsHead = officerOf('legal-services', 'head', '市场监督管理局');

  // Opened 开办. Monday 2 March 2026, at the opening of the office.
  day('2026-03-02', '09:00');
  const form = {
    zone,
    name,
    brand: '星澜',
    industry: 'C39',
    employees: 50,
    annualRevenue: '8000000',
    registeredCapital: '1000000.00',
    address: '创业一路1号',
    legalRepresentative: '沐青禾',
  };
  const founder = { role: 'enterprise' as const, subject: `founder-${zone}` };
  const registration = await done(
    founder,
    'registerEnterprise',
    form,
    '... on EnterpriseRegistration { id creditCode clock { dueAt } registrationRule: rule { code inherited } }',
  );
  const { id, creditCode } = registration as unknown as { id: string; creditCode: string };
  // All that it opens with is one package (企业开办): after the licence the other tasks, side by side.
  await done(founder, 'openStartup', { registrationId: id });
  await done(register1, 'acceptRegistration', { registrationId: id });
  await done(register2, 'approveRegistration', { registrationId: id });
  const own = enterpriseOf(creditCode);
  const { startup } = (await of(
    creditCode,
    'startup { free clock { dueAt } tasks { code agency clock { dueAt } } }',
    own,
  )) as unknown as { startup: Lived['startup'] };
  for (const { code, agency } of startup.tasks.slice(1)) {
    const speaking = officerOf('market-access', 'agency', agency);
    await done(speaking, 'completeStartupTask', { creditCode, task: code, outcome: 'DONE' });
  }
  expect(await of(creditCode, 'startup { state }', own)).toEqual({ startup: { state: 'DONE' } });

  // It owns its premises 不动产, moves its seat 变更, and is connected 报装. Wednesday 4 March.
  day('2026-03-04');
  const decided = async (name: string, input: object): Promise<void> => {
    await done(register1, `accept${name}:${name}StepInput`, input);
    await done(register2, `approve${name}:${name}StepInput`, input);
  };
  const unitNo = `${zoneOf(zone).hostDivisionCode}002003GB00009F00000001`;
  const title = await done(
    own,
    'applyForRealEstate',
    { creditCode, kind: 'FIRST', unitNo, location: '创业一路1号', area: 1_200.5 },
    '... on RealEstateCase { id greenChannel clock { dueAt } }',
  );
  await decided('RealEstate', { caseId: title.id });
  day('2026-03-04', '11:00');
  const change = await done(
    own,
    'applyForChange',
    { creditCode, changes: { address: '创业二路2号', addressByCommitment: true } },
    '... on ChangeOfRegistration { clock { dueAt } changeRule: rule { inherited } }',
  );
  await decided('Change', { creditCode });
  const power = await done(
    own,
    'applyForUtility',
    { creditCode, kind: 'POWER', class: 'LOW_VOLTAGE', area: 'URBAN', capacityKw: 160, loadKva: 200 },
    '... on UtilityConnection { id cost replyOnSpot clock { dueDate } limitNote }',
  );
  await done({ ...project1, agency: '供电企业' }, 'acceptUtility:UtilityInput', { id: power.id });
  await done({ ...project2, agency: '供电企业' }, 'connectUtility:UtilityInput', { id: power.id });

  // It builds 工程建设.
  day('2026-03-09');
  const project = await done(
    own,
    'applyForProject',
    { creditCode, name: '星澜厂房', category: 'INDUSTRIAL', investment: '800000.00', floorArea: 2_000 },
    '... on Project { projectCode limitDays clock { dueDate } permitRequirements { permits { permit required rule { inherited } } } }',
  );
  const { projectCode, permitRequirements } = project as unknown as {
    projectCode: string;
    permitRequirements: { permits: { permit: string; required: boolean; rule: { inherited: boolean } }[] };
  };
  const there = `project(projectCode: "${projectCode}")`;
  await take(project1, there, 'acceptProject');
  const listed = await read<{ code: string }>(own, `landPermitDocuments(zone: "${zone}").documents`, 'code');
  const documents = listed.map(({ code }) => ({ code, contentHash: 'a'.repeat(64) }));
  if (documents.length > 0) await take(own, there, 'submitLandPermitDocuments', { documents });
  const designer = { personRef: 'b'.repeat(64), name: '林知远', role: 'STRUCTURE', organisation: '沐岚设计院' };
  await done(project1, 'recordDesignerLiability', { projectCode, ...designer });
  day('2026-04-20');
  // Three stages before the building: their matters first, side by side, then each by its lead.
  for (let stages = 1; stages <= 3; stages += 1) {
    await asAgencies(there, 'endStageTask', { done: true, outcome: '通过' });
    await asAgencies(there, 'completeStage');
  }
  // The last one is the joint acceptance of what was built.
  await take(own, there, 'applyForJointProcedure');
  const acceptance = `${there}.jointAcceptance`;
  await take(project1, acceptance, 'acceptJointProcedure');
  await asAgencies(acceptance, 'giveJointOpinion', { passed: true, comment: '符合' });
  await asAgencies(acceptance, 'concludeJointProcedure');

  // It is trusted 信用, and borrows 融资.
  await done(credit, 'gradeEnterprise', { creditCode });
  const need = await done(
    own,
    'publishFinancingNeed',
    { creditCode, amount: '500000.00', purpose: 'EQUIPMENT', termMonths: 12 },
    '... on FinancingNeed { id }',
  );
  const { matchedProducts } = (await of(
    creditCode,
    'matchedProducts { product { id maxAmount termMonths } }',
    own,
  )) as unknown as { matchedProducts: { product: { id: string; maxAmount: string; termMonths: number } }[] };
  const fitting = matchedProducts.find(
    ({ product }) => Number(product.maxAmount) >= 500_000 && product.termMonths >= 12,
  )!;
  await done(finance, 'matchFinancingNeed', { creditCode, needId: need.id, productId: fitting.product.id });

  // It is inspected 检查: on a 10th, which Xinjian keeps quiet; then on a 22nd, on a complaint.
  day('2026-06-03');
  const visit = {
    creditCode,
    authority: '市场监督管理局',
    authorityCode: makeCreditCode({ authority: '1', kind: '1', divisionCode: '420703', serial: 1 }),
    items: ['产品质量'],
    inspectors: ['甲乙', '丙丁'],
    ground: 'COMPLAINT',
    leadReference: '12345工单202606030001',
    place: PLACE,
  };
  const list = listOf(zone, visit.authority, visit.authorityCode, '产品质量');
  await done(inspectorsHead, 'publishInspectionItems', list);
  const quietRefusal = await act(
    inspector,
    'registerInspection',
    { ...visit, plannedOn: '2026-06-10' },
    '... on InspectionVisit { id state }',
  );
  if (quietRefusal.__typename !== 'Refusal')
    await done(inspector, 'cancelVisit', { creditCode, visitId: quietRefusal.id, reason: '改期' });
  const registered = await done(
    inspector,
    'registerInspection',
    { ...visit, plannedOn: '2026-06-22' },
    '... on InspectionVisit { id }',
  );
  await done(inspectorsHead, 'approveVisit', { creditCode, visitId: registered.id });

  // It wants to leave 注销: what is unfinished stands in its way.
  const DEREGISTRATION =
    '... on Deregistration { state noticeUntil closing { clock { dueAt } } } ... on DeregistrationBlocked { blockers { code operation } }';
  const announcement = { creditCode, kind: 'SIMPLE', promisedByAllInvestors: true };
  const blocked = (await act(own, 'announceDeregistration', announcement, DEREGISTRATION)) as unknown as {
    blockers: { code: string }[];
  };
  expect(blocked.blockers.map(({ code }) => code).sort()).toEqual(['OPEN_INSPECTION', 'UNCLOSED_FINANCING']);
  day('2026-06-22');
  const door = await atTheDoor(read, inspector, `inspectionVisit(id: "${String(registered.id)}")`);
  await done(inspector, 'checkInVisit', {
    creditCode,
    visitId: registered.id,
    inspectors: visit.inspectors,
    ...door,
  });
  await done(inspector, 'reportVisit', {
    creditCode,
    visitId: registered.id,
    result: 'NO_PROBLEM',
    findings: '未发现问题',
  });
  const loan = { amount: '500000.00', yearlyRateBasisPoints: 435, madeOn: '2026-06-22' };
  await done(finance, 'closeFinancingNeed', { creditCode, needId: need.id, ...loan });
  // What it was lent is repaid first.
  const still = (await act(own, 'announceDeregistration', announcement, DEREGISTRATION)) as unknown as typeof blocked;
  expect(still.blockers.map(({ code }) => code)).toEqual(['LOAN_NOT_REPAID']);
  const loans = `enterprise(creditCode: "${creditCode}").loans(first: 1).nodes`;
  const [lent] = await read<{ id: string; bankCode: string }>(own, loans, 'id bankCode');
  const lender = { role: 'bank' as const, subject: 'lender', creditCodes: [lent?.bankCode ?? ''] };
  await done(lender, 'recordLoanRepayment', { creditCode, loanId: lent?.id, repaidOn: '2026-06-22' });
  expect(await done(own, 'announceDeregistration', announcement, DEREGISTRATION)).toMatchObject({
    state: 'NOTICE',
    noticeUntil: '2026-07-13',
  });
  day('2026-07-14');
  const applied = await done(own, 'applyToCloseDeregistration:DeregistrationInput', { creditCode }, DEREGISTRATION);
  await done(register1, 'acceptDeregistration:DeregistrationInput', { creditCode });
  await done(register2, 'approveDeregistration:DeregistrationInput', { creditCode });

  const end = (await of(
    creditCode,
    'status endedOn address registrationLog(first: 10) { nodes { event } } projects { nodes { state } } creditGrade { level } inspectionVisits { nodes { state } } registerDecisions(first: 20) { nodes { outcome words } }',
    own,
  )) as unknown as {
    registrationLog: { nodes: { event: string }[] };
    registerDecisions: { nodes: { outcome: string; words: string }[] };
  };
  expect(end).toMatchObject({
    status: 'DEREGISTERED',
    endedOn: '2026-07-14',
    address: '创业二路2号',
    projects: { nodes: [{ state: 'APPROVED' }] },
    creditGrade: { level: 'A' },
  });
  expect(end.registrationLog.nodes.map(({ event }) => event)).toEqual([
    'DEREGISTERED',
    'DEREGISTRATION_STARTED',
    'PREMISES_CHANGED',
    'REGISTERED',
  ]);
  // Every decision on it can be explained, those on the tasks of its start-up among them.
  const outcomes = end.registerDecisions.nodes.map(({ outcome }) => outcome);
  expect(outcomes.filter(outcome => outcome !== 'TASK_DONE')).toEqual([
    'DEREGISTERED',
    'ANNOUNCED',
    'APPROVED',
    'REGISTERED',
    'APPROVED',
  ]);
  expect(outcomes.filter(outcome => outcome === 'TASK_DONE')).toHaveLength(startup.tasks.length - 1);
  return {
    creditCode,
    registration,
    startup,
    title,
    change,
    power,
    project,
    quietRefusal,
    constructionPermit: permitRequirements.permits.find(({ permit }) => permit === 'CONSTRUCTION_PERMIT')!,
    closing: applied.closing as Lived['closing'],
  };
}

test('from opening to deregistration in two zones; each by its own rules', async () => {
  const gedian = await live('gedian', '葛店星澜光电科技有限公司');
  const xinjian = await live('xinjian', '新建星澜光电科技有限公司');

  // G25: half a working day in Gedian, 3.5 office hours over lunch; three working days elsewhere, inherited and said
  // so.
  expect(gedian.registration).toMatchObject({
    clock: { dueAt: '2026-03-02T14:30:00+08:00' },
    registrationRule: { code: 'STARTUP_LICENCE', inherited: false },
  });
  expect(xinjian.registration).toMatchObject({
    clock: { dueAt: expect.stringMatching(/^2026-03-05T/) },
    registrationRule: { code: 'STARTUP_LICENCE', inherited: true },
  });
  // The start-up as a whole: half a working day and 4 tasks, against four and 6; what Gedian gives free Xinjian's plan
  // does not name.
  expect(
    [gedian, xinjian].map(({ startup }) => [startup.clock.dueAt, startup.tasks.length, startup.free.length]),
  ).toEqual([
    ['2026-03-02T14:30:00+08:00', 4, 2],
    ['2026-03-06T17:30:00+08:00', 6, 0],
  ]);
  expect(
    [gedian, xinjian].map(({ startup }) => startup.tasks.find(({ code }) => code === 'SEAL')!.clock!.dueAt),
  ).toEqual(['2026-03-02T14:30:00+08:00', '2026-03-03T17:30:00+08:00']);
  // G40: two office hours, a small enterprise at once, against five working days.
  expect(gedian.title).toMatchObject({ greenChannel: true, clock: { dueAt: '2026-03-04T12:00:00+08:00' } });
  expect(xinjian.title).toMatchObject({ greenChannel: false, clock: { dueAt: '2026-03-11T17:30:00+08:00' } });
  // G27: half a working day, 3.5 office hours over lunch, against three.
  expect(gedian.change).toMatchObject({
    clock: { dueAt: '2026-03-04T16:30:00+08:00' },
    changeRule: { inherited: false },
  });
  expect(xinjian.change).toMatchObject({
    clock: { dueAt: '2026-03-09T17:30:00+08:00' },
    changeRule: { inherited: true },
  });
  // G05, G07: three working days at no cost; Xinjian's plan has neither, and nothing national stands in.
  expect(gedian.power).toMatchObject({ cost: '0.00', replyOnSpot: true, clock: { dueDate: '2026-03-09' } });
  expect(xinjian.power).toMatchObject({
    cost: null,
    replyOnSpot: null,
    clock: null,
    limitNote: expect.stringContaining('zone xinjian has no rule POWER_LV_NOEXT'),
  });
  // G16: thirty working days against the national hundred and twenty.
  expect([gedian.project.limitDays, xinjian.project.limitDays]).toEqual([30, 120]);
  // G19: 800,000 yuan need no construction permit in Gedian (up to 1,000,000), but do under the national 300,000.
  expect(gedian.constructionPermit).toMatchObject({ required: false, rule: { inherited: false } });
  expect(xinjian.constructionPermit).toMatchObject({ required: true, rule: { inherited: true } });
  // X11: the 10th is quiet in Xinjian alone.
  expect(gedian.quietRefusal.__typename).toBe('InspectionVisit');
  expect(xinjian.quietRefusal).toMatchObject({ code: 'QUIET_DAY_VIOLATION' });
  // G28: closed on the spot in Gedian, which is judged by the end of its first office day; within three working days
  // elsewhere.
  expect(gedian.closing.clock.dueAt).toBe('2026-07-14T17:30:00+08:00');
  expect(xinjian.closing.clock.dueAt).toMatch(/^2026-07-17T/);
});
