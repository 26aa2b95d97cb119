/**
 * Which types of change the tests of a run have recorded. Test files run in several processes, so each adds to one
 * file, and all of it is judged once they have ended (test/teardown.ts): a type that no test has recorded was never
 * judged, so nobody knows whether its sentence has all that it says.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { ChangeTypes } from '../server/change-types.ts';

/** The variable that names the file; nothing is noted without it. */
export const RECORDED_FILE = 'ELG_RECORDED_FILE';

/** What this process has noted. */
const noted = new Set<string>();

/** Notes that a department has recorded changes of these types. */
export function noteRecorded(department: string, types: Iterable<string>): void {
  const file = process.env[RECORDED_FILE];
  if (file === undefined) return;
  for (const type of types) {
    const line = `${department} ${type}\n`;
    if (noted.has(file + line)) continue;
    noted.add(file + line);
    appendFileSync(file, line);
  }
}

/** What all tests of a run have recorded, as `<department> <type>`. */
const recordedIn = (file: string): ReadonlySet<string> =>
  new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);

/** The declared types of change that no test has recorded, each in a sentence; none where all were. */
export function unrecorded(file: string, departments: readonly { name: string; changes?: ChangeTypes }[]): string[] {
  const recorded = recordedIn(file);
  return departments.flatMap(({ name, changes = {} }) =>
    Object.keys(changes)
      .filter(type => !recorded.has(`${name} ${type}`))
      .map(type => `${name} declares ${type}, but no test has recorded it`),
  );
}
