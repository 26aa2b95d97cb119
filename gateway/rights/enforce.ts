/**
 * Enforces a supergraph's access rules. What a caller may not see is taken out of the operation before it is planned
 * (filter.ts), so that it is requested of no department. In the response it is null, with an error UNAUTHORIZED_FIELD
 * at its path (restore.ts). An operation in which nothing is refused is executed unchanged.
 */
import type { GatewayExecutor, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { GraphQLError } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Principal } from '#shared/identity/principal.ts';
import { graphError } from '#shared/errors.ts';
import type { GatewayContext } from '../context.ts';
import { operationNotFound } from '../execute/index.ts';
import type { Begun, CachedOperation, Executed, Executor, OperationContext, Subscribed } from '../execute/index.ts';
import type { AccessRules, Requirement } from '../supergraph/access-rules.ts';
import { fieldRules } from './field-rules.ts';
import { ProtectedOperation } from './protected-operation.ts';
import type { FilteredVersion } from './protected-operation.ts';
import { restore } from './restore.ts';
import type { RefusedField, RestorationOptions } from './restore.ts';

/** An operation to execute: the parts of Apollo's context that the rights read and change. */
type Execution = Pick<GatewayGraphQLRequestContext, 'document' | 'request' | 'queryHash' | 'source' | 'context'> & {
  /** Undefined where the document has no operation of the requested name. */
  operation: OperationDefinitionNode | undefined;
};

type Perform = (execution: Execution) => Promise<Executed>;

/** An executor whose responses, in whichever way they come, hold what their callers may see. */
export interface ProtectedExecutor extends Executor {
  begin(context: OperationContext): Promise<ProtectedParts>;
}

/** A response in parts, and what of it the caller may not see: the parts are completed by restore.ts. */
export type ProtectedParts = Begun & Pick<RestorationOptions, 'refused'>;

const ALL_SEEN = (): undefined => undefined;

/** Makes an executor that enforces the access rules. Where the supergraph has none, that costs one comparison. */
export function withRights(inner: Executor): ProtectedExecutor {
  const rights = new Rights(inner);
  // Member by member: whatever else an executor can do with an operation must not get past the rights.
  return {
    apiSchema: () => inner.apiSchema(),
    rules: () => inner.rules(),
    document: () => inner.document(),
    planOf: context => inner.planOf(context),
    onSchemaLoadOrUpdate: listener => inner.onSchemaLoadOrUpdate?.(listener) ?? (() => {}),
    stop: () => inner.stop(),
    cached: (source, operationName) => rights.cached(source, operationName),
    begin: context => rights.begin(context as OperationContext & Execution),
    subscribe: (context, contextOfEvent) => rights.subscribe(context as OperationContext & Execution, contextOfEvent),
    load: async options => {
      const { executor } = await inner.load(options);
      return { executor: executor && rights.protect(executor) };
    },
  };
}

class Rights {
  readonly #inner: Executor;
  readonly #cached = new WeakMap<CachedOperation, CachedOperation>();
  readonly #operations = new WeakMap<DocumentNode, { rules: AccessRules; byName: Map<string, ProtectedOperation> }>();
  /** Executes any operation, also one that is not cached. */
  #performWhole: Perform | undefined;

  constructor(inner: Executor) {
    this.#inner = inner;
  }

  /** Wraps the executor of the inner one. */
  protect(executor: GatewayExecutor): GatewayExecutor {
    // An execution is made from a whole context of Apollo's, and the rights only replace parts of it.
    const perform: Perform = execution => executor(execution as GatewayGraphQLRequestContext);
    this.#performWhole = perform;
    return context => this.#execute(context, perform);
  }

  /** A cached operation of the inner executor, wrapped once. */
  cached(source: string, operationName: string | undefined): CachedOperation | undefined {
    const cached = this.#inner.cached(source, operationName);
    if (!cached) return undefined;
    let wrapped = this.#cached.get(cached);
    if (!wrapped) {
      const perform: Perform = execution => cached.execute(execution as OperationContext & Execution);
      wrapped = { ...cached, execute: context => this.#execute(context as OperationContext & Execution, perform) };
      this.#cached.set(cached, wrapped);
    }
    return wrapped;
  }

  /** Begins what the caller may see of an operation with `@defer`. */
  async begin(context: OperationContext & Execution): Promise<ProtectedParts> {
    const version = this.#versionFor(context, context.context.principal);
    if (!version) return { ...(await this.#inner.begin(context)), refused: ALL_SEEN };
    const { operation } = version.filtered;
    const begun: Begun = operation
      ? await this.#inner.begin(versionOf(context, version, operation))
      : { part: async () => ({ data: {}, errors: [] }) };
    return { ...begun, refused: version.refused };
  }

  /** Subscribes to what the caller may see; each event is judged by the rules of its time. */
  async subscribe(
    context: OperationContext & Execution,
    contextOfEvent: () => Promise<GatewayContext>,
  ): Promise<Subscribed> {
    const principal: Principal = context.context.principal;
    const version = this.#versionFor(context, principal);
    if (version && !version.filtered.operation) return { refused: await this.#execute(context, async () => ({})) };
    const seen = version?.filtered.operation ? versionOf(context, version, version.filtered.operation) : context;
    const subscribed = await this.#inner.subscribe(seen, async () => {
      if (this.#versionFor(context, principal)?.key !== version?.key) throw contractChanged();
      return contextOfEvent();
    });
    if (!version || 'refused' in subscribed) return subscribed;
    return { events: this.#restoredEvents(subscribed.events, context, version) };
  }

  async *#restoredEvents(
    events: AsyncIterable<Executed>,
    execution: Execution,
    version: FilteredVersion,
  ): AsyncGenerator<Executed> {
    for await (const event of events) yield this.#restored(event, execution, version);
  }

  async #execute(execution: Execution, perform: Perform): Promise<Executed> {
    const { operation, request } = execution;
    if (!operation) return { errors: [operationNotFound(request.operationName)] };
    const version = this.#versionFor(execution, execution.context.principal);
    if (!version) return perform(execution);
    return this.#restored(await this.#executeVersion(execution, version), execution, version);
  }

  /** The operation as a caller may see it; undefined where all of it may be seen. */
  #versionFor({ document, operation }: Execution, principal: Principal): FilteredVersion | undefined {
    const rules = this.#inner.rules();
    const schema = this.#inner.apiSchema();
    if (rules.size === 0 || !schema || !operation) return undefined;
    return this.#protected(document, operation, schema, rules).versionFor(principal);
  }

  /** A response with what was taken out of its operation. */
  #restored(
    result: Executed,
    { document, operation, request, context }: Execution,
    version: FilteredVersion,
  ): Executed {
    const schema = this.#inner.apiSchema();
    if (!result.data || !schema || !operation) return result;
    const principal: Principal = context.principal;
    const { data, refusals } = restore({
      schema,
      document,
      operation,
      variables: request.variables ?? {},
      refused: version.refused,
      typename: version.filtered.typename,
      data: result.data,
    });
    const errors = [...(result.errors ?? []), ...refusals.map(refusal => refusalError(refusal, principal))];
    return { ...result, data, ...(errors.length > 0 && { errors }) };
  }

  async #executeVersion(execution: Execution, version: FilteredVersion): Promise<Executed> {
    const { operation } = version.filtered;
    if (!operation) return { data: {} };
    if (!this.#performWhole) throw new Error('the executor is not loaded');
    return this.#performWhole(versionOf(execution, version, operation));
  }

  #protected(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    schema: GraphQLSchema,
    rules: AccessRules,
  ): ProtectedOperation {
    let ofDocument = this.#operations.get(document);
    if (ofDocument?.rules !== rules) {
      ofDocument = { rules, byName: new Map() };
      this.#operations.set(document, ofDocument);
    }
    const name = operation.name?.value ?? '';
    let protectedOperation = ofDocument.byName.get(name);
    if (!protectedOperation) {
      protectedOperation = new ProtectedOperation(schema, document, operation, fieldRules(schema, rules));
      ofDocument.byName.set(name, protectedOperation);
    }
    return protectedOperation;
  }
}

/** An execution of what is left of its operation. */
const versionOf = <Whole extends Execution>(
  execution: Whole,
  { key, filtered: { document, source } }: FilteredVersion,
  operation: OperationDefinitionNode,
): Whole => ({ ...execution, document, operation, source, queryHash: `${execution.queryHash}:${key}` });

const contractChanged = (): GraphQLError =>
  graphError('FORBIDDEN', 'the contract now says otherwise who may see this: subscribe again');

export const refusalError = ({ coordinate, requirement, path }: RefusedField, principal: Principal): GraphQLError =>
  new GraphQLError(refusalMessage(coordinate, requirement, principal), {
    path,
    extensions: { code: 'UNAUTHORIZED_FIELD' },
  });

/** Says what the caller lacks, as the contract requires it. */
function refusalMessage(coordinate: string, requirement: Requirement, { role }: Principal): string {
  if (role === 'public') return `${coordinate} needs an identity: send the header authorization: Bearer <token>`;
  const alternatives = requirement.map(alternative =>
    alternative.filter(grant => grant !== 'authenticated').join(' and '),
  );
  const needed = alternatives.join(', or ') || 'what no caller has';
  return `${coordinate} needs ${needed}, but the caller has ${alternatives.length > 1 ? 'none of these' : 'not'}`;
}
