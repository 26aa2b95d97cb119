/**
 * What an answer may be like while a department fails: everything else as it was before, and its own slice as it was or
 * null, with its error.
 */
import type { ErrorCode } from '../../shared/errors.ts';
import { neededFor, ownerOf } from './slices.ts';
import type { Question } from './slices.ts';

export interface Answered {
  status: number;
  text: string;
}

interface Body {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string; service?: string } }[];
}

/** Codes that a department's failure may have. */
const CODES: readonly ErrorCode[] = ['SUBGRAPH_UNAVAILABLE', 'INTERNAL_SERVER_ERROR'];

export interface Verdict {
  /** What is wrong, in words; none where all is as promised. */
  violations: string[];
  /** Whether something of the failing department is missing. */
  isMissing: boolean;
}

/**
 * Judges an answer.
 * @param before the whole answer's text, taken while every department was well
 * @param failing the departments that failed at any moment of the operation; none where all were well
 */
export function judge(
  { root, departments }: Question,
  before: string,
  { status, text }: Answered,
  failing: readonly string[],
): Verdict {
  if (text === before && status === 200) return { violations: [], isMissing: false };
  if (status !== 200) return { violations: [`HTTP ${status}: ${short(text)}`], isMissing: false };
  const whole = JSON.parse(before) as Body;
  let body: Body;
  try {
    body = JSON.parse(text) as Body;
  } catch {
    return { violations: [`not JSON: ${short(text)}`], isMissing: false };
  }
  const violations: string[] = [];
  let isMissing = false;
  for (const { message, extensions: { code = 'none', service = 'nobody' } = {} } of body.errors ?? []) {
    if (!failing.includes(service)) violations.push(`an error of ${service}, which is well: ${code} ${message}`);
    else if (!departments.includes(service))
      violations.push(`an error of ${service}, which was not asked: ${code} ${message}`);
    else if (!(CODES as readonly string[]).includes(code))
      violations.push(`an error with the code ${code}: ${message}`);
  }
  const compare = (what: string, was: unknown, is: unknown, needed: readonly string[]): void => {
    if (JSON.stringify(is) === JSON.stringify(was)) return;
    if (is === null && needed.some(department => failing.includes(department))) isMissing = true;
    else
      violations.push(
        `${what} (${needed.join(', ')}) is ${short(JSON.stringify(is))} and was ${short(JSON.stringify(was))}`,
      );
  };
  const [was, is] = [whole.data![root], body.data?.[root]];
  if (root === 'enterprise' && isObject(was) && isObject(is)) {
    for (const field of new Set([...Object.keys(was), ...Object.keys(is)]))
      compare(field, was[field], is[field], neededFor(field));
  } else {
    compare(root, was, is, [ownerOf(root)]);
  }
  if (isMissing && !body.errors?.length) violations.push('something is missing, and no error says so');
  return { violations, isMissing };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const short = (text: string | undefined): string =>
  text === undefined ? 'absent' : text.length > 200 ? `${text.slice(0, 200)}…` : text;
