/** Decisions on real estate (G40 不动产登记): pure functions of rule, register and day, with reasons. */
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { findRuleOfKind, itemOf, limitOf, ruleReference } from '#shared/zones/index.ts';
import type { ResolvedRule, RuleReference, Zone } from '#shared/zones/index.ts';
import type { RealEstateKind, RealEstateLimitRule, RealEstateService, SizeClass } from '../generated.ts';
import type { Encumbrance } from './rows.ts';

/**
 * Number of a real-estate unit (不动产单元号, GB/T 37346-2019): 28 places in seven layers: county (6 digits), cadastral
 * district and sub-district (3 each), kind of parcel (2 letters), parcel (5 digits), kind of fixture (1 letter),
 * fixture (8 digits). Only the form is checked.
 */
const UNIT_NO = /^\d{12}[GJZ][A-Z]\d{5}[FLQW]\d{8}$/;

/** The number in its one form. Refuses INVALID_INPUT. */
export function checkUnitNo(text: string): string {
  const unitNo = text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
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

/** What the zone's list of registrations done at once calls each kind. */
const INSTANT_CODES: Partial<Record<RealEstateKind, string>> = {
  OBJECTION: 'OBJECTION',
  MORTGAGE_CANCELLATION: 'MORTGAGE_CANCELLATION',
  SEIZURE: 'SEIZURE_AND_RELEASE',
  RELEASE: 'SEIZURE_AND_RELEASE',
  CORRECTION: 'CORRECTION',
  CERTIFICATE_EXCHANGE: 'CERTIFICATE_EXCHANGE',
};

export interface RealEstateLimit {
  rule: ResolvedRule<'clock'> | null;
  /** Done at once, by rule. */
  instant: boolean;
  /** Small and micro enterprises are taken up as they come. */
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
  const kinds = findRuleOfKind('list', zone, 'REALESTATE_INSTANT_KINDS', on);
  const code = INSTANT_CODES[kind];
  const instant = kinds !== null && code !== undefined && itemOf(kinds, code) !== null;
  const small = findRuleOfKind('list', zone, 'REALESTATE_SMALL_MICRO', on);
  const greenChannel = small !== null && itemOf(small, sizeClass) !== null;
  const onTheSpot = instant || (greenChannel && small.chosen === 'ON_THE_SPOT');
  const rule = findRuleOfKind(
    'clock',
    zone,
    onTheSpot ? 'REALESTATE_INSTANT' : kind === 'MORTGAGE' ? 'REALESTATE_MORTGAGE' : 'REALESTATE_GENERAL',
    on,
  );
  return {
    rule,
    instant,
    greenChannel,
    reasons: [
      instant
        ? `${kind} is on the zone's list of registrations done at once (即时办结)`
        : `${kind} is decided by two officers`,
      ...(greenChannel
        ? [`a ${sizeClass.toLowerCase()} enterprise is taken up on arrival through the green channel (即来即办)`]
        : []),
    ],
  };
}

/** Utilities that change hands with a title (水、电、气一体化过户); none where the zone's plan says nothing. */
export const utilitiesWithTitle = (zone: Zone, on: LocalDate): string[] =>
  findRuleOfKind('list', zone, 'TITLE_UTILITIES', on)?.parameters.items.map(({ code }) => code) ?? [];

/** Whether a bank's branch may hand in an application of a kind. Refuses CHANNEL_NOT_OFFERED. */
export function checkBankChannel(zone: Zone, kind: RealEstateKind, on: LocalDate): void {
  const rule = findRuleOfKind('list', zone, 'REALESTATE_BANK_CHANNEL', on);
  // Who holds a mortgage may always give it up.
  if (kind === 'MORTGAGE_CANCELLATION' || (rule && itemOf(rule, kind))) return;
  throw refuse(
    'CHANNEL_NOT_OFFERED',
    `banks of zone ${zone.code} take applications for ${rule ? rule.parameters.items.map(({ code }) => code).join(', ') : 'nothing'}, but got: ${kind}`,
    {
      ...(rule && { rule: ruleReference(rule) }),
      remedy: 'apply online',
    },
  );
}

/** The applicant's steps against the rule (环节精简至1个): the application, and every supplement that was asked for. */
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
  const clock = (code: string): RealEstateLimitRule | null => {
    const rule = findRuleOfKind('clock', zone, code, on);
    return (
      rule && { value: rule.parameters.amount.value, unit: rule.parameters.amount.unit, rule: ruleReference(rule) }
    );
  };
  const items = (code: string): string[] =>
    findRuleOfKind('list', zone, code, on)?.parameters.items.map(item => item.code) ?? [];
  const hours = findRuleOfKind('threshold', zone, 'REALESTATE_ONLINE_HOURS', on);
  const { limit: steps } = stepsOf(zone, 0, on);
  return {
    zone: zone.code,
    on,
    general: clock('REALESTATE_GENERAL'),
    mortgage: clock('REALESTATE_MORTGAGE'),
    instantKinds: items('REALESTATE_INSTANT_KINDS'),
    steps,
    onlineHours: hours && limitOf(hours, 'hours').value,
    utilities: utilitiesWithTitle(zone, on),
    bankKinds: items('REALESTATE_BANK_CHANNEL'),
  };
}

/** What is applied for, besides kind and unit; null for what the kind does not need. */
export interface RealEstateDetails {
  location: string | null;
  area: number | null;
  transferTo: string | null;
  transferUtilities: boolean;
  mortgagee: string | null;
  amount: string | null;
  encumbranceId: string | null;
  basis: string | null;
}

/** The unit as the register has it. */
export interface Registered {
  creditCode: string;
  location: string;
  area: number;
}

const NEEDS: Record<RealEstateKind, readonly (keyof RealEstateDetails)[]> = {
  FIRST: ['location', 'area'],
  TRANSFER: ['transferTo', 'basis'],
  MORTGAGE: ['mortgagee', 'amount'],
  MORTGAGE_CANCELLATION: [],
  OBJECTION: ['basis'],
  SEIZURE: ['basis'],
  RELEASE: ['basis'],
  CORRECTION: ['basis'],
  CERTIFICATE_EXCHANGE: [],
};
/** What each ending kind ends. */
export const ENDS: Partial<Record<RealEstateKind, readonly Encumbrance['kind'][]>> = {
  MORTGAGE_CANCELLATION: ['MORTGAGE'],
  RELEASE: ['SEIZURE', 'OBJECTION'],
};

/**
 * Checks an application against the register; returns the encumbrance that it ends, if it ends one. Refuses
 * INVALID_INPUT, UNIT_REGISTERED, NOT_OWNER, UNIT_SEIZED (nothing is transferred or mortgaged under seizure) and
 * NOT_ENCUMBERED.
 */
export function checkRealEstate(
  kind: RealEstateKind,
  owner: string,
  details: RealEstateDetails,
  { unit, encumbrances }: { unit: Registered | null; encumbrances: readonly Encumbrance[] },
): Encumbrance | null {
  const missing = NEEDS[kind].filter(name => details[name] === null);
  if (missing.length > 0)
    throw refuse(
      'INVALID_INPUT',
      `${kind} needs ${NEEDS[kind].join(', ')}, but these are missing: ${missing.join(', ')}`,
    );
  if (details.area !== null && !(details.area > 0))
    throw refuse('INVALID_INPUT', `area must be above 0, but got: ${details.area}`);
  if (details.amount !== null && !(Number(details.amount) > 0))
    throw refuse('INVALID_INPUT', `amount must be above 0, but got: ${details.amount}`);
  if (kind === 'FIRST') {
    if (unit)
      throw refuse('UNIT_REGISTERED', `a unit is registered for the first time once, but this one is on the register`, {
        remedy: 'apply for a transfer',
      });
    return null;
  }
  if (!unit)
    throw refuse('NOT_FOUND', 'there is no such unit on the register of real estate', {
      remedy: 'apply for its first registration',
    });
  if (unit.creditCode !== owner) throw refuse('NOT_OWNER', `the unit must be owned by ${owner}, but it is another's`);
  if (kind === 'TRANSFER' && details.transferTo === owner)
    throw refuse('INVALID_INPUT', `transferTo must be another than the owner, but got: ${owner}`);
  const open = encumbrances.filter(({ until }) => until === null);
  if ((kind === 'TRANSFER' || kind === 'MORTGAGE') && open.some(one => one.kind === 'SEIZURE')) {
    throw refuse('UNIT_SEIZED', `nothing is transferred or mortgaged under seizure (查封), but got: ${kind}`, {
      remedy: 'have the seizure released',
    });
  }
  if (
    kind === 'CORRECTION' &&
    (details.location ?? unit.location) === unit.location &&
    (details.area ?? unit.area) === unit.area
  ) {
    throw refuse('INVALID_INPUT', 'a correction must change location or area, but both are as registered');
  }
  const ends = ENDS[kind];
  if (!ends) return null;
  const meant = open.filter(
    one => ends.includes(one.kind) && (details.encumbranceId === null || one.id === details.encumbranceId),
  );
  if (meant.length === 1) return meant[0]!;
  throw refuse(
    'NOT_ENCUMBERED',
    `${kind} ends one ${ends.join(' or ')} of the unit, but there ${meant.length === 0 ? 'is none' : `are ${meant.length}: name it by encumbranceId`}`,
  );
}
