/**
 * Facts of an enterprise that other departments own: the gateway passes them to a read, and a write queries the joined
 * graph for them.
 */
import type { LocalDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { refuse } from '#shared/errors.ts';
import { messages } from '#shared/messages.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { EnterpriseStatus, SizeClass } from './generated.ts';
import { IN_BUSINESS, listCheckRule, statusText } from './matching/rules.ts';
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
  NOT_OPERATING: {
    en: 'financing is for enterprises in business, but {creditCode} is {status}: it does no new business (公司法 236)',
    zh: '企业{creditCode}登记状态为{status}，清算期间不得开展与清算无关的经营活动（公司法第二百三十六条），不能申请融资',
  },
  LISTED_BLACK: {
    en: 'an enterprise on the black list is lent nothing, but {creditCode} is on it',
    zh: '企业{creditCode}已列入黑名单，不能发放贷款',
  },
  END_LISTING: { en: 'have the listing ended by credit first', zh: '请先由信用部门移出黑名单' },
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

/** What the register says of an enterprise, without what credit knows. */
export interface Registered {
  status: EnterpriseStatus;
  zone: string;
  sizeClass: SizeClass | null;
}

const REGISTERED = `query RegisteredEnterprise($creditCode: CreditCode!) {
  enterprise(creditCode: $creditCode) { status zone sizeClass } }`;

/**
 * Asks the register alone, so that nothing waits for credit that does not need it. Refuses NOT_FOUND,
 * ENTERPRISE_DEREGISTERED, EVIDENCE_UNAVAILABLE.
 */
export async function registeredOf(ask: GraphClient, creditCode: string): Promise<Registered> {
  const { enterprise } = await ask<{ enterprise: RequiredFields | null }>(REGISTERED, { creditCode });
  if (!enterprise) throw refuse('NOT_FOUND', MESSAGES.NO_ENTERPRISE({ creditCode }));
  const { status, zone, sizeClass } = factsOf(enterprise);
  if (status === 'DEREGISTERED') throw refuse('ENTERPRISE_DEREGISTERED', MESSAGES.DEREGISTERED({ creditCode }));
  if (status === null || zone === null) {
    throw refuse('EVIDENCE_UNAVAILABLE', MESSAGES.FACTS_MISSING({ creditCode }), { remedy: MESSAGES.TRY_AGAIN() });
  }
  return { status, zone, sizeClass };
}

/** Refuses ENTERPRISE_NOT_OPERATING who is being wound up or whose licence was revoked: it does no new business. */
export function requireInBusiness<Facts extends { status: EnterpriseStatus }>(facts: Facts, creditCode: string): Facts {
  if (IN_BUSINESS.includes(facts.status)) return facts;
  throw refuse('ENTERPRISE_NOT_OPERATING', MESSAGES.NOT_OPERATING({ creditCode, status: statusText(facts.status) }));
}

/** Refuses LISTED_BLACK an enterprise on the black list, by the rule of its zone (G47). */
export function requireNotListed({ blacklisted, zone }: Evidence, creditCode: string, on: LocalDate): void {
  if (!blacklisted) return;
  throw refuse('LISTED_BLACK', MESSAGES.LISTED_BLACK({ creditCode }), {
    rule: ruleReference(listCheckRule(zoneOf(zone), on)),
    remedy: MESSAGES.END_LISTING(),
  });
}
