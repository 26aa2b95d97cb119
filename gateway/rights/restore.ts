/**
 * Puts back into an answer what access-filter.ts took out of its operation: null where the caller may not see, passed
 * up over non-null types as GraphQL has it, and for each path what was required.
 */
import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  getDirectiveValues,
  getNamedType,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import type { Requirement } from '../supergraph/access-rules.ts';

/** More refusals are not told: a list of a thousand would tell the same a thousand times. */
const MOST_REFUSALS = 100;

export interface RestoreOptions {
  schema: GraphQLSchema;
  /** As the caller sent it. */
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
  /** What the caller lacks for a field. */
  refused: (type: GraphQLObjectType, field: string) => Requirement | undefined;
  /** Under this name an object tells its type. */
  typename: string;
  /** The answer to what was left of the operation. */
  data: Record<string, unknown>;
}

export interface Refused {
  coordinate: string;
  requirement: Requirement;
  path: (string | number)[];
}

type Path = readonly (string | number)[];
type Fields = Map<string, FieldNode[]>;

export function restore({ schema, document, operation, variables, refused, typename, data }: RestoreOptions): {
  data: Record<string, unknown> | null;
  refusals: Refused[];
} {
  const fragments = new Map(
    document.definitions.flatMap(node =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const refusals: Refused[] = [];
  const refuse = (type: GraphQLObjectType, field: string, requirement: Requirement, path: Path): void => {
    if (refusals.length < MOST_REFUSALS)
      refusals.push({ coordinate: `${type.name}.${field}`, requirement, path: [...path] });
  };

  const isOn = (node: { directives?: FieldNode['directives'] }): boolean =>
    !node.directives?.length ||
    (getDirectiveValues(GraphQLSkipDirective, node, coerced)?.if !== true &&
      getDirectiveValues(GraphQLIncludeDirective, node, coerced)?.if !== false);

  const known = new Map<readonly SelectionSetNode[], Map<GraphQLObjectType, Fields>>();
  /** The fields of an object of this type, by the key of their answer: the same for every item of a list. */
  const collect = (type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Fields => {
    let byType = known.get(sets);
    if (!byType) known.set(sets, (byType = new Map()));
    let fields = byType.get(type);
    if (!fields) byType.set(type, (fields = collectFields(type, sets)));
    return fields;
  };
  const collectFields = (type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Fields => {
    const fields: Fields = new Map();
    const spread = new Set<string>();
    const walk = ({ selections }: SelectionSetNode): void => {
      for (const node of selections) {
        if (!isOn(node)) continue;
        if (node.kind === Kind.FIELD) {
          const key = (node.alias ?? node.name).value;
          const nodes = fields.get(key);
          if (nodes) nodes.push(node);
          else fields.set(key, [node]);
          continue;
        }
        if (node.kind === Kind.FRAGMENT_SPREAD) {
          if (spread.has(node.name.value)) continue;
          spread.add(node.name.value);
        }
        const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
        const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
        if (
          fragment &&
          (!condition || condition === type || (isAbstractType(condition) && schema.isSubType(condition, type)))
        )
          walk(fragment.selectionSet);
      }
    };
    for (const set of sets) walk(set);
    return fields;
  };
  const setsBelow = new Map<readonly FieldNode[], readonly SelectionSetNode[]>();
  const below = (nodes: readonly FieldNode[]): readonly SelectionSetNode[] => {
    let sets = setsBelow.get(nodes);
    if (!sets) setsBelow.set(nodes, (sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])));
    return sets;
  };

  const ofObject = (
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    given: Record<string, unknown>,
    path: Path,
  ): Record<string, unknown> | null => {
    const whole: Record<string, unknown> = {};
    for (const [key, nodes] of collect(type, sets)) {
      const field = nodes[0]!.name.value;
      const definition = type.getFields()[field];
      if (!definition) {
        whole[key] = given[key] ?? (field === '__typename' ? type.name : null);
        continue;
      }
      const at = [...path, key];
      const requirement = refused(type, field);
      if (requirement) refuse(type, field, requirement, at);
      else if (given[key] === undefined) ofNothing(definition.type, below(nodes), at);
      const value = requirement || given[key] === undefined ? null : ofValue(definition.type, nodes, given[key], at);
      if (value === null && isNonNullType(definition.type)) return null;
      whole[key] = value;
    }
    return whole;
  };

  const ofValue = (type: GraphQLOutputType, nodes: readonly FieldNode[], value: unknown, path: Path): unknown => {
    if (isNonNullType(type)) return ofValue(type.ofType, nodes, value, path);
    if (value === null || value === undefined) return null;
    if (isListType(type)) {
      const items = (value as unknown[]).map((item, index) => ofValue(type.ofType, nodes, item, [...path, index]));
      return isNonNullType(type.ofType) && items.includes(null) ? null : items;
    }
    if (!isCompositeType(type)) return value;
    const object = value as Record<string, unknown>;
    const actual = isObjectType(type) ? type : schema.getType(String(object[typename]));
    // Without the name nothing below it was taken out.
    return isObjectType(actual) ? ofObject(actual, below(nodes), object, path) : object;
  };

  /**
   * A field that was not asked for because nothing below it may be seen: what that is, for every type that it could be.
   */
  const ofNothing = (type: GraphQLOutputType, sets: readonly SelectionSetNode[], path: Path): void => {
    const result = getNamedType(type);
    if (!isCompositeType(result)) return;
    const found = new Map<
      string,
      { nodes: FieldNode[]; type: GraphQLOutputType; requirement: Requirement | undefined; owner: GraphQLObjectType }
    >();
    for (const one of isAbstractType(result) ? schema.getPossibleTypes(result) : [result]) {
      for (const [key, nodes] of collect(one, sets)) {
        const field = nodes[0]!.name.value;
        const definition = one.getFields()[field];
        if (definition && !found.has(key))
          found.set(key, { nodes, type: definition.type, requirement: refused(one, field), owner: one });
      }
    }
    for (const [key, { nodes, type: fieldType, requirement, owner }] of found) {
      if (requirement) refuse(owner, nodes[0]!.name.value, requirement, [...path, key]);
      else ofNothing(fieldType, below(nodes), [...path, key]);
    }
  };

  const root = schema.getRootType(operation.operation)!;
  return { data: ofObject(root, [operation.selectionSet], data, []), refusals };
}
