/** Whether a partner's operation is within its view, which fields it asks for, and what it is told where it is not. */
import { Kind, getOperationAST, getVariableValues, isAbstractType, parse, validate, visit } from 'graphql';
import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { graphError } from '#shared/errors.ts';
import { coordinatesUsed } from '../supergraph/coordinates.ts';

/** An operation within a view: of data, or about the view itself. */
export interface Judged {
  kind: 'data' | 'introspection';
  document: DocumentNode;
  fields: readonly string[];
}

/** Errors of one document at most: each costs work. */
const MOST_ERRORS = 10;
/** Tokens of one document at most. */
const MOST_TOKENS = 2_000;

/** Coordinates of what tells of the schema. */
const OF_INTROSPECTION = /^__|\.__/;

/** A request as its body has it. */
export interface Asked {
  query?: unknown;
  operationName?: unknown;
  variables?: unknown;
}

/** A field of a type, without arguments. */
const FIELD = /^[A-Z]\w*\.[a-z]\w*$/;

/** Judges an operation; all that is said of it is said of the view alone, so that nothing outside shows. */
export function judge(view: GraphQLSchema, asked: Asked): Judged | { errors: readonly GraphQLError[] } {
  const { query: text, operationName, variables } = asked;
  if (typeof text !== 'string') return refused('BAD_REQUEST', 'a request must have a query');
  const name = typeof operationName === 'string' ? operationName : undefined;
  let document: DocumentNode;
  try {
    document = parse(text, { maxTokens: MOST_TOKENS });
  } catch (error) {
    return refused('GRAPHQL_PARSE_FAILED', (error as Error).message);
  }
  // Validation passes over an operation of a kind that the schema has no root for.
  if (!document.definitions.every(isOfRoot(view)))
    return refused('GRAPHQL_VALIDATION_FAILED', 'the agreement has no operation of this kind');
  const errors = validate(view, document, undefined, { maxErrors: MOST_ERRORS });
  if (errors.length > 0)
    return { errors: errors.map(({ message }) => graphError('GRAPHQL_VALIDATION_FAILED', message)) };
  const operation = getOperationAST(document, name);
  if (!operation)
    return refused('OPERATION_RESOLUTION_FAILURE', 'the document must have the one operation that is named');
  // A field of an input may come by a variable, where validation does not see it.
  const values = getVariableValues(view, operation.variableDefinitions ?? [], objectOf(variables), {
    maxErrors: MOST_ERRORS,
  });
  if (values.errors) return { errors: values.errors.map(({ message }) => graphError('BAD_USER_INPUT', message)) };
  return kindOf(view, document, operation);
}

const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const isOfRoot =
  (view: GraphQLSchema) =>
  (definition: DocumentNode['definitions'][number]): boolean =>
    definition.kind !== Kind.OPERATION_DEFINITION || Boolean(view.getRootType(definition.operation));

/** Introspection is answered of the view; with data beside it, it would be answered of the whole graph. */
function kindOf(
  view: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Judged | { errors: readonly GraphQLError[] } {
  const used = withFragments(document, operation);
  const fields = coordinatesUsed(view, used).filter(coordinate => !OF_INTROSPECTION.test(coordinate));
  const asksForSchema = namesSchema(used);
  if (!asksForSchema) return { kind: 'data', document: used, fields };
  if (fields.length === 0) return { kind: 'introspection', document: used, fields };
  return refused('GRAPHQL_VALIDATION_FAILED', '__schema and __type must be asked for in an operation of their own');
}

/** One operation with the fragments that it spreads. */
function withFragments(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const names = new Set<string>();
  const spreadsOf = (node: DocumentNode['definitions'][number]): void => {
    visit(node, {
      FragmentSpread: ({ name: { value } }) => {
        if (names.has(value)) return;
        names.add(value);
        const fragment = document.definitions.find(
          one => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === value,
        );
        if (fragment) spreadsOf(fragment);
      },
    });
  };
  spreadsOf(operation);
  const kept = document.definitions.filter(
    one => one === operation || (one.kind === Kind.FRAGMENT_DEFINITION && names.has(one.name.value)),
  );
  return { ...document, definitions: kept };
}

function namesSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ name: { value } }) => {
      if (value === '__schema' || value === '__type') found = true;
    },
  });
  return found;
}

const refused = (code: Parameters<typeof graphError>[0], message: string): { errors: readonly GraphQLError[] } => ({
  errors: [graphError(code, message)],
});

/** Coordinates of the fields that a request asks for, of the whole schema: what somebody tried is put down too. */
export function fieldsAsked(schema: GraphQLSchema, { query }: Asked): string[] {
  if (typeof query !== 'string') return [];
  try {
    const used = coordinatesUsed(schema, parse(query, { maxTokens: MOST_TOKENS }));
    return [...new Set(used.filter(coordinate => FIELD.test(coordinate)).flatMap(ofObjects(schema)))];
  } catch {
    return [];
  }
}

/** A field of an interface is asked of each of its types. */
const ofObjects =
  (schema: GraphQLSchema) =>
  (coordinate: string): string[] => {
    const [name = '', field = ''] = coordinate.split('.');
    const type = schema.getType(name);
    return isAbstractType(type) ? schema.getPossibleTypes(type).map(one => `${one.name}.${field}`) : [coordinate];
  };
