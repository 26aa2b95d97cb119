/** Reads the text of a supergraph into what the executor takes. */
import { Supergraph as FederatedSupergraph } from '@apollo/federation-internals';
import { parse, print, printSchema, visit } from 'graphql';
import type { ASTNode, DocumentNode } from 'graphql';
import { readAccess } from './access-rules.ts';
import type { AccessRules } from './access-rules.ts';
import { overrideTraps } from './join.ts';

/** A supergraph with its whole text. Two supergraphs that differ in access rules alone differ in it. */
export interface WholeSupergraph {
  text: string;
  /** Without the directives that the planner does not know. */
  sdl: string;
  rules: AccessRules;
}

/**
 * A supergraph as the executor takes it. Its schemas come in parts of some definitions each, so that the event loop can
 * do other work between two of them.
 */
export interface Supergraph {
  /** What the planner plans on; without descriptions, which are most of a supergraph's text. */
  parts: readonly string[];
  /** The schema that clients see. */
  api: readonly string[];
  rules: AccessRules;
}

/** Characters of a part: parsing it takes less than a millisecond. */
const PART = 10_000;

/**
 * Reads the text of a supergraph. Throws where it is not GraphQL, links a feature that is not supported, or (with
 * `refuseTraps`) holds an override that nobody has decided (join.ts)
 * but by the labels in `decided`.
 */
export function readSupergraph(
  text: string,
  { refuseTraps, decided }: { refuseTraps: boolean; decided?: ReadonlySet<string> },
): WholeSupergraph {
  const whole = parse(text);
  const traps = refuseTraps ? overrideTraps(whole, decided) : [];
  if (traps.length > 0) throw new Error(traps.join('\n'));
  const { document, rules } = readAccess(whole);
  return { text, sdl: document === whole ? text : print(document), rules };
}

/**
 * Makes what the executor takes. It takes some hundred milliseconds.
 * @throws where it is no supergraph
 */
export function servedSupergraph({ sdl, rules }: Pick<WholeSupergraph, 'sdl' | 'rules'>): Supergraph {
  const parts = partsOf(withoutDescriptions(parse(sdl, { noLocation: true })));
  const api = FederatedSupergraph.build(sdl, { validateSupergraph: true })
    .apiSchema()
    .toGraphQLJSSchema({ includeDefer: true });
  return { parts, api: partsOf(parse(printSchema(api), { noLocation: true })), rules };
}

const withoutDescriptions = (document: DocumentNode): DocumentNode =>
  visit(document, {
    enter: (node: ASTNode) =>
      'description' in node && node.description ? { ...node, description: undefined } : undefined,
  });

function partsOf({ definitions }: DocumentNode): string[] {
  const parts: string[] = [];
  let part = '';
  for (const definition of definitions) {
    part += `${print(definition)}\n\n`;
    if (part.length < PART) continue;
    parts.push(part);
    part = '';
  }
  return part === '' ? parts : [...parts, part];
}
