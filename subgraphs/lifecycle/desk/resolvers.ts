import { localDate } from '#shared/clock/index.ts';
import { departmentName, zone as zoneOf, zoneCodes } from '#shared/zones/index.ts';
import { subjectOf } from '../events/subjects.ts';
import type { Resolvers } from '../resolver-types.ts';
import { casesOf } from './desk.ts';
import { LIVE_ALERTS, LIVE_MOVES } from './live.ts';
import type { AlertTold, DeskCaseRow } from './rows.ts';
import { daysAhead, dueOf, lightOf, lightOfDay, readingOf } from './rules.ts';
import { awaits, seesAlert, seesCase } from './visibility.ts';

export const deskResolvers: Resolvers = {
  Query: {
    viewer: (_root, _args, { principal }) => ({ role: principal.role }),
    cases: (_root, args, context) => casesOf(context, args),
    case: async (_root, { id }, { loaders, principal }) => {
      const one = await loaders.deskCase.load(id);
      return one && seesCase(principal, one) ? one : null;
    },
  },
  Subscription: {
    caseChanged: {
      subscribe: (_root, { id }, { followRows, principal }) =>
        followRows(LIVE_MOVES, one => one.id === id && seesCase(principal, one)),
      resolve: (one: DeskCaseRow) => one,
    },
    deskChanged: {
      subscribe: (_root, _args, { followRows, principal }) => followRows(LIVE_MOVES, one => seesCase(principal, one)),
      resolve: (one: DeskCaseRow) => one,
    },
    clockAlerts: {
      subscribe: (_root, { department }, { followRows, principal }) =>
        followRows(LIVE_ALERTS, alert => alert.department === department && seesAlert(principal, alert)),
      resolve: (alert: AlertTold) => alert,
    },
  },
  Viewer: {
    department: (_viewer, _args, { principal }) => (principal.role === 'officer' ? principal.department : null),
    departmentName: (_viewer, _args, { principal: { role, department } }) =>
      role === 'officer' && department !== null ? departmentName(department) : null,
    agency: (_viewer, _args, { principal }) => principal.agency ?? null,
    duties: (_viewer, _args, { principal }) => [...(principal.duties ?? [])],
    zones: (_viewer, _args, { principal: { role, zones } }) =>
      zones && (role === 'officer' || role === 'auditor') ? zones.filter(code => zoneCodes.includes(code)) : null,
    enterprises: (_viewer, _args, { principal: { role, creditCodes } }) =>
      role === 'enterprise' ? creditCodes.map(creditCode => ({ creditCode })) : [],
    cases: (_viewer, args, context) => casesOf(context, args),
    deadlines: (_viewer, { before, ...args }, context) =>
      casesOf(context, { ...args, sort: 'DUE', filter: { dueBefore: before } }),
  },
  CaseConnection: {
    totalCount: async ({ count }) => (await count()).totalCount,
    totalCountIsExact: async ({ count }) => (await count()).totalCountIsExact,
  },
  OfficeZone: {
    code: code => code,
    name: code => zoneOf(code).names,
  },
  Case: {
    zone: ({ officeZone }) => officeZone,
    departmentName: ({ department }) => departmentName(department),
    clock: (one, _args, { now }) => readingOf(one, now),
    overdue: (one, _args, { now }) => lightOf(one, now) === 'OVERDUE',
    light: (one, _args, { now }) => lightOf(one, now),
    dueAt: (one, _args, { now }) => dueOf(one, now),
    deadlines: (one, _args, { now }) =>
      daysAhead(one, now).map(day => ({
        ...day,
        date: localDate(new Date(day.at)),
        light: lightOfDay(day, one, now),
      })),
    awaitsMe: (one, _args, { principal }) => awaits(principal, one),
    enterprise: ({ isEnterprise, creditCode }) => (isEnterprise ? { creditCode } : null),
    subject: ({ subjectType, subjectId }) => subjectOf({ subjectType, subjectId } as never),
  },
  ClockAlert: {
    // A case of which a warning was given is not removed before its warnings.
    case: async ({ caseId }, _args, { loaders }) => {
      const one = await loaders.deskCase.load(caseId);
      if (!one) throw new Error(`the case ${caseId} of a warning is gone`);
      return one;
    },
  },
};
