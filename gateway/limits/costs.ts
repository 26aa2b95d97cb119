/**
 * What a supergraph's contracts say of costs, with @cost and @listSize, and the weights that hold where they say
 * nothing: an object costs 1, a scalar nothing, each root field of a mutation 10 more.
 */
import { Kind } from 'graphql';
import type {
  ConstDirectiveNode,
  ConstValueNode,
  DocumentNode,
  FieldDefinitionNode,
  InputValueDefinitionNode,
  OperationDefinitionNode,
} from 'graphql';
import { linksOf } from '../supergraph/link.ts';

const MUTATION_WEIGHT = 10;

/** The arguments of @listSize on a field. */
export interface ListSize {
  assumedSize?: number;
  slicingArguments?: string[];
  sizedFields?: string[];
}

/** What a supergraph says of costs, by coordinate: `Type`, `Type.field`, `Type.field(argument:)`, `Input.field`. */
export interface Costs {
  weights: ReadonlyMap<string, number>;
  lists: ReadonlyMap<string, ListSize>;
}

export const NO_COSTS: Costs = { weights: new Map(), lists: new Map() };

/** Reads @cost and @listSize of a supergraph. */
export function readCosts(document: DocumentNode): Costs {
  const link = linksOf(document).find(({ identity }) => identity === 'https://specs.apollo.dev/cost');
  if (!link) return NO_COSTS;
  const weights = new Map<string, number>();
  const lists = new Map<string, ListSize>();
  for (const [coordinate, directives] of directivesOf(document)) {
    for (const directive of directives) {
      if (directive.name.value === link.directives.get('cost'))
        weights.set(coordinate, Number(argumentOf(directive, 'weight')));
      if (directive.name.value === link.directives.get('listSize')) lists.set(coordinate, listSizeOf(directive));
    }
  }
  return { weights, lists };
}

/** The directives of every type, field, argument and input field, by coordinate. */
function* directivesOf(document: DocumentNode): Generator<[coordinate: string, readonly ConstDirectiveNode[]]> {
  for (const definition of document.definitions) {
    if (!('name' in definition) || !definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION) continue;
    if (definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION) continue;
    const type = definition.name.value;
    yield [type, definition.directives ?? []];
    if ('fields' in definition) yield* directivesOfFields(type, definition.fields ?? []);
  }
}

function* directivesOfFields(
  type: string,
  fields: readonly (FieldDefinitionNode | InputValueDefinitionNode)[],
): Generator<[coordinate: string, readonly ConstDirectiveNode[]]> {
  for (const field of fields) {
    const coordinate = `${type}.${field.name.value}`;
    yield [coordinate, field.directives ?? []];
    if (field.kind !== Kind.FIELD_DEFINITION) continue;
    for (const argument of field.arguments ?? [])
      yield [`${coordinate}(${argument.name.value}:)`, argument.directives ?? []];
  }
}

function listSizeOf(directive: ConstDirectiveNode): ListSize {
  const assumedSize = argumentOf(directive, 'assumedSize');
  const slicingArguments = argumentOf(directive, 'slicingArguments');
  const sizedFields = argumentOf(directive, 'sizedFields');
  return {
    ...(typeof assumedSize === 'number' && { assumedSize }),
    ...(Array.isArray(slicingArguments) && { slicingArguments: slicingArguments.map(String) }),
    ...(Array.isArray(sizedFields) && { sizedFields: sizedFields.map(String) }),
  };
}

const argumentOf = (directive: ConstDirectiveNode, name: string): unknown =>
  constantOf(directive.arguments?.find(argument => argument.name.value === name)?.value);

/** A constant of a document as a JavaScript value; undefined for objects, which no argument of costs is. */
export function constantOf(node: ConstValueNode | undefined): unknown {
  if (!node) return undefined;
  if (node.kind === Kind.LIST) return node.values.map(constantOf);
  if (node.kind === Kind.INT || node.kind === Kind.FLOAT) return Number(node.value);
  return 'value' in node ? node.value : undefined;
}

/** What an operation costs because of its kind: mutations cost more, by root field. */
export const operationWeight = ({ operation, selectionSet }: OperationDefinitionNode): number =>
  operation === 'mutation' ? selectionSet.selections.length * MUTATION_WEIGHT : 0;
