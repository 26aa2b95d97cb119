/** No text that people read names a department as programs do: neither a template nor a role's label. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { listDepartments, loadDepartment } from '../departments.ts';
import { PUBLIC } from '../identity/principal.ts';
import { called, callerInWords } from '../identity/rights.ts';
import { ROOT } from '../process/config.ts';
import { innerNamesIn, namesIn } from './inner-names.ts';
import { said } from './refusal.ts';

const DEPARTMENTS = listDepartments();

/** A sentence of a template: after its language, in quotes. */
const SENTENCE = /\b(?<language>en|zh):\s*(?<quote>['"`])(?<text>(?:\\.|(?!\k<quote>).)*)\k<quote>/g;

/** Sources that hold what people are told. */
const sources = ['shared', 'subgraphs', 'gateway'].flatMap(folder =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && !/\.test\.ts$|generated\.ts$|resolver-types\.ts$/.test(file))
    .map(file => join(folder, file)),
);

test('it is told where a sentence names a department as programs do, and by which of them', () => {
  expect(namesIn('officers of finance-matchmaking', false)).toEqual(['finance-matchmaking']);
  expect(namesIn('the credit code of an enterprise', false)).toEqual([]);
  expect(namesIn('credit部门的工作人员', true)).toEqual(['credit']);
  expect(namesIn('统一社会信用代码（creditCode）', true)).toEqual([]);
  expect(namesIn('信用（credit）', true)).toEqual([]);
  expect(innerNamesIn(said('this is for officers of market-access'))).toContain('market-access');
});

test('no template says an inner name, in either language', () => {
  const wrong = sources.flatMap(file => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    return [...text.matchAll(SENTENCE)].flatMap(({ groups = {} }) => {
      const { language, text: sentence = '' } = groups;
      return namesIn(sentence, language === 'zh').map(name => `${file}: ${name} in ${sentence}`);
    });
  });
  expect(wrong).toEqual([]);
});

describe.each(DEPARTMENTS)('%s', department => {
  test('has a label in both languages, which is not its name', () => {
    const { en, zh } = called(department);
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect([namesIn(en, false), namesIn(zh, true)]).toEqual([[], []]);
  });

  test('says who may do what, and how to ask for it, without inner names', async () => {
    const { rights } = await loadDepartment(department);
    const subject = { department, creditCode: '91350100M000100Y43' };
    const all = Object.values(rights).flatMap(right => ('of' in right ? right.among : [right]));
    const texts = all.flatMap(right => [right.who(subject), right.remedy(subject)]);
    const callers = DEPARTMENTS.map(name => callerInWords({ ...PUBLIC, role: 'officer', department: name }));
    const wrong = [...texts, ...callers].filter(
      ({ en, zh }) => namesIn(en, false).length > 0 || namesIn(zh, true).length > 0,
    );
    expect(wrong).toEqual([]);
  });
});
