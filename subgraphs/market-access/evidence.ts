/**
 * What a write looks at before its transaction: rows that say whose a thing is, and what credit says of an enterprise.
 */
import type DataLoader from 'dataloader';
import type { GraphClient } from '#shared/context.ts';
import { refuse } from '#shared/errors.ts';
import { MESSAGES } from './enterprises/messages.ts';

/**
 * A row before a write. The loader forgets it, since the result of the write must show what the write has made of it.
 */
export async function seenBefore<Row>(loader: DataLoader<string, Row>, key: string): Promise<Row> {
  const row = await loader.load(key);
  loader.clear(key);
  return row;
}

/** What credit says of an enterprise before something is granted to it (G47 红黑名单). */
export interface ListedFacts {
  /** The lists that it is on, RED or BLACK; stored with the decision. */
  listedIn: string[];
}

const LISTINGS = `query ListingsOfEnterprise($creditCode: CreditCode!) {
  enterprise(creditCode: $creditCode) { listings { colour } }
}`;

/** Asks credit for the lists that an enterprise is on now. Refuses EVIDENCE_UNAVAILABLE where it does not answer. */
export async function askListings(ask: GraphClient, creditCode: string): Promise<ListedFacts> {
  interface Data {
    enterprise: { listings: { colour: string }[] | null } | null;
  }
  const { enterprise } = await ask<Data>(LISTINGS, { creditCode });
  if (enterprise?.listings) return { listedIn: [...new Set(enterprise.listings.map(({ colour }) => colour))].sort() };
  throw refuse('EVIDENCE_UNAVAILABLE', MESSAGES.CREDIT_NOT_KNOWN(), { remedy: MESSAGES.TRY_LATER() });
}
