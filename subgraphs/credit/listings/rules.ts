/** When a listing may be decided on, how long it stands, and which steps are open: pure functions of rule and time. */
import type { OpenStep } from '#shared/case/index.ts';
import type { Machine, MachineLabels } from '#shared/case/state-machine.ts';
import { addMonths, dueAt, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Message } from '#shared/messages.ts';
import { periodOf, ruleOfDay, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import { zoneOfRow } from '../evidence.ts';
import type { ListColour, ListingState } from '../generated.ts';
import { MESSAGES } from './messages.ts';
import type { ListingRow } from './rows.ts';

/** What is done with a listing; each is the operation of that name, `expire` the clock's. */
export type ListingAction = 'answerListing' | 'listEnterprise' | 'dropListing' | 'delistEnterprise' | 'expire';

/** States of a listing. */
export const LISTING_STATES: Machine<ListingState, ListingAction> = {
  PROPOSED: { answerListing: 'PROPOSED', listEnterprise: 'LISTED', dropListing: 'DROPPED' },
  LISTED: { delistEnterprise: 'ENDED', expire: 'ENDED' },
  DROPPED: {},
  ENDED: {},
};

export const LISTING_LABELS: MachineLabels = {
  PROPOSED: { en: 'PROPOSED', zh: '已告知' },
  LISTED: { en: 'LISTED', zh: '已列入' },
  DROPPED: { en: 'DROPPED', zh: '不予列入' },
  ENDED: { en: 'ENDED', zh: '已移出' },
  answerListing: { en: 'answerListing', zh: '陈述、申辩' },
  listEnterprise: { en: 'listEnterprise', zh: '列入名单' },
  dropListing: { en: 'dropListing', zh: '不予列入' },
  delistEnterprise: { en: 'delistEnterprise', zh: '移出名单' },
  expire: { en: 'the end of its period', zh: '期满移出' },
};

/** How a list is called. */
export const listName = (colour: ListColour): Message => MESSAGES[colour]();

type Placed = Pick<ListingRow, 'state' | 'listedUntil'>;

/** Where a listing stands on a day: it ends with its last day, even while the job that records it has not run yet. */
export const stateOn = ({ state, listedUntil }: Placed, day: LocalDate): ListingState =>
  state === 'LISTED' && listedUntil !== null && listedUntil < day ? 'ENDED' : state;

/** The last day to answer a notice; null where none is due: the red list rewards. */
export function answerUntil({
  colour,
  proposedAt,
  zone,
}: Pick<ListingRow, 'colour' | 'proposedAt' | 'zone'>): LocalDate | null {
  if (colour === 'RED' || proposedAt === null || zone === null) return null;
  const at = new Date(proposedAt);
  const { amount } = noticeRule(zoneOf(zone), localDate(at)).parameters;
  return dueAt(at, amount, calendarOf(zone)).dueDate;
}

const noticeRule = (zone: Zone, on: LocalDate): ResolvedRule<'clock'> => ruleOfDay('clock', zone, 'LISTING_NOTICE', on);

/** The rule of how long a listing stands: of its decision, too. */
export const periodRule = (zone: Zone, on: LocalDate): ResolvedRule<'periods'> =>
  ruleOfDay('periods', zone, 'LISTING_PERIODS', on);

/** The last day that a listing may stand, counted from its first. */
export function lastDayOf(rule: ResolvedRule<'periods'>, colour: ListColour, listedOn: LocalDate): LocalDate {
  const { max } = periodOf(rule, colour);
  if (!max) throw new Error(`rule ${rule.code} must say how long a listing stands, but says nothing of ${colour}`);
  return addMonths(listedOn, monthsOf(max));
}

const monthsOf = ({ value, unit }: { value: number; unit: string }): number => (unit === 'YEAR' ? value * 12 : value);

/**
 * The first day on which an enterprise may be taken off before its time (提前移出), by the rule of the day of its listing;
 * null where the rule sets no shortest period, and for what is not listed.
 */
export function delistingFrom(listing: Pick<ListingRow, 'colour' | 'listedOn' | 'zone'>): LocalDate | null {
  const { colour, listedOn } = listing;
  if (listedOn === null) return null;
  const { min } = periodOf(periodRule(zoneOfRow(listing), listedOn), colour);
  return min ? addMonths(listedOn, monthsOf(min)) : null;
}

/** Refuses DELISTING_TOO_EARLY before the first day on which an enterprise may be taken off. */
export function requireDelistable(listing: Pick<ListingRow, 'colour' | 'listedOn' | 'zone'>, today: LocalDate): void {
  const firstDay = delistingFrom(listing);
  if (firstDay === null || today >= firstDay) return;
  throw refuse('DELISTING_TOO_EARLY', MESSAGES.TOO_EARLY({ list: listName(listing.colour), firstDay, today }), {
    rule: ruleReference(periodRule(zoneOfRow(listing), listing.listedOn ?? today)),
    remedy: MESSAGES.FROM_FIRST_DAY({ firstDay }),
  });
}

/** What a proposal is judged by. */
type Proposal = Pick<ListingRow, 'colour' | 'proposedAt' | 'zone' | 'answer'>;

/**
 * Refuses NOTICE_RUNNING while the enterprise may still answer and has not, and ANSWER_NOT_CONSIDERED where it has and
 * nothing is said of it.
 */
export function requireHeard(proposal: Proposal, considered: string | null, today: LocalDate): void {
  const until = answerUntil(proposal);
  if (proposal.answer !== null) {
    if (considered !== null) return;
    throw refuse('ANSWER_NOT_CONSIDERED', MESSAGES.ANSWER_NOT_CONSIDERED(), { remedy: MESSAGES.SAY_CONSIDERED() });
  }
  if (until === null || today > until) return;
  throw refuse('NOTICE_RUNNING', MESSAGES.NOTICE_RUNNING({ until, today }), { remedy: MESSAGES.WAIT_FOR_ANSWER() });
}

/** What beside the row decides on the steps of a listing. */
export interface AroundListing {
  today: LocalDate;
  /** Whether the enterprise has applied to be taken off, and nobody has decided. */
  underRepair: boolean;
}

/** The steps that are open on a listing, with what is known of their input. */
export function openSteps(listing: ListingRow, { today, underRepair }: AroundListing): OpenStep[] {
  const { id, creditCode, proposedBy, listedBy, answer } = listing;
  const input = { creditCode, listingId: id };
  const state = stateOn(listing, today);
  if (state === 'LISTED') {
    const firstDay = delistingFrom(listing);
    const isEarly = firstDay !== null && today < firstDay;
    return [
      ...(isEarly || underRepair ? [] : [{ operation: 'applyForDelisting', input }]),
      { operation: 'delistEnterprise', input, notBy: listedBy, more: isEarly ? ['annulled'] : [] },
    ];
  }
  if (state !== 'PROPOSED') return [];
  const until = answerUntil(listing);
  const answering = answer === null && until !== null && today <= until;
  const more = answer === null ? [] : ['considered'];
  return [
    ...(answering ? [{ operation: 'answerListing', input }] : []),
    ...(answering ? [] : [{ operation: 'listEnterprise', input, more, notBy: proposedBy }]),
    { operation: 'dropListing', input, notBy: proposedBy },
  ];
}
