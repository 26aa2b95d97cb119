/** Sample connections with their cases, external lines, outages, gas services and reports of designations. */
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { endTask, openPackage } from '#shared/case/package.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_ZONES, weekday } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { ruleReference, zone as zoneOf, listOf, referenceOf } from '#shared/zones/index.ts';
import { LEAD_AGENCY, agencyOf, lineLimit, modeOf } from '../lines/rules.ts';
import { workingDays } from '../projects/seed-days.ts';
import { connectionCost, limitOfConnection, replyOnSpotOf } from './rules.ts';
import type { WantedConnection } from './rules.ts';

export const UTILITY_TABLES = {
  utility_connection: [
    'id',
    'credit_code',
    'zone',
    'kind',
    'class',
    'area',
    'capacity_kw',
    'load_kva',
    'size_class',
    'cost',
    'free_reasons',
    'cost_rule',
    'reply_on_spot',
    'limit_note',
    'applied_at',
  ],
  service_case: [
    'id',
    'credit_code',
    'case_no',
    'matter',
    'zone',
    'status',
    'applicant',
    'accepted_by',
    'handler',
    'decided_by',
    'submitted_at',
    'decided_at',
    'clock',
    'terms',
    'rule',
    'supplements',
    'safety',
    'reasons',
    'version',
  ],
  case_event: ['case_id', 'version', 'credit_code', 'action', 'from_status', 'to_status', 'at', 'by', 'detail'],
  external_line: [
    'id',
    'credit_code',
    'zone',
    'kind',
    'route',
    'road_crossing',
    'line_length',
    'mode',
    'reasons',
    'rule',
    'package',
    'applied_at',
  ],
  outage_notice: ['id', 'zone', 'line', 'starts_at', 'ends_at', 'emergency', 'reason', 'enterprises', 'noticed_at'],
  outage_recipient: ['credit_code', 'starts_at', 'notice_id'],
  gas_service: ['id', 'credit_code', 'connection_id', 'kind', 'day', 'requested_at', 'completed_at', 'outcome', 'rule'],
  designation_report: [
    'id',
    'credit_code',
    'zone',
    'role',
    'connection_id',
    'designated_by',
    'text',
    'state',
    'reported_at',
    'ended_at',
    'ended_by',
    'outcome',
    'rule',
  ],
} as const;

/** The tables' numbers in sample ids. */
const [CONNECTION, LINE, OUTAGE, GAS, REPORT] = [21, 22, 23, 24, 25];
const [APPLICANT, WINDOW, REVIEWER] = ['sample-applicant', 'sample-officer-1', 'sample-officer-2'];
/** Eleven in Beijing. */
const moment = (day: LocalDate): string => `${day}T03:00:00.000Z`;

/**
 * A connection for every twelfth life, an external line for every twentieth, an outage for every tenth; of those that
 * have a day to spare.
 */
export function seedUtilities(life: Life, add: SampleSink, today: LocalDate): void {
  const { index } = life;
  if (index % 12 === 1) seedConnection(life, add, today);
  if (index % 20 === 5) seedLine(life, add, today);
  if (index % 50 < SAMPLE_ZONES.length) seedOutage(life, add, today);
}

function wantedBy({ index, sizeClass }: Life): WantedConnection {
  // Gedian's, whose gas services are online.
  if (index % 30 === 25) return { kind: 'GAS', class: null, capacityKw: null, loadKva: null };
  if (index % 30 === 7) return { kind: 'WATER', class: null, capacityKw: null, loadKva: null };
  const big = sizeClass === 'LARGE' || sizeClass === 'MEDIUM';
  const capacityKw = big ? 630 + (index % 7) * 100 : 40 + (index % 9) * 20;
  return {
    kind: 'POWER',
    class: big ? 'HIGH_VOLTAGE' : index % 4 === 1 ? 'LOW_VOLTAGE_EXTERNAL' : 'LOW_VOLTAGE',
    capacityKw,
    loadKva: capacityKw * 1.25,
  };
}

const MATTERS = { POWER: 'YD', WATER: 'YS', GAS: 'YQ' } as const;

function seedConnection(life: Life, add: SampleSink, today: LocalDate): void {
  const {
    index,
    creditCode,
    zone: { code },
    sizeClass,
    foundedOn,
    endedOn,
    random: randomOf,
  } = life;
  const random = randomOf('project-approval-utilities');
  const days = workingDays(code, today);
  const [first, last] = [days.countUpTo(foundedOn), days.countUpTo(endedOn ?? today) - 1];
  // The first weeks of a life, or now: something is to be open.
  const start = Math.min(first + random.between(2, 60), Math.max(first + 1, last - 4));
  if (start > last || start < 1) return;
  const appliedOn = days.nth(start);
  const zone = zoneOf(code);
  const wanted = wantedBy(life);
  const { rule, note } = limitOfConnection(zone, appliedOn, wanted);
  const spent = Math.max(2, Math.floor((rule?.parameters.amount.value ?? 12) * (0.4 + random.next() * 0.65)));
  const connectedOn = start + spent <= last ? days.nth(start + spent) : null;
  if (endedOn && !connectedOn) return;
  const acceptedOn = start + 1 <= last ? days.nth(start + 1) : null;

  const id = sampleId(index, CONNECTION, 0);
  const area = random.chance(0.7) ? 'URBAN' : 'RURAL';
  const { cost, reasons, rule: costRule } = connectionCost(zone, appliedOn, { ...wanted, area, sizeClass });
  add.row('utility_connection', [
    id,
    creditCode,
    code,
    wanted.kind,
    wanted.class,
    area,
    wanted.capacityKw,
    wanted.loadKva,
    sizeClass,
    cost,
    JSON.stringify(reasons),
    costRule && JSON.stringify(costRule),
    wanted.kind === 'POWER' ? replyOnSpotOf(zone, appliedOn, wanted.loadKva) : null,
    note,
    moment(appliedOn),
  ]);
  const status = connectedOn ? 'APPROVED' : acceptedOn ? 'DEPARTMENT_ACCEPTED' : 'RECEIVED';
  const clock = [{ from: moment(appliedOn), to: connectedOn && moment(connectedOn), state: 'RUN', reason: null }];
  const { amount, pauses, deemedApproval } = rule?.parameters ?? {};
  const version = connectedOn ? 3 : acceptedOn ? 2 : 1;
  const caseNo = `${MATTERS[wanted.kind]}-${code.toUpperCase()}-${id.slice(0, 8).toUpperCase()}`;
  add.row('service_case', [
    id,
    creditCode,
    caseNo,
    `UTILITY_${wanted.kind}`,
    code,
    status,
    APPLICANT,
    acceptedOn && WINDOW,
    acceptedOn && WINDOW,
    connectedOn && REVIEWER,
    moment(appliedOn),
    connectedOn && moment(connectedOn),
    JSON.stringify(clock),
    rule && JSON.stringify({ amount, pauses, deemedApproval }),
    rule && JSON.stringify(ruleReference(rule)),
    '[]',
    false,
    '[]',
    version,
  ]);
  add.row('case_event', [id, 1, creditCode, 'submit', null, 'RECEIVED', moment(appliedOn), APPLICANT, '{}']);
  if (acceptedOn)
    add.row('case_event', [
      id,
      2,
      creditCode,
      'acceptInDepartment',
      'RECEIVED',
      'DEPARTMENT_ACCEPTED',
      moment(acceptedOn),
      WINDOW,
      '{}',
    ]);
  if (connectedOn)
    add.row('case_event', [
      id,
      3,
      creditCode,
      'approve',
      'DEPARTMENT_ACCEPTED',
      'APPROVED',
      moment(connectedOn),
      REVIEWER,
      '{}',
    ]);
  const subject = { type: 'UtilityConnection', id };
  add.change(new Date(moment(connectedOn ?? acceptedOn ?? appliedOn)), {
    type: connectedOn ? 'UtilityConnected' : acceptedOn ? 'UtilityAccepted' : 'UtilityAppliedFor',
    creditCode,
    subject,
    restricted: true,
    changedFields: connectedOn || acceptedOn ? ['status'] : [],
    payload: { caseNo, status, kind: wanted.kind, class: wanted.class },
  });
  if (connectedOn && !endedOn && wanted.kind === 'GAS') seedGasService(life, add, connectedOn, id, today);
  if (connectedOn && wanted.kind === 'POWER' && index % 84 === 13) seedReport(life, add, connectedOn, id, today);
}

/** A safety check a week after the connection, where there was time for one. */
function seedGasService(
  { index, creditCode, zone: { code } }: Life,
  add: SampleSink,
  connectedOn: LocalDate,
  connectionId: string,
  today: LocalDate,
): void {
  const days = workingDays(code, today);
  const n = days.countUpTo(connectedOn);
  if (n + 7 >= days.countUpTo(today)) return;
  const [askedOn, day] = [days.nth(n + 5), days.nth(n + 7)];
  const rule = referenceOf(listOf(zoneOf(code), 'GAS_ONLINE_SERVICES', askedOn));
  if (!rule) return;
  const id = sampleId(index, GAS, 0);
  add.row('gas_service', [
    id,
    creditCode,
    connectionId,
    'SAFETY_CHECK',
    day,
    moment(askedOn),
    moment(day),
    '安检合格',
    JSON.stringify(rule),
  ]);
  add.change(new Date(moment(day)), {
    type: 'GasSafetyCheckDone',
    creditCode,
    subject: { type: 'GasService', id },
    restricted: true,
    changedFields: ['completedAt'],
    payload: { connectionId, transferTo: null },
  });
}

function seedReport(
  { index, creditCode, zone: { code }, endedOn }: Life,
  add: SampleSink,
  connectedOn: LocalDate,
  connectionId: string,
  today: LocalDate,
): void {
  const id = sampleId(index, REPORT, 0);
  const rule = referenceOf(listOf(zoneOf(code), 'NO_DESIGNATION', connectedOn));
  const days = workingDays(code, today);
  const n = days.countUpTo(connectedOn) + 5;
  const ended = n < days.countUpTo(endedOn ?? today) ? days.nth(n) : null;
  add.row('designation_report', [
    id,
    creditCode,
    code,
    'SUPPLY',
    connectionId,
    '某供电营业厅',
    '要求使用指定厂家的变压器',
    ended ? 'UNFOUNDED' : 'REPORTED',
    moment(connectedOn),
    ended && moment(ended),
    ended && REVIEWER,
    ended && '经核查为推荐目录，未作指定',
    rule && JSON.stringify(rule),
  ]);
  add.change(new Date(moment(connectedOn)), {
    type: 'DesignationReported',
    creditCode,
    subject: { type: 'DesignationReport', id },
    restricted: true,
    payload: { role: 'SUPPLY', zone: code },
  });
}

/** External lines are in the zone whose rules have them in one form. */
function seedLine(
  { index, creditCode, zone: { code, region }, foundedOn, endedOn, random: randomOf }: Life,
  add: SampleSink,
  today: LocalDate,
): void {
  const random = randomOf('project-approval-lines');
  const days = workingDays(code, today);
  const last = days.countUpTo(endedOn ?? today) - 1;
  const appliedOn = days.nth(Math.max(1, last - random.between(3, 200)));
  const zone = zoneOf(code);
  const list = listOf(zone, 'EXTERNAL_LINE_PERMITS', appliedOn);
  if (!list || appliedOn < foundedOn) return;
  const short = random.chance(0.5);
  const [roadCrossing, lineLength] = short
    ? [random.between(0, 20), random.between(50, 300)]
    : [random.between(21, 60), random.between(301, 2_000)];
  const {
    mode,
    reasons,
    rule: filing,
  } = modeOf(zone, appliedOn, { kind: 'POWER', roadCrossing, lineLength, commitment: short });
  const limit = lineLimit(zone, appliedOn, 'POWER');
  const id = sampleId(index, LINE, 0);
  const at = new Date(moment(appliedOn));
  const filed = mode === 'FILING';
  const tasks = list.parameters.items.map(({ code: permit }) => ({
    code: permit,
    agency: agencyOf(permit),
    rule: limit,
  }));
  const ended = new Date(moment(days.nth(days.countUpTo(appliedOn) + 2)));
  let permits = filed
    ? null
    : openPackage({ id, creditCode, theme: 'EXTERNAL_LINE', zone: code, lead: LEAD_AGENCY, rule: limit, tasks }, at);
  for (const task of tasks) permits = permits && endTask(permits, task.code, { done: true, outcome: '准予' }, ended);
  const rule = filed ? filing! : ruleReference(limit ?? list);
  add.row('external_line', [
    id,
    creditCode,
    code,
    'POWER',
    `${region}${random.between(1, 99)}号路至厂区`,
    roadCrossing,
    lineLength,
    mode,
    JSON.stringify(reasons),
    JSON.stringify(rule),
    permits && JSON.stringify(permits),
    moment(appliedOn),
  ]);
  add.change(at, {
    type: filed ? 'ExternalLineFiled' : 'ExternalLineAppliedFor',
    creditCode,
    subject: { type: 'ExternalLine', id },
    restricted: true,
    payload: { kind: 'POWER', mode, zone: code },
  });
}

/** A planned outage of a line of one's own, told two days before. */
function seedOutage(
  { index, creditCode, zone: { code, region }, foundedOn, endedOn, random: randomOf }: Life,
  add: SampleSink,
  today: LocalDate,
): void {
  const day = weekday(addDays(endedOn ?? today, -randomOf('project-approval-outages').between(5, 300)));
  const noticedOn = addDays(day, -2);
  if (noticedOn < foundedOn) return;
  const id = sampleId(index, OUTAGE, 0);
  const line = `${region}${index}线`;
  const [startsAt, endsAt] = [`${day}T00:00:00.000Z`, `${day}T03:30:00.000Z`];
  add.row('outage_notice', [id, code, line, startsAt, endsAt, false, '计划检修', 1, moment(noticedOn)]);
  add.row('outage_recipient', [creditCode, startsAt, id]);
  add.change(new Date(moment(noticedOn)), {
    type: 'OutageNoticed',
    creditCode,
    subject: { type: 'OutageNotice', id },
    restricted: true,
    payload: { line, from: startsAt, to: endsAt, emergency: false, reason: '计划检修' },
  });
}
