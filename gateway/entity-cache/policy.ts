/**
 * Which answers about an enterprise may be kept, as contracts declare it: `@cacheControl(maxAge:, scope: PUBLIC)` on a
 * field that a department adds to Enterprise says that the field, and all below it, depend on the department's own rows
 * of this enterprise and on nothing else: not on who asks, not on other enterprises. A field below it may take itself
 * out with `maxAge: 0` or `scope: PRIVATE`, as in Apollo Server.
 */
import { Kind, isCompositeType, getDirectiveValues, getNamedType, isObjectType, parse } from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLDirective,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql';

/** The type whose fields may be kept, and its key. */
const ENTITY = 'Enterprise';
const DIRECTIVE = 'cacheControl';

/** For how long answers to a document of `_entities` may be kept at most, in ms; 0 where they may not. */
export type CachePolicy = (document: string) => number;

/** The policy of a supergraph. A supergraph without the directive keeps nothing. */
export function cachePolicyOf(supergraph: GraphQLSchema): CachePolicy {
  const directive = supergraph.getDirective(DIRECTIVE);
  if (!directive) return () => 0;
  return document => new DocumentPolicy(supergraph, directive, document).maxAgeMs();
}

/** How long a part may be kept, in ms; `inherited` is what holds above it. */
class DocumentPolicy {
  readonly #schema: GraphQLSchema;
  readonly #directive: GraphQLDirective;
  readonly #entities: SelectionSetNode | undefined;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(schema: GraphQLSchema, directive: GraphQLDirective, source: string) {
    this.#schema = schema;
    this.#directive = directive;
    const { definitions } = parse(source, { noLocation: true });
    this.#fragments = new Map(
      definitions.flatMap(node => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
    );
    const operation = definitions.find(node => node.kind === Kind.OPERATION_DEFINITION);
    const [only, ...more] = operation?.selectionSet.selections ?? [];
    const isEntities = only?.kind === Kind.FIELD && only.name.value === '_entities' && more.length === 0;
    this.#entities = isEntities ? only.selectionSet : undefined;
  }

  maxAgeMs(): number {
    const entity = this.#schema.getType(ENTITY);
    if (!this.#entities || !isObjectType(entity)) return 0;
    let longest = Infinity;
    for (const selection of this.#entities.selections) {
      if (selection.kind !== Kind.INLINE_FRAGMENT || selection.typeCondition?.name.value !== ENTITY) return 0;
      longest = Math.min(longest, this.#ofSelections(selection.selectionSet, entity, 0));
    }
    return longest === Infinity ? 0 : longest;
  }

  #ofSelections({ selections }: SelectionSetNode, parent: GraphQLCompositeType, inheritedMs: number): number {
    let shortest = Infinity;
    for (const selection of selections) {
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(selection.name.value) : selection;
      if (!fragment) return 0;
      const ms =
        fragment.kind === Kind.FIELD
          ? this.#ofField(fragment, parent, inheritedMs)
          : this.#ofSelections(
              fragment.selectionSet,
              this.#typeOf(fragment.typeCondition?.name.value) ?? parent,
              inheritedMs,
            );
      shortest = Math.min(shortest, ms);
    }
    return shortest;
  }

  #ofField({ name, selectionSet }: FieldNode, parent: GraphQLCompositeType, inheritedMs: number): number {
    // A type's name never changes.
    if (name.value === '__typename') return Infinity;
    const field = 'getFields' in parent ? parent.getFields()[name.value] : undefined;
    if (!field) return 0;
    const ownMs = (field.astNode && this.#declared(field.astNode)) ?? inheritedMs;
    const type = getNamedType(field.type);
    if (!selectionSet || ownMs === 0) return ownMs;
    // What is below another enterprise changes with that one.
    if (!isCompositeType(type) || type.name === ENTITY) return 0;
    return Math.min(ownMs, this.#ofSelections(selectionSet, type, ownMs));
  }

  /** What a field declares of itself, in ms; undefined where it declares nothing. */
  #declared(node: NonNullable<Parameters<typeof getDirectiveValues>[1]>): number | undefined {
    const declared = getDirectiveValues(this.#directive, node);
    if (!declared) return undefined;
    const { maxAge = 0, scope = 'PUBLIC' } = declared;
    return scope === 'PUBLIC' ? Number(maxAge) * 1_000 : 0;
  }

  #typeOf(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : this.#schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }
}
