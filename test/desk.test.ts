/**
 * Everybody's desk through the gateway: what waits for whom in all departments, through a whole case; an officer with
 * ten thousand of them; who sees which; warnings of clocks.
 */
import { describe, expect, test } from '@jest/globals';
import { createClient } from 'graphql-sse';
import { artefactsOf, clientGraph } from '../gateway/check/artefacts.ts';
import type { Principal } from '../shared/identity/principal.ts';
import { enterpriseOf, officerOf } from '../shared/testing/department.ts';
import { REDATE } from '../subgraphs/lifecycle/desk/alerts.ts';
import { actingOn, founder, registrationForms } from './acting.ts';

const TODAY = '2026-11-19';
const { act, at, done, newProject, next, platform, steps, take } = actingOn(TODAY, 120);
const form = registrationForms();

type As = Partial<Principal>;

interface Shown {
  id: string;
  department: string;
  number: string;
  matter: string;
  status: string;
  awaitsMe: boolean;
  overdue: boolean;
  enterprise: { creditCode: string } | null;
  awaiting: { role: string; who: { zh: string } } | null;
  clock: { dueDate: string; light: string } | null;
  subject: { availableSteps?: { operation: string; yours: boolean }[] } | null;
}

const FIELDS = `id department number matter status awaitsMe overdue enterprise { creditCode }
  awaiting { role who { zh } } clock { dueDate light }
  subject { ... on LoanApplication { availableSteps { operation yours } } ... on Project { availableSteps { operation yours } }
    ... on EnterpriseRegistration { availableSteps { operation yours } } ... on LegalAidRequest { availableSteps { operation yours } } }`;

/** Lets lifecycle read what departments have told. */
const catchUp = (): Promise<void> => platform().consolidate();

interface Desk {
  nodes: Shown[];
  totalCount: number;
  totalCountIsExact: boolean;
  pageInfo: { endCursor: string; hasNextPage: boolean };
}

/** The caller's desk. */
async function desk(as: As | undefined, args = ''): Promise<Desk> {
  const { data, errors } = await platform().execute<{ viewer: { cases: Desk } }>(
    `{ viewer { cases(first: 100${args}) { totalCount totalCountIsExact pageInfo { endCursor hasNextPage } nodes { ${FIELDS} } } } }`,
    {},
    as,
  );
  expect(errors).toBeUndefined();
  return data!.viewer.cases;
}

/** One case on the caller's desk; undefined where it is not there. */
const onDesk = async (as: As, matter: string, creditCode: string | null, more = ''): Promise<Shown | undefined> => {
  const { nodes } = await desk(as, `, filter: { matter: "${matter}"${more} }, sort: OPENED`);
  return nodes.find(({ enterprise }) => (enterprise?.creditCode ?? null) === creditCode);
};

const stepsOf = ({ subject }: Shown): string[] =>
  (subject?.availableSteps ?? []).filter(({ yours }) => yours).map(({ operation }) => operation);

describe('a case on the desks of those whom it concerns', () => {
  test('waits for the bank, then for the enterprise, and leaves the desk with its end', async () => {
    const { creditCode } = next('gedian', ({ taxGrade, sizeClass }) => taxGrade === 'B' && sizeClass === 'SMALL');
    const own = enterpriseOf(creditCode);
    const wanted = { creditCode, amount: '800000.00', purpose: 'WORKING_CAPITAL', termMonths: 12 };
    const { id: needId } = await done(own, 'publishFinancingNeed', wanted, '... on FinancingNeed { id }');
    await catchUp();
    expect(await onDesk(own, 'FINANCING_NEED', creditCode)).toMatchObject({ status: 'OPEN', awaitsMe: false });

    const { data } = await platform().execute<{
      enterprise: {
        matchedProducts: { product: { id: string; kind: string; maxAmount: string; bank: { code: string } } }[];
      };
    }>(
      `{ enterprise(creditCode: "${creditCode}") { matchedProducts { product { id kind maxAmount bank { code } } } } }`,
      {},
      own,
    );
    const { product } = data!.enterprise.matchedProducts.find(
      one => one.product.kind === 'TAX_BANK' && Number(one.product.maxAmount) >= 800_000,
    )!;
    const bank = { role: 'bank' as const, subject: 'clerk', creditCodes: [product.bank.code] };
    const consenting = {
      creditCode,
      bankCode: product.bank.code,
      scope: ['TAX_GRADE', 'CREDIT_GRADE'],
      purpose: '申请银税贷',
      until: '2026-12-31',
    };
    const { id: consentId } = await done(own, 'grantTaxDataConsent', consenting, '... on TaxDataConsent { id }');
    await take(bank, `taxDataConsent(id: "${String(consentId)}")`, 'readTaxProfile', { purpose: '贷前调查' });
    await take(bank, `financingNeed(id: "${String(needId)}")`, 'matchFinancingNeed', { productId: product.id });
    const applying = { creditCode, needId, documents: ['营业执照'] };
    const { id } = await done(own, 'applyForLoan', applying, '... on LoanApplication { id }');
    await catchUp();

    // The bank has to act, and goes from its desk on to the step.
    const applied = (await onDesk(bank, 'LOAN', creditCode))!;
    expect(applied).toMatchObject({
      id: `finance-matchmaking:${String(id)}`,
      status: 'RECEIVED',
      awaitsMe: true,
      awaiting: { role: 'bank', who: { zh: '金融机构' } },
    });
    expect(stepsOf(applied)).toContain('acceptLoanApplication');
    expect(await onDesk(own, 'LOAN', creditCode)).toMatchObject({ awaitsMe: false, number: applied.number });
    expect(await onDesk({ ...bank, creditCodes: ['91110000000000000A'] }, 'LOAN', creditCode)).toBeUndefined();

    const application = `loanApplication(id: "${String(id)}")`;
    await take(bank, application, 'acceptLoanApplication');
    await take(bank, application, 'requestLoanDocuments', { items: ['购销合同'] });
    await catchUp();
    const asked = (await onDesk(own, 'LOAN', creditCode, ', awaitingMe: true'))!;
    expect(asked).toMatchObject({ status: 'SUPPLEMENT_STARTED', awaitsMe: true, awaiting: { role: 'enterprise' } });
    expect(stepsOf(asked)).toContain('supplyLoanDocuments');
    expect(await onDesk(bank, 'LOAN', creditCode, ', awaitingMe: true')).toBeUndefined();

    await take(own, application, 'withdrawLoanApplication');
    await catchUp();
    expect(await onDesk(own, 'LOAN', creditCode)).toBeUndefined();
    expect(await onDesk(own, 'LOAN', creditCode, ', ended: true')).toMatchObject({
      status: 'WITHDRAWN',
      awaiting: null,
    });
  });

  test('who applies to become an enterprise has it on his desk, before there is one', async () => {
    const { id } = await done(founder, 'registerEnterprise', form('gedian'), '... on EnterpriseRegistration { id }');
    await catchUp();
    const pending = (await onDesk(founder, 'REGISTRATION', null))!;
    expect(pending).toMatchObject({ id: `market-access:${String(id)}`, status: 'RECEIVED', enterprise: null });
    const others = { ...founder, subject: 'another founder' };
    expect(await onDesk(others, 'REGISTRATION', null)).toBeUndefined();
    const officer = officerOf('market-access', 'window');
    const waiting = (await desk(officer, ', filter: { matter: "REGISTRATION", awaitingMe: true }, sort: OPENED')).nodes;
    expect(waiting.map(one => one.id)).toContain(pending.id);
  });

  test('what a change about another thing has moved is there too', async () => {
    const { creditCode } = next('gedian');
    const own = enterpriseOf(creditCode);
    const input = { creditCode, kind: 'IMPROPER_ENFORCEMENT', description: '对检查程序有异议' };
    await done(own, 'requestLegalAid', input, '... on LegalAidRequest { id }');
    await catchUp();
    const requested = (await onDesk(officerOf('legal-services', 'office'), 'LEGAL_AID', creditCode))!;
    expect(requested).toMatchObject({ status: 'REQUESTED', awaitsMe: true });
    expect(await onDesk(officerOf('credit', 'office'), 'LEGAL_AID', creditCode)).toBeUndefined();
  });
});

/** Open cases of a department, as many as no sample has, each of an enterprise of its own. */
const MANY = `
  insert into desk_case (id, department, credit_code, is_enterprise, number, matter, matter_name, status, status_name,
    zone, version, opened_at, awaiting, subject_type, subject_id, office_only, event_id, moved_seq, due_at, light,
    look_at, derived_with)
  select 'project-approval:many-' || n, 'project-approval', '9142' || lpad(n::text, 14, '0'), true, 'XM-' || n,
    case when n % 4 = 0 then 'UTILITY_GAS' else 'PROJECT' end, '{"en":"","zh":""}', 'RECEIVED', '{"en":"","zh":""}',
    'gedian', 1, timestamptz '2026-11-19 09:00+08' - n * interval '1 minute',
    jsonb_build_object('role', case when n % 2 = 0 then 'officer' else 'enterprise' end, 'who', '{"en":"","zh":""}'::jsonb,
      'department', 'project-approval', 'agency', null),
    'Works', 'W' || n, false, gen_random_uuid(), nextval('desk_moved'),
    timestamptz '2026-11-19 09:00+08' + (n - 2000) * interval '1 hour', 'GREEN', '9999-12-31', ''
  from generate_series(1, 10000) as n`;

describe('an officer with ten thousand open cases', () => {
  const officer = officerOf('project-approval', 'busy');
  const database = () => platform().subgraphs.lifecycle!.database;

  test('pages, sorts and filters them, each page by one indexed read', async () => {
    await database().query(MANY);
    await database().pool.query('analyze desk_case');
    const { totalCount, totalCountIsExact } = await desk(officer);
    expect([totalCount, totalCountIsExact]).toEqual([10_000, false]);
    const filter = 'matter: "UTILITY_GAS", awaitingMe: true, overdue: true';
    const late = await desk(officer, `, filter: { ${filter} }`);
    // Those that were due before ten o'clock, every fourth.
    expect([late.totalCount, late.totalCountIsExact]).toEqual([500, true]);
    expect(late.nodes[0]).toMatchObject({ number: 'XM-4', awaitsMe: true });

    // All pages together are all of them, each once, in order.
    const seen: string[] = [];
    let after = '';
    for (;;) {
      const page = await desk(officer, `, filter: { ${filter} }${after}`);
      seen.push(...page.nodes.map(({ number }) => number));
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(seen).toEqual(Array.from({ length: 500 }, (_, n) => `XM-${(n + 1) * 4}`));
    const [newest] = (await desk(officer, ', filter: { matter: "PROJECT" }, sort: OPENED')).nodes;
    expect(newest).toBeDefined();
  });

  test('one page is one statement, which reads by an index', async () => {
    const page = '{ viewer { cases(first: 20) { nodes { id number } } } }';
    await platform().execute(page, {}, officer);
    const statements = () => platform().counts().statements.lifecycle!;
    const before = statements();
    await platform().execute(page, {}, officer);
    expect(statements() - before).toBe(1);
    const open = 'ended_at is null';
    for (const condition of [
      `department = 'project-approval' and not watched and ${open}`,
      `department = 'project-approval' and not watched and matter = 'UTILITY_GAS' and ${open}`,
      `credit_code = any(array['914200000000000017']) and holder_open`,
      `bank = any(array['914200000000000017']) and holder_open`,
      open,
    ]) {
      const plan = await database().query<Record<string, string>>(
        `explain select * from desk_case where ${condition} order by due_at, id limit 21`,
      );
      const text = plan.map(row => row['QUERY PLAN']).join('\n');
      expect([condition, /Seq Scan/.test(text), /Index/.test(text)]).toEqual([condition, false, true]);
    }
    // Each minute all cases are asked whose calendar is another.
    const redated = REDATE.replace('$1', `'gedian'`).replace('$3', 'now()').replaceAll('$2', `'f'`);
    const plan = await database().query<Record<string, string>>(`explain ${redated}`);
    expect(plan.map(row => row['QUERY PLAN']).join('\n')).not.toMatch(/Seq Scan/);
  });
});

test('a page opens whatever is on a desk by one fragment, which names no type itself', async () => {
  const all = artefactsOf(clientGraph())['steps.graphql'] ?? '';
  const fragment = all.split('\n\n').find(text => text.startsWith('fragment LifeSubjectSteps '));
  const { creditCode } = next('gedian');
  const { data, errors } = await platform().execute<{
    viewer: { cases: { nodes: { matter: string; subject: { availableSteps?: object[] } | null }[] } };
  }>(
    `${fragment} { viewer { cases(first: 20) { nodes { matter number subject { ...LifeSubjectSteps } } } } }`,
    {},
    enterpriseOf(creditCode),
  );
  expect(errors).toBeUndefined();
  expect(data!.viewer.cases.nodes.some(({ subject }) => subject?.availableSteps !== undefined)).toBe(true);
});

test('what is due to be paid, reviewed or renewed is on the desk of who holds it, and no officer’s list', async () => {
  const dated = `{ viewer { cases(first: 100) { nodes { matter dueAt light overdue endedAt
    deadlines { name { zh en } kind date light } } } } }`;
  interface Dated {
    matter: string;
    dueAt: string | null;
    deadlines: { name: { zh: string }; kind: string; date: string; light: string }[];
  }
  const { creditCode } = next('gedian');
  const casesOf = async (as: As): Promise<Dated[]> => {
    const { data, errors } = await platform().execute<{ viewer: { cases: { nodes: Dated[] } } }>(dated, {}, as);
    expect(errors).toBeUndefined();
    return data!.viewer.cases.nodes;
  };
  const grade = (await casesOf(enterpriseOf(creditCode))).find(({ matter }) => matter === 'CREDIT_GRADE');
  expect(grade?.deadlines).toMatchObject([{ name: { zh: '有效期截止日期' }, kind: 'END' }]);
  expect(grade?.dueAt?.slice(0, 10)).toBe(grade?.deadlines[0]?.date);
  const ofOffice = await casesOf(officerOf('credit', 'office'));
  expect(ofOffice.map(({ matter }) => matter)).not.toContain('CREDIT_GRADE');
});

describe('who sees which', () => {
  const counted = async (as: As | undefined): Promise<number> => (await desk(as)).totalCount;

  test('nothing is hinted at to who sees none, by count, cursor or filter', async () => {
    const all = await counted({ role: 'auditor', subject: 'auditor' });
    expect(all).toBe(10_000);
    for (const as of [
      undefined,
      { role: 'partner' as const, subject: 'partner' },
      { role: 'officer' as const, subject: 'x' },
    ]) {
      expect([as?.role, await counted(as)]).toEqual([as?.role, 0]);
    }
    const stranger = { role: 'bank' as const, creditCodes: ['914200000000000017'], subject: 'bank' };
    expect(await counted(stranger)).toBe(0);
    const { nodes, pageInfo } = await desk({ role: 'auditor', subject: 'auditor' });
    const deep = await desk(officerOf('credit', 'office'), `, after: "${pageInfo.endCursor}"`);
    expect(new Set(deep.nodes.map(({ department }) => department))).toEqual(new Set(['credit']));
    // A case by its id is as if there were none, for who does not see it.
    const one = nodes.find(({ department }) => department !== 'credit')!;
    const { data } = await platform().execute(
      'query ($id: ID!) { case(id: $id) { number } }',
      { id: one.id },
      officerOf('credit', 'office'),
    );
    expect(data).toEqual({ case: null });
  });

  test('an enterprise sees its own, an officer those of his department', async () => {
    const { creditCode } = next('gedian');
    const own = await desk(enterpriseOf(creditCode));
    expect(own.nodes.every(({ enterprise }) => enterprise?.creditCode === creditCode)).toBe(true);
    const office = await desk(officerOf('credit', 'office'));
    expect(office.totalCount).toBeGreaterThan(0);
    // Also what another department opened, where the credit department works on it.
    expect(new Set(office.nodes.map(({ department }) => department))).toEqual(new Set(['credit']));
  });

  test('the viewer says who asks', async () => {
    const { data } = await platform().execute(
      '{ viewer { role department departmentName { zh } duties enterprises { creditCode } deadlines(before: "2026-11-20T00:00:00+08:00", first: 1) { totalCount } } }',
      {},
      officerOf('project-approval', 'busy'),
    );
    expect(data).toMatchObject({ viewer: { role: 'officer', department: 'project-approval', enterprises: [] } });
  });
});

describe('an officer of one zone', () => {
  const window = officerOf('project-approval', 'window');
  const gedian = { ...window, zones: ['gedian'] };
  const yili = { ...window, subject: 'window-yili', zones: ['yili'] };

  test('has the cases of it alone on his desk, and works on no other', async () => {
    const { projectCode, creditCode } = await newProject('gedian');
    await catchUp();
    const mine = (await onDesk(gedian, 'PROJECT', creditCode))!;
    expect(stepsOf(mine)).toContain('acceptProject');
    expect(await onDesk(yili, 'PROJECT', creditCode)).toBeUndefined();

    // Who reads the project all the same is told of its steps, and that none is his.
    const open = await steps(yili, `project(projectCode: "${projectCode}")`);
    expect(open.map(({ yours }) => yours)).not.toContain(true);
    const { input, operation } = open.find(step => step.operation === 'acceptProject')!;
    expect(await act(yili, `${operation}:ProjectInput`, input, '... on Refusal { text { zh } }')).toMatchObject({
      code: 'NOT_ENTITLED',
      text: { zh: '该事项由“葛店经济技术开发区”的工作人员办理，当前身份负责的园区为：伊犁州直（霍尔果斯）' },
    });
    await catchUp();
    expect(await onDesk(gedian, 'PROJECT', creditCode)).toEqual(mine);
    await take(gedian, `project(projectCode: "${projectCode}")`, operation);
  });

  test('lists the enterprises of his zones where he asks for them', async () => {
    const zonesOf = async (as: As | undefined): Promise<Set<string>> => {
      const { data, errors } = await platform().execute<{ portfolio: { nodes: { zone: string }[] } }>(
        '{ portfolio(first: 100, filter: { inMyZones: true }) { nodes { zone } } }',
        {},
        as,
      );
      expect(errors).toBeUndefined();
      return new Set(data!.portfolio.nodes.map(({ zone }) => zone));
    };
    expect(await zonesOf(gedian)).toEqual(new Set(['gedian']));
    expect(await zonesOf({ ...window, zones: [] })).toEqual(new Set());
    expect((await zonesOf(window)).size).toBeGreaterThan(1);
    expect((await zonesOf(undefined)).size).toBeGreaterThan(1);
  });
});

interface Listening {
  as: As;
  /** The event that is waited for. */
  wanted(event: Record<string, never>): boolean;
  /** Done once the subscription stands. */
  act(): Promise<unknown>;
}

/** The first event of a subscription through the gateway that is wanted. */
async function event(query: string, { as, wanted, act }: Listening): Promise<Record<string, never>> {
  const token = await platform().tokenOf(as);
  const url = new URL('/graphql', platform().url).href;
  const client = createClient({ url, headers: { authorization: `Bearer ${token}` } });
  try {
    const got = new Promise<Record<string, never>>((resolve, reject) => {
      client.subscribe<Record<string, never>>(
        { query },
        {
          next: ({ data, errors }) => {
            if (errors) reject(new Error(JSON.stringify(errors)));
            else if (data && wanted(data)) resolve(data);
          },
          error: reject,
          complete: () => reject(new Error('the subscription has ended')),
        },
      );
    });
    // Nothing tells a client of server-sent events that its subscription stands.
    await new Promise(resolve => setTimeout(resolve, 700));
    await act();
    return await got;
  } finally {
    client.dispose();
  }
}

describe('whatever moves on a desk', () => {
  /** Listens to the caller's desk, until it is closed. */
  async function listen(as: As): Promise<{ heard: { id: string; status: string }[]; close(): void }> {
    const heard: { id: string; status: string }[] = [];
    const token = await platform().tokenOf(as);
    const url = new URL('/graphql', platform().url).href;
    const client = createClient({ url, headers: { authorization: `Bearer ${token}` } });
    client.subscribe<{ deskChanged: { id: string; status: string } }>(
      { query: 'subscription { deskChanged { id status } }' },
      {
        next: ({ data, errors }) => {
          expect(errors).toBeUndefined();
          if (data) heard.push(data.deskChanged);
        },
        error: () => {},
        complete: () => {},
      },
    );
    return { heard, close: () => client.dispose() };
  }

  test('is told to whose desk it is on, from before there is an enterprise, and to nobody else', async () => {
    const officer = officerOf('market-access', 'window');
    const callers: Record<string, As> = {
      founder,
      officer: { ...officer, zones: ['gedian'] },
      'auditor of all zones': { role: 'auditor', subject: 'auditor' },
      'another founder': { ...founder, subject: 'another founder' },
      'officer of another zone': { ...officer, zones: ['yili'] },
      'officer of another department': officerOf('credit', 'window'),
      'auditor of another zone': { role: 'auditor', subject: 'auditor', zones: ['yili'] },
      partner: { role: 'partner', subject: 'partner' },
    };
    const listening = await Promise.all(
      Object.entries(callers).map(async ([who, as]) => ({ who, ...(await listen(as)) })),
    );
    const heardBy = (status: string, id: string): string[] =>
      listening.filter(({ heard }) => heard.some(one => one.id === id && one.status === status)).map(({ who }) => who);
    const told = ['founder', 'officer', 'auditor of all zones'];
    try {
      // Nothing tells a client of server-sent events that its subscription stands.
      await new Promise(resolve => setTimeout(resolve, 700));
      const { id } = await done(founder, 'registerEnterprise', form('gedian'), '... on EnterpriseRegistration { id }');
      const onDesks = `market-access:${String(id)}`;
      await catchUp();
      await until(() => heardBy('RECEIVED', onDesks).length >= told.length);
      await take(officer, `registration(id: "${String(id)}")`, 'acceptRegistration');
      await catchUp();
      await until(() => heardBy('DEPARTMENT_ACCEPTED', onDesks).length >= told.length);
      expect(heardBy('RECEIVED', onDesks)).toEqual(told);
      expect(heardBy('DEPARTMENT_ACCEPTED', onDesks)).toEqual(told);
    } finally {
      for (const { close } of listening) close();
    }
  });
});

/** Waits until something holds; what never does, the test's own comparison shows. */
async function until(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !holds() && Date.now() < end; )
    await new Promise(resolve => setTimeout(resolve, 50));
}

test('Q21: a department is warned when a light changes, once, and not while the clock stands still', async () => {
  const { lifecycle } = platform().subgraphs;
  const { projectCode, creditCode } = await newProject('gedian');
  const officer = officerOf('project-approval', 'window');
  const project = `project(projectCode: "${projectCode}")`;
  await take(officer, project, 'acceptProject');
  await catchUp();
  const accepted = (await onDesk(officer, 'PROJECT', creditCode))!;
  const lights = async (): Promise<string[]> => {
    const sql = 'select light from case_alert where case_id = $1 order by seq';
    return (await lifecycle!.database.query<{ light: string }>(sql, [accepted.id])).map(({ light }) => light);
  };
  await lifecycle!.runJobs();
  expect(await lights()).toEqual([]);

  // On its last day its light is another: told to who listens, and to nobody twice.
  at('10:00', accepted.clock!.dueDate);
  const told = await event(
    'subscription { clockAlerts(department: "project-approval") { light case { id overdue } } }',
    {
      as: officer,
      wanted: ({ clockAlerts }) => (clockAlerts as unknown as { case: { id: string } }).case.id === accepted.id,
      act: () => lifecycle!.runJobs(),
    },
  );
  expect(told).toEqual({ clockAlerts: { light: 'RED', case: { id: accepted.id, overdue: false } } });
  await lifecycle!.runJobs();
  expect(await lights()).toEqual(['RED']);

  // It stands still while papers are asked for: the limit passes without a word.
  await take(officer, project, 'requestProjectSupplement', { items: ['总平面图'] });
  await catchUp();
  at('16:00', '2027-03-01');
  await lifecycle!.runJobs();
  expect(await lights()).toEqual(['RED']);
  expect(await onDesk(officer, 'PROJECT', creditCode, ', overdue: true')).toBeUndefined();

  // It runs again, which is told to who looks at it, and its limit passes.
  await take(enterpriseOf(creditCode), project, 'supplyProjectSupplement');
  const moved = await event(`subscription { caseChanged(id: "${accepted.id}") { status } }`, {
    as: enterpriseOf(creditCode),
    wanted: () => true,
    act: catchUp,
  });
  expect(moved).toEqual({ caseChanged: { status: 'SUPPLEMENT_ENDED' } });
  at('16:00', '2027-06-01');
  await lifecycle!.runJobs();
  expect(await lights()).toEqual(['RED', 'OVERDUE']);
  expect(await onDesk(officer, 'PROJECT', creditCode, ', overdue: true')).toMatchObject({ overdue: true });
});

test.each([
  ['who may not see a department’s cases', officerOf('credit', 'office')],
  ['who works in another zone', { ...officerOf('project-approval', 'window'), zones: ['yili'] }],
])('%s is told of none of its warnings', async (_who, as) => {
  const listened: unknown[] = [];
  const token = await platform().tokenOf(as);
  const url = new URL('/graphql', platform().url).href;
  const client = createClient({ url, headers: { authorization: `Bearer ${token}` } });
  client.subscribe(
    { query: 'subscription { clockAlerts(department: "project-approval") { light } }' },
    { next: one => listened.push(one), error: () => {}, complete: () => {} },
  );
  await new Promise(resolve => setTimeout(resolve, 700));
  await newProject('gedian');
  await catchUp();
  at('16:00', '2027-06-01');
  await platform().subgraphs.lifecycle!.runJobs();
  await new Promise(resolve => setTimeout(resolve, 500));
  client.dispose();
  expect(listened).toEqual([]);
});
