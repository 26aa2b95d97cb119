/** What is demanded of a project (Y16): only what is listed is accepted, and under a valid project code only. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { isSameStored, rowOf } from '#shared/database/rows.ts';
import { touch } from '#shared/database/versions.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { mayRead, requireAgency } from '#shared/identity/principal.ts';
import type { Message, Words } from '#shared/messages.ts';
import { ruleOfDay, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { assessmentNeeds, placeOf } from '../assessments/rules.ts';
import type { AcceptProjectMatterInput, MatterDemandCheck } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { permitRequirements } from '../permits/rules.ts';
import { NO_FACTS } from '../projects/facts.ts';
import { Project } from '../projects/entities.ts';
import type { ProjectRow } from '../projects/rows.ts';
import { OPEN_STATES } from '../projects/rules.ts';
import { stagesOf } from '../stages/rules.ts';
import { joinStage } from '../stages/stages.ts';
import { ProjectMatter } from './entities.ts';
import { mattersOn } from './lists.ts';
import { MESSAGES } from './messages.ts';
import type { InvestmentMatter, ProjectMatterRow } from './rows.ts';
import { checkProjectCode, judgeDemand } from './rules.ts';
import type { AllowedDemand, DeniedDemand, Spared } from './rules.ts';
import { STATES, codeText } from '../projects/terms.ts';

export type MatterOrRefusal = (ProjectMatterRow & { __typename: 'ProjectMatter' }) | Refusal;

/** Several reasons as one; one that stands alone is said as it is. */
function allOf(reasons: readonly Words[]): Message {
  const [only, ...more] = reasons;
  return only !== undefined && typeof only !== 'string' && more.length === 0 ? only : MESSAGES.REASONS({ reasons });
}

/** What an authority demands, as the caller wrote it. */
interface DemandInput {
  projectCode: string;
  matter: string;
}

/**
 * What a project is spared: permits that the rules exempt it from, assessments made once for its park, and what a
 * merged procedure stands for.
 */
async function sparedOf(context: RequestContext, project: ProjectRow): Promise<Spared> {
  const { loaders, principal, department } = context;
  const { zone: zoneCode, park, facts, appliedAt } = project;
  const zone = zoneOf(zoneCode);
  const on = localDate(new Date(appliedAt));
  const published = park === null ? [] : await loaders.assessmentsAt.load(placeOf({ zone: zoneCode, park }));
  const merged = await loaders.mergedOfProject.load(project.projectCode);
  // Which agency makes it, and in which case, is for those who may see the procedure.
  const shown = mayRead(principal, department, project.creditCode);
  const permits = permitRequirements({ ...project, facts: facts ?? NO_FACTS }, zone, on);
  return new Map([
    ...permits.filter(({ required }) => !required).map(({ permit, reasons }) => [permit, allOf(reasons)] as const),
    ...merged
      .filter(({ status }) => status !== 'REJECTED' && status !== 'ACCEPTANCE_REFUSED')
      .flatMap(({ standsFor, agency, caseNo }) =>
        standsFor.map(code => [code, shown ? MESSAGES.MERGED_BY({ agency, caseNo }) : MESSAGES.MERGED()] as const),
      ),
    ...assessmentNeeds(zone, park, on, published).exempt.map(({ type, reasons }) => [type, allOf(reasons)] as const),
  ]);
}

/** Reads what a demand is judged by, and judges it. The list is null where there is no project, or none is valid. */
async function readDemand(context: RequestContext, { projectCode, matter }: DemandInput, on: LocalDate) {
  const code = checkProjectCode(projectCode);
  const project = 'code' in code ? await context.loaders.project.load(code.code) : null;
  const list = project && (await mattersOn(context, project.zone, on));
  const spared: Spared = project ? await sparedOf(context, project) : new Map();
  const demand: AllowedDemand<ProjectRow> | DeniedDemand = judgeDemand({
    projectCode,
    matter: matter.trim(),
    on,
    project,
    list,
    spared,
  });
  return { demand, project, list };
}

/** Whether an authority may demand a matter of a project on a day. */
export async function checkMatterDemand(
  context: RequestContext,
  { on, ...input }: DemandInput & { on?: LocalDate | null | undefined },
): Promise<Omit<MatterDemandCheck, 'reasons'> & { reasons: Words[] }> {
  const day = on ?? localDate(context.now);
  const { demand, list } = await readDemand(context, input, day);
  const { allowed, reasons, item: matter } = demand;
  return { allowed, reasons, matter, version: list?.version ?? null, on: day };
}

/**
 * A department accepts a matter for a project, by one of its officers. Refuses what may not be demanded, NOT_ENTITLED
 * and MATTER_ALREADY_ACCEPTED.
 */
export async function acceptProjectMatter(
  context: RequestContext,
  input: AcceptProjectMatterInput,
  info: GraphQLResolveInfo,
): Promise<MatterOrRefusal> {
  const { idempotencyKey } = input;
  const { demand, project } = await readDemand(context, input, localDate(context.now));
  // Without a project there is no enterprise to lock: the code itself is.
  const creditCode = project?.creditCode ?? input.projectCode.slice(0, 40);
  const owner = { creditCode: project?.creditCode ?? null };
  return context.write({ creditCode, owner, idempotencyKey, info, input }, async write => {
    if (!demand.allowed) {
      throw refuse(demand.refusal, allOf(demand.reasons), { remedy: MESSAGES.ASK_FIRST() });
    }
    const { projectCode, zone } = demand.project;
    const { code, stage, department, title } = demand.item;
    const { version } = demand.list;
    requireAgency(context.principal, department);
    await requireNotAccepted(write, projectCode, code);
    const stored = await write.em.findOneOrFail(Project, { projectCode });
    requireStageAhead(stored, demand.item);
    touch(write, stored);
    const matter = write.em.create(ProjectMatter, {
      id: randomUUID(),
      creditCode,
      projectCode,
      zone,
      matter: code,
      stage,
      department,
      listVersion: version,
      acceptedAt: write.now,
      acceptedBy: context.principal.subject,
    });
    write.em.persist(matter);
    const { stages } = stored;
    await joinStage(write, stored, code);
    const subject = { type: 'Project', id: projectCode };
    const on = localDate(write.now);
    write.decide({
      creditCode,
      subject,
      outcome: 'MATTER_ACCEPTED',
      rule: ruleReference(ruleOfDay('list', zoneOf(zone), 'PROJECT_MATTERS', on)),
      facts: { matter: code, stage, department, version },
      reasons: demand.reasons,
    });
    write.record({
      type: 'ProjectMatterAccepted',
      creditCode,
      subject,
      changedFields: isSameStored(stored.stages, stages) ? ['matters'] : ['matters', 'stages'],
      restricted: true,
      payload: { matter: code, stage, department, version },
    });
    return { __typename: 'ProjectMatter', ...rowOf(ProjectMatter, matter), title };
  });
}

async function requireNotAccepted(write: Write, projectCode: string, matter: string): Promise<void> {
  const [accepted] = await write.query<{ on: string }>(
    `select to_char(accepted_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as on from project_matter
     where project_code = $1 and matter = $2`,
    [projectCode, matter],
  );
  if (!accepted) return;
  throw refuse('MATTER_ALREADY_ACCEPTED', MESSAGES.ACCEPTED_ONCE({ matter: codeText(matter), on: accepted.on }));
}

/** Refuses (ILLEGAL_TRANSITION, STAGE_OUT_OF_ORDER) a matter of a project or stage that is over. */
function requireStageAhead(project: Project, { code, title, stage }: InvestmentMatter): void {
  const { state, stages } = project;
  if (!OPEN_STATES.includes(state)) throw refuse('ILLEGAL_TRANSITION', MESSAGES.PROJECT_OVER({ state: STATES[state] }));
  const index = stagesOf(project).findIndex(item => item.code === stage);
  if (!stages[index]?.finishedOn) return;
  throw refuse('STAGE_OUT_OF_ORDER', MESSAGES.STAGE_OVER({ matter: { en: code, zh: title }, stage: codeText(stage) }));
}
