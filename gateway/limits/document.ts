/**
 * Limits of documents and variables, checked before anything else is done with them. Parsing stops at the limit of
 * tokens, and the walk over the document at the limit of selections, so that a hostile document costs no more than a
 * large honest one. Validation compares the selections of one field with one another, and its fragments too: hence the
 * limits of repeats and of fragments. A document that has passed is not checked again.
 */
import { Kind, parse } from 'graphql';
import type { ASTNode, DocumentNode, FieldNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Config } from '#shared/process/config.ts';
import { graphError } from '#shared/errors.ts';
import { fragmentsOf, responseName, selectionSetsBelow } from '../fields.ts';

/** Levels of nesting that variables may have. */
export const VARIABLES_DEPTH = 32;
/** Documents that are remembered because they passed. */
const REMEMBERED = 5_000;
/** Their characters together: a document may have a hundred thousand. */
const REMEMBERED_CHARACTERS = 10_000_000;

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

/** The rule of each limit; %d stands for its maximum. */
const RULES: Readonly<Record<LimitName, string>> = {
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

/** The error LIMIT_EXCEEDED (HTTP 400) of a request past a limit. It names the limit, its maximum and what was got. */
export function pastLimit(limit: LimitName, maximum: number, got: number | string): Error {
  return graphError('LIMIT_EXCEEDED', `${RULES[limit].replace('%d', String(maximum))}, but got: ${got}`, {
    limit,
    maximum,
    got,
    http: { status: 400 },
  });
}

export interface Limits {
  /**
   * Throws LIMIT_EXCEEDED where a document or its variables are past a limit. A text that is not GraphQL passes: Apollo
   * Server's parser reports it better.
   */
  check(source: unknown, variables: unknown): void;
  /**
   * Nodes and values visited since the start. It measures what the checks cost besides parsing, which stops at the
   * limit of tokens.
   */
  work(): number;
}

export function createLimits(config: Config): Limits {
  const harmless = new LRUCache<string, true>({
    max: REMEMBERED,
    maxSize: REMEMBERED_CHARACTERS,
    sizeCalculation: (_harmless, source) => source.length,
  });
  let work = 0;
  const countVisit = (): void => {
    work += 1;
  };
  return {
    check: (source, variables) => {
      if (variables !== undefined && variables !== null) work += checkVariables(variables, config.LIMIT_LIST);
      if (typeof source !== 'string' || harmless.get(source)) return;
      const document = parseWithin(source, config);
      if (!document) return;
      checkDocument(document, config, countVisit);
      harmless.set(source, true);
    },
    work: () => work,
  };
}

/** A document within the limits of its text; undefined where the text is not GraphQL. Throws LIMIT_EXCEEDED. */
function parseWithin(source: string, config: Config): DocumentNode | undefined {
  const { LIMIT_CHARACTERS, LIMIT_LINES, LIMIT_TOKENS } = config;
  if (source.length > LIMIT_CHARACTERS) throw pastLimit('characters', LIMIT_CHARACTERS, source.length);
  const lines = linesOf(source);
  if (lines > LIMIT_LINES) throw pastLimit('lines', LIMIT_LINES, lines);
  try {
    return parse(source, { noLocation: true, maxTokens: LIMIT_TOKENS });
  } catch (error) {
    if (/Document contains more tha[nt] \d+ tokens/.test((error as Error).message))
      throw pastLimit('tokens', LIMIT_TOKENS, 'more');
    return undefined;
  }
}

/**
 * The lines of a text. Comments are the reason for this limit: the parser does not count them as tokens but keeps them
 * as such, and there are at most as many of them as lines.
 */
function linesOf(source: string): number {
  let lines = 1;
  for (const end of ['\n', '\r'])
    for (let at = source.indexOf(end); at >= 0; at = source.indexOf(end, at + 1)) lines += 1;
  return lines;
}

/** Throws LIMIT_EXCEEDED. `visit` is called for each node that is visited; the limits bound how many there are. */
function checkDocument(document: DocumentNode, limits: Config, visit: () => void): void {
  checkNodes(document, limits, visit);
  const walk = new SelectionWalk(fragmentsOf(document), limits, visit);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) walk.operation(definition.selectionSet);
    // A fragment is validated by itself, even one that no selection spreads.
    else if (definition.kind === Kind.FRAGMENT_DEFINITION) walk.fragment(definition.selectionSet);
  }
}

/** Counts aliases, directives and the items of list arguments: one look at each node of the document as written. */
function checkNodes(document: DocumentNode, limits: Config, visit: () => void): void {
  const { LIMIT_ALIASES, LIMIT_DIRECTIVES, LIMIT_LIST } = limits;
  let aliases = 0;
  let directives = 0;
  for (const node of nodesOf(document)) {
    visit();
    if (node.kind === Kind.FIELD && node.alias) aliases += 1;
    if (node.kind === Kind.DIRECTIVE) directives += 1;
    if (node.kind === Kind.LIST && node.values.length > LIMIT_LIST)
      throw pastLimit('list', LIMIT_LIST, node.values.length);
  }
  if (aliases > LIMIT_ALIASES) throw pastLimit('aliases', LIMIT_ALIASES, aliases);
  if (directives > LIMIT_DIRECTIVES) throw pastLimit('directives', LIMIT_DIRECTIVES, directives);
}

/** Every node of a document, in no particular order. */
function* nodesOf(document: DocumentNode): Generator<ASTNode> {
  const left: unknown[] = [...document.definitions];
  while (left.length > 0) {
    const part = left.pop();
    if (Array.isArray(part)) {
      for (const item of part) left.push(item);
    } else if (isNode(part)) {
      yield part;
      for (const child of Object.values(part)) if (typeof child === 'object') left.push(child);
    }
  }
}

const isNode = (value: unknown): value is ASTNode => typeof value === 'object' && value !== null && 'kind' in value;

/**
 * Checks depth, selections and repeats with fragments spread: fields of one response name are taken together, as
 * validation and execution do.
 */
class SelectionWalk {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #limits: Config;
  readonly #visit: () => void;
  /** Selections of all operations and fragments together. */
  #selections = 0;

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>, limits: Config, visit: () => void) {
    this.#fragments = fragments;
    this.#limits = limits;
    this.#visit = visit;
  }

  operation(root: SelectionSetNode): void {
    const { LIMIT_ROOT_FIELDS } = this.#limits;
    const fields = this.#collect([root]);
    if (fields.size > LIMIT_ROOT_FIELDS) throw pastLimit('rootFields', LIMIT_ROOT_FIELDS, fields.size);
    this.#walkBelow(fields, 1);
  }

  fragment(root: SelectionSetNode): void {
    this.#walkBelow(this.#collect([root]), 1);
  }

  #walkBelow(fields: ReadonlyMap<string, readonly FieldNode[]>, depth: number): void {
    const { LIMIT_DEPTH } = this.#limits;
    for (const nodes of fields.values()) {
      const below = selectionSetsBelow(nodes);
      if (below.length === 0) continue;
      if (depth >= LIMIT_DEPTH) throw pastLimit('depth', LIMIT_DEPTH, 'more');
      this.#walkBelow(this.#collect(below), depth + 1);
    }
  }

  /** The fields of one place by response name. */
  #collect(sets: readonly SelectionSetNode[]): Map<string, FieldNode[]> {
    const fields = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    const left = [...sets];
    for (let set = left.pop(); set !== undefined; set = left.pop()) {
      for (const node of set.selections) {
        this.#countSelection();
        if (node.kind === Kind.FIELD) {
          this.#addField(fields, node);
          continue;
        }
        const inside = node.kind === Kind.FRAGMENT_SPREAD ? this.#spread(node.name.value, spread) : node.selectionSet;
        if (inside) left.push(inside);
      }
    }
    return fields;
  }

  #countSelection(): void {
    const { LIMIT_SELECTIONS } = this.#limits;
    this.#visit();
    this.#selections += 1;
    if (this.#selections > LIMIT_SELECTIONS) throw pastLimit('selections', LIMIT_SELECTIONS, 'more');
  }

  #addField(fields: Map<string, FieldNode[]>, node: FieldNode): void {
    const { LIMIT_REPEATS } = this.#limits;
    const name = responseName(node);
    const nodes = fields.get(name) ?? [];
    nodes.push(node);
    if (nodes.length > LIMIT_REPEATS) throw pastLimit('repeats', LIMIT_REPEATS, `more (${name})`);
    fields.set(name, nodes);
  }

  /** The selections of a named fragment; undefined where it was spread in this place before, or does not exist. */
  #spread(name: string, spread: Set<string>): SelectionSetNode | undefined {
    const { LIMIT_FRAGMENTS } = this.#limits;
    if (spread.has(name)) return undefined;
    spread.add(name);
    if (spread.size > LIMIT_FRAGMENTS) throw pastLimit('fragments', LIMIT_FRAGMENTS, 'more');
    return this.#fragments.get(name)?.selectionSet;
  }
}

/**
 * Checks the lists in variables and how deep they are nested. Returns how many values were visited; the limit of a
 * body's size bounds them.
 */
function checkVariables(variables: unknown, longestList: number): number {
  let visited = 0;
  let level: unknown[] = [variables];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > VARIABLES_DEPTH) throw pastLimit('variablesDepth', VARIABLES_DEPTH, 'more');
    visited += level.length;
    const next: unknown[] = [];
    for (const value of level) addParts(value, longestList, next);
    level = next;
  }
  return visited;
}

/** Adds the members of an object or the items of a list to `parts`. Throws LIMIT_EXCEEDED for too long a list. */
function addParts(value: unknown, longestList: number, parts: unknown[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value) && value.length > longestList) throw pastLimit('list', longestList, value.length);
  for (const part of Object.values(value)) parts.push(part);
}
