/**
 * Publishes what is exported to a NATS server, by configuration. Each change is stored there once: its message has the
 * event's id, by which the server drops a second one, and the position is stored here after what it covers; where a
 * relay was cut, the server is asked how far it came. Changes of one enterprise are published one after the other, so
 * that they stand in the stream in their order (docs/relay.md).
 */
import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { rest } from '#shared/case/background.ts';
import type { Background, BackgroundContext } from '#shared/case/background.ts';
import { PUBLIC } from '#shared/identity/principal.ts';
import { Broker } from './broker.ts';
import type { BrokerMessage } from './broker.ts';
import { readExport } from './lines.ts';
import type { ExportPage } from './lines.ts';
import { epochMessage, messageOf, unpublished } from './messages-of.ts';
import { keepFailure, move, release, take } from './relay-state.ts';
import type { RelayKey } from './relay-state.ts';

/** Changes that are published before the position is stored. */
const PAGE = 1_000;
/** How soon is looked for changes of which nobody told, and for a lease that is free, in ms. */
const LOOK_MS = { changes: 1_000, lease: 5_000 };
/** As long as it may be begun, in ms: the process waits for nothing else. */
const FOR_EVER_MS = 2 ** 31 - 1;

export const relay: Background = {
  name: 'relay',
  turn: async context => (await publishing(context, (broker, key) => publishAll(context, broker, key))) ?? 0,
  run: async context => {
    if (context.settings.NATS_URL === undefined) return rest(FOR_EVER_MS, context.signal);
    await publishing(context, async (broker, key) => {
      while (!context.signal.aborted) {
        const isOurs = (await publishAll(context, broker, key)) !== null;
        if (isOurs) await context.database.signal.wait(LOOK_MS.changes);
        else await rest(LOOK_MS.lease, context.signal);
      }
    });
  },
};

/** Does work with the broker of the settings, and keeps why it failed; null where the settings name none. */
async function publishing<Result>(
  context: BackgroundContext,
  work: (broker: Broker, key: RelayKey) => Promise<Result>,
): Promise<Result | null> {
  const { database, settings, signal } = context;
  const key = { stream: settings.NATS_STREAM, own: randomUUID() };
  try {
    const broker = await open(context);
    if (!broker) return null;
    try {
      return await work(broker, key);
    } finally {
      await broker.close();
      await release(database, key);
    }
  } catch (error) {
    // Where the database does not answer either, there is nothing to keep it in.
    if (!signal.aborted) await keepFailure(database, key.stream, (error as Error).message).catch(() => {});
    throw error;
  }
}

/** The broker of the settings; null where they name none. */
async function open({ settings }: BackgroundContext): Promise<Broker | null> {
  const { NATS_URL: url, NATS_CREDENTIALS: credentials, NATS_STREAM: stream } = settings;
  return url === undefined ? null : Broker.open({ url, credentials, stream });
}

/** Publishes all that there is. Returns how many changes; null where another replica does it. */
async function publishAll(context: BackgroundContext, broker: Broker, key: RelayKey): Promise<number | null> {
  const { database } = context;
  let position = await take(database, key);
  if (!position) return null;
  let published = 0;
  // Where another relay was cut, some of the first page may be stored.
  for (let isFirst = true; !context.signal.aborted; isFirst = false) {
    const page = await nextPage(context, broker, position.cursor);
    const messages = await messagesOf(context, page);
    const sent = await publishInOrder(broker, isFirst ? await notStored(broker, messages) : messages);
    const { cursor } = page;
    if (!(await move(database, key, { cursor, sent, repeated: messages.length - sent }))) return null;
    published += messages.length;
    if (page.isEnd) return published;
    position = { cursor };
  }
  return published;
}

/** What follows a position. In another database nothing does: readers are told, and the relay goes on from its end. */
async function nextPage(
  { database, settings }: BackgroundContext,
  broker: Broker,
  after: string | null,
): Promise<ExportPage> {
  try {
    return await readExport(database, { ...PUBLIC, role: settings.NATS_AS, subject: 'relay' }, { after, limit: PAGE });
  } catch (error) {
    const resumeAfter = resumeAfterOf(error);
    if (resumeAfter === null) throw error;
    await broker.publish(epochMessage(resumeAfter));
    return { changes: [], cursor: resumeAfter, isEnd: false };
  }
}

/** The cursor that the error of an expired one names; null for any other error. */
function resumeAfterOf(error: unknown): string | null {
  if (!(error instanceof GraphQLError) || error.extensions.code !== 'CURSOR_EXPIRED') return null;
  const { snapshot } = error.extensions as { snapshot?: { resumeAfter: string } };
  return snapshot?.resumeAfter ?? null;
}

async function messagesOf({ database }: BackgroundContext, { changes }: ExportPage): Promise<BrokerMessage[]> {
  if (changes.length === 0) return [];
  const retold = await database.query<{ id: string }>(
    'select distinct event_id as id from removed_event where event_id = any($1::uuid[])',
    [changes.map(({ id }) => id)],
  );
  const ids = new Set(retold.map(({ id }) => id));
  return changes.map(change => messageOf(change, ids));
}

async function notStored(broker: Broker, messages: readonly BrokerMessage[]): Promise<BrokerMessage[]> {
  const subjects = [...new Set(messages.map(({ subject }) => subject))];
  const lastIds = await Promise.all(subjects.map(async subject => [subject, await broker.lastIdOf(subject)] as const));
  const kept = new Set(unpublished(messages, new Map(lastIds)));
  return messages.filter(message => kept.has(message));
}

/** Publishes those of one enterprise one after the other, and enterprises side by side. Returns how many were new. */
async function publishInOrder(broker: Broker, messages: readonly BrokerMessage[]): Promise<number> {
  const ofEnterprises = Map.groupBy(messages, ({ subject }) => subject.split('.').at(-1));
  let sent = 0;
  await Promise.all(
    [...ofEnterprises.values()].map(async ofOne => {
      for (const message of ofOne) {
        const isNew = await broker.publish(message);
        if (isNew) sent += 1;
      }
    }),
  );
  return sent;
}
