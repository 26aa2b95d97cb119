/** What a case of the kit shows of itself, in every matter. */
import type { Case } from '#shared/case/index.ts';

export const CASE_FIELDS = [
  'id',
  'creditCode',
  'caseNo',
  'zone',
  'status',
  'submittedAt',
  'decidedAt',
  'reasons',
  'supplements',
  'clock',
  'terms',
  'rule',
  'version',
] as const;
export type CaseFields = Pick<Case, (typeof CASE_FIELDS)[number]>;

/** These of a case. */
export const caseFields = ({
  id,
  creditCode,
  caseNo,
  zone,
  status,
  submittedAt,
  decidedAt,
  reasons,
  supplements,
  clock,
  terms,
  rule,
  version,
}: Case): CaseFields => ({
  id,
  creditCode,
  caseNo,
  zone,
  status,
  submittedAt,
  decidedAt,
  reasons,
  supplements,
  clock,
  terms,
  rule,
  version,
});
