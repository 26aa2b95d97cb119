/** Cases of a sample life, as the kit stores them, with their steps and the decision that ended them. */
import type { Case, Telling } from '#shared/case/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { KIT_TABLES, addDecision, addSteps, decisionTold, stepsTold } from '#shared/sample/kit.ts';
import type { SampleStep } from '#shared/sample/kit.ts';
import type { SampleSink, SampleValue } from '#shared/sample/load.ts';
import type { Write } from '#shared/database/write.ts';
import { ruleReference } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import { decideCase } from './case-steps.ts';

export const CASE_TABLES = {
  ...KIT_TABLES,
  service_case: [
    'id',
    'credit_code',
    'case_no',
    'matter',
    'zone',
    'status',
    'applicant',
    'accepted_by',
    'handler',
    'decided_by',
    'submitted_at',
    'decided_at',
    'clock',
    'terms',
    'rule',
    'supplements',
    'safety',
    'reasons',
    'version',
  ],
} as const;

export interface SampleCase {
  id: string;
  creditCode: string;
  caseNo: string;
  matter: string;
  zone: string;
  applicant: string;
  submittedAt: string;
  /** Null while nobody accepted it; one that is accepted here is approved once it is decided. */
  decidedAt: string | null;
  /** Told and supplied: when, and what. */
  supplement?: { requestedAt: string; suppliedAt: string; item: string };
  /** Accepted at another window first: when. */
  forwardedAt?: string;
  rule: ResolvedRule<'clock'> | null;
  /** What the decision rests on; made only where it is told; null where it cannot be. */
  decision?: () => SampleDecision | null;
}

export interface SampleDecision {
  id: string;
  subject: Telling['subject'];
  outcome: string;
  facts: Record<string, unknown>;
  reasons: readonly string[];
  /** By whose calendar it is judged, where that is another zone's. */
  judgedIn?: string;
}

/** Terms and references as rows have them, made once for each rule. */
const limits = new Map<ResolvedRule, readonly [terms: string, rule: string]>();
function limitOf(rule: ResolvedRule<'clock'> | null): readonly (string | null)[] {
  if (!rule) return [null, null];
  let texts = limits.get(rule);
  if (!texts) {
    const { amount, pauses, deemedApproval } = rule.parameters;
    limits.set(
      rule,
      (texts = [JSON.stringify({ amount, pauses, deemedApproval }), JSON.stringify(ruleReference(rule))]),
    );
  }
  return texts;
}

const run = (from: string, to: string | null): string =>
  `{"from":"${from}","to":${to ? `"${to}"` : 'null'},"state":"RUN","reason":null}`;

/**
 * A case that two officers accepted and approved, or that waits for them. The texts in it need no escaping: the
 * sample's own.
 */
export function addCase(add: SampleSink, given: SampleCase, today: LocalDate): void {
  const {
    id,
    creditCode,
    caseNo,
    matter,
    zone,
    applicant,
    supplement,
    rule,
    decidedAt,
    submittedAt,
    forwardedAt,
    decision,
  } = given;
  let clock = run(submittedAt, decidedAt);
  let supplements = '[]';
  if (supplement) {
    const { requestedAt, suppliedAt, item } = supplement;
    clock = `${run(submittedAt, requestedAt)},{"from":"${requestedAt}","to":"${suppliedAt}","state":"PAUSE","reason":"SUPPLEMENT"},${run(suppliedAt, decidedAt)}`;
    supplements = `[{"items":["${item}"],"requestedAt":"${requestedAt}","requestedBy":"${FIRST}","suppliedAt":"${suppliedAt}","late":[]}]`;
  }
  const [first, second]: SampleValue[] = decidedAt ? [FIRST, SECOND] : [null, null];
  add.row('service_case', [
    id,
    creditCode,
    caseNo,
    matter,
    zone,
    decidedAt ? 'APPROVED' : 'RECEIVED',
    applicant,
    first!,
    first!,
    second!,
    submittedAt,
    decidedAt,
    `[${clock}]`,
    ...limitOf(rule),
    supplements,
    false,
    '[]',
    (decidedAt ? 3 : 1) + (supplement ? 2 : 0) + (forwardedAt ? 1 : 0),
  ]);
  if (stepsTold(decidedAt, today)) addSteps(add, given, stepsOf(given));
  if (!decision || !decidedAt || !rule || !decisionTold(decidedAt, today)) return;
  const decided = decision();
  if (decided) decide(add, given, decidedAt, rule, clock, decided);
}

const [FIRST, SECOND] = ['officer-sample-1', 'officer-sample-2'];
const ACCEPTED_AFTER_MS = 10 * 60_000;

function stepsOf({ applicant, submittedAt, forwardedAt, supplement, decidedAt }: SampleCase): SampleStep[] {
  const steps: SampleStep[] = [];
  if (supplement) {
    const detail = { items: [supplement.item] };
    steps.push(
      ['requestSupplement', supplement.requestedAt, FIRST, detail],
      ['supply', supplement.suppliedAt, applicant, detail],
    );
  }
  if (forwardedAt) steps.push(['acceptAtWindow', forwardedAt, FIRST]);
  if (!decidedAt) return steps;
  const accepted = new Date(Date.parse(steps.at(-1)?.[1] ?? submittedAt) + ACCEPTED_AFTER_MS).toISOString();
  return [
    ...steps,
    ['acceptInDepartment', accepted < decidedAt ? accepted : decidedAt, FIRST],
    ['approve', decidedAt, SECOND],
  ];
}

/** As the department's own write decides. */
function decide(
  add: SampleSink,
  { creditCode, zone }: SampleCase,
  decidedAt: string,
  rule: ResolvedRule<'clock'>,
  clock: string,
  { id, subject, outcome, facts, reasons, judgedIn }: SampleDecision,
): void {
  const write: Pick<Write, 'now' | 'decide'> = {
    now: new Date(decidedAt),
    decide: decision => {
      addDecision(add, id, decidedAt, decision);
      return id;
    },
  };
  const decided = {
    creditCode,
    zone: judgedIn ?? zone,
    rule: ruleReference(rule),
    terms: rule.parameters,
    clock: JSON.parse(`[${clock}]`) as Case['clock'],
  };
  decideCase(write as Write, decided as unknown as Case, subject, outcome, facts, reasons);
}
