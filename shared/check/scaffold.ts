/**
 * The files of a new department: a whole one, with one aggregate that is read, written, sampled and tested, so that
 * what is not wanted is changed and nothing has to be guessed. They stand in `template/`, each under its own name and
 * `.txt`; double braces hold the places of names. `new.ts` writes them.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../process/config.ts';
import { Misuse } from '../process/misuse.ts';

export interface NewDepartment {
  /** The folder's name, such as `environment`. */
  name: string;
  /** Its Chinese title, such as 生态环境. */
  title: string;
  /** The moment of its migration. */
  now: Date;
}

const TEMPLATE = join(import.meta.dirname, 'template');
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * The texts of a new department's files, by their path in its folder.
 * @throws Misuse where a name is no folder's name, or the title is not Chinese
 */
export function scaffold(department: NewDepartment): Record<string, string> {
  const values = valuesOf(department);
  const fill = (text: string): string => text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
  return Object.fromEntries(
    globSync('**/*.txt', { cwd: TEMPLATE }).map(file => [
      file
        .replaceAll('\\', '/')
        .replace(/\.txt$/, '')
        .replace('migration.ts', `${values.migration}.ts`),
      fill(readFileSync(join(TEMPLATE, file), 'utf8')),
    ]),
  );
}

/** What stands for each placeholder. */
function valuesOf({ name, title, now }: NewDepartment): Readonly<Record<string, string>> {
  if (!NAME.test(name)) {
    const got = JSON.stringify(name);
    throw new Misuse(`a department's name must be lower-case words with - between them, but got: ${got}`);
  }
  if (!/^\p{Script=Han}{1,20}$/u.test(title)) {
    const got = JSON.stringify(title);
    throw new Misuse(`--zh must be 1 to 20 Chinese characters, the department's title, but got: ${got}`);
  }
  const words = name.replaceAll('-', ' ');
  const pascal = name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const underscored = name.replaceAll('-', '_');
  return {
    name,
    title,
    words,
    sentence: words.charAt(0).toUpperCase() + words.slice(1),
    pascal,
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    table: `${underscored}_notice`,
    migration: `Migration${now.toISOString().replaceAll(/\D/g, '').slice(0, 14)}_${underscored}`,
    common: readFileSync(join(ROOT, 'shared/common.graphql'), 'utf8').trim(),
  };
}
