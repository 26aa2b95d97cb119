/**
 * Keeps a process told of the credit codes that were issued with wrong check characters (identifiers/issued-codes.ts):
 * the department that has the register lists them in the joined graph, and every department's scalar accepts them.
 */
import { setIssuedCodes } from '../identifiers/index.ts';
import type { GraphClient, JoinedGraph } from '../context.ts';
import { askingForWork } from './asking-for.ts';

const LIST = `query IssuedCodes($after: String) {
  issuedCreditCodes(first: 100, after: $after) { nodes { creditCode } pageInfo { hasNextPage endCursor } } }`;

interface Page {
  nodes: readonly { creditCode: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** A page of the list; null where the graph does not answer, or has no such list. */
async function pageAfter(graph: GraphClient, after: string | null): Promise<Page | null> {
  try {
    return (await graph<{ issuedCreditCodes: Page | null }>(LIST, { after })).issuedCreditCodes;
  } catch {
    return null;
  }
}

/** Reads the whole list. What was known stays where a part of it cannot be had. */
export async function refreshIssuedCodes(joined: JoinedGraph, now: Date): Promise<void> {
  const graph = joined(askingForWork('核对统一社会信用代码', 'issuedCreditCodes', now));
  const codes: string[] = [];
  let after: string | null = null;
  do {
    const page: Page | null = await pageAfter(graph, after);
    if (!page) return;
    codes.push(...page.nodes.map(({ creditCode }) => creditCode));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  setIssuedCodes(codes);
}
