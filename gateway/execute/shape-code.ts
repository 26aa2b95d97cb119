/**
 * Shapes answers by generated code: one function for each object of the selection that reads, checks and writes its
 * fields as an object literal, so that the engine knows every object's layout.
 */
import { generate, own, quote, read } from './code.ts';
import { Unusual, isLeaf } from './shape.ts';
import type { Leaf, Shape, ShapeField, Wrap } from './shape.ts';
import type { Shaper } from './shape-closures.ts';

/** More code than this is not generated for one operation, in characters. */
const CODE_LIMIT = 400_000;

/** Null where the code would be too large: interfaces with many types, selected again and again. */
export function codeShaper(root: Shape): Shaper | null {
  const scope: Record<string, unknown> = { own, isLeaf, isArray: Array.isArray, UNUSUAL: new Unusual('unusual data') };
  const code: string[] = ['function bad() { throw UNUSUAL; }'];
  const known = new Set<number>();
  const waiting: Shape[] = [];
  let size = 0;

  const nameOf = (shape: Shape): string => {
    if (!known.has(shape.id)) waiting.push(shape);
    known.add(shape.id);
    return `object${shape.id}`;
  };
  const leafName = (leaf: ReadonlySet<string>): string => {
    const found = Object.entries(scope).find(([, value]) => value === leaf);
    if (found) return found[0];
    const name = `enum${Object.keys(scope).length}`;
    scope[name] = leaf;
    return name;
  };
  /** An expression of whether the variable holds the leaf type's value; null is judged apart. */
  const test = (leaf: Leaf, value: string): string => {
    if (typeof leaf !== 'string') return `typeof ${value} === 'string' && ${leafName(leaf)}.has(${value})`;
    if (leaf === 'any') return `${value} != null`;
    if (leaf === 'String') return `typeof ${value} === 'string'`;
    if (leaf === 'ID') return `(typeof ${value} === 'string' || isLeaf('ID', ${value}))`;
    return leaf === 'Boolean'
      ? `typeof ${value} === 'boolean'`
      : leaf === 'Int'
        ? `(${value} | 0) === ${value} || isLeaf('Int', ${value})`
        : `typeof ${value} === 'number'`;
  };
  let variables = 0;
  /** Statements that make of the variable's value the answer's, in place. */
  const convert = (
    value: string,
    { nonNull, items }: Wrap,
    field: ShapeField & { kind: 'leaf' | 'object' },
  ): string => {
    const none = nonNull ? 'bad();' : `${value} = null;`;
    if (items) {
      const [list, index, item] = [`l${++variables}`, `i${variables}`, `v${variables}`];
      return `if (${value} == null) ${none} else {
        if (!isArray(${value})) bad();
        const ${list} = new Array(${value}.length);
        for (let ${index} = 0; ${index} < ${list}.length; ${index} += 1) { let ${item} = ${value}[${index}]; ${convert(item, items, field)} ${list}[${index}] = ${item}; }
        ${value} = ${list};
      }`;
    }
    if (field.kind === 'object')
      return `if (${value} == null) ${none} else ${value} = ${nameOf(field.shape)}(${value});`;
    return `if (!(${test(field.leaf, value)})) { if (${value} != null) bad(); ${none} }`;
  };
  const object = (shape: Shape, typename: string): string => {
    const fields = shape.fields(typename);
    const statements = fields.map((field, index) => {
      const value = `f${index}`;
      if (field.kind !== 'typename')
        return `let ${value} = ${read('o', field.response)}; ${convert(value, field.wrap, field)}`;
      const is = `const ${value} = ${quote(field.typename)};`;
      return field.response === '__typename'
        ? is
        : `${is} if (${read('o', field.response)} != null && ${read('o', field.response)} !== ${value}) bad();`;
    });
    // A plain `__proto__` in an object literal would set the prototype.
    const key = (response: string): string => (response === '__proto__' ? '["__proto__"]' : quote(response));
    return `${statements.join('\n')} return { ${fields.map(({ response }, index) => `${key(response)}: f${index}`).join(', ')} };`;
  };

  const start = nameOf(root);
  for (let shape = waiting.pop(); shape; shape = waiting.pop()) {
    const cases = shape.typenames.map(
      typename => `${shape.concrete ? 'case undefined: ' : ''}case ${quote(typename)}: { ${object(shape, typename)} }`,
    );
    const text = `function object${shape.id}(o) { if (typeof o !== 'object' || isArray(o)) bad(); switch (o.__typename) { ${cases.join('\n')} } bad(); }`;
    size += text.length;
    if (size > CODE_LIMIT) return null;
    code.push(text);
  }
  return generate<Shaper>(`${code.join('\n')}\nreturn ${start};`, scope);
}
