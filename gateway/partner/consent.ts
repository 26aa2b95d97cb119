/**
 * What is read under a grant that needs the consent of each enterprise: every root field names the enterprises that it
 * reads, so that the department that keeps consents judges each of them with the message itself
 * (docs/decisions/0069-consent-of-the-enterprise.md). Pure functions.
 */
import { hasCreditCodeForm } from '#shared/identifiers/index.ts';
import type { Bound } from './zone.ts';

/** Enterprises of one message at most: as many as exchange judges at once. */
const MOST_ENTERPRISES = 100;

/** Lists, ids and cases could be of any enterprise. */
export class NotByName extends Error {}

/** The enterprises that an operation names. Throws {@link NotByName} where it could read of others. */
export function enterprisesNamed({ named, unnamed }: Pick<Bound, 'named' | 'unnamed'>): string[] {
  const codes = [...new Set([...named.values()].flat())];
  const isByName = unnamed.length === 0 && codes.every(isCode);
  if (isByName && codes.length <= MOST_ENTERPRISES) return codes;
  throw new NotByName(unnamed[0] ?? 'creditCode');
}

/** As the register writes it: a consent is of a code, and not of one that is only read as the same. */
const isCode = (code: string): boolean => code.length === 18 && hasCreditCodeForm(code);
