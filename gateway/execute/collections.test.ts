import { constants } from 'node:perf_hooks';
import { expect, test } from '@jest/globals';
import { Collections } from './collections.ts';

test('while V8 marks the heap, no collection is asked for, which would end the marking at once', async () => {
  let asked = 0;
  const collections = new Collections(async () => {
    asked += 1;
  });
  await collections.moveSurvivors();
  expect(asked).toBe(1);

  collections.note(constants.NODE_PERFORMANCE_GC_INCREMENTAL);
  const moved = collections.moveSurvivors();
  collections.note(constants.NODE_PERFORMANCE_GC_MINOR);
  await new Promise(setImmediate);
  expect(asked).toBe(1);

  collections.note(constants.NODE_PERFORMANCE_GC_MAJOR);
  await moved;
  expect(asked).toBe(2);
});
