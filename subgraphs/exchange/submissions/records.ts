/** The records that are submitted, as their departments show them in the joined graph. */
import type { GraphClient } from '#shared/context.ts';
import { questionOf, recordsIn } from './profiles.ts';
import type { ReadRecord, Wanted } from './profiles.ts';

/** Records of one question: a document has so many root fields at most. */
const ASKED_AT_ONCE = 20;

/** Records as their departments have them now, in the order of what is wanted. */
export async function recordsOf(graph: GraphClient, wanted: readonly Wanted[]): Promise<(ReadRecord | null)[]> {
  const records: (ReadRecord | null)[] = [];
  for (let from = 0; from < wanted.length; from += ASKED_AT_ONCE) {
    const some = wanted.slice(from, from + ASKED_AT_ONCE);
    const { document, variables } = questionOf(some);
    records.push(...recordsIn(some, await graph(document, variables)));
  }
  return records;
}
