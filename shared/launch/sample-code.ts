/** Which sample enterprise to show first: one whose life has entries in every department. */
import { Misuse } from '../process/misuse.ts';
import { diffDays } from '../clock/local-date.ts';
import type { LocalDate } from '../clock/local-date.ts';
import { SAMPLE_ZONES, lifeOf } from '../sample/life.ts';
import type { Life } from '../sample/life.ts';

/** How many lives are searched at most: enough to find a full one, and quick. */
const SEARCHED = 5_000;

/** What the shown life must have: an entry in every department. */
const needed = (life: Life, today: LocalDate): boolean[] => [
  life.projects.length > 0,
  // Penalised, and still published.
  life.visits.some(
    ({ violation, on }) => violation === 'ORDINARY' && diffDays(on, today) > 60 && diffDays(on, today) < 300,
  ),
  life.licences.length > 0,
  life.needs.length > 0,
  life.legalAid.length > 0,
];

/** What it should also have: something under way. */
const wished = (life: Life): boolean[] => [
  life.projects.some(({ stagesDone }) => stagesDone < 4),
  life.needs.some(({ met }) => !met),
];

const count = (list: boolean[]): number => list.filter(Boolean).length;

/** The credit code of the first of the fullest loaded lives; null where none is loaded. Deterministic. */
export function sampleCreditCode(enterprises: number, today: LocalDate, zones?: readonly string[]): string | null {
  let best: string | null = null;
  let most = -1;
  for (let index = 0; index < Math.min(enterprises, SEARCHED); index += 1) {
    if (zones && !zones.includes(sampleZoneOf(index))) continue;
    const life = lifeOf(index, today);
    const fullness = count(needed(life, today)) * 10 + count(wished(life));
    if (fullness > most) [best, most] = [life.creditCode, fullness];
  }
  return best;
}

/** The code of the zone in which a life of the sample is (life.ts), found without making the life. */
const sampleZoneOf = (index: number): string => SAMPLE_ZONES[index % SAMPLE_ZONES.length]?.code ?? '';

/** @throws Misuse that lists the zones, where `zones` names one that there is not */
export function checkZones(zones: readonly string[] | undefined, variable: string): void {
  const codes = SAMPLE_ZONES.map(zone => zone.code);
  const unknown = zones?.filter(zone => !codes.includes(zone)) ?? [];
  if (unknown.length > 0)
    throw new Misuse(`${variable} names no zone with ${unknown.join(', ')}: the zones are ${codes.join(', ')}`);
}
