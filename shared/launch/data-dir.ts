/** What may be wrong with DATA_DIR, in words that say what to do. */
import { Misuse } from '../process/misuse.ts';

const REASONS: Readonly<Record<string, string>> = {
  EROFS: 'its file system is read-only',
  EACCES: 'this account may not write there',
  EPERM: 'this account may not write there',
  ENOSPC: 'its disk is full',
  EDQUOT: 'the quota of this account is used up',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'there is a file of that name',
};

/** The error of a write in DATA_DIR as a Misuse; one that is no fault of the folder is returned as it is. */
export function cannotWrite(dataDir: string, error: unknown): unknown {
  const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''];
  if (reason === undefined) return error;
  return new Misuse(
    `DATA_DIR ${dataDir} cannot be written: ${reason}; make it writable, or set DATA_DIR to another folder`,
  );
}
