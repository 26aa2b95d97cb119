import { CREDIT_LEVELS } from './parameters.ts';
import type { NationalProfile, RuleRecord, ZoneProfile } from './schema.ts';

/** A problem at a path of the file, such as ['rules', 3, 'validTo']. */
export interface Finding {
  path: readonly (string | number)[];
  message: string;
}

type Profile = ZoneProfile | NationalProfile;

/** What one file must satisfy beyond the shape of its fields. */
export function checkProfile(profile: Profile): Finding[] {
  const zone = 'plan' in profile ? profile : null;
  return [
    ...(zone ? checkCalendar(zone) : []),
    ...profile.rules.flatMap((rule, index) =>
      checkRule(rule, zone === null, profile.documents).map(at('rules', index)),
    ),
    ...checkVersions(profile.rules),
  ];
}

/**
 * What a file must satisfy together with the others: a code means the same kind and owner everywhere, the owner is one
 * that the national file declares, and references lead somewhere. `anywhere` are the codes of the rules of all files.
 */
export function checkAgainst(
  profile: Profile,
  others: readonly Profile[],
  { national, anywhere }: { national: NationalProfile; anywhere: ReadonlySet<string> },
): Finding[] {
  const codes = new Set([...profile.rules, ...national.rules].map(({ code }) => code));
  return profile.rules.flatMap((rule, index) =>
    [
      ...checkOwner(rule, national),
      ...others.flatMap(other => checkTwin(rule, other)),
      ...checkReferences(rule, codes),
      ...checkOffers(rule, anywhere),
    ].map(at('rules', index)),
  );
}

/** A rule's owner is declared, so that a typing error is found and a department that joins needs no change of code. */
function checkOwner({ owner }: RuleRecord, { owners }: NationalProfile): Finding[] {
  const message = `owner must be one of ${Object.keys(owners).join(', ')} (owners of national.yaml), but got: "${owner}"`;
  return findingIf(!Object.hasOwn(owners, owner), 'owner', message);
}

/** A rule of the same code in another file must have the same kind and owner. */
function checkTwin(rule: RuleRecord, other: Profile): Finding[] {
  const twin = other.rules.find(({ code }) => code === rule.code);
  if (!twin) return [];
  return (['kind', 'owner'] as const)
    .filter(field => twin[field] !== rule[field])
    .map(field => ({
      path: [field],
      message: `${field} must be ${twin[field]} as in ${other.code}.yaml, but got: "${rule[field]}"`,
    }));
}

/** A rule that an item names must be among `codes`. */
function checkReferences(rule: RuleRecord, codes: ReadonlySet<string>): Finding[] {
  return itemsOf(rule)
    .filter(({ item }) => item.rule && !codes.has(item.rule))
    .map(({ item, path }) => ({
      path: [...path, 'rule'],
      message: `rule must be the code of a rule of this zone or a national one, but got: "${item.rule}"`,
    }));
}

/** A rule by which zones offer an item must be one that some file has. */
function checkOffers(rule: RuleRecord, codes: ReadonlySet<string>): Finding[] {
  return itemsOf(rule)
    .filter(({ item }) => item.offeredBy && !codes.has(item.offeredBy))
    .map(({ item, path }) => ({
      path: [...path, 'offeredBy'],
      message: `offeredBy must be the code of a rule of some zone, but got: "${item.offeredBy}"`,
    }));
}

const at =
  (...prefix: (string | number)[]) =>
  ({ path, message }: Finding): Finding => ({ path: [...prefix, ...path], message });

/** A finding at one field where `wrong` holds, else none. */
const findingIf = (wrong: boolean, field: string, message: string): Finding[] =>
  wrong ? [{ path: [field], message }] : [];

function checkRule(rule: RuleRecord, national: boolean, documents: Record<string, unknown>): Finding[] {
  return [
    ...findingIf(!national && !rule.row, 'row', 'row is required'),
    ...checkDocument(rule, national, documents),
    ...checkValidity(rule),
    ...checkOptions(rule),
    ...parameterSets(rule).flatMap(({ parameters, path }) => checkParameters(parameters).map(at(...path))),
  ];
}

function checkDocument({ document }: RuleRecord, national: boolean, documents: Record<string, unknown>): Finding[] {
  if (!document) return findingIf(national, 'document', 'document is required');
  const declared = Object.keys(documents).join(', ') || '(none declared)';
  const message = `document must be one of ${declared}, but got: "${document}"`;
  return findingIf(!Object.hasOwn(documents, document), 'document', message);
}

function checkValidity({ validFrom, validTo }: RuleRecord): Finding[] {
  const wrong = validTo !== undefined && validTo < validFrom;
  return findingIf(wrong, 'validTo', `validTo must not be before validFrom ${validFrom}, but got: "${validTo}"`);
}

/** A rule has parameters, or options of which one is chosen and a note that says what is open. */
function checkOptions(rule: RuleRecord): Finding[] {
  const { parameters, options, chosen, ambiguous = false, note } = rule;
  const codes = options?.map(({ code }) => code) ?? [];
  const wronglyChosen = options ? !codes.includes(chosen ?? '') : chosen !== undefined;
  const got = JSON.stringify(chosen) ?? 'nothing';
  const both = (parameters === undefined) === (options === undefined);
  return [
    ...findingIf(both, 'code', 'must have either parameters, or options and chosen'),
    ...findingIf(options !== undefined && !ambiguous, 'options', 'options are for rules with ambiguous: true'),
    ...findingIf(ambiguous && !note, 'ambiguous', 'an ambiguous rule must have a note that says what is open'),
    ...findingIf(
      wronglyChosen,
      'chosen',
      `chosen must be one of ${codes.join(', ') || '(no options)'}, but got: ${got}`,
    ),
  ];
}

type Parameters = NonNullable<RuleRecord['parameters']>;

/** Names and codes within a set of parameters are used once; sums and spans add up. */
const checkParameters = (parameters: Parameters): Finding[] => [
  ...checkNames(parameters),
  ...checkSum(parameters),
  ...checkDays(parameters),
  ...checkCaps(parameters),
];

function checkNames(parameters: Parameters): Finding[] {
  return Object.entries(parameters).flatMap(([field, value]) => {
    const names = Array.isArray(value) ? value.map(nameOf) : [];
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    return findingIf(Boolean(twice), field, `${field} must not name ${twice} twice`);
  });
}

function checkSum(parameters: Parameters): Finding[] {
  if (!('value' in parameters) || parameters.parts.length === 0) return [];
  const { value, parts } = parameters;
  const sum = parts.reduce((total, part) => total + part.value, 0);
  return findingIf(sum !== value, 'parts', `parts must add up to ${value}, but got: ${sum}`);
}

function checkDays(parameters: Parameters): Finding[] {
  if (!('days' in parameters) || !parameters.days) return [];
  const { from, to } = parameters.days;
  return findingIf(from > to, 'days', `days must not end before they begin, but got: ${from}–${to}`);
}

function checkCaps(parameters: Parameters): Finding[] {
  if (!('caps' in parameters)) return [];
  const { caps } = parameters;
  const message = `caps must have the levels ${CREDIT_LEVELS.join(', ')}, but got: ${caps.map(nameOf).join(', ')}`;
  return findingIf(caps.length !== CREDIT_LEVELS.length, 'caps', message);
}

/** What distinguishes an entry of an array from the others. */
function nameOf(entry: string | { code?: string; name?: string; creditLevel?: string }): string {
  return typeof entry === 'string' ? entry : (entry.code ?? entry.name ?? entry.creditLevel ?? '');
}

/** The versions of a code are numbered once, follow each other, and never overlap. */
function checkVersions(rules: readonly RuleRecord[]): Finding[] {
  return rules.flatMap((rule, index) =>
    rules
      .slice(0, index)
      .filter(({ code }) => code === rule.code)
      .flatMap(earlier => checkVersion(rule, earlier))
      .map(at('rules', index)),
  );
}

/** A version against one that stands before it in the file. */
function checkVersion(rule: RuleRecord, earlier: RuleRecord): Finding[] {
  const { version, validFrom } = rule;
  if (earlier.version === version) return [{ path: ['version'], message: `version ${version} is there already` }];
  if (earlier.validFrom <= (rule.validTo ?? '9999') && validFrom <= (earlier.validTo ?? '9999')) {
    const until = earlier.validTo ? `to ${earlier.validTo}` : 'without end';
    const other = `version ${earlier.version}, valid from ${earlier.validFrom} ${until}`;
    return [{ path: ['validFrom'], message: `version ${version} from ${validFrom} overlaps ${other}` }];
  }
  const disordered = earlier.version > version !== earlier.validFrom > validFrom;
  return findingIf(disordered, 'version', `version ${version} must follow version ${earlier.version} in time`);
}

function checkCalendar({ calendar: { officeHours, overlay } }: ZoneProfile): Finding[] {
  const found: Finding[] = [];
  let last = '';
  for (const [index, { from, to }] of officeHours.entries()) {
    if (from >= to || from < last) {
      found.push({
        path: ['calendar', 'officeHours', index],
        message: `office hours must follow each other, but got: ${from}–${to}`,
      });
    }
    last = to;
  }
  const dates = overlay.map(({ date }) => date);
  for (const [index, date] of dates.entries()) {
    if (dates.indexOf(date) === index) continue;
    found.push({ path: ['calendar', 'overlay', index, 'date'], message: `overlay must not name ${date} twice` });
  }
  return found;
}

/** All sets of parameters a rule holds, with their paths inside the rule. */
function parameterSets(rule: RuleRecord) {
  const own = rule.parameters ? [{ parameters: rule.parameters, path: ['parameters'] as (string | number)[] }] : [];
  const options = (rule.options ?? []).map(({ parameters }, index) => ({
    parameters,
    path: ['options', index, 'parameters'],
  }));
  return [...own, ...options];
}

function itemsOf(rule: RuleRecord) {
  return parameterSets(rule).flatMap(({ parameters, path }) =>
    'items' in parameters ? parameters.items.map((item, index) => ({ item, path: [...path, 'items', index] })) : [],
  );
}
