/** The error of a document without the requested operation. */
import type { GraphQLError } from 'graphql';
import { graphError } from '#shared/errors.ts';

/**
 * The document does not have the operation that is requested (HTTP 400). The stock gateway throws it, which would make
 * it a fault of the server.
 */
export const operationNotFound = (name: string | undefined): GraphQLError =>
  graphError(
    'OPERATION_RESOLUTION_FAILURE',
    name ? `the document has no operation ${name}` : 'the document has several operations: name one in operationName',
    { http: { status: 400 } },
  );
