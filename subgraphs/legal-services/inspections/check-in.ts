/**
 * The inspectors come: by the pass of the visit, on its day, at its place, and while all that the gate checks holds.
 */
import type { GraphQLResolveInfo } from 'graphql';
import { advance } from '#shared/case/state-machine.ts';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { refuse } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import type { Message } from '#shared/messages.ts';
import { limitOf, ruleReference, thresholdRule, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { Write } from '#shared/database/write.ts';
import type { VisitEvidence } from '../evidence.ts';
import type { CheckInVisitInput } from '../generated.ts';
import { impersonalTexts } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { evidenceOf } from './approval.ts';
import type { InspectionVisit } from './entities.ts';
import { applied, decideVisit, planOfVisit } from './firewall.ts';
import { MESSAGES as GROUNDS } from './ground-messages.ts';
import { MESSAGES } from './messages.ts';
import { readOwnPass } from './pass.ts';
import {
  VISIT_STATES,
  inspectorsRule,
  isUrgent,
  leastInspectors,
  metresBetween,
  persons,
  procedureRule,
  strangers,
  urgencyOf,
} from './rules.ts';
import { findVisit, heldVisit, requireApproval, tellStep } from './steps.ts';
import type { VisitResult } from './steps.ts';

/**
 * Begins a visit on its planned day with those who came. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND,
 * EVIDENCE_UNAVAILABLE, ILLEGAL_TRANSITION, WRONG_DAY, NOT_APPROVED, PASS_NOT_VALID, WRONG_PLACE, TOO_FEW_INSPECTORS,
 * INSPECTOR_NOT_REGISTERED, and with all that stands against the visit by now.
 */
export function checkInVisit(
  context: RequestContext,
  input: CheckInVisitInput,
  info: GraphQLResolveInfo,
): Promise<VisitResult> {
  const { creditCode, visitId, idempotencyKey } = input;
  const facts = async (ask: GraphClient): Promise<VisitEvidence> => {
    const visit = await findVisit(context, creditCode, visitId);
    requireAgency(context.principal, visit.authority);
    return evidenceOf(ask, visit);
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, evidence) => {
    const visit = await heldVisit(write, input);
    const zone = zoneOf(evidence.zone);
    const today = localDate(write.now);
    const state = advance(VISIT_STATES, visit.state, 'checkInVisit');
    requirePlannedDay(visit, today);
    if (!isUrgent(urgencyOf(visit))) requireApproval(visit, procedureRule(zone, today), MESSAGES.NOT_APPROVED());
    const shown = await requirePass(write, visit, input.pass);
    const there = requirePlace(zone, visit, input, today);
    const present = impersonalTexts('inspectors', input.inspectors, 50);
    const rule = inspectorsRule(zone, today);
    const came = requireInspectors(visit, present, rule);
    const passed = await decideVisit(write, planOfVisit(visit), evidence, {
      visitId: visit.id,
      registeredAt: visit.registeredAt,
    });
    visit.state = state;
    visit.presentInspectors = present;
    visit.checkedInAt = write.now;
    visit.checkedInLatitude = input.latitude;
    visit.checkedInLongitude = input.longitude;
    const { headApprovedAt, exceptionReason, plannedOn, passNo } = visit;
    return tellStep(
      { visit, write, zone },
      {
        type: 'InspectionCheckedIn',
        outcome: 'CHECKED_IN',
        changedFields: ['state', 'presentInspectors', 'checkedInAt'],
        payload: { plannedOn, passNo },
        rule,
        reasons: [MESSAGES.CAME(came), shown, there.reason, ...applied(passed).flatMap(({ reasons }) => reasons)],
        facts: {
          ...passed.facts,
          inspectors: came.count,
          headApprovedAt,
          exceptionReason,
          passNo,
          metres: there.metres,
        },
      },
    );
  });
}

function requirePlannedDay({ plannedOn }: InspectionVisit, today: string): void {
  if (plannedOn === today) return;
  throw refuse('WRONG_DAY', MESSAGES.WRONG_DAY({ plannedOn, today }), {
    remedy: plannedOn > today ? MESSAGES.COME_THEN() : MESSAGES.REGISTER_AGAIN(),
  });
}

/** Refuses PASS_NOT_VALID whatever is not the pass that legal services signed for this visit. */
async function requirePass(write: Write, { id, passNo }: InspectionVisit, text: string): Promise<Message> {
  const { content } = await readOwnPass(write, text);
  if (!content) throw refuse('PASS_NOT_VALID', GROUNDS.PASS_FORGED(), { remedy: GROUNDS.SHOW_PASS() });
  if (passNo && content.visitId === id && content.passNo === passNo) return GROUNDS.PASS_SHOWN({ passNo });
  throw refuse('PASS_NOT_VALID', GROUNDS.PASS_OF_OTHER(), { remedy: GROUNDS.SHOW_PASS() });
}

/** How far from the place of the visit they are. Refuses INVALID_INPUT, WRONG_PLACE. */
function requirePlace(
  zone: Zone,
  { place, latitude, longitude }: InspectionVisit,
  here: { latitude: number; longitude: number },
  today: string,
): { metres: number; reason: Message } {
  requirePosition(here);
  const rule = thresholdRule(zone, 'INSPECTION_PLACE', today);
  const { value: most } = limitOf(rule, 'distance');
  const metres = Math.round(metresBetween({ latitude: latitude ?? 0, longitude: longitude ?? 0 }, here));
  const told = { place: place ?? '', got: metres };
  if (metres <= most) return { metres, reason: GROUNDS.THERE(told) };
  throw refuse('WRONG_PLACE', GROUNDS.NOT_THERE({ ...told, most }), {
    rule: ruleReference(rule),
    remedy: GROUNDS.GO_THERE(),
  });
}

/** Refuses INVALID_INPUT a position that the earth does not have. */
export function requirePosition({ latitude, longitude }: { latitude: number; longitude: number }): void {
  for (const [field, got, most] of [
    ['latitude', latitude, 90],
    ['longitude', longitude, 180],
  ] as const) {
    if (got < -most || got > most) {
      throw refuse('INVALID_INPUT', GROUNDS.DEGREES({ field, least: -most, most, got }));
    }
  }
}

/** How many came, and how many must. Refuses too few of them (行政处罚法 42), and those who are not registered. */
function requireInspectors(
  { inspectors }: InspectionVisit,
  present: readonly string[],
  rule: ResolvedRule<'threshold'>,
): { count: number; least: number } {
  const came = { count: persons(present), least: leastInspectors(rule) };
  if (came.count < came.least) {
    throw refuse('TOO_FEW_INSPECTORS', MESSAGES.TOO_FEW_CAME(came), {
      rule: ruleReference(rule),
      remedy: MESSAGES.COME_TOGETHER(),
    });
  }
  const count = strangers(present, inspectors);
  if (count === 0) return came;
  throw refuse('INSPECTOR_NOT_REGISTERED', MESSAGES.NOT_REGISTERED({ count }), {
    remedy: MESSAGES.REGISTER_INSPECTORS(),
  });
}
