/**
 * Who may know of which events: the rule of the feeds (shared/identity/principal.ts), of all departments at once. What
 * the caller may not know of is left out in SQL, so that no page, cursor or stage tells of it.
 */
import type { Condition, OneOf } from '#shared/database/paging.ts';
import { withoutOffice, worksIn } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';

/** What a caller sees beside what is public. */
export interface Sight {
  all: boolean;
  /** All of this department; null for none. */
  department: string | null;
  /** What is these enterprises' own. */
  creditCodes: readonly string[];
}

/** Who reads, and what tells him where an enterprise is registered (loaders.ts). */
interface Reading {
  principal: Principal;
  loaders: { homeZone: { load(creditCode: string): Promise<string | null> } };
}

/**
 * As whom a caller reads the life of an enterprise: without his office, where it is registered in a zone in which he
 * does not work.
 */
export async function readerOf({ principal, loaders }: Reading, creditCode: string): Promise<Principal> {
  if (principal.zones === undefined) return principal;
  return worksIn(principal, await loaders.homeZone.load(creditCode)) ? principal : withoutOffice(principal);
}

/** What a caller sees. */
export function sightOf({ role, department, creditCodes }: Principal): Sight {
  return {
    all: role === 'service' || role === 'auditor',
    department: role === 'officer' ? department : null,
    creditCodes: role === 'enterprise' ? creditCodes : [],
  };
}

const PUBLIC: Condition = { sql: 'not restricted and not office_only', values: [] };
const [RESTRICTED, OFFICE_ONLY] = ['restricted and not office_only', 'restricted and office_only'];

/** The events that are seen. A page of each condition is read by an index, whatever else the enterprise has. */
export function seen({ all, department, creditCodes }: Sight): OneOf {
  const restricted = (more: string, ...values: unknown[]): Condition[] =>
    [RESTRICTED, OFFICE_ONLY].map(sql => ({ sql: `${sql}${more}`, values }));
  if (all) return { oneOf: [PUBLIC, ...restricted('')] };
  if (department !== null) return { oneOf: [PUBLIC, ...restricted(' and department = ?::text', department)] };
  if (creditCodes.length === 0) return { oneOf: [PUBLIC] };
  return { oneOf: [PUBLIC, { sql: `${RESTRICTED} and credit_code = any(?::text[])`, values: [creditCodes] }] };
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
