/**
 * Which permits a project needs, and why (G18, G19, Y17): pure functions of what the project is, its zone and the day
 * of its application. What is not known never exempts: the permit is then required, and `missingFacts` names what would
 * have to be told.
 */
import type { LocalDate } from '#shared/clock/index.ts';
import type { RuleReference } from '#shared/errors.ts';
import { evaluateThreshold, itemOf, ruleReference, ruleOfDay, listOf, referenceOf } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { ProjectPermit, ProjectRiskClass, ProjectStageCode } from '../generated.ts';
import type { ProjectFacts, Works } from '../projects/rows.ts';

/** What every answer here says beside itself. */
export interface Grounds {
  reasons: string[];
  missingFacts: (keyof ProjectFacts)[];
  rule: RuleReference | null;
}

export type ProjectRisk = Grounds & { class: ProjectRiskClass; minimalApproval: boolean };

/** Y17: the risk class of a project. No plan gives a size for "simple" (简易), so it is as declared. */
export function riskClass(
  { category, facts: { nature, fireClass, simpleWorks } }: Works,
  zone: Zone,
  on: LocalDate,
): ProjectRisk {
  const minimal = listOf(zone, 'MINIMAL_APPROVAL_CLASSES', on);
  const rule = referenceOf(minimal ?? listOf(zone, 'SIMPLIFIED_PERMITS', on));
  const answer = (of: ProjectRiskClass, reasons: string[], missingFacts: (keyof ProjectFacts)[] = []): ProjectRisk => {
    const minimalApproval = minimal !== null && itemOf(minimal, of) !== null;
    return {
      class: of,
      minimalApproval,
      reasons: minimalApproval ? [...reasons, `minimal approval (极简审批) in zone ${zone.code}`] : reasons,
      missingFacts,
      rule,
    };
  };
  const high = [
    nature === 'MAJOR_INFRASTRUCTURE' && 'it is major infrastructure',
    fireClass === 'SPECIAL' && 'its works are special for fire safety',
  ].filter(reason => reason !== false);
  if (high.length > 0) return answer('HIGH', high);

  const unknown = (
    [
      ['nature', nature],
      ['fireClass', fireClass],
      ['simpleWorks', simpleWorks],
    ] as const
  )
    .filter(([, value]) => value === null)
    .map(([name]) => name);
  const ordinary = [
    category === 'GOV_LINEAR' && 'it is government investment; only private investment is simple low-risk',
    nature === 'REAL_ESTATE' && 'it is real estate',
    simpleWorks === false && 'its works are not simple',
  ].filter(reason => reason !== false);
  // What is still unknown could only raise it.
  if (ordinary.length > 0)
    return answer(
      'ORDINARY',
      ordinary,
      unknown.filter(name => name !== 'simpleWorks'),
    );
  if (unknown.length > 0) return answer('UNKNOWN', [`not known: ${unknown.join(', ')}`], unknown);
  return answer('SIMPLE_LOW_RISK', [
    'private investment in simple works, ordinary for fire safety, neither real estate nor major infrastructure',
  ]);
}

export type PermitRequirement = Grounds & { permit: ProjectPermit; required: boolean; stage: ProjectStageCode };

function planningPermit(
  { category, facts: { nature, planningClass } }: Works,
  zone: Zone,
  on: LocalDate,
): PermitRequirement {
  const classes = listOf(zone, 'PLANNING_PERMIT_EXEMPT_CLASSES', on);
  const simplified = listOf(zone, 'SIMPLIFIED_PERMITS', on);
  const merging = simplified && itemOf(simplified, 'OLD_ESTATE_PLANNING_PERMIT');
  const base = {
    permit: 'PLANNING_PERMIT',
    required: true,
    stage: 'CONSTRUCTION_PLANNING',
    rule: referenceOf(classes),
    missingFacts: [] as (keyof ProjectFacts)[],
  } as const;
  const exempt = classes && planningClass !== null ? itemOf(classes, planningClass) : null;
  if (exempt)
    return {
      ...base,
      required: false,
      reasons: [`its class ${exempt.code} (${exempt.zh}) is on the exemption list of planning permits`],
    };

  const reasons = [
    !classes
      ? `zone ${zone.code} has no exemption list of planning permits`
      : planningClass === null
        ? 'not known whether the exemption list of planning permits names it: planningClass'
        : 'the exemption list of planning permits does not name it',
  ];
  const missingFacts: (keyof ProjectFacts)[] = classes && planningClass === null ? ['planningClass'] : [];
  if (merging && nature === 'OLD_ESTATE_REBUILD') {
    return {
      ...base,
      stage: 'CONSTRUCTION_PERMIT',
      rule: referenceOf(simplified),
      missingFacts,
      reasons: [...reasons, `it rebuilds an old estate: ${merging.zh}`],
    };
  }
  // Only a rebuilding can be that of an old estate.
  if (merging && nature === null && category === 'REBUILD') {
    return {
      ...base,
      missingFacts: [...missingFacts, 'nature'],
      reasons: [...reasons, 'not known whether it rebuilds an old estate: nature'],
    };
  }
  return { ...base, missingFacts, reasons };
}

const SYMBOLS = { LT: '<', LTE: '≤', GT: '>', GTE: '≥', EQ: '=' } as const;

/**
 * G19: by investment or floor area. Works without floor area (lines, pipes) are judged by investment alone: no area is
 * not a small one.
 */
function constructionPermit({ investment, floorArea }: Works, zone: Zone, on: LocalDate): PermitRequirement {
  const rule = ruleOfDay('threshold', zone, 'CONSTRUCTION_PERMIT_EXEMPTION', on);
  const { met, limits } = evaluateThreshold(rule, {
    investment: Number(investment),
    ...(floorArea > 0 && { floorArea }),
  });
  const tested = limits.map(({ name, comparison, value, unit, got, met: holds }) =>
    got === null
      ? `${name}: nothing is built over, so it exempts nothing`
      : `${name} ${got} ${SYMBOLS[comparison]} ${value} ${unit}: ${holds ? 'holds' : 'does not hold'}`,
  );
  const reasons = rule.inherited ? [...tested, rule.explanation.en] : tested;
  return {
    permit: 'CONSTRUCTION_PERMIT',
    required: !met,
    stage: 'CONSTRUCTION_PERMIT',
    reasons,
    missingFacts: [],
    rule: ruleReference(rule),
  };
}

function drawingReview(works: Works, zone: Zone, on: LocalDate): PermitRequirement {
  const rule = listOf(zone, 'SIMPLIFIED_PERMITS', on);
  const waiver = rule && itemOf(rule, 'LOW_RISK_DRAWING_REVIEW');
  const base = {
    permit: 'DRAWING_REVIEW',
    required: true,
    stage: 'CONSTRUCTION_PERMIT',
    rule: referenceOf(rule),
    missingFacts: [],
  } as const;
  if (!waiver) return { ...base, missingFacts: [], reasons: [`zone ${zone.code} waives no drawing review`] };
  const risk = riskClass(works, zone, on);
  if (risk.class === 'SIMPLE_LOW_RISK')
    return { ...base, required: false, missingFacts: [], reasons: [waiver.zh, ...risk.reasons] };
  return {
    ...base,
    missingFacts: risk.class === 'UNKNOWN' ? risk.missingFacts : [],
    reasons: [`not known to be simple low-risk: its class is ${risk.class}`, ...risk.reasons],
  };
}

function fireAcceptance({ facts: { fireClass } }: Works, zone: Zone, on: LocalDate): PermitRequirement {
  const rule = listOf(zone, 'SIMPLIFIED_PERMITS', on);
  const waiver = rule && itemOf(rule, 'ORDINARY_FIRE_ACCEPTANCE');
  const base = { permit: 'FIRE_ACCEPTANCE', required: true, stage: 'ACCEPTANCE', rule: referenceOf(rule) } as const;
  if (!waiver) return { ...base, missingFacts: [], reasons: [`zone ${zone.code} waives no fire acceptance or filing`] };
  if (fireClass === null)
    return {
      ...base,
      missingFacts: ['fireClass'],
      reasons: ['not known whether its works are ordinary for fire safety: fireClass'],
    };
  if (fireClass === 'SPECIAL') return { ...base, missingFacts: [], reasons: ['its works are special for fire safety'] };
  return { ...base, required: false, missingFacts: [], reasons: [waiver.zh] };
}

/** G19: which permits a project needs under the rules of a day, in the order of their stages. */
export const permitRequirements = (works: Works, zone: Zone, on: LocalDate): PermitRequirement[] =>
  [planningPermit, drawingReview, constructionPermit, fireAcceptance].map(decide => decide(works, zone, on));

/**
 * G18: whether a project may be built first and verified later: enterprises' projects that conform to policy, but for
 * those excluded.
 */
export function buildThenVerify(
  { category, facts: { nature, policyConform } }: Works,
  zone: Zone,
  on: LocalDate,
): Grounds & { allowed: boolean } {
  const exclusions = listOf(zone, 'BUILD_THEN_VERIFY_EXCLUSIONS', on);
  const rule = referenceOf(exclusions);
  if (!exclusions)
    return {
      allowed: false,
      missingFacts: [],
      rule,
      reasons: [`zone ${zone.code} lets nothing be built first and verified later`],
    };
  const excluded = nature && itemOf(exclusions, nature);
  const against = [
    excluded && `${excluded.code} (${excluded.zh}) is excluded`,
    category === 'GOV_LINEAR' && "it is government investment, not an enterprise's",
    policyConform === false && 'it does not conform to industrial policy',
  ].filter(reason => typeof reason === 'string');
  if (against.length > 0) return { allowed: false, missingFacts: [], rule, reasons: against };
  const missingFacts = (
    [
      ['nature', nature],
      ['policyConform', policyConform],
    ] as const
  )
    .filter(([, value]) => value === null)
    .map(([name]) => name);
  if (missingFacts.length > 0)
    return { allowed: false, missingFacts, rule, reasons: [`not known: ${missingFacts.join(', ')}`] };
  return {
    allowed: true,
    missingFacts,
    rule,
    reasons: ["an enterprise's project that conforms to industrial policy, and none of those excluded"],
  };
}
