/**
 * `Enterprise.sources`: a subgraph of the gateway's own that tells of each department whether it answers. It runs in
 * the gateway's process and is asked without HTTP. It joins where the departments know an `Enterprise` by its
 * `creditCode`; any other graph is left as it is.
 */
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import type { LocalSubgraph, SubgraphResponse } from '../transport/subgraph-request.ts';
import { OWN_SDL } from './own-contract.ts';
import type { DepartmentState } from './source.ts';

/** Makes the subgraph: answers a question as a department would over HTTP. */
export function createStatusSubgraph(
  departments: () => readonly DepartmentState[],
  now: () => Date = () => new Date(),
): LocalSubgraph {
  const sources = () =>
    departments().map(({ name, status, since, reason }) => ({
      department: name,
      answers: status === 'unknown' ? null : status === 'up',
      asOf: status === 'unknown' ? null : inChina(status === 'up' ? now() : new Date(since)),
      downSince: status === 'down' ? inChina(new Date(since)) : null,
      reason: status === 'down' ? reason : null,
    }));
  const schema = buildSubgraphSchema({
    typeDefs: parse(OWN_SDL),
    resolvers: { Enterprise: { __resolveReference: (given: object) => given, sources } as never },
  });
  return async ({ query, variables }) =>
    JSON.parse(JSON.stringify(await graphql({ schema, source: query, variableValues: variables }))) as SubgraphResponse;
}

/** RFC 3339 at +08:00, to the second. */
const inChina = (moment: Date): string =>
  `${new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
