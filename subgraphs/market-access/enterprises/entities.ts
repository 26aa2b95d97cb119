import { defineEntity, p } from '@mikro-orm/core';
import type { SearchKeys } from '#shared/search/names.ts';
import type { EnterpriseStatus, RegistrationEvent, SizeClass } from '../generated.ts';

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
/** An enterprise on the register. `tail`, `pinyin` and `initials` are what it is found by (names.ts of the kit). */
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

const FormerNameSchema = defineEntity({
  name: 'StoredFormerName',
  tableName: 'former_name',
  properties: {
    creditCode: p.text().primary(),
    name: p.text().primary(),
    tail: p.text().nullable(),
    pinyin: p.text(),
    initials: p.text(),
    until: p.date().primary(),
    zone: p.text(),
    status: p.text().$type<EnterpriseStatus>(),
    division: p.text(),
  },
});
/** A former name as the search finds it; zone, status and division are the enterprise's own of today. */
export class StoredFormerName extends FormerNameSchema.class {}
FormerNameSchema.setClass(StoredFormerName);
