/**
 * One step of reading a department: a page of its feed, kept in one transaction with the place from which the next is
 * read. So each event is kept exactly once, wherever a process ends.
 *
 * From its beginning a department is read in phases. BEGINNING finds the first change that its feed still keeps.
 * SNAPSHOT reads what the snapshot holds of the time before it. CHANGES reads the feed to its end. SWEEPING removes
 * what was kept before and is told no longer. CHAINING makes the chains. Each phase may be cut and goes on where it
 * was.
 */
import type { BackgroundContext } from '#shared/case/background.ts';
import { FeedExpired } from '#shared/server/feeds.ts';
import type { ToldChange } from '#shared/server/feeds.ts';
import { rechain } from '../proofs/chains.ts';
import { catalogueOf } from './catalogue.ts';
import type { SourceRow } from './rows.ts';
import { SWEPT, consolidating, keepAgain, keepNew, move, newPage, pageAgain, sweep } from './store.ts';
import type { Progress } from './store.ts';
import { placeOf, toldOf } from './told.ts';
import type { Told } from './told.ts';

/** Changes that are read at once, and kept in one transaction. */
const PAGE = 1_000;

export interface Reading {
  /** What is known of the department, under this reader's lease. */
  source: SourceRow;
  reader: string;
  /** Seconds for which an empty answer may be held back. */
  wait: number;
}

/** What a step has done. */
export interface Step {
  kept: number;
  /** Whether there is nothing more to read now. */
  isEnd: boolean;
}

type Phase = (context: BackgroundContext, reading: Reading) => Promise<Step>;

/** Does the next step. Rejects with FeedUnavailable where the department does not answer. */
export async function advance(context: BackgroundContext, reading: Reading): Promise<Step> {
  const { source } = reading;
  const phase = source.phase ?? (source.cursor === null && source.lastReadAt === null ? 'BEGINNING' : 'FOLLOWING');
  const step = PHASES[phase];
  if (!step) throw new Error(`${source.department} is in a phase that there is not: ${phase}`);
  try {
    return await step(context, reading);
  } catch (error) {
    if (!(error instanceof FeedExpired)) throw error;
    context.log.info(
      { source: source.department },
      'a feed is read from its beginning: it can no longer say what follows',
    );
    return moveOnly(context, reading, { cursor: null, phase: 'BEGINNING' });
  }
}

const PHASES: Readonly<Record<string, Phase>> = {
  FOLLOWING: async (context, reading) => {
    const { source } = reading;
    const changes = await pageOf(context, reading, source.cursor);
    const page = await newPage(context.database.query, await toldIn(context, source, changes));
    const now = context.now();
    return consolidating(context.database, async query => {
      const keeping = { query, department: source.department, now };
      const isEnd = changes.length < PAGE;
      const { generation } = await move(query, placeIn(reading), {
        ...progressOf(changes, source.cursor),
        phase: null,
        status: 'FOLLOWED',
        isEnd,
        now,
      });
      await keepNew(keeping, page, generation);
      return { kept: page.told.length, isEnd };
    });
  },

  BEGINNING: async (context, reading) => {
    const { source } = reading;
    const [first] = await context.feeds.changes(source.department, { limit: 1, signal: context.signal });
    const firstKept = first ? (placeOf(first.cursor) ?? null) : null;
    return consolidating(context.database, async query => {
      await move(query, placeIn(reading), {
        cursor: null,
        phase: 'SNAPSHOT',
        status: 'REBUILDING',
        read: 0,
        isEnd: false,
        now: context.now(),
      });
      await query(
        `update source set generation = generation + 1, first_kept = $2, cursor = null, phase_cursor = null
         where department = $1`,
        [source.department, firstKept],
      );
      return { kept: 0, isEnd: false };
    });
  },

  SNAPSHOT: async (context, reading) => {
    const { source } = reading;
    const { changes } = await context.feeds.snapshot(source.department, {
      ...(source.phaseCursor !== null && { after: source.phaseCursor }),
      limit: PAGE,
      signal: context.signal,
    });
    const early = changes.filter(change => isBefore(change, source.firstKept));
    const isOver = early.length < changes.length || changes.length === 0;
    return again(context, reading, { changes: early, next: isOver ? 'CHANGES' : 'SNAPSHOT' });
  },

  CHANGES: async (context, reading) => {
    const changes = await pageOf(context, { ...reading, wait: 0 }, reading.source.phaseCursor);
    return again(context, reading, { changes, next: changes.length < PAGE ? 'SWEEPING' : 'CHANGES' });
  },

  SWEEPING: async (context, reading) => {
    const { source } = reading;
    const { department, phaseCursor: cursor, firstKept } = source;
    const now = context.now();
    return consolidating(context.database, async query => {
      const progress = { cursor, status: 'REBUILDING', read: 0, isEnd: false, now } as const;
      const { generation } = await move(query, placeIn(reading), { ...progress, phase: 'SWEEPING' });
      const removed = await sweep({ query, department, now }, { generation, firstKept });
      if (removed.length < SWEPT) {
        const swept = { ...placeIn(reading), phase: 'SWEEPING' };
        await move(query, swept, { ...progress, phase: 'CHAINING' });
      }
      return { kept: 0, isEnd: false };
    });
  },

  CHAINING: async (context, reading) => {
    const { source } = reading;
    return consolidating(context.database, async query => {
      const made = await rechain(query, source.department);
      const isOver = made === 0;
      await move(query, placeIn(reading), {
        cursor: source.phaseCursor,
        phase: isOver ? null : 'CHAINING',
        status: isOver ? 'FOLLOWED' : 'REBUILDING',
        read: 0,
        isEnd: isOver,
        now: context.now(),
      });
      if (isOver)
        await query('update source set cursor = $2, phase_cursor = null where department = $1', [
          source.department,
          source.phaseCursor,
        ]);
      return { kept: 0, isEnd: false };
    });
  },
};

/** Whether a change of a snapshot stands before the first that the feed keeps. */
function isBefore({ cursor }: ToldChange, firstKept: string | null): boolean {
  const place = placeOf(cursor);
  return firstKept === null || place === undefined || place < firstKept;
}

interface AgainPage {
  changes: readonly ToldChange[];
  next: 'SNAPSHOT' | 'CHANGES' | 'SWEEPING';
}

/** Keeps a page of a department that is read from its beginning. */
async function again(context: BackgroundContext, reading: Reading, { changes, next }: AgainPage): Promise<Step> {
  const { source } = reading;
  const page = await pageAgain(context.database.query, await toldIn(context, source, changes));
  const now = context.now();
  return consolidating(context.database, async query => {
    const keeping = { query, department: source.department, now };
    const progress = progressOf(changes, source.phaseCursor);
    const { generation } = await move(query, placeIn(reading), {
      ...progress,
      // The feed is read from its beginning after the snapshot.
      cursor: source.phase === 'SNAPSHOT' && next === 'CHANGES' ? null : progress.cursor,
      phase: next,
      status: 'REBUILDING',
      isEnd: false,
      now,
    });
    await keepAgain(keeping, page, { generation, lastReadAt: source.lastReadAt });
    return { kept: page.told.length, isEnd: false };
  });
}

const pageOf = (
  { feeds, signal }: BackgroundContext,
  { source, wait }: Reading,
  after: string | null,
): Promise<readonly ToldChange[]> =>
  feeds.changes(source.department, { ...(after !== null && { after }), limit: PAGE, wait, signal });

const toldIn = async (
  { feeds }: BackgroundContext,
  { department, told }: SourceRow,
  changes: readonly ToldChange[],
): Promise<Told[]> =>
  changes.length === 0
    ? []
    : toldOf(changes, { department, catalogue: await catalogueOf(feeds, department), told: Number(told) });

const placeIn = ({ source, reader }: Reading) => ({
  department: source.department,
  reader,
  phase: source.phase,
  cursor: source.phase === null ? source.cursor : source.phaseCursor,
});

const progressOf = (
  changes: readonly ToldChange[],
  cursor: string | null,
): Pick<Progress, 'cursor' | 'read' | 'lastChangeAt'> => ({
  cursor: changes.at(-1)?.cursor ?? cursor,
  read: changes.length,
  lastChangeAt: changes.at(-1)?.occurredAt,
});

/** Moves a department to another phase. */
async function moveOnly(
  context: BackgroundContext,
  reading: Reading,
  to: { cursor: null; phase: string },
): Promise<Step> {
  return consolidating(context.database, async query => {
    const progress = { ...to, status: 'REBUILDING', read: 0, isEnd: false, now: context.now() } as const;
    await move(query, placeIn(reading), progress);
    return { kept: 0, isEnd: false };
  });
}
