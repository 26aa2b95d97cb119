/** The HTTP status of a refused document, for clients that accept the older media type by name. */
import type { Hooks } from './hooks.ts';

/** Faults of a document that is well-formed HTTP. */
const DOCUMENT_FAULTS = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/**
 * The GraphQL over HTTP specification wants 200 for clients that accept application/json by name, wherever the response
 * is GraphQL, since a proxy's own 4xx could be JSON as well. All others get 400.
 */
export const legacyStatus: Hooks = {
  willSendResponse: ({ request, response: { http, body } }) => {
    if (http.status !== 400 || body.kind !== 'single') return;
    const accept = request.http?.headers.get('accept');
    if (!accept?.includes('application/json') || accept.includes('application/graphql-response+json')) return;
    if (body.singleResult.errors?.every(({ extensions }) => DOCUMENT_FAULTS.includes(String(extensions?.code))))
      http.status = 200;
  },
};
