import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { YAMLException, load } from 'js-yaml';
import type { core } from 'zod';
import { checkAgainst, checkProfile, type Finding } from './checks.ts';
import { ZoneFileError, type ZoneFileProblem } from './errors.ts';
import { PARAMETERS } from './parameters.ts';
import { lineAt } from './places.ts';
import type { Path } from './places.ts';
import { nationalProfile, zoneProfile, type NationalProfile, type ZoneProfile } from './schema.ts';

/** The profiles of one folder, checked. */
export interface Profiles {
  national: NationalProfile;
  zones: ZoneProfile[];
}

interface ProfileFile {
  file: string;
  text: string;
  data: unknown;
}

/** A profile that satisfies its schema, with the file that it comes from. */
interface ReadProfile<P> {
  source: ProfileFile;
  profile: P;
}

const NATIONAL_FILE = 'national.yaml';

/**
 * Reads and checks every `*.yaml` of a folder; one of them must be `national.yaml`.
 * @throws ZoneFileError naming every problem: file, line, rule, what was expected and what was got.
 */
export function readProfiles(dir: string): Profiles {
  const problems: ZoneFileProblem[] = [];
  const zones: ReadProfile<ZoneProfile>[] = [];
  let national: ReadProfile<NationalProfile> | null = null;

  for (const file of listProfiles(dir)) {
    const source = readFile(dir, file, problems);
    if (!source) continue;
    if (file === NATIONAL_FILE) national = check<NationalProfile>(source, nationalProfile, problems);
    else zones.push(...[check<ZoneProfile>(source, zoneProfile, problems)].filter(read => read !== null));
  }
  if (problems.length > 0) throw new ZoneFileError(dir, problems);
  if (!national) {
    const message = 'the file of national rules is missing';
    throw new ZoneFileError(dir, [{ file: NATIONAL_FILE, line: 1, rule: null, message }]);
  }
  const disagreements = checkTogether(zones, national);
  if (disagreements.length > 0) throw new ZoneFileError(dir, disagreements);
  return { national: national.profile, zones: zones.map(({ profile }) => profile) };
}

const listProfiles = (dir: string): string[] =>
  readdirSync(dir)
    .filter(name => name.endsWith('.yaml'))
    .sort();

/** A file's text and data; null where it is not YAML, which is added to `problems`. */
function readFile(dir: string, file: string, problems: ZoneFileProblem[]): ProfileFile | null {
  const text = readFileSync(join(dir, file), 'utf8');
  try {
    return { file, text, data: load(text) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    problems.push({ file, line: (error.mark?.line ?? 0) + 1, rule: null, message: error.reason });
    return null;
  }
}

/** What is wrong with the files together; each of them is right by itself. */
function checkTogether(
  zones: readonly ReadProfile<ZoneProfile>[],
  national: ReadProfile<NationalProfile>,
): ZoneFileProblem[] {
  const all = [national.profile, ...zones.map(({ profile }) => profile)];
  const anywhere = new Set(all.flatMap(({ rules }) => rules.map(({ code }) => code)));
  const together = { national: national.profile, anywhere };
  const ofZones = zones.flatMap(({ source, profile }, index) => {
    const others = [national.profile, ...zones.slice(0, index).map(earlier => earlier.profile)];
    return checkAgainst(profile, others, together).map(finding => locate(source, finding));
  });
  const ofNational = checkAgainst(national.profile, [], together);
  return [...ofZones, ...ofNational.map(finding => locate(national.source, finding))];
}

/** The profile of one file; null where it has problems, which are added to `problems`. */
function check<P extends ZoneProfile | NationalProfile>(
  source: ProfileFile,
  schema: { safeParse(data: unknown): { success: true; data: P } | { success: false; error: core.$ZodError } },
  problems: ZoneFileProblem[],
): ReadProfile<P> | null {
  const parsed = schema.safeParse(source.data);
  const findings = parsed.success
    ? checkProfile(parsed.data)
    : parsed.error.issues.flatMap(issue => fromIssue(issue, source.data));
  if (parsed.success && `${parsed.data.code}.yaml` !== source.file) {
    findings.push({ path: ['code'], message: `code must be the name of the file, but got: "${parsed.data.code}"` });
  }
  problems.push(...findings.map(finding => locate(source, finding)));
  return parsed.success && findings.length === 0 ? { source, profile: parsed.data } : null;
}

/** Words an issue of zod as the rule and what was got. */
function fromIssue(issue: core.$ZodIssue, data: unknown): Finding[] {
  const path = issue.path.map(step => (typeof step === 'symbol' ? String(step) : step));
  const inRule = path[0] === 'rules' ? path.slice(2) : path;
  const name = inRule.join('.') || 'the file';
  const got = valueAt(data, path);
  const butGot = `but got: ${JSON.stringify(got) ?? 'nothing'}`;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({ path: [...path, key], message: `unknown key ${[...inRule, key].join('.')}` }));
  }
  if (got === undefined) return [{ path, message: `${name} is required` }];
  if (issue.code === 'invalid_value') return [{ path, message: `${name} must be ${oneOf(issue.values)}, ${butGot}` }];
  if (issue.code === 'invalid_union' && issue.path.at(-1) === 'kind') {
    return [{ path, message: `${name} must be ${oneOf(Object.keys(PARAMETERS))}, ${butGot}` }];
  }
  if (issue.code === 'invalid_type')
    return [{ path, message: `${name} must be ${article(issue.expected)}, ${butGot}` }];
  const bound = boundOf(issue);
  const must = bound && typeof got === 'number' ? `must be ${bound}` : issue.message;
  return [{ path, message: `${name} ${must}, ${butGot}` }];
}

/** The bound that a number breaks; null for an issue of another kind. */
function boundOf(issue: core.$ZodIssue): string | null {
  if (issue.code === 'too_small') return `at least ${issue.minimum}`;
  return issue.code === 'too_big' ? `at most ${issue.maximum}` : null;
}

const oneOf = (values: readonly unknown[]): string =>
  values.length === 1 ? String(values[0]) : `one of ${values.join(', ')}`;

function article(expected: string): string {
  const name =
    { int: 'whole number', object: 'map', array: 'list', string: 'text', record: 'map' }[expected] ?? expected;
  return `a ${name}`;
}

function locate({ file, text, data }: ProfileFile, { path, message }: Finding): ZoneFileProblem {
  const code = path[0] === 'rules' ? valueAt(data, [...path.slice(0, 2), 'code']) : null;
  return { file, line: lineAt(text, path), rule: typeof code === 'string' ? code : null, message };
}

/** What a path leads to; undefined where there is nothing. */
const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step], data);
