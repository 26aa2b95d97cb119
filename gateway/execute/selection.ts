/**
 * An operation's selection as plain data, in the order in which the stock gateway responds. The planner's thread makes
 * it of its own `Operation`, so that Apollo's code alone merges and expands selections.
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
 * An operation with more selections is not compiled. Fragments that are spread in fragments can expand to many more
 * selections than the operation's text has.
 */
const SELECTION_LIMIT = 20_000;

/** Null where the operation is not compiled: it selects the schema itself, or is too large. */
export function selectionOf(operation: Operation): Selection[] | null {
  try {
    return new SelectionReader(operation).read(operation.selectionSet);
  } catch (error) {
    if (error instanceof NotCompiled) return null;
    throw error;
  }
}

class NotCompiled extends Error {}

class SelectionReader {
  readonly #skip: DirectiveDefinition;
  readonly #include: DirectiveDefinition;
  #count = 0;

  constructor(operation: Operation) {
    const schema = operation.schema();
    this.#skip = schema.skipDirective();
    this.#include = schema.includeDirective();
  }

  /** @throws NotCompiled */
  read(set: SelectionSet): Selection[] {
    return set.selections().map(({ element, selectionSet }) => {
      this.#count += 1;
      if (this.#count > SELECTION_LIMIT) throw new NotCompiled();
      const selections = selectionSet && this.read(selectionSet);
      return this.#selectionOf(element, selections);
    });
  }

  #selectionOf(element: OperationElement, selections: Selection[] | undefined): Selection {
    const when = this.#conditionsOf(element);
    if (element.kind === 'FragmentElement')
      return {
        ...(element.typeCondition && { on: element.typeCondition.name }),
        ...(when.length > 0 && { when }),
        selections: selections ?? [],
      };
    if (element.definition.isSchemaIntrospectionField()) throw new NotCompiled();
    return {
      response: element.responseName(),
      name: element.name,
      type: String(element.definition.type),
      ...(when.length > 0 && { when }),
      ...(selections && { selections }),
    };
  }

  #conditionsOf(element: OperationElement): Condition[] {
    const conditions: Condition[] = [];
    for (const [definition, is] of [
      [this.#skip, false],
      [this.#include, true],
    ] as const) {
      const [directive] = element.appliedDirectivesOf(definition);
      if (!directive) continue;
      const value = directive.arguments().if as boolean | { name: string };
      conditions.push({ if: typeof value === 'boolean' ? value : value.name, is });
    }
    return conditions;
  }
}
