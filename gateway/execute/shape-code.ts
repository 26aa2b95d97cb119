/**
 * Shapes responses by generated code: one function for each object of the selection that reads, checks and writes its
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
  return new ShaperCode().generate(root);
}

/** Tests of a leaf's value, by the variable that holds it. Null is handled before. */
const LEAF_TESTS: Readonly<Record<Extract<Leaf, string>, (value: string) => string>> = {
  any: value => `${value} != null`,
  String: value => `typeof ${value} === 'string'`,
  ID: value => `(typeof ${value} === 'string' || isLeaf('ID', ${value}))`,
  Boolean: value => `typeof ${value} === 'boolean'`,
  Int: value => `(${value} | 0) === ${value} || isLeaf('Int', ${value})`,
  Float: value => `typeof ${value} === 'number'`,
};

/** The code of one operation's shaper. */
class ShaperCode {
  /** The free names of the code. */
  readonly #scope: Record<string, unknown> = {
    own,
    isLeaf,
    isArray: Array.isArray,
    UNUSUAL: new Unusual('unusual data'),
  };
  /** Shapes that have a function, or will have one. */
  readonly #named = new Set<Shape>();
  readonly #waiting: Shape[] = [];
  #variables = 0;

  generate(root: Shape): Shaper | null {
    const functions = ['function bad() { throw UNUSUAL; }'];
    let size = 0;
    const start = this.#nameOf(root);
    for (let shape = this.#waiting.pop(); shape; shape = this.#waiting.pop()) {
      const text = this.#functionOf(shape);
      size += text.length;
      if (size > CODE_LIMIT) return null;
      functions.push(text);
    }
    return generate<Shaper>(`${functions.join('\n')}\nreturn ${start};`, this.#scope);
  }

  /** The name of the function that shapes an object. */
  #nameOf(shape: Shape): string {
    if (!this.#named.has(shape)) {
      this.#named.add(shape);
      this.#waiting.push(shape);
    }
    return `object${shape.id}`;
  }

  #functionOf(shape: Shape): string {
    const cases = shape.typenames.map(typename => {
      const labels = `${shape.concrete ? 'case undefined: ' : ''}case ${quote(typename)}:`;
      return `${labels} { ${this.#objectOf(shape, typename)} }`;
    });
    return `function object${shape.id}(o) { if (typeof o !== 'object' || isArray(o)) bad(); switch (o.__typename) { ${cases.join('\n')} } bad(); }`;
  }

  /** Statements that return the object for one type. */
  #objectOf(shape: Shape, typename: string): string {
    const fields = shape.fields(typename);
    const statements = fields.map((field, index) => this.#fieldOf(field, `f${index}`));
    const entries = fields.map(({ response }, index) => `${keyOf(response)}: f${index}`);
    return `${statements.join('\n')} return { ${entries.join(', ')} };`;
  }

  /** Statements that declare a variable with a field's value. */
  #fieldOf(field: ShapeField, variable: string): string {
    const value = read('o', field.response);
    if (field.kind !== 'typename') return `let ${variable} = ${value}; ${this.#convert(variable, field.wrap, field)}`;
    const declaration = `const ${variable} = ${quote(field.typename)};`;
    if (field.response === '__typename') return declaration;
    return `${declaration} if (${value} != null && ${value} !== ${variable}) bad();`;
  }

  /** Statements that replace a variable's value by the response's. */
  #convert(variable: string, { nonNull, items }: Wrap, field: ShapeField & { kind: 'leaf' | 'object' }): string {
    const setNull = nonNull ? 'bad();' : `${variable} = null;`;
    if (items) return `if (${variable} == null) ${setNull} else { ${this.#convertItems(variable, items, field)} }`;
    if (field.kind === 'object')
      return `if (${variable} == null) ${setNull} else ${variable} = ${this.#nameOf(field.shape)}(${variable});`;
    return `if (!(${this.#test(field.leaf, variable)})) { if (${variable} != null) bad(); ${setNull} }`;
  }

  #convertItems(variable: string, items: Wrap, field: ShapeField & { kind: 'leaf' | 'object' }): string {
    this.#variables += 1;
    const [list, index, item] = [`l${this.#variables}`, `i${this.#variables}`, `v${this.#variables}`];
    return `if (!isArray(${variable})) bad();
      const ${list} = new Array(${variable}.length);
      for (let ${index} = 0; ${index} < ${list}.length; ${index} += 1) { let ${item} = ${variable}[${index}]; ${this.#convert(item, items, field)} ${list}[${index}] = ${item}; }
      ${variable} = ${list};`;
  }

  /** An expression of whether a variable holds a value of the leaf type. */
  #test(leaf: Leaf, variable: string): string {
    if (typeof leaf === 'string') return LEAF_TESTS[leaf](variable);
    return `typeof ${variable} === 'string' && ${this.#enumName(leaf)}.has(${variable})`;
  }

  #enumName(values: ReadonlySet<string>): string {
    const present = Object.entries(this.#scope).find(([, value]) => value === values);
    if (present) return present[0];
    const name = `enum${Object.keys(this.#scope).length}`;
    this.#scope[name] = values;
    return name;
  }
}

/** A plain `__proto__` in an object literal would set the prototype. */
const keyOf = (response: string): string => (response === '__proto__' ? '["__proto__"]' : quote(response));
