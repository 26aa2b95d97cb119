/** Where things stand in a YAML text: problems are told with their line. */
import { EVENT_ID, getScalarValue, parseEvents } from 'js-yaml';
import type { Event } from 'js-yaml';

/** The way to a value: keys of maps and places in lists. */
export type Path = readonly (string | number)[];

/** The root of a document stands after the event that opens it. */
const ROOT = 1;

/**
 * The line, from 1 on, at which a path stands: the key of a map's entry, the start of a list's entry, or the deepest
 * part that exists.
 */
export function lineAt(text: string, path: Path): number {
  const events = parseEvents(text, {});
  let place: Place = { node: ROOT, offset: startOf(events[ROOT]) };
  for (const step of path) {
    const next = entryOf({ text, events }, place.node, step);
    if (!next) break;
    place = next;
  }
  return text.slice(0, place.offset).split('\n').length;
}

/** A text with what its parser tells of it, in order. */
interface Told {
  text: string;
  events: readonly Event[];
}

/** A value, by the event with which it begins, and where it stands in the text. */
interface Place {
  node: number;
  offset: number;
}

/** One step down from a node; null where it has no such entry. */
function entryOf({ text, events }: Told, node: number, step: string | number): Place | null {
  const { type } = events[node] ?? {};
  const starts = type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE ? entriesOf(events, node) : [];
  if (type === EVENT_ID.SEQUENCE) {
    const entry = typeof step === 'number' ? starts[step] : undefined;
    return entry === undefined ? null : { node: entry, offset: startOf(events[entry]) };
  }
  for (let index = 0; index < starts.length; index += 2) {
    const [key, value] = starts.slice(index, index + 2) as [number, number];
    const event = events[key];
    if (event?.type === EVENT_ID.SCALAR && getScalarValue(text, event) === String(step))
      return { node: value, offset: startOf(event) };
  }
  return null;
}

/** The events with which the entries of a list begin, or those of a map, a key and its value in turn. */
function entriesOf(events: readonly Event[], node: number): number[] {
  const starts: number[] = [];
  for (let index = node + 1; index < events.length && events[index]?.type !== EVENT_ID.POP; ) {
    starts.push(index);
    index = after(events, index);
  }
  return starts;
}

/** The event after a value. */
function after(events: readonly Event[], node: number): number {
  let depth = 0;
  let index = node;
  do {
    const { type } = events[index] ?? {};
    if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth += 1;
    if (type === EVENT_ID.POP) depth -= 1;
    index += 1;
  } while (depth > 0 && index < events.length);
  return index;
}

function startOf(event: Event | undefined): number {
  if (event?.type === EVENT_ID.SCALAR) return event.valueStart;
  return event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE ? event.start : 0;
}
