/**
 * Departments in memory that answer any query of their contract: a value depends on its object, field and arguments
 * only, and so does a fault. Asking the same twice, together or apart, gives the same.
 */
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  GraphQLError,
  TypeInfo,
  buildSchema,
  execute,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type {
  DocumentNode,
  GraphQLFieldResolver,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { createRandom } from '#shared/sample/random.ts';
import type { Random } from '#shared/sample/random.ts';
import { unavailableError } from '../../transport/unavailable.ts';
import type { SubgraphResponse } from '../../transport/subgraph-request.ts';
import type { DepartmentSource } from '../../transport/transport.ts';
import type { ShapeCheck } from '../../execute/response-shape.ts';
import type { Graph } from './graphs.ts';

/** How often, from 0 to 1, something goes wrong, and which somethings: another seed, other faults. */
export interface Faults {
  seed: number;
  /** A field's resolver throws. */
  errors: number;
  /** An entity is not found. */
  missing: number;
  /** A value on the wire is null or of a wrong type. */
  wrong: number;
  /** A request fails as a whole. */
  requests: number;
}

export const NO_FAULTS: Faults = { seed: 0, errors: 0, missing: 0, wrong: 0, requests: 0 };

export interface Departments {
  source(department: string, shapeCheckOf: (query: string) => ShapeCheck): DepartmentSource;
  /** What goes wrong from now on. */
  faults: Faults;
  /** Whether every object tells its type, asked or not, and only an object's own type. */
  telling: boolean;
  /** Requests so far. */
  requests: number;
}

type Entity = Record<string, unknown> & { id: string };

/** FNV-1a. */
export function hash(...parts: unknown[]): number {
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify(parts)) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}

const KEYS: Record<string, string> = { sku: 'sku-', constructor: 'c-' };

/** Opens a graph's departments. */
export function openDepartments(graph: Graph): Departments {
  const schemas = new Map(
    Object.entries(graph.contracts).map(([name, contract]) => [name, schemaOf(contract, faulty)]),
  );
  const documents = new Map<string, DocumentNode>();
  const supergraph = buildSchema(graph.sdl, { assumeValid: true, assumeValidSDL: true });
  const concrete = (name: string): boolean => isObjectType(supergraph.getType(name));
  const all: Departments = { source, faults: NO_FAULTS, telling: false, requests: 0 };
  const happens = (chance: number, ...what: unknown[]): boolean =>
    chance > 0 && hash(all.faults.seed, ...what) % 1_000 < chance * 1_000;

  function faulty(what: 'errors' | 'missing', ...of: unknown[]): boolean {
    return happens(all.faults[what], what, ...of);
  }
  function spoil(value: unknown, key: string): unknown {
    if (Array.isArray(value)) return value.map(item => spoil(item, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [
          key,
          key === '_entities' ? (inner as unknown[]).map(entity => spoil(entity, '')) : spoil(inner, key),
        ]),
      );
    if (key === '' || key === '__typename' || !happens(all.faults.wrong, 'wrong', key, value)) return value;
    return [null, 7, 1.5, 'another', true][hash(all.faults.seed, key, value) % 5];
  }

  function source(department: string, shapeCheckOf: (query: string) => ShapeCheck): DepartmentSource {
    const schema = schemas.get(department)!;
    const answer = async (query: string, variables: Record<string, unknown>): Promise<SubgraphResponse> => {
      all.requests += 1;
      const asked = (variables.representations as unknown[] | undefined)?.length;
      const failure = happens(all.faults.requests, department, query.replace(/^(query|mutation) \w+/, '$1'))
        ? hash(all.faults.seed, query.replace(/^(query|mutation) \w+/, '').length) % 5
        : -1;
      if (failure === 0) return { data: null, errors: [unavailableError(department, 'it is down')] };
      if (failure === 1)
        return {
          data: null,
          errors: [{ message: '' }, { message: 'no', path: ['x', 'y'], extensions: { code: 'FORBIDDEN' } }],
        };
      const known = `${all.telling} ${query}`;
      let document = documents.get(known);
      if (!document)
        documents.set(known, (document = all.telling ? tellTypes(schema, parse(query), concrete) : parse(query)));
      const result = JSON.parse(
        JSON.stringify(await execute({ schema, document, variableValues: variables })),
      ) as SubgraphResponse;
      if (failure === 2)
        result.errors = [...(result.errors ?? []), { message: 'besides', extensions: { code: 'INVALID_GRAPHQL' } }];
      if (result.data) result.data = spoil(result.data, '') as Record<string, unknown>;
      const entities = result.data?._entities;
      if (failure === 3 && entities) (entities as unknown[]).pop();
      if (failure === 4 && result.data)
        for (const key of Object.keys(result.data))
          if (typeof result.data[key] === 'object') result.data[key] = 'a text';
      if (all.telling && Array.isArray(entities))
        for (const entity of entities) if (entity && !concrete(entity.__typename)) delete entity.__typename;
      // As the transport judges.
      if (
        result.data &&
        asked !== undefined &&
        !(Array.isArray(entities) && result.data._entities && (entities as unknown[]).length === asked)
      )
        return { data: null, errors: [unavailableError(department, 'no entities')] };
      if (result.data && !shapeCheckOf(query)(result.data))
        return { data: null, errors: [unavailableError(department, 'another shape')] };
      return result;
    };
    return {
      process: async ({ request }) => (await answer(request.query!, { ...request.variables })) as never,
      send: async body => {
        const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
        return answer(query, variables);
      },
    };
  }
  return all;
}

function schemaOf(contract: string, faulty: (what: 'errors' | 'missing', ...of: unknown[]) => boolean): GraphQLSchema {
  const typeDefs = parse(contract);
  const resolvers: Record<string, Record<string, unknown>> = {};
  const schema = buildSubgraphSchema({ typeDefs, resolvers: {} });
  const resolve: GraphQLFieldResolver<Entity | undefined, unknown> = (object, args, _context, info) => {
    const { parentType, fieldName, returnType } = info;
    const id = object?.id ?? 'root';
    if (faulty('errors', parentType.name, id, fieldName)) {
      const code = ['BAD_USER_INPUT', undefined, 'FORBIDDEN'][hash(fieldName, id) % 3];
      throw new GraphQLError(`${parentType.name}.${fieldName} of ${id} fails`, {
        extensions: { ...(code && { code }), detail: id },
      });
    }
    if (fieldName in KEYS && Object.hasOwn(KEYS, fieldName) && object) return `${KEYS[fieldName]}${id}`;
    if (fieldName === 'id' && object) return id;
    if (object && Object.hasOwn(object, fieldName) && fieldName !== 'id') return object[fieldName];
    // What a field requires is told in its value.
    const required = info.parentType
      .getFields()
      [fieldName]!.astNode?.directives?.some(({ name }) => name.value === 'requires')
      ? object!.required
      : null;
    return valueOf(
      returnType,
      createRandom(hash(parentType.name, id, fieldName, args, required)),
      `${parentType.name}.${fieldName} of ${id}${required ? ` with ${String(required)}` : ''}`,
      info,
    );
  };
  const resolveType = (value: { __typename: string }): string => value.__typename;
  const reference = (typename: string) => (ref: Record<string, unknown>) => {
    const id = idOf(ref);
    if (faulty('missing', typename, id)) return null;
    const { __typename: _typename, id: _id, ...given } = ref;
    const named = schema.getType(typename);
    const concrete = isAbstractType(named) ? pick(schema.getPossibleTypes(named), id) : typename;
    return { __typename: concrete, ...given, id, required: JSON.stringify(given) };
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('_')) continue;
    if (isAbstractType(type)) resolvers[type.name] = { __resolveType: resolveType };
    if (isObjectType(type)) {
      resolvers[type.name] = {};
      for (const name of Object.keys(type.getFields()))
        if (!name.startsWith('_'))
          Object.defineProperty(resolvers[type.name]!, name, {
            value: resolve,
            enumerable: true,
            configurable: true,
            writable: true,
          });
    }
    const keyed = (type.astNode?.directives ?? []).some(({ name }) => name.value === 'key');
    if (keyed) resolvers[type.name]!.__resolveReference = reference(type.name);
  }
  return buildSubgraphSchema({ typeDefs, resolvers: resolvers as never });
}

function idOf(ref: Record<string, unknown>): string {
  if (Object.hasOwn(ref, 'id')) return String(ref.id);
  for (const [key, prefix] of Object.entries(KEYS))
    if (Object.hasOwn(ref, key)) return String(ref[key]).slice(prefix.length);
  return String(hash(ref.name) % 5);
}

const pick = (types: readonly { name: string }[], id: string): string => types[hash(id) % types.length]!.name;

function valueOf(type: GraphQLOutputType, random: Random, label: string, info: GraphQLResolveInfo): unknown {
  if (isNonNullType(type))
    return (
      valueOf(type.ofType, random, label, info) ??
      valueOf(type.ofType, random, label, info) ??
      valueOf(type.ofType, createRandom(7), label, info)
    );
  if (random.chance(0.1)) return null;
  if (isListType(type))
    return Array.from({ length: random.between(0, 3) }, () => valueOf(type.ofType, random, label, info));
  const named = getNamedType(type);
  if (isCompositeType(named)) {
    const id = String(random.between(1, 4));
    return { __typename: isAbstractType(named) ? pick(info.schema.getPossibleTypes(named), id) : named.name, id };
  }
  if (isEnumType(named)) return random.pick(named.getValues()).name;
  switch (named.name) {
    case 'Int':
      return random.between(-3, 90);
    case 'Float':
      return random.pick([0.5, 3, -1.25e10]);
    case 'Boolean':
      return random.chance(0.5);
    case 'JSON':
      return random.pick<unknown>([{ a: [1, { b: 'ü' }], __proto: null }, ['x', null], 'text "quoted"', 4.5, true]);
    default:
      return random.chance(0.05) ? 'ü \u2028 "\\' : label;
  }
}

/**
 * A document that also asks for the type wherever the answer is an object of one type, and of one by this name in the
 * whole graph.
 */
function tellTypes(schema: GraphQLSchema, document: DocumentNode, concrete: (name: string) => boolean): DocumentNode {
  const types = new TypeInfo(schema);
  const typename = parse('{ __typename }').definitions[0] as OperationDefinitionNode;
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave: (node, _key, parent) => {
          const type = types.getParentType();
          if (
            !isObjectType(type) ||
            !concrete(type.name) ||
            (parent as { kind?: string } | undefined)?.kind === 'OperationDefinition'
          )
            return undefined;
          return { ...node, selections: [...node.selections, ...typename.selectionSet.selections] };
        },
      },
    }),
  );
}
