/**
 * Which permits a project needs, and why (G18, G19, Y17): pure functions of what the project is, its zone and the day
 * of its application. What is not known never exempts: the permit is then required, and `missingFacts` names the facts
 * that would have to be reported.
 */
import type { LocalDate } from '#shared/clock/index.ts';
import type { RuleReference } from '#shared/errors.ts';
import { evaluateThreshold, itemOf, listOf, referenceOf, ruleOfDay, ruleReference } from '#shared/zones/index.ts';
import type { LimitResult, ListItem, ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { ProjectPermit, ProjectRiskClass, ProjectStageCode } from '../generated.ts';
import type { ProjectFacts, Works } from '../projects/rows.ts';

type FactName = keyof ProjectFacts;

/** What a decision here rests on. */
export interface Grounds {
  reasons: string[];
  missingFacts: FactName[];
  rule: RuleReference | null;
}

/** Names of the facts among these that are not known. */
const unknownAmong = (facts: Partial<ProjectFacts>): FactName[] =>
  (Object.keys(facts) as FactName[]).filter(name => facts[name] === null);

/** The reasons that hold. */
const holding = (reasons: readonly (string | false | null)[]): string[] =>
  reasons.filter(reason => typeof reason === 'string');

export type ProjectRisk = Grounds & { class: ProjectRiskClass; minimalApproval: boolean };

/** Y17: the risk class of a project. No plan gives a size for "simple" (简易), so it is as declared. */
export function riskClass(works: Works, zone: Zone, on: LocalDate): ProjectRisk {
  const minimal = listOf(zone, 'MINIMAL_APPROVAL_CLASSES', on);
  const risk = riskOf(works);
  const minimalApproval = minimal !== null && itemOf(minimal, risk.class) !== null;
  return {
    ...risk,
    minimalApproval,
    reasons: minimalApproval ? [...risk.reasons, `minimal approval (极简审批) in zone ${zone.code}`] : risk.reasons,
    rule: referenceOf(minimal ?? listOf(zone, 'SIMPLIFIED_PERMITS', on)),
  };
}

/** The risk class, which no rule of a zone changes. */
function riskOf({ category, facts }: Works): Pick<ProjectRisk, 'class' | 'reasons' | 'missingFacts'> {
  const { nature, fireClass, simpleWorks } = facts;
  const high = holding([
    nature === 'MAJOR_INFRASTRUCTURE' && 'it is major infrastructure',
    fireClass === 'SPECIAL' && 'its works are special for fire safety',
  ]);
  if (high.length > 0) return { class: 'HIGH', reasons: high, missingFacts: [] };
  const unknown = unknownAmong({ nature, fireClass, simpleWorks });
  const ordinary = holding([
    category === 'GOV_LINEAR' && 'it is government investment; only private investment is simple low-risk',
    nature === 'REAL_ESTATE' && 'it is real estate',
    simpleWorks === false && 'its works are not simple',
  ]);
  if (ordinary.length > 0) {
    // What is still unknown could only raise the class.
    return { class: 'ORDINARY', reasons: ordinary, missingFacts: unknown.filter(name => name !== 'simpleWorks') };
  }
  if (unknown.length > 0) {
    return { class: 'UNKNOWN', reasons: [`not known: ${unknown.join(', ')}`], missingFacts: unknown };
  }
  const simple =
    'private investment in simple works, ordinary for fire safety, neither real estate nor major infrastructure';
  return { class: 'SIMPLE_LOW_RISK', reasons: [simple], missingFacts: [] };
}

export type PermitRequirement = Grounds & { permit: ProjectPermit; required: boolean; stage: ProjectStageCode };

function planningPermit({ category, facts }: Works, zone: Zone, on: LocalDate): PermitRequirement {
  const { nature, planningClass } = facts;
  const classes = listOf(zone, 'PLANNING_PERMIT_EXEMPT_CLASSES', on);
  const requirement: PermitRequirement = {
    permit: 'PLANNING_PERMIT',
    required: true,
    stage: 'CONSTRUCTION_PLANNING',
    reasons: [whyNotExempt(zone, classes, planningClass)],
    missingFacts: classes && planningClass === null ? ['planningClass'] : [],
    rule: referenceOf(classes),
  };
  const exempt = classes && planningClass !== null ? itemOf(classes, planningClass) : null;
  if (exempt) {
    const reason = `its class ${exempt.code} (${exempt.zh}) is on the exemption list of planning permits`;
    return { ...requirement, required: false, reasons: [reason] };
  }
  const simplified = listOf(zone, 'SIMPLIFIED_PERMITS', on);
  const merging = simplified && itemOf(simplified, 'OLD_ESTATE_PLANNING_PERMIT');
  if (merging && nature === 'OLD_ESTATE_REBUILD') {
    return {
      ...requirement,
      stage: 'CONSTRUCTION_PERMIT',
      rule: referenceOf(simplified),
      reasons: [...requirement.reasons, `it rebuilds an old estate: ${merging.zh}`],
    };
  }
  // Only a rebuilding can be that of an old estate.
  if (merging && nature === null && category === 'REBUILD') {
    return {
      ...requirement,
      missingFacts: [...requirement.missingFacts, 'nature'],
      reasons: [...requirement.reasons, 'not known whether it rebuilds an old estate: nature'],
    };
  }
  return requirement;
}

function whyNotExempt(zone: Zone, classes: ResolvedRule<'list'> | null, planningClass: string | null): string {
  if (!classes) return `zone ${zone.code} has no exemption list of planning permits`;
  return planningClass === null
    ? 'not known whether the exemption list of planning permits names it: planningClass'
    : 'the exemption list of planning permits does not name it';
}

const SYMBOLS = { LT: '<', LTE: '≤', GT: '>', GTE: '≥', EQ: '=' } as const;

/**
 * G19: by investment or floor area. Works without floor area (lines, pipes) are judged by investment alone: no area is
 * not a small one.
 */
function constructionPermit({ investment, floorArea }: Works, zone: Zone, on: LocalDate): PermitRequirement {
  const rule = ruleOfDay('threshold', zone, 'CONSTRUCTION_PERMIT_EXEMPTION', on);
  const quantities = { investment: Number(investment), ...(floorArea > 0 && { floorArea }) };
  const { met, limits } = evaluateThreshold(rule, quantities);
  const tested = limits.map(limitInWords);
  return {
    permit: 'CONSTRUCTION_PERMIT',
    required: !met,
    stage: 'CONSTRUCTION_PERMIT',
    reasons: rule.inherited ? [...tested, rule.explanation.en] : tested,
    missingFacts: [],
    rule: ruleReference(rule),
  };
}

function limitInWords({ name, comparison, value, unit, got, met }: LimitResult): string {
  if (got === null) return `${name}: nothing is built over, so it exempts nothing`;
  return `${name} ${got} ${SYMBOLS[comparison]} ${value} ${unit}: ${met ? 'holds' : 'does not hold'}`;
}

/** The item of a zone's SIMPLIFIED_PERMITS that waives a permit, with its rule. */
function waiverOf(zone: Zone, on: LocalDate, code: string): { rule: RuleReference | null; waiver: ListItem | null } {
  const list = listOf(zone, 'SIMPLIFIED_PERMITS', on);
  return { rule: referenceOf(list), waiver: list && itemOf(list, code) };
}

function drawingReview(works: Works, zone: Zone, on: LocalDate): PermitRequirement {
  const { rule, waiver } = waiverOf(zone, on, 'LOW_RISK_DRAWING_REVIEW');
  const requirement: PermitRequirement = {
    permit: 'DRAWING_REVIEW',
    required: true,
    stage: 'CONSTRUCTION_PERMIT',
    reasons: [`zone ${zone.code} waives no drawing review`],
    missingFacts: [],
    rule,
  };
  if (!waiver) return requirement;
  const risk = riskClass(works, zone, on);
  if (risk.class === 'SIMPLE_LOW_RISK') {
    return { ...requirement, required: false, reasons: [waiver.zh, ...risk.reasons] };
  }
  return {
    ...requirement,
    missingFacts: risk.class === 'UNKNOWN' ? risk.missingFacts : [],
    reasons: [`not known to be simple low-risk: its class is ${risk.class}`, ...risk.reasons],
  };
}

function fireAcceptance({ facts: { fireClass } }: Works, zone: Zone, on: LocalDate): PermitRequirement {
  const { rule, waiver } = waiverOf(zone, on, 'ORDINARY_FIRE_ACCEPTANCE');
  const requirement: PermitRequirement = {
    permit: 'FIRE_ACCEPTANCE',
    required: true,
    stage: 'ACCEPTANCE',
    reasons: [`zone ${zone.code} waives no fire acceptance or filing`],
    missingFacts: [],
    rule,
  };
  if (!waiver) return requirement;
  if (fireClass === null) {
    const reason = 'not known whether its works are ordinary for fire safety: fireClass';
    return { ...requirement, missingFacts: ['fireClass'], reasons: [reason] };
  }
  if (fireClass === 'SPECIAL') return { ...requirement, reasons: ['its works are special for fire safety'] };
  return { ...requirement, required: false, reasons: [waiver.zh] };
}

/** G19: which permits a project needs under the rules of a day, in the order of their stages. */
export const permitRequirements = (works: Works, zone: Zone, on: LocalDate): PermitRequirement[] =>
  [planningPermit, drawingReview, constructionPermit, fireAcceptance].map(decide => decide(works, zone, on));

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
    return { ...refused, reasons: [`zone ${zone.code} lets nothing be built first and verified later`] };
  }
  const excluded = nature && itemOf(exclusions, nature);
  const against = holding([
    excluded && `${excluded.code} (${excluded.zh}) is excluded`,
    category === 'GOV_LINEAR' && "it is government investment, not an enterprise's",
    policyConform === false && 'it does not conform to industrial policy',
  ]);
  if (against.length > 0) return { ...refused, reasons: against };
  const missingFacts = unknownAmong({ nature, policyConform });
  if (missingFacts.length > 0) {
    return { ...refused, missingFacts, reasons: [`not known: ${missingFacts.join(', ')}`] };
  }
  const reason = "an enterprise's project that conforms to industrial policy, and none of those excluded";
  return { ...refused, allowed: true, reasons: [reason] };
}
