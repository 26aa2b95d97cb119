import { defineEntity, p } from '@mikro-orm/core';
import type { StoredClock } from '#shared/rules.ts';
import type { Amount } from '#shared/clock/index.ts';
import type { SizeFacts } from '#shared/identifiers/index.ts';
import type { RuleReference } from '#shared/zones/index.ts';
import type { EnterpriseStatus, RegistrationEvent, RegistrationState, SizeClass } from './generated.ts';
import type { SearchKeys } from './names.ts';

/** A list of what was missing, and when it was supplied. */
export interface Supplement {
  requestedAt: string;
  items: readonly string[];
  suppliedAt: string | null;
}

/** A fact before and after an entry of the register; never personal data. */
export interface LogChange {
  field: string;
  before: string | null;
  after: string | null;
}

/** A name given up, with what the enterprise is still found by. */
export interface FormerName extends SearchKeys {
  name: string;
  until: string;
}

const EnterpriseSchema = defineEntity({
  name: 'Enterprise',
  properties: {
    creditCode: p.text().primary(),
    name: p.text(),
    brand: p.text(),
    tail: p.text().nullable(),
    pinyin: p.text(),
    initials: p.text(),
    zone: p.text(),
    industry: p.text(),
    division: p.text(),
    section: p.text(),
    sizeClass: p.text().$type<SizeClass>(),
    registeredCapital: p.decimal('string'),
    foundedOn: p.date(),
    status: p.text().$type<EnterpriseStatus>(),
    endedOn: p.date().nullable(),
    address: p.text(),
    legalRepresentative: p.text(),
    formerNames: p.json<readonly FormerName[]>(),
  },
});
/** An enterprise on the register. `tail`, `pinyin` and `initials` are what it is found by (names.ts). */
export class Enterprise extends EnterpriseSchema.class {}
EnterpriseSchema.setClass(Enterprise);

const LogEntrySchema = defineEntity({
  name: 'RegistrationLog',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    event: p.text().$type<RegistrationEvent>(),
    recordedAt: p.datetime(),
    changes: p.json<readonly LogChange[]>(),
  },
});
/** An entry of the register. */
export class LogEntry extends LogEntrySchema.class {}
LogEntrySchema.setClass(LogEntry);

const RegistrationSchema = defineEntity({
  name: 'Registration',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    caseNo: p.text(),
    state: p.text().$type<RegistrationState>(),
    applicant: p.text(),
    zone: p.text(),
    name: p.text(),
    brand: p.text(),
    industry: p.text(),
    sizeClass: p.text().$type<SizeClass>(),
    sizeFacts: p.json<Omit<SizeFacts, 'division'>>(),
    registeredCapital: p.decimal('string'),
    address: p.text(),
    legalRepresentative: p.text(),
    submittedAt: p.datetime(),
    acceptedAt: p.datetime().nullable(),
    acceptedBy: p.text().nullable(),
    decidedAt: p.datetime().nullable(),
    decidedBy: p.text().nullable(),
    reasons: p.json<readonly string[]>(),
    supplements: p.json<readonly Supplement[]>(),
    clock: p.json<StoredClock>(),
    amount: p.json<Amount>().nullable(),
    rule: p.json<RuleReference>().nullable(),
  },
});
/** The case of a registration. Amount and rule are those of the day of the application; null where no rule set a limit then. */
export class Registration extends RegistrationSchema.class {}
RegistrationSchema.setClass(Registration);

export const entities = [EnterpriseSchema, LogEntrySchema, RegistrationSchema];
