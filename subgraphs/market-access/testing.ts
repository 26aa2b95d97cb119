/** For tests: who acts at this department. */
import type { Principal } from '#shared/identity/principal.ts';
import { officerOf } from '#shared/testing/department.ts';
import { department } from './index.ts';

/** Two officers: who accepts does not decide. */
export const [FIRST, SECOND] = [officerOf(department.name, 'first'), officerOf(department.name, 'second')];
/** Whoever founds an enterprise has no credit code yet. */
export const FOUNDER: Partial<Principal> = { role: 'enterprise', creditCodes: [], subject: 'founder-1' };
