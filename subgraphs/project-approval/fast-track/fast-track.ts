/** Start on land delivery (Z10): acceptance with materials to follow, and building first (G18). */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { acceptWithTolerance, saveDebt, saveStep, stepCase } from '#shared/case/index.ts';
import type { ToleranceDebt } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { AcceptProjectWithToleranceInput, BuildProjectFirstInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { buildThenVerify } from '../permits/rules.ts';
import type { Project } from '../projects/entities.ts';
import { NO_FACTS } from '../projects/facts.ts';
import { onProject, subjectOf } from '../projects/projects.ts';
import type { ProjectOrRefusal } from '../projects/projects.ts';
import { requireUnderReview, stateOf } from '../projects/rules.ts';
import { endCovered } from '../stages/rules.ts';
import { beginStage } from '../stages/stages.ts';
import { LIST_ON_DAY } from './loaders.ts';
import type { ToleranceListRow } from './rows.ts';
import { fastTrackOf, toleranceGrounds, toleranceOf } from './rules.ts';
import type { Missing } from './rules.ts';

/** Accepts a project with materials to follow (容缺受理): the first stage begins, and what is missing is owed. */
export const acceptProjectWithTolerance = (
  context: RequestContext,
  input: AcceptProjectWithToleranceInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, async (write, project, before) => {
    if (project.stages.length > 0) {
      throw refuse('ILLEGAL_TRANSITION', `a project is accepted once, but this one is ${project.state}`);
    }
    const { matter, missing, commitment } = input;
    const { debt, reasons } = await promise(write, project, { kind: 'MATERIALS', matter, missing }, commitment);
    const rule = debt.rule ?? before.rule;
    if (!rule) throw new Error(`the case of project ${project.projectCode} must have a rule`);
    const stepped = stepCase(before, 'acceptInDepartment', { subject: context.principal.subject, at: write.now });
    project.stages = [await beginStage(write, project, 0)];
    project.state = stateOf(stepped.case.status, project.stages);
    const subject = subjectOf(project);
    write.decide({
      creditCode: project.creditCode,
      subject,
      outcome: 'ACCEPTED_WITH_TOLERANCE',
      rule,
      facts: { missing, commitment, dueDate: debt.dueDate },
      reasons,
    });
    const after = await saveStep(write, stepped, {
      type: 'ProjectAccepted',
      subject,
      restricted: false,
      changedFields: ['state', 'stages', 'clock'],
      payload: { acceptedOn: localDate(write.now) },
    });
    await saveDebt(write, debt, { type: 'ProjectDebtOwed', subject });
    return after;
  });

/**
 * Builds first and verifies later (先建后验): a commitment takes the place of the matters before the building; what is to
 * be verified is owed. Refuses STAGE_OUT_OF_ORDER and NOT_ELIGIBLE.
 */
export const buildProjectFirst = (
  context: RequestContext,
  input: BuildProjectFirstInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, async (write, project) => {
    requireUnderReview('buildProjectFirst', project.state);
    if (project.stages.length !== 3) {
      throw refuse(
        'STAGE_OUT_OF_ORDER',
        'building begins in stage CONSTRUCTION_PERMIT, but it is not the one in progress',
      );
    }
    const { rule, reasons: grounds } = requireBuildFirst(project);
    const { matter, missing, commitment } = input;
    const wanted: Missing = { kind: 'BUILD_THEN_VERIFY', matter, missing };
    const { debt, reasons } = await promise(write, project, wanted, commitment);
    project.stages = endCovered(project.stages, null, `先建后验承诺，${debt.dueDate}前核验`, write.now);
    const subject = subjectOf(project);
    write.decide({
      creditCode: project.creditCode,
      subject,
      outcome: 'BUILD_FIRST',
      rule,
      facts: { missing, dueDate: debt.dueDate },
      reasons: [...grounds, ...reasons],
    });
    await saveDebt(write, { ...debt, rule }, { type: 'ProjectDebtOwed', subject, changedFields: ['stages'] });
  });

/** The rule under which a project is built first. Refuses NOT_ELIGIBLE. */
function requireBuildFirst(project: Project) {
  const works = { ...project, facts: project.facts ?? NO_FACTS };
  const { allowed, reasons, rule } = buildThenVerify(works, zoneOf(project.zone), localDate(project.appliedAt));
  if (!allowed) {
    throw refuse('NOT_ELIGIBLE', `this project may not be built first: ${reasons.join('; ')}`, rule ? { rule } : {});
  }
  if (!rule) throw new Error('a project is built first under a rule only');
  return { rule, reasons };
}

/**
 * What is promised in a write, by the list of the day. Refuses NOT_ELIGIBLE by the negative list, and as {@link
 * toleranceOf} and {@link acceptWithTolerance}.
 */
async function promise(
  write: Write,
  project: Project,
  { kind, matter, missing }: Missing,
  committed: boolean,
): Promise<{ debt: ToleranceDebt; reasons: string[] }> {
  const { creditCode, caseId, zone } = project;
  const today = localDate(write.now);
  const [list = null] = await write.query<ToleranceListRow>(LIST_ON_DAY, [zone, today]);
  const { eligible, reasons } = fastTrackOf(list, { ...project, facts: project.facts ?? NO_FACTS });
  if (!list || !eligible) {
    throw refuse('NOT_ELIGIBLE', `nothing may follow later for this project: ${reasons.join('; ')}`);
  }
  const grounds = toleranceGrounds(zoneOf(zone), today);
  const { rule, materials } = toleranceOf(list, { kind, matter: matter.trim(), missing }, grounds);
  const debt = acceptWithTolerance(
    rule,
    { id: randomUUID(), creditCode, caseId, zone, materials, committed },
    write.now,
  );
  if (!debt) throw new Error(`something must be owed where ${missing.join('; ')} is missing`);
  const toFollow = debt.items.map(({ name }) => name).join('; ');
  return { debt, reasons: [...reasons, `to follow by ${debt.dueDate}: ${toFollow}`] };
}
