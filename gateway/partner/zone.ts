/**
 * Binds what a partner asks to the zone of its grant, as the feed of the grant is. Pure functions.
 *
 * A list is asked for by the zone, so that its counts, its order and its cursors are of that zone alone; what is asked
 * for by a key is judged by whose it is; and what could be of any zone is not asked for at all. What an answer still
 * has of another zone is taken out of it, as if there were none.
 */
import {
  Kind,
  TypeInfo,
  astFromValue,
  execute,
  getNamedType,
  isInputObjectType,
  isListType,
  isObjectType,
  getNullableType,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type {
  ArgumentNode,
  DocumentNode,
  FieldNode,
  GraphQLArgument,
  GraphQLField,
  GraphQLInputType,
  GraphQLSchema,
} from 'graphql';
import { responseName, withoutUnusedVariables } from '../fields.ts';
import { isOfEnterprise, isOfZone } from './subjects.ts';
import type { OwnerOf } from './subjects.ts';

type Values = Readonly<Record<string, unknown>>;

/** An operation that asks for one zone alone. */
export interface Bound {
  document: DocumentNode;
  /** The enterprises that arguments of root fields name, by the response name of the field. */
  named: ReadonlyMap<string, readonly string[]>;
  /** Root fields that name no enterprise: what they answer could be of any. */
  unnamed: readonly string[];
}

/** Something that is asked for could be of any zone, or is asked for of another one. */
export class OutsideZone extends Error {}

/** Where the zone of a list is said: an argument of its own, or a member of its filter. */
const ZONE = 'zone';
const ZONES = 'zones';
const FILTER = 'filter';
/** What a page has: a field with one of them is a list. */
const OF_PAGES = ['nodes', 'edges'];

/** The zone of a grant; and the place for which its member hands over cases, where it is a platform that does. */
export interface GrantPlace {
  zone: string;
  place: string | null;
}

/** Binds an operation to a zone. Throws {@link OutsideZone}. */
export function bindToZone(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Values,
  { zone, place }: GrantPlace,
): Bound {
  const types = new TypeInfo(schema);
  const named = new Map<string, readonly string[]>();
  const unnamed: string[] = [];
  const bound = visit(
    document,
    visitWithTypeInfo(types, {
      Field: (node): FieldNode | undefined => {
        const [parent, field] = [types.getParentType(), types.getFieldDef()];
        if (!field || field.name.startsWith('__')) return undefined;
        if (parent === schema.getMutationType()) {
          checkCase({ field, node, variables, zone }, place);
          unnamed.push(field.name);
        }
        if (parent !== schema.getQueryType()) return undefined;
        const codes = codesOf(field, node, variables);
        if (codes.length > 0) named.set(responseName(node), codes);
        else unnamed.push(field.name);
        const inZone = withZone({ field, node, variables, zone });
        if (inZone) return inZone;
        if (codes.length === 0 && !isJudgedAlone(field)) throw new OutsideZone(field.name);
        return undefined;
      },
    }),
  );
  return { document: withoutUnusedVariables(bound), named, unnamed };
}

/** The credit codes that arguments of a field name. */
const codesOf = ({ args }: GraphQLField<unknown, unknown>, node: FieldNode, variables: Values): string[] =>
  args
    .filter(({ type }) => getNamedType(type).name === 'CreditCode')
    .flatMap(argument => {
      const value = valueGiven(argument.type, givenOf(node, argument.name), variables);
      return [value].flat().filter(code => typeof code === 'string');
    });

const givenOf = ({ arguments: given = [] }: FieldNode, name: string): ArgumentNode | undefined =>
  given.find(argument => argument.name.value === name);

const valueGiven = (type: GraphQLInputType, given: ArgumentNode | undefined, variables: Values): unknown =>
  given && valueFromAST(given.value, type, variables);

/** Whether one thing is asked for of which it is known whose it is. */
function isJudgedAlone({ type }: GraphQLField<unknown, unknown>): boolean {
  const one = getNullableType(type);
  if (isListType(one) || !isObjectType(one)) return false;
  const fields = one.getFields();
  if (OF_PAGES.some(name => name in fields)) return false;
  return isOfEnterprise(one) || isOfZone(one);
}

interface RootField {
  field: GraphQLField<unknown, unknown>;
  node: FieldNode;
  variables: Values;
  zone: string;
}

/** The field asked for in the zone; undefined where its arguments cannot say so. */
function withZone({ field: { args }, node, variables, zone }: RootField): FieldNode | undefined {
  const byZone = args.find(({ name }) => name === ZONE);
  if (byZone) return withArgument(node, byZone, agreed(valueGiven(byZone.type, givenOf(node, ZONE), variables), zone));
  const byFilter = args.find(({ name }) => name === FILTER);
  const filter = byFilter && getNamedType(byFilter.type);
  if (!byFilter || !isInputObjectType(filter)) return undefined;
  const fields = filter.getFields();
  if (!(ZONE in fields) && !(ZONES in fields)) return undefined;
  const given = (valueGiven(byFilter.type, givenOf(node, FILTER), variables) ?? {}) as Record<string, unknown>;
  agreed(given[ZONE], zone);
  agreed(given[ZONES], zone);
  return withArgument(node, byFilter, { ...given, ...(ZONE in fields ? { zone } : { zones: [zone] }) });
}

/** Refuses a case that another zone decides, or that was applied for elsewhere than where its member is. */
function checkCase({ field: { args }, node, variables, zone }: RootField, place: string | null): void {
  for (const { name, type } of args) {
    const given = valueGiven(type, givenOf(node, name), variables) as Values | undefined;
    if (given?.[ZONE] !== zone || place === null || given.homeZone !== place) throw new OutsideZone(name);
  }
}

/** The zone, where nothing else is asked for. */
function agreed(given: unknown, zone: string): string {
  const asked = Array.isArray(given) ? given : [given];
  if (asked.every(one => one === undefined || one === null || one === zone)) return zone;
  throw new OutsideZone(zone);
}

function withArgument(node: FieldNode, { name, type }: GraphQLArgument, value: unknown): FieldNode {
  const written = astFromValue(value, type);
  if (!written) throw new OutsideZone(name);
  const others = (node.arguments ?? []).filter(argument => argument.name.value !== name);
  const argument: ArgumentNode = { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value: written };
  return { ...node, arguments: [...others, argument] };
}

/** An answer, and what it is judged by. */
export interface Projecting {
  view: GraphQLSchema;
  /** The operation as the partner asked it. */
  document: DocumentNode;
  variables: Values;
  data: unknown;
  named: Bound['named'];
  /** The zone of an enterprise; undefined of one that the register does not have. */
  zoneOf(creditCode: string): string | undefined;
  /** Whose an object is. */
  ownerOf: OwnerOf;
  zone: string;
  /** The enterprises of which alone something is shown; null where it is of all of the zone. */
  consenting: ReadonlySet<string> | null;
}

/**
 * What of an answer the view shows, and of it what is of the zone and of who consented. `isWhole`: nothing was taken
 * out. It is answered anew out of the data by the view, so that a null rises where it must.
 */
export function projected(projecting: Projecting): { data: unknown; isWhole: boolean } {
  const { view, document, variables, data, named } = projecting;
  if (typeof data !== 'object' || data === null) return { data, isWhole: true };
  let isWhole = true;
  const shown = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const kept = value.filter(one => isShared(one, projecting));
      isWhole &&= kept.length === value.length;
      return kept;
    }
    if (isShared(value, projecting)) return value;
    isWhole = false;
    return null;
  };
  const result = execute({
    schema: view,
    document,
    variableValues: variables,
    rootValue: data,
    fieldResolver: (source: Record<string, unknown>, _arguments, _context, { path }) => {
      const codes = path.prev === undefined ? (named.get(String(path.key)) ?? []) : [];
      if (codes.every(code => projecting.zoneOf(code) === projecting.zone)) return shown(source[path.key]);
      isWhole = false;
      return null;
    },
    typeResolver: (value: object) => projecting.ownerOf(value).type,
  });
  if (result instanceof Promise) throw new Error('an answer is projected at once');
  return { data: result.data ?? null, isWhole };
}

/** What belongs neither to an enterprise nor to a zone is judged with what it is of. */
function isShared(value: unknown, { ownerOf, zoneOf, zone, consenting }: Projecting): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const owner = ownerOf(value);
  if (owner.creditCode === undefined) return owner.zone === undefined || owner.zone === zone;
  if (consenting && !consenting.has(owner.creditCode)) return false;
  // Of an enterprise that is not registered yet, its registration says where it will be.
  return (zoneOf(owner.creditCode) ?? owner.zone) === zone;
}
