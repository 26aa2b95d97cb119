import type { RowOf } from '#shared/database/rows.ts';
import type { CaseFields } from '../cases/rows.ts';
import type { ChangeOfRegistration, Premises } from './entities.ts';

/** A change of registration with its case. */
export type ChangeOfRegistrationRow = CaseFields & Pick<ChangeOfRegistration, 'changes'>;

export type PremisesRow = RowOf<Premises>;
