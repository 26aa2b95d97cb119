/** What of an agreement the gateway serves by: its fields, of which the ledger says how they are shared. */
import type { Query } from '#shared/database/write.ts';
import { conditionalOf } from '../requests/rules.ts';
import { ledgerOf } from '../resources/ledger.ts';
import type { LeftField } from './entities.ts';

/** The terms of an agreement; of one that is not there they grant nothing. */
export interface ServedTerms {
  fields: readonly string[];
  /** Those of the fields that are shared under conditions: they alone show what is restricted. */
  conditional: readonly string[];
  revision: number;
  leftFields: readonly LeftField[];
  /** The zone whose data is shared; null where there is no agreement. */
  zone: string | null;
}

const NOTHING: ServedTerms = { fields: [], conditional: [], revision: 0, leftFields: [], zone: null };
const TERMS = `
  select fields, revision, left_fields as "leftFields", zone from access_grant where grant_no = $1`;

/** Reads them from the database each time, so that what was changed is in force from the next request. */
export async function termsOf(query: Query, grantNo: string): Promise<ServedTerms> {
  const [terms] = await query<Omit<ServedTerms, 'conditional'>>(TERMS, [grantNo]);
  if (!terms) return NOTHING;
  return { ...terms, conditional: conditionalOf(terms.fields, await ledgerOf({ query }, terms.fields)) };
}
