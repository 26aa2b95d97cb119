/**
 * Whose cases a caller sees: what his department's feed would tell him (events/visibility.ts), of the zones in which he
 * works, and nothing that is public. What he does not see is left out in SQL, so that no count, cursor or order tells
 * of it.
 */
import type { Condition, OneOf } from '#shared/database/paging.ts';
import { worksIn } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import type { AlertTold, DeskCaseRow } from './rows.ts';

const given = (sql: string, ...values: unknown[]): Condition => ({ sql, values });

/** The cases that a caller sees; null for who sees none. */
export function seenCases(principal: Principal): Condition | OneOf | null {
  const { role, department, creditCodes, subject } = principal;
  if (role === 'service' || role === 'auditor') return inZones(principal);
  if (role === 'officer' && department !== null) {
    const { sql, values } = inZones(principal);
    return given(`department = ?::text and not watched and ${sql}`, department, ...values);
  }
  if (role === 'bank') {
    const { sql, values } = among('bank', creditCodes);
    return given(`${sql} and not office_only`, ...values);
  }
  if (role !== 'enterprise') return null;
  const own = among('credit_code', creditCodes);
  return {
    oneOf: [
      given(`is_enterprise and ${own.sql} and not office_only`, ...own.values),
      given('not is_enterprise and applicant = ?::text and not office_only', subject),
    ],
  };
}

/** One of several values. A single one is compared by itself: an index then gives its page. */
function among(column: string, values: readonly string[]): Condition {
  const [value] = values;
  return values.length === 1 ? given(`${column} = ?::text`, value) : given(`${column} = any(?::text[])`, values);
}

/** What is of the zones in which a caller works. */
const inZones = ({ zones }: Principal): Condition =>
  zones === undefined ? given('true') : among('office_zone', zones);

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

/** The condition of the cases that wait for a caller, among those that he sees; null for who is waited for nowhere. */
export function awaitedOf({ role, agency }: Principal): Condition | null {
  if (role !== 'enterprise' && role !== 'officer' && role !== 'bank') return null;
  const ofRole = `awaiting->>'role' = ?::text`;
  if (role !== 'officer') return given(ofRole, role);
  return given(`${ofRole} and (awaiting->>'agency' is null or awaiting->>'agency' = ?::text)`, role, agency ?? null);
}

/** Whether a case waits for a caller who sees it. */
export const awaits = ({ role, agency }: Principal, { awaiting }: Pick<DeskCaseRow, 'awaiting'>): boolean =>
  awaiting !== null && awaiting.role === role && (awaiting.agency === null || awaiting.agency === (agency ?? null));
