/** Negative lists: editions published whole, and market entry checked against those of a day (G23). */
import type { GraphQLResolveInfo } from 'graphql';
import { requireOfficer } from '#shared/identity/principal.ts';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { graphError, refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { parseIndustryCode } from '#shared/identifiers/index.ts';
import { findRuleOfKind, ruleReference } from '#shared/zones/index.ts';
import { checkEntries, endOfIndustry, entryIndustry, entryOutcome, holdersOf, isPartial, listsFor } from './rules.ts';
import type { ListEntry } from './rules.ts';
import type { EntryCheck, NegativeListVersion, PublishNegativeListInput } from '../generated.ts';
import { checkZone } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { OF_NO_ENTERPRISE } from '../enterprises/register.ts';
import { plainText } from '#shared/input.ts';

type Published = NegativeListVersion & { __typename: 'NegativeListVersion' };

export function publishNegativeListVersion(
  context: RequestContext,
  input: PublishNegativeListInput,
  info: GraphQLResolveInfo,
): Promise<Published | Refusal> {
  const { kind, validFrom, idempotencyKey } = input;
  return context.write({ creditCode: `${kind} negative list`, idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const [version, title] = [plainText('version', input.version), plainText('title', input.title)];
    const entries = checkEntries(kind, input.entries);
    const [there] = await write.query<{ version: string; validFrom: string }>(
      'select version, valid_from as "validFrom" from negative_list_version where kind = $1 and (version = $2 or valid_from = $3) limit 1',
      [kind, version, validFrom],
    );
    if (there)
      throw refuse(
        'EDITION_PUBLISHED',
        `edition ${there.version} of the ${kind} list, in force from ${there.validFrom}, is published already`,
        { remedy: 'publish what changes as an edition of its own' },
      );
    await write.query(
      'insert into negative_list_version (kind, version, title, valid_from, entry_count, published_at, published_by) values ($1, $2, $3, $4, $5, $6, $7)',
      [kind, version, title, validFrom, entries.length, write.now, context.principal.subject],
    );
    await write.query(
      `insert into negative_list_entry (kind, version, number, industry, measure, text)
       select $1, $2, number, entry->>'industry', entry->>'measure', entry->>'text' from jsonb_array_elements($3::jsonb) with ordinality as given(entry, number)`,
      [kind, version, JSON.stringify(entries)],
    );
    const published = { kind, version, title, validFrom, entryCount: entries.length };
    write.record({
      type: 'NegativeListPublished',
      creditCode: OF_NO_ENTERPRISE,
      subject: { type: 'NegativeListVersion', id: `${kind}-${version}` },
      payload: published,
    });
    return { __typename: 'NegativeListVersion', ...published };
  });
}

/** What the lists of a day say of an industry. */
export async function checkEntry(
  { database, now }: RequestContext,
  args: { zone: string; industryCode: string; foreign: boolean; on?: LocalDate | null | undefined },
): Promise<EntryCheck> {
  const zone = checkZone(args.zone);
  const on = args.on ?? localDate(now);
  const industry = entryIndustry(args.industryCode);
  if (!industry) throw graphError('BAD_USER_INPUT', `industryCode ${problemsOf(args.industryCode)}`);
  const kinds = listsFor(args.foreign);
  const versions = await database.query<NegativeListVersion>(
    `select distinct on (kind) kind, version, title, valid_from as "validFrom", entry_count as "entryCount" from negative_list_version
     where kind = any($1) and valid_from <= $2 order by kind, valid_from desc`,
    [kinds, on],
  );
  const entries = await database.query<ListEntry>(
    `select kind, version, number, industry as "industryCode", measure, text from negative_list_entry
     where (kind, version) in (select * from unnest($1::text[], $2::text[])) and (industry = any($3) or industry > $4 and industry < $5) order by kind, number`,
    [
      versions.map(({ kind }) => kind),
      versions.map(({ version }) => version),
      holdersOf(industry),
      industry,
      endOfIndustry(industry),
    ],
  );
  const rule = findRuleOfKind('label', zone, 'MARKET_ACCESS_NEGATIVE_LIST', on);
  const { allowed, reasons } = entryOutcome({
    industry,
    foreign: args.foreign,
    domesticTitle: rule?.parameters.label ?? null,
    versions,
    entries,
  });
  return {
    zone: zone.code,
    industryCode: industry,
    foreign: args.foreign,
    on,
    allowed,
    reasons,
    versions,
    entries: entries.map(entry => ({ ...entry, partial: isPartial(entry, industry) })),
    rule: rule && ruleReference(rule),
  };
}

function problemsOf(text: string): string {
  const parsed = parseIndustryCode(text);
  return parsed.ok ? '' : parsed.problems.join('; ');
}
