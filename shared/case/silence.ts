/**
 * Consent by silence (G60, Gedian plan §52 超时默认、自动用印): what no officer decided in time is granted by the clock, as an
 * event like any other grant: a step, a decision, a change of the feed, a document under the seal. Only where the rule
 * lists it, and never for safety.
 */
import { refuse } from '../errors.ts';
import type { RuleReference } from '../errors.ts';
import type { Write } from '../database/write.ts';
import type { Message } from '../messages.ts';
import type { StoredClock } from '../zones/zone-clock.ts';
import { deemApproved, readCase, silenceReasons } from './case.ts';
import type { Case, CaseTerms } from './case.ts';
import { CLOCK_ACTOR, attempt } from './jobs.ts';
import type { JobContext } from './jobs.ts';
import { MESSAGES } from './messages.ts';
import { endTask } from './package.ts';
import type { ParallelPackage } from './package.ts';
import { CASE_MACHINE } from './status.ts';
import type { CaseStatus } from './status.ts';
import { CASE_COLUMNS, loadCase, saveStep } from './store.ts';
import type { FeedChange } from './store.ts';

/** The document that a grant by silence issues: kept by its department, sealed without an officer (自动用印). */
export interface SealedDocument {
  /** Kind of thing that it is in the contract, such as EnterpriseRegistration. */
  type: string;
  id: string;
  /** Its number for people; null where it has none of its own. */
  number: string | null;
}

/** What a department's grant by silence comes to: its change for the feed, and the document that it issued. */
export interface SilentGrant extends FeedChange {
  /** Default: none, where the thing granted is itself what everybody asks for. */
  document?: SealedDocument;
}

/** Carries out an approval by silence as the department's own approval does. */
export type BySilence = (write: Write, approved: Case) => Promise<SilentGrant>;

/** What a decision by silence rests on. */
export interface SilentDecision {
  creditCode: string;
  subject: FeedChange['subject'];
  rule: RuleReference;
  terms: CaseTerms | null;
  clock: StoredClock | null;
  reasons: readonly Message[];
  document?: SealedDocument | undefined;
  /** What the department adds, such as which permit of several it was. */
  facts?: Readonly<Record<string, unknown>>;
}

/** Stores the decision that silence was: outcome DEEMED, by the clock, with the document under its seal. */
export function decideBySilence(write: Write, { document, facts, terms, clock, ...decision }: SilentDecision): void {
  const sealed = document ? { document, sealed: '自动用印' } : {};
  write.decide({ ...decision, outcome: 'DEEMED', facts: { ...facts, terms, clock, by: CLOCK_ACTOR, ...sealed } });
}

const APPROVABLE = (Object.keys(CASE_MACHINE) as CaseStatus[]).filter(
  status => CASE_MACHINE[status].approve !== undefined,
);
const BATCH = 200;

/**
 * Approves by silence every case whose limit has passed and whose rule lists it for that (G60); never a matter of
 * safety, and only the matters that `matters` names. Each is one write with its decision, so that a failure
 * of one leaves the others. Returns how many were approved. For a department's jobs.
 */
export async function deemOverdue(context: JobContext, matters: Readonly<Record<string, BySilence>>): Promise<number> {
  const { database, now } = context;
  let count = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const due = await database.query<Case>(
      `select ${CASE_COLUMNS} from service_case
       where id > $1 and decided_at is null and not safety and (terms->>'deemedApproval')::boolean
         and status = any($2) and matter = any($3)
       order by id limit ${BATCH}`,
      [after, APPROVABLE, Object.keys(matters)],
    );
    for (const { id, creditCode } of due.filter(one => deemApproved(one, now) !== null)) {
      if (await attempt(context, creditCode, one => deemStored(one, id, matters))) count += 1;
    }
    if (due.length < BATCH) return count;
    after = due.at(-1)?.id ?? after;
  }
}

/** Approves one case by silence, read again under the lock: an officer may have decided meanwhile. */
async function deemStored(one: Write, id: string, matters: Readonly<Record<string, BySilence>>): Promise<void> {
  const deemed = deemApproved(await loadCase(one, id), one.now);
  if (!deemed) throw refuse('ILLEGAL_TRANSITION', MESSAGES.DECIDED_MEANWHILE({ id }));
  const { creditCode, matter, rule, terms, clock } = deemed.case;
  const carryOut = matters[matter];
  if (!carryOut || !rule) throw new Error(`case ${id} was read for its matter and its limit, but got: ${matter}`);
  const { document, ...feedChange } = await carryOut(one, deemed.case);
  const { subject } = feedChange;
  decideBySilence(one, { creditCode, subject, rule, terms, clock, reasons: deemed.reasons, document });
  const payload = { ...feedChange.payload, bySilence: true, ...(document && { document }) };
  await saveStep(one, deemed, { ...feedChange, payload });
}

/** A task of a package that silence granted. */
export interface DeemedTask {
  code: string;
  agency: string;
  rule: RuleReference | null;
  terms: CaseTerms | null;
  clock: StoredClock | null;
  reasons: Message[];
}

/** What came of a task that nobody ended in time. */
export const SILENT_OUTCOME = '超时默认准予（自动用印）';

/**
 * Grants by silence every running task of a package whose own limit has passed and whose rule lists it for that (G60).
 * Null where there is none. A task that is a matter of safety has a rule that does not list it. Pure: its department
 * stores the package, and each grant as a decision ({@link decideBySilence}) and a change.
 */
export function deemTasks(
  before: ParallelPackage,
  now: Date,
): { package: ParallelPackage; granted: DeemedTask[] } | null {
  const { zone } = before;
  const granted: DeemedTask[] = [];
  let after = before;
  for (const { code, agency, rule, terms, clock, status } of before.tasks) {
    if (status !== 'RUNNING' || !clock || !terms?.deemedApproval) continue;
    const reading = readCase({ clock, terms, zone }, now);
    if (!reading || reading.paused || reading.light !== 'OVERDUE') continue;
    after = endTask(after, code, { done: true, outcome: SILENT_OUTCOME }, now);
    granted.push({ code, agency, rule, terms, clock, reasons: silenceReasons(reading) });
  }
  return granted.length > 0 ? { package: after, granted } : null;
}
