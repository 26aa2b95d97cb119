/**
 * Bounds on what a caller may send, looked at before anything else is done with it: parsing stops at the limit of
 * tokens, and the walk over the document at the limit of selections, so that a hostile document costs no more than a
 * large honest one. Validation compares the selections of one field with one another, and its fragments, hence the
 * limits of repeats and of fragments. A document that has passed is not looked at again.
 */
import { Kind, parse } from 'graphql';
import type { DocumentNode, FieldNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import type { Config } from '#shared/process/config.ts';
import { graphError } from '#shared/errors.ts';

/** Levels of nesting in variables. */
export const VARIABLES_DEPTH = 32;
/** Documents that are remembered as harmless. */
const REMEMBERED = 5_000;

type LimitName =
  | 'characters'
  | 'lines'
  | 'tokens'
  | 'depth'
  | 'selections'
  | 'aliases'
  | 'rootFields'
  | 'directives'
  | 'repeats'
  | 'fragments'
  | 'list'
  | 'values'
  | 'variablesDepth'
  | 'cost'
  | 'introspection';
const WHAT: Readonly<Record<LimitName, string>> = {
  characters: 'a document may have at most %d characters',
  lines: 'a document may have at most %d lines',
  tokens: 'a document may have at most %d tokens',
  depth: 'selections may be at most %d deep',
  selections: 'a document may have at most %d selections, its fragments spread',
  aliases: 'a document may have at most %d aliases',
  rootFields: 'an operation may have at most %d root fields',
  directives: 'a document may have at most %d directives',
  repeats: 'one field may be selected at most %d times in one place',
  fragments: 'at most %d fragments may be spread in one place',
  list: 'a list may have at most %d items',
  values: 'a request may have at most %d values',
  variablesDepth: 'variables may be nested at most %d deep',
  cost: 'an operation may cost at most %d',
  introspection: 'an operation may ask for at most %d objects of the schema',
};

/**
 * The refusal of what is past a limit: LIMIT_EXCEEDED (HTTP 400), which names the limit, its maximum and what was got.
 */
export function pastLimit(limit: LimitName, maximum: number, got: number | string): Error {
  return graphError('LIMIT_EXCEEDED', `${WHAT[limit].replace('%d', String(maximum))}, but got: ${got}`, {
    limit,
    maximum,
    got,
    http: { status: 400 },
  });
}

export interface Limits {
  /**
   * Throws LIMIT_EXCEEDED where a document or its variables are past a limit. What is no GraphQL passes: the parser
   * tells it better.
   */
  check(source: unknown, variables: unknown): void;
  /** Nodes and values visited since the start: what it has cost beside parsing, which stops at the limit of tokens. */
  work(): number;
}

export function createLimits(config: Config): Limits {
  const harmless = new Set<string>();
  let work = 0;
  return {
    check: (source, variables) => {
      if (variables !== undefined && variables !== null) work += checkValue(variables, config);
      if (typeof source !== 'string' || harmless.has(source)) return;
      if (source.length > config.LIMIT_CHARACTERS)
        throw pastLimit('characters', config.LIMIT_CHARACTERS, source.length);
      if (linesOf(source) > config.LIMIT_LINES) throw pastLimit('lines', config.LIMIT_LINES, linesOf(source));
      const document = parseWithin(source, config.LIMIT_TOKENS);
      if (!document) return;
      checkDocument(document, config, () => (work += 1));
      if (harmless.size >= REMEMBERED) harmless.clear();
      harmless.add(source);
    },
    work: () => work,
  };
}

/** A comment is no token to the parser's limit, but is kept as one: there are at most as many as lines. */
function linesOf(source: string): number {
  let lines = 1;
  for (const end of ['\n', '\r'])
    for (let at = source.indexOf(end); at >= 0; at = source.indexOf(end, at + 1)) lines += 1;
  return lines;
}

/**
 * The document; undefined where the text is no GraphQL. Stops at the limit of tokens, past which it throws
 * LIMIT_EXCEEDED.
 */
function parseWithin(source: string, maxTokens: number): DocumentNode | undefined {
  try {
    return parse(source, { noLocation: true, maxTokens });
  } catch (error) {
    if (/Document contains more tha[nt] \d+ tokens/.test((error as Error).message))
      throw pastLimit('tokens', maxTokens, 'more');
    return undefined;
  }
}

/**
 * Throws LIMIT_EXCEEDED. `visit` is called for each node that is looked at, of which there are at most as many as the
 * limits allow.
 */
function checkDocument(document: DocumentNode, limits: Config, visit: () => void): void {
  const fragments = new Map(
    document.definitions.flatMap(node =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  countEverywhere(document, limits, visit);
  const walk = createWalk(fragments, limits, visit);
  for (const definition of document.definitions) {
    // A fragment is validated by itself, too, even one that nothing spreads.
    if (definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION)
      walk(definition.selectionSet, definition.kind === Kind.OPERATION_DEFINITION);
  }
}

/**
 * Aliases, directives and the lists in arguments, wherever they stand: one look at each node of the document as it was
 * written.
 */
function countEverywhere(
  document: DocumentNode,
  { LIMIT_ALIASES, LIMIT_DIRECTIVES, LIMIT_LIST }: Config,
  visit: () => void,
): void {
  let [aliases, directives] = [0, 0];
  const left: unknown[] = [...document.definitions];
  while (left.length > 0) {
    const node = left.pop();
    if (Array.isArray(node)) {
      for (const one of node) left.push(one);
      continue;
    }
    if (typeof node !== 'object' || node === null) continue;
    visit();
    const { kind } = node as { kind?: string };
    if (kind === Kind.FIELD && (node as FieldNode).alias) aliases += 1;
    if (kind === Kind.DIRECTIVE) directives += 1;
    if (kind === Kind.LIST && (node as unknown as { values: unknown[] }).values.length > LIMIT_LIST)
      throw pastLimit('list', LIMIT_LIST, (node as unknown as { values: unknown[] }).values.length);
    for (const part of Object.values(node)) if (typeof part === 'object' && part !== null) left.push(part);
  }
  if (aliases > LIMIT_ALIASES) throw pastLimit('aliases', LIMIT_ALIASES, aliases);
  if (directives > LIMIT_DIRECTIVES) throw pastLimit('directives', LIMIT_DIRECTIVES, directives);
}

/**
 * Depth, selections and repeats with fragments spread: fields of one answer key are taken together, as validation and
 * execution do.
 */
function createWalk(
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  limits: Config,
  visit: () => void,
): (root: SelectionSetNode, isOperation: boolean) => void {
  const { LIMIT_DEPTH, LIMIT_SELECTIONS, LIMIT_ROOT_FIELDS, LIMIT_REPEATS, LIMIT_FRAGMENTS } = limits;
  let selections = 0;
  const collect = (sets: readonly SelectionSetNode[]): Map<string, FieldNode[]> => {
    const found = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    const left = [...sets];
    while (left.length > 0) {
      for (const node of left.pop()!.selections) {
        visit();
        if ((selections += 1) > LIMIT_SELECTIONS) throw pastLimit('selections', LIMIT_SELECTIONS, 'more');
        if (node.kind === Kind.INLINE_FRAGMENT) left.push(node.selectionSet);
        if (node.kind === Kind.FRAGMENT_SPREAD && !spread.has(node.name.value)) {
          if (spread.add(node.name.value).size > LIMIT_FRAGMENTS) throw pastLimit('fragments', LIMIT_FRAGMENTS, 'more');
          const fragment = fragments.get(node.name.value);
          if (fragment) left.push(fragment.selectionSet);
        }
        if (node.kind !== Kind.FIELD) continue;
        const key = (node.alias ?? node.name).value;
        const nodes = found.get(key) ?? [];
        if (nodes.push(node) > LIMIT_REPEATS) throw pastLimit('repeats', LIMIT_REPEATS, `more (${key})`);
        found.set(key, nodes);
      }
    }
    return found;
  };
  const walk = (sets: readonly SelectionSetNode[], depth: number, isOperation: boolean): void => {
    if (depth > LIMIT_DEPTH) throw pastLimit('depth', LIMIT_DEPTH, 'more');
    const found = collect(sets);
    if (isOperation && found.size > LIMIT_ROOT_FIELDS) throw pastLimit('rootFields', LIMIT_ROOT_FIELDS, found.size);
    for (const nodes of found.values()) {
      const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      if (below.length > 0) walk(below, depth + 1, false);
    }
  };
  return (root, isOperation) => walk([root], 1, isOperation);
}

/**
 * Lists in variables and how deep they are nested; returns how many values were looked at. A body of limited size
 * bounds it.
 */
function checkValue(value: unknown, { LIMIT_LIST }: Config): number {
  let looked = 0;
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > VARIABLES_DEPTH) throw pastLimit('variablesDepth', VARIABLES_DEPTH, 'more');
    const next: unknown[] = [];
    for (const one of level) {
      looked += 1;
      if (typeof one !== 'object' || one === null) continue;
      if (Array.isArray(one) && one.length > LIMIT_LIST) throw pastLimit('list', LIMIT_LIST, one.length);
      for (const part of Object.values(one)) next.push(part);
    }
    level = next;
  }
  return looked;
}
