/**
 * The life of a chip factory in gedian, from the form that its founder fills in to the day it is struck off, through
 * the gateway and with a moved clock. Nothing is guessed: each next step comes with its input from an answer, and so
 * does every code, id, member, task, agency and bank. The test types only what a person would: names, amounts, days,
 * and words of his own.
 */
import { expect, test } from '@jest/globals';
import { addDays } from '../shared/clock/index.ts';
import { makeCreditCode, parseLicenceIdentifier } from '../shared/identifiers/index.ts';
import { enterpriseOf, officerOf } from '../shared/testing/department.ts';
import { zone } from '../shared/zones/index.ts';
import { NEEDED, actingOn, agencyOf, officers } from './acting.ts';
import type { Needed } from './acting.ts';
import { PLACE, atTheDoor, listOf } from './inspecting.ts';

// Loan products come with the first sample lives.
const { act, done, read, steps, perform, take, takeEach, asAgencies, call, at, platform } = actingOn('2026-03-02', 10);
const day = (date: string, time = '10:00'): void => at(time, date);

const founder = { role: 'enterprise' as const, subject: 'founder' };
const [window, decider] = officers('project-approval');
/** An official of a department who speaks for an agency. */
const speaking = (department: string, agency: string) => officerOf(department, `official of ${agency}`, agency);

interface Factory {
  creditCode: string;
  own: ReturnType<typeof enterpriseOf>;
  /** How one gets to it from the query. */
  self: string;
}

/** A factory with its project on its land. */
interface Building extends Factory {
  project: string;
  parcelCode: string;
}

/** What a thing says of itself, where there is one. */
async function one<Thing>(as: object, thing: string, fields: string): Promise<Thing> {
  const [found, ...others] = await read<Thing>(as, thing, fields);
  expect([thing, found === undefined, others]).toEqual([thing, false, []]);
  return found as Thing;
}

interface Decision {
  id: string;
  toConfirm: { missing: { zh: string }; source: { zh: string }; from: { zh: string } }[];
  outcome: string;
  subjectType: string;
  authority: { zh: string };
  ground: { zh: string };
  remedies: { lastDay: string }[];
  notice: string;
  rule: { code: string } | null;
  facts: Record<string, unknown>;
}
const DECISION =
  'id outcome subjectType authority { zh } ground { zh } remedies { lastDay } notice rule { code } facts ' +
  'toConfirm { missing { zh } source { zh } from { zh } }';

/**
 * The newest decision with an outcome on a kind of thing. It can be appealed from what it says: the authority, the
 * ground, both remedies with their last days, and a notice in Chinese that says all of it.
 */
async function decisionOn({ own, self }: Factory, list: string, subjectType: string, outcome: string) {
  const all = await read<Decision>(own, `${self}.${list}(first: 100).nodes`, DECISION);
  const found = all.find(decision => decision.outcome === outcome && decision.subjectType === subjectType);
  if (!found) throw new Error(`${list} must have ${outcome} of ${subjectType}, but have ${JSON.stringify(all)}`);
  const { id, authority, ground, remedies, notice, toConfirm } = found;
  // What nobody has confirmed says against which text, and who can tell.
  for (const { missing, source, from } of toConfirm) {
    expect([missing.zh, source.zh, from.zh].every(text => /\p{Script=Han}/u.test(text))).toBe(true);
  }
  expect(remedies).toHaveLength(2);
  expect(notice).toContain('<html lang="zh-CN">');
  for (const said of [id, authority.zh, ground.zh, '行政复议', '行政诉讼']) expect(notice).toContain(said);
  return found;
}

/** Registered: G23, G25 within half a working day, all that it opens with in one package. */
async function isRegistered(): Promise<Factory> {
  day('2026-03-02', '11:00');
  const { id } = await done(
    founder,
    'registerEnterprise',
    {
      zone: 'gedian',
      name: '葛店芯屿半导体有限公司',
      brand: '芯屿',
      industry: 'C3973',
      employees: 80,
      annualRevenue: '20000000',
      registeredCapital: '10000000.00',
      address: '创业一路1号',
      legalRepresentative: '沐青禾',
    },
    '... on EnterpriseRegistration { id }',
  );
  const registration = `registration(id: "${id}")`;
  const [first, second] = officers('market-access');
  await take(founder, registration, 'openStartup');
  await take(first, registration, 'acceptRegistration');
  // Who accepted does not decide (受审分离).
  expect((await steps(first, registration)).find(step => step.operation === 'approveRegistration')?.yours).toBe(false);
  await take(second, registration, 'approveRegistration');
  const granted = await one<{ creditCode: string }>(
    founder,
    registration,
    'creditCode status clock { dueAt light } rule { code inherited }',
  );
  // 3.5 office hours from eleven o'clock, over lunch.
  expect(granted).toMatchObject({
    status: 'APPROVED',
    clock: { dueAt: '2026-03-02T16:30:00+08:00', light: 'GREEN' },
    rule: { code: 'STARTUP_LICENCE', inherited: false },
  });
  const { creditCode } = granted;
  const factory = { creditCode, own: enterpriseOf(creditCode), self: `enterprise(creditCode: "${creditCode}")` };
  const { remedies } = await decisionOn(factory, 'registerDecisions', 'EnterpriseRegistration', 'APPROVED');
  // 60 days end on 1 May, a holiday, as the days after it are; six months on a working day.
  expect(remedies).toEqual([{ lastDay: '2026-05-06' }, { lastDay: '2026-09-02' }]);
  return factory;
}

/** Its start-up: after the licence the other tasks side by side, each by its agency. */
async function startsUp({ own, self }: Factory): Promise<void> {
  const startup = `${self}.startup`;
  const tasks = await read<{ code: string; agency: string }>(own, `${startup}.tasks`, 'code agency');
  for (const { agency } of tasks) {
    await takeEach(speaking('market-access', agency), startup, 'completeStartupTask', { outcome: 'DONE' });
  }
  expect(await one(own, startup, 'state clock { dueAt } availableSteps { operation }')).toEqual({
    state: 'DONE',
    clock: { dueAt: '2026-03-02T16:30:00+08:00' },
    availableSteps: [],
  });
}

/** G01, G02, G03: a parcel becomes standard land by its checks, and is supplied with thresholds within the quota. */
async function getsLand({ creditCode, own }: Factory): Promise<string> {
  day('2026-03-04');
  const organCode = makeCreditCode({ authority: '1', kind: '1', divisionCode: '420703', serial: 7 });
  await done(window, 'publishLandQuotaPlan', { organCode, zone: 'gedian', year: 2026, quotaArea: 500_000 });
  const parcelCode = `${zone('gedian').hostDivisionCode}002003GB00001`;
  const parcel = `landParcel(parcelCode: "${parcelCode}")`;
  const registered = {
    organCode,
    parcelCode,
    zone: 'gedian',
    location: '高新大道',
    purpose: 'INDUSTRIAL',
    area: 40_000,
  };
  await done(window, 'registerLandParcel', registered);
  const [, ...checks] = await read<{ code: string }>(window, `${parcel}.readinessChecklist`, 'code');
  for (const { code } of checks) {
    expect([code, await operationsOf(window, parcel)]).not.toContain('markStandardLand');
    await take(window, parcel, 'recordLandCheck', { holds: true });
  }
  expect(await act(window, 'markStandardLand', { parcelCode })).toMatchObject({ code: 'LAND_NOT_READY' });
  await take(window, parcel, 'recordLandCheck', { holds: true });
  await take(window, parcel, 'markStandardLand');
  const landUse = { utilisation: 60, outputPerHectare: '5000000.00', floorAreaRatio: 1.2 };
  await take(window, parcel, 'supplyLandParcel', { creditCode, landUse });
  expect(await one(own, parcel, 'state suppliedTo { creditCode }')).toEqual({
    state: 'SUPPLIED',
    suppliedTo: { creditCode },
  });
  return parcelCode;
}

/** G16: a project of 30 working days, which stand still while a supplement is awaited. */
async function appliesForProject(factory: Factory, parcelCode: string): Promise<Building> {
  day('2026-03-09');
  const { creditCode, own } = factory;
  const facts = {
    nature: 'OTHER',
    planningClass: 'NONE',
    fireClass: 'ORDINARY',
    simpleWorks: false,
    policyConform: true,
    coal: false,
    provinceApproved: false,
  };
  const { projectCode } = await done(
    own,
    'applyForProject',
    { creditCode, name: PROJECT_NAME, category: 'INDUSTRIAL', investment: '80000000.00', floorArea: 50_000, facts },
    '... on Project { projectCode }',
  );
  const project = `project(projectCode: "${String(projectCode)}")`;
  await take(window, project, 'acceptProject');
  const CLOCK = 'state limitDays clock { dueDate light paused }';
  expect(await one(own, project, CLOCK)).toEqual({
    state: 'ACCEPTED',
    limitDays: 30,
    clock: { dueDate: '2026-04-21', light: 'GREEN', paused: false },
  });
  await decisionOn(factory, 'projectDecisions', 'Project', 'ACCEPTED');
  day('2026-03-10');
  await take(window, project, 'requestProjectSupplement', { items: ['总平面图'] });
  day('2026-03-12');
  expect(await one(own, project, CLOCK)).toMatchObject({ state: 'SUPPLEMENT', clock: { paused: true } });
  await take(own, project, 'supplyProjectSupplement');
  // One whole working day stood still, the 11th.
  expect(await one(own, project, CLOCK)).toMatchObject({ clock: { dueDate: '2026-04-22', paused: false } });
  return { ...factory, project, parcelCode };
}

/** Stages of a project with their matters; none is due after the project (限时办结). */
const STAGES = 'clock { dueDate } stages { code state package { clock { dueDate } tasks { matter status } } }';
interface Staged {
  clock: { dueDate: string };
  stages: {
    code: string;
    state: string;
    package: { clock: { dueDate: string }; tasks: { matter: string; status: string }[] } | null;
  }[];
}

async function stagesOf({ own, project }: Building): Promise<Staged['stages']> {
  const { clock, stages } = await one<Staged>(own, project, STAGES);
  for (const { package: matters } of stages) {
    if (matters) expect(matters.clock.dueDate <= clock.dueDate).toBe(true);
  }
  return stages;
}

const operationsOf = async (as: object, thing: string): Promise<string[]> =>
  (await steps(as, thing)).map(({ operation }) => operation);

/** G15, G03, Q03: land and planning; two documents and no more, its land as set, matters side by side. */
async function isPlanned(building: Building): Promise<void> {
  const { own, project } = building;
  // What the stage still wants is offered, and its end is not.
  await asAgencies(project, 'endStageTask', { done: true, outcome: '同意' });
  expect(await operationsOf(own, project)).not.toContain('completeStage');
  const list = 'landPermitDocuments(zone: "gedian").documents';
  const documents = await read<{ code: string }>(own, list, 'code');
  const handedIn = documents.map(({ code }) => ({ code, contentHash: 'a'.repeat(64) }));
  await take(own, project, 'submitLandPermitDocuments', { documents: handedIn });
  await take(own, project, 'placeProjectOnParcel', { utilisation: 65, outputPerHectare: '6000000.00' });
  await asAgencies(project, 'completeStage');
  day('2026-03-18');
  expect((await stagesOf(building)).map(({ state }) => state)).toEqual(['DONE', 'IN_PROGRESS', 'PENDING', 'PENDING']);
  await asAgencies(project, 'endStageTask', { done: true, outcome: '准予' });
  await asAgencies(project, 'completeStage');
}

interface LicenceOnRecord {
  documentNo: string;
  identifier: string | null;
  content: string;
  kind: string;
  authority: string;
  inTime: boolean;
  valid: boolean;
}

/**
 * What credit publishes of the factory's licences once its departments have told their own, the first decided first.
 */
async function licencesOnRecord({ self }: Factory): Promise<LicenceOnRecord[]> {
  for (const department of ['market-access', 'project-approval']) await platform().subgraphs[department]?.runJobs();
  const list = `${self}.licenceRecords(first: 50).nodes`;
  return (await read<LicenceOnRecord>({}, list, 'documentNo identifier content kind authority inTime valid')).reverse();
}

const OF_IDENTIFIER = 'query ($identifier: String!) { licence(identifier: $identifier) { documentNo } }';

/** G50: its registration and its permits are on the public record without retyping, each with its number. */
async function isOnRecord(factory: Factory, { own, project }: Building): Promise<void> {
  const records = await licencesOnRecord(factory);
  const establishment = records.find(({ kind }) => kind === 'REGISTRATION');
  // Decided on 2 March, told on the 18th: the seventh working day was the 11th.
  expect(establishment).toMatchObject({ content: '企业设立登记', inTime: false, valid: true });
  const tasks = await read<{ matter: string; documentNo: string | null; identifier: string | null }>(
    own,
    `${project}.stages.package.tasks`,
    'matter documentNo identifier',
  );
  const numbered = new Map(tasks.flatMap(({ matter, documentNo }) => (documentNo ? [[documentNo, matter]] : [])));
  // Filings and surveys are no licences.
  expect([...numbered.values()].sort()).toEqual(['LAND_PERMIT', 'PLANNING_PERMIT', 'SITE_SELECTION']);
  const permits = records.filter(({ kind }) => kind === 'ORDINARY');
  expect(permits.map(({ documentNo }) => numbered.get(documentNo)).sort()).toEqual([...numbered.values()].sort());
  // GB/T 36904: each has one identifier, which is the same where it was granted and on record, and finds it.
  const issued = new Map(tasks.map(({ documentNo, identifier }) => [documentNo, identifier]));
  expect(new Set(records.map(({ identifier }) => identifier)).size).toBe(records.length);
  for (const { documentNo, identifier } of permits) {
    expect(parseLicenceIdentifier(identifier ?? '').ok).toBe(true);
    expect(identifier).toBe(issued.get(documentNo));
    const { data } = await platform().execute(OF_IDENTIFIER, { identifier });
    expect(data).toEqual({ licence: { documentNo } });
  }
  const licenceIdentifier = establishment?.identifier;
  expect(await read(own, `${factory.self}.registration`, 'licenceIdentifier')).toEqual([{ licenceIdentifier }]);
  expect(licenceIdentifier).toMatch(/^1\.2\.156\.3005\.2\.11100000MB0143028R001\./);
  for (const permit of permits) {
    expect(permit.documentNo).toMatch(/^鄂华容区审许〔2026〕\d+号$/);
    expect(permit).toMatchObject({ inTime: true, valid: true });
  }
  // Told once.
  expect(await licencesOnRecord(factory)).toEqual(records);
}

const PROJECT_NAME = '芯片厂房';

/** The licences on the public record that stand, by what they are. */
const standing = async (factory: Factory): Promise<Map<string, LicenceOnRecord>> =>
  new Map((await licencesOnRecord(factory)).filter(({ valid }) => valid).map(one => [one.content, one]));

/** G50: what a commitment took the place of is a licence of its own. */
async function isLicensedOtherwise(factory: Factory): Promise<void> {
  const licences = await standing(factory);
  const promised = [...licences.keys()].filter(content => content.includes('告知承诺'));
  expect(promised).toContain(`建筑工程施工许可（${PROJECT_NAME}，告知承诺）`);
  // Nobody accepts the fire safety of an ordinary project in gedian.
  expect([...licences.keys()].filter(content => content.includes('消防'))).toEqual([]);
}

/** The joint review of its drawings: each member speaks for its own agency; once against it, then for it. */
async function isReviewed(building: Building): Promise<void> {
  const { own, project } = building;
  const designer = { personRef: 'b'.repeat(64), name: '林知远', role: 'PROJECT_LEAD', organisation: '沐岚设计院' };
  await take(window, project, 'recordDesignerLiability', designer);
  const review = `${project}.jointReview`;
  const applied = async (date: string): Promise<void> => {
    day(date);
    await take(own, project, 'applyForJointProcedure');
    await take(window, review, 'acceptJointProcedure');
    const { silent, clock } = await one<{ silent: string[]; clock: object }>(own, review, 'silent clock { dueDate }');
    expect([silent.length, clock]).toEqual([4, { dueDate: '2026-04-22' }]);
  };
  await applied('2026-03-19');
  const [step] = (await steps(decider, review)).filter(({ operation }) => operation === 'giveJointOpinion');
  if (!step) throw new Error('the joint review must ask for opinions');
  const against = { passed: false, comment: '疏散宽度不足' };
  await take(speaking('project-approval', agencyOf(step)), review, 'giveJointOpinion', against);
  expect(await operationsOf(decider, review)).not.toContain('concludeJointProcedure');
  expect(await asAgencies(review, 'giveJointOpinion', { passed: true, comment: '符合' })).toHaveLength(3);
  await asAgencies(review, 'concludeJointProcedure');
  const { passed, reasons } = await one<{ passed: boolean; reasons: string[] }>(own, review, 'passed reasons');
  expect([passed, reasons]).toEqual([false, [expect.stringContaining('疏散宽度不足')]]);
  await decisionOn(building, 'projectDecisions', 'JointProcedure', 'FAILED');
  await applied('2026-03-20');
  expect(new Set(await asAgencies(review, 'giveJointOpinion', { passed: true, comment: '符合' })).size).toBe(4);
  await asAgencies(review, 'concludeJointProcedure');
  expect(await one(own, review, 'passed')).toEqual({ passed: true });
  await decisionOn(building, 'projectDecisions', 'JointProcedure', 'PASSED');
}

const DEBTS = 'id status dueDate endedAt items { name settledAt }';
interface Debt {
  status: string;
  dueDate: string;
  items: { name: string; settledAt: string | null }[];
}

/** G18: built first, on a commitment that owes every matter that it takes the place of; never the environment's. */
async function buildsFirst(building: Building): Promise<void> {
  const { own, project } = building;
  day('2026-03-23');
  const published = {
    matter: '施工许可先建后验',
    kind: 'BUILD_THEN_VERIFY',
    mainMaterials: ['用地批准文件'],
    deferrable: ['施工许可核验'],
    makeUpDays: 60,
  };
  await done(window, 'publishToleranceList', { zone: 'gedian', items: [published] });
  const items = await read<{ matter: string; kind: string }>(own, 'toleranceList(zone: "gedian").items', 'matter kind');
  const listed = items.find(({ kind }) => kind === 'BUILD_THEN_VERIFY');
  expect(await operationsOf(own, project)).not.toContain('buildProjectFirst');
  const assessment = (await steps(decider, project)).find(({ input }) =>
    JSON.stringify(input).includes('ENVIRONMENTAL_IMPACT'),
  );
  if (!assessment) throw new Error('the environmental assessment must be open');
  const granted = { ...assessment.input, done: true, outcome: '准予' };
  await done(speaking('project-approval', agencyOf(assessment)), 'endStageTask', granted);
  const open = (await stagesOf(building)).flatMap(({ package: matters }) =>
    (matters?.tasks ?? []).filter(({ status }) => status === 'RUNNING' || status === 'WAITING'),
  );
  await take(own, project, 'buildProjectFirst', { matter: listed?.matter, commitment: true });
  // What is not built cannot be verified: nothing is due yet. The commitment names each matter that was open.
  expect(await read<Debt>(own, `${project}.debts`, DEBTS)).toEqual([]);
  const promised = await one<{ covers: unknown[] }>(own, `${project}.commitments`, 'kind verifyDays covers { matter }');
  expect(promised).toMatchObject({ kind: 'BUILD_FIRST', verifyDays: 60 });
  expect(promised.covers).toHaveLength(open.length);
  await decisionOn(building, 'projectDecisions', 'Project', 'BUILD_FIRST');
  await asAgencies(project, 'completeStage');
  expect((await stagesOf(building)).map(({ state }) => state)).toEqual(['DONE', 'DONE', 'DONE', 'IN_PROGRESS']);
}

/** G21: the permits of its external line, side by side, each of its agency; one does not apply. */
async function laysItsLine(factory: Factory): Promise<void> {
  day('2026-03-25');
  const { creditCode, own } = factory;
  const line = { kind: 'POWER', route: '高新大道至厂区', roadCrossing: 25, lineLength: 280, commitment: true };
  const listed = await read<{ code: string; title: string }>(
    own,
    'externalLinePermits(zone: "gedian").permits',
    'code title',
  );
  const [permit] = listed.flatMap(({ code, title }) => (title === '古树古木迁移许可' ? [code] : []));
  const without = [{ permit, reason: '沿线无古树名木' }];
  const ID = '... on ExternalLine { id }';
  const { id } = await done(own, 'applyForExternalLine', { creditCode, ...line, without }, ID);
  const there = `externalLine(id: "${id}")`;
  // G21: three working days.
  expect(await one(own, there, 'state clock { dueDate }')).toEqual({
    state: 'RUNNING',
    clock: { dueDate: '2026-03-30' },
  });
  expect(await asAgencies(there, 'endExternalLinePermit', { granted: true, outcome: '准予' })).toHaveLength(4);
  expect(await one(own, there, 'state spared { permit }')).toEqual({
    state: 'GRANTED',
    spared: [{ permit }],
  });
}

/** G05, G08, G09: power, water and gas, each by the company that supplies it, accepted and connected by two people. */
async function isConnected(factory: Factory): Promise<void> {
  const { creditCode, own } = factory;
  const power = { kind: 'POWER', class: 'HIGH_VOLTAGE', capacityKw: 1_600, loadKva: 2_000 };
  const due: unknown[] = [];
  for (const wanted of [power, { kind: 'WATER' }, { kind: 'GAS' }]) {
    day('2026-03-25');
    const input = { creditCode, area: 'URBAN', ...wanted };
    const { id } = await done(own, 'applyForUtility', input, '... on UtilityConnection { id }');
    const connection = `utilityConnection(id: "${id}")`;
    await asAgencies(connection, 'acceptUtility');
    day('2026-04-10');
    await asAgencies(connection, 'connectUtility');
    const fields = 'caseStatus cost replyOnSpot clock { dueDate light }';
    const connected = await one<{ caseStatus: string }>(own, connection, fields);
    expect(connected.caseStatus).toBe('APPROVED');
    due.push(connected);
  }
  // 30 working days over Qingming and Labour Day; 2000 kVA are answered on the spot. Works to the boundary cost
  // nothing; of water and gas no plan sets a limit, and none is made up.
  expect(due).toMatchObject([
    { replyOnSpot: true, clock: { dueDate: '2026-05-11', light: 'GREEN' } },
    { cost: '0.00', clock: null },
    { cost: '0.00', clock: null },
  ]);
}

/**
 * G16, Y21: built in five months, in which the clock stands still; then verified, measured, and accepted as built by
 * all members, which ends the last stage.
 */
async function isBuilt(building: Building): Promise<void> {
  const { own, project } = building;
  const CLOCK = 'clock { netDays light paused }';
  const begun = await one(own, project, CLOCK);
  expect(begun).toEqual({ clock: { netDays: 9, light: 'GREEN', paused: true } });
  day('2026-09-07');
  expect(await one(own, project, CLOCK)).toEqual(begun);
  await take(own, project, 'applyForJointProcedure');
  // G18: the days to verify what was built first count from now on, over the National Day.
  expect(await one<Debt>(own, `${project}.debts`, DEBTS)).toMatchObject({ status: 'OWED', dueDate: '2026-12-04' });
  const acceptance = `${project}.jointAcceptance`;
  await take(window, acceptance, 'acceptJointProcedure');
  // 21 of 30 working days are left; 10 October is a working Saturday after the National Day.
  expect(await one(own, project, 'clock { dueDate paused }')).toEqual({
    clock: { dueDate: '2026-10-10', paused: false },
  });
  await asAgencies(acceptance, 'giveJointOpinion', { passed: true, comment: '符合' });
  expect(await operationsOf(decider, project)).not.toContain('completeStage');
  await take(window, project, 'verifyLandUse', { utilisation: 66, floorAreaRatio: 1.3 });
  await take(window, project, 'settleProjectDebt');
  expect(await one(own, `${project}.debts`, 'status items { settledAt }')).toMatchObject({ status: 'SETTLED' });
  await asAgencies(acceptance, 'concludeJointProcedure');
  expect(await one(own, project, 'state clock { netDays light } availableSteps { operation }')).toEqual({
    state: 'APPROVED',
    clock: { netDays: 10, light: 'GREEN' },
    availableSteps: [],
  });
  const { facts } = await decisionOn(building, 'projectDecisions', 'Project', 'APPROVED');
  // G47: the lists were asked, and what they said stands with the decision.
  expect(facts).toMatchObject({ credit: { blackLists: [] } });
}

interface Offer {
  product: { id: string; maxAmount: string; termMonths: number; bank: { code: string } };
}

/** A loan by the bank whose product it is: matched and made by the bank itself. */
async function borrows({ creditCode, own, self }: Factory): Promise<void> {
  day('2026-09-15');
  const [credit] = officers('credit');
  await done(credit, 'gradeEnterprise', { creditCode });
  expect(await one(own, `${self}.creditGrade`, 'level')).toEqual({ level: 'A' });
  const wanted = { amount: '500000.00', purpose: 'WORKING_CAPITAL', termMonths: 12 };
  const { id } = await done(own, 'publishFinancingNeed', { creditCode, ...wanted }, '... on FinancingNeed { id }');
  const offers = await read<Offer>(own, `${self}.matchedProducts`, 'product { id maxAmount termMonths bank { code } }');
  const offer = offers.find(({ product }) => Number(product.maxAmount) >= 500_000 && product.termMonths >= 12);
  if (!offer) throw new Error('a product must fit');
  const { product } = offer;
  const bank = { role: 'bank' as const, subject: 'loan officer', creditCodes: [product.bank.code] };
  const need = `financingNeed(id: "${id}")`;
  // What the bank may know of its taxes and its credit it knows by the enterprise's consent alone.
  const consent = {
    creditCode,
    bankCode: product.bank.code,
    scope: ['TAX_GRADE', 'CREDIT_GRADE'],
    purpose: '申请贷款',
  };
  const given = await done(
    own,
    'grantTaxDataConsent',
    { ...consent, until: '2026-12-31' },
    '... on TaxDataConsent { id }',
  );
  await take(bank, `taxDataConsent(id: "${String(given.id)}")`, 'readTaxProfile', { purpose: '贷前调查' });
  await take(bank, need, 'matchFinancingNeed', { productId: product.id });
  const made = { amount: '500000.00', yearlyRateBasisPoints: 435, madeOn: '2026-09-15' };
  await take(bank, need, 'closeFinancingNeed', made);
  expect(await one(own, need, 'state loanAmount loanMadeOn availableSteps { operation }')).toEqual({
    state: 'CLOSED',
    loanAmount: '500000.00',
    loanMadeOn: '2026-09-15',
    availableSteps: [],
  });
}

/** A body that inspects, with its own code. */
const SAFETY = '鄂州市应急管理局';
const codeOfBody = (serial: number): string =>
  makeCreditCode({ authority: '1', kind: '1', divisionCode: '420700', serial });

async function registerVisit(creditCode: string, authority: string, plannedOn: string): Promise<string> {
  const inspector = officerOf('legal-services', 'inspector', authority);
  await done(inspector, 'publishInspectionItems', listOf('gedian', authority, codeOfBody(9), '安全生产检查'));
  const { id } = await done(
    inspector,
    'registerInspection',
    {
      creditCode,
      authority,
      authorityCode: codeOfBody(9),
      items: ['安全生产检查'],
      inspectors: ['林知远', '周慕云'],
      ground: 'COMPLAINT',
      leadReference: `12345工单${plannedOn}`,
      place: PLACE,
      plannedOn,
    },
    '... on InspectionVisit { id }',
  );
  return `inspectionVisit(id: "${id}")`;
}

/** A visit that the head of the body approves and two inspectors make; what it finds becomes a penalty. */
async function isPunished(factory: Factory): Promise<string> {
  const { creditCode, own } = factory;
  const inspector = officerOf('legal-services', 'inspector', SAFETY);
  const head = officerOf('legal-services', 'head', SAFETY);
  day('2026-09-21');
  const visit = await registerVisit(creditCode, SAFETY, '2026-09-23');
  expect((await steps(inspector, visit)).find(step => step.operation === 'approveVisit')?.yours).toBe(false);
  await take(head, visit, 'approveVisit');
  day('2026-09-23');
  const door = await atTheDoor(read, inspector, visit);
  await take(inspector, visit, 'checkInVisit', { inspectors: ['林知远', '周慕云'], ...door });
  await take(inspector, visit, 'reportVisit', { result: 'SERIOUS', findings: '重大事故隐患未消除' });
  const basis = '《中华人民共和国安全生产法》第一百零二条';
  const { id } = await take(inspector, visit, 'openPenalty', { basis, proposedFine: '80000.00' });
  const penalty = `penaltyCase(id: "${String(id)}")`;
  // What was found is not written again. Five working days to ask for a hearing, over Mid-Autumn and the National Day;
  // 90 days to decide.
  expect(await one(own, penalty, 'violation gravity hearingUntil decideUntil')).toEqual({
    violation: '重大事故隐患未消除',
    gravity: 'SERIOUS',
    hearingUntil: '2026-10-08',
    decideUntil: '2026-12-22',
  });
  await take(own, penalty, 'pleadPenalty', { statement: '正在整改。' });
  day('2026-10-12');
  await take(head, penalty, 'decidePenalty', {
    penalise: true,
    reason: '拒不消除重大事故隐患。',
    documentNo: '鄂应急罚〔2026〕7号',
    fine: '80000.00',
  });
  expect(await decisionOn(factory, 'legalDecisions', 'PenaltyCase', 'PENALISED')).toMatchObject({
    authority: { zh: SAFETY },
    ground: { zh: basis },
  });
  // Fifteen days to pay from the day on which the decision is delivered.
  const imposed = await one<{ fineCase: { id: string } }>(own, penalty, 'fineCase { id }');
  const fine = `fine(id: "${imposed.fineCase.id}")`;
  await take(inspector, fine, 'deliverFine', { deliveredOn: '2026-10-12' });
  expect(await one(own, fine, 'payBy outstanding settledOn')).toEqual({
    payBy: '2026-10-27',
    outstanding: '80000.00',
    settledOn: null,
  });
  return String(id);
}

/** Credit publishes the penalty by its id alone, and the grade follows from it. */
async function isGradedD({ creditCode, own, self }: Factory, penaltyCaseId: string): Promise<void> {
  const [credit] = officers('credit');
  await done(credit, 'publishPenaltyCase', { creditCode, penaltyCaseId });
  expect(await one(own, `${self}.penaltyRecords(first: 5).nodes`, 'violation fine inTime publishedUntil')).toEqual({
    violation: '重大事故隐患未消除',
    fine: '80000.00',
    inTime: true,
    publishedUntil: '2029-10-12',
  });
  await done(credit, 'gradeEnterprise', { creditCode });
  expect(await one(own, `${self}.creditGrade`, 'level')).toEqual({ level: 'D' });
}

/** G47: told before, answered, and decided by a second person after the days to answer. */
async function isBlackListed(factory: Factory): Promise<void> {
  const { creditCode, own, self } = factory;
  const [first, second] = officers('credit');
  const basis = '《国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见》第十条';
  const proposal = { colour: 'BLACK', reason: '拒不消除重大事故隐患', basis, authority: SAFETY };
  await done(first, 'proposeListing', { creditCode, ...proposal });
  const proposals = `${self}.listingProposals`;
  expect(await one(own, proposals, 'answerUntil')).toEqual({ answerUntil: '2026-10-19' });
  expect(await operationsOf(second, proposals)).not.toContain('listEnterprise');
  day('2026-10-14');
  await take(own, proposals, 'answerListing', { answer: '隐患已消除，请求不列入。' });
  expect((await steps(first, proposals)).some(({ yours }) => yours)).toBe(false);
  await take(second, proposals, 'listEnterprise', { considered: '复查时隐患仍未消除，陈述不予采纳。' });
  expect(await one({}, `${self}.listings`, 'colour state listedOn listedUntil')).toEqual({
    colour: 'BLACK',
    state: 'LISTED',
    listedOn: '2026-10-14',
    listedUntil: '2029-10-14',
  });
  expect(await decisionOn(factory, 'creditDecisions', 'Listing', 'LISTED')).toMatchObject({ ground: { zh: basis } });
}

/** What it begins and does not end, in every department. */
async function leavesThingsOpen({ creditCode, own }: Factory): Promise<void> {
  day('2026-10-26');
  const second = { name: '二期厂房', category: 'INDUSTRIAL', investment: '8000000.00', floorArea: 2_000 };
  const PROJECT = '... on Project { projectCode }';
  const { projectCode } = await done(own, 'applyForProject', { creditCode, ...second }, PROJECT);
  await done(own, 'openTender', { projectCode, title: '二期施工', compulsory: false, secret: false });
  await done(own, 'applyForUtility', { creditCode, kind: 'WATER', area: 'URBAN' });
  const line = { kind: 'GAS', route: '二期', roadCrossing: 25, lineLength: 280, commitment: true, without: [] };
  await done(own, 'applyForExternalLine', { creditCode, ...line });
  const need = { amount: '300000.00', purpose: 'WORKING_CAPITAL', termMonths: 12 };
  await done(own, 'publishFinancingNeed', { creditCode, ...need });
  const unit = {
    unitNo: `${zone('gedian').hostDivisionCode}002003GB00001F00000001`,
    location: '创业一路1号',
    area: 500,
  };
  await done(own, 'applyForRealEstate', { creditCode, kind: 'FIRST', ...unit });
  await done(own, 'applyForChange', { creditCode, changes: { address: '创业二路2号' } });
  await done(own, 'openTaxCase', { creditCode, kind: 'WRONG_FILING', subject: '更正申报' });
  await registerVisit(creditCode, SAFETY, '2026-11-02');
}

interface Blocker {
  code: string;
  operation: string;
  input: object;
  missing: string[];
  needed: Needed[];
}
const BLOCKER = `code operation input missing ${NEEDED}`;
const DEREGISTRATION = `... on Deregistration { state noticeUntil }
  ... on DeregistrationBlocked { blockers { ${BLOCKER} } }`;

/** Takes the step that removes a blocker: with the input that the blocker gives, and what it asks for. */
const remove = (as: object, { operation, ...named }: Blocker, added?: Record<string, string>) =>
  perform(as, { ...named, operation: operation.replace(/\(.*/s, '') }, added);

const isFine = ({ code }: Blocker): boolean => code.startsWith('UNPAID_FINE');

/** G28: one fine, which legal services and credit hold against it, is paid once; credit is told by the former. */
async function paysItsFine({ creditCode, own, self }: Factory, blockers: readonly Blocker[]): Promise<void> {
  const held = async () => (await read<Blocker>(own, `${self}.deregistrationBlockers`, BLOCKER)).filter(isFine);
  const fine = blockers.find(({ code }) => code === 'UNPAID_FINE_CASE');
  if (!fine) throw new Error('an unpaid fine must be a blocker');
  const cashier = officerOf('legal-services', 'cashier', SAFETY);
  const payment = { paidOn: '2026-10-26', amount: '80000.00' };
  const [credit] = officers('credit');
  const [penaltyCase] = await read<{ id: string }>(own, `${self}.fines(first: 5).nodes.penalty`, 'id');
  const told = async (as: object) =>
    (await act(as, 'recordCaseFinePaid', { creditCode, penaltyCaseId: penaltyCase?.id ?? '' })).code;
  // What legal services do not have as paid, credit does not either, and no debtor says so of himself.
  expect([await told(own), await told(credit)]).toEqual(['NOT_ENTITLED', 'FINE_NOT_PAID']);
  expect(await remove(cashier, fine, payment)).toMatchObject({ __typename: 'Fine' });
  expect((await held()).map(({ code }) => code)).toEqual(['UNPAID_FINE']);
  await platform().subgraphs['legal-services']?.runJobs();
  expect(await held()).toEqual([]);
  expect(await one(own, `${self}.penaltyRecords(first: 5).nodes`, 'fine finePaidOn')).toEqual({
    fine: '80000.00',
    finePaidOn: '2026-10-26',
  });
  expect(await one(own, `${self}.fines(first: 5).nodes`, 'settledOn creditToldAt')).toEqual({
    settledOn: '2026-10-26',
    creditToldAt: '2026-10-26T10:00:00+08:00',
  });
  expect(await told(credit)).toBe('FINE_PAID');
}

/** Every blocker is removed by the call that it names, by whoever's call it is, with what only he knows. */
async function clearsItsWay({ creditCode, own, self }: Factory): Promise<void> {
  const announcement = { creditCode, kind: 'SIMPLE', promisedByAllInvestors: true };
  const { blockers } = (await act(own, 'announceDeregistration', announcement, DEREGISTRATION)) as unknown as {
    blockers: Blocker[];
  };
  expect(blockers.map(({ code }) => code).sort()).toEqual([
    'BLACK_LISTED',
    'LAND_HELD',
    'LOAN_NOT_REPAID',
    'OPEN_CHANGE_OF_REGISTRATION',
    'OPEN_EXTERNAL_LINE',
    'OPEN_FINANCING_NEEDS',
    'OPEN_INSPECTION',
    'OPEN_PROJECT',
    'OPEN_REAL_ESTATE_CASES',
    'OPEN_TAX_CASES',
    'OPEN_TENDER',
    'OPEN_UTILITY',
    'UNPAID_FINE',
    'UNPAID_FINE_CASE',
  ]);
  await paysItsFine({ creditCode, own, self }, blockers);
  const others: Record<string, { as: object; added?: Record<string, string> }> = {
    LAND_HELD: { as: window, added: { reason: '企业注销，交回土地', basis: '国有建设用地使用权出让合同' } },
    LOAN_NOT_REPAID: { as: await lenderOf(own, self), added: { repaidOn: '2026-10-26' } },
    OPEN_TENDER: { as: own, added: { reason: '企业注销' } },
    OPEN_INSPECTION: { as: officerOf('legal-services', 'inspector', SAFETY) },
  };
  await leavesTheBlackList({ creditCode, own, self }, blockers);
  for (const blocker of blockers.filter(one => !isFine(one) && one.code !== 'BLACK_LISTED')) {
    const { as, added } = others[blocker.code] ?? { as: own };
    await remove(as, blocker, added);
  }
}

/** The bank that lent to it. */
async function lenderOf(own: Factory['own'], self: string): Promise<Factory['own']> {
  const { bankCode } = await one<{ bankCode: string }>(own, `${self}.loans(first: 1).nodes`, 'bankCode');
  return { role: 'bank', subject: 'lender', creditCodes: [bankCode] };
}

/**
 * The first year on the black list is not shortened on application; that the penalty which it rests on was annulled on
 * review ends it, by another officer than who listed it.
 */
async function leavesTheBlackList({ own, self }: Factory, blockers: readonly Blocker[]): Promise<void> {
  const { operation } = blockers.find(({ code }) => code === 'BLACK_LISTED') ?? { operation: '' };
  const asked = await call(own, operation, { reason: '隐患已消除并经复查' });
  expect(asked).toMatchObject({ __typename: 'Refusal', code: 'DELISTING_TOO_EARLY' });
  const [, second] = officers('credit');
  const listings = `${self}.listings`;
  expect((await steps(second, listings)).find(step => step.operation === 'delistEnterprise')?.yours).toBe(false);
  const grounds = { reason: '列入决定经行政复议撤销', basis: '《中华人民共和国行政复议法》第六十四条', annulled: true };
  await take(officerOf('credit', 'third'), listings, 'delistEnterprise', grounds);
  expect(await read({}, listings, 'id')).toEqual([]);
}

/** G28: a notice of exactly 20 days, free of charge, closed on the spot by two officers. */
async function isStruckOff(factory: Factory): Promise<void> {
  const { creditCode, own, self } = factory;
  day('2026-10-28');
  const announcement = { creditCode, kind: 'SIMPLE', promisedByAllInvestors: true };
  await done(own, 'announceDeregistration', announcement);
  const deregistration = `${self}.deregistration`;
  const { noticeUntil } = await one<{ noticeUntil: string }>(own, deregistration, 'noticeUntil fee');
  expect(noticeUntil).toBe(addDays('2026-10-28', 20));
  // Who is about to end begins nothing new.
  const more = { name: '三期厂房', category: 'INDUSTRIAL', investment: '8000000.00', floorArea: 2_000 };
  expect(await act(own, 'applyForProject', { creditCode, ...more })).toMatchObject({
    code: 'ENTERPRISE_NOT_OPERATING',
  });
  day(noticeUntil, '23:59');
  expect(await operationsOf(own, deregistration)).not.toContain('applyToCloseDeregistration');
  day(addDays(noticeUntil, 1), '00:00');
  expect(await operationsOf(own, deregistration)).toContain('applyToCloseDeregistration');
  day(addDays(noticeUntil, 1));
  const [first, second] = officers('market-access');
  await take(own, deregistration, 'applyToCloseDeregistration');
  await take(first, deregistration, 'acceptDeregistration');
  await take(second, deregistration, 'approveDeregistration');
  expect(await one(own, self, 'status endedOn projects { nodes { state } } deregistration { state fee }')).toEqual({
    status: 'DEREGISTERED',
    endedOn: '2026-11-18',
    projects: { nodes: [{ state: 'WITHDRAWN' }, { state: 'APPROVED' }] },
    deregistration: { state: 'DEREGISTERED', fee: '0.00' },
  });
  // What it was licensed to do ends with it, whichever department has licensed it.
  expect((await standing(factory)).size).toBe(0);
  await decisionOn(factory, 'projectDecisions', 'Project', 'LICENCE_CANCELLED');
  const { remedies } = await decisionOn(factory, 'registerDecisions', 'Deregistration', 'DEREGISTERED');
  expect(remedies).toEqual([{ lastDay: '2027-01-18' }, { lastDay: '2027-05-18' }]);
}

test('a chip factory in gedian: from its registration to the day it is struck off, with nothing guessed', async () => {
  const factory = await isRegistered();
  await startsUp(factory);
  const parcelCode = await getsLand(factory);
  const building = await appliesForProject(factory, parcelCode);
  await isPlanned(building);
  await isOnRecord(factory, building);
  await isReviewed(building);
  await buildsFirst(building);
  await laysItsLine(factory);
  await isConnected(factory);
  await isBuilt(building);
  await isLicensedOtherwise(factory);
  await borrows(factory);
  const penaltyCaseId = await isPunished(factory);
  await isGradedD(factory, penaltyCaseId);
  await isBlackListed(factory);
  await leavesThingsOpen(factory);
  await clearsItsWay(factory);
  await isStruckOff(factory);
}, 300_000);
