/**
 * Lenient handling by published list (Z16): a first minor offence that was corrected in time is not penalised, others
 * are penalised less. Pure functions.
 */
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Message, Text } from '#shared/messages.ts';
import { itemOf, limitOf, listOf, listRule, ruleOfDay, ruleReference, thresholdRule } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { LeniencyKind, PenaltyConcern } from '../generated.ts';
import type { ListedViolation } from '../leniency-lists/rows.ts';
import { MESSAGES } from './messages.ts';
import type { CaseFields } from './rows.ts';
import { fen, yuan } from './rules.ts';

export const LENIENCY_TEXTS: Readonly<Record<LeniencyKind, Text>> = {
  FIRST_OFFENCE: { en: 'FIRST_OFFENCE', zh: '首违不罚' },
  LIGHTER: { en: 'LIGHTER', zh: '从轻处罚' },
  REDUCED: { en: 'REDUCED', zh: '减轻处罚' },
};

/** What a case is judged by. */
export interface LeniencyFacts {
  penalty: CaseFields<'gravity' | 'correctedOn' | 'concerns'>;
  zone: Zone;
  /** The day whose lists hold: that of the notice. */
  on: LocalDate;
  /** The violation in the zone's lists of that day; empty where none has it. */
  entries: readonly ListedViolation[];
  /** Decided cases of the same violation on record. */
  earlierCases: number;
}

/** The leniency that a case has; `kind` is null for none. */
export interface Leniency {
  kind: LeniencyKind | null;
  /** Version of the list that gives it, null for none. */
  version: number | null;
  rule: ResolvedRule;
  reasons: Message[];
}

/** The rules by which a zone has first-offence lists, the zone's own before the national one. */
const FIRST_OFFENCE_RULES = ['LENIENCY_LISTS', 'FIRST_OFFENCE_FIELDS', 'FIRST_OFFENCE_EXCLUSIONS'];

/** The rule that a list of a kind rests on: the zone's own, else the national one. */
export function leniencyRule(zone: Zone, kind: LeniencyKind, on: LocalDate): ResolvedRule {
  const own = kind === 'FIRST_OFFENCE' ? FIRST_OFFENCE_RULES : ['LENIENCY_LISTS'];
  for (const code of own) {
    const rule = listOf(zone, code, on);
    if (rule) return rule;
  }
  return kind === 'FIRST_OFFENCE'
    ? listRule(zone, 'FIRST_OFFENCE_CONDITIONS', on)
    : ruleOfDay('threshold', zone, 'PENALTY_DISCRETION', on);
}

/** The leniency of a case: the furthest that its conditions allow. */
export function judgeLeniency(facts: LeniencyFacts): Leniency {
  const { zone, on, entries } = facts;
  const refused: Message[] = [];
  for (const kind of ['FIRST_OFFENCE', 'REDUCED', 'LIGHTER'] as const) {
    const listed = entries.find(one => one.kind === kind);
    if (!listed) continue;
    const against = kind === 'FIRST_OFFENCE' ? againstFirst(facts, listed) : againstLess(facts, listed);
    const named = { kind: LENIENCY_TEXTS[kind], version: listed.version, violation: listed.entry.violation };
    if (against.length === 0) {
      const rule = leniencyRule(zone, kind, on);
      return { kind, version: listed.version, rule, reasons: [MESSAGES.LENIENT(named), ...refused] };
    }
    refused.push(MESSAGES.NOT_LENIENT({ ...named, why: against }));
  }
  return { kind: null, version: null, rule: leniencyRule(zone, 'FIRST_OFFENCE', on), reasons: refused };
}

/** What stands against a first offence: 行政处罚法 33, and what the zone excludes. */
export function againstFirst(
  { penalty: { gravity, correctedOn, concerns }, zone, on, earlierCases }: LeniencyFacts,
  { entry }: ListedViolation,
): Message[] {
  return [
    ...(earlierCases > 0 ? [MESSAGES.NOT_FIRST({ cases: earlierCases })] : []),
    ...(gravity === 'MINOR' ? [] : [MESSAGES.NOT_MINOR()]),
    ...(correctedOn ? [] : [MESSAGES.NOT_CORRECTED()]),
    ...excludedConcerns(zone, on, [...concerns, ...entry.concerns]).map(concern => MESSAGES.EXCLUDED({ concern })),
  ];
}

const againstLess = ({ penalty: { correctedOn } }: LeniencyFacts, { entry }: ListedViolation): Message[] =>
  entry.whenCorrected && !correctedOn ? [MESSAGES.NOT_CORRECTED()] : [];

/** What a matter touches that the zone keeps off its first-offence list (Z§二(六)), in words. */
export function excludedConcerns(zone: Zone, on: LocalDate, concerns: readonly PenaltyConcern[]): Text[] {
  const rule = listOf(zone, 'FIRST_OFFENCE_EXCLUSIONS', on);
  if (!rule) return [];
  return [...new Set(concerns)].flatMap(code => {
    const item = itemOf(rule, code);
    return item ? [{ en: item.en, zh: item.zh }] : [];
  });
}

interface Imposed {
  fine: string | null;
  zone: Zone;
  /** The day of the notice. */
  on: LocalDate;
}

/**
 * Refuses a penalty that a list spares or lessens: FIRST_OFFENCE_SPARED, FINE_NOT_LENIENT; and FINE_OUT_OF_RANGE one
 * that is outside what the law sets.
 */
export function requireLenient(
  { kind, rule, reasons }: Leniency,
  { fineLeast, fineMost }: CaseFields<'fineLeast' | 'fineMost'>,
  { fine, zone, on }: Imposed,
): void {
  if (kind === 'FIRST_OFFENCE') {
    throw refuse('FIRST_OFFENCE_SPARED', MESSAGES.SPARED({ reasons }), {
      rule: ruleReference(rule),
      remedy: MESSAGES.SPARE_IT(),
    });
  }
  if (!fine) return;
  const span = spanOf(kind, { fineLeast, fineMost }, { zone, on });
  if (isWithin(fen(fine), span)) return;
  const code = kind ? 'FINE_NOT_LENIENT' : 'FINE_OUT_OF_RANGE';
  const least = span.least === null ? MESSAGES.NO_BOUND() : yuan(span.least);
  const most = span.most === null ? MESSAGES.NO_BOUND() : yuan(span.most);
  throw refuse(code, MESSAGES.FINE_BETWEEN({ least, most, fine }), { rule: ruleReference(rule) });
}

interface Span {
  least: bigint | null;
  most: bigint | null;
}

const isWithin = (fine: bigint, { least, most }: Span): boolean =>
  (least === null || fine >= least) && (most === null || fine <= most);

const PERCENT = 100n;

/** Between which amounts a fine must lie: all that the law sets, its lower part (从轻), or below it (减轻). */
function spanOf(
  kind: LeniencyKind | null,
  { fineLeast, fineMost }: CaseFields<'fineLeast' | 'fineMost'>,
  { zone, on }: Pick<Imposed, 'zone' | 'on'>,
): Span {
  const least = fineLeast ? fen(fineLeast) : null;
  const most = fineMost ? fen(fineMost) : null;
  if (kind === 'REDUCED') return { least: null, most: least === null ? most : least - 1n };
  if (kind !== 'LIGHTER' || most === null) return { least, most };
  const lowest = least ?? 0n;
  const rule = on < FIRST_GUIDELINE ? null : thresholdRule(zone, 'PENALTY_DISCRETION', on);
  if (!rule) return { least, most };
  const share = BigInt(limitOf(rule, 'lighter').value);
  return { least, most: lowest + ((most - lowest) * share) / PERCENT };
}

/** Before this day no guideline said how far a lighter penalty goes. */
const FIRST_GUIDELINE: LocalDate = '2022-10-08';
