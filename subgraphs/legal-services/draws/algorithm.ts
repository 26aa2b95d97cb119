/**
 * How a draw is made, so that anybody replays it with the published pool and the seed, without the platform. Pure
 * functions over SM3 and canonical JSON:
 *
 * 1. `poolHash` is the SM3 hash of the canonical JSON (RFC 8785) of the pool: zone, bodies, items, objects and
 *    inspectors in the order of their codes, how many are drawn, and where the seed will come from.
 * 2. The seed is `source:issue:numbers`, such as `SSQ:2026137:03 07 12 19 24 31+08`.
 * 3. The ticket of an object is the SM3 hash of `seed|poolHash|OBJECT|creditCode`. Objects stand in the order of their
 *    tickets, and the first `count` of them are drawn.
 * 4. The ticket of an inspector for a drawn object is the SM3 hash of `seed|poolHash|INSPECTOR|creditCode|cardNo`; of
 *    each body, in the order of their names, the two inspectors with the least tickets are drawn.
 */
import { hashOf, sm3 } from '#shared/signing/index.ts';
import type { DrawSeedSource } from '../generated.ts';

/** An inspector as the pool publishes him: no name. */
export interface PoolInspector {
  authority: string;
  cardNo: string;
}

/** What a draw draws from, and what is decided before there is a seed. */
export interface DrawPool {
  zone: string;
  authorities: readonly string[];
  items: readonly string[];
  objects: readonly string[];
  inspectors: readonly PoolInspector[];
  count: number;
  seedSource: DrawSeedSource;
  seedOn: string;
}

/** An object that was drawn, with the cards of its inspectors. */
export interface Drawn {
  creditCode: string;
  cards: string[];
}

/** Inspectors of each body who make a visit. */
export const INSPECTORS_OF_BODY = 2;

/** Order of texts by their UTF-16 units, as JavaScript sorts, whatever the language of the machine. */
const inOrder = (one: string, other: string): number => {
  if (one === other) return 0;
  return one < other ? -1 : 1;
};

/** A pool in the one order in which it is hashed. */
export const orderedPool = (pool: DrawPool): DrawPool => ({
  zone: pool.zone,
  authorities: [...pool.authorities].sort(inOrder),
  items: [...pool.items].sort(inOrder),
  objects: [...pool.objects].sort(inOrder),
  inspectors: pool.inspectors
    .map(({ authority, cardNo }) => ({ authority, cardNo }))
    .sort((one, other) => inOrder(one.cardNo, other.cardNo)),
  count: pool.count,
  seedSource: pool.seedSource,
  seedOn: pool.seedOn,
});

/** The hash of a pool. */
export const poolHashOf = (pool: DrawPool): string => hashOf(orderedPool(pool));

/** The seed of a lottery's numbers. */
export const seedOf = (source: DrawSeedSource, issue: string, numbers: string): string =>
  `${source}:${issue}:${numbers}`;

/** The result that a pool and a seed give. */
export function drawFrom(pool: DrawPool, seed: string): Drawn[] {
  const { authorities, objects, inspectors, count } = orderedPool(pool);
  const base = `${seed}|${poolHashOf(pool)}`;
  const drawn = byTicket(objects, creditCode => `${base}|OBJECT|${creditCode}`).slice(0, count);
  return drawn.map(creditCode => ({
    creditCode,
    cards: authorities.flatMap(authority => {
      const cards = inspectors.filter(one => one.authority === authority).map(({ cardNo }) => cardNo);
      return byTicket(cards, cardNo => `${base}|INSPECTOR|${creditCode}|${cardNo}`).slice(0, INSPECTORS_OF_BODY);
    }),
  }));
}

/** Names in the order of the hashes of their texts. */
function byTicket(names: readonly string[], textOf: (name: string) => string): string[] {
  const tickets = names.map(name => ({ name, ticket: sm3(textOf(name)) }));
  return tickets.sort((one, other) => inOrder(one.ticket, other.ticket)).map(({ name }) => name);
}

/** How many numbers of how many, before and behind the plus. */
const NUMBERS: Readonly<Record<DrawSeedSource, readonly [front: Numbers, back: Numbers]>> = {
  SSQ: [
    { take: 6, of: 33 },
    { take: 1, of: 16 },
  ],
  DLT: [
    { take: 5, of: 35 },
    { take: 2, of: 12 },
  ],
};

interface Numbers {
  take: number;
  of: number;
}

/** Whether a text is a result that the lottery can have: `03 07 12 19 24 31+08`. */
export function isLotteryResult(source: DrawSeedSource, numbers: string): boolean {
  const [front, back] = NUMBERS[source];
  const [ofFront, ofBack, ...rest] = numbers.split('+');
  return rest.length === 0 && areNumbers(ofFront, front) && areNumbers(ofBack, back);
}

function areNumbers(text: string | undefined, { take, of }: Numbers): boolean {
  const numbers = (text ?? '').split(' ');
  const areWritten = numbers.every(number => /^\d\d$/.test(number) && Number(number) >= 1 && Number(number) <= of);
  const ascend = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? ''));
  return numbers.length === take && areWritten && ascend;
}
