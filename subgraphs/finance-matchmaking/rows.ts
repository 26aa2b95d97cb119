import type { EnterpriseKey } from '#shared/subgraph.ts';
import type { CreditLevel, EnterpriseStatus, ListColour, SizeClass, TaxGrade } from './generated.ts';

/** The fields of an enterprise that the `@requires` of the schema name. Each of them may be unknown. */
export interface RequiredFields {
  status?: EnterpriseStatus | null;
  zone?: string | null;
  industry?: { divisionCode?: string | null } | null;
  sizeClass?: SizeClass | null;
  foundedOn?: string | null;
  creditGrade?: { level?: CreditLevel | null } | null;
  taxGrade?: TaxGrade | null;
  listings?: readonly { colour?: ListColour | null }[] | null;
}

export type EnterpriseRow = EnterpriseKey & RequiredFields;
