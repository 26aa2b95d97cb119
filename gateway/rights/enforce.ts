/**
 * Enforces a supergraph's rules (access-rules.ts). What a caller may not see is taken out of the operation before it is
 * planned, so no department is ever asked for it; in the answer it is null, with an error UNAUTHORIZED_FIELD at its
 * path (access-restore.ts). An operation in which nothing is refused goes through as it came.
 */
import { GraphQLError, getNamedType, isAbstractType, isInterfaceType } from 'graphql';
import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { DocumentNode, GraphQLObjectType, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Principal } from '#shared/identity/principal.ts';
import { graphError } from '#shared/errors.ts';
import { filterOperation } from './filter.ts';
import type { Filtered } from './filter.ts';
import { restore } from './restore.ts';
import { both, same } from '../supergraph/access-rules.ts';
import type { AccessRules, Requirement } from '../supergraph/access-rules.ts';
import type { Executed, Executor, KnownOperation } from '../execute/index.ts';
import { grantsOf } from './grants.ts';
import type { GatewayContext } from '../context.ts';

/** What a field of an object type requires; undefined: nothing. */
export type FieldRule = (type: GraphQLObjectType, field: string) => Requirement | undefined;

/**
 * Makes an executor that shows its callers what they may see. Where the supergraph has no rules it costs one
 * comparison.
 */
export function withRights(inner: Executor): Executor {
  const ownOf = new WeakMap<KnownOperation, KnownOperation>();
  const operations = new WeakMap<DocumentNode, { rules: AccessRules; byName: Map<string, ProtectedOperation> }>();
  const look = (
    document: DocumentNode,
    operation: OperationDefinitionNode,
    schema: GraphQLSchema,
    rules: AccessRules,
  ): ProtectedOperation => {
    let known = operations.get(document);
    if (known?.rules !== rules) operations.set(document, (known = { rules, byName: new Map() }));
    const name = operation.name?.value ?? '';
    let looked = known.byName.get(name);
    if (!looked)
      known.byName.set(name, (looked = protectOperation(schema, document, operation, fieldRules(schema, rules))));
    return looked;
  };
  const execute = async (context: Asked, perform: (asked: Asked) => Promise<Executed>): Promise<Executed> => {
    const [rules, schema] = [inner.rules(), inner.apiSchema()];
    const { document, operation, request } = context;
    if (!operation) return { errors: [noOperation(request.operationName)] };
    if (rules.size === 0 || !schema) return perform(context);
    const looked = look(document, operation, schema, rules);
    if (looked.requirements.length === 0) return perform(context);
    const principal = principalOf(context);
    const refused = looked.refusedTo(principal);
    if (!refused) return perform(context);
    const { filtered } = refused;
    const result: Executed = filtered.operation
      ? await whole({
          ...context,
          document: filtered.document,
          operation: filtered.operation,
          source: filtered.source,
          queryHash: `${context.queryHash}:${refused.key}`,
        })
      : { data: {} };
    if (!result.data) return result;
    const restored = restore({
      schema,
      document,
      operation,
      variables: request.variables ?? {},
      refused: refused.rule,
      typename: filtered.typename,
      data: result.data,
    });
    const errors = restored.refusals.map(
      ({ coordinate, requirement, path }) =>
        new GraphQLError(describeRefusal(coordinate, requirement, principal), {
          path,
          extensions: { code: 'UNAUTHORIZED_FIELD' },
        }),
    );
    const all = [...(result.errors ?? []), ...errors];
    return { ...result, data: restored.data, ...(all.length > 0 && { errors: all }) };
  };
  let whole: (asked: Asked) => Promise<Executed>;
  return {
    // Member by member: whatever else an executor can do with an operation must not get past the rights.
    apiSchema: inner.apiSchema,
    rules: inner.rules,
    onSchemaLoadOrUpdate: listener => inner.onSchemaLoadOrUpdate!(listener),
    stop: () => inner.stop(),
    known: (source, operationName) => {
      const known = inner.known(source, operationName);
      let own = known && ownOf.get(known);
      if (known && !own)
        ownOf.set(
          known,
          (own = {
            ...known,
            execute: context => execute(context as unknown as Asked, asked => known.execute(asked as never)),
          }),
        );
      return own;
    },
    load: async options => {
      const { executor } = await inner.load(options);
      if (!executor) return { executor };
      whole = asked => executor(asked as never) as never;
      return { executor: context => execute(context as unknown as Asked, whole) as never };
    },
  };
}

/** An operation as an executor is asked for it. */
type Asked = Pick<GatewayGraphQLRequestContext, 'document' | 'operation' | 'request' | 'queryHash' | 'source'> & {
  operation: OperationDefinitionNode | undefined;
  context: unknown;
};

const principalOf = ({ context }: Asked): Principal => (context as GatewayContext).principal;

/**
 * Of a document without the operation that is meant. Apollo's gateway throws it, which would make it a fault of ours.
 */
const noOperation = (name: string | undefined): GraphQLError =>
  graphError(
    'OPERATION_RESOLUTION_FAILURE',
    name ? `the document has no operation ${name}` : 'the document has several operations: name one in operationName',
    { http: { status: 400 } },
  );

interface ProtectedOperation {
  /** Every requirement that the operation touches. */
  requirements: readonly Requirement[];
  /**
   * What it is for a caller; undefined where nothing of it is refused. Kept for each set of requirements that are not
   * met.
   */
  refusedTo(principal: Principal): { key: string; filtered: Filtered; rule: FieldRule } | undefined;
}

function protectOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  rule: FieldRule,
): ProtectedOperation {
  const touched = new Set<Requirement>();
  filterOperation(schema, document, operation, (type, field) => {
    const requirement = rule(type, field);
    if (requirement) touched.add(requirement);
    return false;
  });
  const requirements = [...touched];
  const versions = new Map<string, { key: string; filtered: Filtered; rule: FieldRule }>();
  return {
    requirements,
    refusedTo: principal => {
      const grants = grantsOf(principal);
      const unmet = requirements.flatMap((requirement, at) => (isMet(requirement, grants) ? [] : [at]));
      if (unmet.length === 0) return undefined;
      const key = unmet.join(',');
      let version = versions.get(key);
      if (!version) {
        const missing = new Set(unmet.map(at => requirements[at]!));
        const refused: FieldRule = (type, field) => {
          const requirement = rule(type, field);
          return requirement && missing.has(requirement) ? requirement : undefined;
        };
        const filtered = filterOperation(
          schema,
          document,
          operation,
          (type, field) => refused(type, field) !== undefined,
        );
        versions.set(key, (version = { key, filtered, rule: refused }));
      }
      return version;
    },
  };
}

/** True where the caller has all grants of one alternative. */
export const isMet = (requirement: Requirement, grants: ReadonlySet<string>): boolean =>
  requirement.some(alternative => alternative.every(grant => grants.has(grant)));

/** Tells what is missing, as the contract asks for it. */
function describeRefusal(coordinate: string, requirement: Requirement, { role }: Principal): string {
  if (role === 'public') return `${coordinate} needs an identity: send the header authorization: Bearer <token>`;
  const alternatives = requirement.map(alternative =>
    alternative.filter(grant => grant !== 'authenticated').join(' and '),
  );
  return `${coordinate} needs ${alternatives.join(', or ') || 'what nobody has'}, but the caller has ${alternatives.length > 1 ? 'none of these' : 'not'}`;
}

const fieldRulesOf = new WeakMap<AccessRules, { schema: GraphQLSchema; rule: FieldRule }>();

/**
 * The rules as they hold for the fields of object types, which is what an answer is made of: those of the field, of its
 * type, of what it returns, and of the interfaces that its type implements. Composition gives an interface the rules of
 * all its types together, so that one who asks through the interface needs all of them; here each type is asked by
 * itself, so only what an interface requires beyond that counts.
 */
export function fieldRules(schema: GraphQLSchema, rules: AccessRules): FieldRule {
  const known = fieldRulesOf.get(rules);
  if (known?.schema === schema) return known.rule;
  const own = new Map<string, Requirement>();
  for (const [coordinate, requirement] of rules) {
    const [name = '', field] = coordinate.split('.');
    const type = schema.getType(name);
    if (!isInterfaceType(type)) continue;
    const ofTypes = schema
      .getPossibleTypes(type)
      .reduce<Requirement | undefined>(
        (sum, one) => both(sum, rules.get(field === undefined ? one.name : `${one.name}.${field}`)),
        undefined,
      );
    if (!ofTypes || !same(ofTypes, requirement)) own.set(coordinate, requirement);
  }
  const byField = new Map<string, Requirement | null>();
  const texts = new Map<string, Requirement>();
  const find = (type: GraphQLObjectType, name: string): Requirement | undefined => {
    const field = type.getFields()[name];
    const result = field && getNamedType(field.type);
    const parts = [
      rules.get(type.name),
      rules.get(`${type.name}.${name}`),
      result && (isAbstractType(result) ? own : rules).get(result.name),
      ...type.getInterfaces().flatMap(one => [own.get(one.name), own.get(`${one.name}.${name}`)]),
    ];
    const whole = parts.reduce(both);
    if (!whole) return undefined;
    // One object for each requirement, so that they can be told apart by identity.
    const text = JSON.stringify(whole);
    if (!texts.has(text)) texts.set(text, whole);
    return texts.get(text);
  };
  const rule: FieldRule = (type, name) => {
    const coordinate = `${type.name}.${name}`;
    let requirement = byField.get(coordinate);
    if (requirement === undefined) byField.set(coordinate, (requirement = find(type, name) ?? null));
    return requirement ?? undefined;
  };
  fieldRulesOf.set(rules, { schema, rule });
  return rule;
}
