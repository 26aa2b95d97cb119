/** What the ledger says of fields, in the transaction of a write. */
import { columnsOf } from '#shared/database/rows.ts';
import type { Query, Write } from '#shared/database/write.ts';
import type { Message } from '#shared/messages.ts';
import type { ShareType } from '../generated.ts';
import { judgedBy, stricter } from '../requests/rules.ts';
import type { LedgerField } from '../requests/rules.ts';
import { DataResource } from './entities.ts';
import { labelsIn, typesNamed } from './labels.ts';
import type { DataResourceRow } from './rows.ts';

const RESOURCES = `select ${columnsOf(DataResource)} from data_resource where kind = 'CONTRACT' and name = any($1::text[])`;

/**
 * What the ledger says of each of these coordinates that it has: of fields, and under a type's name of its pages. A
 * field that several departments offer is shared as the strictest says.
 */
export async function ledgerOf(
  { query }: Pick<Write, 'query'>,
  coordinates: readonly string[],
): Promise<Map<string, LedgerField>> {
  const types = [...new Set(coordinates.map(one => judgedBy(one).replace(/\..*$/, '')))];
  const known = new Map<string, LedgerField>();
  for (const resource of await query<DataResourceRow>(RESOURCES, [types])) {
    for (const [field, shared] of fieldsOf(resource)) {
      const before = known.get(field);
      const isStricter = before === undefined || stricter(before.shareType, shared.shareType) !== before.shareType;
      if (isStricter) known.set(field, shared);
    }
  }
  return known;
}

/** What the ledger calls the data that these coordinates stand for. */
export const fieldLabels = async (query: Query, coordinates: readonly string[]): Promise<Message[]> =>
  labelsIn(coordinates, await query<DataResourceRow>(RESOURCES, [typesNamed(coordinates)]));

/** What an officer said of a resource holds for each of its fields; else each is shared as the contract says. */
const fieldsOf = ({
  name,
  items,
  shareType,
  shareGround: ground,
  classified,
}: DataResourceRow): [string, LedgerField][] => {
  const shared = items.map(item => (classified ? shareType : item.shareType));
  // How many there are, and where a page begins, is told under conditions; of what is shared with nobody not at all.
  const ofPages: ShareType = shared.every(one => one === 'NOT_SHARED') ? 'NOT_SHARED' : 'CONDITIONAL';
  return [
    [name, { shareType: ofPages, ground }],
    ...items.map(({ name: item }, index): [string, LedgerField] => [
      `${name}.${item}`,
      { shareType: shared[index] ?? 'NOT_SHARED', ground },
    ]),
  ];
};
