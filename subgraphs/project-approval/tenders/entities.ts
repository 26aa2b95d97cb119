/** Tenders and their trails as they are stored. */
import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { TenderState, TenderStepCode } from '../generated.ts';

/** A step that was taken; `remote` only of the evaluation. */
export interface StepTaken {
  step: TenderStepCode;
  at: string;
  online: boolean;
  remote: boolean | null;
}

const TenderSchema = defineEntity({
  name: 'Tender',
  properties: {
    id: p.uuid().primary(),
    projectCode: p.text(),
    creditCode: p.text(),
    zone: p.text(),
    title: p.text(),
    compulsory: p.boolean(),
    secret: p.boolean(),
    state: p.text().$type<TenderState>(),
    steps: p.json<readonly StepTaken[]>(),
    openedAt: p.datetime(),
    invitedOn: p.date().nullable(),
    bidDeadline: p.datetime().nullable(),
    recommended: p.json<readonly string[]>(),
    recommendedBy: p.text().nullable(),
    awardedTo: p.text().nullable(),
    awardReason: p.text().nullable(),
    awardedBy: p.text().nullable(),
    trailLength: p.integer(),
    trailHead: p.text(),
    version: stateVersion(),
  },
});
/**
 * A tender. `recommendedBy` and `awardedBy` are never the same; `trailLength` and `trailHead` say where its trail must
 * end.
 */
export class Tender extends TenderSchema.class {}
TenderSchema.setClass(Tender);

const TenderEventSchema = defineEntity({
  name: 'TenderEvent',
  properties: {
    tenderId: p.uuid().primary(),
    number: p.integer().primary(),
    creditCode: p.text(),
    type: p.text(),
    at: p.datetime(),
    by: p.text(),
    detail: p.json<Record<string, unknown>>(),
    hash: p.text(),
  },
});
/** An event of a tender's trail: added, never changed or removed; the database refuses both. */
export class TenderEvent extends TenderEventSchema.class {}
TenderEventSchema.setClass(TenderEvent);
