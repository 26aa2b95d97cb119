/**
 * Facts of an enterprise that other departments own: the gateway passes them to a read, and a write queries the joined
 * graph for them.
 */
import type { GraphClient } from '#shared/context.ts';
import { refuse } from '#shared/errors.ts';
import { messages } from '#shared/messages.ts';
import type { EnterpriseStatus } from './generated.ts';
import type { EnterpriseFacts } from './matching/rules.ts';
import type { RequiredFields } from './rows.ts';

const MESSAGES = messages({
  NO_ENTERPRISE: {
    en: 'there is no enterprise {creditCode} on the register',
    zh: '登记簿上没有企业{creditCode}',
  },
  DEREGISTERED: {
    en: 'financing is for enterprises that exist, but {creditCode} is deregistered',
    zh: '企业{creditCode}已注销，不能申请融资',
  },
  FACTS_MISSING: {
    en: 'status, zone and lists must be known, but the joined graph does not give all of them for {creditCode}',
    zh: '未能取得企业{creditCode}的登记状态、所属园区和红黑名单信息',
  },
  TRY_AGAIN: { en: 'try again when the departments answer again', zh: '请待相关部门恢复应答后重试' },
});

/** The required fields of an enterprise as facts; what is absent is unknown. */
export const factsOf = ({ creditGrade, industry, listings, ...fields }: RequiredFields): EnterpriseFacts => ({
  status: fields.status ?? null,
  zone: fields.zone ?? null,
  creditLevel: creditGrade?.level ?? null,
  taxGrade: fields.taxGrade ?? null,
  divisionCode: industry?.divisionCode ?? null,
  sizeClass: fields.sizeClass ?? null,
  foundedOn: fields.foundedOn ?? null,
  blacklisted: listings ? listings.some(({ colour }) => colour === 'BLACK') : null,
});

/** What a decision rests on: stored with it. */
export type Evidence = EnterpriseFacts & { status: EnterpriseStatus; zone: string; blacklisted: boolean };

const QUERY = `query FinancingEvidence($creditCode: CreditCode!) { enterprise(creditCode: $creditCode) {
  status zone foundedOn sizeClass industry { divisionCode } creditGrade { level } taxGrade listings { colour } } }`;

/**
 * Asks the joined graph for the facts of a decision. Refuses NOT_FOUND for an enterprise that is not on the
 * register, ENTERPRISE_DEREGISTERED for one that no longer exists, EVIDENCE_UNAVAILABLE where the graph does not answer
 * or gives no status, zone or lists, which every decision needs.
 */
export async function evidenceOf(ask: GraphClient, creditCode: string): Promise<Evidence> {
  const { enterprise } = await ask<{ enterprise: RequiredFields | null }>(QUERY, { creditCode });
  if (!enterprise) throw refuse('NOT_FOUND', MESSAGES.NO_ENTERPRISE({ creditCode }));
  const { status, zone, blacklisted, ...facts } = factsOf(enterprise);
  if (status === 'DEREGISTERED') {
    throw refuse('ENTERPRISE_DEREGISTERED', MESSAGES.DEREGISTERED({ creditCode }));
  }
  if (status === null || zone === null || blacklisted === null) {
    throw refuse('EVIDENCE_UNAVAILABLE', MESSAGES.FACTS_MISSING({ creditCode }), { remedy: MESSAGES.TRY_AGAIN() });
  }
  return { status, zone, blacklisted, ...facts };
}
