/**
 * Start on land delivery (Z10 拿地即开工): what may follow later, which projects may not, and building first (G18 先建后验).
 * Pure functions.
 */
import type { ToleranceRule } from '#shared/case/index.ts';
import { refuse } from '#shared/errors.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { ProjectCategory, ProjectNature, ToleranceItemKind } from '../generated.ts';
import type { ProjectFacts } from '../projects/rows.ts';

/**
 * A matter of the published list: the three columns that such a list must have (X02: 事项名称、主要申请材料、可容缺材料), and the days
 * to make good.
 */
export interface ToleranceItem {
  matter: string;
  kind: ToleranceItemKind;
  mainMaterials: readonly string[];
  deferrable: readonly string[];
  /** Working days. */
  makeUpDays: number;
}

/** The negative list: projects for which nothing may follow later. */
export interface Excluded {
  natures: readonly ProjectNature[];
  categories: readonly ProjectCategory[];
  /** Divisions of GB/T 4754. */
  industries: readonly string[];
}

export interface ToleranceListRow {
  zone: string;
  version: number;
  validFrom: string;
  validTo: string | null;
  items: readonly ToleranceItem[];
  excluded: Excluded;
}

/**
 * Whether a project may be accepted with materials to follow; what is not known could be on the negative list, and
 * keeps it out.
 */
export function fastTrackOf(
  list: ToleranceListRow | null,
  project: { zone: string; category: ProjectCategory; facts: ProjectFacts },
): { eligible: boolean; reasons: string[] } {
  const {
    zone,
    category,
    facts: { nature, industryDivision },
  } = project;
  if (!list)
    return { eligible: false, reasons: [`zone ${zone} has published no list of materials that may follow later`] };
  const { natures, categories, industries } = list.excluded;
  const against = [
    categories.includes(category) && `category ${category} is on the negative list`,
    nature !== null && natures.includes(nature) && `${nature} is on the negative list`,
    natures.length > 0 && nature === null && 'not known whether the negative list has it: nature',
    industryDivision !== null &&
      industries.includes(industryDivision) &&
      `industry ${industryDivision} is on the negative list`,
    industries.length > 0 &&
      industryDivision === null &&
      'not known whether the negative list has it: industryDivision',
  ].filter(reason => typeof reason === 'string');
  return against.length > 0
    ? { eligible: false, reasons: against }
    : { eligible: true, reasons: [`version ${list.version} of the list of zone ${zone}; not on its negative list`] };
}

/**
 * The rule of a matter, and what was handed in when `missing` is. Refuses MATTER_NOT_LISTED, and MATERIAL_NOT_LISTED
 * what the list does not name.
 */
export function toleranceOf(
  list: ToleranceListRow,
  kind: ToleranceItemKind,
  matter: string,
  missing: readonly string[],
  reference: RuleReference | null,
): { rule: ToleranceRule; materials: string[] } {
  const item = list.items.find(one => one.matter === matter && one.kind === kind);
  if (!item) {
    const there = list.items
      .filter(one => one.kind === kind)
      .map(one => one.matter)
      .join(', ');
    throw refuse(
      'MATTER_NOT_LISTED',
      `version ${list.version} of the list of zone ${list.zone} has for ${kind}: ${there || 'nothing'}; but got: ${matter.slice(0, 100)}`,
    );
  }
  const all = [...item.mainMaterials, ...item.deferrable];
  const strange = missing.filter(name => !all.includes(name));
  if (strange.length > 0)
    throw refuse('MATERIAL_NOT_LISTED', `${matter} takes ${all.join('; ')}, but got as missing: ${strange.join('; ')}`);
  if (missing.length === 0)
    throw refuse('NOTHING_MISSING', 'where nothing is missing nothing may follow later', {
      remedy: 'accept the project with acceptProject',
    });
  return {
    rule: {
      matter,
      kind,
      mainMaterials: item.mainMaterials,
      deferrable: item.deferrable,
      makeUpWithin: { value: item.makeUpDays, unit: 'WD' },
      reference,
    },
    materials: all.filter(name => !missing.includes(name)),
  };
}

/** Refuses a list without its three columns. `rule` names them, where the zone has it. */
export function checkToleranceItems(items: readonly ToleranceItem[], rule: RuleReference | null): void {
  const more = rule ? { rule } : {};
  for (const { matter, kind, mainMaterials, deferrable, makeUpDays } of items) {
    const empty = [mainMaterials.length === 0 && 'mainMaterials', deferrable.length === 0 && 'deferrable'].filter(
      name => name !== false,
    );
    if (empty.length > 0)
      throw refuse(
        'LIST_INCOMPLETE',
        `each matter must state its name, its main materials and what may follow (事项名称、主要申请材料、可容缺材料), but ${matter} has no: ${empty.join(', ')}`,
        more,
      );
    const both = mainMaterials.find(name => deferrable.includes(name));
    if (both)
      throw refuse('INVALID_INPUT', `a material is a main one or may follow, but ${matter} has as both: ${both}`);
    if (!(Number.isInteger(makeUpDays) && makeUpDays > 0))
      throw refuse('INVALID_INPUT', `makeUpDays of ${matter} must be a whole number above 0, but got: ${makeUpDays}`);
    if (items.filter(one => one.matter === matter && one.kind === kind).length > 1)
      throw refuse('INVALID_INPUT', `a matter is listed once for a kind, but got twice: ${matter}`);
  }
}
