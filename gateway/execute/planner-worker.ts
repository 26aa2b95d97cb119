/** The planner's thread: it receives supergraphs and operations, and sends plans. planner-thread.ts talks to it. */
import '../compile-cache.ts';
import { parentPort } from 'node:worker_threads';
import { Supergraph, operationFromDocument } from '@apollo/federation-internals';
import type { Schema } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { GraphQLError, parse, validate } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { usedMs } from './planner-thread.ts';
import type { PlanRequest, PlannerRequest, PlannerResponse } from './planner-thread.ts';

interface OpenSupergraph {
  planner: QueryPlanner;
  schema: Schema;
  /** Labels of overrides that hold. */
  overrideConditions: Map<string, boolean>;
  /** The same, for validation; built when it is first needed. */
  validated: GraphQLSchema | undefined;
}

const supergraphs = new Map<number, OpenSupergraph>();

parentPort?.on('message', (request: PlannerRequest) => {
  switch (request.kind) {
    case 'open': {
      const supergraph = Supergraph.build(request.sdl, { validateSupergraph: false });
      supergraphs.set(request.supergraph, {
        planner: new QueryPlanner(supergraph),
        schema: supergraph.apiSchema(),
        overrideConditions: new Map((request.labels ?? []).map(label => [label, true])),
        validated: undefined,
      });
      break;
    }
    case 'close':
      supergraphs.delete(request.supergraph);
      break;
    case 'plan':
      send({ kind: 'begun', usedMs: usedMs(process.threadCpuUsage()) });
      send(plan(request));
  }
});

const send = (response: PlannerResponse): void => parentPort?.postMessage(response);

function plan({ supergraph, source, operationName, validate: text }: PlanRequest): PlannerResponse {
  let isValid = text === undefined;
  try {
    const opened = supergraphs.get(supergraph);
    if (!opened) throw new Error(`supergraph ${supergraph} is not open`);
    const document = parse(source);
    if (text !== undefined) checkValid(opened, parse(text));
    isValid = true;
    const operation = operationFromDocument(opened.schema, document, {
      ...(operationName !== undefined && { operationName }),
    });
    const { overrideConditions } = opened;
    return { kind: 'planned', plan: opened.planner.buildQueryPlan(operation, { overrideConditions }) };
  } catch (error) {
    const { message, extensions } = error as GraphQLError;
    return {
      kind: 'failed',
      message,
      extensions: error instanceof GraphQLError ? JSON.parse(JSON.stringify(extensions)) : {},
      isInvalid: !isValid && error instanceof GraphQLError,
    };
  }
}

function checkValid(opened: OpenSupergraph, document: DocumentNode): void {
  opened.validated ??= opened.schema.toGraphQLJSSchema();
  const [error] = validate(opened.validated, document, undefined, { maxErrors: 1 });
  if (error) throw error;
}
