/**
 * Several requests for entities of one department as one: each keeps its `_entities` under an alias, and its variables
 * and fragments under names of their own.
 */
import { Kind, OperationTypeNode, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import type {
  DocumentNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionNode,
  VariableDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { FetchRequest } from './fetch-request.ts';

/** The names of one part's variables in the combined request, as JSON texts with their colon. */
export interface PartNames {
  /** The operation's own variables, by the names that the client uses. */
  variables: [name: string, text: string][];
  representations: string;
}

/** The static part of a combined request. */
export interface Combined {
  /** JSON text of the request up to the first variable. */
  head: string;
  /** By part, in their order. */
  names: PartNames[];
}

/** The alias of a part's `_entities`. */
export const aliasOf = (part: number): string => `e${part}`;

/** @param operations the parts' documents: queries of `_entities` alone */
export function combine(operations: readonly string[]): Combined {
  const variableDefinitions: VariableDefinitionNode[] = [];
  const selections: SelectionNode[] = [];
  const fragments: FragmentDefinitionNode[] = [];
  const names: PartNames[] = [];
  for (const [part, source] of operations.entries()) {
    const document = renamed(parse(source, { noLocation: true }), part);
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.push(node);
      if (node.kind !== Kind.OPERATION_DEFINITION) continue;
      variableDefinitions.push(...(node.variableDefinitions ?? []));
      selections.push(...aliased(node, part));
      names.push(namesOf(node, part));
    }
  }
  const query = print({
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions,
        selectionSet: { kind: Kind.SELECTION_SET, selections },
      },
      ...fragments,
    ],
  });
  return { head: `{"query":${JSON.stringify(stripIgnoredCharacters(query))},"variables":{`, names };
}

const nameIn = (part: number, name: string): string => `${name}_${part}`;

function renamed(document: DocumentNode, part: number): DocumentNode {
  const rename = <Node extends { name: { value: string } }>(node: Node): Node => ({
    ...node,
    name: { ...node.name, value: nameIn(part, node.name.value) },
  });
  return visit(document, { Variable: rename, FragmentSpread: rename, FragmentDefinition: rename });
}

function aliased({ selectionSet }: OperationDefinitionNode, part: number): SelectionNode[] {
  return selectionSet.selections.flatMap(node =>
    node.kind === Kind.FIELD ? [{ ...node, alias: { kind: Kind.NAME, value: aliasOf(part) } as const }] : [],
  );
}

/** @param operation with the names of the combined request */
function namesOf({ variableDefinitions = [] }: OperationDefinitionNode, part: number): PartNames {
  const suffix = nameIn(part, '');
  const variables = variableDefinitions
    .map(({ variable }) => variable.name.value.slice(0, -suffix.length))
    .filter(name => name !== 'representations');
  return {
    variables: variables.map((name): [string, string] => [name, `"${nameIn(part, name)}":`]),
    representations: `"${nameIn(part, 'representations')}":`,
  };
}

/** Whether a document can be combined with others: it selects `_entities` and nothing else, without conditions. */
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

/** Combined requests that are kept of one program. */
const MOST_COMBINED = 50;

/** The combined requests of a program: mostly the same requests meet in one tick in every run. */
export class Combinations {
  readonly #combinable: ReadonlySet<FetchRequest>;
  /** Made when it is needed first: most programs combine nothing. */
  #combined: LRUCache<string, Combined> | undefined;

  constructor(combinable: ReadonlySet<FetchRequest>) {
    this.#combinable = combinable;
  }

  has(request: FetchRequest): boolean {
    return this.#combinable.has(request);
  }

  of(requests: readonly FetchRequest[]): Combined {
    this.#combined ??= new LRUCache({ max: MOST_COMBINED });
    const key = requests.map(({ id }) => id).join();
    let combined = this.#combined.get(key);
    if (!combined) {
      combined = combine(requests.map(({ operation }) => operation));
      this.#combined.set(key, combined);
    }
    return combined;
  }
}
