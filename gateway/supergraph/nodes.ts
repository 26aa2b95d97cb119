/**
 * `Node`: global ids for the entities of all departments, as Relay asks for them. The gateway's own subgraph gives each
 * entity with a key of one field a `globalId`, which holds its type and its key, and `node(id:)` leads back to it: what
 * it is, and who may see it, its departments say as on every other way to it. An entity whose key is an `id` keeps that
 * `id`; any other gets its global id under both names (docs/decisions/0053).
 */
import { Kind, isTypeDefinitionNode, parse, print } from 'graphql';
import type { ConstDirectiveNode, DocumentNode, TypeNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { graphError } from '#shared/errors.ts';
import { departmentKeys, subgraphsOf } from './join.ts';

/** An entity that has a global id. */
export interface NodeType {
  type: string;
  /** The name of its key, and the name of the key's type. */
  key: string;
  scalar: string;
}

/** Ids of one request to `nodes`. */
const MOST_IDS = 100;

/** The field of entities that have an id of their own; of all others it holds the global id. */
const OWN_ID = 'id';

/** What the schema says of `globalId`. */
const GLOBAL_ID =
  'Its id that is one of a kind in the whole graph, and that node takes: for programs, never to be taken apart. 全局标识';

const BUILT_IN: ReadonlySet<string> = new Set(['ID', 'String', 'Int']);
const SCALARS: ReadonlySet<string> = new Set([...BUILT_IN, 'CreditCode', 'ProjectCode', 'Date', 'DateTime', 'Yuan']);

/** A type with directives, as contracts are written: its fields stand in lines of their own. */
const ENTITY = /^type (\w+)[^{@]*((?:@[^{@]+)+)\{((?:(?!^[a-z}])[\s\S])*)^\}/gm;

/** A type with a key, however its contract is written. */
const KEYED = /^\s*(?:extend\s+)?type\s+\w+[^{}"]*@key\b/gm;

const INTERFACE = /^\s*(?:extend\s+)?interface\s+(\w+)/gm;

/** A key whose value is always there. */
type Key = Omit<NodeType, 'type'>;

/** A type of a contract. */
interface ContractType {
  type: string;
  hasId: boolean;
  /** The keys of one field by which its department finds it. */
  keys: readonly Key[];
}

/** What one contract says. */
interface ContractRead {
  /** Whether it has a `Node` of its own. */
  hasNode: boolean;
  interfaces: readonly string[];
  entities: readonly ContractType[];
}

/** By their texts: of all contracts, one changes at a time. */
const contractsRead = new LRUCache<string, ContractRead>({ max: 100 });

function readContract(sdl: string): ContractRead {
  const known = contractsRead.get(sdl) ?? {
    hasNode: /^(interface|type|union) Node\b|^ {2}nodes?\(/m.test(sdl),
    interfaces: [...sdl.matchAll(INTERFACE)].map(([, name = '']) => name),
    entities: entitiesIn(sdl),
  };
  contractsRead.set(sdl, known);
  return known;
}

/** The entities of contracts that have a global id; none where a department has a `Node` of its own. */
export function nodeTypes(contracts: readonly { sdl: string }[]): NodeType[] {
  const read = contracts.map(({ sdl }) => readContract(sdl));
  if (read.some(({ hasNode }) => hasNode)) return [];
  const interfaces = new Set(read.flatMap(one => one.interfaces));
  const declared = Map.groupBy(
    read.flatMap(({ entities }) => entities),
    ({ type }) => type,
  );
  return [...declared]
    .flatMap(([type, places]) => {
      // What one department has as an object and another as an interface is many types.
      const key = interfaces.has(type) ? undefined : nodeKey(places);
      return key ? [{ type, ...key }] : [];
    })
    .sort((a, b) => (a.type < b.type ? -1 : 1));
}

/** Undefined where no key will do: a type's own `id` that is no key of it cannot be told from the key. */
function nodeKey(places: readonly ContractType[]): Key | undefined {
  const keys = places.flatMap(place => place.keys);
  if (places.some(({ hasId }) => hasId)) return keys.find(({ key, scalar }) => key === OWN_ID && scalar === 'ID');
  return keys.find(({ scalar }) => SCALARS.has(scalar));
}

/**
 * Contracts as we write them are read by their lines, which takes a tenth of the time of parsing them; a department
 * that joins by its address tells its contract as its own library prints it.
 */
function entitiesIn(sdl: string): readonly ContractType[] {
  const read = [...sdl.matchAll(ENTITY)];
  const keyed = read.filter(([, , directives = '']) => directives.includes('@key'));
  if (keyed.length < (sdl.match(KEYED)?.length ?? 0)) return parsedEntities(sdl);
  return read.map(([, type = '', directives = '', body = '']) => ({
    type,
    hasId: /^ {2}id\b/m.test(body),
    keys: [...directives.matchAll(/@key\(fields: "(\w+)"\)/g)].flatMap(([, key = '']) => {
      const [, scalar] = new RegExp(`^ {2}${key}: (\\w+)!`, 'm').exec(body) ?? [];
      return scalar ? [{ key, scalar }] : [];
    }),
  }));
}

function parsedEntities(sdl: string): ContractType[] {
  return parse(sdl, { noLocation: true }).definitions.flatMap(node => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    const fields = new Map((node.fields ?? []).map(field => [field.name.value, field.type]));
    const keys = (node.directives ?? []).flatMap(directive => {
      const key = keyOf(directive);
      const type = key === undefined ? undefined : fields.get(key);
      return key !== undefined && type?.kind === Kind.NON_NULL_TYPE ? [{ key, scalar: nameOf(type) }] : [];
    });
    return [{ type: node.name.value, hasId: fields.has(OWN_ID), keys }];
  });
}

/** The fields of a key by which entities are found. */
function keyOf({ name, arguments: args = [] }: ConstDirectiveNode): string | undefined {
  const argumentOf = (argument: string) => args.find(each => each.name.value === argument)?.value;
  const [fields, resolvable] = [argumentOf('fields'), argumentOf('resolvable')];
  const isFound = !(resolvable?.kind === Kind.BOOLEAN && !resolvable.value);
  return name.value === 'key' && isFound && fields?.kind === Kind.STRING ? fields.value.trim() : undefined;
}

/**
 * The same of a supergraph that is composed already.
 * @param own the name of the subgraph that gives the ids
 */
export function nodeTypesIn(supergraph: DocumentNode, own: string): NodeType[] {
  const graph = subgraphsOf(supergraph).find(({ name }) => name === own)?.value;
  const keys = new Map(
    departmentKeys(supergraph).flatMap(each =>
      each.graph === graph ? [[each.type, print(each.key).replace(/^{\s*|\s*}$/g, '')] as const] : [],
    ),
  );
  return supergraph.definitions.flatMap(node => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    const isNode = node.interfaces?.some(({ name }) => name.value === 'Node');
    const key = keys.get(node.name.value);
    const field = node.fields?.find(({ name }) => name.value === key);
    return isNode && key !== undefined && field ? [{ type: node.name.value, key, scalar: nameOf(field.type) }] : [];
  });
}

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));

/** What the gateway's own contract says of nodes; `declared` are types that it declares besides. */
export function nodesSdl(types: readonly NodeType[], declared: ReadonlySet<string>): string {
  if (types.length === 0) return '';
  const scalars = new Set(types.map(({ scalar }) => scalar).filter(name => !BUILT_IN.has(name) && !declared.has(name)));
  return `
"What has a global id: an entity with a key of one field. 全局节点"
interface Node {
  "Its id, one of a kind among things of its type: the one that its department gave it, or its global id where it gave none. 标识"
  id: ID!
  "${GLOBAL_ID}"
  globalId: ID!
}

extend type Query {
  """
  The node with this global id, whoever's it is. It holds what its departments tell this caller: an id of something that does not exist gives a
  node of which all else is null. 按全局标识查询
  """
  node("Its globalId. 全局标识" id: ID!): Node
  "The nodes with these global ids, in their order; at most 100. 按全局标识批量查询"
  nodes("Their globalIds. 全局标识" ids: [ID!]!): [Node]!
}
${[...scalars].map(name => `scalar ${name}`).join('\n')}
${types.map(node => typeSdl(node, declared.has(node.type))).join('\n')}`;
}

function typeSdl({ type, key, scalar }: NodeType, isDeclared: boolean): string {
  const given = key === OWN_ID ? [] : ['"Its global id, as globalId. 全局标识"', 'id: ID!'];
  const fields = [...given, `"${GLOBAL_ID}"`, 'globalId: ID!'];
  const head = isDeclared
    ? `extend type ${type} implements Node`
    : `type ${type} implements Node @key(fields: "${key}")`;
  const lines = isDeclared ? fields : [`${key}: ${scalar}!`, ...fields];
  return [`\n${head} {`, ...lines.map(line => `  ${line}`), '}'].join('\n');
}

/** A global id: the type and the key, in a form that nobody reads by mistake. */
export const globalId = (type: string, key: unknown): string => Buffer.from(`${type}:${key}`).toString('base64url');

/** The representation of what an id stands for. @throws BAD_USER_INPUT where the graph never gave such an id */
function representationOf(id: string, types: ReadonlyMap<string, NodeType>): object {
  const text = Buffer.from(id, 'base64url').toString();
  const type = types.get(text.slice(0, text.indexOf(':')));
  const key = text.slice(text.indexOf(':') + 1);
  if (!type || key === '' || globalId(type.type, key) !== id)
    throw graphError('BAD_USER_INPUT', `id must be a globalId that the graph gave, but got: ${id.slice(0, 60)}`);
  return { __typename: type.type, [type.key]: type.scalar === 'Int' ? Number(key) : key };
}

/** The resolvers of nodes in the gateway's own subgraph. */
export function nodeResolvers(nodes: readonly NodeType[]): Record<string, object> {
  if (nodes.length === 0) return {};
  const types = new Map(nodes.map(node => [node.type, node]));
  const idsOf = ({ type, key }: NodeType): object => {
    const idOf = (object: Record<string, unknown>): string => globalId(type, object[key]);
    return {
      __resolveReference: (reference: object) => reference,
      globalId: idOf,
      ...(key !== OWN_ID && { id: idOf }),
    };
  };
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
