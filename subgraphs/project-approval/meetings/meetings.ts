/** Coordination meetings (Q12 协调例会): held once a period, with decisions that become tasks of agencies. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { plainText } from '#shared/input.ts';
import { requireOrgan } from '#shared/organs.ts';
import { ruleReference, zoneName } from '#shared/zones/index.ts';
import type { HoldCoordinationMeetingInput, MeetingDecisionValue } from '../generated.ts';
import { requireThat, requireZone } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { MajorProject } from '../major-projects/entities.ts';
import { CoordinationMeeting, MeetingTask } from './entities.ts';
import { addToLedgers } from './ledgers.ts';
import type { CoordinationMeetingRow } from './rows.ts';
import { periodKey, ruleOfMeeting } from './rules.ts';
import { MESSAGES } from './messages.ts';

export type MeetingOrRefusal = (CoordinationMeetingRow & { __typename: 'CoordinationMeeting' }) | Refusal;

/** Decisions of one meeting. */
const MOST = 50;

/**
 * Records a meeting with its decisions. Refuses NO_ORGAN, INVALID_INPUT, and NOT_MAJOR a decision on another project.
 */
export function holdCoordinationMeeting(
  context: RequestContext,
  input: HoldCoordinationMeetingInput,
  info: GraphQLResolveInfo,
): Promise<MeetingOrRefusal> {
  const { organCode, heldOn, decisions, idempotencyKey } = input;
  return context.write({ creditCode: organCode, idempotencyKey, info, input }, async write => {
    const zone = requireZone(input.zone);
    const today = localDate(write.now);
    requireOrgan(zone, today, organCode);
    const topic = plainText('topic', input.topic, 200);
    requireThat(heldOn <= today, MESSAGES.NOT_AHEAD({ today }), heldOn);
    requireThat(decisions.length <= MOST, MESSAGES.DECISIONS({ most: MOST }), decisions.length);
    const rule = ruleOfMeeting(zone, heldOn);
    const meeting = write.em.create(CoordinationMeeting, {
      id: randomUUID(),
      zone: zone.code,
      organCode,
      heldOn,
      period: periodKey(rule, heldOn),
      topic,
      rule: ruleReference(rule),
      recordedAt: write.now,
    });
    write.em.persist(meeting);
    // Its tasks refer to it.
    await write.em.flush();
    const tasks = decisions.map(decision => createTask(write, meeting, decision));
    await requireMajors(write, meeting, tasks);
    for (const task of tasks) write.em.persist(task);
    await addToLedgers(write, tasks, 'MeetingTaskGiven', context.principal.subject);
    write.record({
      type: 'CoordinationMeetingHeld',
      creditCode: organCode,
      subject: { type: 'CoordinationMeeting', id: meeting.id },
      restricted: true,
      payload: {
        zone: zone.code,
        heldOn,
        period: meeting.period,
        tasks: tasks.map(({ id, agency, dueOn, projectCode = null }) => ({ id, agency, dueOn, projectCode })),
      },
    });
    return { __typename: 'CoordinationMeeting', ...rowOf(CoordinationMeeting, meeting) };
  });
}

/** The task that a decision becomes. Refuses INVALID_INPUT. */
function createTask(
  { em }: Write,
  { id: meetingId, zone, organCode, heldOn }: CoordinationMeeting,
  { decision, agency, dueOn, projectCode = null }: MeetingDecisionValue,
): MeetingTask {
  requireThat(dueOn >= heldOn, MESSAGES.DUE({ heldOn }), dueOn);
  return em.create(MeetingTask, {
    id: randomUUID(),
    meetingId,
    zone,
    organCode,
    projectCode,
    decision: plainText('decision', decision, 500),
    agency: plainText('agency', agency, 60),
    dueOn,
  });
}

/** Refuses NOT_MAJOR a task about a project that is no major one of the meeting's zone. */
async function requireMajors(
  write: Write,
  { zone }: CoordinationMeeting,
  tasks: readonly MeetingTask[],
): Promise<void> {
  const codes = [...new Set(tasks.flatMap(({ projectCode }) => projectCode ?? []))];
  const majors = await write.em.find(MajorProject, { projectCode: codes, zone });
  const stranger = codes.find(code => !majors.some(({ projectCode }) => projectCode === code));
  if (!stranger) return;
  throw refuse('NOT_MAJOR', MESSAGES.NOT_MAJOR({ zone: zoneName(zone), projectCode: stranger }), {
    remedy: MESSAGES.MARK(),
  });
}
