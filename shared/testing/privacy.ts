/**
 * What strangers see of an enterprise: every field of `Enterprise`, as each kind of caller who has no part in it. What
 * the contract says is not for them is null (its words are {@link KEPT}). No text of a row that is the enterprise's own
 * appears anywhere in their answers, whatever sums such rows up, and their answers stay the same when such rows are
 * gone: no count, no flag and no blocker tells of one.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isObjectType } from 'graphql';
import type { GraphQLObjectType, GraphQLOutputType } from 'graphql';
import type { Department } from '../department.ts';
import type { Principal } from '../identity/principal.ts';
import { schemaOfDepartment } from './schema.ts';
import type { Life } from '../sample/life.ts';
import { enterpriseOf, officerOf, openTestSubgraph, sampleLives } from './department.ts';
import type { TestSubgraph } from './department.ts';
import { selectAll } from './selections.ts';

/** Reads enterprises, each with every field, as a caller; null where there is none. */
export type ReadEnterprises = (
  creditCodes: readonly string[],
  as: Partial<Principal>,
) => Promise<readonly (Readonly<Record<string, unknown>> | null)[]>;

/** Reads what a caller sees once, until it is to be forgotten: nothing is written meanwhile. */
export function remembering(read: ReadEnterprises): { read: ReadEnterprises; forget(): void } {
  const answers = new Map<string, ReturnType<ReadEnterprises>>();
  return {
    read: (creditCodes, as) => {
      const name = JSON.stringify([creditCodes, as]);
      const answer = answers.get(name) ?? read(creditCodes, as);
      answers.set(name, answer);
      return answer;
    },
    forget: () => answers.clear(),
  };
}

/** A credit code that no sample enterprise has. */
const FOREIGN = '91350100M000100Y43';

/** Callers who have no part in the enterprises with these codes, whatever their token carries. */
export const strangersTo = (
  creditCodes: readonly string[],
  department = 'another-department',
): Readonly<Record<string, Partial<Principal>>> => ({
  'the public': {},
  'another enterprise': enterpriseOf(FOREIGN),
  'an enterprise without a code': { role: 'enterprise', subject: 'founder' },
  'a bank that carries the code': { role: 'bank', subject: 'bank', creditCodes },
  'a partner that carries it': { role: 'partner', subject: 'partner', creditCodes },
  'an officer of another department': officerOf(department),
});

/** A text shorter than this may be a word that many rows have. */
const SHORTEST_TEXT = 6;
/** Values that are no texts: enums, days and moments, numbers, credit codes, project codes. */
const NO_TEXT = /^(?:[A-Z_]+|\d{4}-\d\d-\d\d.*|-?[\d.]+|[0-9A-Z]{18}|\d{4}-\d{6}-\d\d-\d\d-\d{6})$/;

const isText = (value: string): boolean => value.length >= SHORTEST_TEXT && !NO_TEXT.test(value);

/**
 * Places that hold what is published: clauses of plans and laws, which are references of rules (`rule`, `limitRule`)
 * and the ground of a decision, and names of the contract, which are the inputs that a step still needs (`missing`,
 * `needed`). They are nobody's own, even where one enterprise alone has a decision by that clause.
 */
const PUBLISHED = /^(?:\w+_)?(?:rule|\w+Rule|ground|missing|needed)$/;
/** A place that no answer has. */
const NOWHERE = /^$/;

/** The texts at one place of an answer, with all below it but what stands at the places left out. */
function textsIn(value: unknown, leftOut = NOWHERE): string[] {
  if (typeof value === 'string') return isText(value) ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, below]) => (leftOut.test(key) ? [] : textsIn(below, leftOut)));
}

const ownTextsIn = (value: unknown): string[] => textsIn(value, PUBLISHED);

/** The texts that one answer has at places where the other has nothing. */
function textsBeyond(own: unknown, strange: unknown): string[] {
  if (strange === null || strange === undefined) return ownTextsIn(own);
  if (own === null || typeof own !== 'object') return [];
  if (Array.isArray(own) && Array.isArray(strange) && own.length !== strange.length) return missingTexts(own, strange);
  return Object.entries(own).flatMap(([key, value]) =>
    PUBLISHED.test(key) ? [] : textsBeyond(value, (strange as Record<string, unknown>)[key]),
  );
}

/** The texts of entries that the other list does not have. */
function missingTexts(own: readonly unknown[], strange: readonly unknown[]): string[] {
  const there = new Set(strange.map(entry => JSON.stringify(entry)));
  return own.filter(entry => !there.has(JSON.stringify(entry))).flatMap(ownTextsIn);
}

/**
 * Tells what a stranger sees of rows that are the enterprises' own: of the texts that the enterprise sees where the
 * stranger sees nothing, those that stand inside what the stranger sees. Left out are texts that are no row's own:
 * those of several enterprises (names of rules and products), clauses of rules, and those that are a whole value of the
 * stranger's answer, such as the name of a public project that a private row refers to.
 */
export async function privateTextsSeen(
  read: ReadEnterprises,
  creditCodes: readonly string[],
  stranger: Partial<Principal>,
): Promise<string[]> {
  const [own, strange] = [await read(creditCodes, enterpriseOf(...creditCodes)), await read(creditCodes, stranger)];
  const holders = new Map<string, number>();
  for (const one of own) for (const text of new Set(ownTextsIn(one))) holders.set(text, (holders.get(text) ?? 0) + 1);
  return own.flatMap((one, index) => {
    const shown = new Set(textsIn(strange[index]));
    const seen = [...shown].join('\n');
    const texts = new Set(textsBeyond(one, strange[index]));
    const leaked = [...texts].filter(text => holders.get(text) === 1 && !shown.has(text) && seen.includes(text));
    return leaked.map(text => `${creditCodes[index]}: ${text}`);
  });
}

/** How a contract says of a field that it is not for strangers. */
const KEPT =
  /\bnull\b[^.]*\bfor (?:everybody else|others|anyone (?:but|else)|(?:a caller|callers) who may not)|else gets null/i;

/** The fields of a type that its contract keeps from strangers. */
export const keptFields = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields()).flatMap(({ name, description }) =>
    KEPT.test((description ?? '').replaceAll(/\s+/g, ' ')) ? [name] : [],
  );

/** The fields in an answer that the contract keeps from strangers, and that are not null all the same. */
export function keptFieldsSeen(type: GraphQLOutputType, value: unknown): string[] {
  const named = getNamedType(type);
  if (value === null || value === undefined || !isObjectType(named)) return [];
  if (Array.isArray(value)) return value.flatMap(entry => keptFieldsSeen(named, entry));
  const kept = keptFields(named);
  const fields = named.getFields();
  return Object.entries(value as Record<string, unknown>).flatMap(([name, below]) => {
    const field = fields[name];
    if (!field || below === null) return [];
    return kept.includes(name) ? [`${named.name}.${name}`] : keptFieldsSeen(field.type, below);
  });
}

/** How many sample enterprises are read: enough that every kind of life is among them. */
const ENTERPRISES = 100;

/** An enterprise as the gateway passes it, with what the fields of any department may require of others. */
export const representation = ({ creditCode, zone, foundedOn, sizeClass, industryDivision, taxGrade }: Life) => ({
  __typename: 'Enterprise',
  creditCode,
  zone: zone.code,
  status: 'OPERATING',
  foundedOn,
  sizeClass,
  industry: { divisionCode: industryDivision },
  creditGrade: { level: 'A' },
  taxGrade,
  listings: [],
});

/** Ids of what only those know of who may read the enterprise's own rows: all its changes are restricted. */
const PRIVATE_THINGS = `select subject_id as id from change
  group by subject_type, subject_id having bool_and(restricted)`;

/** How many of them are these enterprises' own: a department may keep what is of others, such as of authorities. */
const PRIVATE_OWN = `select count(distinct subject_id)::int as n from (${PRIVATE_THINGS}) as things
  join change on change.subject_id = things.id where credit_code = any($1::text[])`;

/** Makes what belongs to a row go with it. */
const CASCADING = `
  select format('alter table %s drop constraint %I, add constraint %I %s on delete cascade',
    conrelid::regclass, conname, conname, pg_get_constraintdef(oid)) as statement
  from pg_constraint
  where contype = 'f' and connamespace = 'public'::regnamespace and pg_get_constraintdef(oid) not ilike '%on delete%'`;

const TABLES = `select table_name as name from information_schema.columns
  where table_schema = 'public' and column_name = 'id' and table_name <> 'change'`;

/** Removes the rows of what is private, with what belongs to them; returns how many they were. */
export async function removePrivateRows({ database }: Pick<TestSubgraph, 'database'>): Promise<number> {
  for (const { statement } of await database.query<{ statement: string }>(CASCADING)) await database.query(statement);
  const ids = (await database.query<{ id: string }>(PRIVATE_THINGS)).map(({ id }) => id);
  let removed = 0;
  for (const { name } of await database.query<{ name: string }>(TABLES)) {
    // What stays on record for ever goes here too.
    await database.query(`alter table "${name}" disable trigger user`);
    const gone = await database.query(`delete from "${name}" where id::text = any($1::text[]) returning 1`, [ids]);
    removed += gone.length;
  }
  return removed;
}

/** Describes what strangers see of a department's sample; it is opened anew, since rows of it are removed. */
export function describePrivacy(department: Department): void {
  const enterprise = schemaOfDepartment(department).getType('Enterprise');
  if (!isObjectType(enterprise)) throw new Error('a department adds to the type Enterprise, but this one does not');
  const document = `query ($of: [_Any!]!) {
    _entities(representations: $of) { ... on Enterprise ${selectAll(enterprise)} }
  }`;
  const lives = sampleLives(ENTERPRISES);
  const creditCodes = lives.map(({ creditCode }) => creditCode);

  describe('privacy', () => {
    let subgraph: TestSubgraph;
    beforeAll(async () => {
      subgraph = await openTestSubgraph(department, { sample: ENTERPRISES });
    });
    afterAll(() => subgraph.close());

    const { read, forget } = remembering(async (_creditCodes, as) => {
      const of = lives.map(representation);
      const { data, errors } = await subgraph.execute<{ _entities: Record<string, unknown>[] }>(document, { of }, as);
      if (!data) throw new Error(`enterprises must be read, but got: ${JSON.stringify(errors)}`);
      return data._entities;
    });

    test.each(Object.entries(strangersTo(creditCodes)))(
      'what the contract keeps from strangers is null for %s',
      async (_who, stranger) => {
        const seen = (await read(creditCodes, stranger)).flatMap(one => keptFieldsSeen(enterprise, one));
        expect([...new Set(seen)]).toEqual([]);
      },
    );

    test.each(Object.entries(strangersTo(creditCodes)))(
      "no text of a row that is an enterprise's own is seen by %s",
      async (_who, stranger) => expect(await privateTextsSeen(read, creditCodes, stranger)).toEqual([]),
    );

    test("nothing that strangers see depends on rows that are an enterprise's own", async () => {
      const strangers = Object.values(strangersTo(creditCodes));
      const readBy = (callers: readonly Partial<Principal>[]) => Promise.all(callers.map(as => read(creditCodes, as)));
      const [before, own] = [await readBy(strangers), await readBy([enterpriseOf(...creditCodes)])];
      const [counted] = await subgraph.database.query<{ n: number }>(PRIVATE_OWN, [creditCodes]);
      await removePrivateRows(subgraph);
      forget();
      expect(await readBy(strangers)).toEqual(before);
      if (counted && counted.n > 0) expect(await readBy([enterpriseOf(...creditCodes)])).not.toEqual(own);
    });
  });
}
