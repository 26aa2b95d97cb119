import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { ToleranceKind } from '../generated.ts';

const BrokenPromiseSchema = defineEntity({
  name: 'BrokenPromise',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    department: p.text(),
    kind: p.text().$type<ToleranceKind>(),
    matter: p.text(),
    owed: p.json<readonly string[]>(),
    dueOn: p.date(),
    brokenAt: p.datetime(),
    recordedOn: p.date(),
    repairedOn: p.date().nullable(),
    version: stateVersion(),
  },
});
/** A promise that was not kept; its id is that of the department to which it was made. */
export class BrokenPromise extends BrokenPromiseSchema.class {}
BrokenPromiseSchema.setClass(BrokenPromise);
