/** The context of a resolver. Types only: the lowest layer of the kit's public files. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Database } from './database/database.ts';
import type { Change } from './database/feed.ts';
import type { RowSource } from './database/row-streams.ts';
import type { Write } from './database/write.ts';
import type { Refusal } from './errors.ts';
import type { Principal } from './identity/principal.ts';
import type { Owner } from './identity/rights.ts';
import type { Language } from './messages.ts';
import type { Logger } from './process/log.ts';
import type { Notes } from './process/answer-notes.ts';

/**
 * Runs an operation on the joined graph.
 * @throws the refusal EVIDENCE_UNAVAILABLE where the result is not whole: then nothing is decided and nothing written
 */
export type GraphClient = <Data extends object>(
  document: string,
  variables?: Record<string, unknown>,
  /** In which other departments are to say what they say. Default: Chinese. */
  language?: Language,
) => Promise<Data>;

/** For what a department asks others: receipts of what it reads tell it to the enterprise, in Chinese. */
export interface AskingFor {
  /** What is being done. */
  purpose: string;
  /** By which law. */
  legalBasis: string;
  /** The case, or the request that makes one. */
  caseNo: string;
}

/**
 * The joined graph as a department has it: nothing is asked of it without saying for what. It is asked with the
 * department's own identity, or as the public: then nothing can come that is not public.
 */
export type JoinedGraph = (askingFor: AskingFor, as?: 'public') => GraphClient;

/** The context of every resolver. `Loaders` are the department's (`loaders.ts`), made for each request. */
export interface Context<Loaders = unknown> {
  department: string;
  principal: Principal;
  /** The language in which the caller is answered. */
  language: Language;
  database: Database;
  loaders: Loaders;
  /** The time of the request, the same wherever it is read. */
  now: Date;
  requestId: string;
  log: Logger;
  /** What the gateway is told beside the answer. A resolver that reads the clock says until when what it read holds. */
  notes: Notes;
  /**
   * The department's changes from now on that the caller may know of, and that are wanted: what a subscription's events
   * are made of (database/change-stream.ts).
   */
  follow(wanted: (change: Change) => boolean): Promise<AsyncIterable<Change>>;
  /** Rows of a table of its own from now on that are wanted; who may know of them the caller of this judges. */
  followRows<Row extends object>(source: RowSource<Row>, wanted: (row: Row) => boolean): Promise<AsyncIterable<Row>>;
  /**
   * The write door (database/write.ts) with this request's principal and time. In this order: the right of the mutation
   * (the department's `rights.ts`), its idempotency key, the facts of other departments, the work in its transaction.
   */
  write<Result extends object, Facts = undefined>(
    options: ContextWrite<Facts>,
    work: (write: Write, facts: Facts) => Promise<Result>,
  ): Promise<Result | Refusal>;
}

/** What a resolver adds to a write: which enterprise it is about, the caller's key, and the field's arguments. */
export interface ContextWrite<Facts = undefined> {
  /** The enterprise: its lock, and its right where `owner` names no other. */
  creditCode: string;
  /** Whose the thing is, where the lock does not say it. */
  owner?: Owner;
  idempotencyKey?: string | null | undefined;
  info: GraphQLResolveInfo;
  input: unknown;
  /**
   * Reads what other departments know, on the joined graph, before the transaction. Checks that need no row come first,
   * so that nobody is asked in vain. The only place where a department can ask another. `asPublic` gets what everybody
   * may see.
   */
  facts?: (ask: GraphClient, asPublic: GraphClient) => Promise<Facts>;
  /** The zone of the thing, as its own row has it: by its law others are asked. Default: the one that the input names. */
  zone?: string | null | undefined;
}

/** An enterprise as another department's entity: its key. The parent of the fields that a department adds to it. */
export interface EnterpriseKey {
  creditCode: string;
}
