/**
 * Joint reviews of drawings and joint acceptances (G16, Y21): one application, an opinion of each member, one result
 * under the lead. Pure functions. Both are matters of safety: a member's silence is never consent (G60); the silent
 * member is named, and holds the result up.
 */
import type { CaseStatus, OpenStep } from '#shared/case/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Message } from '#shared/messages.ts';
import { ruleOfDay } from '#shared/zones/index.ts';
import type { ListItem, ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { JointProcedureKind, ProjectPermit, ProjectStageCode } from '../generated.ts';
import { permitRequirements } from '../permits/rules.ts';
import type { PermitRequirementRow } from '../permits/rows.ts';
import type { Works } from '../projects/rows.ts';
import { choices, codeText } from '../projects/terms.ts';
import { JOINT_NAMES, MESSAGES } from './messages.ts';
import type { JointProcedureRow, MemberOpinion } from './rows.ts';

const MEMBERS: Readonly<Record<JointProcedureKind, string>> = {
  DRAWING_REVIEW: 'JOINT_DRAWING_REVIEW_MEMBERS',
  ACCEPTANCE: 'JOINT_ACCEPTANCE_MEMBERS',
};

/** The stage in which it takes place. */
const STAGE_OF: Readonly<Record<JointProcedureKind, ProjectStageCode>> = {
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

/** The permit that each member of the joint acceptance stands for, where there is one. */
const PERMIT_OF: Readonly<Record<string, ProjectPermit>> = { FIRE: 'FIRE_ACCEPTANCE' };

/** Members that take no part in the joint acceptance of a project, each with its requirement: it is spared (G19). */
export function sparedMembers(works: Works, zone: Zone, on: LocalDate): ReadonlyMap<string, PermitRequirementRow> {
  const requirements = permitRequirements(works, zone, on);
  return new Map(
    Object.entries(PERMIT_OF).flatMap(([member, permit]) => {
      const spared = requirements.find(one => one.permit === permit && !one.required);
      return spared ? [[member, spared] as const] : [];
    }),
  );
}

/** The members that take part: all but those that the project is spared. */
export function takingPart(
  members: ResolvedRule<'list'>,
  spared: ReadonlyMap<string, PermitRequirementRow>,
): ResolvedRule<'list'> {
  const items = members.parameters.items.filter(({ code }) => !spared.has(code));
  return { ...members, parameters: { ...members.parameters, items } };
}

/** The department that answers for the whole: that of the first member for drawings, of the stage for acceptance. */
export function leadOf(kind: JointProcedureKind, members: ResolvedRule<'list'>, stage: ListItem): string {
  const ofFirstMember = members.parameters.items[0]?.lead;
  const lead = kind === 'ACCEPTANCE' ? (stage.lead ?? ofFirstMember) : ofFirstMember;
  if (!lead) throw new Error(`rule ${members.code} must name the department of its first member`);
  return lead.zh;
}

/** Each member, before any opinion is given. */
export const noOpinions = ({ parameters: { items } }: ResolvedRule<'list'>): MemberOpinion[] =>
  items.map(({ code, zh, lead }) => ({
    member: code,
    title: zh,
    agency: lead?.zh ?? zh,
    passed: null,
    comment: null,
    givenAt: null,
  }));

/** Refuses (STAGE_OUT_OF_ORDER) a joint procedure outside its stage; returns its stage. */
export function requireItsStage(kind: JointProcedureKind, order: readonly ListItem[], inProgress: ListItem): ListItem {
  const code = STAGE_OF[kind];
  const stage = order.find(item => item.code === code);
  if (stage && inProgress.code === code) return stage;
  throw refuse(
    'STAGE_OUT_OF_ORDER',
    MESSAGES.OTHER_STAGE({ kind: JOINT_NAMES[kind], stage: codeText(code), inProgress: codeText(inProgress.code) }),
  );
}

/** Refuses (DRAWING_REVIEW_NOT_NEEDED) the review of drawings that the rules spare the project. */
export function requireReviewNeeded(works: Works, zone: Zone, on: LocalDate): void {
  const review = permitRequirements(works, zone, on).find(({ permit }) => permit === 'DRAWING_REVIEW');
  if (!review) throw new Error('the requirements of a project must say whether its drawings are reviewed');
  if (review.required) return;
  throw refuse(
    'DRAWING_REVIEW_NOT_NEEDED',
    MESSAGES.NOT_NEEDED({ reasons: review.reasons }),
    review.rule ? { rule: review.rule } : {},
  );
}

/** What a member says in its opinion. */
export interface NewOpinion {
  member: string;
  passed: boolean;
  comment: string;
}

/** The opinion of a member, given or not. Refuses NOT_FOUND. */
export function requireMember(opinions: readonly MemberOpinion[], member: string): MemberOpinion {
  const found = opinions.find(opinion => opinion.member === member);
  if (found) return found;
  const members = choices(opinions.map(opinion => ({ code: opinion.member, zh: opinion.title })));
  throw refuse('NOT_FOUND', MESSAGES.MEMBERS({ members, got: member.slice(0, 40) }));
}

/** The opinions with one given. Refuses NOT_FOUND and OPINION_GIVEN: an opinion is given once. */
export function giveOpinion(
  opinions: readonly MemberOpinion[],
  { member, passed, comment }: NewOpinion,
  at: Date,
): MemberOpinion[] {
  const before = requireMember(opinions, member);
  if (before.passed !== null) {
    const on = new Date(before.givenAt ?? at);
    throw refuse(
      'OPINION_GIVEN',
      MESSAGES.OPINION_GIVEN({ member: { en: member, zh: before.title }, agency: before.agency, on }),
    );
  }
  return opinions.map(opinion =>
    opinion === before ? { ...opinion, passed, comment, givenAt: at.toISOString() } : opinion,
  );
}

/**
 * The one result of all opinions. Refuses OPINIONS_OPEN, naming who is silent: silence is no consent where safety is
 * concerned.
 */
export function resultOf(opinions: readonly MemberOpinion[]): { passed: boolean; reasons: Message[] } {
  const silent = silentMembers(opinions);
  if (silent.length > 0) {
    throw refuse('OPINIONS_OPEN', MESSAGES.SILENT({ silent }), { remedy: MESSAGES.ASK_THEM() });
  }
  const against = opinions.filter(({ passed }) => !passed);
  if (against.length === 0) return { passed: true, reasons: [MESSAGES.ALL_PASS({ count: opinions.length })] };
  return {
    passed: false,
    reasons: against.map(({ title, agency, comment }) => MESSAGES.AGAINST({ title, agency, comment: comment ?? '' })),
  };
}

/** Members whose opinion is not given. */
export const silentMembers = (opinions: readonly MemberOpinion[]): string[] =>
  opinions.filter(({ passed }) => passed === null).map(({ member, agency }) => `${member} (${agency})`);

/** Whether a joint procedure passed; null while it is not concluded. */
export function passedOf(status: CaseStatus): boolean | null {
  if (status === 'APPROVED') return true;
  return status === 'REJECTED' ? false : null;
}

/** The steps of a joint procedure that are open now: the opinion of each silent member, then the one result. */
export function openJointSteps({ id, status, opinions, acceptedBy, lead }: JointProcedureRow): OpenStep[] {
  if (status === 'RECEIVED') return [{ operation: 'acceptJointProcedure', input: { id } }];
  if (status !== 'DEPARTMENT_ACCEPTED') return [];
  const silent = opinions.filter(({ passed }) => passed === null);
  if (silent.length === 0)
    return [{ operation: 'concludeJointProcedure', input: { id }, notBy: acceptedBy, agency: lead }];
  return silent.map(({ member, agency }) => ({ operation: 'giveJointOpinion', input: { id, member }, agency }));
}
