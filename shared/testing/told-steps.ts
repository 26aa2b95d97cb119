/**
 * What is done had been told. A thing that a mutation moves and that tells its steps is asked for them first, as the
 * same caller: a step that is done was among them, and one that was told to be the caller's is not refused because the
 * thing stands elsewhere. Each mutation is held to it a few times, on things in different states.
 */
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Refusal } from '../errors.ts';
import { hasChoice, inputOf, isIdOf, mutationsOf, resultsOf } from './inputs.ts';
import type { Sending, Trial, Tried } from './trials.ts';
import { isKeyed } from './visibility.ts';

/** How often each mutation is held to what was told, and how often its thing is asked for that at most. */
const HELD = 3;
const ASKED = 12;

/** Codes of refusals for where a thing stands: a step that was told had been no step. */
export const STANDS_ELSEWHERE = /^(?:ILLEGAL_TRANSITION|[A-Z_]+_(?:ENDED|OVER|ALREADY|CONCLUDED))$/;

/** A thing that a mutation moves. */
interface Moved {
  type: GraphQLObjectType;
  /** The field of the input that names it. */
  field: string;
  /** Its own field that holds this name. */
  key: string;
  /** Whether the input chooses among several steps. */
  isChoice: boolean;
}

/** A step as a thing tells it. */
interface ToldStep {
  operation: string;
  yours: boolean;
}

export class ToldSteps implements Trial {
  readonly #moved: ReadonlyMap<string, Moved>;
  readonly #refusal: () => Refusal | null;
  readonly #held = new Map<string, number>();
  readonly #asked = new Map<string, number>();
  /** Keys of mutations that were sent: with the same again nothing is done. */
  readonly #keys = new Set<string>();

  /** `refusal` says what the last mutation was refused. */
  constructor(schema: GraphQLSchema, refusal: () => Refusal | null) {
    this.#moved = new Map(mutationsOf(schema).flatMap(mutation => movedBy(mutation)));
    this.#refusal = refusal;
  }

  async sending<Answer>(sent: Sending<Answer>, next: () => Promise<Tried<Answer>>): Promise<Tried<Answer>> {
    const { name } = sent;
    const moved = this.#moved.get(name);
    const told = moved ? await this.#toldTo(sent, moved) : null;
    const tried = await next();
    if (!moved || told === null || hasErrors(tried.answer)) return tried;
    const code = this.#refusal()?.code ?? null;
    if (code === null) count(this.#held, name);
    const { type, isChoice } = moved;
    const fault = faultOf({ name, type: type.name, isChoice, code, told });
    return fault === null ? tried : { ...tried, faults: [...tried.faults, fault] };
  }

  /** The steps that the thing of a mutation tells its caller; null where it is not asked, or not seen. */
  async #toldTo<Answer>({ name, variables, read }: Sending<Answer>, moved: Moved): Promise<ToldStep[] | null> {
    const input = (variables.input ?? {}) as Record<string, unknown>;
    const id = input[moved.field];
    if (typeof id !== 'string' || this.#isRepeated(name, input.idempotencyKey)) return null;
    if ((this.#held.get(name) ?? 0) >= HELD || count(this.#asked, name) > ASKED) return null;
    const document = `query ($of: [_Any!]!) {
      things: _entities(representations: $of) { ... on ${moved.type.name} { availableSteps { operation yours } } }
    }`;
    const data = await read(document, { of: [{ __typename: moved.type.name, [moved.key]: id }] });
    const [thing] = (data?.things ?? []) as ({ availableSteps?: ToldStep[] | null } | null)[];
    return thing?.availableSteps ?? null;
  }

  #isRepeated(name: string, key: unknown): boolean {
    if (typeof key !== 'string') return false;
    const ofName = `${name} ${key}`;
    const isRepeated = this.#keys.has(ofName);
    this.#keys.add(ofName);
    return isRepeated;
  }
}

/** The thing that a mutation moves, beside the mutation's name; nothing where it moves none that tells its steps. */
function movedBy(mutation: GraphQLField<unknown, unknown>): (readonly [string, Moved])[] {
  const fields = mutation.args.length > 0 ? Object.keys(inputOf(mutation).getFields()) : [];
  return resultsOf(mutation)
    .filter(type => isKeyed(type) && type.getFields().availableSteps)
    .flatMap(type => {
      const field = fields.find(name => isIdOf(type.name, name));
      if (field === undefined) return [];
      return [
        [
          mutation.name,
          { type, field, key: field in type.getFields() ? field : 'id', isChoice: hasChoice(mutation) },
        ] as const,
      ];
    })
    .slice(0, 1);
}

function count(counts: Map<string, number>, name: string): number {
  const counted = (counts.get(name) ?? 0) + 1;
  counts.set(name, counted);
  return counted;
}

interface Held {
  name: string;
  /** The type of the thing. */
  type: string;
  isChoice: boolean;
  /** What the mutation was refused; null where it was done. */
  code: string | null;
  told: readonly ToldStep[];
}

/** What came of a mutation otherwise than its thing told; in a sentence, or null. */
function faultOf({ name, type, isChoice, code, told }: Held): string | null {
  const step = told.find(({ operation }) => operation === name);
  const steps = told.map(({ operation }) => operation).join(', ') || 'none';
  if (code === null) return step ? null : `${name} was done, but ${type}.availableSteps told other steps: ${steps}`;
  const isTold = step?.yours === true && !isChoice && STANDS_ELSEWHERE.test(code);
  return isTold ? `${name} was refused ${code}, but ${type}.availableSteps told it to be the caller's` : null;
}

const hasErrors = (answer: unknown): boolean => (answer as { errors?: unknown }).errors !== undefined;
