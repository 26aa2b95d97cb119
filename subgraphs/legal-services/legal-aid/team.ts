/** The legal service team of a zone (X15): appointed as a whole, free of charge; requests go to its members alone. */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { columnsOf, rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { comparable } from '#shared/identifiers/index.ts';
import { personName, plainText } from '#shared/input.ts';
import { ruleReference, thresholdRule } from '#shared/zones/index.ts';
import type { AppointLegalTeamInput } from '../generated.ts';
import { OF_NO_ENTERPRISE, requireThat, requireZone } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { LegalTeam } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { LegalTeamRow } from './rows.ts';

type TeamResult = (LegalTeamRow & { __typename: 'LegalTeam' }) | Refusal;

/** Members of one team. */
const MOST = 50;

const COLUMNS = columnsOf(LegalTeam, { except: ['appointedBy'] });
const LAST_TEAM = `select ${COLUMNS} from legal_team where zone = $1 order by version desc limit 1`;

/** The team of a zone; null where none was appointed. */
export async function teamOf(query: Write['query'], zone: string): Promise<LegalTeamRow | null> {
  const [team] = await query<LegalTeamRow>(LAST_TEAM, [zone]);
  return team ?? null;
}

/** Appoints a team. Refuses NOT_ENTITLED, INVALID_INPUT. */
export function appointLegalTeam(
  context: RequestContext,
  input: AppointLegalTeamInput,
  info: GraphQLResolveInfo,
): Promise<TeamResult> {
  const { idempotencyKey } = input;
  return context.write({ creditCode: OF_NO_ENTERPRISE, idempotencyKey, info, input }, async write => {
    const zone = requireZone(input.zone);
    const { length } = input.members;
    requireThat(length >= 1 && length <= MOST, MESSAGES.MEMBERS({ most: MOST }), length);
    const members = input.members.map(({ name, office }) => ({
      name: personName('name', name, 50),
      office: plainText('office', office, 100),
    }));
    const keys = members.map(({ name, office }) => comparable(`${name} ${office}`));
    requireThat(new Set(keys).size === keys.length, MESSAGES.ONCE(), members.length);
    const today = localDate(write.now);
    const version = ((await teamOf(write.query, zone.code))?.version ?? 0) + 1;
    const appointed = { zone: zone.code, version, validFrom: today, members };
    const team = write.em.create(LegalTeam, { ...appointed, appointedBy: context.principal.subject });
    write.em.persist(team);
    const subject = { type: 'LegalTeam', id: `${zone.code}-${version}` };
    write.decide({
      creditCode: OF_NO_ENTERPRISE,
      subject,
      outcome: 'APPOINTED',
      rule: ruleReference(thresholdRule(zone, 'LEGAL_AID_FEE', today)),
      facts: { zone: zone.code, version, members: length },
      reasons: [MESSAGES.APPOINTED({ count: length, on: today })],
    });
    const payload = { zone: zone.code, version, members: length, on: today };
    write.record({ type: 'LegalTeamAppointed', creditCode: OF_NO_ENTERPRISE, subject, payload });
    return { __typename: 'LegalTeam', ...rowOf(LegalTeam, team) };
  });
}

/** Refuses LAWYER_NOT_ON_TEAM somebody else, where the zone has a team. */
export async function requireMember(write: Write, zone: string, lawyer: string): Promise<void> {
  const team = await teamOf(write.query, zone);
  if (!team || team.members.some(({ name }) => comparable(name) === comparable(lawyer))) return;
  throw refuse('LAWYER_NOT_ON_TEAM', MESSAGES.NOT_ON_TEAM(), { remedy: MESSAGES.ASSIGN_MEMBER() });
}
