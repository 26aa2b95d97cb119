/**
 * The gateway's own subgraph: `Query.sources` and `Enterprise.sources` say for each department whether it answers, and
 * `Node` gives entities global ids (nodes.ts). It runs in the gateway's process and is called without HTTP. It joins
 * the supergraph where the departments have an `Enterprise` with the key `creditCode` (own-contract.ts); any other
 * supergraph stays as it is.
 */
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { formatMoment } from '#shared/clock/index.ts';
import type { LocalSubgraph, SubgraphResponse } from '../transport/subgraph-request.ts';
import { nodeResolvers, nodeTypesIn } from './nodes.ts';
import { OWN_NAME, ownSdl } from './own-contract.ts';
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

export interface OwnSubgraphOptions {
  departments(): readonly DepartmentState[];
  /** The supergraph in force: which entities have global ids. Default: none has. */
  supergraph?(): DocumentNode | undefined;
  /** Default: the system's time. */
  now?: () => Date;
}

/** Makes the subgraph. It answers a request as a department would over HTTP. */
export function createOwnSubgraph({
  departments,
  supergraph,
  now = () => new Date(),
}: OwnSubgraphOptions): LocalSubgraph {
  const sources = (): DepartmentStatus[] => departments().map(state => statusOf(state, now));
  const schemas = new WeakMap<DocumentNode, GraphQLSchema>();
  const schemaFor = (document: DocumentNode): GraphQLSchema => {
    const schema = schemas.get(document) ?? schemaOf(document, sources);
    schemas.set(document, schema);
    return schema;
  };
  return async ({ query, variables }) => {
    const schema = schemaFor(supergraph?.() ?? NOTHING);
    return JSON.parse(
      JSON.stringify(await graphql({ schema, source: query, variableValues: variables })),
    ) as SubgraphResponse;
  };
}

const NOTHING: DocumentNode = parse('scalar Nothing');

function schemaOf(supergraph: DocumentNode, sources: () => DepartmentStatus[]): GraphQLSchema {
  const types = nodeTypesIn(supergraph, OWN_NAME);
  const { Query, Enterprise, ...others } = nodeResolvers(types);
  return buildSubgraphSchema({
    typeDefs: parse(ownSdl(types)),
    resolvers: {
      ...others,
      Query: { ...Query, sources },
      Enterprise: { __resolveReference: (reference: object) => reference, ...Enterprise, sources },
    },
  });
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
const inChina = (moment: Date): string => formatMoment(new Date(Math.floor(moment.getTime() / 1_000) * 1_000));
