/**
 * Random operations on a schema: aliases, arguments, variables, conditions, named and inline fragments, abstract types,
 * fields asked twice.
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
import type { DocumentNode, GraphQLArgument, GraphQLCompositeType, GraphQLField, GraphQLSchema } from 'graphql';
import { createRandom } from '#shared/sample/random.ts';
import { hash } from './departments.ts';

export interface RandomOperation {
  source: string;
  document: DocumentNode;
  variables: Record<string, unknown>;
}

/** The operation of a seed, always the same; the first valid one of some tries. */
export function randomOperation(schema: GraphQLSchema, seed: number): RandomOperation {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const operation = generate(schema, seed * 1_000 + attempt);
    const document = parse(operation.source);
    if (validate(schema, document).length === 0) return { ...operation, document };
  }
  throw new Error(`no valid operation of seed ${seed} in 200 attempts`);
}

function generate(schema: GraphQLSchema, seed: number): Omit<RandomOperation, 'document'> {
  const random = createRandom(seed);
  const definitions = new Map<string, string>();
  const variables: Record<string, unknown> = {};
  const fragments: string[] = [];

  const flag = (): string => {
    if (random.chance(0.2)) return random.pick(['true', 'false']);
    const name = random.pick(['yes', 'no', 'other']);
    definitions.set(name, name === 'other' ? '$other: Boolean = true' : `$${name}: Boolean!`);
    if (name !== 'other') variables[name] = name === 'yes';
    return `$${name}`;
  };
  const condition = (): string => (random.chance(0.12) ? ` @${random.pick(['skip', 'include'])}(if: ${flag()})` : '');
  const argument = ({ name, type }: GraphQLArgument): string => {
    const named = getNamedType(type);
    const value: unknown = isEnumType(named)
      ? random.pick(named.getValues()).name
      : named.name === 'Int'
        ? random.between(1, 3)
        : named.name === 'Boolean'
          ? true
          : `a${random.between(1, 2)}`;
    if (random.chance(0.5)) return `${name}: ${isEnumType(named) ? String(value) : JSON.stringify(value)}`;
    const variable = `v${definitions.size}`;
    definitions.set(variable, `$${variable}: ${String(type)}`);
    if (isNonNullType(type) || random.chance(0.8)) variables[variable] = value;
    return `${name}: $${variable}`;
  };
  const field = (of: GraphQLField<unknown, unknown>, depth: number): string => {
    const args = of.args.filter(arg => isRequiredArgument(arg) || random.chance(0.5)).map(argument);
    const type = getNamedType(of.type);
    const alias = args.length > 0 || random.chance(0.2) ? `${of.name}_${hash(args) % 3}: ` : '';
    return `${alias}${of.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${condition()}${isCompositeType(type) ? ` ${selection(type, depth - 1)}` : ''}`;
  };
  const selection = (type: GraphQLCompositeType, depth: number): string => {
    const parts: string[] = [];
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const open = fields.filter(({ type }) => depth > 0 || !isCompositeType(getNamedType(type)));
    for (let count = random.between(1, 4); count > 0 && open.length > 0; count -= 1)
      parts.push(field(random.pick(open), depth));
    const conditions = isAbstractType(type)
      ? [type, ...schema.getPossibleTypes(type)]
      : isObjectType(type)
        ? [type, ...type.getInterfaces()]
        : [type];
    for (let count = random.between(0, isAbstractType(type) ? 3 : 1); count > 0; count -= 1) {
      const on = random.pick(conditions);
      if (depth <= -2 || random.chance(isAbstractType(type) ? 0.1 : 0.5)) continue;
      if (random.chance(0.3)) {
        const name = `F${fragments.length}`;
        fragments.push('');
        fragments[Number(name.slice(1))] = `fragment ${name} on ${on.name} ${selection(on, depth - 1)}`;
        parts.push(`...${name}${condition()}`);
        if (random.chance(0.2)) parts.push(`...${name}`);
      } else
        parts.push(
          `...${random.chance(0.9) || on !== type ? ` on ${on.name}` : ''}${condition()} ${selection(on, depth - 1)}`,
        );
    }
    if (parts.length === 0 || random.chance(0.25))
      parts.push(random.pick(['__typename', 'kind: __typename', `__typename${condition()}`]));
    // Fields in another order than fragments.
    return `{ ${parts.sort(() => random.next() - 0.5).join(' ')} }`;
  };
  const kind = schema.getMutationType() && random.chance(0.15) ? 'mutation' : 'query';
  const body = selection(kind === 'query' ? schema.getQueryType()! : schema.getMutationType()!, random.between(1, 5));
  const declared = [...definitions.values()];
  return {
    source: [`${kind} Random${declared.length > 0 ? `(${declared.join(', ')})` : ''} ${body}`, ...fragments].join('\n'),
    variables,
  };
}
