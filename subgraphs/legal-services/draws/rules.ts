/** Draws as they are verified and told, and which steps of theirs are open. Pure functions. */
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { OpenStep } from '#shared/case/index.ts';
import { comparable } from '#shared/identifiers/index.ts';
import type { Message, Text } from '#shared/messages.ts';
import { evaluateThreshold, findRuleOfKind, referenceOf } from '#shared/zones/index.ts';
import type { RuleReference, Zone } from '#shared/zones/index.ts';
import type { DrawSeedSource } from '../generated.ts';
import type { DrawnVisit } from '../inspections/rows.ts';
import { drawFrom, orderedPool, poolHashOf } from './algorithm.ts';
import { MESSAGES } from './messages.ts';
import type { InspectionDrawRow } from './rows.ts';

/** Results as the lotteries publish them. */
export const SEED_EXAMPLES: Readonly<Record<DrawSeedSource, string>> = {
  SSQ: '03 07 12 19 24 31+08',
  DLT: '04 11 18 25 33+02 09',
};

const SOURCES: Readonly<Record<DrawSeedSource, Text>> = {
  SSQ: { en: 'Double Chromosphere', zh: '双色球开奖号码' },
  DLT: { en: 'Super Lotto', zh: '超级大乐透开奖号码' },
};

/** What a lottery is called. */
export const seedSourceText = (source: DrawSeedSource): Text => SOURCES[source];

/** What a replay of a draw finds. */
export interface DrawVerification {
  poolIntact: boolean;
  seedAfterPool: boolean;
  resultMatches: boolean | null;
  poolHash: string;
  seed: string | null;
  explanation: Message;
}

/** Replays a draw. */
export function verificationOf(draw: InspectionDrawRow): DrawVerification {
  const pool = orderedPool(draw);
  const poolHash = poolHashOf(pool);
  const { seed, drawn, publishedAt, seedOn, count } = draw;
  return {
    poolIntact: poolHash === draw.poolHash,
    seedAfterPool: localDate(new Date(publishedAt)) < seedOn,
    resultMatches:
      seed === null ? null : JSON.stringify(pairsOf(drawFrom(pool, seed))) === JSON.stringify(pairsOf(drawn)),
    poolHash,
    seed,
    explanation: MESSAGES.REPLAY({ count }),
  };
}

/** A result whatever the order of its fields: PostgreSQL keeps none. */
const pairsOf = (drawn: InspectionDrawRow['drawn']) => drawn.map(({ creditCode, cards }) => [creditCode, cards]);

/**
 * The steps of a draw that are open on a day: once the lottery was held it is drawn, then the leading body registers a
 * visit to each object for which it has none.
 */
export function stepsOf(
  draw: InspectionDrawRow,
  { today, visits }: { today: LocalDate; visits: readonly DrawnVisit[] },
): OpenStep[] {
  const { id: drawId, state, seedOn, publishedBy, authority: agency } = draw;
  if (state === 'DRAWN') return visitsToRegister(draw, visits);
  return today <= seedOn ? [] : [{ operation: 'drawInspection', input: { drawId }, notBy: publishedBy, agency }];
}

/** Visits that are told at once: a draw may be of two thousand. */
const MOST_TOLD = 20;

function visitsToRegister(draw: InspectionDrawRow, visits: readonly DrawnVisit[]): OpenStep[] {
  const { id: drawId, authority, authorityCode, items, drawn } = draw;
  const own = visits.filter(visit => comparable(visit.authority) === comparable(authority));
  const visited = new Set(own.map(({ creditCode }) => creditCode));
  const known = { authority, authorityCode, items, ground: 'RANDOM_DRAW', drawId };
  return drawn
    .filter(({ creditCode }) => !visited.has(creditCode))
    .slice(0, MOST_TOLD)
    .map(({ creditCode }) => ({
      operation: 'registerInspection',
      input: { creditCode, ...known },
      agency: authority,
    }));
}

export interface Coverage {
  percent: number | null;
  met: boolean | null;
  rule: RuleReference | null;
}

/** Whether draws cover as much as the plan wants (X06, G53). */
export function coverageOf(zone: Zone, on: LocalDate, { items, drawn }: { items: number; drawn: number }): Coverage {
  const rule = findRuleOfKind('threshold', zone, 'DOUBLE_RANDOM_COVERAGE', on);
  const percent = items === 0 ? null : (drawn * 100) / items;
  const met = rule && percent !== null ? evaluateThreshold(rule, { coverage: percent }).met : null;
  return { percent, met, rule: referenceOf(rule) };
}
