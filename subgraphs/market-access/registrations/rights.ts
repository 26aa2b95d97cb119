/** Who may see and act on registrations. */
import { refuse } from '#shared/errors.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { isOfficer } from '../cases/steps.ts';
import type { Caller } from '../cases/steps.ts';

/** A registration's parties: who applied, and the enterprise that it makes. */
export interface Parties {
  applicant: string;
  creditCode: string;
}

/** Whether a caller acts as the applicant: it applied, or it is the enterprise. */
export const isApplicant = (principal: Principal, { applicant, creditCode }: Parties): boolean =>
  principal.role === 'enterprise' && (principal.subject === applicant || principal.creditCodes.includes(creditCode));

/** Whether a caller may see a case: its applicant, the enterprise, this department's officers, services, auditors. */
export const maySee = (caller: Caller, registration: Parties): boolean =>
  isApplicant(caller.principal, registration) ||
  isOfficer(caller) ||
  caller.principal.role === 'service' ||
  caller.principal.role === 'auditor';

/** Refuses NOT_ENTITLED callers that cannot apply. The role is enough, since founders have no credit code yet. */
export function requireRegistrant({ principal, department }: Caller): void {
  if (principal.role === 'enterprise' || isOfficer({ principal, department })) return;
  throw refuse(
    'NOT_ENTITLED',
    `this is for callers of role enterprise and officers of ${department}, but the caller is: ${principal.role}`,
    { remedy: 'ask with a token of role enterprise; it needs no credit code' },
  );
}
