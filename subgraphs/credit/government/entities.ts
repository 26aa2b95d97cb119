import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { GovernmentPromiseKind, GovernmentPromiseState } from '../generated.ts';

/** A change of a promise as its notice published it. */
export interface StoredChange {
  noticedOn: string;
  reason: string;
  basis: string;
  before: string;
  after: string;
}

const GovernmentPromiseSchema = defineEntity({
  name: 'GovernmentPromise',
  properties: {
    id: p.uuid().primary(),
    zone: p.text(),
    authority: p.text(),
    authorityCode: p.text(),
    kind: p.text().$type<GovernmentPromiseKind>(),
    title: p.text(),
    content: p.text(),
    madeOn: p.date(),
    dueOn: p.date(),
    state: p.text().$type<GovernmentPromiseState>(),
    changes: p.json<readonly StoredChange[]>(),
    registeredBy: p.text(),
    keptOn: p.date().nullable(),
    outcome: p.text().nullable(),
    brokenOn: p.date().nullable(),
    treatedOn: p.date().nullable(),
    version: stateVersion(),
  },
});
/** A promise, contract or policy of an authority, and what came of it. */
export class GovernmentPromise extends GovernmentPromiseSchema.class {}
GovernmentPromiseSchema.setClass(GovernmentPromise);
