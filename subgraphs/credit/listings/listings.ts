/** The red and the black list: an enterprise is on one at a time, and each listing ends once. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { advance } from '#shared/case/state-machine.ts';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { impersonalText, plainText } from '#shared/input.ts';
import { evidenceOf } from '../evidence.ts';
import type { DelistEnterpriseInput, ListEnterpriseInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { Listing } from './entities.ts';
import type { ListingRow } from './rows.ts';
import { LISTING_STATES } from './rules.ts';

type ListingResult = (ListingRow & { __typename: 'Listing' }) | Refusal;

/** Puts an enterprise on a list (G47). Refuses INVALID_INPUT, ALREADY_LISTED, NOT_FOUND, EVIDENCE_UNAVAILABLE. */
export function listEnterprise(
  context: RequestContext,
  input: ListEnterpriseInput,
  info: GraphQLResolveInfo,
): Promise<ListingResult> {
  const { creditCode, colour, idempotencyKey } = input;
  const facts = async (ask: GraphClient) => {
    const reason = impersonalText('reason', input.reason, 2_000);
    const authority = plainText('authority', input.authority);
    // Refuses an enterprise that is not on the register.
    await evidenceOf(ask, creditCode);
    return { reason, authority };
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, { reason, authority }) => {
    const [open] = await write.query<{ colour: string }>(
      'select colour from listing where credit_code = $1 and delisted_on is null',
      [creditCode],
    );
    if (open) {
      const list = open.colour.toLowerCase();
      throw refuse(
        'ALREADY_LISTED',
        `an enterprise is on one list at a time, and once, but ${creditCode} is on the ${list} list`,
        { remedy: 'delistEnterprise first' },
      );
    }
    const listing = write.em.create(Listing, {
      id: randomUUID(),
      creditCode,
      colour,
      reason,
      authority,
      listedOn: localDate(write.now),
    });
    write.em.persist(listing);
    write.record({
      type: 'EnterpriseListed',
      creditCode,
      subject: { type: 'Listing', id: listing.id },
      payload: { colour, listedOn: listing.listedOn },
    });
    return { __typename: 'Listing' as const, ...rowOf(Listing, listing) };
  });
}

/** Ends a listing (G47). Refuses NOT_FOUND, ILLEGAL_TRANSITION. */
export function delistEnterprise(
  context: RequestContext,
  input: DelistEnterpriseInput,
  info: GraphQLResolveInfo,
): Promise<ListingResult> {
  const { creditCode, listingId, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const listing = isUuid(listingId) ? await write.em.findOne(Listing, { id: listingId, creditCode }) : null;
    if (!listing) throw refuse('NOT_FOUND', `${creditCode} has no listing ${listingId}`);
    advance(LISTING_STATES, listing.delistedOn ? 'ENDED' : 'LISTED', 'delist');
    listing.delistedOn = localDate(write.now);
    const { id, colour, delistedOn } = listing;
    write.record({
      type: 'EnterpriseDelisted',
      creditCode,
      subject: { type: 'Listing', id },
      changedFields: ['delistedOn'],
      payload: { colour, delistedOn },
    });
    return { __typename: 'Listing' as const, ...rowOf(Listing, listing) };
  });
}
