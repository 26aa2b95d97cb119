import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../process/config.ts';
import { lintSchema } from './lint.ts';

const COMMON = readFileSync(join(ROOT, 'shared/common.graphql'), 'utf8').trim();

/** A contract with a thing whose field `rule` has this type, beside a refusal. */
const contract = (type: string): string => `${COMMON}
"A thing. 事项"
type Thing {
  "Rule that it rests on. 依据"
  rule: ${type}
}
"The thing, or why not. 办理结果"
union ThingResult = Thing | Refusal`;

test('fields of one name are of one type in all members of a union: callers ask for them beside each other', () => {
  expect(lintSchema(contract('RuleReference'))).toEqual([]);
  expect(lintSchema(contract('RuleReference!'))).toEqual([
    expect.stringMatching(
      /^line \d+: ThingResult\.rule must have one type in all members, but has: RuleReference!, RuleReference$/,
    ),
  ]);
});
