import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { messages } from '../messages.ts';
import { SAID_FILE, noteSaid, unsaid } from './said.ts';

const outer = process.env[SAID_FILE];
const folder = mkdtempSync(join(tmpdir(), 'elg-said-'));
afterAll(() => {
  if (outer === undefined) delete process.env[SAID_FILE];
  else process.env[SAID_FILE] = outer;
  rmSync(folder, { recursive: true });
});

const [SAID, NEVER_SAID] = ['TRIED 试用第{times}次', 'NEVER 从未使用'];
const MESSAGES = messages({
  TRIED: { en: 'tried {times} times', zh: '试用第{times}次' },
  NEVER: { en: 'never used', zh: '从未使用' },
});

test('a message that is made is noted once; one that no test has had said is named', async () => {
  const file = join(folder, 'said');
  process.env[SAID_FILE] = file;
  const stop = noteSaid();
  expect([MESSAGES.TRIED({ times: 1 }).zh, MESSAGES.TRIED({ times: 2 }).zh]).toEqual(['试用第1次', '试用第2次']);
  stop();
  expect(MESSAGES.NEVER().en).toBe('never used');
  expect(readFileSync(file, 'utf8')).toBe(`${SAID}\n`);
  const named = await unsaid(file);
  expect([named.includes(SAID), named.includes(NEVER_SAID)]).toEqual([false, true]);
});
