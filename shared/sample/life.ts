/**
 * The life of an invented enterprise: a pure function of its index and of `today`. Every department derives its
 * own rows from the same life, so that the rows of five departments fit together in time and by rule, though none
 * queries another. Names are invented; identifiers have valid check digits and belong to no enterprise or person.
 */
import { addDays, diffDays } from '../clock/local-date.ts';
import type { LocalDate } from '../clock/local-date.ts';
import { makeCreditCode } from '../identifiers/credit-code.ts';
import {
  SAMPLE_ZONES,
  dayInLife,
  drawLegalAid,
  drawLicences,
  drawNeeds,
  drawProjects,
  drawVisits,
  weekday,
} from './life-events.ts';
import type {
  LifeFrame,
  LifeLegalAid,
  LifeLicence,
  LifeNeed,
  LifeProject,
  LifeStage,
  LifeVisit,
  SampleZone,
} from './life-events.ts';
import { brandName, industryTraits, personName, streetAddress } from './names.ts';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';

export { SAMPLE_ZONES, weekday } from './life-events.ts';
export type { LifeProject, LifeStage, LifeVisit, SampleZone } from './life-events.ts';

export interface Life {
  index: number;
  zone: SampleZone;
  creditCode: string;
  /** The distinctive part of the name (字号). */
  brand: string;
  name: string;
  /** An earlier name and the last day of its use, or null. */
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
  licences: LifeLicence[];
  projects: LifeProject[];
  visits: LifeVisit[];
  needs: LifeNeed[];
  legalAid: LifeLegalAid[];
  /** Numbers for a department's own details, the same at every call of {@link lifeOf}. */
  random(department: string): Random;
}

/** The zone of an index. */
export function sampleZone(index: number): SampleZone {
  const zone = SAMPLE_ZONES[index % SAMPLE_ZONES.length];
  if (!zone) throw new Error(`the index of a sample life must be a whole number from 0, but got: ${index}`);
  return zone;
}

type Weights<Item> = readonly (readonly [Item, number])[];

const STAGES: Weights<LifeStage> = [
  ['OPERATING', 58],
  ['BUILDING', 12],
  ['JUST_FOUNDED', 8],
  ['TROUBLED', 10],
  ['DEREGISTERING', 3],
  ['DEREGISTERED', 9],
];
/** Ages in days, by the stage of life. */
const AGES: Readonly<Partial<Record<LifeStage, readonly [number, number]>>> = {
  JUST_FOUNDED: [0, 60],
  BUILDING: [200, 1_200],
};
const OTHER_AGES = [500, 7_000] as const;

/** The life of the enterprise with this index, as of `today`. */
export function lifeOf(index: number, today: LocalDate): Life {
  const random = createRandom(seedOf(index, 0x51ab));
  const zone = sampleZone(index);
  const stage = random.weigh(STAGES);
  const traits = industryTraits(zone.code, random);
  const age = random.between(...(AGES[stage] ?? OTHER_AGES));
  const foundedOn = weekday(addDays(today, -age));
  const endedOn = stage === 'DEREGISTERED' ? weekday(addDays(foundedOn, random.between(380, age - 60))) : null;
  const aliveUntil = endedOn ?? today;
  const brand = brandName(index);
  const alive = diffDays(foundedOn, aliveUntil);
  const frame: LifeFrame = { index, zone, stage, brand, today, foundedOn, aliveUntil, alive, random };
  const trader = isSoleTrader(index, stage);
  const form = trader ? '商行' : '有限公司';
  const nameWith = (word: string): string => `${zone.region}${word}${traits.word}${form}`;
  // The order of the random draws is part of the sample: each line below draws after the one above it.
  const employees = Math.max(1, Math.floor(Math.exp(random.next() * 5.2 + random.next() * 2)));
  const revenueWan = Math.max(5, Math.floor(employees * (8 + random.next() * 60)));
  const projects = drawProjects(frame);
  const visits = drawVisits(frame);
  const licences = drawLicences(frame);
  const needs = drawNeeds(frame);
  const legalAid = drawLegalAid(frame);
  const renamed = random.chance(0.1) && alive > 400;
  const formerName = renamed
    ? { name: nameWith(brandName(index + 1_000_003)), until: dayInLife(frame, 0.3, 0.8) }
    : null;
  return {
    index,
    zone,
    creditCode: makeCreditCode({
      authority: '9',
      kind: trader ? SOLE_TRADER : ENTERPRISE,
      divisionCode: zone.divisionCode,
      serial: index,
    }),
    brand,
    name: nameWith(brand),
    formerName,
    industryDivision: traits.division,
    employees,
    revenueWan,
    sizeClass: sizeClassOf(employees, revenueWan),
    registeredCapitalYuan: random.pick([10, 50, 100, 200, 500, 1_000, 5_000]) * 10_000,
    foundedOn,
    stage,
    endedOn,
    legalRepresentative: personName(random),
    address: streetAddress(zone.code, random),
    taxGrade: drawTaxGrade(stage, random),
    licences,
    projects,
    visits,
    needs,
    legalAid,
    random: department => createRandom(seedOf(index, saltOf(department))),
  };
}

function sizeClassOf(employees: number, revenueWan: number): Life['sizeClass'] {
  if (employees >= 1_000 && revenueWan >= 40_000) return 'LARGE';
  if (employees >= 300 && revenueWan >= 2_000) return 'MEDIUM';
  return employees >= 20 && revenueWan >= 300 ? 'SMALL' : 'MICRO';
}

const TAX_GRADES_OF_TROUBLED: Weights<Life['taxGrade']> = [
  ['B', 1],
  ['C', 4],
  ['D', 2],
];
const TAX_GRADES_OF_OTHERS: Weights<Life['taxGrade']> = [
  ['A', 4],
  ['B', 5],
  ['M', 1],
  ['C', 1],
];

/** The grade of the tax authority: M for new enterprises. */
function drawTaxGrade(stage: LifeStage, random: Random): Life['taxGrade'] {
  if (stage === 'JUST_FOUNDED') return 'M';
  return random.weigh(stage === 'TROUBLED' ? TAX_GRADES_OF_TROUBLED : TAX_GRADES_OF_OTHERS);
}

/** Kinds of bodies, the second place of their credit codes. */
const [ENTERPRISE, SOLE_TRADER] = ['1', '2'];
/** One life of so many is that of a sole trader (个体工商户), where its stage fits. */
const SOLE_TRADERS = 37;

/** A sole trader builds no factory, and its end has other steps than that of an enterprise. */
const isSoleTrader = (index: number, stage: LifeStage): boolean =>
  index % SOLE_TRADERS === 11 && (stage === 'OPERATING' || stage === 'JUST_FOUNDED' || stage === 'TROUBLED');

const seedOf = (index: number, salt: number): number => Math.imul(index, 0x2545f491) ^ salt;

function saltOf(department: string): number {
  let salt = 7;
  for (let n = 0; n < department.length; n += 1) salt = Math.imul(salt, 31) + department.charCodeAt(n);
  return salt;
}
