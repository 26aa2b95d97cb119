/** Settings of the launcher: `npm start` and the other commands. */
import { resolve } from 'node:path';
import { z } from 'zod';
import { ROOT } from '../root.ts';

export const launcherVariables = {
  /** Folder of the embedded PostgreSQL, keys and passwords. */
  DATA_DIR: z
    .string()
    .min(1)
    .default('.data')
    .transform(path => resolve(ROOT, path)),
  /** The administrator's URL of a PostgreSQL server on which `shared/launch/provision.ts` makes databases and roles. */
  DATABASE_ADMIN_URL: z.url().optional(),
  /** Set by npm: the script that it runs. A launcher that npm started stops when npm is gone. */
  npm_lifecycle_event: z.string().optional(),
};
