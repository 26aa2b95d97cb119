/** What happens in a sample life, each kind of event drawn by lot: projects, visits, licences, needs, legal aid. */
import { addDays, dayOfWeek } from '../clock/local-date.ts';
import type { LocalDate } from '../clock/local-date.ts';
import { makeProjectCode } from '../identifiers/project-code.ts';
import type { Random } from './random.ts';

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

export interface LifeLicence {
  on: LocalDate;
  kind: 'FOOD' | 'HAZARDOUS' | 'POLLUTANT_DISCHARGE' | 'SPECIAL_EQUIPMENT' | 'ROAD_TRANSPORT';
}

export interface LifeNeed {
  on: LocalDate;
  amountYuan: number;
  purpose: 'WORKING_CAPITAL' | 'EQUIPMENT' | 'CONSTRUCTION' | 'RESEARCH';
  met: boolean;
}

export interface LifeLegalAid {
  on: LocalDate;
  kind: 'IMPROPER_ENFORCEMENT' | 'APPEAL_OR_RECONSIDERATION' | 'LOCAL_PROTECTIONISM';
  done: boolean;
}

/** What events are drawn from: the enterprise as it is known before them. */
export interface LifeFrame {
  index: number;
  zone: SampleZone;
  stage: LifeStage;
  brand: string;
  today: LocalDate;
  foundedOn: LocalDate;
  /** Last day of the life: of the deregistration, else today. */
  aliveUntil: LocalDate;
  /** Days from the founding to that day. */
  alive: number;
  random: Random;
}

/** A weekday in the life, between two shares of its length. */
export function dayInLife({ foundedOn, alive, random }: LifeFrame, from = 0.05, to = 0.95): LocalDate {
  return weekday(addDays(foundedOn, Math.floor(alive * (from + random.next() * (to - from)))));
}

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

type Weights<Item> = readonly (readonly [Item, number])[];

const CATEGORIES: Weights<LifeProject['category']> = [
  ['INDUSTRIAL', 6],
  ['SME', 3],
  ['REBUILD', 2],
  ['WITH_PLAN', 1],
  ['GOV_LINEAR', 0.3],
];
const PROJECT_NAMES = ['新建厂房', '智能化改造', '仓储中心', '研发中心', '二期扩建', '环保提标'] as const;

/** One project or two while it builds, often none before and after. */
export function drawProjects(frame: LifeFrame): LifeProject[] {
  const { index, zone, stage, brand, today, random } = frame;
  const building = stage === 'BUILDING';
  return Array.from({ length: projectCount(frame) }, (_, n) => {
    const category = random.weigh(CATEGORIES);
    const appliedOn = building ? weekday(addDays(today, -random.between(5, 180))) : dayInLife(frame, 0.1, 0.5);
    return {
      code: projectCode(zone, appliedOn, category, Math.floor(index / SAMPLE_ZONES.length) * 2 + n),
      name: `${brand}${random.pick(PROJECT_NAMES)}项目`,
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
    };
  });
}

function projectCount({ stage, random }: LifeFrame): number {
  if (stage === 'JUST_FOUNDED') return 0;
  const further = Number(random.chance(0.3));
  return stage === 'BUILDING' ? 1 + further : further;
}

const VIOLATIONS_OF_TROUBLED: Weights<LifeVisit['violation']> = [
  ['NONE', 3],
  ['MINOR', 2],
  ['ORDINARY', 4],
  ['SERIOUS', 1],
];
const VIOLATIONS_OF_OTHERS: Weights<LifeVisit['violation']> = [
  ['NONE', 80],
  ['MINOR', 14],
  ['ORDINARY', 6],
];

/** Inspection visits: one to three, one more where the enterprise is in trouble. */
export function drawVisits(frame: LifeFrame): LifeVisit[] {
  const { zone, stage, aliveUntil, random } = frame;
  const troubled = stage === 'TROUBLED';
  const count = stage === 'JUST_FOUNDED' ? 0 : random.between(1, 3) + Number(troubled);
  const visits: LifeVisit[] = [];
  for (let n = 0; n < count; n += 1) {
    const on = inspectionDay(zone, dayInLife(frame, 0.2 + n / 6, 0.4 + n / 6));
    if (on > aliveUntil) continue;
    const violation = random.weigh(troubled ? VIOLATIONS_OF_TROUBLED : VIOLATIONS_OF_OTHERS);
    visits.push({ on, violation, field: random.pick(['MARKET', 'ENVIRONMENT', 'SAFETY', 'LABOUR', 'CONSTRUCTION']) });
  }
  return visits;
}

/** One licence or two. */
export function drawLicences(frame: LifeFrame): LifeLicence[] {
  const { stage, random } = frame;
  return Array.from({ length: random.between(stage === 'JUST_FOUNDED' ? 0 : 1, 2) }, () => ({
    on: dayInLife(frame, 0.02, 0.6),
    kind: random.pick(['FOOD', 'HAZARDOUS', 'POLLUTANT_DISCHARGE', 'SPECIAL_EQUIPMENT', 'ROAD_TRANSPORT']),
  }));
}

/** Financing needs: none at first, later up to two. */
export function drawNeeds(frame: LifeFrame): LifeNeed[] {
  const { stage, random } = frame;
  if (stage === 'JUST_FOUNDED') return [];
  return Array.from({ length: random.between(0, 2) }, () => ({
    on: dayInLife(frame),
    amountYuan: random.between(20, 3_000) * 10_000,
    purpose: random.pick(['WORKING_CAPITAL', 'EQUIPMENT', 'CONSTRUCTION', 'RESEARCH']),
    met: random.chance(0.6),
  }));
}

const LEGAL_AID_CHANCES: Readonly<Partial<Record<LifeStage, number>>> = { TROUBLED: 0.5, BUILDING: 0.4 };

/** One request for legal aid, or none. */
export function drawLegalAid(frame: LifeFrame): LifeLegalAid[] {
  const { stage, random } = frame;
  if (!random.chance(LEGAL_AID_CHANCES[stage] ?? 0.1)) return [];
  return [
    {
      on: dayInLife(frame, 0.3),
      kind: random.pick(['IMPROPER_ENFORCEMENT', 'APPEAL_OR_RECONSIDERATION', 'LOCAL_PROTECTIONISM']),
      done: random.chance(0.7),
    },
  ];
}
