/**
 * What departments say, in every test of theirs: a refusal has its text in Chinese, with every parameter filled; a
 * decision says what an appeal needs, in Chinese.
 */
import type { GraphQLSchema } from 'graphql';
import { decisionResolvers, explain } from '../case/decisions.ts';
import { factName } from '../case/notice.ts';
import { outcomeText } from '../case/outcomes.ts';
import type { Department } from '../department.ts';
import type { Refusal } from '../errors.ts';
import { textOf, wordsIn } from '../messages.ts';
import type { Words } from '../messages.ts';
import { labelsOf } from '../server/labels.ts';
import { innerNamesIn } from './inner-names.ts';

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);
const UNFILLED = /\{\w+\}/;

/** What is wrong with the Chinese of a sentence besides: `innerWordsIn` of a contract. */
export type InnerWords = (words: Words) => string[];
const NONE: InnerWords = () => [];

/** What is wrong with words that a caller reads; empty where nothing is. */
function wordsFaults(what: string, words: Words, innerWords: InnerWords): string[] {
  const { zh, en } = textOf(words);
  const isOwn = typeof words === 'string';
  return [
    // What somebody wrote himself may be a number alone, which is read in every language.
    ...(isChinese(zh) || (isOwn && !/\p{L}/u.test(zh)) ? [] : [`${what} must be said in Chinese, but got: ${zh}`]),
    // What somebody wrote himself may hold braces.
    ...(!isOwn && Object.keys(words.parameters).length === 0 && UNFILLED.test(zh + en)
      ? [`${what} must have every parameter filled, but got: ${zh}`]
      : []),
    ...innerNamesIn(words).map(name => `${what} must not name a department as programs do (${name}): ${zh} / ${en}`),
    ...innerWords(words).map(word => `${what} must be said without inner words, but has ${word}: ${zh}`),
  ];
}

/** What is wrong with the words of a refusal. */
const refusalFaults = ({ code, message, remedy }: Refusal, innerWords: InnerWords): string[] => [
  ...wordsFaults(`the refusal ${code}`, message, innerWords),
  ...(remedy === null ? [] : wordsFaults(`the remedy of ${code}`, remedy, innerWords)),
];

/** The faults of what a department has said so far. */
export interface Speech {
  /** The department, whose refusals are heard. */
  department: Department;
  /** The faults since the last call. */
  faults(): string[];
  /** What the last mutation was refused; null where it was done. */
  lastRefusal(): Refusal | null;
}

type Resolver = (...args: unknown[]) => unknown;

/** Listens to what the mutations of a department refuse. */
export function listenTo(department: Department, innerWords: InnerWords = NONE): Speech {
  let heard: string[] = [];
  let last: Refusal | null = null;
  const listening = (resolve: Resolver): Resolver => {
    return async (...args) => {
      last = null;
      const result = await resolve(...args);
      last = isRefusal(result) ? result : null;
      if (isRefusal(result)) heard.push(...refusalFaults(result, innerWords));
      return result;
    };
  };
  const resolvers = department.resolvers.map(own => {
    const { Mutation } = own as { Mutation?: Record<string, Resolver> };
    if (!Mutation) return own;
    const mutations = Object.entries(Mutation).map(([name, resolve]) => [name, listening(resolve)] as const);
    return { ...own, Mutation: Object.fromEntries(mutations) };
  });
  return {
    department: { ...department, resolvers },
    faults: () => {
      const faults = heard;
      heard = [];
      return faults;
    },
    lastRefusal: () => last,
  };
}

const isRefusal = (result: unknown): result is Refusal =>
  typeof result === 'object' && result !== null && '__typename' in result && result.__typename === 'Refusal';

/** A row of the table of decisions, by column. */
type StoredDecision = Readonly<Record<string, unknown>>;

/** Makes the check of a department's decisions: what each lacks that an appeal needs. */
export function decisionCheck(
  department: string,
  schema: GraphQLSchema,
  innerWords: InnerWords = NONE,
): (row: StoredDecision) => string[] {
  const labels = labelsOf(schema);
  return row => {
    const explained = explain(rowOfColumns(row), department);
    const { outcome, subjectType, facts, reasons, authority, ground } = explained;
    const what = `the decision ${outcome} of ${subjectType}`;
    const remedies = decisionResolvers.Decision.remedies(explained);
    const notice = decisionResolvers.Decision.notice(explained, {}, {}, { schema } as never);
    const unnamed = Object.keys(facts).filter(name => !isChinese(factName(name, labels)));
    return [
      ...(row.authority === null ? [`${what} must say who decided`] : []),
      ...(row.rule_hash === null ? [`${what} must keep the hash of its rule`] : []),
      ...(isChinese(ground.zh) ? [] : [`${what} must have its ground in Chinese, but got: ${ground.zh}`]),
      ...(remedies.length === 0 && authority.appealable ? [`${what} must name the remedies`] : []),
      ...(isChinese(outcomeText(outcome, labels).zh) ? [] : [`${what}: its result must have a Chinese name`]),
      ...(labels.types[subjectType] ? [] : [`${what}: its subject must be a type of the contract`]),
      ...unnamed.map(name => `${what}: the fact ${name} must have a Chinese name`),
      ...reasons.flatMap(reason => wordsFaults(`a reason of ${what}`, reason, innerWords)),
      ...(reasons.every(reason => notice.includes('<p>') && wordsIn('zh', reason))
        ? []
        : [`${what} must give reasons`]),
    ];
  };
}

/** The row as a loader reads it. */
function rowOfColumns(row: StoredDecision): Parameters<typeof explain>[0] {
  const named = Object.entries(row).map(([column, value]) => [
    column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  // The columns of the entity, in JSON as the database writes a row.
  return Object.fromEntries(named) as Parameters<typeof explain>[0];
}
