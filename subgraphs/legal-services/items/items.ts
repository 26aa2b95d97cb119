/** Lists of inspection items: published whole by the body that inspects, in versions (X06, G53). */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { addDays, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { comparable, quoted } from '#shared/identifiers/index.ts';
import { agencyName, requireAgency } from '#shared/identity/principal.ts';
import { impersonalText } from '#shared/input.ts';
import { listRule, ruleReference } from '#shared/zones/index.ts';
import type { InspectionItemInput, PublishInspectionItemsInput } from '../generated.ts';
import { requireZone } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { InspectionItemList } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { InspectionItemListRow, PublishedItem } from './rows.ts';

type ListResult = (InspectionItemListRow & { __typename: 'InspectionItemList' }) | Refusal;

/** Items of one list. */
const MOST_ITEMS = 200;
const CODE = /^[A-Z][A-Z0-9_]{0,23}$/;

/**
 * Publishes the list of a body as its next version, in force from today. Refuses NOT_ENTITLED officers of another body,
 * INVALID_INPUT.
 */
export function publishInspectionItems(
  context: RequestContext,
  input: PublishInspectionItemsInput,
  info: GraphQLResolveInfo,
): Promise<ListResult> {
  const { authorityCode, idempotencyKey } = input;
  return context.write({ creditCode: authorityCode, idempotencyKey, info, input }, async write => {
    const zone = requireZone(input.zone);
    const authority = agencyName(impersonalText('authority', input.authority, 100));
    requireAgency(context.principal, authority);
    const items = itemsOf(input.items);
    const today = localDate(write.now);
    const version = await endLastVersion(write, { zone: zone.code, authority, authorityCode, today });
    const list = write.em.create(InspectionItemList, {
      id: randomUUID(),
      zone: zone.code,
      authority,
      authorityCode,
      version,
      validFrom: today,
      validTo: null,
      items,
      publishedAt: write.now,
      publishedBy: context.principal.subject,
    });
    write.em.persist(list);
    const subject = { type: 'InspectionItemList', id: list.id };
    const key = items.filter(item => item.key).length;
    write.decide({
      creditCode: authorityCode,
      subject,
      outcome: 'PUBLISHED',
      rule: ruleReference(listRule(zone, 'INSPECTION_ITEMS', today)),
      facts: { zone: zone.code, authority, version, items: items.map(({ code }) => code) },
      reasons: [MESSAGES.PUBLISHED({ authority, count: items.length, key, version })],
    });
    write.record({
      type: 'InspectionItemsPublished',
      creditCode: authorityCode,
      subject,
      payload: { zone: zone.code, authority, version, items: items.map(({ code }) => code), validFrom: today },
    });
    return { __typename: 'InspectionItemList' as const, ...rowOf(InspectionItemList, list) };
  });
}

function itemsOf(inputs: readonly InspectionItemInput[]): PublishedItem[] {
  if (inputs.length < 1 || inputs.length > MOST_ITEMS) {
    throw refuse('INVALID_INPUT', MESSAGES.HOW_MANY({ field: 'items', most: MOST_ITEMS, got: inputs.length }));
  }
  const items = inputs.map(itemOf);
  for (const names of [items.map(({ code }) => code), items.map(({ name }) => comparable(name))]) {
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw refuse('INVALID_INPUT', MESSAGES.TWICE({ got: twice }));
  }
  return items;
}

function itemOf({ code, key, ...texts }: InspectionItemInput): PublishedItem {
  if (!CODE.test(code)) throw refuse('INVALID_INPUT', MESSAGES.CODE({ got: quoted(code) }));
  return {
    code,
    name: impersonalText('name', texts.name, 60),
    basis: impersonalText('basis', texts.basis, 200),
    key,
  };
}

interface Body {
  zone: string;
  authority: string;
  authorityCode: string;
  today: LocalDate;
}

/**
 * Ends the version in force; returns the number of the next one. One that was published today ends before it began, and
 * stays on record. Refuses INVALID_INPUT a body that comes under another code than before: its lock would be another.
 */
async function endLastVersion(write: Write, { zone, authority, authorityCode, today }: Body): Promise<number> {
  await write.lock('inspection items', `${zone} ${authority}`);
  const [last] = await write.query<{ id: string; version: number; authorityCode: string }>(LAST_VERSION, [
    zone,
    authority,
  ]);
  if (!last) return 1;
  if (last.authorityCode !== authorityCode) throw refuse('INVALID_INPUT', MESSAGES.OTHER_CODE({ authority }));
  // Before the next one is stored: one list of a body is in force at a time.
  await write.query('update inspection_item_list set valid_to = $2::date where id = $1', [last.id, addDays(today, -1)]);
  return last.version + 1;
}

const LAST_VERSION = `select id, version, authority_code as "authorityCode" from inspection_item_list
  where zone = $1 and authority = $2 order by version desc limit 1`;
