/** How often a resource is updated, as the department that provides it says: by this it is late (freshness.ts). */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { isUuid } from '#shared/database/paging.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { impersonalText } from '#shared/input.ts';
import { ruleReference } from '#shared/zones/index.ts';
import { OF_NO_ENTERPRISE } from '../evidence.ts';
import type { SetUpdateCycleInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { DataResource } from './entities.ts';
import { MESSAGES } from './messages.ts';
import { recordResource, sharingRule } from './resources.ts';
import type { Resource } from './resources.ts';

const LONGEST_REASON = 2_000;

/** Says how often a resource is updated. Refuses NOT_ENTITLED, NOT_FOUND, INVALID_INPUT. */
export async function setUpdateCycle(
  context: RequestContext,
  input: SetUpdateCycleInput,
  info: GraphQLResolveInfo,
): Promise<Resource | Refusal> {
  const { resourceId: id, updateCycle, idempotencyKey } = input;
  const found = isUuid(id) ? await context.loaders.dataResource.load(id) : null;
  // The ledger is public: who keeps it is told that there is no such resource.
  const owner = { creditCode: null, keeper: found?.department ?? context.department };
  return context.write({ creditCode: OF_NO_ENTERPRISE, owner, idempotencyKey, info, input }, async write => {
    const reason = impersonalText('reason', input.reason, LONGEST_REASON);
    const resource = found && (await write.em.findOne(DataResource, { id }));
    if (!resource) throw refuse('NOT_FOUND', MESSAGES.NO_RESOURCE({ id: id.slice(0, 40) }));
    const { name, department, updateCycle: before } = resource;
    if (before === updateCycle) throw refuse('INVALID_INPUT', MESSAGES.CYCLE_STANDS());
    resource.updateCycle = updateCycle;
    write.decide({
      creditCode: OF_NO_ENTERPRISE,
      subject: { type: 'DataResource', id },
      outcome: 'UPDATE_CYCLE_SET',
      rule: ruleReference(sharingRule(localDate(write.now))),
      facts: { name, department, before, after: updateCycle },
      reasons: [reason],
    });
    return recordResource(write, resource, 'ResourceCycleSet', ['updateCycle', 'freshness']);
  });
}
