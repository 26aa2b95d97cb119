/** How errors leave the gateway: masked once, each with its department. */
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
