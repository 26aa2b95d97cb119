/**
 * Which client uses which field how often, so that a department knows which clients a change breaks: `GET /usage`. Each
 * operation that was executed is counted by client application; which fields it uses is computed when the report is
 * requested. A field from which another one is made (@requires) is used by every client that selects the other one.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { coordinatesUsed } from '../supergraph/coordinates.ts';
import { coordinatesOf, departmentsOf, requiredSelections } from '../supergraph/join.ts';
import type { Hooks } from './hooks.ts';

/** Operations that are counted one by one; past it their counts are added up by field. */
const MOST_OPERATIONS = 1_000;
/** The characters of their documents together: they are kept parsed, which takes some fifty times as many bytes. */
const MOST_CHARACTERS = 1_000_000;
/** Batches of operations that wait to be added up. Past it, whoever brings the next one waits for the oldest. */
const MOST_BATCHES = 4;
/** Client names that are counted apart; further ones count as "other". */
const MOST_CLIENTS = 100;

export interface FieldUsage {
  /** `Type.field`, `Type.field(argument:)`, `Input.field`, or the name of an enum or input. */
  coordinate: string;
  /** The departments that answer for it. */
  departments: readonly string[];
  client: string;
  /** How many operations selected it. */
  asked: number;
  /** How many operations selected a field that requires it (@requires). */
  required: number;
}

export interface UsageReport {
  /** When counting began, RFC 3339. */
  since: string;
  /** The most used first. */
  fields: FieldUsage[];
}

interface Count {
  asked: number;
  required: number;
}

/** Counts by coordinate and client, in one key: `Type.field client`. */
type Counts = Map<string, Count>;

/** What the supergraph says of fields. It is read from it when it is first needed. */
class Fields {
  readonly #supergraph: DocumentNode | undefined;
  #required: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(supergraph: DocumentNode | undefined) {
    this.#supergraph = supergraph;
  }

  requiredBy(coordinate: string): readonly string[] {
    this.#required ??= this.#supergraph ? requiredCoordinates(this.#supergraph) : new Map();
    return this.#required.get(coordinate) ?? [];
  }

  departmentsOf(coordinate: string): readonly string[] {
    if (!this.#supergraph) return [];
    const departments = departmentsOf(this.#supergraph);
    const [type = '', field = ''] = coordinate.replace(/\(.*/, '').split('.');
    const ofField = departments.ofField(type, field);
    return ofField.length > 0 ? ofField : departments.ofType(type);
  }
}

/** Operations that are no longer counted, and the fields of their supergraph. */
interface Batch {
  operations: Map<DocumentNode, CountedOperation>;
  fields: Fields;
}

/** A document that was executed. */
interface ExecutedDocument {
  schema: GraphQLSchema;
  document: DocumentNode;
  characters: number;
}

interface CountedOperation {
  schema: GraphQLSchema;
  byClient: Map<string, number>;
}

export class Usage {
  readonly hooks: Hooks = {
    executionDidStart: ({ schema, document, source, contextValue }) =>
      this.#count({ schema, document, characters: source.length }, contextValue.client),
  };
  readonly #since = new Date().toISOString();
  readonly #clients = new Set<string>();
  #operations = new Map<DocumentNode, CountedOperation>();
  /** Counts of operations that are no longer counted one by one. */
  readonly #totals: Counts = new Map();
  /** Characters of the documents in `#operations`. */
  #characters = 0;
  #fields = new Fields(undefined);
  /** Batches that are being added up, one operation in each turn of the event loop. */
  readonly #batches: Batch[] = [];
  #isAdding = false;

  /** Takes over the supergraph in force. */
  follow(supergraph: DocumentNode): void {
    if (this.#operations.size > 0) this.#retire();
    this.#fields = new Fields(supergraph);
  }

  report(): UsageReport {
    const counts: Counts = new Map([...this.#totals].map(([key, count]) => [key, { ...count }]));
    for (const batch of [...this.#batches, { operations: this.#operations, fields: this.#fields }])
      for (const [document, counted] of batch.operations) addOperation(counts, document, counted, batch.fields);
    const fields = [...counts].map(([key, count]) => {
      const space = key.indexOf(' ');
      const coordinate = key.slice(0, space);
      return {
        coordinate,
        departments: this.#fields.departmentsOf(coordinate),
        client: key.slice(space + 1),
        ...count,
      };
    });
    return { since: this.#since, fields: fields.sort(byUse) };
  }

  #count({ schema, document, characters }: ExecutedDocument, name: string): void {
    const client = this.#nameOf(name);
    let counted = this.#operations.get(document);
    if (!counted || counted.schema !== schema) {
      if (counted || this.#operations.size >= MOST_OPERATIONS || this.#characters >= MOST_CHARACTERS) this.#retire();
      this.#characters += characters;
      counted = { schema, byClient: new Map() };
      this.#operations.set(document, counted);
    }
    counted.byClient.set(client, (counted.byClient.get(client) ?? 0) + 1);
  }

  #nameOf(client: string): string {
    const name = client || 'unnamed';
    if (this.#clients.has(name)) return name;
    if (this.#clients.size >= MOST_CLIENTS) return 'other';
    this.#clients.add(name);
    return name;
  }

  /** Begins to add up what was counted so far, and to count anew. */
  #retire(): void {
    this.#batches.push({ operations: this.#operations, fields: this.#fields });
    this.#operations = new Map();
    this.#characters = 0;
    if (this.#batches.length > MOST_BATCHES) this.#addUp(this.#batches[0], Infinity);
    if (!this.#isAdding) void this.#addUpInTurns();
  }

  async #addUpInTurns(): Promise<void> {
    this.#isAdding = true;
    while (this.#batches.length > 0) {
      await nextTurn(undefined, { ref: false });
      this.#addUp(this.#batches[0], 1);
    }
    this.#isAdding = false;
  }

  /** Adds up so many operations of the oldest batch, and removes it once it has none left. */
  #addUp(batch: Batch | undefined, most: number): void {
    if (!batch) return;
    let left = most;
    for (const [document, counted] of batch.operations) {
      if (left === 0) return;
      left -= 1;
      batch.operations.delete(document);
      addOperation(this.#totals, document, counted, batch.fields);
    }
    if (batch.operations.size === 0) this.#batches.shift();
  }
}

function addOperation(
  counts: Counts,
  document: DocumentNode,
  { schema, byClient }: CountedOperation,
  fields: Fields,
): void {
  const selected = coordinatesUsed(schema, document);
  const required = new Set(selected.flatMap(coordinate => fields.requiredBy(coordinate)));
  for (const [client, times] of byClient) {
    for (const coordinate of selected) countOf(counts, coordinate, client).asked += times;
    for (const coordinate of required) countOf(counts, coordinate, client).required += times;
  }
}

function countOf(counts: Counts, coordinate: string, client: string): Count {
  const key = `${coordinate} ${client}`;
  let count = counts.get(key);
  if (!count) {
    count = { asked: 0, required: 0 };
    counts.set(key, count);
  }
  return count;
}

const byUse = (a: FieldUsage, b: FieldUsage): number =>
  b.asked + b.required - a.asked - a.required || (a.coordinate < b.coordinate ? -1 : 1);

/** The fields from which each field is made, directly and through others, by coordinate. */
export function requiredCoordinates(supergraph: DocumentNode): Map<string, string[]> {
  const direct = new Map<string, string[]>();
  for (const { type, name, selection, types } of requiredSelections(supergraph)) {
    const coordinate = `${type}.${name}`;
    const required = coordinatesOf(selection, type, types).filter(one => one.includes('.'));
    direct.set(coordinate, [...(direct.get(coordinate) ?? []), ...required]);
  }
  return new Map([...direct.keys()].map(coordinate => [coordinate, reachable(coordinate, direct)]));
}

/** What is reached from a coordinate by one step or more. */
function reachable(start: string, steps: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>();
  const left = [...(steps.get(start) ?? [])];
  for (let coordinate = left.pop(); coordinate !== undefined; coordinate = left.pop()) {
    if (found.has(coordinate)) continue;
    found.add(coordinate);
    left.push(...(steps.get(coordinate) ?? []));
  }
  return [...found];
}
