/** Coordination meetings and their tasks as they are stored. */
import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { RuleReference } from '#shared/errors.ts';

const CoordinationMeetingSchema = defineEntity({
  name: 'CoordinationMeeting',
  properties: {
    id: p.uuid().primary(),
    zone: p.text(),
    organCode: p.text(),
    heldOn: p.date(),
    period: p.text(),
    topic: p.text(),
    rule: p.json<RuleReference>(),
    recordedAt: p.datetime(),
  },
});
/** A coordination meeting. */
export class CoordinationMeeting extends CoordinationMeetingSchema.class {}
CoordinationMeetingSchema.setClass(CoordinationMeeting);

const MeetingTaskSchema = defineEntity({
  name: 'MeetingTask',
  properties: {
    id: p.uuid().primary(),
    meetingId: p.uuid(),
    zone: p.text(),
    organCode: p.text(),
    projectCode: p.text().nullable(),
    decision: p.text(),
    agency: p.text(),
    dueOn: p.date(),
    completedAt: p.datetime().nullable(),
    completedBy: p.text().nullable(),
    outcome: p.text().nullable(),
    version: stateVersion(),
  },
});
/** A task that a meeting gave to an agency; `projectCode` is null where it is about no single project. */
export class MeetingTask extends MeetingTaskSchema.class {}
MeetingTaskSchema.setClass(MeetingTask);
