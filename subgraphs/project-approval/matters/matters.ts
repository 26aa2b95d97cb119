/**
 * Lists of investment matters (Y16): published whole, read by day; only what is listed is accepted for a project, and
 * under a valid code only.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { requireOfficer } from '#shared/identity/principal.ts';
import { addDays, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { columns } from '#shared/database/paging.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type {
  AcceptProjectMatterInput,
  MatterDemandCheck,
  ProjectMatter,
  PublishInvestmentMattersInput,
} from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { checkMatters, checkProjectCode, matterDemand } from './rules.ts';
import type { InvestmentMatter, MatterDemand, MatterList, Spared } from './rules.ts';
import { assessmentNeeds, placeOf } from '../assessments/rules.ts';
import { requireZone } from '../input.ts';
import type { ProjectRow } from '../projects/rows.ts';
import { NO_FACTS } from '../projects/facts.ts';
import { permitRequirements } from '../permits/rules.ts';
import { plainText } from '#shared/input.ts';

/** What speaks for no enterprise in the feed: a zone's own publications. */
export const OF_NO_ENTERPRISE = 'platform';

const LIST_COLUMNS = columns('zone', 'version', 'validFrom', 'validTo', 'matters');

type Listed = (MatterList & { __typename: 'InvestmentMatterList' }) | Refusal;

export function publishInvestmentMatters(
  context: RequestContext,
  input: PublishInvestmentMattersInput,
  info: GraphQLResolveInfo,
): Promise<Listed> {
  const { idempotencyKey } = input;
  return context.write(
    { creditCode: `investment matters of ${input.zone}`, idempotencyKey, info, input },
    async write => {
      requireOfficer(context.principal, context.department);
      const zone = requireZone(input.zone);
      if (input.matters.length < 1 || input.matters.length > 200)
        throw refuse('INVALID_INPUT', `matters must be 1 to 200, but got: ${input.matters.length}`);
      const matters = input.matters.map(
        ({ code, stage, limitDays, ...texts }): InvestmentMatter => ({
          code,
          stage,
          limitDays: limitDays ?? null,
          title: plainText('title', texts.title, 100),
          department: plainText('department', texts.department, 100),
          basis: plainText('basis', texts.basis, 200),
        }),
      );
      checkMatters(matters);
      const today = localDate(write.now);
      const [last] = await write.query<{ version: number; validFrom: LocalDate }>(
        `select version, valid_from::text as "validFrom" from investment_matter_list where zone = $1 order by version desc limit 1`,
        [zone.code],
      );
      // What was published today is replaced as a whole; what was said on earlier days stays said of them.
      if (last?.validFrom === today)
        await write.query('delete from investment_matter_list where zone = $1 and version = $2', [
          zone.code,
          last.version,
        ]);
      await write.query('update investment_matter_list set valid_to = $2 where zone = $1 and valid_to is null', [
        zone.code,
        addDays(today, -1),
      ]);
      const version = (last?.version ?? 0) + 1;
      await write.query(
        'insert into investment_matter_list (zone, version, valid_from, valid_to, matters, published_by) values ($1, $2, $3, null, $4, $5)',
        [zone.code, version, today, JSON.stringify(matters), context.principal.subject],
      );
      const subject = { type: 'InvestmentMatterList', id: `${zone.code}-${version}` };
      write.record({
        type: 'InvestmentMattersPublished',
        creditCode: OF_NO_ENTERPRISE,
        subject,
        payload: { zone: zone.code, version, matters: matters.map(({ code }) => code), on: today },
      });
      return {
        __typename: 'InvestmentMatterList' as const,
        zone: zone.code,
        version,
        validFrom: today,
        validTo: null,
        matters,
      };
    },
  );
}

/** The list of a zone on a day; null where none was published by then. */
export async function mattersOn(
  { database }: Pick<RequestContext, 'database'>,
  zone: string,
  on: LocalDate,
): Promise<MatterList | null> {
  const [list] = await database.query<MatterList>(
    `select ${LIST_COLUMNS} from investment_matter_list where zone = $1 and valid_from <= $2 and (valid_to is null or valid_to >= $2)`,
    [zone, on],
  );
  return list ?? null;
}

/**
 * What a project is spared: permits that the rules exempt it from, assessments made once for its park, and what a
 * merged procedure stands for.
 */
async function sparedOf({ loaders }: RequestContext, project: ProjectRow): Promise<Map<string, string>> {
  const { zone: zoneCode, park, facts, appliedAt } = project;
  const zone = zoneOf(zoneCode);
  const on = localDate(new Date(appliedAt));
  const published = park === null ? [] : await loaders.assessmentsAt.load(placeOf({ zone: zoneCode, park }));
  const merged = (await loaders.mergedOfProject.load(project.projectCode)).filter(
    ({ status }) => status !== 'REJECTED' && status !== 'ACCEPTANCE_REFUSED',
  );
  const permits = permitRequirements({ ...project, facts: facts ?? NO_FACTS }, zone, on).filter(
    ({ required }) => !required,
  );
  return new Map([
    ...permits.map(({ permit, reasons }) => [permit, reasons.join('; ')] as const),
    ...merged.flatMap(({ standsFor, agency, caseNo }) =>
      standsFor.map(code => [code, `${agency} makes it in one with others: ${caseNo}`] as const),
    ),
    ...assessmentNeeds(zone, park, on, published).exempt.map(
      ({ type, reasons }) => [type, reasons.join('; ')] as const,
    ),
  ]);
}

async function demandOf(
  context: RequestContext,
  given: { projectCode: string; matter: string },
  on: LocalDate,
): Promise<{ demand: MatterDemand; project: ProjectRow | null; list: MatterList | null }> {
  const code = checkProjectCode(given.projectCode);
  const project = 'code' in code ? await context.loaders.project.load(code.code) : null;
  const list = project && (await mattersOn(context, project.zone, on));
  const spared: Spared = project ? await sparedOf(context, project) : new Map();
  return { demand: matterDemand({ ...given, matter: given.matter.trim(), on, project, list, spared }), project, list };
}

/** Whether an authority may demand a matter of a project on a day. */
export async function checkMatterDemand(
  context: RequestContext,
  { on, ...given }: { projectCode: string; matter: string; on?: LocalDate | null | undefined },
): Promise<MatterDemandCheck> {
  const day = on ?? localDate(context.now);
  const {
    demand: { allowed, reasons, item },
    list,
  } = await demandOf(context, given, day);
  return { allowed, reasons, matter: item, version: list?.version ?? null, on: day };
}

/** A department accepts a matter for a project. Refuses what may not be demanded, and MATTER_ALREADY_ACCEPTED. */
export async function acceptProjectMatter(
  context: RequestContext,
  input: AcceptProjectMatterInput,
  info: GraphQLResolveInfo,
): Promise<(ProjectMatter & { __typename: 'ProjectMatter' }) | Refusal> {
  const on = localDate(context.now);
  const { demand, project, list } = await demandOf(context, input, on);
  // Without a project there is no enterprise to lock: the code itself is.
  return context.write(
    {
      creditCode: project?.creditCode ?? input.projectCode.slice(0, 40),
      idempotencyKey: input.idempotencyKey,
      info,
      input,
    },
    async write => {
      requireOfficer(context.principal, context.department);
      if (!demand.allowed)
        throw refuse(demand.refusal!, demand.reasons.join('; '), {
          remedy: 'ask checkMatterDemand what may be demanded',
        });
      const { creditCode, projectCode, zone } = project!;
      const { code: matter, stage, department, title } = demand.item!;
      const [there] = await write.query<{ on: string }>(
        `select to_char(accepted_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as on from project_matter where project_code = $1 and matter = $2`,
        [projectCode, matter],
      );
      if (there)
        throw refuse(
          'MATTER_ALREADY_ACCEPTED',
          `a matter is accepted once for a project, but ${matter} was on ${there.on}`,
        );
      const id = randomUUID();
      await write.query(
        `insert into project_matter (id, credit_code, project_code, zone, matter, stage, department, list_version, accepted_at, accepted_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          id,
          creditCode,
          projectCode,
          zone,
          matter,
          stage,
          department,
          list!.version,
          write.now,
          context.principal.subject,
        ],
      );
      write.record({
        type: 'ProjectMatterAccepted',
        creditCode,
        subject: { type: 'Project', id: projectCode },
        changedFields: ['matters'],
        restricted: true,
        payload: { matter, stage, department, version: list!.version },
      });
      return {
        __typename: 'ProjectMatter' as const,
        matter,
        title,
        stage,
        department,
        version: list!.version,
        acceptedAt: write.now.toISOString() as never,
      };
    },
  );
}
