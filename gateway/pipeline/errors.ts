/**
 * How errors leave the gateway: masked once, each with its department, and one for each department that does not
 * answer, however many requests to it have failed.
 */
import type { GraphQLFormattedError } from 'graphql';
import { maskError, nameErrors } from '#shared/errors.ts';
import type { Logger } from '#shared/process/log.ts';
import type { Hooks } from './hooks.ts';

/**
 * Apollo Server's `formatError`: the platform's mask; an error of a department keeps its name in `extensions.service`.
 */
export function createFormatError(
  log: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    // `serviceName` is what Apollo's executor adds; `service` is ours and says the same.
    const {
      serviceName: _serviceName,
      service,
      ...extensions
    } = (formatted.extensions ?? {}) as Record<string, unknown>;
    const masked = maskError({ ...formatted, extensions }, error, log);
    if (service === undefined) return masked;
    return { ...masked, extensions: { ...masked.extensions, service } };
  };
}

/** Puts the request's id on errors, for the log of {@link createFormatError}, which sees no request. */
export const nameRequest: Hooks = {
  didEncounterErrors: ({ errors, contextValue }) => nameErrors(errors, contextValue.requestId),
};

/** Leaves one SUBGRAPH_UNAVAILABLE for each department, with a path that a client can follow. */
export const oneErrorPerDepartment: Hooks = {
  willSendResponse: ({ response: { body } }) => {
    if (body.kind !== 'single' || !body.singleResult.errors) return;
    const reported = new Set<unknown>();
    body.singleResult.errors = body.singleResult.errors.flatMap(error => {
      if (error.extensions?.code !== 'SUBGRAPH_UNAVAILABLE') return error;
      const { service } = error.extensions;
      if (reported.has(service)) return [];
      reported.add(service);
      // A plan's path has '@' for "each item": the list itself is the last part of it that a client can find.
      const { path = [], ...rest } = error;
      const end = path.indexOf('@');
      const found = end < 0 ? path : path.slice(0, end);
      return { ...rest, ...(found.length > 0 && { path: found }) };
    });
  },
};
