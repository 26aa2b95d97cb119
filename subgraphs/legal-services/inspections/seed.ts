/**
 * Visits of a sample life: its past ones with their results, and for some lives a visit to come. Some lives have the
 * decisions on their newest visit.
 */
import { addDays, addMonths, instantAt, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { addDecision, statusOn } from '#shared/sample/kit.ts';
import { SAMPLE_ZONES } from '#shared/sample/life.ts';
import type { LifeVisit } from '#shared/sample/life.ts';
import { personName } from '#shared/sample/names.ts';
import type { Random } from '#shared/sample/random.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import type { InspectionGround, InspectionResult } from '../generated.ts';
import { SAMPLE_TABLES } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { InspectionVisit } from './entities.ts';
import { inspectionGate } from './gate.ts';
import type { VisitPlan } from './gate.ts';
import { addReport } from '../misconduct/seed.ts';
import { addMinorCase } from '../penalties/seed.ts';
import { addSoftMeasure } from '../soft-measures/seed.ts';
import { firstFreeDay, quietDayOf } from './quiet-days.ts';
import type { EnterpriseVisitCount } from './rows.ts';

/** The bodies that inspect by their field: name, item of inspection, and what is found. */
export const FIELDS: Readonly<Record<LifeVisit['field'], readonly [authority: string, item: string, finding: string]>> =
  {
    MARKET: ['市场监督管理局', '广告与标识检查', '广告用语不规范'],
    ENVIRONMENT: ['生态环境分局', '污染物排放检查', '未按规定记录污染物排放'],
    SAFETY: ['应急管理局', '安全生产检查', '安全生产台账不全'],
    LABOUR: ['人力资源和社会保障局', '用工情况检查', '未按规定公示用工信息'],
    CONSTRUCTION: ['住房和城乡建设局', '施工现场检查', '施工围挡不合规'],
  };
const RESULTS: Readonly<Record<LifeVisit['violation'], InspectionResult>> = {
  NONE: 'NO_PROBLEM',
  MINOR: 'MINOR',
  ORDINARY: 'ORDINARY',
  SERIOUS: 'SERIOUS',
};
/** Grounds that use no place of any cap: for young enterprises, and for a second visit of one authority in a year. */
const UNCOUNTED: readonly InspectionGround[] = ['COMPLAINT', 'REFERRAL', 'DATA_ALERT', 'ENTERPRISE_REQUEST'];
const COUNTED: readonly InspectionGround[] = ['KEY_ITEM', 'RANDOM_DRAW'];

/** Invented credit codes of the bodies that inspect, by zone and field. */
const BODY_CODES: ReadonlyMap<string, string> = new Map(
  SAMPLE_ZONES.flatMap(({ code }, at) =>
    Object.keys(FIELDS).map((field, n) => [
      `${code} ${field}`,
      makeCreditCode({ authority: '1', kind: '1', divisionCode: '100000', serial: at * 10 + n }),
    ]),
  ),
);

/** The credit code of a zone's body. */
export function bodyCode(zone: string, field: LifeVisit['field']): string {
  const code = BODY_CODES.get(`${zone} ${field}`);
  if (code === undefined) throw new Error(`zone ${zone} must have a body for ${field}`);
  return code;
}

/** Without these rules there is no gate. */
const GATE_RULES = ['QUIET_WINDOW', 'INSPECTION_PREREGISTER', 'INSPECTION_FREQUENCY'];

/** A visit from its registration on. */
interface SampleVisit {
  id: string;
  field: LifeVisit['field'];
  plan: VisitPlan;
  item: string;
  registeredAt: Date;
  /** Null for a visit to come. */
  report: { at: Date; result: InspectionResult; findings: string } | null;
}

export function addVisits(story: SampleStory): void {
  const { life } = story;
  const coming = comingVisit(story);
  const lifeVisits = coming ? [...life.visits, coming] : life.visits;
  // To keep a million lives small, only visits to come and one life in four have decisions.
  const decides = coming !== null || life.index % 4 === 1;
  const earlier: SampleVisit[] = [];
  for (const [n, lifeVisit] of lifeVisits.entries()) {
    const visit = sampleVisit(story, lifeVisit, earlier);
    addRow(story, visit);
    if (decides && n === lifeVisits.length - 1) addDecisions(story, visit, earlier);
    addChanges(story, visit);
    addCase(story, visit, n);
    addMisconduct(story, visit, n);
    earlier.push(visit);
  }
}

/** A visit a week ahead, for few of the lives that have not ended. */
function comingVisit({ life, today, random }: SampleStory): LifeVisit | null {
  const living = life.stage === 'OPERATING' || life.stage === 'TROUBLED';
  if (!living || !random.chance(0.04)) return null;
  return {
    on: comingDay(life.zone.code, today),
    violation: 'NONE',
    field: random.pick(['MARKET', 'SAFETY', 'LABOUR']),
  };
}

/** The same for all lives of a load. */
const comingDays = new Map<string, LocalDate>();

/** The first day from a week ahead on which the zone may be inspected. */
function comingDay(zone: string, today: LocalDate): LocalDate {
  const key = zone + today;
  const found = comingDays.get(key);
  if (found !== undefined) return found;
  const from = addDays(today, 7);
  const day = firstFreeDay(zoneOf(zone), quietDayOf(zoneOf(zone), from).window, from);
  if (day === null) throw new Error(`zone ${zone} must have a day that is free of inspections, but has none`);
  comingDays.set(key, day);
  return day;
}

function sampleVisit(story: SampleStory, lifeVisit: LifeVisit, earlier: readonly SampleVisit[]): SampleVisit {
  const { life, today, random } = story;
  const { on, field, violation } = lifeVisit;
  const { region, code } = life.zone;
  const [authority, item, finding] = FIELDS[field];
  const drawn = random.pick(mayCount(story, lifeVisit, earlier) ? COUNTED : UNCOUNTED);
  // Sample days avoid weekends, not holidays: a visit on one was an emergency.
  const emergency = !calendarOf(code).isWorkday(on);
  const inspectors = [personName(random), personName(random)];
  const past = on < today;
  // Draws of before were not kept here: what is to come rests on what can be shown.
  const ground = !past && drawn === 'RANDOM_DRAW' ? 'KEY_ITEM' : drawn;
  const findings = violation === 'NONE' ? '未发现问题' : finding;
  return {
    id: sampleId(life.index, SAMPLE_TABLES.visit, earlier.length),
    field,
    plan: {
      authority: `${region}${authority}`,
      authorityCode: bodyCode(code, field),
      inspectors,
      ground,
      plannedOn: on,
      exceptionReason: emergency ? 'EMERGENCY' : null,
      exceptionNote: null,
      approvedBy: emergency ? `${region}管理委员会` : null,
    },
    item,
    registeredAt: registrationBefore(past ? on : today, random),
    report: past ? { at: instantAt(on, '16:30'), result: RESULTS[violation], findings } : null,
  };
}

function registrationBefore(day: LocalDate, random: Random): Date {
  const registeredOn = addDays(day, -random.between(1, 5));
  return instantAt(registeredOn, random.chance(0.5) ? '10:20' : '15:40');
}

/**
 * Whether a visit may count towards the cap: the enterprise is established, and no earlier visit of the field counts
 * that year.
 */
function mayCount({ life }: SampleStory, { on, field }: LifeVisit, earlier: readonly SampleVisit[]): boolean {
  if (on <= addMonths(life.foundedOn, 36)) return false;
  return !earlier.some(
    ({ field: other, plan }) => other === field && isSameYear(plan.plannedOn, on) && COUNTED.includes(plan.ground),
  );
}

const isSameYear = (day: LocalDate, other: LocalDate): boolean => day.slice(0, 4) === other.slice(0, 4);

/** Who registers sample visits, and who approves them for the head of the body. */
const SAMPLE_REGISTRAR = 'sample-inspector';
const SAMPLE_HEAD = 'sample-head';

/** The head approves a visit in the hour in which it was registered. */
const approvalAfter = (registeredAt: Date): Date => new Date(registeredAt.getTime() + 40 * 60_000);

function addRow({ life, add }: SampleStory, { id, field, plan, item, registeredAt, report }: SampleVisit): void {
  add.row(InspectionVisit, {
    ...plan,
    id,
    creditCode: life.creditCode,
    zone: life.zone.code,
    items: [item],
    itemCodes: [`${field}_CHECK`],
    place: `${life.zone.region}${life.brand}厂区`,
    latitude: 30,
    longitude: 114,
    leadReference: COUNTED.includes(plan.ground) ? null : `线索${id.slice(0, 8)}${plan.plannedOn.replaceAll('-', '')}`,
    withoutNotice: false,
    inspectors: [...plan.inspectors],
    presentInspectors: report && [...plan.inspectors],
    registeredAt,
    registeredBy: SAMPLE_REGISTRAR,
    headApprovedAt: report && approvalAfter(registeredAt),
    headApprovedBy: report && SAMPLE_HEAD,
    state: report ? 'REPORTED' : 'REGISTERED',
    checkedInAt: report && instantAt(plan.plannedOn, '09:30'),
    reportedAt: report?.at,
    result: report?.result,
    findings: report?.findings,
  });
}

/**
 * Adds the decisions that let a visit pass: one for each rule of the gate. They take the enterprise as not graded: the
 * sample has no grade of an earlier day.
 */
function addDecisions({ life, add, today }: SampleStory, visit: SampleVisit, earlier: readonly SampleVisit[]): void {
  const { index, creditCode, foundedOn } = life;
  const { id, plan, registeredAt } = visit;
  const zone = zoneOf(life.zone.code);
  const day = localDate(registeredAt);
  const status = statusOn(life, day, today);
  if (!status || GATE_RULES.some(code => !zone.findRule(code, day))) return;
  const { inspectors, ...planned } = plan;
  const facts = { status, foundedOn, creditLevel: null, visits: countsBefore(creditCode, plan.plannedOn, earlier) };
  const applied = inspectionGate(zone, plan, facts, registeredAt).flatMap(({ rule, reasons }) =>
    rule ? [{ rule, reasons }] : [],
  );
  for (const [n, { rule, reasons }] of applied.entries()) {
    addDecision(add, {
      id: sampleId(index, SAMPLE_TABLES.decision, n),
      decidedAt: registeredAt,
      creditCode,
      subject: { type: 'InspectionVisit', id },
      outcome: 'REGISTERED',
      rule,
      facts: { zone: zone.code, ...facts, ...planned, inspectors: inspectors.length },
      reasons,
    });
  }
}

/** Visits of a day's calendar year before that day, as the gate counts them. */
function countsBefore(creditCode: string, day: LocalDate, earlier: readonly SampleVisit[]): EnterpriseVisitCount[] {
  const counts = new Map<string, EnterpriseVisitCount>();
  for (const { plan } of earlier) {
    const { authority, authorityCode, ground, plannedOn } = plan;
    if (plannedOn >= day || !isSameYear(plannedOn, day)) continue;
    const key = `${authority} ${ground}`;
    counts.set(key, { creditCode, authority, authorityCode, ground, visits: (counts.get(key)?.visits ?? 0) + 1 });
  }
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count);
}

/** Adds what an enterprise has to say of a visit, for few lives. */
function addMisconduct(story: SampleStory, { id, plan, report }: SampleVisit, n: number): void {
  if (report === null || n > 0) return;
  const { authority, authorityCode, plannedOn } = plan;
  addReport(story, { visitId: id, authority, authorityCode, plannedOn });
}

/** Adds the case of what a visit found, where it was minor, or the soft measure in place of one. */
function addCase(story: SampleStory, { id, plan, report }: SampleVisit, n: number): void {
  if (report?.result !== 'MINOR') return;
  const { authority, authorityCode, plannedOn } = plan;
  const finding = { n, visitId: id, authority, authorityCode, plannedOn, violation: report.findings };
  addMinorCase(story, finding);
  addSoftMeasure(story, finding);
}

function addChanges({ life, add }: SampleStory, { id, plan, item, registeredAt, report }: SampleVisit): void {
  const { creditCode } = life;
  const { authority, authorityCode, ground, plannedOn, exceptionReason } = plan;
  const subject = { type: 'InspectionVisit', id };
  add.change(registeredAt, {
    type: 'InspectionRegistered',
    creditCode,
    subject,
    payload: { authority, authorityCode, items: [item], ground, plannedOn, exceptionReason },
  });
  if (!report) return;
  add.change(report.at, {
    type: 'InspectionReported',
    creditCode,
    subject,
    changedFields: ['state', 'reportedAt', 'result', 'findings'],
    payload: { authority, result: report.result, plannedOn },
  });
}
