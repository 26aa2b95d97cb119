/**
 * A step on what its caller has not seen as it is: each mutation that takes the version that was seen is sent first
 * with one that nothing has come to. What a test does with success is then refused CASE_CHANGED.
 */
import { isNonNullType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Refusal } from '../errors.ts';
import { inputOf, mutationsOf } from './inputs.ts';
import type { Sending, Trial, Tried } from './trials.ts';

/** No row of a test has moved so often. */
const NEVER_SEEN = 999_983;

/** The mutations that take a version which their caller saw. One that is required means another: of what is told. */
const takingVersions = (schema: GraphQLSchema): ReadonlySet<string> =>
  new Set(
    mutationsOf(schema)
      .filter(mutation => mutation.args.length > 0)
      .filter(mutation => {
        const { version } = inputOf(mutation).getFields();
        return version && String(version.type) === 'Int' && !isNonNullType(version.type);
      })
      .map(({ name }) => name),
  );

export class Stale implements Trial {
  readonly #taking: ReadonlySet<string>;
  readonly #refusal: () => Refusal | null;
  readonly #tried = new Set<string>();

  /** `refusal` says what the last mutation was refused. */
  constructor(schema: GraphQLSchema, refusal: () => Refusal | null) {
    this.#taking = takingVersions(schema);
    this.#refusal = refusal;
  }

  async sending<Answer>(
    { name, variables, send }: Sending<Answer>,
    next: () => Promise<Tried<Answer>>,
  ): Promise<Tried<Answer>> {
    const { input } = variables;
    if (!this.#taking.has(name) || this.#tried.has(name) || typeof input !== 'object' || !input) return next();
    await send({ ...variables, input: { ...input, version: NEVER_SEEN } });
    const got = this.#refusal()?.code ?? 'no refusal';
    const { answer, faults } = await next();
    if (this.#refusal() !== null || hasErrors(answer)) return { answer, faults };
    this.#tried.add(name);
    if (got === 'CASE_CHANGED') return { answer, faults };
    return {
      answer,
      faults: [...faults, `${name} by a version that was not seen must be CASE_CHANGED, but got: ${got}`],
    };
  }
}

const hasErrors = (answer: unknown): boolean => (answer as { errors?: unknown }).errors !== undefined;
