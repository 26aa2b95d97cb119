/** Why a decision came out as it did: the rule as it stood, what it was applied to, and the result, in words (the law as data). */
import type { Database } from './database/database.ts';
import { columns, isUuid } from './paging.ts';
import { ruleOf } from './zones/index.ts';
import type { RuleReference } from './zones/index.ts';

export interface DecisionRow {
  id: string;
  creditCode: string;
  subjectType: string;
  subjectId: string;
  outcome: string;
  rule: RuleReference;
  facts: Record<string, unknown>;
  reasons: string[];
  decidedAt: string;
}

/** The columns of a decision, as after SELECT. */
export const DECISION_COLUMNS = columns('id', 'creditCode', 'subjectType', 'subjectId', 'outcome', 'rule', 'facts', 'reasons', 'decidedAt');

/** A decision with its rule as the profiles keep it, so that an old case is judged by the rule of its day. */
export interface Explanation extends DecisionRow {
  title: { en: string; zh: string };
  /** The parameters of that version of the rule. */
  parameters: unknown;
  /** Where the rule comes from, and why this one. */
  source: { en: string; zh: string };
  /** The whole in sentences. */
  words: string;
}

/** Explains a decision of this department; null where there is none with this id. */
export async function explainDecision(database: Database, id: string): Promise<Explanation | null> {
  if (!isUuid(id)) return null;
  const [row] = await database.query<DecisionRow>(`select ${DECISION_COLUMNS} from decision where id = $1`, [id]);
  return row ? explain(row) : null;
}

/** Puts a decision into words. Pure. */
export function explain(row: DecisionRow): Explanation {
  const { title, parameters, explanation } = ruleOf(row.rule);
  const facts = Object.entries(row.facts).map(([name, value]) => `${name} = ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const words = [
    `${row.outcome}, decided at ${row.decidedAt} for ${row.subjectType} ${row.subjectId} of ${row.creditCode}.`,
    `Rule ${row.rule.code} (${title.en}, ${title.zh}), ${row.rule.clause}, version ${row.rule.version}. ${explanation.en}`,
    `Facts: ${facts.join('; ')}.`,
    `Reasons: ${row.reasons.join('; ')}.`,
  ].join('\n');
  return { ...row, title, parameters, source: explanation, words };
}
