/**
 * What a capability adds to every operation. Apollo Server calls it as its plugin; known.ts, which goes past Apollo
 * Server, by itself. None waits, and none keeps anything of one operation: what an operation carries is in its {@link
 * CallContext}.
 */
import type {
  ApolloServerPlugin,
  GraphQLRequestContextDidEncounterErrors,
  GraphQLRequestContextDidResolveOperation,
  GraphQLRequestContextExecutionDidStart,
  GraphQLRequestContextWillSendResponse,
  GraphQLRequestListener,
} from '@apollo/server';
import type { CallContext } from '../context.ts';

export interface Hooks {
  /** The operation is parsed and valid; it is refused with what this throws. */
  didResolveOperation?(context: GraphQLRequestContextDidResolveOperation<CallContext>): void;
  /** Something was refused, or has failed. */
  didEncounterErrors?(context: GraphQLRequestContextDidEncounterErrors<CallContext>): void;
  /** Nothing refused the operation. */
  executionDidStart?(context: GraphQLRequestContextExecutionDidStart<CallContext>): void;
  /** The answer is there, and may be changed. */
  willSendResponse?(context: GraphQLRequestContextWillSendResponse<CallContext>): void;
}

/** Hooks as a plugin of Apollo Server. */
export function asPlugin(hooks: Hooks): ApolloServerPlugin<CallContext> {
  const { didResolveOperation, didEncounterErrors, executionDidStart, willSendResponse } = hooks;
  const listener: GraphQLRequestListener<CallContext> = {
    ...(didResolveOperation && { didResolveOperation: async context => didResolveOperation(context) }),
    ...(didEncounterErrors && { didEncounterErrors: async context => didEncounterErrors(context) }),
    ...(executionDidStart && { executionDidStart: async context => executionDidStart(context) }),
    ...(willSendResponse && { willSendResponse: async context => willSendResponse(context) }),
  };
  return { requestDidStart: async () => listener };
}
