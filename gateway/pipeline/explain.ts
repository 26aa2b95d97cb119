/** Shows insiders who ask for it (`x-explain: plan`) how an operation is split among the departments. */
import { Supergraph, operationFromDocument } from '@apollo/federation-internals';
import { QueryPlanner, prettyFormatQueryPlan } from '@apollo/query-planner';
import type { Hooks } from './hooks.ts';

/**
 * It plans with a planner of its own, made when it is first needed: explaining does not change how operations run. The
 * plan is of the whole operation; a caller's rights may take parts out of it.
 * @param supergraph returns the text of the supergraph in force
 */
export function explainPlan(supergraph: () => string | undefined): Hooks {
  let explainer: Explainer | undefined;
  return {
    willSendResponse: ({ document, operation, operationName, response: { body }, contextValue: { explain } }) => {
      const text = supergraph();
      if (!explain.has('plan') || body.kind !== 'single' || !document || !operation || text === undefined) return;
      if (explainer?.supergraph !== text) explainer = createExplainer(text);
      const plan = explainer.planner.buildQueryPlan(
        operationFromDocument(explainer.schema, document, operationName ? { operationName } : {}),
      );
      body.singleResult.extensions = { ...body.singleResult.extensions, plan: prettyFormatQueryPlan(plan) };
    },
  };
}

interface Explainer {
  /** The text of the supergraph that it plans for. */
  supergraph: string;
  planner: QueryPlanner;
  schema: ReturnType<Supergraph['apiSchema']>;
}

function createExplainer(text: string): Explainer {
  const supergraph = Supergraph.build(text);
  return { supergraph: text, planner: new QueryPlanner(supergraph), schema: supergraph.apiSchema() };
}
