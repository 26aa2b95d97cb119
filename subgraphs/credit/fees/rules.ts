/** Whether a fee may be charged (G49, Y24): a pure function of the list of the day and what is charged. */
import type { LocalDate } from '#shared/clock/index.ts';
import type { Message } from '#shared/messages.ts';
import type { FeeItem } from '../generated.ts';
import { MESSAGES } from './messages.ts';
import type { FeeListRow } from './rows.ts';

/** What came of a check. */
export interface FeeVerdict {
  allowed: boolean;
  reasons: Message[];
  item: FeeItem | null;
  version: number | null;
}

/** A fee that somebody charges. */
export interface Charged {
  code: string;
  /** In yuan, with two decimals. */
  amount: string;
  on: LocalDate;
}

/** Judges a fee: it stands on the list, and is not above its bound. */
export function judgeFee(list: FeeListRow | null, { code, amount, on }: Charged): FeeVerdict {
  if (!list) return { allowed: false, reasons: [MESSAGES.NO_LIST({ on })], item: null, version: null };
  const { version } = list;
  const item = list.items.find(listed => listed.code === code.trim().toUpperCase()) ?? null;
  if (!item) return { allowed: false, reasons: [MESSAGES.NOT_LISTED({ version })], item, version };
  const { most, authority, basis } = item;
  if (most !== null && most !== undefined && cents(amount) > cents(most)) {
    return { allowed: false, reasons: [MESSAGES.ABOVE({ version, most })], item, version };
  }
  return { allowed: true, reasons: [MESSAGES.LISTED({ version, authority, basis })], item, version };
}

const cents = (yuan: string): bigint => BigInt(yuan.replace('.', ''));
