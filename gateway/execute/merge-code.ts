/**
 * Merging by generated code: it reads and writes the selected fields by their names. What was not selected is not
 * merged.
 */
import { generate, isInherited, quote } from './code.ts';
import { clone, merge, mergeValue } from './merge.ts';
import type { Merge } from './merge.ts';
import type { Selected } from './selected.ts';

/** More code than this is not generated for one fetch, in characters. */
const CODE_LIMIT = 60_000;

/** The merge of what a fetch selects. Where names are unusual, or too many, it is the merge that looks for keys. */
export function mergeByCode(selected: Selected): Merge {
  const copiers: string[] = [];
  let usual = true;

  const entries = (of: Selected): [string, Selected | null][] => {
    for (const name of of.keys()) usual &&= !isInherited(name);
    return [...of];
  };
  /** The name of a function that copies a value: an object, null, or lists of them. */
  const copier = (of: Selected): string => {
    const fields = entries(of).map(([name, below]) => {
      const value = `v[${quote(name)}]`;
      return `${quote(name)}: ${below ? `${copier(below)}(${value})` : `typeof ${value} === 'object' && ${value} !== null ? clone(${value}) : ${value}`}`;
    });
    const name = `copy${copiers.length}`;
    copiers.push(
      `function ${name}(v) { if (v === null || typeof v !== 'object') return v; if (Array.isArray(v)) return v.map(${name}); return { ${fields.join(', ')} }; }`,
    );
    return name;
  };
  const statements = entries(selected).map(([name, below]) => {
    const [from, to] = [`s[${quote(name)}]`, `t[${quote(name)}]`];
    if (!below) {
      return `v = ${from}; if (v !== undefined) { if (typeof v === 'object' && v !== null) mergeValue(t, ${quote(name)}, v, copied); else ${to} = v; }`;
    }
    return `v = ${from}; if (v !== undefined) { if (v === null) ${to} = v; else if (${to} === undefined) ${to} = copied ? ${copier(below)}(v) : v; else mergeValue(t, ${quote(name)}, v, copied); }`;
  });
  const code = `${copiers.join('\n')}\nreturn function (t, s, copied) { let v; ${statements.join('\n')} };`;
  return usual && code.length < CODE_LIMIT ? generate<Merge>(code, { clone, mergeValue }) : merge;
}
