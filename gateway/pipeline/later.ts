/**
 * What follows a response, parts and events, gets its errors as the response itself does, and passes the same hooks.
 */
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { nameErrors } from '#shared/errors.ts';
import { formatErrors } from '#shared/server/plain-request.ts';
import type { FormatError } from '#shared/server/plain-request.ts';
import type { AdmittedContext, LaterResult } from '../context.ts';
import type { Hooks } from './hooks.ts';

/** Formats a result that follows the response of an operation. */
export type FormatLater = (result: LaterResult, context: AdmittedContext) => FormattedExecutionResult;

/** The status and the headers of a response are sent long before what follows. */
const NO_HEAD = { status: () => {}, header: () => {} };

export function createFormatLater(hooks: readonly Hooks[], formatError: FormatError): FormatLater {
  const willSendLater = hooks.flatMap(({ willSendLater: hook }) => hook ?? []);
  return ({ data, errors }, context) => {
    const formatted = errors?.length ? formatAll(errors, formatError, context) : undefined;
    const result: FormattedExecutionResult = {
      ...(formatted && { errors: formatted }),
      ...(data !== undefined && { data }),
    };
    for (const hook of willSendLater) hook(result, context);
    return result;
  };
}

function formatAll(
  errors: NonNullable<LaterResult['errors']>,
  formatError: FormatError,
  { requestId }: AdmittedContext,
): GraphQLFormattedError[] {
  nameErrors(errors, requestId);
  return formatErrors(errors, formatError, NO_HEAD);
}
