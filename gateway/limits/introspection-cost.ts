/**
 * The cost of introspection: how many objects of the schema an operation selects, by the schema's size. One complete
 * introspection is large and honest; fifty of them under aliases are not. A list counts as long as it is on average in
 * this schema where it is not empty; the lists of one type that is selected by name count as long as the longest.
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
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { addField, fragmentsOf, selectionSetsBelow, spreadOnce } from '../fields.ts';
import type { FieldNodes } from '../fields.ts';

/** How many complete introspections one operation may select. */
const COMPLETE_INTROSPECTIONS = 2;
const COMPLETE_INTROSPECTION = parse(
  getIntrospectionQuery({
    inputValueDeprecation: true,
    schemaDescription: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
  }),
  { noLocation: true },
);

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** How long the lists of introspection are in a schema, by the name of their field. */
interface Lengths {
  average: ReadonlyMap<string, number>;
  longest: ReadonlyMap<string, number>;
}
const lengthsOf = new WeakMap<GraphQLSchema, { lengths: Lengths; maximum: number }>();

/** The objects that an operation selects by introspection, 0 where there are none, and the most that it may. */
export function introspectionCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): { cost: number; maximum: number } {
  if (!introspects(document, operation)) return { cost: 0, maximum: 0 };
  let measured = lengthsOf.get(schema);
  if (!measured) {
    const lengths = measure(schema);
    const [complete] = COMPLETE_INTROSPECTION.definitions;
    const whole = costOf(lengths, COMPLETE_INTROSPECTION, complete as OperationDefinitionNode);
    measured = { lengths, maximum: COMPLETE_INTROSPECTIONS * whole };
    lengthsOf.set(schema, measured);
  }
  return { cost: costOf(measured.lengths, document, operation), maximum: measured.maximum };
}

/** Most operations select nothing by introspection: for those no schema is measured. */
function introspects(document: DocumentNode, { selectionSet }: OperationDefinitionNode): boolean {
  const names = [...collect([selectionSet], fragmentsOf(document)).values()].map(([{ name }]) => name.value);
  return names.includes('__schema') || names.includes('__type');
}

function costOf(lengths: Lengths, document: DocumentNode, operation: OperationDefinitionNode): number {
  const fragments = fragmentsOf(document);
  let cost = 0;
  for (const nodes of collect([operation.selectionSet], fragments).values()) {
    const name = nodes[0].name.value;
    const ofField = (field: GraphQLField<unknown, unknown>, first: Lengths[keyof Lengths]): number =>
      costOfField(nodes, field, [first, lengths.average], fragments);
    if (name === '__schema') cost += ofField(SchemaMetaFieldDef, lengths.average);
    if (name === '__type') cost += ofField(TypeMetaFieldDef, lengths.longest);
  }
  return cost;
}

/**
 * The cost of one field of an introspection.
 * @param lengths of the lists directly below the field, and of all lists further below
 */
function costOfField(
  nodes: FieldNodes,
  field: GraphQLField<unknown, unknown>,
  [below, furtherBelow]: readonly [ReadonlyMap<string, number>, ReadonlyMap<string, number>],
  fragments: Fragments,
): number {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return 0;
  const fields = type.getFields();
  let cost = 1;
  for (const found of collect(selectionSetsBelow(nodes), fragments).values()) {
    const child = fields[found[0].name.value];
    if (!child || !isCompositeType(getNamedType(child.type))) continue;
    const times = isList(child) ? (below.get(child.name) ?? 1) : 1;
    cost += times * costOfField(found, child, [furtherBelow, furtherBelow], fragments);
  }
  return cost;
}

const isList = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type);

/** Fields by response name, each fragment once: introspection has no abstract types. */
function collect(sets: readonly SelectionSetNode[], fragments: Fragments): Map<string, FieldNodes> {
  const fields = new Map<string, FieldNodes>();
  const spread = new Set<string>();
  const left = [...sets];
  for (let set = left.pop(); set !== undefined; set = left.pop()) {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        addField(fields, node);
        continue;
      }
      const fragment = spreadOnce(node, fragments, spread);
      if (fragment) left.push(fragment.selectionSet);
    }
  }
  return fields;
}

function measure(schema: GraphQLSchema): Lengths {
  const found = new Map<string, number[]>();
  const note = (name: string, length: number): void => {
    if (length === 0) return;
    const lengths = found.get(name);
    if (lengths) lengths.push(length);
    else found.set(name, [length]);
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
  const each = (reduce: (lengths: readonly number[]) => number): Map<string, number> =>
    new Map([...found].map(([name, lengths]) => [name, reduce(lengths)]));
  return {
    average: each(lengths => Math.ceil(lengths.reduce((sum, length) => sum + length, 0) / lengths.length)),
    longest: each(lengths => Math.max(...lengths)),
  };
}
