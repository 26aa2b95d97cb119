/**
 * Facts of an enterprise that other departments own: the gateway passes them to a read, and a write queries the joined
 * graph for them.
 */
import type { GraphClient } from '#shared/context.ts';
import { refuse } from '#shared/errors.ts';
import type { EnterpriseStatus } from './generated.ts';
import type { EnterpriseFacts } from './matching/rules.ts';
import type { RequiredFields } from './rows.ts';

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
  if (!enterprise) throw refuse('NOT_FOUND', `there is no enterprise ${creditCode} on the register`);
  const { status, zone, blacklisted, ...facts } = factsOf(enterprise);
  if (status === 'DEREGISTERED') {
    throw refuse(
      'ENTERPRISE_DEREGISTERED',
      `financing is for enterprises that exist, but ${creditCode} is deregistered`,
    );
  }
  if (status === null || zone === null || blacklisted === null) {
    throw refuse(
      'EVIDENCE_UNAVAILABLE',
      `status, zone and lists must be known, but the joined graph does not give all of them for ${creditCode}`,
      { remedy: 'try again when the departments answer again' },
    );
  }
  return { status, zone, blacklisted, ...facts };
}
