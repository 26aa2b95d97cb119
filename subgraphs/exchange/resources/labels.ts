/** What the ledger calls the data that coordinates stand for: a pure function of the resources of their types. */
import type { Message } from '#shared/messages.ts';
import { labelOf } from '#shared/server/labels.ts';
import { MESSAGES } from './messages.ts';
import type { DataResourceRow } from './rows.ts';

/** A resource, as far as it says what its fields are called. */
export type NamedResource = Pick<DataResourceRow, 'name' | 'summary' | 'items'>;

/** A field of a type: `Type.field`, without arguments. */
const FIELD = /^([A-Z]\w*)\.([a-z]\w*)$/;
const QUERIES = 'Query';

/** The types whose fields coordinates name; queries hold no data of their own. */
export const typesNamed = (coordinates: readonly string[]): string[] => [
  ...new Set(coordinates.flatMap(one => FIELD.exec(one)?.[1] ?? []).filter(type => type !== QUERIES)),
];

/** What each of these fields is called, in their order, each once; what the ledger does not have is left out. */
export function labelsIn(coordinates: readonly string[], resources: readonly NamedResource[]): Message[] {
  const known = new Map<string, Message>();
  for (const { name, summary, items } of resources) {
    const type = labelOf(summary) ?? { en: name, zh: name };
    for (const item of items) {
      const field = labelOf(item.label) ?? { en: item.name, zh: item.name };
      known.set(`${name}.${item.name}`, MESSAGES.FIELD_OF_TYPE({ type: shortly(type), field: shortly(field) }));
    }
  }
  const wanted = new Set(coordinates.filter(one => FIELD.exec(one)?.[1] !== QUERIES));
  return [...wanted].flatMap(one => known.get(one) ?? []);
}

/** A description's first clause: what follows says who may read it. */
const shortly = ({ en, zh }: { en: string; zh: string }): { en: string; zh: string } => ({
  en: en.replace(/[.;:,][\s\S]*$/, ''),
  zh,
});
