/** One thing wrong in a profile: where it stands and what it is. */
export interface ZoneFileProblem {
  /** File name within the folder, such as `gedian.yaml`. */
  file: string;
  /** Line of the file, from 1. */
  line: number;
  /** Code of the rule it lies in; null outside the rules. */
  rule: string | null;
  message: string;
}

/**
 * Thrown at start when a profile is not valid. The message has one line per problem: file, line, rule, what was
 * expected and got.
 */
export class ZoneFileError extends Error {
  readonly problems: readonly ZoneFileProblem[];

  constructor(dir: string, problems: readonly ZoneFileProblem[]) {
    const lines = problems.map(
      ({ file, line, rule, message }) => `${file}:${line}: ${rule ? `rule ${rule}: ` : ''}${message}`,
    );
    super(`The zone profiles in ${dir} are not valid:\n${lines.join('\n')}`);
    this.name = 'ZoneFileError';
    this.problems = problems;
  }
}

/**
 * - ZONE_UNKNOWN: no profile has this code.
 * - RULE_UNKNOWN: no profile anywhere has this rule: a typing error.
 * - RULE_NOT_SET: other zones have the rule; this one has not, and there is no national one.
 * - RULE_NOT_IN_FORCE: the rule exists here, but no version of it is valid on the date.
 * - RULE_KIND: the rule is of another kind than the accessor reads.
 * - DATE_INVALID: the date is not a real day written YYYY-MM-DD.
 * - VALUE_UNKNOWN: the rule has no such limit, level or class.
 */
export type RuleErrorCode =
  | 'ZONE_UNKNOWN'
  | 'RULE_UNKNOWN'
  | 'RULE_NOT_SET'
  | 'RULE_NOT_IN_FORCE'
  | 'RULE_KIND'
  | 'DATE_INVALID'
  | 'VALUE_UNKNOWN';

/** The profiles do not have what was requested; `code` says why. */
export class RuleError extends Error {
  readonly code: RuleErrorCode;

  constructor(code: RuleErrorCode, message: string) {
    super(message);
    this.name = 'RuleError';
    this.code = code;
  }
}
