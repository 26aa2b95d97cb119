/**
 * Representations by generated code. Most places of a response hold an entity that another place holds too: its values
 * are compared with those that were seen, and only new values become text.
 */
import type { QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { generate, isInherited, quote } from './code.ts';
import { responseOf } from './representation.ts';
import type { Represent } from './representation.ts';
import { typesOf } from './types.ts';

/**
 * Null where the requirements are not of the usual kind: one fragment for each type of entity, only fields in there,
 * each once and with a name that no object inherits.
 */
export function representByCode(requires: readonly QueryPlanSelectionNode[], schema: GraphQLSchema): Represent | null {
  const cases = new Map<string, string>();
  for (const selection of requires) {
    if (selection.kind !== 'InlineFragment' || !selection.typeCondition || !isPlain(selection.selections)) return null;
    const fields = selection.selections as QueryPlanFieldNode[];
    if (!fields.some(field => responseOf(field) === '__typename')) return null;
    for (const typename of typesOf(schema, selection.typeCondition)) {
      if (cases.has(typename)) return null;
      cases.set(typename, `case ${quote(typename)}: ${entityCode(fields, cases.size)}`);
    }
  }
  return generate<Represent>(
    `return function (e, distinct) { switch (e.__typename) { ${[...cases.values()].join('\n')} } return null; }`,
    { leaf },
  );
}

function isPlain(selections: readonly QueryPlanSelectionNode[]): boolean {
  const names = new Set(selections.map(selection => (selection.kind === 'Field' ? responseOf(selection) : '')));
  return (
    names.size === selections.length &&
    selections.every(
      selection =>
        selection.kind === 'Field' && !isInherited(responseOf(selection)) && isPlain(selection.selections ?? []),
    )
  );
}

/** @param type the number of its type among those of the fetch */
function entityCode(fields: readonly QueryPlanFieldNode[], type: number): string {
  const read = fields.map(
    (field, index) => `const v${index} = e[${quote(responseOf(field))}]; if (v${index} === undefined) return null;`,
  );
  const text = textOf(fields.map((field, index) => ({ field, value: `v${index}` })));
  const values = fields.flatMap((field, index) => (responseOf(field) === '__typename' ? [] : [`v${index}`]));
  // Values with parts are compared as text.
  if (values.length === 0 || fields.some(field => field.selections))
    return `{ ${read.join('\n')} ${text.code} return distinct.of(${text.result}); }`;
  const same =
    values
      .slice(1)
      .map((value, index) => `seen[i].values[${index}] === ${value}`)
      .join(' && ') || 'true';
  return `{ ${read.join('\n')}
    const map = distinct.seen[${type}] ??= new Map();
    const seen = map.get(${values[0]});
    if (seen !== undefined) for (let i = 0; i < seen.length; i += 1) if (${same}) return seen[i].representation;
    ${text.code}
    const one = { values: [${values.slice(1).join()}], representation: distinct.of(${text.result}) };
    if (seen !== undefined) seen.push(one); else map.set(${values[0]}, [one]);
    return one.representation; }`;
}

let variables = 0;

/** Code that writes the text of fields whose values are in variables, and the expression that then gives it. */
function textOf(fields: readonly { field: QueryPlanFieldNode; value: string }[]): { code: string; result: string } {
  const code: string[] = [];
  const parts = fields.map(({ field, value }, index) => {
    const text = `t${++variables}`;
    code.push(
      field.selections
        ? valueCode(field.selections as QueryPlanFieldNode[], value, text)
        : `const ${text} = leaf(${value});`,
    );
    return `${quote(`${index > 0 ? ',' : '{'}${JSON.stringify(responseOf(field))}:`)} + ${text}`;
  });
  return { code: code.join('\n'), result: `${parts.join(' + ')} + '}'` };
}

/**
 * Statements that declare `text`, of a value with fields: an object, null, or a list of them. An object that lacks one
 * is null.
 */
function valueCode(fields: readonly QueryPlanFieldNode[], value: string, text: string): string {
  const [name, values] = [`o${++variables}`, fields.map(field => ({ field, value: `v${++variables}` }))];
  const read = values.map(
    ({ field, value }) => `const ${value} = o[${quote(responseOf(field))}]; if (${value} === undefined) return 'null';`,
  );
  const all = textOf(values);
  return `const ${name} = o => { if (o === null || typeof o !== 'object') return 'null'; ${read.join('\n')} ${all.code} return ${all.result}; };
    const ${text} = Array.isArray(${value}) ? '[' + ${value}.map(${name}).join() + ']' : ${name}(${value});`;
}

function leaf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  return typeof value === 'number' || typeof value === 'boolean' ? `${value}` : JSON.stringify(value);
}
