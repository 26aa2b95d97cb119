/**
 * Whose cases a caller sees: what his department's feed would tell him (events/visibility.ts), and nothing that is
 * public. What he does not see is left out in SQL, so that no count, cursor or order tells of it.
 */
import type { Condition } from '#shared/database/paging.ts';
import type { Principal } from '#shared/identity/principal.ts';
import type { DeskCaseRow } from './rows.ts';

const given = (sql: string, ...values: unknown[]): Condition => ({ sql, values });

/** The condition of the cases that a caller sees; null for who sees none. */
export function seenCases({ role, department, creditCodes, subject }: Principal): Condition | null {
  if (role === 'service' || role === 'auditor') return given('true');
  if (role === 'officer' && department !== null) return given('department = ?::text and not watched', department);
  if (role === 'bank') return given('bank = any(?::text[]) and not office_only', creditCodes);
  if (role !== 'enterprise') return null;
  return given(
    '(is_enterprise and credit_code = any(?::text[]) or not is_enterprise and applicant = ?::text) and not office_only',
    creditCodes,
    subject,
  );
}

/** Whether a caller sees a case, by the same rule. */
export function seesCase({ role, department, creditCodes, subject }: Principal, one: DeskCaseRow): boolean {
  if (role === 'service' || role === 'auditor') return true;
  if (role === 'officer') return one.department === department && !one.watched;
  if (one.officeOnly) return false;
  if (role === 'bank') return one.bank !== null && creditCodes.includes(one.bank);
  if (role !== 'enterprise') return false;
  return one.isEnterprise ? creditCodes.includes(one.creditCode) : one.applicant === subject;
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
