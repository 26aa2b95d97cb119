/** Start on land delivery (Z10): acceptance with materials to follow, and building first (G18). */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { acceptWithTolerance, debtsOfCase, saveDebt, saveStep, stepCase } from '#shared/case/index.ts';
import type { PromiseStanding, ToleranceDebt, ToleranceRule } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { Message } from '#shared/messages.ts';
import { itemOf, listRule, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { AcceptProjectWithToleranceInput, BuildProjectFirstInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { isInForce } from '../permits/commitment-rules.ts';
import { documentEnded } from '../permits/documents.ts';
import { buildThenVerify } from '../permits/rules.ts';
import type { FiledCommitment, Project } from '../projects/entities.ts';
import { NO_FACTS } from '../projects/facts.ts';
import { MESSAGES as PROJECT_MESSAGES } from '../projects/messages.ts';
import { creditReason, onProjectWithPromise, subjectOf } from '../projects/projects.ts';
import type { ProjectOrRefusal } from '../projects/projects.ts';
import { requirePromises } from '../projects/promises.ts';
import { requireUnderReview, stateOf } from '../projects/rules.ts';
import { endCovered, projectMatters } from '../stages/rules.ts';
import { beginStage } from '../stages/stages.ts';
import { LIST_ON_DAY } from './loaders.ts';
import { MESSAGES } from './messages.ts';
import type { ToleranceListRow } from './rows.ts';
import { buildFirstOf, fastTrackOf, toleranceGrounds, toleranceOf, verificationStart, verifiedUntil } from './rules.ts';
import { STATES } from '../projects/terms.ts';

/** Accepts a project with materials to follow (容缺受理): the first stage begins, and what is missing is owed. */
export const acceptProjectWithTolerance = (
  context: RequestContext,
  input: AcceptProjectWithToleranceInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProjectWithPromise(context, input, info, async (write, project, before, credit) => {
    if (project.stages.length > 0) {
      throw refuse('ILLEGAL_TRANSITION', PROJECT_MESSAGES.ACCEPTED_ONCE({ state: STATES[project.state] }));
    }
    requirePromises(credit);
    const { matter, missing, commitment } = input;
    const { debt, reasons } = await promise(write, project, {
      committed: commitment,
      standing: credit.standing,
      ruleOf: (list, grounds) => toleranceOf(list, { kind: 'MATERIALS', matter: matter.trim(), missing }, grounds),
    });
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
      facts: { missing, commitment, dueDate: debt.dueDate, credit },
      reasons: [...reasons, creditReason(credit)],
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
 * Builds first and verifies later (先建后验): a commitment takes the place of the matters before the building that are
 * open, and every one of them is owed. What never follows the building (环评) must be done before. Refuses
 * STAGE_OUT_OF_ORDER, NOT_ELIGIBLE, STAGE_TASKS_OPEN and PROMISES_BARRED.
 */
export const buildProjectFirst = (
  context: RequestContext,
  input: BuildProjectFirstInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProjectWithPromise(context, input, info, async (write, project, _before, credit) => {
    requireUnderReview('buildProjectFirst', project.state);
    // The zone first: where it never allows it, no stage would.
    const { rule, reasons: grounds } = requireBuildFirst(project);
    if (project.stages.length !== 3) {
      throw refuse('STAGE_OUT_OF_ORDER', MESSAGES.STAGE_OF_BUILDING());
    }
    requirePromises(credit);
    const codes = coveredCodes(project);
    const covered = namesOf(project, codes);
    const { debt, reasons } = await promise(write, project, {
      committed: input.commitment,
      standing: credit.standing,
      ruleOf: (list, reference) => ({
        rule: buildFirstOf(list, input.matter.trim(), covered, reference),
        materials: [],
      }),
    });
    const start = verificationStart(zoneOf(project.zone), localDate(project.appliedAt));
    const subject = subjectOf(project);
    const fromBuilt = start.from === 'COMPLETION';
    const { dueDate, within, matter } = debt;
    const days = within?.value ?? 0;
    const until = verifiedUntil(start, { days, dueDate });
    const { stages } = project;
    project.stages = endCovered(stages, null, `先建后验承诺，${until.zh}核验`, write.now);
    await documentEnded(write, project, stages, true);
    const items = debt.items.map(({ name }) => name);
    const commitment: FiledCommitment = {
      kind: 'BUILD_FIRST',
      documentHash: null,
      filedOn: localDate(write.now),
      covers: codes,
      ...(fromBuilt && { verification: { matter, items, days, rule } }),
    };
    project.commitments = [...(project.commitments ?? []), commitment];
    write.decide({
      creditCode: project.creditCode,
      subject,
      outcome: 'BUILD_FIRST',
      rule,
      facts: { covered, credit, ...(fromBuilt ? { verifyDays: days } : { dueDate }) },
      reasons: [
        ...grounds,
        MESSAGES.COVERS({ until, matters: covered }),
        ...(fromBuilt ? [MESSAGES.FROM_COMPLETION({ rule: start.explanation })] : reasons),
        creditReason(credit),
      ],
    });
    const changedFields = ['commitments', 'stages'];
    if (!fromBuilt) {
      await saveDebt(write, { ...debt, rule }, { type: 'ProjectDebtOwed', subject, changedFields });
      return;
    }
    write.record({
      type: 'ProjectBuildFirstPromised',
      creditCode: project.creditCode,
      subject,
      changedFields,
      restricted: true,
      payload: { covered, days },
    });
  });

/**
 * The project is built: what was built first on a promise is owed from now on (G18). Nothing where nothing was, where
 * its commitment was revoked, or where the days began with an earlier application for acceptance.
 */
export async function beginVerification(write: Write, project: Project): Promise<void> {
  const commitment = (project.commitments ?? []).find(one => one.kind === 'BUILD_FIRST' && isInForce(one));
  const verification = commitment?.verification;
  if (!verification) return;
  const { creditCode, caseId, zone } = project;
  const before = await debtsOfCase(write, caseId);
  if (before.some(({ kind }) => kind === 'BUILD_THEN_VERIFY')) return;
  const { matter, items, days, rule } = verification;
  const debt = acceptWithTolerance(
    {
      matter,
      kind: 'BUILD_THEN_VERIFY',
      mainMaterials: [],
      deferrable: items,
      makeUpWithin: { value: days, unit: 'WD' },
      reference: rule,
    },
    // It was promised before it was built, and judged then.
    { id: randomUUID(), creditCode, caseId, zone, materials: [], committed: true, standing: null },
    write.now,
  );
  if (!debt) throw new Error('what was built first on a promise has something to verify');
  const subject = subjectOf(project);
  const { dueDate } = debt;
  write.decide({
    creditCode,
    subject,
    outcome: 'VERIFICATION_BEGINS',
    rule,
    facts: { items, dueDate },
    reasons: [MESSAGES.BUILT(), MESSAGES.TO_FOLLOW({ dueDate, items })],
  });
  await saveDebt(write, debt, { type: 'ProjectDebtOwed', subject });
}

/**
 * The codes of the matters that a commitment takes the place of: all that are open. Refuses STAGE_TASKS_OPEN where one
 * of them never follows the building, and NOTHING_MISSING where none is left.
 */
function coveredCodes(project: Project): string[] {
  const zone = zoneOf(project.zone);
  const on = localDate(project.appliedAt);
  const tasks = project.stages.at(-1)?.package?.tasks ?? [];
  const open = tasks.filter(({ status }) => status === 'RUNNING' || status === 'WAITING').map(({ code }) => code);
  const never = listRule(zone, 'BUILD_THEN_VERIFY_NEVER', on);
  const first = never.parameters.items.filter(({ code }) => open.includes(code));
  if (first.length > 0) {
    throw refuse('STAGE_TASKS_OPEN', MESSAGES.NEVER_AFTER({ matters: first }), {
      rule: ruleReference(never),
      remedy: MESSAGES.END_FIRST(),
    });
  }
  if (open.length === 0) throw refuse('NOTHING_MISSING', MESSAGES.NOTHING_COVERED());
  return open;
}

/** The names of matters, as the rules of the project's day call them. */
function namesOf(project: Project, codes: readonly string[]): string[] {
  const list = projectMatters(zoneOf(project.zone), localDate(project.appliedAt));
  return codes.map(code => itemOf(list, code)?.zh ?? code);
}

/** The rule under which a project is built first. Refuses NOT_ELIGIBLE. */
function requireBuildFirst(project: Project) {
  const works = { ...project, facts: project.facts ?? NO_FACTS };
  const { allowed, reasons, rule } = buildThenVerify(works, zoneOf(project.zone), localDate(project.appliedAt));
  if (!allowed) {
    throw refuse('NOT_ELIGIBLE', MESSAGES.NOT_BUILT_FIRST({ reasons }), rule ? { rule } : {});
  }
  if (!rule) throw new Error('a project is built first under a rule only');
  return { rule, reasons };
}

/** What is promised: whether in writing, and the rule of the list for it with what was handed in. */
interface Promised {
  committed: boolean;
  /** What credit says of its promises. */
  standing: PromiseStanding | null;
  ruleOf(list: ToleranceListRow, grounds: RuleReference | null): { rule: ToleranceRule; materials: string[] };
}

/**
 * What is promised in a write, by the list of the day. Refuses NOT_ELIGIBLE by the negative list, and as {@link
 * toleranceOf} and {@link acceptWithTolerance}.
 */
async function promise(
  write: Write,
  project: Project,
  { committed, standing, ruleOf }: Promised,
): Promise<{ debt: ToleranceDebt; reasons: Message[] }> {
  const { creditCode, caseId, zone } = project;
  const today = localDate(write.now);
  const [list = null] = await write.query<ToleranceListRow>(LIST_ON_DAY, [zone, today]);
  const { eligible, reasons } = fastTrackOf(list, { ...project, facts: project.facts ?? NO_FACTS });
  if (!list || !eligible) throw refuse('NOT_ELIGIBLE', MESSAGES.NOT_ELIGIBLE({ reasons }));
  const { rule, materials } = ruleOf(list, toleranceGrounds(zoneOf(zone), today));
  const debt = acceptWithTolerance(
    rule,
    { id: randomUUID(), creditCode, caseId, zone, materials, committed, standing },
    write.now,
  );
  if (!debt) throw new Error(`something must be owed for ${rule.matter}`);
  const { dueDate } = debt;
  const items = debt.items.map(({ name }) => name);
  return { debt, reasons: [...reasons, MESSAGES.TO_FOLLOW({ dueDate, items })] };
}
