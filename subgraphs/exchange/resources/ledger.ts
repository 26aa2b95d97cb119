/** What the ledger says of fields, in the transaction of a write. */
import { columnsOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { stricter } from '../requests/rules.ts';
import type { LedgerField } from '../requests/rules.ts';
import { DataResource } from './entities.ts';
import type { DataResourceRow } from './rows.ts';

const RESOURCES = `select ${columnsOf(DataResource)} from data_resource where kind = 'CONTRACT' and name = any($1::text[])`;

/**
 * What the ledger says of each of these fields that it has. A field that several departments offer is shared as the
 * strictest says.
 */
export async function ledgerOf({ query }: Write, fields: readonly string[]): Promise<Map<string, LedgerField>> {
  const types = [...new Set(fields.map(field => field.slice(0, field.indexOf('.'))))];
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

/** What an officer said of a resource holds for each of its fields; else each is shared as the contract says. */
const fieldsOf = ({ name, items, shareType, shareGround: ground, classified }: DataResourceRow) =>
  items.map((item): [string, LedgerField] => [
    `${name}.${item.name}`,
    { shareType: classified ? shareType : item.shareType, ground },
  ]);
