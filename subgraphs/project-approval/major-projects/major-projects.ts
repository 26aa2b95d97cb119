/**
 * Major projects: how one is marked, and what every step on one shares: its enterprise's lock, its change in the feed,
 * its line in the ledger (台账).
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { requireOfficer } from '#shared/identity/principal.ts';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import type { Write } from '#shared/database/write.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { MarkMajorProjectInput } from '../generated.ts';
import type { MajorProjectRow, RequestContext } from '../loaders.ts';
import { MajorProject, ProjectLedgerEntry } from './entities.ts';
import { scopeOf } from './rules.ts';
import { subjectOf } from '../projects/projects.ts';
import type { ProjectRow } from '../projects/rows.ts';
import { plainText } from '#shared/input.ts';

/** States of a project that was given up: nothing is marked, adopted or planned of it. */
const GIVEN_UP: readonly string[] = ['REJECTED', 'WITHDRAWN', 'RETRACTED'];

/** What is read of a project here, and no more. */
export type KnownProject = Pick<ProjectRow, 'projectCode' | 'creditCode' | 'zone' | 'state' | 'name'>;

/** What the work of a step is given. */
export interface ProjectStep {
  write: Write;
  project: KnownProject;
  zone: Zone;
  today: LocalDate;
  /** The columns that every row of a project has. */
  ofProject: { projectCode: string; creditCode: string; zone: string };
  subject: { type: string; id: string };
  /**
   * Tells the step in the feed and writes it into the ledger, with who and when; `forOffice` hides its line from the
   * enterprise.
   */
  tell(
    type: string,
    payload: Record<string, unknown>,
    more?: { changedFields?: readonly string[]; restricted?: boolean; forOffice?: boolean },
  ): void;
}

/** A step on a project under its enterprise's lock. Refuses NOT_FOUND, and PROJECT_ENDED where it was given up. */
export async function onProjectStep<Result extends object>(
  context: RequestContext,
  input: { projectCode: string; idempotencyKey?: string | null },
  info: GraphQLResolveInfo,
  work: (step: ProjectStep) => Promise<Result>,
): Promise<Result | Refusal> {
  const { projectCode, idempotencyKey } = input;
  // A project never changes hands, so its enterprise may be read before the lock is taken.
  const project = await context.loaders.project.load(projectCode);
  if (!project) return refuse('NOT_FOUND', `there is no project ${projectCode}`).refusal;
  const { creditCode, zone } = project;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const ofProject = { projectCode, creditCode, zone };
    const subject = subjectOf(project);
    return work({
      write,
      project,
      zone: zoneOf(zone),
      today: localDate(write.now),
      ofProject,
      subject,
      tell: (type, payload, { changedFields = [], restricted = false, forOffice = false } = {}) => {
        keepInLedger(write, ofProject, type, context.principal.subject, payload, forOffice);
        write.record({ type, creditCode, subject, changedFields, restricted, payload: { projectCode, ...payload } });
      },
    });
  });
}

/** {@link onProjectStep} on a major project. Refuses NOT_MAJOR. */
export const onMajor = <Result extends object>(
  context: RequestContext,
  input: { projectCode: string; idempotencyKey?: string | null },
  info: GraphQLResolveInfo,
  work: (step: ProjectStep & { major: MajorProject }) => Promise<Result>,
): Promise<Result | Refusal> =>
  onProjectStep(context, input, info, async step => {
    const major = await step.write.em.findOne(MajorProject, { projectCode: step.project.projectCode });
    if (!major)
      throw refuse('NOT_MAJOR', `this is for major projects, but ${step.project.projectCode} is none`, {
        remedy: 'markMajorProject',
      });
    return work({ ...step, major });
  });

export function keepInLedger(
  write: Write,
  ofProject: ProjectStep['ofProject'],
  action: string,
  by: string,
  detail: Record<string, unknown>,
  forOffice = false,
): void {
  write.em.persist(
    write.em.create(ProjectLedgerEntry, {
      id: randomUUID(),
      ...ofProject,
      action,
      at: write.now,
      by,
      detail,
      forOffice,
    }),
  );
}

/** Refuses PROJECT_ENDED a project that was given up. */
export function requireGoingOn({ project: { projectCode, state } }: ProjectStep): void {
  if (GIVEN_UP.includes(state)) throw refuse('PROJECT_ENDED', `project ${projectCode} was given up: it is ${state}`);
}

export type MajorOrRefusal = (MajorProjectRow & { __typename: 'MajorProject' }) | Refusal;

export const markMajorProject = (
  context: RequestContext,
  input: MarkMajorProjectInput,
  info: GraphQLResolveInfo,
): Promise<MajorOrRefusal> =>
  onProjectStep(context, input, info, async step => {
    requireOfficer(context.principal, context.department);
    requireGoingOn(step);
    const { write, zone, today, ofProject, subject, tell } = step;
    const { kind } = input;
    const reason = plainText('reason', input.reason, 200);
    const before = await write.em.findOne(MajorProject, { projectCode: ofProject.projectCode });
    if (before)
      throw refuse(
        'ALREADY_MAJOR',
        `a project is marked once, but ${ofProject.projectCode} is a major project already: ${before.kind}`,
      );
    const scope = scopeOf(zone, today, kind);
    const given = { ...ofProject, kind, reason, inScope: scope?.inScope ?? null, rule: scope?.rule ?? null };
    write.em.persist(write.em.create(MajorProject, { ...given, markedAt: write.now }));
    if (scope) {
      write.decide({
        creditCode: ofProject.creditCode,
        subject,
        outcome: scope.inScope ? 'UNDER_EFFICIENCY_INSPECTION' : 'OUT_OF_SCOPE',
        rule: scope.rule,
        facts: { kind },
        reasons: [`${kind} is ${scope.inScope ? '' : 'not '}in the scope of efficiency inspection`],
      });
    }
    tell('MajorProjectMarked', { kind, zone: zone.code }, { changedFields: ['major'] });
    return { __typename: 'MajorProject', ...given, markedAt: write.now.toISOString() };
  });
