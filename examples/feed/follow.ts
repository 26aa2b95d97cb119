/**
 * Follows a department's change feed into a file, one change a line. It may be killed at any moment: the last whole
 * line of the file says where to go on. FEED is the address of the feed, TOKEN says who reads, FILE is the file.
 */
import { appendFileSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const { FEED = '', TOKEN = '', FILE = 'changes.ndjson' } = process.env;
const lastCursor = (lines: string): string =>
  lines ? JSON.parse(lines.trimEnd().split('\n').at(-1) ?? '').cursor : '';

async function read(
  path: string,
  query: Record<string, string>,
): Promise<{ isGone: boolean; lines: string; end: string }> {
  const url = `${FEED}${path}?${new URLSearchParams({ limit: '1000', ...query })}`;
  const response = await fetch(url, { headers: { authorization: `Bearer ${TOKEN}` } });
  const isGone = response.status === 410;
  if (!response.ok && !(isGone && path === '')) throw new Error(await response.text());
  return { isGone, lines: await response.text(), end: response.headers.get('feed-resume-after') ?? '' };
}

/** Puts a snapshot of one moment in the file's place, once it is whole. Returns the cursor after which to go on. */
async function takeSnapshot(): Promise<string> {
  let [all, until] = ['', ''];
  for (let isWhole = false; !isWhole; ) {
    const { lines, end } = await read('/snapshot', { after: lastCursor(all), until });
    until ||= end;
    all += lines || `${JSON.stringify({ cursor: until })}\n`;
    isWhole = lines === '';
  }
  writeFileSync(`${FILE}.new`, all);
  renameSync(`${FILE}.new`, FILE);
  return until;
}

appendFileSync(FILE, '');
const held = readFileSync(FILE);
truncateSync(FILE, held.lastIndexOf('\n') + 1);
let cursor = lastCursor(held.toString('utf8', 0, held.lastIndexOf('\n') + 1));
for (;;) {
  try {
    const { isGone, lines } = await read('', { wait: '20', after: cursor });
    if (!isGone) appendFileSync(FILE, lines);
    cursor = isGone ? await takeSnapshot() : lastCursor(lines) || cursor;
  } catch (error) {
    console.error(error);
    await sleep(1_000);
  }
}
