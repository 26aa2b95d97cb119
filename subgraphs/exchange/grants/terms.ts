/** What of an agreement the gateway serves by: its fields, of which the ledger says how they are shared. */
import type { Query } from '#shared/database/write.ts';
import { conditionalOf } from '../requests/rules.ts';
import { placeOf } from '../peers/anchors.ts';
import { ledgerOf } from '../resources/ledger.ts';
import type { GrantLimits } from '../generated.ts';
import type { LeftField } from './entities.ts';
import { limitsOf } from './limits.ts';
import type { OwnLimits } from './limits.ts';

/** The terms of an agreement; of one that is not there they grant nothing. */
export interface ServedTerms {
  fields: readonly string[];
  /** Those of the fields that are shared under conditions: they alone show what is restricted. */
  conditional: readonly string[];
  revision: number;
  leftFields: readonly LeftField[];
  /** The zone whose data is shared; null where there is no agreement. */
  zone: string | null;
  /** The place for which its member hands over cases; null where it is no platform that does. */
  place: string | null;
  /** Enterprises are read by their consent alone. */
  consentRequired: boolean;
  limits: GrantLimits;
  /** The operations that it has, each by its SHA-256; null where it has whatever its fields allow. */
  operations: readonly string[] | null;
}

const NOTHING: ServedTerms = {
  fields: [],
  conditional: [],
  revision: 0,
  leftFields: [],
  zone: null,
  place: null,
  consentRequired: false,
  limits: { depth: 1, cost: 1, perMinute: 1 },
  operations: null,
};
const TERMS = `
  select credit_code as member, fields, revision, left_fields as "leftFields", zone, depth_limit as "depthLimit", cost_limit as "costLimit",
    rate_limit as "rateLimit", operations, consent_required as "consentRequired"
  from access_grant where grant_no = $1`;
type Kept = OwnLimits & { member: string } & Pick<
    ServedTerms,
    'fields' | 'revision' | 'leftFields' | 'operations' | 'consentRequired'
  >;

/** Reads them from the database each time, so that what was changed is in force from the next request. */
export async function termsOf(query: Query, grantNo: string, now: Date): Promise<ServedTerms> {
  const [kept] = await query<Kept>(TERMS, [grantNo]);
  if (!kept) return NOTHING;
  const { member, fields, revision, leftFields, zone, operations, consentRequired } = kept;
  const place = await placeOf(query, member);
  const conditional = conditionalOf(fields, await ledgerOf({ query }, fields));
  const own = { fields, revision, leftFields, zone, operations, consentRequired };
  return { ...own, conditional, place, limits: limitsOf(kept, now) };
}
