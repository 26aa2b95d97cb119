/**
 * Decisions on land: pure functions of rule, facts and day. A zone without a rule asks for nothing by it, and says so.
 */
import type { Machine } from '#shared/case/state-machine.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { RuleReference } from '#shared/errors.ts';
import { decimal } from '#shared/input.ts';
import type { Message } from '#shared/messages.ts';
import { findRuleOfKind, limitOf, listOf, referenceOf, ruleReference, zoneName } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { RegionalAssessmentRow } from '../assessments/rows.ts';
import type { LandParcelState, LandPurpose } from '../generated.ts';
import { quoted, requireThat } from '../input.ts';
import { MESSAGES, PURPOSE_NAMES } from './messages.ts';
import type { Finding, LandChecks, LandUse } from './rows.ts';
import { choices, joined, titled } from '../projects/terms.ts';

export type ParcelAction =
  | 'recordLandCheck'
  | 'failLandCheck'
  | 'recordSurveyFinding'
  | 'markStandardLand'
  | 'supplyLandParcel'
  | 'returnLandParcel'
  | 'transferLandParcel';

/**
 * States of a parcel. A check that fails takes back what the checks had made it; what is returned is made ready anew.
 */
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
  SUPPLIED: { returnLandParcel: 'PREPARING', transferLandParcel: 'SUPPLIED' },
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
  const checks = readiness?.checks.map(({ code, title: zh }) => ({ code, zh }));
  const codes = checks ? choices(checks) : MESSAGES.NONE();
  throw refuse(
    'CHECK_NOT_LISTED',
    MESSAGES.CHECK_NOT_LISTED({ zone: zoneName(zone.code), codes, got: quoted(check) }),
    readiness ? { rule: readiness.rule } : {},
  );
}

/**
 * G01: refuses (LAND_NOT_READY) land of which a check does not hold, naming each. Returns the rule; NO_STANDARD_LAND
 * where the zone has none.
 */
export function requireReady(zone: Zone, on: LocalDate, checks: LandChecks): RuleReference {
  const readiness = readinessOf(zone, on, checks);
  if (!readiness) throw refuse('NO_STANDARD_LAND', MESSAGES.NO_STANDARD_LAND({ zone: zoneName(zone.code) }));
  const { rule } = readiness;
  const open = readiness.checks.filter(({ holds }) => !holds);
  if (open.length === 0) return rule;
  const missing = joined(
    open.map(({ code, title, holds }) => {
      const failed = holds === false;
      return {
        en: `${code} (${title}${failed ? ', does not hold' : ''})`,
        zh: `${title}${failed ? '（核查不符）' : ''}`,
      };
    }),
  );
  const count = readiness.checks.length;
  throw refuse('LAND_NOT_READY', MESSAGES.LAND_NOT_READY({ count, missing }), {
    rule,
    remedy: MESSAGES.RECORD_CHECKS(),
  });
}

/** G01: refuses (LAND_NOT_READY) to supply land that is no standard land, where the zone has checks for it. */
export function requireStandard(zone: Zone, on: LocalDate, state: LandParcelState, checks: LandChecks): void {
  if (state === 'STANDARD' || !readinessOf(zone, on, checks)) return;
  const rule = requireReady(zone, on, checks);
  throw refuse('LAND_NOT_READY', MESSAGES.NOT_MARKED(), { rule, remedy: MESSAGES.MARK_FIRST() });
}

/** The threshold of each indicator of land intensity. */
export const INDICATORS: Readonly<Record<string, keyof LandUse>> = {
  UTILISATION: 'utilisation',
  OUTPUT: 'outputPerHectare',
  FLOOR_AREA_RATIO: 'floorAreaRatio',
};

/**
 * G03: refuses (LAND_USE_CONTROL_INCOMPLETE) thresholds that leave out an indicator of the zone; the plan names them
 * and sets no figures. Returns the rule, null where the zone sets no indicators.
 */
export function checkLandUse(zone: Zone, on: LocalDate, landUse: LandUse): RuleReference | null {
  requireFigures(landUse);
  const rule = listOf(zone, 'LAND_INTENSITY_INDICATORS', on);
  if (!rule) return null;
  const cited = ruleReference(rule);
  const missing = rule.parameters.items.filter(({ code }) => isMissing(landUse, INDICATORS[code]));
  if (missing.length === 0) return cited;
  const named = joined(missing.map(titled));
  throw refuse(
    'LAND_USE_CONTROL_INCOMPLETE',
    MESSAGES.INDICATORS_MISSING({ zone: zoneName(zone.code), missing: named }),
    {
      rule: cited,
    },
  );
}

const isMissing = (landUse: LandUse, indicator: keyof LandUse | undefined): boolean =>
  indicator !== undefined && landUse[indicator] === null;

/** No plot of a city is built on a hundred times over. */
export const MOST_FLOOR_AREA_RATIO = 100;

/** Refuses INVALID_INPUT figures that cannot be. */
function requireFigures({ utilisation, floorAreaRatio, ...amounts }: LandUse): void {
  const usable = utilisation === null || (utilisation > 0 && utilisation <= 100);
  requireThat(usable, MESSAGES.UTILISATION_RANGE({ field: 'landUse.utilisation' }), utilisation);
  const { outputPerHectare, investmentPerMu, taxPerMu } = amounts;
  for (const [name, value] of Object.entries({ outputPerHectare, investmentPerMu, taxPerMu })) {
    requireThat(!value || Number(value) > 0, MESSAGES.ABOVE_ZERO({ field: `landUse.${name}` }), value);
  }
  if (floorAreaRatio !== null) {
    decimal('landUse.floorAreaRatio', floorAreaRatio, { least: 0.01, most: MOST_FLOOR_AREA_RATIO });
  }
}

/** What is planned with the floor area that is added. */
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
  const ordinary = (reasons: Message[]) => ({
    landPrice: null,
    infrastructureFee: null,
    ratioUncapped: false,
    reasons,
    rule: referenceOf(rule),
  });
  if (!rule) return ordinary([MESSAGES.NO_WAIVER({ zone: zoneName(zone.code) })]);
  const against = [
    purpose !== 'INDUSTRIAL' && MESSAGES.NOT_INDUSTRIAL({ purpose: PURPOSE_NAMES[purpose] }),
    !planConforms && MESSAGES.NOT_CONFORMING(),
    !useUnchanged && MESSAGES.USE_CHANGED(),
  ].filter(reason => reason !== false);
  if (against.length > 0) return ordinary([...against, MESSAGES.ORDINARY_CHARGES()]);
  const yuan = (name: string): string => limitOf(rule, name).value.toFixed(2);
  return {
    landPrice: yuan('landPrice'),
    infrastructureFee: yuan('infrastructureFee'),
    ratioUncapped: true,
    reasons: [MESSAGES.WAIVED()],
    rule: ruleReference(rule),
  };
}

/** A result that a zone shares free of charge. */
export interface SharedResult {
  code: string;
  title: string;
  available: boolean;
  assessments: RegionalAssessmentRow[];
}

/** Y20: the results that a zone shares free of charge, each with what there is of it for a parcel on a day. */
export function sharedResultsOf(
  zone: Zone,
  on: LocalDate,
  findings: readonly Finding[],
  published: readonly RegionalAssessmentRow[],
): { results: SharedResult[]; rule: RuleReference | null } {
  const rule = listOf(zone, 'FREE_SHARED_RESULTS', on);
  const valid = published.filter(({ validFrom, validTo }) => validFrom <= on && on <= validTo);
  const results = (rule?.parameters.items ?? []).map(({ code, zh }) => {
    const assessments = assessmentsOf(code, valid);
    return {
      code,
      title: zh,
      available: assessments.length > 0 || (code === 'SURVEY_LIST' && findings.length > 0),
      assessments,
    };
  });
  return { results, rule: referenceOf(rule) };
}

/** The assessments among the results of one code. */
function assessmentsOf(code: string, valid: RegionalAssessmentRow[]): RegionalAssessmentRow[] {
  if (code === 'REGIONAL_ASSESSMENT') return valid;
  return code === 'ENVIRONMENTAL_IMPACT' ? valid.filter(({ type }) => type === code) : [];
}
