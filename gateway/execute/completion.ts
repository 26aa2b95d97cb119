/**
 * Makes a response's data where something went wrong, or where data breaks the contract's promises: what is missing or
 * wrong is null, passed up over non-null types as GraphQL defines it, with one error at each such place. Where nothing
 * went wrong, shape-code.ts and shape-closures.ts make the data, and this file is not used.
 */
import { GraphQLError } from 'graphql';
import { own, setOwn } from './code.ts';
import type { Failures, FieldError, Reason } from './failures.ts';
import type { DataPath } from './path.ts';
import type { Program } from './program.ts';
import { Reasons } from './reasons.ts';
import type { Place } from './reasons.ts';
import { isLeaf } from './shape.ts';
import type { Shape, ShapeField, Wrap } from './shape.ts';

/** Errors of one department that are reported at most: a thousand of them would say the same a thousand times. */
export const MOST_ERRORS = 100;

export interface CompletionOptions {
  program: Program;
  failures: Failures;
  shape: Shape;
  data: object;
}

export interface Completed {
  data: Record<string, unknown> | null;
  errors: GraphQLError[];
}

export function complete({ program, failures, shape, data }: CompletionOptions): Completed {
  const completion = new Completion(new Reasons(program, failures.fetches), failures.fieldErrors(data));
  const completed = completion.root(data, shape);
  return { data: completed, errors: errorsOf(completion.problems(completed)) };
}

/** A null where it may not be: the value that it belongs to is null instead. */
const NULLED = Symbol('nulled');

/** An error at its path; without one where it belongs to no place. */
interface Problem {
  path: DataPath | undefined;
  reason: Reason;
}

/** A field of an object, or an item of a list in it. */
interface Position {
  place: Place;
  field: ShapeField;
  /** The path through the response. */
  path: DataPath;
}

class Completion {
  readonly #reasons: Reasons;
  readonly #fieldErrors: readonly FieldError[];
  /** The errors at or below a path. */
  #byPath: Map<string, FieldError[]> | undefined;
  readonly #problems: Problem[] = [];
  readonly #reported = new Set<FieldError>();

  constructor(reasons: Reasons, fieldErrors: readonly FieldError[]) {
    this.#reasons = reasons;
    this.#fieldErrors = fieldErrors;
  }

  root(data: object, shape: Shape): Record<string, unknown> | null {
    const completed = this.#object(data, shape, { object: data, keys: [], up: undefined }, []);
    return completed === NULLED ? null : (completed as Record<string, unknown>);
  }

  /** What is to be reported of the response: also errors of departments beside values that are there. */
  problems(data: object | null): Problem[] {
    const beside = this.#fieldErrors.filter(error => !this.#reported.has(error) && hasValueAt(data, error.path));
    const unplaced = this.#reasons.unplaced().map(reason => ({ path: undefined, reason }));
    return [...this.#problems, ...beside, ...unplaced];
  }

  #object(value: object, shape: Shape, place: Place, path: DataPath): unknown {
    const typename = own(value, '__typename') ?? (shape.concrete ? shape.typenames[0] : undefined);
    const begun = this.#problems.length;
    const result: Record<string, unknown> = {};
    for (const field of shape.fields(String(typename))) {
      const before = this.#problems.length;
      const completed = this.#field({ place, field, path: [...path, field.response] });
      if (completed === NULLED) {
        // What went wrong beside it belongs to an object that the response does not have.
        const causes = this.#problems.splice(before);
        this.#problems.length = begun;
        this.#problems.push(...causes);
        return NULLED;
      }
      setOwn(result, field.response, completed);
    }
    return result;
  }

  #field(position: Position): unknown {
    const { place, field } = position;
    // Whatever a department says under another name: the type of the object decides.
    if (field.kind === 'typename') return field.typename;
    return this.#value(own(place.object, field.response), field.wrap, position);
  }

  #value(value: unknown, { nonNull, items }: Wrap, position: Position): unknown {
    if (value === undefined || value === null) return this.#none(value, nonNull, position);
    if (items) return this.#list(value, items, nonNull, position);
    const { field } = position;
    if (field.kind === 'object') return this.#nested(value, field.shape, nonNull, position);
    return field.kind === 'leaf' && isLeaf(field.leaf, value) ? value : this.#invalid(position, nonNull);
  }

  #list(value: unknown, items: Wrap, nonNull: boolean, position: Position): unknown {
    if (!Array.isArray(value)) return this.#invalid(position, nonNull);
    const begun = this.#problems.length;
    const list: unknown[] = [];
    for (const [index, item] of value.entries()) {
      const before = this.#problems.length;
      const completed = this.#value(item, items, { ...position, path: [...position.path, index] });
      if (completed === NULLED) {
        const causes = this.#problems.splice(before);
        this.#problems.length = begun;
        this.#problems.push(...causes);
        return nonNull ? NULLED : null;
      }
      list.push(completed);
    }
    return list;
  }

  #nested(value: unknown, shape: Shape, nonNull: boolean, position: Position): unknown {
    const { place, field, path } = position;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return this.#invalid(position, nonNull);
    const below: Place = { object: value, keys: [...place.keys, field.response], up: place };
    if (!isObjectOf(shape, value)) return this.#untyped(below, nonNull, position);
    const completed = this.#object(value, shape, below, path);
    return completed === NULLED && !nonNull ? null : completed;
  }

  /** No value: nothing to report where the department says so, and the contract allows it. */
  #none(value: null | undefined, nonNull: boolean, position: Position): unknown {
    const { place, field, path } = position;
    const stated = this.#errorsAt(path);
    for (const error of stated) this.#report(error);
    if (stated.length === 0) {
      const reason =
        value === undefined
          ? this.#reasons.missing(place, field.response)
          : this.#reasons.stated(place, field.response);
      if (reason) this.#problems.push({ path, reason });
      else if (nonNull) this.#problems.push({ path, reason: this.#broken(position, 'no value, where one must be') });
    }
    return nonNull ? NULLED : null;
  }

  /** A value that is not one of the field's type, or that clients may not see. */
  #invalid(position: Position, nonNull: boolean): unknown {
    const reason = this.#broken(position, 'a value that its type does not have for clients');
    this.#problems.push({ path: position.path, reason });
    return nonNull ? NULLED : null;
  }

  /** An object whose type is not known, or is none that clients may see there. */
  #untyped(object: Place, nonNull: boolean, position: Position): unknown {
    const isMissing = own(object.object, '__typename') === undefined;
    const missing = isMissing ? this.#reasons.missing(object, '__typename') : undefined;
    const reason = missing ?? this.#broken(position, 'an object without a type that it can have for clients');
    this.#problems.push({ path: position.path, reason });
    return nonNull ? NULLED : null;
  }

  #broken({ place, field }: Position, what: string): Reason {
    const service = this.#reasons.department(place, field.response);
    return {
      message: `${service ?? 'a department'} answered with ${what}`,
      extensions: { code: 'INVALID_VALUE', ...(service !== undefined && { service }) },
    };
  }

  #report(error: FieldError): void {
    this.#reported.add(error);
    this.#problems.push(error);
  }

  #errorsAt(path: DataPath): readonly FieldError[] {
    if (this.#fieldErrors.length === 0) return [];
    this.#byPath ??= errorsByPath(this.#fieldErrors);
    return this.#byPath.get(JSON.stringify(path)) ?? [];
  }
}

function isObjectOf({ concrete, typenames }: Shape, value: object): boolean {
  const typename = own(value, '__typename');
  return typename === undefined || typename === null
    ? concrete && typename === undefined
    : typenames.includes(typename as string);
}

function errorsByPath(errors: readonly FieldError[]): Map<string, FieldError[]> {
  const byPath = new Map<string, FieldError[]>();
  for (const error of errors) {
    for (let length = 1; length <= error.path.length; length += 1) {
      const key = JSON.stringify(error.path.slice(0, length));
      const present = byPath.get(key);
      if (present) present.push(error);
      else byPath.set(key, [error]);
    }
  }
  return byPath;
}

/** Whether a path leads to a value of the response. */
function hasValueAt(data: unknown, path: DataPath): boolean {
  let value = data;
  for (const element of path) {
    if (typeof value !== 'object' || value === null) return false;
    value = own(value, String(element));
  }
  return value !== undefined && value !== null;
}

/** The errors of a response: for each department at most so many, then one that counts the rest. */
function errorsOf(problems: readonly Problem[]): GraphQLError[] {
  const errors: GraphQLError[] = [];
  const counts = new Map<unknown, { count: number; reason: Reason }>();
  for (const { path, reason } of problems) {
    const service = reason.extensions.service ?? reason.extensions.serviceName;
    const counted = counts.get(service) ?? { count: 0, reason };
    counted.count += 1;
    counts.set(service, counted);
    if (counted.count <= MOST_ERRORS) errors.push(errorOf(reason, path));
  }
  for (const { count, reason } of counts.values()) {
    const more = count - MOST_ERRORS;
    if (more > 0)
      errors.push(
        errorOf({
          ...reason,
          message: `${more} more places: ${reason.message}`,
          extensions: { ...reason.extensions, more },
        }),
      );
  }
  return errors;
}

const errorOf = ({ message, extensions, original }: Reason, path?: DataPath): GraphQLError =>
  new GraphQLError(message, { path, extensions, originalError: original });
