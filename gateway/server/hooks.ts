/** The hooks of every operation, in their order, and what they read of the supergraph in force. */
import type { Config } from '#shared/process/config.ts';
import { hideSchema } from '../admission/schema-visibility.ts';
import type { Executor } from '../execute/index.ts';
import { NO_COSTS, readCosts } from '../limits/costs.ts';
import { limitDemand } from '../limits/demand.ts';
import { nameRequest } from '../pipeline/errors.ts';
import { explainPlan } from '../pipeline/explain.ts';
import type { Hooks } from '../pipeline/hooks.ts';
import { legacyStatus } from '../pipeline/legacy-status.ts';
import type { Metrics } from '../pipeline/metrics.ts';
import { Usage } from '../pipeline/usage.ts';

export interface OperationHooks {
  hooks: readonly Hooks[];
  usage: Usage;
}

export function createHooks(config: Config, executor: Executor, metrics: Metrics): OperationHooks {
  const usage = new Usage();
  let costs = NO_COSTS;
  executor.onSchemaLoadOrUpdate?.(() => {
    const document = executor.document();
    if (!document) return;
    costs = readCosts(document);
    usage.follow(document);
  });
  const hooks = [
    nameRequest,
    hideSchema,
    limitDemand(config, () => costs),
    usage.hooks,
    explainPlan(context => executor.planOf(context)),
    legacyStatus,
    metrics.hooks,
  ];
  return { hooks, usage };
}
