/** Loaders of reveals. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { pageLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { Reveal } from './entities.ts';
import type { RevealRow } from './rows.ts';

const REVEALS = {
  from: 'reveal',
  columns: columnsOf(Reveal),
  order: [
    ['revealed_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

export const revealLoaders = {
  revealsOf: ({ database }: LoaderScope) => pageLoader<RevealRow>(database, REVEALS),
};
