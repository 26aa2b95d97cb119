/** Facts of an enterprise that market-access and credit own: a write queries the joined graph for them. */
import type { GraphClient } from '#shared/context.ts';
import { refuse } from '#shared/errors.ts';
import { messages } from '#shared/messages.ts';
import type { CreditLevel } from './generated.ts';

const MESSAGES = messages({
  NO_ENTERPRISE: {
    en: 'there is no enterprise {creditCode} on the register',
    zh: '登记簿上没有企业{creditCode}',
  },
  FACT_MISSING: {
    en: 'the register gave no {fact} of {creditCode}',
    zh: '未取得企业{creditCode}的登记信息：{fact}',
  },
  TRY_AGAIN: { en: 'try again when the register answers whole', zh: '请待市场准入部门恢复应答后重试' },
});

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
  if (!enterprise) throw refuse('NOT_FOUND', MESSAGES.NO_ENTERPRISE({ creditCode }));
  return enterprise;
}

/** The facts of the register by name. */
const FACTS = {
  zone: { en: 'zone', zh: '所属园区' },
  status: { en: 'status', zh: '登记状态' },
  foundedOn: { en: 'foundedOn', zh: '成立日期' },
} as const;

function requireFact(name: keyof typeof FACTS, fact: string | null, creditCode: string): string {
  if (fact) return fact;
  throw refuse('EVIDENCE_UNAVAILABLE', MESSAGES.FACT_MISSING({ fact: FACTS[name], creditCode }), {
    remedy: MESSAGES.TRY_AGAIN(),
  });
}

/** The zone of a thing of an enterprise: as the thing keeps it, else as the register has it now. */
export const zoneOfThing = async (
  ask: GraphClient,
  thing: { zone: string | null } | null,
  creditCode: string,
): Promise<string> => thing?.zone ?? zoneOfEnterprise(ask, creditCode);
