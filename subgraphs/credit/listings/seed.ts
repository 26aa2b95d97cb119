/** Listings of the worst and the best sample lives. */
import { addDays } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { weekday } from '#shared/sample/life.ts';
import { SAMPLE_TABLES, noon } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { Listing } from './entities.ts';

/** On which lists an enterprise is. */
export interface OnLists {
  blacklisted: boolean;
  redlisted: boolean;
}

export function addListing({ life, add, today, random }: SampleStory): OnLists {
  const { index, creditCode, zone } = life;
  const blacklisted = life.stage === 'TROUBLED' && random.chance(0.3);
  const blameless = life.stage === 'OPERATING' && life.visits.every(({ violation }) => violation === 'NONE');
  const redlisted = blameless && random.chance(0.06);
  if (!blacklisted && !redlisted) return { blacklisted, redlisted };
  const id = sampleId(index, SAMPLE_TABLES.listing, 0);
  const colour = blacklisted ? 'BLACK' : 'RED';
  const listedOn = weekday(addDays(today, -random.between(10, 300)));
  add.row(Listing, {
    id,
    creditCode,
    colour,
    reason: blacklisted ? '被列入严重违法失信名单' : '纳税信用连续三年A级',
    authority: `${zone.region}信用办`,
    listedOn,
  });
  add.change(noon(listedOn), {
    type: 'EnterpriseListed',
    creditCode,
    subject: { type: 'Listing', id },
    payload: { colour, listedOn },
  });
  return { blacklisted, redlisted };
}
