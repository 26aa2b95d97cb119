/** Requests to departments: their text, and what of the responses is taken for entities. */
import type { GraphQLFormattedError } from 'graphql';
import { isRefused } from './apart.ts';
import { aliasOf } from './combine.ts';
import type { Combinations } from './combine.ts';
import type { ApartRequest, FetchRequest } from './fetch-request.ts';
import type { Place } from './path.ts';

/** What a request for entities brought: one entity for each representation, or none where it failed as a whole. */
export interface Received {
  entities: (Place | null)[] | null;
  errors: readonly GraphQLFormattedError[];
  /** Until when it holds, in ms since 1970, where its department says so. */
  holdsUntil?: number | undefined;
}

export interface DepartmentResponse {
  data?: Place | null;
  errors?: readonly GraphQLFormattedError[];
  /** Until when it holds, in ms since 1970, where its department says so. */
  holdsUntil?: number | undefined;
}

export interface DepartmentRequest {
  department: string;
  /** JSON text. */
  body: string;
  /** How many `_entities` it requests; undefined for a fetch of root fields, and for entities under aliases. */
  entities: number | undefined;
  /** Whether data has the shape of the request's selection set. */
  hasShape(data: object): boolean;
}

/** Sends a request to a department. */
export type Send = (request: DepartmentRequest) => Promise<DepartmentResponse>;

/** A request for entities, with the texts of their representations. */
export interface EntityRequest {
  request: FetchRequest;
  texts: readonly string[];
}

/** The requests of one running operation. */
export class Requests {
  readonly #send: Send;
  readonly #variables: Place;
  readonly #combinations: Combinations;

  /** @param variables as the client sent them */
  constructor(send: Send, variables: Place, combinations: Combinations) {
    this.#send = send;
    this.#variables = variables;
    this.#combinations = combinations;
  }

  /** Fetches root fields. */
  async root(request: FetchRequest): Promise<DepartmentResponse> {
    const { department, hasShape } = request;
    const response = await this.#send({ department, body: this.rootBody(request), entities: undefined, hasShape });
    const apart = isRefused(response.data, response.errors) ? request.apart?.() : undefined;
    return apart && apart.length > 1 ? this.#rootsApart(apart) : response;
  }

  /** A root field that gives an object by its key: as any other, where nothing is kept. */
  lookup(request: FetchRequest): Promise<DepartmentResponse> {
    return this.root(request);
  }

  /** The text of a request for root fields. */
  rootBody({ head, variables }: FetchRequest): string {
    const parts: string[] = [];
    this.#addOwnVariables(parts, variables);
    return `${head}${parts.join()}}}`;
  }

  /** The fields of a request that was refused as a whole, each by itself: what is wrong with one is an error there. */
  async #rootsApart(fields: readonly ApartRequest[]): Promise<DepartmentResponse> {
    const responses = await Promise.all(fields.map(({ request }) => this.root(request)));
    return {
      data: Object.assign({}, ...responses.map(({ data }) => data)) as Place,
      errors: responses.flatMap(({ errors = [] }, index) => {
        const response = fields[index]?.response;
        return errors.map(error => (error.path?.length || !response ? error : { ...error, path: [response] }));
      }),
    };
  }

  async entities({ request, texts }: EntityRequest): Promise<Received> {
    const { head, variables, department, hasShape } = request;
    const parts: string[] = [];
    this.#addOwnVariables(parts, variables);
    parts.push(`"representations":[${texts.join()}]`);
    const {
      data,
      errors = [],
      holdsUntil,
    } = await this.#send({
      department,
      body: `${head}${parts.join()}}}`,
      entities: texts.length,
      hasShape,
    });
    if (!data) return { entities: null, errors };
    const entities = data._entities as Received['entities'];
    if (!Array.isArray(entities)) throw new Error('Expected "data._entities" in response to be an array');
    if (entities.length !== texts.length)
      throw new Error(`Expected "data._entities" to contain ${texts.length} elements`);
    return { entities: withoutAbstractTypes(entities, request), errors, holdsUntil };
  }

  /**
   * Sends several requests for entities of one department as one. A part without data, while others have theirs, is
   * sent again by itself: in one response the failure of one part takes the data of the others along, which it must
   * not.
   */
  async together(parts: readonly EntityRequest[]): Promise<Received[]> {
    const { data, errors = [], holdsUntil } = await this.#sendCombined(parts);
    const aliases = new Set<unknown>(parts.map((_, index) => aliasOf(index)));
    const common = errors.filter(({ path }) => !aliases.has(path?.[0]));
    if (!data && common.length === errors.length) return parts.map(() => ({ entities: null, errors }));
    return Promise.all(
      parts.map((part, index) => {
        const alias = aliasOf(index);
        const entities = data?.[alias];
        if (!isWhole(entities, part)) return this.entities(part);
        const own = errors.filter(({ path }) => path?.[0] === alias).map(withoutAlias);
        return { entities: withoutAbstractTypes(entities, part.request), errors: [...common, ...own], holdsUntil };
      }),
    );
  }

  async #sendCombined(parts: readonly EntityRequest[]): Promise<DepartmentResponse> {
    const { head, names } = this.#combinations.of(parts.map(({ request }) => request));
    const variables: string[] = [];
    let department = '';
    for (const [index, { request, texts }] of parts.entries()) {
      const own = names[index];
      if (!own) throw new Error('a combined request without the names of its part');
      department = request.department;
      for (const [name, text] of own.variables) this.#addVariable(variables, name, text);
      variables.push(`${own.representations}[${texts.join()}]`);
    }
    return this.#send({ department, body: `${head}${variables.join()}}}`, entities: undefined, hasShape: () => true });
  }

  #addOwnVariables(parts: string[], names: readonly string[]): void {
    for (const name of names) this.#addVariable(parts, name, `${JSON.stringify(name)}:`);
  }

  /** Adds a variable's text, if the client sent the variable. */
  #addVariable(parts: string[], name: string, text: string): void {
    const value = Object.hasOwn(this.#variables, name) ? this.#variables[name] : undefined;
    if (value !== undefined) parts.push(`${text}${JSON.stringify(value)}`);
  }
}

function isWhole(entities: unknown, { request, texts }: EntityRequest): entities is (Place | null)[] {
  return Array.isArray(entities) && entities.length === texts.length && request.hasShape({ _entities: entities });
}

/** An error of a combined request, with the path that it would have in a request of its own. */
const withoutAlias = (error: GraphQLFormattedError): GraphQLFormattedError => ({
  ...error,
  path: ['_entities', ...(error.path?.slice(1) ?? [])],
});

/**
 * Removes types that say nothing.
 *
 * A department that has an interface as an object (`@interfaceObject`) reports the interface as the type. The planner
 * requests the type there where a fragment on the interface needs it, and the stock gateway then loses the type that it
 * had before, and answers null for the object.
 */
function withoutAbstractTypes(entities: (Place | null)[], { isAbstract }: FetchRequest): (Place | null)[] {
  for (const entity of entities) {
    if (!entity) continue;
    const typename = entity.__typename;
    if (typename !== undefined && (!typename || isAbstract(typename))) entity.__typename = undefined;
  }
  return entities;
}
