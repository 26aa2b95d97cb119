/** Facts of an enterprise that other departments own. */
import type { GraphClient } from '#shared/context.ts';
import { refuse } from '#shared/errors.ts';
import { MESSAGES } from './records/messages.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';

/** What a decision rests on: stored with it. */
export interface RegisterFacts {
  zone: string;
  status: string;
  /** The day of its establishment; null where the register does not know it. */
  foundedOn?: string | null;
}

export interface Evidence {
  zone: Zone;
  facts: RegisterFacts;
}

/**
 * Stands for any zone where a rule is national and an enterprise's own zone is not asked for: a read of a department's
 * own record asks no other department.
 */
export const NATIONAL_ZONE: Zone = zoneOf('district');

const QUERY = `query EnterpriseOfRecord($creditCode: CreditCode!) {
  enterprise(creditCode: $creditCode) { zone status foundedOn }
}`;

/**
 * Zone, status and founding day of an enterprise, which market-access owns: read from the joined graph. Refuses
 * NOT_FOUND for an enterprise that is not on the register, EVIDENCE_UNAVAILABLE where the graph does not answer.
 */
export async function evidenceOf(ask: GraphClient, creditCode: string): Promise<Evidence> {
  const { enterprise } = await ask<{ enterprise: RegisterFacts | null }>(QUERY, { creditCode });
  if (!enterprise) throw refuse('NOT_FOUND', MESSAGES.NO_ENTERPRISE({ creditCode }));
  return { zone: zoneOf(enterprise.zone), facts: enterprise };
}
