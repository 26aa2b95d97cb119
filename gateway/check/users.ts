/** Who uses which schema coordinate: registered operations, and the clients that the gateway counted. */
import { readFileSync } from 'node:fs';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { requiredCoordinates } from '../pipeline/usage.ts';
import type { FieldUsage } from '../pipeline/usage.ts';
import { coordinatesUsed } from '../supergraph/coordinates.ts';

/** Marks a user of a field that is used only because another field is computed from it. */
const THROUGH = ' (through @requires)';

/** Whether the user selects the field itself. */
export const isDirectUser = (user: string): boolean => !user.endsWith(THROUGH);

/** A registered operation. `name` says where it is registered. */
export interface NamedOperation {
  name: string;
  document: DocumentNode;
  body: string;
}

export interface UsersOptions {
  schema: GraphQLSchema;
  supergraph: DocumentNode;
  operations: readonly NamedOperation[];
  /** File of what `GET /usage` reports. */
  usage: string | undefined;
}

/** The known users of each coordinate. */
export class Users {
  readonly #byCoordinate = new Map<string, string[]>();

  constructor({ schema, supergraph, operations, usage }: UsersOptions) {
    const required = requiredCoordinates(supergraph);
    for (const operation of operations) this.#addOperation(operation, schema, required);
    if (usage !== undefined) this.#addClients(usage);
  }

  /**
   * Who uses what a change affects.
   * @param path of the change: `Type`, `Type.field` or `Type.field.argument`. A type is used with any of its fields.
   */
  of(path: string): string[] {
    const [type = '', field] = path.split('.');
    const coordinates = field === undefined ? this.#coordinatesIn(type) : [`${type}.${field}`, type];
    return [...new Set(coordinates.flatMap(coordinate => this.#byCoordinate.get(coordinate) ?? []))];
  }

  #coordinatesIn(type: string): string[] {
    return [...this.#byCoordinate.keys()].filter(
      coordinate => coordinate === type || coordinate.startsWith(`${type}.`),
    );
  }

  #addOperation(
    { name, document }: NamedOperation,
    schema: GraphQLSchema,
    required: ReadonlyMap<string, readonly string[]>,
  ): void {
    const used = new Set(coordinatesUsed(schema, document));
    for (const coordinate of used) this.#add(coordinate, name);
    const through = new Set([...used].flatMap(coordinate => required.get(coordinate) ?? []));
    for (const coordinate of through) if (!used.has(coordinate)) this.#add(coordinate, `${name}${THROUGH}`);
  }

  #addClients(file: string): void {
    const { fields } = JSON.parse(readFileSync(file, 'utf8')) as { fields: FieldUsage[] };
    for (const { coordinate, client, asked, required } of fields)
      this.#add(coordinate, `client ${client}, ${asked + required} times${asked > 0 ? '' : THROUGH}`);
  }

  #add(coordinate: string, user: string): void {
    this.#byCoordinate.set(coordinate, [...(this.#byCoordinate.get(coordinate) ?? []), user]);
  }
}
