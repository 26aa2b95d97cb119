/**
 * Start on land delivery (Z10 拿地即开工): what may follow later, which projects may not, and building first (G18 先建后验).
 * Pure functions.
 */
import type { ToleranceRule } from '#shared/case/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { Message, Text } from '#shared/messages.ts';
import { itemOf, listOf, referenceOf, ruleOfDay, zoneName } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { ToleranceItemKind } from '../generated.ts';
import { requireThat } from '../input.ts';
import type { Standing, Works } from '../projects/rows.ts';
import { ITEM_KINDS, MESSAGES } from './messages.ts';
import type { Excluded, ToleranceItem, ToleranceListRow } from './rows.ts';
import { CATEGORIES, FACTS, joined, NATURES } from '../projects/terms.ts';

/** Rules under which something may follow later: of the zone's plan, else the national guideline on commitments. */
const GROUNDS = ['START_ON_LAND_DELIVERY', 'TOLERANCE_LIST_FIELDS', 'PROMISE_STANDING'];

/**
 * The rule under which something may follow later: the start on land delivery, what a list must state, or, where the
 * plan of the zone has neither, the national guideline on commitments (国办发〔2020〕42号).
 */
export function toleranceGrounds(zone: Zone, on: LocalDate): RuleReference | null {
  const rules = GROUNDS.map(code => listOf(zone, code, on));
  return referenceOf(rules.find(rule => rule !== null) ?? null);
}

/** What decides whether materials of a project may follow. */
export type FastTrackProject = Pick<Works, 'category' | 'facts'> & { zone: string };

/**
 * Whether a project may be accepted with materials to follow. A fact that is not reported could be on the negative
 * list, and keeps the project out.
 */
export function fastTrackOf(
  list: ToleranceListRow | null,
  project: FastTrackProject,
): { eligible: boolean; reasons: Message[] } {
  const { zone } = project;
  if (!list) {
    return { eligible: false, reasons: [MESSAGES.NO_LIST({ zone: zoneName(zone) })] };
  }
  const against = reasonsAgainst(list.excluded, project);
  if (against.length > 0) return { eligible: false, reasons: against };
  return { eligible: true, reasons: [MESSAGES.ON_LIST({ version: list.version, zone: zoneName(zone) })] };
}

/**
 * The same with what credit says of the promises of its enterprise; null while the list lets it and credit says
 * nothing.
 */
export function withStanding(
  byList: ReturnType<typeof fastTrackOf>,
  standing: Standing | null,
): { eligible: boolean | null; reasons: Message[] } {
  if (!byList.eligible) return byList;
  if (!standing) return { eligible: null, reasons: [...byList.reasons, MESSAGES.CREDIT_SILENT()] };
  const { mayPromise, reasons } = standing;
  return mayPromise ? byList : { eligible: false, reasons: [MESSAGES.CREDIT_BARS({ reasons })] };
}

/** Why the negative list keeps a project out. */
function reasonsAgainst(
  { natures, categories, industries }: Excluded,
  { category, facts }: FastTrackProject,
): Message[] {
  const { nature, industryDivision } = facts;
  const reasons: (Message | false)[] = [
    categories.includes(category) && MESSAGES.CATEGORY_EXCLUDED({ category: CATEGORIES[category] }),
    nature !== null && natures.includes(nature) && MESSAGES.NATURE_EXCLUDED({ nature: NATURES[nature] }),
    natures.length > 0 && nature === null && MESSAGES.UNKNOWN({ fact: FACTS.nature }),
    industryDivision !== null &&
      industries.includes(industryDivision) &&
      MESSAGES.INDUSTRY_EXCLUDED({ industry: industryDivision }),
    industries.length > 0 && industryDivision === null && MESSAGES.UNKNOWN({ fact: FACTS.industryDivision }),
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
    throw refuse('MATERIAL_NOT_LISTED', MESSAGES.STRANGE({ matter, materials, strange }));
  }
  if (missing.length === 0) {
    throw refuse('NOTHING_MISSING', MESSAGES.NOTHING_MISSING(), { remedy: MESSAGES.JUST_ACCEPT() });
  }
  const makeUpWithin = { value: makeUpDays, unit: 'WD' } as const;
  return {
    rule: { matter, kind, mainMaterials, deferrable, makeUpWithin, reference },
    materials: materials.filter(name => !missing.includes(name)),
  };
}

/** The item of a list for a matter. Refuses MATTER_NOT_LISTED. */
function listedItem(
  { items, version, zone }: ToleranceListRow,
  kind: ToleranceItemKind,
  matter: string,
): ToleranceItem {
  const ofKind = items.filter(item => item.kind === kind);
  const found = ofKind.find(item => item.matter === matter);
  if (found) return found;
  const listed = ofKind.map(item => item.matter).join(', ') || MESSAGES.NOTHING();
  const got = matter.slice(0, 100);
  throw refuse(
    'MATTER_NOT_LISTED',
    MESSAGES.NOT_LISTED({ version, zone: zoneName(zone), kind: ITEM_KINDS[kind], listed, got }),
  );
}

/**
 * The rule of building first: each of `covered`, and what the list wants verified, is owed. The applicant chooses
 * nothing. Refuses MATTER_NOT_LISTED.
 */
export function buildFirstOf(
  list: ToleranceListRow,
  matter: string,
  covered: readonly string[],
  reference: RuleReference | null,
): ToleranceRule {
  const { deferrable, makeUpDays } = listedItem(list, 'BUILD_THEN_VERIFY', matter);
  return {
    matter,
    kind: 'BUILD_THEN_VERIFY',
    mainMaterials: [],
    deferrable: [...new Set([...covered, ...deferrable])],
    makeUpWithin: { value: makeUpDays, unit: 'WD' },
    reference,
  };
}

/** Whether a promise holds the approval. One that was found to be false has its matters reviewed instead. */
export const holdsApproval = ({ kind, status }: { kind: string; status: string }): boolean =>
  kind !== 'COMMITMENT' && (status === 'BROKEN' || (kind === 'BUILD_THEN_VERIFY' && status === 'OWED'));

/** From when the days to verify what was built first count. */
export interface VerificationStart {
  from: 'COMPLETION' | 'PROMISE';
  /** What the rule says, in words. */
  explanation: Text;
}

/**
 * From when the days to verify what was built first count (G18): the plan does not say it, and the option chosen in its
 * rule does.
 */
export function verificationStart(zone: Zone, on: LocalDate): VerificationStart {
  const rule = ruleOfDay('list', zone, 'BUILD_THEN_VERIFY_START', on);
  return { from: itemOf(rule, 'PROMISE') ? 'PROMISE' : 'COMPLETION', explanation: rule.explanation };
}

/** Until when what is built first is verified, in words. */
export const verifiedUntil = (
  { from }: Pick<VerificationStart, 'from'>,
  { days, dueDate }: { days: number; dueDate: LocalDate },
): Message => (from === 'COMPLETION' ? MESSAGES.WITHIN_DAYS({ days }) : MESSAGES.BY_DAY({ dueDate }));

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
      throw refuse('INVALID_INPUT', MESSAGES.BOTH({ matter, material: both }));
    }
    requireThat(
      makeUpDays >= 1 && makeUpDays <= MOST_DAYS,
      MESSAGES.MAKE_UP_DAYS({ matter, most: MOST_DAYS }),
      makeUpDays,
    );
    if (items.filter(other => other.matter === matter && other.kind === kind).length > 1) {
      throw refuse('INVALID_INPUT', MESSAGES.LISTED_TWICE({ matter }));
    }
  }
}

function checkColumns({ matter, mainMaterials, deferrable }: ToleranceItem, rule: RuleReference | null): void {
  const columns = [
    [{ en: 'mainMaterials', zh: '主要申请材料' }, mainMaterials],
    [{ en: 'deferrable', zh: '可容缺材料' }, deferrable],
  ] as const;
  const empty = columns.flatMap(([name, materials]) => (materials.length === 0 ? [name] : []));
  if (empty.length === 0) return;
  throw refuse('LIST_INCOMPLETE', MESSAGES.COLUMNS({ matter, empty: joined(empty) }), rule ? { rule } : {});
}
