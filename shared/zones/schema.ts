import { z } from 'zod';
import { PARAMETERS, bilingual, localDate, screamingSnake, type ParametersOf, type RuleKind } from './parameters.ts';

const text = z.string().min(1, 'must not be empty');
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day written HH:MM');
/** Name of an owner of rules; `owners` of the national file says which there are. */
const owner = z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case letters, digits and -');
const year = z.string().regex(/^\d{4}$/);

const document = z.strictObject({
  title: text,
  /** Number of the document; null where it has none. */
  number: text.nullable(),
  /** A day, or the year where the document says no more. */
  issuedOn: z.union([localDate, year], 'must be a real date written YYYY-MM-DD, or a year'),
  issuer: text,
});

const calendar = z.strictObject({
  officeHours: z.array(z.strictObject({ from: timeOfDay, to: timeOfDay })).min(1, 'must have at least one span'),
  overlay: z.array(z.strictObject({ date: localDate, kind: z.enum(['OFF', 'WORK']), name: text, source: text })),
});

/**
 * What was written from general knowledge of a document or of who is competent, and how it can be confirmed: what is
 * missing, the text that says it (document and article), and who can tell.
 */
const toConfirm = z.strictObject({ missing: bilingual, source: bilingual, from: bilingual });

const common = {
  code: screamingSnake,
  /** The mechanism it carries out. */
  row: z
    .string()
    .regex(/^[ZXGQY]\d{2}$/, 'must be the id of a mechanism, such as G25')
    .optional(),
  /** Where in the document it stands. */
  clause: text,
  /** Key of `documents`; without it the plan. */
  document: screamingSnake.optional(),
  version: z.int().min(1),
  validFrom: localDate,
  /** The last day of validity. */
  validTo: localDate.optional(),
  /** Who carries the rule out: one of `owners` of the national file. */
  owner,
  title: bilingual,
  /** Written from general knowledge of the document: to be confirmed against its text. */
  toConfirm: toConfirm.optional(),
  /** The document leaves it open; `note` says what, `options` the readings. */
  ambiguous: z.literal(true).optional(),
  note: text.optional(),
  /** Code of the option in use. */
  chosen: screamingSnake.optional(),
};

function ruleOf<const K extends RuleKind>(kind: K) {
  const parameters = PARAMETERS[kind];
  return z.strictObject({
    ...common,
    kind: z.literal(kind),
    parameters: parameters.optional(),
    options: z
      .array(z.strictObject({ code: screamingSnake, en: text, parameters }))
      .min(1, 'must have at least one option')
      .optional(),
  });
}

const rule = z.discriminatedUnion('kind', [
  ruleOf('clock'),
  ruleOf('threshold'),
  ruleOf('count'),
  ruleOf('list'),
  ruleOf('window'),
  ruleOf('frequency'),
  ruleOf('label'),
  ruleOf('quota'),
  ruleOf('periods'),
]);

const documents = z.record(screamingSnake, document);

/** An authority that decides, and before whom its decisions are challenged. */
const authority = z.strictObject({
  name: bilingual,
  /** Its unified social credit code, under which it issues licences; of block YY as long as it is to be confirmed. */
  creditCode: z
    .string()
    .regex(/^[0-9A-Z]{18}$/, 'must be a unified social credit code')
    .optional(),
  /** The body that reviews its decisions (行政复议机关). */
  review: bilingual,
  /** The court that judges them (有管辖权的人民法院). */
  court: bilingual,
  /** Written from general knowledge of who is competent: to be confirmed. */
  toConfirm: toConfirm.optional(),
});

/**
 * Authorities by what they decide on: a type of the contract, such as TaxCase, whose authority is not its department's.
 */
const bySubject = z.record(z.string().regex(/^[A-Z]\w*$/, 'must be the name of a type'), authority).default({});

/**
 * The authorities of a zone: those of what they decide on, of its departments, and that of the zone for every other
 * department.
 */
const authorities = z.strictObject({
  zone: authority,
  departments: z
    .record(z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be the name of a department'), authority)
    .default({}),
  subjects: bySubject,
});

/** A zone's file. */
export const zoneProfile = z.strictObject({
  code: z.string().regex(/^[a-z]+$/, 'must be lower-case letters'),
  /** Letter of the plan in mechanism ids. */
  seed: z.enum(['Z', 'X', 'G', 'Q', 'Y']),
  names: bilingual,
  hostDivisionCode: z.string().regex(/^\d{6}$/, 'must be the 6 digits of a division (GB/T 2260)'),
  plan: document,
  documents: documents.default({}),
  /** Who decides. Default: the zone by its name, with bodies above it that are still to be named. */
  authorities: authorities.optional(),
  calendar,
  rules: z.array(rule),
});

/** The file of national rules: no plan and no calendar, and every rule names its document. */
export const nationalProfile = z.strictObject({
  code: z.literal('national'),
  names: bilingual,
  /** Who owns rules, in this file and in those of the zones: the departments, and what several of them share. */
  owners: z.record(owner, bilingual.extend({ department: z.string().optional() })),
  /** Who decides on what everywhere, where the zone does not say it. */
  authorities: z.strictObject({ subjects: bySubject }).optional(),
  documents,
  rules: z.array(rule),
});

export type ZoneProfile = z.infer<typeof zoneProfile>;
export type NationalProfile = z.infer<typeof nationalProfile>;
export type RuleRecord = z.infer<typeof rule>;
export type Authority = z.infer<typeof authority>;
export type Owner = string;
/** What is to be confirmed, against which text, and from whom. */
export type ToConfirm = z.infer<typeof toConfirm>;
/** A plan, law or standard that rules come from. */
export type SourceDocument = z.infer<typeof document>;

/**
 * Structurally the `CalendarProfile` of `shared/clock`: working hours in Beijing time, and the days a zone has of its
 * own.
 */
export interface CalendarProfile {
  officeHours: readonly { from: string; to: string }[];
  overlay: readonly { date: string; kind: 'OFF' | 'WORK'; name: string; source: string }[];
}

/** The parameters in force of a rule that passed the checks: its own, or those of the option chosen. */
export function parametersInForce(record: RuleRecord): ParametersOf[RuleKind] {
  const option = record.options?.find(({ code }) => code === record.chosen);
  const parameters = record.parameters ?? option?.parameters;
  if (!parameters) throw new Error(`Rule ${record.code} version ${record.version} has no parameters in force`);
  return parameters;
}
