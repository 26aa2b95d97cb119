/**
 * `Query.sources`, `Enterprise.sources`: a subgraph of the gateway's own that says for each department whether it answers. It runs in
 * the gateway's process and is called without HTTP. It joins the supergraph where the departments have an `Enterprise`
 * with the key `creditCode` (own-contract.ts); any other supergraph stays as it is.
 */
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import type { LocalSubgraph, SubgraphResponse } from '../transport/subgraph-request.ts';
import { OWN_SDL } from './own-contract.ts';
import type { DepartmentState } from './source.ts';

/** The type `Source` of department-status.graphql. Moments are RFC 3339 at +08:00. */
interface DepartmentStatus {
  department: string;
  /** Null: not polled yet. */
  answers: boolean | null;
  asOf: string | null;
  downSince: string | null;
  reason: string | null;
}

/** Makes the subgraph. It answers a request as a department would over HTTP. */
export function createStatusSubgraph(
  departments: () => readonly DepartmentState[],
  now: () => Date = () => new Date(),
): LocalSubgraph {
  const sources = (): DepartmentStatus[] => departments().map(state => statusOf(state, now));
  const schema = buildSubgraphSchema({
    typeDefs: parse(OWN_SDL),
    resolvers: {
      Query: { sources },
      Enterprise: { __resolveReference: (reference: object) => reference, sources },
    },
  });
  return async ({ query, variables }) =>
    JSON.parse(JSON.stringify(await graphql({ schema, source: query, variableValues: variables }))) as SubgraphResponse;
}

function statusOf({ name, status, since, reason }: DepartmentState, now: () => Date): DepartmentStatus {
  const none = { department: name, answers: null, asOf: null, downSince: null, reason: null };
  switch (status) {
    case 'unknown':
      return none;
    case 'up':
      return { ...none, answers: true, asOf: inChina(now()) };
    case 'down': {
      const downSince = inChina(new Date(since));
      return { ...none, answers: false, asOf: downSince, downSince, reason: reason ?? null };
    }
  }
}

/** RFC 3339 at +08:00, to the second. */
const inChina = (moment: Date): string =>
  `${new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
