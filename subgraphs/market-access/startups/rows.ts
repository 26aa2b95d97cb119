import type { RowOf } from '#shared/database/rows.ts';
import type { Startup } from './entities.ts';

export type StartupRow = RowOf<Startup>;
