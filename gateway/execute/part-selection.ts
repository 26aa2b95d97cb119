/**
 * What a part of a response selects, as plain data: all that is not deferred, or one deferred fragment with the way to
 * it. Conditions are decided here, by the variables.
 */
import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  TypeNameMetaFieldDef,
  getDirectiveValues,
  getNamedType,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  FragmentSpreadNode,
  GraphQLNamedType,
  GraphQLOutputType,
  GraphQLSchema,
  InlineFragmentNode,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { fragmentsOf, responseName } from '../fields.ts';
import { deferredAs } from './defer.ts';
import type { SelectedField, SelectedFragment, Selection } from './selection.ts';

/** A deferred fragment: its label, and the client's response names that lead to it. */
export interface DeferredFragment {
  label: string;
  path: readonly string[];
}

export interface PartSelectionOptions {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
  /** The client's response name for each name apart. */
  names: ReadonlyMap<string, string>;
}

type ParentType = GraphQLNamedType | null | undefined;

export class PartSelections {
  readonly #schema: GraphQLSchema;
  readonly #operation: OperationDefinitionNode;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Record<string, unknown>;
  readonly #names: ReadonlyMap<string, string>;

  constructor({ schema, document, operation, variables, names }: PartSelectionOptions) {
    this.#names = names;
    this.#schema = schema;
    this.#operation = operation;
    this.#fragments = fragmentsOf(document);
    this.#variables = getVariableValues(schema, operation.variableDefinitions ?? [], variables).coerced ?? {};
  }

  /** What is not deferred. */
  first(): Selection[] {
    return this.#all(this.#operation.selectionSet, this.#root());
  }

  /**
   * One deferred fragment, from the root on. The fields on the way may be null, whatever the schema says: a null in the
   * fragment is passed up to the fragment, and not beyond.
   */
  part(fragment: DeferredFragment): Selection[] {
    return this.#towards(this.#operation.selectionSet, this.#root(), fragment);
  }

  /** The first fragments that are deferred, in the order of the document. */
  deferred(most: number): DeferredFragment[] {
    const found = new Map<string, DeferredFragment>();
    for (const fragment of this.#deferredIn(this.#operation.selectionSet, [])) {
      found.set(JSON.stringify(fragment), fragment);
      if (found.size >= most) break;
    }
    return [...found.values()];
  }

  *#deferredIn({ selections }: SelectionSetNode, path: readonly string[]): Generator<DeferredFragment> {
    for (const node of selections) {
      if (!this.#isIncluded(node)) continue;
      if (node.kind === Kind.FIELD) {
        if (node.selectionSet) yield* this.#deferredIn(node.selectionSet, [...path, this.#clientName(node)]);
        continue;
      }
      const label = deferredAs(node, this.#variables);
      if (label !== undefined) yield { label, path };
      const fragment = this.#fragmentOf(node);
      if (fragment) yield* this.#deferredIn(fragment.selectionSet, path);
    }
  }

  #fragmentOf(node: InlineFragmentNode | FragmentSpreadNode): InlineFragmentNode | FragmentDefinitionNode | undefined {
    return node.kind === Kind.INLINE_FRAGMENT ? node : this.#fragments.get(node.name.value);
  }

  #clientName(node: FieldNode): string {
    const response = responseName(node);
    return this.#names.get(response) ?? response;
  }

  #root(): ParentType {
    return this.#schema.getRootType(this.#operation.operation);
  }

  /** All selections, but for what is deferred in them. */
  #all({ selections }: SelectionSetNode, parent: ParentType): Selection[] {
    return selections.flatMap((node): Selection[] => {
      if (!this.#isIncluded(node)) return [];
      if (node.kind === Kind.FIELD) {
        const type = fieldType(parent, node.name.value);
        if (!type) return [];
        return [fieldOf(node, type, node.selectionSet && this.#all(node.selectionSet, getNamedType(type)))];
      }
      if (deferredAs(node, this.#variables) !== undefined) return [];
      return this.#inFragment(node, parent, (set, type) => this.#all(set, type));
    });
  }

  #towards({ selections }: SelectionSetNode, parent: ParentType, wanted: DeferredFragment): Selection[] {
    const [next] = wanted.path;
    return selections.flatMap((node): Selection[] => {
      if (!this.#isIncluded(node)) return [];
      if (node.kind === Kind.FIELD) return this.#clientName(node) === next ? this.#through(node, parent, wanted) : [];
      if (next === undefined && deferredAs(node, this.#variables) === wanted.label)
        return this.#inFragment(node, parent, (set, type) => this.#all(set, type));
      return this.#inFragment(node, parent, (set, type) => this.#towards(set, type, wanted));
    });
  }

  /** A field on the way to a deferred fragment. */
  #through(node: FieldNode, parent: ParentType, { label, path }: DeferredFragment): Selection[] {
    const type = fieldType(parent, node.name.value);
    if (!type || !node.selectionSet) return [];
    const below = this.#towards(node.selectionSet, getNamedType(type), { label, path: path.slice(1) });
    if (below.length === 0) return [];
    const field = fieldOf(node, type, below);
    return [{ ...field, type: field.type.replaceAll('!', '') }];
  }

  #inFragment(
    node: InlineFragmentNode | FragmentSpreadNode,
    parent: ParentType,
    read: (set: SelectionSetNode, type: ParentType) => Selection[],
  ): SelectedFragment[] {
    const fragment = this.#fragmentOf(node);
    if (!fragment) return [];
    const on = fragment.typeCondition?.name.value;
    const type = on === undefined ? parent : this.#schema.getType(on);
    const selections = isCompositeType(type) ? read(fragment.selectionSet, type) : [];
    return selections.length > 0 ? [{ ...(on !== undefined && { on }), selections }] : [];
  }

  #isIncluded(node: Pick<FieldNode, 'directives'>): boolean {
    return (
      !node.directives?.length ||
      (getDirectiveValues(GraphQLSkipDirective, node, this.#variables)?.if !== true &&
        getDirectiveValues(GraphQLIncludeDirective, node, this.#variables)?.if !== false)
    );
  }
}

/** Undefined for a field that the type does not have. */
function fieldType(parent: ParentType, name: string): GraphQLOutputType | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef.type;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name]?.type : undefined;
}

const fieldOf = (node: FieldNode, type: GraphQLOutputType, selections: Selection[] | undefined): SelectedField => ({
  response: responseName(node),
  name: node.name.value,
  type: String(type),
  ...(selections && { selections }),
});
