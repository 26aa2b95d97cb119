/** The planner's thread: supergraphs and operations in, plans out. See planner.ts, which talks to it. */
import '../compile-cache.ts';
import { parentPort } from 'node:worker_threads';
import { Supergraph, operationFromDocument } from '@apollo/federation-internals';
import type { Schema } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { GraphQLError, parse } from 'graphql';
import type { Answer, Question } from './planner.ts';
import { selectionOf } from './selection.ts';

const supergraphs = new Map<number, { planner: QueryPlanner; schema: Schema }>();

parentPort!.on('message', (question: Question) => {
  if (question.kind === 'open') {
    const supergraph = Supergraph.build(question.sdl, { validateSupergraph: false });
    supergraphs.set(question.supergraph, { planner: new QueryPlanner(supergraph), schema: supergraph.apiSchema() });
  } else if (question.kind === 'close') {
    supergraphs.delete(question.supergraph);
  } else {
    parentPort!.postMessage(plan(question));
  }
});

function plan({ id, supergraph, source, operationName }: Question & { kind: 'plan' }): Answer {
  try {
    const { planner, schema } = supergraphs.get(supergraph)!;
    const operation = operationFromDocument(schema, parse(source), {
      ...(operationName !== undefined && { operationName }),
    });
    return { id, plan: planner.buildQueryPlan(operation), selections: selectionOf(operation) };
  } catch (error) {
    const { message, extensions } = error as GraphQLError;
    return {
      id,
      error: { message, extensions: error instanceof GraphQLError ? JSON.parse(JSON.stringify(extensions)) : {} },
    };
  }
}
