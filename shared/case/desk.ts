/**
 * Which of a department's things are cases that somebody waits for, and what a desk over all departments shows of them
 * (docs/decisions/0040). A department declares them once, in its `desk.ts`: the matters of its kit's cases, and for
 * each process with a state machine of its own whom its open states wait for. The write door does the rest.
 */
import { Kind } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { Amount } from '../clock/index.ts';
import type { ChangedCase, ChangedClock, Awaiting, AwaitedRole } from '../database/changed-case.ts';
import type { CaseBook, CaseSource } from '../database/told-cases.ts';
import type { NewChange } from '../database/feed.ts';
import { tableOf } from '../database/rows.ts';
import type { EntityClass, RowOf } from '../database/rows.ts';
import { called } from '../identity/rights.ts';
import { textOf } from '../messages.ts';
import type { Text } from '../messages.ts';
import { labelOf } from '../server/labels.ts';
import type { Case } from './case.ts';
import { MESSAGES } from './messages.ts';
import { ENDED, caseLabel } from './status.ts';
import type { CaseStatus } from './status.ts';

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
  of(row: Readonly<Record<string, unknown>>, at: Date, words: DeskWords): ChangedCase | null;
}

/** Names that a department and its contract give. */
export interface DeskWords {
  department: string;
  /** What a value of an enumeration of the contract is called. */
  labelOf(enumeration: string, value: string): Text;
}

/** What of a department is on the desk, and why the rest of what has steps is not. */
export interface Desk {
  /** By the codes of the kit's cases. */
  matters?: Readonly<Record<string, DeskMatter>>;
  processes?: readonly DeskProcess[];
  /** Types of cases that are no entities, each with the field of the graph where they are seen. */
  seenAt?: Readonly<Record<string, string>>;
  /** Types of the contract with steps that are no cases, each with the reason. */
  notCases?: Readonly<Record<string, string>>;
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
  status?(row: Row): string;
  /** For whom each state waits that is not final; null where nobody has to act. */
  awaits: Readonly<Record<string, AwaitedRole | null>>;
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
  /** The one agency that acts. Default: every officer of the department may. */
  agency?(row: Row): string | null;
  /** The credit code of the bank before which it is. */
  bank?(row: Row): string | null;
  clock?(row: Row): ChangedClock | null;
}

/** Declares a process. */
export function deskProcess<Entity extends object>(
  entity: EntityClass<Entity>,
  parts: ProcessParts<RowOf<Entity>>,
): DeskProcess {
  const type = parts.type ?? entity.name;
  const key: string = parts.key ?? 'id';
  // A row of the sample may leave out what it begins at.
  const begins = tableOf(entity).columns.filter(({ initial }) => initial !== null);
  const first = Object.fromEntries(begins.map(({ name, initial }) => [name, initial]));
  return {
    type,
    entity,
    key,
    of: (row, at, words) => caseOfRow({ ...first, ...row } as RowOf<Entity>, parts, { type, key, at, words }),
  };
}

interface Reading {
  type: string;
  key: string;
  at: Date;
  words: DeskWords;
}

type Known = Readonly<Record<string, unknown>>;

/** A moment as the feed writes it; a day begins at midnight in China. */
const moment = (value: string): string =>
  new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00+08:00` : value).toISOString();

const momentOf = (value: string | null | undefined): string | null => (value ? moment(value) : null);

function caseOfRow<Row>(row: Row, parts: ProcessParts<Row>, { type, key, at, words }: Reading): ChangedCase | null {
  const known = row as Known;
  const id = parts.id?.(row) ?? String(known[key]);
  const status = parts.status ? parts.status(row) : String(known.state);
  const role = parts.awaits[status];
  const statusName =
    parts.called?.[status] ?? (parts.states ? words.labelOf(parts.states, status) : { en: status, zh: status });
  const agency = parts.agency?.(row) ?? null;
  return {
    id,
    number: parts.number?.(row) ?? shortNumber(id),
    matter: parts.matter,
    matterName: parts.name,
    status,
    statusName,
    zone: parts.zone?.(row) ?? textOrNull(known.zone),
    version: typeof known.version === 'number' ? known.version : null,
    openedAt: momentOf(parts.openedAt(row)) ?? at.toISOString(),
    acceptedAt: momentOf(parts.acceptedAt?.(row)),
    endedAt: role !== undefined ? null : (momentOf(parts.endedAt?.(row)) ?? at.toISOString()),
    clock: parts.clock?.(row) ?? null,
    awaiting: role ? awaiting(role, words.department, agency) : null,
    creditCode: textOrNull(known.creditCode),
    applicant: null,
    bank: parts.bank?.(row) ?? null,
    subject: { type, id },
  };
}

const shortNumber = (id: string): string => id.replaceAll('-', '').slice(0, 12).toUpperCase();

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function awaiting(role: AwaitedRole, department: string, agency: string | null = null): Awaiting {
  return { role, who: whoOf(role, department, agency), department, agency };
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

const GRANTED: ReadonlySet<CaseStatus> = new Set(['APPROVED', 'APPROVED_WITH_TOLERANCE', 'REVOKED']);

/** What the desk shows of a case of the kit, with the change that a step of it makes. */
function caseOfKit({ case: one, acceptedAt }: MovedCase, change: Pick<NewChange, 'subject' | 'payload'>, of: OfMatter) {
  const { department, matter } = of;
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
    awaiting: role && awaiting(role, department),
    creditCode: matter.founding && !GRANTED.has(status) ? null : creditCode,
    applicant,
    bank,
    // A step may be told of a thing beside it, such as a case between two cities.
    subject: change.subject.type === matter.type ? change.subject : { type: matter.type, id: one.id },
  } satisfies ChangedCase;
}

interface OfMatter {
  department: string;
  matter: DeskMatter;
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
      processes.map(({ type, of, ...source }) => [type, { ...source, of: (row, at) => of(row, at, words) }]),
    ),
    ofKit: (moved, change) => {
      const one = moved as MovedCase;
      const matter = named.get(one.case.matter);
      if (!matter) throw new Error(`desk.ts of ${department} must name the matter ${one.case.matter}, but it does not`);
      return caseOfKit(one, change, { department, matter });
    },
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
