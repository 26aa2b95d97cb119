/** The loaders of one request, each made when it is first used: a request that reads two things makes two loaders. */
import type { Database } from './database.ts';

/** What a loader is made from. */
export interface LoaderScope {
  /** The department's database, for this request: its reads are cancelled with the request. */
  database: Database;
  /** The time of the request. */
  now: Date;
}

/**
 * Loaders by name, as an aggregate's `loaders.ts` exports them: each a function that makes the loader of one request.
 */
export type LoaderFactories = Readonly<Record<string, (scope: LoaderScope) => unknown>>;

/** What resolvers see of {@link LoaderFactories}. */
export type LoadersOf<Factories extends LoaderFactories> = {
  readonly [Name in keyof Factories]: ReturnType<Factories[Name]>;
};

/** The loaders that a request has made, by name. */
const MADE = Symbol('made');

/** What loaders have read is read anew: something was written meanwhile, by this request. */
export const forgetRead = (loaders: object): void => (loaders as { [MADE]: Map<string, unknown> })[MADE].clear();

/** Turns factories into a function that gives a request its loaders. */
export function lazyLoaders<Factories extends LoaderFactories>(
  factories: Factories,
): (scope: LoaderScope) => LoadersOf<Factories> {
  class RequestLoaders {
    readonly scope: LoaderScope;
    readonly [MADE] = new Map<string, unknown>();
    constructor(scope: LoaderScope) {
      this.scope = scope;
    }
  }
  for (const [name, make] of Object.entries(factories)) {
    Object.defineProperty(RequestLoaders.prototype, name, {
      get(this: RequestLoaders) {
        if (!this[MADE].has(name)) this[MADE].set(name, make(this.scope));
        return this[MADE].get(name);
      },
    });
  }
  // The getters are defined by name above, which the type cannot follow.
  return scope => new RequestLoaders(scope) as unknown as LoadersOf<Factories>;
}
