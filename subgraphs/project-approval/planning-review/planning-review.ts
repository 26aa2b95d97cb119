/** The platform of planning and land approval (Z05 “六位一体”): the opinions of its parties on a project in one place. */
import type { GraphQLResolveInfo } from 'graphql';
import { refuse } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import { plainText } from '#shared/input.ts';
import { itemOf, ruleReference, zoneName } from '#shared/zones/index.ts';
import type { ListItem, ResolvedRule } from '#shared/zones/index.ts';
import type { RecordPlanningOpinionInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import type { Project } from '../projects/entities.ts';
import { onProject, subjectOf } from '../projects/projects.ts';
import type { ProjectOrRefusal } from '../projects/projects.ts';
import { requireUnderReview } from '../projects/rules.ts';
import { PlanningOpinion } from './entities.ts';
import type { EarlierOpinion } from './entities.ts';
import { partiesOf } from './rules.ts';
import { MESSAGES } from './messages.ts';
import { choices, titled } from '../projects/terms.ts';

/**
 * Records the opinion of a party, by one of its officers, while the project is in its first stage. One that passed
 * stands (refuses OPINION_GIVEN); one against may be given again, and is kept. Refuses NOT_ENTITLED, NO_PLATFORM,
 * NOT_FOUND and STAGE_OUT_OF_ORDER.
 */
export const recordPlanningOpinion = (
  context: RequestContext,
  input: RecordPlanningOpinionInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, async (write, project) => {
    const list = requirePlatform(project);
    const { party, passed } = input;
    const item = requireParty(list, party);
    requireAgency(context.principal, item.zh);
    requireUnderReview('recordPlanningOpinion', project.state);
    if (project.stages.length !== 1) {
      throw refuse('STAGE_OUT_OF_ORDER', MESSAGES.STAGE_OVER());
    }
    const comment = plainText('comment', input.comment, 500);
    const rule = ruleReference(list);
    const { projectCode, creditCode } = project;
    const opinion = await write.em.findOne(PlanningOpinion, { projectCode, party });
    if (opinion?.passed) {
      throw refuse('OPINION_GIVEN', MESSAGES.STANDS({ party: titled(item) }), {
        rule,
      });
    }
    const givenBy = context.principal.subject;
    const values = { passed, comment, givenAt: write.now, givenBy };
    if (opinion) Object.assign(opinion, { ...values, earlier: [...opinion.earlier, earlierOf(opinion)] });
    else {
      write.em.persist(write.em.create(PlanningOpinion, { projectCode, party, creditCode, earlier: [], ...values }));
    }
    const subject = subjectOf(project);
    write.decide({
      creditCode,
      subject,
      outcome: passed ? 'PLANNING_PASSED' : 'PLANNING_OBJECTED',
      rule,
      facts: { party, passed, by: item.zh },
      reasons: [MESSAGES.OPINION({ title: item.zh, comment })],
    });
    write.record({
      type: 'PlanningOpinionRecorded',
      creditCode,
      subject,
      changedFields: ['landPlanningReview'],
      restricted: true,
      payload: { party, by: item.zh, passed },
    });
  });

/** An opinion as it is kept once another takes its place. */
const earlierOf = ({ passed, comment, givenAt, givenBy }: PlanningOpinion): EarlierOpinion => ({
  passed,
  comment,
  givenAt: givenAt.toISOString(),
  givenBy,
});

/** The parties of the platform of a project's zone. Refuses NO_PLATFORM. */
function requirePlatform(project: Project): ResolvedRule<'list'> {
  const list = partiesOf(project);
  if (list) return list;
  throw refuse('NO_PLATFORM', MESSAGES.NO_PLATFORM({ zone: zoneName(project.zone) }));
}

/** A party of the platform. Refuses NOT_FOUND. */
function requireParty(list: ResolvedRule<'list'>, party: string): ListItem {
  const item = itemOf(list, party);
  if (item) return item;
  const codes = choices(list.parameters.items);
  throw refuse('NOT_FOUND', MESSAGES.PARTIES({ parties: codes, got: party.slice(0, 40) }), {
    rule: ruleReference(list),
  });
}
