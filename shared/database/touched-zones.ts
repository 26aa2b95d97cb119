/**
 * The zones of what a write has touched, by which an officer of one zone is kept from the work of another: the cases
 * that it moved, the rows that it stored, and those of its enterprise that it read to do so, such as the loan that a
 * guarantee is granted for.
 */
import type { ChangedCase } from './changed-case.ts';
import type { EntityManager } from './database.ts';
import { flushedBy } from './flushed.ts';

/** What a write is about, and the cases that it moved. */
export interface Touching {
  creditCode: string;
  moved: readonly ChangedCase[];
}

export function touchedZones(em: EntityManager, { creditCode, moved }: Touching): Set<string> {
  const read = [...em.getUnitOfWork().getIdentityMap().values()] as object[];
  const rows = [...flushedBy(em), ...read.filter(one => 'creditCode' in one && one.creditCode === creditCode)];
  return new Set([...rows, ...moved].flatMap(zoneOf));
}

const zoneOf = (one: object): string[] => ('zone' in one && typeof one.zone === 'string' ? [one.zone] : []);
