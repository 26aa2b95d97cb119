/**
 * Sample land parcels: of every project that builds on land of its own, supplied before it applied; and a few that are
 * still made ready.
 */
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { SAMPLE_ZONES, weekday } from '#shared/sample/life.ts';
import type { Life, SampleZone } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import type { Random } from '#shared/sample/random.ts';
import { listOf, referenceOf, zone as zoneOf } from '#shared/zones/index.ts';
import { organOf, parksOf } from '../assessments/seed.ts';
import { moment } from '../sample.ts';
import { LandParcel } from './entities.ts';
import type { Finding, LandChecks, LandUse } from './rows.ts';
import { compareUse, thresholdsOf } from './use-rules.ts';

const REPORT = '5e'.repeat(32);

/** What the parcels of one life are made of. */
interface ParcelStory {
  life: Life;
  add: SampleSink;
  today: LocalDate;
  random: Random;
}

/** A parcel of a life; `suppliedOn` is null while it is made ready. */
interface SampleParcel {
  /** Its place among the parcels of its life, 0 to 3. */
  n: number;
  area: number;
  registeredOn: LocalDate;
  suppliedOn: LocalDate | null;
  /** The project that builds on it, with its floor-area ratio. */
  builtOn: { projectCode: string; ratio: number; placedOn: LocalDate } | null;
}

/** The parcels of a life. */
export function seedParcels(life: Life, add: SampleSink, today: LocalDate): void {
  const { index, foundedOn, projects } = life;
  const preparing = index % 50 < SAMPLE_ZONES.length;
  if (projects.length === 0 && !preparing) return;
  const random = life.random('project-approval-land');
  const story = { life, add, today, random };
  for (const [n, { code, category, floorAreaSquareMetres, appliedOn }] of projects.entries()) {
    if (category !== 'WITH_PLAN' && category !== 'INDUSTRIAL') continue;
    const supplied = weekday(addDays(appliedOn, -random.between(10, 60)));
    const suppliedOn = supplied < foundedOn ? foundedOn : supplied;
    const area = Math.ceil(floorAreaSquareMetres * (0.8 + random.next()));
    const ratio = Math.floor((10 * floorAreaSquareMetres) / area) / 10;
    const builtOn = { projectCode: code, ratio, placedOn: appliedOn };
    addParcel(story, { n, area, registeredOn: weekday(addDays(suppliedOn, -200)), suppliedOn, builtOn });
  }
  if (!preparing) return;
  const registered = weekday(addDays(today, -random.between(10, 300)));
  const registeredOn = registered < foundedOn ? foundedOn : registered;
  addParcel(story, { n: 3, area: random.between(5_000, 120_000), registeredOn, suppliedOn: null, builtOn: null });
}

function addParcel({ life, add, today, random }: ParcelStory, parcel: SampleParcel): void {
  const { index, zone, creditCode } = life;
  const { n, area, registeredOn, suppliedOn, builtOn } = parcel;
  const rules = zoneOf(zone.code);
  const checked = listOf(rules, 'STANDARD_LAND_CHECKS', suppliedOn ?? today)?.parameters.items ?? null;
  const done = checked ? checked.slice(0, suppliedOn ? undefined : random.between(0, 4)) : [];
  const checks: LandChecks = Object.fromEntries(
    done.map(({ code }) => [code, { holds: true, checkedOn: registeredOn, note: null }]),
  );
  const findings = random.chance(0.5) ? [relicsFinding(registeredOn)] : [];
  const landUse = builtOn && sampleLandUse(random, builtOn.ratio);
  const park = random.pick(parksOf(zone.code))[0];
  const parcelCode = parcelCodeOf(zone, Math.floor(index / SAMPLE_ZONES.length) * 4 + n);
  add.row(LandParcel, {
    parcelCode,
    zone: zone.code,
    park,
    organCode: organOf(zone),
    location: `${zone.region}园区${random.between(1, 99)}号地块`,
    purpose: 'INDUSTRIAL',
    area,
    state: suppliedOn ? 'SUPPLIED' : 'PREPARING',
    checks,
    findings,
    registeredOn,
    standardOn: checked && suppliedOn,
    suppliedTo: suppliedOn && creditCode,
    suppliedOn,
    landUse,
    landUseRule: suppliedOn ? referenceOf(listOf(rules, 'LAND_INTENSITY_INDICATORS', suppliedOn)) : null,
    projectCode: builtOn?.projectCode ?? null,
    plannedUse: landUse && builtOn && compareUse(landUse, thresholdsOf(landUse), builtOn.placedOn),
    builtUse: null,
    earlierSupplies: [],
  });
  const subject = { type: 'LandParcel', id: parcelCode };
  if (suppliedOn) {
    add.change(new Date(moment(suppliedOn)), {
      type: 'LandParcelSupplied',
      creditCode,
      subject,
      changedFields: ['state', 'landUseControl', 'suppliedTo'],
      payload: { zone: zone.code, area, landUse },
    });
    return;
  }
  add.change(new Date(moment(registeredOn)), {
    type: 'LandParcelRegistered',
    creditCode: organOf(zone),
    subject,
    payload: { zone: zone.code, park, purpose: 'INDUSTRIAL', area },
  });
}

const relicsFinding = (surveyedOn: LocalDate): Finding => ({
  kind: 'RELICS',
  finding: '未发现文物遗存',
  surveyedOn,
  reportHash: REPORT,
});

/** Thresholds that a project of this floor-area ratio reaches. */
const sampleLandUse = (random: Random, ratio: number): LandUse => ({
  utilisation: random.between(80, 95),
  outputPerHectare: `${random.between(30, 90) * 100_000}.00`,
  floorAreaRatio: Math.max(0.1, ratio),
});

/**
 * Different for each serial below a hundred million in one zone: five digits of the parcel's number, three of its
 * cadastral sub-district.
 */
function parcelCodeOf({ divisionCode }: SampleZone, serial: number): string {
  const subDistrict = String(Math.floor(serial / 100_000)).padStart(3, '0');
  return `${divisionCode}001${subDistrict}GB${String(serial % 100_000).padStart(5, '0')}`;
}
