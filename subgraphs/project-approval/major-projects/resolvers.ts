/** Resolvers of major projects, their board and their ledgers. Thin: ids in, one call, value out. */
import { availableSteps } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { graphError } from '#shared/errors.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { called } from '#shared/identity/rights.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import { listOf, referenceOf, zone as zoneOf } from '#shared/zones/index.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { markMajorProject } from './major-projects.ts';
import { MESSAGES } from './messages.ts';
import { isGoingOn, majorSteps, progressOf } from './rules.ts';

/** Whose the rows of the office are: no enterprise's. */
const OF_NO_ENTERPRISE = '';

export const majorProjectResolvers: Resolvers = {
  Query: {
    projectBoard: async (_root, { zone, filter, ...args }, { loaders, now, principal, department, language }) => {
      checkZone(zone);
      // Issues and ledgers are private to each project's enterprise: their sums, and which projects have some, are too.
      const forOffice = mayRead(principal, department, OF_NO_ENTERPRISE);
      if (!forOffice && typeof filter?.openIssues === 'boolean') {
        throw graphError('FORBIDDEN', MESSAGES.FOR_OFFICERS({ department: called(department) })[language]);
      }
      const [projects, { inventory, running, reached, problems, ledger }] = await Promise.all([
        loaders.boardPage(zone, filter ?? {}, args),
        loaders.boardCounts(zone, filter?.kind ?? null),
      ]);
      const today = localDate(now);
      return {
        zone,
        rule: referenceOf(listOf(zoneOf(zone), 'PROJECT_FOUR_CLEAR', today)),
        inventory,
        progress: progressOf(zoneOf(zone), today, { running, reached }),
        problems: forOffice ? problems : null,
        ledger: forOffice ? ledger : null,
        projects,
      };
    },
  },
  Mutation: {
    markMajorProject: mutation(markMajorProject),
  },
  Project: {
    major: ({ projectCode }, _args, { loaders }) => loaders.major.load(projectCode),
    ledger: ({ projectCode, creditCode }, args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode)
        ? loaders.ledgerOf(projectCode, { ...args, office: mayRead(principal, department, '') })
        : null,
  },
  MajorProject: {
    project: async ({ projectCode }, _args, { loaders }) => {
      const project = await loaders.project.load(projectCode);
      if (!project) throw new Error(`major project ${projectCode} must be a project`);
      return project;
    },
    underEfficiencyInspection: ({ inScope }) => inScope,
    version: ({ moves }) => moves,
    availableSteps: async ({ projectCode, creditCode, moves }, _args, { loaders, principal, department }, info) => {
      const [adoptions, milestones, project] = await Promise.all([
        loaders.adoptions.load(projectCode),
        loaders.milestones.load(projectCode),
        loaders.project.load(projectCode),
      ]);
      const adopter = adoptions.find(({ until }) => until === null)?.agency ?? null;
      const goesOn = project !== null && isGoingOn(project);
      const open = majorSteps({ projectCode, version: moves, goesOn, adopter, milestones });
      return availableSteps(open, { info, rights, principal, department, owner: { creditCode } });
    },
  },
};
