/**
 * The types of change that a department declares (server/change-types.ts) are those that it records: each write of each
 * test and each change of the sample is of a declared type, about a subject that the type names, with all that the
 * type's sentence says, in words that an official knows.
 */
import { describe, expect, test } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { Department } from '../department.ts';
import { ROOT } from '../process/config.ts';
import { lifeOf } from '../sample/life.ts';
import type { SampleSink } from '../sample/load.ts';
import { parametersIn } from '../server/change-types.ts';
import type { ChangeTypes } from '../server/change-types.ts';
import { schemaOfDepartment } from './schema.ts';
import { innerWordsIn } from './plain-chinese.ts';
import { TEST_TODAY } from './today.ts';
import { noteRecorded } from './recorded.ts';
import { judgeOf } from './typed-changes.ts';

/** Members of payloads that may name a person. */
const PERSONAL = new Set(['agent', 'applicant', 'bidder', 'holder', 'inspector', 'lawyer', 'leader', 'objector']);

/** Describes the types of change of a department; `lives` sample lives are judged. */
export function describeChanges(department: Department, lives: number): void {
  const { typeDefs, changes = {}, folder, decided = {} } = department;
  describe('its types of change', () => {
    test('each is written in both languages, with what its payload holds, and about a type of the contract', () => {
      expect(Object.entries(changes).flatMap(([name, type]) => wrongIn(name, type, typeDefs))).toEqual([]);
    });

    test('each is recorded somewhere, and each that rests on decisions is declared', () => {
      const sources = [...sourcesIn(folder), ...sourcesIn(join(ROOT, 'shared', 'case'))].join('\n');
      expect(Object.keys(changes).filter(name => !sources.includes(`'${name}'`))).toEqual([]);
      expect(Object.keys(decided).filter(name => !changes[name])).toEqual([]);
    });

    test('what its sample tells is declared, and says all that it must', () => {
      const judge = judgeOf({ ...department, changes }, innerWordsIn(schemaOfDepartment(department)));
      const faults = new Set<string>();
      for (let index = 0; index < lives; index += 1) {
        const change: SampleSink['change'] = (_at, { type, subject, restricted = false, payload }) => {
          noteRecorded(department.name, [type]);
          const told = { type, subjectType: subject.type, restricted, payload: { ...payload } };
          for (const fault of judge(told)) faults.add(fault);
        };
        department.seed.rows(lifeOf(index, TEST_TODAY), { row: () => {}, change }, TEST_TODAY);
      }
      expect([...faults]).toEqual([]);
    });
  });
}

/** The sources of a folder without its tests and its declarations; an aggregate's `decisions.ts` has writes. */
const sourcesIn = (folder: string): string[] =>
  globSync('**/*.ts', { cwd: folder })
    .filter(file => !/\.test\.ts$|change-types\.ts$|^decisions\.ts$/.test(file))
    .map(file => readFileSync(join(folder, file), 'utf8'));

const FORMATS = ['date', 'money', 'zone'];

/** What is wrong in the declaration of a type. */
function wrongIn(name: string, { text, subject, sealed }: ChangeTypes[string], contract: DocumentNode): string[] {
  const [zh, en] = [text.zh, text.en].map(template => parametersIn(template).map(one => `${one.name}:${one.format}`));
  const names = (kind: Kind): string[] =>
    contract.definitions.flatMap(node => (node.kind === kind && 'name' in node && node.name ? [node.name.value] : []));
  const formats = new Set([...FORMATS, ...names(Kind.ENUM_TYPE_DEFINITION)]);
  const types = new Set([...names(Kind.OBJECT_TYPE_DEFINITION), ...names(Kind.OBJECT_TYPE_EXTENSION)]);
  const unknown = parametersIn(text.zh).filter(({ format }) => format !== undefined && !formats.has(format));
  const personal = parametersIn(text.zh).filter(one => PERSONAL.has(one.name));
  const bare = text.zh.replaceAll(/\{[^}]*\}/g, '');
  return [
    ...([...(zh ?? [])].sort().join() === [...(en ?? [])].sort().join() ? [] : [`${name}: the languages say unlike`]),
    ...unknown.map(({ format }) => `${name}: ${format} is no format`),
    ...personal.map(one => `${name}: {${one.name}} may name a person`),
    ...(/[A-Za-z]/.test(bare) ? [`${name}: the Chinese has Latin letters: ${bare}`] : []),
    ...(/\p{Script=Han}/u.test(text.en) ? [`${name}: the English has Chinese`] : []),
    ...[subject].flat().flatMap(one => (sealed || types.has(one) ? [] : [`${name}: no type ${one} in the contract`])),
  ];
}
