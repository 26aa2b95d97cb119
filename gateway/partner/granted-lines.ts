/**
 * What of a change a grant shows: a pure function of the change, the grant and the schema. A change is told where the
 * grant has the key of its subject, with the members that are granted as `Type.member` and are plain values; what the
 * grant does not name is not there, neither its value nor that it changed. What is restricted shows by fields alone
 * that are shared under conditions, since an officer has granted those for this purpose.
 */
import { getNamedType, isLeafType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';

/** A field that left a grant, and the revision with which it did. */
export interface LeftField {
  field: string;
  revision: number;
}

/** Up to where a reader was told of consents to a grant: the last of their moves, and the day of that. */
export interface ConsentsSeen {
  revision: number;
  day: string;
}

/** The terms of a grant by which lines are judged, as the department that keeps it tells them. */
export interface LineTerms {
  fields: readonly string[];
  /** Those of the fields that are shared under conditions. */
  conditional: readonly string[];
  /** How often fields have left it. */
  revision: number;
  leftFields: readonly LeftField[];
  /** The zone whose data is shared; null where there is no grant. */
  zone: string | null;
  /** Where enterprises are read by their consent alone: up to where the reader is told of consents. */
  consents?: ConsentsSeen | undefined;
}

/** A change as lifecycle exports it (subgraphs/lifecycle/export). */
export interface ExportedChange {
  cursor: string;
  op: 'NEW' | 'CHANGE' | 'DELETE' | 'PURGE' | 'HEARTBEAT';
  id: string;
  creditCode: string;
  subjectType: string | null;
  subjectId: string | null;
  changedFields: readonly string[];
  restricted: boolean;
  payload: Readonly<Record<string, unknown>> | null;
  occurredAt: string | null;
}

/** A change as a partner gets it. */
export interface ToldLine {
  op: 'NEW' | 'CHANGE' | 'DELETE';
  cursor: string;
  /** Names the change for ever. */
  id: string;
  subject: { type: string; id: string };
  /** The enterprise, where the grant shows whose things are. */
  creditCode?: string;
  changedFields: readonly string[];
  values: Readonly<Record<string, unknown>>;
  occurredAt: string | null;
}

/** What a partner removes from its copy: a change, fields of all changes, all of an enterprise, or everything. */
export type PurgeLine =
  | { op: 'PURGE'; cursor: string; id: string }
  | { op: 'PURGE'; fields: readonly string[] }
  | { op: 'PURGE'; creditCode: string }
  | { op: 'PURGE'; all: true };

/** An enterprise has consented, until the end of a day: its changes are told from now on. */
export interface ConsentLine {
  op: 'CONSENT';
  creditCode: string;
  until: string;
}

/** A line of a change. */
export type ChangeLine = ToldLine | Extract<PurgeLine, { id: string }>;

export type GrantedLine = ToldLine | PurgeLine | ConsentLine;

/** What of the schema lines are judged by. */
export interface LineSchema {
  schema: GraphQLSchema;
  /** The field by which a type's subjects are named, by the name of the type. */
  keyOf(type: string): string | undefined;
}

/** A change as the grant shows it; null where it shows nothing of it. */
export function grantedLine(change: ExportedChange, terms: LineTerms, known: LineSchema): ChangeLine | null {
  const { op, id } = change;
  const cursor = grantCursor(terms, change.cursor);
  if (op === 'HEARTBEAT') return null;
  if (op === 'PURGE') return { op, cursor, id };
  const subject = subjectOf(change, terms, known);
  if (!subject) return null;
  const shown = new Set(change.restricted ? terms.conditional : terms.fields);
  const isShown = (member: string): boolean => shown.has(`${subject.type}.${member}`);
  const changedFields = change.changedFields.filter(isShown);
  const values = valuesOf(change, known.schema, isShown);
  const isEmpty = changedFields.length === 0 && Object.keys(values).length === 0;
  if (op === 'DELETE' ? !isEndShown(subject.type, change, shown) : isEmpty) return null;
  return {
    op,
    cursor,
    id,
    subject,
    ...(showsOwner(subject.type, terms) && { creditCode: change.creditCode }),
    changedFields,
    values,
    occurredAt: change.occurredAt,
  };
}

/** The end of what is restricted is told to whom something of it was told. */
const isEndShown = (type: string, { restricted }: ExportedChange, shown: ReadonlySet<string>): boolean =>
  !restricted || [...shown].some(field => field.startsWith(`${type}.`));

function subjectOf(
  { subjectType: type, subjectId: id }: ExportedChange,
  { fields }: LineTerms,
  { keyOf }: LineSchema,
): { type: string; id: string } | null {
  if (type === null || id === null) return null;
  const key = keyOf(type);
  return key !== undefined && fields.includes(`${type}.${key}`) ? { type, id } : null;
}

const showsOwner = (type: string, { fields }: LineTerms): boolean =>
  fields.includes(`${type}.creditCode`) || fields.includes('Enterprise.creditCode');

function valuesOf(
  { subjectType, payload }: ExportedChange,
  schema: GraphQLSchema,
  isShown: (member: string) => boolean,
): Record<string, unknown> {
  const type = schema.getType(subjectType ?? '');
  if (!isObjectType(type)) return {};
  const fields = type.getFields();
  const shown = Object.entries(payload ?? {}).filter(([member, value]) => {
    const field = fields[member];
    // A value with parts has members of its own, which the grant does not name.
    return field !== undefined && isShown(member) && isLeafType(getNamedType(field.type)) && isPlain(value);
  });
  return Object.fromEntries(shown);
}

const isPlain = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isPlain) : typeof value !== 'object' || value === null;

/** The fields that a line tells, as coordinates: what a receipt of it names. */
export const fieldsTold = ({ subject: { type }, changedFields, values }: ToldLine): string[] =>
  [...new Set([...Object.keys(values), ...changedFields])].map(member => `${type}.${member}`);

/** Fields that left the grant after a revision: what was told of them before is removed. */
export function purgedSince({ leftFields }: Pick<LineTerms, 'leftFields'>, revision: number): PurgeLine[] {
  const fields = leftFields.filter(left => left.revision > revision).map(({ field }) => field);
  return fields.length > 0 ? [{ op: 'PURGE', fields }] : [];
}

const CURSOR = /^(\d{1,9})\.(?:(\d{1,9})\.(\d{4}-\d\d-\d\d)\.)?([0-9a-f]{10}-\d{1,18})$/;

/**
 * A cursor of a grant: the revision whose fields were told up to it, the consents that were, where it needs them, and
 * the place in the export.
 */
export const grantCursor = ({ revision, consents }: Pick<LineTerms, 'revision' | 'consents'>, place: string): string =>
  [revision, ...(consents ? [consents.revision, consents.day] : []), place].join('.');

/** The parts of a cursor of a grant. */
export interface GrantCursor {
  revision: number;
  /** Null where the grant needs no consents. */
  consents: ConsentsSeen | null;
  place: string;
}

/** The parts of a cursor of a grant; undefined where it is none. */
export function readGrantCursor(text: string): GrantCursor | undefined {
  const [, revision, move, day, place] = CURSOR.exec(text) ?? [];
  if (revision === undefined || place === undefined) return undefined;
  const consents = day === undefined ? null : { revision: Number(move), day };
  return { revision: Number(revision), consents, place };
}
