/** A snapshot for a window without a network: public alone, signed, checked offline, and no longer than its day. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { addDays, localDate } from '#shared/clock/index.ts';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { publishedKeys, verifySnapshot } from '#shared/signing/index.ts';
import type { SignedDocument, WindowSnapshot } from '#shared/signing/index.ts';
import { openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';

const codeOf = (serial: number): string =>
  makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 5_700_000 + serial });
const licence = {
  identifier: '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U',
  documentNo: '鄂华容区审许〔2026〕1号',
  content: '<食品>经营许可',
  authority: '示例局',
  validTo: null,
};
const ended = { ...licence, identifier: null, documentNo: '鄂华容区审许〔2026〕2号', valid: false };
const shown = (serial: number, nodes: object[] = []) => ({
  creditCode: codeOf(serial),
  name: `示例企业${serial}`,
  status: 'OPERATING',
  zone: 'gedian',
  licenceRecords: { nodes },
});
const FIRST = shown(1, [{ ...licence, valid: true }, ended]);

const MANY = Array.from({ length: 45 }, (_, index) => shown(10 + index));
const known = new Map([FIRST, { ...shown(3), zone: 'yili' }, ...MANY].map(one => [one.creditCode, one]));

/** What the gateway was asked, with what identity. */
const asked: { query: string; variables: Record<string, unknown>; identity: string | undefined }[] = [];
const answer = ({ query, variables }: { query: string; variables: Record<string, unknown> }): object => {
  if (query.includes('SnapshotOfEnterprises'))
    return Object.fromEntries(Object.entries(variables).map(([name, code]) => [name, known.get(String(code)) ?? null]));
  const isFirst = variables.after === null;
  return {
    enterprises: {
      nodes: [isFirst ? FIRST : shown(2)],
      pageInfo: { endCursor: isFirst ? 'c1' : 'c2', hasNextPage: isFirst },
    },
  };
};
const gateway = createServer(async (request, response) => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const question = JSON.parse(text) as { query: string; variables: Record<string, unknown> };
  asked.push({ ...question, identity: request.headers.authorization });
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ data: answer(question) }));
});

const folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
let subgraph: TestSubgraph;
let url = '';
beforeAll(async () => {
  subgraph = await openTestSubgraph(department);
  await new Promise<void>(listening => gateway.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await subgraph.close();
  gateway.close();
  rmSync(folder, { recursive: true, force: true });
});

async function issue(...args: string[]): Promise<string[]> {
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  await department.commands?.['window-snapshot']?.({ database: subgraph.database, args, say });
  return said;
}
const issued = (): SignedDocument<WindowSnapshot> =>
  JSON.parse(readFileSync(join(folder, 'snapshot.json'), 'utf8')) as SignedDocument<WindowSnapshot>;

/** What the offline verifier says of a document, and whether it lets the window go by it. */
async function check(document: object): Promise<[string, boolean]> {
  const [path, keys] = [join(folder, 'checked.json'), join(folder, 'keys.json')];
  writeFileSync(path, JSON.stringify(document));
  writeFileSync(keys, JSON.stringify({ keys: await publishedKeys(subgraph.database) }));
  const program = join(import.meta.dirname, '../../../shared/signing/verify-document.ts');
  const args = ['--disable-warning=ExperimentalWarning', program, path, keys];
  return promisify(execFile)(process.execPath, args).then(
    ({ stdout }) => [stdout.trim(), true],
    ({ stdout }: { stdout: string }) => [stdout.trim(), false],
  );
}

test('a zone is read page by page without an identity; licences that stand are in it, and its page bears its code', async () => {
  const today = localDate(new Date());
  const [line = ''] = await issue(folder, url, 'gedian', '3');
  const validUntil = addDays(today, 2);
  const { content } = issued();
  expect(content).toMatchObject({ kind: 'WINDOW_SNAPSHOT', zone: 'gedian', validUntil });
  expect(content.enterprises).toEqual([
    {
      creditCode: codeOf(1),
      name: '示例企业1',
      status: 'OPERATING',
      statusName: '存续',
      licences: [licence],
    },
    { creditCode: codeOf(2), name: '示例企业2', status: 'OPERATING', statusName: '存续', licences: [] },
  ]);
  expect(asked.map(({ identity }) => identity)).toEqual([undefined, undefined]);
  const [, code = ''] = /code ([0-9A-F-]{19})$/.exec(line) ?? [];
  expect(line).toBe(`2 enterprises, valid until ${validUntil}, code ${code}`);
  const page = readFileSync(join(folder, 'snapshot.html'), 'utf8');
  expect(page).toContain(`核验码：${code}`);
  expect(page).toContain(`本页至${validUntil}止可作离线核验使用`);
  expect(page).toContain('&lt;食品&gt;经营许可');
  expect(await check(issued())).toEqual([`VALID, until ${validUntil}: 2 enterprises, code ${code}`, true]);
});

test('what says otherwise is forged, and has another code; a key that is not known is told', async () => {
  const { content, signature } = issued();
  const [line, isValid] = await check({ content: { ...content, validUntil: '2099-01-01' }, signature });
  expect([line, isValid]).toEqual([expect.stringMatching(/^FORGED, until 2099-01-01/), false]);
  const [known] = await check(issued());
  expect(line.slice(-19)).not.toBe(known.slice(-19));
  expect(verifySnapshot(issued(), [], new Date())).toMatchObject({ state: 'UNKNOWN_KEY' });
});

test('it ends with its last day in China', async () => {
  const document = issued();
  const { validUntil } = document.content;
  const keys = await publishedKeys(subgraph.database);
  const at = (moment: string) => verifySnapshot(document, keys, new Date(moment)).isExpired;
  expect(at(`${validUntil}T23:59:59+08:00`)).toBe(false);
  expect(at(`${addDays(validUntil, 1)}T00:00:00+08:00`)).toBe(true);
});

test('chosen enterprises are of the zone', async () => {
  const [line] = await issue(folder, url, 'gedian', '1', codeOf(1));
  expect(line).toMatch(/^1 enterprises, /);
  await expect(issue(folder, url, 'gedian', '1', codeOf(3))).rejects.toThrow(`gedian has no enterprise ${codeOf(3)}`);
  await expect(issue(folder, url, 'gedian', '1', codeOf(4))).rejects.toThrow(`gedian has no enterprise ${codeOf(4)}`);
});

test('of 45 chosen enterprises each stands where it was named, and three questions ask for 20 at most', async () => {
  asked.length = 0;
  const codes = MANY.map(({ creditCode }) => creditCode).toReversed();
  await issue(folder, url, 'gedian', '1', ...codes);
  expect(asked.map(({ variables }) => Object.keys(variables).length)).toEqual([20, 20, 5]);
  expect(issued().content.enterprises.map(({ creditCode }) => creditCode)).toEqual(codes);
});

test.each([
  ['a zone that there is not', ['nowhere', '1'], 'a zone must be one of'],
  ['no days', ['gedian', '0'], 'is valid for 1 to 7 days, but got: 0'],
  ['more days than the rule has', ['gedian', '8'], 'is valid for 1 to 7 days, but got: 8'],
  ['a part of a day', ['gedian', '1.5'], 'is valid for 1 to 7 days, but got: 1.5'],
])('%s is refused', async (_what, args, why) => {
  await expect(issue(folder, url, ...args)).rejects.toThrow(why);
});

test('without the gateway there is none', async () => {
  await expect(issue(folder, 'http://127.0.0.1:9', 'gedian', '1')).rejects.toThrow('the gateway cannot be reached');
});
