/** Lists of operating permits: published by officers, read as of a day (G29). */
import type { GraphQLResolveInfo } from 'graphql';
import { addDays, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { page } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { checkZone, plainText } from '#shared/input.ts';
import type { Message } from '#shared/messages.ts';
import { findRuleOfKind, ruleReference, zone as zoneOf, zoneCodes, zoneName } from '#shared/zones/index.ts';
import type {
  PermitDemand,
  PermitDemandCheck,
  PermitReform,
  PermitReformCount,
  PublishPermitItemInput,
} from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { OF_NO_ENTERPRISE } from '../enterprises/register.ts';
import { OperatingPermitItem } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { OperatingPermitItemRow } from './rows.ts';
import { permitDemand, reformCount } from './rules.ts';

type PublishResult = (OperatingPermitItemRow & { __typename: 'OperatingPermitItem' }) | Refusal;

const ITEMS = {
  from: 'operating_permit_item',
  columns: columnsOf(OperatingPermitItem, { except: ['publishedBy'] }),
  order: [['code', 'text']],
} as const;
/** The items of a list on a day; `?` = zone, day, day. */
const ON_DAY = 'zone = ? and valid_from <= ? and (valid_to is null or valid_to >= ?)';

/** An item as an officer publishes or withdraws it. */
type Publication = Omit<OperatingPermitItemRow, 'validFrom' | 'validTo'>;

/** Publishes an item on a zone's list, or withdraws it. Refuses INVALID_INPUT; NOT_FOUND for an item to withdraw. */
export function publishPermitItem(
  context: RequestContext,
  input: PublishPermitItemInput,
  info: GraphQLResolveInfo,
): Promise<PublishResult> {
  const { zone, listed, idempotencyKey } = input;
  return context.write({ creditCode: `operating permits of ${zone}`, idempotencyKey, info, input }, async write => {
    const publication = publicationOf(input);
    const { code, name, authority, reform } = publication;
    const listedSince = await listedFrom(write, publication);
    const item =
      listed === false
        ? await withdraw(write, publication, listedSince)
        : await publish(write, publication, context.principal.subject);
    write.record({
      type: listed === false ? 'PermitItemWithdrawn' : 'PermitItemPublished',
      creditCode: OF_NO_ENTERPRISE,
      subject: { type: 'OperatingPermitItem', id: `${zone}-${code}` },
      changedFields: listedSince ? ['reform'] : [],
      payload: { zone, code, name, authority, reform, on: localDate(write.now) },
    });
    return { __typename: 'OperatingPermitItem', ...item };
  });
}

function publicationOf({ zone, reform, ...input }: PublishPermitItemInput): Publication {
  if (!zoneCodes.includes(zone)) {
    throw refuse('INVALID_INPUT', MESSAGES.ZONE({ zones: zoneCodes.join(', '), got: zone.slice(0, 40) }));
  }
  return {
    zone,
    code: plainText('code', input.code),
    name: plainText('name', input.name),
    authority: plainText('authority', input.authority),
    basis: plainText('basis', input.basis),
    reform,
  };
}

/** The day since which the list has an item in its present form; null where the item is not on the list. */
async function listedFrom(write: Write, { zone, code }: Publication): Promise<LocalDate | null> {
  const [current] = await write.query<{ validFrom: LocalDate }>(
    `select valid_from as "validFrom" from operating_permit_item
     where zone = $1 and code = $2 and valid_to is null`,
    [zone, code],
  );
  return current?.validFrom ?? null;
}

async function publish(write: Write, publication: Publication, publishedBy: string): Promise<OperatingPermitItemRow> {
  const validFrom = localDate(write.now);
  await endPublished(write, publication);
  write.em.persist(write.em.create(OperatingPermitItem, { ...publication, validFrom, validTo: null, publishedBy }));
  return { ...publication, validFrom, validTo: null };
}

async function withdraw(
  write: Write,
  publication: Publication,
  validFrom: LocalDate | null,
): Promise<OperatingPermitItemRow> {
  const { zone, code } = publication;
  if (validFrom === null) throw refuse('NOT_FOUND', MESSAGES.ITEM_NOT_LISTED({ code, zone: zoneName(zone) }));
  const today = localDate(write.now);
  await endPublished(write, publication);
  return { ...publication, validFrom, validTo: validFrom === today ? today : addDays(today, -1) };
}

/** Deletes what was published today, and ends an earlier publication yesterday: the list of earlier days stays. */
async function endPublished(write: Write, { zone, code }: Publication): Promise<void> {
  const today = localDate(write.now);
  await write.query('delete from operating_permit_item where zone = $1 and code = $2 and valid_from = $3', [
    zone,
    code,
    today,
  ]);
  await write.query(
    'update operating_permit_item set valid_to = $3 where zone = $1 and code = $2 and valid_to is null',
    [zone, code, addDays(today, -1)],
  );
}

/** Arguments of {@link operatingPermitItems}. */
interface PermitItemsArguments extends PageArguments {
  zone: string;
  /** Default: today. */
  on?: LocalDate | null | undefined;
  reform?: PermitReform | null | undefined;
}

/** A page of a zone's list as of a day. */
export async function operatingPermitItems(
  { database, now }: RequestContext,
  { zone, on, reform, ...args }: PermitItemsArguments,
): Promise<Connection<OperatingPermitItemRow>> {
  const day = on ?? localDate(now);
  const conditions = [
    { sql: ON_DAY, values: [checkZone(zone), day, day] },
    ...(reform ? [{ sql: 'reform = ?', values: [reform] }] : []),
  ];
  return page<OperatingPermitItemRow>(database, ITEMS, args, conditions);
}

/** Arguments of {@link checkPermitDemand}. */
interface PermitDemandArguments {
  zone: string;
  code: string;
  demand: PermitDemand;
  /** Default: today. */
  on?: LocalDate | null | undefined;
}

/** Whether an authority may make a demand for an item on a day. */
export async function checkPermitDemand(
  { database, now }: RequestContext,
  { demand, on, ...args }: PermitDemandArguments,
): Promise<Omit<PermitDemandCheck, 'item' | 'reasons'> & { item: OperatingPermitItemRow | null; reasons: Message[] }> {
  const zone = checkZone(args.zone);
  const code = args.code.trim();
  const day = on ?? localDate(now);
  const { nodes } = await page<OperatingPermitItemRow>(database, ITEMS, { first: 1 }, [
    { sql: ON_DAY, values: [zone, day, day] },
    { sql: 'code = ?', values: [code] },
  ]);
  const item = nodes[0] ?? null;
  const rule = findRuleOfKind('list', zoneOf(zone), 'PERMIT_REFORM_KINDS', day);
  return {
    ...permitDemand(rule, { zone, code, demand, item }),
    item,
    rule: rule && ruleReference(rule),
  };
}

const COUNT_BY_REFORM = `select reform, count(*)::int as items from operating_permit_item
  where zone = $1 and valid_from <= $2 and (valid_to is null or valid_to >= $2) group by reform`;

/** The number of items of a zone's list that are reformed on a day. */
export async function permitReformCount(
  { database, now }: RequestContext,
  zoneCode: string,
  on: LocalDate | null | undefined,
): Promise<Omit<PermitReformCount, 'reasons'> & { reasons: Message[] }> {
  const zone = zoneOf(checkZone(zoneCode));
  const day = on ?? localDate(now);
  const rows = await database.query<{ reform: PermitReform; items: number }>(COUNT_BY_REFORM, [zone.code, day]);
  const rules = {
    items: findRuleOfKind('count', zone, 'PERMIT_REFORM_ITEMS', day),
    kinds: findRuleOfKind('list', zone, 'PERMIT_REFORM_KINDS', day),
  };
  const counts = Object.fromEntries(rows.map(({ reform, items }) => [reform, items]));
  return {
    zone: zone.code,
    on: day,
    ...reformCount(rules, { zone: zone.code, counts }),
    rule: rules.items && ruleReference(rules.items),
  };
}
