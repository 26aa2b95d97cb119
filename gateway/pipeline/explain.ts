/** Shows insiders who ask for it (`x-explain: plan`) how an operation is split among the departments. */
import type { GatewayContext } from '../context.ts';
import type { Hooks } from './hooks.ts';

/**
 * The plan is the one that was executed, by the client's names: without what the caller may not see, and without what
 * the gateway answers itself.
 * @param planOf returns the plan of an execution, by its context
 */
export function explainPlan(planOf: (context: GatewayContext) => string | undefined): Hooks {
  return {
    willSendResponse: ({ response: { body }, contextValue }) => {
      if (!contextValue.explain.has('plan') || body.kind !== 'single') return;
      const plan = planOf(contextValue);
      if (plan !== undefined) body.singleResult.extensions = { ...body.singleResult.extensions, plan };
    },
  };
}
