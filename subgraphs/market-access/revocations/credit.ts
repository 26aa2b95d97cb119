/**
 * Credit is told of every licence that was revoked as a penalty, for the public record (双公示), and of every revocation
 * that was annulled, so that what was published is withdrawn (行政处罚法 48): it reads the case from the joined graph.
 */
import { telling } from '#shared/case/telling.ts';
import type { Untold } from '#shared/case/telling.ts';
import type { RevocationState } from '../generated.ts';

/** A revocation is told once, and once more as it is annulled: its state is what is told. */
interface UntoldRevocation extends Untold {
  version: RevocationState;
}

export const revocationsToCredit = telling<UntoldRevocation>({
  purpose: '向信用主管部门报送行政处罚信息',
  name: 'revocations that credit is told of',
  to: 'credit',
  untold: `select id, credit_code as "creditCode", state as version from licence_revocation
    where state in ('REVOKED', 'ANNULLED') and told_state is distinct from state`,
  mutation: `mutation RecordLicenceRevocation($input: RecordLicenceRevocationInput!) {
    told: recordLicenceRevocation(input: $input) { __typename ... on Refusal { code message } } }`,
  input: ({ id, creditCode, version }) => ({ creditCode, revocationId: id, idempotencyKey: `${id}-${version}` }),
  // Somebody has put the document on record by hand or taken the record back, or it was annulled before it was told.
  known: ['DUPLICATE_DOCUMENT', 'RECORD_ANNULLED', 'NOT_ON_RECORD'],
  remember: async (write, { id, creditCode, version }) => {
    await write.query('update licence_revocation set told_state = $2 where id = $1', [id, version]);
    write.record({
      type: 'RevocationReported',
      creditCode,
      subject: { type: 'LicenceRevocation', id },
      restricted: false,
      payload: { to: 'credit' },
    });
  },
  givenUp: { type: 'RevocationNotReported', subject: 'LicenceRevocation' },
});
