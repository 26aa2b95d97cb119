import DataLoader from 'dataloader';
import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, rowLoader } from '#shared/database/paging.ts';
import type { Condition, Connection, OneOf, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { CarriedState } from '../generated.ts';
import { CarriedCase } from './entities.ts';
import type { CarriedCaseRow, PeerPlatformRow } from './rows.ts';

const CASES = {
  from: 'carried_case',
  columns: columnsOf(CarriedCase, { except: ['application', 'answer'] }),
  order: [
    ['handed_over_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
} as const;

/** Which cases are listed. */
export interface WantedCases {
  state: CarriedState | null;
  /** Which the caller may see: of these enterprises, and those that who founds one has applied for. */
  of: 'all' | { enterprises: readonly string[]; applicant: string };
}

const visible = (of: WantedCases['of']): OneOf[] =>
  of === 'all'
    ? []
    : [
        {
          oneOf: [
            { sql: 'credit_code = any(?::text[])', values: [[...of.enterprises]] },
            { sql: `matter = 'SETUP' and applicant = ?::text`, values: [of.applicant] },
          ],
        },
      ];

const PLATFORM = `member as "creditCode", anchor->'content'->>'name' as name, place,
  ended_at is null and agreement is not null as "takesCases"`;

export const peerLoaders = {
  carriedCase: ({ database }: LoaderScope) =>
    rowLoader<CarriedCaseRow>(
      database,
      key => `select ${CASES.columns} from carried_case where ${key('id', 'uuid')}`,
      'id',
    ),
  carriedCases:
    ({ database }: LoaderScope) =>
    (args: PageArguments, { state, of }: WantedCases): Promise<Connection<CarriedCaseRow>> => {
      const inState: Condition[] = state ? [{ sql: 'state = ?', values: [state] }] : [];
      return page<CarriedCaseRow>(database, CASES, args, [...visible(of), ...inState]);
    },
  /** The names of platforms, those with an anchor that was deleted too. */
  platformName: ({ database }: LoaderScope): DataLoader<string, string> =>
    new DataLoader(async members => {
      const rows = await database.query<PeerPlatformRow>(
        `select ${PLATFORM} from peer_platform where member = any($1::text[])`,
        [[...members]],
      );
      const names = new Map(rows.map(({ creditCode, name }) => [creditCode, name]));
      return members.map(member => names.get(member) ?? member);
    }),
  peerPlatforms:
    ({ database }: LoaderScope) =>
    (): Promise<PeerPlatformRow[]> =>
      database.query<PeerPlatformRow>(
        `select ${PLATFORM} from peer_platform where ended_at is null order by member limit 1000`,
      ),
};
