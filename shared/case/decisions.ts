/**
 * Why a decision came out as it did: the rule as it stood, what it was applied to, and the result, in words (the law as
 * data).
 */
import { mayRead } from '../identity/principal.ts';
import type { LoaderScope } from '../database/loaders.ts';
import { Decision } from '../database/entities.ts';
import { columnsOf } from '../database/rows.ts';
import type { RowOf } from '../database/rows.ts';
import type { Context } from '../context.ts';
import { isUuid, pageLoader } from '../database/paging.ts';
import type { Connection, PageArguments } from '../database/paging.ts';
import { wordsIn } from '../messages.ts';
import type { Language, Text, Words } from '../messages.ts';
import { scalars } from '../server/scalars.ts';
import { ruleOf } from '../zones/index.ts';
import type { RuleReference } from '../zones/index.ts';

interface DecisionRow extends Omit<RowOf<Decision>, 'rule' | 'facts' | 'reasons'> {
  rule: RuleReference;
  facts: Record<string, unknown>;
  /** Messages, and what an officer wrote himself; decisions of before messages have texts alone. */
  reasons: readonly Words[];
}

/**
 * A decision with its rule as the profiles keep it, so that an old case is judged by the rule of its day: the common
 * type `Decision`.
 */
export interface Explanation extends DecisionRow {
  title: string;
  titleZh: string;
  /** The parameters of that version of the rule. */
  parameters: unknown;
  /** The whole in sentences. */
  words: Text;
}

const DECISIONS = {
  from: 'decision',
  columns: columnsOf(Decision),
  order: [
    ['decided_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

/** Puts a decision into words. Pure. */
function explain(row: DecisionRow): Explanation {
  const { title, parameters, explanation } = ruleOf(row.rule);
  const { code, clause, version } = row.rule;
  const facts = Object.entries(row.facts).map(
    ([name, value]) => `${name} = ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const at = String(scalars.DateTime.serialize(row.decidedAt));
  // A reason may be a sentence of its own.
  const reasonsIn = (language: Language): string[] =>
    row.reasons.map(reason => wordsIn(language, reason).replace(/[.。]+$/, ''));
  const words = {
    en: [
      `${row.outcome}, decided at ${at} for ${row.subjectType} ${row.subjectId} of ${row.creditCode}.`,
      `Rule ${code} (${title.en}, ${title.zh}), ${clause}, version ${version}. ${explanation.en}`,
      `Facts: ${facts.join('; ')}.`,
      `Reasons: ${reasonsIn('en').join('; ')}.`,
    ].join('\n'),
    zh: [
      `${at}就${row.creditCode}的${row.subjectType}（${row.subjectId}）作出决定：${row.outcome}。`,
      `依据：${title.zh}（${code}，第${version}版），${clause}。${explanation.zh}`,
      `事实：${facts.join('；')}。`,
      `理由：${reasonsIn('zh').join('；')}。`,
    ].join('\n'),
  };
  return { ...row, title: title.en, titleZh: title.zh, parameters, words };
}

/** Pages of decisions below enterprises, for a department's loaders. */
export const decisionLoader = ({ database }: LoaderScope): ReturnType<typeof pageLoader<DecisionRow>> =>
  pageLoader<DecisionRow>(database, DECISIONS);

type DecisionContext = Context<{ decisions: ReturnType<typeof decisionLoader> }>;

/** Explains a decision of this department; null where there is none with this id that the caller may see. */
export async function explainDecision(
  { database, principal, department }: DecisionContext,
  id: string,
): Promise<Explanation | null> {
  if (!isUuid(id)) return null;
  const [row] = await database.query<DecisionRow>(`select ${DECISIONS.columns} from decision where id = $1`, [id]);
  return row && mayRead(principal, department, row.creditCode) ? explain(row) : null;
}

/** A page of this department's decisions on an enterprise, each explained; null for a caller who may not see them. */
export async function decisionsOf(
  { principal, department, loaders }: DecisionContext,
  creditCode: string,
  args: PageArguments,
): Promise<Connection<Explanation> | null> {
  if (!mayRead(principal, department, creditCode)) return null;
  const { edges, pageInfo } = await loaders.decisions(creditCode, args);
  const explained = edges.map(({ cursor, node }) => ({ cursor, node: explain(node) }));
  return { edges: explained, nodes: explained.map(({ node }) => node), pageInfo };
}
