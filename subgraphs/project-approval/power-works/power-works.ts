/**
 * Works of the power network (G04): registered with their milestones, reached, and measured against the plan's numbers.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { checkZone, decimal, plainText } from '#shared/input.ts';
import { referenceOf, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import type { PlanMilestone, ReachUtilityMilestoneInput, RegisterUtilityProjectInput } from '../generated.ts';
import { refuseMissing, requireThat, requireZone } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { choices, codesText } from '../projects/terms.ts';
import { organFacts, requireOrganOrEnterprise } from '../organs/organs.ts';
import { UtilityProject } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { Built, UtilityProjectRow, WorksMilestone } from './rows.ts';
import {
  checkMilestones,
  judgeWorks,
  kilometres,
  milestoneOf,
  powerMilestones,
  requireWithinPlan,
  standingOf,
  sumBuilt,
} from './rules.ts';
import type { JudgedWorks } from './rules.ts';

export type WorksOrRefusal = (UtilityProjectRow & { __typename: 'UtilityProject' }) | Refusal;

/** The lock of a zone's works: they are counted together, so that two writes must follow one another. */
const LOCK = 'power works';

const subjectOf = ({ id }: { id: string }) => ({ type: 'UtilityProject', id });

/** Registers works with their milestones. Refuses NO_ORGAN, INVALID_INPUT and DUPLICATE_WORKS. */
export function registerUtilityProject(
  context: RequestContext,
  input: RegisterUtilityProjectInput,
  info: GraphQLResolveInfo,
): Promise<WorksOrRefusal> {
  const { organCode, idempotencyKey } = input;
  const facts = (ask: GraphClient) => organFacts(ask, organCode);
  return context.write({ creditCode: organCode, idempotencyKey, info, input, facts }, async (write, organ) => {
    const zone = requireZone(input.zone);
    requireOrganOrEnterprise(zone, localDate(write.now), { organCode, organ });
    const name = plainText('name', input.name, 100);
    const rule = powerMilestones(zone, localDate(write.now));
    const { milestones, ofRule } = checkMilestones(rule, input.milestones);
    await write.lock(LOCK, zone.code);
    await requireNoOther(write, zone.code, rule, ofRule);
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
    return { __typename: 'UtilityProject', ...rowOf(UtilityProject, works) };
  });
}

/** Refuses (DUPLICATE_WORKS) milestones of the rule that other works of the zone have. */
async function requireNoOther(
  write: Write,
  zone: string,
  rule: ResolvedRule<'list'> | null,
  ofRule: readonly string[],
): Promise<void> {
  const codesIn = ({ milestones }: UtilityProject): string[] =>
    milestones.map(({ code }) => code).filter(code => ofRule.includes(code));
  const other = (await write.em.find(UtilityProject, { zone })).find(works => codesIn(works).length > 0);
  if (!other) return;
  const reference = referenceOf(rule);
  const said = { codes: codesText(codesIn(other)), name: other.name };
  throw refuse('DUPLICATE_WORKS', MESSAGES.DUPLICATE_WORKS(said), reference ? { rule: reference } : {});
}

/**
 * Records that a milestone is reached, with what was built. Refuses NOT_FOUND, INVALID_INPUT, MILESTONE_REACHED and
 * WORKS_EXCEEDED.
 */
export async function reachUtilityMilestone(
  context: RequestContext,
  input: ReachUtilityMilestoneInput,
  info: GraphQLResolveInfo,
): Promise<WorksOrRefusal> {
  const { utilityProjectId, milestone, reachedOn, idempotencyKey } = input;
  const row = await context.loaders.works.load(utilityProjectId);
  if (!row) return refuseMissing(context, input, info, MESSAGES.NO_WORKS({ id: utilityProjectId.slice(0, 40) }));
  const { id, organCode: creditCode } = row;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const zone = zoneOf(row.zone);
    const today = localDate(write.now);
    requireThat(reachedOn <= today, MESSAGES.REACHED_LATER({ today }), reachedOn);
    const built = builtOf(input);
    await write.lock(LOCK, zone.code);
    const ofZone = await write.em.find(UtilityProject, { zone: zone.code });
    const works = await write.em.findOneOrFail(UtilityProject, { id });
    const node = openMilestone(works, milestone);
    const total = sumBuilt([...ofZone, built]);
    requireWithinPlan(zone, today, total);
    const before = totalsOf(works);
    works.milestones = works.milestones.map(one => (one.code === milestone ? { ...one, reachedOn } : one));
    Object.assign(works, sumBuilt([works, built]));
    const { late } = standingOf({ ...node, reachedOn }, today);
    decideReached(write, works, { node, reachedOn, late, total, judged: judgeWorks(zone, today, total) });
    write.record({
      type: 'UtilityMilestoneReached',
      creditCode,
      subject: subjectOf(works),
      changedFields: ['milestones', ...changedTotals(before, works)],
      payload: { zone: zone.code, milestone, reachedOn, late, ...totalsOf(works) },
    });
    return { __typename: 'UtilityProject', ...rowOf(UtilityProject, works) };
  });
}

/** What works have built in all. */
const totalsOf = ({ corridorKm, relocatedLines }: UtilityProject): Built => ({ corridorKm, relocatedLines });

/** Names of the totals that have grown. */
const changedTotals = (before: Built, after: Built): string[] =>
  (['corridorKm', 'relocatedLines'] as const).filter(name => before[name] !== after[name]);

/** Kilometres and lines that one milestone can have built. */
const MOST_BUILT = 1_000;

/** What an input says was built. Refuses INVALID_INPUT what nobody can have built. */
function builtOf(input: ReachUtilityMilestoneInput): Built {
  const corridorKm = decimal('corridorKm', kilometres(input.corridorKm ?? 0), { scale: 3, most: MOST_BUILT });
  const relocatedLines = decimal('relocatedLines', input.relocatedLines ?? 0, { scale: 0, most: MOST_BUILT });
  return { corridorKm, relocatedLines };
}

/** A milestone of works that is not reached. Refuses NOT_FOUND and MILESTONE_REACHED. */
function openMilestone({ name, milestones }: UtilityProject, wanted: string): WorksMilestone {
  const milestone = milestones.find(({ code }) => code === wanted);
  if (!milestone) {
    const codes = choices(milestones.map(({ code, title }) => ({ code, zh: title })));
    throw refuse('NOT_FOUND', MESSAGES.NO_MILESTONE({ name, codes, got: wanted.slice(0, 40) }));
  }
  if (!milestone.reachedOn) return milestone;
  throw refuse(
    'MILESTONE_REACHED',
    MESSAGES.MILESTONE_REACHED({ milestone: { en: wanted, zh: milestone.title }, day: milestone.reachedOn }),
  );
}

/** A milestone that was reached, and the works of its zone together. */
interface ReachedMilestone {
  node: WorksMilestone;
  reachedOn: LocalDate;
  late: boolean;
  total: Built;
  judged: JudgedWorks;
}

/** Decides by the plan's numbers; nothing where the zone's plan sets none. */
function decideReached(write: Write, works: UtilityProject, reached: ReachedMilestone): void {
  const { node, reachedOn, late, total, judged } = reached;
  if (!judged.rule) return;
  write.decide({
    creditCode: works.organCode,
    subject: subjectOf(works),
    outcome: late ? 'REACHED_LATE' : 'REACHED_IN_TIME',
    rule: judged.rule,
    facts: { milestone: node.code, dueOn: node.dueOn, reachedOn, ...total },
    reasons: [
      MESSAGES.REACHED({ milestone: { en: node.code, zh: node.title }, dueOn: node.dueOn, reachedOn }),
      judged.done ? MESSAGES.ALL_BUILT() : MESSAGES.NOT_ALL_BUILT(),
    ],
  });
}

/** How far a zone's works are: all that are registered, against its plan. */
export async function powerWorks(
  { loaders, now }: RequestContext,
  code: string,
): Promise<JudgedWorks & { zone: string; milestones: PlanMilestone[] }> {
  const zone = zoneOf(checkZone(code));
  const today = localDate(now);
  const works = await loaders.worksOfZone.load(code);
  const reached = new Map(works.flatMap(({ milestones }) => milestones.map(one => [one.code, one.reachedOn])));
  const items = powerMilestones(zone, today)?.parameters.items ?? [];
  const milestones = items.map(item => standingOf(milestoneOf(item, reached.get(item.code) ?? null), today));
  return { zone: code, ...judgeWorks(zone, today, sumBuilt(works)), milestones };
}
