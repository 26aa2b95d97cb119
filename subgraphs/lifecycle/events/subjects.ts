/** What events are about, as entities that their departments resolve. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import type { LifeEventRow, LifeSubjectRow } from './rows.ts';

/** The field by which each type of {@link LifeSubject} is known, read from the contract once. */
const KEYS = keysIn(readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8'));

function keysIn(contract: string): ReadonlyMap<string, string> {
  const { definitions } = parse(contract);
  const types = definitions.filter(node => node.kind === Kind.OBJECT_TYPE_DEFINITION);
  const keyed = types.flatMap(({ name, directives = [] }) => {
    const key = directives.find(directive => directive.name.value === 'key');
    const fields = key?.arguments?.find(argument => argument.name.value === 'fields')?.value;
    return fields?.kind === Kind.STRING ? [[name.value, fields.value] as const] : [];
  });
  return new Map(keyed);
}

/** What an event is about; null where that type has no key of its own. */
export function subjectOf({ subjectType, subjectId }: LifeEventRow): LifeSubjectRow | null {
  const key = KEYS.get(subjectType);
  return key === undefined ? null : { __typename: subjectType, [key]: subjectId };
}
