/**
 * The order of test files. Jest begins with those that took longest; where it does not know, as in a fresh clone, with
 * the largest. Some small files take very long: left to the end, they would keep one of two workers waiting.
 */
import { createRequire } from 'node:module';
import type sequencing from '@jest/test-sequencer';

const require = createRequire(import.meta.url);
const { default: Sequencer } = require('@jest/test-sequencer') as typeof sequencing;

/** A department's contract, and what starts programs or reads all of a platform. */
const LONG = /[\\/](?:department|copy|privacy|launch|soak|failure|differential)\.test\.ts$/;

type Tests = Parameters<InstanceType<typeof Sequencer>['sort']>[0];

export default class LongFilesFirst extends Sequencer {
  override async sort(tests: Tests): Promise<Tests> {
    const sorted = await super.sort(tests);
    const isLong = ({ path, duration }: Tests[number]): boolean => duration === undefined && LONG.test(path);
    return [...sorted.filter(isLong), ...sorted.filter(test => !isLong(test))];
  }
}
