/**
 * The matrix of rights: every mutation of a department by every kind of caller, made from its contract and its
 * `rights.ts`, about a row of the sample. Who may not is refused, and nothing is written.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { GraphQLField } from 'graphql';
import { whoMay } from '../check/who-may.ts';
import type { Department } from '../department.ts';
import { tableOf } from '../database/rows.ts';
import { rightFor } from '../identity/rights.ts';
import type { RightSubject } from '../identity/rights.ts';
import { PUBLIC, memberPrincipal } from '../identity/principal.ts';
import type { Principal } from '../identity/principal.ts';
import { lifeOf } from '../sample/life.ts';
import { LAST_CHANGE } from './audit.ts';
import { schemaOfDepartment } from './schema.ts';
import { TEST_TODAY, enterpriseOf, officerOf } from './department.ts';
import type { TestSubgraph } from './department.ts';
import { inputOf, mutationsOf, exampleOf } from './inputs.ts';

/** A kind of caller, in words, as a principal that has to do with the enterprise, or not. */
type Caller = readonly [who: string, as: (creditCode: string, department: string) => Partial<Principal>];

/** A credit code that no sample enterprise has. */
export const STRANGER = '91350100M000100Y43';

/** An officer of the department who works in a zone that nothing is of: he moves no case that has one. */
const ELSEWHERE = 'an officer of another zone';

export const CALLERS: readonly Caller[] = [
  ['the public', () => ({})],
  ['the enterprise itself', creditCode => enterpriseOf(creditCode)],
  ['another enterprise', () => enterpriseOf(STRANGER)],
  ['an enterprise without a code', () => ({ role: 'enterprise', subject: 'founder' })],
  ['a bank that carries the code', creditCode => ({ role: 'bank', subject: 'bank', creditCodes: [creditCode] })],
  ['a partner that carries it', creditCode => ({ role: 'partner', subject: 'partner', creditCodes: [creditCode] })],
  ['an auditor that carries it', creditCode => ({ role: 'auditor', subject: 'auditor', creditCodes: [creditCode] })],
  ['a platform that carries it, by signed messages', creditCode => memberPrincipal(creditCode)],
  ['an officer with both duties', (_code, department) => officerOf(department)],
  ['an officer who accepts', (_code, department) => ({ ...officerOf(department), duties: ['acceptor'] })],
  ['an officer who approves', (_code, department) => ({ ...officerOf(department), duties: ['approver'] })],
  ['an officer without a duty', (_code, department) => ({ ...officerOf(department), duties: [] })],
  [ELSEWHERE, (_code, department) => ({ ...officerOf(department), zones: ['elsewhere'] })],
  ['an officer of another department', () => officerOf('another-department')],
  ['an officer of no department', () => ({ role: 'officer', subject: 'nobody' })],
  ['the own service', (_code, department) => ({ role: 'service', subject: 'service', department })],
  ['the service of another', () => ({ role: 'service', subject: 'service', department: 'another-department' })],
];

/** What a mutation is tried on. */
export interface Subject {
  input: Record<string, unknown>;
  /** Whose it is; null where the sample has nothing for the mutation. */
  creditCode: string | null;
  /** The field that names a row; nothing where none was found. */
  named?: string;
  /** The bank whose it is, where a bank alone may do it. */
  bank?: string;
}

interface Answer {
  __typename: string;
  code?: string;
  message?: string;
}

/** A row of the sample: the values of its columns by property, and whose it is. */
type Row = Readonly<Record<string, unknown>> & { creditCode: string };

/** Describes the matrix of a department that has a sample. */
export function describeRights(department: Department, open: () => TestSubgraph): void {
  const schema = schemaOfDepartment(department);
  const mutations = mutationsOf(schema);

  test('it says of every mutation who may do it, and of no other', () => {
    expect(Object.keys(department.rights).sort()).toEqual(mutations.map(({ name }) => name).sort());
  });

  test('its README says so', () => {
    expect(readFileSync(join(department.folder, 'README.md'), 'utf8')).toContain(whoMay(department));
  });

  if (mutations.length === 0) return;
  test.each(mutations.map(({ name }) => name))('%s is done by whom rights.ts says, and by nobody else', async name => {
    const subgraph = open();
    const mutation = mutations.find(one => one.name === name);
    const right = department.rights[name];
    if (!mutation || !right) throw new Error(`there must be a mutation ${name} and its right`);
    const subject = await findSubject(subgraph, mutation);
    const owner: RightSubject = { department: department.name, creditCode: subject.creditCode };
    const wrong: string[] = [];
    for (const [who, as] of CALLERS) {
      const principal = as(subject.creditCode ?? lifeOf(0, TEST_TODAY).creditCode, department.name);
      const isAllowed = rightFor(right, subject.input).allows({ ...PUBLIC, subject: who, ...principal }, owner);
      const asked = { input: subject.input, as: principal };
      const isElsewhere = who === ELSEWHERE;
      const answer = await wronglyAnswered(subgraph, mutation, { asked, isAllowed, isElsewhere });
      if (answer) wrong.push(`${who}: ${JSON.stringify(answer)}`);
    }
    wrong.push(...(await wrongForBank(subgraph, mutation, subject)));
    expect(wrong).toEqual([]);
  });
}

interface Tried {
  asked: Request;
  isAllowed: boolean;
  /** Whether the caller works in a zone that nothing is of. */
  isElsewhere: boolean;
}

/** The answer where it is wrong: who may not is kept out, and who works elsewhere moves no case of a zone. */
async function wronglyAnswered(
  subgraph: TestSubgraph,
  mutation: GraphQLField<unknown, unknown>,
  { asked, isAllowed, isElsewhere }: Tried,
): Promise<Answer | null> {
  const told = isAllowed ? null : await changesOf(subgraph);
  const moved = isElsewhere ? await movedInZones(subgraph) : null;
  const answer = await send(subgraph, mutation, asked);
  const fits = told === null ? isLetIn(answer) : isKeptOut(answer) && (await changesOf(subgraph)) === told;
  const hasMoved = moved !== null && (await movedInZones(subgraph)) !== moved;
  return fits && !hasMoved ? null : answer;
}

/** That the bank whose the row is was refused, where a bank alone may do it. */
async function wrongForBank(
  subgraph: TestSubgraph,
  mutation: GraphQLField<unknown, unknown>,
  { input, bank }: Subject,
): Promise<string[]> {
  if (!bank) return [];
  const answer = await send(subgraph, mutation, { input, as: bankOf(bank) });
  return isLetIn(answer) ? [] : [`its bank: ${JSON.stringify(answer)}`];
}

/** Whether the right was had: what else the work refuses is another matter, also for whom or where an officer works. */
const isLetIn = ({ code, message }: Answer): boolean =>
  code !== 'NOT_ENTITLED' || /agency|officers of the zone/.test(message ?? '');

/** Whether somebody without the right was refused; of what is not theirs people may hear that it is not there. */
const isKeptOut = ({ code }: Answer): boolean => code === 'NOT_ENTITLED' || code === 'NOT_FOUND';

/** The number of the last change that is told: it grows with each. */
export async function changesOf({ database }: TestSubgraph): Promise<number> {
  const [{ n } = { n: 0 }] = await database.query<{ n: number }>(LAST_CHANGE);
  return n;
}

/** How often changes have told of a case that is of a zone. */
async function movedInZones({ database }: TestSubgraph): Promise<number> {
  const [{ n } = { n: 0 }] = await database.query<{ n: number }>(
    `select count(*)::integer as n from change cross join jsonb_array_elements(moved_cases) as one where one->>'zone' is not null`,
  );
  return n;
}

interface Request {
  input: Record<string, unknown>;
  as: Partial<Principal>;
}

/** Sends a mutation; of the answer what a refusal says. */
export async function send(
  subgraph: TestSubgraph,
  mutation: GraphQLField<unknown, unknown>,
  { input, as }: Request,
): Promise<Answer> {
  const document = `mutation ($input: ${inputOf(mutation).name}!) {
    result: ${mutation.name}(input: $input) { __typename ... on Refusal { code message } }
  }`;
  const { data, errors } = await subgraph.execute<{ result: Answer }>(document, { input }, as);
  if (errors?.[0]) return { __typename: 'Error', code: errors[0].extensions.code, message: errors[0].message };
  if (!data) throw new Error(`${mutation.name} must give data or errors, but gave neither`);
  return data.result;
}

/** Types of fields that may name a row. */
const NAMING = /^(?:ID|String|ProjectCode)!$/;

/**
 * Where the subjects of the mutations of a department were found. They are found by trying, and most kinds of test ask
 * for them: from the second time on the same table and field are looked at first.
 */
const found = new WeakMap<TestSubgraph, Map<string, FromRow>>();

/**
 * An input about something that the sample has. Which row a field names is found by trying: an officer who is answered
 * anything but that there is none has found one.
 */
export async function findSubject(subgraph: TestSubgraph, mutation: GraphQLField<unknown, unknown>): Promise<Subject> {
  const known = found.get(subgraph)?.get(mutation.name);
  return (known && (await findAgain(subgraph, mutation, known))) ?? findFirst(subgraph, mutation);
}

/** A subject from where one was found before; null where that row is no longer one. */
async function findAgain(
  subgraph: TestSubgraph,
  mutation: GraphQLField<unknown, unknown>,
  known: FromRow,
): Promise<Subject | null> {
  const all = await subjects(subgraph, mutation, { table: known.table });
  const subject = all.find(({ named }) => named === known.named);
  if (!subject) return null;
  const as = known.bank === undefined ? officerOf(subgraph.name) : bankOf(known.bank);
  const { code = '' } = await send(subgraph, mutation, { input: subject.input, as });
  if (NOT_THERE.has(code) || (known.bank !== undefined && code === 'NOT_ENTITLED')) return null;
  return { ...subject, ...(known.bank !== undefined && { bank: known.bank }) };
}

async function findFirst(subgraph: TestSubgraph, mutation: GraphQLField<unknown, unknown>): Promise<Subject> {
  const as = officerOf(subgraph.name);
  const remembered = <Found extends FromRow>(subject: Found): Found => {
    found.set(subgraph, (found.get(subgraph) ?? new Map<string, FromRow>()).set(mutation.name, subject));
    return subject;
  };
  found.get(subgraph)?.delete(mutation.name);
  const ofBank = await findSubjectOfBank(subgraph, mutation);
  if (ofBank) return remembered(ofBank);
  const all = await subjects(subgraph, mutation);
  // Who may not do it at all is told of each row as of none: the row that the field is called after is the likeliest.
  const likeliest = [...all.filter(isCalledAfter), ...all.filter(subject => !isCalledAfter(subject))];
  for (const subject of likeliest) {
    const { code = '' } = await send(subgraph, mutation, { input: subject.input, as });
    if (!NOT_THERE.has(code)) return remembered(subject);
  }
  const input = exampleOf(inputOf(mutation)) as Record<string, unknown>;
  if (!('creditCode' in input)) return { input, creditCode: null };
  const { creditCode } = lifeOf(0, TEST_TODAY);
  return { input: { ...input, creditCode }, creditCode };
}

/** The same for a mutation that a bank alone may do, found as the bank that the row or the input names; else null. */
async function findSubjectOfBank(
  subgraph: TestSubgraph,
  mutation: GraphQLField<unknown, unknown>,
): Promise<FromRow | null> {
  for (const subject of await subjects(subgraph, mutation)) {
    const { banks } = subject;
    if (banks.length === 0) continue;
    const asked = { input: subject.input, as: officerOf(subgraph.name) };
    if ((await send(subgraph, mutation, asked)).code !== 'NOT_ENTITLED') return null;
    for (const bank of banks) {
      const { code = '' } = await send(subgraph, mutation, { ...asked, as: bankOf(bank) });
      if (code !== 'NOT_ENTITLED' && code !== 'NOT_FOUND') return { ...subject, bank };
    }
  }
  return null;
}

/** A bank, as a caller. */
export const bankOf = (code: string): Partial<Principal> => ({
  role: 'bank',
  subject: 'its bank',
  creditCodes: [code],
});

/**
 * Subjects of one kind: that of {@link findSubject}, and more rows of its table, which may stand in other states. None
 * where the sample has nothing for the mutation.
 */
export async function findSubjects(
  subgraph: TestSubgraph,
  mutation: GraphQLField<unknown, unknown>,
  most: number,
): Promise<Subject[]> {
  const first = await findSubject(subgraph, mutation);
  const source = found.get(subgraph)?.get(mutation.name);
  if (!source) return [first];
  const all = await subjects(subgraph, mutation, { most, table: source.table });
  return all.filter(({ named }) => named === source.named);
}

/** For each field of a mutation that names a row, so called: one subject by a row of the sample that it finds. */
export async function subjectsByField(
  subgraph: TestSubgraph,
  mutation: GraphQLField<unknown, unknown>,
  called: RegExp,
): Promise<Subject[]> {
  const first = await findSubject(subgraph, mutation);
  const others = namingFields(mutation)
    .map(({ name }) => name)
    .filter(name => called.test(name) && name !== first.named);
  const ofFirst = first.named !== undefined && called.test(first.named) ? [first] : [];
  const all = others.length === 0 ? [] : await subjects(subgraph, mutation);
  const named = [...ofFirst, ...others.flatMap(name => all.find(one => one.named === name) ?? [])];
  return [...named, ...(await subjectsByOptional(subgraph, mutation, first))];
}

/** The same for each id that an input may have and need not: by a row of the table that it is called after. */
async function subjectsByOptional(
  subgraph: TestSubgraph,
  mutation: GraphQLField<unknown, unknown>,
  { input }: Subject,
): Promise<Subject[]> {
  const names = optionalIds(mutation).map(({ name }) => name);
  const rows = names.length === 0 ? [] : await sampleRows(subgraph, {});
  return names.flatMap(named => {
    const found = rows.find(({ table, row }) => typeof row.id === 'string' && isCalledAfter({ table, named }));
    if (!found) return [];
    const { creditCode, id } = found.row;
    const owner = 'creditCode' in input ? { creditCode } : {};
    return [{ input: { ...input, ...owner, [named]: id }, creditCode, named }];
  });
}

/** Ids that a mutation's input may have and need not. */
export const optionalIds = (mutation: GraphQLField<unknown, unknown>) =>
  Object.values(inputOf(mutation).getFields()).filter(({ type }) => String(type) === 'ID');

/** Whether the field that names a row is called after its table, such as `disputeId` after `value_dispute`. */
function isCalledAfter({ table, named }: Pick<FromRow, 'table' | 'named'>): boolean {
  const called = named.replace(/Id$/, '').replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
  return table.endsWith(called);
}

/** Codes by which a row was not found, or could not be. */
const NOT_THERE: ReadonlySet<string> = new Set(['NOT_FOUND', 'BAD_USER_INPUT', 'INVALID_INPUT']);

/** A subject, and from which table its name comes. */
interface FromRow extends Subject {
  named: string;
  table: string;
  /** Banks that the row and the input name. */
  banks: string[];
}

/** Fields of a mutation's input that may name a row. */
export const namingFields = (mutation: GraphQLField<unknown, unknown>) =>
  Object.values(inputOf(mutation).getFields()).filter(({ type }) => NAMING.test(String(type)));

/** Which rows of the sample are looked at. */
interface Looked {
  /** How many of a table. Default: one. */
  most?: number;
  /** Default: every table whose rows belong to an enterprise. */
  table?: string;
}

/** Inputs that name rows of the sample in each field that may name one. */
async function subjects(
  subgraph: TestSubgraph,
  mutation: GraphQLField<unknown, unknown>,
  looked: Looked = {},
): Promise<FromRow[]> {
  const type = inputOf(mutation);
  const base = exampleOf(type) as Record<string, unknown>;
  const naming = namingFields(mutation);
  const rows = await sampleRows(subgraph, looked);
  return rows.flatMap(({ row, table }) =>
    naming.flatMap(({ name, type: of }) => {
      const value = row[name] ?? (String(of) === 'ID!' ? row.id : undefined);
      if (typeof value !== 'string') return [];
      const owner = {
        ...('creditCode' in base && { creditCode: row.creditCode }),
        ...('zone' in base && typeof row.zone === 'string' && { zone: row.zone }),
      };
      const input = { ...base, ...owner, [name]: value };
      const banks = [row.bankCode, base.bankCode].filter(bank => typeof bank === 'string');
      return [{ input, creditCode: row.creditCode, named: name, table, banks }];
    }),
  );
}

/** How many rows of a table are looked at for their states. */
const LOOKED_AT = 400;

/** Rows of tables whose rows belong to an enterprise: the first of each state, then others. */
async function sampleRows(
  { database }: TestSubgraph,
  { most = 1, table: only }: Looked,
): Promise<{ row: Row; table: string }[]> {
  const entities = [...database.orm.getMetadata().getAll().values()].filter(
    ({ properties, tableName }) => properties.creditCode && (only === undefined || tableName === only),
  );
  const found = await Promise.all(
    entities.map(async ({ class: entity }) => {
      const { table, columns } = tableOf(entity as never);
      const list = columns.map(({ name, column }) => `${column} as "${name}"`).join(', ');
      const rows = await database.query<Row>(`select ${list} from ${table} order by 1 limit $1`, [
        most === 1 ? 1 : LOOKED_AT,
      ]);
      return ofEachState(rows, most).map(row => ({ row, table }));
    }),
  );
  return found.flat();
}

/** So many rows, in their order: the first of each state; where states are fewer, the first others. */
export function ofEachState<Of extends object>(rows: readonly Of[], most: number): Of[] {
  const firsts = [...Map.groupBy(rows, stateOf).values()].flatMap(([first]) => first ?? []).slice(0, most);
  const others = rows.filter(row => !firsts.includes(row)).slice(0, most - firsts.length);
  return rows.filter(row => firsts.includes(row) || others.includes(row));
}

/** The state of a row: which columns hold something, and what those of a few words hold. */
function stateOf(row: object): string {
  const states = Object.entries(row).map(([name, value]) => {
    if (value === null) return '';
    return typeof value === 'boolean' || /^[A-Z][A-Z_]*$/.test(String(value)) ? `${name} ${String(value)}` : name;
  });
  return states.join('|');
}
