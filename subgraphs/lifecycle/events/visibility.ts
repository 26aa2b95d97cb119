/**
 * Who may know of which events: the rule of the feeds (shared/identity/principal.ts), of all departments at once. What
 * the caller may not know of is left out in SQL, so that no page, cursor or stage tells of it.
 */
import type { Condition } from '#shared/database/paging.ts';
import type { Principal } from '#shared/identity/principal.ts';

/** What a caller sees beside what is public. */
export interface Sight {
  all: boolean;
  /** All of this department; null for none. */
  department: string | null;
  /** What is these enterprises' own. */
  creditCodes: readonly string[];
}

/** What a caller sees. */
export function sightOf({ role, department, creditCodes }: Principal): Sight {
  return {
    all: role === 'service' || role === 'auditor',
    department: role === 'officer' ? department : null,
    creditCodes: role === 'enterprise' ? creditCodes : [],
  };
}

/** The condition of events that are seen. It says no more than it must, so that an index can answer it. */
export function seen({ all, department, creditCodes }: Sight): Condition {
  if (all) return { sql: 'true', values: [] };
  if (department !== null) return { sql: 'not restricted or department = ?::text', values: [department] };
  if (creditCodes.length === 0) return { sql: 'not restricted', values: [] };
  return { sql: 'not restricted or (not office_only and credit_code = any(?::text[]))', values: [creditCodes] };
}

/** Whether an event is seen, by the same rule. */
export function sees(
  { all, department, creditCodes }: Sight,
  event: { department: string; creditCode: string; restricted: boolean; officeOnly: boolean },
): boolean {
  if (!event.restricted || all || event.department === department) return true;
  return !event.officeOnly && creditCodes.includes(event.creditCode);
}

/** Whether the caller may read what the payload of an event told, as in its department's feed. */
export function seesPayload(
  principal: Principal,
  { department, creditCode }: { department: string; creditCode: string },
): boolean {
  const { all, department: own, creditCodes } = sightOf(principal);
  return all || own === department || principal.role === 'partner' || creditCodes.includes(creditCode);
}
