/** Decisions on real estate (G40 不动产登记): pure functions of rule, register and day, with reasons. */
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Message } from '#shared/messages.ts';
import { findRuleOfKind, itemOf, limitOf, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule, RuleReference, Zone } from '#shared/zones/index.ts';
import type {
  RealEstateEncumbranceKind,
  RealEstateKind,
  RealEstateLimitRule,
  RealEstateService,
  SizeClass,
} from '../generated.ts';
import { ENCUMBRANCE_WORDS, KIND_WORDS, MESSAGES, OR, SIZE_WORDS } from './messages.ts';
import type { RealEstateDetails, RealEstateEncumbranceRow, RealEstateRow } from './rows.ts';

/**
 * Number of a real-estate unit (不动产单元号, GB/T 37346-2019): 28 places in seven layers: county (6 digits), cadastral
 * district and sub-district (3 each), kind of parcel (2 letters), parcel (5 digits), kind of fixture (1 letter),
 * fixture (8 digits). Only the form is checked.
 */
const UNIT_NO = /^\d{12}[GJZ][A-Z]\d{5}[FLQW]\d{8}$/;

/** A unit's number in its one form: no spaces, capital letters. */
export const unitNoOf = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();

/** The number in its one form. Refuses INVALID_INPUT. */
export function checkUnitNo(text: string): string {
  const unitNo = unitNoOf(text);
  if (unitNo.length !== 28) throw refuse('INVALID_INPUT', MESSAGES.UNIT_LENGTH({ got: unitNo.length }));
  if (!UNIT_NO.test(unitNo)) throw refuse('INVALID_INPUT', MESSAGES.UNIT_FORM({ got: unitNo }));
  if (unitNo[19] === 'W' && !unitNo.endsWith('00000000')) {
    throw refuse('INVALID_INPUT', MESSAGES.UNIT_WITHOUT_FIXTURE({ got: unitNo }));
  }
  return unitNo;
}

/** A SHA-256 digest in small letters. Refuses INVALID_INPUT. */
export function checkDigest(text: string): string {
  const digest = text.trim().toLowerCase();
  if (/^[0-9a-f]{64}$/.test(digest)) return digest;
  throw refuse('INVALID_INPUT', MESSAGES.DIGEST({ got: text.length }));
}

/** The code of each kind on the zone's list of registrations done at once. */
const INSTANT_CODES: Partial<Record<RealEstateKind, string>> = {
  OBJECTION: 'OBJECTION',
  MORTGAGE_CANCELLATION: 'MORTGAGE_CANCELLATION',
  SEIZURE: 'SEIZURE_AND_RELEASE',
  RELEASE: 'SEIZURE_AND_RELEASE',
  CORRECTION: 'CORRECTION',
  CERTIFICATE_EXCHANGE: 'CERTIFICATE_EXCHANGE',
};

/** The limit of an application. */
export interface RealEstateLimit {
  /** The rule that sets the limit; null where none is in force. */
  rule: ResolvedRule<'clock'> | null;
  /** Whether the registration is done at once, by rule. */
  instant: boolean;
  /** Whether the application is taken up on arrival, as those of small and micro enterprises are. */
  greenChannel: boolean;
  reasons: Message[];
}

/** How long a registration may take on a day: at once, two office hours, or the nation's five working days. */
export function realEstateLimit(
  zone: Zone,
  kind: RealEstateKind,
  sizeClass: SizeClass,
  on: LocalDate,
): RealEstateLimit {
  const listed = isInstant(zone, kind, on);
  // A correction contradicts the register, which cannot decide it: its evidence is for two officers (民法典 220).
  const instant = listed && kind !== 'CORRECTION';
  const small = findRuleOfKind('list', zone, 'REALESTATE_SMALL_MICRO', on);
  const greenChannel = small !== null && itemOf(small, sizeClass) !== null;
  const onTheSpot = instant || (greenChannel && small.chosen === 'ON_THE_SPOT');
  const named = { kind: KIND_WORDS[kind] };
  const reasons = [instant ? MESSAGES.AT_ONCE(named) : MESSAGES.BY_TWO_OFFICERS(named)];
  if (greenChannel) reasons.push(MESSAGES.GREEN_CHANNEL({ size: SIZE_WORDS[sizeClass] }));
  return { rule: findRuleOfKind('clock', zone, limitCode(kind, onTheSpot), on), instant, greenChannel, reasons };
}

/** Whether the zone's list names a kind as one of those that are done at once. */
function isInstant(zone: Zone, kind: RealEstateKind, on: LocalDate): boolean {
  const kinds = findRuleOfKind('list', zone, 'REALESTATE_INSTANT_KINDS', on);
  const code = INSTANT_CODES[kind];
  return kinds !== null && code !== undefined && itemOf(kinds, code) !== null;
}

/** The code of the rule that limits a kind. */
function limitCode(kind: RealEstateKind, onTheSpot: boolean): string {
  if (onTheSpot) return 'REALESTATE_INSTANT';
  return kind === 'MORTGAGE' ? 'REALESTATE_MORTGAGE' : 'REALESTATE_GENERAL';
}

/** By when the action of an objection that was registered on a day is to be shown; null where no rule was in force. */
export const suitLimit = (zone: string, on: LocalDate): ResolvedRule<'clock'> | null =>
  findRuleOfKind('clock', zoneOf(zone), 'OBJECTION_SUIT', on);

/** The codes on a zone's list on a day; none where no such rule is in force. */
const listedCodes = (zone: Zone, list: string, on: LocalDate): string[] =>
  findRuleOfKind('list', zone, list, on)?.parameters.items.map(({ code }) => code) ?? [];

/** Utilities that change hands with a title (水、电、气一体化过户); none where the zone's plan names none. */
export const utilitiesWithTitle = (zone: Zone, on: LocalDate): string[] => listedCodes(zone, 'TITLE_UTILITIES', on);

/**
 * The supplier who puts the account of a utility in the new owner's name: its Chinese name; null where no rule names
 * it.
 */
export function supplierOf(zone: Zone, utility: string, on: LocalDate): string | null {
  const rule = findRuleOfKind('list', zone, 'TITLE_UTILITIES', on);
  return (rule && itemOf(rule, utility))?.lead?.zh ?? null;
}

/** Whether a bank's branch may hand in an application of a kind. Refuses CHANNEL_NOT_OFFERED. */
export function checkBankChannel(zone: Zone, kind: RealEstateKind, on: LocalDate): void {
  const rule = findRuleOfKind('list', zone, 'REALESTATE_BANK_CHANNEL', on);
  // The holder of a mortgage may always give it up.
  if (kind === 'MORTGAGE_CANCELLATION' || (rule && itemOf(rule, kind))) return;
  const offered = rule ? rule.parameters.items.map(({ code, zh }) => ({ en: code, zh })) : MESSAGES.NOTHING();
  const place = { en: zone.code, zh: zone.names.zh };
  throw refuse('CHANNEL_NOT_OFFERED', MESSAGES.BANK_KINDS({ zone: place, offered, kind: KIND_WORDS[kind] }), {
    ...(rule && { rule: ruleReference(rule) }),
    remedy: MESSAGES.APPLY_ONLINE(),
  });
}

/** The applicant's steps against the rule (环节精简至1个): the application, and every supplement that was requested. */
export function stepsOf(
  zone: Zone,
  supplements: number,
  on: LocalDate,
): { steps: number; limit: number | null; rule: RuleReference | null } {
  const rule = findRuleOfKind('threshold', zone, 'REALESTATE_STEPS', on);
  return { steps: 1 + supplements, limit: rule && limitOf(rule, 'steps').value, rule: rule && ruleReference(rule) };
}

/** What a zone's rules promise of real estate on a day. */
export function realEstateService(zone: Zone, on: LocalDate): RealEstateService {
  const hours = findRuleOfKind('threshold', zone, 'REALESTATE_ONLINE_HOURS', on);
  return {
    zone: zone.code,
    on,
    general: limitRule(zone, 'REALESTATE_GENERAL', on),
    mortgage: limitRule(zone, 'REALESTATE_MORTGAGE', on),
    instantKinds: listedCodes(zone, 'REALESTATE_INSTANT_KINDS', on),
    steps: stepsOf(zone, 0, on).limit,
    onlineHours: hours && limitOf(hours, 'hours').value,
    utilities: utilitiesWithTitle(zone, on),
    bankKinds: listedCodes(zone, 'REALESTATE_BANK_CHANNEL', on),
  };
}

function limitRule(zone: Zone, code: string, on: LocalDate): RealEstateLimitRule | null {
  const rule = findRuleOfKind('clock', zone, code, on);
  if (!rule) return null;
  const { value, unit } = rule.parameters.amount;
  return { value, unit, rule: ruleReference(rule) };
}

/** A unit as the register has it. */
export type RegisteredUnit = Pick<RealEstateRow, 'creditCode' | 'location'> & { area: number };

const NEEDS: Record<RealEstateKind, readonly (keyof RealEstateDetails)[]> = {
  FIRST: ['location', 'area'],
  TRANSFER: ['transferTo', 'basis'],
  MORTGAGE: ['mortgagee', 'amount'],
  MORTGAGE_CANCELLATION: [],
  OBJECTION: ['basis', 'objector'],
  SEIZURE: ['basis'],
  RELEASE: ['basis'],
  CORRECTION: ['basis', 'documentDigest'],
  CERTIFICATE_EXCHANGE: [],
};
/** The kinds of encumbrance that each ending kind ends. */
const ENDS: Partial<Record<RealEstateKind, readonly RealEstateEncumbranceKind[]>> = {
  MORTGAGE_CANCELLATION: ['MORTGAGE'],
  RELEASE: ['SEIZURE', 'OBJECTION'],
};

/** A detail that the kind of an application needs: {@link checkRealEstate} has refused applications without it. */
export function neededDetail<Name extends keyof RealEstateDetails>(
  details: RealEstateDetails,
  name: Name,
): NonNullable<RealEstateDetails[Name]> {
  const value = details[name];
  if (value === null || value === undefined) throw new Error(`the application has no ${name}, which its kind needs`);
  return value;
}

/** What an application asks of the register. */
export interface RealEstateRequest {
  kind: RealEstateKind;
  /** The enterprise that the application is about: the owner, but for a first registration. */
  creditCode: string;
  details: RealEstateDetails;
}

/** The register's facts of a unit; `unit` is null before its first registration. */
export interface UnitFacts {
  unit: RegisteredUnit | null;
  encumbrances: readonly RealEstateEncumbranceRow[];
}

/**
 * Checks an application against the register; returns the encumbrance that it ends, if it ends one. Refuses
 * INVALID_INPUT, UNIT_REGISTERED, NOT_FOUND, NOT_OWNER, UNIT_SEIZED (nothing is transferred or mortgaged under
 * seizure), OBJECTION_STANDS and NOT_ENCUMBERED.
 */
export function checkRealEstate(
  { kind, creditCode, details }: RealEstateRequest,
  { unit, encumbrances }: UnitFacts,
): RealEstateEncumbranceRow | null {
  checkDetails(kind, details);
  if (kind === 'FIRST') {
    if (!unit) return null;
    throw refuse('UNIT_REGISTERED', MESSAGES.UNIT_REGISTERED(), { remedy: MESSAGES.APPLY_FOR_TRANSFER() });
  }
  if (!unit) {
    throw refuse('NOT_FOUND', MESSAGES.NO_UNIT(), { remedy: MESSAGES.APPLY_FOR_FIRST() });
  }
  if (unit.creditCode !== creditCode) {
    throw refuse('NOT_OWNER', MESSAGES.NOT_OWNER({ creditCode }));
  }
  if (kind === 'TRANSFER' && details.transferTo === creditCode) {
    throw refuse('INVALID_INPUT', MESSAGES.TRANSFER_TO_OWNER({ got: creditCode }));
  }
  const open = encumbrances.filter(({ until }) => until === null);
  checkNotSeized(kind, open);
  if (kind === 'CORRECTION') checkCorrection(details, unit);
  if (kind === 'OBJECTION') checkObjection(neededDetail(details, 'objector'), open);
  return endedBy(kind, details.encumbranceId, open);
}

/** Refuses INVALID_INPUT for details that are missing. */
function checkDetails(kind: RealEstateKind, details: RealEstateDetails): void {
  const missing = NEEDS[kind].filter(name => (details[name] ?? null) === null);
  if (missing.length > 0) {
    const needed = NEEDS[kind].join(', ');
    const message = MESSAGES.DETAILS_MISSING({ kind: KIND_WORDS[kind], needed, missing: missing.join(', ') });
    throw refuse('INVALID_INPUT', message);
  }
}

function checkNotSeized(kind: RealEstateKind, open: readonly RealEstateEncumbranceRow[]): void {
  if (kind !== 'TRANSFER' && kind !== 'MORTGAGE') return;
  if (!open.some(encumbrance => encumbrance.kind === 'SEIZURE')) return;
  throw refuse('UNIT_SEIZED', MESSAGES.UNIT_SEIZED({ kind: KIND_WORDS[kind] }), {
    remedy: MESSAGES.RELEASE_SEIZURE(),
  });
}

function checkCorrection({ location, area }: RealEstateDetails, unit: RegisteredUnit): void {
  const sameLocation = location === null || location === unit.location;
  const sameArea = area === null || area === unit.area;
  if (sameLocation && sameArea) {
    throw refuse('INVALID_INPUT', MESSAGES.CORRECTS_NOTHING());
  }
}

/** Refuses OBJECTION_STANDS where the same objector has objected already. */
function checkObjection(objector: string, open: readonly RealEstateEncumbranceRow[]): void {
  const earlier = open.find(({ kind, holder }) => kind === 'OBJECTION' && holder === objector);
  if (!earlier) return;
  throw refuse('OBJECTION_STANDS', MESSAGES.OBJECTION_STANDS({ objector }), { remedy: MESSAGES.RELEASE_OR_SUE() });
}

/** The one open encumbrance that an application ends; null for kinds that end none. Refuses NOT_ENCUMBERED. */
function endedBy(
  kind: RealEstateKind,
  encumbranceId: string | null,
  open: readonly RealEstateEncumbranceRow[],
): RealEstateEncumbranceRow | null {
  const ends = ENDS[kind];
  if (!ends) return null;
  const candidates = open
    .filter(encumbrance => ends.includes(encumbrance.kind))
    .filter(({ id }) => encumbranceId === null || id === encumbranceId);
  const [found, second] = candidates;
  if (found && !second) return found;
  const message = found ? MESSAGES.SEVERAL_ENCUMBRANCES : MESSAGES.NOT_ENCUMBERED;
  const wanted = ends.map(end => ENCUMBRANCE_WORDS[end]);
  const words = { en: wanted.map(({ en }) => en).join(OR.en), zh: wanted.map(({ zh }) => zh).join(OR.zh) };
  throw refuse('NOT_ENCUMBERED', message({ kind: KIND_WORDS[kind], ends: words }));
}
