/** Row types of reveals. */
import type { RowOf } from '#shared/database/rows.ts';
import type { Reveal } from './entities.ts';

/** A record that an officer read a person's data unmasked. */
export type RevealRow = RowOf<Reveal>;
