/** The platform of planning and land approval (Z05 “六位一体”): the opinions of its parties on a project in one place. */
import type { GraphQLResolveInfo } from 'graphql';
import { requireOfficer } from '#shared/identity/principal.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { itemOf, ruleReference, zone as zoneOf, listOf } from '#shared/zones/index.ts';
import type { LandPlanningReview, RecordPlanningOpinionInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import type { PlanningOpinionRow } from './loaders.ts';
import { onProject, subjectOf } from '../projects/projects.ts';
import type { ProjectOrRefusal } from '../projects/projects.ts';
import { requireUnderReview } from '../projects/rules.ts';
import type { ProjectRow } from '../projects/rows.ts';
import { plainText } from '#shared/input.ts';

/**
 * The parties of a zone's platform on the day of application: configuration, since the plan does not name them. Null
 * where the zone has no such platform.
 */
const partiesOf = ({ zone, appliedAt }: { zone: string; appliedAt: string | Date }) =>
  listOf(zoneOf(zone), 'SIX_IN_ONE_PARTIES', localDate(new Date(appliedAt)));

/** What the parties think of a project; null where its zone has no such platform. */
export function landPlanningReview(
  project: ProjectRow,
  opinions: readonly PlanningOpinionRow[],
): LandPlanningReview | null {
  const list = partiesOf(project);
  if (!list) return null;
  const parties = list.parameters.items.map(({ code, zh }) => {
    const { passed = null, comment = null, givenAt = null } = opinions.find(({ party }) => party === code) ?? {};
    return { party: code, title: zh, passed, comment, givenAt: givenAt as never };
  });
  const silent = parties.filter(({ passed }) => passed === null).map(({ party }) => party);
  return {
    parties,
    silent,
    passed: parties.some(({ passed }) => passed === false) ? false : silent.length > 0 ? null : true,
    rule: ruleReference(list),
  };
}

/**
 * The opinion of a party while the project is in its first stage. One that passed stands; one against may be given
 * anew.
 */
export const recordPlanningOpinion = (
  context: RequestContext,
  input: RecordPlanningOpinionInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, async (write, project) => {
    requireOfficer(context.principal, context.department);
    const list = partiesOf(project);
    if (!list)
      throw refuse(
        'NO_PLATFORM',
        `zone ${project.zone} has no rule SIX_IN_ONE_PARTIES: no platform brings the parties together`,
      );
    const { party, passed } = input;
    const rule = ruleReference(list);
    const item = itemOf(list, party);
    if (!item)
      throw refuse(
        'NOT_FOUND',
        `the parties of the platform are ${list.parameters.items.map(({ code }) => code).join(', ')}, but got: ${party.slice(0, 40)}`,
        { rule },
      );
    requireUnderReview('recordPlanningOpinion', project.state);
    if (project.stages.length !== 1)
      throw refuse(
        'STAGE_OUT_OF_ORDER',
        'opinions on planning and land are given in stage LAND_AND_PLANNING, but it is over',
      );
    const comment = plainText('comment', input.comment, 500);
    const { projectCode, creditCode } = project;
    const [before] = await write.query<{ passed: boolean }>(
      'select passed from planning_opinion where project_code = $1 and party = $2',
      [projectCode, party],
    );
    if (before?.passed)
      throw refuse('OPINION_GIVEN', `an opinion that passes stands, but ${party} (${item.zh}) gave one before`, {
        rule,
      });
    await write.query(
      `insert into planning_opinion (project_code, party, credit_code, passed, comment, given_at, given_by) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (project_code, party) do update set passed = excluded.passed, comment = excluded.comment, given_at = excluded.given_at, given_by = excluded.given_by`,
      [projectCode, party, creditCode, passed, comment, write.now, context.principal.subject],
    );
    const subject = subjectOf(project);
    write.decide({
      creditCode,
      subject,
      outcome: passed ? 'PLANNING_PASSED' : 'PLANNING_OBJECTED',
      rule,
      facts: { party, passed },
      reasons: [`${item.zh}: ${comment}`],
    });
    write.record({
      type: 'PlanningOpinionRecorded',
      creditCode,
      subject,
      changedFields: ['landPlanningReview'],
      restricted: true,
      payload: { party, passed },
    });
  });
