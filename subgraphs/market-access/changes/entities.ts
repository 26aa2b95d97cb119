import { defineEntity, p } from '@mikro-orm/core';
import type { ChangesApplied } from '../generated.ts';

/** Facts of the register that changes enter. */
export interface RegisteredFacts {
  name: string;
  brand: string;
  address: string;
  additionalAddresses: readonly string[];
  webAddress: string | null;
  addressByCommitment: boolean;
}

/** What the register said before of the facts that a change entered. */
export type RegisteredBefore = Partial<RegisteredFacts>;

const ChangeOfRegistrationSchema = defineEntity({
  name: 'ChangeOfRegistration',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    name: p.text().nullable(),
    changes: p.json<ChangesApplied>(),
    /** What the register said before of what the change entered; null until it is entered. */
    before: p.json<RegisteredBefore>().nullable(),
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
