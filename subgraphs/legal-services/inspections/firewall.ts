/**
 * The one decision over a visit: the gate and what the visit rests on, with all facts as they stand at the moment. It
 * is made when the visit is registered, again when the head approves it and its pass is signed, and again when the
 * inspectors come: a visit is made only while all of it holds.
 */
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { forKeys, isUuid } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { comparable } from '#shared/identifiers/index.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { VisitEvidence } from '../evidence.ts';
import { InspectionDraw } from '../draws/entities.ts';
import type { InspectionDrawRow } from '../draws/rows.ts';
import { LIST_ON_DAY } from '../items/loaders.ts';
import type { InspectionItemListRow, PublishedItem } from '../items/rows.ts';
import { MESSAGES as PILOT_MESSAGES } from '../pilots/messages.ts';
import { waitingFor } from '../pilots/waiting.ts';
import type { InspectionVisit } from './entities.ts';
import { inspectionGate, refusalOf } from './gate.ts';
import type { Check } from './gate.ts';
import { groundChecks } from './grounds.ts';
import type { GroundFacts, PlannedVisit, VisitGround } from './grounds.ts';
import { NO_VISIT, VISIT_COUNTS, daysOfYear } from './loaders.ts';
import type { VisitCount } from './rows.ts';

/** What was decided over a visit: all checks passed. */
export interface Passed {
  checks: Check[];
  /** What they were made from, without names of persons. */
  facts: Record<string, unknown>;
}

/** When and under which id a visit was registered. */
export interface Registration {
  visitId: string | null;
  registeredAt: Date;
}

/**
 * Decides over a visit. Refuses with the code of the first check that failed, and the reasons of all.
 * @param registration The visit itself does not stand in its own way; its notice is counted from its registration.
 */
export async function decideVisit(
  write: Write,
  plan: VisitGround,
  evidence: VisitEvidence,
  registration: Registration,
): Promise<Passed> {
  const { zone, ...known } = evidence;
  const { visitId, registeredAt } = registration;
  const visits = await visitsInYearOf(write, plan, visitId);
  const ground = await groundFacts(write, zone, plan, registration);
  const enterprise = { ...known, visits };
  const today = localDate(write.now);
  const on = plan.plannedOn < today ? today : plan.plannedOn;
  const checks = [
    ...inspectionGate(zoneOf(zone), plan, enterprise, registeredAt),
    ...groundChecks(zoneOf(zone), plan, ground, on),
    ...(await triggerChecks(write, zone, { plan, ground, on })),
  ];
  const refusal = refusalOf(checks);
  if (refusal) throw refusal;
  // Names of persons are no ground of a decision, and decisions are explained to others than the inspectors.
  const { inspectors, creditCode: _creditCode, ...planned } = plan;
  return {
    checks,
    facts: { zone, ...enterprise, ...planned, inspectors: inspectors.length, planned: ground.planned },
  };
}

interface Considered {
  plan: VisitGround;
  ground: GroundFacts;
  on: LocalDate;
}

/** An item under trigger-only supervision (Y14) waits for an event; nothing is said where none is. */
async function triggerChecks(write: Write, zone: string, { plan, ground, on }: Considered): Promise<Check[]> {
  const names = new Map(ground.published.map(({ code, name }) => [code, name]));
  const items = plan.itemCodes.map(code => names.get(code) ?? code);
  const waiting = await waitingFor(write, { creditCode: plan.creditCode, zone, items }, on);
  if (!waiting) return [];
  return [{ code: 'WAITS_FOR_TRIGGER', passed: false, ...waiting, remedy: PILOT_MESSAGES.REPORT_TRIGGER() }];
}

/** What a stored visit says of its plan. */
export const planOfVisit = (visit: InspectionVisit): VisitGround => ({
  creditCode: visit.creditCode,
  authority: visit.authority,
  // Visits that were registered before bodies had to give their code are counted by the name alone.
  authorityCode: visit.authorityCode ?? '',
  inspectors: visit.inspectors,
  ground: visit.ground,
  plannedOn: visit.plannedOn,
  exceptionReason: visit.exceptionReason ?? null,
  exceptionNote: visit.exceptionNote ?? null,
  approvedBy: visit.approvedBy ?? null,
  itemCodes: visit.itemCodes ?? visit.items,
  drawId: visit.drawId ?? null,
  leadReference: visit.leadReference ?? null,
  separateReason: visit.separateReason ?? null,
});

/** The rules that checks applied, each with its reasons. */
export const applied = ({ checks }: Passed) =>
  checks.flatMap(({ rule, reasons }) => (rule ? [{ rule: ruleReference(rule), reasons }] : []));

const visitsInYearOf = (
  write: Write,
  { creditCode, plannedOn }: VisitGround,
  visitId: string | null,
): Promise<VisitCount[]> =>
  write.query<VisitCount>(forKeys(VISIT_COUNTS), [
    [creditCode],
    ...daysOfYear(Number(plannedOn.slice(0, 4))),
    visitId ?? NO_VISIT,
  ]);

/** The items that a body has published for a day. */
export async function publishedItems(
  { query }: Pick<Write, 'query'>,
  zone: string,
  { authority, plannedOn }: { authority: string; plannedOn: string },
): Promise<readonly PublishedItem[]> {
  const [list] = await query<InspectionItemListRow>(LIST_ON_DAY, [zone, authority, plannedOn]);
  return list?.items ?? [];
}

/** Other visits of the enterprise that are not called off, as far as a ground looks at them. */
const OTHERS = `select authority, planned_on as "plannedOn", state, draw_id as "drawId", lead_reference as "leadReference",
    ($2::uuid = '${NO_VISIT}' or registered_at < $3::timestamptz) as earlier
  from inspection_visit
  where credit_code = $1 and id <> $2::uuid and state <> 'CANCELLED'
    and (state = 'REGISTERED' or draw_id is not null or lead_reference is not null)
  order by planned_on, authority, id`;

interface OtherVisit extends PlannedVisit {
  state: string;
  drawId: string | null;
  leadReference: string | null;
  /** Registered before the visit that is decided on: who comes later looks at it, and it at nobody later. */
  earlier: boolean;
}

async function groundFacts(
  write: Write,
  zone: string,
  plan: VisitGround,
  { visitId, registeredAt }: Registration,
): Promise<GroundFacts> {
  const { creditCode, authority, leadReference } = plan;
  const today = localDate(write.now);
  const drawId = plan.drawId !== null && isUuid(plan.drawId) ? plan.drawId : null;
  const others = await write.query<OtherVisit>(OTHERS, [creditCode, visitId ?? NO_VISIT, registeredAt]);
  const own = others.filter(other => comparable(other.authority) === comparable(authority));
  const lead = leadReference === null ? null : comparable(leadReference);
  return {
    published: await publishedItems(write, zone, plan),
    draw: drawId === null ? null : await drawOf(write, drawId),
    drawUsed: drawId !== null && own.some(other => other.drawId === drawId),
    leadUsed:
      lead !== null && own.some(other => other.leadReference !== null && comparable(other.leadReference) === lead),
    planned: others
      .filter(
        other => other.state === 'REGISTERED' && other.earlier && other.plannedOn >= today && !own.includes(other),
      )
      .map(({ authority: body, plannedOn }) => ({ authority: body, plannedOn })),
  };
}

const DRAW = `select ${columnsOf(InspectionDraw)} from inspection_draw where id = $1::uuid`;

async function drawOf({ query }: Write, id: string): Promise<InspectionDrawRow | null> {
  const [draw] = await query<InspectionDrawRow>(DRAW, [id]);
  return draw ?? null;
}
