/**
 * What every step on a project shares: its enterprise's lock, its change in the feed, its entry in the project's ledger
 * (台账).
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import { refuseMissing } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { subjectOf } from '../projects/projects.ts';
import { changes } from '../change-types.ts';
import { MajorProject, ProjectLedgerEntry } from './entities.ts';
import type { OfProject, ProjectBasics } from './rows.ts';
import { MESSAGES } from './messages.ts';

/** An entry of a project's ledger. */
export interface NewLedgerEntry extends OfProject {
  action: string;
  /** Subject of the principal who took the step. */
  by: string;
  detail: Record<string, unknown>;
  /** Hidden from the enterprise. Default: false. */
  forOffice?: boolean;
}

/** What the change of a step has besides its type and payload. */
export interface StepChange {
  changedFields?: readonly string[];
  restricted?: boolean;
  /** Hides the ledger's entry from the enterprise. */
  forOffice?: boolean;
}

/** What the work of a step is made with. */
export interface ProjectStep {
  write: Write;
  project: ProjectBasics;
  zone: Zone;
  today: LocalDate;
  ofProject: OfProject;
  subject: { type: string; id: string };
  /** Records the step in the feed and in the project's ledger. */
  record(type: string, payload: Record<string, unknown>, change?: StepChange): void;
}

/** The input of a step on a project. */
export interface StepInput {
  projectCode: string;
  idempotencyKey?: string | null | undefined;
}

/** A step on a project under its enterprise's lock. Refuses NOT_FOUND. */
export async function onProjectStep<Result extends object>(
  context: RequestContext,
  input: StepInput,
  info: GraphQLResolveInfo,
  work: (step: ProjectStep) => Promise<Result>,
): Promise<Result | Refusal> {
  return onProjectOf({ context, input, info }, input.projectCode, work);
}

/** What is asked for of a part of a project, whose input names the part alone. */
export interface PartRequest {
  context: RequestContext;
  input: Omit<StepInput, 'projectCode'>;
  info: GraphQLResolveInfo;
}

/** {@link onProjectStep} on the project to which a part belongs. */
export async function onProjectOf<Result extends object>(
  { context, input, info }: PartRequest,
  projectCode: string,
  work: (step: ProjectStep) => Promise<Result>,
): Promise<Result | Refusal> {
  const { idempotencyKey } = input;
  // A project never changes hands, so its enterprise may be read before the lock is taken.
  const project = await context.loaders.project.load(projectCode);
  if (!project) return refuseMissing(context, input, info, MESSAGES.NO_PROJECT({ projectCode }));
  const { creditCode } = project;
  return context.write({ creditCode, idempotencyKey, info, input }, async write =>
    work(stepOn(project, write, context.principal.subject)),
  );
}

function stepOn(project: ProjectBasics, write: Write, by: string): ProjectStep {
  const { projectCode, creditCode, zone } = project;
  const ofProject = { projectCode, creditCode, zone };
  const subject = subjectOf(project);
  return {
    write,
    project,
    zone: zoneOf(zone),
    today: localDate(write.now),
    ofProject,
    subject,
    record: (type, payload, { changedFields = [], restricted = false, forOffice = false } = {}) => {
      if (forOffice && !changes[type]?.officeOnly) throw new Error(`${type} must be declared as officeOnly`);
      addLedgerEntry(write, { ...ofProject, action: type, by, detail: payload, forOffice });
      write.record({ type, creditCode, subject, changedFields, restricted, payload: { projectCode, ...payload } });
    },
  };
}

/** A step on a major project. */
export interface MajorProjectStep extends ProjectStep {
  major: MajorProject;
}

/** {@link onProjectStep} on a major project. Refuses NOT_MAJOR. */
export const onMajorProject = <Result extends object>(
  context: RequestContext,
  input: StepInput,
  info: GraphQLResolveInfo,
  work: (step: MajorProjectStep) => Promise<Result>,
): Promise<Result | Refusal> =>
  onProjectStep(context, input, info, async step => {
    const { projectCode } = step.project;
    const major = await step.write.em.findOne(MajorProject, { projectCode });
    if (!major) {
      throw refuse('NOT_MAJOR', MESSAGES.NOT_MAJOR({ projectCode }), { remedy: MESSAGES.MARK_IT() });
    }
    return work({ ...step, major });
  });

/** Adds an entry to a project's ledger. */
export function addLedgerEntry(write: Write, { forOffice = false, ...entry }: NewLedgerEntry): void {
  write.em.persist(write.em.create(ProjectLedgerEntry, { id: randomUUID(), ...entry, at: write.now, forOffice }));
}
