/**
 * What an operation asks of the schema itself, in objects of introspection, by the schema's size: an introspection of
 * everything is large and honest, fifty of them under aliases are not. Counts a list as long as it is on average where
 * it is not empty, the lists of one type by name as long as the longest.
 */
import {
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  getIntrospectionQuery,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';

/** How many introspections of everything one operation may ask for. */
const WHOLE = 2;
const EVERYTHING = parse(
  getIntrospectionQuery({
    inputValueDeprecation: true,
    schemaDescription: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
  }),
  { noLocation: true },
);

interface Sizes {
  average: ReadonlyMap<string, number>;
  longest: ReadonlyMap<string, number>;
  /** The most that an operation may ask for. */
  maximum: number;
}
const known = new WeakMap<GraphQLSchema, Sizes>();

/** The objects that the operation asks for by introspection, and the most that it may. 0 where it asks for none. */
export function introspectionCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): { cost: number; maximum: number } {
  let sizes = known.get(schema);
  if (!sizes) {
    sizes = { ...measure(schema), maximum: 0 };
    sizes.maximum = WHOLE * costOf(sizes, EVERYTHING, EVERYTHING.definitions[0] as OperationDefinitionNode);
    known.set(schema, sizes);
  }
  return { cost: costOf(sizes, document, operation), maximum: sizes.maximum };
}

function costOf(sizes: Sizes, document: DocumentNode, operation: OperationDefinitionNode): number {
  const fragments = new Map(
    document.definitions.flatMap(node =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  let cost = 0;
  for (const nodes of collect([operation.selectionSet], fragments).values()) {
    const name = nodes[0]!.name.value;
    if (name === '__schema') cost += below(nodes, SchemaMetaFieldDef, sizes.average);
    if (name === '__type') cost += below(nodes, TypeMetaFieldDef, sizes.longest);
  }
  return cost;

  function below(
    nodes: readonly FieldNode[],
    field: GraphQLField<unknown, unknown>,
    lists: ReadonlyMap<string, number>,
  ): number {
    const type = getNamedType(field.type);
    if (!isObjectType(type)) return 0;
    const fields = type.getFields();
    let sum = 1;
    for (const found of collect(
      nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
      fragments,
    ).values()) {
      const [node] = found;
      const one = fields[node!.name.value];
      if (one && isCompositeType(getNamedType(one.type)))
        sum += (isList(one) ? (lists.get(one.name) ?? 1) : 1) * below(found, one, sizes.average);
    }
    return sum;
  }
}

const isList = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type);

/** Fields by answer key, each fragment once: introspection has no abstract types. */
function collect(
  sets: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const left = [...sets];
  while (left.length > 0) {
    for (const node of left.pop()!.selections) {
      if (node.kind === Kind.FIELD) {
        const key = (node.alias ?? node.name).value;
        const nodes = found.get(key);
        if (nodes) nodes.push(node);
        else found.set(key, [node]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) left.push(node.selectionSet);
      else if (!spread.has(node.name.value)) {
        spread.add(node.name.value);
        const fragment = fragments.get(node.name.value);
        if (fragment) left.push(fragment.selectionSet);
      }
    }
  }
  return found;
}

/** How long the lists of introspection are in a schema, by their field's name. */
function measure(schema: GraphQLSchema): Pick<Sizes, 'average' | 'longest'> {
  const lengths = new Map<string, number[]>();
  const note = (name: string, length: number): void => {
    if (length > 0) lengths.set(name, [...(lengths.get(name) ?? []), length]);
  };
  const types: GraphQLNamedType[] = Object.values(schema.getTypeMap());
  note('types', types.length);
  note('directives', schema.getDirectives().length);
  for (const type of types) {
    if (isObjectType(type) || isInterfaceType(type)) {
      const fields = Object.values(type.getFields());
      note('fields', fields.length);
      note('interfaces', type.getInterfaces().length);
      for (const { args } of fields) note('args', args.length);
    }
    if (isInterfaceType(type) || isUnionType(type)) note('possibleTypes', schema.getPossibleTypes(type).length);
    if (isInputObjectType(type)) note('inputFields', Object.keys(type.getFields()).length);
    if (isEnumType(type)) note('enumValues', type.getValues().length);
  }
  const each = (of: (values: readonly number[]) => number): Map<string, number> =>
    new Map([...lengths].map(([name, values]) => [name, of(values)]));
  return {
    average: each(values => Math.ceil(values.reduce((sum, one) => sum + one, 0) / values.length)),
    longest: each(values => Math.max(...values)),
  };
}
