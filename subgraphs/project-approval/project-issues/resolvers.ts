/** Resolvers of issues. Thin: ids in, one call, value out. */
import { availableSteps } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { mayRead, own } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { raiseProjectIssue, resolveProjectIssue } from './project-issues.ts';

export const projectIssueResolvers: Resolvers = {
  Mutation: {
    raiseProjectIssue: mutation(raiseProjectIssue),
    resolveProjectIssue: mutation(resolveProjectIssue),
  },
  Project: {
    issues: ({ projectCode, creditCode }, args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.issuesOf(projectCode, args) : null,
  },
  MajorProject: {
    problems: async ({ projectCode, creditCode }, _args, { loaders, principal, department }) => {
      if (!mayRead(principal, department, creditCode)) return null;
      const counts = await loaders.openIssues.load(projectCode);
      return { open: counts?.open ?? 0, overdue: counts?.overdue ?? 0 };
    },
  },
  ProjectIssue: {
    __resolveReference: async ({ id }, context) => own(await context.loaders.issue.load(id), context),
    content: ({ text }) => text,
    overdue: ({ resolvedAt, dueOn }, _args, { now }) => resolvedAt === null && dueOn < localDate(now),
    availableSteps: (issue, _args, { principal, department }, info) =>
      availableSteps(
        issue.resolvedAt === null ? [{ operation: 'resolveProjectIssue', input: { issueId: issue.id } }] : [],
        { info, rights, principal, department, owner: issue },
      ),
  },
};
