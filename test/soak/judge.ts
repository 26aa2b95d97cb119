/**
 * What a response may be like while a department fails: everything else as it was before, and the department's slice as
 * it was or null, with its error.
 */
import type { ErrorCode } from '../../shared/errors.ts';
import { neededFor, ownerOf } from './slices.ts';
import type { SoakQuery } from './slices.ts';

export interface HttpResult {
  status: number;
  text: string;
}

interface Body {
  data?: Record<string, unknown> | null;
  errors?: BodyError[];
}

interface BodyError {
  message: string;
  extensions?: { code?: string; service?: string };
}

/** Codes that a department's failure may have. */
const CODES: readonly ErrorCode[] = ['SUBGRAPH_UNAVAILABLE', 'INTERNAL_SERVER_ERROR'];

export interface Verdict {
  /** What is wrong, in words; none where all is as promised. */
  violations: string[];
  /** Whether something of the failing department is missing. */
  isMissing: boolean;
}

const FINE: Verdict = { violations: [], isMissing: false };
const violation = (text: string): Verdict => ({ violations: [text], isMissing: false });

/**
 * Judges a response.
 * @param before the whole response's text, taken while every department was well
 * @param failing the departments that failed at any moment of the operation; none where all were well
 */
export function judge(
  query: SoakQuery,
  before: string,
  { status, text }: HttpResult,
  failing: readonly string[],
): Verdict {
  if (status !== 200) return violation(`HTTP ${status}: ${short(text)}`);
  if (text === before) return FINE;
  let body: Body;
  try {
    body = JSON.parse(text) as Body;
  } catch {
    return violation(`not JSON: ${short(text)}`);
  }
  const { data, errors = [] } = body;
  const { data: dataBefore } = JSON.parse(before) as Body;
  const verdicts = [
    ...errors.map(error => judgeError(error, query, failing)),
    ...slicesOf(query, dataBefore?.[query.root], data?.[query.root]).map(slice => judgeSlice(slice, failing)),
  ];
  const violations = verdicts.flatMap(verdict => verdict.violations);
  const isMissing = verdicts.some(verdict => verdict.isMissing);
  if (isMissing && errors.length === 0) violations.push('something is missing, and no error says so');
  return { violations, isMissing };
}

function judgeError({ message, extensions = {} }: BodyError, query: SoakQuery, failing: readonly string[]): Verdict {
  const { code = 'none', service = 'no department' } = extensions;
  if (!failing.includes(service)) return violation(`an error of ${service}, which is well: ${code} ${message}`);
  if (!query.departments.includes(service))
    return violation(`an error of ${service}, which the query does not need: ${code} ${message}`);
  return CODES.some(allowed => allowed === code) ? FINE : violation(`an error with the code ${code}: ${message}`);
}

/** A part of a response, before the fault and now, with the departments that it needs. */
interface Slice {
  name: string;
  was: unknown;
  is: unknown;
  needed: readonly string[];
}

/** The slices of a response: each field of an enterprise, else the root field as a whole. */
function slicesOf({ root }: SoakQuery, was: unknown, is: unknown): Slice[] {
  if (root !== 'enterprise' || !isObject(was) || !isObject(is)) {
    return [{ name: root, was, is, needed: [ownerOf(root)] }];
  }
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return fields.map(name => ({ name, was: was[name], is: is[name], needed: neededFor(name) }));
}

function judgeSlice({ name, was, is, needed }: Slice, failing: readonly string[]): Verdict {
  const [before, now] = [JSON.stringify(was), JSON.stringify(is)];
  if (before === now) return FINE;
  if (is === null && needed.some(department => failing.includes(department)))
    return { violations: [], isMissing: true };
  return violation(`${name} (${needed.join(', ')}) is ${short(now)} and was ${short(before)}`);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function short(text = 'absent'): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
