/** G03: the use of a parcel, held against the thresholds of its supply: pure functions. */
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { Message } from '#shared/messages.ts';
import { findRuleOfKind, listRule, ruleReference } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { LandUseIndicator } from '../generated.ts';
import { INDICATOR_NAMES, MESSAGES } from './messages.ts';
import type { LandParcelRow, LandUse, LandUseComparison, LandUseItem } from './rows.ts';

/** Square metres of a mu (亩): 15 of them are a hectare. */
const MU = 10_000 / 15;

/** Figures by indicator, as numbers; null where one is not known. */
export type Figures = Readonly<Record<LandUseIndicator, number | null>>;

/** The thresholds of a supply by indicator; null where one was not set. */
export function thresholdsOf(landUse: LandUse | null): Figures {
  const yuan = (value: string | null | undefined): number | null => (value ? Number(value) : null);
  return {
    UTILISATION: landUse?.utilisation ?? null,
    OUTPUT: yuan(landUse?.outputPerHectare),
    FLOOR_AREA_RATIO: landUse?.floorAreaRatio ?? null,
    INVESTMENT: yuan(landUse?.investmentPerMu),
    TAX: yuan(landUse?.taxPerMu),
  };
}

/** What a project says of itself: yuan, and square metres of floor. */
interface PlannedWorks {
  investment: string;
  floorArea: number;
}

/** What a project makes of its land, by its own figures: `area` is that of all its parcels, in square metres. */
export const densityOf = ({ investment, floorArea }: PlannedWorks, area: number) => ({
  FLOOR_AREA_RATIO: round(floorArea / area),
  INVESTMENT: round(Number(investment) / (area / MU)),
});

/** To two decimals, as thresholds are written. */
const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * Each threshold that was set, with its figure. All thresholds are floors: the plan caps no floor-area ratio (Gedian
 * §3).
 */
export function compareUse(landUse: LandUse | null, figures: Figures, heldOn: LocalDate): LandUseComparison {
  const thresholds = thresholdsOf(landUse);
  const items = INDICATORS.flatMap((indicator): LandUseItem[] => {
    const threshold = thresholds[indicator];
    if (threshold === null) return [];
    const figure = figures[indicator];
    const met = figure === null ? null : figure >= threshold;
    return [{ indicator, threshold: String(threshold), figure: figure === null ? null : String(figure), met }];
  });
  return { heldOn, met: items.every(({ met }) => met !== false), items };
}

const INDICATORS = Object.keys(INDICATOR_NAMES) as LandUseIndicator[];

/** Refuses (LAND_USE_NOT_TOLD) a comparison that leaves one of these indicators open. */
export function requireTold({ items }: LandUseComparison, needed: readonly LandUseIndicator[]): void {
  const missing = items.filter(({ indicator, met }) => met === null && needed.includes(indicator));
  if (missing.length === 0) return;
  const names = missing.map(({ indicator }) => INDICATOR_NAMES[indicator]);
  throw refuse('LAND_USE_NOT_TOLD', MESSAGES.FIGURE_MISSING({ missing: names }));
}

/** Refuses (LAND_USE_BELOW) a plan that stays below a threshold of its parcel. */
export function requireReached(parcelCode: string, comparison: LandUseComparison, rule: RuleReference): void {
  if (comparison.met) return;
  const below = comparison.items.filter(({ met }) => met === false).map(reasonOf);
  throw refuse('LAND_USE_BELOW', MESSAGES.BELOW({ parcelCode, below }), { rule, remedy: MESSAGES.RAISE_IT() });
}

function reasonOf({ indicator, threshold, figure, met }: LandUseItem): Message {
  const name = INDICATOR_NAMES[indicator];
  if (figure === null) return MESSAGES.ITEM_OPEN({ indicator: name, threshold });
  const said = { indicator: name, figure, threshold };
  return met ? MESSAGES.ITEM_MET(said) : MESSAGES.ITEM_BELOW(said);
}

/**
 * Why a comparison came out as it did: each threshold with its figure, and that the ratio has no cap where it is so.
 */
export function comparisonReasons(zone: Zone, { items, heldOn }: LandUseComparison): Message[] {
  const uncapped = findRuleOfKind('threshold', zone, 'ADDITIONAL_FLOOR_AREA_FEE', heldOn);
  return [
    ...(items.length === 0 ? [MESSAGES.NO_THRESHOLDS()] : items.map(reasonOf)),
    ...(uncapped ? [MESSAGES.NO_CAP()] : []),
  ];
}

/** The rule by which rights to use land come and go, where no rule of the zone is nearer. */
export const landUseRight = (zone: Zone, on: LocalDate): RuleReference =>
  ruleReference(listRule(zone, 'LAND_USE_RIGHT', on));

/** What is asked of a parcel before its project is accepted as built. */
type VerifiedParcel = Pick<LandParcelRow, 'parcelCode'> & {
  [Field in 'landUse' | 'builtUse' | 'landUseRule']?: LandParcelRow[Field] | undefined;
};

/**
 * G03: refuses (LAND_USE_OPEN, LAND_USE_BELOW) to accept a project as built whose use of its land was not measured, or
 * stays below a threshold. A parcel without thresholds asks for nothing.
 */
export function requireLandUseVerified(parcels: readonly VerifiedParcel[]): void {
  for (const { parcelCode, landUse, builtUse, landUseRule } of parcels) {
    const set = Object.values(thresholdsOf(landUse ?? null)).some(threshold => threshold !== null);
    const rule = landUseRule ? { rule: landUseRule } : {};
    if (!set) continue;
    if (!builtUse) {
      const remedy = MESSAGES.VERIFY_FIRST();
      throw refuse('LAND_USE_OPEN', MESSAGES.LAND_USE_OPEN({ parcelCode }), { ...rule, remedy });
    }
    if (builtUse.met) continue;
    const below = builtUse.items.filter(({ met }) => met === false).map(reasonOf);
    throw refuse('LAND_USE_BELOW', MESSAGES.BELOW({ parcelCode, below }), rule);
  }
}
