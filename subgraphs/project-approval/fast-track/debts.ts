/** What projects owe (Z10, G18): settled, released with the project's end, or broken by the clock. */
import type { GraphQLResolveInfo } from 'graphql';
import {
  CASE_MACHINE,
  debtsOfCase,
  loadCase,
  loadDebt,
  openItems,
  releaseDebt,
  saveStep,
  settleDebt,
  stepCase,
  withdrawLicences,
} from '#shared/case/index.ts';
import type { Actor, Case, CaseAction, FeedChange, Release, ToleranceDebt } from '#shared/case/index.ts';
import { CLOCK_ACTOR } from '#shared/case/jobs.ts';
import { touch } from '#shared/database/versions.ts';
import type { Write } from '#shared/database/write.ts';
import type { Words } from '#shared/messages.ts';
import type { SettleProjectDebtInput } from '../generated.ts';
import { refuseMissing } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { coveredBy } from '../permits/commitment-rules.ts';
import { NOT_KEPT } from '../permits/documents.ts';
import { Project } from '../projects/entities.ts';
import { onProject, subjectOf } from '../projects/projects.ts';
import type { ProjectOrRefusal } from '../projects/projects.ts';
import { stateOf } from '../projects/rules.ts';
import { MESSAGES } from './messages.ts';
import { holdsApproval } from './rules.ts';

/** Takes what was owed, or finds it verified. Refuses NOT_FOUND. */
export async function settleProjectDebt(
  context: RequestContext,
  input: SettleProjectDebtInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> {
  const { debtId, idempotencyKey = null } = input;
  const found = await context.loaders.debtProject.load(debtId);
  if (!found) return refuseMissing(context, input, info, MESSAGES.NOTHING_OWED({ id: debtId.slice(0, 40) }));
  const { projectCode } = found;
  return onProject(context, { ...input, projectCode, idempotencyKey }, info, async (write, project, before) => {
    const items = input.items ?? openItems(await loadDebt(write, debtId));
    const subject = subjectOf(project);
    const by = context.principal.subject;
    const settled = await settleDebt(
      write,
      { id: debtId, items, by },
      {
        type: 'ProjectDebtSettled',
        subject,
        payload: { items },
      },
    );
    const rule = settled.rule ?? before.rule;
    if (settled.status !== 'OWED' || !rule) return;
    const { kind, matter, dueDate } = settled;
    const left = openItems(settled);
    write.decide({
      creditCode: settled.creditCode,
      subject,
      outcome: 'PARTLY_SETTLED',
      rule,
      facts: { debtId, kind, matter, items, left, dueDate },
      reasons: [MESSAGES.SETTLED({ items }), MESSAGES.STILL_OWED({ dueDate, items: left })],
    });
  });
}

/** Whether a project still owes something: it is then approved with that to follow (办结（容缺通过）). */
export const owes = async (write: Write, { caseId }: Project): Promise<boolean> =>
  (await debtsOfCase(write, caseId)).some(({ status }) => status === 'OWED');

/** What is to come before a project is approved: what was built first (G18), and what should have come by now. */
export const openVerifications = async (write: Write, { caseId }: Project): Promise<string[]> =>
  (await debtsOfCase(write, caseId)).filter(holdsApproval).flatMap(openItems);

/**
 * Releases what is owed for a project that ends without approval: nothing that was granted is left. It is on record as
 * released, not as kept. `except` is the id of a debt that stays.
 */
export async function releaseDebts(
  write: Write,
  project: Project,
  release: Release,
  except: string | null = null,
): Promise<void> {
  for (const debt of (await debtsOfCase(write, project.caseId)).filter(({ id }) => id !== except)) {
    await releaseDebt(write, debt, release, { type: 'ProjectDebtReleased', subject: subjectOf(project) });
  }
}

/** A promise that was not kept: an approved project is revoked, an open one rejected. */
export async function breakProjectPromise(write: Write, debt: ToleranceDebt, reasons: Words[]): Promise<FeedChange> {
  const project = await write.em.findOneOrFail(Project, { caseId: debt.caseId });
  touch(write, project);
  const before = await endSpecialProcedure(write, project, await loadCase(write, project.caseId));
  const action = endingOf(before);
  if (action) await endProject({ write, project, before, debt, reasons }, action);
  const release = { by: CLOCK_ACTOR, reason: MESSAGES.ENDED_BY_CLOCK() };
  await releaseDebts(write, project, release, debt.id);
  return { type: 'ProjectPromiseBroken', subject: subjectOf(project) };
}

/** How a case can end without approval: revoked once approved, else rejected; null where it is over. */
function endingOf({ status }: Case): 'revoke' | 'reject' | null {
  if (CASE_MACHINE[status].revoke) return 'revoke';
  return CASE_MACHINE[status].reject ? 'reject' : null;
}

const clockActor = (write: Write): Actor => ({ subject: CLOCK_ACTOR, at: write.now });

const changeOf = (project: Project, type: string): FeedChange => ({
  type,
  subject: subjectOf(project),
  changedFields: ['state', 'reasons', 'endedAt'],
  // The state of a project is public, whatever ended it.
  restricted: false,
});

/** A case in a special procedure leaves it before it can end. */
async function endSpecialProcedure(write: Write, project: Project, before: Case): Promise<Case> {
  if (before.status !== 'SPECIAL_PROCEDURE_STARTED') return before;
  const stepped = stepCase(before, 'endSpecialProcedure', clockActor(write));
  return saveStep(write, stepped, changeOf(project, 'SpecialProcedureEnded'));
}

/** A promise that was not kept, with its project. */
interface BrokenPromise {
  write: Write;
  project: Project;
  before: Case;
  debt: ToleranceDebt;
  reasons: Words[];
}

async function endProject(
  { write, project, before, debt, reasons }: BrokenPromise,
  action: Extract<CaseAction, 'revoke' | 'reject'>,
): Promise<void> {
  const type = action === 'revoke' ? 'ProjectRevoked' : 'ProjectRejected';
  const stepped = stepCase(before, action, clockActor(write), { reasons });
  const after = await saveStep(write, stepped, changeOf(project, type));
  // It rests on the rule under which the promise was given, and not on the time limit of the case.
  const rule = debt.rule ?? after.rule;
  if (!rule) throw new Error(`the case of project ${project.projectCode} must have a rule`);
  project.state = stateOf(after.status, project.stages);
  await withdrawLicences(write, subjectOf(project), { reason: NOT_KEPT, parts: restingOn(project, debt, action) });
  write.decide({
    creditCode: debt.creditCode,
    subject: subjectOf(project),
    outcome: project.state,
    rule,
    facts: { kind: debt.kind, matter: debt.matter, dueDate: debt.dueDate },
    reasons,
  });
}

/** The permits that rested on what was not kept; null: all. */
function restingOn({ commitments }: Project, { kind }: ToleranceDebt, action: 'revoke' | 'reject'): string[] | null {
  if (action === 'revoke') return null;
  const built = kind === 'BUILD_THEN_VERIFY' ? (commitments ?? []).filter(one => one.kind === 'BUILD_FIRST') : [];
  return built.flatMap(coveredBy);
}
