/**
 * Why a decision came out as it did: the rule as it stood, what it was applied to, and the result, in words (the law as
 * data).
 */
import type { GraphQLResolveInfo } from 'graphql';
import { formatMoment } from '../clock/index.ts';
import { mayRead } from '../identity/principal.ts';
import type { LoaderScope } from '../database/loaders.ts';
import { Decision } from '../database/entities.ts';
import type { DecidedBy } from '../database/entities.ts';
import { columnsOf } from '../database/rows.ts';
import type { RowOf } from '../database/rows.ts';
import type { Context } from '../context.ts';
import { isUuid, pageLoader } from '../database/paging.ts';
import type { Connection, PageArguments } from '../database/paging.ts';
import { textOf, wordsIn } from '../messages.ts';
import type { Language, Text, Words } from '../messages.ts';
import { labelsOf } from '../server/labels.ts';
import type { Labels } from '../server/labels.ts';
import { scalars } from '../server/scalars.ts';
import { ruleOf, zone } from '../zones/index.ts';
import type { RuleReference, ToConfirm } from '../zones/index.ts';
import { factName, factText, noticeOf } from './notice.ts';
import { outcomeText } from './outcomes.ts';
import { remediesOf } from './remedies.ts';
import type { Remedy } from './remedies.ts';

interface DecisionRow extends Omit<RowOf<Decision>, 'rule' | 'facts' | 'reasons' | 'authority'> {
  rule: RuleReference;
  facts: Record<string, unknown>;
  /** Messages, and what an officer wrote himself; decisions of before messages have texts alone. */
  reasons: readonly Words[];
  authority: DecidedBy | null;
}

/**
 * A decision with its rule as the profiles keep it, so that an old case is judged by the rule of its day: the common
 * type `Decision`.
 */
export interface Explanation extends DecisionRow {
  /** The department that explains it. */
  department: string;
  title: string;
  titleZh: string;
  /** The parameters of that version of the rule. */
  parameters: unknown;
  /** Who decided; of old decisions the authority of their zone. */
  authority: DecidedBy;
  /** What the result rests on: the basis that an officer gave, else the clause of the rule. */
  ground: Text;
  /** What nobody has confirmed yet of the rule, and of the bodies before which the decision is challenged. */
  toConfirm: readonly ToConfirm[];
}

/** The database numbers decisions as they are made: of one moment, the last one made is the newest. */
const DECISIONS = {
  from: 'decision',
  columns: `${columnsOf(Decision)}, number`,
  order: [
    ['decided_at', 'timestamptz'],
    ['number', 'bigint'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

/** A decision with what explains it. Pure. */
export function explain(row: DecisionRow, department: string): Explanation {
  const { title, parameters, citation, toConfirm } = ruleOf(row.rule);
  const competent = zone(row.rule.zone).authorityOf(department, row.subjectType);
  const authority = row.authority ?? { ...competent.name, appealable: true };
  return {
    ...row,
    department,
    title: title.en,
    titleZh: title.zh,
    parameters,
    facts: inBeijingTime(row.facts) as Record<string, unknown>,
    authority,
    ground: row.basis === null ? citation : textOf(row.basis),
    toConfirm: [toConfirm ?? [], authority.appealable ? (competent.toConfirm ?? []) : []].flat(),
  };
}

const UTC_MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z$/;

/** Facts as they are shown: moments, which JSON keeps in UTC, with the offset of China. */
function inBeijingTime(value: unknown): unknown {
  if (typeof value === 'string') return UTC_MOMENT.test(value) ? formatMoment(new Date(value)) : value;
  if (Array.isArray(value)) return value.map(inBeijingTime);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, inBeijingTime(field)]));
}

/** What can be done against a decision; nothing where no authority decided. */
const remediesAgainst = ({ authority, rule, department, subjectType, decidedAt }: Explanation): Remedy[] =>
  authority.appealable ? remediesOf({ zone: rule.zone, department, subjectType, decidedAt: new Date(decidedAt) }) : [];

/** A decision in sentences. Pure. */
export function wordsOf(decision: Explanation, labels: Labels): Text {
  const { code, clause, version } = decision.rule;
  const { explanation } = ruleOf(decision.rule);
  const { authority, facts, creditCode, subjectId, subjectType } = decision;
  const at = String(scalars.DateTime.serialize(decision.decidedAt));
  const subject = labels.types[subjectType]?.zh ?? subjectType;
  const written = Object.entries(facts).map(
    ([name, value]) => `${name} = ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const inChinese = Object.entries(facts).map(
    ([name, value]) => `${factName(name, labels)}：${factText(value, labels, name)}`,
  );
  // A reason may be a sentence of its own.
  const reasonsIn = (language: Language): string[] =>
    decision.reasons.map(reason => wordsIn(language, reason).replace(/[.。]+$/, ''));
  const remedies = remediesAgainst(decision);
  return {
    en: [
      `${decision.outcome}, decided at ${at} for ${subjectType} ${subjectId} of ${creditCode}.`,
      `Authority: ${authority.en}.`,
      `Ground: ${decision.ground.en}.`,
      `Rule ${code} (${decision.title}, ${decision.titleZh}), ${clause}, version ${version}. ${explanation.en}`,
      `Facts: ${written.join('; ')}.`,
      `Reasons: ${reasonsIn('en').join('; ')}.`,
      ...remedies.map(({ text }) => text.en),
      ...decision.toConfirm.map(
        ({ missing, source, from }) => `To be confirmed: ${missing.en}. Source: ${source.en}; from: ${from.en}.`,
      ),
    ].join('\n'),
    zh: [
      `${authority.zh}于${at}就${creditCode}的${subject}（${subjectId}）作出决定：${outcomeText(decision.outcome, labels).zh}。`,
      `法律依据：${decision.ground.zh}。`,
      `适用规则：${decision.titleZh}（${code}，第${version}版）。${explanation.zh}`,
      `事实：${inChinese.join('；')}。`,
      `理由：${reasonsIn('zh').join('；')}。`,
      ...remedies.map(({ text }) => text.zh),
      ...decision.toConfirm.map(
        ({ missing, source, from }) => `待核实：${missing.zh}。核对依据：${source.zh}；核实单位：${from.zh}。`,
      ),
    ].join('\n'),
  };
}

/** The resolvers of the common type `Decision` for what is made only where it is asked for. */
export const decisionResolvers = {
  Decision: {
    remedies: remediesAgainst,
    words: (decision: Explanation, _args: unknown, _context: unknown, { schema }: GraphQLResolveInfo): Text =>
      wordsOf(decision, labelsOf(schema)),
    notice: (decision: Explanation, _args: unknown, _context: unknown, { schema }: GraphQLResolveInfo): string =>
      noticeOf(decision, remediesAgainst(decision), labelsOf(schema)),
  },
};

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
  return row && mayRead(principal, department, row.creditCode) ? explain(row, department) : null;
}

/** A page of this department's decisions on an enterprise, each explained; null for a caller who may not see them. */
export async function decisionsOf(
  { principal, department, loaders }: DecisionContext,
  creditCode: string,
  args: PageArguments,
): Promise<Connection<Explanation> | null> {
  if (!mayRead(principal, department, creditCode)) return null;
  const { edges, pageInfo } = await loaders.decisions(creditCode, args);
  const explained = edges.map(({ cursor, node }) => ({ cursor, node: explain(node, department) }));
  return { edges: explained, nodes: explained.map(({ node }) => node), pageInfo };
}
