/** Whether anything may be granted on a promise: a pure function of rule and record. */
import type { LocalDate } from '#shared/clock/index.ts';
import type { Message } from '#shared/messages.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import { itemOf } from '#shared/zones/index.ts';
import type { ListingRow } from '../listings/rows.ts';
import { MESSAGES } from './messages.ts';
import type { BrokenPromiseRow } from './rows.ts';

/** How many promises are named; more are counted. */
const NAMED = 5;

export interface Standing {
  mayPromise: boolean;
  reasons: Message[];
  /** The last day on which it stands against it; null where it waits for a repair, or nothing stands against it. */
  until: LocalDate | null;
}

/** The standing of an enterprise, by what bars a promise under the rule. */
export function standingOf(
  rule: ResolvedRule<'list'>,
  unrepaired: readonly BrokenPromiseRow[],
  listings: readonly ListingRow[],
): Standing {
  const bars = (code: string): boolean => itemOf(rule, code) !== null;
  const broken = bars('BROKEN_PROMISE') ? unrepaired : [];
  const black = bars('BLACK_LISTED') ? listings.filter(({ colour }) => colour === 'BLACK') : [];
  const reasons = [
    ...broken.slice(0, NAMED).map(({ matter, dueOn }) => MESSAGES.STANDING_BROKEN({ matter, dueOn })),
    ...(broken.length > NAMED ? [MESSAGES.STANDING_MORE({ count: broken.length - NAMED })] : []),
    ...black.map(({ listedOn }) => MESSAGES.STANDING_LISTED({ listedOn: listedOn ?? '' })),
  ];
  const until = broken.length === 0 ? (black[0]?.listedUntil ?? null) : null;
  return { mayPromise: reasons.length === 0, reasons, until };
}
