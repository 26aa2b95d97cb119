/**
 * Start on land delivery (Z10 拿地即开工): what may follow later, which projects may not, and building first (G18 先建后验).
 * Pure functions.
 */
import type { ToleranceRule } from '#shared/case/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { RuleReference } from '#shared/errors.ts';
import { listOf, referenceOf } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { ToleranceItemKind } from '../generated.ts';
import { requireThat } from '../input.ts';
import type { Works } from '../projects/rows.ts';
import type { Excluded, ToleranceItem, ToleranceListRow } from './rows.ts';

/** The rule under which something may follow later: the start on land delivery, else what a list must state. */
export const toleranceGrounds = (zone: Zone, on: LocalDate): RuleReference | null =>
  referenceOf(listOf(zone, 'START_ON_LAND_DELIVERY', on) ?? listOf(zone, 'TOLERANCE_LIST_FIELDS', on));

/** What decides whether materials of a project may follow. */
export type FastTrackProject = Pick<Works, 'category' | 'facts'> & { zone: string };

/**
 * Whether a project may be accepted with materials to follow. A fact that is not reported could be on the negative
 * list, and keeps the project out.
 */
export function fastTrackOf(
  list: ToleranceListRow | null,
  project: FastTrackProject,
): { eligible: boolean; reasons: string[] } {
  const { zone } = project;
  if (!list) {
    return { eligible: false, reasons: [`zone ${zone} has published no list of materials that may follow later`] };
  }
  const against = reasonsAgainst(list.excluded, project);
  if (against.length > 0) return { eligible: false, reasons: against };
  return { eligible: true, reasons: [`version ${list.version} of the list of zone ${zone}; not on its negative list`] };
}

/** Why the negative list keeps a project out. */
function reasonsAgainst(
  { natures, categories, industries }: Excluded,
  { category, facts }: FastTrackProject,
): string[] {
  const { nature, industryDivision } = facts;
  const unknown = 'not known whether the negative list has it';
  const reasons: (string | false)[] = [
    categories.includes(category) && `category ${category} is on the negative list`,
    nature !== null && natures.includes(nature) && `${nature} is on the negative list`,
    natures.length > 0 && nature === null && `${unknown}: nature`,
    industryDivision !== null &&
      industries.includes(industryDivision) &&
      `industry ${industryDivision} is on the negative list`,
    industries.length > 0 && industryDivision === null && `${unknown}: industryDivision`,
  ];
  return reasons.filter(reason => reason !== false);
}

/** What is to follow later for a matter. */
export interface Missing {
  kind: ToleranceItemKind;
  matter: string;
  /** Names of materials. */
  missing: readonly string[];
}

/**
 * The rule of a matter, and what was handed in when the rest is missing. Refuses MATTER_NOT_LISTED, MATERIAL_NOT_LISTED
 * what the list does not name, and NOTHING_MISSING.
 */
export function toleranceOf(
  list: ToleranceListRow,
  { kind, matter, missing }: Missing,
  reference: RuleReference | null,
): { rule: ToleranceRule; materials: string[] } {
  const { mainMaterials, deferrable, makeUpDays } = listedItem(list, kind, matter);
  const materials = [...mainMaterials, ...deferrable];
  const strange = missing.filter(name => !materials.includes(name));
  if (strange.length > 0) {
    throw refuse(
      'MATERIAL_NOT_LISTED',
      `${matter} takes ${materials.join('; ')}, but got as missing: ${strange.join('; ')}`,
    );
  }
  if (missing.length === 0) {
    throw refuse('NOTHING_MISSING', 'where nothing is missing nothing may follow later', {
      remedy: 'accept the project with acceptProject',
    });
  }
  const makeUpWithin = { value: makeUpDays, unit: 'WD' } as const;
  return {
    rule: { matter, kind, mainMaterials, deferrable, makeUpWithin, reference },
    materials: materials.filter(name => !missing.includes(name)),
  };
}

function listedItem(
  { items, version, zone }: ToleranceListRow,
  kind: ToleranceItemKind,
  matter: string,
): ToleranceItem {
  const ofKind = items.filter(item => item.kind === kind);
  const found = ofKind.find(item => item.matter === matter);
  if (found) return found;
  const listed = ofKind.map(item => item.matter).join(', ') || 'nothing';
  throw refuse(
    'MATTER_NOT_LISTED',
    `version ${version} of the list of zone ${zone} has for ${kind}: ${listed}; but got: ${matter.slice(0, 100)}`,
  );
}

/** The longest time to make good what was left out: ten years. */
const MOST_DAYS = 3_650;

/**
 * Refuses LIST_INCOMPLETE a list without its three columns, INVALID_INPUT one that contradicts itself. `rule` names the
 * columns, where the zone has it.
 */
export function checkToleranceItems(items: readonly ToleranceItem[], rule: RuleReference | null): void {
  for (const item of items) {
    checkColumns(item, rule);
    const { matter, kind, mainMaterials, deferrable, makeUpDays } = item;
    const both = mainMaterials.find(name => deferrable.includes(name));
    if (both) {
      throw refuse('INVALID_INPUT', `a material is a main one or may follow, but ${matter} has as both: ${both}`);
    }
    requireThat(
      makeUpDays >= 1 && makeUpDays <= MOST_DAYS,
      `makeUpDays of ${matter} must be from 1 to ${MOST_DAYS}`,
      makeUpDays,
    );
    if (items.filter(other => other.matter === matter && other.kind === kind).length > 1) {
      throw refuse('INVALID_INPUT', `a matter is listed once for a kind, but got twice: ${matter}`);
    }
  }
}

function checkColumns({ matter, mainMaterials, deferrable }: ToleranceItem, rule: RuleReference | null): void {
  const columns = { mainMaterials, deferrable };
  const empty = Object.entries(columns).flatMap(([name, materials]) => (materials.length === 0 ? [name] : []));
  if (empty.length === 0) return;
  throw refuse(
    'LIST_INCOMPLETE',
    `each matter must state its name, its main materials and what may follow (事项名称、主要申请材料、可容缺材料), but ${matter} has no: ${empty.join(', ')}`,
    rule ? { rule } : {},
  );
}
