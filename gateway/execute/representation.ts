/**
 * Representations: what of an entity is sent so that another department can find it. They are written as JSON text at once: two entities are
 * the same to a department exactly where their texts are equal.
 */
import type { QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { generate, isInherited, own, quote, setOwn } from './code.ts';
import { merge } from './merge.ts';
import type { Place } from './path.ts';
import type { Rewrite } from './rewrite.ts';
import { isOfType, typesOf } from './types.ts';

/** The text; null where the entity is none that the fetch is for, or lacks what is required. */
export type Represent = (entity: Place) => string | null;

/** Builds the representation as the stock gateway does, and then its text. */
export function representByClosures(requires: readonly QueryPlanSelectionNode[], schema: GraphQLSchema, rewrite?: Rewrite): Represent {
  return entity => {
    const representation = select(entity, requires, schema);
    if (!representation?.['__typename']) return null;
    rewrite?.(representation);
    return JSON.stringify(representation);
  };
}

function select(source: unknown, selections: readonly QueryPlanSelectionNode[], schema: GraphQLSchema): Place | null {
  if (source === null || typeof source !== 'object') return null;
  const result: Place = {};
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      if (!selection.typeCondition || !isOfType(schema, source, selection.typeCondition)) continue;
      merge(result, select(source, selection.selections, schema) ?? {}, false);
      continue;
    }
    const { selections: below } = selection;
    const value = own(source, responseOf(selection));
    if (value === undefined) return null;
    const selected = below ? (Array.isArray(value) ? value.map(item => select(item, below, schema)) : select(value, below, schema)) : value;
    setOwn(result, responseOf(selection), selected);
  }
  return result;
}

const responseOf = ({ alias, name }: QueryPlanFieldNode): string => alias || name;

/**
 * The same as generated code; null where the requirements are not of the usual kind: one fragment for each type of entity, and only fields
 * below it.
 */
export function representByCode(requires: readonly QueryPlanSelectionNode[], schema: GraphQLSchema): Represent | null {
  const cases = new Map<string, string>();
  for (const selection of requires) {
    if (selection.kind !== 'InlineFragment' || !selection.typeCondition || !isPlain(selection.selections)) return null;
    if (!selection.selections.some(field => field.kind === 'Field' && responseOf(field) === '__typename')) return null;
    for (const typename of typesOf(schema, selection.typeCondition)) {
      if (cases.has(typename)) return null;
      cases.set(typename, `case ${quote(typename)}: ${objectCode(selection.selections as QueryPlanFieldNode[], 'e', 'return null;', text => `return ${text};`)}`);
    }
  }
  return generate<Represent>(`return function (e) { switch (e.__typename) { ${[...cases.values()].join('\n')} } return null; }`, { leaf });
}

/** Whether there are fields only, each once, with names that no object inherits. */
function isPlain(selections: readonly QueryPlanSelectionNode[]): boolean {
  const names = new Set(selections.map(selection => (selection.kind === 'Field' ? responseOf(selection) : '')));
  return names.size === selections.length && selections.every(selection => selection.kind === 'Field' && !isInherited(responseOf(selection)) && isPlain(selection.selections ?? []));
}

let variables = 0;

/** Statements that hand the text of an object's fields to `done`, or do `missing` where one is not there. */
function objectCode(fields: readonly QueryPlanFieldNode[], object: string, missing: string, done: (text: string) => string): string {
  const parts: string[] = [];
  const code = fields.map((field, index) => {
    const [value, text] = [`v${++variables}`, `t${variables}`];
    parts.push(`${quote(`${index > 0 ? ',' : '{'}${JSON.stringify(responseOf(field))}:`)} + ${text}`);
    return `const ${value} = ${object}[${quote(responseOf(field))}]; if (${value} === undefined) { ${missing} }
      let ${text}; ${field.selections ? valueCode(field.selections as QueryPlanFieldNode[], value, text) : `${text} = leaf(${value});`}`;
  });
  return `{ ${code.join('\n')} ${done(`${parts.join(' + ')} + '}'`)} }`;
}

/** Statements that set `text` to the text of a value with fields: an object, null, or a list of them. */
function valueCode(fields: readonly QueryPlanFieldNode[], value: string, text: string): string {
  const name = `o${++variables}`;
  return `const ${name} = o => { if (o === null || typeof o !== 'object') return 'null'; ${objectCode(fields, 'o', `return 'null';`, all => `return ${all};`)} };
    ${text} = Array.isArray(${value}) ? '[' + ${value}.map(${name}).join() + ']' : ${name}(${value});`;
}

function leaf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  return typeof value === 'number' || typeof value === 'boolean' ? `${value}` : JSON.stringify(value);
}
