import type { EnterpriseKey } from '#shared/subgraph.ts';
import type { CreditLevel } from './generated.ts';

/** An enterprise with the fields that the `@requires` of the schema name. Each of them may be unknown. */
export type EnterpriseRow = EnterpriseKey & {
  zone?: string | null;
  foundedOn?: string | null;
  creditGrade?: { level?: CreditLevel | null } | null;
};
