import { defineEntity, p } from '@mikro-orm/core';
import type { ChangesApplied } from '../generated.ts';

const ChangeOfRegistrationSchema = defineEntity({
  name: 'ChangeOfRegistration',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    name: p.text().nullable(),
    changes: p.json<ChangesApplied>(),
    submittedAt: p.datetime(),
  },
});
/** What a change of registration changes. The case of the kit with the same id has its status. */
export class ChangeOfRegistration extends ChangeOfRegistrationSchema.class {}
ChangeOfRegistrationSchema.setClass(ChangeOfRegistration);

const PremisesSchema = defineEntity({
  name: 'Premises',
  properties: {
    creditCode: p.text().primary(),
    additionalAddresses: p.json<readonly string[]>(),
    webAddress: p.text().nullable(),
    byCommitment: p.boolean(),
  },
});
/**
 * What an enterprise has besides its registered address, and whether it promised what it says. None: nothing besides.
 */
export class Premises extends PremisesSchema.class {}
PremisesSchema.setClass(Premises);
