/** Sample regional assessments: those of a zone's parks, published with the first life of the zone. */
import { createHash } from 'node:crypto';
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_ZONES, weekday } from '#shared/sample/life.ts';
import type { Life, SampleZone } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { moment } from '../sample.ts';
import { RegionalAssessment } from './entities.ts';
import { assessmentKinds } from './rules.ts';

type Park = readonly [code: string, name: string];

/** Parks of the sample; Gedian's are those its plan names. */
const PARKS: Readonly<Record<string, readonly Park[]>> = {
  gedian: [
    ['OPTOELECTRONICS', '光电子信息产业园'],
    ['HEALTH', '大健康产业园'],
  ],
  xinjian: [['EQUIPMENT', '装备制造产业园']],
  zhundong: [['NEW_MATERIALS', '新材料产业园']],
  yili: [['LOGISTICS', '口岸物流产业园']],
  district: [['MACHINERY', '机械装备产业园']],
};

/** The sample's parks of a zone. */
export const parksOf = (zone: string): readonly Park[] => PARKS[zone] ?? [];

const organs = new Map<string, string>();

/** The organ that speaks for a zone: an invented administrative committee. */
export function organOf({ code, divisionCode }: SampleZone): string {
  const organ = organs.get(code) ?? makeCreditCode({ authority: '1', kind: '1', divisionCode, serial: 1 });
  organs.set(code, organ);
  return organ;
}

/** The table's number in sample ids. */
const TABLE = 11;

/** Days of validity, five years, of which three have passed. */
const VALID_DAYS = 1_826;
const validSince = (today: LocalDate): LocalDate => weekday(addDays(today, -1_095));

/** Each park leaves one kind to its projects. */
export function seedAssessments({ index, zone, foundedOn }: Life, add: SampleSink, today: LocalDate): void {
  if (index >= SAMPLE_ZONES.length) return;
  const validFrom = validSince(today);
  const validTo = addDays(validFrom, VALID_DAYS);
  const publishedOn = foundedOn > validFrom ? foundedOn : validFrom;
  const organCode = organOf(zone);
  const kinds = assessmentKinds(zoneOf(zone.code), publishedOn).parameters.items;
  for (const [p, [park, parkName]] of parksOf(zone.code).entries()) {
    for (const [n, { code: type }] of kinds.entries()) {
      if (n === p) continue;
      const id = sampleId(index, TABLE, p * 16 + n);
      const reportHash = createHash('sha256').update(`${zone.code}/${park}/${type}`).digest('hex');
      const assessment = { zone: zone.code, park, type, validFrom, validTo, reportHash, freeSharing: true };
      add.row(RegionalAssessment, { id, ...assessment, parkName, organCode, publishedOn });
      add.change(new Date(moment(publishedOn)), {
        type: 'RegionalAssessmentPublished',
        creditCode: organCode,
        subject: { type: 'RegionalAssessment', id },
        payload: assessment,
      });
    }
  }
}

const NONE: ReadonlySet<string> = new Set();
const sparedKinds = new Map<string, ReadonlySet<string>>();

/**
 * Kinds that a sample project of a park is spared; the first life's founding may come after the start of their
 * validity, which changes nothing here.
 */
export function sparedIn(zone: string, park: string, on: LocalDate, today: LocalDate): ReadonlySet<string> {
  if (on < validSince(today)) return NONE;
  const p = parksOf(zone).findIndex(([code]) => code === park);
  const key = `${zone} ${p} ${today}`;
  const spared = sparedKinds.get(key) ?? kindsBut(p, zone, today);
  sparedKinds.set(key, spared);
  return spared;
}

const kindsBut = (left: number, zone: string, today: LocalDate): ReadonlySet<string> =>
  new Set(
    assessmentKinds(zoneOf(zone), today)
      .parameters.items.filter((_, n) => n !== left)
      .map(({ code }) => code),
  );
