/**
 * Whose cases a caller sees: what his department's feed would tell him (events/visibility.ts), of the zones in which he
 * works, and nothing that is public. What he does not see is left out in SQL, so that no count, cursor or order tells
 * of it.
 */
import type { Condition, OneOf } from '#shared/database/paging.ts';
import { worksIn } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import type { SearchCondition } from '#shared/search/find.ts';
import type { AlertTold, DeskCaseRow } from './rows.ts';

const given = (sql: string, ...values: unknown[]): Condition => ({ sql, values });

/** Who is told of cases as their holder: he sees few of all that there are, by an index of his own. */
export type Holder = Principal & { role: 'enterprise' | 'bank' };
export const isHolder = (principal: Principal): principal is Holder =>
  principal.role === 'enterprise' || principal.role === 'bank';

/** The cases that a holder sees. */
export function heldCases({ role, creditCodes, subject }: Holder): Condition | OneOf {
  if (role === 'bank') {
    const { sql, values } = among('bank', creditCodes);
    return given(`${sql} and not office_only`, ...values);
  }
  const own = among('credit_code', creditCodes);
  return {
    oneOf: [
      given(`is_enterprise and ${own.sql} and not office_only`, ...own.values),
      given('not is_enterprise and applicant = ?::text and not office_only', subject),
    ],
  };
}

/** The cases that officers, auditors and services see; null for who sees none. */
export function seenCases(principal: Principal): readonly SearchCondition[] | null {
  const { role, department } = principal;
  if (role === 'service' || role === 'auditor') return inZones(principal);
  if (role !== 'officer' || department === null) return null;
  const worked = given('department = ?::text and not watched', department);
  return [{ ...worked, is: { column: 'department', ranges: [worked] } }, ...inZones(principal)];
}

/** The cases of a department, for who sees those of all; what is worked on and what is only watched are two ranges. */
export const ofDepartment = (department: string): SearchCondition => ({
  ...given('department = ?::text', department),
  is: {
    column: 'department',
    ranges: [
      given('department = ?::text and not watched', department),
      given('department = ?::text and watched', department),
    ],
  },
});

/** One of several values. A single one is compared by itself: an index then gives its page. */
function among(column: string, values: readonly string[]): Condition {
  const [value] = values;
  return values.length === 1 ? given(`${column} = ?::text`, value) : given(`${column} = any(?::text[])`, values);
}

/** What is of the zones in which a caller works. */
const inZones = ({ zones }: Principal): Condition[] => (zones === undefined ? [] : [among('office_zone', zones)]);

/** Whether a caller sees a case, by the same rule. */
export function seesCase(principal: Principal, one: DeskCaseRow): boolean {
  const { role, department, creditCodes, subject } = principal;
  if (role === 'service' || role === 'auditor') return worksIn(principal, one.officeZone);
  if (role === 'officer') return one.department === department && !one.watched && worksIn(principal, one.officeZone);
  if (one.officeOnly) return false;
  if (role === 'bank') return one.bank !== null && creditCodes.includes(one.bank);
  if (role !== 'enterprise') return false;
  return one.isEnterprise ? creditCodes.includes(one.creditCode) : one.applicant === subject;
}

/** Whether a caller is told of a warning: officers of its department, services and auditors, of their zones. */
export function seesAlert(principal: Principal, { department, officeZone }: AlertTold): boolean {
  const { role } = principal;
  const isTold =
    role === 'service' || role === 'auditor' || (role === 'officer' && principal.department === department);
  return isTold && worksIn(principal, officeZone);
}

/** Which cases wait for a caller, among those that he sees; null for who is waited for nowhere. */
export function awaitedOf(principal: Principal): readonly SearchCondition[] | null {
  const { role, agency, department } = principal;
  const ofRole = `awaiting->>'role' = ?::text`;
  if (isHolder(principal)) return [given(ofRole, role)];
  if (role !== 'officer') return null;
  const range = given(`department = ?::text and not watched and ${ofRole}`, department, role);
  return [
    { ...given(ofRole, role), is: { column: 'awaiting', ranges: [range] } },
    given(`(awaiting->>'agency' is null or awaiting->>'agency' = ?::text)`, agency ?? null),
  ];
}

/** Whether a case waits for a caller who sees it. */
export const awaits = ({ role, agency }: Principal, { awaiting }: Pick<DeskCaseRow, 'awaiting'>): boolean =>
  awaiting !== null && awaiting.role === role && (awaiting.agency === null || awaiting.agency === (agency ?? null));
