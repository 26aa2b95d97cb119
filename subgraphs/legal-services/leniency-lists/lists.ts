/** Lists of lenient handling (Z16, X§7, Y§15): published whole, read by day. */
import type { GraphQLResolveInfo } from 'graphql';
import { addDays, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { columnsOf, rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { plainText } from '#shared/input.ts';
import { itemOf, listOf, ruleReference } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { LeniencyEntryInput, LeniencyKind, PublishLeniencyListInput } from '../generated.ts';
import { OF_NO_ENTERPRISE, requireThat, requireZone, upperCode } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { LENIENCY_TEXTS, excludedConcerns, leniencyRule } from '../penalties/leniency.ts';
import { LeniencyList } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { LeniencyListRow, ListedEntry } from './rows.ts';

type ListResult = (LeniencyListRow & { __typename: 'LeniencyList' }) | Refusal;

/** Entries of one list. */
const MOST = 200;

/**
 * Publishes a list as a new version, valid from today. Refuses INVALID_INPUT, EXCLUDED_FROM_LIST, FIELD_NOT_COVERED.
 */
export function publishLeniencyList(
  context: RequestContext,
  input: PublishLeniencyListInput,
  info: GraphQLResolveInfo,
): Promise<ListResult> {
  const { kind, idempotencyKey } = input;
  return context.write({ creditCode: OF_NO_ENTERPRISE, idempotencyKey, info, input }, async write => {
    const zone = requireZone(input.zone);
    const { length } = input.entries;
    requireThat(length >= 1 && length <= MOST, MESSAGES.HOW_MANY({ most: MOST }), length);
    const entries = input.entries.map(entryOf);
    const codes = entries.map(({ code }) => code);
    const doubled = codes.find((code, index) => codes.indexOf(code) !== index);
    if (doubled !== undefined) throw refuse('INVALID_INPUT', MESSAGES.TWICE({ code: doubled }));
    const today = localDate(write.now);
    if (kind === 'FIRST_OFFENCE') for (const entry of entries) requireCovered(entry, zone, today);
    const version = await endLastVersion(write, { zone: zone.code, kind }, today);
    const list = write.em.create(LeniencyList, {
      zone: zone.code,
      kind,
      version,
      validFrom: today,
      validTo: null,
      entries,
      publishedBy: context.principal.subject,
    });
    write.em.persist(list);
    const subject = { type: 'LeniencyList', id: `${zone.code}-${kind}-${version}` };
    write.decide({
      creditCode: OF_NO_ENTERPRISE,
      subject,
      outcome: 'PUBLISHED',
      rule: ruleReference(leniencyRule(zone, kind, today)),
      facts: { zone: zone.code, kind, version, codes },
      reasons: [MESSAGES.PUBLISHED({ kind: LENIENCY_TEXTS[kind], version, count: length, on: today })],
    });
    write.record({
      type: 'LeniencyListPublished',
      creditCode: OF_NO_ENTERPRISE,
      subject,
      payload: { zone: zone.code, kind, version, codes, on: today },
    });
    return { __typename: 'LeniencyList', ...rowOf(LeniencyList, list) };
  });
}

/** An entry of the input. Refuses INVALID_INPUT. */
const entryOf = ({ field, whenCorrected, concerns, ...texts }: LeniencyEntryInput): ListedEntry => ({
  code: upperCode('code', texts.code),
  violation: plainText('violation', texts.violation),
  field,
  basis: plainText('basis', texts.basis),
  whenCorrected,
  concerns: [...new Set(concerns ?? [])],
});

/** Refuses what the zone keeps off its first-offence list. */
function requireCovered({ code, field, concerns }: ListedEntry, zone: Zone, on: LocalDate): void {
  const excluded = excludedConcerns(zone, on, concerns);
  const exclusions = listOf(zone, 'FIRST_OFFENCE_EXCLUSIONS', on);
  if (exclusions && excluded.length > 0) {
    throw refuse('EXCLUDED_FROM_LIST', MESSAGES.EXCLUDED({ code, concerns: excluded }), {
      rule: ruleReference(exclusions),
    });
  }
  const fields = listOf(zone, 'FIRST_OFFENCE_FIELDS', on);
  if (!fields || itemOf(fields, field)) return;
  const named = fields.parameters.items.map(({ en, zh }) => ({ en, zh }));
  throw refuse('FIELD_NOT_COVERED', MESSAGES.FIELD({ code, fields: named }), { rule: ruleReference(fields) });
}

interface ListName {
  zone: string;
  kind: LeniencyKind;
}

/**
 * Ends the version in force yesterday; returns the number of the next one. A version that was published today is
 * replaced as a whole; what was said on earlier days stays said of them.
 */
async function endLastVersion(write: Write, { zone, kind }: ListName, today: LocalDate): Promise<number> {
  const [last] = await write.query<{ version: number; validFrom: LocalDate }>(
    `select version, valid_from as "validFrom" from leniency_list
     where zone = $1 and kind = $2 order by version desc limit 1`,
    [zone, kind],
  );
  if (last?.validFrom === today) {
    await write.query('delete from leniency_list where zone = $1 and kind = $2 and version = $3', [
      zone,
      kind,
      last.version,
    ]);
  }
  await write.query('update leniency_list set valid_to = $3 where zone = $1 and kind = $2 and valid_to is null', [
    zone,
    kind,
    addDays(today, -1),
  ]);
  return (last?.version ?? 0) + 1;
}

const COLUMNS = columnsOf(LeniencyList, { except: ['publishedBy'] });

/** The list of a zone on a day; null where none was published by then. */
export async function listOn(
  { database }: Pick<RequestContext, 'database'>,
  { zone, kind }: ListName,
  on: LocalDate,
): Promise<LeniencyListRow | null> {
  const [list] = await database.query<LeniencyListRow>(
    `select ${COLUMNS} from leniency_list
      where zone = $1 and kind = $2 and valid_from <= $3 and (valid_to is null or valid_to >= $3)`,
    [zone, kind, on],
  );
  return list ?? null;
}
