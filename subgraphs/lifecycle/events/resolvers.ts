import { departmentName } from '#shared/zones/index.ts';
import type { Resolvers } from '../resolver-types.ts';
import { LIVE_EVENTS } from './live.ts';
import type { LifeEventRow } from './rows.ts';
import { subjectOf } from './subjects.ts';
import { happened } from './timeline.ts';
import { sees, seesPayload, sightOf } from './visibility.ts';

export const eventResolvers: Resolvers = {
  Subscription: {
    enterpriseChanged: {
      subscribe: (_root, { creditCode }, { followRows, principal }) => {
        const sight = sightOf(principal);
        return followRows(
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
    timeline: ({ creditCode, asOf }, args, { loaders, principal }) =>
      loaders.timelineOf(creditCode, { ...args, asOf, sight: sightOf(principal) }),
    dataAsOf: (_life, _args, { loaders }) => loaders.sources.load('all'),
  },
  LifeEvent: {
    departmentName: ({ department }) => departmentName(department),
    sentence: (event, _args, { principal }) => (seesPayload(principal, event) ? event.text : event.brief),
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
