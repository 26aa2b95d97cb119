/** Issues of major projects (Q08 问题清): raised with who is to solve them by when, resolved, and kept. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { own, requireApplicant, requireOfficer } from '#shared/identity/principal.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import type { RaiseProjectIssueInput, ResolveProjectIssueInput } from '../generated.ts';
import type { ProjectIssueRow, RequestContext } from '../loaders.ts';
import { ProjectIssue } from '../major-projects/entities.ts';
import { onMajor } from '../major-projects/major-projects.ts';
import { plainText } from '#shared/input.ts';

export type IssueOrRefusal = (ProjectIssueRow & { __typename: 'ProjectIssue' }) | Refusal;

export const raiseProjectIssue = (
  context: RequestContext,
  input: RaiseProjectIssueInput,
  info: GraphQLResolveInfo,
): Promise<IssueOrRefusal> =>
  onMajor(context, input, info, async ({ write, today, ofProject, tell }) => {
    requireApplicant(context.principal, context.department, ofProject.creditCode);
    const text = plainText('text', input.text, 500);
    const agency = plainText('agency', input.agency, 60);
    const { dueOn } = input;
    if (dueOn < today)
      throw refuse('INVALID_INPUT', `dueOn must not be in the past (today is ${today}), but got: ${dueOn}`);
    const given = { id: randomUUID(), ...ofProject, text, agency, dueOn };
    write.em.persist(
      write.em.create(ProjectIssue, {
        ...given,
        raisedAt: write.now,
        raisedBy: context.principal.subject,
        resolvedAt: null,
        resolvedBy: null,
        resolution: null,
      }),
    );
    tell('ProjectIssueRaised', { issueId: given.id, agency, dueOn }, { changedFields: ['issues'], restricted: true });
    return {
      __typename: 'ProjectIssue',
      ...given,
      raisedAt: write.now.toISOString(),
      resolvedAt: null,
      resolution: null,
    };
  });

export async function resolveProjectIssue(
  context: RequestContext,
  input: ResolveProjectIssueInput,
  info: GraphQLResolveInfo,
): Promise<IssueOrRefusal> {
  const { issueId } = input;
  const known = own(await context.loaders.issue.load(issueId), context);
  if (!known) return refuse('NOT_FOUND', `there is no issue ${issueId.slice(0, 40)}`).refusal;
  return onMajor(context, { ...input, projectCode: known.projectCode }, info, async ({ write, tell }) => {
    requireOfficer(context.principal, context.department);
    const resolution = plainText('resolution', input.resolution, 500);
    const issue = await write.em.findOneOrFail(ProjectIssue, { id: known.id });
    if (issue.resolvedAt)
      throw refuse(
        'ILLEGAL_TRANSITION',
        `an issue is resolved once, but this one was at ${issue.resolvedAt.toISOString()}`,
      );
    Object.assign(issue, { resolvedAt: write.now, resolvedBy: context.principal.subject, resolution });
    tell('ProjectIssueResolved', { issueId: known.id }, { changedFields: ['issues'], restricted: true });
    return { __typename: 'ProjectIssue', ...known, resolvedAt: write.now.toISOString(), resolution };
  });
}
