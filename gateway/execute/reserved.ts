/**
 * Names of fields that a planner fetches by itself: `__typename`, keys, and what `@requires` selects. A field of
 * another name under such an alias would be taken for it.
 */
import { Kind, isInterfaceType, isObjectType, parse } from 'graphql';
import type { ConstDirectiveNode, GraphQLSchema, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { Slices } from './sliced-schema.ts';

export interface ReservedNames {
  /** All of them. */
  readonly names: ReadonlySet<string>;
  /** Those of fields that take arguments: the planner may fetch them with others than the client's. */
  readonly withArguments: ReadonlySet<string>;
}

/** The directives of a supergraph that hold selections, and the arguments that do. */
const SELECTING: Readonly<Record<string, string>> = { join__type: 'key', join__field: 'requires' };

/**
 * Reads them in slices, between which the event loop does other work.
 * @param supergraph built of its text, so that its types have their directives
 */
export async function reservedNames(supergraph: GraphQLSchema): Promise<ReservedNames> {
  const slices = new Slices();
  const names = new Set<string>(['__typename']);
  for (const text of await selectionsIn(supergraph, slices)) {
    addNames(parseSelection(text), names);
    await slices.breathe();
  }
  const withArguments = new Set<string>();
  for (const type of Object.values(supergraph.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const { name, args } of Object.values(type.getFields()))
      if (args.length > 0 && names.has(name)) withArguments.add(name);
    await slices.breathe();
  }
  return { names, withArguments };
}

/** The texts of all keys and requirements, each once. */
async function selectionsIn(supergraph: GraphQLSchema, slices: Slices): Promise<Set<string>> {
  const texts = new Set<string>();
  const read = ({ name, arguments: args }: ConstDirectiveNode): void => {
    const argument = SELECTING[name.value];
    for (const { name, value } of args ?? [])
      if (name.value === argument && value.kind === Kind.STRING) texts.add(value.value);
  };
  for (const type of Object.values(supergraph.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const node of [type.astNode, ...type.extensionASTNodes]) node?.directives?.forEach(read);
    for (const { astNode } of Object.values(type.getFields())) astNode?.directives?.forEach(read);
    await slices.breathe();
  }
  return texts;
}

const parseSelection = (fields: string): SelectionSetNode =>
  (parse(`{ ${fields} }`, { noLocation: true }).definitions[0] as OperationDefinitionNode).selectionSet;

function addNames({ selections }: SelectionSetNode, names: Set<string>): void {
  for (const node of selections) {
    if (node.kind === Kind.FIELD) names.add((node.alias ?? node.name).value);
    if (node.kind !== Kind.FRAGMENT_SPREAD && node.selectionSet) addNames(node.selectionSet, names);
  }
}
