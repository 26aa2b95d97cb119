/**
 * Which of a department's things are cases that somebody waits for, and what a desk over all departments shows of them
 * (docs/decisions/0040). A department declares them once, in its `desk.ts`: the matters of its kit's cases, and for
 * each process with a state machine of its own whom its open states wait for. The write door does the rest.
 */
import { Kind } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { Amount } from '../clock/index.ts';
import type {
  Awaiting,
  AwaitedRole,
  ChangedCase,
  ChangedClock,
  ChangedDeadline,
  DeadlineKind,
} from '../database/changed-case.ts';
import type { CaseBook, CasePart, CaseSource, PartsOf } from '../database/told-cases.ts';
import type { NewChange } from '../database/feed.ts';
import type { EntityClass, RowOf } from '../database/rows.ts';
import { called } from '../identity/rights.ts';
import { textOf } from '../messages.ts';
import type { Text } from '../messages.ts';
import { labelOf } from '../server/labels.ts';
import type { Case } from './case.ts';
import { ServiceCase } from './entities.ts';
import { zoneCodes } from '../zones/index.ts';
import { MESSAGES } from './messages.ts';
import { remediesOf } from './remedies.ts';
import { ENDED, caseLabel } from './status.ts';
import type { CaseStatus } from './status.ts';
import { TOLERANCE_KINDS, openItems, redated } from './tolerance.ts';
import type { ToleranceDebt } from './tolerance.ts';

/** A matter of the kit's cases. */
export interface DeskMatter {
  /** What is applied for, in words. */
  name: Text;
  /**
   * The enumeration of the contract whose values end the matter's code, where its code ends with `*`: `TAX_*` stands
   * for `TAX_EXPORT_REFUND` and the others.
   */
  kinds?: string;
  /** The type of the contract that shows the case: the subject of its changes. */
  type: string;
  /** True where who applies is no enterprise until it is granted. */
  founding?: boolean;
  /** The member of a change's payload that holds the credit code of the bank that decides. Default: officers decide. */
  bank?: string;
  /** Where a row of the sample says which case is whose: default, both have one id. */
  link?: { entity: EntityClass; caseId: string; id: string };
}

/** A kind of thing with a state machine of its own, as a department declares it. */
export interface DeskProcess extends Omit<CaseSource, 'of'> {
  /** The type of the contract. */
  type: string;
  /** The case of a row. */
  of(row: Readonly<Record<string, unknown>>, at: Date, given: DeskWords & { parts: PartsOf }): ChangedCase | null;
  /** Whether days of it are told beside a clock. */
  isDated: boolean;
  /** Nobody works on it: only its end is watched, so it needs no steps. */
  isWatched: boolean;
}

/** Names that a department and its contract give. */
export interface DeskWords {
  department: string;
  /** What a value of an enumeration of the contract is called. */
  labelOf(enumeration: string, value: string): Text;
}

/** What of a department is on the desk, and why the rest of what has steps is not. */
export interface Desk {
  /** Raised where a case is told otherwise than before: the open ones are told once more. Default 1. */
  version?: number;
  /** By the codes of the kit's cases. */
  matters?: Readonly<Record<string, DeskMatter>>;
  processes?: readonly DeskProcess[];
  /** Types of cases that are no entities, each with the field of the graph where they are seen. */
  seenAt?: Readonly<Record<string, string>>;
  /** Types of the contract with steps that are no cases, each with the reason. */
  notCases?: Readonly<Record<string, string>>;
  /** Types of the contract with steps that count no moves, each with the reason. */
  uncounted?: Readonly<Record<string, string>>;
  /** Days of the contract, as `Type.field`, that are on no desk, each with the reason. */
  notDue?: Readonly<Record<string, string>>;
}

/** What a process is, as functions of its row. */
export interface ProcessParts<Row> {
  /** The type of the contract. Default: the entity's name. */
  type?: string;
  matter: string;
  /** What it is, in words. */
  name: Text;
  /** The enumeration of the contract that names its states, where there is one. */
  states?: string;
  /** Where it stands. Default: the column `state`. */
  status?(row: Row, parts: PartsOf): string;
  /** For whom each state waits that is not final; null where nobody has to act. */
  awaits: Readonly<Record<string, AwaitedRole | null>>;
  /** What its standing is called, where that follows from more than its state. Default: the name of the state. */
  named?(row: Row): Text;
  /** The department whose officers work on it. Default: the one that declares it. */
  office?(row: Row): string;
  /** The pseudonymous subject of who applied. Default: it is not kept. */
  applicant?(row: Row): string;
  /** Whether who applies is no enterprise, so that he sees it as its applicant. Default: it is of its credit code. */
  founding?(row: Row): boolean;
  /** Names of states that no enumeration of the contract has. */
  called?: Readonly<Record<string, Text>>;
  /** The property by which a subject's row is found. Default `id`. */
  key?: keyof Row & string;
  /** The subject's id, where it is not that property. */
  id?(row: Row): string;
  /** Default: the column `zone`. */
  zone?(row: Row): string | null;
  /** When it was opened; null where that is not kept: then it is the time of its first change. */
  openedAt(row: Row): string | null;
  /** When it was accepted, where that is kept. */
  acceptedAt?(row: Row): string | null;
  /** When it ended, where that is kept. Default: the time of the change that ended it. */
  endedAt?(row: Row): string | null;
  /** Its number, for people. Default: the beginning of its id. */
  number?(row: Row): string | null;
  /** The one agency that acts where it waits for officers. Default: every officer of the department may. */
  agency?(row: Row): string | null;
  /** The credit code of the bank before which it is. */
  bank?(row: Row, parts: PartsOf): string | null;
  clock?(row: Row): ChangedClock | null;
  /** Rows of other tables that it follows from: it is told anew where one of them moves. */
  parts?: readonly CasePart[];
  /** Where several rows are one case, such as a grade and the one before it: the one that stands. */
  stands?(row: Row, parts: PartsOf): Row;
  /** What it is about. Default: itself. */
  subject?(row: Row): { type: string; id: string };
  /**
   * Days beside its clock as of the moment of the change, each null where there is none (yet): see {@link duty},
   * {@link rightUntil}, {@link endsOn}.
   */
  deadlines?(row: Row, parts: PartsOf, at: Date): readonly (ChangedDeadline | null)[];
  /** When something was decided against which the enterprise has remedies: their last days are told too. */
  againstAt?(row: Row): string | null;
  /** True where nobody works on it: its holder alone is told when it ends. Default false. */
  watched?: boolean;
}

/** Declares rows of another table that belong to a case, by the property that holds the case's id. */
export const casePart = <Entity extends object>(
  entity: EntityClass<Entity>,
  key: keyof RowOf<Entity> & string,
): CasePart => ({ entity: entity as EntityClass, key });

/** The last moment of a day in China, or the moment itself, as the feed writes it. */
function endOf(day: string | Date): string {
  if (typeof day !== 'string' || !isDay(day)) return new Date(day).toISOString();
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + DAY_MS - 1).toISOString();
}

const DAY_MS = 86_400_000;

const deadline =
  (kind: DeadlineKind) =>
  (name: Text, day: string | Date | null | undefined): ChangedDeadline | null =>
    day === null || day === undefined ? null : { name, kind, at: endOf(day) };

/** A last day, or a moment, after which something is late; null without one. */
export const duty = deadline('DUTY');
/** A last day on which something can still be done. */
export const rightUntil = deadline('RIGHT');
/** The last day on which something holds. */
export const endsOn = deadline('END');

/** Declares a process. */
export function deskProcess<Entity extends object>(
  entity: EntityClass<Entity>,
  parts: ProcessParts<RowOf<Entity>>,
): DeskProcess {
  const type = parts.type ?? entity.name;
  const key: string = parts.key ?? 'id';
  return {
    type,
    entity,
    key,
    parts: parts.parts ?? [],
    isDated: parts.deadlines !== undefined || parts.againstAt !== undefined,
    isWatched: parts.watched ?? false,
    of: (row, at, words) => caseOfRow(row as RowOf<Entity>, parts, { type, key, at, words }),
  };
}

/**
 * What a case of the kit has besides: days that follow from the row that it is linked with, and from rows of others.
 */
export interface KitProcessParts<Row> {
  matter: DeskMatter & Required<Pick<DeskMatter, 'link'>>;
  /** Rows of other tables that its days follow from. */
  parts: readonly CasePart[];
  /** Days beside its clock: see {@link ProcessParts.deadlines}. */
  deadlines(row: Row, parts: PartsOf): readonly (ChangedDeadline | null)[];
}

/** Declares what is a case of the kit and has days of its own: it is told whenever its row moves, its case or not. */
export function kitProcess<Entity extends object>(
  entity: EntityClass<Entity>,
  { matter, parts, deadlines }: KitProcessParts<RowOf<Entity>>,
): DeskProcess {
  const { type, link } = matter;
  return {
    type,
    entity,
    key: link.id,
    parts: [{ entity: ServiceCase, key: 'id', names: link.caseId }, ...parts],
    isDated: true,
    isWatched: false,
    of: (row, _at, { department, parts: partsOf }) => {
      const [found] = partsOf(ServiceCase);
      if (!found) return null;
      // A row of a case is the case (entities.ts).
      const moved = { case: found as unknown as Case, acceptedAt: null };
      const change = { subject: { type, id: String(row[link.id]) }, payload: {} };
      const days = deadlines(row as RowOf<Entity>, partsOf);
      const one = caseOfKit(moved, change, { department, matter, days });
      return { ...one, version: typeof row.version === 'number' ? row.version : one.version };
    },
  };
}

interface Reading {
  type: string;
  key: string;
  at: Date;
  words: DeskWords & { parts: PartsOf };
}

type Known = Readonly<Record<string, unknown>>;

/** A moment as the feed writes it; a day begins at midnight in China. */
const moment = (value: string): string => new Date(isDay(value) ? `${value}T00:00:00+08:00` : value).toISOString();

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

const momentOf = (value: string | null | undefined): string | null => (value ? moment(value) : null);

function caseOfRow<Row>(given: Row, parts: ProcessParts<Row>, reading: Reading): ChangedCase | null {
  const { type, key, at, words } = reading;
  const row = parts.stands?.(given, words.parts) ?? given;
  const known = row as Known;
  const id = parts.id?.(row) ?? String(known[key]);
  const status = parts.status ? parts.status(row, words.parts) : String(known.state);
  const role = parts.awaits[status];
  return {
    id,
    number: parts.number?.(row) ?? shortNumber(id),
    matter: parts.matter,
    matterName: parts.name,
    status,
    statusName: statusName(row, status, parts, words),
    zone: zoneOfRow(row, parts),
    version: typeof known.version === 'number' ? known.version : null,
    openedAt: momentOf(parts.openedAt(row)) ?? at.toISOString(),
    acceptedAt: momentOf(parts.acceptedAt?.(row)),
    endedAt: role !== undefined ? null : (momentOf(parts.endedAt?.(row)) ?? at.toISOString()),
    clock: parts.clock?.(row) ?? null,
    ...daysOfRow(row, parts, reading),
    ...actorsOf(row, parts, role, words.department),
    ...partiesOf(row, parts, words.parts),
    ...(parts.watched && { watched: true as const }),
    subject: parts.subject?.(row) ?? { type, id },
  };
}

function statusName<Row>(row: Row, status: string, parts: ProcessParts<Row>, { labelOf }: DeskWords): Text {
  const { named, called, states } = parts;
  const label = (): Text => (states ? labelOf(states, status) : { en: status, zh: status });
  return named?.(row) ?? called?.[status] ?? label();
}

/** Whose a case is: of an enterprise, or of who applies to become one, and of a bank. */
const partiesOf = <Row>(
  row: Row,
  { founding, applicant, bank }: ProcessParts<Row>,
  parts: PartsOf,
): Pick<ChangedCase, 'creditCode' | 'applicant' | 'bank'> => ({
  creditCode: founding?.(row) ? null : textOrNull((row as Known).creditCode),
  applicant: applicant?.(row) ?? null,
  bank: bank?.(row, parts) ?? null,
});

/** Who acts next, and in which department, where that is another than the one that declares the case. */
function actorsOf<Row>(
  row: Row,
  { office, agency }: ProcessParts<Row>,
  role: AwaitedRole | null | undefined,
  department: string,
): Pick<ChangedCase, 'awaiting' | 'office'> {
  const of = office?.(row);
  return {
    awaiting: role ? awaiting(role, of ?? department, agency?.(row) ?? null) : null,
    ...(of !== undefined && { office: of }),
  };
}

const zoneOfRow = <Row>(row: Row, { zone }: ProcessParts<Row>): string | null =>
  zone?.(row) ?? textOrNull((row as Known).zone);

/** The days of a row beside its clock, with those of the remedies against what was decided on it. */
function daysOfRow<Row>(row: Row, parts: ProcessParts<Row>, { type, at, words }: Reading) {
  const { department, parts: partsOf } = words;
  const decidedAt = parts.againstAt?.(row) ?? null;
  const remedies = remedyDays({ zone: zoneOfRow(row, parts), department, subjectType: type, decidedAt });
  return dated([...(parts.deadlines?.(row, partsOf, at) ?? []), ...remedies]);
}

/** The days of a case in their order; nothing where it has none. */
function dated(days: readonly (ChangedDeadline | null)[]): Pick<ChangedCase, 'deadlines'> {
  const known = days.filter(day => day !== null).sort((one, other) => one.at.localeCompare(other.at));
  return known.length > 0 ? { deadlines: known } : {};
}

interface Against {
  zone: string | null;
  department: string;
  subjectType: string;
  decidedAt: string | null;
}

/** The last days of the remedies against a decision; none where its zone or its moment is not kept. */
function remedyDays({ zone, decidedAt, ...decision }: Against): ChangedDeadline[] {
  if (zone === null || decidedAt === null || !zoneCodes.includes(zone)) return [];
  const remedies = remediesOf({ zone, decidedAt: new Date(moment(decidedAt)), ...decision });
  return remedies.flatMap(
    ({ kind, body, lastDay }) => rightUntil(textOf(MESSAGES[REMEDY[kind]]({ body })), lastDay) ?? [],
  );
}

const REMEDY = { REVIEW: 'DAY_OF_REVIEW', LITIGATION: 'DAY_OF_LITIGATION' } as const;

const shortNumber = (id: string): string => id.replaceAll('-', '').slice(0, 12).toUpperCase();

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function awaiting(role: AwaitedRole, department: string, agency: string | null = null): Awaiting {
  return { role, who: whoOf(role, department, agency), department, agency: role === 'officer' ? agency : null };
}

function whoOf(role: AwaitedRole, department: string, agency: string | null): Text {
  if (role === 'enterprise') return textOf(MESSAGES.AWAITS_ENTERPRISE());
  if (role === 'bank') return textOf(MESSAGES.AWAITS_BANK());
  const officers = textOf(MESSAGES.AWAITS_OFFICERS({ department: called(department) }));
  return agency === null ? officers : textOf(MESSAGES.OF_AGENCY({ officers, agency }));
}

/** A case of the kit after a step, as its change is recorded (store.ts). */
export interface MovedCase {
  case: Case;
  /** When the step accepted it; null for another step. */
  acceptedAt: string | null;
}

/** Pauses in which the applicant has to act. */
const OF_APPLICANT: ReadonlySet<string | null> = new Set([
  'SUPPLEMENT',
  'APPLICANT_WORKS',
  'CUSTOMER_WORKS',
  'CONSTRUCTION',
]);

/** Who has to act on a case of the kit. */
function awaitedOf({ status, clock }: Pick<Case, 'status' | 'clock'>, office: AwaitedRole): AwaitedRole | null {
  if (ENDED.has(status)) return null;
  const last = clock.at(-1);
  const isPaused = last?.state === 'PAUSE' && last.to === null;
  return status === 'SUPPLEMENT_STARTED' || (isPaused && OF_APPLICANT.has(last.reason)) ? 'enterprise' : office;
}

/** Ends of a case that its applicant may have reviewed. */
const REFUSED: ReadonlySet<CaseStatus> = new Set(['NOT_ACCEPTED', 'ACCEPTANCE_REFUSED', 'REJECTED', 'REVOKED']);

const GRANTED: ReadonlySet<CaseStatus> = new Set(['APPROVED', 'APPROVED_WITH_TOLERANCE', 'REVOKED']);

/** What the desk shows of a case of the kit, with the change that a step of it makes. */
function caseOfKit({ case: one, acceptedAt }: MovedCase, change: Pick<NewChange, 'subject' | 'payload'>, of: OfMatter) {
  const { department, matter, days = [] } = of;
  const { status, terms, clock, matter: code, zone, version, applicant, creditCode } = one;
  const bank = matter.bank === undefined ? null : textOrNull(change.payload[matter.bank]);
  const role = awaitedOf(one, matter.bank === undefined ? 'officer' : 'bank');
  return {
    id: one.id,
    number: one.caseNo,
    matter: code,
    matterName: matter.name,
    status,
    statusName: caseLabel(status),
    zone,
    version,
    openedAt: moment(one.submittedAt),
    acceptedAt,
    endedAt: ENDED.has(status) ? momentOf(one.decidedAt) : null,
    clock: terms && { segments: clock, limit: terms.amount as Amount, pauses: terms.pauses },
    ...dated([
      ...days,
      ...remedyDays({
        zone,
        department,
        subjectType: matter.type,
        // A bank's answer is no administrative act.
        decidedAt: REFUSED.has(status) && bank === null ? one.decidedAt : null,
      }),
    ]),
    awaiting: role && awaiting(role, department),
    creditCode: matter.founding && !GRANTED.has(status) ? null : creditCode,
    applicant,
    bank,
    // A step may be told of a thing beside it, such as a case between two cities.
    subject: change.subject.type === matter.type ? change.subject : { type: matter.type, id: one.id },
  } satisfies ChangedCase;
}

/** What a debt of tolerance is on the desk: what somebody promised to do by a day, and has not done. */
function caseOfDebt(debt: ToleranceDebt, subject: ChangedCase['subject'], given: { words: DeskWords; at: Date }) {
  const { id, kind, zone, status, openedAt, endedAt, within, dueDate, creditCode } = debt;
  const { words, at } = given;
  const isOwed = status === 'OWED';
  const items = openItems(debt);
  return {
    id,
    number: shortNumber(id),
    matter: 'PROMISE',
    matterName: textOf(MESSAGES.PROMISE({ kind: TOLERANCE_KINDS[kind] })),
    status,
    statusName: words.labelOf('ToleranceStatus', status),
    zone,
    version: null,
    openedAt: moment(openedAt),
    acceptedAt: null,
    endedAt: isOwed ? null : (momentOf(endedAt) ?? at.toISOString()),
    clock: null,
    ...dated(isOwed && within ? [duty(textOf(MESSAGES.DAY_OF_PROMISE({ items })), dueDate)] : []),
    awaiting: isOwed ? awaiting('enterprise', words.department) : null,
    creditCode,
    applicant: null,
    bank: null,
    subject,
  } satisfies ChangedCase;
}

interface OfMatter {
  department: string;
  matter: DeskMatter;
  /** Days beside its clock. Default: none. */
  days?: readonly (ChangedDeadline | null)[];
}

/** The book by which the write door makes cases of a department's changes. */
export function caseBookOf(
  department: string,
  { matters = {}, processes = [] }: Desk,
  contract: DocumentNode,
): CaseBook {
  const words: DeskWords = { department, labelOf: enumLabels(contract) };
  const named = new Map(Object.entries(matters).flatMap(([code, matter]) => mattersOf(code, matter, contract)));
  return {
    processes: new Map(
      processes.map(({ type, of, entity, key, parts }) => [
        type,
        { entity, key, parts, of: (row, at, partsOf) => of(row, at, { ...words, parts: partsOf }) },
      ]),
    ),
    ofKit: (moved, change) => {
      const one = moved as MovedCase;
      const matter = named.get(one.case.matter);
      if (!matter) throw new Error(`desk.ts of ${department} must name the matter ${one.case.matter}, but it does not`);
      return caseOfKit(one, change, { department, matter });
    },
    ofDebt: (debt, subject, at) => caseOfDebt(redated(debt as ToleranceDebt), subject, { words, at }),
  };
}

/** The matters that one code stands for, by their codes. */
export function mattersOf(code: string, matter: DeskMatter, contract: DocumentNode): [string, DeskMatter][] {
  const { kinds, name } = matter;
  if (kinds === undefined) return [[code, matter]];
  const labelOf = enumLabels(contract);
  return valuesOf(contract, kinds).map(kind => {
    const { en, zh } = labelOf(kinds, kind);
    const named = { en: `${name.en}: ${en.replace(/\.$/, '')}`, zh: `${name.zh}（${zh}）` };
    return [code.replace(/\*$/, kind), { ...matter, name: named }];
  });
}

const valuesOf = ({ definitions }: DocumentNode, enumeration: string): string[] =>
  definitions.flatMap(node =>
    node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === enumeration
      ? (node.values ?? []).map(({ name }) => name.value)
      : [],
  );

/** What values of a contract's enumerations are called: by their descriptions, in both languages. */
function enumLabels({ definitions }: DocumentNode): DeskWords['labelOf'] {
  const labels = new Map<string, Text>();
  for (const node of definitions) {
    if (node.kind !== Kind.ENUM_TYPE_DEFINITION) continue;
    for (const { name, description } of node.values ?? []) {
      const label = labelOf(description?.value ?? '');
      if (label) labels.set(`${node.name.value} ${name.value}`, label);
    }
  }
  return (enumeration, value) => labels.get(`${enumeration} ${value}`) ?? { en: value, zh: value };
}
