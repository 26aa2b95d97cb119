/**
 * Which partners a new contract breaks: authorities that are granted a field which the contract takes away or changes.
 * An agreement is kept to, so that such a contract is refused until the agreement has ended or the field is back.
 */
import { readFileSync } from 'node:fs';
import { CriticalityLevel } from '@graphql-inspector/core';
import type { Change } from '@graphql-inspector/core';
import { Misuse } from '#shared/process/misuse.ts';

/** An agreement in force, as `npm run --silent exchange -- granted` prints it. */
export interface GrantedFields {
  grantNo: string;
  memberName: string;
  fields: readonly string[];
}

/** Reads the agreements of a file. Throws {@link Misuse} where it has none. */
export function readGrants(file: string | undefined): GrantedFields[] {
  if (file === undefined) return [];
  const { grants } = JSON.parse(readFileSync(file, 'utf8')) as { grants?: unknown };
  if (Array.isArray(grants)) return grants as GrantedFields[];
  throw new Misuse(`${file} must be what npm run exchange -- granted prints, but has no grants`);
}

/** What breaks which partner, a sentence each. */
export const brokenGrants = (changes: readonly Change[], grants: readonly GrantedFields[]): string[] =>
  changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .flatMap(({ message, path = '' }) =>
      grants
        .filter(({ fields }) => fields.some(field => isWithin(path, field)))
        .map(({ grantNo, memberName }) => `${message}; granted to ${memberName} by ${grantNo}`),
    );

/**
 * Whether a change at a path breaks who is granted a coordinate: the field itself, one of its arguments, or its whole
 * type. `Type.field(argument:)` has the path `Type.field.argument`.
 */
function isWithin(path: string, coordinate: string): boolean {
  const granted = coordinate.replace('(', '.').replace(':)', '');
  return path === granted || path.startsWith(`${granted}.`) || granted.startsWith(`${path}.`);
}
