import type { Connection } from '#shared/database/paging.ts';
import type { RowOf } from '#shared/database/rows.ts';
import type { Count } from '#shared/search/find.ts';
import type { Profile } from './entities.ts';

export type { FormerName } from './entities.ts';
export type ProfileRow = RowOf<Profile>;

/** An event as far as a profile follows from it. */
export interface ProfileEvent {
  creditCode: string;
  type: string;
  subjectType: string;
  subjectId: string;
  payload: Readonly<Record<string, unknown>>;
  stage: string | null;
  occurredAt: string;
}

/** An enterprise as its owner's entity. */
interface EnterpriseReference {
  __typename: 'Enterprise';
  creditCode: string;
}

/** A page of enterprises, and how many there are on all pages, which is counted where it is asked for. */
export interface EnterpriseConnectionRow extends Connection<EnterpriseReference> {
  count(): Promise<Count>;
}
