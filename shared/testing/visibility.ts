/**
 * A change of the feed is restricted exactly where the public cannot read what it tells of: after a write its subject
 * is read in the graph, by every way that the contract has to things of its type, as an officer of the department and
 * as the public. What even the officer cannot read is not judged.
 */
import { getNamedType, isObjectType } from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Principal } from '../identity/principal.ts';
import { PUBLIC } from '../identity/principal.ts';
import { TELLING_ANEW } from '../case/retelling.ts';
import { lifeOf } from '../sample/life.ts';
import { zoneCodes } from '../zones/index.ts';
import { exampleOf } from './inputs.ts';
import { selectAll } from './selections.ts';
import { shownIn } from './shown.ts';
import { TEST_TODAY } from './today.ts';

/** A change of the feed, as far as it says who may know of it. */
export interface ToldChange {
  type: string;
  creditCode: string;
  subjectType: string;
  subjectId: string;
  changedFields: readonly string[];
  restricted: boolean;
  /** What it says of the new state; absent where nothing is judged by it. */
  payload?: Readonly<Record<string, unknown>>;
}

/** Executes a read as a caller, and gives its data. */
export type Read = (
  document: string,
  variables: Record<string, unknown>,
  as: Partial<Principal>,
) => Promise<Record<string, unknown> | null | undefined>;

/** A question whose answer may show a thing. */
export interface Question {
  document: string;
  variables: Record<string, unknown>;
}

/** Fields by which a thing is named. */
const NAMES = ['id', 'creditCode', 'projectCode', 'parcelCode'] as const;

/** Of the enterprises that tests use, those whose life the kit knows. */
const LIVES = 1_000;
let representations: ReadonlyMap<string, object> | undefined;

/** An enterprise as the gateway passes it. */
export function representationOf(creditCode: string): object {
  representations ??= new Map(
    Array.from({ length: LIVES }, (_, index) => {
      const life = lifeOf(index, TEST_TODAY);
      const { zone, foundedOn, sizeClass, industryDivision, taxGrade } = life;
      const industry = { divisionCode: industryDivision };
      return [life.creditCode, { zone: zone.code, foundedOn, sizeClass, industry, taxGrade }];
    }),
  );
  const known = representations.get(creditCode) ?? { zone: 'gedian' };
  return { __typename: 'Enterprise', creditCode, status: 'OPERATING', ...known };
}

/** Whether a change is restricted otherwise than the graph shows its subject; in a sentence, or null. */
export async function wronglyRestricted(
  schema: GraphQLSchema,
  change: ToldChange,
  officer: Partial<Principal>,
  read: Read,
): Promise<string | null> {
  // A case that is told anew says nothing of what happened: it is told to those who may know of any case.
  if (TELLING_ANEW.includes(change.type)) return null;
  for (const question of questionsOf(schema, change)) {
    const office = await seen(schema, change, question, (document, variables) => read(document, variables, officer));
    if (!office) continue;
    const open = await seen(schema, change, question, (document, variables) => read(document, variables, PUBLIC));
    return judge(change, office, open);
  }
  return null;
}

/** What a caller reads of the subject of a change; of what has no name of its own, all of its type. */
export async function readSubject(
  schema: GraphQLSchema,
  change: ToldChange,
  read: (document: string, variables: Record<string, unknown>) => ReturnType<Read>,
): Promise<Fields[]> {
  const nameless: Fields[] = [];
  for (const { document, variables } of questionsOf(schema, change)) {
    const things = thingsIn(schema, change, await read(document, variables));
    const named = things.filter(fields => NAMES.some(name => fields[name] === change.subjectId));
    if (named.length > 0) return named;
    nameless.push(...things.filter(fields => NAMES.every(name => fields[name] === undefined)));
  }
  return nameless;
}

/** A thing as an answer shows it. */
export type Fields = Readonly<Record<string, unknown>>;

function judge({ type, subjectType, changedFields, restricted }: ToldChange, office: Fields, open: Fields | null) {
  const told = changedFields.filter(name => name in office);
  const judged = told.filter(name => office[name] !== null);
  // What was emptied is null for everybody.
  if (told.length > 0 && judged.length === 0 && open) return null;
  const shown = judged.filter(name => isWhole(open?.[name], office[name]));
  const hidden = judged.filter(name => isHidden(open?.[name], office[name]));
  const isOpen = open !== null && shown.length === judged.length;
  const isClosed = open === null || (judged.length > 0 && hidden.length === judged.length);
  if (isOpen && restricted) return `${type} is restricted, but the public reads ${subjectType} {${judged.join(' ')}}`;
  if (isClosed && !restricted) {
    return `${type} is told to everybody, but the public cannot read ${subjectType} {${judged.join(' ')}}`;
  }
  return null;
}

const isWhole = (open: unknown, office: unknown): boolean => JSON.stringify(open) === JSON.stringify(office);

/** Whether the public sees nothing of a value: of a thing it may see some fields, of a list each thing with some. */
function isHidden(open: unknown, office: unknown): boolean {
  if (isWhole(open, office)) return false;
  if (open === null || typeof open !== 'object' || office === null || typeof office !== 'object') return true;
  if (!Array.isArray(open)) {
    return Object.entries(open).every(([name, value]) => value === null || isHidden(value, Reflect.get(office, name)));
  }
  return !Array.isArray(office) || open.length !== office.length || open.every((one, at) => isHidden(one, office[at]));
}

/** What a caller sees of the subject; null for nothing. */
async function seen(
  schema: GraphQLSchema,
  change: ToldChange,
  { document, variables }: Question,
  read: (document: string, variables: Record<string, unknown>) => ReturnType<Read>,
): Promise<Fields | null> {
  const things = thingsIn(schema, change, await read(document, variables));
  return things.find(fields => NAMES.some(name => fields[name] === change.subjectId)) ?? null;
}

/** Everything of a subject's type that an answer shows. */
function thingsIn(
  schema: GraphQLSchema,
  { subjectType }: Pick<ToldChange, 'subjectType'>,
  data: Fields | null | undefined,
): Fields[] {
  const query = schema.getQueryType();
  if (!data || !query) return [];
  const shown = Object.entries(data).flatMap(([name, value]) => {
    const [, type] = /^(\w+)_entities$/.exec(name) ?? [];
    const of = type === undefined ? query.getFields()[name]?.type : schema.getType(type);
    return of ? shownIn(of as GraphQLObjectType, value, '') : [];
  });
  return shown.filter(({ type }) => type.name === subjectType).map(({ fields }) => fields);
}

/** The questions that may show a subject, the nearest first; the later ones are made where they are needed. */
function* questionsOf(schema: GraphQLSchema, change: ToldChange): Generator<Question> {
  const type = schema.getType(change.subjectType);
  if (!isObjectType(type)) return;
  if (isKeyed(type)) yield entityQuestion(type, change);
  yield* rootQuestions(schema, type, change);
  const enterprise = schema.getType('Enterprise');
  if (isObjectType(enterprise) && type.name !== 'Enterprise') yield entityQuestion(enterprise, change);
}

/** Whether things of a type are read by their key. */
export const isKeyed = ({ astNode, extensionASTNodes }: GraphQLObjectType): boolean =>
  [astNode, ...extensionASTNodes].some(node => node?.directives?.some(({ name }) => name.value === 'key'));

function entityQuestion(type: GraphQLObjectType, { creditCode, subjectId }: ToldChange): Question {
  const key = NAMES.find(name => name in type.getFields()) ?? 'id';
  const named = type.name === 'Enterprise' ? representationOf(creditCode) : { __typename: type.name, [key]: subjectId };
  return {
    document: `query ($of: [_Any!]!) {
      ${type.name}_entities: _entities(representations: $of) { ... on ${type.name} ${selectAll(type)} }
    }`,
    variables: { of: [named] },
  };
}

/** One read of every root field that asks for a zone, and for no more than a year beside it. */
export const zoneQuestions = (schema: GraphQLSchema, zone: string): Question[] =>
  openFields(schema)
    .filter(asksForZone)
    .map(field => rootQuestion(field, NO_CHANGE, zone));

/** One read of every root field that needs to be told no more than a zone and a year: in each zone, where it asks. */
export const listQuestions = (schema: GraphQLSchema): Question[] =>
  openFields(schema).flatMap(field =>
    (asksForZone(field) ? zoneCodes : ['']).map(zone => rootQuestion(field, NO_CHANGE, zone)),
  );

const asksForZone = ({ args }: GraphQLField<unknown, unknown>): boolean => args.some(({ name }) => name === 'zone');

/** Root fields that give things, and need to be told no more than a zone and a year. */
const openFields = (schema: GraphQLSchema): GraphQLField<unknown, unknown>[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    ({ name, args, type }) =>
      !name.startsWith('_') &&
      isObjectType(getNamedType(type)) &&
      neededOf(args).every(arg => arg.name === 'zone' || arg.name === 'year'),
  );

const NO_CHANGE: ToldChange = {
  type: '',
  creditCode: '',
  subjectType: '',
  subjectId: '',
  changedFields: [],
  restricted: false,
};

/** Reads of the root that give things of a type: the one that is named, or all of each zone. */
function rootQuestions(schema: GraphQLSchema, type: GraphQLObjectType, change: ToldChange): Question[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.flatMap(field => {
    const named = getNamedType(field.type);
    if (!isObjectType(named) || !reaches(named, type)) return [];
    const zones = field.args.some(arg => arg.name === 'zone') ? zoneCodes : [''];
    return zones.map(zone => rootQuestion(field, change, zone));
  });
}

function rootQuestion(field: GraphQLField<unknown, unknown>, change: ToldChange, zone: string): Question {
  const { name, args, type } = field;
  const needed = neededOf(args);
  const head = needed.map(arg => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const inner = needed.map(arg => `${arg.name}: $${arg.name}`).join(', ');
  const selection = selectAll(getNamedType(type) as GraphQLObjectType);
  return {
    document: `query ${head && `(${head})`} { ${name}${inner && `(${inner})`} ${selection} }`,
    variables: Object.fromEntries(needed.map(arg => [arg.name, argumentOf(arg, change, zone)])),
  };
}

const neededOf = (args: readonly GraphQLArgument[]): GraphQLArgument[] =>
  args.filter(arg => arg.name === 'zone' || (isRequired(arg) && arg.defaultValue === undefined));

const isRequired = ({ type }: GraphQLArgument): boolean => String(type).endsWith('!');

/** Whether an argument names one thing. */
const isNaming = ({ name }: GraphQLArgument): boolean => name === 'id' || /(?:Code|Id)$/.test(name);

function argumentOf({ name, type }: GraphQLArgument, change: ToldChange, zone: string): unknown {
  if (name === 'zone') return zone;
  if (name === 'creditCode') return change.creditCode;
  if (change.payload?.[name] !== undefined) return change.payload[name];
  if (name === 'year') return Number(TEST_TODAY.slice(0, 4));
  return isNaming({ name, type } as GraphQLArgument) ? change.subjectId : exampleOf(type);
}

/** Whether a page, or a thing itself, is of a type: what stands deeper has its own ways. */
const reaches = (from: GraphQLObjectType, type: GraphQLObjectType): boolean =>
  from === type || Object.values(from.getFields()).some(({ type: of }) => getNamedType(of) === type);
