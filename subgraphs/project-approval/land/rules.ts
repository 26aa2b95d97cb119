/**
 * Decisions on land: pure functions of rule, facts and day. A zone without a rule asks for nothing by it, and says so.
 */
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { Machine } from '#shared/case/state-machine.ts';
import {
  evaluateThreshold,
  findRuleOfKind,
  itemOf,
  limitOf,
  ruleReference,
  listOf,
  referenceOf,
} from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { LandParcelState, LandPurpose } from '../generated.ts';
import type { RegionalAssessmentRow } from '../assessments/rows.ts';
import type { LandChecks, LandUse, Finding } from './rows.ts';

export type ParcelAction =
  | 'recordLandCheck'
  | 'failLandCheck'
  | 'recordSurveyFinding'
  | 'markStandardLand'
  | 'supplyLandParcel';

/** States of a parcel. A check that fails takes back what the checks had made it. */
export const PARCEL_STATES: Machine<LandParcelState, ParcelAction> = {
  PREPARING: {
    recordLandCheck: 'PREPARING',
    failLandCheck: 'PREPARING',
    recordSurveyFinding: 'PREPARING',
    markStandardLand: 'STANDARD',
    supplyLandParcel: 'SUPPLIED',
  },
  STANDARD: {
    recordLandCheck: 'STANDARD',
    failLandCheck: 'PREPARING',
    recordSurveyFinding: 'STANDARD',
    supplyLandParcel: 'SUPPLIED',
  },
  SUPPLIED: {},
};

/**
 * G01: the checks of the zone's standard land, in order; `holds` is null where none was recorded. Null where the zone
 * sets none.
 */
export function readinessOf(zone: Zone, on: LocalDate, checks: LandChecks) {
  const rule = listOf(zone, 'STANDARD_LAND_CHECKS', on);
  return (
    rule && {
      rule: ruleReference(rule),
      checks: rule.parameters.items.map(({ code, zh }) => ({
        code,
        title: zh,
        holds: checks[code]?.holds ?? null,
        checkedOn: checks[code]?.checkedOn ?? null,
        note: checks[code]?.note ?? null,
      })),
    }
  );
}

/** Refuses (CHECK_NOT_LISTED) a check that the zone's standard land does not have. */
export function requireListedCheck(zone: Zone, on: LocalDate, check: string): RuleReference {
  const readiness = readinessOf(zone, on, {});
  if (readiness?.checks.some(({ code }) => code === check)) return readiness.rule;
  const there = readiness?.checks.map(({ code }) => code).join(', ') ?? 'none';
  throw refuse(
    'CHECK_NOT_LISTED',
    `the checks of standard land in zone ${zone.code} are: ${there}; but got: ${JSON.stringify(check.slice(0, 40))}`,
    readiness ? { rule: readiness.rule } : {},
  );
}

/**
 * G01: refuses (LAND_NOT_READY) land of which a check does not hold, naming each. Returns the rule; NO_STANDARD_LAND
 * where the zone has none.
 */
export function requireReady(zone: Zone, on: LocalDate, checks: LandChecks): RuleReference {
  const readiness = readinessOf(zone, on, checks);
  if (!readiness)
    throw refuse(
      'NO_STANDARD_LAND',
      `zone ${zone.code} sets no checks for standard land, so nothing there can be marked as such`,
    );
  const { rule } = readiness;
  const open = readiness.checks.filter(({ holds }) => !holds);
  if (open.length === 0) return rule;
  const missing = open
    .map(({ code, title, holds }) => `${code} (${title}${holds === false ? ', does not hold' : ''})`)
    .join(', ');
  throw refuse(
    'LAND_NOT_READY',
    `standard land has all ${readiness.checks.length} checks hold, but missing: ${missing}`,
    { rule, remedy: 'recordLandCheck for each of these once it holds' },
  );
}

/** G01: refuses (LAND_NOT_READY) to supply land that is no standard land, where the zone has checks for it. */
export function requireStandard(zone: Zone, on: LocalDate, state: LandParcelState, checks: LandChecks): void {
  if (state === 'STANDARD' || !readinessOf(zone, on, checks)) return;
  const rule = requireReady(zone, on, checks);
  throw refuse('LAND_NOT_READY', 'all checks hold, but the parcel is not marked as standard land', {
    rule,
    remedy: 'markStandardLand first',
  });
}

const INDICATORS: Readonly<Record<string, keyof LandUse>> = {
  UTILISATION: 'utilisation',
  OUTPUT: 'outputPerHectare',
  FLOOR_AREA_RATIO: 'floorAreaRatio',
};

/**
 * G03: refuses (LAND_USE_CONTROL_INCOMPLETE) thresholds that leave out an indicator of the zone; the plan names them
 * and sets no figures.
 */
export function checkLandUse(zone: Zone, on: LocalDate, landUse: LandUse): RuleReference | null {
  const { utilisation, outputPerHectare, floorAreaRatio } = landUse;
  const check = (fits: boolean, must: string, got: unknown): void => {
    if (!fits) throw refuse('INVALID_INPUT', `${must}, but got: ${String(got)}`);
  };
  check(
    utilisation === null || (utilisation > 0 && utilisation <= 100),
    'landUse.utilisation must be above 0 and at most 100 percent',
    utilisation,
  );
  check(
    outputPerHectare === null || Number(outputPerHectare) > 0,
    'landUse.outputPerHectare must be above 0',
    outputPerHectare,
  );
  check(floorAreaRatio === null || floorAreaRatio > 0, 'landUse.floorAreaRatio must be above 0', floorAreaRatio);
  const rule = listOf(zone, 'LAND_INTENSITY_INDICATORS', on);
  const missing =
    rule?.parameters.items.filter(({ code }) => INDICATORS[code] && landUse[INDICATORS[code]] === null) ?? [];
  if (missing.length === 0) return referenceOf(rule);
  const named = missing.map(({ code, zh }) => `${code} (${zh})`).join(', ');
  throw refuse(
    'LAND_USE_CONTROL_INCOMPLETE',
    `zone ${zone.code} sets every indicator of land intensity with the supply, but missing: ${named}`,
    { rule: ruleReference(rule!) },
  );
}

export interface AddedFloorArea {
  planConforms: boolean;
  useUnchanged: boolean;
}

/** G03: what added floor area costs; null where the ordinary charges hold, which no rule here knows. */
export function additionalFloorAreaFee(
  zone: Zone,
  on: LocalDate,
  purpose: LandPurpose,
  { planConforms, useUnchanged }: AddedFloorArea,
) {
  const rule = findRuleOfKind('threshold', zone, 'ADDITIONAL_FLOOR_AREA_FEE', on);
  const ordinary = (reasons: string[]) => ({
    landPrice: null,
    infrastructureFee: null,
    ratioUncapped: false,
    reasons,
    rule: referenceOf(rule),
  });
  if (!rule) return ordinary([`zone ${zone.code} waives no charge on added floor area: the ordinary ones hold`]);
  const against = [
    purpose !== 'INDUSTRIAL' && `the waiver is for industrial land, but this is ${purpose}`,
    !planConforms && 'it does not conform to the plan',
    !useUnchanged && 'it changes the use of the land',
  ].filter(reason => reason !== false);
  if (against.length > 0) return ordinary([...against, 'the ordinary charges hold']);
  const yuan = (name: string): string => limitOf(rule, name).value.toFixed(2);
  const reasons = [
    'industrial floor area added by plan without a change of use costs neither land price nor infrastructure fee, and the floor-area ratio has no upper limit',
  ];
  return {
    landPrice: yuan('landPrice'),
    infrastructureFee: yuan('infrastructureFee'),
    ratioUncapped: true,
    reasons,
    rule: ruleReference(rule),
  };
}

/** Y20: the results that a zone shares free of charge, each with what there is of it for a parcel on a day. */
export function sharedResultsOf(
  zone: Zone,
  on: LocalDate,
  findings: readonly Finding[],
  published: readonly RegionalAssessmentRow[],
) {
  const rule = listOf(zone, 'FREE_SHARED_RESULTS', on);
  const valid = published.filter(({ validFrom, validTo }) => validFrom <= on && on <= validTo);
  const results = (rule?.parameters.items ?? []).map(({ code, zh }) => {
    const assessments =
      code === 'REGIONAL_ASSESSMENT'
        ? valid
        : code === 'ENVIRONMENTAL_IMPACT'
          ? valid.filter(({ type }) => type === code)
          : [];
    return {
      code,
      title: zh,
      available: assessments.length > 0 || (code === 'SURVEY_LIST' && findings.length > 0),
      assessments,
    };
  });
  return { results, rule: referenceOf(rule) };
}

/** G15: the documents that the land planning permit takes, and how many at most; null where the zone says nothing. */
export function landPermitDocumentsOf(zone: Zone, on: LocalDate) {
  const list = listOf(zone, 'LAND_PERMIT_DOCUMENTS', on);
  const limit = findRuleOfKind('threshold', zone, 'LAND_PERMIT_DOCUMENT_LIMIT', on);
  return {
    list,
    limit,
    documents: list?.parameters.items.map(({ code, zh }) => ({ code, title: zh })) ?? null,
    most: limit && limitOf(limit, 'documents').value,
  };
}

/**
 * G15: refuses documents that are more than the limit, that the zone does not ask for, or that leave one out. Returns
 * the rule of the number.
 */
export function checkLandPermitDocuments(zone: Zone, on: LocalDate, codes: readonly string[]): RuleReference | null {
  const { list, limit, most } = landPermitDocumentsOf(zone, on);
  const doubled = codes.find((code, index) => codes.indexOf(code) !== index);
  if (doubled !== undefined)
    throw refuse('INVALID_INPUT', `documents must differ from each other, but got twice: ${doubled}`);
  if (limit && !evaluateThreshold(limit, { documents: codes.length }).met) {
    throw refuse(
      'TOO_MANY_DOCUMENTS',
      `the land planning permit takes at most ${most} documents, but got: ${codes.length}`,
      { rule: ruleReference(limit) },
    );
  }
  if (list) {
    const rule = ruleReference(list);
    const extra = codes.filter(code => !itemOf(list, code));
    const there = list.parameters.items.map(({ code, zh }) => `${code} (${zh})`).join(', ');
    if (extra.length > 0)
      throw refuse(
        'DOCUMENT_NOT_LISTED',
        `the land planning permit takes these documents only: ${there}; but got: ${extra.join(', ')}`,
        { rule },
      );
    const missing = list.parameters.items.filter(({ code }) => !codes.includes(code));
    if (missing.length > 0)
      throw refuse(
        'DOCUMENT_MISSING',
        `the land planning permit takes ${there}, but missing: ${missing.map(({ code }) => code).join(', ')}`,
        { rule },
      );
  }
  return referenceOf(limit);
}
