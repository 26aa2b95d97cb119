import { describe, expect, test } from '@jest/globals';
import { enterpriseOf, officerOf } from '#shared/testing/department.ts';
import { zone } from '#shared/zones/index.ts';
import { ENTERPRISE, WINDOW, openProjects, callsOf, codesOf, speaking } from '../testing.ts';
import { judgeShare } from './rules.ts';
import { genesis, hashOf, verifyTrail } from './trail.ts';
import type { Fields } from '../testing.ts';

const projects = openProjects('2026-11-16 10:00');
const calls = callsOf(projects);

const FIELDS =
  'id state compulsory secret online bidDeadline steps { step online remote } recommended awardedTo awardReason';
const DEADLINE = '2026-12-06T10:00:00+08:00';
const newProject = async (zoneCode = 'gedian'): Promise<string> => {
  projects.enterpriseIs({ zone: zoneCode, status: 'OPERATING' });
  return (await projects.apply()).projectCode;
};
const open = async (more: object = {}, as: object = ENTERPRISE, projectCode?: string) =>
  calls.call(
    'openTender',
    FIELDS,
    {
      projectCode: projectCode ?? (await newProject()),
      title: '厂房施工总承包',
      compulsory: true,
      secret: false,
      ...more,
    },
    as,
  );
/** Where tenders are held. */
const CENTRE = speaking(WINDOW, '公共资源交易中心');
const COMMITTEE = speaking(WINDOW, '评标委员会');
const conductorOf = (name: string): object => (name === 'EVALUATE' ? COMMITTEE : CENTRE);
const step = (tenderId: unknown, name: string, more: object = {}, as: object = conductorOf(name)) =>
  calls.call('recordTenderStep', FIELDS, { tenderId, step: name, online: true, ...more }, as);
const invite = (tenderId: unknown, more: object = {}) => step(tenderId, 'INVITE', { bidDeadline: DEADLINE, ...more });
const recommend = (tenderId: unknown, bidders = ['甲建设公司', '乙建设公司'], as: object = COMMITTEE) =>
  calls.call('recommendBidders', FIELDS, { tenderId, bidders }, as);
const award = (tenderId: unknown, bidder = '乙建设公司', as: object = ENTERPRISE) =>
  calls.call('awardTender', FIELDS, { tenderId, bidder, reason: '方案更优' }, as);
const evaluated = async (more: object = {}, online = true): Promise<string> => {
  const id = (await open(more)).id as string;
  await invite(id, { online });
  projects.at('2026-12-06 10:00');
  await step(id, 'BID', { online });
  await step(id, 'OPEN', { online });
  await step(id, 'EVALUATE', { online, remote: true });
  return id;
};

describe('G31: evaluation and award apart', () => {
  test('four steps online, experts in another place, the committee recommends, the tenderer decides', async () => {
    const id = await evaluated();
    expect(await calls.ask(`tender(id: "${id}") { ${FIELDS} }`)).toMatchObject({
      state: 'EVALUATED',
      online: true,
      steps: ['INVITE', 'BID', 'OPEN', 'EVALUATE'].map(one => ({
        step: one,
        online: true,
        remote: one === 'EVALUATE' ? true : null,
      })),
    });
    expect(await award(id)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: 'awardTender is not possible in state EVALUATED; possible: recommendBidders, cancelTender',
    });
    expect(await recommend(id, ['甲建设公司', '甲建设公司'])).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await recommend(id, undefined, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await recommend(id)).toMatchObject({
      state: 'RECOMMENDED',
      recommended: ['甲建设公司', '乙建设公司'],
      awardedTo: null,
    });
    expect(await award(id, '乙建设公司', WINDOW)).toMatchObject({ code: 'SAME_PARTY' });
    expect(await award(id, '丙建设公司')).toMatchObject({
      code: 'NOT_RECOMMENDED',
      message: 'one of those recommended is chosen (甲建设公司、乙建设公司), but got: 丙建设公司',
    });
    expect(await award(id, '乙建设公司', enterpriseOf(codesOf(1, 5_700_000)[0]!))).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    expect(await award(id)).toMatchObject({ state: 'AWARDED', awardedTo: '乙建设公司', awardReason: '方案更优' });
    expect(await award(id)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: expect.stringContaining('it is final'),
    });
    expect(await projects.typesOf(id)).toEqual([
      'TenderOpened',
      'TenderInvited',
      'TenderBiddingClosed',
      'TenderBidsOpened',
      'TenderEvaluated',
      'TenderRecommended',
      'TenderAwarded',
    ]);
  });

  test('the recommendation, the award and the end of a tender are decisions that can be asked', async () => {
    const outcomesOf = async (id: string) =>
      (
        await projects.subgraph.database.query<{ outcome: string }>(
          `select outcome from decision where subject_id = $1 and rule->>'code' = 'TENDER_AWARD' order by decided_at, id`,
          [id],
        )
      ).map(({ outcome }) => outcome);
    const id = await evaluated();
    await recommend(id);
    projects.at('2026-12-07 10:00');
    await award(id);
    expect(await outcomesOf(id)).toEqual(['RECOMMENDED', 'AWARDED']);
    const other = (await open()).id as string;
    await calls.call('cancelTender', FIELDS, { tenderId: other, reason: '招标条件变化' }, ENTERPRISE);
    expect(await outcomesOf(other)).toEqual(['CANCELLED']);
  });

  test('each step is recorded by who conducts it, and nobody of the committee awards', async () => {
    const { id } = await open();
    for (const as of [WINDOW, COMMITTEE]) {
      expect(await step(id, 'INVITE', { bidDeadline: DEADLINE }, as)).toMatchObject({
        code: 'NOT_ENTITLED',
        message: expect.stringContaining('this is for officers of the agency 公共资源交易中心'),
      });
    }
    await invite(id);
    projects.at('2026-12-06 10:00');
    await step(id, 'BID');
    await step(id, 'OPEN');
    for (const as of [WINDOW, CENTRE]) {
      expect(await step(id, 'EVALUATE', {}, as)).toMatchObject({
        code: 'NOT_ENTITLED',
        message: expect.stringContaining('this is for officers of the agency 评标委员会'),
      });
    }
    await step(id, 'EVALUATE');
    for (const as of [WINDOW, CENTRE]) {
      expect(await recommend(id, undefined, as)).toMatchObject({ code: 'NOT_ENTITLED' });
    }
    await recommend(id);
    const colleague = { ...COMMITTEE, subject: 'committee-2' };
    expect(await award(id, '乙建设公司', colleague)).toMatchObject({
      code: 'SAME_PARTY',
      message: 'who recommends does not award (评定分离), but the caller belongs to the committee',
    });
    expect(await award(id)).toMatchObject({ state: 'AWARDED' });
  });

  test('only one under secrecy may be offline, or one that is not compulsory, or in a zone without the rule', async () => {
    const [plain, secret, free] = [await open(), await open({ secret: true }), await open({ compulsory: false })];
    expect(await invite(plain.id, { online: false })).toMatchObject({
      code: 'ONLINE_REQUIRED',
      applied: { code: 'TENDER_ONLINE_STEPS' },
      message: expect.stringContaining('INVITE of a compulsory tender is online'),
    });
    expect(await invite(secret.id, { online: false })).toMatchObject({ state: 'INVITED', online: false });
    expect(await invite(free.id, { online: false })).toMatchObject({ state: 'INVITED', online: false });
    expect(await invite((await open({}, ENTERPRISE, await newProject('yili'))).id, { online: false })).toMatchObject({
      state: 'INVITED',
    });
    expect([
      await calls.ask(`tender(id: "${secret.id}") { id }`),
      await calls.ask(`tender(id: "${secret.id}") { id }`, ENTERPRISE),
    ]).toEqual([null, { id: secret.id }]);
  });

  test('招标投标法 24: bids close at least 20 days after the documents of a compulsory tender are issued', async () => {
    const tender = await open();
    expect(await invite(tender.id, { bidDeadline: '2026-12-05T23:59:00+08:00' })).toMatchObject({
      code: 'BID_PERIOD_TOO_SHORT',
      applied: { code: 'TENDER_BID_PERIOD' },
      message:
        'bids of a compulsory tender close at least 20 days after its documents are issued, on 2026-12-06 or later, but got: 2026-12-05',
    });
    expect(await invite(tender.id, { bidDeadline: '2026-12-06T00:00:00+08:00' })).toMatchObject({
      state: 'INVITED',
    });
    expect(
      await invite((await open({ compulsory: false })).id, { bidDeadline: '2026-11-17T10:00:00+08:00' }),
    ).toMatchObject({ state: 'INVITED' });
    projects.at('2026-12-05 10:00');
    expect(await step(tender.id, 'BID')).toMatchObject({ code: 'BIDDING_OPEN' });
  });

  test('steps go in order, with what belongs to them', async () => {
    const { id } = await open();
    expect(await step(id, 'OPEN')).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: 'OPEN is not possible in state OPENED; possible: INVITE, cancelTender',
    });
    expect(await step(id, 'INVITE')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await invite(id, { remote: true })).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'remote belongs to EVALUATE, but got: INVITE',
    });
    expect(await step(id, 'INVITE', { bidDeadline: DEADLINE }, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    const first = await invite(id, { idempotencyKey: `t-${String(id)}` });
    expect(await invite(id, { idempotencyKey: `t-${String(id)}` })).toEqual(first);
    expect(await step(id, 'BID', { bidDeadline: DEADLINE })).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringMatching(/BID with bidDeadline$/),
    });
    expect(await calls.call('cancelTender', FIELDS, { tenderId: id, reason: '投标人不足三个' }, WINDOW)).toMatchObject({
      state: 'CANCELLED',
    });
    expect(await recommend(id)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect(await recommend('nothing')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await open({}, enterpriseOf(codesOf(1, 5_700_000)[0]!))).toMatchObject({ code: 'NOT_ENTITLED' });
  });

  test('100 % of the compulsory ones, those under secrecy left out', async () => {
    const rate = (as: object = WINDOW): Promise<Fields> =>
      calls.ask(
        'tenderOnlineRate(zone: "gedian", year: 2026) { compulsory online secretExcluded rate target met rule { code clause } }',
        as,
      );
    const before = await rate();
    expect(before).toMatchObject({
      rate: 100,
      target: 100,
      met: true,
      rule: { code: 'TENDER_ONLINE_RATE', clause: '§29' },
    });
    projects.at('2026-11-16 10:00');
    await evaluated({ secret: true }, false);
    expect(await rate()).toEqual({ ...before, secretExcluded: (before.secretExcluded as number) + 1 });
    // How many there are under secrecy is not for everybody, nor for the enterprise of one of them.
    for (const as of [{}, ENTERPRISE, officerOf('credit')]) {
      expect(await rate(as)).toEqual({ ...before, secretExcluded: null });
    }
    const limit = { zone: zone('gedian'), on: '2026-11-16', code: 'TENDER_ONLINE_RATE', limit: 'online' };
    for (const [part, whole, met] of [
      [100, 100, true],
      [9_999, 10_000, false],
      [0, 1, false],
      [0, 0, null],
    ] as const)
      expect(judgeShare(limit, { part, whole }).met).toBe(met);
    expect(await calls.ask('tenderOnlineRate(zone: "yili", year: 2026) { target met rule { code } }')).toEqual({
      target: null,
      met: null,
      rule: null,
    });
    await expect(calls.ask('tenderOnlineRate(zone: "gedian", year: 1999) { rate }')).rejects.toThrow(
      'year must be 2000 to 2100',
    );
  });

  test('G28: one without an end blocks a deregistration until it is cancelled or awarded', async () => {
    const creditCode = codesOf(1, 5_710_000)[0]!;
    const mine = enterpriseOf(creditCode);
    const { projectCode } = await projects.apply({ creditCode }, mine);
    const { id } = await open({}, mine, projectCode);
    const blockers = async () => {
      const { data } = await projects.subgraph.execute<{ _entities: { projectBlockers: Fields[] }[] }>(
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise { projectBlockers { code message operation } } } }',
        { of: [{ __typename: 'Enterprise', creditCode }] },
      );
      return data!._entities[0]!.projectBlockers.filter(({ code }) => code !== 'OPEN_PROJECT');
    };
    expect(await blockers()).toEqual([
      {
        code: 'OPEN_TENDER',
        message: 'tender 厂房施工总承包 is OPENED',
        operation: `cancelTender(input: {tenderId: "${String(id)}"})`,
      },
    ]);
    expect(await calls.call('cancelTender', FIELDS, { tenderId: id, reason: '注销' }, mine)).toMatchObject({
      state: 'CANCELLED',
    });
    expect(await blockers()).toEqual([]);
  });

  test('Project.tenders: one project and ten take the same number of statements', async () => {
    const codes: string[] = [];
    for (let n = 0; n < 10; n += 1) {
      const code = await newProject();
      codes.push(code);
      await open({ secret: n === 0 }, ENTERPRISE, code);
    }
    const document =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { tenders { id secret steps { step } } } } }';
    const ask = async (some: string[]) => {
      const before = projects.subgraph.database.statements();
      const { data } = await projects.subgraph.execute<{ _entities: { tenders: unknown[] }[] }>(document, {
        of: some.map(projectCode => ({ __typename: 'Project', projectCode })),
      });
      return [
        data!._entities.map(({ tenders }) => tenders.length),
        projects.subgraph.database.statements() - before,
      ] as const;
    };
    expect([await ask(codes.slice(1, 2)), await ask(codes)]).toEqual([
      [[1], 2],
      [[0, 1, 1, 1, 1, 1, 1, 1, 1, 1], 2],
    ]);
  });
});

describe('Q19: the trail', () => {
  const trail = (id: string, as: object = WINDOW): Promise<Fields | null> =>
    calls.ask(`tenderTrail(tenderId: "${id}") { intact brokenAt finding events { number type by hash } }`, as);
  const sql = (text: string, values: unknown[] = []) => projects.subgraph.database.query(text, values);
  /** What only the owner of the database could do. */
  const tamper = async (text: string, values: unknown[]) => {
    await sql('alter table tender_event disable trigger tender_event_stays');
    await sql(text, values);
    await sql('alter table tender_event enable trigger tender_event_stays');
  };

  test('every event is in it, and no event can be changed or removed', async () => {
    const id = await evaluated();
    expect(await trail(id)).toMatchObject({
      intact: true,
      brokenAt: null,
      finding: 'all 5 events are as they were recorded',
      events: [
        { number: 1, type: 'TenderOpened', by: ENTERPRISE.subject },
        { type: 'TenderInvited' },
        {},
        {},
        { number: 5 },
      ],
    });
    for (const text of ["update tender_event set by = 'x'", 'delete from tender_event', 'truncate tender_event'])
      await expect(sql(text)).rejects.toThrow('never changed or removed');
    for (const as of [{}, enterpriseOf(codesOf(1, 5_700_000)[0]!)]) expect(await trail(id, as)).toBeNull();
    expect(await trail(id, ENTERPRISE)).toMatchObject({ intact: true });
    const changes = (await projects.subgraph.changes({ limit: '1000' })).filter(
      ({ subject }) => (subject as { id: string }).id === id,
    );
    const { events } = (await trail(id)) as { events: { hash: string }[] };
    expect(changes.map(({ payload }) => (payload as { hash: string }).hash)).toEqual(events.map(({ hash }) => hash));
  });

  test.each([
    [
      'changed',
      `update tender_event set detail = '{"bidders": ["丁建设公司"]}' where tender_id = $1 and number = 3`,
      3,
    ],
    ['backdated', `update tender_event set at = at - interval '1 day' where tender_id = $1 and number = 2`, 2],
    ['said to be by another', `update tender_event set by = 'another' where tender_id = $1 and number = 5`, 5],
    ['taken out in the middle', 'delete from tender_event where tender_id = $1 and number = 2', 2],
    ['taken out at the end', 'delete from tender_event where tender_id = $1 and number = 5', 5],
    [
      'added',
      `insert into tender_event select tender_id, 6, credit_code, type, at, by, detail, hash from tender_event where tender_id = $1 and number = 5`,
      6,
    ],
  ])('an event that was %s is found', async (_what, text, brokenAt) => {
    const id = await evaluated();
    await tamper(text, [id]);
    expect(await trail(id)).toMatchObject({ intact: false, brokenAt });
  });

  test('one that was replaced with a hash that fits shows in those that follow, and the last one in the head', () => {
    const id = 'a-tender';
    const at = '2026-11-16T10:00:00+08:00';
    const chain = (details: object[]) => {
      let hash = genesis(id);
      return details.map((detail, index) => {
        const event = { number: index + 1, type: 'X', at, by: 'b', detail: { ...detail } };
        hash = hashOf(hash, event);
        return { ...event, hash };
      });
    };
    const events = chain([{ a: 1, b: { d: 2, c: [3, null] } }, {}, {}]);
    const head = { trailLength: 3, trailHead: events[2]!.hash };
    expect(verifyTrail(id, events, head)).toMatchObject({ intact: true });
    expect(verifyTrail(id, chain([{ b: { c: [3, null], d: 2 }, a: 1 }, {}, {}]), head)).toMatchObject({ intact: true });
    expect(verifyTrail(id, chain([{ a: 2 }, {}, {}]), head)).toMatchObject({
      intact: false,
      brokenAt: 3,
      finding: { en: 'event 3 is not the last one that was recorded' },
    });
    const more = chain([{ a: 1, b: { d: 2, c: [3, null] } }, {}, {}, {}]);
    expect(verifyTrail(id, more, head)).toMatchObject({
      intact: false,
      brokenAt: 4,
      finding: { en: '3 events were recorded, but 4 are there: event 4 was added' },
    });
    expect(verifyTrail(id, [chain([{ a: 2 }])[0]!, ...events.slice(1)], head)).toMatchObject({
      intact: false,
      brokenAt: 2,
    });
    expect(verifyTrail('another', events, head)).toMatchObject({ intact: false, brokenAt: 1 });
  });

  test('100 % of the tenders of a zone are in it, and one that is not shows', async () => {
    const coverage = (as: object = {}): Promise<Fields> =>
      calls.ask(
        'tenderSupervision(zone: "district", year: 2026) { tenders covered coverage target met rule { code clause } }',
        as,
      );
    expect(await coverage()).toMatchObject({ tenders: 0, coverage: null, met: null });
    const [one] = [
      await open({}, ENTERPRISE, await newProject('district')),
      await open({}, ENTERPRISE, await newProject('district')),
    ];
    expect(await coverage()).toEqual({
      tenders: 2,
      covered: 2,
      coverage: 100,
      target: 100,
      met: true,
      rule: { code: 'TENDER_SUPERVISION', clause: '四(三)' },
    });
    await tamper('delete from tender_event where tender_id = $1', [one!.id]);
    expect(await coverage()).toMatchObject({ covered: 1, coverage: 50, met: false });
    await open({ secret: true }, ENTERPRISE, await newProject('district'));
    expect([await coverage(), await coverage(ENTERPRISE), await coverage(WINDOW)]).toMatchObject([
      { tenders: 2, covered: 1 },
      { tenders: 2, covered: 1 },
      { tenders: 3, covered: 2 },
    ]);
  });
});
