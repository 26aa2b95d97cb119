/** Cases of a sample life, as the kit stores them, with their steps and the decision that ended them. */
import { ServiceCase } from '#shared/case/entities.ts';
import type { Supplement } from '#shared/case/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { NewDecision } from '#shared/database/write.ts';
import { KIT_TABLES, addDecision, addSteps, keepsDecision, keepsSteps, referenceText } from '#shared/sample/kit.ts';
import type { SampleCase as SteppedCase, SampleStep } from '#shared/sample/kit.ts';
import { jsonText } from '#shared/sample/load.ts';
import type { JsonText, SampleSink } from '#shared/sample/load.ts';
import { ruleReference } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import type { StoredClock } from '#shared/zones/zone-clock.ts';
import { decideCase } from './steps.ts';
import type { CaseDecision } from './steps.ts';

export const CASE_TABLES = [ServiceCase, ...KIT_TABLES] as const;

/** A supplement that was requested and supplied. */
export interface SampleSupplement {
  requestedAt: string;
  suppliedAt: string;
  item: string;
}

/** A case that waits for its acceptance, or that two officers accepted and approved. */
export interface SampleCase extends SteppedCase {
  caseNo: string;
  matter: string;
  zone: string;
  /** Null while it waits. */
  decidedAt: string | null;
  supplement?: SampleSupplement;
  /** When another zone's window forwarded it. */
  forwardedAt?: string;
  rule: ResolvedRule<'clock'> | null;
  /** What the decision rests on; made only where the decision is stored; null where it cannot be made. */
  decision?: () => SampleDecision | null;
}

export interface SampleDecision extends CaseDecision {
  id: string;
  /** By whose calendar it is judged, where that is another zone's. */
  judgedIn?: string;
}

const FIRST = 'officer-sample-1';
const SECOND = 'officer-sample-2';
const ACCEPTED_AFTER_MS = 10 * 60_000;

/** Adds a case with its steps, and its decision where it is recent enough. */
export function addCase(add: SampleSink, of: SampleCase, today: LocalDate): void {
  const { decidedAt, supplement, rule, decision } = of;
  const clock = clockOf(of);
  const officers = decidedAt ? { acceptedBy: FIRST, handler: FIRST, decidedBy: SECOND } : {};
  add.row(ServiceCase, {
    id: of.id,
    creditCode: of.creditCode,
    caseNo: of.caseNo,
    matter: of.matter,
    zone: of.zone,
    status: decidedAt ? 'APPROVED' : 'RECEIVED',
    applicant: of.applicant,
    ...officers,
    submittedAt: of.submittedAt,
    decidedAt,
    clock,
    terms: rule && termsText(rule),
    rule: rule && referenceText(rule),
    supplements: supplement ? [storedSupplement(supplement)] : [],
    safety: false,
    reasons: [],
    version: versionOf(of),
  });
  if (keepsSteps(decidedAt, today)) addSteps(add, of, stepsOf(of));
  if (!decision || !decidedAt || !rule || !keepsDecision(decidedAt, today)) return;
  const decided = decision();
  if (decided) addCaseDecision(add, { ...of, rule, decidedAt, clock }, decided);
}

const terms = new WeakMap<ResolvedRule, JsonText>();
/** The terms of a rule as rows have them, made once for each rule. */
function termsText(rule: ResolvedRule<'clock'>): JsonText {
  const { amount, pauses, deemedApproval } = rule.parameters;
  const text = terms.get(rule) ?? jsonText({ amount, pauses, deemedApproval });
  terms.set(rule, text);
  return text;
}

/** The clock of a case: it stands while a supplement is awaited. */
export function clockOf({ submittedAt, decidedAt, supplement }: SampleCase): StoredClock {
  if (!supplement) return [{ from: submittedAt, to: decidedAt, state: 'RUN', reason: null }];
  const { requestedAt, suppliedAt } = supplement;
  return [
    { from: submittedAt, to: requestedAt, state: 'RUN', reason: null },
    { from: requestedAt, to: suppliedAt, state: 'PAUSE', reason: 'SUPPLEMENT' },
    { from: suppliedAt, to: decidedAt, state: 'RUN', reason: null },
  ];
}

const storedSupplement = ({ item, requestedAt, suppliedAt }: SampleSupplement): Supplement => ({
  items: [item],
  requestedAt,
  requestedBy: FIRST,
  suppliedAt,
  late: [],
});

/** The application is version 1; each step adds one. */
function versionOf({ decidedAt, supplement, forwardedAt }: SampleCase): number {
  const decided = decidedAt ? 2 : 0;
  const supplemented = supplement ? 2 : 0;
  const forwarded = forwardedAt ? 1 : 0;
  return 1 + decided + supplemented + forwarded;
}

function stepsOf({ applicant, submittedAt, forwardedAt, supplement, decidedAt }: SampleCase): SampleStep[] {
  const steps: SampleStep[] = [];
  if (supplement) {
    const detail = { items: [supplement.item] };
    steps.push(['requestSupplement', supplement.requestedAt, FIRST, detail]);
    steps.push(['supply', supplement.suppliedAt, applicant, detail]);
  }
  if (forwardedAt) steps.push(['acceptAtWindow', forwardedAt, FIRST]);
  if (!decidedAt) return steps;
  const [, lastAt] = steps.at(-1) ?? ['submit', submittedAt];
  const accepted = new Date(Date.parse(lastAt) + ACCEPTED_AFTER_MS).toISOString();
  steps.push(['acceptInDepartment', accepted < decidedAt ? accepted : decidedAt, FIRST]);
  steps.push(['approve', decidedAt, SECOND]);
  return steps;
}

interface DecidedCase extends SampleCase {
  rule: ResolvedRule<'clock'>;
  decidedAt: string;
  clock: StoredClock;
}

/** Adds the decision as the department's own write stores it. */
function addCaseDecision(add: SampleSink, decided: DecidedCase, decision: SampleDecision): void {
  const { creditCode, decidedAt, clock, rule } = decided;
  const { id, judgedIn, ...reached } = decision;
  const write = {
    now: new Date(decidedAt),
    decide: (stored: NewDecision): string => {
      addDecision(add, { ...stored, id, decidedAt });
      return id;
    },
  };
  const zone = judgedIn ?? decided.zone;
  decideCase(write, { creditCode, zone, rule: ruleReference(rule), terms: rule.parameters, clock }, reached);
}
