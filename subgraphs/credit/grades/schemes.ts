/**
 * The schemes by which an enterprise is graded, each with levels of its own, and what a grade means for supervision
 * (Y12): pure functions of rule and facts.
 */
import { addMonths } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { plainText } from '#shared/input.ts';
import type { Message, Text } from '#shared/messages.ts';
import { itemOf, ruleOfDay } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { CreditLevel, GradeScheme, SupervisionKind } from '../generated.ts';
import { MESSAGES } from './messages.ts';

/** The lists of levels by scheme; an industry has levels of its own, as it writes them. */
const LEVELS: Readonly<Record<GradeScheme, string | null>> = {
  MARKET_RISK: 'CREDIT_RISK_CLASSES',
  PUBLIC_CREDIT: 'PUBLIC_CREDIT_LEVELS',
  TAX: 'TAX_CREDIT_GRADES',
  INDUSTRY: null,
};
const LONGEST_LEVEL = 20;
/** A grade that another scheme gave stands for so many months at most. */
const MOST_MONTHS = 36;
/** Since this day there are national schemes of grades: no grade is older. */
const FIRST_GRADE = '2014-07-04';

/** The rule that names the levels of a scheme on a day; null for an industry's own. */
export function levelsRule(zone: Zone, scheme: GradeScheme, on: LocalDate): ResolvedRule<'list'> | null {
  const code = LEVELS[scheme];
  return code === null ? null : ruleOfDay('list', zone, code, on);
}

/** What a level is called under its scheme. */
export function levelName(zone: Zone, { scheme, level, validFrom }: Graded): Text {
  const rule = levelsRule(zone, scheme, validFrom);
  const item = rule && itemOf(rule, level);
  return item ? { en: item.en, zh: item.zh } : { en: level, zh: level };
}

/** A grade as far as its name needs it. */
export interface Graded {
  scheme: GradeScheme;
  level: string;
  validFrom: LocalDate;
}

/** A grade as somebody hands it in. */
export interface HandedIn {
  scheme: GradeScheme;
  industry?: string | null | undefined;
  level: string;
  validFrom: LocalDate;
  validTo?: LocalDate | null | undefined;
}

/**
 * The level and the industry of a grade that another scheme gave. Refuses INVALID_INPUT what the scheme does not have,
 * and days that cannot be.
 */
export function checkHandedIn(
  zone: Zone,
  grade: HandedIn,
  today: LocalDate,
): { level: string; industry: string | null } {
  const { scheme, validFrom } = grade;
  if (scheme === 'MARKET_RISK') {
    throw refuse('INVALID_INPUT', MESSAGES.MADE_HERE(), { remedy: MESSAGES.GRADE_IT() });
  }
  if (validFrom < FIRST_GRADE || validFrom > today) {
    throw refuse('INVALID_INPUT', MESSAGES.FROM_RANGE({ first: FIRST_GRADE, today, got: validFrom }));
  }
  checkEnd(grade);
  return { level: checkLevel(zone, grade), industry: checkIndustry(grade) };
}

function checkEnd({ validFrom, validTo }: HandedIn): void {
  if (!validTo) return;
  const last = addMonths(validFrom, MOST_MONTHS);
  if (validTo >= validFrom && validTo <= last) return;
  throw refuse('INVALID_INPUT', MESSAGES.TO_RANGE({ validFrom, last, got: validTo }));
}

function checkLevel(zone: Zone, { scheme, level, validFrom }: HandedIn): string {
  const rule = levelsRule(zone, scheme, validFrom);
  if (!rule) return plainText('level', level, LONGEST_LEVEL);
  const written = level.trim().toUpperCase();
  if (itemOf(rule, written)) return written;
  const levels = rule.parameters.items.map(({ code }) => code);
  throw refuse('INVALID_INPUT', MESSAGES.NO_LEVEL({ levels, got: level.slice(0, 40) }));
}

function checkIndustry({ scheme, industry }: HandedIn): string | null {
  if (scheme === 'INDUSTRY') {
    if (industry) return plainText('industry', industry, 50);
    throw refuse('INVALID_INPUT', MESSAGES.NEEDS_INDUSTRY());
  }
  if (industry) throw refuse('INVALID_INPUT', MESSAGES.NO_INDUSTRY());
  return null;
}

/** How an enterprise is supervised. */
export interface Supervision {
  strategy: SupervisionKind;
  name: Text;
  level: CreditLevel | null;
  reasons: Message[];
}

const BY_LEVEL: Readonly<Record<CreditLevel, SupervisionKind>> = {
  A: 'TRUSTED',
  B: 'ORDINARY',
  C: 'RAISED',
  D: 'SERIOUSLY_DISHONEST',
};

/** What the ways are called where the zone's rule does not name them. */
const NAMES: Readonly<Record<SupervisionKind, Message>> = {
  TRUSTED: MESSAGES.TRUSTED(),
  ORDINARY: MESSAGES.ORDINARY(),
  RAISED: MESSAGES.RAISED(),
  SERIOUSLY_DISHONEST: MESSAGES.SERIOUSLY_DISHONEST(),
};

/**
 * The way of supervision that a grade means (守信者“无事不扰”, 严重失信者“严查严管”); the black list outweighs it, and who has no
 * grade is supervised like everybody.
 */
export function supervisionOf(
  rule: ResolvedRule<'list'>,
  level: CreditLevel | null,
  blacklisted: boolean,
): Supervision {
  const strategy = blacklisted ? 'SERIOUSLY_DISHONEST' : BY_LEVEL[level ?? 'B'];
  const named = itemOf(rule, strategy);
  const name = named ? { en: named.en, zh: named.zh } : NAMES[strategy];
  return { strategy, name, level, reasons: [reasonOf(level, blacklisted)] };
}

function reasonOf(level: CreditLevel | null, blacklisted: boolean): Message {
  if (blacklisted) return MESSAGES.BLACK_LISTED();
  return level === null ? MESSAGES.NOT_GRADED() : MESSAGES.GRADED({ level });
}
