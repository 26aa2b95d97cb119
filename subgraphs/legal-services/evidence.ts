/** Facts of an enterprise that market-access and credit own: a write queries the joined graph for them. */
import type { GraphClient } from '#shared/context.ts';
import { refuse } from '#shared/errors.ts';
import type { CreditLevel } from './generated.ts';

/** What an inspection's decisions rest on. */
export interface VisitEvidence {
  zone: string;
  status: string;
  foundedOn: string;
  creditLevel: CreditLevel | null;
}

interface VisitFields {
  zone: string | null;
  status: string | null;
  foundedOn: string | null;
  creditGrade: { level: CreditLevel } | null;
}

const VISIT_QUERY = `query EnterpriseOfVisit($creditCode: CreditCode!) {
  enterprise(creditCode: $creditCode) { zone status foundedOn creditGrade { level } } }`;

const ZONE_QUERY = `query EnterpriseOfLegalAid($creditCode: CreditCode!) {
  enterprise(creditCode: $creditCode) { zone } }`;

/**
 * Facts of an enterprise for the gate, whole or not at all. Refuses NOT_FOUND for an enterprise that is not on the
 * register, EVIDENCE_UNAVAILABLE where the graph does not answer or the register gives no zone, status or founding day.
 */
export async function visitEvidence(ask: GraphClient, creditCode: string): Promise<VisitEvidence> {
  const { zone, status, foundedOn, creditGrade } = await enterpriseOf<VisitFields>(ask, VISIT_QUERY, creditCode);
  return {
    zone: requireFact('zone', zone, creditCode),
    status: requireFact('status', status, creditCode),
    foundedOn: requireFact('foundedOn', foundedOn, creditCode),
    creditLevel: creditGrade?.level ?? null,
  };
}

/** The zone of an enterprise. Refuses NOT_FOUND, EVIDENCE_UNAVAILABLE where the graph does not answer. */
export async function zoneOfEnterprise(ask: GraphClient, creditCode: string): Promise<string> {
  return (await enterpriseOf<{ zone: string }>(ask, ZONE_QUERY, creditCode)).zone;
}

async function enterpriseOf<Fields>(ask: GraphClient, query: string, creditCode: string): Promise<Fields> {
  const { enterprise } = await ask<{ enterprise: Fields | null }>(query, { creditCode });
  if (!enterprise) throw refuse('NOT_FOUND', `there is no enterprise ${creditCode} on the register`);
  return enterprise;
}

function requireFact(name: string, fact: string | null, creditCode: string): string {
  if (fact) return fact;
  throw refuse('EVIDENCE_UNAVAILABLE', `the register gave no ${name} of ${creditCode}`, {
    remedy: 'try again when market-access answers whole',
  });
}
