/**
 * Is a page of a list flat? The tables by which enterprises and cases are listed are filled at 2,000, 100,000 and a
 * million rows, and every list is asked of each: each filter, usual pairs, each order, searches, the first page and one
 * in the middle, the count. What PostgreSQL touches is counted in blocks of 8 kB, which is the same on every machine.
 */
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { listDepartments, loadDepartment } from '../../shared/departments.ts';
import { connection } from '../../shared/database/connection.ts';
import type { Ordered } from '../../shared/database/connection.ts';
import { ROOT } from '../../shared/process/config.ts';
import { SORTS as PORTFOLIO } from '../../subgraphs/lifecycle/search/portfolio.ts';
import { SORTS as REGISTER } from '../../subgraphs/market-access/enterprises/search.ts';
import { openLists } from './lists/databases.ts';
import type { Asked, Lists } from './lists/databases.ts';
import { questions } from './lists/questions.ts';
import type { Question } from './lists/questions.ts';
import { progress } from './progress.ts';
import type { Result } from './run.ts';
import { median } from './statistics.ts';

/** The day of the sample. */
const TODAY = '2026-11-19';
/** A page that touches more blocks with the most rows is named below the table. */
const MANY_BLOCKS = 3_000;

interface Options {
  /** The most rows. Default a million. */
  enterprises?: number;
  /** A few rows: shows that it runs, and nothing else. */
  quick?: boolean;
}

/** What a question costs at each size. */
interface Measured {
  question: Question;
  asked: Asked[];
}

export async function run({ enterprises = 1_000_000, quick = false }: Options = {}): Promise<Result> {
  const sizes = quick ? [200, 2_000] : [...new Set([2_000, Math.min(100_000, enterprises), enterprises])];
  const dataDir = join(ROOT, '.data', 'bench-lists');
  mkdirSync(dataDir, { recursive: true });
  // The server may run as another account.
  chmodSync(dataDir, 0o755);
  const departments = await Promise.all(listDepartments().map(name => loadDepartment(name)));
  const { lists, close } = await openLists(dataDir, { sizes, today: TODAY, departments });
  try {
    const measured: Measured[] = [];
    for (const [index, question] of questions().entries()) {
      if (index % 100 === 0) progress(`question ${index + 1}`);
      const asked: Asked[] = [];
      for (const one of lists) asked.push(await one.ask(await placed(one, question)));
      measured.push({ question, asked });
    }
    return report(measured, sizes);
  } finally {
    await close();
  }
}

/** A question, from the middle of its list on where it is to be deep. */
async function placed(lists: Lists, question: Question): Promise<Question> {
  const { list, department, isDeep, variables } = question;
  if (!isDeep) return question;
  const sorts: Record<string, Omit<Ordered, 'from'>> = list === 'portfolio' ? PORTFOLIO : REGISTER;
  const sort = sorts[variables.sort ?? ''];
  if (!sort) throw new Error(`a deep page has an order, but got: ${question.name}`);
  const ordered: Ordered = { ...sort, from: list === 'portfolio' ? 'profile' : 'enterprise' };
  const columns = ordered.order.map(
    ([column]) => `${column} as "${column.replace(/_./g, it => it[1]!.toUpperCase())}"`,
  );
  const by = ordered.order.map(([column]) => `${column} ${ordered.direction ?? 'asc'}`);
  const middle = await lists.select<object>(
    department,
    `select ${columns.join(', ')} from ${ordered.from} order by ${by.join(', ')} offset $1 limit 1`,
    [Math.floor(lists.enterprises / 2)],
  );
  const { pageInfo } = connection(middle, ordered, 1, null);
  return { ...question, variables: { ...variables, after: pageInfo.endCursor } };
}

/** What questions of one kind have in common, for a row of the table. */
const kindOf = ({ list, name, as }: Question): string =>
  as ? `${list}, ${name.slice(0, name.indexOf(':'))}, ${kindIn(name)}` : `${list}, ${kindIn(name)}`;

/** The end of a question's name says the order, whether it is deep, or that it counts. */
const kindIn = (name: string): string => /(?:[A-Z_]+(?:, deep)?|unsorted|counted)$/.exec(name)?.[0] ?? name;

function report(measured: readonly Measured[], sizes: readonly number[]): Result {
  const result: Result = { table: [], figures: {}, ratios: {}, notes: [] };
  const named = sizes.map(size => size.toLocaleString('en'));
  for (const [kind, questions] of Map.groupBy(measured, ({ question }) => kindOf(question))) {
    const blocksAt = (index: number): number[] => questions.map(({ asked }) => asked[index]?.blocks ?? NaN);
    const row: Record<string, string | number> = { list: kind };
    for (const [index, size] of named.entries()) row[`blocks, ${size}`] = median(blocksAt(index));
    for (const [index, size] of named.entries()) row[`most, ${size}`] = Math.max(...blocksAt(index));
    row['ms, most'] = Math.max(...questions.map(({ asked }) => asked.at(-1)?.ms ?? NaN)).toFixed(1);
    result.table.push(row);
    result.ratios[`${kind}: median of blocks, ${named.at(-1)} to ${named[0]}`] =
      median(blocksAt(sizes.length - 1)) / median(blocksAt(0));
  }
  for (const { question, asked } of measured) {
    const name = `${question.list}, ${question.name}`;
    for (const [index, { blocks, ms }] of asked.entries()) {
      result.figures[`${name}: blocks, ${named[index]}`] = blocks;
      result.figures[`${name}: ms, ${named[index]}`] = ms;
    }
    const blocks = asked.map(one => one.blocks);
    if ((blocks.at(-1) ?? 0) > MANY_BLOCKS) {
      result.notes?.push(`${name}: ${blocks.join(', ')} blocks, ${asked.at(-1)?.ms.toFixed(1)} ms`);
    }
  }
  return result;
}
