/**
 * What the gateway keeps of entities, on the whole platform: nobody reads what is no longer so, whoever wrote it, and
 * nothing is kept of a department that is not followed.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, localDate } from '../shared/clock/index.ts';
import { RECORD_CHANGES } from '../shared/database/feed.ts';
import type { Principal } from '../shared/identity/principal.ts';
import { enterpriseOf, sampleLives } from '../shared/testing/department.ts';
import { createRandom } from '../shared/sample/random.ts';
import { officers } from './acting.ts';
import { openPlatform } from './platform.ts';
import type { Execute, Platform } from './platform.ts';

const CODES = sampleLives(6).map(({ creditCode }) => creditCode) as [string, ...string[]];
/** A code of nobody. */
const UNKNOWN = '91350100M000100Y43';
/** Writes of one enterprise while it is read. */
const WRITES = 8;
const TERMS = { maxAmount: '1000000.00', yearlyRateBasisPoints: 385, termMonths: 12, criteria: {} };
const LIFECYCLE = readFileSync(new URL('../gateway/operations/EnterpriseLifecycle.graphql', import.meta.url), 'utf8');
const LEVELS = ['A', 'B', 'M', 'C', 'D'] as const;
const levelOf = (write: number): string => LEVELS[write % LEVELS.length] ?? '';
const [officer] = officers('credit');
const [financeOfficer] = officers('finance-matchmaking');
const [legalOfficer] = officers('legal-services');
const READ = 'query ($code: CreditCode!) { enterprise(creditCode: $code) { taxGrade listings { colour } } }';

let platform: Platform;
beforeAll(async () => {
  platform = await openPlatform({ sample: 6, now: () => new Date(), settings: { ENTITY_CACHE_BYTES: '1000000' } });
  await untilKept(CODES[0]);
});
afterAll(() => platform.close());

const gradeOf = (code: string): Promise<string | null | undefined> => gradeAt(platform.execute, code);
async function gradeAt(execute: Execute, code: string): Promise<string | null | undefined> {
  // Who may see every grade: the public sees the published ones alone.
  const { data } = await execute<{ enterprise: { taxGrade: string | null } | null }>(READ, { code }, officer);
  return data?.enterprise?.taxGrade;
}
/** How many requests credit gets while something is done. */
async function askedOfCredit(work: () => Promise<unknown>): Promise<number> {
  const before = platform.counts().requests.credit ?? 0;
  await work();
  return (platform.counts().requests.credit ?? 0) - before;
}
/** Waits until credit is followed, and what is read of an enterprise is kept. */
async function untilKept(code: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    await gradeOf(code);
    if ((await askedOfCredit(() => gradeOf(code))) === 0) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error('what is read of an enterprise must be kept some time, but was not');
}
/** The day in China in so many days. */
const dayIn = (days: number): string => addDays(localDate(new Date()), days);
const grade = (creditCode: string, level: string): Promise<unknown> =>
  platform.execute(
    'mutation ($i: RecordGradeInput!) { recordGrade(input: $i) { __typename ... on Refusal { code message } } }',
    {
      i: {
        creditCode,
        scheme: 'TAX',
        level,
        authority: '示例税务机关',
        validFrom: dayIn(0),
        facts: [{ name: '评价得分', value: '90' }],
        idempotencyKey: `${creditCode}-${level}-${Math.random()}`,
      },
    },
    officer,
  );

/** The department that is asked each time: lifecycle, whose timeline changes with every department. */
const ASKED = ['lifecycle'];

/** Waits until what is read is kept: no other department is asked again. */
async function untilKeptAll(read: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    await read();
    const before = platform.counts().requests;
    await read();
    const after = platform.counts().requests;
    if (Object.keys(after).every(name => ASKED.includes(name) || after[name] === before[name])) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error('what is read must be kept some time, but was not');
}

/** Something of an enterprise that is written again and again. */
interface Subject {
  /** Does the write of this number, from 1. */
  write(code: string, number: number): Promise<void>;
  /** What is read: a department answers each value as it is when it reads it, so that each is judged by itself. */
  read(execute: Execute, code: string): Promise<readonly unknown[]>;
  /** What is read after the write of this number, in the same order: every write changes every value. */
  after(number: number): readonly unknown[];
}

const GRADE: Subject = {
  write: async (code, number) => {
    expect(await grade(code, levelOf(number))).toMatchObject({ data: { recordGrade: { __typename: 'SchemeGrade' } } });
  },
  read: async (execute, code) => [await gradeAt(execute, code)],
  after: write => [levelOf(write)],
};

/** The register's own: one root field gives it by the credit code, and asks no other department. */
const DORMANCY: Subject = {
  write: async (creditCode, number) => {
    const [name, input] =
      number % 2 === 1
        ? (['fileDormancy', { creditCode, until: dayIn(30), reason: '自然灾害' }] as const)
        : (['resumeBusiness', { creditCode }] as const);
    const document = `mutation ($i: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
      ${name}(input: $i) { __typename ... on Refusal { code message } }
    }`;
    const i = { ...input, idempotencyKey: `${creditCode}-${number}` };
    expect(await platform.execute(document, { i }, enterpriseOf(creditCode))).toEqual({
      data: { [name]: { __typename: 'Dormancy' } },
    });
  },
  read: async (execute, code) => {
    const { data } = await execute<{ enterprise: { status: string; dormancies: { endedOn: string | null }[] } | null }>(
      'query ($code: CreditCode!) { enterprise(creditCode: $code) { status dormancies { endedOn } } }',
      { code },
    );
    const { status, dormancies = [] } = data?.enterprise ?? {};
    return [status, `${dormancies.length} ${dormancies.filter(({ endedOn }) => endedOn === null).length}`];
  },
  after: number => [number % 2 === 1 ? 'SUSPENDED' : 'OPERATING', `${Math.ceil(number / 2)} ${number % 2}`],
};

/** An enterprise of which something is written again and again by one, and read by others meanwhile. */
class Life {
  readonly #code: string;
  readonly #subject: Subject;
  readonly #execute: Execute;
  /** Whether they read through another gateway than the writer's: they may be some moments behind. */
  readonly #isOther: boolean;
  #begun = 0;
  #acknowledged = 0;
  #isOver = false;

  constructor(subject: Subject, code: string, execute: Execute, { isOther = false }: { isOther?: boolean } = {}) {
    this.#subject = subject;
    this.#code = code;
    this.#execute = execute;
    this.#isOther = isOther;
  }

  async run(): Promise<void> {
    await this.#write();
    await this.#untilFirst();
    await Promise.all([this.#writeAll(), this.#readAll(), this.#readAll()]);
  }

  async #untilFirst(): Promise<void> {
    const first = String(this.#subject.after(1));
    let read: unknown;
    while (String(read) !== first) read = await this.#subject.read(this.#execute, this.#code);
  }

  async #writeAll(): Promise<void> {
    for (let turn = 0; turn < WRITES; turn += 1) await this.#write();
    this.#isOver = true;
  }

  async #write(): Promise<void> {
    this.#begun += 1;
    await this.#subject.write(this.#code, this.#begun);
    this.#acknowledged = this.#begun;
  }

  async #readAll(): Promise<void> {
    const seen = this.#subject.after(1).map(() => 1);
    while (!this.#isOver) {
      const acknowledged = this.#acknowledged;
      const read = await this.#subject.read(this.#execute, this.#code);
      for (const [index, value] of read.entries()) {
        const earliest = this.#isOther ? (seen[index] ?? 1) : acknowledged;
        const possible = Array.from({ length: this.#begun - earliest + 1 }, (_, write) => earliest + write);
        expect(possible.map(write => this.#subject.after(write)[index])).toContain(value);
        seen[index] = possible.find(write => this.#subject.after(write)[index] === value) ?? earliest;
      }
    }
  }
}

test('what was read once is not requested again; of a list of enterprises only what is missing is', async () => {
  expect(await askedOfCredit(() => gradeOf(CODES[0]))).toBe(0);
  const list = '{ enterprises(first: 6) { nodes { taxGrade listings { colour } } } }';
  expect(await askedOfCredit(() => platform.execute(list, {}, officer))).toBe(1);
  expect(await askedOfCredit(() => platform.execute(list, {}, officer))).toBe(0);
});

test('who writes through the gateway reads what he wrote, whatever is read between his writes', async () => {
  const random = createRandom(4_812);
  const written = new Map<string, string>();
  for (let turn = 0; turn < 60; turn += 1) {
    const code = random.pick(CODES);
    if (random.chance(0.3)) {
      const level = random.pick(LEVELS);
      expect(await grade(code, level)).toMatchObject({ data: { recordGrade: { __typename: 'SchemeGrade' } } });
      written.set(code, level);
    }
    const [one, other] = await Promise.all([gradeOf(code), gradeOf(random.pick(CODES))]);
    expect(other).not.toBeUndefined();
    if (written.has(code)) expect([turn, one]).toEqual([turn, written.get(code)]);
  }
});

/** Enterprises of the sample that operate, and were never dormant. */
async function operating(): Promise<string[]> {
  const found: string[] = [];
  for (const code of CODES)
    if (String(await DORMANCY.read(platform.execute, code)) === String(DORMANCY.after(0))) found.push(code);
  return found;
}

test('the lifecycle query asks no department but lifecycle once it was asked', async () => {
  const read = () => platform.execute(LIFECYCLE, { creditCode: CODES[2] });
  await untilKeptAll(read);
  const before = platform.counts().requests;
  const again = await read();
  const after = platform.counts().requests;
  expect(again.errors).toBeUndefined();
  const asked = Object.keys(after).filter(name => after[name] !== before[name]);
  expect(asked.sort()).toEqual(ASKED);
});

test('an enterprise is matched with a product at once, though no change is its own', async () => {
  const names = async (): Promise<string[]> => {
    const { data } = await platform.execute<{ enterprise: { matchedProducts: { product: { name: string } }[] } }>(
      'query ($code: CreditCode!) { enterprise(creditCode: $code) { matchedProducts { product { name } } } }',
      { code: CODES[0] },
    );
    return (data?.enterprise.matchedProducts ?? []).map(({ product: { name } }) => name);
  };
  await untilKeptAll(names);
  const name = '人人可申请的产品';
  const published = await platform.execute(
    'mutation ($i: PublishLoanProductInput!) { publishLoanProduct(input: $i) { __typename } }',
    { i: { bankCode: CODES[5], bankName: '示例银行', name, kind: 'WORKING_CAPITAL', ...TERMS } },
    financeOfficer,
  );
  expect(published).toEqual({ data: { publishLoanProduct: { __typename: 'LoanProduct' } } });
  expect(await names()).toContain(name);
});

test('what a caller may see is kept for that caller alone', async () => {
  const count = 'query ($code: CreditCode!) { enterprise(creditCode: $code) { legalAidCount } }';
  const read = async (as?: Partial<Principal>): Promise<unknown> =>
    (await platform.execute<{ enterprise: { legalAidCount: number | null } }>(count, { code: CODES[3] }, as)).data
      ?.enterprise.legalAidCount;
  await untilKeptAll(read);
  for (let turn = 0; turn < 2; turn += 1) {
    expect(await read()).toBeNull();
    expect(await read(legalOfficer)).toEqual(expect.any(Number));
  }
});

test('no reader ever sees what was so before a write that was acknowledged, while many write and read', async () => {
  const dormant = await operating();
  expect(dormant.length).toBeGreaterThan(1);
  await Promise.all([
    ...CODES.map(code => new Life(GRADE, code, platform.execute).run()),
    ...dormant.slice(1).map(code => new Life(DORMANCY, code, platform.execute).run()),
  ]);
});

test('an enterprise that its credit code finds is not asked for again; that there is none is', async () => {
  const asked = async (code: string): Promise<number> => {
    const before = platform.counts().requests['market-access'] ?? 0;
    await DORMANCY.read(platform.execute, code);
    return (platform.counts().requests['market-access'] ?? 0) - before;
  };
  const [code = ''] = CODES;
  await untilKeptAll(() => DORMANCY.read(platform.execute, code));
  const other = code.toLowerCase();
  const requests = [];
  for (const each of [code, other, other, UNKNOWN, UNKNOWN]) requests.push(await asked(each));
  // Written in another way it is another request, of the same enterprise.
  expect(requests).toEqual([0, 1, 0, 1, 1]);
});

test('through another gateway nobody goes back: who has read what is so now never reads what was so before', async () => {
  const replica = await platform.openReplica();
  const [dormant = ''] = await operating();
  await Promise.all([
    ...CODES.slice(0, 3).map(code => new Life(GRADE, code, replica, { isOther: true }).run()),
    new Life(DORMANCY, dormant, replica, { isOther: true }).run(),
  ]);
});

test('what another replica writes is read as soon as the feed tells of it', async () => {
  const code = CODES[1] ?? '';
  await untilKept(code);
  const { database } = platform.subgraphs.credit!;
  const level = (await gradeOf(code)) === 'D' ? 'C' : 'D';
  const client = await database.pool.connect();
  try {
    await client.query('begin');
    await client.query(`update scheme_grade set level = $2 where credit_code = $1 and scheme = 'TAX'`, [code, level]);
    const subject = { type: 'SchemeGrade', id: code };
    const change = { type: 'GradeRecorded', creditCode: code, subject, payload: { scheme: 'MARKET_RISK' } };
    await client.query(RECORD_CHANGES, [JSON.stringify([change]), new Date()]);
    await client.query('commit');
  } finally {
    client.release();
  }
  let read = await gradeOf(code);
  for (let tries = 0; read !== level && tries < 200; tries += 1) {
    await new Promise(resolve => setTimeout(resolve, 10));
    read = await gradeOf(code);
  }
  expect(read).toBe(level);
});

test('nothing that was kept is given of a department that has gone', async () => {
  await untilKept(CODES[0]);
  await platform.subgraphs.credit!.app.close();
  const read = async () => platform.execute<{ enterprise: { taxGrade: string | null } }>(READ, { code: CODES[0] });
  let response = await read();
  for (let tries = 0; !response.errors && tries < 100; tries += 1) {
    await new Promise(resolve => setTimeout(resolve, 50));
    response = await read();
  }
  expect(response).toMatchObject({ data: { enterprise: { taxGrade: null } } });
  expect(response.errors?.[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', service: 'credit' });
});
