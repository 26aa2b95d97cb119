/**
 * Follows a department's change feed into a file, one change a line. It may be killed at any moment: the last whole
 * line of the file says where to go on. FEED is the address of the feed, TOKEN says who reads, FILE is the file.
 */
import { appendFileSync, existsSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';

const { FEED = '', TOKEN = '', FILE = 'changes.ndjson' } = process.env;

/** A page of the feed or of its snapshot; null where the feed no longer knows the place. */
async function read(
  path: string,
  query: Record<string, string>,
): Promise<{ lines: string; resumeAfter: string } | null> {
  const url = `${FEED}${path}?${new URLSearchParams({ limit: '1000', ...query })}`;
  const response = await fetch(url, { headers: { authorization: `Bearer ${TOKEN}` } });
  if (response.status === 410) return null;
  if (!response.ok) throw new Error(await response.text());
  return { lines: await response.text(), resumeAfter: response.headers.get('feed-resume-after') ?? '' };
}

const lastCursor = (lines: string): string => JSON.parse(lines.trimEnd().split('\n').at(-1) ?? '').cursor;

/** Puts a snapshot of one moment in the file's place, once it is whole. Returns the cursor after which to go on. */
async function takeSnapshot(): Promise<string> {
  let [lines, after, until] = ['', '', ''];
  for (;;) {
    const page = await read('/snapshot', { after, until });
    if (!page) return takeSnapshot();
    until ||= page.resumeAfter;
    if (!page.lines) break;
    lines += page.lines;
    after = lastCursor(page.lines);
  }
  writeFileSync(`${FILE}.new`, `${lines}${JSON.stringify({ cursor: until })}\n`);
  renameSync(`${FILE}.new`, FILE);
  return until;
}

const held = existsSync(FILE) ? readFileSync(FILE) : Buffer.of();
const whole = held.subarray(0, held.lastIndexOf('\n') + 1);
if (whole.length < held.length) truncateSync(FILE, whole.length);
let cursor = whole.length > 0 ? lastCursor(whole.toString()) : '';
for (;;) {
  try {
    const page = await read('', { wait: '20', after: cursor });
    if (page) appendFileSync(FILE, page.lines);
    if (!page) cursor = await takeSnapshot();
    else if (page.lines) cursor = lastCursor(page.lines);
  } catch (error) {
    console.error(error);
    await new Promise(resolve => setTimeout(resolve, 1_000));
  }
}
