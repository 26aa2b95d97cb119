/** Events with which their subject is gone are marked as such, in the transaction in which they are kept. */
import type { Keeper } from '../events/keeper.ts';

export const endsKeeper: Keeper = {
  name: 'ends',
  apply: async ({ query }, told) => {
    const ids = told.filter(({ change }) => change.ends === true).map(({ event }) => event.id);
    if (ids.length > 0) await query('update event set ends = true where id = any($1::uuid[])', [ids]);
  },
  forget: async () => {},
};
