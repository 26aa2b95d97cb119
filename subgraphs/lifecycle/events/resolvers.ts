import { departmentName } from '#shared/zones/index.ts';
import type { Resolvers } from '../resolver-types.ts';
import { LIVE_EVENTS } from './live.ts';
import type { LifeEventRow } from './rows.ts';
import { subjectOf } from './subjects.ts';
import { happened } from './timeline.ts';
import { readerOf, sees, seesPayload, sightOf } from './visibility.ts';

export const eventResolvers: Resolvers = {
  Subscription: {
    enterpriseChanged: {
      subscribe: async (_root, { creditCode }, context) => {
        const sight = sightOf(await readerOf(context, creditCode));
        return context.followRows(
          LIVE_EVENTS,
          event => event.creditCode === creditCode && happened(event) && sees(sight, event),
        );
      },
      resolve: (event: LifeEventRow) => event,
    },
  },
  Enterprise: {
    lifecycle: ({ creditCode }, { asOf }) => ({ creditCode, asOf: asOf?.toISOString() ?? null }),
  },
  Lifecycle: {
    timeline: async ({ creditCode, asOf }, args, context) => {
      const sight = sightOf(await readerOf(context, creditCode));
      return context.loaders.timelineOf(creditCode, { ...args, asOf, sight });
    },
    dataAsOf: (_life, _args, { loaders }) => loaders.sources.load('all'),
  },
  LifeEvent: {
    departmentName: ({ department }) => departmentName(department),
    sentence: async (event, _args, context) =>
      seesPayload(await readerOf(context, event.creditCode), event) ? event.text : event.brief,
    subject: event => subjectOf(event),
  },
  LifeSubject: {
    __resolveType: ({ __typename }: { __typename: string }) => __typename as never,
  },
  SourceStanding: {
    departmentName: ({ department }) => departmentName(department),
    asOf: ({ lastReadAt }) => lastReadAt,
    status: ({ status }) => status as never,
  },
};
