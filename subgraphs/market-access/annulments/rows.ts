import type { RowOf } from '#shared/database/rows.ts';
import type { CaseFields } from '../cases/rows.ts';
import type { RegistrationAnnulment } from './entities.ts';

export type { AnnulmentObjectionMade, MoreTime, StoredNotice, Suspension } from './entities.ts';

/** An annulment with its case. */
export type RegistrationAnnulmentRow = RowOf<RegistrationAnnulment> & CaseFields & { applicant: string };
