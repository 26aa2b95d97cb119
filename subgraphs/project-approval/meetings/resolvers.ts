/** Resolvers of coordination meetings and their tasks. Thin: ids in, one call, value out. */
import { availableSteps } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { checkYear } from '../input.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { holdCoordinationMeeting } from './meetings.ts';
import { meetingPeriodsOf } from './rules.ts';
import { completeMeetingTask } from './tasks.ts';

export const meetingResolvers: Resolvers = {
  Query: {
    // Meetings and their tasks are for officers of the department, services and auditors: no enterprise's own matter.
    coordinationMeetings: (_root, { zone, ...args }, { loaders, principal, department }) =>
      mayRead(principal, department, '') ? loaders.meetingsOf(checkZone(zone), args) : null,
    meetingTasks: (_root, { zone, ...args }, { loaders, principal, department }) =>
      mayRead(principal, department, '') ? loaders.tasksOf(checkZone(zone), args) : null,
    meetingPeriods: async (_root, { zone, year }, { loaders, now, principal, department }) => {
      if (!mayRead(principal, department, '')) return null;
      const rules = zoneOf(checkZone(zone));
      const held = await loaders.heldPeriods(zone, checkYear(year));
      return meetingPeriodsOf(rules, { year, today: localDate(now), held });
    },
  },
  Mutation: {
    holdCoordinationMeeting: mutation(holdCoordinationMeeting),
    completeMeetingTask: mutation(completeMeetingTask),
  },
  CoordinationMeeting: {
    tasks: ({ id }, _args, { loaders }) => loaders.tasksOfMeeting.load(id),
  },
  MeetingTask: {
    __resolveReference: ({ id }, { loaders, principal, department }) =>
      mayRead(principal, department, '') ? loaders.meetingTask.load(id) : null,
    overdue: ({ completedAt, dueOn }, _args, { now }) => completedAt === null && dueOn < localDate(now),
    availableSteps: ({ id, agency, completedAt, organCode }, _args, { principal, department }, info) =>
      availableSteps(
        completedAt === null ? [{ operation: 'completeMeetingTask', input: { taskId: id }, agency }] : [],
        { info, rights, principal, department, owner: { creditCode: organCode } },
      ),
  },
};
