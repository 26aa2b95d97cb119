/** Lists of investment matters (Y16): published whole, read by day. */
import type { GraphQLResolveInfo } from 'graphql';
import { addDays, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import type { Refusal } from '#shared/errors.ts';
import { plainText } from '#shared/input.ts';
import type { InvestmentMatterInput, PublishInvestmentMattersInput } from '../generated.ts';
import { requireThat, requireZone } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { InvestmentMatterList } from './entities.ts';
import { MATTERS_ON_DAY } from './loaders.ts';
import { MESSAGES } from './messages.ts';
import type { InvestmentMatter, InvestmentMatterListRow } from './rows.ts';
import { OF_NO_ENTERPRISE, checkMatters } from './rules.ts';

export type ListOrRefusal = (InvestmentMatterListRow & { __typename: 'InvestmentMatterList' }) | Refusal;

/** Matters of one list. */
const MOST = 200;

/** Publishes a zone's list as a new version, valid from today. Refuses INVALID_INPUT. */
export function publishInvestmentMatters(
  context: RequestContext,
  input: PublishInvestmentMattersInput,
  info: GraphQLResolveInfo,
): Promise<ListOrRefusal> {
  const { idempotencyKey } = input;
  return context.write({ creditCode: OF_NO_ENTERPRISE, idempotencyKey, info, input }, async write => {
    const zone = requireZone(input.zone);
    const { length } = input.matters;
    requireThat(length >= 1 && length <= MOST, MESSAGES.HOW_MANY({ most: MOST }), length);
    const matters = input.matters.map(matterOf);
    checkMatters(matters);
    const today = localDate(write.now);
    const version = await endLastVersion(write, zone.code, today);
    const list = write.em.create(InvestmentMatterList, {
      zone: zone.code,
      version,
      validFrom: today,
      matters,
      publishedBy: context.principal.subject,
    });
    write.em.persist(list);
    write.record({
      type: 'InvestmentMattersPublished',
      creditCode: OF_NO_ENTERPRISE,
      subject: { type: 'InvestmentMatterList', id: `${zone.code}-${version}` },
      payload: { zone: zone.code, version, matters: matters.map(({ code }) => code), on: today },
    });
    return { __typename: 'InvestmentMatterList', ...rowOf(InvestmentMatterList, list) };
  });
}

/** A matter of the input. Refuses INVALID_INPUT. */
const matterOf = ({ code, stage, limitDays, ...texts }: InvestmentMatterInput): InvestmentMatter => ({
  code,
  stage,
  limitDays: limitDays ?? null,
  title: plainText('title', texts.title, 100),
  department: plainText('department', texts.department, 100),
  basis: plainText('basis', texts.basis, 200),
});

/**
 * Ends the version in force yesterday; returns the number of the next one. A version that was published today is
 * replaced as a whole; what was said on earlier days stays said of them.
 */
async function endLastVersion(write: Write, zone: string, today: LocalDate): Promise<number> {
  const [last] = await write.query<{ version: number; validFrom: LocalDate }>(
    `select version, valid_from as "validFrom" from investment_matter_list
     where zone = $1 order by version desc limit 1`,
    [zone],
  );
  if (last?.validFrom === today) {
    await write.query('delete from investment_matter_list where zone = $1 and version = $2', [zone, last.version]);
  }
  await write.query('update investment_matter_list set valid_to = $2 where zone = $1 and valid_to is null', [
    zone,
    addDays(today, -1),
  ]);
  return (last?.version ?? 0) + 1;
}

/** The list of a zone on a day; null where none was published by then. */
export async function mattersOn(
  { database }: Pick<RequestContext, 'database'>,
  zone: string,
  on: LocalDate,
): Promise<InvestmentMatterListRow | null> {
  const [list] = await database.query<InvestmentMatterListRow>(MATTERS_ON_DAY, [zone, on]);
  return list ?? null;
}
