/**
 * Joint reviews of drawings and joint acceptances (G16, Y21): one application, an opinion of each member, one result
 * under the lead. Pure functions. Both are matters of safety: a member's silence is never consent (G60); it is named,
 * and holds the result up.
 */
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { ListItem, ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { JointProcedureKind, ProjectStageCode } from '../generated.ts';
import { permitRequirements } from '../permits/rules.ts';
import type { Works } from '../projects/rows.ts';
import { ruleOfDay } from '#shared/zones/index.ts';

/** What a member thinks; nothing until it is given. */
export interface MemberOpinion {
  member: string;
  title: string;
  agency: string;
  passed: boolean | null;
  comment: string | null;
  givenAt: string | null;
}

const MEMBERS: Readonly<Record<JointProcedureKind, string>> = {
  DRAWING_REVIEW: 'JOINT_DRAWING_REVIEW_MEMBERS',
  ACCEPTANCE: 'JOINT_ACCEPTANCE_MEMBERS',
};
/** The stage in which it takes place. */
export const STAGE_OF: Readonly<Record<JointProcedureKind, ProjectStageCode>> = {
  DRAWING_REVIEW: 'CONSTRUCTION_PERMIT',
  ACCEPTANCE: 'ACCEPTANCE',
};
/** The matters of its stage that its result ends; null: all of them. */
export const ENDS: Readonly<Record<JointProcedureKind, readonly string[] | null>> = {
  DRAWING_REVIEW: ['DRAWING_REVIEW'],
  ACCEPTANCE: null,
};

/** The members of a joint procedure: the zone's list, else the national one. */
export const membersOf = (zone: Zone, on: LocalDate, kind: JointProcedureKind): ResolvedRule<'list'> =>
  ruleOfDay('list', zone, MEMBERS[kind], on);

/** The department that answers for the whole: that of the first member for drawings, of the stage for acceptance. */
export const leadOf = (kind: JointProcedureKind, members: ResolvedRule<'list'>, stage: ListItem): string =>
  (kind === 'ACCEPTANCE' ? (stage.lead ?? members.parameters.items[0]!.lead) : members.parameters.items[0]!.lead)!.zh;

export const noOpinions = ({ parameters: { items } }: ResolvedRule<'list'>): MemberOpinion[] =>
  items.map(({ code, zh, lead }) => ({
    member: code,
    title: zh,
    agency: lead?.zh ?? zh,
    passed: null,
    comment: null,
    givenAt: null,
  }));

/** Refuses (DRAWING_REVIEW_NOT_NEEDED) the review of drawings that the rules spare the project. */
export function requireReviewNeeded(works: Works, zone: Zone, on: LocalDate): void {
  const review = permitRequirements(works, zone, on).find(({ permit }) => permit === 'DRAWING_REVIEW')!;
  if (review.required) return;
  throw refuse(
    'DRAWING_REVIEW_NOT_NEEDED',
    `the drawings of this project need no review: ${review.reasons.join('; ')}`,
    review.rule ? { rule: review.rule } : {},
  );
}

/** The opinions with one given. Refuses NOT_FOUND and OPINION_GIVEN: an opinion is given once. */
export function giveOpinion(
  opinions: readonly MemberOpinion[],
  member: string,
  given: { passed: boolean; comment: string },
  at: Date,
): MemberOpinion[] {
  const before = opinions.find(one => one.member === member);
  if (!before)
    throw refuse(
      'NOT_FOUND',
      `its members are ${opinions.map(one => one.member).join(', ')}, but got: ${member.slice(0, 40)}`,
    );
  if (before.passed !== null)
    throw refuse(
      'OPINION_GIVEN',
      `each member gives its opinion once, but ${member} (${before.agency}) gave its own on ${before.givenAt}`,
    );
  return opinions.map(one => (one === before ? { ...one, ...given, givenAt: at.toISOString() } : one));
}

/**
 * The one result of all opinions. Refuses OPINIONS_OPEN, naming who is silent: silence is no consent where safety is
 * concerned.
 */
export function resultOf(opinions: readonly MemberOpinion[]): { passed: boolean; reasons: string[] } {
  const silent = silentMembers(opinions);
  if (silent.length > 0) {
    throw refuse(
      'OPINIONS_OPEN',
      `the one result rests on every member's opinion, and silence is no consent in a matter of safety, but these are silent: ${silent.join('; ')}`,
      { remedy: 'ask them for their opinions' },
    );
  }
  const against = opinions.filter(({ passed }) => !passed);
  if (against.length === 0) return { passed: true, reasons: [`all ${opinions.length} members pass it`] };
  return { passed: false, reasons: against.map(({ title, agency, comment }) => `${title} (${agency}): ${comment}`) };
}

export const silentMembers = (opinions: readonly MemberOpinion[]): string[] =>
  opinions.filter(({ passed }) => passed === null).map(({ member, agency }) => `${member} (${agency})`);
