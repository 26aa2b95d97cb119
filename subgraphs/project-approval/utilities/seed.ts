/** Sample connections with their cases, gas services and reports of designations. */
import { ServiceCase } from '#shared/case/entities.ts';
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { addSteps, referenceText } from '#shared/sample/kit.ts';
import type { SampleStep } from '#shared/sample/kit.ts';
import { SAMPLE_ZONES, weekday } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { listOf, listRule, referenceOf, zone as zoneOf } from '#shared/zones/index.ts';
import { OF_NO_ENTERPRISE } from '../matters/rules.ts';
import { termsText } from '../projects/seed-cases.ts';
import { workingDays } from '../projects/seed-days.ts';
import { OFFICERS, moment } from '../sample.ts';
import { connectionCost } from './cost-rules.ts';
import { DesignationReport, GasService, UtilityConnection, UtilityStandard } from './entities.ts';
import { limitOfConnection, replyOnSpotOf } from './rules.ts';
import type { RequestedConnection } from './rules.ts';

/** The tables' numbers in sample ids. */
const CONNECTION_TABLE = 21;
const GAS_TABLE = 24;
const REPORT_TABLE = 25;

const APPLICANT = 'sample-applicant';
const [WINDOW, REVIEWER] = OFFICERS;

/** A connection that is connected, or as far as it has come. */
interface ConnectionStory {
  life: Life;
  add: SampleSink;
  today: LocalDate;
  id: string;
  requested: RequestedConnection;
  appliedOn: LocalDate;
  acceptedOn: LocalDate | null;
  connectedOn: LocalDate | null;
}

/** A connection that is there already, for what follows it. */
type Connected = ConnectionStory & { connectedOn: LocalDate };

/** A connection for every twelfth life that has a day to spare, with what followed it. */
export function seedUtilities(life: Life, add: SampleSink, today: LocalDate): void {
  if (life.index < SAMPLE_ZONES.length) seedStandard(life, add, today);
  if (life.index % 12 === 1) seedConnection(life, add, today);
}

/** What the gas company of each zone publishes, with its first life. */
function seedStandard({ zone }: Life, add: SampleSink, today: LocalDate): void {
  const validFrom = weekday(addDays(today, -365));
  const standard = { steps: ['用气申请', '验收通气'], papers: ['用气申请表', '营业执照'], limitDays: 10 };
  add.row(UtilityStandard, {
    zone: zone.code,
    kind: 'GAS',
    version: 1,
    validFrom,
    ...standard,
    charges: '建筑区划红线外工程不收费，红线内按政府指导价收取',
    rule: referenceText(listRule(zoneOf(zone.code), 'UTILITY_SERVICE_STANDARD', validFrom)),
    publishedBy: WINDOW,
  });
  add.change(new Date(moment(validFrom)), {
    type: 'UtilityStandardPublished',
    creditCode: OF_NO_ENTERPRISE,
    subject: { type: 'UtilityStandard', id: `${zone.code}-GAS-1` },
    payload: { zone: zone.code, kind: 'GAS', version: 1, ...standard },
  });
}

function seedConnection(life: Life, add: SampleSink, today: LocalDate): void {
  const { index, zone, foundedOn, endedOn } = life;
  const random = life.random('project-approval-utilities');
  const days = workingDays(zone.code, today);
  const first = days.countUpTo(foundedOn);
  const last = days.countUpTo(endedOn ?? today) - 1;
  // The first weeks of a life, or now: something is to be open.
  const start = Math.min(first + random.between(2, 60), Math.max(first + 1, last - 4));
  if (start > last || start < 1) return;
  const appliedOn = days.nth(start);
  const requested = connectionFor(life);
  const { rule } = limitOfConnection(zoneOf(zone.code), appliedOn, requested);
  const spent = Math.max(2, Math.floor((rule?.parameters.amount.value ?? 12) * (0.4 + random.next() * 0.65)));
  const connectedOn = start + spent <= last ? days.nth(start + spent) : null;
  if (endedOn && !connectedOn) return;
  const acceptedOn = start + 1 <= last ? days.nth(start + 1) : null;
  const id = sampleId(index, CONNECTION_TABLE, 0);
  const area = random.chance(0.7) ? 'URBAN' : 'RURAL';
  const story = { life, add, today, id, requested, appliedOn, acceptedOn, connectedOn };
  addConnection(story, area);
  addConnectionCase(story);
  if (!connectedOn) return;
  if (!endedOn && requested.kind === 'GAS') seedGasService({ ...story, connectedOn });
  if (requested.kind === 'POWER' && index % 84 === 13) seedReport({ ...story, connectedOn });
}

function connectionFor({ index, sizeClass }: Life): RequestedConnection {
  // Gedian's, whose gas services are online.
  if (index % 30 === 25) return { kind: 'GAS', class: null, capacityKw: null, loadKva: null };
  if (index % 30 === 7) return { kind: 'WATER', class: null, capacityKw: null, loadKva: null };
  const big = sizeClass === 'LARGE' || sizeClass === 'MEDIUM';
  const capacityKw = big ? 630 + (index % 7) * 100 : 40 + (index % 9) * 20;
  const lowVoltage = index % 4 === 1 ? 'LOW_VOLTAGE_EXTERNAL' : 'LOW_VOLTAGE';
  return { kind: 'POWER', class: big ? 'HIGH_VOLTAGE' : lowVoltage, capacityKw, loadKva: capacityKw * 1.25 };
}

function addConnection(
  { life, add, today, id, requested, appliedOn, connectedOn }: ConnectionStory,
  area: 'URBAN' | 'RURAL',
): void {
  const { creditCode, sizeClass } = life;
  const zone = zoneOf(life.zone.code);
  const { cost, reasons, rule: costRule } = connectionCost(zone, appliedOn, { ...requested, area, sizeClass });
  const { rule } = limitOfConnection(zone, appliedOn, requested);
  const calendar = workingDays(zone.code, today);
  add.row(UtilityConnection, {
    id,
    creditCode,
    zone: zone.code,
    ...requested,
    area,
    sizeClass,
    cost,
    freeReasons: reasons,
    costRule,
    replyOnSpot: requested.kind === 'POWER' ? replyOnSpotOf(zone, appliedOn, requested.loadKva) : null,
    limitNote: limitOfConnection(zone, appliedOn, requested).note,
    appliedAt: moment(appliedOn),
    connectedOn,
    netDays: rule && connectedOn ? calendar.countUpTo(connectedOn) - calendar.countUpTo(appliedOn) : null,
  });
}

const PREFIXES = { POWER: 'YD', WATER: 'YS', GAS: 'YQ' } as const;

/** The case of a connection, its steps, and the last change of it. */
function addConnectionCase({ life, add, id, requested, appliedOn, acceptedOn, connectedOn }: ConnectionStory): void {
  const { creditCode } = life;
  const { kind } = requested;
  const zone = zoneOf(life.zone.code);
  const { rule } = limitOfConnection(zone, appliedOn, requested);
  const submittedAt = moment(appliedOn);
  const decidedAt = connectedOn && moment(connectedOn);
  const steps: SampleStep[] = [];
  if (acceptedOn) steps.push(['acceptInDepartment', moment(acceptedOn), WINDOW]);
  if (decidedAt) steps.push(['approve', decidedAt, REVIEWER]);
  const status = addSteps(add, { id, creditCode, applicant: APPLICANT, submittedAt }, steps);
  const caseNo = `${PREFIXES[kind]}-${zone.hostDivisionCode}-${id.slice(0, 8).toUpperCase()}`;
  add.row(ServiceCase, {
    id,
    creditCode,
    caseNo,
    matter: `UTILITY_${kind}`,
    zone: zone.code,
    status,
    applicant: APPLICANT,
    acceptedBy: acceptedOn && WINDOW,
    handler: acceptedOn && WINDOW,
    decidedBy: connectedOn && REVIEWER,
    submittedAt,
    decidedAt,
    clock: [{ from: submittedAt, to: decidedAt, state: 'RUN', reason: null }],
    terms: rule && termsText(rule),
    rule: rule && referenceText(rule),
    supplements: [],
    safety: false,
    reasons: [],
    version: 1 + steps.length,
  });
  add.change(new Date(moment(connectedOn ?? acceptedOn ?? appliedOn)), {
    type: changeType(acceptedOn, connectedOn),
    creditCode,
    subject: { type: 'UtilityConnection', id },
    restricted: true,
    changedFields: connectedOn || acceptedOn ? ['status'] : [],
    payload: { caseNo, status, kind, class: requested.class },
  });
}

function changeType(acceptedOn: LocalDate | null, connectedOn: LocalDate | null): string {
  if (connectedOn) return 'UtilityConnected';
  return acceptedOn ? 'UtilityAccepted' : 'UtilityAppliedFor';
}

/** A safety check a week after the connection, where there was time for one. */
function seedGasService({ life, add, today, id: connectionId, connectedOn }: Connected): void {
  const { index, creditCode } = life;
  const zone = zoneOf(life.zone.code);
  const days = workingDays(zone.code, today);
  const n = days.countUpTo(connectedOn);
  if (n + 7 >= days.countUpTo(today)) return;
  const requestedOn = days.nth(n + 5);
  const day = days.nth(n + 7);
  const list = listOf(zone, 'GAS_ONLINE_SERVICES', requestedOn);
  if (!list) return;
  const id = sampleId(index, GAS_TABLE, 0);
  add.row(GasService, {
    id,
    creditCode,
    connectionId,
    kind: 'SAFETY_CHECK',
    day,
    requestedAt: moment(requestedOn),
    completedAt: moment(day),
    outcome: '安检合格',
    rule: referenceText(list),
  });
  add.change(new Date(moment(day)), {
    type: 'GasSafetyCheckDone',
    creditCode,
    subject: { type: 'GasService', id },
    restricted: true,
    changedFields: ['completedAt'],
    payload: { connectionId, transferTo: null },
  });
}

/** A report that the supplier of a connection was designated, found to be unfounded after a week. */
function seedReport({ life, add, today, id: connectionId, connectedOn }: Connected): void {
  const { index, creditCode, zone, endedOn } = life;
  const id = sampleId(index, REPORT_TABLE, 0);
  const days = workingDays(zone.code, today);
  const n = days.countUpTo(connectedOn) + 5;
  const reportEndedOn = n < days.countUpTo(endedOn ?? today) ? days.nth(n) : null;
  add.row(DesignationReport, {
    id,
    creditCode,
    zone: zone.code,
    role: 'SUPPLY',
    connectionId,
    designatedBy: '某供电营业厅',
    text: '要求使用指定厂家的变压器',
    state: reportEndedOn ? 'UNFOUNDED' : 'REPORTED',
    reportedAt: moment(connectedOn),
    endedAt: reportEndedOn && moment(reportEndedOn),
    endedBy: reportEndedOn && REVIEWER,
    outcome: reportEndedOn && '经核查为推荐目录，未作指定',
    rule: referenceOf(listOf(zoneOf(zone.code), 'NO_DESIGNATION', connectedOn)),
  });
  add.change(new Date(moment(connectedOn)), {
    type: 'DesignationReported',
    creditCode,
    subject: { type: 'DesignationReport', id },
    restricted: true,
    payload: { role: 'SUPPLY', zone: zone.code },
  });
}
