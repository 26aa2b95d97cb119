/**
 * `Node`: global ids for the entities of all departments, as Relay asks for them. The gateway's own subgraph gives each
 * entity with a key of one field an `id`, which holds its type and its key, and `node(id:)` leads back to it: what it
 * is, and who may see it, its departments say as on every other way to it. An entity that has an `id` of its own (its
 * key, mostly) is no node: that id does not say whose it is.
 */
import { Kind, isTypeDefinitionNode, parse } from 'graphql';
import type { DocumentNode, TypeNode } from 'graphql';
import { graphError } from '#shared/errors.ts';
import { keysOf } from './join.ts';

/** An entity that has a global id. */
export interface NodeType {
  type: string;
  /** The name of its key, and the name of the key's type. */
  key: string;
  scalar: string;
}

/** Ids of one request to `nodes`. */
const MOST_IDS = 100;

const BUILT_IN: ReadonlySet<string> = new Set(['ID', 'String', 'Int']);
const SCALARS: ReadonlySet<string> = new Set([...BUILT_IN, 'CreditCode', 'ProjectCode', 'Date', 'DateTime', 'Yuan']);

/** A type with directives, as contracts are written: its fields stand in lines of their own. */
const ENTITY = /^type (\w+)[^{@]*((?:@[^{@]+)+)\{((?:(?!^[a-z}])[\s\S])*)^\}/gm;

/** A type with a key, however its contract is written. */
const KEYED = /^\s*(?:extend\s+)?type\s+\w+[^{}"]*@key\b/gm;

/** The entities of contracts that have a global id; none where a department has a `Node` of its own. */
export function nodeTypes(contracts: readonly { sdl: string }[]): NodeType[] {
  if (contracts.some(({ sdl }) => /^(interface|type|union) Node\b|^ {2}nodes?\(/m.test(sdl))) return [];
  const found = new Map<string, NodeType>();
  const own = new Set<string>();
  for (const { sdl } of contracts)
    for (const { type, key, scalar, hasId } of entitiesIn(sdl)) {
      if (hasId) own.add(type);
      if (key && scalar && SCALARS.has(scalar)) found.set(type, { type, key, scalar });
    }
  return [...found.values()].filter(({ type }) => !own.has(type)).sort((a, b) => (a.type < b.type ? -1 : 1));
}

/** A type of a contract. */
interface ContractType extends Partial<NodeType> {
  type: string;
  hasId: boolean;
}

/**
 * Contracts as we write them are read by their lines, which takes a tenth of the time of parsing them; a department
 * that joins by its address tells its contract as its own library prints it.
 */
function entitiesIn(sdl: string): ContractType[] {
  const read = [...sdl.matchAll(ENTITY)];
  const keyed = read.filter(([, , directives = '']) => directives.includes('@key'));
  if (keyed.length < (sdl.match(KEYED)?.length ?? 0)) return parsedEntities(sdl);
  return read.map(([, type = '', directives = '', body = '']) => {
    const [, key] = /@key\(fields: "(\w+)"\)/.exec(directives) ?? [];
    const [, scalar] = (key && new RegExp(`^ {2}${key}: (\\w+)!`, 'm').exec(body)) || [];
    return { type, hasId: /^ {2}id\b/m.test(body), ...(key && scalar && { key, scalar }) };
  });
}

function parsedEntities(sdl: string): ContractType[] {
  return parse(sdl, { noLocation: true }).definitions.flatMap(node => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    const fields = new Map((node.fields ?? []).map(field => [field.name.value, field.type]));
    const keys = (node.directives ?? []).flatMap(({ name, arguments: args }) => {
      const value = args?.find(argument => argument.name.value === 'fields')?.value;
      return name.value === 'key' && value?.kind === Kind.STRING ? [value.value.trim()] : [];
    });
    const [key] = keys.filter(text => fields.get(text)?.kind === Kind.NON_NULL_TYPE);
    const type = key === undefined ? undefined : fields.get(key);
    return [
      {
        type: node.name.value,
        hasId: fields.has('id'),
        ...(key !== undefined && type && { key, scalar: nameOf(type) }),
      },
    ];
  });
}

/** The same of a supergraph that is composed already. */
export function nodeTypesIn(supergraph: DocumentNode): NodeType[] {
  const keys = keysOf(supergraph);
  return supergraph.definitions.flatMap(node => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    const isNode = node.interfaces?.some(({ name }) => name.value === 'Node');
    const [key] = keys.get(node.name.value) ?? [];
    const field = node.fields?.find(({ name }) => name.value === key);
    return isNode && key && field ? [{ type: node.name.value, key, scalar: nameOf(field.type) }] : [];
  });
}

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));

/** What the gateway's own contract says of nodes; `declared` are types that it declares besides. */
export function nodesSdl(types: readonly NodeType[], declared: ReadonlySet<string>): string {
  if (types.length === 0) return '';
  const scalars = new Set(types.map(({ scalar }) => scalar).filter(name => !BUILT_IN.has(name) && !declared.has(name)));
  return `
"What has a global id: an entity with a key of one field, but for those whose key is an id of their own. 全局节点"
interface Node {
  "Its global id, which says what it is: for programs, never to be taken apart. 全局标识"
  id: ID!
}

extend type Query {
  """
  The node with this global id, whoever's it is. It holds what its departments tell this caller: an id of something that does not exist gives a
  node of which all else is null. 按全局标识查询
  """
  node("Its global id. 全局标识" id: ID!): Node
  "The nodes with these global ids, in their order; at most 100. 按全局标识批量查询"
  nodes("Their global ids. 全局标识" ids: [ID!]!): [Node]!
}
${[...scalars].map(name => `scalar ${name}`).join('\n')}
${types.map(node => typeSdl(node, declared.has(node.type))).join('\n')}`;
}

function typeSdl({ type, key, scalar }: NodeType, isDeclared: boolean): string {
  const id = '"Its global id. 全局标识"\n  id: ID!';
  return isDeclared
    ? `\nextend type ${type} implements Node {\n  ${id}\n}`
    : `\ntype ${type} implements Node @key(fields: "${key}") {\n  ${key}: ${scalar}!\n  ${id}\n}`;
}

/** A global id: the type and the key, in a form that nobody reads by mistake. */
export const globalId = (type: string, key: unknown): string => Buffer.from(`${type}:${key}`).toString('base64url');

/** The representation of what an id stands for. @throws BAD_USER_INPUT where the graph never gave such an id */
function representationOf(id: string, types: ReadonlyMap<string, NodeType>): object {
  const text = Buffer.from(id, 'base64url').toString();
  const type = types.get(text.slice(0, text.indexOf(':')));
  const key = text.slice(text.indexOf(':') + 1);
  if (!type || key === '' || globalId(type.type, key) !== id)
    throw graphError('BAD_USER_INPUT', `id must be a global id that the graph gave, but got: ${id.slice(0, 60)}`);
  return { __typename: type.type, [type.key]: type.scalar === 'Int' ? Number(key) : key };
}

/** The resolvers of nodes in the gateway's own subgraph. */
export function nodeResolvers(nodes: readonly NodeType[]): Record<string, object> {
  if (nodes.length === 0) return {};
  const types = new Map(nodes.map(node => [node.type, node]));
  const idsOf = ({ type, key }: NodeType): object => ({
    __resolveReference: (reference: object) => reference,
    id: (object: Record<string, unknown>) => globalId(type, object[key]),
  });
  return {
    Node: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
    ...Object.fromEntries(nodes.map(node => [node.type, idsOf(node)])),
    Query: {
      node: (_root: unknown, { id }: { id: string }) => representationOf(id, types),
      nodes: (_root: unknown, { ids }: { ids: string[] }) => {
        if (ids.length > MOST_IDS)
          throw graphError('BAD_USER_INPUT', `ids must be at most ${MOST_IDS}, but got: ${ids.length}`);
        return ids.map(id => representationOf(id, types));
      },
    },
  };
}

/** The types that a text declares. */
export const declaredIn = (sdl: string): ReadonlySet<string> =>
  new Set(
    parse(sdl, { noLocation: true }).definitions.flatMap(node => (isTypeDefinitionNode(node) ? [node.name.value] : [])),
  );
