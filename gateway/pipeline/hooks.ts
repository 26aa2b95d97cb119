/**
 * What a capability adds to every operation. Apollo Server calls hooks as its plugin; the fast path, which goes past
 * Apollo Server, calls them itself. No hook waits, and none keeps anything of one operation: what an operation carries
 * is in its {@link AdmittedContext}.
 */
import type {
  ApolloServerPlugin,
  GraphQLRequestContextDidEncounterErrors,
  GraphQLRequestContextDidResolveOperation,
  GraphQLRequestContextExecutionDidStart,
  GraphQLRequestContextWillSendResponse,
  GraphQLRequestListener,
} from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { AdmittedContext } from '../context.ts';

export interface Hooks {
  /** The operation is parsed and valid. Throws the error that refuses it. */
  didResolveOperation?(context: GraphQLRequestContextDidResolveOperation<AdmittedContext>): void;
  /** The operation was refused, or a part of it has failed. */
  didEncounterErrors?(context: GraphQLRequestContextDidEncounterErrors<AdmittedContext>): void;
  /** No hook refused the operation. */
  executionDidStart?(context: GraphQLRequestContextExecutionDidStart<AdmittedContext>): void;
  /** The response is there, and may be changed. */
  willSendResponse?(context: GraphQLRequestContextWillSendResponse<AdmittedContext>): void;
  /** What follows the response is there: a part of it, or an event. */
  willSendLater?(result: FormattedExecutionResult, context: AdmittedContext): void;
}

/** Hooks as a plugin of Apollo Server. */
export function asPlugin(hooks: Hooks): ApolloServerPlugin<AdmittedContext> {
  const { didResolveOperation, didEncounterErrors, executionDidStart, willSendResponse } = hooks;
  const listener: GraphQLRequestListener<AdmittedContext> = {
    ...(didResolveOperation && { didResolveOperation: async context => didResolveOperation(context) }),
    ...(didEncounterErrors && { didEncounterErrors: async context => didEncounterErrors(context) }),
    ...(executionDidStart && { executionDidStart: async context => executionDidStart(context) }),
    ...(willSendResponse && { willSendResponse: async context => willSendResponse(context) }),
  };
  return { requestDidStart: async () => listener };
}
