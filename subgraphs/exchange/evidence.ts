/** Whose things of the exchange are, and who may see them. */
import { addMonths } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { graphError } from '#shared/errors.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';

/** The subject under which the feed has what belongs to no authority and no enterprise. */
export const OF_NO_ENTERPRISE = 'platform';

/** Whether a caller is the partner with this credit code. */
export const isMember = ({ role, creditCodes }: Principal, creditCode: string | null): boolean =>
  role === 'partner' && creditCode !== null && creditCodes.includes(creditCode);

/** The auditor (审计管理员): who reads the log of reads, and decides on nothing (三员分立). */
export const isAuditor = ({ role }: Principal): boolean => role === 'auditor';

/** Whether a caller is an officer of the department that keeps something. */
export const isKeeper = ({ role, department }: Principal, keeper: string | null | undefined): boolean =>
  role === 'officer' && typeof keeper === 'string' && department === keeper;

/** The department at whose window enterprises apply for their registration. */
export const WINDOW = 'market-access';

/** Whether a caller works at the window. */
export const isOfWindow = (principal: Principal): boolean => isKeeper(principal, WINDOW);

/** Whether a caller may see what an authority asked for. */
export const maySeeRequest = (principal: Principal, department: string, creditCode: string): boolean =>
  principal.role !== 'enterprise' && (isMember(principal, creditCode) || mayRead(principal, department, creditCode));

const ZONE = `query ZoneOfEnterprise($creditCode: CreditCode!) { enterprise(creditCode: $creditCode) { zone } }`;

/** The zone in which an enterprise is registered; null where the register does not have it. */
export async function zoneOfEnterprise(ask: GraphClient, creditCode: string): Promise<string | null> {
  const { enterprise } = await ask<{ enterprise: { zone: string } | null }>(ZONE, { creditCode });
  return enterprise && zoneOf(enterprise.zone).code;
}

/** Months of statistics at most. */
const MOST_MONTHS = 12;

/** Refuses statistics of no span of days, and of one that is too long. */
export function checkSpan(since: string, until: string): void {
  const last = addMonths(since, MOST_MONTHS);
  if (until >= since && until <= last) return;
  throw graphError('BAD_USER_INPUT', `until must be from since (${since}) to ${last}, but got: ${until}`);
}
