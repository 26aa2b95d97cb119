/** Selections made from a contract: all that can be selected on a type. */
import { astFromValue, getNamedType, isLeafType, isNonNullType, isObjectType, isUnionType, print } from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLNamedType, GraphQLObjectType } from 'graphql';
import { exampleOf } from './inputs.ts';

/** How many types stand below one another at most: a list, its page, its items, what they hold, and what that holds. */
const DEPTH = 5;
/** Fields that say again what stands beside them, and what another department must send along. */
const LEFT_OUT: ReadonlySet<string> = new Set(['edges', 'pageInfo', '__typename']);

const selected = new WeakMap<GraphQLObjectType, string>();

/** Every field of a type with all below it, as a selection set; a type that stands above itself is left out. */
export function selectAll(type: GraphQLObjectType): string {
  const all = selected.get(type) ?? `{ ${selectionsOf(type, []).join(' ')} }`;
  selected.set(type, all);
  return all;
}

type Field = GraphQLField<unknown, unknown>;

/** One selection for each field of a type, so that they can be sent one by one; of those that are wanted. */
export const selectionsOf = (
  type: GraphQLObjectType,
  above: readonly string[],
  isWanted: (field: Field) => boolean = () => true,
): string[] =>
  Object.values(type.getFields()).flatMap(field =>
    isWanted(field) ? selectionOf(field, [...above, type.name], isWanted) : [],
  );

/** The selection of a field with all below it that is wanted; none where it is left out. */
export function selectionOf(
  field: Field,
  above: readonly string[],
  isWanted: (field: Field) => boolean = () => true,
): string[] {
  if (LEFT_OUT.has(field.name) || isExternal(field)) return [];
  const below = belowOf(getNamedType(field.type), above, isWanted);
  return below === null ? [] : [`${field.name}${argumentsOf(field)}${below}`];
}

const isExternal = ({ astNode }: Field): boolean =>
  astNode?.directives?.some(({ name }) => name.value === 'external') ?? false;

/** What is selected below a field: nothing for a leaf; null where the field is left out. */
function belowOf(type: GraphQLNamedType, above: readonly string[], isWanted: (field: Field) => boolean): string | null {
  if (isLeafType(type)) return '';
  if (above.includes(type.name) || above.length > DEPTH) return null;
  if (isObjectType(type)) return braced(selectionsOf(type, above, isWanted));
  if (!isUnionType(type)) return null;
  // Fields of one name may differ from type to type, so each has its type before its name.
  const parts = type.getTypes().flatMap(one => {
    const own = selectionsOf(one, above, isWanted).map(
      selection => `${one.name}_${selection.split(/\W/)[0]}: ${selection}`,
    );
    return own.length > 0 ? [`... on ${one.name} { ${own.join(' ')} }`] : [];
  });
  return braced(parts);
}

const braced = (parts: readonly string[]): string | null => (parts.length > 0 ? ` { ${parts.join(' ')} }` : null);

/** The arguments that a field must have. */
function argumentsOf({ args }: Field): string {
  const needed = args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  return needed.length > 0 ? `(${needed.map(argumentOf).join(', ')})` : '';
}

function argumentOf({ name, type }: GraphQLArgument): string {
  const value = astFromValue(exampleOf(type), type);
  if (!value) throw new Error(`there must be a value of ${String(type)} for ${name}, but there is none`);
  return `${name}: ${print(value)}`;
}
