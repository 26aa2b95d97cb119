/** What may be asked for, and until when it is answered (国令第809号): pure functions of rule, facts and time. */
import { addMonths, dueAt, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { quoted } from '#shared/identifiers/index.ts';
import { plainTexts } from '#shared/input.ts';
import { clockRule, limitOf, ruleOfDay, thresholdRule } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import type { ShareType } from '../generated.ts';
import { MESSAGES } from './messages.ts';
import type { ShareRequestRow } from './rows.ts';

/** Fields of one request at most. */
const MOST_FIELDS = 100;
/** A field, or an argument of one: `Type.field`, `Type.field(argument:)`. */
const COORDINATE = /^[A-Z]\w{0,79}\.[a-z]\w{0,79}(?:\([a-z]\w{0,79}:\))?$/;
const OF_PAGE = /^(\w+?)(?:Connection|Edge)\.(?:nodes|edges|pageInfo|totalCount|node|cursor)$/;
/**
 * Where a page stands, fields of a filter or an input, which its argument grants, what another platform hands over with
 * the refusal that it may get, and parts of a value that stands word for word in every contract, such as the reading of
 * a clock, which the field that has it grants: they are of no type of data.
 */
const OF_NO_TYPE = /^(?:PageInfo|Mutation|Refusal|ClockReading|RuleReference|Text|\w+(?:Filter|Order|Input))\.\w+$/;
const MATTER_CODE = /^[0-9A-Za-z-]{4,40}$/;

/** A field of the ledger, as far as sharing goes. */
export interface LedgerField {
  shareType: ShareType;
  /** Why it is not shared, or on which condition. */
  ground: string | null;
}

/** The fields asked for. Refuses INVALID_INPUT. */
export function checkFields(given: readonly string[]): string[] {
  const fields = plainTexts('fields', given, MOST_FIELDS);
  const wrong = fields.find(field => !COORDINATE.test(field));
  if (wrong === undefined) return fields;
  throw refuse('INVALID_INPUT', MESSAGES.NO_COORDINATE({ got: quoted(wrong) }));
}

/** Refuses INVALID_INPUT. */
export function checkMatterCode(code: string): string {
  if (MATTER_CODE.test(code)) return code;
  throw refuse('INVALID_INPUT', MESSAGES.MATTER_CODE({ got: quoted(code) }));
}

/** Refuses INVALID_INPUT an end that is over, or beyond the longest term. */
export function checkEnd(endsOn: LocalDate, zone: Zone, today: LocalDate): void {
  const last = addMonths(today, limitOf(thresholdRule(zone, 'SHARE_TERM', today), 'months').value);
  if (endsOn >= today && endsOn <= last) return;
  throw refuse('INVALID_INPUT', MESSAGES.ENDS_ON({ today, last, got: endsOn }));
}

/** What of the ledger a coordinate is judged by: an argument by its field, what is of a page by the type it lists. */
export function judgedBy(coordinate: string): string {
  const field = coordinate.replace(/\(.*$/, '');
  return OF_PAGE.exec(field)?.[1] ?? field;
}

/** How one coordinate is shared; undefined where the ledger does not have it. */
function sharedAs(coordinate: string, ledger: ReadonlyMap<string, LedgerField>): LedgerField | undefined {
  const by = judgedBy(coordinate);
  if (OF_NO_TYPE.test(by)) return { shareType: 'CONDITIONAL', ground: null };
  const known = ledger.get(by);
  // An argument tells of values that are not shown.
  return known && by !== coordinate ? { ...known, shareType: stricter(known.shareType, 'CONDITIONAL') } : known;
}

const STRICTNESS: readonly ShareType[] = ['UNCONDITIONAL', 'CONDITIONAL', 'NOT_SHARED'];

/** The stricter of two. */
export const stricter = (one: ShareType, other: ShareType): ShareType =>
  STRICTNESS.indexOf(one) >= STRICTNESS.indexOf(other) ? one : other;

/** Those of these coordinates that are shared under conditions alone. */
export const conditionalOf = (coordinates: readonly string[], ledger: ReadonlyMap<string, LedgerField>): string[] =>
  coordinates.filter(one => sharedAs(one, ledger)?.shareType === 'CONDITIONAL');

/**
 * How a request for these fields is answered: as its strictest field is shared. What the ledger does not have is not
 * shared. Refuses NOT_IN_LEDGER, NOT_SHARED.
 */
export function shareTypeOf(fields: readonly string[], ledger: ReadonlyMap<string, LedgerField>): ShareType {
  let strictest: ShareType = 'UNCONDITIONAL';
  for (const field of fields) {
    const known = sharedAs(field, ledger);
    if (!known) throw refuse('NOT_IN_LEDGER', MESSAGES.NOT_IN_LEDGER({ field }));
    if (known.shareType === 'NOT_SHARED') {
      const ground = known.ground ?? '';
      throw refuse('NOT_SHARED', MESSAGES.NOT_SHARED({ field, ground }), { remedy: MESSAGES.COORDINATE({ field }) });
    }
    strictest = stricter(strictest, known.shareType);
  }
  return strictest;
}

type Asked = Pick<ShareRequestRow, 'zone' | 'requestedAt' | 'shareType'>;

/** The limit of the answer, by the rule of the day of the request. */
export const answerLimit = ({ zone, requestedAt, shareType }: Asked): ResolvedRule<'clock'> =>
  ruleOfDay(
    'clock',
    zoneOf(zone),
    shareType === 'UNCONDITIONAL' ? 'SHARE_ANSWER_UNCONDITIONAL' : 'SHARE_ANSWER_CONDITIONAL',
    localDate(new Date(requestedAt)),
  );

/** The last day to answer. */
export const answerDue = (request: Asked): LocalDate =>
  dueAt(new Date(request.requestedAt), answerLimit(request).parameters.amount, calendarOf(request.zone)).dueDate;

/** The limit of the provision after consent, by the rule of the day of the consent. */
export const provideLimit = (zone: string, on: LocalDate): ResolvedRule<'clock'> =>
  clockRule(zoneOf(zone), 'SHARE_PROVIDE', on);
