import { fileURLToPath } from 'node:url';
import { LRUCache } from 'lru-cache';
import { RuleError } from './errors.ts';
import { readProfiles, type Profiles } from './load.ts';
import { nearNames } from './near.ts';
import { localDate, type Bilingual } from './parameters.ts';
import { deepFreeze, resolve, type Origin, type ResolvedRule, type RuleReference } from './resolved.ts';
import { parametersInForce } from './schema.ts';
import type { Authority, CalendarProfile, NationalProfile, RuleRecord, SourceDocument, ZoneProfile } from './schema.ts';

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
  /**
   * The authority that decides for a department of the zone.
   * @param subjectType the type of what it decides on: taxes have authorities of their own, whatever department keeps
   * them
   */
  authorityOf(department: string, subjectType?: string): Authority;
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
  /** What a code of a list, a part or a class is called in the profiles; null for one that none has. */
  codeName(code: string): Bilingual | null;
  /** What a department is called; one that owns no rules by its own name. */
  departmentName(department: string): Bilingual;
  /** @throws RuleError ZONE_UNKNOWN, naming the zones there are. */
  zone(code: string): Zone;
  /**
   * The rule that a stored reference means, with the parameters it has in the profile now. @throws RuleError
   * RULE_NOT_IN_FORCE.
   */
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
  const zones = new Map(profiles.zones.map(profile => [profile.code, makeZone(profile, profiles, holders)]));
  const zoneCodes = [...zones.keys()];
  const zone = (code: string): Zone => {
    const found = zones.get(code);
    if (found) return found;
    throw new RuleError(
      'ZONE_UNKNOWN',
      `The code of a zone must be one of ${zoneCodes.join(', ')}, but got: "${code}"`,
    );
  };
  const ruleOf = (reference: RuleReference): ResolvedRule => {
    const versions = zone(reference.zone).versions(reference.code);
    const found = versions.find(
      ({ version, inherited }) => version === reference.version && inherited === reference.inherited,
    );
    if (found) return found;
    const { code, version, inherited } = reference;
    const wanted = `${inherited ? 'national ' : ''}version ${version} of rule ${code} for zone ${reference.zone}`;
    throw new RuleError(
      'RULE_NOT_IN_FORCE',
      `The profiles must keep ${wanted}, but have: ${periodsOf(versions) || 'none'}`,
    );
  };
  const owners = Object.values(profiles.national.owners);
  const departmentName = (name: string): Bilingual => {
    const { en, zh } = owners.find(({ department }) => department === name) ?? { en: name, zh: name };
    return { en, zh };
  };
  const names = namesOf(profiles);
  return { zoneCodes, departmentName, codeName: code => names.get(code) ?? null, zone, ruleOf };
}

/** The names of all codes that rules hold; of several names the first, national ones before those of zones. */
function namesOf({ national, zones }: Profiles): Map<string, Bilingual> {
  const names = new Map<string, Bilingual>();
  for (const rule of [national, ...zones].flatMap(({ rules }) => rules)) {
    for (const { code, en, zh } of namedIn(parametersInForce(rule))) {
      if (!names.has(code)) names.set(code, deepFreeze({ en, zh }));
    }
  }
  return names;
}

interface Named extends Bilingual {
  code: string;
}

/** The named entries of a rule's parameters, whatever its kind. */
const namedIn = (parameters: object): Named[] =>
  Object.values(parameters).flatMap((entries: unknown) => (Array.isArray(entries) ? entries.filter(isNamed) : []));

const isNamed = (entry: unknown): entry is Named =>
  typeof entry === 'object' && entry !== null && 'code' in entry && 'zh' in entry;

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
    if (holders.has(code)) return byCode.get(code) ?? [];
    const near = nearNames(code, holders.keys());
    const hint = near.length > 0 ? `; near names: ${near.join(', ')}` : '';
    throw new RuleError('RULE_UNKNOWN', `The code of a rule must be in some zone profile, but got: "${code}"${hint}`);
  };
  const findRule = (code: string, on: LocalDate): ResolvedRule | null => {
    if (!isDate(on)) {
      throw new RuleError(
        'DATE_INVALID',
        `The date must be a real day written YYYY-MM-DD, but got: ${JSON.stringify(on)}`,
      );
    }
    return (
      versions(code).find(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo)) ?? null
    );
  };
  const rule = (code: string, on: LocalDate): ResolvedRule => {
    const found = findRule(code, on);
    if (found) return found;
    const candidates = versions(code);
    if (candidates.length > 0) {
      const periods = periodsOf(candidates);
      throw new RuleError(
        'RULE_NOT_IN_FORCE',
        `Rule ${code} is not in force in zone ${profile.code} on ${on}; it has: ${periods}`,
      );
    }
    const elsewhere = holders.get(code)?.join(', ');
    throw new RuleError(
      'RULE_NOT_SET',
      `Zone ${profile.code} has no rule ${code} and there is no national one; zones that have it: ${elsewhere}`,
    );
  };
  const { code, seed, names, hostDivisionCode, plan, calendar } = profile;
  const ruleCodes = [...byCode.keys()].sort();
  const authorityOf = authoritiesOf(profile, national);
  const facts = { code, seed, names, hostDivisionCode, plan, calendar, ruleCodes };
  return deepFreeze({ ...facts, authorityOf, rule, findRule, versions });
}

/** Bodies that a profile does not name yet. */
const COMPETENT = {
  review: { en: 'the authority competent for administrative review', zh: '有管辖权的行政复议机关' },
  court: { en: "the competent people's court", zh: '有管辖权的人民法院' },
  toConfirm: {
    missing: {
      en: "The zone's authorities, and before whom their decisions are challenged: its file names none",
      zh: '园区各决定机关及其行政复议机关、有管辖权的人民法院：园区配置未载明',
    },
    source: { en: "The zone's list of powers (权责清单)", zh: '园区权责清单' },
    from: { en: "The zone's management committee", zh: '园区管理机构' },
  },
};

function authoritiesOf({ names, authorities }: ZoneProfile, national: NationalProfile): Zone['authorityOf'] {
  const { zone, departments, subjects } = authorities ?? {
    zone: { name: names, ...COMPETENT },
    departments: {},
    subjects: {},
  };
  const bySubject = new Map(Object.entries({ ...national.authorities?.subjects, ...subjects }));
  const byDepartment = new Map(Object.entries(departments));
  return (department, subjectType = '') => bySubject.get(subjectType) ?? byDepartment.get(department) ?? zone;
}

const periodsOf = (rules: readonly ResolvedRule[]): string =>
  rules
    .map(({ inherited, version, validFrom, validTo }) => {
      const until = validTo ? ` to ${validTo}` : '';
      return `${inherited ? 'national ' : ''}version ${version} from ${validFrom}${until}`;
    })
    .join(', ');

/** Days that were checked before: a list reads rules of the same few days again and again. */
const realDays = new LRUCache<string, true>({ max: 5_000 });
function isDate(on: LocalDate): boolean {
  if (realDays.has(on)) return true;
  const real = localDate.safeParse(on).success;
  if (real) realDays.set(on, true);
  return real;
}
