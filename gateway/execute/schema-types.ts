/**
 * Makes the types and directives of a schema's text in steps, between which other work can be done. They are those that
 * graphql-js makes of the text in one go (`buildASTSchema`), which takes ten milliseconds for a platform's graph; a
 * test compares both.
 */
import {
  GraphQLDeprecatedDirective,
  GraphQLDirective,
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLOneOfDirective,
  GraphQLScalarType,
  GraphQLSpecifiedByDirective,
  GraphQLUnionType,
  Kind,
  getDirectiveValues,
  introspectionTypes,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  isUnionType,
  specifiedDirectives,
  specifiedScalarTypes,
  valueFromAST,
} from 'graphql';
import type {
  DefinitionNode,
  DirectiveDefinitionNode,
  DirectiveLocation,
  EnumValueDefinitionNode,
  FieldDefinitionNode,
  GraphQLEnumValueConfig,
  GraphQLFieldConfig,
  GraphQLInputFieldConfig,
  GraphQLInputType,
  GraphQLNamedType,
  GraphQLNullableType,
  GraphQLOutputType,
  GraphQLSchemaConfig,
  GraphQLType,
  InputValueDefinitionNode,
  InterfaceTypeDefinitionNode,
  InterfaceTypeExtensionNode,
  NameNode,
  NamedTypeNode,
  ObjectTypeDefinitionNode,
  ObjectTypeExtensionNode,
  TypeDefinitionNode,
  TypeExtensionNode,
  TypeNode,
} from 'graphql';

/** The definitions of a text that is known to be valid, as the constructor of a schema takes them: a type at a step. */
export function* schemaConfig(definitions: readonly DefinitionNode[]): Generator<void, GraphQLSchemaConfig> {
  const types = new SchemaTypes(definitions.filter(isTypeExtensionNode));
  for (const node of definitions) {
    if (!isTypeDefinitionNode(node)) continue;
    types.add(node);
    yield;
  }
  const all = types.all();
  for (const type of all) {
    complete(type);
    yield;
  }
  const own = definitions.flatMap(node => (node.kind === Kind.DIRECTIVE_DEFINITION ? [types.directive(node)] : []));
  const names = new Set(own.map(({ name }) => name));
  return {
    ...rootsOf(definitions, types),
    types: all,
    directives: [...own, ...specifiedDirectives.filter(({ name }) => !names.has(name))],
    assumeValid: true,
  };
}

/** The schema's own definition, and its roots: by their usual names where no definition says others. */
function rootsOf(definitions: readonly DefinitionNode[], types: SchemaTypes): Partial<GraphQLSchemaConfig> {
  const astNode = definitions.find(node => node.kind === Kind.SCHEMA_DEFINITION);
  const extensionASTNodes = definitions.filter(node => node.kind === Kind.SCHEMA_EXTENSION);
  const said = [astNode, ...extensionASTNodes].flatMap(node => node?.operationTypes ?? []);
  const rootOf = (operation: string, usual: string): GraphQLObjectType | undefined => {
    const name = said.findLast(node => node.operation === operation)?.type.name.value ?? (astNode ? '' : usual);
    const type = types.get(name);
    return isObjectType(type) ? type : undefined;
  };
  return {
    description: astNode?.description?.value,
    query: rootOf('query', 'Query'),
    mutation: rootOf('mutation', 'Mutation'),
    subscription: rootOf('subscription', 'Subscription'),
    astNode,
    extensionASTNodes,
  };
}

/** Types that every schema has. */
const STANDARD: ReadonlyMap<string, GraphQLNamedType> = new Map(
  [...specifiedScalarTypes, ...introspectionTypes].map(type => [type.name, type]),
);

/** The types of a text. What a type has is made when it is first asked for: types refer to one another. */
class SchemaTypes {
  readonly #types = new Map<string, GraphQLNamedType>();
  readonly #extensions: ReadonlyMap<string, readonly TypeExtensionNode[]>;

  constructor(extensions: readonly TypeExtensionNode[]) {
    this.#extensions = Map.groupBy(extensions, ({ name }) => name.value);
  }

  all(): GraphQLNamedType[] {
    return [...this.#types.values()];
  }

  get(name: string): GraphQLNamedType | undefined {
    return STANDARD.get(name) ?? this.#types.get(name);
  }

  add(node: TypeDefinitionNode): void {
    const name = node.name.value;
    this.#types.set(name, STANDARD.get(name) ?? this.#make(node));
  }

  directive(node: DirectiveDefinitionNode): GraphQLDirective {
    return new GraphQLDirective({
      name: node.name.value,
      description: node.description?.value,
      locations: node.locations.map(({ value }) => value as DirectiveLocation),
      isRepeatable: node.repeatable,
      args: this.#inputs(node.arguments),
      astNode: node,
    });
  }

  #make(node: TypeDefinitionNode): GraphQLNamedType {
    const name = node.name.value;
    const extensions = this.#extensions.get(name) ?? [];
    const described = { name, description: node.description?.value };
    switch (node.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
        return new GraphQLObjectType({ ...described, ...this.#members(node, extensions.filter(isOfObject)) });
      case Kind.INTERFACE_TYPE_DEFINITION:
        return new GraphQLInterfaceType({ ...described, ...this.#members(node, extensions.filter(isOfInterface)) });
      case Kind.UNION_TYPE_DEFINITION: {
        const extensionASTNodes = extensions.filter(isOfUnion);
        const types = (): GraphQLObjectType[] =>
          [node, ...extensionASTNodes].flatMap(part => part.types ?? []).map(member => this.#named(member));
        return new GraphQLUnionType({ ...described, types, astNode: node, extensionASTNodes });
      }
      case Kind.ENUM_TYPE_DEFINITION: {
        const extensionASTNodes = extensions.filter(isOfEnum);
        const values = (): Record<string, GraphQLEnumValueConfig> =>
          byName(
            [node, ...extensionASTNodes].flatMap(part => part.values ?? []),
            enumValue,
          );
        return new GraphQLEnumType({ ...described, values, astNode: node, extensionASTNodes });
      }
      case Kind.SCALAR_TYPE_DEFINITION: {
        const extensionASTNodes = extensions.filter(isOfScalar);
        const specifiedByURL = getDirectiveValues(GraphQLSpecifiedByDirective, node)?.url as string | undefined;
        return new GraphQLScalarType({ ...described, specifiedByURL, astNode: node, extensionASTNodes });
      }
      case Kind.INPUT_OBJECT_TYPE_DEFINITION: {
        const extensionASTNodes = extensions.filter(isOfInput);
        const fields = (): Record<string, GraphQLInputFieldConfig> =>
          this.#inputs([node, ...extensionASTNodes].flatMap(part => part.fields ?? []));
        const isOneOf = getDirectiveValues(GraphQLOneOfDirective, node) !== undefined;
        return new GraphQLInputObjectType({ ...described, fields, isOneOf, astNode: node, extensionASTNodes });
      }
    }
  }

  /** What objects and interfaces have. */
  #members<Node extends WithFields, Extension extends WithFields>(
    astNode: Node,
    extensionASTNodes: readonly Extension[],
  ): Members<Node, Extension> {
    const parts = [astNode, ...extensionASTNodes];
    return {
      interfaces: () => parts.flatMap(part => part.interfaces ?? []).map(node => this.#named(node)),
      fields: () =>
        byName(
          parts.flatMap(part => part.fields ?? []),
          node => this.#field(node),
        ),
      astNode,
      extensionASTNodes,
    };
  }

  #field(node: FieldDefinitionNode): GraphQLFieldConfig<unknown, unknown> {
    return {
      type: this.#wrapped(node.type) as GraphQLOutputType,
      description: node.description?.value,
      args: this.#inputs(node.arguments),
      deprecationReason: deprecationReason(node),
      astNode: node,
    };
  }

  /** Arguments, or the fields of an input type. */
  #inputs(nodes: readonly InputValueDefinitionNode[] = []): Record<string, GraphQLInputFieldConfig> {
    return byName(nodes, node => {
      const type = this.#wrapped(node.type) as GraphQLInputType;
      return {
        type,
        description: node.description?.value,
        defaultValue: valueFromAST(node.defaultValue, type),
        deprecationReason: deprecationReason(node),
        astNode: node,
      };
    });
  }

  #wrapped(node: TypeNode): GraphQLType {
    if (node.kind === Kind.NAMED_TYPE) return this.#named(node);
    const of = this.#wrapped(node.type);
    return node.kind === Kind.LIST_TYPE ? new GraphQLList(of) : new GraphQLNonNull(of as GraphQLNullableType);
  }

  /** That it is of the kind that its place needs is known of a valid text. */
  #named<Type extends GraphQLNamedType>({ name }: NamedTypeNode): Type {
    const type = this.get(name.value);
    if (!type) throw new Error(`a schema must have every type that it names, but got none of the name ${name.value}`);
    return type as Type;
  }
}

type WithFields =
  | ObjectTypeDefinitionNode
  | ObjectTypeExtensionNode
  | InterfaceTypeDefinitionNode
  | InterfaceTypeExtensionNode;

interface Members<Node, Extension> {
  interfaces(): GraphQLInterfaceType[];
  fields(): Record<string, GraphQLFieldConfig<unknown, unknown>>;
  astNode: Node;
  extensionASTNodes: readonly Extension[];
}

const isOfObject = (node: TypeExtensionNode) => node.kind === Kind.OBJECT_TYPE_EXTENSION;
const isOfInterface = (node: TypeExtensionNode) => node.kind === Kind.INTERFACE_TYPE_EXTENSION;
const isOfUnion = (node: TypeExtensionNode) => node.kind === Kind.UNION_TYPE_EXTENSION;
const isOfEnum = (node: TypeExtensionNode) => node.kind === Kind.ENUM_TYPE_EXTENSION;
const isOfScalar = (node: TypeExtensionNode) => node.kind === Kind.SCALAR_TYPE_EXTENSION;
const isOfInput = (node: TypeExtensionNode) => node.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION;

/** Makes what a type has, and so of all types what the event loop need not wait for later. */
function complete(type: GraphQLNamedType): void {
  if (isObjectType(type) || isInterfaceType(type)) type.getInterfaces();
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) type.getFields();
  if (isUnionType(type)) type.getTypes();
  if (isEnumType(type)) type.getValues();
}

const enumValue = (node: EnumValueDefinitionNode): GraphQLEnumValueConfig => ({
  description: node.description?.value,
  deprecationReason: deprecationReason(node),
  astNode: node,
});

const deprecationReason = (node: Parameters<typeof getDirectiveValues>[1]): string | undefined =>
  getDirectiveValues(GraphQLDeprecatedDirective, node)?.reason as string | undefined;

function byName<Node extends { name: NameNode }, Made>(
  nodes: readonly Node[],
  make: (node: Node) => Made,
): Record<string, Made> {
  const made: Record<string, Made> = Object.create(null);
  for (const node of nodes) made[node.name.value] = make(node);
  return made;
}
