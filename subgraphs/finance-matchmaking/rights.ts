/** Who may see and do what with financing needs. A bank is known by its own credit code, which its token carries. */
import { mayRead } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { graphError, refuse } from '#shared/errors.ts';
import type { Condition } from '#shared/database/paging.ts';
import type { FinancingNeedRow } from './loaders.ts';

/** What decides who may see a need. */
type Sight = Pick<FinancingNeedRow, 'creditCode' | 'state' | 'visibleToBanks' | 'matchedBankCode'>;

/** True where the caller may see the need: see `Query.financingNeed`. */
export function maySee(
  principal: Principal,
  department: string,
  { creditCode, state, visibleToBanks, matchedBankCode }: Sight,
): boolean {
  if (principal.role !== 'bank') return mayRead(principal, department, creditCode);
  return (
    (state === 'OPEN' && visibleToBanks) ||
    (matchedBankCode !== null && principal.creditCodes.includes(matchedBankCode))
  );
}

/** {@link maySee} as a condition of a list. Throws FORBIDDEN for a caller who may see none. */
export function visibleNeeds(principal: Principal, department: string): Condition[] {
  const { role, creditCodes } = principal;
  if (role === 'bank') {
    const sql = `state = 'OPEN' and visible_to_banks or matched_product_id in (select id from loan_product where bank_code = any(?::text[]))`;
    return [{ sql, values: [creditCodes] }];
  }
  if (role === 'enterprise') return [{ sql: 'credit_code = any(?::text[])', values: [creditCodes] }];
  if (role === 'service' || role === 'auditor' || (role === 'officer' && principal.department === department))
    return [];
  throw graphError(
    'FORBIDDEN',
    `financing needs are for enterprises, banks, officers of ${department}, services and auditors, but the caller is: ${called(principal)}`,
  );
}

/** Refuses (NOT_ENTITLED) anyone but this department's officers and services, and banks: any bank, or the one named. */
export function requireLender(principal: Principal, department: string, bankCode?: string): void {
  const { role, creditCodes } = principal;
  if ((role === 'officer' || role === 'service') && principal.department === department) return;
  if (role === 'bank' && (bankCode === undefined || creditCodes.includes(bankCode))) return;
  throw refuse(
    'NOT_ENTITLED',
    `this is for officers of ${department} and ${bankCode ? `bank ${bankCode}` : 'banks'}, but the caller is: ${called(principal)}`,
    {
      remedy: bankCode
        ? `ask with a token of role bank for ${bankCode}`
        : `ask with a token of role bank, or of role officer and department ${department}`,
    },
  );
}

const called = ({ role, department, creditCodes }: Principal): string =>
  [role, department ?? (role === 'bank' ? creditCodes.join(', ') || 'no credit code' : null)]
    .filter(Boolean)
    .join(' of ');
