/** Messages that the relay publishes: pure functions of exported changes. */
import type { BrokerMessage } from './broker.ts';
import type { ExportedChangeRow } from './rows.ts';

/** A part of a subject: what NATS does not take in one is replaced. */
const token = (text: string): string => text.replace(/[^A-Za-z0-9_-]/g, '_') || 'none';

/** `elg.<department>.<type>.<creditCode>`; `none` for what is of no enterprise. */
export const subjectOf = ({ department, type, creditCode }: ExportedChangeRow): string =>
  ['elg', token(department), token(type), token(creditCode)].join('.');

/**
 * The message of a change. Its id is that of the event; of an event that is to be erased, or that took the place of one
 * that was, the place in the export belongs to it, since it is another message.
 */
export function messageOf(change: ExportedChangeRow, retold: ReadonlySet<string>): BrokerMessage {
  const { id, op, cursor } = change;
  const isFirst = op !== 'PURGE' && !retold.has(id);
  return { id: isFirst ? id : `${id}:${cursor}`, subject: subjectOf(change), body: change };
}

/** What tells readers that the database is another one: they take a snapshot, and read on after the cursor. */
export const epochMessage = (resumeAfter: string): BrokerMessage => ({
  id: `epoch:${resumeAfter}`,
  subject: 'elg.lifecycle.EpochBegan.none',
  body: { op: 'EPOCH', resumeAfter },
});

/**
 * What of a page is not stored yet, where a relay that was cut had begun with it: of each subject what follows its last
 * message. So nothing comes twice, also after the server has forgotten which ids it has seen.
 */
export function unpublished(
  messages: readonly BrokerMessage[],
  lastIds: ReadonlyMap<string, string | null>,
): BrokerMessage[] {
  return [...Map.groupBy(messages, ({ subject }) => subject)].flatMap(([subject, ofSubject]) =>
    ofSubject.slice(ofSubject.findLastIndex(({ id }) => id === lastIds.get(subject)) + 1),
  );
}
