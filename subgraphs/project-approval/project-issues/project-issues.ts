/** Issues of major projects (Q08 问题清): raised with who is to solve them by when, resolved, and kept. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { rowOf } from '#shared/database/rows.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { own } from '#shared/identity/principal.ts';
import { plainText } from '#shared/input.ts';
import type { Message } from '#shared/messages.ts';
import { listOf, referenceOf } from '#shared/zones/index.ts';
import type { RaiseProjectIssueInput, ResolveProjectIssueInput } from '../generated.ts';
import { refuseMissing, requireThat } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { onMajorProject, onProjectOf } from '../major-projects/steps.ts';
import type { ProjectStep } from '../major-projects/steps.ts';
import { ProjectIssue } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { ProjectIssueRow } from './rows.ts';

export type IssueOrRefusal = (ProjectIssueRow & { __typename: 'ProjectIssue' }) | Refusal;

/** Raises an issue. Refuses INVALID_INPUT. */
export const raiseProjectIssue = (
  context: RequestContext,
  input: RaiseProjectIssueInput,
  info: GraphQLResolveInfo,
): Promise<IssueOrRefusal> =>
  onMajorProject(context, input, info, async step => {
    const { write, today, ofProject, record } = step;
    const text = plainText('text', input.text, 500);
    const agency = plainText('agency', input.agency, 60);
    const { dueOn } = input;
    requireThat(dueOn >= today, MESSAGES.NOT_PAST({ today }), dueOn);
    const issue = write.em.create(ProjectIssue, {
      id: randomUUID(),
      ...ofProject,
      text,
      agency,
      dueOn,
      raisedAt: write.now,
      raisedBy: context.principal.subject,
    });
    write.em.persist(issue);
    decideOn(step, issue, 'ISSUE_RAISED', MESSAGES.RAISED({ agency, dueOn }));
    record('ProjectIssueRaised', { issueId: issue.id, agency, dueOn }, { changedFields: ['issues'], restricted: true });
    return { __typename: 'ProjectIssue', ...rowOf(ProjectIssue, issue) };
  });

/** Stores the decision on an issue, where the plan of the zone wants problems clear (问题清). */
function decideOn(step: ProjectStep, { id, agency, dueOn }: ProjectIssue, outcome: string, why: Message): void {
  const { write, zone, today, ofProject, subject } = step;
  const rule = referenceOf(listOf(zone, 'PROJECT_FOUR_CLEAR', today));
  if (!rule) return;
  const facts = { issueId: id, agency, dueOn };
  write.decide({ creditCode: ofProject.creditCode, subject, outcome, rule, facts, reasons: [why] });
}

/** Resolves an issue, once. Refuses NOT_FOUND, also what the caller may not see, and ILLEGAL_TRANSITION. */
export async function resolveProjectIssue(
  context: RequestContext,
  input: ResolveProjectIssueInput,
  info: GraphQLResolveInfo,
): Promise<IssueOrRefusal> {
  const { issueId } = input;
  const found = own(await context.loaders.issue.load(issueId), context);
  if (!found) return refuseMissing(context, input, info, MESSAGES.NO_ISSUE({ id: issueId.slice(0, 40) }));
  const { id, projectCode } = found;
  return onProjectOf({ context, input, info }, projectCode, async step => {
    const { write, record } = step;
    const resolution = plainText('resolution', input.resolution, 500);
    const issue = await write.em.findOneOrFail(ProjectIssue, { id });
    if (issue.resolvedAt) {
      throw refuse('ILLEGAL_TRANSITION', MESSAGES.ONCE({ at: issue.resolvedAt }));
    }
    Object.assign(issue, { resolvedAt: write.now, resolvedBy: context.principal.subject, resolution });
    decideOn(step, issue, 'ISSUE_RESOLVED', MESSAGES.RESOLVED({ agency: issue.agency, resolution }));
    record('ProjectIssueResolved', { issueId: id }, { changedFields: ['issues'], restricted: true });
    return { __typename: 'ProjectIssue', ...rowOf(ProjectIssue, issue) };
  });
}
