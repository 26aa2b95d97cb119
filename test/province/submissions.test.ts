/**
 * Records go up and come back between two platforms: the zone's, whole, and the province's, each with its own gateway,
 * databases and keys. Licences, penalties and results of visits are submitted in time or late, each once, whatever
 * the province or the way does; what it returns waits for who keeps the record, and ends with its correction.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { runJobs } from '../../shared/case/jobs.ts';
import { makeCreditCode } from '../../shared/identifiers/index.ts';
import type { Principal } from '../../shared/identity/principal.ts';
import { createLog } from '../../shared/process/log.ts';
import { lifeOf } from '../../shared/sample/life.ts';
import { createFeedClient } from '../../shared/server/feeds.ts';
import { createGraphClient } from '../../shared/server/joined-graph.ts';
import { TEST_TODAY, enterpriseOf, officerOf } from '../../shared/testing/department.ts';
import { department as exchange } from '../../subgraphs/exchange/index.ts';
import { batchMessages } from '../../subgraphs/exchange/messages/batches.ts';
import { submitting } from '../../subgraphs/exchange/submissions/jobs.ts';
import type { SendingOptions } from '../../subgraphs/exchange/submissions/send.ts';
import { openPlatform } from '../platform.ts';
import type { Platform } from '../platform.ts';
import { command, deploy } from './deployment.ts';
import type { Deployment } from './deployment.ts';
import { kill, killAll, start } from './processes.ts';
import type { SubmitterSettings } from './submitter.ts';
import { closeWay, openWay } from './way.ts';
import type { Tampering, Way } from './way.ts';

const memberOf = (serial: number): string =>
  makeCreditCode({ authority: '1', kind: '1', divisionCode: '420000', serial });
const [PROVINCE, OURS] = [memberOf(51), memberOf(52)];
/** Another authority of the province, on the same platform. */
const INSPECTORATE = memberOf(53);
const [ZONE, PLACE] = ['gedian', 'GEDIAN'];
const TERMS = { purpose: '双公示信息报送', legalBasis: '发改办财金〔2018〕424号', matterCode: '420000-050' };
const FIELDS = [
  'Mutation.submitRecords',
  'SubmitRecordsInput.idempotencyKey',
  'SubmissionReceipt.answers',
  ...['submissionId', 'outcome', 'problems'].map(field => `SubmissionAnswer.${field}`),
  ...['field', 'reason'].map(field => `FieldProblem.${field}`),
  'Refusal.code',
  'Query.outgoingReturns',
  ...['nodes', 'pageInfo'].map(field => `OutgoingReturnConnection.${field}`),
  ...['hasNextPage', 'endCursor'].map(field => `PageInfo.${field}`),
  ...[
    ...['id', 'zone', 'creditCode', 'kind', 'submissionId', 'title', 'source'],
    ...['shareType', 'fields', 'problems', 'returnedAt'],
  ].map(field => `OutgoingReturn.${field}`),
  ...['code', 'value'].map(field => `SubmittedField.${field}`),
];
const ENTERPRISE = Array.from({ length: 20 }, (_, index) => lifeOf(index, TEST_TODAY)).find(
  ({ zone, stage }) => zone.code === ZONE && stage === 'OPERATING',
)?.creditCode;
/**
 * How often the process that submits is killed (SUBMITTER_KILLS; default: 3, each start takes seconds), and how long
 * each half of its life is at most: it takes several turns.
 */
const [KILLS, LIFE_MS] = [Number(process.env.SUBMITTER_KILLS ?? 3), 500];
const CREDIT = officerOf('credit');
const EXCHANGE = officerOf('exchange', 'officer-9');
const AUDITOR = { role: 'auditor' as const, subject: 'auditor' };

/** The evening of the last day for what was decided on the 12th: without stamps messages are served for four hours. */
const [TODAY, DECIDED] = ['2026-11-23', '2026-11-12'];
const clock = { now: new Date(`${TODAY}T20:30:00+08:00`) };
const at = (day: string, time: string): void => {
  clock.now = new Date(`${day}T${time}+08:00`);
};
const folder = mkdtempSync(join(tmpdir(), 'elg-submissions-'));
const fileOf = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

let home: Platform;
let province: Deployment;
let way: Way;

/** The database of exchange at home, as its commands and its work have it. */
const ours = () => {
  const { exchange: subgraph } = home.subgraphs;
  if (!subgraph) throw new Error('the platform must have exchange');
  return subgraph;
};

/** Lets the home platform submit, as its process does at each turn. */
async function turn(options: SendingOptions = {}): Promise<void> {
  await home.untilReadable();
  const log = createLog('exchange', 'warn');
  const token = await home.tokenOf({ role: 'service', subject: 'exchange', department: 'exchange' });
  const connected = { url: home.url, token, log };
  const jobs = submitting({ answerMs: 60_000, returnsEveryMs: 0, ...options });
  await runJobs(jobs, {
    department: 'exchange',
    database: ours().database,
    graph: createGraphClient({ ...connected, timeoutMs: 60_000 }),
    feeds: createFeedClient({ ...connected, timeoutMs: 60_000 }),
    log,
    now: () => clock.now,
    cases: exchange.cases,
  });
}
const minute = (): Promise<unknown> => batchMessages(province.exchange.database, clock.now, 0);
/** Sends what waits, and proves what was answered. */
async function through(): Promise<void> {
  for (let turns = 0; turns < 2; turns += 1) {
    await turn();
    await minute();
  }
}

/** Ends the question that is under way, asks anew what is returned, and proves that. */
async function takeReturns(): Promise<void> {
  await through();
  await through();
}

interface Result {
  __typename: string;
  id: string;
  code?: string;
}
const OF_RECORD = '... on LicenceRecord { id } ... on PenaltyRecord { id }';
/** What is read of the result of a mutation at home. */
const SHOWN = {
  publishLicence: '... on LicenceRecord { id }',
  publishPenalty: '... on PenaltyRecord { id }',
  correctRecord: OF_RECORD,
  annulRecord: OF_RECORD,
  resubmitRecord: '... on RecordSubmission { id }',
} as const;
async function mutate(name: keyof typeof SHOWN, input: object, as: Partial<Principal>): Promise<Result> {
  const { data, errors } = await home.execute<{ result: Result }>(
    `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { result: ${name}(input: $input) {
      __typename ... on Refusal { code message } ${SHOWN[name]} } }`,
    { input },
    as,
  );
  if (!data?.result) throw new Error(JSON.stringify(errors));
  return data.result;
}

/** Every field that the standard wants beyond what a licence has by itself. */
const WHOLE = [
  ['XK_FDDB', '张三丰'],
  ['XK_XKWS', '准予行政许可决定书'],
  ['XK_YXQZ', '2026-11-12'],
  ['XK_XKJGDM', OURS],
  ['XK_LYDW', '葛店开发区行政审批局'],
  ['XK_LYDWDM', OURS],
].map(([code, value]) => ({ code, value }));
let documents = 0;
async function license(more: object = {}): Promise<string> {
  documents += 1;
  const { id, code } = await mutate(
    'publishLicence',
    {
      creditCode: ENTERPRISE,
      documentNo: `葛审批〔2026〕${documents}号`,
      content: '食品经营许可',
      kind: 'ORDINARY',
      authority: '葛店开发区行政审批局',
      decidedOn: DECIDED,
      fields: WHOLE,
      ...more,
    },
    CREDIT,
  );
  expect(code).toBeUndefined();
  return id;
}

interface Submitted {
  id: string;
  number: number;
  kind: string;
  state: string;
  dueDate: string;
  daysLate: number;
  sentAt: string | null;
  fault: string | null;
  problems: { field: string | null; reason: string }[];
}
/** The submissions of a record, as an officer of exchange sees them, in their order. */
async function submissionsOf(recordId: string, as: Partial<Principal> = EXCHANGE): Promise<Submitted[]> {
  const { data, errors } = await home.execute<{ recordSubmissions: { nodes: (Submitted & { recordId: string })[] } }>(
    `{ recordSubmissions(first: 100) { nodes { id recordId number kind state dueDate daysLate sentAt fault
      problems { field reason } } } }`,
    {},
    as,
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.recordSubmissions.nodes
    .filter(one => one.recordId === recordId)
    .map(({ recordId: _record, ...one }) => one)
    .sort((one, other) => one.number - other.number);
}
interface Received {
  id: string;
  number: number;
  kind: string;
  state: string;
  fields: { code: string; value: string }[];
}
/** What the province has of a record. */
async function receivedOf(recordId: string): Promise<Received[]> {
  const { receivedRecords } = await province.ask<{
    receivedRecords: { nodes: (Received & { recordId: string })[] };
  }>('{ receivedRecords(first: 100) { nodes { id recordId number kind state fields { code value } } } }', {}, EXCHANGE);
  return receivedRecords.nodes.filter(one => one.recordId === recordId).sort((one, other) => one.number - other.number);
}

/** What the zone asks of the province and is granted, at the province's front door. */
async function agree(): Promise<string> {
  const { request } = await province.ask<{ request: { id: string } }>(
    `mutation ($input: RequestShareInput!) { request: requestShare(input: $input) {
      ... on ShareRequest { id } ... on Refusal { code message } } }`,
    {
      input: { creditCode: OURS, zone: ZONE, memberName: '葛店开发区', fields: FIELDS, endsOn: '2027-11-01', ...TERMS },
    },
    { role: 'partner', creditCodes: [OURS] },
  );
  const { grant } = await province.ask<{ grant: { grantNo: string } }>(
    `mutation ($input: DecideShareInput!) { grant: grantShare(input: $input) {
      ... on AccessGrant { grantNo } ... on Refusal { code message } } }`,
    { input: { creditCode: OURS, requestId: request.id, reason: '符合共享条件' } },
    EXCHANGE,
  );
  expect(grant).toEqual({ grantNo: expect.any(String) });
  return grant.grantNo;
}

beforeAll(async () => {
  home = await openPlatform({ sample: 20, now: () => clock.now });
  province = await deploy(() => clock.now);
  await province.exchange.runJobs();
  way = await openWay(province.gateway.url);
  const own = { exchange: ours() };
  const anchors = {
    province: await command(province, 'anchor', PROVINCE, '省平台', way.url),
    ours: await command(own, 'anchor', OURS, '葛店开发区', home.url, PLACE),
  };
  await command(own, 'add-anchor', fileOf('province.json', anchors.province));
  await command(province, 'add-anchor', fileOf('ours.json', anchors.ours));
  const agreement = JSON.stringify({ grantNo: await agree(), member: OURS, ...TERMS });
  await command(own, 'submit-to', PROVINCE, ZONE, PLACE, TODAY, fileOf('agreement.json', agreement));
}, 300_000);
afterAll(async () => {
  killAll();
  closeWay(way);
  await province.close();
  await home.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => {
  way.does = 'pass';
});

describe('records go up', () => {
  test('G50: a licence is submitted with its national fields, in time, and counts once it is proven', async () => {
    const id = await license();
    await turn();
    const [sent] = await submissionsOf(id);
    expect(sent).toMatchObject({ number: 1, kind: 'NEW', state: 'SENT', dueDate: TODAY, daysLate: 0 });
    await turn();
    // Not proven yet: the batch of the minute is not signed.
    expect(await submissionsOf(id)).toMatchObject([{ state: 'SENT' }]);
    await minute();
    await turn();
    expect(await submissionsOf(id)).toMatchObject([{ state: 'ACCEPTED', fault: null, problems: [] }]);
    const [received] = await receivedOf(id);
    expect(received).toMatchObject({ number: 1, kind: 'NEW', state: 'ACCEPTED' });
    expect(received?.fields.find(({ code }) => code === 'XK_XDR_SHXYM')?.value).toBe(ENTERPRISE);
    expect(received?.fields.some(({ code }) => code.endsWith('SFZH'))).toBe(false);
  });

  test('G50: sent in the last minute of the seventh working day it is in time, a second later it is late', async () => {
    const inTime = await license();
    at(TODAY, '23:59:59');
    await turn();
    expect(await submissionsOf(inTime)).toMatchObject([{ state: 'SENT', daysLate: 0 }]);
    await minute();
    await through();
    at('2026-11-24', '00:00:00');
    const after = await license();
    await turn();
    expect(await submissionsOf(after)).toMatchObject([{ dueDate: TODAY, daysLate: 1 }]);
    await minute();
    await through();
  });

  test('G50: a correction and an annulment are submitted after it, each in its turn', async () => {
    const recordId = await license();
    await through();
    const basis = '《行政许可法》第六十九条';
    const of = { creditCode: ENTERPRISE, kind: 'LICENCE', recordId };
    await mutate('correctRecord', { ...of, content: '食品经营许可（热食）', reason: '内容有误', basis }, CREDIT);
    await through();
    await mutate('annulRecord', { ...of, reason: '许可被撤销', basis }, CREDIT);
    await through();
    await turn();
    expect(await submissionsOf(recordId)).toMatchObject([
      { number: 1, kind: 'NEW', state: 'ACCEPTED' },
      { number: 2, kind: 'CORRECTION', state: 'ACCEPTED' },
      { number: 3, kind: 'ANNULMENT', state: 'ACCEPTED' },
    ]);
    const received = await receivedOf(recordId);
    expect(received.map(({ kind }) => kind)).toEqual(['NEW', 'CORRECTION', 'ANNULMENT']);
    expect(received[1]?.fields.find(({ code }) => code === 'XK_NR')?.value).toBe('食品经营许可（热食）');
  });

  test('G50: a turn with nothing new submits nothing, also where all is read again', async () => {
    const count = async (): Promise<number> =>
      (await ours().database.query('select 1 from record_submission where change_id is not null')).length;
    const before = await count();
    await ours().database.query('delete from followed_feed');
    await turn();
    expect(await count()).toBe(before);
  });
});

const onPath =
  (part: string, change: Tampering): Tampering =>
  (path, passed) =>
    path.includes(part) ? change(path, passed) : passed;

describe('a province that is bad: nothing is lost, and nothing is there twice', () => {
  test.each<[string, Way['does'], string, string]>([
    ['is down', 'down', 'PENDING', 'DOWN'],
    ['is slow', 'slow', 'PENDING', 'SLOW'],
    [
      'breaks off after it has taken the record',
      onPath('graphql', (_path, passed) => ({ ...passed, body: passed.body.slice(0, 20) })),
      'PENDING',
      'BROKEN',
    ],
    [
      'answers another question',
      onPath('graphql', (_path, passed) => ({
        ...passed,
        headers: { ...passed.headers, 'exchange-request-hash': 'a'.repeat(64) },
      })),
      'PENDING',
      'OTHER_QUESTION',
    ],
  ])('one that %s', async (_what, does, state, fault) => {
    const id = await license();
    way.does = does;
    await turn({ answerMs: does === 'slow' ? 500 : 60_000 });
    expect(await submissionsOf(id)).toMatchObject([{ state, fault }]);
    way.does = 'pass';
    await through();
    await turn();
    expect(await submissionsOf(id)).toMatchObject([{ state: 'ACCEPTED', fault: null }]);
    expect(await receivedOf(id)).toHaveLength(1);
  });

  test('one that says that it accepted what it returned: its own log contradicts it, and it is asked again', async () => {
    const id = await license({ fields: [] });
    way.does = onPath('graphql', (_path, passed) => ({
      ...passed,
      body: passed.body.replaceAll('"outcome":"RETURNED"', '"outcome":"ACCEPTED"'),
    }));
    await turn();
    await minute();
    await turn();
    expect(await submissionsOf(id)).toMatchObject([{ state: 'PENDING', fault: 'OTHER_ANSWER' }]);
    way.does = 'pass';
    await through();
    await turn();
    expect(await submissionsOf(id)).toMatchObject([{ state: 'RETURNED' }]);
    expect(await receivedOf(id)).toHaveLength(1);
  });

  test('killed after the answer came and before it was settled: the next process settles it, once', async () => {
    const id = await license();
    await turn();
    await minute();
    // Half of it was done: the submission is settled, the message is still there.
    const { database } = ours();
    const [message] = await database.query<{ id: string; answer: object; answeredTo: string }>(
      `select id, answer, answered_to as "answeredTo" from submission_message where kind = 'SUBMIT'`,
    );
    await turn();
    expect(await submissionsOf(id)).toMatchObject([{ state: 'ACCEPTED' }]);
    await database.query(
      `insert into submission_message (id, zone, member, kind, answer, answered_to, created_at, moved_at)
       values ($1, $2, $5, 'SUBMIT', $3::jsonb, $4, now(), now())`,
      [message?.id, ZONE, JSON.stringify(message?.answer), message?.answeredTo, PROVINCE],
    );
    const told = async (): Promise<number> =>
      (await database.query(`select 1 from change where type = 'SubmissionAccepted'`)).length;
    const before = await told();
    await turn();
    expect(await told()).toBe(before);
    expect(await database.query(`select 1 from submission_message where kind = 'SUBMIT'`)).toEqual([]);
  });

  test(
    'wherever the process that submits is killed, the province has each record once, and we have its answer',
    async () => {
      const gateway = {
        url: home.url,
        token: await home.tokenOf({ role: 'service', subject: 'exchange', department: 'exchange' }),
      };
      const settings: SubmitterSettings = {
        databaseUrl: home.environment.DATABASE_URL_EXCHANGE ?? '',
        publicKey: home.environment.PRINCIPAL_PUBLIC_KEY ?? '',
        gateway,
        now: clock.now.toISOString(),
      };
      const expected = new Map<string, string>();
      const submitter = { file: 'test/province/submitter.ts', env: { SUBMITTER_SETTINGS: JSON.stringify(settings) } };
      for (let kills = 0; kills < KILLS; kills += 1) {
        const starting = start({ ...submitter, ready: /ready/ });
        expected.set(await license(), 'ACCEPTED');
        expected.set(await license({ fields: [] }), 'RETURNED');
        await home.untilReadable();
        const child = await starting;
        await sleep(Math.random() * LIFE_MS);
        await minute();
        await sleep(Math.random() * LIFE_MS);
        await kill(child);
      }
      await through();
      await through();
      await turn();
      for (const [id, state] of expected) {
        expect(await submissionsOf(id)).toMatchObject([{ number: 1, kind: 'NEW', state, fault: null }]);
        expect(await receivedOf(id)).toMatchObject([{ number: 1, kind: 'NEW', state }]);
      }
      // Each step of each record was told once.
      const told = await ours().database.query<{ type: string; count: number; once: number }>(
        `select type, count(*)::int as count, count(distinct subject_id)::int as once from change
       where type in ('SubmissionOpened', 'SubmissionAccepted', 'SubmissionReturned') and subject_id = any(
         select id::text from record_submission where record_id = any($1::uuid[])) group by 1 order by 1`,
        [[...expected.keys()]],
      );
      expect(told).toEqual([
        { type: 'SubmissionAccepted', count: KILLS, once: KILLS },
        { type: 'SubmissionOpened', count: 2 * KILLS, once: 2 * KILLS },
        { type: 'SubmissionReturned', count: KILLS, once: KILLS },
      ]);
    },
    KILLS * 60_000,
  );

  test('one whose anchor was deleted gets nothing; added again, it goes on', async () => {
    const own = { exchange: ours() };
    const anchor = join(folder, 'province.json');
    await command(own, 'delete-anchor', PROVINCE);
    const id = await license();
    await turn();
    expect(await submissionsOf(id)).toEqual([]);
    await command(own, 'add-anchor', anchor);
    await through();
    await turn();
    expect(await submissionsOf(id)).toMatchObject([{ state: 'ACCEPTED' }]);
  });
});

interface DeskCase {
  status: string;
  endedAt: string | null;
  awaiting: { who: string } | null;
  subject: { __typename: string; id?: string };
}
/** The submissions on the desk of an officer. */
async function deskOf(as: Partial<Principal>): Promise<DeskCase[]> {
  await home.consolidate();
  const { data, errors } = await home.execute<{ cases: { nodes: DeskCase[] } }>(
    `{ cases(filter: { matter: "RECORD_SUBMISSION" }, first: 100) { nodes { status
      subject { __typename ... on RecordSubmission { id } } } } }`,
    {},
    as,
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.cases.nodes;
}

describe('what comes back', () => {
  test('G50: a record that lacks fields comes back with a reason for each, waits on the desk of who keeps it, and ends with its correction', async () => {
    const recordId = await license({ fields: WHOLE.slice(1) });
    await through();
    await turn();
    const [returned] = await submissionsOf(recordId);
    expect(returned).toMatchObject({
      state: 'RETURNED',
      problems: [{ field: 'XK_FDDB', reason: '缺少数据项：法定代表人' }],
    });
    const isThere = (cases: DeskCase[]) => cases.some(({ subject }) => subject.id === returned?.id);
    const onDesk = (await deskOf(CREDIT)).find(({ subject }) => subject.id === returned?.id);
    expect(onDesk).toMatchObject({ status: 'RETURNED', subject: { __typename: 'RecordSubmission' } });
    expect(isThere(await deskOf(officerOf('legal-services')))).toBe(false);
    const fields = [{ code: 'XK_FDDB', value: '张三丰' }];
    await mutate(
      'correctRecord',
      {
        creditCode: ENTERPRISE,
        kind: 'LICENCE',
        recordId,
        fields,
        reason: '补充数据项',
        basis: '发改办财金〔2018〕424号',
      },
      CREDIT,
    );
    await through();
    await turn();
    expect(await submissionsOf(recordId)).toMatchObject([
      { number: 1, state: 'REPLACED' },
      { number: 2, kind: 'CORRECTION', state: 'ACCEPTED', problems: [] },
    ]);
    const ended = (await deskOf(CREDIT)).find(({ subject }) => subject.id === returned?.id);
    expect(ended?.status ?? 'REPLACED').toBe('REPLACED');
  });

  test('G50: what an officer of the province returns later comes back too; who keeps it submits it anew, and nobody else', async () => {
    const recordId = await license();
    await through();
    await turn();
    const [received] = await receivedOf(recordId);
    clock.now = new Date(clock.now.getTime() + 60_000);
    const problems = [{ field: 'XK_NR', reason: '许可内容与证照不一致' }];
    const { result } = await province.ask<{ result: object }>(
      `mutation ($input: ReturnRecordInput!) { result: returnRecord(input: $input) {
        ... on ReceivedRecord { state } ... on Refusal { code message } } }`,
      { input: { receivedRecordId: received?.id, problems } },
      EXCHANGE,
    );
    expect(result).toEqual({ state: 'RETURNED' });
    await takeReturns();
    const [returned] = await submissionsOf(recordId, CREDIT);
    expect(returned).toMatchObject({ state: 'RETURNED', problems });
    const input = { submissionId: returned?.id, reason: '经核对，许可内容与证照一致' };
    expect(await mutate('resubmitRecord', input, officerOf('legal-services'))).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await mutate('resubmitRecord', input, EXCHANGE)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await mutate('resubmitRecord', input, CREDIT)).toMatchObject({ __typename: 'RecordSubmission' });
    expect(await mutate('resubmitRecord', input, CREDIT)).toMatchObject({ code: 'SUBMISSION_ENDED' });
    await through();
    await turn();
    expect(await submissionsOf(recordId)).toMatchObject([{ state: 'REPLACED' }, { state: 'ACCEPTED' }]);
  });

  test('Y09: data that the province returns is kept with where it is from, and read by its share type', async () => {
    const data = (shareType: string, title: string) =>
      province.ask<{ result: { id?: string; code?: string } }>(
        `mutation ($input: ReturnDataInput!) { result: returnData(input: $input) {
          ... on OutgoingReturn { id } ... on Refusal { code message } } }`,
        {
          input: {
            ...{ member: OURS, creditCode: ENTERPRISE, zone: ZONE, title, shareType },
            source: '省公共信用信息中心',
            fields: [{ code: '评价结果', value: '良' }],
          },
        },
        EXCHANGE,
      );
    const [open, own] = ['纳税信用评价结果', '外省行政处罚信息'];
    expect((await data('NOT_SHARED', open)).result.code).toBe('INVALID_INPUT');
    await data('UNCONDITIONAL', open);
    await data('CONDITIONAL', own);
    await takeReturns();
    const seenBy = async (as?: Partial<Principal>): Promise<string[]> => {
      const { data: seen } = await home.execute<{ enterprise: { returnedRecords: { nodes: { title: string }[] } } }>(
        `query ($creditCode: CreditCode!) { enterprise(creditCode: $creditCode) {
          returnedRecords(first: 100) { nodes { title source member } } } }`,
        { creditCode: ENTERPRISE },
        as,
      );
      return (seen?.enterprise.returnedRecords.nodes ?? [])
        .map(({ title }) => title)
        .filter(one => [open, own].includes(one));
    };
    expect(new Set(await seenBy(enterpriseOf(ENTERPRISE ?? '')))).toEqual(new Set([open, own]));
    expect(new Set(await seenBy(EXCHANGE))).toEqual(new Set([open, own]));
    expect(new Set(await seenBy(CREDIT))).toEqual(new Set([open]));
    expect(new Set(await seenBy())).toEqual(new Set([open]));
    // Read again from its beginning, nothing is kept twice.
    const count = async () => (await ours().database.query('select 1 from returned_record')).length;
    const before = await count();
    await ours().database.query('update submission_route set returns_after = null');
    await takeReturns();
    expect(await count()).toBe(before);
  });
});

test('G50, X13: a route that begins earlier has the past submitted, late: licences and penalties to one authority, results of visits to another, each once', async () => {
  const { database } = ours();
  const count = async (): Promise<Record<string, number>> => {
    const rows = await database.query<{ profile: string; count: number; once: number }>(
      `select profile, count(*)::int as count, count(distinct change_id)::int as once from record_submission
       where zone = $1 and change_id is not null group by 1`,
      [ZONE],
    );
    expect(rows.every(({ count: all, once }) => all === once)).toBe(true);
    return Object.fromEntries(rows.map(row => [row.profile, row.count]));
  };
  const { id: penalty } = await mutate(
    'publishPenalty',
    {
      ...{ creditCode: ENTERPRISE, documentNo: '葛市监罚〔2026〕9号', violation: '广告用语不规范', fine: '100.00' },
      ...{ gravity: 'ORDINARY', authority: '葛店开发区市场监督管理局', decidedOn: DECIDED },
    },
    CREDIT,
  );
  const before = await count();
  const agreement = join(folder, 'agreement.json');
  const own = { exchange: ours() };
  // A key is of one authority; here two of them share a platform, and so its keys.
  await database.query(
    `insert into peer_platform (member, anchor, place, since)
     select $2, anchor, place, since from peer_platform where member = $1`,
    [PROVINCE, INSPECTORATE],
  );
  const from = [ZONE, PLACE, '2018-04-11', agreement];
  await command(own, 'submit-to', PROVINCE, ...from);
  expect(await command(own, 'submit-to', INSPECTORATE, ...from, 'JC')).toBe(
    `records of ${ZONE} go to ${INSPECTORATE}: JC`,
  );
  await expect(command(own, 'submit-to', INSPECTORATE, ...from, 'JG')).rejects.toThrow(
    'a profile must be one of XK, CF, JC, but got: JG',
  );
  await turn();
  const after = await count();
  expect(after.XK).toBeGreaterThan(before.XK ?? 0);
  // A penalty whose publication has ended is shown to nobody, and so is not submitted.
  expect(after.CF).toBe((before.CF ?? 0) + 1);
  expect(after.JC).toBeGreaterThan(0);
  for (let left = 1; left > 0; ) {
    await through();
    const waiting = await database.query(
      `select 1 from record_submission where zone = $1 and state in ('PENDING', 'SENT')`,
      [ZONE],
    );
    left = waiting.length;
  }
  const went = await database.query<{ profile: string; member: string; accepted: boolean }>(
    `select profile, member, bool_and(state = 'ACCEPTED') as accepted from record_submission
     where zone = $1 and opened_at >= $2 group by 1, 2 order by 1`,
    [ZONE, clock.now],
  );
  expect(went).toMatchObject([
    { profile: 'CF', member: PROVINCE },
    { profile: 'JC', member: INSPECTORATE, accepted: true },
    { profile: 'XK', member: PROVINCE },
  ]);
  const [received] = await receivedOf(penalty);
  expect(received?.fields.find(({ code }) => code === 'CF_NR_FK')?.value).toBe('0.010000');
  // It lacks what the standard wants of a penalty: its facts, its basis and more.
  expect(received).toMatchObject({ state: 'RETURNED' });
});

test('G50: how promptly the zone submits is read by officers of exchange and auditors, and by nobody else', async () => {
  const query = `{ submissionTimeliness(zone: "${ZONE}", since: "2026-11-20", until: "2026-12-31") {
    profile department month records inTime late missing rate } }`;
  interface Rates {
    submissionTimeliness: { profile: string; month: string; records: number; inTime: number; late: number }[] | null;
  }
  for (const as of [EXCHANGE, AUDITOR]) {
    const { data } = await home.execute<Rates>(query, {}, as);
    const november = data?.submissionTimeliness?.find(
      ({ month, profile }) => month === '2026-11-01' && profile === 'XK',
    );
    expect(november).toMatchObject({ department: 'credit' });
    expect(november?.late).toBeGreaterThan(0);
    expect(november?.inTime).toBeGreaterThan(0);
    expect((november?.inTime ?? 0) + (november?.late ?? 0)).toBe(november?.records);
  }
  for (const as of [CREDIT, enterpriseOf(ENTERPRISE ?? ''), {}]) {
    const { data } = await home.execute<Rates>(query, {}, as);
    expect(data?.submissionTimeliness).toBeNull();
  }
});

test('the logs of both platforms are whole', async () => {
  expect(await command(province, 'verify')).toBe('the log of messages and receipts is whole');
});
