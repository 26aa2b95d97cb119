/**
 * The export over HTTP, as NDJSON, one change a line; the gateway's front door passes it on (docs/export.md).
 *
 * `GET /changes/export?after=&limit=&wait=&types=&departments=&zones=`: what follows a cursor. The last line is a
 * HEARTBEAT with the cursor after which the next page begins; while a page is held back there is one every two seconds,
 * so that nothing on the way takes the silence for a failure.
 * `GET /changes/export/snapshot?after=&until=&limit=`: what there is, as of `until`; the header `feed-resume-after` of
 * the first page is that cursor, and the one after which the export goes on.
 * `GET /changes/export/manifest?after=&until=&hash=`: how many changes the snapshot must have, and a hash over them.
 */
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { orError } from '#shared/database/feed-route.ts';
import type { Door, DoorOptions } from '#shared/department.ts';
import { graphError } from '#shared/errors.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { cursorOf, placeOf } from './cursors.ts';
import { lastToTell, readExport } from './lines.ts';
import type { ExportPage, ExportRead } from './lines.ts';
import { readManifest } from './manifest.ts';

interface ExportQuery {
  after?: string;
  until?: string;
  limit?: string;
  wait?: string;
  types?: string;
  departments?: string;
  zones?: string;
  hash?: string;
}
type ExportRequest = FastifyRequest<{ Querystring: ExportQuery }>;

const LONGEST_WAIT_SECONDS = 30;
const HEARTBEAT_MS = 2_000;

/** Adds the routes. Readers that wait get their last line at once when the server stops. */
export const exportDoor: Door = (app, options) => {
  const { database, authenticate } = options;
  let isStopping = false;
  app.addHook('preClose', async () => {
    isStopping = true;
  });
  const changes = async (request: ExportRequest, reply: FastifyReply): Promise<unknown> => {
    const principal = await authenticate(request.headers);
    const first = await readExport(database, principal, readOf(request.query));
    const isGone = (): boolean => isStopping || request.raw.destroyed;
    const reading = { principal, read: readOf(request.query), waitMs: waitOf(request.query), isGone };
    return send(reply, linesOf(options, first, reading));
  };
  const snapshot = async (request: ExportRequest, reply: FastifyReply): Promise<unknown> => {
    const principal = await authenticate(request.headers);
    const standing = await placeOf(database, 'until', request.query.until);
    const read = readOf(request.query);
    const until = read.until || cursorOf(standing, await lastToTell(database, standing.last, read.zones));
    const page = await readExport(database, principal, { ...read, until, isSnapshot: true });
    return send(reply.header('feed-resume-after', until), [...linesIn(page), heartbeat(page, options)]);
  };
  const manifest = async (request: ExportRequest, reply: FastifyReply): Promise<unknown> => {
    const principal = await authenticate(request.headers);
    const { hash } = request.query;
    return reply
      .header('cache-control', 'no-store')
      .send(await readManifest(database, principal, { ...readOf(request.query), ...(hash !== undefined && { hash }) }));
  };
  app.get<{ Querystring: ExportQuery }>('/changes/export', orError(changes));
  app.get<{ Querystring: ExportQuery }>('/changes/export/snapshot', orError(snapshot));
  app.get<{ Querystring: ExportQuery }>('/changes/export/manifest', orError(manifest));
};

const namesOf = (text: string | undefined): string[] | undefined => text?.split(',').filter(name => name !== '');

const readOf = ({ after, until, limit = '100', types, departments, zones }: ExportQuery): ExportRead => ({
  after,
  until,
  limit: Number(limit),
  types: namesOf(types),
  departments: namesOf(departments),
  zones: namesOf(zones),
});

/** How long the reader waits, in ms. */
function waitOf({ wait = '0' }: ExportQuery): number {
  const seconds = Number(wait);
  if (seconds >= 0 && seconds <= LONGEST_WAIT_SECONDS) return seconds * 1_000;
  throw graphError('BAD_USER_INPUT', `wait must be seconds from 0 to ${LONGEST_WAIT_SECONDS}, but got: ${wait}`);
}

const lineOf = (line: object): string => `${JSON.stringify(line)}\n`;
const linesIn = ({ changes }: ExportPage): string[] => changes.map(lineOf);
const heartbeat = ({ cursor, isEnd }: ExportPage, { now }: DoorOptions): string =>
  lineOf({ op: 'HEARTBEAT', cursor, isEnd, at: now().toISOString() });

interface Reading {
  principal: Principal;
  read: ExportRead;
  waitMs: number;
  /** Whether the reader has gone, or the server stops. */
  isGone(): boolean;
}

/** The lines of a page; one that is empty is held back until there is a change or the time is over. */
async function* linesOf(options: DoorOptions, first: ExportPage, reading: Reading): AsyncGenerator<string> {
  const { database } = options;
  const { principal, read, waitMs, isGone } = reading;
  const deadline = Date.now() + waitMs;
  let page = first;
  while (page.changes.length === 0 && Date.now() < deadline && !isGone()) {
    const until = Math.min(Date.now() + HEARTBEAT_MS, deadline);
    while (page.changes.length === 0 && Date.now() < until && !isGone()) {
      await database.signal.wait(Math.min(until - Date.now(), 250));
      page = await readExport(database, principal, { ...read, after: page.cursor });
    }
    if (page.changes.length === 0 && Date.now() < deadline) yield heartbeat(page, options);
  }
  yield* linesIn(page);
  yield heartbeat(page, options);
}

const send = (reply: FastifyReply, lines: AsyncGenerator<string> | readonly string[]): FastifyReply =>
  reply.type('application/x-ndjson; charset=utf-8').header('cache-control', 'no-store').send(Readable.from(lines));
