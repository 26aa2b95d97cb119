import { availableSteps } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { checkZone } from '#shared/input.ts';
import { isKeeper, isAuditor } from '../evidence.ts';
import type { RequestContext } from '../loaders.ts';
import { mutation } from '#shared/mutation.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { baseRegistries } from './registries.ts';
import { freshnessOf } from './freshness.ts';
import type { FreshnessSight } from './loaders.ts';
import { setUpdateCycle } from './cycles.ts';
import { reportResourceUpdate } from './reports.ts';
import { classifyResource, registerResource } from './resources.ts';
import type { DataResourceRow } from './rows.ts';

/** The freshness of which resources a caller may know; of none where there are no ids. */
async function sightOf({ principal, department, loaders }: RequestContext): Promise<FreshnessSight> {
  if (isAuditor(principal) || isKeeper(principal, department)) return 'all';
  if (principal.role === 'officer' && principal.department) return { department: principal.department };
  if (principal.role !== 'partner') return { ids: [] };
  const granted = await Promise.all(principal.creditCodes.map(code => loaders.grantedResources.load(code)));
  return { ids: granted.flat().map(({ id }) => id) };
}

function isSeen(sight: FreshnessSight, { id, department }: DataResourceRow): boolean {
  if (sight === 'all') return true;
  return 'ids' in sight ? sight.ids.includes(id) : sight.department === department;
}

async function freshness(resource: DataResourceRow, context: RequestContext) {
  if (!isSeen(await sightOf(context), resource)) return null;
  const stored = await context.loaders.knownUpdates.load(resource.id);
  const moment = (text: string | null | undefined): Date | null => (text ? new Date(text) : null);
  const [lastChangedAt, readUntil] = [moment(stored?.lastChangedAt), moment(stored?.readUntil)];
  return freshnessOf({ ...resource, lastChangedAt, readUntil }, context.now);
}

export const resourceResolvers: Resolvers = {
  Query: {
    dataLedger: async (_root, { filter, ...args }, context) => {
      const { late, ...wanted } = filter ?? {};
      if (typeof late !== 'boolean') return context.loaders.dataLedger(args, wanted);
      const sight = await sightOf(context);
      return context.loaders.dataLedger(args, { ...wanted, freshness: { late, sight, now: context.now } });
    },
    baseRegistries: (_root, { zone }, { now }) => baseRegistries(zoneOf(checkZone(zone)), localDate(now)),
  },
  Mutation: {
    registerResource: mutation(registerResource),
    classifyResource: mutation(classifyResource),
    reportResourceUpdate: mutation(reportResourceUpdate),
    setUpdateCycle: mutation(setUpdateCycle),
  },
  DataResource: {
    __resolveReference: ({ id }, { loaders }) => loaders.dataResource.load(id),
    items: ({ items }) => [...items],
    freshness: (resource, _args, context) => freshness(resource, context),
    availableSteps: ({ id, kind, department: keeper }, _args, { principal, department }, info) => {
      const ofAll = ['classifyResource', 'setUpdateCycle'];
      const operations = kind === 'CONTRACT' ? ofAll : [...ofAll, 'reportResourceUpdate'];
      const open = operations.map(operation => ({ operation, input: { resourceId: id } }));
      return availableSteps(open, { info, rights, principal, department, owner: { creditCode: null, keeper } });
    },
  },
};
