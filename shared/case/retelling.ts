/**
 * The cases of a database that was upgraded are told once: what a department tells of its cases may have become
 * more since they moved last, and the desk knows what was told alone. A source is told by its version, in batches
 * that are kept with their changes, so a process that dies goes on where it was, and a source that is told once is
 * not told again.
 */
import type { DocumentNode } from 'graphql';
import { refuse } from '../errors.ts';
import { columnsOf, tableOf } from '../database/rows.ts';
import type { EntityClass } from '../database/rows.ts';
import { casesOfRows } from '../database/told-cases.ts';
import type { CaseBook, CaseSource } from '../database/told-cases.ts';
import type { ChangedCase } from '../database/changed-case.ts';
import type { Database } from '../database/database.ts';
import type { NewChange } from '../database/feed.ts';
import type { Write } from '../database/write.ts';
import type { ChangeType, ChangeTypes } from '../server/change-types.ts';
import { hashOf } from '../signing/index.ts';
import { zone, zoneCodes } from '../zones/index.ts';
import type { Case } from './case.ts';
import { mattersOf } from './desk.ts';
import type { Desk, DeskMatter, MovedCase } from './desk.ts';
import { ServiceCase, StoredDebt } from './entities.ts';
import { attempt } from './jobs.ts';
import type { Job, JobContext } from './jobs.ts';
import { MESSAGES } from './messages.ts';

/** Raised when what the kit tells of a case has changed. */
const KIT_VERSION = 2;

/** Cases that are looked at together, and batches of one turn. */
const BATCH = 200;
const BATCHES = 50;

/** Told of a case that has not moved. */
const TOLD = 'CaseTold';
/** The same of a case of which no enterprise is told. */
const TOLD_TO_OFFICE = 'CaseToldToOffice';

/** Types of change that tell of cases anew and not of what happened: no timeline shows them. */
export const TELLING_ANEW: readonly string[] = [TOLD, TOLD_TO_OFFICE];

/** What a department's cases come from. */
interface Told {
  name: string;
  entity: EntityClass;
  /** The property by which its rows are gone through. */
  key: string;
  /** The change that tells of the case of a row; null for one that is not open. */
  changeOf(query: Write['query'], row: Row, at: Date): Promise<NewChange | null>;
}

type Row = Readonly<Record<string, unknown>>;

/** What the job needs to know of a department. */
interface Telling {
  desk: Desk;
  book: CaseBook;
  contract: DocumentNode;
  changes: ChangeTypes;
}

/** The types of change by which cases are told anew, for those that a department has. */
export function tellingTypes({ desk, book, changes }: Omit<Telling, 'contract'>): ChangeTypes {
  const subjects = [...new Set([...matterTypes(desk), ...book.processes.keys(), 'Enterprise', 'ToleranceDebt'])];
  const toOffice = subjects.filter(type => isOfOffice(type, changes));
  const others = subjects.filter(type => !toOffice.includes(type));
  const declared: [string, ChangeType][] = [
    [TOLD, { subject: others, text: { zh: '办件信息已重新登记', en: 'a case was told anew' } }],
    [
      TOLD_TO_OFFICE,
      {
        subject: toOffice,
        officeOnly: true,
        text: { zh: '内部办件信息已重新登记', en: 'a case of the office was told anew' },
      },
    ],
  ];
  return Object.fromEntries(declared.filter(([, { subject }]) => subject.length > 0));
}

const matterTypes = ({ matters = {} }: Desk): string[] => Object.values(matters).map(({ type }) => type);

/** Whether all that is told of things of a type is told to the office alone. */
function isOfOffice(type: string, changes: ChangeTypes): boolean {
  const about = Object.values(changes).filter(({ subject }) => [subject].flat().includes(type));
  return about.length > 0 && about.every(({ officeOnly }) => officeOnly === true);
}

/** By what cases were told: the declarations of the department, and the calendars that date them. */
export const tellingVersion = ({ processes = [], matters = {}, version = 1 }: Desk): string =>
  hashOf({
    kit: KIT_VERSION,
    version,
    sources: [...processes.map(({ type }) => type), ...Object.keys(matters)],
    calendars: zoneCodes.map(code => hashOf(zone(code).calendar)),
  });

/** Says of a new database that its cases are told already, as its sample tells them. */
export const NOTE_TOLD = `
  insert into case_telling (source, version, told, done_at)
  select source, $2, 0, now() from unnest($1::text[]) as given(source) on conflict do nothing`;

/** The names of what a department's cases come from. */
export const tellingSources = ({ processes = [] }: Desk): string[] => [
  ...processes.map(({ type }) => type),
  'ServiceCase',
  'ToleranceDebt',
];

/** The job that tells cases anew. Returns how many it told. */
export function tellAnew(telling: Telling): Job {
  return {
    name: 'cases told anew',
    run: async context => {
      const version = tellingVersion(telling.desk);
      const sources = sourcesOf(telling);
      let told = 0;
      for (const source of sources) told += await tellSource(context, source, version);
      return told;
    },
  };
}

const PLACE = `select after, done_at is not null as done from case_telling where source = $1`;
const BEGIN = `
  insert into case_telling (source, version) values ($1, $2)
  on conflict (source) do update set version = $2, after = null, told = 0, done_at = null
    where case_telling.version <> $2`;
const MOVE = `
  update case_telling set after = $3, told = told + $4, done_at = case when $5::boolean then now() end
  where source = $1 and version = $2 and after is not distinct from $6 returning 1`;

interface Place {
  after: string | null;
  done: boolean;
}

async function tellSource(context: JobContext, source: Told, version: string): Promise<number> {
  const { database, log, department } = context;
  await database.query(BEGIN, [source.name, version]);
  let count = 0;
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const place = await placeOf(database, source);
    if (place.done) return count;
    const rows = await rowsAfter(database, source, place.after);
    let told = 0;
    for (const row of rows) if (await tellOne(context, source, row)) told += 1;
    const last = rows.length < BATCH;
    const after = rows.length > 0 ? String(rows.at(-1)?.[source.key]) : place.after;
    await database.query(MOVE, [source.name, version, after, told, last, place.after]);
    if (told > 0) log.info({ department, source: source.name, after, told }, 'cases were told anew');
    count += told;
    if (last) return count;
  }
  return count;
}

async function placeOf(database: Database, { name }: Told): Promise<Place> {
  const [found] = await database.query<Place>(PLACE, [name]);
  return found ?? { after: null, done: true };
}

/** The rows after a key, by its index: keys are compared as what they are, not as texts. */
function rowsAfter(database: Database, source: Told, after: string | null): Promise<Row[]> {
  const { table } = tableOf(source.entity);
  const column = keyColumn(source);
  const [where, values] = after === null ? ['', []] : [`where ${column} > $1`, [after]];
  return database.query<Row>(
    `select ${columnsOf(source.entity)} from ${table} ${where} order by ${column} limit ${BATCH}`,
    values,
  );
}

function keyColumn({ entity, key }: Told): string {
  return tableOf(entity).columns.find(({ name }) => name === key)?.column ?? key;
}

/** Tells one case, as it is under the lock of its enterprise; false where nothing of it is shown. */
async function tellOne(context: JobContext, source: Told, row: Row): Promise<boolean> {
  const { database, now } = context;
  const { entity, key, changeOf } = source;
  if (!(await changeOf(database.query, row, now))) return false;
  const fresh = `select ${columnsOf(entity)} from ${tableOf(entity).table} where ${keyColumn(source)} = $1 limit 1`;
  return attempt(context, String(row.creditCode ?? ''), async write => {
    const [found] = await write.query<Row>(fresh, [String(row[key])]);
    const change = found ? await changeOf(write.query, found, now) : null;
    if (!change) throw refuse('CASE_ENDED', MESSAGES.ENDED_MEANWHILE());
    write.record(change);
  });
}

/** Whether anything of a case is on a desk: it is open, or its holder may still have it reviewed. */
const isShown = ({ endedAt, deadlines = [] }: ChangedCase, at: Date): boolean =>
  endedAt === null || deadlines.some(({ kind, at: last }) => kind === 'RIGHT' && last >= at.toISOString());

function sourcesOf({ desk, book, contract, changes }: Telling): Told[] {
  const matters = new Map(
    Object.entries(desk.matters ?? {}).flatMap(([code, matter]) => mattersOf(code, matter, contract)),
  );
  const typeOf = (type: string): string => (isOfOffice(type, changes) ? TOLD_TO_OFFICE : TOLD);
  const of = { matters, book, typeOf };
  const processes = [...book.processes].map(([type, source]) => processSource(type, source, of));
  return [...processes, kitSource(of), debtSource(of)];
}

interface Known {
  matters: ReadonlyMap<string, DeskMatter>;
  book: CaseBook;
  typeOf(type: string): string;
}

/** A change about a thing that has not changed. */
const changeAbout = (subject: NewChange['subject'], row: Row, { typeOf }: Known): NewChange => ({
  type: typeOf(subject.type),
  creditCode: String(row.creditCode ?? ''),
  subject,
  payload: {},
  restricted: true,
});

function processSource(type: string, source: CaseSource, known: Known): Told {
  const { entity, key } = source;
  const link = [...known.matters.values()].find(matter => matter.type === type)?.link;
  return {
    name: type,
    entity,
    key,
    changeOf: async (query, row, at) => {
      const [one] = await casesOfRows(query, source, { rows: [row], at });
      if (!one || !isShown(one, at)) return null;
      const caseId = link && row[link.caseId];
      const [ofKit] = caseId ? await query<Row>(`${CASES} where id = $1`, [caseId]) : [];
      return {
        ...changeAbout({ type, id: String(row[key]) }, row, known),
        ...(ofKit && { moved: await movedBy(query, ofKit) }),
      };
    },
  };
}

const CASES = `select ${columnsOf(ServiceCase)} from service_case`;

/** A case of the kit as its last step left it. */
async function movedBy(query: Write['query'], row: Row): Promise<MovedCase> {
  const [accepted] = await query<{ at: string }>(
    `select at from case_event where case_id = $1 and action = 'acceptInDepartment' order by version limit 1`,
    [row.id],
  );
  return { case: row as unknown as Case, acceptedAt: accepted ? new Date(accepted.at).toISOString() : null };
}

/** What a case's changes said last of the thing that it is about. */
const LAST_TOLD = `
  select payload from change
  where credit_code = $1 and subject_type = $2 and subject_id = $3 order by era desc, xid desc, seq desc limit 1`;

function kitSource(known: Known): Told {
  const { matters, book } = known;
  return {
    name: 'ServiceCase',
    entity: ServiceCase as EntityClass,
    key: 'id',
    changeOf: async (query, row, at) => {
      const matter = matters.get(String(row.matter));
      if (!matter || (matter.link && book.processes.has(matter.type))) return null;
      const id = await subjectIdOf(query, row, matter);
      const change = changeAbout({ type: matter.type, id }, row, known);
      const payload = matter.bank === undefined ? {} : await bankTold(query, change, matter.bank);
      const moved = await movedBy(query, row);
      return isShown(book.ofKit(moved, { ...change, payload }), at) ? { ...change, payload, moved } : null;
    },
  };
}

async function bankTold(query: Write['query'], { creditCode, subject }: NewChange, member: string): Promise<Row> {
  const [told] = await query<{ payload: Row }>(LAST_TOLD, [creditCode, subject.type, subject.id]);
  return { [member]: told?.payload[member] ?? null };
}

async function subjectIdOf(query: Write['query'], row: Row, { link }: DeskMatter): Promise<string> {
  if (!link) return String(row.id);
  const { table, columns } = tableOf(link.entity);
  const column = (wanted: string): string => columns.find(({ name }) => name === wanted)?.column ?? wanted;
  const [found] = await query<{ id: string }>(
    `select ${column(link.id)}::text as id from ${table} where ${column(link.caseId)} = $1`,
    [row.id],
  );
  return found?.id ?? String(row.id);
}

const DEBT_TOLD = `
  select subject_type as type, subject_id as id from change
  where credit_code = $1 and payload->>'debtId' = $2 order by era desc, xid desc, seq desc limit 1`;

function debtSource(known: Known): Told {
  return {
    name: 'ToleranceDebt',
    entity: StoredDebt as EntityClass,
    key: 'id',
    changeOf: async (query, row, _at) => {
      if (row.status !== 'OWED') return null;
      const [told] = await query<NewChange['subject']>(DEBT_TOLD, [row.creditCode, row.id]);
      const change = changeAbout(told ?? { type: 'ToleranceDebt', id: String(row.id) }, row, known);
      return { ...change, debt: row };
    },
  };
}
