/**
 * The life of an invented enterprise: a pure function of its index and of a given today. Every department derives its
 * own rows from the same life, so that what five departments tell fits together in time and by rule, though none asks
 * another. Names are invented; identifiers have valid check digits and belong to nobody.
 */
import { addDays, diffDays, dayOfWeek } from '../clock/local-date.ts';
import type { LocalDate } from '../clock/local-date.ts';
import { makeCreditCode } from '../identifiers/credit-code.ts';
import { makeProjectCode } from '../identifiers/project-code.ts';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';
import { brandName, industryTraits, personName, streetAddress } from './names.ts';

/** Stages of life, from just founded to deregistered. */
export type LifeStage = 'JUST_FOUNDED' | 'BUILDING' | 'OPERATING' | 'TROUBLED' | 'DEREGISTERING' | 'DEREGISTERED';

/** A zone as the sample needs it. */
export interface SampleZone {
  code: string;
  divisionCode: string;
  /** How enterprise names begin there. */
  region: string;
  /** Whether the 1st to the 20th is free of inspections. */
  quiet: boolean;
}

/** The zones that sample enterprises live in, in the order in which indices go round. */
export const SAMPLE_ZONES: readonly SampleZone[] = [
  { code: 'gedian', divisionCode: '420703', region: '葛店', quiet: false },
  { code: 'xinjian', divisionCode: '360112', region: '新建', quiet: true },
  { code: 'zhundong', divisionCode: '652327', region: '准东', quiet: false },
  { code: 'yili', divisionCode: '654004', region: '霍尔果斯', quiet: false },
  { code: 'district', divisionCode: '411702', region: '产业集聚区', quiet: false },
];

export interface LifeProject {
  code: string;
  name: string;
  category: 'WITH_PLAN' | 'SME' | 'GOV_LINEAR' | 'REBUILD' | 'INDUSTRIAL';
  investmentYuan: number;
  floorAreaSquareMetres: number;
  appliedOn: LocalDate;
  /** Stages done so far, 0 to 4; 4 is accepted as built. */
  stagesDone: number;
  /** Working days that the applicant needed to supplement documents; 0 where nothing was missing. */
  supplementDays: number;
}

export interface LifeVisit {
  on: LocalDate;
  /** The visit found a violation. */
  violation: 'NONE' | 'MINOR' | 'ORDINARY' | 'SERIOUS';
  field: 'MARKET' | 'ENVIRONMENT' | 'SAFETY' | 'LABOUR' | 'CONSTRUCTION';
}

export interface Life {
  index: number;
  zone: SampleZone;
  creditCode: string;
  /** The distinctive part of the name (字号). */
  brand: string;
  name: string;
  /** An earlier name and the day it was given up, or null. */
  formerName: { name: string; until: LocalDate } | null;
  industryDivision: string;
  employees: number;
  /** Yearly revenue, in 10,000 yuan. */
  revenueWan: number;
  sizeClass: 'MICRO' | 'SMALL' | 'MEDIUM' | 'LARGE';
  registeredCapitalYuan: number;
  foundedOn: LocalDate;
  stage: LifeStage;
  /** Day of deregistration, or null. */
  endedOn: LocalDate | null;
  legalRepresentative: string;
  address: string;
  taxGrade: 'A' | 'B' | 'M' | 'C' | 'D';
  licences: {
    on: LocalDate;
    kind: 'FOOD' | 'HAZARDOUS' | 'POLLUTANT_DISCHARGE' | 'SPECIAL_EQUIPMENT' | 'ROAD_TRANSPORT';
  }[];
  projects: LifeProject[];
  visits: LifeVisit[];
  needs: {
    on: LocalDate;
    amountYuan: number;
    purpose: 'WORKING_CAPITAL' | 'EQUIPMENT' | 'CONSTRUCTION' | 'RESEARCH';
    met: boolean;
  }[];
  legalAid: {
    on: LocalDate;
    kind: 'IMPROPER_ENFORCEMENT' | 'APPEAL_OR_RECONSIDERATION' | 'LOCAL_PROTECTIONISM';
    done: boolean;
  }[];
  /** Numbers for a department's own details, the same at every call of {@link lifeOf}. */
  random(department: string): Random;
}

const seedOf = (index: number, salt: number): number => Math.imul(index, 0x2545f491) ^ salt;

/**
 * The day itself, or the Friday before where it falls on a weekend: offices are closed then. Holidays are not looked
 * at.
 */
export function weekday(day: LocalDate): LocalDate {
  const rest = (dayOfWeek(day) + 1) % 7;
  return rest < 2 ? addDays(day, -1 - rest) : day;
}

/**
 * Nearest working weekday at or after a day, outside the quiet window where the zone has one. Sample precision:
 * weekends only.
 */
function inspectionDay(zone: SampleZone, day: LocalDate): LocalDate {
  let chosen = day;
  if (zone.quiet && Number(chosen.slice(8)) <= 20) chosen = `${chosen.slice(0, 8)}21`;
  while (dayOfWeek(chosen) === 0 || dayOfWeek(chosen) === 6) chosen = addDays(chosen, 1);
  return zone.quiet && Number(chosen.slice(8)) <= 20 ? inspectionDay(zone, chosen) : chosen;
}

/**
 * Different for each serial below ten million in one zone: five digits of the code's serial, two more in the
 * authority's place.
 */
function projectCode(zone: SampleZone, on: LocalDate, category: LifeProject['category'], serial: number): string {
  return makeProjectCode({
    year: Number(on.slice(0, 4)),
    month: Number(on.slice(5, 7)),
    divisionCode: zone.divisionCode,
    authorityCode: String((1 + Math.floor(serial / 100_000)) % 100).padStart(2, '0'),
    typeCode: category === 'GOV_LINEAR' ? '01' : '03',
    serial: serial % 100_000,
  });
}

/** The life of the enterprise with this index, as of `today`. */
export function lifeOf(index: number, today: LocalDate): Life {
  const random = createRandom(seedOf(index, 0x51ab));
  const zone = SAMPLE_ZONES[index % SAMPLE_ZONES.length]!;
  const stage = random.weigh<LifeStage>([
    ['OPERATING', 58],
    ['BUILDING', 12],
    ['JUST_FOUNDED', 8],
    ['TROUBLED', 10],
    ['DEREGISTERING', 3],
    ['DEREGISTERED', 9],
  ]);
  const traits = industryTraits(zone.code, random);
  const age =
    stage === 'JUST_FOUNDED'
      ? random.between(0, 60)
      : stage === 'BUILDING'
        ? random.between(200, 1_200)
        : random.between(500, 7_000);
  const foundedOn = weekday(addDays(today, -age));
  const endedOn = stage === 'DEREGISTERED' ? weekday(addDays(foundedOn, random.between(380, age - 60))) : null;
  const aliveUntil = endedOn ?? today;
  const alive = diffDays(foundedOn, aliveUntil);
  const dayInLife = (from = 0.05, to = 0.95): LocalDate =>
    weekday(addDays(foundedOn, Math.floor(alive * (from + random.next() * (to - from)))));

  const brand = brandName(index);
  const nameWith = (word: string): string => `${zone.region}${word}${traits.word}有限公司`;
  const employees = Math.max(1, Math.floor(Math.exp(random.next() * 5.2 + random.next() * 2)));
  const revenueWan = Math.max(5, Math.floor(employees * (8 + random.next() * 60)));
  const troubled = stage === 'TROUBLED';

  const projects: LifeProject[] = [];
  const projectCount =
    stage === 'BUILDING' ? 1 + Number(random.chance(0.3)) : stage === 'JUST_FOUNDED' ? 0 : Number(random.chance(0.3));
  for (let n = 0; n < projectCount; n += 1) {
    const category = random.weigh<LifeProject['category']>([
      ['INDUSTRIAL', 6],
      ['SME', 3],
      ['REBUILD', 2],
      ['WITH_PLAN', 1],
      ['GOV_LINEAR', 0.3],
    ]);
    const building = stage === 'BUILDING';
    const appliedOn = building ? weekday(addDays(today, -random.between(5, 180))) : dayInLife(0.1, 0.5);
    projects.push({
      code: projectCode(zone, appliedOn, category, Math.floor(index / SAMPLE_ZONES.length) * 2 + n),
      name: `${brand}${random.pick(['新建厂房', '智能化改造', '仓储中心', '研发中心', '二期扩建', '环保提标'])}项目`,
      category,
      investmentYuan:
        random.weigh([
          [random.between(30, 100), 1],
          [random.between(101, 3_000), 5],
          [random.between(3_001, 80_000), 4],
        ]) * 10_000,
      floorAreaSquareMetres: random.between(200, 60_000),
      appliedOn,
      stagesDone: building ? random.between(0, 3) : 4,
      supplementDays: random.chance(0.35) ? random.between(1, 10) : 0,
    });
  }

  const visits: LifeVisit[] = [];
  const visitCount = stage === 'JUST_FOUNDED' ? 0 : random.between(1, 3) + (troubled ? 1 : 0);
  for (let n = 0; n < visitCount; n += 1) {
    const on = inspectionDay(zone, dayInLife(0.2 + n / 6, 0.4 + n / 6));
    if (on > aliveUntil) continue;
    const violation = random.weigh<LifeVisit['violation']>(
      troubled
        ? [
            ['NONE', 3],
            ['MINOR', 2],
            ['ORDINARY', 4],
            ['SERIOUS', 1],
          ]
        : [
            ['NONE', 80],
            ['MINOR', 14],
            ['ORDINARY', 6],
          ],
    );
    visits.push({ on, violation, field: random.pick(['MARKET', 'ENVIRONMENT', 'SAFETY', 'LABOUR', 'CONSTRUCTION']) });
  }

  const licences: Life['licences'] = [];
  for (let n = random.between(stage === 'JUST_FOUNDED' ? 0 : 1, 2); n > 0; n -= 1) {
    licences.push({
      on: dayInLife(0.02, 0.6),
      kind: random.pick(['FOOD', 'HAZARDOUS', 'POLLUTANT_DISCHARGE', 'SPECIAL_EQUIPMENT', 'ROAD_TRANSPORT']),
    });
  }
  const needs: Life['needs'] = [];
  if (stage !== 'JUST_FOUNDED') {
    for (let n = random.between(0, 2); n > 0; n -= 1) {
      needs.push({
        on: dayInLife(),
        amountYuan: random.between(20, 3_000) * 10_000,
        purpose: random.pick(['WORKING_CAPITAL', 'EQUIPMENT', 'CONSTRUCTION', 'RESEARCH']),
        met: random.chance(0.6),
      });
    }
  }
  const legalAid: Life['legalAid'] = [];
  if (random.chance(troubled ? 0.5 : stage === 'BUILDING' ? 0.4 : 0.1)) {
    legalAid.push({
      on: dayInLife(0.3),
      kind: random.pick(['IMPROPER_ENFORCEMENT', 'APPEAL_OR_RECONSIDERATION', 'LOCAL_PROTECTIONISM']),
      done: random.chance(0.7),
    });
  }

  return {
    index,
    zone,
    creditCode: makeCreditCode({ authority: '9', kind: '1', divisionCode: zone.divisionCode, serial: index }),
    brand,
    name: nameWith(brand),
    formerName:
      random.chance(0.1) && alive > 400
        ? { name: nameWith(brandName(index + 1_000_003)), until: dayInLife(0.3, 0.8) }
        : null,
    industryDivision: traits.division,
    employees,
    revenueWan,
    sizeClass:
      employees >= 1_000 && revenueWan >= 40_000
        ? 'LARGE'
        : employees >= 300 && revenueWan >= 2_000
          ? 'MEDIUM'
          : employees >= 20 && revenueWan >= 300
            ? 'SMALL'
            : 'MICRO',
    registeredCapitalYuan: random.pick([10, 50, 100, 200, 500, 1_000, 5_000]) * 10_000,
    foundedOn,
    stage,
    endedOn,
    legalRepresentative: personName(random),
    address: streetAddress(zone.code, random),
    taxGrade:
      stage === 'JUST_FOUNDED'
        ? 'M'
        : random.weigh(
            troubled
              ? [
                  ['B', 1],
                  ['C', 4],
                  ['D', 2],
                ]
              : [
                  ['A', 4],
                  ['B', 5],
                  ['M', 1],
                  ['C', 1],
                ],
          ),
    licences,
    projects,
    visits,
    needs,
    legalAid,
    random: department => {
      let salt = 7;
      for (let n = 0; n < department.length; n += 1) salt = Math.imul(salt, 31) + department.charCodeAt(n);
      return createRandom(seedOf(index, salt));
    },
  };
}
