/** Cases of a sample life, as the kit stores them. */
import type { SampleSink, SampleValue } from '#shared/sample/load.ts';
import { ruleReference } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';

export const CASE_TABLES = {
  service_case: [
    'id', 'credit_code', 'case_no', 'matter', 'zone', 'status', 'applicant', 'accepted_by', 'handler', 'decided_by', 'submitted_at', 'decided_at', 'clock', 'terms', 'rule',
    'supplements', 'safety', 'reasons', 'version',
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
  rule: ResolvedRule<'clock'> | null;
}

/** Terms and references as rows have them, made once for each rule. */
const limits = new Map<ResolvedRule, readonly [terms: string, rule: string]>();
function limitOf(rule: ResolvedRule<'clock'> | null): readonly (string | null)[] {
  if (!rule) return [null, null];
  let texts = limits.get(rule);
  if (!texts) {
    const { amount, pauses, deemedApproval } = rule.parameters;
    limits.set(rule, (texts = [JSON.stringify({ amount, pauses, deemedApproval }), JSON.stringify(ruleReference(rule))]));
  }
  return texts;
}

const run = (from: string, to: string | null): string => `{"from":"${from}","to":${to ? `"${to}"` : 'null'},"state":"RUN","reason":null}`;

/** A case that two officers accepted and approved, or that waits for them. The texts in it need no escaping: the sample's own. */
export function addCase(add: SampleSink, { supplement, rule, decidedAt, submittedAt, ...given }: SampleCase): void {
  const { id, creditCode, caseNo, matter, zone, applicant } = given;
  let clock = run(submittedAt, decidedAt);
  let supplements = '[]';
  if (supplement) {
    const { requestedAt, suppliedAt, item } = supplement;
    clock = `${run(submittedAt, requestedAt)},{"from":"${requestedAt}","to":"${suppliedAt}","state":"PAUSE","reason":"SUPPLEMENT"},${run(suppliedAt, decidedAt)}`;
    supplements = `[{"items":["${item}"],"requestedAt":"${requestedAt}","requestedBy":"officer-sample-1","suppliedAt":"${suppliedAt}","late":[]}]`;
  }
  const [first, second]: SampleValue[] = decidedAt ? ['officer-sample-1', 'officer-sample-2'] : [null, null];
  add.row('service_case', [
    id, creditCode, caseNo, matter, zone, decidedAt ? 'APPROVED' : 'RECEIVED', applicant, first!, first!, second!, submittedAt, decidedAt, `[${clock}]`, ...limitOf(rule),
    supplements, false, '[]', (decidedAt ? 3 : 1) + (supplement ? 2 : 0),
  ]);
}
