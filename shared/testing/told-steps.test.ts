import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import type { Refusal } from '../errors.ts';
import { ToldSteps } from './told-steps.ts';

const SCHEMA = buildSchema(`
  directive @key(fields: String!) on OBJECT
  type Query { nothing: String }
  type AvailableStep { operation: String! yours: Boolean! }
  type Measure @key(fields: "id") { id: ID! availableSteps: [AvailableStep!]! }
  type Refusal { code: String! }
  union MeasureResult = Measure | Refusal
  input EndInput { measureId: ID! idempotencyKey: String }
  type Mutation { endMeasure(input: EndInput!): MeasureResult }
`);

/** What is wrong where a thing tells these steps, and the mutation is refused with a code, or done. */
async function faults(told: object[] | null, code: string | null, times = 1): Promise<readonly string[]> {
  const steps = new ToldSteps(SCHEMA, () => (code === null ? null : ({ code } as Refusal)));
  const found: string[] = [];
  for (let time = 0; time < times; time += 1) {
    const sent = {
      name: 'endMeasure',
      variables: { input: { measureId: 'one', idempotencyKey: 'same' } },
      send: async () => ({}),
      read: async () => ({ things: [told && { availableSteps: told }] }),
    };
    found.push(...(await steps.sending(sent, async () => ({ answer: {}, faults: [] }))).faults);
  }
  return found;
}

const END = { operation: 'endMeasure', yours: true };

test('a step that was done without having been told is noticed', async () => {
  expect(await faults([], null)).toEqual(['endMeasure was done, but Measure.availableSteps told other steps: none']);
  expect(await faults([END], null)).toEqual([]);
});

test('a step that was told to the caller and is refused for where the thing stands is noticed', async () => {
  expect(await faults([END], 'MEASURE_ENDED')).toEqual([
    "endMeasure was refused MEASURE_ENDED, but Measure.availableSteps told it to be the caller's",
  ]);
  expect(await faults([END], 'INVALID_INPUT')).toEqual([]);
  expect(await faults([{ ...END, yours: false }], 'MEASURE_ENDED')).toEqual([]);
  expect(await faults([], 'MEASURE_ENDED')).toEqual([]);
});

test('of what the caller does not see, and of what is repeated with its key, nothing is judged', async () => {
  expect(await faults(null, null)).toEqual([]);
  expect(await faults([], null, 2)).toHaveLength(1);
});
