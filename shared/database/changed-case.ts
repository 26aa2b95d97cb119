/** A case as a change of the feed tells of it: what a desk over all departments shows. */
import type { Amount } from '../clock/index.ts';
import type { Text } from '../messages.ts';
import type { StoredClock } from '../zones/zone-clock.ts';

/** Who has to act next. */
export type AwaitedRole = 'enterprise' | 'officer' | 'bank';

/** For whom a case waits. */
export interface Awaiting {
  role: AwaitedRole;
  /** In words. */
  who: Text;
  department: string;
  /** The one agency whose officers act; null where every officer of the department may. */
  agency: string | null;
}

/** A stored clock and its limit: due date and light are derived wherever they are read. */
export interface ChangedClock {
  /** Empty until the case is accepted where its limit counts from acceptance. */
  segments: StoredClock;
  limit: Amount;
  /** What the limit stands still for. */
  pauses: readonly string[];
}

/**
 * What a day of a case is: `DUTY`, something is late after it; `RIGHT`, something can be done no longer after it,
 * such as an application for review; `END`, something holds no longer after it, such as a licence.
 */
export type DeadlineKind = 'DUTY' | 'RIGHT' | 'END';

/** A day by which something is to be done, or until which something holds. */
export interface ChangedDeadline {
  /** What it is the day of, in words. */
  name: Text;
  kind: DeadlineKind;
  /** The last moment in time: RFC 3339. */
  at: string;
}

/** A case as a change tells of it. Times are RFC 3339 texts. */
export interface ChangedCase {
  id: string;
  number: string;
  /** The department's code of what is applied for. */
  matter: string;
  matterName: Text;
  status: string;
  statusName: Text;
  zone: string | null;
  /** Counts the steps; null where steps are not counted. */
  version: number | null;
  openedAt: string;
  acceptedAt: string | null;
  /** Null while it is open. */
  endedAt: string | null;
  /** Null where no rule sets a limit. */
  clock: ChangedClock | null;
  /** The days beside its clock, the earliest first; absent where there are none. */
  deadlines?: readonly ChangedDeadline[];
  /** Null where nobody has to act, as when it has ended. */
  awaiting: Awaiting | null;
  /** Null for who applies to become an enterprise, until it is one. */
  creditCode: string | null;
  /** The pseudonymous subject of who applied; null where that is not kept. */
  applicant: string | null;
  /** The credit code of the bank before which it is; null where it is before none. */
  bank: string | null;
  /** The department whose officers work on it; absent where it is the one that tells of it. */
  office?: string;
  /** Present where nobody works on it: its holder alone is told when it ends. */
  watched?: true;
  subject: { type: string; id: string };
}
