import { defineEntity, p } from '@mikro-orm/core';
import type { Awaiting, ChangedClock, ChangedDeadline } from '#shared/database/changed-case.ts';
import type { Text } from '#shared/messages.ts';
import type { Light } from '#shared/clock/index.ts';

const DeskCaseSchema = defineEntity({
  name: 'DeskCase',
  properties: {
    /** Its department and its id there. */
    id: p.text().primary(),
    department: p.text(),
    /** Of who applies to become an enterprise, the code that is kept for it. */
    creditCode: p.text(),
    /** False for who applies to become one, until it is one. */
    isEnterprise: p.boolean(),
    applicant: p.text().nullable(),
    bank: p.text().nullable(),
    number: p.text(),
    matter: p.text(),
    matterName: p.json<Text>(),
    status: p.text(),
    statusName: p.json<Text>(),
    zone: p.text().nullable(),
    /** The zone whose officers work on it: its own, else that in which the register has its enterprise. */
    officeZone: p.text().nullable(),
    version: p.integer().nullable(),
    openedAt: p.datetime(),
    acceptedAt: p.datetime().nullable(),
    endedAt: p.datetime().nullable(),
    clock: p.json<ChangedClock>().nullable(),
    /** Its days beside the clock, the earliest first. */
    deadlines: p.json<readonly ChangedDeadline[]>(),
    /** Nobody works on it: only its holder sees it, to be told when it ends. */
    watched: p.boolean(),
    awaiting: p.json<Awaiting>().nullable(),
    subjectType: p.text(),
    subjectId: p.text(),
    /** No enterprise is told of it, not even its own. */
    officeOnly: p.boolean(),
    /** The event that told of it last. */
    eventId: p.uuid(),
    /** Grows with each move, in the order in which moves were committed. */
    movedSeq: p.bigint('string'),
    /** When it is due by the calendar of {@link derivedWith}; far away where nothing is, or its clock stands still. */
    dueAt: p.datetime(),
    /** Whether it is late once that moment has passed. */
    isDuty: p.boolean(),
    /** The light that was told last. */
    light: p.text().$type<Light>(),
    /** When its light changes next; far away where it does not. */
    lookAt: p.datetime(),
    /** The hash of the calendar by which both moments were derived; empty for none. */
    derivedWith: p.text(),
  },
});
/** A case of a department, as its department told it last. */
export class DeskCase extends DeskCaseSchema.class {}
DeskCaseSchema.setClass(DeskCase);

const CaseAlertSchema = defineEntity({
  name: 'CaseAlert',
  properties: {
    caseId: p.text().primary(),
    light: p.text().primary().$type<Light>(),
    /** The day that came near; empty for its clock. */
    due: p.text().primary(),
    creditCode: p.text(),
    department: p.text(),
    seq: p.bigint('string'),
    givenAt: p.datetime(),
  },
});
/** The warning that a case has reached a light: given once for its clock, and for each of its days. */
export class CaseAlert extends CaseAlertSchema.class {}
CaseAlertSchema.setClass(CaseAlert);
