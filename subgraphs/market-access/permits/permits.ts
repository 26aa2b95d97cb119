/** Lists of operating permits: published by officers, read by day (G29). */
import type { GraphQLResolveInfo } from 'graphql';
import { requireOfficer } from '#shared/identity/principal.ts';
import { addDays, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { columns, page } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import { findRuleOfKind, ruleReference, zoneCodes } from '#shared/zones/index.ts';
import type {
  OperatingPermitItem,
  PermitDemand,
  PermitDemandCheck,
  PermitReform,
  PermitReformCount,
  PublishPermitItemInput,
} from '../generated.ts';
import { checkZone } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { OF_NO_ENTERPRISE } from '../on-register.ts';
import { permitDemand, reformCount } from './rules.ts';
import { checkText } from '../rules.ts';

type Published = OperatingPermitItem & { __typename: 'OperatingPermitItem' };

const ITEMS = {
  from: 'operating_permit_item',
  columns: columns('zone', 'code', 'name', 'authority', 'basis', 'reform', 'validFrom', 'validTo'),
  order: [['code', 'text']],
} as const;
/** What a list says on a day: for `?` = zone, day, day. */
const ON_DAY = 'zone = ? and valid_from <= ? and (valid_to is null or valid_to >= ?)';

export function publishPermitItem(
  context: RequestContext,
  input: PublishPermitItemInput,
  info: GraphQLResolveInfo,
): Promise<Published | Refusal> {
  const { zone, reform, listed, idempotencyKey } = input;
  return context.write({ creditCode: `operating permits of ${zone}`, idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    if (!zoneCodes.includes(zone))
      throw refuse('INVALID_INPUT', `zone must be one of ${zoneCodes.join(', ')}, but got: ${zone.slice(0, 40)}`);
    const [code, name, authority, basis] = (['code', 'name', 'authority', 'basis'] as const).map(field =>
      checkText(field, input[field]),
    ) as [string, string, string, string];
    const today = localDate(write.now);
    const [current] = await write.query<{ validFrom: string }>(
      'select valid_from as "validFrom" from operating_permit_item where zone = $1 and code = $2 and valid_to is null',
      [zone, code],
    );
    if (listed === false && !current) throw refuse('NOT_FOUND', `${code} is not on the list of zone ${zone}`);
    // What was published today is replaced; what was said on earlier days stays said of them.
    await write.query('delete from operating_permit_item where zone = $1 and code = $2 and valid_from = $3', [
      zone,
      code,
      today,
    ]);
    await write.query(
      'update operating_permit_item set valid_to = $3 where zone = $1 and code = $2 and valid_to is null',
      [zone, code, addDays(today, -1)],
    );
    if (listed !== false) {
      await write.query(
        `insert into operating_permit_item (zone, code, valid_from, valid_to, name, authority, basis, reform, published_by) values ($1, $2, $3, null, $4, $5, $6, $7, $8)`,
        [zone, code, today, name, authority, basis, reform, context.principal.subject],
      );
    }
    write.record({
      type: listed === false ? 'PermitItemWithdrawn' : 'PermitItemPublished',
      creditCode: OF_NO_ENTERPRISE,
      subject: { type: 'OperatingPermitItem', id: `${zone}-${code}` },
      changedFields: current ? ['reform'] : [],
      payload: { zone, code, name, authority, reform, on: today },
    });
    const published = { __typename: 'OperatingPermitItem' as const, zone, code, name, authority, basis, reform };
    if (listed !== false) return { ...published, validFrom: today, validTo: null };
    const { validFrom } = current!;
    return { ...published, validFrom, validTo: validFrom === today ? today : addDays(today, -1) };
  });
}

/** A page of a zone's list as of a day. */
export async function operatingPermitItems(
  { database, now }: RequestContext,
  {
    zone,
    on,
    reform,
    ...args
  }: PageArguments & { zone: string; on?: LocalDate | null | undefined; reform?: PermitReform | null | undefined },
): Promise<Connection<OperatingPermitItem>> {
  const day = on ?? localDate(now);
  const conditions = [
    { sql: ON_DAY, values: [checkZone(zone).code, day, day] },
    ...(reform ? [{ sql: 'reform = ?', values: [reform] }] : []),
  ];
  return page<OperatingPermitItem>(database, ITEMS, args, conditions);
}

/** What an authority may demand for an item on a day. */
export async function checkPermitDemand(
  { database, now }: RequestContext,
  {
    zone: zoneCode,
    code,
    demand,
    on,
  }: { zone: string; code: string; demand: PermitDemand; on?: LocalDate | null | undefined },
): Promise<PermitDemandCheck> {
  const zone = checkZone(zoneCode);
  const day = on ?? localDate(now);
  const found = await page<OperatingPermitItem>(database, ITEMS, { first: 1 }, [
    { sql: ON_DAY, values: [zone.code, day, day] },
    { sql: 'code = ?', values: [code.trim()] },
  ]);
  const item = found.nodes[0] ?? null;
  const rule = findRuleOfKind('list', zone, 'PERMIT_REFORM_KINDS', day);
  return {
    ...permitDemand(rule, { zone: zone.code, code: code.trim(), demand, item }),
    item,
    rule: rule && ruleReference(rule),
  };
}

/** How many items of a zone's list are reformed on a day. */
export async function permitReformCount(
  { database, now }: RequestContext,
  zoneCode: string,
  on: LocalDate | null | undefined,
): Promise<PermitReformCount> {
  const zone = checkZone(zoneCode);
  const day = on ?? localDate(now);
  const rows = await database.query<{ reform: PermitReform; items: number }>(
    `select reform, count(*)::int as items from operating_permit_item where zone = $1 and valid_from <= $2 and (valid_to is null or valid_to >= $2) group by reform`,
    [zone.code, day],
  );
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
