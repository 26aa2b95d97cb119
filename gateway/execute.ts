/** The one place that knows Apollo's gateway, which plans an operation and executes its plan. What is around it knows only {@link Executor}. */
import './telemetry.ts';
import { ApolloGateway } from '@apollo/gateway';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { GraphQLError, buildSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from '#shared/log.ts';
import type { AccessRules } from './access-rules.ts';
import { fits } from './shape.ts';
import type { SupergraphSource } from './supergraph.ts';
import type { Transport } from './transport.ts';

type GatewayInterface = ApolloServerOptionsWithGateway<object>['gateway'];

/** Executes operations; given to Apollo Server as its `gateway`. */
export interface Executor extends GatewayInterface {
  /** The schema that clients see, of the supergraph in force; undefined until one is loaded. */
  apiSchema(): GraphQLSchema | undefined;
  /** The rules of the supergraph in force. */
  rules(): AccessRules;
}

/** Makes the executor of a source's supergraphs. It is loaded once the source has one, and follows every later one without a stop. */
export function createExecutor({ source, transport, log }: { source: SupergraphSource; transport: Transport; log: Logger }): Executor {
  let rules: AccessRules = new Map();
  let schema: GraphQLSchema | undefined;
  let supergraphSchema: GraphQLSchema | undefined;
  let loaded = false;
  const gateway = new ApolloGateway({
    logger: log,
    __exposeQueryPlanExperimental: false,
    // Each fetch of a plan keeps its document, by which its answer is judged.
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
    buildService: ({ name, url }) => transport.dataSource(name, url ?? '', (data, document) => !supergraphSchema || fits(data, document, supergraphSchema)),
    supergraphSdl: ({ update }) =>
      new Promise(resolve => {
        source.subscribe(supergraph => {
          if (supergraph.rules.size > 0) {
            log.warn({ protected: [...supergraph.rules.keys()] }, 'the planner does not know @authenticated, @requiresScopes and @policy: they are enforced before it');
          }
          try {
            if (loaded) update(supergraph.sdl);
            else resolve({ supergraphSdl: supergraph.sdl });
            [rules, loaded] = [supergraph.rules, true];
          } catch (error) {
            log.error({ err: error }, 'the new supergraph cannot be loaded: the last one stays in force');
          }
        });
      }),
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    schema = apiSchema;
    supergraphSchema = buildSchema(coreSupergraphSdl, { assumeValid: true, assumeValidSDL: true });
  });
  return {
    apiSchema: () => schema,
    rules: () => rules,
    onSchemaLoadOrUpdate: listener => gateway.onSchemaLoadOrUpdate(listener),
    stop: () => gateway.stop(),
    load: async options => {
      const { executor } = await gateway.load(options);
      return {
        executor: async context => {
          const result = await executor(context);
          // It reports some faults as plain errors, which Apollo Server's plugins do not expect.
          const errors = result.errors?.map(error => (error instanceof GraphQLError ? error : new GraphQLError((error as Error).message, { originalError: error as Error })));
          return { ...result, ...(errors && { errors }) };
        },
      };
    },
  };
}
