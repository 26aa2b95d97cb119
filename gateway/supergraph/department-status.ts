/**
 * `Enterprise.sources`: a subgraph of the gateway's own that tells of each department whether it answers. It runs in
 * the gateway's process and is asked without HTTP. It joins where the departments know an `Enterprise` by its
 * `creditCode`; any other graph is left as it is.
 */
import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import type { Contract } from './compose.ts';
import type { DepartmentState } from './composed.ts';
import type { Question, SubgraphAnswer } from '../transport/transport.ts';

/** The subgraph's name in the supergraph; a department cannot have it. */
export const OWN_NAME = 'gateway';
/** Its address: nobody listens there. */
export const OWN_URL = 'http://gateway.invalid/sources';

const SDL = readFileSync(new URL('./department-status.graphql', import.meta.url), 'utf8');

/** The gateway's own contract, beside these; none where they have no enterprise to add to. */
export function ownContracts(contracts: readonly { name: string; sdl: string }[]): Contract[] {
  const hasEnterprise = contracts.some(({ sdl }) => /\btype Enterprise\b[^{]*@key\(fields: "creditCode"/.test(sdl));
  return hasEnterprise && !contracts.some(({ name }) => name === OWN_NAME)
    ? [{ name: OWN_NAME, url: OWN_URL, sdl: SDL }]
    : [];
}

/** Makes the subgraph: answers a question as a department would over HTTP. */
export function createSources(
  departments: () => readonly DepartmentState[],
  now: () => Date = () => new Date(),
): (question: Question) => Promise<SubgraphAnswer> {
  const sources = () =>
    departments().map(({ name, status, since, reason }) => ({
      department: name,
      answers: status === 'unknown' ? null : status === 'up',
      asOf: status === 'unknown' ? null : inChina(status === 'up' ? now() : new Date(since)),
      downSince: status === 'down' ? inChina(new Date(since)) : null,
      reason: status === 'down' ? reason : null,
    }));
  const schema = buildSubgraphSchema({
    typeDefs: parse(SDL),
    resolvers: { Enterprise: { __resolveReference: (given: object) => given, sources } as never },
  });
  return async ({ query, variables }) =>
    JSON.parse(JSON.stringify(await graphql({ schema, source: query, variableValues: variables }))) as SubgraphAnswer;
}

/** RFC 3339 at +08:00, to the second. */
const inChina = (moment: Date): string =>
  `${new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
