import { defineEntity, p } from '@mikro-orm/core';
import type { ParallelPackage } from '#shared/case/package.ts';
import type { SizeFacts } from '#shared/identifiers/index.ts';
import type { RuleReference } from '#shared/zones/index.ts';
import { crossCityEntities } from './cross-city/entities.ts';
import { dormancyEntities } from './dormancies/entities.ts';
import { revealEntities } from './reveals/entities.ts';
import { permitEntities } from './permits/entities.ts';
import { realEstateEntities } from './real-estate/entities.ts';
import type {
  ChangesApplied,
  DeregistrationKind,
  DeregistrationState,
  EnterpriseStatus,
  EntryMeasure,
  NegativeListKind,
  PermitReform,
  RegistrationEvent,
  SizeClass,
  TaxCaseKind,
} from './generated.ts';
import type { LiquidationFacts } from './deregistrations/liquidation-rules.ts';
import type { SearchKeys } from './registrations/names.ts';

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
    zone: p.text(),
    name: p.text(),
    brand: p.text(),
    industry: p.text(),
    sizeClass: p.text().$type<SizeClass>(),
    sizeFacts: p.json<Omit<SizeFacts, 'division'>>(),
    registeredCapital: p.decimal('string'),
    address: p.text(),
    legalRepresentative: p.text(),
  },
});
/** What is asked for with a registration. The case of the kit with the same id says where it stands. */
export class Registration extends RegistrationSchema.class {}
RegistrationSchema.setClass(Registration);

const TaxRiskSchema = defineEntity({
  name: 'TaxRisk',
  properties: {
    creditCode: p.text().primary(),
    risk: p.boolean(),
    reason: p.text(),
    since: p.date(),
    markedBy: p.text(),
  },
});
/** What the office last said of an enterprise as a taxpayer. */
export class TaxRisk extends TaxRiskSchema.class {}
TaxRiskSchema.setClass(TaxRisk);

const TaxCaseSchema = defineEntity({
  name: 'TaxCase',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    kind: p.text().$type<TaxCaseKind>(),
    subject: p.text(),
    zone: p.text(),
    submittedAt: p.datetime(),
    limitNote: p.text().nullable(),
  },
});
/**
 * What a tax case is about, and what its limit leaves open. The case of the kit with the same id says where it stands.
 */
export class TaxCase extends TaxCaseSchema.class {}
TaxCaseSchema.setClass(TaxCase);

const TaxBurdenReportSchema = defineEntity({
  name: 'TaxBurdenReport',
  properties: {
    creditCode: p.text().primary(),
    year: p.integer().primary(),
    zone: p.text(),
    payments: p.integer(),
    hours: p.decimal('string'),
    reportedAt: p.datetime(),
    reportedBy: p.text(),
  },
});
/** What an enterprise reported of a year's taxes. */
export class TaxBurdenReport extends TaxBurdenReportSchema.class {}
TaxBurdenReportSchema.setClass(TaxBurdenReport);

const DeregistrationSchema = defineEntity({
  name: 'Deregistration',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    kind: p.text().$type<DeregistrationKind>(),
    state: p.text().$type<DeregistrationState>(),
    zone: p.text(),
    applicant: p.text(),
    announcedOn: p.date(),
    noticeUntil: p.date(),
    closeBy: p.date().nullable(),
    /** What the enterprise was before; null for those of before it was kept. */
    statusBefore: p.text().$type<EnterpriseStatus>().nullable(),
    liquidation: p.json<LiquidationFacts>().nullable(),
    fee: p.decimal('string'),
    rule: p.json<RuleReference>(),
    objection: p.json<{ reason: string; madeAt: string; role: string }>().nullable(),
    caseId: p.uuid().nullable(),
    endedOn: p.date().nullable(),
  },
});
/**
 * A deregistration: its notice and what became of it. The case that closes it is one of the kit's (`caseId`), once it
 * is applied for.
 */
export class Deregistration extends DeregistrationSchema.class {}
DeregistrationSchema.setClass(Deregistration);

const NegativeListVersionSchema = defineEntity({
  name: 'NegativeListVersion',
  properties: {
    kind: p.text().$type<NegativeListKind>().primary(),
    version: p.text().primary(),
    title: p.text(),
    validFrom: p.date(),
    entryCount: p.integer(),
    publishedAt: p.datetime(),
    publishedBy: p.text(),
  },
});
/** An edition of a negative list. */
export class NegativeListVersion extends NegativeListVersionSchema.class {}
NegativeListVersionSchema.setClass(NegativeListVersion);

const NegativeListEntrySchema = defineEntity({
  name: 'NegativeListEntry',
  properties: {
    kind: p.text().$type<NegativeListKind>().primary(),
    version: p.text().primary(),
    number: p.integer().primary(),
    industry: p.text(),
    measure: p.text().$type<EntryMeasure>(),
    text: p.text(),
  },
});
/** An entry of an edition. */
export class NegativeListEntry extends NegativeListEntrySchema.class {}
NegativeListEntrySchema.setClass(NegativeListEntry);

const OperatingPermitItemSchema = defineEntity({
  name: 'OperatingPermitItem',
  properties: {
    zone: p.text().primary(),
    code: p.text().primary(),
    validFrom: p.date().primary(),
    validTo: p.date().nullable(),
    name: p.text(),
    authority: p.text(),
    basis: p.text(),
    reform: p.text().$type<PermitReform>(),
    publishedBy: p.text(),
  },
});
/** What a zone's list says of an operating permit, on its days. */
export class OperatingPermitItem extends OperatingPermitItemSchema.class {}
OperatingPermitItemSchema.setClass(OperatingPermitItem);

const StartupSchema = defineEntity({
  name: 'Startup',
  properties: {
    creditCode: p.text().primary(),
    package: p.json<ParallelPackage>(),
  },
});
/** A start-up: a package of the kit. */
export class Startup extends StartupSchema.class {}
StartupSchema.setClass(Startup);

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
/** What a change of registration changes. The case of the kit with the same id says where it stands. */
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

export const entities = [
  ...realEstateEntities,
  ...permitEntities,
  ...crossCityEntities,
  ...dormancyEntities,
  ...revealEntities,
  StartupSchema,
  ChangeOfRegistrationSchema,
  PremisesSchema,
  DeregistrationSchema,
  EnterpriseSchema,
  LogEntrySchema,
  RegistrationSchema,
  TaxRiskSchema,
  TaxCaseSchema,
  TaxBurdenReportSchema,
  NegativeListVersionSchema,
  NegativeListEntrySchema,
  OperatingPermitItemSchema,
];
