/** A receipt: that data of enterprises was read, or that somebody tried. It holds no value of what was read. */
import type { Stated } from '../context.ts';

/** Kinds of reader that leave receipts: not enterprises, which read of themselves, the public, and auditors. */
export type Reader = 'PARTNER' | 'BANK' | 'OFFICER' | 'SERVICE';

/** A receipt as it is handed in: of all enterprises of which the same was read at once. Each of them sees its own. */
export interface Receipt extends Stated {
  /** Chosen by who hands it in: the same receipt is stored once, however often it is sent. */
  id: string;
  creditCodes: readonly string[];
  readAt: string;
  reader: Reader;
  /** The authority or bank that read, by its credit code. */
  member: string | null;
  /** The department of an officer or a service. */
  department: string | null;
  /** The pseudonymous id of the person or program; null for a partner, whose message the log has. */
  readerId: string | null;
  grantNo: string | null;
  fields: readonly string[];
  refused: boolean;
}
