/**
 * Which messages the tests of a run have had said. A refusal that no test comes to is a rule that no test holds: each
 * process adds to one file, and what is lacking is named once they have ended (test/teardown.ts).
 */
import { appendFileSync, existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SAID, knownTemplates } from '../messages.ts';
import type { NamedTemplate } from '../messages.ts';
import { ROOT } from '../process/config.ts';

/** The variable that names the file; nothing is noted without it. */
export const SAID_FILE = 'ELG_SAID_FILE';

const nameOf = ({ key, template }: NamedTemplate): string => `${key} ${template.zh.replaceAll('\n', ' ')}`;

/** Notes what is said in this process from now on; returns what ends that. */
export function noteSaid(): () => void {
  const file = process.env[SAID_FILE];
  if (file === undefined) return () => {};
  const noted = new Set<NamedTemplate>();
  const note = (told: unknown): void => {
    const named = told as NamedTemplate;
    if (noted.has(named)) return;
    noted.add(named);
    appendFileSync(file, `${nameOf(named)}\n`);
  };
  SAID.subscribe(note);
  return () => void SAID.unsubscribe(note);
}

/** What all tests of a run have had said. */
const saidIn = (file: string): ReadonlySet<string> =>
  new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);

/** The messages that no test has had said, each with its text. */
export async function unsaid(file: string): Promise<string[]> {
  for (const module of globSync('{gateway,shared,subgraphs}/**/*messages.ts', { cwd: ROOT })) {
    await import(pathToFileURL(join(ROOT, module)).href);
  }
  const said = saidIn(file);
  const names = new Set(knownTemplates().map(nameOf));
  return [...names].filter(name => !said.has(name)).sort();
}
