/**
 * Which answers about an enterprise may be kept, as contracts declare it: `@cacheControl(maxAge:)` on a field that a
 * department adds to Enterprise says that the field, and all below it, depend on the department's own rows of this
 * enterprise and on nothing else: not on other enterprises, and not on who asks. `scope: PRIVATE` says that they depend
 * on who asks too, `changesWith` of which other things of the department. A field below may say otherwise for itself,
 * as in Apollo Server; `maxAge: 0` takes it out. On a root field that gives the enterprise of its one argument, the
 * key, it says that the field gives everybody the same enterprise, or none; what is kept of it its fields say for
 * themselves.
 */
import { Kind, isCompositeType, getDirectiveValues, getNamedType, getNullableType, isObjectType, parse } from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLDirective,
  GraphQLField,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql';
import type { Keeping } from './requests.ts';

/** The type whose fields may be kept, and its key. */
const ENTITY = 'Enterprise';
const KEY = 'creditCode';
const DIRECTIVE = 'cacheControl';

/** How answers to a document of `_entities`, or of one such root field, may be kept; undefined where they may not. */
export type CachePolicy = (document: string) => Keeping | undefined;

/** The policy of a supergraph. A supergraph without the directive keeps nothing. */
export function cachePolicyOf(supergraph: GraphQLSchema): CachePolicy {
  const directive = supergraph.getDirective(DIRECTIVE);
  if (!directive) return () => undefined;
  return document => new DocumentPolicy(supergraph, directive, document).keeping();
}

/** What a field declares of itself. */
interface Declared {
  ms: number;
  isOwn: boolean;
  changesWith: readonly string[];
}

/** Reads one document; for how long a part may be kept is in ms, and `inherited` is what holds above it. */
class DocumentPolicy {
  readonly #schema: GraphQLSchema;
  readonly #directive: GraphQLDirective;
  /** The only root field. */
  readonly #root: FieldNode | undefined;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #changesWith = new Set<string>();
  #isOwn = false;

  constructor(schema: GraphQLSchema, directive: GraphQLDirective, source: string) {
    this.#schema = schema;
    this.#directive = directive;
    const { definitions } = parse(source, { noLocation: true });
    this.#fragments = new Map(
      definitions.flatMap(node => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
    );
    const operation = definitions.find(node => node.kind === Kind.OPERATION_DEFINITION);
    const [only, ...more] = operation?.selectionSet.selections ?? [];
    this.#root = only?.kind === Kind.FIELD && more.length === 0 ? only : undefined;
  }

  keeping(): Keeping | undefined {
    const ms = this.#maxAgeMs();
    if (ms === 0 || ms === Infinity) return undefined;
    return { ms, isOwn: this.#isOwn, changesWith: [...this.#changesWith].sort() };
  }

  #maxAgeMs(): number {
    const entity = this.#schema.getType(ENTITY);
    const { name, selectionSet } = this.#root ?? {};
    if (!name || !selectionSet || !isObjectType(entity)) return 0;
    if (name.value !== '_entities')
      return Math.min(this.#lookupMs(name.value), this.#ofSelections(selectionSet, entity, 0));
    let longest = Infinity;
    for (const selection of selectionSet.selections) {
      if (selection.kind !== Kind.INLINE_FRAGMENT || selection.typeCondition?.name.value !== ENTITY) return 0;
      longest = Math.min(longest, this.#ofSelections(selection.selectionSet, entity, 0));
    }
    return longest;
  }

  /** For how long it may be kept that a root field gives an enterprise; 0 where that is not declared. */
  #lookupMs(name: string): number {
    const field = this.#schema.getQueryType()?.getFields()[name];
    const isLookup = field && getNullableType(field.type) === this.#schema.getType(ENTITY) && isByKey(field);
    const declared = isLookup && field.astNode ? this.#declared(field.astNode) : undefined;
    return declared && !declared.isOwn ? declared.ms : 0;
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

  #ofField(node: FieldNode, parent: GraphQLCompositeType, inheritedMs: number): number {
    const { name, selectionSet } = node;
    // A type's name never changes, nor does the key that the answer was asked by.
    if (name.value === '__typename' || isKey(node, parent)) return Infinity;
    const field = 'getFields' in parent ? parent.getFields()[name.value] : undefined;
    if (!field) return 0;
    const declared = field.astNode && this.#declared(field.astNode);
    const ownMs = declared?.ms ?? inheritedMs;
    if (declared?.isOwn) this.#isOwn = true;
    for (const type of declared?.changesWith ?? []) this.#changesWith.add(type);
    const type = getNamedType(field.type);
    if (!selectionSet || ownMs === 0) return ownMs;
    if (!isCompositeType(type)) return 0;
    // What is below another enterprise changes with that one; which one it is, its key says.
    if (type.name === ENTITY && !isKeyAlone(selectionSet, type)) return 0;
    return Math.min(ownMs, this.#ofSelections(selectionSet, type, ownMs));
  }

  #declared(node: NonNullable<Parameters<typeof getDirectiveValues>[1]>): Declared | undefined {
    const declared = getDirectiveValues(this.#directive, node);
    if (!declared) return undefined;
    const { maxAge = 0, scope = 'PUBLIC', changesWith = [] } = declared;
    return {
      ms: Number(maxAge) * 1_000,
      isOwn: scope !== 'PUBLIC',
      changesWith: Array.isArray(changesWith) ? changesWith.map(String) : [],
    };
  }

  #typeOf(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : this.#schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }
}

const isByKey = ({ args }: GraphQLField<unknown, unknown>): boolean => args.length === 1 && args[0]?.name === KEY;

const isKey = ({ name, arguments: given }: FieldNode, parent: GraphQLCompositeType): boolean =>
  parent.name === ENTITY && name.value === KEY && !given?.length;

/** Whether nothing but its type and key is selected of an enterprise. */
const isKeyAlone = ({ selections }: SelectionSetNode, type: GraphQLCompositeType): boolean =>
  selections.every(node => node.kind === Kind.FIELD && (node.name.value === '__typename' || isKey(node, type)));
