/**
 * Several questions to one department in one request: each keeps its `_entities` under an alias, its variables and
 * fragments under names of their own.
 */
import { Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import type { FragmentDefinitionNode, OperationDefinitionNode, SelectionNode, VariableDefinitionNode } from 'graphql';
import type { FetchRequest } from './fetch-request.ts';

/** A request of several questions. */
export interface Combined {
  /** JSON text of the request up to the first variable. */
  head: string;
  /**
   * By question, the JSON texts of its variables' names with their colon: those of the operation by their own name, and
   * the representations.
   */
  names: { variables: [name: string, text: string][]; representations: string }[];
}

export const aliasOf = (index: number): string => `e${index}`;

/** @param operations the documents of the questions: queries of `_entities` alone */
export function combine(operations: readonly string[]): Combined {
  const definitions: VariableDefinitionNode[] = [];
  const selections: SelectionNode[] = [];
  const fragments: FragmentDefinitionNode[] = [];
  const names = operations.map((source, index) => {
    const own = (name: string): string => `${name}_${index}`;
    const renamed = visit(parse(source, { noLocation: true }), {
      Variable: node => ({ ...node, name: { ...node.name, value: own(node.name.value) } }),
      FragmentSpread: node => ({ ...node, name: { ...node.name, value: own(node.name.value) } }),
      FragmentDefinition: node => ({ ...node, name: { ...node.name, value: own(node.name.value) } }),
    });
    const operation = renamed.definitions.find(
      node => node.kind === Kind.OPERATION_DEFINITION,
    ) as OperationDefinitionNode;
    definitions.push(...(operation.variableDefinitions ?? []));
    for (const node of operation.selectionSet.selections)
      if (node.kind === Kind.FIELD) selections.push({ ...node, alias: { kind: Kind.NAME, value: aliasOf(index) } });
    for (const node of renamed.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.push(node);
    const variables = (operation.variableDefinitions ?? [])
      .map(({ variable }) => variable.name.value.slice(0, -`_${index}`.length))
      .filter(name => name !== 'representations');
    return {
      variables: variables.map((name): [string, string] => [name, `"${own(name)}":`]),
      representations: `"${own('representations')}":`,
    };
  });
  const query = print({
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: 'query' as never,
        variableDefinitions: definitions,
        selectionSet: { kind: Kind.SELECTION_SET, selections },
      },
      ...fragments,
    ],
  });
  return { head: `{"query":${JSON.stringify(stripIgnoredCharacters(query))},"variables":{`, names };
}

/**
 * Whether a question is one that can be asked with others: it asks for `_entities` and nothing else, without
 * conditions.
 */
export function isCombinable(source: string): boolean {
  const { definitions } = parse(source, { noLocation: true });
  return definitions.every(node => {
    if (node.kind !== Kind.OPERATION_DEFINITION) return node.kind === Kind.FRAGMENT_DEFINITION;
    const [only, ...more] = node.selectionSet.selections;
    return (
      node.operation === 'query' &&
      more.length === 0 &&
      only?.kind === Kind.FIELD &&
      only.name.value === '_entities' &&
      !only.alias &&
      !only.directives?.length &&
      !node.directives?.length
    );
  });
}

/** Kept by a program: which questions meet in one tick is mostly the same for every run. */
export class Combinations {
  readonly #known = new Map<string, Combined>();
  readonly #combinable: ReadonlySet<FetchRequest>;
  static readonly #LIMIT = 50;

  constructor(combinable: ReadonlySet<FetchRequest>) {
    this.#combinable = combinable;
  }

  has(question: FetchRequest): boolean {
    return this.#combinable.has(question);
  }

  of(questions: readonly FetchRequest[]): Combined {
    const key = questions.map(({ id }) => id).join();
    let known = this.#known.get(key);
    if (!known) {
      if (this.#known.size >= Combinations.#LIMIT) this.#known.clear();
      this.#known.set(key, (known = combine(questions.map(({ operation }) => operation))));
    }
    return known;
  }
}
