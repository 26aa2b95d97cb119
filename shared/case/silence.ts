/**
 * What follows where no officer acts in time, as events like any other step: a decision, a change of the feed, a
 * document under the seal. An application about which nobody said in time that something is missing is accepted
 * (行政许可法 32). What nobody decided in time is granted (G60, Gedian plan §52 超时默认、自动用印), where the rule lists it
 * and never for safety.
 */
import { refuse } from '../errors.ts';
import type { RuleReference } from '../errors.ts';
import type { Write } from '../database/write.ts';
import type { Message } from '../messages.ts';
import type { StoredClock } from '../zones/zone-clock.ts';
import { localDate } from '../clock/index.ts';
import { clockRule, ruleReference, zone as zoneOf } from '../zones/index.ts';
import { deemAccepted, deemApproved, readCase, silenceReasons } from './case.ts';
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

/** What a department does where nobody acts in time on the cases of a matter. */
export interface BySilence {
  /** The change for the feed of an acceptance by silence; refuses where the office has not got the application yet. */
  accepted(write: Write, before: Case): Promise<FeedChange>;
  /** Carries out an approval by silence as the department's own approval does. */
  granted(write: Write, approved: Case): Promise<SilentGrant>;
}

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

const ACCEPTABLE: readonly CaseStatus[] = ['RECEIVED', 'WINDOW_ACCEPTED'];
const APPROVABLE = (Object.keys(CASE_MACHINE) as CaseStatus[]).filter(
  status => CASE_MACHINE[status].approve !== undefined,
);
const BATCH = 200;

/**
 * Accepts by silence every case about which nobody said within the days of the law that something is missing
 * (行政许可法 32 逾期不告知的，自收到申请材料之日起即为受理), of the matters that `matters` names. Returns how many. For a department's
 * jobs, before {@link deemOverdue}.
 */
export const acceptOverdue = (context: JobContext, matters: Readonly<Record<string, BySilence>>): Promise<number> =>
  forEachCase(
    context,
    { condition: `status = any($2) and matter = any($3)`, values: [ACCEPTABLE, Object.keys(matters)] },
    one => deemAccepted(one, acceptanceRule(one, context.now), context.now) !== null,
    (write, id) => acceptStored(write, id, matters),
  );

const acceptanceRule = ({ zone }: Pick<Case, 'zone'>, now: Date): ReturnType<typeof clockRule> =>
  clockRule(zoneOf(zone), 'LICENCE_ACCEPT', localDate(now));

/** Accepts one case by silence, read again under the lock: an officer may have acted meanwhile. */
async function acceptStored(one: Write, id: string, matters: Readonly<Record<string, BySilence>>): Promise<void> {
  const before = await loadCase(one, id);
  const rule = acceptanceRule(before, one.now);
  const deemed = deemAccepted(before, rule, one.now);
  const bySilence = matters[before.matter];
  if (!deemed || !bySilence) throw refuse('ILLEGAL_TRANSITION', MESSAGES.DECIDED_MEANWHILE({ id }));
  const { creditCode, caseNo, submittedAt } = before;
  const feedChange = await bySilence.accepted(one, before);
  one.decide({
    creditCode,
    subject: feedChange.subject,
    outcome: 'ACCEPTED_BY_SILENCE',
    rule: ruleReference(rule),
    facts: { caseNo, submittedAt, by: CLOCK_ACTOR },
    reasons: deemed.reasons,
  });
  await saveStep(one, deemed, { ...feedChange, payload: { ...feedChange.payload, bySilence: true } });
}

/**
 * Approves by silence every case whose limit has passed and whose rule lists it for that (G60); never a matter of
 * safety, and only the matters that `matters` names. Each is one write with its decision, so that a failure
 * of one leaves the others. Returns how many were approved. For a department's jobs.
 */
export const deemOverdue = (context: JobContext, matters: Readonly<Record<string, BySilence>>): Promise<number> =>
  forEachCase(
    context,
    {
      condition: `decided_at is null and not safety and (terms->>'deemedApproval')::boolean
         and status = any($2) and matter = any($3)`,
      values: [APPROVABLE, Object.keys(matters)],
    },
    one => deemApproved(one, context.now) !== null,
    (write, id) => deemStored(write, id, matters),
  );

/** Which cases are looked at: a condition on their table, whose values begin with `$2`. */
interface Candidates {
  condition: string;
  values: readonly unknown[];
}

/** Does something to each case that is due, batch by batch, each in a write of its own. Returns to how many. */
async function forEachCase(
  context: JobContext,
  { condition, values }: Candidates,
  isDue: (one: Case) => boolean,
  work: (write: Write, id: string) => Promise<void>,
): Promise<number> {
  let count = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const found = await context.database.query<Case>(
      `select ${CASE_COLUMNS} from service_case where id > $1 and ${condition} order by id limit ${BATCH}`,
      [after, ...values],
    );
    for (const { id, creditCode } of found.filter(isDue)) {
      if (await attempt(context, creditCode, one => work(one, id))) count += 1;
    }
    if (found.length < BATCH) return count;
    after = found.at(-1)?.id ?? after;
  }
}

/** Approves one case by silence, read again under the lock: an officer may have decided meanwhile. */
async function deemStored(one: Write, id: string, matters: Readonly<Record<string, BySilence>>): Promise<void> {
  const deemed = deemApproved(await loadCase(one, id), one.now);
  if (!deemed) throw refuse('ILLEGAL_TRANSITION', MESSAGES.DECIDED_MEANWHILE({ id }));
  const { creditCode, matter, rule, terms, clock } = deemed.case;
  const bySilence = matters[matter];
  if (!bySilence || !rule) throw new Error(`case ${id} was read for its matter and its limit, but got: ${matter}`);
  const { document, ...feedChange } = await bySilence.granted(one, deemed.case);
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
