/** What projects owe (Z10, G18): settled, released with the project's end, or broken by the clock. */
import type { GraphQLResolveInfo } from 'graphql';
import {
  CASE_MACHINE,
  DEBT_COLUMNS,
  loadCase,
  loadDebt,
  saveDebt,
  saveStep,
  settle,
  stepCase,
} from '#shared/case/index.ts';
import type { Actor, Case, CaseAction, FeedChange, ToleranceDebt } from '#shared/case/index.ts';
import { CLOCK_ACTOR } from '#shared/case/jobs.ts';
import type { Write } from '#shared/database/write.ts';
import type { SettleProjectDebtInput } from '../generated.ts';
import { refuseMissing } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { Project } from '../projects/entities.ts';
import { onProject, subjectOf } from '../projects/projects.ts';
import type { ProjectOrRefusal } from '../projects/projects.ts';
import { stateOf } from '../projects/rules.ts';

/** Takes what was owed, or finds it verified. Refuses NOT_FOUND. */
export async function settleProjectDebt(
  context: RequestContext,
  input: SettleProjectDebtInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> {
  const { debtId, idempotencyKey = null } = input;
  const found = await context.loaders.debtProject.load(debtId);
  if (!found) return refuseMissing(context, input, info, `nothing is owed under ${debtId.slice(0, 40)}`);
  const { projectCode } = found;
  return onProject(context, { ...input, projectCode, idempotencyKey }, info, async (write, project) => {
    const debt = await loadDebt(write, debtId);
    const items = input.items ?? openItems(debt);
    await saveDebt(write, settle(debt, items, write.now), {
      type: 'ProjectDebtSettled',
      subject: subjectOf(project),
      payload: { items },
    });
  });
}

const debtsOf = (write: Write, { caseId }: Project): Promise<ToleranceDebt[]> =>
  write.query<ToleranceDebt>(
    `select ${DEBT_COLUMNS} from tolerance_debt where case_id = $1 order by opened_at, id for update`,
    [caseId],
  );

const openItems = ({ items }: ToleranceDebt): string[] =>
  items.filter(({ settledAt }) => settledAt === null).map(({ name }) => name);

/** Whether a project still owes something: it is then approved with that to follow (办结（容缺通过）). */
export const owes = async (write: Write, project: Project): Promise<boolean> =>
  (await debtsOf(write, project)).some(({ status }) => status === 'OWED');

/**
 * Releases what is owed for a project that ends without approval: nothing that was granted is left. `except` is the id
 * of a debt that stays.
 */
export async function releaseDebts(write: Write, project: Project, except: string | null = null): Promise<void> {
  const owed = (await debtsOf(write, project)).filter(({ id, status }) => status === 'OWED' && id !== except);
  for (const debt of owed) {
    await saveDebt(write, settle(debt, openItems(debt), write.now), {
      type: 'ProjectDebtReleased',
      subject: subjectOf(project),
    });
  }
}

/** A promise that was not kept: an approved project is revoked, an open one rejected. */
export async function breakProjectPromise(write: Write, debt: ToleranceDebt, reasons: string[]): Promise<FeedChange> {
  const project = await write.em.findOneOrFail(Project, { caseId: debt.caseId });
  const before = await endSpecialProcedure(write, project, await loadCase(write, project.caseId));
  const action = endingOf(before);
  if (action) await endProject({ write, project, before, debt, reasons }, action);
  await releaseDebts(write, project, debt.id);
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
  reasons: string[];
}

async function endProject(
  { write, project, before, debt, reasons }: BrokenPromise,
  action: Extract<CaseAction, 'revoke' | 'reject'>,
): Promise<void> {
  const type = action === 'revoke' ? 'ProjectRevoked' : 'ProjectRejected';
  const stepped = stepCase(before, action, clockActor(write), { reasons });
  const after = await saveStep(write, stepped, changeOf(project, type));
  if (!after.rule) throw new Error(`the case of project ${project.projectCode} must have a rule`);
  project.state = stateOf(after.status, project.stages);
  write.decide({
    creditCode: debt.creditCode,
    subject: subjectOf(project),
    outcome: project.state,
    rule: after.rule,
    facts: { kind: debt.kind, matter: debt.matter, dueDate: debt.dueDate },
    reasons,
  });
}
