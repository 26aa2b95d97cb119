/** Negative lists (G23): editions published whole, and market entry checked against those of a day. */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { graphError, refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { parseIndustryCode } from '#shared/identifiers/index.ts';
import { checkZone, plainText } from '#shared/input.ts';
import type { Message } from '#shared/messages.ts';
import { findRuleOfKind, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { OF_NO_ENTERPRISE } from '../enterprises/register.ts';
import type { EntryCheck, NegativeListKind, PublishNegativeListInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { NegativeListEntry, NegativeListVersion } from './entities.ts';
import { LIST_WORDS, MESSAGES } from './messages.ts';
import type { ListEntry, NegativeListVersionRow } from './rows.ts';
import { checkEntries, endOfIndustry, entryIndustry, entryOutcome, holdersOf, isPartial, listsFor } from './rules.ts';
import type { CheckedEntry } from './rules.ts';

type Published = NegativeListVersionRow & { __typename: 'NegativeListVersion' };

/** Publishes an edition with all its entries. Refuses NOT_ENTITLED, INVALID_INPUT, EDITION_PUBLISHED. */
export function publishNegativeListVersion(
  context: RequestContext,
  input: PublishNegativeListInput,
  info: GraphQLResolveInfo,
): Promise<Published | Refusal> {
  const { kind, validFrom, idempotencyKey } = input;
  return context.write({ creditCode: `${kind} negative list`, idempotencyKey, info, input }, async write => {
    const version = plainText('version', input.version);
    const title = plainText('title', input.title);
    const entries = checkEntries(kind, input.entries);
    await refusePublished(write, kind, version, validFrom);
    const published = { kind, version, title, validFrom, entryCount: entries.length };
    await storeVersion(write, published, entries, context.principal.subject);
    write.record({
      type: 'NegativeListPublished',
      creditCode: OF_NO_ENTERPRISE,
      subject: { type: 'NegativeListVersion', id: `${kind}-${version}` },
      payload: published,
    });
    return { __typename: 'NegativeListVersion', ...published };
  });
}

/** Refuses EDITION_PUBLISHED for a version or a day that an edition of the list has already. */
async function refusePublished(
  write: Write,
  kind: NegativeListKind,
  version: string,
  validFrom: LocalDate,
): Promise<void> {
  const [found] = await write.query<{ version: string; validFrom: string }>(
    `select version, valid_from as "validFrom" from negative_list_version
     where kind = $1 and (version = $2 or valid_from = $3) limit 1`,
    [kind, version, validFrom],
  );
  if (!found) return;
  throw refuse('EDITION_PUBLISHED', MESSAGES.EDITION_PUBLISHED({ kind: LIST_WORDS[kind], ...found }), {
    remedy: MESSAGES.PUBLISH_ANOTHER(),
  });
}

async function storeVersion(
  write: Write,
  published: NegativeListVersionRow,
  entries: readonly CheckedEntry[],
  publishedBy: string,
): Promise<void> {
  const { kind, version } = published;
  await write.em
    .persist(write.em.create(NegativeListVersion, { ...published, publishedAt: write.now, publishedBy }))
    .flush();
  // One statement for up to a thousand entries.
  await write.query(
    `insert into negative_list_entry (kind, version, number, industry, measure, text)
     select $1, $2, number, entry->>'industry', entry->>'measure', entry->>'text'
     from jsonb_array_elements($3::jsonb) with ordinality as listed(entry, number)`,
    [kind, version, JSON.stringify(entries)],
  );
}

export interface EntryArguments {
  zone: string;
  industryCode: string;
  foreign: boolean;
  on?: LocalDate | null | undefined;
}

/** What the negative lists of a day say of an industry. Throws BAD_USER_INPUT. */
export async function checkEntry(
  context: RequestContext,
  args: EntryArguments,
): Promise<Omit<EntryCheck, 'reasons'> & { reasons: Message[] }> {
  const zone = zoneOf(checkZone(args.zone));
  const on = args.on ?? localDate(context.now);
  const { foreign } = args;
  const industry = readIndustry(args.industryCode);
  const versions = await versionsOn(context, listsFor(foreign), on);
  const entries = await entriesFor(context, versions, industry);
  const rule = findRuleOfKind('label', zone, 'MARKET_ACCESS_NEGATIVE_LIST', on);
  const domesticTitle = rule?.parameters.label ?? null;
  const { allowed, reasons } = entryOutcome({ industry, foreign, domesticTitle, versions, entries });
  return {
    zone: zone.code,
    industryCode: industry,
    foreign,
    on,
    allowed,
    reasons,
    versions,
    entries: entries.map(entry => ({ ...entry, partial: isPartial(entry, industry) })),
    rule: rule && ruleReference(rule),
  };
}

function readIndustry(code: string): string {
  const industry = entryIndustry(code);
  if (industry) return industry;
  const parsed = parseIndustryCode(code);
  throw graphError('BAD_USER_INPUT', `industryCode ${parsed.ok ? '' : parsed.problems.join('; ')}`);
}

const VERSION = columnsOf(NegativeListVersion, { except: ['publishedAt', 'publishedBy'] });

/** The editions in force on a day. */
const versionsOn = (
  { database }: RequestContext,
  kinds: readonly NegativeListKind[],
  on: LocalDate,
): Promise<NegativeListVersionRow[]> =>
  database.query<NegativeListVersionRow>(
    `select distinct on (kind) ${VERSION} from negative_list_version
     where kind = any($1) and valid_from <= $2 order by kind, valid_from desc`,
    [kinds, on],
  );

const ENTRY = columnsOf(NegativeListEntry, { except: ['industry'] });

/** The entries of editions that hold an industry or are a part of it. */
const entriesFor = (
  { database }: RequestContext,
  versions: readonly NegativeListVersionRow[],
  industry: string,
): Promise<ListEntry[]> =>
  database.query<ListEntry>(
    `select ${ENTRY}, industry as "industryCode" from negative_list_entry
     where (kind, version) in (select * from unnest($1::text[], $2::text[]))
       and (industry = any($3) or industry > $4 and industry < $5)
     order by kind, number`,
    [
      versions.map(({ kind }) => kind),
      versions.map(({ version }) => version),
      holdersOf(industry),
      industry,
      endOfIndustry(industry),
    ],
  );
