/** Identifiers of electronic licences on record (GB/T 36904): checked where they come in, each of one record. */
import type { Write } from '#shared/database/write.ts';
import { graphError, refuse } from '#shared/errors.ts';
import { parseLicenceIdentifier } from '#shared/identifiers/index.ts';
import type { RequestContext } from '../loaders.ts';
import { MESSAGES } from './messages.ts';
import type { LicenceRecordRow } from './rows.ts';

/** The identifier of a licence as it was given; null for none. Refuses INVALID_INPUT what is no identifier. */
export function checkIdentifier(given: string | null | undefined): string | null {
  if (given === null || given === undefined) return null;
  const identifier = given.trim();
  if (parseLicenceIdentifier(identifier).ok) return identifier;
  throw refuse('INVALID_INPUT', MESSAGES.IDENTIFIER({ got: identifier.slice(0, 120) }));
}

/** Refuses DUPLICATE_DOCUMENT an identifier under which another licence is on record. */
export async function refuseTaken(write: Write, identifier: string | null): Promise<void> {
  if (identifier === null) return;
  await write.lock('licence identifier', identifier);
  const [taken] = await write.query('select 1 from licence where identifier = $1', [identifier]);
  if (taken) throw refuse('DUPLICATE_DOCUMENT', MESSAGES.IDENTIFIER_TAKEN({ identifier }));
}

/** The licence with an identifier; an error where the text cannot be one, so that a slip of the pen is told. */
export function licenceOf({ loaders }: RequestContext, text: string): Promise<LicenceRecordRow | null> {
  const identifier = text.trim();
  const parsed = parseLicenceIdentifier(identifier);
  if (!parsed.ok) throw graphError('BAD_USER_INPUT', `identifier: ${parsed.problems.join('; ')}`);
  return loaders.licenceByIdentifier.load(identifier);
}
