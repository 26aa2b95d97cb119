/**
 * Facts of an enterprise that other departments own: as the gateway passes them to a read, and as a write asks for
 * them.
 */
import { refuse } from '#shared/errors.ts';
import type { CreditLevel, EnterpriseStatus, ListColour, SizeClass, TaxGrade } from './generated.ts';
import type { RequestContext } from './loaders.ts';
import type { EnterpriseFacts } from './rules.ts';

/** An enterprise with the fields that the `@requires` of the schema name. Any of them may be unknown. */
export interface Required {
  creditCode?: string;
  status?: EnterpriseStatus | null;
  zone?: string | null;
  industry?: { divisionCode?: string | null } | null;
  sizeClass?: SizeClass | null;
  foundedOn?: string | null;
  creditGrade?: { level?: CreditLevel | null } | null;
  taxGrade?: TaxGrade | null;
  listings?: readonly { colour?: ListColour | null }[] | null;
}

/** Those fields as facts. */
export const factsOf = ({
  status,
  zone,
  industry,
  sizeClass,
  foundedOn,
  creditGrade,
  taxGrade,
  listings,
}: Required): EnterpriseFacts => ({
  status: status ?? null,
  zone: zone ?? null,
  creditLevel: creditGrade?.level ?? null,
  taxGrade: taxGrade ?? null,
  divisionCode: industry?.divisionCode ?? null,
  sizeClass: sizeClass ?? null,
  foundedOn: foundedOn ?? null,
  blacklisted: listings ? listings.some(({ colour }) => colour === 'BLACK') : null,
});

/** What a decision rests on: stored with it. */
export type Evidence = EnterpriseFacts & { status: EnterpriseStatus; zone: string; blacklisted: boolean };

const QUESTION = `query FinancingEvidence($creditCode: CreditCode!) { enterprise(creditCode: $creditCode) {
  status zone foundedOn sizeClass industry { divisionCode } creditGrade { level } taxGrade listings { colour } } }`;

/**
 * Asks the joined graph for the facts of a decision. Refuses NOT_FOUND for an enterprise nobody knows,
 * ENTERPRISE_DEREGISTERED for one that is no more, EVIDENCE_UNAVAILABLE where the graph does not answer, or not on what
 * every decision needs: status, zone and lists.
 */
export async function evidenceOf(context: RequestContext, creditCode: string): Promise<Evidence> {
  const { enterprise } = await context.graph<{ enterprise: Required | null }>(QUESTION, { creditCode });
  if (!enterprise) throw refuse('NOT_FOUND', `there is no enterprise ${creditCode} on the register`);
  const { status, zone, blacklisted, ...facts } = factsOf(enterprise);
  if (status === 'DEREGISTERED')
    throw refuse(
      'ENTERPRISE_DEREGISTERED',
      `financing is for enterprises that exist, but ${creditCode} is deregistered`,
    );
  if (status === null || zone === null || blacklisted === null) {
    throw refuse(
      'EVIDENCE_UNAVAILABLE',
      `status, zone and lists must be known, but the joined graph does not tell all of ${creditCode}`,
      {
        remedy: 'try again when the departments answer again',
      },
    );
  }
  return { status, zone, blacklisted, ...facts };
}
