/** For tests: the callers of this department. */
import type { Principal } from '#shared/identity/principal.ts';
import { officerOf } from '#shared/testing/department.ts';
import { department } from './index.ts';

/** Two officers: the one who accepts does not decide. */
export const [FIRST, SECOND] = [officerOf(department.name, 'first'), officerOf(department.name, 'second')];
/** A founder, who has no credit code yet. */
export const FOUNDER: Partial<Principal> = { role: 'enterprise', creditCodes: [], subject: 'founder-1' };

/** What credit answers in tests of changes: no list names the enterprise, and it may promise. */
export const CREDIT_HAS_NOTHING = {
  enterprise: { listings: [], promiseStanding: { mayPromise: true, reasons: [], rule: null } },
};
