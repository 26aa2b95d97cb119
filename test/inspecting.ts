/** For tests through the gateway: what a visit needs beside itself, and its pass at the door. */
import type { Acting } from './acting.ts';

/** Where visits are made. */
export const HERE = { latitude: 30.53, longitude: 114.68 };
/** The place of a visit's input. */
export const PLACE = { address: '创业一路1号', ...HERE };

/** A list of one item, as a body publishes it. */
export const listOf = (zone: string, authority: string, authorityCode: string, name: string, key = false) => ({
  zone,
  authority,
  authorityCode,
  items: [{ code: 'ITEM_1', name, basis: '《中华人民共和国安全生产法》第六十五条', key }],
});

/** What a check-in adds: the pass of the visit, as the inspectors have it, and where they are. */
export async function atTheDoor(read: Acting['read'], as: object, visit: string) {
  const [shown] = await read<{ pass: { text: string } | null }>(as, visit, 'pass { text }');
  if (!shown?.pass) throw new Error(`${visit} must have a pass`);
  return { pass: shown.pass.text, ...HERE };
}
