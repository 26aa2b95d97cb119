/** Banks as callers. A bank is identified by its own credit code, which its token carries. */
import { refuse } from '#shared/errors.ts';
import type { Principal } from '#shared/identity/principal.ts';

/** Refuses NOT_ENTITLED for anyone but this department's officers and services, and banks: any bank, or `bankCode`. */
export function requireLender(principal: Principal, department: string, bankCode?: string): void {
  const { role, creditCodes } = principal;
  if ((role === 'officer' || role === 'service') && principal.department === department) return;
  if (role === 'bank' && (bankCode === undefined || creditCodes.includes(bankCode))) return;
  const banks = bankCode ? `bank ${bankCode}` : 'banks';
  throw refuse(
    'NOT_ENTITLED',
    `this is for officers of ${department} and ${banks}, but the caller is: ${callerName(principal)}`,
    {
      remedy: bankCode
        ? `ask with a token of role bank for ${bankCode}`
        : `ask with a token of role bank, or of role officer and department ${department}`,
    },
  );
}

/** The caller, as messages name it: its role, and its department or credit codes. */
export function callerName({ role, department, creditCodes }: Principal): string {
  const bank = role === 'bank' ? creditCodes.join(', ') || 'no credit code' : null;
  return [role, department ?? bank].filter(Boolean).join(' of ');
}
