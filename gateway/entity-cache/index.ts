/** The entity cache as the rest of the gateway sees it. */
import type { GraphQLSchema } from 'graphql';
import type { Principal } from '#shared/identity/principal.ts';
import type { Logger } from '#shared/process/log.ts';
import { CachedRequests } from './cached-requests.ts';
import type { EntityFetch, EntityRequests, Keeping } from './requests.ts';
import { FeedFollower } from './follow.ts';
import type { FeedSource } from './follow.ts';
import { cachePolicyOf } from './policy.ts';
import type { CachePolicy } from './policy.ts';
import { EntityStore } from './store.ts';

export type { CachePolicy, EntityRequests, Keeping };

export interface EntityCacheOptions {
  /** What it may take. */
  maxBytes: number;
  source: FeedSource;
  log: Logger;
  /** Counts entities that were kept, and such as had to be requested though they might have been. */
  count?: (department: string, hits: number, misses: number) => void;
}

/** What a write has changed. */
export interface Changed {
  /** Credit codes of enterprises. */
  creditCodes: readonly string[];
  /** Types of the department's things. */
  types: readonly string[];
}

/** One running operation, for the answers that it may get. */
export interface Reading {
  /** Variables as the client sent them. */
  variables: Readonly<Record<string, unknown>>;
  /** In which texts are answered; undefined where the caller says none. */
  language: string | undefined;
  /** Who asks, as departments are told. */
  principal: Principal;
}

export class EntityCache {
  readonly #options: EntityCacheOptions;
  readonly #store: EntityStore;
  /** The departments that were asked for something that may be kept. */
  readonly #followers = new Map<string, FeedFollower>();
  #isStopped = false;

  constructor(options: EntityCacheOptions) {
    this.#options = options;
    this.#store = new EntityStore(options.maxBytes);
  }

  /** Bytes of all that is kept. */
  get bytes(): number {
    return this.#store.bytes;
  }

  /** What may be kept on a supergraph. */
  policyOf(supergraph: GraphQLSchema): CachePolicy {
    return cachePolicyOf(supergraph);
  }

  /** The requests of a query, where what is kept is not requested again. */
  before<Fetch extends EntityFetch>(
    behind: EntityRequests<Fetch>,
    { variables, language = '', principal }: Reading,
  ): EntityRequests<Fetch> {
    const { count } = this.#options;
    return new CachedRequests({
      behind,
      store: this.#store,
      variables,
      language,
      principal,
      wanted: department => this.#follow(department),
      ...(count && { count }),
    });
  }

  /** A department said which enterprises a write has changed, and things of which types. */
  changed(department: string, { creditCodes, types }: Changed): void {
    for (const creditCode of creditCodes) this.#store.changed(department, creditCode);
    for (const type of types) this.#store.changedOf(department, type);
  }

  /** A write's answer was lost: nobody knows what it changed. */
  unknown(department: string): void {
    this.#store.forget(department);
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.all([...this.#followers.values()].map(follower => follower.stop()));
  }

  #follow(department: string): void {
    if (this.#isStopped || this.#followers.has(department)) return;
    const { source, log } = this.#options;
    this.#followers.set(department, new FeedFollower(department, this.#store, source, log));
  }
}
