/** What no feed tells of is reported by the department that provides it: a database was updated, at a moment. */
import type { GraphQLResolveInfo } from 'graphql';
import { isUuid } from '#shared/database/paging.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { OF_NO_ENTERPRISE } from '../evidence.ts';
import type { ReportResourceUpdateInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { DataResource } from './entities.ts';
import { MESSAGES } from './messages.ts';
import { recordResource } from './resources.ts';
import type { Resource } from './resources.ts';

/** Reports when a resource was updated. Refuses NOT_ENTITLED, NOT_FOUND, INVALID_INPUT. */
export async function reportResourceUpdate(
  context: RequestContext,
  input: ReportResourceUpdateInput,
  info: GraphQLResolveInfo,
): Promise<Resource | Refusal> {
  const { resourceId: id, updatedAt, idempotencyKey } = input;
  const found = isUuid(id) ? await context.loaders.dataResource.load(id) : null;
  // The ledger is public: who keeps it is told that there is no such resource.
  const owner = { creditCode: null, keeper: found?.department ?? context.department };
  return context.write({ creditCode: OF_NO_ENTERPRISE, owner, idempotencyKey, info, input }, async write => {
    const resource = found && (await write.em.findOne(DataResource, { id }));
    if (!resource) throw refuse('NOT_FOUND', MESSAGES.NO_RESOURCE({ id: id.slice(0, 40) }));
    if (resource.kind === 'CONTRACT') throw refuse('INVALID_INPUT', MESSAGES.TOLD_BY_FEED());
    const before = resource.reportedAt ?? null;
    if (updatedAt > write.now || (before !== null && updatedAt < before)) {
      throw refuse('INVALID_INPUT', MESSAGES.WRONG_MOMENT());
    }
    resource.reportedAt = updatedAt;
    return recordResource(write, resource, 'ResourceUpdateReported', ['freshness']);
  });
}
