/**
 * Sample major projects: those of five hundred million yuan and more, and government works; with adopters, nodes,
 * issues, agents, tenders, and the meetings of their zones.
 */
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { maskPersonName } from '#shared/identifiers/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_ZONES, weekday } from '#shared/sample/life.ts';
import type { Life, LifeProject } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { ruleReference, zone as zoneOf, referenceOf } from '#shared/zones/index.ts';
import { adoptionStages, aspectsRule, meetingRule, periodKey, scopeOf } from './rules.ts';
import { organOf } from '../assessments/seed.ts';
import { seedTender } from '../tenders/seed.ts';

const OF_PROJECT = ['project_code', 'credit_code', 'zone'] as const;

export const MAJOR_TABLES = {
  major_project: [...OF_PROJECT, 'kind', 'reason', 'in_scope', 'rule', 'marked_at'],
  project_adoption: ['id', ...OF_PROJECT, 'agency', 'leader', 'specialist', 'rule', 'since', 'until'],
  project_milestone: [...OF_PROJECT, 'code', 'title', 'set_on', 'planned_on', 'first_planned_on', 'actual_on'],
  project_issue: [
    'id',
    ...OF_PROJECT,
    'text',
    'agency',
    'due_on',
    'raised_at',
    'raised_by',
    'resolved_at',
    'resolved_by',
    'resolution',
  ],
  project_ledger_entry: ['id', ...OF_PROJECT, 'action', 'at', 'by', 'detail'],
  project_agent: ['id', ...OF_PROJECT, 'official', 'since', 'until'],
  agent_contact: ['id', ...OF_PROJECT, 'agency', 'matter', 'direct', 'at', 'by'],
  efficiency_inspection: ['id', ...OF_PROJECT, 'aspects', 'rule', 'opened_at', 'closed_at'],
  supervision_order: [
    'id',
    'inspection_id',
    ...OF_PROJECT,
    'aspect',
    'finding',
    'agency',
    'due_on',
    'state',
    'issued_at',
  ],
  coordination_meeting: ['id', 'zone', 'organ_code', 'held_on', 'period', 'topic', 'rule', 'recorded_at'],
  meeting_task: [
    'id',
    'meeting_id',
    'zone',
    'organ_code',
    'decision',
    'agency',
    'due_on',
    'completed_at',
    'completed_by',
    'outcome',
  ],
} as const;

/** The tables' numbers in sample ids. */
const [ADOPTION, ISSUE, LEDGER, AGENT, CONTACT, INSPECTION, ORDER, MEETING, TASK] = [
  31, 32, 33, 34, 35, 36, 37, 38, 39,
];
const [OFFICER, OTHER] = ['sample-officer-1', 'sample-officer-2'];
const MAJOR_YUAN = 500_000_000;
const NODES = [
  ['START', '开工', 60],
  ['TOPPING_OUT', '主体封顶', 240],
  ['COMPLETION', '竣工验收', 420],
] as const;
const moment = (day: LocalDate): string => `${day}T03:00:00.000Z`;
const official = (reference: string, name: string, post: string): string =>
  JSON.stringify({ reference, name: maskPersonName(name), post });

export function seedMajors(life: Life, add: SampleSink, today: LocalDate): void {
  if (life.index < SAMPLE_ZONES.length) seedMeetings(life, add, today);
  for (const [n, project] of life.projects.entries()) {
    if (project.category === 'GOV_LINEAR' || project.investmentYuan >= MAJOR_YUAN)
      seedMajor(life, project, n, add, today);
  }
}

function seedMajor(
  life: Life,
  { code: projectCode, category, appliedOn }: LifeProject,
  n: number,
  add: SampleSink,
  today: LocalDate,
): void {
  const {
    index,
    creditCode,
    zone: { code },
    endedOn,
    random: randomOf,
  } = life;
  const random = randomOf(`project-approval-major-${n}`);
  const end = addDays(endedOn ?? today, -1);
  const markedOn = weekday(addDays(appliedOn, random.between(3, 9)));
  if (markedOn > end || markedOn < appliedOn) return;
  const zone = zoneOf(code);
  const of = [projectCode, creditCode, code] as const;
  const subject = { type: 'Project', id: projectCode };
  let entries = 0;
  const keep = (day: LocalDate, action: string, detail: Record<string, unknown>): void => {
    add.row('project_ledger_entry', [
      sampleId(index, LEDGER, n * 64 + entries),
      ...of,
      action,
      moment(day),
      OFFICER,
      JSON.stringify(detail),
    ]);
    entries += 1;
  };

  const kind = category === 'GOV_LINEAR' ? 'GOVERNMENT_INVESTED' : 'INVESTMENT_PROMOTION';
  const scope = scopeOf(zone, markedOn, kind);
  add.row('major_project', [
    ...of,
    kind,
    kind === 'GOVERNMENT_INVESTED' ? '政府投资项目' : '总投资5亿元以上的招商引资项目',
    scope?.inScope ?? null,
    scope && JSON.stringify(scope.rule),
    moment(markedOn),
  ]);
  keep(markedOn, 'MajorProjectMarked', { kind, zone: code });
  // To keep a million lives small the feed tells the mark alone; the ledger has the rest.
  add.change(new Date(moment(markedOn)), {
    type: 'MajorProjectMarked',
    creditCode,
    subject,
    changedFields: ['major'],
    payload: { projectCode, kind, zone: code },
  });

  if (random.chance(0.7)) {
    const rule = referenceOf(adoptionStages(zone, markedOn));
    const leader = `official-${code}-${random.between(1, 20)}`;
    add.row('project_adoption', [
      sampleId(index, ADOPTION, n),
      ...of,
      random.pick(['经济发展局', '招商局', '住建局']),
      official(leader, '陆明远', '局长'),
      official(`${leader}-s`, '沈知秋', '科长'),
      rule && JSON.stringify(rule),
      moment(markedOn),
      null,
    ]);
    keep(markedOn, 'ProjectAdopted', { leader });
  }
  if (random.chance(0.3)) {
    add.row('project_agent', [
      sampleId(index, AGENT, n),
      ...of,
      official(`agent-${code}-${random.between(1, 9)}`, '顾清和', '代办员'),
      moment(markedOn),
      null,
    ]);
    add.row('agent_contact', [
      sampleId(index, CONTACT, n),
      ...of,
      '住建局',
      '施工许可咨询',
      random.chance(0.1),
      moment(markedOn),
      OFFICER,
    ]);
  }
  for (const [node, title, after] of NODES) {
    const plannedOn = weekday(addDays(markedOn, after));
    const reached = weekday(addDays(plannedOn, random.between(-12, 6)));
    const actualOn = reached <= end && random.chance(0.9) ? reached : null;
    add.row('project_milestone', [...of, node, title, markedOn, plannedOn, plannedOn, actualOn]);
    if (actualOn) keep(actualOn, 'MilestoneReached', { code: node, plannedOn, actualOn });
  }
  const raisedOn = weekday(addDays(markedOn, random.between(10, 60)));
  if (random.chance(0.4) && raisedOn <= end) {
    const resolved = addDays(raisedOn, random.between(5, 40));
    const resolvedOn = resolved <= end ? resolved : null;
    const dueOn = addDays(raisedOn, 20);
    const text = random.pick(['临时用电未接通', '进场道路未修通', '地上附着物未清', '用工缺口较大']);
    const issueId = sampleId(index, ISSUE, n);
    add.row('project_issue', [
      issueId,
      ...of,
      text,
      '住建局',
      dueOn,
      moment(raisedOn),
      OFFICER,
      resolvedOn && moment(resolvedOn),
      resolvedOn && OFFICER,
      resolvedOn && '已协调解决',
    ]);
    keep(raisedOn, 'ProjectIssueRaised', { issueId, agency: '住建局', dueOn });
  }
  if (scope?.inScope && random.chance(0.5))
    seedInspection(life, of, n, scope.rule, weekday(addDays(markedOn, 30)), add, end);
  if (kind === 'GOVERNMENT_INVESTED' || random.chance(0.3))
    seedTender(life, of, n, weekday(addDays(markedOn, 5)), add, end);
}

/** An inspection that is open: three aspects looked at, with one finding. */
function seedInspection(
  { index, zone: { code } }: Life,
  of: readonly [string, string, string],
  n: number,
  rule: object,
  openedOn: LocalDate,
  add: SampleSink,
  end: LocalDate,
): void {
  if (openedOn > end) return;
  const id = sampleId(index, INSPECTION, n);
  const aspects = aspectsRule(zoneOf(code), openedOn).parameters.items.map(({ code: aspect }, index_) =>
    index_ < 3
      ? { code: aspect, inspectedAt: moment(openedOn), summary: '已查阅台账', by: OFFICER }
      : { code: aspect, inspectedAt: null, summary: null, by: null },
  );
  add.row('efficiency_inspection', [id, ...of, JSON.stringify(aspects), JSON.stringify(rule), moment(openedOn), null]);
  add.row('supervision_order', [
    sampleId(index, ORDER, n),
    id,
    ...of,
    aspects[2]!.code,
    '资金拨付不及时',
    '财政局',
    addDays(openedOn, 20),
    'ISSUED',
    moment(openedOn),
  ]);
  const [projectCode, creditCode] = of;
  add.change(new Date(moment(openedOn)), {
    type: 'EfficiencyInspectionOpened',
    creditCode,
    subject: { type: 'Project', id: projectCode },
    restricted: true,
    payload: { projectCode, inspectionId: id },
  });
}

/** A meeting a month for half a year; the one of three months ago was missed. */
function seedMeetings({ index, zone, foundedOn }: Life, add: SampleSink, today: LocalDate): void {
  const organ = organOf(zone);
  for (let back = 1; back <= 6; back += 1) {
    const heldOn = weekday(addDays(today, -30 * back));
    if (back === 3 || heldOn < foundedOn) continue;
    const rule = meetingRule(zoneOf(zone.code), heldOn);
    const id = sampleId(index, MEETING, back);
    const [period, dueOn] = [periodKey(rule, heldOn), addDays(heldOn, 20)];
    add.row('coordination_meeting', [
      id,
      zone.code,
      organ,
      heldOn,
      period,
      '重大项目协调例会',
      JSON.stringify(ruleReference(rule)),
      moment(heldOn),
    ]);
    const done = back > 1 ? moment(addDays(heldOn, 15)) : null;
    const taskId = sampleId(index, TASK, back);
    add.row('meeting_task', [
      taskId,
      id,
      zone.code,
      organ,
      '协调解决园区临时用电',
      '供电公司',
      dueOn,
      done,
      done && OTHER,
      done && '已通电',
    ]);
    add.change(new Date(moment(heldOn)), {
      type: 'CoordinationMeetingHeld',
      creditCode: organ,
      subject: { type: 'CoordinationMeeting', id },
      restricted: true,
      payload: {
        zone: zone.code,
        heldOn,
        period,
        tasks: [{ id: taskId, agency: '供电公司', dueOn, projectCode: null }],
      },
    });
  }
}
