/**
 * What a partner sees of the graph: the granted fields, and nothing else. A pure function of the schema that clients
 * see and the coordinates of a grant.
 *
 * A grant names fields as `Type.field`, arguments as `Type.field(argument:)` and fields of inputs as `Input.field`.
 * What is added to it: arguments without which a field cannot be asked for, and the arguments of paging. An argument
 * that filters or sorts is there by its own coordinate alone, since it tells of a value without showing it.
 */
import {
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLUnionType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isScalarType,
  isUnionType,
} from 'graphql';
import type {
  GraphQLArgument,
  GraphQLField,
  GraphQLFieldConfig,
  GraphQLFieldConfigArgumentMap,
  GraphQLInputFieldConfigMap,
  GraphQLInputType,
  GraphQLNamedType,
  GraphQLOutputType,
  GraphQLType,
} from 'graphql';

/** Arguments of paging: they choose how many rows are read, and not which value they have. */
const PAGING: ReadonlySet<string> = new Set(['first', 'after', 'last', 'before']);

/** The schema of a grant; undefined where it grants no field that can be asked for. */
export function viewOf(schema: GraphQLSchema, coordinates: readonly string[]): GraphQLSchema | undefined {
  return new View(schema, new Set(coordinates)).build();
}

class View {
  readonly #schema: GraphQLSchema;
  readonly #granted: ReadonlySet<string>;
  readonly #types = new Map<string, GraphQLNamedType>();
  /** Names of types that have something that is granted. */
  readonly #shown = new Set<string>();

  constructor(schema: GraphQLSchema, granted: ReadonlySet<string>) {
    this.#schema = schema;
    this.#granted = granted;
    this.#judgeAll();
  }

  build(): GraphQLSchema | undefined {
    const query = this.#schema.getQueryType();
    if (!query || !this.#shows(query)) return undefined;
    const type = this.#typeOf(query) as GraphQLObjectType;
    const mutations = this.#schema.getMutationType();
    // Subscriptions are of no view, whatever a grant names.
    return new GraphQLSchema({
      query: type,
      mutation: mutations && this.#shows(mutations) ? (this.#typeOf(mutations) as GraphQLObjectType) : null,
      types: this.#members(),
      directives: [GraphQLIncludeDirective, GraphQLSkipDirective],
    });
  }

  /** All types that the view reaches, also objects that it reaches through an interface or a union alone. */
  #members(): GraphQLNamedType[] {
    const visited = new Set<string>();
    for (let before = -1; before !== visited.size; ) {
      before = visited.size;
      for (const [name, made] of [...this.#types]) {
        if (visited.has(name)) continue;
        visited.add(name);
        this.#reach(name, made);
      }
    }
    return [...this.#types.values()];
  }

  /** Makes the types that one refers to: reading its fields makes those of its fields. */
  #reach(name: string, made: GraphQLNamedType): void {
    if (isObjectType(made) || isInterfaceType(made) || isInputObjectType(made)) made.getFields();
    const original = this.#schema.getType(name);
    if (!isAbstractType(original)) return;
    for (const member of this.#schema.getPossibleTypes(original)) this.#typeOf(member);
  }

  /**
   * Types refer to one another, so they are judged until no further one has something: one that has itself alone has
   * not.
   */
  #judgeAll(): void {
    const types = Object.values(this.#schema.getTypeMap());
    for (let before = -1; before !== this.#shown.size; ) {
      before = this.#shown.size;
      for (const type of types) if (!this.#shown.has(type.name) && this.#judge(type)) this.#shown.add(type.name);
    }
  }

  readonly #shows = ({ name }: GraphQLNamedType): boolean => this.#shown.has(name);

  #judge(type: GraphQLNamedType): boolean {
    if (isScalarType(type) || isEnumType(type) || isInputObjectType(type)) return true;
    // Where one of its types is not granted, an object of it would show by its name that it is there.
    if (isAbstractType(type) && !this.#schema.getPossibleTypes(type).every(this.#shows)) return false;
    return isUnionType(type) || this.#fieldsOf(type).length > 0;
  }

  #grants(type: GraphQLNamedType, field: GraphQLField<unknown, unknown>): boolean {
    if (isInterfaceType(type)) {
      const members = this.#schema.getPossibleTypes(type);
      return members.every(member => this.#isNamed(member, field)) && this.#shows(namedOf(field.type));
    }
    if (type === this.#schema.getMutationType() && !carriesCase(field)) return false;
    return this.#isNamed(type, field) && this.#shows(namedOf(field.type));
  }

  readonly #isNamed = (type: GraphQLNamedType, { name }: { name: string }): boolean =>
    this.#granted.has(`${type.name}.${name}`);

  #typeOf(type: GraphQLNamedType): GraphQLNamedType {
    const made = this.#types.get(type.name);
    if (made) return made;
    const copy = this.#copy(type);
    this.#types.set(type.name, copy);
    return copy;
  }

  #copy(type: GraphQLNamedType): GraphQLNamedType {
    const { name, description } = type;
    if (isObjectType(type)) {
      const interfaces = () =>
        type
          .getInterfaces()
          .filter(this.#shows)
          .map(one => this.#typeOf(one) as GraphQLInterfaceType);
      return new GraphQLObjectType({ name, description, interfaces, fields: () => this.#configs(type) });
    }
    if (isInterfaceType(type))
      return new GraphQLInterfaceType({ name, description, fields: () => this.#configs(type) });
    if (isInputObjectType(type))
      return new GraphQLInputObjectType({ name, description, fields: () => this.#inputs(type) });
    if (isUnionType(type)) {
      const types = () => type.getTypes().map(one => this.#typeOf(one) as GraphQLObjectType);
      return new GraphQLUnionType({ name, description, types });
    }
    return isEnumType(type) ? new GraphQLEnumType(type.toConfig()) : type;
  }

  #fieldsOf(type: GraphQLObjectType | GraphQLInterfaceType): GraphQLField<unknown, unknown>[] {
    return Object.values(type.getFields()).filter(field => this.#grants(type, field));
  }

  #configs(type: GraphQLObjectType | GraphQLInterfaceType): Record<string, GraphQLFieldConfig<unknown, unknown>> {
    return Object.fromEntries(
      this.#fieldsOf(type).map(field => [
        field.name,
        {
          type: this.#wrapped(field.type) as GraphQLOutputType,
          description: field.description,
          deprecationReason: field.deprecationReason,
          args: this.#argumentsOf(type.name, field),
        },
      ]),
    );
  }

  #argumentsOf(type: string, { name, args }: GraphQLField<unknown, unknown>): GraphQLFieldConfigArgumentMap {
    const isShown = (argument: GraphQLArgument): boolean =>
      PAGING.has(argument.name) ||
      isRequiredArgument(argument) ||
      this.#granted.has(`${type}.${name}(${argument.name}:)`);
    return Object.fromEntries(
      args.filter(isShown).map(argument => [
        argument.name,
        {
          type: this.#wrapped(argument.type) as GraphQLInputType,
          description: argument.description,
          defaultValue: argument.defaultValue,
        },
      ]),
    );
  }

  #inputs(type: GraphQLInputObjectType): GraphQLInputFieldConfigMap {
    const shown = Object.values(type.getFields()).filter(
      field => isRequiredInputField(field) || this.#isNamed(type, field),
    );
    return Object.fromEntries(
      shown.map(field => [
        field.name,
        {
          type: this.#wrapped(field.type) as GraphQLInputType,
          description: field.description,
          defaultValue: field.defaultValue,
        },
      ]),
    );
  }

  #wrapped(type: GraphQLType): GraphQLType {
    if (isNonNullType(type)) return new GraphQLNonNull(this.#wrapped(type.ofType) as never);
    if (isListType(type)) return new GraphQLList(this.#wrapped(type.ofType));
    return this.#typeOf(type);
  }
}

/**
 * Whether a mutation applies for a case at home that another zone decides (G26): what another platform may hand over.
 * Its input says both.
 */
export const carriesCase = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ type }) => {
    const input = getNamedType(type);
    return isInputObjectType(input) && 'zone' in input.getFields() && 'homeZone' in input.getFields();
  });

function namedOf(type: GraphQLType): GraphQLNamedType {
  if (isNonNullType(type) || isListType(type)) return namedOf(type.ofType);
  return type;
}
