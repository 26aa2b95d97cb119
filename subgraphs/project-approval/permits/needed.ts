/** The facts that a decision on a project lacks, as somebody is asked for them. */
import { isObjectType } from 'graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { neededInputs } from '#shared/case/index.ts';
import type { NeededInput } from '#shared/case/index.ts';
import type { ProjectFacts } from '../projects/rows.ts';

/** The resolver of `neededFacts`: the missing facts by the labels of the contract. */
export function neededFacts(
  { missingFacts }: { missingFacts: readonly (keyof ProjectFacts)[] },
  _args: unknown,
  _context: unknown,
  { schema }: Pick<GraphQLResolveInfo, 'schema'>,
): NeededInput[] {
  const facts = schema.getType('ProjectFacts');
  if (!isObjectType(facts)) throw new Error('the contract must have a type ProjectFacts');
  return neededInputs(schema, facts, missingFacts);
}
