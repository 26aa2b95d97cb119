/**
 * What a capability adds to every operation. Apollo Server calls hooks as its plugin; the fast path, which goes past
 * Apollo Server, calls them itself. No hook waits, and none keeps anything of one operation: what an operation carries
 * is in its {@link OperationContext}.
 */
import type {
  ApolloServerPlugin,
  GraphQLRequestContextDidEncounterErrors,
  GraphQLRequestContextDidResolveOperation,
  GraphQLRequestContextExecutionDidStart,
  GraphQLRequestContextWillSendResponse,
  GraphQLRequestListener,
} from '@apollo/server';
import type { OperationContext } from '../context.ts';

export interface Hooks {
  /** The operation is parsed and valid. Throws the error that refuses it. */
  didResolveOperation?(context: GraphQLRequestContextDidResolveOperation<OperationContext>): void;
  /** The operation was refused, or a part of it has failed. */
  didEncounterErrors?(context: GraphQLRequestContextDidEncounterErrors<OperationContext>): void;
  /** No hook refused the operation. */
  executionDidStart?(context: GraphQLRequestContextExecutionDidStart<OperationContext>): void;
  /** The response is there, and may be changed. */
  willSendResponse?(context: GraphQLRequestContextWillSendResponse<OperationContext>): void;
}

/** Hooks as a plugin of Apollo Server. */
export function asPlugin(hooks: Hooks): ApolloServerPlugin<OperationContext> {
  const { didResolveOperation, didEncounterErrors, executionDidStart, willSendResponse } = hooks;
  const listener: GraphQLRequestListener<OperationContext> = {
    ...(didResolveOperation && { didResolveOperation: async context => didResolveOperation(context) }),
    ...(didEncounterErrors && { didEncounterErrors: async context => didEncounterErrors(context) }),
    ...(executionDidStart && { executionDidStart: async context => executionDidStart(context) }),
    ...(willSendResponse && { willSendResponse: async context => willSendResponse(context) }),
  };
  return { requestDidStart: async () => listener };
}
