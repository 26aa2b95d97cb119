import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { DrawSeedSource, DrawState } from '../generated.ts';
import type { Drawn, PoolInspector } from './algorithm.ts';

/** An inspector of a pool with his name, which is shown masked. */
export interface NamedInspector extends PoolInspector {
  name: string;
}

/** What is drawn for in a month. */
export interface InspectionTask {
  month: number;
  items: readonly string[];
  authorities: readonly string[];
}

const InspectionDrawSchema = defineEntity({
  name: 'InspectionDraw',
  properties: {
    id: p.uuid().primary(),
    zone: p.text(),
    authority: p.text(),
    authorityCode: p.text(),
    authorities: p.array(),
    items: p.array(),
    objects: p.array(),
    inspectors: p.json<readonly NamedInspector[]>(),
    count: p.integer(),
    poolHash: p.text(),
    planned: p.boolean(),
    publishedAt: p.datetime(),
    publishedBy: p.text(),
    seedSource: p.text().$type<DrawSeedSource>(),
    seedOn: p.date(),
    state: p.text().$type<DrawState>(),
    seed: p.text().nullable(),
    drawnAt: p.datetime().nullable(),
    drawnBy: p.text().nullable(),
    drawn: p.json<readonly Drawn[]>(),
    version: stateVersion(),
  },
});
/** A random draw: its pool and, once its seed is there, its result; public but for the names of inspectors. */
export class InspectionDraw extends InspectionDrawSchema.class {}
InspectionDrawSchema.setClass(InspectionDraw);

const InspectionPlanSchema = defineEntity({
  name: 'InspectionPlan',
  properties: {
    id: p.uuid().primary(),
    zone: p.text(),
    year: p.integer(),
    authority: p.text(),
    authorityCode: p.text(),
    tasks: p.json<readonly InspectionTask[]>(),
    publishedAt: p.datetime(),
    publishedBy: p.text(),
  },
});
/** The plan of a body's random draws of a year; public. */
export class InspectionPlan extends InspectionPlanSchema.class {}
InspectionPlanSchema.setClass(InspectionPlan);
