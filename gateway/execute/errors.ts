/**
 * Errors of an execution: those of departments as the stock gateway reports them, with a path through the whole
 * response and the department's name; and the error of a document without the requested operation.
 */
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { graphError } from '#shared/errors.ts';
import { pathsAt } from './path.ts';
import type { Fetch } from './program.ts';

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

/**
 * @param data all that was fetched so far
 * @param places for each entity of the request, by its index there, the indices of the places that want it. The stock
 *   gateway sends a representation for each of these places, and so would receive an error for each. Undefined for a
 *   fetch of root fields.
 */
export function downstreamErrors(
  errors: readonly GraphQLFormattedError[],
  { node, path }: Fetch,
  data: object,
  places?: ReadonlyMap<number, number[]>,
): GraphQLError[] {
  let paths: (string | number)[][] | undefined;
  const ordered: { place: number; error: GraphQLError }[] = [];
  for (const original of errors) {
    const [, index, ...rest] = original.path ?? [];
    if (!places || typeof index !== 'number') {
      const whole = original.path && [...path, ...original.path];
      ordered.push({ place: -1, error: downstream(original, node.serviceName, whole) });
      continue;
    }
    paths ??= pathsAt(data, path);
    for (const place of places.get(index) ?? []) {
      const whole = [...(paths[place] ?? []), ...rest];
      ordered.push({ place, error: downstream(original, node.serviceName, whole) });
    }
  }
  return ordered.sort((a, b) => a.place - b.place).map(({ error }) => error);
}

function downstream(
  original: GraphQLFormattedError,
  serviceName: string,
  path: readonly (string | number)[] | undefined,
): GraphQLError {
  const { message, extensions } = original;
  return new GraphQLError(message || `Error while fetching subquery from service "${serviceName}"`, {
    originalError: original as Error,
    path,
    extensions: { ...extensions, serviceName, ...(!extensions?.code && { code: 'DOWNSTREAM_SERVICE_ERROR' }) },
  });
}
