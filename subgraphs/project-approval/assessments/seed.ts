/** Sample regional assessments: those of a zone's parks, told with the first life of the zone. */
import { createHash } from 'node:crypto';
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_ZONES, weekday } from '#shared/sample/life.ts';
import type { Life, SampleZone } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { assessmentKinds } from './rules.ts';

/** Parks of the sample; Gedian's are those its plan names. */
const PARKS: Readonly<Record<string, readonly (readonly [code: string, name: string])[]>> = {
  gedian: [
    ['OPTOELECTRONICS', '光电子信息产业园'],
    ['HEALTH', '大健康产业园'],
  ],
  xinjian: [['EQUIPMENT', '装备制造产业园']],
  zhundong: [['NEW_MATERIALS', '新材料产业园']],
  yili: [['LOGISTICS', '口岸物流产业园']],
  district: [['MACHINERY', '机械装备产业园']],
};
export const parksOf = (zone: string): readonly (readonly [code: string, name: string])[] => PARKS[zone] ?? [];

/** The organ that speaks for a zone: an invented administrative committee. */
const organs = new Map<string, string>();
export function organOf({ code, divisionCode }: SampleZone): string {
  let organ = organs.get(code);
  if (!organ) organs.set(code, (organ = makeCreditCode({ authority: '1', kind: '1', divisionCode, serial: 1 })));
  return organ;
}

/** The tables' numbers in sample ids. */
const TABLE = 11;

export const ASSESSMENT_COLUMNS = [
  'id',
  'zone',
  'park',
  'park_name',
  'type',
  'organ_code',
  'valid_from',
  'valid_to',
  'report_hash',
  'free_sharing',
  'published_on',
];

/** Five years' validity, of which three have passed; each park leaves one kind to its projects. */
export function seedAssessments({ index, zone, foundedOn }: Life, add: SampleSink, today: LocalDate): void {
  if (index >= SAMPLE_ZONES.length) return;
  const validFrom = weekday(addDays(today, -1_095));
  const publishedOn = foundedOn > validFrom ? foundedOn : validFrom;
  const kinds = assessmentKinds(zoneOf(zone.code), publishedOn).parameters.items;
  for (const [p, [park, parkName]] of parksOf(zone.code).entries()) {
    for (const [n, { code: type }] of kinds.entries()) {
      if (n === p) continue;
      const id = sampleId(index, TABLE, p * 16 + n);
      const validTo = addDays(validFrom, 1_826);
      const reportHash = createHash('sha256').update(`${zone.code}/${park}/${type}`).digest('hex');
      add.row('regional_assessment', [
        id,
        zone.code,
        park,
        parkName,
        type,
        organOf(zone),
        validFrom,
        validTo,
        reportHash,
        true,
        publishedOn,
      ]);
      add.change(new Date(`${publishedOn}T03:00:00.000Z`), {
        type: 'RegionalAssessmentPublished',
        creditCode: organOf(zone),
        subject: { type: 'RegionalAssessment', id },
        payload: { zone: zone.code, park, type, validFrom, validTo, reportHash, freeSharing: true },
      });
    }
  }
}

/**
 * Kinds that a sample project of a park is spared; the first life's founding may come after the start of their
 * validity, which changes nothing here.
 */
export function sparedIn(zone: string, park: string, on: LocalDate, today: LocalDate): ReadonlySet<string> {
  const validFrom = weekday(addDays(today, -1_095));
  if (on < validFrom) return NONE;
  const p = parksOf(zone).findIndex(([code]) => code === park);
  const key = `${zone} ${p} ${today}`;
  let spared = spareds.get(key);
  if (!spared)
    spareds.set(
      key,
      (spared = new Set(
        assessmentKinds(zoneOf(zone), today)
          .parameters.items.filter((_, n) => n !== p)
          .map(({ code }) => code),
      )),
    );
  return spared;
}
const NONE: ReadonlySet<string> = new Set();
const spareds = new Map<string, ReadonlySet<string>>();
