/** Decisions on real estate (G40 不动产登记): pure functions of rule, register and day, with reasons. */
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { findRuleOfKind, itemOf, limitOf, ruleReference } from '#shared/zones/index.ts';
import type { ResolvedRule, RuleReference, Zone } from '#shared/zones/index.ts';
import type {
  RealEstateEncumbranceKind,
  RealEstateKind,
  RealEstateLimitRule,
  RealEstateService,
  SizeClass,
} from '../generated.ts';
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
  if (unitNo.length !== 28)
    throw refuse('INVALID_INPUT', `unitNo must be 28 characters (GB/T 37346-2019), but got: ${unitNo.length}`);
  if (!UNIT_NO.test(unitNo)) {
    throw refuse(
      'INVALID_INPUT',
      `unitNo must be 12 digits, 2 letters (G, J or Z first), 5 digits, one of F, L, Q, W, 8 digits (GB/T 37346-2019), but got: ${unitNo}`,
    );
  }
  if (unitNo[19] === 'W' && !unitNo.endsWith('00000000'))
    throw refuse(
      'INVALID_INPUT',
      `a unit without fixture (W) ends with eight zeros (GB/T 37346-2019), but got: ${unitNo}`,
    );
  return unitNo;
}

/** A SHA-256 digest in small letters. Refuses INVALID_INPUT. */
export function checkDigest(text: string): string {
  const digest = text.trim().toLowerCase();
  if (/^[0-9a-f]{64}$/.test(digest)) return digest;
  throw refuse(
    'INVALID_INPUT',
    `documentDigest must be a SHA-256 digest, 64 hexadecimal digits, but got: ${text.length}`,
  );
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
  reasons: string[];
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
  const reasons = [
    instant
      ? `${kind} is on the zone's list of registrations done at once (即时办结)`
      : `${kind} is decided by two officers`,
  ];
  if (greenChannel) {
    reasons.push(`a ${sizeClass.toLowerCase()} enterprise is taken up on arrival through the green channel (即来即办)`);
  }
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
  const offered = rule ? rule.parameters.items.map(({ code }) => code).join(', ') : 'nothing';
  throw refuse('CHANNEL_NOT_OFFERED', `banks of zone ${zone.code} take applications for ${offered}, but got: ${kind}`, {
    ...(rule && { rule: ruleReference(rule) }),
    remedy: 'apply online',
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
    throw refuse('UNIT_REGISTERED', 'a unit is registered for the first time once, but this one is on the register', {
      remedy: 'apply for a transfer',
    });
  }
  if (!unit) {
    throw refuse('NOT_FOUND', 'there is no such unit on the register of real estate', {
      remedy: 'apply for its first registration',
    });
  }
  if (unit.creditCode !== creditCode) {
    throw refuse('NOT_OWNER', `the unit must be owned by ${creditCode}, but it is another's`);
  }
  if (kind === 'TRANSFER' && details.transferTo === creditCode) {
    throw refuse('INVALID_INPUT', `transferTo must be another than the owner, but got: ${creditCode}`);
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
    throw refuse('INVALID_INPUT', `${kind} needs ${needed}, but these are missing: ${missing.join(', ')}`);
  }
}

function checkNotSeized(kind: RealEstateKind, open: readonly RealEstateEncumbranceRow[]): void {
  if (kind !== 'TRANSFER' && kind !== 'MORTGAGE') return;
  if (!open.some(encumbrance => encumbrance.kind === 'SEIZURE')) return;
  throw refuse('UNIT_SEIZED', `nothing is transferred or mortgaged under seizure (查封), but got: ${kind}`, {
    remedy: 'have the seizure released',
  });
}

function checkCorrection({ location, area }: RealEstateDetails, unit: RegisteredUnit): void {
  const sameLocation = location === null || location === unit.location;
  const sameArea = area === null || area === unit.area;
  if (sameLocation && sameArea) {
    throw refuse('INVALID_INPUT', 'a correction must change location or area, but both are as registered');
  }
}

/** Refuses OBJECTION_STANDS where the same objector has objected already. */
function checkObjection(objector: string, open: readonly RealEstateEncumbranceRow[]): void {
  const earlier = open.find(({ kind, holder }) => kind === 'OBJECTION' && holder === objector);
  if (!earlier) return;
  throw refuse('OBJECTION_STANDS', `a unit has one objection of each objector, but ${objector} has objected already`, {
    remedy: 'have it released, or bring the action',
  });
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
  const got = found ? 'there are several: name it by encumbranceId' : 'there is none';
  throw refuse('NOT_ENCUMBERED', `${kind} ends one ${ends.join(' or ')} of the unit, but ${got}`);
}
