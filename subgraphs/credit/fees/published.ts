/** Lists that a zone publishes whole: a new version ends the one before, and every day keeps the list it had. */
import { addDays, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Write } from '#shared/database/write.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { RowOf } from '#shared/database/rows.ts';
import { OF_NO_ENTERPRISE } from '../evidence.ts';
import { PublishedList } from './entities.ts';
import type { StoredItem } from './entities.ts';
import { MESSAGES } from './messages.ts';

/** What is published. */
export interface Publication<Item> {
  kind: 'FEES' | 'MEASURES';
  zone: string;
  items: readonly Item[];
  publishedBy: string;
}

/** How a list is called in the feed. */
const CHANGES = {
  FEES: { type: 'FeeListPublished', subject: 'FeeList' },
  MEASURES: { type: 'JointMeasuresPublished', subject: 'JointMeasureList' },
} as const;

/** Items of one list. */
const MOST = 200;

/** Publishes a list from today on; one that was published today is replaced as a whole. */
export async function publish<Item extends StoredItem>(
  write: Write,
  { kind, zone, items, publishedBy }: Publication<Item>,
): Promise<Omit<RowOf<PublishedList>, 'items'> & { items: Item[] }> {
  const today = localDate(write.now);
  const version = await endLastVersion(write, { kind, zone, today });
  const list = write.em.create(PublishedList, { kind, zone, version, validFrom: today, items, publishedBy });
  write.em.persist(list);
  const { type, subject } = CHANGES[kind];
  write.record({
    type,
    creditCode: OF_NO_ENTERPRISE,
    subject: { type: subject, id: `${zone}-${version}` },
    payload: { zone, version, items: items.map(({ code }) => code), on: today },
  });
  return { ...rowOf(PublishedList, list), items: [...items] };
}

interface LastVersion {
  kind: string;
  zone: string;
  today: LocalDate;
}

async function endLastVersion(write: Write, { kind, zone, today }: LastVersion): Promise<number> {
  const [last] = await write.query<{ version: number; validFrom: LocalDate }>(
    `select version, valid_from as "validFrom" from published_list where kind = $1 and zone = $2
     order by version desc limit 1`,
    [kind, zone],
  );
  if (last?.validFrom === today) {
    await write.query('delete from published_list where kind = $1 and zone = $2 and version = $3', [
      kind,
      zone,
      last.version,
    ]);
  }
  await write.query('update published_list set valid_to = $3 where kind = $1 and zone = $2 and valid_to is null', [
    kind,
    zone,
    addDays(today, -1),
  ]);
  return (last?.version ?? 0) + 1;
}

/** Refuses INVALID_INPUT a list of none or too many, a code that is none, and one that stands twice. */
export function checkCodes(items: readonly { code: string }[]): void {
  if (items.length < 1 || items.length > MOST) {
    throw refuse('INVALID_INPUT', MESSAGES.HOW_MANY({ most: MOST, got: items.length }));
  }
  const codes = items.map(({ code }) => code);
  const wrong = codes.find(code => !/^[A-Z][A-Z0-9_]{0,39}$/.test(code));
  if (wrong !== undefined) throw refuse('INVALID_INPUT', MESSAGES.CODE({ got: wrong.slice(0, 40) }));
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice !== undefined) throw refuse('INVALID_INPUT', MESSAGES.TWICE({ got: twice }));
}
