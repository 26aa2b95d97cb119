/** What units of work have stored: of every flush, for a department may ask for one in the midst of a write. */
import type { EventSubscriber, FlushEventArgs } from '@mikro-orm/core';

/** Entities that units of work have stored. */
const flushed = new WeakMap<object, Set<object>>();

/** Notes what units of work store. */
export const noteFlushed: EventSubscriber = {
  onFlush: ({ em, uow }: FlushEventArgs) => {
    const stored = flushed.get(em) ?? new Set();
    for (const { entity } of uow.getChangeSets()) stored.add(entity as object);
    flushed.set(em, stored);
    return Promise.resolve();
  },
};

/** The entities that a unit of work has stored so far. */
export const flushedBy = (em: object): readonly object[] => [...(flushed.get(em) ?? [])];
