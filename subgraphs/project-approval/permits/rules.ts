/**
 * Which permits a project needs, and why (G18, G19, Y17): pure functions of what the project is, its zone and the day
 * of its application. What is not known never exempts: the permit is then required, and `missingFacts` names the facts
 * that would have to be reported.
 */
import type { LocalDate } from '#shared/clock/index.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { Message } from '#shared/messages.ts';
import {
  evaluateThreshold,
  itemOf,
  listOf,
  referenceOf,
  ruleOfDay,
  ruleReference,
  zoneName,
} from '#shared/zones/index.ts';
import type { LimitResult, ListItem, ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { ProjectFacts, Works } from '../projects/rows.ts';
import { MESSAGES, QUANTITIES, UNITS } from './messages.ts';
import type { Grounds, PermitRequirementRow, ProjectRiskRow } from './rows.ts';
import { factsText, titled } from '../projects/terms.ts';
import { RISK_NAMES } from '../designers/messages.ts';

type FactName = keyof ProjectFacts;

/** Names of the facts among these that are not known. */
const unknownAmong = (facts: Partial<ProjectFacts>): FactName[] =>
  (Object.keys(facts) as FactName[]).filter(name => facts[name] === null);

/** The reasons that hold. */
const holding = (reasons: readonly (Message | false | null)[]): Message[] =>
  reasons.filter(reason => reason !== false && reason !== null);

/** Y17: the risk class of a project. No plan gives a size for "simple" (简易), so it is as declared. */
export function riskClass(works: Works, zone: Zone, on: LocalDate): ProjectRiskRow {
  const minimal = listOf(zone, 'MINIMAL_APPROVAL_CLASSES', on);
  const risk = riskOf(works);
  const minimalApproval = minimal !== null && itemOf(minimal, risk.class) !== null;
  return {
    ...risk,
    minimalApproval,
    reasons: minimalApproval ? [...risk.reasons, MESSAGES.MINIMAL({ zone: zoneName(zone.code) })] : risk.reasons,
    rule: referenceOf(minimal ?? listOf(zone, 'SIMPLIFIED_PERMITS', on)),
  };
}

/** The risk class, which no rule of a zone changes. */
function riskOf({ category, facts }: Works): Pick<ProjectRiskRow, 'class' | 'reasons' | 'missingFacts'> {
  const { nature, fireClass, simpleWorks } = facts;
  const high = holding([
    nature === 'MAJOR_INFRASTRUCTURE' && MESSAGES.MAJOR(),
    fireClass === 'SPECIAL' && MESSAGES.FIRE_SPECIAL(),
  ]);
  if (high.length > 0) return { class: 'HIGH', reasons: high, missingFacts: [] };
  const unknown = unknownAmong({ nature, fireClass, simpleWorks });
  const ordinary = holding([
    category === 'GOV_LINEAR' && MESSAGES.GOVERNMENT(),
    nature === 'REAL_ESTATE' && MESSAGES.REAL_ESTATE(),
    simpleWorks === false && MESSAGES.NOT_SIMPLE(),
  ]);
  if (ordinary.length > 0) {
    // What is still unknown could only raise the class.
    return { class: 'ORDINARY', reasons: ordinary, missingFacts: unknown.filter(name => name !== 'simpleWorks') };
  }
  if (unknown.length > 0) {
    return { class: 'UNKNOWN', reasons: [MESSAGES.NOT_KNOWN({ facts: factsText(unknown) })], missingFacts: unknown };
  }
  return { class: 'SIMPLE_LOW_RISK', reasons: [MESSAGES.SIMPLE()], missingFacts: [] };
}

function planningPermit({ category, facts }: Works, zone: Zone, on: LocalDate): PermitRequirementRow {
  const { nature, planningClass } = facts;
  const classes = listOf(zone, 'PLANNING_PERMIT_EXEMPT_CLASSES', on);
  const requirement: PermitRequirementRow = {
    permit: 'PLANNING_PERMIT',
    required: true,
    stage: 'CONSTRUCTION_PLANNING',
    reasons: [whyNotExempt(zone, classes, planningClass)],
    missingFacts: classes && planningClass === null ? ['planningClass'] : [],
    rule: referenceOf(classes),
  };
  const exempt = classes && planningClass !== null ? itemOf(classes, planningClass) : null;
  if (exempt) {
    const reason = MESSAGES.CLASS_EXEMPT({ class: titled(exempt) });
    return { ...requirement, required: false, reasons: [reason] };
  }
  const simplified = listOf(zone, 'SIMPLIFIED_PERMITS', on);
  const merging = simplified && itemOf(simplified, 'OLD_ESTATE_PLANNING_PERMIT');
  if (merging && nature === 'OLD_ESTATE_REBUILD') {
    return {
      ...requirement,
      stage: 'CONSTRUCTION_PERMIT',
      rule: referenceOf(simplified),
      reasons: [...requirement.reasons, MESSAGES.OLD_ESTATE({ title: merging.zh })],
    };
  }
  // Only a rebuilding can be that of an old estate.
  if (merging && nature === null && category === 'REBUILD') {
    return {
      ...requirement,
      missingFacts: [...requirement.missingFacts, 'nature'],
      reasons: [...requirement.reasons, MESSAGES.OLD_ESTATE_UNKNOWN()],
    };
  }
  return requirement;
}

function whyNotExempt(zone: Zone, classes: ResolvedRule<'list'> | null, planningClass: string | null): Message {
  if (!classes) return MESSAGES.NO_EXEMPTIONS({ zone: zoneName(zone.code) });
  return planningClass === null ? MESSAGES.CLASS_UNKNOWN() : MESSAGES.NOT_EXEMPT();
}

const SYMBOLS = { LT: '<', LTE: '≤', GT: '>', GTE: '≥', EQ: '=' } as const;

/**
 * G19: by investment or floor area. Works without floor area (lines, pipes) are judged by investment alone: no area is
 * not a small one.
 */
function constructionPermit({ investment, floorArea }: Works, zone: Zone, on: LocalDate): PermitRequirementRow {
  const rule = ruleOfDay('threshold', zone, 'CONSTRUCTION_PERMIT_EXEMPTION', on);
  const quantities = { investment: Number(investment), ...(floorArea > 0 && { floorArea }) };
  const { met, limits } = evaluateThreshold(rule, quantities);
  const tested = limits.map(limitInWords);
  return {
    permit: 'CONSTRUCTION_PERMIT',
    required: !met,
    stage: 'CONSTRUCTION_PERMIT',
    reasons: rule.inherited ? [...tested, MESSAGES.WORDS({ words: rule.explanation })] : tested,
    missingFacts: [],
    rule: ruleReference(rule),
  };
}

function limitInWords({ name: code, comparison, value, unit, got, met }: LimitResult): Message {
  const name = { en: code, zh: QUANTITIES[code] ?? code };
  if (got === null) return MESSAGES.NOTHING_OVER({ name });
  const words = { name, got, sign: SYMBOLS[comparison], value, unit: { en: unit, zh: UNITS[unit] ?? unit } };
  return met ? MESSAGES.LIMIT_HOLDS(words) : MESSAGES.LIMIT_FAILS(words);
}

/** The item of a zone's SIMPLIFIED_PERMITS that waives a permit, with its rule. */
function waiverOf(zone: Zone, on: LocalDate, code: string): { rule: RuleReference | null; waiver: ListItem | null } {
  const list = listOf(zone, 'SIMPLIFIED_PERMITS', on);
  return { rule: referenceOf(list), waiver: list && itemOf(list, code) };
}

function drawingReview(works: Works, zone: Zone, on: LocalDate): PermitRequirementRow {
  const { rule, waiver } = waiverOf(zone, on, 'LOW_RISK_DRAWING_REVIEW');
  const requirement: PermitRequirementRow = {
    permit: 'DRAWING_REVIEW',
    required: true,
    stage: 'CONSTRUCTION_PERMIT',
    reasons: [MESSAGES.REVIEW_NOT_WAIVED({ zone: zoneName(zone.code) })],
    missingFacts: [],
    rule,
  };
  if (!waiver) return requirement;
  const risk = riskClass(works, zone, on);
  if (risk.class === 'SIMPLE_LOW_RISK') {
    return { ...requirement, required: false, reasons: [MESSAGES.WORDS({ words: waiver.zh }), ...risk.reasons] };
  }
  return {
    ...requirement,
    missingFacts: risk.class === 'UNKNOWN' ? risk.missingFacts : [],
    reasons: [MESSAGES.NOT_LOW_RISK({ class: RISK_NAMES[risk.class] }), ...risk.reasons],
  };
}

function fireAcceptance({ facts: { fireClass } }: Works, zone: Zone, on: LocalDate): PermitRequirementRow {
  const { rule, waiver } = waiverOf(zone, on, 'ORDINARY_FIRE_ACCEPTANCE');
  const requirement: PermitRequirementRow = {
    permit: 'FIRE_ACCEPTANCE',
    required: true,
    stage: 'ACCEPTANCE',
    reasons: [MESSAGES.FIRE_NOT_WAIVED({ zone: zoneName(zone.code) })],
    missingFacts: [],
    rule,
  };
  if (!waiver) return requirement;
  if (fireClass === null) {
    return { ...requirement, missingFacts: ['fireClass'], reasons: [MESSAGES.FIRE_UNKNOWN()] };
  }
  if (fireClass === 'SPECIAL') return { ...requirement, reasons: [MESSAGES.FIRE_SPECIAL()] };
  return { ...requirement, required: false, reasons: [MESSAGES.WORDS({ words: waiver.zh })] };
}

/** G19: which permits a project needs under the rules of a day, in the order of their stages. */
export const permitRequirements = (works: Works, zone: Zone, on: LocalDate): PermitRequirementRow[] => {
  const spared = sparedByMinimalApproval(works, zone, on);
  return [planningPermit, drawingReview, constructionPermit, fireAcceptance]
    .map(decide => decide(works, zone, on))
    .map(requirement => underMinimalApproval(requirement, spared));
};

/** Y17: the permits that minimal approval spares the project; null where it does not have that. */
function sparedByMinimalApproval(works: Works, zone: Zone, on: LocalDate): ResolvedRule<'list'> | null {
  const list = listOf(zone, 'MINIMAL_APPROVAL_PERMITS', on);
  return list && riskClass(works, zone, on).minimalApproval ? list : null;
}

function underMinimalApproval(
  requirement: PermitRequirementRow,
  spared: ResolvedRule<'list'> | null,
): PermitRequirementRow {
  const item = spared && itemOf(spared, requirement.permit);
  if (!spared || !item || !requirement.required) return requirement;
  const reasons = [MESSAGES.SPARED_BY_MINIMAL({ permit: item })];
  return { ...requirement, required: false, reasons, missingFacts: [], rule: ruleReference(spared) };
}

export type BuildThenVerify = Grounds & { allowed: boolean };

/**
 * G18: whether a project may be built first and verified later: enterprises' projects that conform to policy, but for
 * those excluded.
 */
export function buildThenVerify({ category, facts }: Works, zone: Zone, on: LocalDate): BuildThenVerify {
  const { nature, policyConform } = facts;
  const exclusions = listOf(zone, 'BUILD_THEN_VERIFY_EXCLUSIONS', on);
  const refused = { allowed: false, missingFacts: [], rule: referenceOf(exclusions) };
  if (!exclusions) {
    return { ...refused, reasons: [MESSAGES.NOTHING_FIRST({ zone: zoneName(zone.code) })] };
  }
  const excluded = nature && itemOf(exclusions, nature);
  const against = holding([
    excluded && MESSAGES.EXCLUDED({ item: titled(excluded) }),
    category === 'GOV_LINEAR' && MESSAGES.NOT_AN_ENTERPRISES(),
    policyConform === false && MESSAGES.NOT_CONFORM(),
  ]);
  if (against.length > 0) return { ...refused, reasons: against };
  const missingFacts = unknownAmong({ nature, policyConform });
  if (missingFacts.length > 0) {
    return { ...refused, missingFacts, reasons: [MESSAGES.NOT_KNOWN({ facts: factsText(missingFacts) })] };
  }
  return { ...refused, allowed: true, reasons: [MESSAGES.MAY_BE_FIRST()] };
}
