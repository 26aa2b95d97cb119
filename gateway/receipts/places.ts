/**
 * Where an operation reads what not everybody may read, and the same operation with the keys of whom it reads. Keys are
 * asked for at these places alone, of departments that are asked there anyway.
 */
import { Kind, getNamedType, isAbstractType, isInterfaceType, isObjectType, print } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLInterfaceType,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import { fragmentsOf, freeName, responseName, spreadOnce, usedFragments } from '../fields.ts';
import { isPage } from './restricted.ts';
import type { RestrictedField, RestrictedFields, SubjectField } from './restricted.ts';

/** A restricted field as an operation selects it. */
export interface ReadField {
  /** Its name in the answer. */
  name: string;
  /** The type on which it is selected; undefined where objects of one type stand there. */
  type: string | undefined;
  restricted: RestrictedField;
  /** The coordinate of the field, and of all that is selected below it. */
  coordinates: readonly string[];
  /** Whether what is below it says whose it is. */
  isToldBelow: boolean;
}

/** A place of an answer: what is read of the objects there. */
export interface Place {
  /** The names in the answer under which an object says whose it is: one for each type that it may be of. */
  keys: readonly Key[];
  /** Whether objects of several types may stand there, each of which says of which it is. */
  isAbstract: boolean;
  fields: readonly ReadField[];
  /** What was read of whom an object tells where there is one: the field above by which it was asked for. */
  carried: readonly string[];
  below: ReadonlyMap<string, Place>;
}

/** The name in the answer under which an object says whose it is. */
export interface Key {
  name: string;
  /** Whether the client asks for it itself, so that it stays in the answer. */
  isClients: boolean;
}

/** An operation that reads what not everybody may read. */
export interface ReadOperation {
  root: Place;
  /** Whether keys are asked for that the client does not ask for; else the operation is the client's own. */
  isKeyed: boolean;
  /** The name in the answer under which an object says of which type it is, where that is not known otherwise. */
  typename: string;
  /** The operation with the keys. */
  document: DocumentNode;
  operation: OperationDefinitionNode;
  source: string;
}

/** What an operation reads of that kind; undefined where it reads nothing of it. */
export function readOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  restricted: RestrictedFields,
): ReadOperation | undefined {
  const [subject, typename] = [freeName(document, 'receiptSubject'), freeName(document, 'receiptType')];
  const type = schema.getRootType(operation.operation);
  if (!type) return undefined;
  const fragments = fragmentsOf(document);
  const places = new Places({ schema, fragments, restricted, subject, typename });
  const root = places.of([operation.selectionSet], type, { carried: [], hasSubject: false });
  if (!root) return undefined;
  const selectionSet = places.keyed(operation.selectionSet, type, root);
  const keyed: OperationDefinitionNode = { ...operation, selectionSet };
  const definitions = [keyed, ...usedFragments(selectionSet, fragments)];
  const whole: DocumentNode = { kind: Kind.DOCUMENT, definitions };
  return { root, isKeyed: places.isKeyed, typename, document: whole, operation: keyed, source: print(whole) };
}

interface PlacesOptions {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  restricted: RestrictedFields;
  /** Names of keys: no name of the client's document. */
  subject: string;
  typename: string;
}

/** What is known above a place. */
interface Above {
  carried: readonly string[];
  /** Whether an object above says whose it is. */
  hasSubject: boolean;
}

/**
 * Selections of one name in the answer, each with the object type on which it counts, and whether it may be left out by
 * a directive of it or of a fragment around it.
 */
type Selected = { type: GraphQLObjectType; node: FieldNode; isConditional: boolean }[];

/** How objects of a type say whose they are: the field, and its name in the answer. */
interface Subject {
  type: GraphQLObjectType;
  field: SubjectField;
  key: Key;
}

class Places {
  readonly #options: PlacesOptions;
  /** The keys that are added at a place. */
  readonly #added = new Map<Place, readonly SelectionNode[]>();

  constructor(options: PlacesOptions) {
    this.#options = options;
  }

  /** The place of these selections; undefined where nothing restricted is read there or below. */
  of(sets: readonly SelectionSetNode[], type: GraphQLNamedType, above: Above): Place | undefined {
    const selected = this.#selectedIn(sets, type);
    const all = this.#subjectsOf(selected, type);
    const isKeyed = all.length > 0;
    const forBelow: Above = { carried: isKeyed ? [] : above.carried, hasSubject: above.hasSubject || isKeyed };
    const below = new Map<string, Place>();
    for (const [name, nodes] of selected) {
      const place = this.#below(nodes, forBelow);
      if (place) below.set(name, place);
    }
    const fields = [...selected].flatMap(([name, nodes]) => this.#readFields(name, nodes, { type, below }));
    const carried = isKeyed ? above.carried : [];
    if (fields.length === 0 && carried.length === 0 && below.size === 0) return undefined;
    const subjects = all.filter(({ type: on }) => carried.length > 0 || isRead(selected, on, { fields, below }));
    const keys = subjects.map(({ key }) => key);
    const place: Place = { keys, isAbstract: isAbstractType(type), fields, carried, below };
    this.#added.set(place, this.#keysOf(type, subjects));
    return place;
  }

  /** Whether anything is added at a place. */
  get isKeyed(): boolean {
    return [...this.#added.values()].some(added => added.length > 0);
  }

  #below(nodes: Selected, above: Above): Place | undefined {
    const [first] = nodes;
    const sets = nodes.flatMap(({ node }) => node.selectionSet ?? []);
    const field = first?.type.getFields()[first.node.name.value];
    if (!first || !field || sets.length === 0) return undefined;
    // Nobody above says whose it is: what is below has to.
    const read = this.#options.restricted.of(first.type, first.node.name.value);
    const own = read && !above.hasSubject ? this.#coordinates(first.type, first.node) : [];
    return this.of(sets, getNamedType(field.type), { ...above, carried: [...above.carried, ...own] });
  }

  /** The selections of a place by their names in the answer, each with the type on which it stands. */
  #selectedIn(sets: readonly SelectionSetNode[], type: GraphQLNamedType): Map<string, Selected> {
    const selected = new Map<string, Selected>();
    for (const set of sets)
      this.#each(set, { type, isConditional: false }, new Set(), (on, node, isConditional) => {
        const name = responseName(node);
        const known = selected.get(name);
        if (known) known.push({ type: on, node, isConditional });
        else selected.set(name, [{ type: on, node, isConditional }]);
      });
    return selected;
  }

  #each(
    { selections }: SelectionSetNode,
    within: { type: GraphQLNamedType; isConditional: boolean },
    spread: Set<string>,
    found: (type: GraphQLObjectType, node: FieldNode, isConditional: boolean) => void,
  ): void {
    const { type } = within;
    for (const node of selections) {
      const isConditional = within.isConditional || Boolean(node.directives?.length);
      if (node.kind === Kind.FIELD) {
        for (const one of this.#objectsOf(type)) if (one.getFields()[node.name.value]) found(one, node, isConditional);
        continue;
      }
      const fragment = spreadOnce(node, this.#options.fragments, spread);
      if (!fragment) continue;
      this.#each(fragment.selectionSet, { type: this.#narrowed(type, fragment), isConditional }, spread, found);
    }
  }

  #objectsOf(type: GraphQLNamedType): readonly GraphQLObjectType[] {
    if (isAbstractType(type)) return this.#options.schema.getPossibleTypes(type);
    return isObjectType(type) ? [type] : [];
  }

  /** The type of a fragment's selections: an object's own type, whatever interface the fragment is on. */
  #narrowed(
    type: GraphQLNamedType,
    { typeCondition }: { typeCondition?: FragmentDefinitionNode['typeCondition'] | undefined },
  ): GraphQLNamedType {
    if (isObjectType(type) || !typeCondition) return type;
    return this.#options.schema.getType(typeCondition.name.value) ?? type;
  }

  #readFields(
    name: string,
    nodes: Selected,
    { type, below }: { type: GraphQLNamedType; below: ReadonlyMap<string, Place> },
  ): ReadField[] {
    const { restricted } = this.#options;
    const isToldBelow = isKeyedIn(below.get(name));
    return nodes.flatMap(({ type: on, node }): ReadField[] => {
      const field = restricted.of(on, node.name.value);
      if (!field) return [];
      const ofType = on === type ? undefined : on.name;
      return [{ name, type: ofType, restricted: field, coordinates: this.#coordinates(on, node), isToldBelow }];
    });
  }

  /** A field, and what is selected below it: but for pages, which have no data of their own. */
  #coordinates(type: GraphQLObjectType, node: FieldNode): string[] {
    const found = new Set<string>();
    const add = (on: GraphQLObjectType, { name, selectionSet }: FieldNode): void => {
      const field = on.getFields()[name.value];
      if (!field) return;
      if (!isPage(on)) found.add(`${on.name}.${name.value}`);
      if (!selectionSet) return;
      this.#each(selectionSet, { type: getNamedType(field.type), isConditional: false }, new Set(), add);
    };
    add(type, node);
    return [...found];
  }

  #subjectsOf(selected: ReadonlyMap<string, Selected>, type: GraphQLNamedType): Subject[] {
    const fields = new Map<GraphQLObjectType, string[]>();
    for (const { type: on, node } of [...selected.values()].flat())
      fields.set(on, [...(fields.get(on) ?? []), node.name.value]);
    return [...fields].flatMap(([on, names]): Subject[] => {
      const field = this.#options.restricted.subjectOf(on, names);
      return field ? [{ type: on, field, key: this.#keyOf(selected, { type, on, field }) }] : [];
    });
  }

  /** The client's own selection of the key, else a name for it: its field's, where that is free. */
  #keyOf(
    selected: ReadonlyMap<string, Selected>,
    { type, on, field }: { type: GraphQLNamedType; on: GraphQLObjectType; field: SubjectField },
  ): Key {
    const { subject } = this.#options;
    // Types differ in whether a key may be null, so that each has a name of its own.
    if (on !== type) return { name: `${subject}_${on.name}`, isClients: false };
    if (field !== 'creditCode') return { name: subject, isClients: false };
    const own = [...selected].find(([, nodes]) =>
      nodes.some(({ node, isConditional }) => node.name.value === field && !isConditional),
    );
    if (own) return { name: own[0], isClients: true };
    // Departments mostly are asked for it under that name anyway, as the key of what others are asked of it.
    return { name: selected.has(field) ? subject : field, isClients: false };
  }

  /** What is added at a place: the key of each of its types, and the type where that is not known. */
  #keysOf(type: GraphQLNamedType, subjects: readonly Subject[]): SelectionNode[] {
    const asked = subjects.filter(({ key }) => !key.isClients);
    const keys = asked.map(({ type: on, field, key }): SelectionNode => {
      const node = keyNode(key.name, field);
      return on === type ? node : onType(on.name, node);
    });
    return isAbstractType(type) ? [...keys, fieldNode(this.#options.typename, '__typename')] : keys;
  }

  /** The selections of a place with its keys. Fragments that hold a place are spread: they may stand elsewhere too. */
  keyed(set: SelectionSetNode, type: GraphQLNamedType, place: Place): SelectionSetNode {
    return withSelections(this.#within(set, type, place), this.#added.get(place) ?? []);
  }

  #within(set: SelectionSetNode, type: GraphQLNamedType, place: Place): SelectionSetNode {
    const selections = set.selections.map((node): SelectionNode => {
      if (node.kind === Kind.FIELD) return this.#keyedField(node, type, place);
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.#options.fragments.get(node.name.value);
      if (!fragment) return node;
      const { typeCondition } = fragment;
      return {
        kind: Kind.INLINE_FRAGMENT,
        ...(typeCondition && { typeCondition }),
        ...(node.directives && { directives: node.directives }),
        selectionSet: this.#within(fragment.selectionSet, this.#narrowed(type, fragment), place),
      };
    });
    return { ...set, selections };
  }

  #keyedField(node: FieldNode, type: GraphQLNamedType, place: Place): FieldNode {
    const below = place.below.get(responseName(node));
    const field = isFielded(type) ? type.getFields()[node.name.value] : undefined;
    if (!below || !field || !node.selectionSet) return node;
    return { ...node, selectionSet: this.keyed(node.selectionSet, getNamedType(field.type), below) };
  }
}

/** Whether an object at a place or below says whose it is. */
const isKeyedIn = (place: Place | undefined): boolean =>
  place !== undefined && (place.keys.length > 0 || [...place.below.values()].some(isKeyedIn));

/** Whether something of objects of a type is read: a restricted field, or what leads to one. */
const isRead = (
  selected: ReadonlyMap<string, Selected>,
  type: GraphQLObjectType,
  { fields, below }: Pick<Place, 'fields' | 'below'>,
): boolean =>
  [...selected].some(
    ([name, nodes]) =>
      nodes.some(({ type: on }) => on === type) &&
      (below.has(name) || fields.some(field => field.name === name && (field.type ?? type.name) === type.name)),
  );

const isFielded = (type: GraphQLNamedType): type is GraphQLObjectType | GraphQLInterfaceType =>
  isObjectType(type) || isInterfaceType(type);

const withSelections = (set: SelectionSetNode, added: readonly SelectionNode[]): SelectionSetNode =>
  added.length > 0 ? { ...set, selections: [...set.selections, ...added] } : set;

const fieldNode = (alias: string, name: string, selectionSet?: SelectionSetNode): FieldNode => ({
  kind: Kind.FIELD,
  ...(alias !== name && { alias: { kind: Kind.NAME, value: alias } }),
  name: { kind: Kind.NAME, value: name },
  ...(selectionSet && { selectionSet }),
});

/** The credit code of whom something is, or of the enterprise that it belongs to. */
const keyNode = (alias: string, field: SubjectField): FieldNode =>
  field === 'creditCode'
    ? fieldNode(alias, field)
    : fieldNode(alias, field, { kind: Kind.SELECTION_SET, selections: [CODE_NODE] });

const CODE_NODE = fieldNode('creditCode', 'creditCode');

const onType = (name: string, selection: SelectionNode): SelectionNode => ({
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } },
  selectionSet: { kind: Kind.SELECTION_SET, selections: [selection] },
});
