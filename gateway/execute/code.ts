/** Code generation: whether it is allowed here, and the one way in which a name or text gets into generated code. */

/** Names that every object inherits: reading or writing them on parsed JSON needs care. */
export const isInherited = (name: string): boolean => name in Object.prototype;

/** The value of an own property; undefined where there is none, also for names that are inherited. */
export function own(object: object, name: string): unknown {
  return Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined;
}

/** Sets an own property, `__proto__` included. */
export function setOwn(object: object, name: string, value: unknown): void {
  if (name === '__proto__')
    Object.defineProperty(object, name, { configurable: true, enumerable: true, writable: true, value });
  else (object as Record<string, unknown>)[name] = value;
}

/**
 * A text as a literal of generated code. Every name goes through here: nothing else of an operation or of a schema
 * becomes code.
 */
export const quote = (text: string): string =>
  JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

/** An expression that reads a response name from the object in the variable `object`. */
export const read = (object: string, name: string): string =>
  isInherited(name) ? `own(${object}, ${quote(name)})` : `${object}[${quote(name)}]`;

/** Whether `new Function` works: not under `--disallow-code-generation-from-strings`. */
export const canGenerate: boolean = (() => {
  try {
    return new Function('return true')() as boolean;
  } catch {
    return false;
  }
})();

/** Compiles a function body whose free names are the keys of `scope`. */
export function generate<Result>(body: string, scope: Record<string, unknown>): Result {
  return new Function(...Object.keys(scope), `'use strict';${body}`)(...Object.values(scope)) as Result;
}
