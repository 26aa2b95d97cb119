import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import type { core } from 'zod';
import { checkAgainst, checkProfile, type Finding } from './checks.ts';
import { ZoneFileError, type ZoneFileProblem } from './errors.ts';
import { PARAMETERS } from './parameters.ts';
import { nationalProfile, zoneProfile, type NationalProfile, type ZoneProfile } from './schema.ts';

/** The profiles of one folder, checked. */
export interface Profiles {
  national: NationalProfile;
  zones: ZoneProfile[];
}

interface ProfileFile {
  file: string;
  document: Document;
  lines: LineCounter;
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
    const source = readFile(dir, file);
    if (source.document.errors.length > 0) problems.push(...syntaxProblems(source));
    else if (file === NATIONAL_FILE) national = check<NationalProfile>(source, nationalProfile, problems);
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

function readFile(dir: string, file: string): ProfileFile {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(dir, file), 'utf8'), { lineCounter: lines });
  return { file, document, lines };
}

const syntaxProblems = ({ file, document, lines }: ProfileFile): ZoneFileProblem[] =>
  document.errors.map(({ pos, message }) => ({
    file,
    line: lines.linePos(pos[0]).line,
    rule: null,
    message: message.replace(/ at line [\s\S]*/, ''),
  }));

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
  const parsed = schema.safeParse(source.document.toJS());
  const findings = parsed.success
    ? checkProfile(parsed.data)
    : parsed.error.issues.flatMap(issue => fromIssue(issue, source.document));
  if (parsed.success && `${parsed.data.code}.yaml` !== source.file) {
    findings.push({ path: ['code'], message: `code must be the name of the file, but got: "${parsed.data.code}"` });
  }
  problems.push(...findings.map(finding => locate(source, finding)));
  return parsed.success && findings.length === 0 ? { source, profile: parsed.data } : null;
}

/** Words an issue of zod as the rule and what was got. */
function fromIssue(issue: core.$ZodIssue, document: Document): Finding[] {
  const path = issue.path.map(step => (typeof step === 'symbol' ? String(step) : step));
  const inRule = path[0] === 'rules' ? path.slice(2) : path;
  const name = inRule.join('.') || 'the file';
  const got =
    path.length === 0
      ? document.toJS()
      : (document.getIn(path, true) as { toJSON?(): unknown } | undefined)?.toJSON?.();
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

function locate({ file, document, lines }: ProfileFile, { path, message }: Finding): ZoneFileProblem {
  const code = path[0] === 'rules' && typeof path[1] === 'number' ? document.getIn(['rules', path[1], 'code']) : null;
  return {
    file,
    line: lines.linePos(offsetOf(document, path)).line,
    rule: typeof code === 'string' ? code : null,
    message,
  };
}

/**
 * Where a path stands in the file: the key of a map entry, the start of a list entry, or the deepest part that exists.
 */
function offsetOf(document: Document, path: Finding['path']): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const step of path) {
    const child = childOf(node, step);
    if (!child) break;
    offset = child.offset ?? offset;
    node = child.node;
  }
  return offset;
}

/** One step down in a YAML node; null where there is no such entry. */
function childOf(node: unknown, step: string | number): { node: unknown; offset: number | undefined } | null {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
    return pair && isScalar(pair.key) ? { node: pair.value, offset: pair.key.range?.[0] } : null;
  }
  const entry = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
  return isNode(entry) && entry.range ? { node: entry, offset: entry.range[0] } : null;
}
