/** Rows that a write looks at before its transaction: whose a thing is, and whether others are to be asked about it. */
import type DataLoader from 'dataloader';

/**
 * A row before a write. The loader forgets it, since the result of the write must show what the write has made of it.
 */
export async function seenBefore<Row>(loader: DataLoader<string, Row>, key: string): Promise<Row> {
  const row = await loader.load(key);
  loader.clear(key);
  return row;
}
