/** Major projects, tenders, land quota, power works and what joins the utilities, row by row, through the gateway. */
import { expect, test } from '@jest/globals';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { enterpriseOf } from '#shared/testing/department.ts';
import { actingOn, officers } from '#test/acting.ts';
import type { Result } from '#test/acting.ts';

/** Monday 16 November 2026, in an ordinary week. */
const { act, done, of, query, at, next, newProject, platform } = actingOn('2026-11-16', 400);
const [first, second] = officers('project-approval');
const ORGAN = makeCreditCode({ authority: '1', kind: '1', divisionCode: '420703', serial: 90 });
const RULE = 'applied: rule { code clause }';

const newMajor = async (
  zone: string,
  kind = 'INVESTMENT_PROMOTION',
): Promise<{ projectCode: string; creditCode: string }> => {
  const made = await newProject(zone);
  await done(first, 'markMajorProject', { projectCode: made.projectCode, kind, reason: '重点项目' });
  return made;
};
const project = (projectCode: string, fields: string, as = first) =>
  query(`project(projectCode: "${projectCode}") { ${fields} }`, as);

const LEADER = { reference: 'leader-7', name: '秦望舒', post: '局长' };
const SPECIALIST = { reference: 'specialist-8', name: '沈知秋', post: '科长' };

test('Z18: adopted without conditions by a leader and a dedicated person, for all 3 stages, one adopter at a time', async () => {
  const { projectCode } = await newMajor('zhundong');
  const adopter = { ...first, agency: '经济发展局' };
  const claim = (more: object = {}) =>
    act(
      adopter,
      'claimProject',
      { projectCode, agency: '经济发展局', leader: LEADER, specialist: SPECIALIST, unconditional: true, ...more },
      `... on ProjectAdoption { unconditional leader { name { value masked } } stages { code } ${RULE} }`,
    );
  const handOver = { projectCode, agency: '招商局', leader: LEADER, specialist: SPECIALIST, reason: '工作调动' };
  expect(await act(adopter, 'handOverProject', handOver)).toMatchObject({ code: 'NOT_ADOPTED' });
  expect(await claim({ unconditional: false })).toMatchObject({ code: 'CLAIM_CONDITIONAL' });
  // Two persons, not one twice.
  expect(await claim({ specialist: LEADER })).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await claim()).toMatchObject({
    unconditional: true,
    leader: { name: { value: '秦**', masked: true } },
    stages: [{ code: 'FORMALITIES' }, { code: 'CONSTRUCTION' }, { code: 'COMPLETION' }],
    applied: { code: 'ADOPTION_STAGES', clause: '二(七)1' },
  });
  expect(await claim()).toMatchObject({ code: 'ALREADY_ADOPTED' });
  at('10:00', '2026-11-17');
  await done(adopter, 'handOverProject', handOver);
  expect(await project(projectCode, 'adopter { agency } adoptions { agency until }')).toEqual({
    adopter: { agency: '招商局' },
    adoptions: [
      { agency: '经济发展局', until: '2026-11-17T10:00:00+08:00' },
      { agency: '招商局', until: null },
    ],
  });
  expect(
    await act(adopter, 'claimProject', {
      projectCode: (await newProject('zhundong')).projectCode,
      agency: '经济发展局',
      leader: LEADER,
      specialist: SPECIALIST,
      unconditional: true,
    }),
  ).toMatchObject({ code: 'NOT_MAJOR' });
});

test('Z19: the wall chart: yellow at 70 % of the working days, red at 90 %, over National Day with its make-up Saturday', async () => {
  at('10:00', '2026-09-28');
  const { projectCode } = await newMajor('zhundong');
  // Ten working days: 29 and 30 September, 8 to 10 October (a Saturday to make up), 12 to 16 October.
  await done(first, 'planMilestones', {
    projectCode,
    milestones: [{ code: 'START', title: '开工', plannedOn: '2026-10-16' }],
  });
  const node = async (day: string) => {
    at('10:00', day);
    const { milestones } = (await project(projectCode, 'milestones { light workingDaysLeft }')) as {
      milestones: { light: string; workingDaysLeft: number }[];
    };
    return [milestones[0]!.light, milestones[0]!.workingDaysLeft];
  };
  // None is spent in the holiday; the seventh makes it yellow, the ninth red.
  for (const [day, light, left] of [
    ['2026-09-30', 'GREEN', 8],
    ['2026-10-07', 'GREEN', 8],
    ['2026-10-10', 'GREEN', 5],
    ['2026-10-12', 'GREEN', 4],
    ['2026-10-13', 'YELLOW', 3],
    ['2026-10-14', 'YELLOW', 2],
    ['2026-10-15', 'RED', 1],
    ['2026-10-16', 'RED', 0],
    ['2026-10-19', 'OVERDUE', -1],
  ] as const)
    expect([day, ...(await node(day))]).toEqual([day, light, left]);
  const reach = (actualOn: string) =>
    act(
      first,
      'reachMilestone',
      { projectCode, code: 'START', actualOn },
      '... on ProjectMilestones { milestones { actualOn light } }',
    );
  expect(await reach('2026-10-20')).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await reach('2026-10-16')).toMatchObject({ milestones: [{ actualOn: '2026-10-16', light: 'GREEN' }] });
  expect(await reach('2026-10-16')).toMatchObject({ code: 'MILESTONE_REACHED' });
});

const ASPECTS = ['ADMINISTRATIVE_MATTERS', 'SERVICE_SUPPORT', 'FUNDS', 'INTEGRITY'];
/** Two officers of the agency that inspects. */
const [inspector, verifier] = [first, second].map(officer => ({ ...officer, agency: '纪检监察机关' }));
const openInspection = (projectCode: string) =>
  act(
    inspector!,
    'openEfficiencyInspection',
    { projectCode },
    `... on EfficiencyInspection { id aspects { code } ${RULE} }`,
  );

test('Q07: efficiency inspection is of 2 kinds of projects, where the plan has it', async () => {
  for (const kind of ['GOVERNMENT_INVESTED', 'INVESTMENT_PROMOTION']) {
    expect(await openInspection((await newMajor('district', kind)).projectCode)).toMatchObject({
      aspects: ASPECTS.map(code => ({ code })),
      applied: { code: 'EFFICIENCY_SCOPE', clause: '三(二)' },
    });
  }
  expect(await openInspection((await newMajor('district', 'KEY_PROJECT')).projectCode)).toMatchObject({
    code: 'OUT_OF_SCOPE',
  });
  expect(await openInspection((await newMajor('gedian')).projectCode)).toMatchObject({
    code: 'NO_EFFICIENCY_INSPECTION',
  });
});

test('Q07: it closes once all 4 aspects are looked at, not 3, and each finding is verified by another person', async () => {
  const { projectCode, creditCode } = await newMajor('district');
  const { id } = await openInspection(projectCode);
  const inspect = (aspect: string, findings: object[] = []) =>
    done(
      inspector!,
      'inspectAspect',
      { inspectionId: id, aspect, summary: '已查阅台账', findings },
      '... on EfficiencyInspection { orders { id state } }',
    );
  const close = () =>
    act(inspector!, 'closeEfficiencyInspection', { inspectionId: id }, '... on EfficiencyInspection { closedAt }');
  for (const aspect of ASPECTS.slice(0, 3)) await inspect(aspect);
  expect(await close()).toMatchObject({
    code: 'ASPECTS_OPEN',
    message: 'all 4 aspects are looked at before an inspection closes, but not yet: INTEGRITY',
  });
  const { orders } = (await inspect('INTEGRITY', [
    { finding: '资金拨付不及时', agency: '财政局', dueOn: '2026-11-20' },
  ])) as Result & { orders: { id: string }[] };
  const orderId = orders[0]!.id;
  const verify = (as = verifier!) =>
    act(
      as,
      'verifyRectification',
      { orderId, effective: true, verification: '核验属实' },
      '... on SupervisionOrder { state }',
    );
  expect(await close()).toMatchObject({ code: 'ORDERS_OPEN' });
  expect(await verify()).toMatchObject({
    code: 'ILLEGAL_TRANSITION',
    message: 'verifyRectification is not possible in state ISSUED; possible: reportRectification',
  });
  // Its last day, and the day after.
  const overdue = async () =>
    (
      (await query('supervisionOrders(zone: "district", overdue: true, first: 50) { nodes { id } }', first)) as {
        nodes: { id: string }[];
      }
    ).nodes.some(order => order.id === orderId);
  at('23:00', '2026-11-20');
  expect(await overdue()).toBe(false);
  at('10:00', '2026-11-21');
  expect(await overdue()).toBe(true);
  await done({ ...first, agency: '财政局' }, 'reportRectification', { orderId, rectification: '已拨付' });
  expect(await verify(inspector)).toMatchObject({ code: 'SAME_PERSON' });
  expect(await verify()).toMatchObject({ state: 'VERIFIED' });
  expect(await close()).toMatchObject({ closedAt: '2026-11-21T10:00:00+08:00' });
  // The enterprise never sees what was looked at.
  expect(
    await query(`project(projectCode: "${projectCode}") { efficiencyInspections { id } }`, enterpriseOf(creditCode)),
  ).toEqual({ efficiencyInspections: null });
});

test('Q08: four things are clear: base figures, progress, problems and the ledger', async () => {
  const board = () =>
    query(
      `projectBoard(zone: "district") { inventory { projects investment } progress { green red overdue reachedInTime } problems { open overdue } ledger { entries } ${RULE} }`,
      first,
    ) as Promise<{
      inventory: { projects: number; investment: string };
      progress: Record<string, number>;
      problems: { open: number; overdue: number };
      ledger: { entries: number };
    }>;
  const before = await board();
  expect(before).toMatchObject({ applied: { code: 'PROJECT_FOUR_CLEAR', clause: '三(二)' } });
  const { projectCode, creditCode } = await newMajor('district');
  at('10:10');
  await done(first, 'planMilestones', {
    projectCode,
    milestones: [{ code: 'START', title: '开工', plannedOn: '2026-12-31' }],
  });
  at('10:20');
  const raised = await done(
    enterpriseOf(creditCode),
    'raiseProjectIssue',
    { projectCode, text: '临时用电未接通', agency: '供电公司', dueOn: '2026-11-16' },
    '... on ProjectIssue { id overdue }',
  );
  expect(raised).toMatchObject({ overdue: false });
  const after = await board();
  expect(after).toMatchObject({
    inventory: {
      projects: before.inventory.projects + 1,
      investment: (Number(before.inventory.investment) + 8_000_000).toFixed(2),
    },
    progress: { ...before.progress, green: before.progress.green! + 1 },
    problems: { open: before.problems.open + 1, overdue: before.problems.overdue },
    // Marked, planned, raised.
    ledger: { entries: before.ledger.entries + 3 },
  });
  const resolve = () =>
    act(
      first,
      'resolveProjectIssue',
      { issueId: raised.id, resolution: '已接通' },
      '... on ProjectIssue { resolution }',
    );
  at('10:00', '2026-11-17');
  expect(await project(projectCode, 'issues { nodes { overdue } } major { problems { open overdue } }')).toEqual({
    issues: { nodes: [{ overdue: true }] },
    major: { problems: { open: 1, overdue: 1 } },
  });
  expect(await resolve()).toMatchObject({ resolution: '已接通' });
  expect(await resolve()).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  expect((await project(projectCode, 'ledger { nodes { action } }')).ledger).toEqual({
    nodes: ['ProjectIssueResolved', 'ProjectIssueRaised', 'MilestonesPlanned', 'MajorProjectMarked'].map(action => ({
      action,
    })),
  });
});

test('Q12: 1 coordination meeting a month: missed once the month is over, and its decisions are tasks', async () => {
  // Before the sample's meetings.
  const month = async (n: number) => {
    const periods = (await query(
      'meetingPeriods(zone: "zhundong", year: 2024) { period due held missed }',
      first,
    )) as unknown as {
      period: string;
      due: number;
      held: number;
      missed: boolean;
    }[];
    return periods[n - 1];
  };
  at('10:00', '2024-05-31');
  const held = await done(
    first,
    'holdCoordinationMeeting',
    {
      organCode: makeCreditCode({ authority: '1', kind: '1', divisionCode: '652327', serial: 90 }),
      zone: 'zhundong',
      heldOn: '2024-04-30',
      topic: '重大项目协调',
      decisions: [{ decision: '解决临时用电', agency: '供电公司', dueOn: '2024-06-03' }],
    },
    `... on CoordinationMeeting { tasks { id overdue } ${RULE} }`,
  );
  expect(held).toMatchObject({ tasks: [{ overdue: false }], applied: { code: 'COORDINATION_MEETINGS' } });
  expect(await month(4)).toEqual({ period: '2024-04', due: 1, held: 1, missed: false });
  expect([await month(3), await month(5)]).toMatchObject([
    { held: 0, missed: true },
    { held: 0, missed: false },
  ]);
  at('00:00', '2024-06-01');
  expect(await month(5)).toMatchObject({ held: 0, missed: true });
  const [{ id: taskId }] = held.tasks as [{ id: string }];
  const overdue = async () =>
    (
      (await query('meetingTasks(zone: "zhundong", overdue: true, first: 50) { nodes { id } }', first)) as {
        nodes: { id: string }[];
      }
    ).nodes.map(({ id }) => id);
  at('23:00', '2024-06-03');
  expect(await overdue()).not.toContain(taskId);
  at('00:00', '2024-06-04');
  expect(await overdue()).toContain(taskId);
  const complete = () =>
    act(
      { ...first, agency: '供电公司' },
      'completeMeetingTask',
      { taskId, outcome: '已通电' },
      '... on MeetingTask { outcome }',
    );
  expect(await complete()).toMatchObject({ outcome: '已通电' });
  expect(await complete()).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
});

test('Q16: an agent runs the errands: 0 direct contacts are wanted, 1 is too many', async () => {
  const { projectCode } = await newProject('district');
  const contact = (direct: boolean) =>
    act(first, 'recordAgentContact', { projectCode, agency: '住建局', matter: '施工许可咨询', direct });
  expect(await contact(false)).toMatchObject({ code: 'NO_AGENT' });
  const assign = () =>
    act(
      first,
      'assignProjectAgent',
      { projectCode, agent: { reference: 'agent-1', name: '顾清和', post: '代办员' } },
      '... on ProjectAgent { official { name { value masked } } }',
    );
  expect(await assign()).toMatchObject({ official: { name: { value: '顾**', masked: true } } });
  expect(await assign()).toMatchObject({ code: 'ALREADY_AGENT' });
  const zero = async () =>
    (await project(projectCode, `zeroContact { defined directContacts agentContacts met ${RULE} }`)).zeroContact;
  await contact(false);
  expect(await zero()).toEqual({
    defined: false,
    directContacts: 0,
    agentContacts: 1,
    met: true,
    applied: { code: 'LABEL_TWO_ZERO_CONTACT', clause: '三(四)' },
  });
  await contact(true);
  expect(await zero()).toMatchObject({ directContacts: 1, met: false });
});

const TENDER = '... on Tender { id state online recommended awardedTo }';
const COMMITTEE = { ...first, agency: '评标委员会' };
const conductorOf = (step: string) => (step === 'EVALUATE' ? COMMITTEE : { ...first, agency: '公共资源交易中心' });
const openTender = async (zone: string, more: object = {}) => {
  const { projectCode, creditCode } = await newProject(zone);
  const { id } = await done(
    enterpriseOf(creditCode),
    'openTender',
    { projectCode, title: '厂房施工总承包', compulsory: true, secret: false, ...more },
    TENDER,
  );
  const step = (name: string, also: object = {}): Promise<Result> =>
    act(conductorOf(name), 'recordTenderStep', { tenderId: id, step: name, online: true, ...also }, TENDER);
  return { id: id as string, own: enterpriseOf(creditCode), step };
};

test('G31: every step online, bids open for 20 days; the committee recommends and the tenderer decides', async () => {
  const { id, own, step } = await openTender('gedian');
  const invite = (day: string, online = true) => step('INVITE', { online, bidDeadline: `${day}T10:00:00+08:00` });
  expect(await step('OPEN')).toMatchObject({
    code: 'ILLEGAL_TRANSITION',
    message: 'OPEN is not possible in state OPENED; possible: INVITE, cancelTender',
  });
  expect(await invite('2026-12-06', false)).toMatchObject({ code: 'ONLINE_REQUIRED' });
  expect(await invite('2026-12-05')).toMatchObject({ code: 'BID_PERIOD_TOO_SHORT' });
  expect(await invite('2026-12-06')).toMatchObject({ state: 'INVITED' });
  at('09:59', '2026-12-06');
  expect(await step('BID')).toMatchObject({ code: 'BIDDING_OPEN' });
  at('10:00', '2026-12-06');
  for (const name of ['BID', 'OPEN']) await step(name);
  expect(await step('EVALUATE', { remote: true })).toMatchObject({ state: 'EVALUATED', online: true });
  const award = (as: typeof own, bidder: string) =>
    act(as, 'awardTender', { tenderId: id, bidder, reason: '方案更优' }, TENDER);
  expect(await award(own, '乙建设公司')).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  expect(await act(own, 'recommendBidders', { tenderId: id, bidders: ['甲建设公司', '乙建设公司'] })).toMatchObject({
    code: 'NOT_ENTITLED',
  });
  await done(COMMITTEE, 'recommendBidders', { tenderId: id, bidders: ['甲建设公司', '乙建设公司'] });
  expect(await award(first, '乙建设公司')).toMatchObject({ code: 'SAME_PARTY' });
  expect(await award(own, '丙建设公司')).toMatchObject({ code: 'NOT_RECOMMENDED' });
  expect(await award(own, '乙建设公司')).toMatchObject({ state: 'AWARDED', awardedTo: '乙建设公司' });
});

test('G31: 100 % of the compulsory tenders online, those under secrecy left out', async () => {
  const rate = () =>
    query(
      `tenderOnlineRate(zone: "gedian", year: 2021) { compulsory online secretExcluded rate target met ${RULE} }`,
      first,
    ) as Promise<{ compulsory: number; online: number; secretExcluded: number; met: boolean }>;
  at('10:00', '2021-05-06');
  const before = await rate();
  const { step } = await openTender('gedian');
  await step('INVITE', { bidDeadline: '2021-05-26T10:00:00+08:00' });
  const secret = await openTender('gedian', { secret: true });
  expect(await secret.step('INVITE', { online: false, bidDeadline: '2021-05-26T10:00:00+08:00' })).toMatchObject({
    state: 'INVITED',
    online: false,
  });
  expect(await rate()).toEqual({
    ...before,
    compulsory: before.compulsory + 1,
    online: before.online + 1,
    secretExcluded: before.secretExcluded + 1,
    rate: 100,
    target: 100,
    met: true,
    applied: { code: 'TENDER_ONLINE_RATE', clause: '§29' },
  });
  // The day before the plan was in force nothing had to be online.
  at('10:00', '2021-04-18');
  const early = await openTender('gedian');
  expect(await early.step('INVITE', { online: false, bidDeadline: '2021-05-08T10:00:00+08:00' })).toMatchObject({
    state: 'INVITED',
    online: false,
  });
  at('10:00', '2021-05-06');
  expect(await rate()).toMatchObject({ compulsory: before.compulsory + 2, online: before.online + 1, met: false });
});

test('Q19: 100 % of the tenders under e-supervision; an event that was taken out shows', async () => {
  at('10:00', '2025-03-03');
  const supervision = () =>
    query(`tenderSupervision(zone: "district", year: 2025) { tenders covered target met ${RULE} }`, first) as Promise<{
      tenders: number;
      covered: number;
      met: boolean;
    }>;
  const before = await supervision();
  const { id, own, step } = await openTender('district');
  await step('INVITE', { bidDeadline: '2025-03-23T10:00:00+08:00' });
  expect(await supervision()).toEqual({
    tenders: before.tenders + 1,
    covered: before.covered + 1,
    target: 100,
    met: true,
    applied: { code: 'TENDER_SUPERVISION', clause: '四(三)' },
  });
  const trail = (as?: typeof own) =>
    query(`tenderTrail(tenderId: "${id}") { intact brokenAt events { number type } }`, as);
  expect(await trail(own)).toEqual({
    intact: true,
    brokenAt: null,
    events: [
      { number: 1, type: 'TenderOpened' },
      { number: 2, type: 'TenderInvited' },
    ],
  });
  expect(await trail()).toBeNull();
  // Only the owner of the database can break the trail, and only with the trigger disabled.
  const { database } = platform().subgraphs['project-approval']!;
  await expect(database.query('delete from tender_event where tender_id = $1', [id])).rejects.toThrow(
    'never changed or removed',
  );
  await database.query('alter table tender_event disable trigger tender_event_stays');
  await database.query('delete from tender_event where tender_id = $1 and number = 2', [id]);
  await database.query('alter table tender_event enable trigger tender_event_stays');
  expect(await trail(first)).toMatchObject({ intact: false, brokenAt: 2 });
});

test('G02: the land quota plan by 31 March 2021; what is supplied keeps within it', async () => {
  const plan = () =>
    query(
      `landQuotaPlan(zone: "gedian", year: 2021) { publishedOn usedArea remainingArea milestones { code dueOn reachedOn late } ${RULE} }`,
    ) as Promise<{ usedArea: number; milestones: object[] }>;
  at('10:00', '2021-05-06');
  const { usedArea, ...before } = await plan();
  expect(before).toMatchObject({
    publishedOn: null,
    milestones: [
      { code: 'LAND_QUOTA_PLAN', dueOn: '2021-03-31', reachedOn: null, late: true },
      { code: 'STANDARD_LAND', dueOn: '2021-12-31' },
    ],
    applied: { code: 'LAND_MILESTONES', clause: '§1–§2' },
  });
  const publish = (quotaArea: number, as: object = first) =>
    act(as, 'publishLandQuotaPlan', { organCode: ORGAN, zone: 'gedian', year: 2021, quotaArea });
  expect(await publish(1, enterpriseOf(ORGAN))).toMatchObject({ code: 'NOT_ENTITLED' });
  at('23:00', '2021-03-31');
  await publish(usedArea + 50_000);
  at('10:00', '2021-05-06');
  expect(await plan()).toMatchObject({
    remainingArea: 50_000,
    milestones: [{ reachedOn: '2021-03-31', late: false }, {}],
  });
  let parcels = 0;
  const supply = async (area: number) => {
    parcels += 1;
    const parcelCode = `420703009001GB${String(parcels).padStart(5, '0')}`;
    await done(first, 'registerLandParcel', {
      organCode: ORGAN,
      parcelCode,
      zone: 'gedian',
      location: '1号地块',
      purpose: 'INDUSTRIAL',
      area,
    });
    for (const check of ['COMPENSATION_SETTLED', 'NO_DISPUTE', 'CLEAR_TITLE', 'INFRASTRUCTURE_DONE', 'RELICS_EXPLORED'])
      await done(first, 'recordLandCheck', { parcelCode, check, holds: true });
    await done(first, 'markStandardLand', { parcelCode });
    return act(
      first,
      'supplyLandParcel',
      {
        parcelCode,
        creditCode: next('gedian').creditCode,
        landUse: { utilisation: 85, outputPerHectare: '6000000', floorAreaRatio: 1.2 },
      },
      '... on LandParcel { state }',
    );
  };
  expect(await supply(50_001)).toMatchObject({ code: 'LAND_QUOTA_EXCEEDED' });
  expect(await supply(50_000)).toMatchObject({ state: 'SUPPLIED' });
  expect(await supply(1)).toMatchObject({ code: 'LAND_QUOTA_EXCEEDED' });
  expect(await publish(usedArea + 49_999)).toMatchObject({ code: 'QUOTA_BELOW_USED' });
});

test('G04: 6.5 km of corridor and 4 lines moved, by the days of the plan', async () => {
  at('10:00', '2021-05-06');
  // The works of the sample are done: here they begin.
  await platform().subgraphs['project-approval']!.database.query('delete from utility_project');
  const works = () =>
    query(
      `powerWorks(zone: "gedian") { corridorKm corridorTargetKm relocatedLines relocatedLinesTarget done milestones { code dueOn reachedOn late } ${RULE} }`,
    );
  const WORKS = '... on UtilityProject { id milestones { code late } }';
  const registered = await done(
    first,
    'registerUtilityProject',
    {
      organCode: ORGAN,
      zone: 'gedian',
      name: '供电网格优化',
      milestones: ['SANAN_RONGBAI_LINES', 'HEALTH_PARK_LINES', 'LUOZHUANG_SUBSTATION', 'POWER_CORRIDOR'].map(code => ({
        code,
      })),
    },
    WORKS,
  );
  const own = await done(
    first,
    'registerUtilityProject',
    {
      organCode: ORGAN,
      zone: 'gedian',
      name: '南部电力廊道',
      milestones: [{ code: 'SOUTH_CORRIDOR', title: '南部廊道', dueOn: '2021-09-30' }],
    },
    WORKS,
  );
  const reach = (id: unknown, milestone: string, reachedOn: string, more: object) =>
    act(first, 'reachUtilityMilestone', { utilityProjectId: id, milestone, reachedOn, ...more }, WORKS);
  expect(await reach(registered.id, 'HEALTH_PARK_LINES', '2021-04-30', { relocatedLines: 5 })).toMatchObject({
    code: 'WORKS_EXCEEDED',
  });
  await reach(registered.id, 'HEALTH_PARK_LINES', '2021-04-30', { relocatedLines: 4 });
  await reach(registered.id, 'SANAN_RONGBAI_LINES', '2021-04-01', {});
  await reach(own.id, 'SOUTH_CORRIDOR', '2021-05-06', { corridorKm: 6.49 });
  expect(await works()).toMatchObject({ corridorKm: 6.49, relocatedLines: 4, done: false });
  expect(await reach(registered.id, 'POWER_CORRIDOR', '2021-05-06', { corridorKm: 0.02 })).toMatchObject({
    code: 'WORKS_EXCEEDED',
    message: expect.stringContaining('6.5 km'),
  });
  await reach(registered.id, 'POWER_CORRIDOR', '2021-05-06', { corridorKm: 0.01 });
  expect(await works()).toEqual({
    corridorKm: 6.5,
    corridorTargetKm: 6.5,
    relocatedLines: 4,
    relocatedLinesTarget: 4,
    done: true,
    applied: { code: 'POWER_WORKS', clause: '§4' },
    milestones: [
      { code: 'SANAN_RONGBAI_LINES', dueOn: '2021-03-31', reachedOn: '2021-04-01', late: true },
      { code: 'HEALTH_PARK_LINES', dueOn: '2021-04-30', reachedOn: '2021-04-30', late: false },
      { code: 'LUOZHUANG_SUBSTATION', dueOn: '2021-12-31', reachedOn: null, late: false },
      { code: 'POWER_CORRIDOR', dueOn: '2021-12-31', reachedOn: '2021-05-06', late: false },
    ],
  });
  expect(await reach(registered.id, 'POWER_CORRIDOR', '2021-05-06', {})).toMatchObject({
    code: 'MILESTONE_REACHED',
  });
});

test('G07: the designation of a designer, builder or supplier is reported in confidence', async () => {
  const { creditCode } = next('gedian');
  const report = (role: string) =>
    done(
      enterpriseOf(creditCode),
      'reportDesignation',
      { creditCode, role, designatedBy: '某供电营业厅', text: '要求使用指定厂家变压器' },
      `... on DesignationReport { id state ${RULE} }`,
    );
  const reports = [await report('DESIGN'), await report('CONSTRUCTION'), await report('SUPPLY')];
  for (const one of reports)
    expect(one).toMatchObject({ state: 'REPORTED', applied: { code: 'NO_DESIGNATION', clause: '§7' } });
  const end = (n: number, confirmed: boolean, as: object = first) =>
    act(
      as,
      'endDesignationReport',
      { reportId: reports[n]!.id, confirmed, outcome: '已核查' },
      '... on DesignationReport { state }',
    );
  expect(await end(0, true, enterpriseOf(creditCode))).toMatchObject({ code: 'NOT_ENTITLED' });
  expect([await end(0, true), await end(1, false)]).toMatchObject([{ state: 'CONFIRMED' }, { state: 'UNFOUNDED' }]);
  expect(await end(0, false)).toMatchObject({
    code: 'ILLEGAL_TRANSITION',
    message: expect.stringContaining('it is final'),
  });
  const read = async (as: object) =>
    (await of(creditCode, 'designationReports { nodes { state } }', as)).designationReports;
  expect(await read(enterpriseOf(creditCode))).toEqual({
    nodes: expect.arrayContaining([{ state: 'REPORTED' }, { state: 'CONFIRMED' }, { state: 'UNFOUNDED' }]),
  });
  expect([await read(enterpriseOf(next('gedian').creditCode)), await read({})]).toEqual([null, null]);
});

test('G09: a gas account goes to another enterprise, and a safety check is booked for a working day, online', async () => {
  const [{ creditCode }, other] = [next('gedian'), next('gedian').creditCode];
  const own = enterpriseOf(creditCode);
  const { id } = await done(
    own,
    'applyForUtility',
    { creditCode, kind: 'GAS', area: 'URBAN' },
    '... on UtilityConnection { id }',
  );
  const book = (day: string, as = own) =>
    act(as, 'bookSafetyCheck', { connectionId: id, day }, `... on GasService { id day ${RULE} }`);
  // Not before it is connected.
  expect(await book('2026-11-17')).toMatchObject({ code: 'NOT_FOUND' });
  await done({ ...first, agency: '供气企业' }, 'acceptUtility:UtilityInput', { id });
  await done({ ...second, agency: '供气企业' }, 'connectUtility:UtilityInput', { id });
  // Today, a Saturday, a working day to come; one at a time.
  expect([await book('2026-11-16'), await book('2026-11-21')]).toMatchObject([
    { code: 'INVALID_INPUT' },
    { code: 'INVALID_INPUT' },
  ]);
  const check = await book('2026-11-17');
  expect(check).toMatchObject({ day: '2026-11-17', applied: { code: 'GAS_ONLINE_SERVICES', clause: '§9' } });
  expect(await book('2026-11-18')).toMatchObject({ code: 'SERVICE_OPEN' });
  const complete = (service: Result) =>
    act(
      { ...first, agency: '供气企业' },
      'completeGasService',
      { serviceId: service.id, outcome: '已办理' },
      '... on GasService { completedAt }',
    );
  expect(await complete(check)).toMatchObject({ code: 'NOT_BEFORE_ITS_DAY' });
  at('10:00', '2026-11-17');
  await complete(check);
  expect(await complete(check)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  const holder = async () =>
    (await query(`utilityConnection(id: "${String(id)}") { accountHolder { creditCode } }`, first)).accountHolder;
  const transfer = (transferTo: string) =>
    act(
      own,
      'transferGasAccount',
      { connectionId: id, transferTo },
      '... on GasService { id transferTo { creditCode name } }',
    );
  expect(
    await transfer(makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 9_999_001 })),
  ).toMatchObject({ code: 'NOT_FOUND' });
  const requested = await transfer(other);
  expect(requested).toMatchObject({ transferTo: { creditCode: other, name: expect.any(String) } });
  expect(await holder()).toEqual({ creditCode });
  await complete(requested);
  expect(await holder()).toEqual({ creditCode: other });
  expect([await book('2026-11-18'), await book('2026-11-18', enterpriseOf(other))]).toMatchObject([
    { code: 'NOT_FOUND' },
    { day: '2026-11-18' },
  ]);
});

test('G06: an outage is notified seven days before, only to enterprises on the register; 8.5 hours are within the limit, a longer one is refused', async () => {
  const { creditCode } = next('gedian');
  const notice = (line: string, from: string, to: string, creditCodes: string[]) =>
    act(
      { ...first, agency: '供电企业' },
      'noticeOutage',
      { zone: 'gedian', line, from: `${from}:00+08:00`, to: `${to}:00+08:00`, creditCodes, reason: '计划检修' },
      '... on OutageNotice { enterprises }',
    );
  const unknown = makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 9_999_002 });
  const noticedLines = async () =>
    (
      (await of(creditCode, 'outageNotices(first: 50) { nodes { line } }', enterpriseOf(creditCode)))
        .outageNotices as unknown as {
        nodes: { line: string }[];
      }
    ).nodes.map(({ line }) => line);
  expect(await notice('葛一线', '2026-11-30T08:00', '2026-11-30T09:00', [creditCode, unknown])).toMatchObject({
    code: 'NOT_FOUND',
    message: expect.stringContaining(unknown),
  });
  expect(await noticedLines()).not.toContain('葛一线');
  expect(await notice('葛一线', '2026-11-22T23:59', '2026-11-23T02:00', [creditCode])).toMatchObject({
    code: 'NOTICE_TOO_LATE',
  });
  expect(await notice('葛一线', '2026-11-23T10:01', '2026-11-23T18:31', [creditCode])).toMatchObject({
    enterprises: 1,
  });
  expect(await noticedLines()).toContain('葛一线');
  expect(await notice('葛二线', '2026-11-24T08:00', '2026-11-24T16:31', [creditCode])).toMatchObject({
    code: 'OUTAGE_TOO_LONG',
  });
  const hours = (line: string) =>
    query(`lineOutages(zone: "gedian", line: "${line}", year: 2026) { hours hoursLimit met }`);
  expect([await hours('葛一线'), await hours('葛二线')]).toEqual([
    { hours: 8.5, hoursLimit: 8.5, met: true },
    { hours: 0, hoursLimit: 8.5, met: true },
  ]);
});
