/** The steps of a parcel that are open now, as operations of the contract: pure functions. */
import type { OpenStep } from '#shared/case/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { listOf, zone as zoneOf } from '#shared/zones/index.ts';
import type { SurveyKind } from '../generated.ts';
import type { LandParcelRow } from './rows.ts';
import { INDICATORS, readinessOf } from './rules.ts';
import { thresholdsOf } from './use-rules.ts';

/** What surveys of a parcel look for. */
export const SURVEYS: readonly SurveyKind[] = [
  'RELICS',
  'HISTORIC_BUILDINGS',
  'ANCIENT_TREES',
  'CIVIL_DEFENCE',
  'UNDERGROUND_PIPELINES',
];

/** What is known of the project on a parcel. */
export interface ProjectOnParcel {
  /** It is neither decided on nor withdrawn. */
  goesOn: boolean;
  /** Its acceptance as built is applied for. */
  isBuilt: boolean;
}

/** A parcel is made ready, supplied, built on, and returned or passed on. */
export function openParcelSteps(parcel: LandParcelRow, project: ProjectOnParcel | null, today: LocalDate): OpenStep[] {
  return parcel.state === 'SUPPLIED' ? stepsOfHolder(parcel, project) : stepsBeforeSupply(parcel, today);
}

function stepsBeforeSupply({ parcelCode, zone: code, state, checks, findings }: LandParcelRow, today: LocalDate) {
  const zone = zoneOf(code);
  const readiness = readinessOf(zone, today, checks);
  const open = readiness?.checks.filter(({ holds }) => !holds) ?? [];
  const surveys = SURVEYS.filter(kind => !findings.some(finding => finding.kind === kind));
  const isReady = open.length === 0;
  const steps: OpenStep[] = [
    ...open.map(({ code: check }) => ({ operation: 'recordLandCheck', input: { parcelCode, check } })),
    ...surveys.map(kind => ({ operation: 'recordSurveyFinding', input: { parcelCode, kind } })),
  ];
  if (readiness && isReady && state === 'PREPARING') {
    steps.push({ operation: 'markStandardLand', input: { parcelCode } });
  }
  if (state === 'STANDARD' || !readiness) {
    const indicators = listOf(zone, 'LAND_INTENSITY_INDICATORS', today)?.parameters.items ?? [];
    const more = indicators.flatMap(item => (INDICATORS[item.code] ? [`landUse.${INDICATORS[item.code]}`] : []));
    steps.push({ operation: 'supplyLandParcel', input: { parcelCode }, more });
  }
  return steps;
}

/** Figures that are measured of what was built, where the parcel has a threshold of them. */
const MEASURED = {
  UTILISATION: 'utilisation',
  FLOOR_AREA_RATIO: 'floorAreaRatio',
  INVESTMENT: 'investmentPerMu',
} as const;
/** Figures that are told of what is planned. */
const PLANNED = { UTILISATION: 'utilisation', OUTPUT: 'outputPerHectare', TAX: 'taxPerMu' } as const;

function stepsOfHolder({ parcelCode, landUse, builtUse }: LandParcelRow, project: ProjectOnParcel | null): OpenStep[] {
  const thresholds = thresholdsOf(landUse);
  const set = <Names extends Partial<Record<keyof typeof thresholds, string>>>(names: Names): string[] =>
    (Object.keys(names) as (keyof typeof thresholds)[]).flatMap(name =>
      thresholds[name] === null ? [] : (names[name] ?? []),
    );
  if (project?.goesOn) {
    const more = set(MEASURED);
    const isOpen = project.isBuilt && more.length > 0 && builtUse?.met !== true;
    return isOpen ? [{ operation: 'verifyLandUse', input: { parcelCode }, more }] : [];
  }
  return [
    { operation: 'placeProjectOnParcel', input: { parcelCode }, more: set(PLANNED) },
    { operation: 'returnLandParcel', input: { parcelCode } },
    { operation: 'transferLandParcel', input: { parcelCode } },
  ];
}
