/**
 * Loads one department's sample and reports its progress; started by `npm run sample` (sample-process.ts), with the
 * department's name as argument and its settings in the environment.
 */
import { caseEntities } from '../case/entities.ts';
import { readConfig } from '../process/config.ts';
import { openDatabase } from '../database/database.ts';
import { loadDepartment } from '../departments.ts';
import { loadSample } from '../sample/load.ts';
import type { LoadState } from './sample-process.ts';

// The process that started us has ended: the chunk that is being written is rolled back, the rest stays.
const abandoned = (): never => process.exit(1);
process.once('disconnect', abandoned);

const [name = ''] = process.argv.slice(2);
const config = readConfig();
const { SAMPLE_ENTERPRISES: enterprises, SAMPLE_TODAY: today, ZONE: zones } = config;
const url = config.databaseUrlOf(name);
if (url === undefined || enterprises === undefined || today === undefined)
  throw new Error(`the database of ${name}, SAMPLE_ENTERPRISES and SAMPLE_TODAY must be set`);

const department = await loadDepartment(name);
const database = await openDatabase({
  url,
  entities: [...caseEntities, ...(await department.entities())],
  migrations: await department.migrations(),
  pool: 2,
});
const report = (state: LoadState): void => void process.send?.(state);
try {
  const state: LoadState = { done: 0, of: 0, rows: 0 };
  state.rows = await loadSample(database, department.seed, {
    enterprises,
    today,
    zones,
    progress: (done, of, rows) => report(Object.assign(state, { done, of, rows })),
  });
  report(state);
} finally {
  await database.close();
}
process.off('disconnect', abandoned);
process.disconnect();
