/**
 * Loads one department's sample and tells how far it is; started by `npm run sample`, with the department's name as
 * argument.
 */
import { readConfig } from '../process/config.ts';
import { openDatabase } from '../database/database.ts';
import { loadDepartment } from '../department.ts';
import { loadSample } from '../sample/load.ts';
import type { LoadState } from './sample-process.ts';

const name = process.argv[2]!;
// Whoever started us is gone: the chunk that is being written is rolled back, the rest stays.
const abandoned = (): never => process.exit(1);
process.once('disconnect', abandoned);

const config = readConfig();
const department = await loadDepartment(name);
const database = await openDatabase({
  url: config.databaseUrlOf(name)!,
  entities: department.entities,
  migrations: department.migrations,
  pool: 2,
});
try {
  const state: LoadState = { done: 0, of: 0, rows: 0 };
  state.rows = await loadSample(database, department.seed, {
    enterprises: config.SAMPLE_ENTERPRISES!,
    today: config.SAMPLE_TODAY!,
    zones: config.ZONE,
    progress: (done, of, rows) => process.send!(Object.assign(state, { done, of, rows })),
  });
  process.send!(state);
} finally {
  await database.close();
}
process.off('disconnect', abandoned);
process.disconnect();
