/**
 * Follows a department's change feed into a file, one change a line. It may be killed at any moment: the last whole
 * line of the file says where to go on. FEED is the address of the feed, TOKEN says who reads, FILE is the file.
 */
import { appendFileSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const { FEED = '', TOKEN = '', FILE = 'changes.ndjson' } = process.env;
const lastCursor = (lines: string): string =>
  lines ? JSON.parse(lines.trimEnd().split('\n').at(-1) ?? '').cursor : '';

appendFileSync(FILE, '');
const held = readFileSync(FILE);
const whole = held.subarray(0, held.lastIndexOf('\n') + 1);
truncateSync(FILE, whole.length);
let [path, file, after, until] = ['', FILE, lastCursor(whole.toString()), ''];
for (;;) {
  try {
    const query = new URLSearchParams({ limit: '1000', wait: '20', after, until });
    const response = await fetch(`${FEED}${path}?${query}`, { headers: { authorization: `Bearer ${TOKEN}` } });
    const lines = await response.text();
    if (response.status === 410) {
      // The cursor has expired: a snapshot of one moment takes the file's place, once it is whole.
      [path, file, after, until] = ['/snapshot', `${FILE}.new`, '', ''];
      writeFileSync(file, '');
    } else if (response.ok) {
      appendFileSync(file, lines);
      after = lastCursor(lines) || after;
      until = path && (until || (response.headers.get('feed-resume-after') ?? ''));
      if (!path || lines) continue;
      appendFileSync(file, `${JSON.stringify({ cursor: until })}\n`);
      renameSync(file, FILE);
      [path, file, after, until] = ['', FILE, until, ''];
    } else throw new Error(lines);
  } catch (error) {
    console.error(error);
    await sleep(1_000);
  }
}
