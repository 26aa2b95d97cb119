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
 * What a file must satisfy beside the others: a code means the same kind and owner everywhere; references lead
 * somewhere.
 */
export function checkAgainst(profile: Profile, others: readonly Profile[], national: Profile): Finding[] {
  const known = new Set([...profile.rules, ...national.rules].map(({ code }) => code));
  return profile.rules.flatMap((rule, index) => {
    const found: Finding[] = [];
    for (const other of others) {
      const twin = other.rules.find(({ code }) => code === rule.code);
      for (const field of ['kind', 'owner'] as const) {
        if (twin && twin[field] !== rule[field]) {
          const message = `${field} must be ${twin[field]} as in ${other.code}.yaml, but got: "${rule[field]}"`;
          found.push({ path: ['rules', index, field], message });
        }
      }
    }
    for (const { item, path } of itemsOf(rule)) {
      if (item.rule && !known.has(item.rule)) {
        const message = `rule must be the code of a rule of this zone or a national one, but got: "${item.rule}"`;
        found.push({ path: ['rules', index, ...path, 'rule'], message });
      }
    }
    return found;
  });
}

const at =
  (...prefix: (string | number)[]) =>
  ({ path, message }: Finding): Finding => ({ path: [...prefix, ...path], message });

function checkRule(rule: RuleRecord, national: boolean, documents: Record<string, unknown>): Finding[] {
  const found: Finding[] = [];
  const say = (field: string, message: string) => found.push({ path: [field], message });
  if (!national && !rule.row) say('row', 'row is required');
  if (national && !rule.document) say('document', 'document is required');
  if (rule.document && !Object.hasOwn(documents, rule.document)) {
    say(
      'document',
      `document must be one of ${Object.keys(documents).join(', ') || '(none declared)'}, but got: "${rule.document}"`,
    );
  }
  if (rule.validTo && rule.validTo < rule.validFrom) {
    say('validTo', `validTo must not be before validFrom ${rule.validFrom}, but got: "${rule.validTo}"`);
  }
  if ((rule.parameters === undefined) === (rule.options === undefined))
    say('code', 'must have either parameters, or options and chosen');
  if (rule.options && !rule.ambiguous) say('options', 'options are for rules with ambiguous: true');
  if (rule.ambiguous && !rule.note) say('ambiguous', 'an ambiguous rule must have a note that says what is open');
  const codes = rule.options?.map(({ code }) => code) ?? [];
  if (rule.options ? !codes.includes(rule.chosen ?? '') : rule.chosen) {
    say(
      'chosen',
      `chosen must be one of ${codes.join(', ') || '(no options)'}, but got: ${JSON.stringify(rule.chosen) ?? 'nothing'}`,
    );
  }
  return [...found, ...checkParameters(rule)];
}

/** Names and codes within a rule are used once; sums and spans add up. */
function checkParameters(rule: RuleRecord): Finding[] {
  return parameterSets(rule).flatMap(({ parameters, path }) => {
    const found: Finding[] = [];
    const say = (field: string, message: string) =>
      found.push({ path: [...path, field], message: `${field} ${message}` });
    for (const [field, value] of Object.entries(parameters)) {
      const names = Array.isArray(value) ? value.map(nameOf) : [];
      const twice = names.find((name, index) => names.indexOf(name) !== index);
      if (twice) say(field, `must not name ${twice} twice`);
    }
    if ('value' in parameters && parameters.parts.length > 0) {
      const sum = parameters.parts.reduce((total, part) => total + part.value, 0);
      if (sum !== parameters.value) say('parts', `must add up to ${parameters.value}, but got: ${sum}`);
    }
    if ('days' in parameters && parameters.days && parameters.days.from > parameters.days.to) {
      say('days', `must not end before they begin, but got: ${parameters.days.from}–${parameters.days.to}`);
    }
    if ('caps' in parameters && parameters.caps.length !== CREDIT_LEVELS.length) {
      say(
        'caps',
        `must have the levels ${CREDIT_LEVELS.join(', ')}, but got: ${parameters.caps.map(nameOf).join(', ')}`,
      );
    }
    return found;
  });
}

/** What tells an entry of an array from the others. */
function nameOf(entry: string | { code?: string; name?: string; creditLevel?: string }): string {
  return typeof entry === 'string' ? entry : (entry.code ?? entry.name ?? entry.creditLevel ?? '');
}

/** The versions of a code are numbered once, follow each other, and never overlap. */
function checkVersions(rules: readonly RuleRecord[]): Finding[] {
  const found: Finding[] = [];
  for (const [index, rule] of rules.entries()) {
    for (const earlier of rules.slice(0, index)) {
      if (earlier.code !== rule.code) continue;
      const say = (field: string, message: string) => found.push({ path: ['rules', index, field], message });
      if (earlier.version === rule.version) {
        say('version', `version ${rule.version} is there already`);
      } else if (earlier.validFrom <= (rule.validTo ?? '9999') && rule.validFrom <= (earlier.validTo ?? '9999')) {
        const until = earlier.validTo ? `to ${earlier.validTo}` : 'without end';
        const other = `version ${earlier.version}, valid from ${earlier.validFrom} ${until}`;
        say('validFrom', `version ${rule.version} from ${rule.validFrom} overlaps ${other}`);
      } else if (earlier.version > rule.version !== earlier.validFrom > rule.validFrom) {
        say('version', `version ${rule.version} must follow version ${earlier.version} in time`);
      }
    }
  }
  return found;
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
