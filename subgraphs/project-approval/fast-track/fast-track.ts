/**
 * Start on land delivery (Z10): published lists, acceptance with materials to follow, building first (G18), and what
 * becomes of the promises.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { requireApplicant, requireOfficer } from '#shared/identity/principal.ts';
import {
  CASE_MACHINE,
  DEBT_COLUMNS,
  acceptWithTolerance,
  loadCase,
  loadDebt,
  saveDebt,
  saveStep,
  settle,
  stepCase,
} from '#shared/case/index.ts';
import type { Case, Telling, ToleranceDebt } from '#shared/case/index.ts';
import { addDays, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { CLOCK_ACTOR } from '#shared/case/jobs.ts';
import { columns } from '#shared/database/paging.ts';
import type { Write } from '#shared/database/write.ts';
import { ruleReference, zone as zoneOf, listOf } from '#shared/zones/index.ts';
import { Project } from '../projects/entities.ts';
import { checkToleranceItems, fastTrackOf, toleranceOf } from './rules.ts';
import type { ToleranceItem, ToleranceListRow } from './rules.ts';
import type {
  AcceptProjectWithToleranceInput,
  BuildProjectFirstInput,
  PublishToleranceListInput,
  SettleProjectDebtInput,
} from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { OF_NO_ENTERPRISE } from '../matters/matters.ts';
import { onProject, subjectOf } from '../projects/projects.ts';
import type { ProjectOrRefusal } from '../projects/projects.ts';
import { requireUnderReview, stateOf } from '../projects/rules.ts';
import { endCovered } from '../stages/rules.ts';
import { beginStage } from '../stages/stages.ts';
import { requireZone } from '../input.ts';
import { NO_FACTS } from '../projects/facts.ts';
import { buildThenVerify } from '../permits/rules.ts';
import { plainText, plainTexts } from '#shared/input.ts';

const LIST_COLUMNS = columns('zone', 'version', 'validFrom', 'validTo', 'items', 'excluded');
const ON_DAY = `select ${LIST_COLUMNS} from tolerance_list where zone = $1 and valid_from <= $2 and (valid_to is null or valid_to >= $2)`;

export function publishToleranceList(
  context: RequestContext,
  input: PublishToleranceListInput,
  info: GraphQLResolveInfo,
): Promise<(ToleranceListRow & { __typename: 'ToleranceList' }) | Refusal> {
  return context.write(
    { creditCode: `tolerance list of ${input.zone}`, idempotencyKey: input.idempotencyKey, info, input },
    async write => {
      requireOfficer(context.principal, context.department);
      const zone = requireZone(input.zone);
      const today = localDate(write.now);
      if (input.items.length < 1 || input.items.length > 100)
        throw refuse('INVALID_INPUT', `items must be 1 to 100, but got: ${input.items.length}`);
      const names = (texts: readonly string[]): string[] =>
        texts.length === 0 ? [] : plainTexts('materials', texts, 50);
      const items = input.items.map(
        ({ matter, kind, mainMaterials, deferrable, makeUpDays }): ToleranceItem => ({
          matter: plainText('matter', matter, 100),
          kind,
          mainMaterials: names(mainMaterials),
          deferrable: names(deferrable),
          makeUpDays,
        }),
      );
      const fields = listOf(zone, 'TOLERANCE_LIST_FIELDS', today);
      checkToleranceItems(items, fields && ruleReference(fields));
      const excluded = {
        natures: input.excludedNatures ?? [],
        categories: input.excludedCategories ?? [],
        industries: input.excludedIndustries ?? [],
      };
      const [last] = await write.query<{ version: number; validFrom: LocalDate }>(
        `select version, valid_from::text as "validFrom" from tolerance_list where zone = $1 order by version desc limit 1`,
        [zone.code],
      );
      // What was published today is replaced as a whole; what was said on earlier days stays said of them.
      if (last?.validFrom === today)
        await write.query('delete from tolerance_list where zone = $1 and version = $2', [zone.code, last.version]);
      await write.query('update tolerance_list set valid_to = $2 where zone = $1 and valid_to is null', [
        zone.code,
        addDays(today, -1),
      ]);
      const version = (last?.version ?? 0) + 1;
      await write.query(
        'insert into tolerance_list (zone, version, valid_from, valid_to, items, excluded, published_by) values ($1, $2, $3, null, $4, $5, $6)',
        [zone.code, version, today, JSON.stringify(items), JSON.stringify(excluded), context.principal.subject],
      );
      write.record({
        type: 'ToleranceListPublished',
        creditCode: OF_NO_ENTERPRISE,
        subject: { type: 'ToleranceList', id: `${zone.code}-${version}` },
        payload: { zone: zone.code, version, matters: items.map(({ matter }) => matter), on: today },
      });
      return {
        __typename: 'ToleranceList' as const,
        zone: zone.code,
        version,
        validFrom: today,
        validTo: null,
        items,
        excluded,
      };
    },
  );
}

/** The list of a zone on a day; null where none was published by then. */
export async function toleranceListOn(
  { database }: Pick<RequestContext, 'database'>,
  zone: string,
  on: LocalDate,
): Promise<ToleranceListRow | null> {
  const [list] = await database.query<ToleranceListRow>(ON_DAY, [zone, on]);
  return list ?? null;
}

/**
 * What is promised in a write, by the list of the day. Refuses NOT_ELIGIBLE by the negative list, and as {@link
 * acceptWithTolerance}.
 */
async function promise(
  write: Write,
  project: Project,
  kind: ToleranceItem['kind'],
  given: { matter: string; missing: readonly string[]; commitment: boolean },
): Promise<{ debt: ToleranceDebt; reasons: string[] }> {
  const [list = null] = await write.query<ToleranceListRow>(ON_DAY, [project.zone, localDate(write.now)]);
  const { eligible, reasons } = fastTrackOf(list, { ...project, facts: project.facts ?? NO_FACTS });
  if (!eligible) throw refuse('NOT_ELIGIBLE', `nothing may follow later for this project: ${reasons.join('; ')}`);
  const zoneRules = zoneOf(project.zone);
  const today = localDate(write.now);
  const grounds =
    listOf(zoneRules, 'START_ON_LAND_DELIVERY', today) ?? listOf(zoneRules, 'TOLERANCE_LIST_FIELDS', today);
  const { rule, materials } = toleranceOf(
    list!,
    kind,
    given.matter.trim(),
    given.missing,
    grounds && ruleReference(grounds),
  );
  const { creditCode, caseId, zone } = project;
  const debt = acceptWithTolerance(
    rule,
    { id: randomUUID(), creditCode, caseId, zone, materials, committed: given.commitment },
    write.now,
  )!;
  return {
    debt,
    reasons: [...reasons, `to follow by ${debt.dueDate}: ${debt.items.map(({ name }) => name).join('; ')}`],
  };
}

/** Accepts a project with materials to follow (容缺受理): the first stage begins, and what is missing is owed. */
export const acceptProjectWithTolerance = (
  context: RequestContext,
  input: AcceptProjectWithToleranceInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, async (write, project, before) => {
    requireOfficer(context.principal, context.department);
    if (project.stages.length > 0)
      throw refuse('ILLEGAL_TRANSITION', `a project is accepted once, but this one is ${project.state}`);
    const { debt, reasons } = await promise(write, project, 'MATERIALS', input);
    const stepped = stepCase(before, 'acceptInDepartment', { subject: context.principal.subject, at: write.now });
    project.stages = [await beginStage(write, project, 0)];
    project.state = stateOf(stepped.case.status, project.stages);
    const subject = subjectOf(project);
    write.decide({
      creditCode: project.creditCode,
      subject,
      outcome: 'ACCEPTED_WITH_TOLERANCE',
      rule: debt.rule ?? before.rule!,
      facts: { missing: input.missing, commitment: input.commitment, dueDate: debt.dueDate },
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
 * be verified is owed.
 */
export const buildProjectFirst = (
  context: RequestContext,
  input: BuildProjectFirstInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, async (write, project) => {
    requireApplicant(context.principal, context.department, project.creditCode);
    requireUnderReview('buildProjectFirst', project.state);
    if (project.stages.length !== 3)
      throw refuse(
        'STAGE_OUT_OF_ORDER',
        'building begins in stage CONSTRUCTION_PERMIT, but it is not the one in progress',
      );
    const on = localDate(project.appliedAt);
    const {
      allowed,
      reasons: grounds,
      rule,
    } = buildThenVerify({ ...project, facts: project.facts ?? NO_FACTS }, zoneOf(project.zone), on);
    if (!allowed)
      throw refuse('NOT_ELIGIBLE', `this project may not be built first: ${grounds.join('; ')}`, rule ? { rule } : {});
    const { debt, reasons } = await promise(write, project, 'BUILD_THEN_VERIFY', input);
    project.stages = endCovered(project.stages, null, `先建后验承诺，${debt.dueDate}前核验`, write.now);
    const subject = subjectOf(project);
    write.decide({
      creditCode: project.creditCode,
      subject,
      outcome: 'BUILD_FIRST',
      rule: rule!,
      facts: { missing: input.missing, dueDate: debt.dueDate },
      reasons: [...grounds, ...reasons],
    });
    await saveDebt(write, { ...debt, rule }, { type: 'ProjectDebtOwed', subject });
  });

/** Takes what was owed, or finds it verified. */
export const settleProjectDebt = async (
  context: RequestContext,
  input: SettleProjectDebtInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> => {
  const { debtId, idempotencyKey } = input;
  const known = await context.loaders.debtProject.load(debtId);
  if (!known) return refuse('NOT_FOUND', `nothing is owed under ${debtId.slice(0, 40)}`).refusal;
  return onProject(
    context,
    { ...input, projectCode: known.projectCode, idempotencyKey: idempotencyKey ?? null },
    info,
    async (write, project) => {
      requireOfficer(context.principal, context.department);
      const debt = await loadDebt(write, debtId);
      const items = input.items ?? openOf(debt);
      await saveDebt(write, settle(debt, items, write.now), {
        type: 'ProjectDebtSettled',
        subject: subjectOf(project),
        payload: { items },
      });
    },
  );
};

const debtsOf = (write: Write, { caseId }: Project): Promise<ToleranceDebt[]> =>
  write.query<ToleranceDebt>(
    `select ${DEBT_COLUMNS} from tolerance_debt where case_id = $1 order by opened_at, id for update`,
    [caseId],
  );

const openOf = ({ items }: ToleranceDebt): string[] =>
  items.filter(({ settledAt }) => settledAt === null).map(({ name }) => name);

/** Whether a project still owes something: it is then approved with that to follow (办结（容缺通过）). */
export const owes = async (write: Write, project: Project): Promise<boolean> =>
  (await debtsOf(write, project)).some(({ status }) => status === 'OWED');

/** What is owed for a project that ends without approval is owed no more: nothing that was granted is left. */
export async function releaseDebts(write: Write, project: Project, but: string | null = null): Promise<void> {
  for (const debt of (await debtsOf(write, project)).filter(({ id, status }) => status === 'OWED' && id !== but)) {
    await saveDebt(write, settle(debt, openOf(debt), write.now), {
      type: 'ProjectDebtReleased',
      subject: subjectOf(project),
    });
  }
}

/** A promise that was not kept: an approved project is revoked, an open one rejected. */
export async function breakProjectPromise(write: Write, debt: ToleranceDebt, reasons: string[]): Promise<Telling> {
  const project = await write.em.findOneOrFail(Project, { caseId: debt.caseId });
  const subject = subjectOf(project);
  const actor = { subject: CLOCK_ACTOR, at: write.now };
  const told = (type: string): Telling => ({ type, subject, changedFields: ['state', 'reasons', 'endedAt'] });
  let before: Case = await loadCase(write, project.caseId);
  if (before.status === 'SPECIAL_PROCEDURE_STARTED')
    before = await saveStep(write, stepCase(before, 'endSpecialProcedure', actor), told('SpecialProcedureEnded'));
  const action = CASE_MACHINE[before.status].revoke ? 'revoke' : CASE_MACHINE[before.status].reject ? 'reject' : null;
  if (action) {
    const after = await saveStep(
      write,
      stepCase(before, action, actor, { reasons }),
      told(action === 'revoke' ? 'ProjectRevoked' : 'ProjectRejected'),
    );
    project.state = stateOf(after.status, project.stages);
    write.decide({
      creditCode: debt.creditCode,
      subject,
      outcome: project.state,
      rule: after.rule!,
      facts: { kind: debt.kind, matter: debt.matter, dueDate: debt.dueDate },
      reasons,
    });
  }
  await releaseDebts(write, project, debt.id);
  return { type: 'ProjectPromiseBroken', subject };
}
