/** Coordination meetings (Q12 协调例会): held once a period, with decisions that become tasks of agencies. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { mayRead, requireOfficer } from '#shared/identity/principal.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import type { Write } from '#shared/database/write.ts';
import { ruleReference } from '#shared/zones/index.ts';
import type { CompleteMeetingTaskInput, HoldCoordinationMeetingInput, MeetingDecisionValue } from '../generated.ts';
import type { CoordinationMeetingRow, MeetingTaskRow, RequestContext } from '../loaders.ts';
import { CoordinationMeeting, MajorProject, MeetingTask } from '../major-projects/entities.ts';
import { keepInLedger } from '../major-projects/major-projects.ts';
import { meetingRule, periodKey } from '../major-projects/rules.ts';
import { requireZone } from '../input.ts';
import { plainText } from '#shared/input.ts';

export type MeetingOrRefusal = (CoordinationMeetingRow & { __typename: 'CoordinationMeeting' }) | Refusal;
export type MeetingTaskOrRefusal = (MeetingTaskRow & { __typename: 'MeetingTask' }) | Refusal;

const MOST = 50;

export function holdCoordinationMeeting(
  context: RequestContext,
  input: HoldCoordinationMeetingInput,
  info: GraphQLResolveInfo,
): Promise<MeetingOrRefusal> {
  const { organCode, heldOn, decisions, idempotencyKey } = input;
  return context.write({ creditCode: organCode, idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const zone = requireZone(input.zone);
    const topic = plainText('topic', input.topic, 200);
    const today = localDate(write.now);
    if (heldOn > today)
      throw refuse('INVALID_INPUT', `heldOn must not be in the future (today is ${today}), but got: ${heldOn}`);
    if (decisions.length > MOST)
      throw refuse('INVALID_INPUT', `decisions must be at most ${MOST}, but got: ${decisions.length}`);
    const rule = meetingRule(zone, heldOn);
    const given = {
      id: randomUUID(),
      zone: zone.code,
      organCode,
      heldOn,
      period: periodKey(rule, heldOn),
      topic,
      rule: ruleReference(rule),
    };
    write.em.persist(write.em.create(CoordinationMeeting, { ...given, recordedAt: write.now }));
    // Its tasks refer to it.
    await write.em.flush();
    const tasks = await tasksOf(write, decisions, given);
    for (const task of tasks)
      write.em.persist(write.em.create(MeetingTask, { ...task, completedAt: null, completedBy: null, outcome: null }));
    await noteInProjects(write, tasks, 'MeetingTaskGiven', context.principal.subject);
    const subject = { type: 'CoordinationMeeting', id: given.id };
    write.record({
      type: 'CoordinationMeetingHeld',
      creditCode: organCode,
      subject,
      restricted: true,
      payload: {
        zone: zone.code,
        heldOn,
        period: given.period,
        tasks: tasks.map(({ id, agency, dueOn, projectCode }) => ({ id, agency, dueOn, projectCode })),
      },
    });
    return { __typename: 'CoordinationMeeting', ...given, recordedAt: write.now.toISOString() };
  });
}

type NewTask = Omit<MeetingTaskRow, 'completedAt' | 'outcome'>;

async function tasksOf(
  write: Write,
  decisions: readonly MeetingDecisionValue[],
  meeting: Pick<CoordinationMeetingRow, 'id' | 'zone' | 'organCode' | 'heldOn'>,
): Promise<NewTask[]> {
  const { id: meetingId, zone, organCode, heldOn } = meeting;
  const tasks = decisions.map(({ decision, agency, dueOn, projectCode = null }) => {
    if (dueOn < heldOn)
      throw refuse('INVALID_INPUT', `dueOn must not be before the meeting (${heldOn}), but got: ${dueOn}`);
    return {
      id: randomUUID(),
      meetingId,
      zone,
      organCode,
      projectCode,
      decision: plainText('decision', decision, 500),
      agency: plainText('agency', agency, 60),
      dueOn,
    };
  });
  const codes = [...new Set(tasks.flatMap(({ projectCode }) => projectCode ?? []))];
  const majors = new Set(
    (await write.em.find(MajorProject, { projectCode: codes, zone })).map(({ projectCode }) => projectCode),
  );
  const stranger = codes.find(code => !majors.has(code));
  if (stranger)
    throw refuse('NOT_MAJOR', `a meeting decides on major projects of its zone ${zone}, but ${stranger} is none`, {
      remedy: 'markMajorProject',
    });
  return tasks;
}

/** A task that is about a project stands in its ledger too. */
async function noteInProjects(
  write: Write,
  tasks: readonly NewTask[],
  action: string,
  by: string,
  more: Record<string, unknown> = {},
): Promise<void> {
  const codes = tasks.flatMap(({ projectCode }) => projectCode ?? []);
  const majors = new Map(
    (await write.em.find(MajorProject, { projectCode: codes })).map(major => [major.projectCode, major]),
  );
  for (const { id, agency, dueOn, projectCode } of tasks) {
    const major = projectCode && majors.get(projectCode);
    if (major)
      keepInLedger(
        write,
        { projectCode: major.projectCode, creditCode: major.creditCode, zone: major.zone },
        action,
        by,
        { taskId: id, agency, dueOn, ...more },
      );
  }
}

export async function completeMeetingTask(
  context: RequestContext,
  input: CompleteMeetingTaskInput,
  info: GraphQLResolveInfo,
): Promise<MeetingTaskOrRefusal> {
  const { taskId, idempotencyKey } = input;
  const known = await context.loaders.meetingTask.load(taskId);
  if (!known || !mayRead(context.principal, context.department, known.organCode))
    return refuse('NOT_FOUND', `there is no task ${taskId.slice(0, 40)}`).refusal;
  const { organCode: creditCode } = known;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const outcome = plainText('outcome', input.outcome, 500);
    const task = await write.em.findOneOrFail(MeetingTask, { id: known.id });
    if (task.completedAt)
      throw refuse(
        'ILLEGAL_TRANSITION',
        `a task is completed once, but this one was at ${task.completedAt.toISOString()}`,
      );
    Object.assign(task, { completedAt: write.now, completedBy: context.principal.subject, outcome });
    await noteInProjects(write, [known], 'MeetingTaskCompleted', context.principal.subject);
    const late = localDate(write.now) > task.dueOn;
    write.record({
      type: 'MeetingTaskCompleted',
      creditCode,
      subject: { type: 'MeetingTask', id: known.id },
      restricted: true,
      changedFields: ['completedAt'],
      payload: { dueOn: task.dueOn, late },
    });
    return { __typename: 'MeetingTask', ...known, completedAt: write.now.toISOString(), outcome };
  });
}
