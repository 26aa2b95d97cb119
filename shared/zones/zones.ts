import { fileURLToPath } from 'node:url';
import { RuleError } from './errors.ts';
import { readProfiles, type Profiles } from './load.ts';
import { nearNames } from './near.ts';
import { localDate, type Bilingual } from './parameters.ts';
import { deepFreeze, resolve, type Origin, type ResolvedRule, type RuleReference } from './resolved.ts';
import type { CalendarProfile, RuleRecord, SourceDocument, ZoneProfile } from './schema.ts';

/** A day in China, 'YYYY-MM-DD'. */
export type LocalDate = string;

/** One development zone and its rules. */
export interface Zone {
  code: string;
  /** Letter of its plan in mechanism ids, such as G in G25. */
  seed: 'Z' | 'X' | 'G' | 'Q' | 'Y';
  names: Bilingual;
  /** The division (GB/T 2260) it lies in; zones have no division code of their own. */
  hostDivisionCode: string;
  plan: SourceDocument;
  calendar: CalendarProfile;
  /** Codes of all rules it has or inherits, sorted. */
  ruleCodes: readonly string[];
  /**
   * The rule in force on a day: the zone's own version valid then, else the national one (`inherited: true`).
   * @throws RuleError RULE_UNKNOWN (with near names), RULE_NOT_SET, RULE_NOT_IN_FORCE or DATE_INVALID.
   */
  rule(code: string, on: LocalDate): ResolvedRule;
  /** {@link rule}, but null for RULE_NOT_SET and RULE_NOT_IN_FORCE: for what a zone may leave unruled. */
  findRule(code: string, on: LocalDate): ResolvedRule | null;
  /** All versions of a rule, the zone's own first, each by date. @throws RuleError RULE_UNKNOWN. */
  versions(code: string): readonly ResolvedRule[];
}

/** All zones of a folder of profiles. */
export interface Zones {
  zoneCodes: readonly string[];
  /** @throws RuleError ZONE_UNKNOWN, with near names. */
  zone(code: string): Zone;
  /** The rule that a stored reference means, with the parameters it has in the profile now. @throws RuleError RULE_NOT_IN_FORCE. */
  ruleOf(reference: RuleReference): ResolvedRule;
}

/** The folder of the platform's own profiles. */
const PROFILES = fileURLToPath(new URL('.', import.meta.url));

/**
 * Reads and checks all profiles of a folder, once, at start.
 * @param dir Folder with one `*.yaml` per zone and `national.yaml`. Default: this folder.
 * @throws ZoneFileError naming every problem: file, line, rule, what was expected and what was got.
 */
export function loadZones(dir: string = PROFILES): Zones {
  const profiles = readProfiles(dir);
  const holders = holdersOf(profiles);
  const zones = new Map(profiles.zones.map((profile) => [profile.code, makeZone(profile, profiles, holders)]));
  const zoneCodes = [...zones.keys()];
  const zone = (code: string): Zone => {
    const found = zones.get(code);
    if (!found) throw new RuleError('ZONE_UNKNOWN', `There must be a zone profile for the code, but got: "${code}"${nearby(code, zoneCodes) || `; zones: ${zoneCodes.join(', ')}`}`);
    return found;
  };
  const ruleOf = (reference: RuleReference): ResolvedRule => {
    const versions = zone(reference.zone).versions(reference.code);
    const found = versions.find(({ version, inherited }) => version === reference.version && inherited === reference.inherited);
    if (!found) throw new RuleError('RULE_NOT_IN_FORCE', `The profiles must keep version ${reference.version} of rule ${reference.code} of zone ${reference.zone}, but have: ${periodsOf(versions)}`);
    return found;
  };
  return { zoneCodes, zone, ruleOf };
}

/** Which files have a rule, by its code. */
function holdersOf({ national, zones }: Profiles): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  for (const profile of [...zones, national]) {
    for (const { code } of profile.rules) holders.set(code, [...new Set([...(holders.get(code) ?? []), profile.code])]);
  }
  return holders;
}

function makeZone(profile: ZoneProfile, { national }: Profiles, holders: Map<string, string[]>): Zone {
  const own = new Set(profile.rules.map(({ code }) => code));
  const byCode = new Map<string, ResolvedRule[]>();
  const add = (records: readonly RuleRecord[], origin: Origin) => {
    for (const record of [...records].sort((a, b) => a.version - b.version)) {
      const rule = resolve(record, origin, profile.code, own.has(record.code));
      byCode.set(record.code, [...(byCode.get(record.code) ?? []), rule]);
    }
  };
  add(profile.rules, { source: 'ZONE', plan: profile.plan, documents: profile.documents });
  add(national.rules, { source: 'NATIONAL', plan: null, documents: national.documents });

  const versions = (code: string): readonly ResolvedRule[] => {
    if (!holders.has(code)) throw new RuleError('RULE_UNKNOWN', `There must be a rule of the code in some zone profile, but got: "${code}"${nearby(code, holders.keys())}`);
    return byCode.get(code) ?? [];
  };
  const findRule = (code: string, on: LocalDate): ResolvedRule | null => {
    if (!isDate(on)) throw new RuleError('DATE_INVALID', `The date must be a real day written YYYY-MM-DD, but got: ${JSON.stringify(on)}`);
    return versions(code).find(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo)) ?? null;
  };
  const rule = (code: string, on: LocalDate): ResolvedRule => {
    const found = findRule(code, on);
    if (found) return found;
    const candidates = versions(code);
    throw candidates.length === 0
      ? new RuleError('RULE_NOT_SET', `Zone ${profile.code} has no rule ${code} and there is no national one; zones that have it: ${holders.get(code)?.join(', ')}`)
      : new RuleError('RULE_NOT_IN_FORCE', `Rule ${code} is not in force in zone ${profile.code} on ${on}; it has: ${periodsOf(candidates)}`);
  };
  const { code, seed, names, hostDivisionCode, plan, calendar } = profile;
  return deepFreeze({ code, seed, names, hostDivisionCode, plan, calendar, ruleCodes: [...byCode.keys()].sort(), rule, findRule, versions });
}

const periodsOf = (rules: readonly ResolvedRule[]): string =>
  rules
    .map(({ source, version, validFrom, validTo }) => `${source === 'NATIONAL' ? 'national ' : ''}version ${version} from ${validFrom}${validTo ? ` to ${validTo}` : ''}`)
    .join(', ');

const nearby = (name: string, names: Iterable<string>): string => {
  const near = nearNames(name, names);
  return near.length > 0 ? `; near names: ${near.join(', ')}` : '';
};

/** Days seen before are not checked again: a list asks for the same few days over and over. */
const realDays = new Set<string>();
function isDate(on: LocalDate): boolean {
  if (realDays.has(on)) return true;
  const real = localDate.safeParse(on).success;
  if (real && realDays.size < 5_000) realDays.add(on);
  return real;
}
