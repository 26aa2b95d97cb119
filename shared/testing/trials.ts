/**
 * A mutation that a test sends is tried before it in ways that must come to nothing: by a version that was not seen
 * (stale.ts), and while other departments are silent (silence.ts). Each mutation is tried so once, when it is sent by
 * itself: what others write at the same moment cannot be told apart. Around these, what comes of the mutation is held
 * against the steps that its thing had told (told-steps.ts).
 */
import { Kind, OperationTypeNode, parse } from 'graphql';
import { LRUCache } from 'lru-cache';

type Variables = Readonly<Record<string, unknown>>;

/** A mutation, with what sends it. */
export interface Sending<Answer> {
  /** Its name. */
  name: string;
  variables: Variables;
  send(variables: Variables): Promise<Answer>;
  /** Reads as the same caller; gives the data. */
  read: ReadAsCaller;
}

export type ReadAsCaller = (document: string, variables: Variables) => Promise<Variables | null>;

/** What came of a mutation, and what its trials found wrong, each in a sentence. */
export interface Tried<Answer> {
  answer: Answer;
  faults: readonly string[];
}

/** One kind of trial. */
export interface Trial {
  /** Tries a mutation, then does it. `next` does it: by the next kind of trial, or as the test wants. */
  sending<Answer>(sent: Sending<Answer>, next: () => Promise<Tried<Answer>>): Promise<Tried<Answer>>;
}

export class Trials {
  readonly #trials: readonly Trial[];
  #sent = 0;

  constructor(trials: readonly Trial[]) {
    this.#trials = trials;
  }

  /** Sends a document, after its trials where it is one mutation. */
  async sending<Answer>(
    document: string,
    { variables, send, read }: Omit<Sending<Answer>, 'name'>,
  ): Promise<Tried<Answer>> {
    const name = mutationIn(document);
    this.#sent += 1;
    try {
      // Those of the same moment count themselves first.
      await new Promise(resolve => setImmediate(resolve));
      const asWanted = async (): Promise<Tried<Answer>> => ({ answer: await send(variables), faults: [] });
      if (name === null || this.#sent > 1) return await asWanted();
      const sent = { name, variables, send, read };
      const all = this.#trials.reduceRight<() => Promise<Tried<Answer>>>(
        (next, trial) => () => trial.sending(sent, next),
        asWanted,
      );
      return await all();
    } finally {
      this.#sent -= 1;
    }
  }
}

const known = new LRUCache<string, { name: string | null }>({ max: 500 });

/** The name of a document's mutation; null where it has none, or several. */
function mutationIn(document: string): string | null {
  const { name } = known.get(document) ?? { name: readMutation(document) };
  known.set(document, { name });
  return name;
}

function readMutation(document: string): string | null {
  const operation = parse(document).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION || operation.operation !== OperationTypeNode.MUTATION) return null;
  const [field, ...others] = operation.selectionSet.selections;
  return field?.kind === Kind.FIELD && others.length === 0 ? field.name.value : null;
}
