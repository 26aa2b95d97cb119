import type { RowOf } from '#shared/database/rows.ts';
import type { Sandbox, SandboxPlace, TriggerEvent, TriggerRule } from './entities.ts';

export type SandboxRow = RowOf<Sandbox>;
export type SandboxPlaceRow = RowOf<SandboxPlace>;
export type TriggerRuleRow = RowOf<TriggerRule>;
export type TriggerEventRow = RowOf<TriggerEvent>;
