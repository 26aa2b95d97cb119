import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, pageLoader, rowLoader } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { Sandbox, SandboxPlace, TriggerRule } from './entities.ts';
import type { SandboxPlaceRow, SandboxRow, TriggerRuleRow } from './rows.ts';

const SANDBOXES = {
  from: 'sandbox',
  columns: columnsOf(Sandbox),
  order: [
    ['starts_on', 'date'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
} as const;

const PLACES = {
  from: 'sandbox_place',
  columns: columnsOf(SandboxPlace),
  order: [
    ['admitted_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

const RULES = {
  from: 'trigger_rule',
  columns: columnsOf(TriggerRule),
  order: [
    ['published_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
} as const;

export const pilotLoaders = {
  sandbox: ({ database }: LoaderScope) =>
    rowLoader<SandboxRow>(database, key => `select ${SANDBOXES.columns} from sandbox where ${key('id', 'uuid')}`, 'id'),
  sandboxesIn:
    ({ database }: LoaderScope) =>
    (zone: string, args: PageArguments): Promise<Connection<SandboxRow>> =>
      page<SandboxRow>(database, SANDBOXES, args, [{ sql: 'zone = ?', values: [zone] }]),
  sandboxPlacesOf: ({ database }: LoaderScope) => pageLoader<SandboxPlaceRow>(database, PLACES),
  triggerRule: ({ database }: LoaderScope) =>
    rowLoader<TriggerRuleRow>(
      database,
      key => `select ${RULES.columns} from trigger_rule where ${key('id', 'uuid')}`,
      'id',
    ),
  triggerRulesIn:
    ({ database }: LoaderScope) =>
    (zone: string, args: PageArguments): Promise<Connection<TriggerRuleRow>> =>
      page<TriggerRuleRow>(database, RULES, args, [{ sql: 'zone = ?', values: [zone] }]),
};
