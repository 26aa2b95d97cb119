/**
 * An operation's selection as plain data, in the order in which the stock gateway answers it. The planner's thread
 * makes it of its own
 * `Operation`, so that what merges and expands selections is Apollo's code, once, and not a copy of it.
 */
import type { DirectiveDefinition, Operation, OperationElement, SelectionSet } from '@apollo/federation-internals';

/** A `@skip` or `@include`: selected only where the variable (or constant) is `is`. */
export interface Condition {
  if: string | boolean;
  is: boolean;
}

export type Selection = SelectedField | SelectedFragment;

export interface SelectedField {
  /** Alias, or name. */
  response: string;
  name: string;
  /** As printed: `[User!]`. */
  type: string;
  when?: Condition[];
  /** Where the type is composite. */
  selections?: Selection[];
}

export interface SelectedFragment {
  /** Type condition; absent where there is none. */
  on?: string;
  when?: Condition[];
  selections: Selection[];
}

/**
 * More selections than this are not compiled: fragments that are spread in fragments can be many more than an operation
 * is long.
 */
const SELECTION_LIMIT = 20_000;

/** Null where the operation is not one to be compiled: it asks for the schema itself, or is too large. */
export function selectionOf(operation: Operation): Selection[] | null {
  const schema = operation.schema();
  let count = 0;

  const conditions = (element: OperationElement): { when?: Condition[] } => {
    const of = (definition: DirectiveDefinition) => element.appliedDirectivesOf(definition)[0];
    const when = (
      [
        [of(schema.skipDirective()), false],
        [of(schema.includeDirective()), true],
      ] as const
    ).flatMap(([directive, is]) => {
      if (!directive) return [];
      const value = directive.arguments().if as boolean | { name: string };
      return [{ if: typeof value === 'boolean' ? value : value.name, is }];
    });
    return when.length > 0 ? { when } : {};
  };
  const walk = (set: SelectionSet): Selection[] | null => {
    const selections: Selection[] = [];
    for (const selection of set.selections()) {
      if (++count > SELECTION_LIMIT) return null;
      const { element } = selection;
      const below = selection.selectionSet ? walk(selection.selectionSet) : undefined;
      if (below === null) return null;
      if (element.kind === 'Field') {
        if (element.definition.isSchemaIntrospectionField()) return null;
        selections.push({
          response: element.responseName(),
          name: element.name,
          type: String(element.definition.type),
          ...conditions(element),
          ...(below && { selections: below }),
        });
      } else {
        selections.push({
          ...(element.typeCondition && { on: element.typeCondition.name }),
          ...conditions(element),
          selections: below!,
        });
      }
    }
    return selections;
  };
  return walk(operation.selectionSet);
}
