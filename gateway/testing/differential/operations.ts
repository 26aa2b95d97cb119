/**
 * Random operations on a schema: aliases, arguments, variables, conditions, named and inline fragments, abstract types,
 * fields selected twice.
 */
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  parse,
  validate,
} from 'graphql';
import type {
  DocumentNode,
  GraphQLArgument,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLNamedType,
  GraphQLSchema,
} from 'graphql';
import { createRandom } from '#shared/sample/random.ts';
import type { Random } from '#shared/sample/random.ts';
import { hash } from './departments.ts';

export interface RandomOperation {
  source: string;
  document: DocumentNode;
  variables: Record<string, unknown>;
}

/**
 * The operation of a seed, always the same; the first valid one of some tries.
 * @param aliases names that some fields get, whatever else has them. Default: none.
 */
export function randomOperation(schema: GraphQLSchema, seed: number, aliases: readonly string[] = []): RandomOperation {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const operation = new OperationGenerator(schema, createRandom(seed * 1_000 + attempt), aliases).generate();
    const document = parse(operation.source);
    if (validate(schema, document).length === 0) return { ...operation, document };
  }
  throw new Error(`no valid operation of seed ${seed} in 200 attempts`);
}

/** Generates one operation. The order of the random choices decides which operation a seed has. */
class OperationGenerator {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  readonly #definitions = new Map<string, string>();
  readonly #variables: Record<string, unknown> = {};
  readonly #fragments: string[] = [];

  readonly #aliases: readonly string[];

  constructor(schema: GraphQLSchema, random: Random, aliases: readonly string[]) {
    this.#aliases = aliases;
    this.#schema = schema;
    this.#random = random;
  }

  generate(): Omit<RandomOperation, 'document'> {
    const mutations = this.#schema.getMutationType();
    const isMutation = mutations && this.#random.chance(0.15);
    const root = isMutation ? mutations : this.#schema.getQueryType();
    if (!root) throw new Error('the schema has no queries');
    const body = this.#selection(root, this.#random.between(1, 5));
    const declared = [...this.#definitions.values()];
    const variables = declared.length > 0 ? `(${declared.join(', ')})` : '';
    const operation = `${isMutation ? 'mutation' : 'query'} Random${variables} ${body}`;
    return { source: [operation, ...this.#fragments].join('\n'), variables: this.#variables };
  }

  /** The value of a condition: a constant or a variable. */
  #flag(): string {
    if (this.#random.chance(0.2)) return this.#random.pick(['true', 'false']);
    const name = this.#random.pick(['yes', 'no', 'other']);
    this.#definitions.set(name, name === 'other' ? '$other: Boolean = true' : `$${name}: Boolean!`);
    if (name !== 'other') this.#variables[name] = name === 'yes';
    return `$${name}`;
  }

  #condition(): string {
    return this.#random.chance(0.12) ? ` @${this.#random.pick(['skip', 'include'])}(if: ${this.#flag()})` : '';
  }

  #argument({ name, type }: GraphQLArgument): string {
    const named = getNamedType(type);
    const value = this.#value(named);
    if (this.#random.chance(0.5)) return `${name}: ${isEnumType(named) ? String(value) : JSON.stringify(value)}`;
    const variable = `v${this.#definitions.size}`;
    this.#definitions.set(variable, `$${variable}: ${String(type)}`);
    if (isNonNullType(type) || this.#random.chance(0.8)) this.#variables[variable] = value;
    return `${name}: $${variable}`;
  }

  #value(type: GraphQLNamedType): unknown {
    if (isEnumType(type)) return this.#random.pick(type.getValues()).name;
    if (type.name === 'Int') return this.#random.between(1, 3);
    return type.name === 'Boolean' ? true : `a${this.#random.between(1, 2)}`;
  }

  #field({ name, args, type }: GraphQLField<unknown, unknown>, depth: number): string {
    const texts = args
      .filter(argument => isRequiredArgument(argument) || this.#random.chance(0.5))
      .map(argument => this.#argument(argument));
    const result = getNamedType(type);
    const alias = this.#alias(name, texts);
    const input = texts.length > 0 ? `(${texts.join(', ')})` : '';
    const condition = this.#condition();
    const below = isCompositeType(result) ? ` ${this.#selection(result, depth - 1)}` : '';
    return `${alias}${name}${input}${condition}${below}`;
  }

  #alias(name: string, texts: readonly string[]): string {
    if (this.#aliases.length > 0 && this.#random.chance(0.3)) return `${this.#random.pick(this.#aliases)}: `;
    return texts.length > 0 || this.#random.chance(0.2) ? `${name}_${hash(texts) % 3}: ` : '';
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const parts = [...this.#fields(type, depth), ...this.#spreads(type, depth)];
    if (parts.length === 0 || this.#random.chance(0.25)) {
      // Made before it is picked: the order of the choices is part of the seed.
      const candidates = ['__typename', 'kind: __typename', `__typename${this.#condition()}`];
      parts.push(this.#random.pick(candidates));
    }
    // Fields in another order than fragments.
    return `{ ${shuffled(parts, this.#random).join(' ')} }`;
  }

  #fields(type: GraphQLCompositeType, depth: number): string[] {
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const open = fields.filter(field => depth > 0 || !isCompositeType(getNamedType(field.type)));
    const parts: string[] = [];
    for (let count = this.#random.between(1, 4); count > 0 && open.length > 0; count -= 1)
      parts.push(this.#field(this.#random.pick(open), depth));
    return parts;
  }

  /** Fragments on the type and on those that it may be. */
  #spreads(type: GraphQLCompositeType, depth: number): string[] {
    const conditions = this.#conditionsOn(type);
    const isAbstract = isAbstractType(type);
    const parts: string[] = [];
    for (let count = this.#random.between(0, isAbstract ? 3 : 1); count > 0; count -= 1) {
      const on = this.#random.pick(conditions);
      if (depth <= -2 || this.#random.chance(isAbstract ? 0.1 : 0.5)) continue;
      if (this.#random.chance(0.3)) parts.push(...this.#namedFragment(on, depth));
      else parts.push(this.#inlineFragment(on, type, depth));
    }
    return parts;
  }

  #conditionsOn(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    if (isAbstractType(type)) return [type, ...this.#schema.getPossibleTypes(type)];
    return [type, ...type.getInterfaces()];
  }

  /** Spreads a new fragment, sometimes twice. */
  #namedFragment(on: GraphQLCompositeType, depth: number): string[] {
    const index = this.#fragments.push('') - 1;
    const name = `F${index}`;
    this.#fragments[index] = `fragment ${name} on ${on.name} ${this.#selection(on, depth - 1)}`;
    const spread = `...${name}${this.#condition()}`;
    return this.#random.chance(0.2) ? [spread, `...${name}`] : [spread];
  }

  #inlineFragment(on: GraphQLCompositeType, type: GraphQLCompositeType, depth: number): string {
    const condition = this.#random.chance(0.9) || on !== type ? ` on ${on.name}` : '';
    return `...${condition}${this.#condition()} ${this.#selection(on, depth - 1)}`;
  }
}

/**
 * Texts in a random order. It is a sort by insertion with random comparisons, written out: engines sort in ways of
 * their own, and each seed must keep its operation, on any of them.
 */
function shuffled(parts: readonly string[], random: Random): string[] {
  const isBefore = (): boolean => random.next() < 0.5;
  const sorted = parts.slice(0, 1);
  // It begins with a run that is in order, or in the opposite one.
  const isOpposite = parts.length > 1 && isBefore();
  sorted.push(...parts.slice(1, 2));
  while (sorted.length < parts.length && isBefore() === isOpposite)
    sorted.push(...parts.slice(sorted.length).slice(0, 1));
  if (isOpposite) sorted.reverse();
  for (const part of parts.slice(sorted.length)) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore()) high = middle;
      else low = middle + 1;
    }
    sorted.splice(low, 0, part);
  }
  return sorted;
}
