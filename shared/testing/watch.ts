/**
 * Watches what a department's mutations do in tests: what each promises to everybody is tried when it is done first.
 */
import { getNullableType, isInputObjectType } from 'graphql';
import type { GraphQLInputObjectType, GraphQLSchema } from 'graphql';
import type { Database } from '../database/database.ts';
import type { Department } from '../department.ts';
import type { Principal } from '../identity/principal.ts';
import { schemaOfDepartment } from './schema.ts';
import { LAST_CHANGE, openAudit } from './audit.ts';
import type { Audit } from './audit.ts';
import { deskTables } from './desk-tables.ts';
import type { Sender } from './done-by.ts';
import { Races, SLOW_COMMITS } from './races.ts';
import { wrongRepeats } from './repeats.ts';
import type { Answer } from './repeats.ts';
import type { InnerWords } from './speech.ts';
import { noteRecorded } from './recorded.ts';
import { judgeOf } from './typed-changes.ts';
import type { JudgeType } from './typed-changes.ts';
import { wronglyRestricted } from './visibility.ts';
import type { ToldChange } from './visibility.ts';

interface Response {
  data: Record<string, unknown> | null;
  errors?: readonly { extensions: { code: string } }[];
}

/** Executes an operation as a caller. */
type Execute = (document: string, variables?: Record<string, unknown>, as?: Partial<Principal>) => Promise<Response>;

/** A mutation that a test has done. */
export interface Done {
  /** Its name, with its input type where that is not named after it: `name:InputType`. */
  name: string;
  input: object;
  /** The type of its result. */
  typename: string;
  as: Partial<Principal> | undefined;
}

export interface WatchOptions {
  execute: Execute;
  officer: Partial<Principal>;
  /** What decisions must not say in Chinese. Default: nothing is looked for. */
  innerWords?: InnerWords | undefined;
}

/** Begins to watch a department that is open. */
export async function openWatch(
  department: Department,
  database: Database,
  { execute, officer, innerWords }: WatchOptions,
): Promise<Watch> {
  const watch = new Watch(department, database, { execute, officer, innerWords });
  await watch.open();
  return watch;
}

export class Watch {
  readonly #department: Department;
  readonly #database: Database;
  readonly #execute: Execute;
  readonly #officer: Partial<Principal>;
  readonly #schema: GraphQLSchema;
  readonly #races: Races;
  readonly #innerWords: InnerWords | undefined;
  readonly #judgeType: JudgeType;
  #audit: Audit | undefined;
  /** Kinds of changes of which it is known who may read them. */
  readonly #judged = new Set<string>();
  /** Mutations that were tried again, or are about to be. */
  readonly #repeated = new Set<string>();

  constructor(department: Department, database: Database, { execute, officer, innerWords }: WatchOptions) {
    this.#innerWords = innerWords;
    this.#judgeType = judgeOf(department, innerWords);
    this.#department = department;
    this.#database = database;
    this.#execute = execute;
    this.#officer = officer;
    this.#schema = schemaOfDepartment(department);
    this.#races = new Races(database.pool);
  }

  async open(): Promise<void> {
    const { name, typeDefs, decided } = this.#department;
    const judge = (changes: readonly ToldChange[]) => this.#judge(changes);
    this.#audit = await openAudit(this.#database.pool, typeDefs, {
      name,
      schema: this.#schema,
      decided,
      desk: deskTables(this.#department),
      judge,
      innerWords: this.#innerWords,
    });
    await this.#database.pool.query(SLOW_COMMITS);
    const { close } = this.#database;
    this.#database.close = async () => {
      await this.#noteAll();
      await close();
    };
  }

  /** Notes what was recorded since the last mutation too, as by jobs; nothing where the database does not answer. */
  async #noteAll(): Promise<void> {
    const sql = 'select distinct type from change';
    const rows = await this.#database.query<{ type: string }>(sql).catch(() => []);
    noteRecorded(
      this.#department.name,
      rows.map(({ type }) => type),
    );
  }

  /** What writes since the last call have told wrongly (audit.ts), each in a sentence; empty where all is right. */
  async faults(senders: readonly Sender[] = []): Promise<string[]> {
    return (await this.#audit?.faults(senders)) ?? [];
  }

  /** Sends a mutation; those that are sent at the same moment meet each other (races.ts). */
  sending<Result>(send: () => Promise<Result>): Promise<Result> {
    return this.#races.sending(send);
  }

  async #judge(changes: readonly ToldChange[]): Promise<string[]> {
    const wrong: string[] = [];
    noteRecorded(
      this.#department.name,
      changes.map(({ type }) => type),
    );
    for (const change of changes) {
      wrong.push(...this.#judgeType(change));
      // What is the office's own may be about what everybody reads.
      if (this.#department.officeOnly?.includes(change.type)) continue;
      const kind = `${change.type} ${change.restricted} ${change.changedFields.join()}`;
      if (this.#judged.has(kind)) continue;
      this.#judged.add(kind);
      let isAnswered = true;
      const fault = await wronglyRestricted(this.#schema, change, this.#officer, async (document, variables, as) => {
        const { data, errors = [] } = await this.#execute(document, variables, as);
        isAnswered &&= !errors.some(({ extensions }) => extensions.code === 'SUBGRAPH_UNAVAILABLE');
        return data;
      });
      // What was not answered in time is judged with the next change of this kind.
      if (!isAnswered) this.#judged.delete(kind);
      else if (fault) wrong.push(fault);
    }
    return wrong;
  }

  /** The input with a key of its own, where the mutation is to be tried again with it; the input itself otherwise. */
  withKey(name: string, input: object): object {
    if (this.#repeated.has(name) || 'idempotencyKey' in input || !this.#inputOf(name)) return input;
    this.#repeated.add(name);
    return { ...input, idempotencyKey: `tried again: ${name}` };
  }

  /** What a mutation that was done with a key of {@link withKey} does wrong when it is asked again. */
  async wrongRepeats({ name, input, typename, as }: Done): Promise<string[]> {
    const type = this.#inputOf(name);
    if (!type) return [];
    if (typename === 'Refusal') {
      // What was refused was not done, and its key is free.
      this.#repeated.delete(name);
      return [];
    }
    const document = `mutation ($input: ${type.name}!) { result: ${fieldOf(name)}(input: $input) { __typename } }`;
    const send = async (again: object): Promise<Answer> => {
      const { data, errors } = await this.#execute(document, { input: again }, as);
      return errors ? { __typename: 'Error' } : (data?.result as Answer);
    };
    const done = { name, input: input as Record<string, unknown>, typename };
    return wrongRepeats(type, done, { send, changes: () => this.#changes() });
  }

  async #changes(): Promise<number> {
    const [{ n } = { n: 0 }] = await this.#database.query<{ n: number }>(LAST_CHANGE);
    return n;
  }

  /** The input type of a mutation that takes an idempotency key; null for others. */
  #inputOf(name: string): GraphQLInputObjectType | null {
    const arg = this.#schema.getMutationType()?.getFields()[fieldOf(name)]?.args[0];
    const type = arg && getNullableType(arg.type);
    return isInputObjectType(type) && 'idempotencyKey' in type.getFields() ? type : null;
  }
}

const fieldOf = (name: string): string => name.split(':')[0] ?? '';
