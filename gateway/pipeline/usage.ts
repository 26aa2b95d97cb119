/**
 * Which client uses which field how often, so that a department knows whom it breaks: `GET /usage`. Counted is each
 * operation that was executed, by client application; what it uses is worked out when it is asked for. A field that
 * another one is made from (@requires) is used by whoever asks for that one.
 */
import { parse } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { coordinatesUsed } from '../supergraph/coordinates.ts';
import type { Hooks } from './hooks.ts';
import { coordinatesOf, departmentsOf, requiredSelections } from '../supergraph/join.ts';

/** Operations that are counted one by one; past it their counts are added up by field. */
const MOST_OPERATIONS = 1_000;
/** Client names that are told apart; further ones count as "other". */
const MOST_CLIENTS = 100;

export interface FieldUsage {
  /** `Type.field`, `Type.field(argument:)`, `Input.field`, or the name of an enum or input. */
  coordinate: string;
  /** The departments that answer for it. */
  departments: string[];
  client: string;
  /** Operations in which it was asked for. */
  asked: number;
  /** Operations in which a field was asked for that is made from it. */
  required: number;
}

export interface Usage {
  hooks: Hooks;
  /** Takes over the supergraph in force. */
  follow(supergraphSdl: string): void;
  /** What was used since the start, most used first. */
  report(): { since: string; fields: FieldUsage[] };
}

type Counts = Map<string, { asked: number; required: number }>;

export function createUsage(): Usage {
  const since = new Date().toISOString();
  const clients = new Set<string>();
  let operations = new Map<DocumentNode, { schema: GraphQLSchema; byClient: Map<string, number> }>();
  /** By coordinate and client, of operations that are no longer counted one by one. */
  const totals: Counts = new Map();
  let required: ReadonlyMap<string, readonly string[]> = new Map();
  let departments: ReadonlyMap<string, string[]> = new Map();

  const add = (counts: Counts, coordinate: string, client: string, kind: 'asked' | 'required', count: number): void => {
    const key = `${coordinate} ${client}`;
    const known = counts.get(key) ?? { asked: 0, required: 0 };
    known[kind] += count;
    counts.set(key, known);
  };
  const addOperations = (counts: Counts): Counts => {
    for (const [document, { schema, byClient }] of operations) {
      const asked = coordinatesUsed(schema, document);
      const behind = new Set(asked.flatMap(coordinate => required.get(coordinate) ?? []));
      for (const [client, count] of byClient) {
        for (const coordinate of asked) add(counts, coordinate, client, 'asked', count);
        for (const coordinate of behind) add(counts, coordinate, client, 'required', count);
      }
    }
    return counts;
  };

  return {
    hooks: {
      executionDidStart: ({ schema, document, contextValue }) => {
        let client = contextValue.client || 'unnamed';
        if (!clients.has(client)) {
          if (clients.size < MOST_CLIENTS) clients.add(client);
          else client = 'other';
        }
        let known = operations.get(document);
        if (!known || known.schema !== schema) {
          if (known || operations.size >= MOST_OPERATIONS) {
            addOperations(totals);
            operations = new Map();
          }
          operations.set(document, (known = { schema, byClient: new Map() }));
        }
        known.byClient.set(client, (known.byClient.get(client) ?? 0) + 1);
      },
    },
    follow: sdl => {
      const supergraph = parse(sdl, { noLocation: true });
      required = requiredCoordinates(supergraph);
      departments = departmentsOf(supergraph);
    },
    report: () => {
      const counts: Counts = new Map(
        [...totals].map(([key, { asked, required: behind }]) => [key, { asked, required: behind }]),
      );
      const fields = [...addOperations(counts)].map(([key, count]) => {
        const space = key.indexOf(' ');
        const coordinate = key.slice(0, space);
        const [type = '', field] = coordinate.replace(/\(.*/, '').split('.');
        return {
          coordinate,
          departments: departments.get(field ? `${type}.${field}` : type) ?? departments.get(type) ?? [],
          client: key.slice(space + 1),
          ...count,
        };
      });
      return {
        since,
        fields: fields.sort(
          (a, b) => b.asked + b.required - a.asked - a.required || (a.coordinate < b.coordinate ? -1 : 1),
        ),
      };
    },
  };
}

/** Of each field, the fields that it is made from, directly and through others. */
export function requiredCoordinates(supergraph: DocumentNode): Map<string, string[]> {
  const direct = new Map<string, string[]>();
  for (const { type, name, selection, types } of requiredSelections(supergraph)) {
    const coordinate = `${type}.${name}`;
    direct.set(coordinate, [
      ...(direct.get(coordinate) ?? []),
      ...coordinatesOf(selection, type, types).filter(one => one.includes('.')),
    ]);
  }
  const all = new Map<string, string[]>();
  for (const coordinate of direct.keys()) {
    const found = new Set<string>();
    const left = [...direct.get(coordinate)!];
    while (left.length > 0) {
      const one = left.pop()!;
      if (found.has(one)) continue;
      found.add(one);
      left.push(...(direct.get(one) ?? []));
    }
    all.set(coordinate, [...found]);
  }
  return all;
}
