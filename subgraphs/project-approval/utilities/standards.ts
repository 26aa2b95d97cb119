/** G09: what a utility publishes of its service: steps, papers, limit and charges, whole and by version. */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { columnsOf, rowOf } from '#shared/database/rows.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import { checkZone, plainText } from '#shared/input.ts';
import { listRule, ruleReference } from '#shared/zones/index.ts';
import type { PublishUtilityStandardInput, UtilityKind } from '../generated.ts';
import { requireZone } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { OF_NO_ENTERPRISE } from '../matters/rules.ts';
import { UtilityStandard } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { UtilityStandardRow } from './rows.ts';
import { SUPPLIERS } from './steps.ts';

export type StandardOrRefusal = (UtilityStandardRow & { __typename: 'UtilityStandard' }) | Refusal;

/** Steps and papers of one standard, and working days of its limit. */
const MOST = 20;
const LONGEST = 120;

/** Publishes a utility's standard as a new version, valid from today. Refuses NOT_ENTITLED and INVALID_INPUT. */
export function publishUtilityStandard(
  context: RequestContext,
  input: PublishUtilityStandardInput,
  info: GraphQLResolveInfo,
): Promise<StandardOrRefusal> {
  const { kind, limitDays, idempotencyKey } = input;
  return context.write({ creditCode: OF_NO_ENTERPRISE, idempotencyKey, info, input }, async write => {
    requireAgency(context.principal, SUPPLIERS[kind]);
    const zone = requireZone(input.zone);
    const today = localDate(write.now);
    requireCount('steps', input.steps.length, 1);
    requireCount('papers', input.papers.length, 0);
    if (limitDays < 1 || limitDays > LONGEST) {
      throw refuse(
        'INVALID_INPUT',
        MESSAGES.STANDARD_COUNT({ field: 'limitDays', least: 1, most: LONGEST, got: limitDays }),
      );
    }
    const steps = input.steps.map(text => plainText('steps', text, 60));
    const papers = input.papers.map(text => plainText('papers', text, 60));
    const charges = plainText('charges', input.charges, 300);
    await write.lock('utility standard', `${zone.code}/${kind}`);
    const [last] = await write.query<{ version: number }>(
      'select max(version)::int as version from utility_standard where zone = $1 and kind = $2',
      [zone.code, kind],
    );
    const version = (last?.version ?? 0) + 1;
    const rule = ruleReference(listRule(zone, 'UTILITY_SERVICE_STANDARD', today));
    const standard = write.em.create(UtilityStandard, {
      ...{ zone: zone.code, kind, version, validFrom: today },
      ...{ steps, papers, limitDays, charges, rule },
      publishedBy: context.principal.subject,
    });
    write.em.persist(standard);
    write.record({
      type: 'UtilityStandardPublished',
      creditCode: OF_NO_ENTERPRISE,
      subject: { type: 'UtilityStandard', id: `${zone.code}-${kind}-${version}` },
      payload: { zone: zone.code, kind, version, steps, papers, limitDays },
    });
    return { __typename: 'UtilityStandard', ...rowOf(UtilityStandard, standard) };
  });
}

function requireCount(field: string, got: number, least: number): void {
  if (got >= least && got <= MOST) return;
  throw refuse('INVALID_INPUT', MESSAGES.STANDARD_COUNT({ field, least, most: MOST, got }));
}

const ON_DAY = `select ${columnsOf(UtilityStandard, { except: ['publishedBy'] })} from utility_standard
  where zone = $1 and kind = $2 and valid_from <= $3 order by version desc limit 1`;

/** The standard of a utility in a zone on a day; null where none was published by then. */
export async function standardOn(
  { database, now }: RequestContext,
  { zone, kind, on }: { zone: string; kind: UtilityKind; on?: LocalDate | null | undefined },
): Promise<UtilityStandardRow | null> {
  const [standard] = await database.query<UtilityStandardRow>(ON_DAY, [checkZone(zone), kind, on ?? localDate(now)]);
  return standard ?? null;
}
