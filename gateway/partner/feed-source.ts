/** Where the feed of a grant comes from: the export of lifecycle, with the changes of all departments in one order. */
import { PUBLIC } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { EXCHANGE } from './exchange.ts';
import type { ExchangeOptions } from './exchange.ts';
import type { ExportedChange } from './granted-lines.ts';

/** The department that gathers the changes of all. */
const GATHERER = 'lifecycle';
/** It reads all; the grant says what of it leaves. */
const READER: Principal = { ...PUBLIC, role: 'service', subject: 'gateway', department: EXCHANGE };
/** How long an answer may take beyond what it is held back for, in ms. */
const TIME_MS = 10_000;

/** The changes cannot be read now. */
export class SourceFailure extends Error {}

/** What follows a cursor is no longer known; a snapshot is taken, and the feed goes on after `resumeAfter`. */
export class SourceExpired extends Error {
  readonly resumeAfter: string;

  constructor(resumeAfter: string) {
    super('the cursor has expired');
    this.resumeAfter = resumeAfter;
  }
}

export interface SourceRead {
  zone: string;
  after?: string | undefined;
  until?: string | undefined;
  limit: number;
  waitSeconds: number;
  isSnapshot: boolean;
}

export interface SourcePage {
  changes: readonly ExportedChange[];
  /** The cursor after which the next page begins. */
  cursor: string;
  isEnd: boolean;
  /** Of a snapshot: the cursor after which the feed goes on. */
  resumeAfter: string | null;
}

/** Reads a page. Rejects with {@link SourceFailure} and {@link SourceExpired}. */
export async function readSource({ urlOf, headersFor }: ExchangeOptions, read: SourceRead): Promise<SourcePage> {
  const base = urlOf(GATHERER);
  if (base === undefined) throw new SourceFailure('the changes of departments have no address');
  const url = new URL(read.isSnapshot ? '/changes/export/snapshot' : '/changes/export', base);
  url.search = new URLSearchParams({
    zones: read.zone,
    limit: String(read.limit),
    ...(read.after !== undefined && { after: read.after }),
    ...(read.until !== undefined && { until: read.until }),
    ...(read.waitSeconds > 0 && { wait: String(read.waitSeconds) }),
  }).toString();
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      headers: await headersFor(READER, GATHERER),
      signal: AbortSignal.timeout(TIME_MS + read.waitSeconds * 1_000),
    });
    text = await response.text();
  } catch (error) {
    throw new SourceFailure(`the changes of departments cannot be read: ${(error as Error).name}`);
  }
  if (response.status === 410) throw new SourceExpired(resumeAfterOf(text));
  if (!response.ok) throw new SourceFailure(`the changes of departments were answered with HTTP ${response.status}`);
  return pageOf(text, response.headers.get('feed-resume-after'));
}

function resumeAfterOf(text: string): string {
  const { errors } = JSON.parse(text) as { errors?: { extensions?: { snapshot?: { resumeAfter?: string } } }[] };
  return errors?.[0]?.extensions?.snapshot?.resumeAfter ?? '';
}

/** A page of lines; one that breaks off before its heartbeat is none. */
function pageOf(text: string, resumeAfter: string | null): SourcePage {
  const lines = text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as ExportedChange & { isEnd?: boolean });
  const last = lines.at(-1);
  if (!text.endsWith('\n') || last?.op !== 'HEARTBEAT') throw new SourceFailure('a page of changes broke off');
  const changes = lines.filter(({ op }) => op !== 'HEARTBEAT');
  return { changes, cursor: last.cursor, isEnd: last.isEnd === true, resumeAfter };
}
