import { addDays, addMonths, instantAt, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { KIT_TABLES, addDecision, statusOn } from '#shared/sample/kit.ts';
import type { Life, LifeVisit } from '#shared/sample/life.ts';
import type { SampleOf, SampleSink } from '#shared/sample/load.ts';
import { personName } from '#shared/sample/names.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { InspectionExceptionReason, InspectionGround, InspectionResult, LegalAidKind } from './generated.ts';
import { firstFreeDay, quietDayOf } from './quiet-days.ts';
import { inspectionGate, legalAidTerms } from './rules.ts';
import type { VisitPlan } from './rules.ts';
import type { VisitCount } from './quota.ts';

const [VISIT, LEGAL_AID, DECISION] = [0xe1, 0xe2, 0xe3];
const FIELDS: Readonly<Record<LifeVisit['field'], readonly [authority: string, item: string, finding: string]>> = {
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
const DESCRIPTIONS: Readonly<Record<LegalAidKind, string>> = {
  IMPROPER_ENFORCEMENT: '认为检查次数过多，请求协助投诉。',
  APPEAL_OR_RECONSIDERATION: '对行政决定有异议，请求协助申请行政复议。',
  LOCAL_PROTECTIONISM: '在外地投标受到不公平待遇，请求协助维权。',
};
/** Cost no place in any cap, whatever the grade: for the young, and for a second visit of one authority in a year. */
const UNCOUNTED: readonly InspectionGround[] = ['COMPLAINT', 'REFERRAL', 'DATA_ALERT', 'ENTERPRISE_REQUEST'];
const COUNTED: readonly InspectionGround[] = ['KEY_ITEM', 'RANDOM_DRAW'];

/** A day a week ahead on which the zone may be inspected: the same for all lives of a load. */
const coming = new Map<string, LocalDate>();
function comingDay(zone: string, today: LocalDate): LocalDate {
  const key = zone + today;
  let day = coming.get(key);
  if (day === undefined) {
    const from = addDays(today, 7);
    coming.set(key, (day = firstFreeDay(zoneOf(zone), quietDayOf(zoneOf(zone), from).window, from)!));
  }
  return day;
}

const GATE = ['QUIET_WINDOW', 'INSPECTION_PREREGISTER', 'INSPECTION_FREQUENCY'];

/** Visits of a calendar year before one, as the gate counts them. */
function countsBefore(
  life: Life,
  visits: Life['visits'],
  grounds: readonly InspectionGround[],
  n: number,
): (VisitCount & { creditCode: string })[] {
  const { on } = visits[n]!;
  const counts = new Map<string, VisitCount & { creditCode: string }>();
  for (const [m, { on: day, field }] of visits.entries()) {
    if (m >= n || day >= on || day.slice(0, 4) !== on.slice(0, 4)) continue;
    const [authority, ground] = [life.zone.region + FIELDS[field][0], grounds[m]!];
    const key = `${authority} ${ground}`;
    counts.set(key, { creditCode: life.creditCode, authority, ground, visits: (counts.get(key)?.visits ?? 0) + 1 });
  }
  return [...counts.keys()].sort().map(key => counts.get(key)!);
}

/**
 * The decisions that let a visit pass: one for each rule of the gate. Nobody was graded yet at a time before today's
 * grade.
 */
function decideVisit(
  life: Life,
  add: SampleSink,
  today: LocalDate,
  id: string,
  plan: VisitPlan,
  visits: readonly VisitCount[],
  registeredAt: Date,
): void {
  const {
    index,
    creditCode,
    zone: { code: zone },
    foundedOn,
  } = life;
  const status = statusOn(life, localDate(registeredAt), today);
  // Before its rules there was no gate.
  if (!status || GATE.some(code => !zoneOf(zone).findRule(code, localDate(registeredAt)))) return;
  const facts = { status, foundedOn, creditLevel: null, visits };
  let n = 0;
  for (const { rule, reasons } of inspectionGate(zoneOf(zone), plan, facts, registeredAt)) {
    if (rule)
      addDecision(add, sampleId(index, DECISION, n++), registeredAt, {
        creditCode,
        subject: { type: 'InspectionVisit', id },
        outcome: 'REGISTERED',
        rule,
        facts: { zone, ...facts, ...plan },
        reasons,
      });
  }
}

/**
 * Visits of a sample life: its past ones with their results, and for some a visit to come; its requests for legal aid.
 * Of some, the decisions on the newest.
 */
export const seed: SampleOf = {
  tables: {
    inspection_visit: [
      'id',
      'credit_code',
      'authority',
      'items',
      'inspectors',
      'ground',
      'planned_on',
      'registered_at',
      'state',
      'exception_reason',
      'exception_note',
      'approved_by',
      'national_visit_code',
      'checked_in_at',
      'reported_at',
      'result',
      'findings',
      'cancel_reason',
    ],
    decision: KIT_TABLES.decision,
    legal_aid_request: [
      'id',
      'credit_code',
      'kind',
      'description',
      'state',
      'lawyer',
      'fee',
      'requested_at',
      'done_at',
      'decline_reason',
    ],
  },
  rows: (life, add, today) => {
    const { index, creditCode, zone } = life;
    const random = life.random('legal-services');
    const calendar = calendarOf(zone.code);
    const established = addMonths(life.foundedOn, 36);
    const visited = new Set<string>();
    const grounds: InspectionGround[] = [];
    const living = life.stage === 'OPERATING' || life.stage === 'TROUBLED';
    const visits: Life['visits'] =
      living && random.chance(0.04)
        ? [
            ...life.visits,
            { on: comingDay(zone.code, today), violation: 'NONE', field: random.pick(['MARKET', 'SAFETY', 'LABOUR']) },
          ]
        : life.visits;
    // To keep a million lives small: of what is to come, and of one life in four.
    const decided = visits !== life.visits || index % 4 === 1 ? visits.length - 1 : -1;

    for (const [n, { on, violation, field }] of visits.entries()) {
      const [authority, item, finding] = FIELDS[field];
      const id = sampleId(index, VISIT, n);
      const body = `${zone.region}${authority}`;
      const year = field + on.slice(0, 4);
      const ground = random.pick(on <= established || visited.has(year) ? UNCOUNTED : COUNTED);
      if (COUNTED.includes(ground)) visited.add(year);
      grounds.push(ground);
      // Sample days avoid weekends, not holidays: a visit on one was an emergency.
      const exception: InspectionExceptionReason | null = calendar.isWorkday(on) ? null : 'EMERGENCY';
      const inspectors = [personName(random), personName(random)];
      const past = on < today;
      const registeredOn = addDays(past ? on : today, -random.between(1, 5));
      const registeredAt = instantAt(registeredOn, random.chance(0.5) ? '10:20' : '15:40');
      const reportedAt = instantAt(on, '16:30');
      const result = RESULTS[violation];
      add.row('inspection_visit', [
        id,
        creditCode,
        body,
        [item],
        inspectors,
        ground,
        on,
        registeredAt,
        past ? 'REPORTED' : 'REGISTERED',
        exception,
        null,
        exception && `${zone.region}管理委员会`,
        null,
        past ? instantAt(on, '09:30') : null,
        past ? reportedAt : null,
        past ? result : null,
        past ? (violation === 'NONE' ? '未发现问题' : finding) : null,
        null,
      ]);
      if (n === decided) {
        const plan: VisitPlan = {
          authority: body,
          ground,
          plannedOn: on,
          exceptionReason: exception,
          exceptionNote: null,
          approvedBy: exception && `${zone.region}管理委员会`,
        };
        decideVisit(life, add, today, id, plan, countsBefore(life, visits, grounds, n), registeredAt);
      }
      const subject = { type: 'InspectionVisit', id };
      add.change(registeredAt, {
        type: 'InspectionRegistered',
        creditCode,
        subject,
        payload: { authority: body, items: [item], ground, plannedOn: on, exceptionReason: exception },
      });
      if (past)
        add.change(reportedAt, {
          type: 'InspectionReported',
          creditCode,
          subject,
          changedFields: ['state', 'reportedAt', 'result', 'findings'],
          payload: { result, plannedOn: on },
        });
    }

    for (const [n, { on, kind, done }] of life.legalAid.entries()) {
      const id = sampleId(index, LEGAL_AID, n);
      const requestedAt = instantAt(on, '11:00');
      const doneOn = addDays(on, random.between(5, 40));
      const finished = done && doneOn < (life.endedOn ?? today);
      const assigned = finished || random.chance(0.6);
      const doneAt = instantAt(doneOn, '15:00');
      const state = finished ? 'DONE' : assigned ? 'ASSIGNED' : 'REQUESTED';
      add.row('legal_aid_request', [
        id,
        creditCode,
        kind,
        DESCRIPTIONS[kind],
        state,
        assigned ? personName(random) : null,
        '0.00',
        requestedAt,
        finished ? doneAt : null,
        null,
      ]);
      const subject = { type: 'LegalAidRequest', id };
      const terms = zoneOf(zone.code).findRule('LEGAL_AID_FEE', on) && legalAidTerms(zoneOf(zone.code), kind, on);
      if (terms?.covered)
        addDecision(add, sampleId(index, DECISION, 16 + n), requestedAt, {
          creditCode,
          subject,
          outcome: 'ACCEPTED',
          rule: terms.rule,
          facts: { zone: zone.code, kind },
          reasons: terms.reasons,
        });
      add.change(requestedAt, {
        type: 'LegalAidRequested',
        creditCode,
        subject,
        restricted: true,
        payload: { kind, state: 'REQUESTED' },
      });
      if (finished)
        add.change(doneAt, {
          type: 'LegalAidDone',
          creditCode,
          subject,
          changedFields: ['state', 'doneAt'],
          restricted: true,
          payload: { kind, state },
        });
    }
  },
};
