import type { Machine } from '#shared/case/state-machine.ts';

/** States of a listing: open, or ended for good. */
export const LISTING_STATES: Machine<'LISTED' | 'ENDED', 'delist'> = { LISTED: { delist: 'ENDED' }, ENDED: {} };
