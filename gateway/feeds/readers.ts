/** How many requests of readers of feeds are answered at a time: of one caller, and of all together. */
import { graphError } from '#shared/errors.ts';
import type { Config } from '#shared/process/config.ts';
import { HeldAtOnce } from '../held-at-once.ts';

type Limits = Pick<Config, 'FEED_READERS' | 'FEED_READERS_PER_CALLER'>;

export const feedReaders = ({ FEED_READERS, FEED_READERS_PER_CALLER }: Limits): HeldAtOnce =>
  new HeldAtOnce({
    most: FEED_READERS,
    mostOfCaller: FEED_READERS_PER_CALLER,
    tooMany: (whose, maximum) =>
      graphError('LIMIT_EXCEEDED', `at most ${maximum} feeds may be read at a time, but got: more`, {
        http: { status: 429 },
        limit: whose === 'all' ? 'feedReaders' : 'feedReadersPerCaller',
        maximum,
      }),
  });
