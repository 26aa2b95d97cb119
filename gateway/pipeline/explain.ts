/** Shows an insider who asks for it (`x-explain: plan`) how an operation is split up among the departments. */
import { Supergraph, operationFromDocument } from '@apollo/federation-internals';
import { QueryPlanner, prettyFormatQueryPlan } from '@apollo/query-planner';
import type { Hooks } from './hooks.ts';

/**
 * It plans by itself, with a planner that is made when it is first asked: explaining changes nothing of how operations
 * run. The plan is of the whole operation; a caller's rights may take parts out of it.
 * @param supergraph the text of the supergraph in force
 */
export function explainPlan(supergraph: () => string | undefined): Hooks {
  let known: { text: string; planner: QueryPlanner; schema: ReturnType<Supergraph['apiSchema']> } | undefined;
  return {
    willSendResponse: ({ document, operation, operationName, response: { body }, contextValue: { explain } }) => {
      const text = supergraph();
      if (!explain.has('plan') || body.kind !== 'single' || !document || !operation || text === undefined) return;
      if (known?.text !== text) {
        const built = Supergraph.build(text);
        known = { text, planner: new QueryPlanner(built), schema: built.apiSchema() };
      }
      const plan = known.planner.buildQueryPlan(
        operationFromDocument(known.schema, document, operationName ? { operationName } : {}),
      );
      body.singleResult.extensions = { ...body.singleResult.extensions, plan: prettyFormatQueryPlan(plan) };
    },
  };
}
