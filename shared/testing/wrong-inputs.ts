/**
 * The matrix of wrong inputs: every place in every argument of the queries, the mutations and the fields of an
 * enterprise, with every kind of wrong value, made from the contract. What breaks a rule is refused by it; nothing is
 * an internal error.
 */
import { expect, test } from '@jest/globals';
import { getNamedType, isLeafType, isObjectType, isUnionType } from 'graphql';
import type { GraphQLField, GraphQLObjectType } from 'graphql';
import type { Department } from '../department.ts';
import type { Principal } from '../identity/principal.ts';
import type { Life } from '../sample/life.ts';
import { schemaOfDepartment } from './schema.ts';
import { officerOf, sampleLives } from './department.ts';
import type { TestSubgraph } from './department.ts';
import { argumentsWith, placesOf, requiredArguments } from './places.ts';
import type { Place } from './places.ts';
import { findSubject } from './rights.ts';
import {
  FORGED_CURSORS,
  LINE_BREAK,
  ODD_VALUES,
  REFUSED_TEXTS,
  REFUSED_VALUES,
  manyOf,
  triedAt,
} from './wrong-values.ts';

/** A field with arguments, and the root below which it stands. */
export interface Target {
  root: 'Query' | 'Mutation' | 'Enterprise';
  field: GraphQLField<unknown, unknown>;
}

type Arguments = Readonly<Record<string, unknown>>;

/** How a field answered: by a code, and the message with it; by a cursor of its page; or by neither. */
interface Answer {
  code: string | null;
  message: string;
  cursor: string | null;
}

interface Response {
  __typename?: string;
  code?: string;
  message?: string;
  pageInfo?: { endCursor: string | null };
}

/** Codes that no input of a caller may lead to. */
const FAULTS: ReadonlySet<string | null> = new Set(['INTERNAL_SERVER_ERROR', 'SUBGRAPH_UNAVAILABLE']);

/** Describes the matrix of a department that has a sample. */
export function describeWrongInputs(department: Department, open: () => TestSubgraph): void {
  const targets = targetsOf(department);
  const lists = targets.filter(({ field }) => field.args.some(({ name }) => name === 'after'));
  const named = targets.map(target => [`${target.root}.${target.field.name}`, target] as const);
  const officer = officerOf(department.name);

  test.each(named)('%s refuses texts that are none, wherever they stand', async (_name, target) => {
    expect(await wrongAnswers(open(), target, textsFor(target, officer))).toEqual([]);
  });

  test.each(named)('%s fails at no value, and takes none that its type refuses', async (_name, target) => {
    const base = await baseOf(open(), target);
    expect(await wrongAnswers(open(), target, oddValuesFor(target, base, officer))).toEqual([]);
  });

  test('no list takes a cursor that it did not give', async () => {
    const cursors = await cursorsOf(open(), lists, officer);
    expect(cursors.size > 0).toBe(department.seed.tables.length > 0);
    for (const target of lists) {
      const foreign = [...cursors].flatMap(([cursor, type]) => (type === typeOf(target) ? [] : [cursor]));
      const tries = [...FORGED_CURSORS, ...foreign].map(after => ({
        args: { ...requiredArguments(target.field.args), after },
        as: officer,
        fits: ({ code }: Answer) => code === 'BAD_USER_INPUT',
      }));
      expect([target.field.name, await wrongAnswers(open(), target, tries)]).toEqual([target.field.name, []]);
    }
  });
}

/** A request with a wrong input, and whether an answer to it is right. */
interface Try extends Request {
  fits(answer: Answer): boolean;
}

/** The tries that were not answered as they should be, each in words. */
async function wrongAnswers(subgraph: TestSubgraph, target: Target, tries: readonly Try[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const one of tries) {
    const answer = await send(subgraph, target, one);
    const sent = JSON.stringify(one.args).slice(0, 400);
    if (!one.fits(answer)) wrong.push(`${one.as.role ?? 'public'} sent ${sent} and got ${JSON.stringify(answer)}`);
  }
  return wrong;
}

/** Texts that are none, at every place of a text. */
function textsFor(target: Target, as: Partial<Principal>): Try[] {
  const { args } = target.field;
  const base = requiredArguments(args);
  const places = placesOf(args).filter(({ type }) => type === 'String' || type === 'ID');
  return places.flatMap(place => {
    const texts = triedAt(nameOf(target, place), REFUSED_TEXTS);
    const fits = (answer: Answer) => refusesText(target, place, answer);
    return [...texts, ...(place.multiline ? [] : [LINE_BREAK])].map(([, text]) => ({
      args: argumentsWith(args, place, () => text, base),
      as,
      fits,
    }));
  });
}

/** The name of a place in the contract. */
const nameOf = ({ root, field }: Target, place: Place): string => `${root}.${field.name} ${shown(place)}`;

/** Odd values at every place, as an officer and as the public; one that its type refuses reaches neither. */
function oddValuesFor(target: Target, base: Arguments, officer: Partial<Principal>): Try[] {
  const { args } = target.field;
  const tried = placesOf(args).flatMap(place =>
    valuesFor(place, nameOf(target, place)).map(one => ({ ...one, place })),
  );
  return tried.flatMap(({ place, value, refused }) =>
    (refused ? [officer] : [officer, {}]).map(as => ({
      args: argumentsWith(args, place, value, base),
      as,
      fits: ({ code }: Answer) => (refused ? code === 'BAD_USER_INPUT' : !FAULTS.has(code)),
    })),
  );
}

/** Cursors that lists really gave, each with the type of its list. */
async function cursorsOf(
  subgraph: TestSubgraph,
  lists: readonly Target[],
  as: Partial<Principal>,
): Promise<Map<string, string>> {
  const cursors = new Map<string, string>();
  const lives = sampleLives(CURSOR_LIVES);
  for (const [target, { creditCode }] of lists.flatMap(list => lives.map(life => [list, life] as const))) {
    const args = { ...requiredArguments(target.field.args), first: 1 };
    const { cursor } = await send(subgraph, target, { args, as, creditCode });
    if (cursor !== null) cursors.set(cursor, typeOf(target));
  }
  return cursors;
}

const typeOf = ({ field }: Target): string => String(field.type);

/** How many lives are asked for a cursor of each of their lists. */
const CURSOR_LIVES = 10;

/** Every field with arguments, of the roots and of the enterprise. */
export function targetsOf(department: Department): Target[] {
  const schema = schemaOfDepartment(department);
  return (['Query', 'Mutation', 'Enterprise'] as const).flatMap(root => {
    const type = schema.getType(root) as GraphQLObjectType | undefined;
    const fields = Object.values(type?.getFields() ?? {});
    return fields.filter(({ name, args }) => args.length > 0 && name !== '_entities').map(field => ({ root, field }));
  });
}

/** The arguments of a field: a mutation is tried on a row that there is. */
export async function baseOf(subgraph: TestSubgraph, { root, field }: Target): Promise<Arguments> {
  const base = requiredArguments(field.args);
  if (root === 'Mutation') return { input: (await findSubject(subgraph, field)).input };
  const [life] = sampleLives(1);
  const known: Arguments = { zone: life?.zone.code, creditCode: life?.creditCode };
  return Object.fromEntries(Object.entries(base).map(([name, value]) => [name, known[name] ?? value]));
}

interface Tried {
  value: (type: Parameters<typeof manyOf>[0]) => unknown;
  /** Whether the type itself refuses it. */
  refused: boolean;
}

function valuesFor({ type }: Place, name: string): Tried[] {
  if (type === '[]')
    return [
      { value: manyOf, refused: false },
      { value: () => [], refused: false },
    ];
  const refused = (REFUSED_VALUES[type] ?? []).map(value => ({ value: () => value, refused: true }));
  return [...refused, ...triedAt(name, ODD_VALUES[type] ?? []).map(value => ({ value: () => value, refused: false }))];
}

function refusesText({ root, field }: Target, place: Place, { code, message }: Answer): boolean {
  const isData = root === 'Mutation' && resultTypes(field).includes('Refusal');
  return code === (isData ? 'INVALID_INPUT' : 'BAD_USER_INPUT') && message.startsWith(`${shown(place)} must have`);
}

const shown = ({ path }: Place): string => path.join('.').replaceAll('.[', '[');

function resultTypes({ type }: Target['field']): string[] {
  const named = getNamedType(type);
  return isUnionType(named) ? named.getTypes().map(({ name }) => name) : [];
}

interface Request {
  args: Arguments;
  as: Partial<Principal>;
  /** The enterprise whose field it is. Default: the first of the sample. */
  creditCode?: string;
}

export async function send(subgraph: TestSubgraph, { root, field }: Target, request: Request): Promise<Answer> {
  const used = field.args.filter(({ name }) => name in request.args);
  const declared = used.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = used.map(({ name }) => `${name}: $${name}`).join(', ');
  const call = `result: ${field.name}${passed && `(${passed})`} ${selectionOf(field)}`;
  if (root !== 'Enterprise') {
    const document = `${root === 'Query' ? 'query' : 'mutation'} ${declared && `(${declared})`} { ${call} }`;
    const { data, errors } = await subgraph.execute<{ result: Response | null }>(document, request.args, request.as);
    return answerOf(data?.result, errors);
  }
  const document = `query ($of: [_Any!]!${declared && `, ${declared}`}) {
    _entities(representations: $of) { ... on Enterprise { ${call} } }
  }`;
  const [life] = sampleLives(1);
  const of = [{ ...representation(life), ...(request.creditCode && { creditCode: request.creditCode }) }];
  const { data, errors } = await subgraph.execute<{ _entities: ({ result: Response | null } | null)[] }>(
    document,
    { ...request.args, of },
    request.as,
  );
  return answerOf(data?._entities[0]?.result, errors);
}

/** An enterprise as the gateway passes it, with what the fields of any department may require of others. */
const representation = (life: Life | undefined): Record<string, unknown> => ({
  __typename: 'Enterprise',
  creditCode: life?.creditCode,
  zone: life?.zone.code,
  status: 'OPERATING',
  foundedOn: life?.foundedOn,
  sizeClass: life?.sizeClass,
  industry: { divisionCode: life?.industryDivision },
  creditGrade: { level: 'A' },
  taxGrade: 'A',
  listings: [],
});

function selectionOf({ type }: Target['field']): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  const refusal = resultTypes({ type } as Target['field']).includes('Refusal') ? '... on Refusal { code message }' : '';
  const isPage = isObjectType(named) && 'pageInfo' in named.getFields();
  return `{ __typename ${refusal} ${isPage ? 'pageInfo { endCursor }' : ''} }`;
}

function answerOf(
  result: Response | null | undefined,
  errors: { message: string; extensions: { code: string } }[] | undefined,
): Answer {
  const cursor = result?.pageInfo?.endCursor ?? null;
  if (errors?.[0]) return { code: errors[0].extensions.code, message: errors[0].message, cursor };
  if (result?.__typename === 'Refusal') return { code: result.code ?? null, message: result.message ?? '', cursor };
  return { code: null, message: '', cursor };
}
