import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
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

/**
 * Reads and checks every `*.yaml` of a folder; one of them must be `national.yaml`.
 * @throws ZoneFileError naming every problem: file, line, rule, what was expected and what was got.
 */
export function readProfiles(dir: string): Profiles {
  const problems: ZoneFileProblem[] = [];
  const zones: { source: ProfileFile; profile: ZoneProfile }[] = [];
  let national: { source: ProfileFile; profile: NationalProfile } | null = null;

  for (const file of readdirSync(dir)
    .filter(name => name.endsWith('.yaml'))
    .sort()) {
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(join(dir, file), 'utf8'), { lineCounter: lines });
    const source = { file, document, lines };
    if (document.errors.length > 0) {
      for (const { pos, message } of document.errors) {
        problems.push({
          file,
          line: lines.linePos(pos[0]).line,
          rule: null,
          message: message.replace(/ at line [\s\S]*/, ''),
        });
      }
    } else if (file === 'national.yaml') {
      const profile = check<NationalProfile>(source, nationalProfile, problems);
      if (profile) national = { source, profile };
    } else {
      const profile = check<ZoneProfile>(source, zoneProfile, problems);
      if (profile) zones.push({ source, profile });
    }
  }
  if (problems.length > 0) throw new ZoneFileError(dir, problems);
  if (!national) {
    throw new ZoneFileError(dir, [
      { file: 'national.yaml', line: 1, rule: null, message: 'the file of national rules is missing' },
    ]);
  }

  for (const [index, { source, profile }] of zones.entries()) {
    const others = [national.profile, ...zones.slice(0, index).map(earlier => earlier.profile)];
    problems.push(...checkAgainst(profile, others, national.profile).map(finding => locate(source, finding)));
  }
  problems.push(
    ...checkAgainst(national.profile, [], national.profile).map(finding => locate(national.source, finding)),
  );
  if (problems.length > 0) throw new ZoneFileError(dir, problems);
  return { national: national.profile, zones: zones.map(({ profile }) => profile) };
}

/** The profile of one file, or null with its problems added. */
function check<P extends ZoneProfile | NationalProfile>(
  source: ProfileFile,
  schema: { safeParse(data: unknown): { success: true; data: P } | { success: false; error: core.$ZodError } },
  problems: ZoneFileProblem[],
): P | null {
  const parsed = schema.safeParse(source.document.toJS());
  const findings = parsed.success
    ? checkProfile(parsed.data)
    : parsed.error.issues.flatMap(issue => fromIssue(issue, source.document));
  if (parsed.success && `${parsed.data.code}.yaml` !== source.file) {
    findings.push({ path: ['code'], message: `code must be the name of the file, but got: "${parsed.data.code}"` });
  }
  problems.push(...findings.map(finding => locate(source, finding)));
  return parsed.success && findings.length === 0 ? parsed.data : null;
}

/** Says an issue of zod as the rule and what was got. */
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
  const bound =
    issue.code === 'too_small'
      ? `at least ${issue.minimum}`
      : issue.code === 'too_big'
        ? `at most ${issue.maximum}`
        : null;
  const must = bound && typeof got === 'number' ? `must be ${bound}` : issue.message;
  return [{ path, message: `${name} ${must}, ${butGot}` }];
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
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      const range = (node as { range?: [number, number, number] } | undefined)?.range;
      if (!range) break;
      offset = range[0];
    } else break;
  }
  return offset;
}
