/**
 * Sample land parcels: of every project that builds on land of its own, supplied before it applied; and a few that are
 * still made ready.
 */
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { SAMPLE_ZONES, weekday } from '#shared/sample/life.ts';
import type { Life, SampleZone } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { findRuleOfKind, zone as zoneOf, referenceOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import { organOf, parksOf } from '../assessments/seed.ts';
import type { LandUse } from './rows.ts';

export const PARCEL_COLUMNS = [
  'parcel_code',
  'zone',
  'park',
  'organ_code',
  'location',
  'purpose',
  'area',
  'state',
  'checks',
  'findings',
  'registered_on',
  'standard_on',
  'supplied_to',
  'supplied_on',
  'land_use',
  'land_use_rule',
];

/**
 * Different for each serial below a hundred million in one zone: five digits of the parcel's number, three of its
 * cadastral sub-district.
 */
const parcelCode = ({ divisionCode }: SampleZone, serial: number): string =>
  `${divisionCode}001${String(Math.floor(serial / 100_000)).padStart(3, '0')}GB${String(serial % 100_000).padStart(5, '0')}`;

/** A list of a zone's rules on a day; the same few are asked for again and again. */
const listOn = (zone: string, code: string, on: LocalDate): ResolvedRule<'list'> | null =>
  findRuleOfKind('list', zoneOf(zone), code, on);

const REPORT = '5e'.repeat(32);

export function seedParcels(
  { index, zone, creditCode, foundedOn, projects, random: randomOf }: Life,
  add: SampleSink,
  today: LocalDate,
): void {
  const preparing = index % 50 < SAMPLE_ZONES.length;
  if (projects.length === 0 && !preparing) return;
  const random = randomOf('project-approval-land');
  const serial = Math.floor(index / SAMPLE_ZONES.length) * 4;
  const organ = organOf(zone);

  const parcel = (n: number, area: number, registeredOn: LocalDate, suppliedOn: LocalDate | null): void => {
    const rule = listOn(zone.code, 'STANDARD_LAND_CHECKS', suppliedOn ?? today);
    const indicators = suppliedOn && listOn(zone.code, 'LAND_INTENSITY_INDICATORS', suppliedOn);
    const done = rule ? rule.parameters.items.slice(0, suppliedOn ? undefined : random.between(0, 4)) : [];
    const checks = Object.fromEntries(
      done.map(({ code }) => [code, { holds: true, checkedOn: registeredOn, note: null }]),
    );
    const findings = random.chance(0.5)
      ? [{ kind: 'RELICS', finding: '未发现文物遗存', surveyedOn: registeredOn, reportHash: REPORT }]
      : [];
    const landUse: LandUse | null =
      suppliedOn === null
        ? null
        : {
            utilisation: random.between(80, 95),
            outputPerHectare: `${random.between(30, 90) * 100_000}.00`,
            floorAreaRatio: random.between(8, 20) / 10,
          };
    const code = parcelCode(zone, serial + n);
    const park = random.pick(parksOf(zone.code))[0];
    add.row('land_parcel', [
      code,
      zone.code,
      park,
      organ,
      `${zone.region}园区${random.between(1, 99)}号地块`,
      'INDUSTRIAL',
      area,
      suppliedOn ? 'SUPPLIED' : 'PREPARING',
      JSON.stringify(checks),
      JSON.stringify(findings),
      registeredOn,
      rule && suppliedOn,
      suppliedOn && creditCode,
      suppliedOn,
      landUse && JSON.stringify(landUse),
      indicators ? JSON.stringify(referenceOf(indicators)) : null,
    ]);
    const subject = { type: 'LandParcel', id: code };
    if (!suppliedOn) {
      const payload = { zone: zone.code, park, purpose: 'INDUSTRIAL', area };
      add.change(new Date(`${registeredOn}T03:00:00.000Z`), {
        type: 'LandParcelRegistered',
        creditCode: organ,
        subject,
        payload,
      });
    } else {
      const payload = { zone: zone.code, area, landUse };
      add.change(new Date(`${suppliedOn}T03:00:00.000Z`), {
        type: 'LandParcelSupplied',
        creditCode,
        subject,
        changedFields: ['state', 'landUseControl', 'suppliedTo'],
        payload,
      });
    }
  };

  for (const [n, { category, floorAreaSquareMetres, appliedOn }] of projects.entries()) {
    if (category !== 'WITH_PLAN' && category !== 'INDUSTRIAL') continue;
    const supplied = weekday(addDays(appliedOn, -random.between(10, 60)));
    const suppliedOn = supplied < foundedOn ? foundedOn : supplied;
    parcel(n, Math.ceil(floorAreaSquareMetres * (0.8 + random.next())), weekday(addDays(suppliedOn, -200)), suppliedOn);
  }
  if (preparing) {
    const registered = weekday(addDays(today, -random.between(10, 300)));
    parcel(3, random.between(5_000, 120_000), registered < foundedOn ? foundedOn : registered, null);
  }
}
