import type { RowOf } from '#shared/database/rows.ts';
import type { LegalAidRequest, LegalTeam, TeamMember } from './entities.ts';

export type LegalAidRequestRow = RowOf<LegalAidRequest>;

/** How many requests an enterprise made. */
export interface LegalAidCount {
  creditCode: string;
  requests: number;
}

/** The team of a zone. */
export type LegalTeamRow = Omit<RowOf<LegalTeam>, 'appointedBy'>;

/** A member of a team. */
export type LegalTeamMemberRow = TeamMember;
