/** Requests to departments: their text, and what of the answers is taken for entities. */
import type { GraphQLFormattedError } from 'graphql';
import { aliasOf } from './combine.ts';
import type { Combinations } from './combine.ts';
import type { Place } from './path.ts';
import type { FetchRequest } from './fetch-request.ts';

/** What one question for entities brought: as many as it has texts; none where it failed as a whole. */
export interface Received {
  entities: (Place | null)[] | null;
  errors: readonly GraphQLFormattedError[];
}

export interface Answer {
  data?: Place | null;
  errors?: readonly GraphQLFormattedError[];
}

export interface Request {
  department: string;
  /** JSON text. */
  body: string;
  /** How many `_entities` it asks for; undefined where it asks for the root's fields, or under aliases. */
  entities: number | undefined;
  /** Whether data has the shape that it was asked for. */
  hasShape(data: object): boolean;
}

/** Sends a request to a department. */
export type Ask = (request: Request) => Promise<Answer>;

export interface Asked {
  question: FetchRequest;
  texts: readonly string[];
}

/** The requests of one running operation. */
export class Requests {
  readonly #ask: Ask;
  readonly #variables: Place;
  readonly #combinations: Combinations;

  /** @param variables as the client sent them */
  constructor(ask: Ask, variables: Place, combinations: Combinations) {
    this.#ask = ask;
    this.#variables = variables;
    this.#combinations = combinations;
  }

  root({ head, variables, department, hasShape }: FetchRequest): Promise<Answer> {
    return this.#ask({
      department,
      body: `${head}${this.#named(variables.map(name => [name, `${JSON.stringify(name)}:`])).join()}}}`,
      entities: undefined,
      hasShape,
    });
  }

  async entities({ question, texts }: Asked): Promise<Received> {
    const { head, variables, department, hasShape } = question;
    const parts = [
      ...this.#named(variables.map(name => [name, `${JSON.stringify(name)}:`])),
      `"representations":[${texts.join()}]`,
    ];
    const { data, errors = [] } = await this.#ask({
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
    return { entities: tidy(entities, question), errors };
  }

  /**
   * Asks several questions of one department in one request. A question whose part of the answer is none, while others
   * have theirs, is asked again by itself: in one answer the failure of one takes the others' data along, which it must
   * not.
   */
  async together(asked: readonly Asked[]): Promise<Received[]> {
    const { head, names } = this.#combinations.of(asked.map(({ question }) => question));
    const parts = asked.flatMap(({ texts }, index) => [
      ...this.#named(names[index]!.variables),
      `${names[index]!.representations}[${texts.join()}]`,
    ]);
    const { data, errors = [] } = await this.#ask({
      department: asked[0]!.question.department,
      body: `${head}${parts.join()}}}`,
      entities: undefined,
      hasShape: () => true,
    });
    const aliases = new Set<unknown>(asked.map((_, index) => aliasOf(index)));
    const common = errors.filter(({ path }) => !aliases.has(path?.[0]));
    if (!data && common.length === errors.length) return asked.map(() => ({ entities: null, errors }));
    return Promise.all(
      asked.map(one => {
        const alias = aliasOf(asked.indexOf(one));
        const entities = data?.[alias];
        const hasShape =
          Array.isArray(entities) &&
          entities.length === one.texts.length &&
          one.question.hasShape({ _entities: entities });
        if (!hasShape) return this.entities(one);
        const own = errors
          .filter(({ path }) => path?.[0] === alias)
          .map(error => ({ ...error, path: ['_entities', ...error.path!.slice(1)] }));
        return { entities: tidy(entities as (Place | null)[], one.question), errors: [...common, ...own] };
      }),
    );
  }

  /** The texts of those variables that the client sent. */
  #named(names: readonly (readonly [name: string, text: string])[]): string[] {
    const texts: string[] = [];
    for (const [name, text] of names) {
      const value = Object.hasOwn(this.#variables, name) ? this.#variables[name] : undefined;
      if (value !== undefined) texts.push(`${text}${JSON.stringify(value)}`);
    }
    return texts;
  }
}

/**
 * Without types that say nothing.
 *
 * A department that knows an interface as an object (`@interfaceObject`) tells the interface for the type. The planner
 * asks it for the type where a fragment on the interface does, and the stock gateway then forgets the type that it
 * knew, and answers null for the object.
 */
function tidy(entities: (Place | null)[], { isAbstract }: FetchRequest): (Place | null)[] {
  for (const entity of entities) {
    const typename = entity?.__typename;
    if (typename !== undefined && (!typename || isAbstract(typename))) entity!.__typename = undefined;
  }
  return entities;
}
