/** Lists are flat: a page of few looks at as many rows of a table whether it has a thousand or ten times as many. */
import type { Principal } from '../identity/principal.ts';
import { costOf, watchStatements } from './blocks.ts';
import type { TestSubgraph } from './department.ts';

/** A list that is asked for. */
export interface ListQuestion {
  query: string;
  variables: Record<string, unknown>;
  /** Who asks. Default: the public. */
  as?: Partial<Principal>;
}

/** Asks lists of a department, and tells how many rows its statements looked at. */
export function rowsLookedAt(subgraph: TestSubgraph): (question: ListQuestion) => Promise<number> {
  const { pool } = subgraph.database;
  const sent = watchStatements(pool);
  return async ({ query, variables, as }) => {
    sent.length = 0;
    const { errors } = await subgraph.execute(query, variables, as);
    if (errors) throw new Error(`${JSON.stringify(variables)}: ${JSON.stringify(errors)}`);
    return (await costOf(pool, [...sent])).rows;
  };
}

/** What a list may look at beyond the rows that it looked at in a small table, in one that is ten times as large. */
export interface Growth {
  /** Fills the table: first a small one, then ten times as many rows. */
  fill: readonly [small: () => Promise<unknown>, large: () => Promise<unknown>];
  /** Rows beyond those of the small table. */
  most: number;
}

/** The lists that look at more rows where the table is larger, each in a sentence. */
export async function growingLists(
  subgraph: TestSubgraph,
  questions: readonly ListQuestion[],
  { fill: [small, large], most }: Growth,
): Promise<string[]> {
  const rowsOf = rowsLookedAt(subgraph);
  const readAll = async (): Promise<number[]> => {
    await subgraph.database.pool.query('analyze');
    const rows: number[] = [];
    for (const question of questions) rows.push(await rowsOf(question));
    return rows;
  };
  await small();
  const few = await readAll();
  await large();
  const many = await readAll();
  return questions.flatMap(({ variables, as }, index) => {
    const [before = 0, after = 0] = [few[index], many[index]];
    if (after <= before + most) return [];
    const who = as ? ` as ${JSON.stringify(as)}` : '';
    return `${JSON.stringify(variables)}${who} looks at ${after} rows, and at ${before} in a table of a tenth`;
  });
}
