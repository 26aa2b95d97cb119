/** The variables in an operation's `@skip` and `@include`, and their values in one execution. */
import { Kind, visit } from 'graphql';
import type { DirectiveNode, DocumentNode, OperationDefinitionNode } from 'graphql';
import { fragmentsOf } from '../fields.ts';

/** The values of the variables in conditions. */
export type ConditionValues = ReadonlyMap<string, boolean>;

/** The directives that decide whether something is selected, and the value with which it is. */
export const CONDITIONS: Readonly<Record<string, boolean>> = { skip: false, include: true };

/** What a condition depends on: a variable's name, or a constant. Undefined for any other directive. */
export function conditionOf({
  name,
  arguments: args,
}: DirectiveNode): { if: string | boolean; is: boolean } | undefined {
  const is = Object.hasOwn(CONDITIONS, name.value) ? CONDITIONS[name.value] : undefined;
  const value = args?.find(argument => argument.name.value === 'if')?.value;
  if (is === undefined || !value) return undefined;
  if (value.kind === Kind.VARIABLE) return { if: value.name.value, is };
  return value.kind === Kind.BOOLEAN ? { if: value.value, is } : undefined;
}

export class Conditions {
  /** The variables, in order. None: the operation is the same for all values. */
  readonly names: readonly string[];
  readonly #defaults = new Map<string, boolean>();

  /** @param document valid, and with the operation in it */
  constructor(document: DocumentNode, operation: OperationDefinitionNode) {
    this.names = namesIn(document, operation);
    for (const { variable, defaultValue } of operation.variableDefinitions ?? [])
      if (defaultValue?.kind === Kind.BOOLEAN) this.#defaults.set(variable.name.value, defaultValue.value);
  }

  /** Undefined where one of them is no boolean: it is null. */
  valuesIn(variables: Readonly<Record<string, unknown>>): ConditionValues | undefined {
    const values = new Map<string, boolean>();
    for (const name of this.names) {
      const input = Object.hasOwn(variables, name) ? variables[name] : undefined;
      const value = input === undefined ? this.#defaults.get(name) : input;
      if (typeof value !== 'boolean') return undefined;
      values.set(name, value);
    }
    return values;
  }
}

/** Variables in conditions of the operation and of the fragments that it spreads. */
function namesIn(document: DocumentNode, operation: OperationDefinitionNode): string[] {
  const fragments = fragmentsOf(document);
  const names = new Set<string>();
  const spread = new Set<string>();
  const waiting: (OperationDefinitionNode | { kind: Kind.FRAGMENT_DEFINITION })[] = [operation];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    visit(node as OperationDefinitionNode, {
      Directive: directive => {
        const condition = conditionOf(directive);
        if (typeof condition?.if === 'string') names.add(condition.if);
      },
      FragmentSpread: ({ name }) => {
        const fragment = spread.has(name.value) ? undefined : fragments.get(name.value);
        spread.add(name.value);
        if (fragment) waiting.push(fragment);
      },
    });
  }
  return [...names].sort();
}
