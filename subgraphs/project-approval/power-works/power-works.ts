/**
 * Works of the power network (G04): registered with their milestones, reached, and measured against the plan's numbers.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { requireOfficer } from '#shared/identity/principal.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import type { Write } from '#shared/database/write.ts';
import { zone as zoneOf, referenceOf } from '#shared/zones/index.ts';
import type { PowerWorks, ReachUtilityMilestoneInput, RegisterUtilityProjectInput } from '../generated.ts';
import type { RequestContext, UtilityProjectRow } from '../loaders.ts';
import { UtilityProject } from './entities.ts';
import { checkWorks, judgeWorks, kilometres, powerMilestones, standingOf, worksMilestones } from './rules.ts';
import { requireZone } from '../input.ts';
import { checkZone, plainText } from '#shared/input.ts';

export type WorksOrRefusal = (UtilityProjectRow & { __typename: 'UtilityProject' }) | Refusal;

const subjectOf = ({ id }: { id: string }) => ({ type: 'UtilityProject', id });
/** Works of one zone are counted together: two writes must not count past each other. */
const lockWorks = (write: Write, zone: string) =>
  write.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`power works ${zone}`]);

export function registerUtilityProject(
  context: RequestContext,
  input: RegisterUtilityProjectInput,
  info: GraphQLResolveInfo,
): Promise<WorksOrRefusal> {
  const { organCode, idempotencyKey } = input;
  return context.write({ creditCode: organCode, idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const zone = requireZone(input.zone);
    const name = plainText('name', input.name, 100);
    const rule = powerMilestones(zone, localDate(write.now));
    const { milestones, ofRule } = worksMilestones(rule, input.milestones);
    await lockWorks(write, zone.code);
    const there = (await write.em.find(UtilityProject, { zone: zone.code })).find(one =>
      one.milestones.some(({ code }) => ofRule.includes(code)),
    );
    if (there) {
      const codes = there.milestones.map(({ code }) => code).filter(code => ofRule.includes(code));
      throw refuse(
        'DUPLICATE_WORKS',
        `a milestone of the plan belongs to one project, but ${codes.join(', ')} to: ${there.name}`,
        { rule: referenceOf(rule)! },
      );
    }
    const works = write.em.create(UtilityProject, {
      id: randomUUID(),
      zone: zone.code,
      organCode,
      name,
      milestones,
      corridorKm: 0,
      relocatedLines: 0,
      rule: ofRule.length > 0 ? referenceOf(rule) : null,
      registeredAt: write.now,
    });
    write.em.persist(works);
    write.record({
      type: 'UtilityProjectRegistered',
      creditCode: organCode,
      subject: subjectOf(works),
      payload: { zone: zone.code, name, milestones },
    });
    return answer(works);
  });
}

export async function reachUtilityMilestone(
  context: RequestContext,
  input: ReachUtilityMilestoneInput,
  info: GraphQLResolveInfo,
): Promise<WorksOrRefusal> {
  const { utilityProjectId, milestone, reachedOn, idempotencyKey } = input;
  const [corridorKm, relocatedLines] = [kilometres(input.corridorKm ?? 0), input.relocatedLines ?? 0];
  const known = await context.loaders.works.load(utilityProjectId);
  if (!known) return refuse('NOT_FOUND', `there are no works ${utilityProjectId.slice(0, 40)}`).refusal;
  const { organCode: creditCode } = known;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const today = localDate(write.now);
    if (reachedOn > today)
      throw refuse('INVALID_INPUT', `reachedOn must not be in the future (today is ${today}), but got: ${reachedOn}`);
    if (!(corridorKm >= 0) || relocatedLines < 0)
      throw refuse(
        'INVALID_INPUT',
        `corridorKm and relocatedLines must not be below 0, but got: ${corridorKm} and ${relocatedLines}`,
      );
    await lockWorks(write, known.zone);
    const all = await write.em.find(UtilityProject, { zone: known.zone });
    const works = all.find(({ id }) => id === known.id)!;
    const node = works.milestones.find(({ code }) => code === milestone);
    if (!node)
      throw refuse(
        'NOT_FOUND',
        `${works.name} has the milestones ${works.milestones.map(({ code }) => code).join(', ')}, but got: ${milestone.slice(0, 40)}`,
      );
    if (node.reachedOn)
      throw refuse('MILESTONE_REACHED', `a milestone is reached once, but ${milestone} was on ${node.reachedOn}`);
    const before = all.reduce(
      (sum, one) => ({
        corridorKm: sum.corridorKm + one.corridorKm,
        relocatedLines: sum.relocatedLines + one.relocatedLines,
      }),
      { corridorKm: 0, relocatedLines: 0 },
    );
    const total = {
      corridorKm: kilometres(before.corridorKm + corridorKm),
      relocatedLines: before.relocatedLines + relocatedLines,
    };
    const zone = zoneOf(known.zone);
    checkWorks(zone, today, total);
    works.milestones = works.milestones.map(one => (one === node ? { ...one, reachedOn } : one));
    works.corridorKm = kilometres(works.corridorKm + corridorKm);
    works.relocatedLines += relocatedLines;
    const { late } = standingOf({ ...node, reachedOn }, today);
    const subject = subjectOf(works);
    const { rule, done } = judgeWorks(zone, today, total);
    if (rule)
      write.decide({
        creditCode,
        subject,
        outcome: late ? 'REACHED_LATE' : 'REACHED_IN_TIME',
        rule,
        facts: { milestone, dueOn: node.dueOn, reachedOn, ...total },
        reasons: [
          `${milestone} was due on ${node.dueOn} and reached on ${reachedOn}`,
          `all that the plan builds is ${done ? '' : 'not yet '}built`,
        ],
      });
    write.record({
      type: 'UtilityMilestoneReached',
      creditCode,
      subject,
      changedFields: ['milestones'],
      payload: { zone: zone.code, milestone, reachedOn, late, corridorKm, relocatedLines },
    });
    return answer(works);
  });
}

/** How far a zone's works are: all that are registered, against its plan. */
export async function powerWorks({ loaders, now }: RequestContext, code: string): Promise<PowerWorks> {
  const zone = zoneOf(checkZone(code));
  const today = localDate(now);
  const all = await loaders.worksOfZone.load(code);
  const built = {
    corridorKm: kilometres(all.reduce((sum, one) => sum + one.corridorKm, 0)),
    relocatedLines: all.reduce((sum, one) => sum + one.relocatedLines, 0),
  };
  const reached = new Map(all.flatMap(({ milestones }) => milestones.map(one => [one.code, one.reachedOn])));
  const milestones =
    powerMilestones(zone, today)?.parameters.items.map(({ code: item, zh, dueOn }) =>
      standingOf({ code: item, title: zh, dueOn: dueOn!, reachedOn: reached.get(item) ?? null }, today),
    ) ?? [];
  return { zone: code, ...judgeWorks(zone, today, built), milestones };
}

const answer = ({
  id,
  zone,
  organCode,
  name,
  milestones,
  corridorKm,
  relocatedLines,
  rule,
  registeredAt,
}: UtilityProject): WorksOrRefusal => ({
  __typename: 'UtilityProject',
  id,
  zone,
  organCode,
  name,
  milestones,
  corridorKm,
  relocatedLines,
  rule: rule ?? null,
  registeredAt: registeredAt.toISOString(),
});
