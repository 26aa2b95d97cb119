/**
 * A department's errors as the stock gateway tells them: with a path through the whole answer, and the department's
 * name.
 */
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { pathsAt } from './path.ts';
import type { Fetch } from './program.ts';

/**
 * @param data all that was fetched so far
 * @param entities for each entity that the request asked for, by its index there, the indices that the stock gateway
 * would have asked it
 *   under; it asks equal entities several times, and so would get as many errors. Undefined for a fetch of the root's fields.
 */
export function downstreamErrors(
  errors: readonly GraphQLFormattedError[],
  { node, path }: Fetch,
  data: object,
  entities?: ReadonlyMap<number, number[]>,
): GraphQLError[] {
  let paths: (string | number)[][] | undefined;
  const told: { at: number; error: GraphQLError }[] = [];
  for (const error of errors) {
    const index = error.path?.[1];
    if (!entities || typeof index !== 'number') {
      told.push({ at: -1, error: downstream(error, node.serviceName, error.path && [...path, ...error.path]) });
      continue;
    }
    paths ??= pathsAt(data, path);
    for (const at of entities.get(index) ?? [])
      told.push({ at, error: downstream(error, node.serviceName, [...(paths[at] ?? []), ...error.path!.slice(2)]) });
  }
  return told.sort((a, b) => a.at - b.at).map(({ error }) => error);
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
