import type { RowOf } from '#shared/database/rows.ts';
import type { Reveal } from './entities.ts';

export type RevealRow = RowOf<Reveal>;
