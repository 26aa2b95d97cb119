/** Lists of what may follow later (Z10, X02): published whole, read by day. */
import type { GraphQLResolveInfo } from 'graphql';
import { addDays, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import type { Refusal } from '#shared/errors.ts';
import { plainText, plainTexts } from '#shared/input.ts';
import { listOf, referenceOf } from '#shared/zones/index.ts';
import type { PublishToleranceListInput, ToleranceItemInput } from '../generated.ts';
import { requireThat, requireZone } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { OF_NO_ENTERPRISE } from '../matters/rules.ts';
import { ToleranceList } from './entities.ts';
import { MESSAGES } from './messages.ts';
import { LIST_ON_DAY } from './loaders.ts';
import type { ToleranceItem, ToleranceListRow } from './rows.ts';
import { checkToleranceItems } from './rules.ts';

export type ToleranceListOrRefusal = (ToleranceListRow & { __typename: 'ToleranceList' }) | Refusal;

/** Matters of one list. */
const MOST = 100;
/** Materials of one matter, of each kind. */
const MOST_MATERIALS = 50;

/** Publishes a zone's list as a new version, valid from today. Refuses INVALID_INPUT and LIST_INCOMPLETE. */
export function publishToleranceList(
  context: RequestContext,
  input: PublishToleranceListInput,
  info: GraphQLResolveInfo,
): Promise<ToleranceListOrRefusal> {
  const { idempotencyKey } = input;
  return context.write({ creditCode: OF_NO_ENTERPRISE, idempotencyKey, info, input }, async write => {
    const zone = requireZone(input.zone);
    const today = localDate(write.now);
    const { length } = input.items;
    requireThat(length >= 1 && length <= MOST, MESSAGES.ITEMS({ most: MOST }), length);
    const items = input.items.map(itemOf);
    checkToleranceItems(items, referenceOf(listOf(zone, 'TOLERANCE_LIST_FIELDS', today)));
    const version = await endLastVersion(write, zone.code, today);
    const list = write.em.create(ToleranceList, {
      zone: zone.code,
      version,
      validFrom: today,
      items,
      excluded: {
        natures: input.excludedNatures ?? [],
        categories: input.excludedCategories ?? [],
        industries: input.excludedIndustries ?? [],
      },
      publishedBy: context.principal.subject,
    });
    write.em.persist(list);
    write.record({
      type: 'ToleranceListPublished',
      creditCode: OF_NO_ENTERPRISE,
      subject: { type: 'ToleranceList', id: `${zone.code}-${version}` },
      payload: { zone: zone.code, version, matters: items.map(({ matter }) => matter), on: today },
    });
    return { __typename: 'ToleranceList', ...rowOf(ToleranceList, list) };
  });
}

/** A matter of the input. Refuses INVALID_INPUT. */
const itemOf = ({ matter, kind, mainMaterials, deferrable, makeUpDays }: ToleranceItemInput): ToleranceItem => ({
  matter: plainText('matter', matter, 100),
  kind,
  mainMaterials: materialsOf(mainMaterials),
  deferrable: materialsOf(deferrable),
  makeUpDays,
});

const materialsOf = (names: readonly string[]): string[] =>
  names.length === 0 ? [] : plainTexts('materials', names, MOST_MATERIALS);

/**
 * Ends the version in force yesterday; returns the number of the next one. A version that was published today is
 * replaced as a whole; what was said on earlier days stays said of them.
 */
async function endLastVersion(write: Write, zone: string, today: LocalDate): Promise<number> {
  const [last] = await write.query<{ version: number; validFrom: LocalDate }>(
    'select version, valid_from as "validFrom" from tolerance_list where zone = $1 order by version desc limit 1',
    [zone],
  );
  if (last?.validFrom === today) {
    await write.query('delete from tolerance_list where zone = $1 and version = $2', [zone, last.version]);
  }
  await write.query('update tolerance_list set valid_to = $2 where zone = $1 and valid_to is null', [
    zone,
    addDays(today, -1),
  ]);
  return (last?.version ?? 0) + 1;
}

/** The list of a zone on a day; null where none was published by then. */
export async function toleranceListOn(
  { database }: Pick<RequestContext, 'database'>,
  zone: string,
  on: LocalDate,
): Promise<ToleranceListRow | null> {
  const [list] = await database.query<ToleranceListRow>(LIST_ON_DAY, [zone, on]);
  return list ?? null;
}

/** The list of a project's zone today; null where none is published. */
export async function toleranceListOf(
  { zone }: { zone: string },
  { loaders, now }: Pick<RequestContext, 'loaders' | 'now'>,
): Promise<ToleranceListRow | null> {
  const today = localDate(now);
  const lists = await loaders.toleranceLists.load(zone);
  return lists.find(({ validFrom, validTo }) => validFrom <= today && (validTo === null || today <= validTo)) ?? null;
}
