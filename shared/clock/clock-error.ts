/**
 * A misuse of the clock kit: a wrong date, amount, calendar profile, or an order of events that cannot happen.
 * The message always reads "<rule>, but got: <got>", and both halves are kept for programs.
 */
export class ClockError extends Error {
  override readonly name: string = 'ClockError';
  /** What must hold. */
  readonly rule: string;
  /** What was found instead. */
  readonly got: string;

  constructor(rule: string, got: unknown) {
    const shown = got instanceof Date ? showDate(got) : String(got);
    super(`${rule}, but got: ${shown}`);
    this.rule = rule;
    this.got = shown;
  }
}

/**
 * A day beyond the years that a calendar can know. Where a caller's own date led there it is a wrong input, and no
 * fault of the platform.
 */
export class BeyondCalendar extends ClockError {
  override readonly name = 'BeyondCalendar';
}

const showDate = (date: Date): string => (Number.isNaN(date.getTime()) ? 'Invalid Date' : date.toISOString());
