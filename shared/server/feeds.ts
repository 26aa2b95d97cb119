/**
 * The client of all departments' change feeds: through the gateway's front door, with the department's own service
 * identity, so that a department in any language is followed alike (docs/feed.md).
 */
import type { ChangedCase } from '../database/changed-case.ts';
import type { ChangeCatalogue } from './change-types.ts';

/** A change as a department tells it. A line may have further members. */
export interface ToldChange {
  cursor: string;
  /** Names the change for ever; absent in the feeds of departments that are not on the kit. */
  id?: string;
  type: string;
  /** Null for what belongs to no enterprise. */
  creditCode: string | null;
  subject: { type: string; id: string };
  occurredAt: string;
  changedFields?: readonly string[];
  restricted?: boolean;
  payload?: Readonly<Record<string, unknown>>;
  /** Whether its subject is gone with it. */
  ends?: boolean;
  /** The cases that it has moved. */
  cases?: readonly ChangedCase[];
}

/** Which part of a feed is read. */
export interface FeedRead {
  /** The cursor after which it is read; from the beginning when absent. */
  after?: string | undefined;
  /** 1 to 1000. */
  limit: number;
  /** Seconds for which an empty answer may be held back, 0 to 30. Default 0. */
  wait?: number;
  signal?: AbortSignal;
}

/** A page of a snapshot, and the cursor after which the feed goes on; null where nothing was told yet. */
export interface SnapshotRead {
  changes: readonly ToldChange[];
  resumeAfter: string | null;
}

/** The feed can no longer say what follows a cursor: a snapshot is taken. */
export class FeedExpired extends Error {}

/** A department, or the gateway before it, does not answer. */
export class FeedUnavailable extends Error {}

/** A department answers, and has no feed: one that joins without the kit need not have one. */
export class NoFeed extends FeedUnavailable {}

/** Reads departments' feeds. Rejects with {@link FeedExpired}, {@link FeedUnavailable} and {@link NoFeed}. */
export interface FeedClient {
  /** Names of the departments that there are now. */
  departments(): Promise<readonly string[]>;
  changes(department: string, read: FeedRead): Promise<readonly ToldChange[]>;
  snapshot(department: string, read: FeedRead): Promise<SnapshotRead>;
  /** Null where the department has no catalogue, or no feed. */
  types(department: string): Promise<ChangeCatalogue | null>;
  /** The schema that all departments make together, with `@owner(department:)` at each field. */
  schema(): Promise<string>;
}

export interface FeedClientOptions {
  /** Address of the gateway; without it no department can be followed. */
  url: string | undefined;
  /** The service token of this department. */
  token: string | undefined;
  /** How long an answer may take beyond what it is held back for. Default 10,000 ms. */
  timeoutMs?: number;
}

export function createFeedClient({ url, token, timeoutMs = 10_000 }: FeedClientOptions): FeedClient {
  const get = async (path: string, { wait = 0, signal }: Partial<FeedRead> = {}): Promise<Response> => {
    if (!url) throw new FeedUnavailable('no gateway is configured');
    const late = AbortSignal.timeout(timeoutMs + wait * 1_000);
    try {
      return await fetch(new URL(path, url), {
        headers: token ? { authorization: `Bearer ${token}` } : {},
        signal: signal ? AbortSignal.any([signal, late]) : late,
      });
    } catch (error) {
      throw new FeedUnavailable(`${path.split('?')[0]}: ${(error as Error).message}`);
    }
  };
  const read = async (path: string, options: FeedRead): Promise<{ response: Response; changes: ToldChange[] }> => {
    const response = await get(`${path}?${searchOf(options)}`, options);
    const text = await bodyOf(response, path);
    return { response, changes: linesIn(text) };
  };
  return {
    departments: async () => {
      const text = await bodyOf(await get('/departments'), '/departments');
      const { departments } = JSON.parse(text) as { departments: { name: string }[] };
      return departments.map(({ name }) => name);
    },
    changes: async (department, options) => (await read(`/departments/${department}/changes`, options)).changes,
    snapshot: async (department, options) => {
      const { response, changes } = await read(`/departments/${department}/changes/snapshot`, options);
      return { changes, resumeAfter: response.headers.get('feed-resume-after') || null };
    },
    schema: async () => bodyOf(await get('/schema.graphql'), '/schema.graphql'),
    types: async department => {
      const path = `/departments/${department}/changes/types`;
      const response = await get(path);
      if (response.status === 404) return null;
      return JSON.parse(await bodyOf(response, path)) as ChangeCatalogue;
    },
  };
}

function searchOf({ after, limit, wait = 0 }: FeedRead): URLSearchParams {
  return new URLSearchParams({ limit: String(limit), wait: String(wait), ...(after !== undefined && { after }) });
}

/** The text of an answer. */
async function bodyOf(response: Response, path: string): Promise<string> {
  const text = await response.text();
  if (response.ok) return text;
  if (response.status === 410) throw new FeedExpired(`${path}: the cursor has expired`);
  if (response.status === 404) throw new NoFeed(`${path}: the department has no feed`);
  throw new FeedUnavailable(`${path} answered ${response.status}`);
}

/** The changes of a body, one JSON a line. */
export const linesIn = (body: string): ToldChange[] =>
  body
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as ToldChange);
