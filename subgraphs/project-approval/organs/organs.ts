/**
 * Who prepares land, publishes assessments or registers works: an organ of the zone (shared/organs.ts); what also an
 * enterprise may do, such as a power company that registers its works, an enterprise on the register does.
 */
import type { LocalDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { requireOrgan } from '#shared/organs.ts';
import type { Zone } from '#shared/zones/index.ts';
import { enterpriseOf, requireOnRegister } from '../evidence.ts';

/** Codes given by market regulation, of enterprises. */
const MARKET = '9';

/** What market-access says of who is no organ; undefined where it is one, and nobody is asked. */
export type OrganFacts = Awaited<ReturnType<typeof enterpriseOf>> | undefined;

/** Asks market-access of a code that is an enterprise's. Refuses NOT_FOUND and EVIDENCE_UNAVAILABLE. */
export const organFacts = async (ask: GraphClient, organCode: string): Promise<OrganFacts> =>
  organCode.startsWith(MARKET) ? enterpriseOf(ask, organCode) : undefined;

/** Refuses (NO_ORGAN, ENTERPRISE_NOT_OPERATING) who is neither an organ of the zone nor an enterprise that operates. */
export function requireOrganOrEnterprise(
  zone: Zone,
  on: LocalDate,
  { organCode, organ }: { organCode: string; organ: OrganFacts },
): void {
  if (organ) requireOnRegister('works', organCode, organ);
  else requireOrgan(zone, on, organCode);
}
