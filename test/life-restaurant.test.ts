/**
 * The life of a restaurant in yili, from the question whether its trade is open to the day it is struck off, through
 * the gateway: refused and registered, accepted on promises of which one is kept, one released and two broken,
 * repaired, dormant, wound up with a debt. Nothing is guessed: each next step, with its input, comes from an answer,
 * and so does every code and id; the test types only what a person would, names, amounts, days and words of his own.
 */
import { describe, expect, test } from '@jest/globals';
import type { Principal } from '../shared/identity/principal.ts';
import { enterpriseOf } from '../shared/testing/department.ts';
import { actingOn, founder, officers } from './acting.ts';
import type { Result } from './acting.ts';

const { act, done, query, read, steps, take, call, at, platform } = actingOn('2026-03-02', 0);
/** The office of yili is open from 10:00 to 14:00 and from 15:30 to 19:30. */
const day = (date: string, time = '11:00'): void => at(time, date);

const [windowOfRegister, deciderOfRegister] = officers('market-access');
const [windowOfProjects] = officers('project-approval');
const [officerOfCredit] = officers('credit');

/** What the departments do by themselves. */
async function untilClocksHaveRun(): Promise<void> {
  for (const name of ['market-access', 'project-approval', 'credit']) {
    await platform().subgraphs[name]?.runJobs();
  }
}

interface Decision {
  outcome: string;
  authority: { zh: string };
  ground: { zh: string };
  reasons: string[];
  remedies: { kind: string; lastDay: string; body: { zh: string }; text: { zh: string } }[];
  rule: { code: string } | null;
  notice: string;
  toConfirm: { missing: { zh: string }; source: { zh: string }; from: { zh: string } }[];
}
const DECISION = `outcome authority { zh } ground { zh } reasons toConfirm { missing { zh } source { zh } from { zh } }
  remedies { kind lastDay body { zh } text { zh } } rule { code } notice`;

/** The words of another language in the notice of a decision; codes, which have digits, are none. */
const foreignIn = (decision: Decision | undefined): string[] =>
  (decision?.notice ?? '')
    .replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, ' ')
    .split(/[^0-9A-Za-z-]+/)
    .filter(token => /^[A-Za-z]{2,}$/.test(token));

/** The notice of a decision says these texts, and all in Chinese (国家通用语言文字法 9). */
function saysInChinese(decision: Decision | undefined, ...texts: string[]): void {
  for (const text of texts) expect(decision?.notice).toContain(text);
  expect([decision?.outcome, foreignIn(decision)]).toEqual([decision?.outcome, []]);
}

/** The one thing that a path of the query leads to. */
async function one<Thing>(as: Partial<Principal>, thing: string, fields: string): Promise<Thing> {
  const found = await read<Thing>(as, thing, fields);
  expect([thing, found.length]).toEqual([thing, 1]);
  return found[0]!;
}

/** Tries a step that a thing offers the caller: its result, a refusal included. */
async function tried(as: Partial<Principal>, thing: string, operation: string, added: object): Promise<Result> {
  const step = (await steps(as, thing)).find(open => open.operation === operation && open.yours);
  return act(as, operation, { ...step?.input, ...added }, '... on Refusal { remedy rule { code } }');
}

const operationsOf = async (as: Partial<Principal>, thing: string): Promise<string[]> =>
  (await steps(as, thing)).map(({ operation }) => operation);

const FORM = {
  zone: 'yili',
  name: '霍尔果斯沐岚餐饮有限公司',
  brand: '沐岚',
  industry: 'H6210',
  employees: 12,
  annualRevenue: '2400000.00',
  registeredCapital: '300000.00',
  address: '口岸路8号花园小区3幢102室',
  legalRepresentative: '沐青禾',
};
const applied = async (form: object): Promise<string> => {
  const { id } = await done(founder, 'registerEnterprise', form, '... on EnterpriseRegistration { id }');
  return `registration(id: "${id as string}")`;
};

async function registered(form: object): Promise<{ creditCode: string; status: string; kind: string }> {
  const registration = await applied(form);
  await take(windowOfRegister, registration, 'acceptRegistration');
  await take(deciderOfRegister, registration, 'approveRegistration');
  return one(founder, registration, 'creditCode status kind');
}

interface Restaurant {
  creditCode: string;
  own: Partial<Principal>;
  /** The enterprise, as the paths of the query begin with it. */
  self: string;
}

/** Whether the trade is open is not known, and said so: the edition of the list in force is not published. */
async function asksWhetherItsTradeIsOpen(): Promise<void> {
  day('2026-03-17');
  const check = await query(
    `checkEntry(zone: "yili", industryCode: "${FORM.industry}", foreign: false) {
      allowed entries { number } versions { version } reasons rule { code inherited } }`,
  );
  expect(check).toEqual({
    allowed: null,
    entries: [],
    versions: [],
    reasons: [expect.stringMatching(/市场准入负面清单（2025年版）, but none is published here$/)],
    rule: { code: 'MARKET_ACCESS_NEGATIVE_LIST', inherited: true },
  });
}

/** Its first registration is refused; the founder reads why, and what can be done, before he tries again. */
async function isRefusedAndReadsWhy(): Promise<void> {
  day('2026-03-18');
  const first = await applied(FORM);
  // Three working days by the national rule; 20 March is a holiday of the region (肉孜节), 21 and 22 a weekend.
  expect(await one(founder, first, 'clock { dueAt light } rule { code inherited }')).toEqual({
    clock: { dueAt: '2026-03-24T19:30:00+08:00', light: 'GREEN' },
    rule: { code: 'STARTUP_LICENCE', inherited: true },
  });
  await take(windowOfRegister, first, 'acceptRegistration');
  // Who accepted does not decide.
  const [decides] = (await steps(windowOfRegister, first)).filter(
    ({ operation }) => operation === 'rejectRegistration',
  );
  expect(decides?.yours).toBe(false);
  day('2026-03-19');
  const reasons = ['经营场所为住宅，未提交有利害关系的业主一致同意的文件'];
  const basis = '《中华人民共和国民法典》第二百七十九条';
  await take(deciderOfRegister, first, 'rejectRegistration', { reasons, basis });

  const { status, decision, enterprise } = await one<{ status: string; decision: Decision; enterprise: null }>(
    founder,
    first,
    `status enterprise { name } decision { ${DECISION} }`,
  );
  expect([status, enterprise, await steps(founder, first)]).toEqual(['REJECTED', null, []]);
  expect(decision).toMatchObject({
    outcome: 'REJECTED',
    authority: { zh: '霍尔果斯市市场监督管理局' },
    ground: { zh: basis },
    reasons: [...reasons, 'decided in time'],
    // Sixty days from 19 March; six months later is a Saturday, before a Sunday on which offices work.
    remedies: [
      { kind: 'REVIEW', lastDay: '2026-05-18', body: { zh: '霍尔果斯市人民政府' } },
      { kind: 'LITIGATION', lastDay: '2026-09-20', body: { zh: '霍尔果斯市人民法院' } },
    ],
  });
  const ways = decision.remedies.map(({ text }) => text.zh);
  saysInChinese(decision, basis, ...reasons, ...ways, '2026年3月19日', '不予准许');
  // It is the founder's, and nobody else's.
  expect(await read({}, first, 'status')).toEqual([]);
}

/** The name is free again; with another address it is registered. */
async function isRegistered(): Promise<Restaurant> {
  day('2026-03-23');
  const { creditCode, status, kind } = await registered({ ...FORM, address: '口岸路8号' });
  expect([status, kind, creditCode.slice(0, 8)]).toEqual(['APPROVED', 'ENTERPRISE', '91654004']);
  const self = `enterprise(creditCode: "${creditCode}")`;
  expect(await one({}, self, 'status mayBegin foundedOn brand')).toEqual({
    status: 'OPERATING',
    mayBegin: true,
    foundedOn: '2026-03-23',
    brand: FORM.brand,
  });
  return { creditCode, own: enterpriseOf(creditCode), self };
}

/** One licence for a whole trade is another zone's plan: here each permit stands for itself. */
async function isOfferedNoLicenceOfItsTrade({ creditCode }: Restaurant): Promise<void> {
  const permits = [{ code: 'FOOD_BUSINESS', permitNo: 'JY26540040000001' }];
  expect(await act(windowOfRegister, 'issueIndustryLicence', { creditCode, trade: '餐饮', permits })).toMatchObject({
    code: 'ONE_LICENCE_NOT_OFFERED',
    message: 'zone yili has no rule ONE_LICENCE today: each permit stands for itself there',
  });
}

const LIST = {
  zone: 'yili',
  items: [
    {
      matter: '工程建设项目受理',
      kind: 'MATERIALS',
      mainMaterials: ['项目申请表', '租赁合同'],
      deferrable: ['总平面图', '消防设计图'],
      makeUpDays: 10,
    },
  ],
};
const DEBTS = 'state caseStatus debts { status dueDate rule { code } }';
const GUIDELINE = { code: 'PROMISE_STANDING' };

/** A project of the restaurant, applied for; its path. */
async function project({ creditCode, own }: Restaurant, name: string): Promise<string> {
  const facts = {
    nature: 'OTHER',
    planningClass: 'NONE',
    fireClass: 'ORDINARY',
    simpleWorks: true,
    policyConform: true,
  };
  const works = { name, category: 'REBUILD', investment: '800000.00', floorArea: 600, facts };
  const { projectCode } = await done(
    own,
    'applyForProject',
    { creditCode, ...works },
    '... on Project { projectCode }',
  );
  return `project(projectCode: "${projectCode as string}")`;
}

/** What the published list lets follow, as the acceptance takes it. */
async function promised(): Promise<Record<string, unknown>> {
  const { matter, deferrable } = await one<{ matter: string; deferrable: string[] }>(
    {},
    `toleranceList(zone: "${LIST.zone}").items`,
    'matter deferrable',
  );
  return { matter, missing: deferrable, commitment: true };
}

/** Four works are accepted with materials to follow (容缺受理), by the tenth working day. */
async function isAcceptedOnPromises(restaurant: Restaurant): Promise<string[]> {
  day('2026-11-02');
  await done(windowOfProjects, 'publishToleranceList', LIST);
  const projects: string[] = [];
  for (const name of ['餐厅装修', '外摆区改造', '仓库改造', '后厨改造']) {
    const there = await project(restaurant, name);
    const unsigned = { ...(await promised()), commitment: false };
    expect(await tried(windowOfProjects, there, 'acceptProjectWithTolerance', unsigned)).toMatchObject({
      code: 'COMMITMENT_REQUIRED',
    });
    await take(windowOfProjects, there, 'acceptProjectWithTolerance', await promised());
    expect(await one(restaurant.own, there, `${DEBTS} limitDays clock { dueDate light }`)).toEqual({
      state: 'ACCEPTED',
      caseStatus: 'DEPARTMENT_ACCEPTED',
      debts: [{ status: 'OWED', dueDate: '2026-11-16', rule: GUIDELINE }],
      limitDays: 20,
      clock: { dueDate: '2026-11-30', light: 'GREEN' },
    });
    // What is owed is the enterprise's own matter.
    expect(await one({}, there, 'debts { status }')).toEqual({ debts: null });
    projects.push(there);
  }
  return projects;
}

/** Until 24:00 of the last day a promise can be kept, and an application taken back; a minute later neither. */
async function keepsOneAndBreaksTwo({ own }: Restaurant, projects: string[]): Promise<void> {
  const [kept, released, late, broken] = projects as [string, string, string, string];
  day('2026-11-16', '23:59');
  await untilClocksHaveRun();
  const [settling] = (await steps(windowOfProjects, broken)).filter(
    ({ operation }) => operation === 'settleProjectDebt',
  );
  await take(windowOfProjects, kept, 'settleProjectDebt');
  await take(own, released, 'withdrawProject');
  day('2026-11-17', '00:00');
  // The clock's job has not come yet: what is late is late all the same.
  expect(await operationsOf(windowOfProjects, broken)).not.toContain('settleProjectDebt');
  expect(await act(windowOfProjects, 'settleProjectDebt', { ...settling?.input })).toMatchObject({
    code: 'DEBT_ENDED',
    message: expect.stringContaining('2026-11-16'),
  });
  await take(own, late, 'withdrawProject');
  await untilClocksHaveRun();
  const stand = await Promise.all(projects.map(there => one(own, there, DEBTS)));
  const debts = (status: string) => [{ status, dueDate: '2026-11-16', rule: GUIDELINE }];
  expect(stand).toEqual([
    { state: 'ACCEPTED', caseStatus: 'DEPARTMENT_ACCEPTED', debts: debts('SETTLED') },
    { state: 'WITHDRAWN', caseStatus: 'WITHDRAWN', debts: debts('RELEASED') },
    { state: 'WITHDRAWN', caseStatus: 'WITHDRAWN', debts: debts('BROKEN') },
    { state: 'REJECTED', caseStatus: 'REJECTED', debts: debts('BROKEN') },
  ]);
}

/** The rejection says by whom, on which ground, why, and what can be done. */
async function readsWhyItWasRejected({ own, self }: Restaurant): Promise<void> {
  const decisions = await read<Decision>(own, `${self}.projectDecisions(first: 50).nodes`, DECISION);
  // Every promise that ended was decided on: kept, released, broken.
  const ends = ['SETTLED', 'RELEASED', 'PROMISE_BROKEN'];
  expect(
    decisions
      .map(({ outcome }) => outcome)
      .filter(outcome => ends.includes(outcome))
      .sort(),
  ).toEqual(['PROMISE_BROKEN', 'PROMISE_BROKEN', 'RELEASED', 'SETTLED']);
  const [rejection] = decisions.filter(({ outcome }) => outcome === 'REJECTED');
  expect(rejection).toMatchObject({
    authority: { zh: '霍尔果斯市行政审批局' },
    ground: { zh: expect.stringContaining('告知承诺制') },
    reasons: ['promised by 2026-11-16 (容缺受理), on 2026-11-17 still owed: 总平面图; 消防设计图'],
    remedies: [
      { kind: 'REVIEW', lastDay: '2027-01-18', body: { zh: '霍尔果斯市人民政府' } },
      { kind: 'LITIGATION', lastDay: '2027-05-17', body: { zh: '霍尔果斯市人民法院' } },
    ],
    rule: GUIDELINE,
    // What nobody has confirmed says against which text, and from whom: of the rule, and of who reviews.
    toConfirm: [
      {
        missing: { zh: '“不适用告知承诺制”的情形和期限的原文' },
        source: { zh: expect.stringContaining('告知承诺制的指导意见》有关部分') },
        from: { zh: '国务院办公厅' },
      },
      {
        missing: { zh: '对霍尔果斯市行政审批局的决定，行政复议机关和有管辖权的人民法院' },
        source: { zh: expect.stringContaining('行政复议法') },
        from: { zh: '伊犁哈萨克自治州司法局' },
      },
    ],
  });
  saysInChinese(
    rejection,
    '告知承诺制的指导意见》有关部分',
    '承诺于2026-11-16前履行（容缺受理），至2026-11-17仍未履行：总平面图、消防设计图',
    '2027年1月18日',
    '2026年11月17日',
  );
}

const PROMISES = 'brokenPromises(first: 50).nodes';

/** Credit shows to everybody what was not kept, and the grade knows it. */
async function isKnownForIt({ creditCode, own, self }: Restaurant): Promise<void> {
  const promise = { department: 'project-approval', dueOn: '2026-11-16', owed: ['总平面图', '消防设计图'] };
  expect(await read({}, `${self}.${PROMISES}`, 'department dueOn owed recordedOn repairedOn')).toEqual(
    Array(2).fill({ ...promise, recordedOn: '2026-11-17', repairedOn: null }),
  );
  expect(await one({}, self, 'promiseStanding { mayPromise until rule { code } }')).toEqual({
    promiseStanding: { mayPromise: false, until: null, rule: GUIDELINE },
  });
  expect(await gradeOf(creditCode, own)).toEqual(['C', 2]);
}

async function gradeOf(creditCode: string, own: Partial<Principal>): Promise<unknown[]> {
  const { level, inputs } = await done(
    own,
    'gradeEnterprise',
    { creditCode },
    '... on CreditGrade { level inputs { brokenPromises } }',
  );
  return [level, (inputs as { brokenPromises: number }).brokenPromises];
}

/** Nothing is granted on a promise before both records are repaired; then it is. */
async function isTrustedAgainOnceRepaired(restaurant: Restaurant): Promise<void> {
  const { creditCode, own, self } = restaurant;
  day('2026-11-18');
  const next = await project(restaurant, '门厅改造');
  /** Who is barred is told so, is offered no such step, and is refused the step all the same. */
  const again = async () => {
    const FIELDS = 'projectCode fastTrack { eligible } availableSteps { operation }';
    interface Barred {
      projectCode: string;
      fastTrack: { eligible: boolean | null };
      availableSteps: { operation: string }[];
    }
    const barred = await one<Barred>(windowOfProjects, next, FIELDS);
    expect(barred.fastTrack).toEqual({ eligible: false });
    expect(barred.availableSteps.map(({ operation }) => operation)).not.toContain('acceptProjectWithTolerance');
    const input = { projectCode: barred.projectCode, ...(await promised()) };
    return act(windowOfProjects, 'acceptProjectWithTolerance', input, '... on Refusal { remedy rule { code } }');
  };
  expect(await again()).toMatchObject({ code: 'PROMISE_STANDING', rule: GUIDELINE });
  const reason = '图纸已于次日补交，责任人已培训';
  const basis = '《信用修复管理办法》第十五条';
  for (const level of ['B', 'A']) {
    await take(own, `${self}.${PROMISES}`, 'applyForPromiseRepair', { reason });
    const repair = `${self}.openRepairs`;
    // Ten working days.
    expect(await one(own, repair, 'state dueDate')).toEqual({ state: 'OPEN', dueDate: '2026-12-02' });
    expect(await again()).toMatchObject({ code: 'PROMISE_STANDING' });
    await take(officerOfCredit, repair, 'grantRepair', { reason: '已消除不良影响', basis });
    expect(await gradeOf(creditCode, own)).toEqual([level, level === 'B' ? 1 : 0]);
  }
  const decisions = await read<Decision>(own, `${self}.creditDecisions(first: 50).nodes`, DECISION);
  expect(decisions.filter(({ outcome }) => outcome === 'GRANTED')).toMatchObject(
    Array(2).fill({ ground: { zh: basis }, authority: { zh: '霍尔果斯市发展和改革委员会' } }),
  );
  expect(await read({}, `${self}.${PROMISES}`, 'repairedOn')).toEqual(Array(2).fill({ repairedOn: '2026-11-18' }));
  await take(windowOfProjects, next, 'acceptProjectWithTolerance', await promised());
  expect(await one(own, next, DEBTS)).toMatchObject({ state: 'ACCEPTED', debts: [{ dueDate: '2026-12-02' }] });
  day('2026-12-02', '23:59');
  await take(windowOfProjects, next, 'settleProjectDebt');
  expect(await one(own, next, DEBTS)).toMatchObject({ debts: [{ status: 'SETTLED' }] });
}

const DORMANT = 'status dormancies { fromOn until endedOn overdue }';

/** It closes for the summer, prolongs it once, and is deemed open again the day after its last one. */
async function isDormant({ creditCode, own, self }: Restaurant): Promise<void> {
  day('2026-05-06');
  const filed = { creditCode, until: '2026-06-30', reason: '街道施工', serviceAddress: '口岸路10号' };
  await done(own, 'fileDormancy', filed);
  const dormancy = `${self}.dormancies`;
  day('2026-05-30');
  expect(await operationsOf(own, dormancy)).toEqual(['resumeBusiness']);
  day('2026-05-31');
  await take(own, dormancy, 'prolongDormancy', { until: '2026-07-31' });
  day('2026-07-31', '23:59');
  await untilClocksHaveRun();
  const lasting = { fromOn: '2026-05-06', until: '2026-07-31' };
  expect(await one({}, self, DORMANT)).toEqual({
    status: 'SUSPENDED',
    dormancies: [{ ...lasting, endedOn: null, overdue: false }],
  });
  day('2026-08-01', '00:00');
  expect(await operationsOf(own, dormancy)).toEqual([]);
  await untilClocksHaveRun();
  expect(await one({}, self, DORMANT)).toEqual({
    status: 'OPERATING',
    dormancies: [{ ...lasting, endedOn: '2026-08-01', overdue: false }],
  });
  const [ended] = await read<Decision>(own, `${self}.registerDecisions(first: 1).nodes`, DECISION);
  expect(ended).toMatchObject({ outcome: 'ENDED', rule: { code: 'DORMANCY_END' } });
  saysInChinese(ended, '2026-07-31');
}

const DEREGISTRATION = `... on Deregistration { state noticeUntil provisional }
  ... on DeregistrationBlocked { blockers { code department operation } }`;

/** It owes a fine and has works under way: the simple route is closed, the general one is for just that. */
async function isWoundUp(restaurant: Restaurant): Promise<void> {
  const { creditCode, own, self } = restaurant;
  day('2026-12-07');
  const penalty = {
    documentNo: '霍市监处罚〔2026〕18号',
    violation: '未按规定公示食品经营许可证',
    gravity: 'ORDINARY',
    fine: '3000.00',
    authority: '霍尔果斯市市场监督管理局',
    decidedOn: '2026-12-04',
  };
  await done(officerOfCredit, 'publishPenalty', { creditCode, ...penalty });
  day('2026-12-10');
  const announcement = { creditCode, promisedByAllInvestors: true };
  const simple = await act(own, 'announceDeregistration', { ...announcement, kind: 'SIMPLE' }, DEREGISTRATION);
  expect(simple).toMatchObject({
    __typename: 'DeregistrationBlocked',
    blockers: [
      { code: 'UNPAID_FINE', department: 'credit' },
      { code: expect.stringMatching('PROJECT'), department: 'project-approval' },
      { code: expect.stringMatching('PROJECT'), department: 'project-approval' },
    ],
  });
  expect(await done(own, 'announceDeregistration', { ...announcement, kind: 'GENERAL' }, DEREGISTRATION)).toMatchObject(
    {
      state: 'LIQUIDATING',
      // Forty-five days to declare claims end on a Sunday; the holidays of that year are not published yet.
      noticeUntil: '2027-01-25',
      provisional: true,
    },
  );
  expect(await one({}, self, 'status mayBegin')).toEqual({ status: 'DEREGISTERING', mayBegin: false });
  // Who is in liquidation begins nothing new (公司法 236).
  const works = { name: '二楼改造', category: 'REBUILD', investment: '100000.00', floorArea: 100 };
  expect(await act(own, 'applyForProject', { creditCode, ...works })).toMatchObject({
    code: 'ENTERPRISE_NOT_OPERATING',
  });
}

const LIQUIDATION = `state closeBy provisional liquidation { claimsUntil
  group { dueOn inTime } notification { dueOn inTime } publication { dueOn inTime }
  noticedClaims { dueOn } publishedClaims { dueOn } }`;

/** Claims are declared to the last day, and the liquidation takes longer than the thirty days after it. */
async function liquidates({ own, self }: Restaurant): Promise<void> {
  const deregistration = `${self}.deregistration`;
  day('2026-12-15');
  await take(own, deregistration, 'recordLiquidation', {
    dissolvedOn: '2026-12-08',
    groupFormedOn: '2026-12-10',
    creditorsNotifiedOn: '2026-12-14',
  });
  expect(await one({}, deregistration, LIQUIDATION)).toEqual({
    state: 'LIQUIDATING',
    closeBy: null,
    provisional: true,
    liquidation: {
      claimsUntil: '2027-01-25',
      group: { dueOn: '2026-12-23', inTime: true },
      notification: { dueOn: '2026-12-21', inTime: true },
      // The sixtieth day is the third of the Spring Festival.
      publication: { dueOn: '2027-02-09', inTime: true },
      noticedClaims: { dueOn: '2027-01-13' },
      publishedClaims: { dueOn: '2027-01-25' },
    },
  });
  day('2027-01-25', '23:59');
  expect(await operationsOf(own, deregistration)).not.toContain('endLiquidation');
  day('2027-01-26', '00:00');
  expect(await operationsOf(own, deregistration)).toContain('endLiquidation');
  day('2027-03-05');
  await untilClocksHaveRun();
  const reportDigest = '3a'.repeat(32);
  await take(own, deregistration, 'endLiquidation', {
    endedOn: '2027-03-05',
    reportDigest,
    confirmedBy: 'SHAREHOLDERS',
  });
  // Thirty days from the end of the liquidation, not from the last day for claims: a Sunday, before Qingming.
  expect(await one({}, deregistration, 'state closeBy')).toEqual({ state: 'LIQUIDATING', closeBy: '2027-04-06' });
}

interface Blocker {
  code: string;
  operation: string;
}

/** What it owes and what it has begun stands in the way of the end; each answer says how it is removed. */
async function paysWhatItOwes({ own, self }: Restaurant): Promise<void> {
  const blockers = async () => read<Blocker>(own, `${self}.deregistrationBlockers`, 'code operation');
  const begun = (await blockers()).filter(({ operation }) => operation.startsWith('withdrawProject('));
  for (const { operation } of begun) expect(await call(own, operation)).toEqual({ __typename: 'Project' });
  const left = await blockers();
  expect(left.map(({ code }) => code)).toEqual(['UNPAID_FINE']);
  const [closing] = (await steps(own, `${self}.deregistration`)).filter(({ yours }) => yours);
  const asked = `${closing?.operation}:DeregistrationInput`;
  expect(await act(own, asked, { ...closing?.input }, DEREGISTRATION)).toMatchObject({
    __typename: 'DeregistrationBlocked',
    blockers: left,
  });
  // The answer writes the call out; the day of the payment is the officer's to say.
  day('2027-03-08');
  const [fine] = left.map(({ operation }) => operation);
  expect(await call(officerOfCredit, fine ?? '', { paidOn: '2027-03-08' })).toEqual({ __typename: 'PenaltyRecord' });
  expect(await blockers()).toEqual([]);
}

/** Its closing is refused once, on a ground, and the liquidation goes on; then it is struck off. */
async function isStruckOff({ own, self }: Restaurant): Promise<void> {
  const deregistration = `${self}.deregistration`;
  const latest = async () => (await read<Decision>(own, `${self}.registerDecisions(first: 1).nodes`, DECISION))[0];
  await take(own, deregistration, 'applyToCloseDeregistration');
  await take(windowOfRegister, deregistration, 'acceptDeregistration');
  const reasons = ['清算报告未附股东会确认决议'];
  const basis = '《中华人民共和国公司法》第二百三十九条';
  await take(deciderOfRegister, deregistration, 'rejectDeregistration', { reasons, basis });
  expect(await one(own, deregistration, 'state closing { status reasons }')).toEqual({
    state: 'LIQUIDATING',
    closing: { status: 'REJECTED', reasons },
  });
  const refusal = await latest();
  expect(refusal).toMatchObject({
    outcome: 'REJECTED',
    authority: { zh: '霍尔果斯市市场监督管理局' },
    ground: { zh: basis },
    remedies: [{ kind: 'REVIEW' }, { kind: 'LITIGATION' }],
  });
  saysInChinese(refusal, basis, ...reasons);
  day('2027-03-11');
  await take(own, deregistration, 'applyToCloseDeregistration');
  await take(windowOfRegister, deregistration, 'acceptDeregistration');
  await take(deciderOfRegister, deregistration, 'approveDeregistration');
  expect(await one({}, self, 'status mayBegin endedOn deregistration { state endedOn }')).toEqual({
    status: 'DEREGISTERED',
    mayBegin: false,
    endedOn: '2027-03-11',
    deregistration: { state: 'DEREGISTERED', endedOn: '2027-03-11' },
  });
  expect(await steps(own, deregistration)).toEqual([]);
  const last = await latest();
  expect(last).toMatchObject({ outcome: 'DEREGISTERED', authority: { zh: '霍尔果斯市市场监督管理局' } });
  saysInChinese(last, '清算于2027-03-05结束');
  for (const department of ['register', 'project', 'credit']) {
    const every = await read<Decision>(own, `${self}.${department}Decisions(first: 100).nodes`, DECISION);
    expect(every.length).toBeGreaterThan(2);
    for (const decision of every) saysInChinese(decision, decision.authority.zh, decision.ground.zh);
  }
}

const STALL = {
  ...FORM,
  kind: 'SOLE_TRADER',
  name: '霍尔果斯沐禾小吃店',
  brand: '沐禾',
  employees: 2,
  annualRevenue: '200000.00',
  address: '口岸路9号',
};
const WEB = { webAddress: 'https://shop.example.cn/muhe' };

/** A web address is the premises of a sole trader, and of one that does business nowhere else. */
async function asksForAWebAddress(): Promise<void> {
  day('2026-03-23');
  const tried = async (form: object) => act(founder, 'registerEnterprise', form, '... on Refusal { remedy }');
  const company = { ...FORM, name: '霍尔果斯沐石餐饮有限公司', brand: '沐石', address: '口岸路8号' };
  expect(await tried({ ...company, ...WEB, onlineOnly: true })).toMatchObject({
    code: 'SOLE_TRADERS_ONLY',
    remedy: 'register an address',
  });
  // Who cooks and serves in a shop has the shop as its premises.
  expect(await tried({ ...STALL, ...WEB, onlineOnly: false })).toMatchObject({
    code: 'ONLINE_ONLY',
    remedy: 'declare it, or register an address',
  });
}

/** Registered beside the company, under a code of its kind, and ended without a notice (条例 33). */
async function comesAndGoes(form: object): Promise<void> {
  day('2026-03-24');
  const { creditCode, kind } = await registered(form);
  expect([kind, creditCode.slice(0, 8)]).toEqual(['SOLE_TRADER', '92654004']);
  const self = `enterprise(creditCode: "${creditCode}")`;
  const { webAddress = null } = form as { webAddress?: string };
  expect(await one({}, self, 'status webAddress')).toEqual({ status: 'OPERATING', webAddress });
  day('2026-11-20');
  const own = enterpriseOf(creditCode);
  const announcement = { creditCode, kind: 'SIMPLE', promisedByAllInvestors: false };
  await done(own, 'announceDeregistration', announcement);
  const deregistration = `${self}.deregistration`;
  expect(await one({}, deregistration, 'state fee rule { code }')).toMatchObject({
    state: 'NOTICE',
    fee: '0.00',
    rule: { code: 'SOLE_TRADER_DEREG' },
  });
  await take(own, deregistration, 'applyToCloseDeregistration');
  await take(windowOfRegister, deregistration, 'acceptDeregistration');
  await take(deciderOfRegister, deregistration, 'approveDeregistration');
  expect(await one({}, self, 'status endedOn')).toEqual({ status: 'DEREGISTERED', endedOn: '2026-11-20' });
}

/** The changes of a registration's grant in the feed of its department. */
const grantsOf = async (creditCode: string): Promise<unknown[]> =>
  (await platform().subgraphs['market-access']?.database.query(
    `select payload from change where credit_code = $1 and type = 'RegistrationApproved'`,
    [creditCode],
  )) ?? [];

const SILENT = `status decidedAt clock { dueAt light } rule { code inherited }`;

/** In yili nothing is granted by silence: the case is late, says so, and waits for its officer. */
async function staysLate(): Promise<void> {
  day('2026-03-18');
  const registration = await applied({
    ...FORM,
    name: '霍尔果斯沐云餐饮有限公司',
    brand: '沐云',
    address: '口岸路11号',
  });
  await take(windowOfRegister, registration, 'acceptRegistration');
  for (const [date, time, light] of [
    ['2026-03-24', '19:30', 'RED'],
    ['2026-03-24', '19:31', 'OVERDUE'],
  ] as const) {
    day(date, time);
    await untilClocksHaveRun();
    expect(await one(founder, registration, SILENT)).toEqual({
      status: 'DEPARTMENT_ACCEPTED',
      decidedAt: null,
      clock: { dueAt: '2026-03-24T19:30:00+08:00', light },
      rule: { code: 'STARTUP_LICENCE', inherited: true },
    });
  }
  day('2026-03-25');
  await take(deciderOfRegister, registration, 'approveRegistration');
  const { decision } = await one<{ decision: Decision }>(founder, registration, `decision { ${DECISION} }`);
  expect(decision).toMatchObject({ outcome: 'APPROVED', reasons: expect.arrayContaining(['decided after the limit']) });
}

/** In gedian (G60) it is granted by the clock: with a decision, a document under the seal, and a change in the feed. */
async function isGrantedBySilence(): Promise<void> {
  day('2026-03-18', '09:00');
  const form = { ...FORM, zone: 'gedian', name: '葛店沐云餐饮有限公司', brand: '沐云', address: '创业一路1号' };
  const registration = await applied(form);
  await take(windowOfRegister, registration, 'acceptRegistration');
  day('2026-03-18', '14:30');
  await untilClocksHaveRun();
  const limit = { dueAt: '2026-03-18T14:30:00+08:00' };
  const rule = { code: 'STARTUP_LICENCE', inherited: false };
  expect(await one(founder, registration, SILENT)).toEqual({
    status: 'DEPARTMENT_ACCEPTED',
    decidedAt: null,
    clock: { ...limit, light: 'RED' },
    rule,
  });
  day('2026-03-18', '14:31');
  await untilClocksHaveRun();
  interface Granted {
    id: string;
    creditCode: string;
    decision: Decision & { facts: object };
    enterprise: object;
  }
  const fields = `id creditCode enterprise { status foundedOn } decision { ${DECISION} facts }`;
  const { id, creditCode, enterprise, decision } = await one<Granted>(founder, registration, fields);
  expect(enterprise).toEqual({ status: 'OPERATING', foundedOn: '2026-03-18' });
  const document = { type: 'EnterpriseRegistration', id, number: creditCode };
  expect(decision).toMatchObject({
    outcome: 'DEEMED',
    facts: { by: 'clock', sealed: '自动用印', document },
    rule: { code: rule.code },
  });
  saysInChinese(decision, '自动用印');
  expect(await grantsOf(creditCode)).toMatchObject([{ payload: { bySilence: true, document } }]);
  // It is granted once, and no officer decides on it any more.
  expect(await steps(deciderOfRegister, registration)).toEqual([]);
}

describe('a restaurant in yili', () => {
  test('lives from a question to its end', async () => {
    await asksWhetherItsTradeIsOpen();
    await isRefusedAndReadsWhy();
    const restaurant = await isRegistered();
    await isOfferedNoLicenceOfItsTrade(restaurant);
    await isDormant(restaurant);
    const projects = await isAcceptedOnPromises(restaurant);
    await keepsOneAndBreaksTwo(restaurant, projects);
    await readsWhyItWasRejected(restaurant);
    await isKnownForIt(restaurant);
    await isTrustedAgainOnceRepaired(restaurant);
    await isWoundUp(restaurant);
    await liquidates(restaurant);
    await paysWhatItOwes(restaurant);
    await isStruckOff(restaurant);
  }, 180_000);

  test('has sole traders beside it, of which one has a web address as its premises', async () => {
    await asksForAWebAddress();
    await comesAndGoes(STALL);
    await comesAndGoes({ ...STALL, name: '霍尔果斯沐川小吃店', brand: '沐川', ...WEB, onlineOnly: true });
  });

  test('waits for its officer, where in gedian a restaurant is registered by silence', async () => {
    await staysLate();
    await isGrantedBySilence();
  });
});
