/** Who may see financing needs. */
import type { Condition } from '#shared/database/paging.ts';
import { graphError } from '#shared/errors.ts';
import { mayRead } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { called, callerInWords } from '#shared/identity/rights.ts';
import type { RequestContext } from '../loaders.ts';
import { ofOwnZones } from '../rights.ts';
import { MESSAGES } from './messages.ts';
import type { FinancingNeedRow } from './rows.ts';

/** What decides who may see a need. */
type Visibility = Pick<FinancingNeedRow, 'creditCode' | 'state' | 'visibleToBanks' | 'matchedBankCode'>;

/** True where the caller may see the need: see `Query.financingNeed`. */
export function maySee(principal: Principal, department: string, need: Visibility): boolean {
  const { creditCode, state, visibleToBanks, matchedBankCode } = need;
  if (principal.role !== 'bank') return mayRead(principal, department, creditCode);
  if (state === 'OPEN' && visibleToBanks) return true;
  return matchedBankCode !== null && principal.creditCodes.includes(matchedBankCode);
}

const VISIBLE_TO_BANK = `state = 'OPEN' and visible_to_banks or
  matched_product_id in (select id from loan_product where bank_code = any(?::text[]))`;

/** Who reads a list. */
type Reader = Pick<RequestContext, 'principal' | 'department' | 'language'>;

/** {@link maySee} as conditions of a list. Throws FORBIDDEN for a caller who may see none. */
export function visibleNeeds({ principal, department, language }: Reader): Condition[] {
  const { role, creditCodes } = principal;
  if (role === 'bank') return [{ sql: VISIBLE_TO_BANK, values: [creditCodes] }];
  if (role === 'enterprise') return [{ sql: 'credit_code = any(?::text[])', values: [creditCodes] }];
  if (mayRead(principal, department, '')) return ofOwnZones(principal);
  const said = MESSAGES.NEEDS_FOR({ department: called(department), caller: callerInWords(principal) });
  throw graphError('FORBIDDEN', said[language]);
}
